"""Cut a text into words, sentences and clauses, with the places where they stand.

Pure. Words are lower case; hyphens part them ("multi-year" is two), apostrophes are left out ("don't" is "dont",
"men's" is "men"), so that a phrase is found however it is spelt. Offsets count in the text as given.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Any, Final

from tracker.text.html import Document

#: Plain letters come first: most words are no more, and a class of its own is quickly gone through.
_WORD = re.compile(r"([a-z]++(?!['\x7f-\U0010ffff])|£?\d[\d,.]*[a-z%]*|[^\W\d_]+(?:'[^\W\d_]+)*|&)")
_SENTENCE_MARKS: Final = frozenset(".!?;\n|•")
_CLAUSE_MARKS: Final = frozenset(":()–—")
#: "No. 5": a stop after these ends no sentence where a figure follows.
_NUMBER: Final = frozenset(("no", "nos"))
#: A stop after these ends no sentence.
_SHORT: Final = frozenset(
    "e g i q a eg ie etc vs approx inc incl exc excl st mr mrs ms dr prof max min p pp".split()
)
#: Words that turn a sentence round, so that a "not" before them does not reach behind them.
_TURNS: Final = frozenset(
    "but however although though whereas while yet otherwise unless because since ond".split()
)
#: A new subject after a comma or "and" begins a clause of its own.
_SUBJECTS: Final = frozenset("we you they it there this these he she i applicants applications grants".split())
_JOINS: Final = frozenset("and so then or".split())
_BEGIN_CLAUSE: Final = _TURNS | _SUBJECTS
#: Spellings that are folded into ours.
_SPELT: Final = {"organization": "organisation", "organizations": "organisations"}
_APOSTROPHES: Final = "’‘ʼ`´"


def lowered(text: str) -> str:
    """Return a text in lower case with plain apostrophes, each character still in its place."""
    if text.isascii():
        return text.replace("`", "'").lower()
    straight = text
    for mark in _APOSTROPHES:  # far quicker than str.translate
        straight = straight.replace(mark, "'")
    low = straight.lower()
    if len(low) != len(text):  # a few capitals have a longer lower case
        low = "".join(char.lower() if len(char.lower()) == 1 else char for char in straight)
    return low


def fold_word(word: str) -> str:
    """Return a lower-case word as it is compared: without apostrophes, without the genitive's s."""
    if "'" not in word:
        return word
    return (word.removesuffix("'s")).replace("'", "")


def fold_phrase(phrase: str) -> str:
    """Write a phrase of a rule as its words are compared: hyphens part words, apostrophes go."""
    pieces = lowered(phrase).replace("-", " ").split()
    return " ".join("|".join(fold_word(choice) for choice in piece.split("|")) for piece in pieces)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a document in order, each with its place; all lists are as long as `words`."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    #: Number of the sentence and of the clause that a word stands in; both count through the text.
    sentence: tuple[int, ...]
    clause: tuple[int, ...]
    #: Position behind the last word of its sentence.
    sentence_end: tuple[int, ...]
    #: Whether a comma, or a colon, stands before it.
    comma: tuple[bool, ...]
    colon: tuple[bool, ...]
    #: Position of the first word of each sentence, by the sentence's number.
    begins: tuple[int, ...]
    #: Numbers of the sentences that end in a question mark.
    questions: frozenset[int]
    #: What was found in them already, by who looked for it.
    found: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)


def words_of(document: Document) -> Words:
    """Cut a document into words. The last few are remembered, since every heading reads the same document."""
    return _cut(document.text)


@lru_cache(maxsize=16)
def _cut(text: str) -> Words:
    low = lowered(text)
    pieces = _WORD.split(low)
    borders = list(accumulate(map(len, pieces)))
    #: The words, and where each begins and ends.
    words, starts, ends = pieces[1::2], borders[:-1:2], borders[1::2]
    # Most words are letters alone, with one blank before them: only what is not is looked at.
    for at in [at for at, word in enumerate(words) if not word.isalpha() or word in _SPELT]:
        word = words[at].rstrip(",.")
        if len(word) < len(words[at]):
            ends[at] = starts[at] + len(word)
            pieces[2 * at + 2] = words[at][len(word) :] + pieces[2 * at + 2]
        word = fold_word(word)
        words[at] = _SPELT.get(word, word)
    #: What stands before each word.
    gaps = pieces[:-1:2]
    #: Positions at which a sentence, and a clause, begins; those of commas and colons.
    sentences: list[int] = [0]
    clauses: list[int] = [0]
    commas: list[int] = []
    colons: list[int] = []
    questions: set[int] = set()
    for at in [at for at, gap in enumerate(gaps) if gap != " " or words[at] in _BEGIN_CLAUSE]:
        word, marks, before = words[at], gaps[at], words[at - 1] if at else ""
        if "," in marks:
            commas.append(at)
        if ":" in marks:
            colons.append(at)
        short = before in _SHORT or (before in _NUMBER and word[0].isdigit())
        if at and _ends_sentence(marks, short=short):
            if "?" in marks:
                questions.add(len(sentences) - 1)
            sentences.append(at)
            clauses.append(at)
        elif not _CLAUSE_MARKS.isdisjoint(marks) or " - " in marks:
            clauses.append(at)
        if at and word in _BEGIN_CLAUSE:
            # "not for wages otherwise, nor for …"
            turns = word in _TURNS and (word != "otherwise" or low[ends[at] : ends[at] + 1] != ",")
            if turns or "," in marks or before in _JOINS:
                clauses.append(at)
    if "?" in pieces[-1]:
        questions.add(len(sentences) - 1)
    return Words(
        tuple(words),
        tuple(starts),
        tuple(ends),
        _numbers(sentences, len(words)),
        _numbers(clauses, len(words)),
        _run_ends(sentences, len(words)),
        _marked(commas, len(words)),
        _marked(colons, len(words)),
        tuple(sentences),
        frozenset(questions),
    )


def _ends_sentence(marks: str, *, short: bool) -> bool:
    found = _SENTENCE_MARKS.intersection(marks)
    if not found:
        return False
    if found == {"."}:
        # "3.5" and "www.example" go on; so does "e.g. this".
        return marks[-1] != "." and not (short and "\n" not in marks)
    return True


def _numbers(begins: list[int], length: int) -> tuple[int, ...]:
    """Return for each place the number of the stretch that it lies in; `begins` says where each begins."""
    numbers: list[int] = []
    for number, (begin, end) in enumerate(pairwise((*begins, length))):
        numbers += [number] * (end - begin)
    return tuple(numbers)


def _run_ends(begins: list[int], length: int) -> tuple[int, ...]:
    """Return for each place the place behind the stretch that it lies in."""
    ends: list[int] = []
    for begin, end in pairwise((*begins, length)):
        ends += [end] * (end - begin)
    return tuple(ends)


def _marked(places: list[int], length: int) -> tuple[bool, ...]:
    marks = [False] * length
    for place in places:
        marks[place] = True
    return tuple(marks)
