"""Dates of what is planned: the tender that is to come, how one says that one comes, when a contract is awarded and ends."""

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

TALKS = "The Council is planning a community service and talks to providers. "
BUYS = "The Council seeks a provider for a community service. "


def _told(lead: str, said: str, kind: Kind) -> list[str]:
    return [one.rstrip("?") for one in deadlines_of(f"<p>{lead}</p>{said}" if "<" in said else lead + said, kind)]


def _table(*rows: tuple[str, str], heads: tuple[str, str] = ("Step", "When")) -> str:
    head = "".join(f"<th>{one}</th>" for one in heads)
    return f"<table><tr>{head}</tr>{''.join(f'<tr><td>{what}</td><td>{when}</td></tr>' for what, when in rows)}</table>"


TENDER_TO_COME = (
    "The tender itself is expected on 19 November 2026.",
    "The tender is expected on 19 November.",
    "We expect the ITT on 19 November 2026.",
    "The invitation to tender is due out on 19 November 2026.",
    "The competition proper is pencilled in for 19 November 2026.",
    "The notice should be up on Find a Tender on 19 November 2026.",
    "Tender documents are expected on the portal on 19 November 2026.",
    "Tender notice expected on Find a Tender: 19 November 2026",
    _table(("Tender notice expected on Find a Tender", "19 November 2026")),
    _table(("Tender goes live", "19 November 2026")),
    "The tender will appear on the portal on 19 November 2026.",
    "We hope to have the tender out by 19 November 2026.",
    "Look out for the tender on 19 November 2026.",
    "The real tender follows on 19 November 2026.",
)
NO_DEADLINE = (
    _table(("Summary of what you told us", "end of October")),
    _table(("Report on the engagement published", "19 November 2026")),
    _table(("Cabinet considers the options", "19 November 2026")),
    _table(("We publish what we heard", "19 November 2026")),
)
COMING = (
    "If you would like to attend please email a@b.example by end of day on Tuesday, 22nd September; an invitation will follow.",
    "To attend, e-mail us by close of play on 22 September 2026.",
    "Should you wish to come, email the team by 22 September 2026.",
    "Please email by the end of Tuesday 22 September 2026 if you would like to attend.",
    "Tell us by the end of the day on 22 September 2026 that you want to come.",
    "Email us for the link by 22 September 2026.",
    "Providers who want to join the call should write to us by end of business on 22 September 2026.",
)
ANSWERS = (
    "The questionnaire (11 questions, some of them short) is on the portal and has to be back by noon on Friday 16 October 2026.",
    "The survey, which has nine questions, closes at noon on 16 October 2026.",
    "Ten short questions are on the portal; please answer them by noon on 16 October 2026.",
    "Return the form (six questions) by noon on 16 October 2026.",
    "The response form has seven questions and must be in by noon on 16 October 2026.",
    "Please fill in the questions on the portal by noon on 16 October 2026.",
)
QUESTIONS = (
    "Questions (through the portal) by 16 October 2026.",
    "Clarification questions close 16 October 2026.",
    "You may ask questions until 16 October 2026.",
)
AWARDED = (
    "Contract to be awarded by 17 November 2026.",
    "The contract is to be awarded by 17 November 2026.",
    "Award of the contract by 17 November 2026.",
    "The contract should be awarded by 17 November 2026.",
    "Framework to be awarded on 17 November 2026.",
    "We intend to have awarded the contract by 17 November 2026.",
    "Contract awarded: 17 November 2026",
)
ENDS = (
    _table(("Start", "1 October 2026"), ("End of initial term", "30 September 2029"), heads=("Term", "")),
    _table(("Contract start", "1 October 2026"), ("Contract end", "30 September 2029"), heads=("Term", "")),
    "<ul><li>Start of term: 1 October 2026</li><li>End of term: 30 September 2029</li></ul>",
    "<ul><li>Start: 1 October 2026</li><li>End of the first period: 30 September 2029</li></ul>",
    "<ul><li>Start: 1 October 2026</li><li>Last day of the contract: 30 September 2029</li></ul>",
    "The present contract runs out on 30 September 2026. The new one starts on 1 October 2026.",
    "The current contract comes to an end on 30 September 2026; its successor begins on 1 October 2026.",
    "Today's arrangements lapse on 30 September 2026 and the new service starts on 1 October 2026.",
)


@pytest.mark.parametrize("said", TENDER_TO_COME)
def test_a_tender_that_is_expected_opens(said: str) -> None:
    assert _told(TALKS, said, Kind.ENGAGEMENT) == ["opens 2026-11-19"]


@pytest.mark.parametrize("said", NO_DEADLINE)
def test_a_report_in_a_timetable_is_no_deadline(said: str) -> None:
    assert _told(TALKS, said, Kind.ENGAGEMENT) == []


@pytest.mark.parametrize("said", COMING)
def test_who_says_that_they_come_registers(said: str) -> None:
    assert _told(TALKS, said, Kind.ENGAGEMENT) == ["register 2026-09-22"]


@pytest.mark.parametrize("said", ANSWERS)
def test_a_form_of_so_many_questions_takes_answers(said: str) -> None:
    assert _told(TALKS, said, Kind.ENGAGEMENT) == ["eoi 2026-10-16T12:00"]


@pytest.mark.parametrize("said", QUESTIONS)
def test_questions_about_a_tender_stay_questions(said: str) -> None:
    assert _told(BUYS, said, Kind.CONTRACT) == ["questions 2026-10-16"]


@pytest.mark.parametrize("said", AWARDED)
def test_a_contract_to_be_awarded_is_a_decision(said: str) -> None:
    assert _told(BUYS, said, Kind.CONTRACT) == ["decision 2026-11-17"]


@pytest.mark.parametrize("said", ENDS)
def test_the_end_of_a_term_or_of_the_old_contract_starts_nothing(said: str) -> None:
    assert _told(BUYS, said, Kind.CONTRACT) == ["starts 2026-10-01"]


def test_a_series_of_workshops_told_one_by_one_starts_on_each_day() -> None:
    said = (
        "The first, Finding the Finance, is on Thursday 12 November from 6.30pm to 8.30pm at The Old Library. "
        "Setting up follows at the Village Hall on 18 November, 2.30pm to 4.30pm. "
        "The last one, Planning, is at the same hall on 26 November from 6.30pm."
    )
    told = _told("A series of free workshops for community groups. ", said, Kind.TRAINING)
    assert told == ["starts 2026-11-12T18:30", "starts 2026-11-18T14:30", "starts 2026-11-26T18:30"]
