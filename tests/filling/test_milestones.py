"""Milestones are told by start and end, stay in their order, and never fall on a weekend."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.filling.sample import MILESTONES
from tracker.errors import TemplateError
from tracker.filling.milestones import SHORTEST, days_of, last_day, period, working_day

DAYS = st.dates(date(2001, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("start", "months", "last"),
    [
        (date(2027, 4, 1), 12, date(2028, 3, 31)),
        (date(2027, 4, 1), 1, date(2027, 4, 30)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2027, 1, 30), 1, date(2027, 2, 28)),
        (date(2027, 12, 15), 1, date(2028, 1, 14)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
    ],
)
def test_a_time_of_months_ends_the_day_before_it_would_begin_again(start: date, months: int, last: date) -> None:
    assert last_day(start, months) == last


def test_a_year_from_april_has_these_days() -> None:
    told = days_of(MILESTONES, date(2027, 4, 1), date(2028, 3, 31))
    assert [(day.isoformat(), one.what) for day, one in told] == [
        ("2027-04-01", "Work begins"),
        ("2027-04-29", "Baseline"),
        ("2027-09-30", "Half-way look"),
        ("2028-03-10", "Last questions"),
        ("2028-03-31", "Work ends"),
        ("2028-05-12", "Report"),
    ]


def test_a_weekend_moves_the_start_on_and_the_end_back() -> None:
    told = days_of(MILESTONES, date(2027, 5, 1), date(2027, 10, 31))  # a Saturday and a Sunday
    assert told[0][0] == date(2027, 5, 3)
    assert {one.what: day for day, one in told}["Work ends"] == date(2027, 10, 29)


@given(DAYS, st.integers(SHORTEST, 3700))
def test_no_milestone_is_on_a_weekend_and_all_stay_in_order(start: date, days: int) -> None:
    end = start + timedelta(days=days)
    told = days_of(MILESTONES, start, end)
    found = [day for day, _ in told]
    assert all(day.weekday() < 5 for day in found)
    assert found == sorted(found)
    assert [one for _, one in told] == list(MILESTONES)
    within = {one.what: day for day, one in told}
    assert start <= within["Work begins"] <= start + timedelta(days=2)
    assert end - timedelta(days=2) <= within["Work ends"] <= end


@given(DAYS, st.booleans())
def test_a_working_day_is_at_most_two_days_off(day: date, back: bool) -> None:
    told = working_day(day, back=back)
    assert told.weekday() < 5
    assert abs((told - day).days) <= 2
    assert told == day or day.weekday() >= 5


@pytest.mark.parametrize(
    ("start", "end", "months", "says"),
    [
        pytest.param(date(2027, 4, 1), date(2027, 3, 1), None, "at least 14 days after the start", id="before it"),
        pytest.param(date(2027, 4, 1), date(2027, 4, 5), None, "at least 14 days after the start", id="too short"),
        pytest.param(date(2027, 4, 1), date(2028, 12, 31), 12, "give one of them", id="a contradiction"),
        pytest.param(date(2027, 4, 1), date(2057, 4, 1), None, "more than 10 years", id="for ever"),
    ],
)
def test_a_plan_that_cannot_be_is_refused(start: date, end: date, months: int | None, says: str) -> None:
    with pytest.raises(TemplateError) as told:
        period(start, end, months)
    assert says in str(told.value)


@pytest.mark.parametrize(("start", "end", "months"), [(None, date(2027, 4, 1), 12), (date(2027, 4, 1), None, None)])
def test_what_is_not_known_gives_no_days(start: date | None, end: date | None, months: int | None) -> None:
    assert period(start, end, months) is None
