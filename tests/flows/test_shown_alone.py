"""Short questions right behind one fund, or behind a list, are about that, and list nothing else."""

from datetime import date

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tests.content import GUIDANCE
from tests.flows.talking import store_all
from tracker.flows.ask.asked import Asked
from tracker.flows.ask.turn import turn
from tracker.model import Amount, Evidence, Opportunity
from tracker.store.database import Database
from tracker.terms import Applicant, Area, Category, Intent


async def asked(store: Database, words: str, after: Asked | None = None) -> Asked:
    return await turn(store, GUIDANCE, words, before=after, now=NOW)


NO_CIC = Evidence("applicants.cic", "no", "body", 0, 8, "no CICs", "test")


def item(title: str, **parts: object) -> Opportunity:
    return an_opportunity(a_reading(**parts), title=title, link=f"https://funder.example/{title}")


STORED = (
    (
        item(
            "Tansy Fund",
            amount=Amount(most=1500),
            deadlines=(apply_by(date(2026, 12, 9)),),
            income_max=60_000,
            areas=(Area.SCOTLAND,),
            barred=(Applicant.CIC,),
            evidence=(NO_CIC,),
            categories=(Category.PROJECT,),
        ),
        "For puppetry. Groups with an income below £60,000; no CICs. Up to a fifth can go to wages.",
    ),
    (item("Yarrow Fund", deadlines=(apply_by(date(2026, 12, 2)),), areas=(Area.WALES,)), "For beekeeping."),
    (item("Sorrel Fund", deadlines=(apply_by(date(2027, 1, 7)),), areas=(Area.WALES,)), "For beekeeping."),
)


@pytest.fixture
async def store(database: Database) -> Database:
    return await store_all(database, STORED)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("when do we have to apply by?", "When does it close? Closes Wednesday 9 December"),
        ("did we miss it", "Can you still apply? Yes."),
        ("have we missed the deadline", "Can you still apply? Yes."),
        ("what is it worth", "How much? Up to £1,500"),
        ("what size of group", "Is there a limit on income? Up to £60,000"),
    ],
)
async def test_one_find_of_a_search_is_meant(store: Database, words: str, line: str) -> None:
    found = await asked(store, "money for puppetry")
    assert [one.title for one in found.shown] == ["Tansy Fund"]
    told = await asked(store, words, found)
    assert told.text.startswith(line)
    assert [one.title for one in told.answer.opportunities] == ["Tansy Fund"]


@pytest.mark.parametrize(
    "words", ["what happens after we apply?", "what next once we've sent it off", "and what happens when i submit"]
)
async def test_what_comes_after_applying_for_a_grant_is_no_contract(store: Database, words: str) -> None:
    told = await asked(store, words, await asked(store, "money for puppetry"))
    assert told.text.startswith("Tansy Fund")
    assert "the funder decides and tells you" in told.text
    assert "start G11" in told.text
    assert "Tender" not in told.text


@pytest.mark.parametrize(
    "words",
    ["what's the deadline?", "when do they close", "what are the closing dates", "when do we need to apply"],
)
async def test_the_days_of_a_list_are_told(store: Database, words: str) -> None:
    found = await asked(store, "grants for beekeeping in Wales")
    assert len(found.shown) == 2
    told = await asked(store, words, found)
    assert told.text.startswith("Number 1 closes first: Yarrow Fund.")
    assert "Sorrel Fund" in told.text
    assert "Tansy" not in told.text


@pytest.mark.parametrize("words", ["what closes this week?", "what's closing soon in Wales"])
async def test_what_closes_at_all_stays_a_list_of_its_own(store: Database, words: str) -> None:
    told = await asked(store, words, await asked(store, "money for puppetry"))
    assert told.answer.question.intent is Intent.DEADLINES


@pytest.mark.parametrize(
    "words",
    [
        "we want to apply for the Tansy Fund but we're a CIC",
        "I'd like to apply for the tansy fund, only we are a CIC",
    ],
)
async def test_who_says_what_they_are_is_told_whether_those_can_apply(store: Database, words: str) -> None:
    assert (await asked(store, words)).text.startswith("Can CICs apply? No: “")


async def test_a_sentence_that_names_the_very_thing_is_what_it_says(store: Database) -> None:
    told = await asked(store, "does the Tansy Fund pay wages?")
    assert "It says: “Up to a fifth can go to wages.”" in told.text
    assert "It does not say" not in told.text


async def test_a_sentence_that_only_comes_near_is_not(store: Database) -> None:
    told = await asked(store, "does the Tansy Fund pay for rent?")
    assert "It does not say" in told.text


async def test_a_town_behind_a_guides_answer_is_of_the_search_before_it(store: Database) -> None:
    found = await asked(store, "grants for beekeeping in Wales")
    between = await asked(store, "can we spend it on rent", found)
    assert between.answer.question.lead == "guide"
    told = await asked(store, "what about Dundee", between)
    assert told.answer.question.filters.text == ("beekeeping",)
    assert told.answer.question.filters.areas == (Area.SCOTLAND,)
