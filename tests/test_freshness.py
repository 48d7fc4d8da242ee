"""Content grows old on the right day, and what is due comes oldest first, a source once however often it is cited."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.freshness import AGES, Standing, due_on, has_come, is_old, months_after, reviews
from tracker.knowledge import Dated, Dates


def dated(kind: Dates = Dates.PATHWAY, name: str = "eng-x", day: date | None = None, line: int = 5) -> Dated:
    return Dated(kind, name, day, "checked", f"guidance/{name}.md", line)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        pytest.param(date(2026, 11, 23), 6, date(2027, 5, 23), id="over the turn of the year"),
        pytest.param(date(2026, 8, 31), 6, date(2027, 2, 28), id="a month without a 31st"),
        pytest.param(date(2027, 8, 31), 6, date(2028, 2, 29), id="a leap year"),
        pytest.param(date(2026, 12, 31), 0, date(2026, 12, 31), id="none"),
        pytest.param(date(2026, 6, 15), 6, date(2026, 12, 15), id="to December"),
    ],
)
def test_months_are_counted_by_the_calendar(day: date, months: int, later: date) -> None:
    assert months_after(day, months) == later


@given(st.dates(date(1990, 1, 1), date(2190, 1, 1)), st.integers(0, 60))
def test_a_later_month_is_the_one_so_many_further(day: date, months: int) -> None:
    later = months_after(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day <= day.day


@pytest.mark.parametrize("kind", [Dates.PATHWAY, Dates.GUIDE, Dates.SOURCE, Dates.HELP_LINES])
def test_content_is_fresh_to_its_last_day_and_old_on_the_next(kind: Dates) -> None:
    last = due_on(kind, date(2026, 11, 23))
    assert not is_old(kind, date(2026, 11, 23), today=last)
    assert is_old(kind, date(2026, 11, 23), today=months_after(last, 1).replace(day=last.day))
    assert [one.standing for one in reviews([dated(kind, day=date(2026, 11, 23))], today=last)] == [Standing.SOON]


def test_help_lines_are_looked_at_more_often_than_the_rest_and_each_age_says_why() -> None:
    assert AGES[Dates.HELP_LINES].months < AGES[Dates.PATHWAY].months
    assert set(AGES) == set(Dates)
    assert all(age.because for age in AGES.values())


def test_a_planned_change_is_due_on_its_day_and_told_a_month_before() -> None:
    change = dated(Dates.CHANGE, day=date(2027, 4, 1))
    standings = [
        reviews([change], today=today)[0].standing
        for today in (date(2027, 2, 28), date(2027, 3, 1), date(2027, 3, 31), date(2027, 4, 1))
    ]
    assert standings == [Standing.FRESH, Standing.SOON, Standing.SOON, Standing.DUE]
    assert not has_come(None, today=date(2027, 4, 1))


def test_what_is_due_first_comes_first_and_what_was_never_read_before_all() -> None:
    found = reviews(
        [
            dated(name="eng-b", day=date(2026, 11, 23)),
            dated(Dates.SOURCE, "never"),
            dated(name="eng-a", day=date(2026, 5, 3)),
        ],
        today=date(2026, 11, 29),
    )
    assert [one.dated.name for one in found] == ["never", "eng-a", "eng-b"]
    assert [one.standing for one in found] == [Standing.DUE, Standing.DUE, Standing.FRESH]


def test_a_source_that_many_cite_is_listed_once_with_its_oldest_reading() -> None:
    cited = [
        dated(Dates.SOURCE, "kf", date(2026, 11, 23), line=10),
        dated(Dates.SOURCE, "kf", date(2026, 3, 1), line=90),
        dated(Dates.SOURCE, "other", date(2026, 11, 23), line=20),
    ]
    first, second = reviews(cited, today=date(2026, 11, 29))
    assert (first.dated.line, [one.line for one in first.also]) == (90, [10])
    assert second.dated.name == "other"


def test_two_words_that_change_are_two_things_to_look_at() -> None:
    changes = [dated(Dates.CHANGE, "Threshold", date(2028, 1, 1)), dated(Dates.CHANGE, "Grant", date(2028, 1, 1))]
    assert len(reviews(changes, today=date(2026, 11, 29))) == 2
