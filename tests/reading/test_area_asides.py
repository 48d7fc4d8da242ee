"""A place that another sentence names in passing widens no area; one that the money is for does."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.areas.areas import read_areas
from tracker.terms import Kind

FIFE = [
    "Last autumn we helped a shed in Whitby.",
    "In 2024 we paid for a boat in Hull and a barn in Ripon.",
    "Last year's winner was a Glasgow choir.",
    "The founder was born in Cardiff and made her fortune in Leeds.",
    "Post the form to us at 9 High Street, Norwich.",
    "The information evening is in York.",
    "Our office is in Durham.",
    "We're based in London.",
    "The judges are the potter Ann Lee from Swansea and Roy Day of Bristol.",
    "A similar scheme runs in Cornwall.",
    "It is modelled on a fund in Manchester.",
    "Winners go to a dinner in London.",
    "It is paid for by the sale of houses in Kent.",
    "If you're in Kent, ask the Kent trust.",
    "Our sister trust looks after Tyneside.",
    # Where somebody has an office.
    "St Mary's House, 12 Church Street, Norwich NR1 3PP.",
    "Grants Team, Essex House, 200 The Strand, London WC2R 3AB",
    "In Maidstone call 01622 496000.",
    "Leeds office: 0113 496 0000",
    "Contact Ann Lee, Unit 4, Canal Wharf, Leeds LS11 5PU, for a form.",
]  # fmt: skip

BOTH = [
    ("scotland yorkshire_humber", "For groups in Fife. Groups in Whitby can apply, too."),
    ("scotland wales", "For groups in Fife and Cardiff."),
    ("london", "We're based in London and give grants to clubs."),
    ("south_east", "If you're in Kent, you can apply."),
    ("north_east", "Grants for sheds in Durham. Last year we helped nine."),
]  # fmt: skip


@pytest.mark.parametrize("aside", FIFE)
def test_a_place_named_in_passing_widens_no_area(aside: str) -> None:
    told = material(
        f"Up to £500. Your group has to be in Fife. {aside} Apply by 8 January 2027.", title="Village grants"
    )
    # Glasgow is Scotland's own.
    assert {str(one) for one in read_areas(told, Kind.GRANT, fallback=None).areas} == {"scotland"}


@pytest.mark.parametrize(("areas", "body"), BOTH)
def test_a_place_that_the_money_is_for_counts(areas: str, body: str) -> None:
    told = material(f"Up to £500. {body} Apply by 8 January 2027.", title="Village grants")
    assert {str(one) for one in read_areas(told, Kind.GRANT, fallback=None).areas} == set(areas.split())


#: What funders say of their family, and of what they did: a nation in it is not where this money goes.
OF_OTHERS = [
    "We are one of 47 community foundations across the UK.",
    "We're part of a national network of foundations across the UK.",
    "We joined a network of 100 charities and foundations across the UK that make grants.",
    "Together with other funders across the UK we give £100 million a year.",
    "We are a member of the Association of Charitable Foundations, which has 400 members in England and Wales.",
    "The trust is one of 12 such schemes across the UK.",
    "The lottery has helped 600,000 projects across the UK.",
    "It follows the example of trusts in England and Wales.",
    "Since 1990 we have funded choirs throughout the UK.",
    "Alongside 30 libraries in England we put on a day of song.",
]  # fmt: skip


@pytest.mark.parametrize("said", OF_OTHERS)
def test_where_a_funders_family_is_widens_no_area(said: str) -> None:
    told = material(f"Up to £500 for groups in Fife. {said} Apply by 8 January 2027.", title="Village grants")
    assert [area.value for area in read_areas(told, Kind.GRANT, fallback=None).areas] == ["scotland"]


@pytest.mark.parametrize(
    ("areas", "said"),
    [
        ("uk", "Groups across the UK can apply, too."),
        ("uk", "Charities and other organisations across the UK can apply as well."),
        ("uk", "Join other choirs. The money is for singers anywhere in the UK."),
        ("scotland wales", "One of the two strands is for choirs in Wales."),
    ],
)
def test_a_nation_in_which_others_can_apply_widens_it(areas: str, said: str) -> None:
    told = material(f"Up to £500 for groups in Fife. {said} Apply by 8 January 2027.", title="Village grants")
    assert " ".join(sorted(area.value for area in read_areas(told, Kind.GRANT, fallback=None).areas)) == areas


def test_an_award_is_where_those_are_who_were_helped() -> None:
    told = material(
        "53 churches around the UK were helped. Among them is a Dorset church.",
        title="The latest grants are out",
    )
    assert [area.value for area in read_areas(told, Kind.AWARD, fallback=None).areas] == ["uk"]


@pytest.mark.parametrize(
    "said", ["the North East of Barnsley", "the South West of Leeds and the North West of Halifax"]
)
def test_a_side_of_a_town_is_no_region(said: str) -> None:
    told = material(f"Up to £500 for groups in {said}.", title="Wind farm fund")
    assert [area.value for area in read_areas(told, Kind.GRANT, fallback=None).areas] == ["yorkshire_humber"]


def test_a_side_of_a_nation_is_a_region() -> None:
    told = material("Up to £500 for groups in the South West of England.", title="Small grants")
    assert [area.value for area in read_areas(told, Kind.GRANT, fallback=None).areas] == ["south_west"]


@pytest.mark.parametrize(
    "said",
    [
        "Registered office: 8 Corn Street, Bristol BS1 1HT.",
        "The Brass Trust, 200 The Strand, London WC2R 3AB.",
        "Send the form to: Brass Trust, PO Box 40, Exeter.",
        "Our offices are in Birmingham.",
        "Auditions will be held in Manchester on 6 February.",
        "You'll be asked to an audition in Cardiff.",
        "Interviews take place in York.",
        "Contact: Ann Lee, Leeds office, 0113 496 0000.",
    ],
)
def test_an_office_or_an_audition_is_no_area_where_no_other_is_named(said: str) -> None:
    told = material(f"Up to £500 for young brass players. {said} Apply by 8 January 2027.", title="Brass bursaries")
    assert read_areas(told, Kind.GRANT, fallback=None).areas == ()


@pytest.mark.parametrize(
    ("areas", "said"),
    [
        ("yorkshire_humber", "For groups that meet in Leeds."),
        ("south_west", "Only groups whose office is in Bristol can apply."),
        ("south_east", "For players from Kent. Auditions are held in Manchester."),
        ("england wales", "For registered charities in England and Wales."),
    ],
)
def test_a_place_of_those_who_can_apply_is_the_area_beside_an_office(areas: str, said: str) -> None:
    told = material(f"Up to £500. {said} Our office is in Durham.", title="Brass bursaries")
    assert " ".join(sorted(area.value for area in read_areas(told, Kind.GRANT, fallback=None).areas)) == areas
