"""Dates of short announcements: a round that starts, windows with a "from", what the day in front begins, and so long before a meeting."""

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("Charities can ask for £900. Apply by: 19 February 2027 (projects starting May to July); 16 April 2027 (projects starting August to October).", ["apply 2027-02-19", "apply 2027-04-16"]),
        ("Bands can apply for £900 by 19 February 2027 if the tour is in May, by 16 April 2027 if it starts in July.", ["apply 2027-02-19", "apply 2027-04-16?"]),
        ("Grants of £900. Closing dates: 19 February 2027 (for work beginning in spring); 16 April 2027 (for work beginning in autumn).", ["apply 2027-02-19", "apply 2027-04-16"]),
        ("Grants of £900. The round closes on 19 February 2027; your project should start on 16 April 2027.", ["apply 2027-02-19", "starts 2027-04-16"]),
    ],
)  # fmt: skip
def test_what_begins_then_is_said_of_the_day_in_front(body: str, told: list[str]) -> None:
    assert deadlines_of(body, Kind.GRANT) == told


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("The fund starts again on 4 January 2027. Charities can have up to £900.", ["opens 2027-01-04"]),
        ("Grant-making resumes on 4 January 2027, up to £900 for charities.", ["opens 2027-01-04"]),
        ("Charities can ask for £900 when the scheme restarts on 4 January 2027.", ["opens 2027-01-04"]),
        ("Our small grants are back from 4 January 2027.", ["opens 2027-01-04"]),
        ("Grants of £900. Your project may start on 4 January 2027.", ["starts 2027-01-04"]),
    ],
)
def test_a_fund_that_starts_again_opens(body: str, told: list[str]) -> None:
    assert deadlines_of(body, Kind.GRANT) == told


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("Tenders for lunch clubs. Bidding window: from 10/05/2027 09:30 to 21/05/2027 17:00.", ["apply 2027-05-21T17:00", "opens 2027-05-10T09:30"]),
        ("Tenders for lunch clubs. Window for interest: from 10 May 2027 to 21 May 2027.", ["eoi 2027-05-21", "opens 2027-05-10"]),
        ("Tenders for lunch clubs by 1 March 2027. Contract: from 10 May 2027 to 9 May 2028.", ["apply 2027-03-01", "starts 2027-05-10"]),
        ("Tenders for window cleaning by 1 March 2027. Contract term from 10 May 2027 to 9 May 2028.", ["apply 2027-03-01", "starts 2027-05-10"]),
    ],
)  # fmt: skip
def test_a_window_is_no_term(body: str, told: list[str]) -> None:
    assert deadlines_of(body, Kind.CONTRACT) == told


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("Grants of £900. Forms must reach us six weeks before we meet, which for April is 5 March 2027.", ["apply 2027-03-05"]),
        ("Grants of £900. Every appeal must be here a month before a meeting. For the April meeting that means 5 March 2027.", ["apply 2027-03-05"]),
        ("Grants of £900. We meet in April and want forms four weeks beforehand, that is 5 March 2027.", ["apply 2027-03-05"]),
        ("Grants of £900. The trustees meet two weeks before Easter, on 12 March 2027.", []),
        ("Grants of £900. Your report is due a month before the meeting, that is 5 March 2027.", []),
    ],
)  # fmt: skip
def test_so_long_before_a_meeting_is_the_day_to_apply_by(body: str, told: list[str]) -> None:
    assert deadlines_of(body, Kind.GRANT) == told


@pytest.mark.parametrize(
    ("body", "kind", "told"),
    [
        ("We plan to buy befriending. Tender notice: about 15 January 2027.", Kind.ENGAGEMENT, ["opens 2027-01-15"]),
        ("We plan to buy befriending. Likely tender date: on or about 15 January 2027.", Kind.ENGAGEMENT, ["opens 2027-01-15"]),
        ("A painter is wanted. CV and four images by 8 March 2027.", Kind.CONTRACT, ["apply 2027-03-08"]),
        ("A painter is wanted. Portfolios by 8 March 2027.", Kind.CONTRACT, ["apply 2027-03-08"]),
        ("A painter is wanted. Expression of interest with images by 8 March 2027.", Kind.CONTRACT, ["eoi 2027-03-08"]),
        ("Tenders by 1 March 2027. Contracts go live on 3 May 2027.", Kind.CONTRACT, ["apply 2027-03-01", "starts 2027-05-03"]),
    ],
)  # fmt: skip
def test_hedges_and_what_makers_hand_in(body: str, kind: Kind, told: list[str]) -> None:
    assert deadlines_of(body, kind) == told
