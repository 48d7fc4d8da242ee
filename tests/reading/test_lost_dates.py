"""Closing dates in words that few rows know: found, or shown as not certain where nothing else of the text closes."""

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

#: A fund around one sentence; published on 1 December 2026.
FUND = "The Hollin Trust gives grants of up to £5,000 to charities in Devon. {}"
FOUND = (
    "You've until 12 February 2027.",
    "Groups have got until 12 February 2027 to put their case.",
    "We'll take bids until 12 February 2027.",
    "The trust accepts requests up to 12 February 2027.",
    "Grants for hall hire can be asked for until 12 February 2027.",
    "Choirs can go for up to £2,000 until 12 February 2027.",
    "We need your form by 12 February 2027.",
    "We would like to have your application back by 12 February 2027.",
    "The last entries are taken on 12 February 2027.",
    "Requests stop on 12 February 2027.",
    "End of call: 12 February 2027.",
    "The current round ends on 12 February 2027.",
    "Round 2 runs till 12 February 2027.",
    "The round that began on 2 December 2026 will end on 12 February 2027.",
    "Please, no applications after 12 February 2027.",
    "Please finish your application by 12 February 2027.",
    "We need to hear from you by 12 February 2027.",
    "Please get in touch no later than 12 February 2027.",
    "Leave yourself time before 12 February 2027, which is the closing date.",
    "We meet in March; the 12 February 2027 closing date is final.",
    "Drop the form off at the hall by 12 February 2027.",
    "By 12 February 2027, please send us the form.",
    "Ask by 12 February 2027 for money to be spent in the summer.",
    "Apply prior to 12 February 2027.",
)
NOT_CERTAIN = (
    "Floodlight grants: 12 February 2027.",
    "Anyone refused last year is welcome to try again by 12 February 2027.",
    "It's 12 February 2027.",
    "There is room for more until 12 February 2027.",
    "Choirs: your ideas by 12 February 2027.",
)
NO_CLOSING = (
    "Comments on the plan by 12 February 2027.",
    "Celebration evening: 12 February 2027.",
    "We'll have put up the guidance by 12 February 2027.",
    "Early bird rate until 12 February 2027.",
    "Motions by 12 February 2027.",
    "Volunteers' fair: 12 February 2027.",
    "Updated: 12 February 2027.",
)


def closing(said: str) -> list[str]:
    told = deadlines_of(FUND.format(said), Kind.GRANT, published="2026-12-01")
    return [one.removeprefix("apply ") for one in told if one.startswith("apply")]


@pytest.mark.parametrize("said", FOUND)
def test_a_closing_date_is_found(said: str) -> None:
    assert closing(said) == ["2027-02-12"]


@pytest.mark.parametrize("said", NOT_CERTAIN)
def test_an_end_that_no_word_names_is_shown_as_not_certain(said: str) -> None:
    assert closing(said) == ["2027-02-12?"]


@pytest.mark.parametrize("said", NO_CLOSING)
def test_what_else_has_a_day_is_not_guessed(said: str) -> None:
    assert closing(said) == []


def test_nothing_is_guessed_beside_a_closing_date_or_where_money_is_given_at_any_time() -> None:
    assert closing("Apply by 12 February 2027. There is room for more until 19 March 2027.") == ["2027-02-12"]
    assert closing("Apply at any time. There is room for more until 12 February 2027.") == []


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("Small grants: apply by 12 February 2027. Large grants: by 12 March 2027.", ["2027-02-12", "2027-03-12?"]),
        ("Arts bids have to be in by 12 February 2027; youth by 12 March 2027.", ["2027-02-12", "2027-03-12?"]),
        (
            "Schools may apply up to 12 February 2027, and everyone else up to 12 March 2027.",
            ["2027-02-12", "2027-03-12?"],
        ),
        (
            "Deadlines<br>12 February 2027 for the March committee<br>12 March 2027 for the April committee",
            ["2027-02-12", "2027-03-12"],
        ),
    ],
)
def test_the_next_part_of_a_call_has_its_own_closing_date(said: str, days: list[str]) -> None:
    assert closing(said) == days


@pytest.mark.parametrize(
    ("said", "days"),
    [
        pytest.param(
            "Applications close on 12 February 2027. Send it to us by 12 March 2027.",
            ["2027-02-12", "2027-03-12?"],
            id="the one that names no call",
        ),
        pytest.param(
            "Apply by 12 February 2027. The deadline is 12 March 2027.",
            ["2027-02-12?", "2027-03-12"],
            id="the earlier of two that both name it",
        ),
        pytest.param(
            "Apply by 12 February 2027 for the first round. The deadline for the second is 12 March 2027.",
            ["2027-02-12", "2027-03-12"],
            id="two rounds",
        ),
        pytest.param(
            "<p>The Oak Fund closes on 12 February 2027.</p><p>The Ash Fund closes on 12 March 2027.</p>",
            ["2027-02-12", "2027-03-12"],
            id="two paragraphs",
        ),
    ],
)
def test_of_two_closing_dates_of_one_call_one_is_not_certain(said: str, days: list[str]) -> None:
    assert closing(said) == days


def test_the_next_part_of_a_course_that_one_applies_for_has_its_own_closing_date() -> None:
    told = deadlines_of("Apply by 12 March 2027. Scholarships by 12 February 2027, 4pm.", Kind.TRAINING)
    assert told == ["apply 2027-02-12T16:00?", "apply 2027-03-12"]
