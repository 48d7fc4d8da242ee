"""A fund that is paused, suspended or on hold takes no applications; one that takes none from some is open."""

import pytest

from tests.build import an_announcement
from tracker.model import Reading, State
from tracker.reading.read import read
from tracker.terms import Kind

FUND = (
    "The Harbour Choirs Fund gives grants of up to £5,000 for the running costs of charities and community groups in "
    "England. Apply by 4 December 2026. "
)


def read_of(words: str, *, title: str = "Harbour Choirs Fund") -> Reading:
    return read(an_announcement(title=title, body=f"<p>{FUND}{words}</p>"))


@pytest.mark.parametrize(
    "words",
    [
        "This fund is paused.",
        "The fund is currently paused while we review it.",
        "Applications are suspended until further notice.",
        "Applications have been paused.",
        "The programme has been suspended.",
        "This grant scheme is on hold.",
        "Our grants are paused.",
        "We have paused this fund.",
        "This fund is temporarily closed due to high demand.",
        "This fund is closed until further notice.",
        "We are not accepting applications.",
        "We are no longer accepting applications for this fund.",
        "We have stopped taking applications.",
    ],
)
def test_a_fund_that_is_paused_is_closed(words: str) -> None:
    told = read_of(words)
    assert told.state is State.CLOSED
    assert not told.rolling
    assert not told.deadlines


@pytest.mark.parametrize(
    "title", ["SUSPENDED: Harbour Choirs Fund", "Harbour Choirs Fund (paused)", "Choirs Fund – on hold"]
)
def test_a_title_may_say_that_it_is_paused(title: str) -> None:
    assert read_of("", title=title).state is State.CLOSED


@pytest.mark.parametrize(
    "words",
    [
        "We are no longer accepting applications by post.",
        "We are no longer accepting applications from individuals.",
        "We are not currently accepting applications from schools.",
        "We have stopped taking applications that come late.",
        "We are no longer taking bids for festivals.",
        "We are not accepting applications on paper; please use the online form.",
        "Our Festivals Fund is paused.",
        "If the fund is oversubscribed it will be paused.",
        "Your grant is suspended where reports are late.",
        "Groups whose funding is paused can apply.",
        "Clubs whose activities are on hold can apply.",
        "Work funded by grants is on hold in two wards.",
        "The scheme was paused in 2024 and is open again.",
        "Payments are suspended until further notice.",
        "Nothing is on hold: this fund is open.",
    ],
)
def test_what_is_said_of_some_or_of_something_else_closes_no_fund(words: str) -> None:
    told = read_of(words)
    assert (told.kind, told.state) == (Kind.GRANT, State.OPEN)
    assert [one.at.isoformat() for one in told.deadlines] == ["2026-12-04"]


def test_a_fund_that_is_open_until_further_notice_is_open_at_any_time() -> None:
    assert read_of("The fund is open until further notice.").rolling


@pytest.mark.parametrize(
    "title",
    [
        "Harbour Choirs Fund (EXTENDED TO 11 DECEMBER)",
        "Harbour Choirs Fund – extended until noon on Friday 11 December",
        "Small Grants: now extended to 11th December",
        "Harbour Choirs Fund, extended until 11 December!",
    ],
)
def test_a_day_that_the_title_moves_takes_the_place_of_the_old_one(title: str) -> None:
    assert [one.at.isoformat()[:10] for one in read_of("", title=title).deadlines] == ["2026-12-11"]


@pytest.mark.parametrize(
    "title",
    ["Harbour Choirs programme (extended to 31 March 2028)", "Exhibition (extended to 11 December) – Choirs Fund"],
)
def test_what_else_is_extended_moves_no_day(title: str) -> None:
    assert [one.at.isoformat() for one in read_of("", title=title).deadlines] == ["2026-12-04"]
