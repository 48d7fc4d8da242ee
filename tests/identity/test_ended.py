"""An item that says a fund takes no more applications: whose end it tells, how surely, and what is another's."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.build import a_reading, an_announcement, an_opportunity, apply_by
from tracker.clock import Moment
from tracker.identity import ended
from tracker.identity.account import Account, account_of, stored_account
from tracker.model import Reading, State
from tracker.terms import Kind

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
FUND = "Harbour Choirs Fund"
NEWS = Reading(kind=Kind.OTHER)


def news(title: str, *, text: str = "", reading: Reading = NEWS, published: Moment | None = None) -> Account:
    told = replace(an_announcement(title=title, body=text, source="Sample Trust"), published=published)
    return account_of(told, text, reading, source="Sample Trust")


def there(title: str = FUND, *, published: Moment | None = None) -> Account:
    reading = a_reading(deadlines=(apply_by(date(2026, 12, 4)),))
    return stored_account(
        an_opportunity(reading, title=title, funder="Sample Trust"), "For choirs.", published=published
    )


TITLES = [
    f"{FUND} now closed",
    f"{FUND} – now closed",
    f"CLOSED: {FUND}",
    f"Closed to new applications: the {FUND}",
    f"{FUND} is now closed to applications",
    f"{FUND} closed early due to high demand",
    f"{FUND} has closed early",
    f"{FUND}: applications are now closed",
    f"Applications for the {FUND} have closed early",
    f"Applications to our {FUND} are now closed",
    f"Applications now closed for the {FUND}",
    f"We are no longer accepting applications for the {FUND}",
    f"{FUND} no longer accepting new applications",
    f"Early closure of the {FUND}",
    f"Update: {FUND} temporarily paused",
    f"{FUND} on hold until further notice",
    f"{FUND} suspended",
    f"{FUND} closed on Monday 23 November 2026",
    f"{FUND} fully allocated",
    f"{FUND}: all funding now awarded",
    f"Sample Trust's {FUND} now closed",
]


@pytest.mark.parametrize("title", TITLES)
def test_it_tells_that_the_fund_is_closed(title: str) -> None:
    assert ended.may_tell_an_end(title)
    assert ended.may_be_of(title, FUND)
    told = ended.tells_its_end(news(title), there(), now=NOW)
    assert told is not None
    assert told.why == f"it says that “{FUND}” takes no more applications"
    assert ended.ended(a_reading(), title).state is State.CLOSED


@pytest.mark.parametrize(
    "title", [f"{FUND} withdrawn", f"Cancelled: {FUND}", f"{FUND} has been called off", f"{FUND} will not go ahead"]
)
def test_it_tells_that_the_fund_is_called_off(title: str) -> None:
    assert ended.tells_its_end(news(title), there(), now=NOW)
    after = ended.ended(a_reading(), title)
    assert after.state is State.CANCELLED
    assert (after.evidence[-1].field, after.evidence[-1].quote) == ("cancelled", title)


@pytest.mark.parametrize(
    "title",
    [
        FUND,
        f"{FUND} closes on 4 December",
        f"{FUND} closing soon",
        f"{FUND} reopens on 4 January",
        f"Is the {FUND} closed?",
        f"{FUND} not closed yet",
        f"{FUND} closed for Christmas",
        f"{FUND}: first stage closed",
        f"{FUND} round 1 now closed",
        f"{FUND} 2025 now closed",
        f"{FUND} closed to individuals",
        f"{FUND} North now closed",
        f"Junior {FUND} now closed",
        "Harbour Lanterns Fund now closed",
        f"Winners of the now closed {FUND}",
        f"{FUND} office closed",
        "Choirs Fund now closed",
        "Now closed",
    ],
)
def test_what_names_another_fund_or_no_end_ends_nothing(title: str) -> None:
    assert ended.tells_its_end(news(title), there(), now=NOW) is None


@pytest.mark.parametrize(
    ("text", "shut", "tells"),
    [
        (f"The {FUND} is now closed.", True, True),
        (f"The {FUND} and the Village Dancers Fund are now closed.", True, False),
        (f"Thank you to all who sent something to the {FUND}.", False, False),
    ],
)
def test_a_title_without_a_fund_leaves_it_to_the_text(text: str, *, shut: bool, tells: bool) -> None:
    told = news("Now closed to applications", text=text, reading=replace(NEWS, shut=shut))
    assert (ended.tells_its_end(told, there(), now=NOW) is not None) is tells


def test_what_asks_for_applications_itself_ends_nothing() -> None:
    asks = a_reading(deadlines=(apply_by(date(2027, 3, 5)),))
    assert ended.tells_its_end(news(f"{FUND} now closed", reading=asks), there(), now=NOW) is None


@pytest.mark.parametrize(
    ("told", "of", "seen_days_ago", "sure"),
    [
        pytest.param(date(2026, 11, 23), date(2026, 11, 2), 0, True, id="published after it, both in one poll"),
        pytest.param(date(2026, 11, 2), date(2026, 11, 2), 0, True, id="on one day"),
        pytest.param(date(2026, 3, 2), date(2026, 11, 2), 9, False, id="of an earlier round"),
        pytest.param(None, date(2026, 11, 2), 9, True, id="no date, but the fund was known before"),
        pytest.param(None, None, 0, None, id="no date, and both came at once"),
        pytest.param(date(2026, 11, 24), None, 9, True, id="after the fund was seen"),
        pytest.param(date(2026, 11, 10), None, 1, None, id="shortly before the fund was seen"),
        pytest.param(date(2026, 3, 2), None, 1, False, id="long before the fund was seen"),
    ],
)
def test_what_may_be_older_than_the_fund_is_not_sure(
    told: Moment | None, of: Moment | None, seen_days_ago: int, *, sure: bool | None
) -> None:
    seen = NOW - timedelta(days=seen_days_ago)
    mine, theirs = news(f"{FUND} now closed", published=told), there(published=of)
    assert ended.is_sure(mine, theirs, first_seen=seen, now=NOW) is sure


def test_a_fund_that_counts_its_years_is_not_surely_the_one() -> None:
    mine, theirs = news(f"{FUND} now closed", published=NOW), there(f"{FUND} 2027", published=date(2026, 11, 2))
    assert ended.tells_its_end(mine, theirs, now=NOW)
    assert ended.is_sure(mine, theirs, first_seen=NOW - timedelta(days=3), now=NOW) is None


def test_a_doubt_stands_at_the_closing_day() -> None:
    after = ended.doubted(a_reading(deadlines=(apply_by(date(2026, 12, 4)),)), f"{FUND} now closed")
    assert after.state is State.OPEN
    assert [one.doubt for one in after.closes()] == [
        f"“{FUND} now closed” stands in the same source: see there whether it is still open"
    ]
