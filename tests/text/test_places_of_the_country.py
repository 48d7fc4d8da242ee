"""Every council, health body, mayor's area, park, island and larger town is known, with its everyday short names."""

import pytest

from tests.text.places_of_the_country import BODIES, COUNCILS, LANDS, LOOKALIKES, TOWNS
from tracker.text.places import find_places


def areas_of(text: str) -> set[str]:
    return {area.value for place in find_places(text) for area in place.areas}


def told_wrong(table: dict[str, str], *sentences: str) -> list[str]:
    names = [(name.strip(), area) for area, block in table.items() for name in block.split(";")]
    return [
        f"{sentence.format(name)} {areas_of(sentence.format(name))}"
        for name, area in names
        for sentence in sentences
        if areas_of(sentence.format(name)) != {area}
    ]


@pytest.mark.parametrize(
    ("table", "sentences"),
    [
        pytest.param(COUNCILS, ("{} Council wants a partner.", "Grants for groups in {}."), id="councils"),
        pytest.param(BODIES, ("{} wants a partner.", "Services across {}."), id="bodies"),
        pytest.param(LANDS, ("Grants for groups in {}.",), id="lands"),
        pytest.param(TOWNS, ("Grants for groups in {}.",), id="towns"),
    ],
)
def test_the_whole_country_is_known(table: dict[str, str], sentences: tuple[str, ...]) -> None:
    assert told_wrong(table, *sentences) == []


@pytest.mark.parametrize("text", LOOKALIKES)
def test_a_word_a_person_or_a_shop_is_no_place(text: str) -> None:
    assert areas_of(text) == set()


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("Groups in North West Surrey.", {"south_east"}),
        ("Clubs in South West Yorkshire.", {"yorkshire_humber"}),
        ("Choirs of North East Fife.", {"scotland"}),
        ("Uxbridge South, West Drayton and Hillingdon.", {"london"}),
        ("The North East, Yorkshire and the Humber.", {"north_east", "yorkshire_humber"}),
        ("Refugees arriving under UK resettlement schemes in Fife.", {"scotland"}),
        ("Flutter UKI pays for it.", set()),
        ("Region: UKI", {"london"}),
        ("Charities in the UK and overseas.", {"uk", "international"}),
    ],
)
def test_a_direction_and_a_name_make_one_place(text: str, areas: set[str]) -> None:
    assert areas_of(text) == areas
