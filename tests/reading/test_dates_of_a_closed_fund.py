"""A fund that is closed now and opens again: the closing date that it still shows is none to apply by; those after it opens are."""

from datetime import UTC, datetime

import pytest

from tests.build import an_announcement
from tracker.clock import london_date
from tracker.model import Reading, State
from tracker.reading.read import read
from tracker.terms import Kind, What

NOVEMBER, DECEMBER = datetime(2026, 11, 2, 9, tzinfo=UTC), datetime(2026, 12, 14, 9, tzinfo=UTC)


def read_of(title: str, body: str, published: datetime) -> Reading:
    return read(an_announcement(title=title, body=f"<p>{body}</p>", published=published))


def days(told: Reading, what: What) -> list[str]:
    return [london_date(one.at).isoformat() for one in told.deadlines if one.what is what]


@pytest.mark.parametrize(
    ("title", "body", "published", "opens", "closes"),
    [
        pytest.param("Wold Fund: NOW CLOSED", "NOW CLOSED. Closing date 9 December. Opens again on 20 January.", NOVEMBER, ["2027-01-20"], [], id="the old date is to come"),
        pytest.param("Wold Fund: NOW CLOSED", "NOW CLOSED. Closing date 9 December. Opens again on 20 January.", DECEMBER, ["2027-01-20"], [], id="the old date was last week"),
        pytest.param("Wold Fund (closed)", "This fund is now closed. It was to close on 9 December 2026. It reopens on 1 February 2027. £100 to £900.", NOVEMBER, ["2027-02-01"], [], id="with years"),
        pytest.param("Wold Fund", "The fund is currently closed. It will open again on 20 January 2027 and close on 26 February 2027.", NOVEMBER, ["2027-01-20"], ["2027-02-26"], id="and closes after it"),
        pytest.param("Wold Fund", "Status: closed<br>Deadline: 9 December<br>Next round opens: 20 January 2027<br>Up to £400", DECEMBER, ["2027-01-20"], [], id="in lines"),
        pytest.param("Wold Fund", "Applications are closed. Applications reopen on 20 January and the new closing date is 26 February.", DECEMBER, ["2027-01-20"], ["2027-02-26"], id="a new closing date"),
    ],
)  # fmt: skip
def test_a_closed_fund_that_opens_again_has_the_dates_of_then(
    title: str, body: str, published: datetime, opens: list[str], closes: list[str]
) -> None:
    told = read_of(title, body, published)
    assert (told.kind, told.state) == (Kind.GRANT, State.OPEN)
    assert (days(told, What.OPENS), days(told, What.APPLY)) == (opens, closes)


@pytest.mark.parametrize(
    ("body", "closes"),
    [
        pytest.param("Our autumn round is closed. The winter round is open until 15 January 2027. The spring round opens on 1 March 2027.", ["2027-01-15"], id="one round is open, the next has a day"),
        pytest.param("Small grants are closed until 1 February 2027. Large grants are open now; apply by 15 January 2027.", ["2027-01-15"], id="one size is open"),
        pytest.param("Our fund for schools has closed and reopens on 1 March 2027. Choirs can apply until 15 January 2027; that fund is open.", ["2027-01-15"], id="another fund has closed"),
    ],
)  # fmt: skip
def test_a_day_to_apply_by_stays_beside_a_round_that_is_closed(body: str, closes: list[str]) -> None:
    told = read_of("Wold Fund", f"{body} Grants of up to £900.", NOVEMBER)
    assert told.kind is Kind.GRANT
    assert set(closes) <= set(days(told, What.APPLY))


@pytest.mark.parametrize(
    "body",
    [
        "CLOSED FOR 2026. Grants of up to £700. Deadline: 5 October.",
        "Now closed for this year. Deadline 5 October. Up to £700.",
        "NOW CLOSED. Closing date: 9 December. Up to £700.",
    ],
)
def test_a_fund_that_is_closed_with_no_day_of_opening_is_none(body: str) -> None:
    told = read_of("Moor grants", body, NOVEMBER)
    assert (told.kind, told.deadlines) == (Kind.OTHER, ())


def test_a_road_that_was_closed_for_days_closes_no_fund() -> None:
    body = (
        "The bridge was closed for 12 days, and shops lost trade. Grants of up to £700. Apply by 5 December 2026."
    )
    told = read_of("Bridge grants", body, NOVEMBER)
    assert (told.kind, days(told, What.APPLY)) == (Kind.GRANT, ["2026-12-05"])
