"""Days and hours in the programme of a course, results that are told on the day, and the term of an award."""

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

COURSE = "<p>A free course for trustees of small charities.</p>"


def _table(heads: tuple[str, ...], *rows: tuple[str, ...]) -> str:
    head = "".join(f"<th>{one}</th>" for one in heads)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{body}</table>"


PROGRAMMES = (
    _table(
        ("Session", "Date and time"),
        ("Applying for money", "12 November 2026, 6.30pm"),
        ("Closing your accounts", "18 November 2026, 2.30pm"),
    ),
    _table(
        ("Workshop", "When"),
        ("Writing a winning bid", "12 November 2026, 6.30pm"),
        ("Reporting to funders", "18 November 2026, 2.30pm"),
    ),
    _table(
        ("Event", "Day", "Time"),
        ("Getting your application in", "Thu 12 November 2026", "18.30-20.00"),
        ("A governance review", "Wed 18 November 2026", "14.30-15.30"),
    ),
    _table(
        ("Date", "Time", "Topic"),
        ("12 November 2026", "6.30pm", "How to submit an application"),
        ("18 November 2026", "2.30pm", "Budgets"),
    ),
    "<ul><li>Applying for money: 12 November 2026, 6.30pm</li><li>Budgets: 18 November 2026, 2.30pm</li></ul>",
)


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_what_a_session_is_about_closes_nothing(programme: str) -> None:
    told = deadlines_of(COURSE + programme, Kind.TRAINING)
    assert told == ["starts 2026-11-12T18:30", "starts 2026-11-18T14:30"]


ENDS = (
    _table(("Course", "Book by"), ("Budgets", "12 November 2026, 5pm")),
    _table(("Course", "Starts", "Book by"), ("Budgets", "3 December 2026", "12 November 2026, 5pm")),
    "<ul><li>Book by: 12 November 2026, 5pm</li><li>Budgets: 3 December 2026, 2pm</li></ul>",
)


@pytest.mark.parametrize("programme", ENDS)
def test_a_day_to_book_by_stays_one(programme: str) -> None:
    assert "register 2026-11-12T17:00" in deadlines_of(COURSE + programme, Kind.TRAINING)


def test_two_workshops_on_one_day_are_two() -> None:
    rows = (
        ("Equality", "Wed 4 November 2026", "11.00-12.00"),
        ("Governance", "Wed 4 November 2026", "13.00-13.45"),
    )
    told = deadlines_of(COURSE + _table(("Event", "Day", "Time"), *rows), Kind.TRAINING)
    assert told == ["starts 2026-11-04T11:00", "starts 2026-11-04T13:00"]


HOURS = (
    "Four Thursday mornings on Zoom, 10.30 to 12, the first on 14 January 2027.",
    "Thursdays from 14 January 2027, 10.30 to 12.",
    "We meet at 10.30am on Thursdays; the first meeting is on 14 January 2027.",
    "Each session starts at 10.30am. The first is on 14 January 2027.",
    "The course runs on Thursday mornings (10.30 start) from 14 January 2027.",
)


@pytest.mark.parametrize("said", HOURS)
def test_an_hour_of_every_session_is_that_of_the_first(said: str) -> None:
    assert [one.rstrip("?") for one in deadlines_of(COURSE + said, Kind.TRAINING)] == ["starts 2027-01-14T10:30"]


FUND = "The Hollin Trust gives grants of up to £5,000 to charities in Devon. "
ON_THE_DAY = (
    "On 17 November 2026 the panel meets and the winners are named there and then.",
    "On 17 November 2026 every group has three minutes at a public event. People vote, and the result is announced that evening.",
    "The vote is on 17 November 2026, with the results on the night.",
    "On 17 November 2026 each group has a stall at a public event. Residents vote and the results are read out that afternoon.",
    "The public votes at the town hall on 17 November 2026 and winners are announced on the day.",
    "Pitches are heard on 17 November 2026. The judges announce the winner that night.",
)
NOT_ON_THE_DAY = (
    "On 17 November 2026 we hold a fair. Raffle results are put on the website.",
    "On 17 November 2026 each group has a stall. The results of last year's vote are on our site.",
    "On 17 November 2026 the panel meets. Results come in the new year.",
)


@pytest.mark.parametrize("said", ON_THE_DAY)
def test_results_told_that_day_are_a_decision(said: str) -> None:
    assert deadlines_of(FUND + said, Kind.GRANT) == ["decision 2026-11-17"]


@pytest.mark.parametrize("said", NOT_ON_THE_DAY)
def test_results_of_another_day_decide_nothing_then(said: str) -> None:
    assert deadlines_of(FUND + said, Kind.GRANT) == []


AWARDS = (
    "Intention to award a one-year contract to the Hub, £126,249 per annum, 1 October 2026 to 30 September 2027, for patients.",
    "Awarded to the Hub for £90,000, 1 October 2026 to 30 September 2027.",
    "Contract awarded to the Hub (£40,000, 1 October 2026 - 30 September 2027).",
    "The contract goes to the Hub for £40,000 and runs 1 October 2026 to 30 September 2027.",
)


@pytest.mark.parametrize("said", AWARDS)
def test_the_term_of_an_award_starts_on_its_first_day(said: str) -> None:
    assert deadlines_of(said, Kind.AWARD) == ["starts 2026-10-01"]
