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


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("Grants of £900 for clubs at any time. When must it be spent? By 31 March 2028.", []),
        ("Grants of £900 for clubs at any time. How long do we have to spend it? Until 31 March 2028.", []),
        ("Grants of £900 for clubs at any time. When do receipts have to be in? By 31 March 2028.", []),
        ("Grants of £900 for clubs. When must we apply? By 31 March 2027.", ["apply 2027-03-31?"]),
        ("Grants of £900 for clubs. When must the form be in? By 31 March 2027.", ["apply 2027-03-31?"]),
    ],
)
def test_an_answer_is_about_what_was_asked(body: str, told: list[str]) -> None:
    assert deadlines_of(body, Kind.GRANT) == told


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("Artists can apply for £900. Small grants: 14 January, 20 March and 13 May 2027, decisions ten days later.", ["apply 2027-01-14", "apply 2027-03-20", "apply 2027-05-13"]),
        ("Artists can apply for £900 by 13 May 2027, with a decision three weeks later.", ["apply 2027-05-13"]),
        ("Artists can apply for £900 by 13 May 2027 (you hear within a month).", ["apply 2027-05-13"]),
        ("Artists can apply for £900 by 13 May 2027. Decisions: 3 June 2027.", ["apply 2027-05-13", "decision 2027-06-03"]),
    ],
)  # fmt: skip
def test_a_decision_so_long_afterwards_is_not_on_that_day(body: str, told: list[str]) -> None:
    assert [one.rstrip("?") for one in deadlines_of(body, Kind.GRANT)] == told


@pytest.mark.parametrize(
    ("body", "kind", "told"),
    [
        ("Applications for membership are accepted at any time until the market closes on 30 September 2031.", Kind.CONTRACT, []),
        ("New members are let in at any time until the framework shuts on 30 September 2031.", Kind.CONTRACT, []),
        ("The call for tenders closes on 30 September 2027.", Kind.CONTRACT, ["apply 2027-09-30"]),
        ("Email the completed proforma not later than 3pm on 22 October 2026.", Kind.ENGAGEMENT, ["eoi 2026-10-22T15:00"]),
        ("Grants of £900. The completed spreadsheet must reach us by 22 October 2026.", Kind.GRANT, ["apply 2026-10-22"]),
        ("Grants of £900. The work must be completed by 22 October 2026.", Kind.GRANT, []),
    ],
)  # fmt: skip
def test_a_market_that_closes_and_what_is_completed(body: str, kind: Kind, told: list[str]) -> None:
    assert deadlines_of(body, kind) == told
