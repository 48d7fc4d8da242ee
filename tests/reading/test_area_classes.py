"""Areas by what a place does in its sentence: where people meet, whose name it is in, what is shut out, which of two it is."""

import pytest

from tracker.model import Announcement
from tracker.reading.areas.areas import read_areas
from tracker.reading.material import material_of
from tracker.terms import Kind, SourceKind

WHERE = [
    # where people meet
    ("uk", "For museums in the UK. The first workshop is on 12 May in Birmingham."),
    ("north_east", "For groups in the North East. Drop-ins: 4 February in Lancaster, February 11 at Kendal."),
    ("west_midlands", "Grants for groups in Birmingham from 12 May."),
    # a place of two names
    ("northern_ireland", "Groups across Northern Ireland. A fold in Newcastle won £500."),
    ("north_east", "Grants for groups in Newcastle and Gateshead."),
    ("south_west", "Small groups from Bude to St Ives."),
    ("east_of_england", "Groups in St Ives and Huntingdon."),
    ("south_east", "Youth clubs in Ryde, Newport and Cowes."),
    # two at once
    ("east_midlands west_midlands", "Charities in the East and West Midlands."),
    ("north_east north_west west_midlands east_midlands", "Sites in the North East, the North West and the East and West Midlands."),
    # pieces of names
    ("uk", "Singers living in the UK can ask. Given in memory of a founder of Shrewsbury Folk Festival."),
    ("uk", "A UK-based artist gets a month in the Rosa Hall Library in London."),
    ("west_midlands", "Paid for by Midlands Partnership NHS Trust. For groups in Telford and Shropshire."),
    ("northern_ireland", "The Nationwide Northern Ireland Fund is open."),
    ("uk", "Open nationwide."),
    ("east_of_england", "London Luton Airport supports groups near its runway."),
    ("", "Closing date: 4:00pm UK time."),
    # shut out
    ("england wales", "Charities registered in England and Wales. Nobody in Scotland or Northern Ireland."),
    ("uk", "We cannot accept applications from bodies outside the UK."),
    # islands
    ("uk international", "Chapels in England, Scotland, Wales, Northern Ireland or the Isle of Man."),
    ("international", "Open to every charity on the Isle of Man."),
    # regulators, where no place is named
    ("northern_ireland", "You must have a Charity Commission for Northern Ireland number."),
    ("uk", "You must be registered with the Charity Commission, OSCR or the Charity Commission for Northern Ireland."),
    ("", "Registered with OSCR."),
    ("yorkshire_humber", "Groups in Leeds must be registered with the Charity Commission."),
    # Northern Ireland in short
    ("northern_ireland", "Community Fund NI: for groups that need a roof."),
    ("", "The rise in employers' NI contributions. NI costs go up."),
    ("england", "We can't fund loans, travel abroad, or activity outside England."),
    ("south_east", "Charities registered in England and Wales. Grants are for buildings in Kent and Medway."),
    ("england wales", "Charities registered in England and Wales can apply."),
    # portals, suppliers, directions
    ("northern_ireland", "Queries via eTendersNI."),
    ("wales", "Works in South West Wales."),
    ("west_midlands", "Counselling across Warwickshire.\nSupplier: LISTENING POST (MERSEYSIDE)"),
    ("", "We want a partner with a background in street art."),
    ("north_east yorkshire_humber", "Halls in North East England, Yorkshire and northern Lincolnshire."),
    # what is told of things, a vacancy, a part of a town
    ("yorkshire_humber", "A fund for what never makes it on to the list of works in Leeds and Kirklees."),
    ("", "No grants for groups that work in Leeds."),
    ("north_east north_west yorkshire_humber", "For museums in the North of England. Also: adviser vacancy in Yorkshire."),
    ("wales", "Patients of the Cardiff City, South and South West Clusters."),
    ("", "Groups must look us up on the Charity Commission website."),
    ("scotland", "A webinar for Scottish small firms and third sector bodies."),
    ("uk international", "Small projects in the UK and overseas."),
    ("northern_ireland", "Groups must not have an income above £100,000 and must show how the plan meets these outcomes:\n- more volunteers\nThe programme runs across Northern Ireland."),
    # winners
    ("england", "In England 2,000 groups have had money. Among them are a choir in Truro and a shed in Hull."),
]  # fmt: skip


def _areas(body: str, kind: Kind | None = None, source: str = "Pebble Post") -> set[str]:
    one = Announcement(
        id="one",
        source=source,
        source_kind=SourceKind.FEED,
        title="Grants",
        body=body,
        link="https://p.example/1",
        published=None,
    )
    return {area.value for area in read_areas(material_of(one), kind, fallback=None).areas}


@pytest.mark.parametrize(("expected", "body"), WHERE)
def test_a_place_is_what_its_sentence_makes_of_it(expected: str, body: str) -> None:
    assert _areas(body) == set(expected.split())


TRAINING = [
    ("", "When: 10 and 17 March, 9.30am. Where: Leeds."),
    ("", "Five study blocks a year, two of them in Sheffield and the rest online."),
    ("", "Meet eight funders at our fair in Omagh on Wednesday 21 April."),
    ("yorkshire_humber", "For trustees of small charities in Leeds."),
    ("north_west", "Six sessions for small Lancashire charities, at the Pier Centre in Hull."),
    ("west_midlands", "Shropshire Rural Charities' next session for trustees is on Zoom."),
    ("north_west", "Any Lancashire charity may send two people to the workshop, 10am to 4pm, Hull."),
    ("scotland", "A course for anyone in Scotland."),
]


@pytest.mark.parametrize(("expected", "body"), TRAINING)
def test_a_town_in_a_training_is_where_people_meet_unless_it_says_whom_it_is_for(expected: str, body: str) -> None:
    assert _areas(body, Kind.TRAINING) == set(expected.split())


@pytest.mark.parametrize(
    ("expected", "body", "source"),
    [
        ("", "Mae grantiau ar gael i glybiau a chymdeithasau. Rhaid gwneud cais erbyn mis Mai.", "Bro"),
        ("wales", "Grants for halls.", "Welsh Ministers"),
        ("wales", "Mae'r ail gylch ar agor.", "Llywodraeth Cymru"),
        ("scotland", "Grantiau ar gyfer grwpiau yn yr Alban, felly gwnewch gais erbyn mis Mai.", "Bro"),
        ("wales", "Mae grantiau ar gael i glybiau.", "Cyngor Cymuned Bro Eleri"),
        ("", "Grants for halls.", "Bro"),
    ],
)
def test_a_publisher_tells_where_nothing_else_does(expected: str, body: str, source: str) -> None:
    assert _areas(body, Kind.GRANT, source) == set(expected.split())


@pytest.mark.parametrize(
    ("expected", "body", "source"),
    [
        ("south_east", "Youth work in Holmbury St Mary.", "Pebble Post"),
        ("wales", "The hall of St Clears. Groups near Trefriw can ask.", "Pebble Post"),
        ("yorkshire_humber", "Walks in and around Acomb.", "City of York Council"),
        ("", "Thanks to Jane Marden and the Glusburn family.", "Pebble Post"),
        ("scotland", "Groups in Fife, from Aberdour to Marden.", "Pebble Post"),
    ],
)
def test_a_village_counts_where_nothing_larger_is_named(expected: str, body: str, source: str) -> None:
    assert _areas(body, Kind.GRANT, source) == set(expected.split())


@pytest.mark.parametrize(
    ("areas", "source", "kind", "body"),
    [
        (
            "uk",
            "Support Staffordshire",
            Kind.GRANT,
            "Open across the UK. Members of Support Staffordshire can ask us for help.",
        ),
        (
            "south_east",
            "Essex Arts Project",
            Kind.CONTRACT,
            "Farnham Maltings and Essex Arts Project look for an artist for High Wycombe.",
        ),
        ("east_of_england", "Essex County Council", Kind.GRANT, "Essex County Council has a fund for choirs."),
        ("scotland", "sportscotland", Kind.GRANT, "Money for pitches and slipways."),
        ("england", "Historic England", Kind.GRANT, "Grants of up to £25,000 for working people's places."),
        ("scotland", "Scotland Excel", Kind.CONTRACT, "A system for all 32 councils."),
        (
            "england scotland",
            "School of Doing",
            Kind.TRAINING,
            "For people who lead a venture in England or Scotland. Groups meet in Bristol, Leeds and Glasgow.",
        ),
        (
            "",
            "Library Peers",
            Kind.TRAINING,
            "Community libraries: join us at Sheffield Central Library for a day of workshops.",
        ),
    ],
)
def test_whose_name_a_place_stands_in(areas: str, source: str, kind: Kind, body: str) -> None:
    assert _areas(body, kind, source) == set(areas.split())
