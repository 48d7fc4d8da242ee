"""What a sentence leaves out: the month of "by the 8th", the verb of "for one in June, by 9 April"; and what ends sooner than told."""

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

FUND = "<p>The Hollin Trust gives grants of up to £5,000 to charities in Devon.</p><p>{}</p>"


def told(words: str) -> list[str]:
    return deadlines_of(FUND.format(words), Kind.GRANT, published="2026-12-01")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("The panel sits on 25 February 2027. Applications must reach us by the 11th.", "2027-02-11"),
        ("We next decide on 25 February 2027; bids have to be in by the 4th.", "2027-02-04"),
        ("Our committee meets on 25 February 2027. The closing date is the 12th of that month.", "2027-02-12"),
        ("Your letter is read at the meeting on 25 February 2027, so it should arrive by the 15th.", "2027-02-15"),
        ("The board meets on 25 February 2027 and needs your form by the 9th of the same month.", "2027-02-09"),
    ],
)
def test_what_is_handed_in_before_those_who_decide_meet_has_their_month(words: str, day: str) -> None:
    assert [one for one in told(words) if one.startswith("apply")] == [f"apply {day}"]


@pytest.mark.parametrize(
    "words",
    [
        "The workshop is on 25 February 2027. Send us your story by the 9th.",
        "The panel meets on 25 February 2027. Our office reopens on the 4th.",
    ],
)
def test_a_bare_day_behind_something_else_is_left_alone(words: str) -> None:
    assert not [one for one in told(words) if one.startswith("apply 2027-02-0") and not one.endswith("?")]


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("For an answer in April, apply by 12 February 2027. For one in August, by 11 June 2027.", ["2027-02-12", "2027-06-11"]),
        ("Grants for spring shows: send the form by 12 February 2027. Grants for autumn shows: by 11 June 2027.", ["2027-02-12", "2027-06-11"]),
        ("For trips in May, apply before 12 February 2027. For trips in October, before 11 June 2027.", ["2027-02-12", "2027-06-11"]),
        ("Projects in schools: apply by 12 February 2027. Projects in care homes: by 11 June 2027.", ["2027-02-12", "2027-06-11"]),
        ("For a reply in March you must apply by 12 February 2027; for one in July, by 11 June 2027.", ["2027-02-12", "2027-06-11"]),
        ("To know by the summer, please apply by 12 February 2027.", ["2027-02-12"]),
        ("For applications, the date is 12 February 2027. For reports, 11 June 2027.", ["2027-02-12"]),
        ("For the small fund, apply by 12 February 2027. For payment, by 11 June 2027.", ["2027-02-12"]),
        ("For grants apply by 12 February 2027. For references, by 11 June 2027.", ["2027-02-12"]),
    ],
)  # fmt: skip
def test_a_part_without_a_verb_goes_on_as_the_one_before(words: str, days: list[str]) -> None:
    assert [one for one in told(words) if one.startswith("apply")] == [f"apply {day}" for day in days]


def test_windows_go_on_too() -> None:
    words = "For decisions in May, apply between 4 January and 12 February 2027; for decisions in September, between 3 May and 11 June 2027."
    assert told(words) == ["apply 2027-02-12", "apply 2027-06-11", "opens 2027-01-04", "opens 2027-05-03"]


def test_whoever_wants_to_hear_by_a_season_is_told_no_decision() -> None:
    words = "To get an answer before the summer you should apply between 4 January and 12 February 2027."
    assert told(words) == ["apply 2027-02-12", "opens 2027-01-04"]


@pytest.mark.parametrize(
    "words",
    [
        "The scheme was to run until 26 March 2027; it will now close earlier, on 12 February 2027.",
        "We had planned to stay open until 26 March 2027. We will instead be closing early, on 12 February 2027.",
        "The round was due to end on 26 March 2027, but it ends a fortnight earlier, on 12 February 2027.",
        "We meant to leave the form up until 26 March 2027, but will now take it offline on 12 February 2027.",
        "Applications were to be taken until 26 March 2027. They will stop sooner, on 12 February 2027.",
    ],
)
def test_what_ends_sooner_ends_on_the_new_day(words: str) -> None:
    assert [one.rstrip("?") for one in told(words) if one.startswith("apply")] == ["apply 2027-02-12"]


@pytest.mark.parametrize(
    "words",
    [
        "If your project ends early, on 12 February 2027 say, tell us.",
        "The office will close early on 12 February 2027.",
    ],
)
def test_what_else_ends_early_closes_no_call(words: str) -> None:
    assert not [one for one in told(words) if one.startswith("apply") and not one.endswith("?")]
