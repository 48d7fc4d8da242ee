"""Until when one can ask, when what is open ends, what closes provisionally, and a weekday beside its date in brackets."""

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("apply 2027-05-21 opens 2027-05-07", "From 7 May to 21 May 2027 village clubs may ask for £300."),
        ("apply 2027-05-21 opens 2027-05-07", "Parents' groups can claim from 7 May until 21 May 2027."),
        ("apply 2027-06-28T23:59 opens 2027-05-07", "The scheme opens on 7 May and will end at midnight on 28 June 2027."),
        ("apply 2027-06-28T12:00 opens 2027-05-07", "Bids open on 7 May 2027 and will finish at noon on 28 June 2027."),
        ("apply 2027-06-28T23:59", "Bidding is open for five weeks and ends at midnight on 28 June 2027."),
        ("apply 2027-06-28", "Nominations, which opened in April, end on 28 June 2027."),
        ("apply 2027-06-28?", "The round closes, tentatively, on 28 June 2027."),
        ("apply 2027-06-28?", "The round provisionally closes on 28 June 2027."),
        ("apply 2027-06-28?", "Applications end, probably, on 28 June 2027."),
        ("apply 2027-06-28?", "Apply by 28 June 2027 (Friday)."),
        ("apply 2027-06-28?", "Apply by (Friday) 28 June 2027."),
        ("apply 2027-06-28?", "Apply by 28 June 2027, a Friday."),
        ("apply 2027-06-28?", "Apply by June 28, 2027 (Sun)."),
        ("apply 2027-06-28", "Apply by 28 June 2027 (a Monday)."),
        ("apply 2027-06-28T17:00", "Apply by 28 June 2027 (Monday, 5pm)."),
        ("apply 2027-06-05", "Apply by 05/06/2027 (Saturday)."),
        ("apply 2027-06-05?", "Apply by 05/06/2027."),
    ],
)  # fmt: skip
def test_a_day_is_read_for_what_it_is(told: str, body: str) -> None:
    assert " ".join(deadlines_of(f"Grants for clubs. {body}", Kind.GRANT)) == told


@pytest.mark.parametrize(
    "body",
    [
        "From 7 May until 21 May 2027 village clubs can play on the new pitch.",
        "The work starts on 7 May 2027 and will end on 28 June 2027.",
        "The fair is open for five days and ends on 28 June 2027.",
        "The bridge will end at midnight on 28 June 2027.",
    ],
)
def test_what_ends_otherwise_closes_nothing(body: str) -> None:
    told = deadlines_of(f"Grants for clubs, given at any time. {body}", Kind.GRANT)
    assert [one for one in told if one.startswith("apply") and not one.endswith("?")] == []


def test_a_market_that_will_run_for_years_closes_then_for_nobody() -> None:
    body = "Providers can join at any point. The market opened on 7 May 2026 and will run until 6 May 2031."
    assert deadlines_of(body, Kind.CONTRACT, published="2026-05-08") == []
