"""Say which headings exclude what stands below them, and how far: "What we don't fund", "Exclusions", "Out: schools".

Pure. Used by `text/denial.py`.
"""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from tracker.text.crosses import is_cross
from tracker.text.denial_reach import BARE_NOT, TOLD_TO, is_contrast, others_do_not
from tracker.text.denial_words import ANSWERS, is_not, leaves_open
from tracker.text.html import BlockKind, Document
from tracker.text.words import Words, words_of

_SPEAKERS: Final = frozenset("we you grants our".split())
#: What a heading says of what it refuses.
_TURNED_DOWN: Final = frozenset("refuse refuses refused reject rejects rejected avoid mistakes pitfalls".split())
#: "The bills that others refuse" are ours.
_OTHERS: Final = frozenset("others other funders elsewhere banks".split())
_TURN_DOWN: Final = frozenset(
    (
        ("turn", "down"),
        ("turned", "down"),
        ("rule", "out"),
        ("shut", "out"),
        ("left", "out"),
        ("ruled", "out"),
        ("outside", "scope"),
        ("outside", "our"),
        ("of", "scope"),
        ("no", "nos"),
        ("no", "go"),
    )
)
#: Who asks for himself.
_ASKER: Final = frozenset("we i im my our were".split())
_MUSTS: Final = frozenset(("must", "should"))
#: "Firms with shareholders. (You must be a charity.)": what stands behind says what is wanted.
_WANTS: Final = frozenset((("must",), ("should",), ("need",)))
#: Who can do what, and how soon a sentence says it.
_CAN: Final = frozenset("can may could".split())
_ASKS: Final = frozenset("apply ask bid claim".split())
_OPENING: Final = 7
#: Whole headings: "In: choirs" and "Out: schools".
_SHUT: Final = frozenset((("out",), ("what", "out"), ("what", "is", "out"), ("who", "out"), ("who", "is", "out")))
#: "Who can apply?" below "Exclusions" says who can.
_LETS_IN: Final = re.compile(
    r"\W*(?:who (?:can|may|could) (?:apply|ask|bid)|(?:who is |are (?:you|we) |is (?:your|our|my) [a-z]+ )?eligible(?! costs)|open to)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)
def denies(text: str) -> bool:
    """Say whether a heading excludes what stands below it: "What we don't fund", "Exclusions". Publishers use the same ones."""
    if is_cross(text):
        return True
    cut = words_of(Document(text))
    words = cut.words
    if any(pair[0] in ANSWERS and pair[1] == "no" for pair in pairwise(words)):
        return False  # "Answer no to any of these and we cannot help" stands over what is wanted
    if text.endswith("?") and words[:1] and words[0] in _ASKER:
        return False  # "We are not a charity. Can we apply?"
    if _conditions_only(words):
        return False  # "Groups must not earn over £100,000 and must meet these aims" goes on with what is wanted
    return words in _SHUT or any(
        (
            is_not(words, at)
            and words[at] != "without"
            and not leaves_open(words, at)
            and not others_do_not(words, at)
            and not is_contrast(cut, at)
        )
        or (words[at] in _TURNED_DOWN and _OTHERS.isdisjoint(words[max(0, at - 2) : at]))
        or words[at : at + 2] in _TURN_DOWN
        for at in range(len(words))
    )


def _conditions_only(words: tuple[str, ...]) -> bool:
    """Say whether every "not" of a heading belongs to a "must not" or "should not" that another "must" follows."""
    musts = [at for at, word in enumerate(words) if word in _MUSTS]
    if not musts or words[musts[-1] + 1 : musts[-1] + 2] == ("not",):
        return False
    denials = [at for at in range(len(words)) if is_not(words, at)]
    return bool(denials) and all(at - 1 in musts[:-1] for at in denials)


def excluded_below(document: Document, words: Words) -> bytes:
    """Mark the words under headings that exclude."""
    marks = bytearray(len(words.words))
    at = 0
    over = behind_lists(document)
    for number, block in enumerate(document.blocks):
        if not block.headings or block.kind is BlockKind.HEADING or number in over:
            continue
        if document.text[block.end - 1 : block.end] == "?":
            continue  # "We cannot help who says no to one of these: are you a charity?"
        # The nearest heading that speaks of it decides: "Exclusions" over "What we do fund" is rare.
        if not any(
            denies(heading) and not _turns_away(document.text, block.start, heading)
            for heading in (block.headings[-1:] if _LETS_IN.match(block.headings[-1]) else block.headings[-2:])
        ):
            continue
        while at < len(words.starts) and words.starts[at] < block.start:
            at += 1
        opens = document.text[block.start : block.end].startswith(block.headings[-1])
        while at < len(words.starts) and words.starts[at] < block.end:
            if (
                words.words[at] in _SPEAKERS
                and words.starts[at] > block.start
                and words.begins[words.sentence[at]] == at
                and (opens or words.words[at + 1 : at + 2] in _WANTS)
            ):
                break  # "We don't fund: rent. We do fund: kit": its own label is over where somebody begins to speak
            if opens and words.starts[at] > block.start and _lets_in(words, at):
                break  # "We don't fund: schools. Charities may ask for £900"
            marks[at] = 1
            at += 1
    return bytes(marks)


def _lets_in(words: Words, at: int) -> bool:
    """Say whether a sentence that begins at a word says who can ask: "Charities may ask", "any club in Kent can apply"."""
    if words.begins[words.sentence[at]] != at:
        return False
    opening = words.words[at : min(at + _OPENING, words.sentence_end[at])]
    return any(first in _CAN and second in _ASKS for first, second in pairwise(opening))


def behind_lists(document: Document) -> frozenset[int]:
    """Return the numbers of the paragraphs behind a list: what a heading says of its list is over there."""
    behind: set[int] = set()
    listed: tuple[str, ...] = ()
    for number, block in enumerate(document.blocks):
        if block.kind is BlockKind.ITEM:
            listed = block.headings
        elif block.headings != listed:
            listed = ()
        elif block.kind is BlockKind.PARAGRAPH and listed:
            behind.add(number)
    return frozenset(behind)


def _turns_away(text: str, start: int, label: str) -> bool:
    """Say whether what a block's own label denies is over at its colon: "Not for projects: spend it on the rent"."""
    if not text.startswith(label, start) or label.replace("’", "").replace("'", "").lower() in BARE_NOT:
        return False
    told = text[start + len(label) : start + len(label) + 30].lstrip(" :").lower().split()
    return bool(told) and told[0] in TOLD_TO
