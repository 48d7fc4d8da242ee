"""Which places lie within which: the table agrees with the gazetteer, and nothing follows from what is not listed."""

import pytest

from tracker.text.place_names import with_villages
from tracker.text.within import _WITHIN, Lies, lies

AREAS = {entry.name: set(entry.areas) for entries in with_villages().values() for entry in entries}
ROWS = [(large, small.strip()) for large, block in _WITHIN.items() for small in block.split(";")]


def test_every_name_is_one_of_the_gazetteers() -> None:
    names = {name for row in ROWS for name in row}
    assert sorted(names - AREAS.keys()) == []


def test_what_lies_within_lies_in_the_same_area() -> None:
    assert [row for row in ROWS if AREAS[row[0]].isdisjoint(AREAS[row[1]])] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wigan", "Greater Manchester"),
        ("west yorkshire", "leeds"),
        ("Wick", "Highlands"),
        ("Truro", "truro"),
        ("Tenby", "Dyfed"),
    ],
)
def test_places_that_lie_together(one: str, other: str) -> None:
    assert lies(one, other) is lies(other, one) is Lies.TOGETHER


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fife", "Highland"),
        ("Wigan", "Blackburn with Darwen"),
        ("Leeds", "Bradford"),
        ("Cardiff Bay", "Wrexham"),
        ("Kirkcaldy", "Caithness"),
    ],
)
def test_places_apart_are_known_to_be_so_only_where_both_are_listed(one: str, other: str) -> None:
    assert lies(one, other) is lies(other, one) is (Lies.UNKNOWN if one == "Cardiff Bay" else Lies.ELSEWHERE)
