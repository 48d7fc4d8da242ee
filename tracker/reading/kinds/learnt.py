"""Weigh the words of an announcement by what they stood in among announcements that people labelled.

Pure. `words.tsv` beside this file is a table and part of the code: `make kinds` learns it (`tools/learn_kinds.py`), and
nobody edits it by hand. Rows of words know what was thought of; the table knows how such announcements sound in all.
Used by `reading/kinds/kind.py` where the two are far apart. Why so: docs/decisions/019.
"""

from collections.abc import Iterator, Mapping, Sized
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise, repeat
from math import log, sqrt
from typing import Final

from tracker.model import Evidence
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.terms import Kind
from tracker.text.words import words_of

#: The order of the table's columns.
KINDS: Final = (Kind.AWARD, Kind.CONTRACT, Kind.ENGAGEMENT, Kind.GRANT, Kind.OTHER, Kind.TRAINING)
TABLE: Final = "words.tsv"
RULE: Final = "words of such announcements"
#: A kind is believed against the rows where it is so many times as likely as theirs; `other` is what is left over, and
#: sounds like anything.
TIMES: Final = 10
_TIMES_OTHER: Final = 30
#: A text of fewer pieces counts as if it had so many: a handful of words tells little.
_FEWEST: Final = 100
#: The table counts in hundredths.
UNIT: Final = 100
#: How figures and sums are written in the table.
_SIGNS: Final = {"£": "£#", **dict.fromkeys("0123456789", "#")}
_TITLE: Final = "^"
_SOURCE: Final = "@"
#: The six weights of a piece lie side by side in one number, so that a text is weighed by one sum.
_BITS: Final = 24
_LANE: Final = (1 << _BITS) - 1
_LANES: Final = tuple(enumerate(KINDS))
_MOST_QUOTES: Final = 2


@dataclass(frozen=True, slots=True)
class Table:
    """What each piece of a text weighs for each kind, and what each kind weighs before a word is read."""

    packed: Mapping[str, int]
    before: tuple[float, ...]


def pieces_of(material: Material) -> set[str]:
    """Cut an announcement into what the table weighs: words, pairs of words, the title's words, the kind of source."""
    pieces = {_SOURCE + material.source_kind}
    for where, document in material.parts:
        words = [_SIGNS.get(word[0], word) for word in words_of(document).words]
        pieces.update(words)
        pieces.update(map(" ".join, pairwise(words)))
        if where == "title":
            pieces.update(map(_TITLE.__add__, words))
    return pieces


def weigh_words(material: Material) -> dict[Kind, float]:
    """Return what the words speak for each kind; the difference of two is the logarithm of how much likelier one is."""
    table = _table()
    pieces = pieces_of(material)
    summed = sum(map(table.packed.get, pieces, repeat(0)))
    share = share_of(pieces) / UNIT
    return {kind: table.before[at] + (summed >> _BITS * at & _LANE) * share for at, kind in _LANES}


def share_of(pieces: Sized) -> float:
    """Return what share of a text one of its pieces has."""
    return 1 / sqrt(max(len(pieces), _FEWEST))


def likelier(material: Material, than: Kind, *, times: float = TIMES) -> Kind | None:
    """Return the kind that the words make so many times as likely as the one told; None where there is none."""
    weighed = weigh_words(material)
    best = max(KINDS, key=lambda kind: weighed[kind])
    least = max(times, _TIMES_OTHER) if best is Kind.OTHER else times
    return best if weighed[best] - weighed[than] >= log(least) else None


def words_for(material: Material, kind: Kind, against: Kind) -> Iterator[Evidence]:
    """Yield the words that speak loudest for a kind and against another, as evidence."""
    table = _table()
    one, other = KINDS.index(kind), KINDS.index(against)
    told: list[tuple[int, int, Evidence]] = []
    for where, document in material.parts:
        words = words_of(document)
        signs = [_SIGNS.get(word[0], word) for word in words.words]
        for length in (1, 2):
            for at in range(len(signs) - length + 1):
                packed = table.packed.get(" ".join(signs[at : at + length]), 0)
                worth = _lane(packed, one) - _lane(packed, other)
                if worth > 0:
                    start, end = words.starts[at], words.ends[at + length - 1]
                    told.append(
                        (-worth, len(told), words_proof("kind", kind.value, where, document, start, end, RULE))
                    )
    seen: set[str] = set()
    for _, _, proof in sorted(told, key=lambda each: each[:2]):
        if len(seen) < _MOST_QUOTES and not any(proof.quote.lower() in each for each in seen):
            seen.add(proof.quote.lower())
            yield proof


def _lane(packed: int, at: int) -> int:
    return packed >> (_BITS * at) & _LANE


@cache
def _table() -> Table:
    """Read the table. A line is a piece and its six weights in hundredths, none below nothing; the first gives the start."""
    lines = files("tracker.reading.kinds").joinpath(TABLE).read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    _, *before = next(rows)
    packed = {
        piece: sum(int(weight) << (_BITS * at) for at, weight in enumerate(weights)) for piece, *weights in rows
    }
    return Table(packed, tuple(int(weight) / UNIT for weight in before))
