"""What a date is for by the sound of the words around it, where no row speaks of it.

Pure. `learnt.tsv` beside this file is a table and part of the code: `make learnt` learns it (`tools/learn_dates.py`) from
announcements whose dates people labelled, and nobody edits it by hand. What it says is a guess and is marked as one: it is
shown with a doubt, and nobody is reminded of it. Why so: docs/decisions/021.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import log, sqrt
from typing import Final

from tracker.clock import Moment, london_date
from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.further import UNSAID
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate
from tracker.text.html import Document
from tracker.text.words import words_of

RULE: Final = "words around such dates"
TABLE: Final = "learnt.tsv"
#: The order of the table's columns; None is a date that is for nothing we list.
MEANINGS: Final = (None, *What)
#: A meaning is believed where it is so many times as likely as none. Of 13 dates that were so given one on sets that the
#: weights had not met, 11 had that meaning (docs/decisions/021).
TIMES: Final = 3
#: The table counts in hundredths.
UNIT: Final = 100
_SIGNS: Final = {"£": "£#", **dict.fromkeys("0123456789", "#")}
#: How a date is written among the words.
_DATE: Final = "<date>"
#: So many words count before a date, in its sentence; so many behind the date before it; so many behind it.
_BEFORE, _SINCE, _BEHIND = 25, 8, 6
#: Rows of words that end at the date, and that begin behind it.
_UP_TO, _FROM = 4, 3
_MOST_COUNTED: Final = 4


@dataclass(frozen=True, slots=True)
class Around:
    """The words around one date, within its sentence, other dates written as one word; and what is known beside them."""

    before: Sequence[str]
    behind: Sequence[str]
    index: int
    dates: int
    with_hour: bool
    over: bool

    def pieces(self, kind: Kind) -> set[str]:
        """Return what the table weighs."""
        since = _since_the_last_date(self.before)[-_SINCE:]
        until = _until_the_next_date(self.behind)[:_BEHIND]
        pieces = {*_rows("b ", self.before), *_rows("c ", since), *_rows("d ", until)}
        begun, ended = ["^", *self.before], [*until, "$"]
        pieces.update(f"l{length} {' '.join(begun[-length:])}" for length in range(1, _UP_TO + 1))
        pieces.update(f"n{length} {' '.join(ended[:length])}" for length in range(1, _FROM + 1))
        place = "first" if self.index == 0 else "last" if self.index == self.dates - 1 else "between"
        pieces |= {f"kind {kind}", f"place {place}", f"dates {min(self.dates, _MOST_COUNTED)}"}
        return pieces | ({"hour"} if self.with_hour else set()) | ({"over"} if self.over else set())


def _since_the_last_date(before: Sequence[str]) -> Sequence[str]:
    return before[len(before) - before[::-1].index(_DATE) :] if _DATE in before else before


def _until_the_next_date(behind: Sequence[str]) -> Sequence[str]:
    return behind[: behind.index(_DATE)] if _DATE in behind else behind


def _rows(sign: str, words: Sequence[str]) -> Iterator[str]:
    """Yield each word and each two in a row."""
    for word in words:
        yield sign + word
    for one, other in pairwise(words):
        yield f"{sign}{one} {other}"


def around(document: Document, dates: Sequence[FoundDate], *, published: Moment | None) -> list[Around | None]:
    """Return the words around each date; None for one that stands in no words. `dates` are in order of place."""
    words = words_of(document)
    spans = [(bisect_right(words.ends, one.start), bisect_left(words.starts, one.end)) for one in dates]
    last_word = {begin: max(end, begin + 1) for begin, end in spans}
    line: list[str] = []
    sentences: list[int] = []
    places: dict[int, int] = {}
    at = 0
    while at < len(words.words):
        places[at] = len(line)
        word = words.words[at]
        line.append(_DATE if at in last_word else _SIGNS.get(word[0], word))
        sentences.append(words.sentence[at])
        at = last_word.get(at, at + 1)
    day = None if published is None else london_date(published)
    found: list[Around | None] = []
    for index, (one, (begin, _)) in enumerate(zip(dates, spans, strict=True)):
        place = places.get(begin)
        if place is None:
            found.append(None)
            continue
        first = bisect_left(sentences, sentences[place])
        last = bisect_right(sentences, sentences[place])
        hour = isinstance(one.at, datetime)
        over = day is not None and one.day < day
        before = line[max(first, place - _BEFORE) : place]
        found.append(Around(before, line[place + 1 : last], index, len(dates), hour, over))
    return found


def with_sound(
    document: Document, dates: Sequence[FoundDate], told: Sequence[Role], kind: Kind, *, published: Moment | None
) -> list[Role]:
    """Return what each date is for: as told, or by the words around it where no row speaks and they are sure enough."""
    silent = [index for index, role in enumerate(told) if role.rule == UNSAID]
    if not silent:
        return list(told)
    heard = list(told)
    words = around(document, dates, published=published)
    for index in silent:
        near = words[index]
        what = None if near is None else sounds_like(near.pieces(kind))
        if what is not None:
            heard[index] = Role(what, RULE, guessed=True)
    return heard


def sounds_like(pieces: set[str]) -> What | None:
    """Return what a date is most likely for; None where that is nothing, or not sure enough."""
    weights = weigh(pieces)
    best = max(range(len(MEANINGS)), key=weights.__getitem__)
    return MEANINGS[best] if weights[best] - weights[0] >= log(TIMES) else None


def weigh(pieces: set[str]) -> list[float]:
    """Return what the pieces weigh for each meaning; the difference of two is the logarithm of how much likelier one is."""
    packed, before = _table()
    known = [packed[piece] for piece in pieces if piece in packed]
    share = share_of(pieces) / UNIT
    return [start / UNIT + sum(row[at] for row in known) * share for at, start in enumerate(before)]


def share_of(pieces: set[str]) -> float:
    """Return what share of the words around a date one piece of them has."""
    return 1 / sqrt(max(len(pieces), 1))


@cache
def _table() -> tuple[Mapping[str, tuple[int, ...]], tuple[int, ...]]:
    """Read the table. A line is a piece and its weights in hundredths; the first gives the start."""
    lines = files("tracker.reading.deadlines").joinpath(TABLE).read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    packed = {piece: tuple(map(int, weights)) for piece, *weights in rows[1:]}
    return packed, tuple(map(int, rows[0][1:]))
