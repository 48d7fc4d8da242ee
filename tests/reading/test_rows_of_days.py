"""Days that stand in the order of the things named before them, rounds that are off, and days until which nobody can apply.

The text was published on 18 November 2026; what is expected are all its dates ("?": doubtful).
"""

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

FUND = "Grants of up to £2,000 for village groups. {}"
IN_ORDER = (
    (
        "The opening and closing dates are 1 December 2026 and 8 January 2027.",
        "apply 2027-01-08 ; opens 2026-12-01",
    ),
    (
        "The opening and closing dates of this round are 1 December 2026 and 8 January 2027 respectively.",
        "apply 2027-01-08 ; opens 2026-12-01",
    ),
    (
        "The start and end dates of the round are 1 December 2026 and 8 January 2027.",
        "apply 2027-01-08 ; opens 2026-12-01",
    ),
    ("Opening and closing dates: 1 December 2026, 8 January 2027.", "apply 2027-01-08 ; opens 2026-12-01"),
    ("Opens and closes: 1 December 2026 and 8 January 2027.", "apply 2027-01-08 ; opens 2026-12-01"),
    (
        "The fund opens and closes on 1 December 2026 and 8 January 2027 respectively.",
        "apply 2027-01-08 ; opens 2026-12-01",
    ),
    (
        "The deadline and decision date are 8 January 2027 and 12 February 2027.",
        "apply 2027-01-08 ; decision 2027-02-12",
    ),
    (
        "The closing date and the date of our decision are 8 January 2027 and 12 February 2027.",
        "apply 2027-01-08 ; decision 2027-02-12",
    ),
    ("Applications open and close on 1 December 2026 and 8 January 2027.", "apply 2027-01-08 ; opens 2026-12-01"),
    (
        "Deadlines for stage one and stage two are 8 January 2027 and 12 March 2027.",
        "apply 2027-03-12 ; eoi 2027-01-08",
    ),
    (
        "Deadline, decision and start dates are 8 January 2027, 12 February 2027 and 1 April 2027.",
        "apply 2027-01-08 ; decision 2027-02-12 ; starts 2027-04-01",
    ),
    (
        "The launch date and closing date are 1 December 2026 and 8 January 2027.",
        "apply 2027-01-08 ; opens 2026-12-01",
    ),
    (
        "The closing dates for small and large grants are 8 January 2027 and 12 February 2027.",
        "apply 2027-01-08 ; apply 2027-02-12",
    ),
    ("The closing dates are 8 January 2027 and 12 February 2027.", "apply 2027-01-08 ; apply 2027-02-12"),
    ("Applications open on 1 December 2026 and close on 8 January 2027.", "apply 2027-01-08 ; opens 2026-12-01"),
    (
        "The fund opens and closes twice a year. The next deadlines are 8 January 2027 and 9 July 2027.",
        "apply 2027-01-08 ; apply 2027-07-09",
    ),
    (
        "Deadlines in spring and autumn are 8 January 2027 and 12 September 2027.",
        "apply 2027-01-08 ; apply 2027-09-12",
    ),
    (
        "Round 1 opens and closes on 1 December 2026 and 8 January 2027; Round 2 on 1 March 2027 and 9 April 2027.",
        "apply 2027-01-08 ; apply 2027-04-09 ; opens 2026-12-01 ; opens 2027-03-01",
    ),
    ("Opening date / closing date: 1 December 2026 / 8 January 2027.", "apply 2027-01-08 ; opens 2026-12-01"),
    (
        "Stage 1 and stage 2 forms are due on 8 January 2027 and 5 March 2027 respectively.",
        "apply 2027-03-05 ; eoi 2027-01-08",
    ),
)
OFF = (
    ("Deadlines: 11 December 2026 (full), 12 March 2027, 11 June 2027.", "apply 2027-03-12 ; apply 2027-06-11"),
    ("Deadlines: 11 December 2026 (fully booked), 12 March 2027.", "apply 2027-03-12"),
    ("Round 1: closes 11 December 2026 (cancelled). Round 2: closes 12 March 2027.", "apply 2027-03-12"),
    (
        "Round 1 closes on 11 December 2026. Round 2 closes on 12 March 2027. Round 1 is now full.",
        "apply 2027-03-12",
    ),
    (
        "Round 1 closes on 11 December 2026. Round 2 closes on 12 March 2027. Round 1 will not go ahead.",
        "apply 2027-03-12",
    ),
    ("Deadlines: 11 December 2026 and 12 March 2027. The December round has been called off.", "apply 2027-03-12"),
    (
        "Deadlines: 11 December 2026 and 12 March 2027. Our December round is already oversubscribed and closed.",
        "apply 2027-03-12",
    ),
    (
        "Our 11 December 2026 round has been called off because of illness. The 12 March 2027 one will go ahead.",
        "apply 2027-03-12",
    ),
    ("Closing dates: 11 December 2026 (no places left), 12 March 2027.", "apply 2027-03-12"),
    ("Deadlines: 11 December 2026 (now closed), 12 March 2027.", "apply 2027-03-12"),
    ("Closing dates are 11 December 2026 (withdrawn) and 12 March 2027.", "apply 2027-03-12"),
    (
        "Deadlines: 11 December 2026 (full applications), 12 March 2027 (small grants).",
        "apply 2026-12-11 ; apply 2027-03-12",
    ),
    (
        "Round 1 closes on 11 December 2026. Round 2 closes on 12 March 2027. Round 1 is for new groups.",
        "apply 2026-12-11 ; apply 2027-03-12",
    ),
    ("Deadlines: 11 December 2026 (small grants), 12 March 2027.", "apply 2026-12-11 ; apply 2027-03-12"),
    ("The webinar on 1 December 2026 has been cancelled. The deadline is 11 December 2026.", "apply 2026-12-11"),
    (
        "Deadlines: 11 December 2026 and 12 March 2027. If the December round is full, we move you to March.",
        "apply 2026-12-11 ; apply 2027-03-12",
    ),
    (
        "Deadlines: 11 December 2026 and 12 March 2027. We regret that the first is already full.",
        "apply 2027-03-12",
    ),
    (
        "Deadlines are 11 December 2026 and 12 March 2027, but there will be no December round this year.",
        "apply 2027-03-12",
    ),
    (
        "We have three deadlines: 11 December 2026, 12 March 2027 and 11 June 2027. We've had to drop the first of these.",
        "apply 2027-03-12 ; apply 2027-06-11",
    ),
)
NOT_YET = (
    ("The fund is closed to new bids until 11 January 2027.", "opens 2027-01-11"),
    ("We are closed to applications until 11 January 2027.", "opens 2027-01-11"),
    ("Applications are closed until 11 January 2027.", "opens 2027-01-11"),
    (
        "The form will not be live until 11 January 2027. Return it by 12 February 2027.",
        "apply 2027-02-12 ; opens 2027-01-11",
    ),
    (
        "You cannot apply until 11 January 2027. The last day is 12 February 2027.",
        "apply 2027-02-12 ; opens 2027-01-11",
    ),
    (
        "The portal won't be open until 11 January 2027 and closes on 12 February 2027.",
        "apply 2027-02-12 ; opens 2027-01-11",
    ),
    ("The scheme is not taking applications until 11 January 2027.", "opens 2027-01-11"),
    ("The programme stays shut to bids till 11 January 2027.", "opens 2027-01-11"),
    ("Our grants are paused until 11 January 2027.", "opens 2027-01-11"),
    ("No applications will be taken until 11 January 2027.", "opens 2027-01-11"),
    (
        "The scheme is closed to applications till 11 January 2027. It will then be open for a month, to 12 February 2027.",
        "apply 2027-02-12 ; opens 2027-01-11",
    ),
    ("The form isn't available until 11 January 2027.", "opens 2027-01-11"),
    ("There's no closing date, but we won't be in the office from 24 December 2026 to 3 January 2027.", ""),
    ("Apply at any time. We will not be at our desks between 24 December 2026 and 3 January 2027.", ""),
    ("There is no deadline. Nobody is in from 24 December 2026 to 3 January 2027.", ""),
    ("Apply when you like. We're off from 24 December 2026 to 3 January 2027.", ""),
    ("Apply when you like. The team takes a break from 24 December 2026 to 3 January 2027.", ""),
    ("The fund is open until 11 January 2027.", "apply 2027-01-11"),
    ("The fund will not close until 11 January 2027.", "apply 2027-01-11"),
    ("Applications are not closed: you have until 11 January 2027.", "apply 2027-01-11"),
    ("The window is open from 1 December 2026 to 11 January 2027.", "apply 2027-01-11 ; opens 2026-12-01"),
    (
        "The round is open from 1 December 2026 to 11 January 2027, though the office is shut at Christmas.",
        "apply 2027-01-11 ; opens 2026-12-01",
    ),
    (
        "You won't be able to apply before 11 January 2027. Forms must be in by 12 February 2027.",
        "apply 2027-02-12 ; opens 2027-01-11",
    ),
    (
        "Please hold your application until 11 January 2027. The deadline is 12 February 2027.",
        "apply 2027-02-12 ; opens 2027-01-11",
    ),
    ("You cannot apply again before 11 January 2027.", ""),
    (
        "Groups that had a grant cannot apply until 11 January 2028. The deadline is 12 February 2027.",
        "apply 2027-02-12",
    ),
)


@pytest.mark.parametrize(("said", "expected"), [*IN_ORDER, *OFF, *NOT_YET])
def test_each_day_is_that_of_its_own_thing(said: str, expected: str) -> None:
    assert " ; ".join(deadlines_of(FUND.format(said), Kind.GRANT, published="2026-11-18")) == expected
