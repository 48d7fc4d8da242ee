"""Plain sentences about where the money is for: other nations' schemes, the funder's own place, who won before, what comes first."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.areas.areas import read_areas
from tracker.terms import Kind


@pytest.mark.parametrize(
    ("areas", "body"),
    [
        # who is sent to a scheme of their own
        ("england", "This grant is for England. There are different funds for Wales and Scotland."),
        (
            "england",
            "Clubs in England can apply. Clubs in Scotland and Wales should contact their own sports council.",
        ),
        ("wales", "Groups in Wales may apply. England has its own programme."),
        ("england wales", "Charities in England and in Wales may apply."),
        # the funder's own place
        ("north_east", "From its office in Bristol the trust supports groups in Gateshead."),
        ("wales", "The foundation has its headquarters in Birmingham. It gives only in Gwynedd."),
        ("south_west", "The trust moved from Bradford to Truro in 2019 and gives only in Cornwall."),
        # who won before
        ("east_of_england", "Last year's winners were a choir in Hull. The prize is for choirs in Norfolk."),
        # what comes first within a wider area
        ("england", "Charities across England can apply, with a focus on the North West."),
        ("north_west", "Charities across the North West can apply."),
    ],
)
def test_an_area_is_where_the_money_is_for(areas: str, body: str) -> None:
    assert set(read_areas(material(body), Kind.GRANT, fallback=None).areas) == set(areas.split())


@pytest.mark.parametrize(
    ("areas", "body"),
    [
        ("east_midlands", "Apply to run a course in a craft, for people of 16 to 24 in Rutland or Lincolnshire."),
        ("south_west", "Hold a workshop in lime plaster for groups in Cornwall."),
        ("south_east", "We pay for training in first aid for clubs in Kent, Surrey and Sussex."),
        ("scotland", "A course in a second language for refugees living in Glasgow can be paid for."),
        # where people meet
        ("", "A course in Leeds for trustees."),
        ("yorkshire_humber", "Grants for groups in Bradford. Come to a workshop in Norwich."),
        (
            "east_midlands",
            "The session at our hall in Bath is for everybody. Grants are for groups in Lincolnshire.",
        ),
    ],
)
def test_for_whom_a_course_is_counts_though_a_course_has_a_venue(areas: str, body: str) -> None:
    assert set(read_areas(material(body), Kind.GRANT, fallback=None).areas) == set(areas.split())


@pytest.mark.parametrize(
    ("areas", "body"),
    [
        ("wales", "Ydych chi'n ymddiriedolwr ar elusen fach yng Ngheredigion?"),
        ("wales", "Sesiwn am ddim i grwpiau ym Mhowys."),
        ("wales", "Cyfle i glybiau yn Sir Gâr."),
        ("wales", "Cwrs i bobl sy'n gweithio yng Ngwynedd."),
        # where people meet
        ("", "Cynhelir y sesiwn yng Nghaerdydd am 7pm."),
        ("", "I elusennau: dewch i gyfarfod ym Mangor."),
        ("", "Bydd y cwrs yn y neuadd ym Mangor."),
    ],
)
def test_for_whom_a_training_is_is_read_in_welsh(areas: str, body: str) -> None:
    assert set(read_areas(material(body), Kind.TRAINING, fallback=None).areas) == set(areas.split())


@pytest.mark.parametrize(
    ("areas", "body"),
    [
        # a name within a longer one is another place
        ("east_of_england", "Little Barnet Parish Council, Suffolk, invites bids."),
        ("", "Great Bolton has a hall. Bids are invited."),
        ("london", "Barnet Council invites bids."),
        ("north_east", "Tees and Leven Council (Teesside) seeks a provider."),
        ("east_of_england", "Bolton Parish Council, Suffolk, invites bids."),
        ("yorkshire_humber", "Leeds City Council (with Bradford) seeks a provider."),
        ("london south_east", "Work in Harrow (London) and Hove."),
        # what a body does not do shuts its own place not out
        ("east_of_england", "The Parish Council of Great Mere, Norfolk, does not wish to see its hall empty."),
        ("east_of_england", "Thetford Town Council does not want to lose its hall."),
        ("east_of_england", "The trust in Thetford will not let the hall close."),
        ("south_east", "Norfolk Council is not eligible. Groups in Surrey are."),
        ("south_east", "The council in Norfolk does not qualify. Groups in Surrey do."),
        ("", "Groups in Thetford are not eligible."),
    ],
)
def test_a_bodys_own_place_is_told_by_all_of_its_name(areas: str, body: str) -> None:
    assert set(read_areas(material(body), Kind.CONTRACT, fallback=None).areas) == set(areas.split())
