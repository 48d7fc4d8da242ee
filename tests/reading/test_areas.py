from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.said import quotes_hold, said
from tracker.reading.areas.areas import read_areas, smallest
from tracker.terms import ENGLISH_REGIONS, NATIONS, Area


def names(areas: tuple[Area, ...]) -> set[str]:
    return {area.value for area in areas}


WHERE = [
    ("yorkshire_humber", "Grants for groups in Leeds."),
    ("wales", "Ar gyfer grwpiau yng Ngwynedd: groups in Gwynedd can apply."),
    ("uk", "Charities anywhere in the UK can apply; groups in Wales get help with the form."),
    ("england wales", "Open to charities in England and Wales."),
    ("scotland", "UK charities working in Scotland can apply."),
    ("east_of_england south_east", "Groups in Hertfordshire or Buckinghamshire."),
    ("uk", "Open to groups nationwide."),
    ("england scotland wales", "Charities across Great Britain may apply."),
    ("london", "For artists in Hackney and Tower Hamlets."),
    ("south_west", "Devon only. We cannot fund work outside Devon or in Kent."),
    ("international", "Fellowships for artists in Europe."),
    ("", "Apply by 5 March."),
    ("scotland", "Grants for Scottish-based community groups and small charities."),
    ("wales", "The Welsh Government is paying for repairs to village halls."),
    ("england", "The Welsh Government's scheme was the model; this one is for charities in England."),
    ("england wales northern_ireland", "We fund allotments across the UK but not in Scotland."),
    ("england scotland wales", "UK charities may ask. We do not fund work in Northern Ireland."),
    (
        "north_east north_west yorkshire_humber east_midlands west_midlands east_of_england south_east south_west",
        "Libraries in England outside London can take part.",
    ),
    ("uk", "UK charities may ask. We do not fund work outside Northern Europe or in Iceland."),
    ("north_east north_west", "Grants for the North: you must be based in the North East or the North West."),
    ("east_midlands west_midlands", "Grants for the Midlands."),
    ("south_east", "Charities in Kent may join. First residential: 14 September 2026, Leeds."),
    ("england", "Three two-day residentials in Derbyshire. Your charity must be based in England."),
    ("england", "For groups anywhere in England. Round one went to 22 groups, from a choir in Hull to a library in Truro."),
    ("wales", "Open to groups in every part of Wales, from Gwynedd to Gwent. Also in Wrexham."),
    ("scotland", "We fund clubs all over Scotland. Past winners come from Leith and Paisley."),
    ("south_west", "Grants for groups in Devon. Previous grants went to clubs in Leeds and Hull."),
    ("england scotland", "For charities anywhere in Scotland, and for groups in England."),
    ("yorkshire_humber", "From 1 May 2027, Leeds groups may apply."),
    ("scotland", "Bands on Eigg, Fair Isle and the Uists."),
    ("uk", "Charities in the UK may ask; preference is given to Wales and the North East."),
    ("south_east", "Groups in Kent, particularly Thanet."),
    ("uk international", "Choirs across the UK and Ireland."),
    ("east_midlands", "Support for residents of Derbyshire. Lot 1 North East: Bolsover. Lot 2 North West: High Peak."),
    ("south_west", "For parishes in the Blackdown Hills and the Quantocks."),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "body"), WHERE, ids=[row[1][:50] for row in WHERE])
def test_the_smallest_areas_of_the_text_are_read(expected: str, body: str) -> None:
    assert names(read_areas(said(body), fallback=None).areas) == set(expected.split())


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("Devon County Council", "south_west", id="a council"),
        pytest.param("Arts Council England", "england", id="a national funder"),
        pytest.param("Norfolk Community Foundation", "east_of_england", id="a community foundation"),
        pytest.param("Richmond CVS", "", id="a newsletter's home says nothing"),
        pytest.param("Leeds Voluntary News", "", id="nor does a bulletin's"),
    ],
)
def test_a_funders_own_name_counts_where_the_text_is_silent(source: str, expected: str) -> None:
    assert names(read_areas(said("Apply by 5 May.", source=source), fallback=None).areas) == set(expected.split())


def test_the_sources_area_is_the_last_resort() -> None:
    read = read_areas(said("Apply by 5 May."), fallback=Area.SCOTLAND)
    assert read.areas == (Area.SCOTLAND,)
    assert [(proof.where, proof.value) for proof in read.evidence] == [("source", "yes")]
    assert read_areas(said("For groups in Leeds."), fallback=Area.SCOTLAND).areas == (Area.YORKSHIRE_HUMBER,)


def test_a_surname_that_is_also_a_town_is_no_place() -> None:
    assert read_areas(said("Ask Anne Holloway or Tom Galloway for a form."), fallback=None).areas == ()


def test_places_below_region_are_kept_by_name() -> None:
    assert read_areas(said("For groups in Leeds and Bradford, Yorkshire."), fallback=None).places == (
        "Leeds",
        "Bradford",
    )


def addressed(*addresses: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"tender": {"items": [{"deliveryAddresses": list(addresses)}]}, **more}


SIX = (
    "British Oversea Territories",
    "Channel Islands",
    "Europe",
    "Isle of Man",
    "Rest of the World",
    "United Kingdom",
)


@pytest.mark.parametrize(
    ("notice", "body", "expected"),
    [
        pytest.param(addressed({"region": "UKE42"}), "", "yorkshire_humber", id="code"),
        pytest.param(addressed({"region": "TLM82"}), "", "scotland", id="ITL code"),
        pytest.param(addressed({"region": "UK"}), "", "uk", id="the UK's code"),
        pytest.param(addressed({"region": "UKI51 - Bexley and Greenwich"}), "", "london", id="code and name"),
        pytest.param(addressed({"region": "Yorkshire and the Humber"}), "", "yorkshire_humber", id="name"),
        pytest.param(addressed({"region": "UKC"}, {"region": "UKD3"}), "", "north_east north_west", id="several"),
        pytest.param(addressed(*({"countryName": name} for name in SIX)), "", "uk", id="all six entries"),
        pytest.param(addressed({"countryName": "Scotland"}), "", "scotland", id="a nation"),
        pytest.param(
            addressed({"country": "GB"}), "A service in Hull.", "yorkshire_humber", id="country, then text"
        ),
        pytest.param(addressed({"postalCode": "LS1 1AB"}), "", "", id="a postcode may be the buyer's"),
        pytest.param({"buyer": {"name": "Leeds City Council"}}, "", "yorkshire_humber", id="local buyer by name"),
        pytest.param({"buyer": {"name": "Ministry of Justice"}}, "", "", id="a ministry says nothing"),
        pytest.param(
            {
                "buyer": {"name": "Saltmarsh Borough Council"},
                "parties": [{"roles": ["buyer"], "address": {"region": "UKK2"}}],
            },
            "",
            "south_west",
            id="local buyer by its address",
        ),
        pytest.param({"tender": {"items": "x"}, "parties": {"roles": 5}, "buyer": []}, "", "", id="wrong types"),
    ],
)
def test_a_notice_says_where(notice: dict[str, Any], body: str, expected: str) -> None:
    assert names(read_areas(said(body, notice=notice), fallback=None).areas) == set(expected.split())


@given(st.sets(st.sampled_from(list(Area))))
def test_the_smallest_areas_hold_none_of_each_other(areas: set[Area]) -> None:
    kept = smallest(areas)
    assert not any(over in kept for area in kept for over in area.lineage[1:])
    assert bool(kept) == bool(areas)


def test_all_regions_are_england_and_all_nations_the_uk() -> None:
    assert smallest(ENGLISH_REGIONS) == (Area.ENGLAND,)
    assert smallest(NATIONS) == (Area.UK,)


@given(st.text(max_size=200) | st.lists(st.sampled_from(["in", "Leeds", "UK", "anywhere", "not", "outside", "Wales", "UKC", "to", "Spain", ",", "."])).map(" ".join))  # fmt: skip
@settings(max_examples=100, deadline=None)
def test_any_text_is_read_with_true_quotes(body: str) -> None:
    material = said(body)
    assert quotes_hold(material, read_areas(material, fallback=None).evidence)


@pytest.mark.parametrize("words", ["raised beds and tools", "a few bucks for seeds", "Hostel beds for the night"])
def test_a_short_form_of_a_county_in_small_letters_is_a_word(words: str) -> None:
    assert read_areas(said(f"Grants pay for {words}. Apply by May."), fallback=None).areas == ()
