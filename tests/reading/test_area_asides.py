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
