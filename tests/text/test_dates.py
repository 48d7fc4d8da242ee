"""Dates as people in the UK write them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.clock import iso
from tracker.text.dates import (
    EITHER_WAY,
    NO_SUCH_HOUR,
    OTHER_WEEKDAY,
    OTHER_ZONE,
    START_OR_END,
    SUMMER_GMT,
    SWAPPED,
    find_dates,
    has_yearless_date,
)
from tracker.text.relative_dates import ANY_MONTH, TODAY_OR_LATER

PUBLISHED = date(2026, 6, 1)

ONE = [
    pytest.param(
        "Friday 14th August 2026 at midnight", "2026-08-14T23:59:00+01:00", id="midnight is the day's end"
    ),
    pytest.param("midnight at the start of 5 March", "2027-03-05T00:00:00+00:00", id="midnight at the start"),
    pytest.param("12 noon, 19 November 2026", "2026-11-19T12:00:00+00:00", id="hour before the date"),
    pytest.param("16-Oct-26", "2026-10-16", id="dashes and two figures"),
    pytest.param("16:00, 11/12/2026", "2026-12-11T16:00:00+00:00", id="day first"),
    pytest.param("03/25/2027", "2027-03-25", id="month first where it can be nothing else"),
    pytest.param("the 23rd of April 2027", "2027-04-23", id="the 23rd of"),
    pytest.param("Monday 5th October 2026, 12.00 noon.", "2026-10-05T12:00:00+01:00", id="12.00 noon"),
    pytest.param("5pm on FRIDAY 31st JULY 2026", "2026-07-31T17:00:00+01:00", id="capitals"),
    pytest.param("16 July 2026, 9.30am to 1pm (BST)", "2026-07-16T09:30:00+01:00", id="a stretch of hours"),
    pytest.param("10-11.30am on 4 August", "2026-08-04T10:00:00+01:00", id="first hour without am"),
    pytest.param("2-4pm, 4 August", "2026-08-04T14:00:00+01:00", id="first hour without pm"),
    pytest.param("by 5 January", "2027-01-05", id="no year means the next such date"),
    pytest.param("1 June", "2026-06-01", id="the day of publication counts"),
    pytest.param("on or before August 24th.", "2026-08-24", id="month in front"),
    pytest.param("May 5, 2027 at 5pm", "2027-05-05T17:00:00+01:00", id="American"),
    pytest.param("the last Friday of October at 5pm", "2026-10-30T17:00:00+00:00", id="last Friday"),
    pytest.param("first Monday in March 2027", "2027-03-01", id="first Monday"),
    pytest.param("the end of May", "2027-05-31", id="end of a month gone by"),
    pytest.param("the last day of February 2028", "2028-02-29", id="leap year"),
    pytest.param("29 February", "2028-02-29", id="the next leap day"),
    pytest.param("2026-12-04T12:00:00Z", "2026-12-04T12:00:00+00:00", id="ISO with Z"),
    pytest.param("2026-07-04T12:00:00+02:00", "2026-07-04T11:00:00+01:00", id="ISO with an offset"),
    pytest.param("2026-12-04", "2026-12-04", id="ISO date"),
    pytest.param("the 15th of each month", "2026-06-15", id="monthly"),
    pytest.param("by the 15th of any month", "2026-06-15", id="any month"),
    pytest.param("Date: 14 October 2026\nTime: 12 noon", "2026-10-14T12:00:00+01:00", id="time on the next line"),
    pytest.param("14/10/2026 Time: 12 noon", "2026-10-14T12:00:00+01:00", id="time with a label"),
    pytest.param("1700 hrs on 3 March 2027", "2027-03-03T17:00:00+00:00", id="hundred hours"),
    pytest.param("17.00 on 4 September 2026", "2026-09-04T17:00:00+01:00", id="a full stop in the hour"),
    pytest.param("5 o'clock on 4 September 2026", "2026-09-04T17:00:00+01:00", id="five o'clock"),
    pytest.param("17:00 CET on 5 May 2027", "2027-05-05T16:00:00+01:00", id="Brussels time"),
    pytest.param("by 31/3", "2027-03-31", id="no year in figures"),
    pytest.param("by 3 may", "2027-05-03", id="small letters after by"),
    pytest.param("dydd Gwener 12 Chwefror 2027 am hanner dydd", "2027-02-12T12:00:00+00:00", id="Welsh"),
    pytest.param("the deadline is tomorrow", "2026-06-02", id="tomorrow"),
    pytest.param("this Friday at noon", "2026-06-05T12:00:00+01:00", id="this Friday"),
    pytest.param("apply by Friday", "2026-06-05", id="by Friday"),
    pytest.param("closes at noon on Friday", "2026-06-05T12:00:00+01:00", id="an hour and a bare weekday"),
    pytest.param("Deadline: Friday, 5pm", "2026-06-05T17:00:00+01:00", id="a label and a bare weekday"),
    pytest.param("the fund closes a week on Tuesday", "2026-06-09", id="a week on Tuesday"),
    pytest.param("the fund closes Tuesday week", "2026-06-09", id="Tuesday week"),
    pytest.param("closes a fortnight tomorrow", "2026-06-16", id="a fortnight tomorrow"),
    pytest.param("by the 15th of next month", "2026-07-15", id="the 15th of next month"),
    pytest.param("the first Friday of next month", "2026-07-03", id="a weekday of next month"),
    pytest.param("there are ten days left to apply", "2026-06-11", id="days left"),
    pytest.param("by the end of the month", "2026-06-30", id="the end of the month"),
    pytest.param("next Friday, 12 June", "2026-06-12", id="a named day settles “next Friday”"),
    pytest.param("it shuts tomorrow (9 June 2026)", "2026-06-09", id="a named day settles “tomorrow”"),
    pytest.param("w/c 8 March 2027", "2027-03-08", id="week commencing"),
    pytest.param("Applications close October 30.", "2026-10-30", id="the month first, and no year 2030"),
    pytest.param(
        "The deadline for full applications is October 3; it is the last.", "2026-10-03", id="the month first"
    ),
    pytest.param(
        "Forms are wanted for October 3 at noon", "2026-10-03T12:00:00+01:00", id="the month first, an hour behind"
    ),
    pytest.param("Start: 2026-10-01T00:00:00+01:00", "2026-10-01", id="midnight of a stamp is the day alone"),
    pytest.param("End: 2026-09-30T23:59:59+01:00", "2026-09-30", id="the last second of a stamp, too"),
    pytest.param("closes 2026-10-01T12:00:00+01:00", "2026-10-01T12:00:00+01:00", id="an hour of a stamp"),
    pytest.param("5 March 2000 hrs", "2027-03-05T20:00:00+00:00", id="2000 hrs is no year"),
]

SEVERAL = [
    pytest.param("7 December to 29 January 2027", ["2026-12-07 first", "2027-01-29 last"], id="a range over new year"),
    pytest.param("between 3 and 5 June 2027", ["2027-06-03 first", "2027-06-05 last"], id="between days"),
    pytest.param("from October 3 to November 21", ["2026-10-03 first", "2026-11-21 last"], id="months first, to"),
    pytest.param("October 3 – November 21, 2026", ["2026-10-03 first", "2026-11-21 last"], id="months first, a dash"),
    pytest.param("8th-10th June 2027", ["2027-06-08 first", "2027-06-10 last"], id="a dash between days"),
    pytest.param("12, 19 and 26 March", ["2027-03-12", "2027-03-19", "2027-03-26"], id="days of one month"),
    pytest.param("1 March, June, September and December", ["2026-06-01", "2026-09-01", "2026-12-01", "2027-03-01"], id="months of one day"),
    pytest.param("the end of March and September", ["2026-09-30", "2027-03-31"], id="ends of months"),
    pytest.param("noon on 1 March 2027, 1 June 2027 and 1 September 2027", ["2027-03-01T12:00", "2027-06-01T12:00", "2027-09-01T12:00"], id="one hour for all"),
    pytest.param("4 November 2026 and 3 February 2027", ["2026-11-04", "2027-02-03"], id="two full dates"),
    pytest.param("4 November and 3 February 2027", ["2026-11-04", "2027-02-03"], id="the year fits backwards"),
    pytest.param("noon on 19 November, noon on 25 February", ["2026-11-19T12:00", "2027-02-25T12:00"], id="each its hour"),
]  # fmt: skip

NONE = [
    "Groups of 3 may apply",
    "In May 12 groups were helped",
    "In October 30 groups were helped",
    "A conversation in July.\n3 – Full proposal",
    "we march 5 miles",
    "open 24/7",
    "version 3.2.1 of 12/13",
    "31 February 2027",
    "£1.10.20",
    "April 2027",
    "ages 16 to 25",
    "Lot 1, tier 2",
    "call 01904 12 12 12",
    "we meet on Fridays and drop in by Friday in the week before",
    "sing two nights a week on Friday",
    "the end of the month after your event",
    "",
]


@pytest.mark.parametrize(("text", "at"), ONE)
def test_a_date_is_read(text: str, at: str) -> None:
    assert [iso(found.at) for found in find_dates(text, published=PUBLISHED)] == [at]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_dates_that_stand_together_are_read(text: str, expected: list[str]) -> None:
    found = find_dates(text, published=PUBLISHED)
    assert sorted(f"{iso(one.at)[:16]} {one.side}".strip() for one in found) == expected


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert find_dates(text, published=PUBLISHED) == ()


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("Tuesday 3 February 2027", OTHER_WEEKDAY),
        ("Wednesday 3 February 2027", None),
        ("03/04/2026 and 03/25/2026", SWAPPED),
        ("03/04/2026", EITHER_WAY),
        ("03/04/2026 and 25/03/2026", None),
        ("Friday 03/04/2026", None),
        ("Wednesday 03/04/2026", EITHER_WAY),
        ("05/05/2026", None),
        ("05/05/2026 and 03/25/2026", None),
        ("5pm GMT on 1 July 2026", SUMMER_GMT),
        ("5pm GMT on 1 December 2026", None),
        ("00:00 on 5 June 2026", START_OR_END),
        ("apply by Monday", TODAY_OR_LATER),
        ("apply by Friday", None),
        ("at the end of the month", ANY_MONTH),
        ("next Friday, 12 June 2026", None),
    ],
)
def test_a_date_that_may_be_wrong_says_why(text: str, doubt: str | None) -> None:
    assert find_dates(text, published=PUBLISHED)[0].doubt == doubt


def test_dates_without_a_year_need_the_day_of_publication() -> None:
    assert find_dates("by 5 January or 6 March 2027", published=None)[0].at == date(2027, 1, 5)
    assert find_dates("by 5 January", published=None) == ()
    assert has_yearless_date("by 5 January")
    assert not has_yearless_date("by 5 January 2027")


def test_the_span_holds_the_date_with_its_weekday_and_hour() -> None:
    text = "Apply by 5pm on Friday 5 March 2027, please."
    (found,) = find_dates(text, published=None)
    assert text[found.start : found.end] == "5pm on Friday 5 March 2027"


PIECES = st.sampled_from(
    ["1", "31", " ", ",", ".", "/", "-", "\n", "May", "may", "March", " of ", "12 noon", "5pm", "17:00", "2027", "Friday", "to", "and", "end of ", "by ", "th", "(", ")", "today", "İ", "£", "every month"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=200))
def test_any_text_is_read_without_error_and_spans_lie_in_it(text: str) -> None:
    end = 0
    for found in find_dates(text, published=PUBLISHED):
        assert 0 <= found.start < found.end <= len(text)
        assert found.end >= end
        end = found.end


RUNS = [
    "1 1 1 1 ",
    "may ",
    "1 may ",
    "1, ",
    "12:00 ",
    "5 to ",
    "01/02/2026 ",
    " ",
    "and 1 ",
    "the end of ",
    "1 March, ",
    "noon ",
    "next friday ",
    "March, April and ",
    "1 May 2999 ",
]


@pytest.mark.parametrize("run", RUNS)
def test_a_long_run_of_one_thing_is_read_to_its_end(run: str) -> None:
    # Bounded by the test's own time limit alone; how the time grows: benchmarks/long_texts.py.
    text = run * (100_000 // len(run))
    assert all(0 <= found.start < found.end <= len(text) for found in find_dates(text, published=PUBLISHED))


ODD_YEARS = [
    "1 January 2999",
    "18 December 2126 at noon",
    "5 March 0202.",
    "18 December 20266",
    "Jan 1 9999",
    "1 January 10000, noon",
    "the end of May 2999",
]


@pytest.mark.parametrize("words", ODD_YEARS)
def test_a_year_that_cannot_be_is_never_put_right(words: str) -> None:
    assert find_dates(f"Closes {words}", published=PUBLISHED) == ()


@pytest.mark.parametrize(
    "words", ["by 5 May 1500 groups", "5 May 1700", "5 May 2000 words at most", "1 May, 1200 places"]
)
def test_a_number_that_is_no_year_does_not_take_the_date_away(words: str) -> None:
    assert [found.day.day for found in find_dates(f"Closes {words}", published=PUBLISHED)] in ([5], [1])


@pytest.mark.parametrize(
    ("words", "doubt"),
    [
        pytest.param("1.30am on 28 March 2027", NO_SUCH_HOUR, id="the hour that the clocks leap over"),
        pytest.param("noon GMT+14 on 1 December 2026", OTHER_ZONE, id="an offset"),
        pytest.param("5pm EST on 1 December 2026", OTHER_ZONE, id="New York"),
        pytest.param("10am GMT - 12pm on 1 December 2026", None, id="a range"),
    ],
)
def test_an_hour_that_cannot_be_told_in_london_is_doubtful(words: str, doubt: str | None) -> None:
    (found,) = find_dates(f"Closes {words}", published=PUBLISHED)
    assert found.doubt == doubt
