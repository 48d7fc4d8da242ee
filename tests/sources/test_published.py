"""When an item was published is read from its publisher's own words."""

from datetime import UTC, datetime

import pytest

from tests.sources.build import NOW
from tracker.clock import Moment
from tracker.sources.published import published_at

NINE = "2026-07-07T09:00:00+00:00"
TEN = "2026-07-07T10:00:00+00:00"


@pytest.mark.parametrize(
    ("words", "at"),
    [
        pytest.param("Tue, 07 Jul 2026 10:00:00 +0100", NINE, id="RFC 822 with an offset"),
        pytest.param("Tue, 07 Jul 2026 10:00:00 BST", NINE, id="BST is an hour ahead of UTC"),
        pytest.param("Tue, 07 Jul 2026 10:00:00 (BST)", NINE, id="BST in brackets"),
        pytest.param("Tue, 07 Jul 2026 10:00:00 GMT", TEN, id="GMT in summer is what it says"),
        pytest.param("Tue, 07 Jul 2026 10:00:00 GMT+1", NINE, id="GMT with an offset"),
        pytest.param("Tue, 07 Jul 2026 10:00:00 EST", "2026-07-07T15:00:00+00:00", id="an American zone"),
        pytest.param("Tue, 07 Jul 2026 10:00:00 Europe/London", NINE, id="a zone by its place"),
        pytest.param("Tue, 07 Jul 2026 10:00:00 +0000 (GMT)", TEN, id="an offset and its name"),
        pytest.param("Tue, 07 Jul 2026 10:00", NINE, id="no seconds and no zone is London"),
        pytest.param("7 July 2026 10:00", NINE, id="a written month is London"),
        pytest.param("07 July 2026", "2026-07-07", id="a day alone stays a day"),
        pytest.param("07/07/2026", "2026-07-07", id="numbers"),
        pytest.param("06/07/2026 10:00", "2026-07-06T09:00:00+00:00", id="the day comes before the month"),
        pytest.param("2026/07/07 10:00:00", NINE, id="slashes with the year first"),
        pytest.param("2026-07-07T10:00:00", NINE, id="ISO without a zone is London"),
        pytest.param("2026-07-07 10:00:00", NINE, id="ISO with a space"),
        pytest.param("2026-07-07T10:00:00.123456+01:00", NINE, id="parts of a second"),
        pytest.param("2026-07-07T10:00Z", TEN, id="ISO without seconds"),
        pytest.param("20260707T100000Z", TEN, id="ISO without dashes"),
        pytest.param("2026-07-06T24:00:00Z", "2026-07-07T00:00:00+00:00", id="24:00 is the next day"),
        pytest.param("Sun, 7 Sept 2025 10:00:00 GMT", "2025-09-07T10:00:00+00:00", id="Sept"),
        pytest.param("Tue, 07 Jul 26 10:00:00 GMT", TEN, id="a year of two digits"),
        pytest.param("Mo, 06 Jul 2026 10:00:00 +0200", "2026-07-06T08:00:00+00:00", id="a German weekday"),
        pytest.param("Tuesday, 7 July 2026 - 10:00", NINE, id="Drupal's dash"),
        pytest.param("Mon, May 25 2020 10:00:00 GMT", "2020-05-25T10:00:00+00:00", id="month before day"),
        pytest.param("July 7, 2026 10:00 am", NINE, id="am"),
        pytest.param("7th July 2026, 2.30pm", "2026-07-07T13:30:00+00:00", id="pm with a full stop"),
        pytest.param("Tue Jul  7 10:00:00 2026", NINE, id="asctime"),
        pytest.param("7 Gorffennaf 2026", "2026-07-07", id="a Welsh month"),
        pytest.param("Tue, 06 Jan 2026 10:00:00", "2026-01-06T10:00:00+00:00", id="London in winter is UTC"),
    ],
)
def test_a_date_is_read_as_its_publisher_meant_it(words: str, at: str) -> None:
    told = published_at(words, now=NOW)
    assert told is not None
    assert told.isoformat() == at


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("", id="nothing"),
        pytest.param("soon", id="a word"),
        pytest.param("July 2026", id="a month"),
        pytest.param("2026-02-30", id="a day that is none"),
        pytest.param("Thu, 01 Jan 1970 00:00:00 GMT", id="the epoch"),
        pytest.param("2027-01-01", id="a day of next year, as event feeds have it"),
        pytest.param("9" * 500, id="a number without end"),
    ],
)
def test_what_cannot_be_a_day_of_publication_is_none(words: str) -> None:
    assert published_at(words, now=NOW) is None


def test_a_clock_that_is_a_little_fast_does_no_harm() -> None:
    assert published_at("2026-07-09", now=NOW) is not None


def test_without_a_bound_a_later_day_is_kept() -> None:
    told: Moment | None = published_at("2027-01-01T10:00:00Z")
    assert told == datetime(2027, 1, 1, 10, tzinfo=UTC)


@pytest.mark.parametrize("words", ["01 Jan 0001 00:00:00 +1400", "0001-01-01T00:00:00+14:00", "1 January 0026"])
def test_a_year_of_four_figures_is_meant_as_it_stands(words: str) -> None:
    assert published_at(words) is None
