import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.terms import Area
from tracker.text.gazetteer import ABROAD, PLACES, WIDE
from tracker.text.places import find_places


def areas_of(text: str) -> list[str]:
    return list(dict.fromkeys(area.value for place in find_places(text) for area in place.areas))


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        pytest.param("core costs in wales?", ["wales"], id="small letters"),
        pytest.param("grants for leeds", ["yorkshire_humber"], id="town in small letters"),
        pytest.param("anything up north", ["north_east", "north_west", "yorkshire_humber"], id="up north"),
        pytest.param("groups in the Midlands", ["east_midlands", "west_midlands"], id="the Midlands"),
        pytest.param("across the North West", ["north_west"], id="the North West is not the North"),
        pytest.param("the North of England", ["north_east", "north_west", "yorkshire_humber"], id="the North"),
        pytest.param("East Anglia", ["east_of_england"], id="East Anglia"),
        pytest.param("North East Lincolnshire", ["yorkshire_humber"], id="longest name wins"),
        pytest.param("Newcastle-under-Lyme", ["west_midlands"], id="not Newcastle upon Tyne"),
        pytest.param("in Newcastle", ["north_east"], id="Newcastle"),
        pytest.param("Hammersmith & Fulham", ["london"], id="ampersand"),
        pytest.param("Armagh City, Banbridge and Craigavon", ["northern_ireland"], id="name with a comma"),
        pytest.param("Sir Gâr ac Ynys Môn", ["wales"], id="Welsh names"),
        pytest.param("halls in North and West Yorkshire", ["yorkshire_humber"], id="no North West"),
        pytest.param("Yorkshire and Humber", ["yorkshire_humber"], id="and for an ampersand"),
        pytest.param(
            "in Dunblane, Ballycastle and Bakewell",
            ["scotland", "northern_ireland", "east_midlands"],
            id="small towns",
        ),
        pytest.param("UKE42 - Leeds", ["yorkshire_humber"], id="NUTS code"),
        pytest.param("TLM5", ["scotland"], id="ITL code"),
        pytest.param("NHS Mid and South Essex ICB", ["east_of_england"], id="ICB"),
        pytest.param("in Reading, Bath and Wells", ["south_east", "south_west"], id="ambiguous names in a list"),
        pytest.param("Reading Borough Council", ["south_east"], id="ambiguous name of a council"),
        pytest.param("Newport groups", ["wales"], id="Newport"),
        pytest.param("in the Highlands", ["scotland"], id="Highlands"),
        pytest.param("UK-wide", ["uk"], id="UK-wide"),
        pytest.param("across Great Britain", ["england", "scotland", "wales"], id="Great Britain"),
        pytest.param("artists in Jersey", ["international"], id="Channel Islands"),
    ],
)
def test_places_are_known(text: str, areas: list[str]) -> None:
    assert areas_of(text) == areas


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("reading and writing", id="reading is a word"),
        pytest.param("What I learnt from reading 300 bids", id="reading in a text with capitals"),
        pytest.param("UK2: Preliminary market engagement", id="the type of a notice"),
        pytest.param("Deal with it by March", id="deal and March are words"),
        pytest.param("Battle of the bands, street food and a bath", id="battle, street, bath"),
        pytest.param("Mr Lincoln and Anne Newport", id="surnames"),
        pytest.param("at 12 Bristol Street", id="a street"),
        pytest.param("the University of Leeds", id="a university"),
        pytest.param("Bank of Scotland", id="a bank"),
        pytest.param("see www.leeds.gov.uk or mail x@kent.ac.uk", id="web addresses"),
        pytest.param("The Bromley Trust", id="a donor's surname"),
        pytest.param("in March 2027", id="the month"),
        pytest.param("to the north of the park", id="a direction"),
        pytest.param("the Charity Commission for England says", id="the regulator"),
    ],
)
def test_other_words_are_no_places(text: str) -> None:
    assert [place.name for place in find_places(text)] == []


def test_every_region_and_nation_has_places() -> None:
    assert set(PLACES) == set(Area) - {Area.UK, Area.ENGLAND, Area.INTERNATIONAL}
    assert all(block.count(";") > 25 for block in PLACES.values())
    assert ABROAD
    assert WIDE


@pytest.mark.parametrize("area", list(PLACES), ids=str)
def test_every_unambiguous_name_is_found_in_a_sentence(area: Area) -> None:
    for names in PLACES[area].split(";"):
        name = " ".join(names.split("=")[0].split())
        found = find_places(f"Groups based in {name} can apply.")
        assert area in [each for place in found for each in place.areas], name


@given(
    st.text(max_size=200)
    | st.lists(st.sampled_from(["in", "Bath", "&", "and", "the", "North", "East", "UKC", ",", "Wells"])).map(
        " ".join
    )
)
@settings(max_examples=150, deadline=None)
def test_any_text_is_searched_and_spans_do_not_overlap(text: str) -> None:
    end = 0
    for place in find_places(text):
        assert end <= place.start < place.end <= len(text)
        end = place.end
