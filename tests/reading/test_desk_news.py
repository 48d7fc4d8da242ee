"""News of an office or a rule is no grant; a call with a talk before it closes with its papers; who must lead a group."""

from datetime import date

import pytest

from tests.build import an_announcement
from tracker.model import Reading
from tracker.reading.read import read
from tracker.terms import Category, Kind, What


def reading_of(title: str, body: str, source: str = "Quillmere District Council grants") -> Reading:
    return read(an_announcement(title=title, body=f"<p>{body}</p>", source=source))


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("The grants team has moved", "The grants team now sits on the first floor. The number is as before."),
        ("We have moved", "Our new address is 4 Corn Street. Grant holders should write to us there."),
        (
            "Our office over Christmas",
            "The office is closed from 24 December. Letters about grants wait until then.",
        ),
        ("New telephone number for the grants office", "Our new number is on the contact page."),
        ("Our phones are down", "The telephone line is down. Email reaches the funding team."),
        ("Grants office: opening hours for the summer", "Opening hours over the summer are ten to three."),
        ("Our new website", "Our new website has a page for each of our grants. Nothing else changes."),
        ("Regulator to consult on simpler accounts for small charities", "Small charities may soon file one page."),
        (
            "Government plans to change Gift Aid",
            "Ministers may consult next year. Charities can expect less paper.",
        ),
        (
            "HMRC announces a review of payroll giving",
            "HMRC said the rules could change. Charities gave it a warm welcome.",
        ),
        ("Minister urges charities to share halls", "The minister says groups can do more together."),
        ("OSCR publishes a plan for a shorter return", "A formal consultation is expected. Charities may answer."),
    ],
)
def test_news_of_an_office_or_a_rule_is_no_grant(title: str, body: str) -> None:
    assert reading_of(title, body).kind is Kind.OTHER


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (
            "Small grants: our office has moved",
            "Grants of up to £500. Apply by 4 December 2026 to our new address.",
        ),
        (
            "Moving costs fund",
            "Grants of up to £2,000 for groups that are moving to a new hall. Apply by 4 December 2026.",
        ),
        ("Government fund for village halls", "Village halls can apply for up to £75,000 by 4 December 2026."),
        (
            "Community Grants",
            "The grants team can help with your form. Groups can apply for up to £500 at any time.",
        ),
        (
            "Charity accounts fund",
            "We pay for an accountant for small charities: up to £400. Apply by 4 December 2026.",
        ),
    ],
)
def test_a_call_that_names_its_office_or_a_government_stays_one(title: str, body: str) -> None:
    assert reading_of(title, body).kind is Kind.GRANT


@pytest.mark.parametrize(
    "words",
    [
        "Spend it on what you need: running costs, campaigning, posts, reserves.",
        "The money may go to running costs, repairs, reserves.",
        "It can pay for reserves, posts, running costs.",
        "Use the money for running costs, a new post or reserves.",
        "Spend the grant on what you need most.",
    ],
)
def test_reserves_in_a_list_with_running_costs_are_no_account_in_the_bank(words: str) -> None:
    told = reading_of("The Long Haul", f"Grants of £5,000 for charities. {words} Apply by 4 December 2026.")
    assert Category.CORE_COSTS in told.categories


@pytest.mark.parametrize(
    "words",
    [
        "You must hold reserves of more than three months' running costs.",
        "Applicants need six months of running costs in reserve.",
        "Charities with more than a year's running costs in the bank cannot apply.",
    ],
)
def test_running_costs_that_measure_reserves_are_not_paid(words: str) -> None:
    told = reading_of("Project fund", f"Grants of £5,000 for one project. {words} Apply by 4 December 2026.")
    assert Category.CORE_COSTS not in told.categories


def test_a_refusal_of_running_costs_stands_beside_one_piece_of_work() -> None:
    told = reading_of(
        "Heritage projects: full cost recovery welcome",
        "Grants for one piece of local history. A fair share of your overheads may be in the budget. "
        "The trust does not make grants towards general running costs. Apply by 4 December 2026.",
    )
    assert told.categories == (Category.PROJECT,)
    assert told.refused == (Category.CORE_COSTS,)


def test_a_grant_does_not_close_when_the_booking_for_its_talk_does() -> None:
    told = reading_of(
        "Slow Fund",
        "Grants of £5,000. Register by 27 November 2026 for our online information session. "
        "Applications must be in by 11 December 2026.",
    )
    assert {one.what for one in told.deadlines} >= {What.REGISTER, What.APPLY}
    assert [one.at for one in told.closes()] == [date(2026, 12, 11)]
    assert [one.at for one in told.beside_closing()] == [date(2026, 11, 27)]


@pytest.mark.parametrize(
    ("words", "led"),
    [
        ("Grants for organisations led by disabled people", "led by disabled people"),
        ("Grants for organisations in the UK that are led by disabled people", "led by disabled people"),
        ("Funding for Black-led groups in Leeds", "Black-led"),
        (
            "Money for charities that are led by and for women with experience of prison",
            "led by women with experience of prison",
        ),
        ("Small grants for user-led organisations", "user-led"),
        ("Grants for groups run by and for refugees and migrants", "led by refugees and migrants"),
        ("Open to groups led by people from minoritised communities", "led by people from minoritised communities"),
        ("Only CICs led by people with lived experience can apply", "led by people with lived experience"),
        ("LGBT+-led charities can apply", "LGBT+-led"),
        ("For organisations which are mostly led by young people", "led by young people"),
        ("We particularly welcome applications from groups led by disabled people", ""),
        ("Grants for projects led by young people", ""),
        ("Priority goes to Black-led groups", ""),
        ("For charities led by a paid manager", ""),
        ("Charities, including those run by and for women, can apply", ""),
        ("Grants for peer-led support groups", ""),
    ],
)
def test_who_must_lead_a_group_is_read_where_it_is_a_must(words: str, led: str) -> None:
    told = reading_of("A fund", f"{words}. Grants of up to £5,000. Apply by 4 December 2026.")
    assert [one.value for one in told.evidence if one.field == "led_by"] == [led][: bool(led)]
