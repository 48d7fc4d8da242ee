"""A town whose name others bear lies in the county that stands behind it."""

import pytest

from tests.build import NOW
from tracker.asking.understand import understand
from tracker.knowledge import Guidance
from tracker.terms import Area


@pytest.mark.parametrize(
    ("words", "area"),
    [
        ("grants in Bangor, County Down", Area.NORTHERN_IRELAND),
        ("we meet in Newport in Shropshire", Area.WEST_MIDLANDS),
        ("Newcastle, Staffordshire, any money for a band", Area.WEST_MIDLANDS),
        ("anything in Bangor", Area.WALES),
        ("core costs, Newcastle", Area.NORTH_EAST),
    ],
)
def test_the_county_tells_which_is_meant(words: str, area: Area, guidance: Guidance) -> None:
    assert understand(words, now=NOW, guidance=guidance).filters.areas == (area,)


@pytest.mark.parametrize(
    ("words", "areas"),
    [
        ("we are women from Somalia in Cardiff, any money", (Area.WALES,)),
        ("a group of men from Poland, meeting in Crewe", (Area.NORTH_WEST,)),
        ("grants for work in Kenya", (Area.INTERNATIONAL,)),
    ],
)
def test_where_people_came_from_is_not_where_they_are(
    words: str, areas: tuple[Area, ...], guidance: Guidance
) -> None:
    assert understand(words, now=NOW, guidance=guidance).filters.areas == areas


def test_a_list_of_places_is_all_of_them(guidance: Guidance) -> None:
    question = understand("grants in Newport, Shropshire and Kent", now=NOW, guidance=guidance)
    assert set(question.filters.areas) == {Area.WALES, Area.WEST_MIDLANDS, Area.SOUTH_EAST}
