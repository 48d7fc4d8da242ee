"""See that a grant says what it is for where no row knows the words: "up to £300 for a break", "Planting a hedge?".

Pure. Used by `categories/categories.py` only where nothing else says what the money buys: a sum or a giver, "for" or "towards", and then
a thing that is no body, no time and no word of money; or a question that opens with what the reader does.
"""

import re
from bisect import bisect_left
from typing import Final

from tracker.reading.categories.purpose_deeds import deed, says_a_deed
from tracker.reading.categories.purpose_words import GIVES, LOOK, NO_THING, REACH, SMALL
from tracker.text.denial import Denial, Stance, words_denied
from tracker.text.html import BlockKind, Document
from tracker.text.words import Words, words_of

_LEADS: Final = frozenset("for towards toward".split())
_CALLS: Final = frozenset("apply ask bid".split())
#: "At first we ask only for …": the funder asks, for papers.
_US: Final = frozenset("we they it trust trustees panel assessors assessor officer council foundation".split())
#: What somebody is raising is no grant.
_RAISES: Final = frozenset("raise raised raises raising".split())
_BY_US: Final = 3
_SPENDS: Final = frozenset("spent spend spending used".split())
_HELPS: Final = frozenset("help helps".split())
#: "Eligible: ramps, kitchens, toilets."
_ELIGIBLE: Final = frozenset("eligible fundable allowable funded covered included example examples costs".split())
#: Headings over what money is for.
_USED: Final = re.compile(
    r"\bexamples?\b|\bfor instance\b|\bideas?\b|\bfunds?\b|\bpays? for\b|\bsupports?\b|\bused? (?:it |them )?for\b|\bspen[dt]\b|\bthink of\b",
    re.IGNORECASE,
)
#: With one of these a sentence is no bare list of things.
_VERBS: Final = frozenset(
    "is are was were be can could may must will would should have has had do does did we you they he she i apply send give gives make "
    "makes take takes get gets need needs want wants go goes come comes see tell write ring email call please not no never "
    "because if when where which who that whose than about by dear thank thanks sorry yes income turnover deadline closing open closed "
    "register book online free tel phone fax post".split()
)
_JOINS: Final = frozenset("and or for in of with to on at from".split())
_FEWEST_BARE: Final = 2
_LONGEST_LIST: Final = 20
_FEWEST_COMMAS: Final = 1
#: What ends so and is no doing, or is the organisation's own.
_NO_DOING: Final = frozenset(
    "running training being living funding evening morning spring during anything something everything nothing working including existing operating "
    "keeping staying applying giving paying covering using building".split()
)
_TIME: Final = frozenset("year years month months week weeks three four five six 2 3 4 5 6 12 18 24 36".split())
#: "What? Walks and picnics."
_WHAT: Final = re.compile(r"\W*(?:what(?: for)?|for what|purpose|use)\W*", re.IGNORECASE)
#: "Money for the benefit of …", "for the south", "funds for staff": whose it is, and not for what.
_WHOSE: Final = frozenset("benefit south north east west staff team teams".split())
#: What ends the name of a thing.
ENDS: Final = frozenset(
    "between among that which who to in at with by from of for so and or where when while until before after as on into is are can will".split()
)


def says_a_purpose(document: Document) -> tuple[int, int] | None:
    """Return the positions of the words that say what a grant is for; None where none do."""
    words = words_of(document)
    denial = words_denied(document)
    return (
        _thing(document, words, denial)
        or deed(words, denial)
        or _listed(document, words, denial)
        or _item(document, words, denial)
        or _bare_list(document, words, denial)
        or says_a_deed(words, denial)
    )


def _thing(document: Document, words: Words, denial: Denial) -> tuple[int, int] | None:
    text = words.words
    given = helped = -REACH - 1
    for at, word in enumerate(text):
        if word[0] == "£" and at and text[at - 1] in _RAISES:
            given = -REACH - 1  # "we must raise £1m for our new hall"
        elif word in GIVES or word[0] == "£":
            given = -REACH - 1 if word == "ask" and not _US.isdisjoint(text[max(0, at - _BY_US) : at]) else at
        elif word[0].isdigit() and given >= 0 and text[given] in _CALLS:
            given = -REACH - 1  # "apply by 5 May for …" tells when, not what for
        elif (word == "with" and at and text[at - 1] in _HELPS) or (
            word == "on" and at and text[at - 1] in _SPENDS
        ):
            given = helped = at - 1
        if (
            (word in _LEADS or (helped == at - 1 and word in ("with", "on")))
            and 0 < at - given <= REACH
            and words.sentence[given] == words.sentence[at]
        ):
            end = _phrase_end(words, at + 1)
            told = [at for at in range(at + 1, end) if text[at] not in SMALL]
            # "We pay for work tasters": the last word says what it is.
            if len(told) > 1 and text[told[0]] == "work":
                told = told[1:]
            named = told and not any(text[at] in _WHOSE or _names_no_thing(document, words, at) for at in told)
            if (named or (told and _is_done(text[told[0]]))) and denial.stance(at, end) is Stance.YES:
                return given, end
            if told and _TIME.issuperset(text[at] for at in told):
                given = end - 1  # "£900 a year for up to three years for walks"
    return None


def _is_done(word: str) -> bool:
    """Say whether a word tells what is done: "for counselling young people"."""
    return word.endswith("ing") and word not in NO_THING | _NO_DOING


def _phrase_end(words: Words, at: int) -> int:
    """Return the position behind the noun that begins at `at`, with what stands before it, up to a comma."""
    end, said = at, 0
    while end < words.sentence_end[at - 1] and said < LOOK:
        if said and (words.comma[end] or words.colon[end] or words.words[end] in ENDS):
            break
        said += words.words[end] not in SMALL
        end += 1
    return end


def _names_no_thing(document: Document, words: Words, at: int) -> bool:
    word = words.words[at]
    # A capital within a sentence is a name: of a place, a fund, a month.
    return word in NO_THING or not word[0].isalpha() or document.text[words.starts[at]].isupper()


def _listed(document: Document, words: Words, denial: Denial) -> tuple[int, int] | None:
    """Find a list of things behind a sum and a colon: "£900 a group: walks, football, cooking"."""
    for at in range(1, len(words.words)):
        if not words.colon[at] or words.sentence[at] != words.sentence[at - 1]:
            continue
        end = words.sentence_end[at]
        if end - at > _LONGEST_LIST or sum(words.comma[at + 1 : end]) < _FEWEST_COMMAS:
            continue
        begin = max(words.begins[words.sentence[at]], at - _LONGEST_LIST)
        given = any(word in GIVES or word[0] == "£" for word in words.words[begin:at])
        if not given and words.words[at - 1] not in _ELIGIBLE:
            continue
        if any(
            _names_no_thing(document, words, place)
            for place in range(at, end)
            if words.words[place] not in SMALL | ENDS
        ):
            continue
        if denial.stance(at, end) is Stance.YES:
            return at, end
    return None


def _item(document: Document, words: Words, denial: Denial) -> tuple[int, int] | None:
    """Find a thing among the items of a list whose heading says what money is for: "Examples", "What we pay for"."""
    for block in document.blocks:
        if not block.headings:
            continue
        listed = block.kind is BlockKind.ITEM and _USED.search(block.headings[-1]) is not None
        if not listed and _WHAT.fullmatch(block.headings[-1]) is None:
            continue
        at = bisect_left(words.starts, block.start)
        if not listed and document.text.startswith(block.headings[-1], block.start):
            at = bisect_left(words.starts, block.start + len(block.headings[-1]))
        end = min(words.sentence_end[at], at + LOOK + 1) if at < len(words.words) else at
        named = at < end and all(_names_a_thing(document, words, place, at) for place in range(at, end))
        if named and denial.stance(at, end) is Stance.YES:
            return at, end
    return None


def _bare_list(document: Document, words: Words, denial: Denial) -> tuple[int, int] | None:
    """Find a sentence that is nothing but things side by side: "Ramps, handrails, large print."."""
    for at in words.begins:
        if at >= len(words.words):
            break
        end = words.sentence_end[at]
        if end - at > _LONGEST_LIST or sum(words.comma[at + 1 : end]) < _FEWEST_BARE:
            continue
        named = all(_names_a_thing(document, words, place, at) for place in range(at, end))
        if named and denial.stance(at, end) is Stance.YES:
            return at, end
    return None


def _names_a_thing(document: Document, words: Words, place: int, first: int) -> bool:
    word = words.words[place]
    if word in SMALL or word in _JOINS:
        return True
    return (
        word not in _VERBS
        and word not in NO_THING
        and word[0].isalpha()
        and (place == first or not document.text[words.starts[place]].isupper())
    )
