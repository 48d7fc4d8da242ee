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
