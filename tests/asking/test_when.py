"""Days, weeks, months and feasts become ranges, both ends included, seen from Monday 23 November 2026."""

from datetime import UTC, date, datetime

import pytest

from tests.build import NOW
from tracker.asking.days.feasts import easter
from tracker.asking.days.when import read_range
from tracker.asking.line.unread import Unread, plain


def days(first: str | None, last: str | None) -> tuple[date | None, date | None]:
    return date.fromisoformat(first) if first else None, date.fromisoformat(last) if last else None


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        pytest.param("closing today", days("2026-11-23", "2026-11-23"), id="today"),
        pytest.param("closing tomorrow", days("2026-11-24", "2026-11-24"), id="tomorrow"),
        pytest.param("this week", days("2026-11-23", "2026-11-29"), id="this week begins today"),
        pytest.param("next week's deadlines", days("2026-11-30", "2026-12-06"), id="next week is whole"),
        pytest.param("the week after next", days("2026-12-07", "2026-12-13"), id="week after next"),
        pytest.param("this month", days("2026-11-23", "2026-11-30"), id="this month"),
        pytest.param("next month", days("2026-12-01", "2026-12-31"), id="next month"),
        pytest.param("this weekend", days("2026-11-28", "2026-11-29"), id="weekend"),
        pytest.param("closing soon", days("2026-11-23", "2026-12-07"), id="soon"),
        pytest.param("within a fortnight", days("2026-11-23", "2026-12-07"), id="fortnight"),
        pytest.param("in the next 10 days", days("2026-11-23", "2026-12-03"), id="ten days"),
        pytest.param("in the next month", days("2026-11-23", "2026-12-23"), id="in the next month is from today"),
        pytest.param("this side of xmas", days("2026-11-23", "2026-12-24"), id="this side of"),
        pytest.param("due in 3 weeks", days("2026-11-23", "2026-12-14"), id="three weeks"),
        pytest.param("in the next two months", days("2026-11-23", "2027-01-23"), id="two months"),
        pytest.param("by friday", days("2026-11-23", "2026-11-27"), id="by includes"),
        pytest.param("before friday", days("2026-11-23", "2026-11-26"), id="before does not"),
        pytest.param("next friday", days("2026-12-04", "2026-12-04"), id="next friday is next week's"),
        pytest.param("after friday", days("2026-11-28", None), id="after"),
        pytest.param("by 31 march", days("2026-11-23", "2027-03-31"), id="day and month"),
        pytest.param("on the 12th of December", days("2026-12-12", "2026-12-12"), id="one day"),
        pytest.param("by the 30th", days("2026-11-23", "2026-11-30"), id="a day of the month"),
        pytest.param("between 1 and 15 december", days("2026-12-01", "2026-12-15"), id="between days"),
        pytest.param("in february", days("2027-02-01", "2027-02-28"), id="a month is the next such"),
        pytest.param("by march", days("2026-11-23", "2027-03-31"), id="by a month"),
        pytest.param("before march", days("2026-11-23", "2027-02-28"), id="before a month"),
        pytest.param("by the end of January", days("2026-11-23", "2027-01-31"), id="end of a month"),
        pytest.param("before the end of march", days("2026-11-23", "2027-03-31"), id="before an end includes it"),
        pytest.param("the last week of january", days("2027-01-25", "2027-01-31"), id="last week of"),
        pytest.param("week commencing 7 december", days("2026-12-07", "2026-12-13"), id="week commencing"),
        pytest.param("by the end of the financial year", days("2026-11-23", "2027-03-31"), id="financial year"),
        pytest.param("next financial year", days("2027-04-01", "2028-03-31"), id="next financial year"),
        pytest.param("before christmas", days("2026-11-23", "2026-12-24"), id="before Christmas"),
        pytest.param("after xmas", days("2026-12-26", None), id="after Christmas"),
        pytest.param("after new year's day", days("2027-01-02", None), id="after New Year's Day"),
        pytest.param("in the new year", days("2027-01-01", None), id="in the new year"),
        pytest.param("before easter", days("2026-11-23", "2027-03-27"), id="before Easter"),
        pytest.param("before the summer", days("2026-11-23", "2027-05-31"), id="before the summer"),
        pytest.param("closing monday week", days("2026-11-30", "2026-11-30"), id="monday week, on a monday"),
        pytest.param("friday week", days("2026-12-04", "2026-12-04"), id="friday week"),
        pytest.param("by friday week", days("2026-11-23", "2026-12-04"), id="by friday week"),
        pytest.param("closing tuesday fortnight", days("2026-12-08", "2026-12-08"), id="tuesday fortnight"),
        pytest.param("a week on tuesday", days("2026-12-01", "2026-12-01"), id="a week on"),
        pytest.param("a fortnight on friday", days("2026-12-11", "2026-12-11"), id="a fortnight on"),
        pytest.param("two weeks on friday", days("2026-12-11", "2026-12-11"), id="two weeks on"),
        pytest.param("what closes a fortnight today", days("2026-12-07", "2026-12-07"), id="a fortnight today"),
        pytest.param("a week tomorrow", days("2026-12-01", "2026-12-01"), id="a week tomorrow"),
        pytest.param("before a week today", days("2026-11-23", "2026-11-29"), id="before a week today"),
        pytest.param(
            "what did we miss in november", days("2026-11-01", "2026-11-23"), id="missed this month so far"
        ),
        pytest.param("what did we miss this month", days("2026-11-01", "2026-11-23"), id="missed this month"),
        pytest.param("what have we missed in october", days("2026-10-01", "2026-10-31"), id="missed last month"),
        pytest.param("what closed in december", days("2025-12-01", "2025-12-31"), id="missed last year's"),
        pytest.param("did we miss anything this week", days("2026-11-23", "2026-11-23"), id="missed this week"),
        pytest.param("anything we missed last week", days("2026-11-16", "2026-11-22"), id="missed last week"),
        pytest.param("what closes in november", days("2026-11-23", "2026-11-30"), id="not missed"),
        pytest.param("by burns night", days("2026-11-23", "2027-01-25"), id="by Burns Night"),
    ],
)
def test_a_range_is_read(words: str, asked: tuple[date | None, date | None]) -> None:
    assert read_range(Unread(plain(words)), now=NOW) == asked


@pytest.mark.parametrize(
    "words",
    [
        "a christmas lunch",
        "a summer playscheme",
        "we may need help",
        "a march for peace",
        "burns night supper",
        "sun safety",
        "we meet once a week on tuesday",
        "a choir that sings two nights a week on friday",
    ],
)
def test_a_feast_or_a_word_that_is_part_of_the_subject_is_no_date(words: str) -> None:
    unread = Unread(plain(words))
    assert read_range(unread, now=NOW) is None
    assert unread.left == plain(words)


@pytest.mark.parametrize(
    ("words", "day"),
    [("closing monday week", 7), ("friday week", 11), ("a week on tuesday", 8), ("a fortnight today", 13)],
)
def test_from_a_sunday_the_week_begins_tomorrow(words: str, day: int) -> None:
    asked = read_range(Unread(plain(words)), now=datetime(2026, 11, 29, 10, tzinfo=UTC))
    assert asked == (date(2026, 12, day), date(2026, 12, day))


def test_the_week_after_follows_on_the_range_before() -> None:
    asked = (date(2026, 12, 7), date(2026, 12, 13))
    assert read_range(Unread("the week after"), now=NOW, asked=asked) == days("2026-12-14", "2026-12-20")


def test_easter_falls_where_the_church_has_it() -> None:
    assert [easter(year) for year in (2026, 2027, 2028)] == [date(2026, 4, 5), date(2027, 3, 28), date(2028, 4, 16)]


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("what closes tomorrow or tuesday", 24, 24),
        ("what closes on thursday or friday", 26, 27),
        ("closing on friday or on thursday", 26, 27),
        ("what closes today or tomorrow", 23, 24),
        ("closing 26 november or 28 november", 26, 28),
        ("closing tomorrow, or friday", 24, 27),
    ],
)
def test_days_that_or_joins_are_all_asked_for(words: str, first: int, last: int) -> None:
    unread = Unread(plain(words))
    assert read_range(unread, now=NOW) == (date(2026, 11, first), date(2026, 11, last))
    assert not {"tuesday", "thursday", "friday", "tomorrow"} & set(unread.left.split())
