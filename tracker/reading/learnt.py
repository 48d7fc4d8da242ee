"""What the words of an announcement say as a whole: weights learnt from announcements that people labelled.

Pure. `learnt.tsv` beside this file is a table and part of the code: `make learnt` learns it (`tools/learn_reading.py`), and
nobody edits it by hand. Rows of words know what was thought of; the table knows how such announcements sound in all.
Used by `kinds/learnt.py`, `applicants/learnt.py` and `categories/learnt.py`. Why so: docs/decisions/019.
"""

from collections.abc import Callable, Iterator, Mapping, Sized
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise, repeat
from math import exp, sqrt
from typing import Final, NamedTuple

from tracker.model import Evidence
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.terms import Applicant, Category, Kind
from tracker.text.html import Document
from tracker.text.language import holds_welsh, is_welsh
from tracker.text.words import words_of

#: Under this name the evidence of what the words say as a whole is given.
RULE: Final = "words of such announcements"
TABLE: Final = "learnt.tsv"
#: The order of the table's columns: a weight for each kind; then for each of the others two, for it and against it.
KINDS: Final = (Kind.AWARD, Kind.CONTRACT, Kind.ENGAGEMENT, Kind.GRANT, Kind.OTHER, Kind.TRAINING)
OTHERS: Final[tuple[Applicant | Category, ...]] = (
    Applicant.INDIVIDUAL,
    Applicant.UNINCORPORATED,
    Applicant.CHARITY,
    Applicant.CIC,
    Applicant.SOCIAL_ENTERPRISE,
    Applicant.SCHOOL,
    Category.CORE_COSTS,
    Category.STAFF_TRAINING,
    Category.PROJECT,
)
#: The table counts in hundredths.
UNIT: Final = 100
#: A text of fewer pieces (some fifty words) counts as if it had so many: a handful of words tells little.
FEWEST: Final = 100
#: How figures and sums are written in the table.
_SIGNS: Final = {"£": "£#", **dict.fromkeys("0123456789", "#")}
_TITLE: Final = "^"
_SOURCE: Final = "@"
#: The weights of a piece lie side by side in one number, so that a text is weighed by one sum.
_BITS: Final = 24
_LANE: Final = (1 << _BITS) - 1
_REMEMBERED: Final = "learnt"
_MOST_QUOTES: Final = 2


@dataclass(frozen=True, slots=True)
class Table:
    """What each piece of a text weighs, and what each column weighs before a word is read."""

    packed: Mapping[str, int]
    before: tuple[float, ...]


class Weighed(NamedTuple):
    """What the words of an announcement weigh in all, what share of it a piece has, and how many pieces it has."""

    summed: int
    share: float
    pieces: int


class Loud(NamedTuple):
    """Words that speak for something, how loudly, and where they stand."""

    worth: int
    where: str
    document: Document
    start: int
    end: int


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


def share_of(pieces: Sized) -> float:
    """Return what share of a text one of its pieces has."""
    return 1 / sqrt(max(len(pieces), FEWEST))


def weigh_kinds(material: Material) -> dict[Kind, float]:
    """Return what the words speak for each kind; the difference of two is the logarithm of how much likelier one is."""
    return {kind: _worth(material, at) for at, kind in enumerate(KINDS)}


def likely(material: Material, what: Applicant | Category) -> float:
    """Return how likely the words make what is named in `OTHERS`, 0 to 1."""
    at = column_of(what)
    return 1 / (1 + exp(_worth(material, at + 1) - _worth(material, at)))


def count_pieces(material: Material) -> int:
    """Return of how many pieces an announcement is."""
    return _weighed(material).pieces


def can_tell(material: Material) -> bool:
    """Say whether it is long enough to be told by its sound, and in English: hardly a Welsh text was there to learn from."""
    welsh = holds_welsh(words_of(material.body)) and is_welsh(material.body.text)
    return count_pieces(material) >= FEWEST and not welsh


def column_of(what: Kind | Applicant | Category) -> int:
    """Return the column of a kind, or the first of the two of anything else."""
    return KINDS.index(what) if isinstance(what, Kind) else len(KINDS) + 2 * OTHERS.index(what)


def _worth(material: Material, at: int) -> float:
    summed, share, _ = _weighed(material)
    return table().before[at] + lane(summed, at) * share / UNIT


def _weighed(material: Material) -> Weighed:
    """Weigh a text once for all who ask; what was weighed is remembered with the words of its body."""
    found = words_of(material.body).found
    text = material.title.text, material.source_kind
    known = found.get(_REMEMBERED)
    if known is None or known[0] != text:
        pieces = pieces_of(material)
        weighed = Weighed(sum(map(table().packed.get, pieces, repeat(0))), share_of(pieces), len(pieces))
        known = found[_REMEMBERED] = text, weighed
    weighed = known[1]
    assert isinstance(weighed, Weighed)
    return weighed


def loudest(material: Material, worth: Callable[[int], int], most: int) -> Iterator[Loud]:
    """Yield the words that speak loudest, of those that speak at all; `worth` weighs one piece of the table."""
    packed = table().packed
    told: list[tuple[int, int, Loud]] = []
    for where, document in material.parts:
        words = words_of(document)
        signs = [_SIGNS.get(word[0], word) for word in words.words]
        for length in (1, 2):
            for at in range(len(signs) - length + 1):
                loud = worth(packed.get(" ".join(signs[at : at + length]), 0))
                if loud > 0:
                    start, end = words.starts[at], words.ends[at + length - 1]
                    told.append((-loud, len(told), Loud(loud, where, document, start, end)))
    seen: set[str] = set()
    for _, _, one in sorted(told, key=lambda each: each[:2]):
        quote = one.document.text[one.start : one.end].lower()
        if len(seen) < most and not any(quote in each for each in seen):
            seen.add(quote)
            yield one


def words_for(material: Material, what: Applicant | Category) -> Iterator[Evidence]:
    """Yield the words that speak loudest for who can apply, or for a purpose, as evidence."""
    at = column_of(what)
    room = "applicants" if isinstance(what, Applicant) else "categories"
    for loud in loudest(material, lambda packed: lane(packed, at) - lane(packed, at + 1), _MOST_QUOTES):
        yield words_proof(f"{room}.{what}", "yes", loud.where, loud.document, loud.start, loud.end, RULE)


def lane(packed: int, at: int) -> int:
    """Return the weight of one column, in hundredths."""
    return packed >> (_BITS * at) & _LANE


@cache
def table() -> Table:
    """Read the table. A line is a piece and its weights in hundredths, none below nothing; the first gives the start."""
    lines = files("tracker.reading").joinpath(TABLE).read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    _, *before = next(rows)
    packed = {
        piece: sum(int(weight) << (_BITS * at) for at, weight in enumerate(weights)) for piece, *weights in rows
    }
    return Table(packed, tuple(int(weight) / UNIT for weight in before))
