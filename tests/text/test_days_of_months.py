"""One day in several months, and the last day of a month on which offices work."""

from datetime import date

import pytest

from tracker.text.dates import find_dates
from tracker.text.working_days import is_working_day


def days(text: str) -> list[str]:
    return [one.day.isoformat() for one in find_dates(text, published=date(2026, 11, 18))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10 March, June and September 2027", "2027-03-10 2027-06-10 2027-09-10"),
        ("the 15th of January, April, July and October 2027", "2027-01-15 2027-04-15 2027-07-15 2027-10-15"),
        ("the 1st of February, May, August or November 2027", "2027-02-01 2027-05-01 2027-08-01 2027-11-01"),
        ("on 31 January, May and August 2027", "2027-01-31 2027-05-31 2027-08-31"),
        ("12th January, April & July 2027", "2027-01-12 2027-04-12 2027-07-12"),
        ("5 Feb, 5 May, Aug and Nov 2027", "2027-02-05 2027-05-05 2027-08-05 2027-11-05"),
        ("30 June, and December 2027", "2027-06-30 2027-12-30"),
        ("1 April, July, October 2027", "2027-04-01 2027-07-01 2027-10-01"),
        ("1 March, June and September 2028", "2028-03-01 2028-06-01 2028-09-01"),
        ("1 December, March and June 2027", "2026-12-01 2027-03-01 2027-06-01"),
        ("the first Monday of March, June and September 2027", "2027-03-01 2027-06-07 2027-09-06"),
        ("10 March, June and September", "2027-03-10 2027-06-10 2027-09-10"),
        # … and what is no list of months
        ("10 March, 9 June and 8 September 2027", "2027-03-10 2027-06-09 2027-09-08"),
        ("10 March, June 12 and September 4", "2027-03-10 2027-06-12 2027-09-04"),
        ("10 March 2027. June and September 2027 are full", "2027-03-10"),
    ],
)
def test_a_day_is_that_of_every_month_of_its_list(text: str, expected: str) -> None:
    assert days(text) == expected.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("by the last working day of February 2027", "2027-02-26"),
        ("on the last working day of January 2027", "2027-01-29"),
        ("by the last weekday of January 2027", "2027-01-29"),
        ("the final working day of May 2027", "2027-05-28"),
        ("the last business day of October 2027", "2027-10-29"),
        ("by the last working day in February 2027", "2027-02-26"),
        ("by the last working day of March 2027", "2027-03-31"),
        ("by the last working day of March 2029", "2029-03-29"),
        ("by the last working day of August 2026 and of August 2027", "2026-08-28"),
        ("by the last working day of December 2026", "2026-12-31"),
        ("by the last working day of April, July and October 2027", "2027-04-30 2027-07-30 2027-10-29"),
        ("on the last working day of every month", "2026-11-30"),
        ("by the last working day of next month", "2026-12-31"),
        # … and a month's own last day
        ("by the last day of January 2027", "2027-01-31"),
        ("by the last day of February 2027", "2027-02-28"),
        ("by the last calendar day of January 2027", "2027-01-31"),
        ("by the end of January 2027", "2027-01-31"),
        ("the contract will end in March 2027", ""),
    ],
)
def test_the_last_working_day_is_one_on_which_offices_work(text: str, expected: str) -> None:
    assert days(text) == expected.split()


@pytest.mark.parametrize(
    "holiday",
    "2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28 2027-12-27".split(),
)
def test_no_office_works_on_a_bank_holiday(holiday: str) -> None:
    assert not is_working_day(date.fromisoformat(holiday))


@pytest.mark.parametrize("day", "2026-01-02 2026-12-29 2027-12-29 2026-05-11 2026-08-24 2027-01-04".split())
def test_offices_work_on_the_days_beside_one(day: str) -> None:
    assert is_working_day(date.fromisoformat(day))
