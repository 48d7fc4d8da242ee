"""Dates as people read them."""

from datetime import UTC, date, datetime

import pytest

from tests.build import NOW, apply_by
from tracker.clock import Moment
from tracker.wording.dates import ago, day_words, days_to_go, deadline_words, hour_words


@pytest.mark.parametrize(
    ("at", "words"),
    [
        pytest.param("2026-12-04T12:00:00+00:00", "noon", id="noon"),
        pytest.param("2026-07-10T16:00:00+00:00", "5pm", id="summer time"),
        pytest.param("2026-12-04T14:30:00+00:00", "2.30pm", id="half past"),
        pytest.param("2026-12-04T23:59:00+00:00", "11.59pm", id="a minute to midnight"),
        pytest.param("2026-12-04T00:30:00+00:00", "12.30am", id="after midnight"),
        pytest.param("2026-12-04T00:00:00+00:00", "midnight at the start of the day", id="midnight"),
    ],
)
def test_hours_are_londons(at: str, words: str) -> None:
    assert hour_words(datetime.fromisoformat(at)) == words


def test_another_year_is_named() -> None:
    assert day_words(date(2026, 12, 4), now=NOW) == "Friday 4 December"
    assert day_words(date(2027, 1, 4), now=NOW) == "Monday 4 January 2027"


@pytest.mark.parametrize(
    ("at", "words"),
    [
        pytest.param(date(2026, 11, 23), "today", id="today"),
        pytest.param(date(2026, 11, 24), "tomorrow", id="tomorrow"),
        pytest.param(date(2026, 12, 4), "11 days left", id="ahead"),
        pytest.param(date(2026, 11, 22), "yesterday", id="yesterday"),
        pytest.param(date(2026, 11, 20), "3 days ago", id="gone"),
        pytest.param(datetime(2026, 11, 24, 0, 30, tzinfo=UTC), "tomorrow", id="a moment counts by its day"),
    ],
)
def test_days_are_counted_in_london(at: Moment, words: str) -> None:
    assert days_to_go(at, now=NOW) == words


def test_a_date_without_an_hour_is_never_given_one() -> None:
    words = deadline_words(apply_by(date(2026, 12, 4)), now=NOW)
    assert words == "closes Friday 4 December (11 days left; no time given: send it the day before)"


def test_a_doubt_is_told() -> None:
    doubtful = apply_by(date(2026, 12, 4), doubt="the weekday says otherwise")
    assert "not certain: the weekday says otherwise" in deadline_words(doubtful, now=NOW)


def test_what_is_over_says_so() -> None:
    assert deadline_words(apply_by(date(2026, 11, 20)), now=NOW) == "closed Friday 20 November (3 days ago)"


@pytest.mark.parametrize(
    ("then", "words"),
    [
        pytest.param("2026-11-23T09:59:40+00:00", "just now", id="seconds"),
        pytest.param("2026-11-23T09:59:00+00:00", "1 minute ago", id="a minute"),
        pytest.param("2026-11-23T07:00:00+00:00", "3 hours ago", id="hours"),
        pytest.param("2026-11-22T23:00:00+00:00", "yesterday", id="yesterday"),
    ],
)
def test_how_long_ago(then: str, words: str) -> None:
    assert ago(datetime.fromisoformat(then), now=NOW) == words
