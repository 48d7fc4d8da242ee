"""A sum is a limit, a price, a project's cost or a threshold by the section and the sentence in which it stands."""

import pytest

from tracker.model import Announcement
from tracker.reading.read import read
from tracker.terms import SourceKind


def sums(body: str) -> tuple[int | None, int | None, int | None]:
    made = read(Announcement("one", "The Otter Trust", SourceKind.PAGE, "Small grants", body, "", None))
    return made.amount.least, made.amount.most, made.amount.pot


OPENING = "The Otter Trust gives grants to charities in Devon for boats and oars.\n"


@pytest.mark.parametrize(
    ("expected", "body"),
    [
        pytest.param(
            (None, 9000, None),
            "What we don't fund\n- Rent\n- We would not normally make a grant of more than £9,000\n- Cars over £2,000",
            id="no grant of more, among the refused",
        ),
        pytest.param(
            (None, 9000, None),
            "What we don't fund\n- Rent\n- Requests for over £9,000",
            id="requests over a sum, refused",
        ),
        pytest.param(
            (900, None, None), "What we don't fund\n- Rent\n- Bids under £900", id="bids under a sum, refused"
        ),
        pytest.param((None, None, None), "What we don't fund\n- Rent\n- Cars over £9,000", id="a thing over a sum"),
        pytest.param(
            (100, 750, None),
            "How much?\nWho owns a hall: £750\nWho hires one: £300\nNobody has one: £100",
            id="fixed sums",
        ),
        pytest.param(
            (None, None, None),
            "Our hall\nA day's hire: £75\nA weekend: £300\nAn hour: £10",
            id="prices below a heading",
        ),
        pytest.param(
            (400, 2000, None),
            "Grants of between £400 and £2,000 are for boats whose cost is at least £2,500.",
            id="a cost from which on",
        ),
        pytest.param((None, 2500, None), "Boats whose cost is up to £2,500 are paid for.", id="a cost up to"),
        pytest.param(
            (400, 2000, None),
            "Most grants range from £400 to £2,000. More than £6,000 is unusual.",
            id="more is unusual",
        ),
        pytest.param(
            (400, None, None), "Grants range from £400 to £2,000. Large awards have no upper limit.", id="no limit"
        ),
        pytest.param(
            (None, 150, None),
            "How old must I be? Over 18. There is no upper limit. You can ask for up to £150.",
            id="an age",
        ),
        pytest.param(
            (900, 40000, None),
            "Maximum value - £40,000\nNotes - Applications for under £900 will not usually be considered.",
            id="labels with a dash",
        ),
        pytest.param(
            (None, 3000, None),
            "Grants of up to £3,000.\nLearn to row: courses for beginners from £90",
            id="a course's price",
        ),
        pytest.param((100, None, None), "The least we give is £100.", id="the least"),
        pytest.param(
            (1000, 5000, None),
            "How large is your charity? From £90,000 to £900,000 you can ask for £1,000. Above £900,000 you can ask for £5,000.",
            id="means, and what each may ask",
        ),
    ],
)
def test_a_sum_is_what_its_section_makes_of_it(expected: tuple[int | None, ...], body: str) -> None:
    assert sums(f"{OPENING}{body}") == expected
