"""Index the names of places by their first word: what `text/places.py` looks for.

Pure. The names stand in `text/gazetteer.py`, `gazetteer_welsh.py` and `villages.py`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from tracker.terms import ENGLISH_REGIONS, Area
from tracker.text.gazetteer import ABROAD, AMBIGUOUS, PLACES, WIDE
from tracker.text.gazetteer_more import MORE, MORE_AMBIGUOUS
from tracker.text.gazetteer_welsh import welsh_names
from tracker.text.villages import VILLAGES
from tracker.text.words import fold_phrase


class Size(StrEnum):
    """How big a place is."""

    #: The UK, a nation, or several of them.
    NATION = "nation"
    REGION = "region"
    #: Below region: county, council, health board, town.
    PLACE = "place"
    ABROAD = "abroad"


_REGIONS: Final = frozenset(ENGLISH_REGIONS)


_AMBIGUOUS: Final = AMBIGUOUS | MORE_AMBIGUOUS


@dataclass(frozen=True, slots=True)
class Entry:
    """One name under which a place is looked for."""

    #: As it is shown: the first of its names.
    name: str
    words: tuple[str, ...]
    areas: tuple[Area, ...]
    size: Size
    ambiguous: bool
    #: It is written with "&" or "and" somewhere, so that an "and" in the text may be passed over.
    joined: bool
    #: It is a village: many a surname is one.
    small: bool


def _entries() -> Iterator[Entry]:
    """Yield what is looked for in every text: all but the villages."""
    for names, areas in WIDE.items():
        size = Size.REGION if _REGIONS.issuperset(areas) else Size.NATION
        yield from _named(names, areas, size)
    for places in (PLACES, MORE):
        for area, block in places.items():
            for names in block.split(";"):
                yield from _named(names, (area,), Size.PLACE)
    for names, areas, is_nation in welsh_names():
        yield from _named(names, areas, Size.NATION if is_nation else Size.PLACE)
    for names in ABROAD.split(";"):
        yield from _named(names, (Area.INTERNATIONAL,), Size.ABROAD)


def _named(names: str, areas: tuple[Area, ...], size: Size, *, small: bool = False) -> Iterator[Entry]:
    first, *others = (" ".join(name.split()) for name in names.split("="))
    for name in dict.fromkeys((first, *others)):
        words = tuple(
            word for word in fold_phrase(name.replace(".", " ").replace("&", " & ")).split() if word != "&"
        )
        ambiguous = len(words) == 1 and words[0] in _AMBIGUOUS
        yield Entry(first, words, areas, size, ambiguous or small, "&" in name, small)


def _villages() -> Iterator[Entry]:
    for area, block in VILLAGES.items():
        for names in block.split(";"):
            yield from _named(names, (area,), Size.PLACE, small=True)


def _index(entries: Iterable[Entry]) -> dict[str, tuple[Entry, ...]]:
    """Return the entries by their first word, the longest name first."""
    index: dict[str, list[Entry]] = {}
    for entry in entries:
        index.setdefault(entry.words[0], []).append(entry)
    return {word: tuple(sorted(found, key=lambda entry: -len(entry.words))) for word, found in index.items()}


BY_FIRST: Final = _index(_entries())


@cache
def with_villages() -> dict[str, tuple[Entry, ...]]:
    """Return the index of all names; built when it is first asked for, which few texts do."""
    return _index((*_entries(), *_villages()))
