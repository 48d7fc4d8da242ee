"""A fund that says of itself that it takes no more applications, and what only sounds like it."""

import pytest

from tests.build import an_announcement
from tracker.clock import moment
from tracker.model import Reading, State
from tracker.reading.read import read
from tracker.terms import Kind, SourceKind

ASKS = (
    "<p>Grants of up to £5,000 for the running costs of community groups in Wales. Apply by noon on Friday 11 December "
    "2026.</p>"
)


def read_of(said: str = "", *, title: str = "Hall grants", body: str = ASKS) -> Reading:
    return read(an_announcement(title=title, body=f"<p>{said}</p>{body}" if said else body))


SHUT = (
    "Now closed: all money has been given out.",
    "This fund is now closed to applications: all money has been given out.",
    "Update 23 November: we are no longer accepting applications to this fund.",
    "This fund is fully subscribed.",
    "The fund is now fully subscribed and closed.",
    "We have closed the fund early because of high demand.",
    "All of the money has been awarded.",
    "All our funding for this year has now been allocated.",
    "The fund has been fully committed.",
    "Thank you for your interest. All funding has now been committed and the fund is closed.",
    "Due to overwhelming demand, this fund closed early on 20 November.",
    "We are not taking any more applications.",
    "We cannot accept any further applications.",
    "The budget for this year has been spent.",
    "There is no money left in this fund.",
    "The money has run out.",
    "We have had so many applications that we've had to close the fund.",
    "This programme has now ended.",
    "Mae'r gronfa hon bellach wedi cau.",
)


@pytest.mark.parametrize("said", SHUT)
def test_a_fund_that_says_that_it_is_closed_is_closed_whatever_else_stands_there(said: str) -> None:
    assert read_of(said).state is State.CLOSED
    assert read_of(body=f"{ASKS}<p>{said}</p>").state is State.CLOSED


@pytest.mark.parametrize("said", SHUT[:-1])
def test_words_that_say_only_this_close_it_too(said: str) -> None:
    """And are no award, and no missing date."""
    assert read_of(said, body="").state is State.CLOSED


@pytest.mark.parametrize(
    "title",
    [
        "CLOSED: Hall grants",
        "Hall grants - CLOSED",
        "[Closed] Hall grants",
        "Hall grants (now closed)",
        "Hall grants: fully subscribed",
        "Hall grants – closed to new applications",
    ],
)
def test_a_title_says_it_too(title: str) -> None:
    assert read_of(title=title).state is State.CLOSED


@pytest.mark.parametrize(
    "said",
    [
        "We will close early if the fund is fully subscribed.",
        "Once all the money has been awarded, we will close the fund.",
        "Last year the fund was fully subscribed within a week.",
        "Our small grants strand is fully subscribed; please ask for a large one.",
        "Applications close at noon.",
        "Applications are open until all funding has been allocated.",
        "Grants must be spent within a year.",
        "We cannot accept applications by post.",
        "Groups that have been awarded a grant before can apply again.",
        "The first round is closed. The next round closes on 11 December 2026.",
        "Our office is closed on Fridays.",
        "The community fund of the county council is closed.",
        "We have given out £2 million since 2010.",
        "Tell us how all the money was spent.",
        "Groups whose money has run out may ask us first.",
        "No more than one application a year is accepted.",
    ],
)
def test_what_only_sounds_like_it_closes_nothing(said: str) -> None:
    read_it = read_of(said)
    assert read_it.state is State.OPEN
    assert not read_it.shut


@pytest.mark.parametrize(
    ("said", "published", "shut"),
    [
        ("All of our 2026 funding has been allocated.", "2026-11-02", True),
        ("All of our 2025 funding has been allocated.", "2026-11-02", False),
        ("All of our 2025 funding has been allocated.", "2025-11-02", True),
        ("All of our 2025/26 funding has been allocated.", "2026-01-12", True),
        ("All of our 2025/26 funding has been allocated.", "2027-01-12", False),
        ("All of our 2025-2026 funding has been allocated.", "2026-01-12", True),
        ("Since March 2024 this fund has been fully committed.", "2026-11-02", True),
        ("All of our 2031 funding has been allocated.", "2032-02-01", False),
        ("The 2026/27 budget has now been fully committed.", "2026-11-02", True),
    ],
)
def test_a_year_that_was_over_tells_of_an_earlier_round(said: str, published: str, shut: bool) -> None:
    told = an_announcement(title="Hall grants", body=f"<p>{said}</p>{ASKS}", published=moment(published))
    assert read(told).shut is shut


@pytest.mark.parametrize(
    "title", ["Closed circuit camera grants", "Grants for closed churches", "Grants for halls that closed"]
)
def test_a_title_with_the_word_in_it_closes_nothing(title: str) -> None:
    assert not read_of(title=title).shut


def test_a_part_that_has_ended_far_down_a_long_page_closes_nothing() -> None:
    long = (
        "<p>" + "We help groups of people who meet in halls, gardens and sheds to pay their bills. " * 20 + "</p>"
    )
    assert not read_of(body=f"{ASKS}{long}<p>This programme has now ended.</p>").shut


def test_what_a_person_hands_in_as_a_grant_is_one() -> None:
    told = an_announcement(body=f"<p>This fund is fully subscribed.</p>{ASKS}", said_kind=Kind.GRANT)
    assert read(told).state is State.OPEN


def test_a_notice_says_what_it_is_in_its_fields() -> None:
    told = an_announcement(body="<p>The framework is closed to new entries.</p>", source_kind=SourceKind.NOTICE)
    assert not read(told).shut
