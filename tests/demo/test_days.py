"""Dates of the samples, against calendars that anybody can look up."""

from datetime import date, datetime, timedelta

import pytest

from tracker.clock import LONDON
from tracker.demo.days import bank_holidays, day_of, easter_sunday, fill, is_working_day

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("template", "made_on", "filled"),
    [
        pytest.param("by noon on {day+11:long}", MONDAY, "by noon on Friday 4 December 2026", id="long"),
        pytest.param("{day+12:long}", MONDAY, "Monday 7 December 2026", id="a Saturday is moved on"),
        pytest.param("{day-1:long}", MONDAY, "Friday 20 November 2026", id="a past Sunday is moved back"),
        pytest.param("{day+2:date}", date(2026, 12, 30), "4 January 2027", id="new year is no working day"),
        pytest.param("{day+1:date}", date(2027, 3, 25), "30 March 2027", id="over Easter"),
        pytest.param("{work+3:short}", date(2026, 12, 23), "Wed 30 Dec 2026", id="working days over Christmas"),
        pytest.param("{work+1:noyear}", MONDAY, "Tuesday 24 November", id="without a year"),
        pytest.param("{day+10:ordinal}", MONDAY, "Thursday 3rd December 2026", id="third"),
        pytest.param("{past-11:ordinal}", MONDAY, "Thursday 12th November 2026", id="twelfth, not twelveth"),
        pytest.param("{day+11:slashes}", MONDAY, "04/12/2026", id="day first"),
        pytest.param("{day+11:welsh}", MONDAY, "ddydd Gwener 4 Rhagfyr 2026", id="Welsh"),
        pytest.param("{week:date}", MONDAY, "27 November 2026", id="this week ends on Friday"),
        pytest.param("{week:date}", date(2026, 11, 27), "27 November 2026", id="on Friday it ends today"),
        pytest.param("{week:date}", date(2026, 11, 28), "29 November 2026", id="at the weekend on Sunday"),
        pytest.param("{week:date}", date(2027, 3, 23), "25 March 2027", id="before Good Friday"),
        pytest.param("{first+2:iso}", MONDAY, "2027-01-01", id="first of a month"),
        pytest.param("{last+3:iso}", MONDAY, "2027-02-28", id="last of a short month"),
        pytest.param("{day+11@12:00}", MONDAY, "2026-12-04T12:00:00Z", id="a winter moment"),
        pytest.param("{first+5@00:00:00}", MONDAY, "2027-04-01T00:00:00+01:00", id="a summer moment"),
        pytest.param("{site}/x {year}", MONDAY, "http://here/x 2026", id="site and year"),
        pytest.param('{"a": {"b": 1}}', MONDAY, '{"a": {"b": 1}}', id="JSON's braces stay"),
    ],
)
def test_a_place_is_filled_with_the_wording_of_a_funder(template: str, made_on: date, filled: str) -> None:
    assert fill(template, made_on=made_on, site="http://here") == filled


def test_an_unknown_wording_is_refused() -> None:
    with pytest.raises(KeyError, match="lang"):
        fill("{day+1:lang}", made_on=MONDAY, site="")


@pytest.mark.parametrize(
    ("year", "days"),
    [
        pytest.param(
            2026,
            ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"],
            id="2026, Boxing Day on a Saturday",
        ),
        pytest.param(
            2027,
            ["01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"],
            id="2027, both on the weekend",
        ),
    ],
)
def test_bank_holidays_are_those_of_the_calendar(year: int, days: list[str]) -> None:
    assert sorted(f"{day:%m-%d}" for day in bank_holidays(year)) == days


def test_easter_is_found() -> None:
    assert [easter_sunday(year) for year in (2024, 2026, 2027, 2038)] == [
        date(2024, 3, 31),
        date(2026, 4, 5),
        date(2027, 3, 28),
        date(2038, 4, 25),
    ]


def test_later_places_never_come_before_earlier_ones() -> None:
    for start in range(0, 400, 7):
        made_on = MONDAY + timedelta(days=start)
        for anchor in ("day", "work"):
            days = [day_of(anchor, offset, made_on=made_on) for offset in range(1, 60)]
            assert days == sorted(days)
            assert all(is_working_day(day) and day > made_on for day in days)


def test_the_end_of_the_week_is_never_past_and_never_in_the_next_week() -> None:
    for start in range(800):
        made_on = MONDAY + timedelta(days=start)
        end = day_of("week", 0, made_on=made_on)
        assert made_on <= end
        assert end.isocalendar()[:2] == made_on.isocalendar()[:2]


def test_moments_are_london_time_on_both_sides_of_the_change() -> None:
    told = fill("{past+0@12:00} {past+1@12:00}", made_on=date(2027, 3, 27), site="")
    before, after = map(datetime.fromisoformat, told.split())
    assert [moment.astimezone(LONDON).hour for moment in (before, after)] == [12, 12]
    assert after - before == timedelta(hours=23)
