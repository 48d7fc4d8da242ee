"""Answers about one stored item that is named by its title, or was shown just before."""

from datetime import date

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tests.content import GUIDANCE
from tracker.flows.ask.ask import ask
from tracker.flows.ask.asked import Asked
from tracker.model import Change, Evidence, Key, Opportunity, State
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Applicant, Area, Intent, Kind

ENGLAND = Evidence("areas.england", "yes", "body", 0, 5, "charities in England", "test")


def item(title: str, *, state: State = State.OPEN, **parts: object) -> Opportunity:
    return an_opportunity(a_reading(**parts), title=title, state=state, link=f"https://funder.example/{title}")


LANTERN = item(
    "Lantern Road Fund: three years of pay for small charities",
    areas=(Area.ENGLAND,),
    evidence=(ENGLAND,),
    applicants=(Applicant.CHARITY,),
)
PEBBLES = item("Quick Pebbles: £200 to £900, at any time", areas=(Area.UK,))
AWARDED = item("Neighbour drivers and village lifts", kind=Kind.CONTRACT, state=State.AWARDED)
CANCELLED = item("Tea and Company Visiting Service", kind=Kind.CONTRACT, state=State.CANCELLED)
HAWTHORN = item("Hawthorn Fund for gardens and allotments")
PUFFIN = item("Last call: Puffin Quay micro-grants close soon")
ROAD = item("The Long Road: five-year grants")
ALL = (HAWTHORN, PUFFIN, ROAD, LANTERN, PEBBLES, AWARDED, CANCELLED)


@pytest.fixture
async def store(database: Database) -> Database:
    async with database.transaction() as transaction:
        for number, one in enumerate(ALL, start=1):
            await opportunities.insert(
                transaction, one, key=f"k{number}", text="For groups.", keys=[Key(f"id:{number}", "")]
            )
    return database


async def asked(store: Database, words: str, after: Asked | None = None) -> Asked:
    return await ask(
        store,
        GUIDANCE,
        words,
        now=NOW,
        before=None if after is None else after.answer.question,
        shown=() if after is None else after.shown,
    )


def titles(told: Asked) -> list[str]:
    return [one.title for one in told.answer.opportunities]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("tell me about lantern road", LANTERN),
        ("when does lantern road fund close", LANTERN),
        ("when does the lantern road open?", LANTERN),
        ("how much is quick pebbles", PEBBLES),
        ("does quick pebbles pay wages", PEBBLES),
        ("lantern road fund three years of pay for small charities", LANTERN),
        ("when does hawthorn close", HAWTHORN),
        ("does the hawthorn fund pay wages", HAWTHORN),
        ("when does puffin quay close", PUFFIN),
        ("is there a fund called quick pebbles", PEBBLES),
        ("we want to apply to quick pebbles, can we use it for wages", PEBBLES),
        ("long road", ROAD),
        ("Neighbour drivers and village lifts", AWARDED),
        ("has neighbour drivers and village lifts been awarded?", AWARDED),
        ("Tea and Company Visiting Service", CANCELLED),
        ("was tea and company visiting cancelled", CANCELLED),
    ],
)
async def test_a_title_or_its_beginning_in_lower_case_names_the_item(
    store: Database, words: str, meant: Opportunity
) -> None:
    told = await asked(store, words)
    assert (told.answer.question.intent, titles(told)) == (Intent.DETAILS, [meant.title])


@pytest.mark.parametrize(
    "words",
    [
        "grants for lantern road",
        "any money for quick pebbles",
        "we run lantern road, what can we get",
        "village lifts",
    ],
)
async def test_a_search_that_holds_a_title_stays_a_search(store: Database, words: str) -> None:
    assert (await asked(store, words)).answer.question.intent is not Intent.DETAILS


async def test_what_is_stored_as_awarded_is_said_to_be(store: Database) -> None:
    told = await asked(store, "has neighbour drivers and village lifts been awarded?")
    assert "It has been awarded." in told.text
    assert "stored no result" not in told.text
    still_open = await asked(store, "has lantern road been awarded?")
    assert "I have stored no result for it." in still_open.text


async def test_whether_it_is_for_a_place_is_answered_from_what_was_read(store: Database) -> None:
    assert (
        "Is it for Scotland? No, only for England: “charities in England”"
        in (await asked(store, "is lantern road open to scotland")).text
    )
    assert "Is it for Scotland? Yes, for the whole UK" in (await asked(store, "is quick pebbles for scotland")).text


async def test_whether_its_date_changed_is_answered_from_the_changes(store: Database) -> None:
    none = await asked(store, "has the lantern road date changed?")
    assert "I have seen no change of it" in none.text
    async with store.transaction() as transaction:
        await opportunities.note_changes(
            transaction, [(4, Change("deadlines.apply", "2026-12-01", "2026-12-08"))], now=NOW
        )
    assert "Closing date moved from" in (await asked(store, "has the lantern road date changed?")).text


async def test_two_that_are_compared_are_both_shown(store: Database) -> None:
    told = await asked(store, "which is bigger, lantern road or quick pebbles")
    assert titles(told) == [LANTERN.title, PEBBLES.title]
    assert LANTERN.title in told.text
    assert PEBBLES.title in told.text


@pytest.mark.parametrize(
    "words",
    [
        "when does it close",
        "how much is it",
        "is it for choirs",
        "can choirs apply",
        "who can apply",
        "does it pay for a van",
        "what's the link",
        "is it open to Wales?",
    ],
)
async def test_what_is_asked_after_one_fund_stays_on_it(store: Database, words: str) -> None:
    told = await asked(store, "tell me about lantern road")
    for _ in range(2):
        told = await asked(store, words, told)
        assert (told.answer.question.intent, titles(told)) == (Intent.DETAILS, [LANTERN.title])


async def test_where_several_were_shown_each_is_asked(store: Database) -> None:
    several = await asked(store, "grants in england")
    told = await asked(store, "when does it close?", several)
    assert told.text.startswith("When does it close?\n\n1. ")
    assert told.shown == several.shown
    second = await asked(store, "the second one", told)
    assert titles(second) == [several.shown[1].title]


@pytest.mark.parametrize("words", ["what closes this week", "thanks", "what is an ICB", "are there any for choirs"])
async def test_another_question_after_one_fund_leaves_it(store: Database, words: str) -> None:
    told = await asked(store, words, await asked(store, "tell me about lantern road"))
    assert told.answer.question.intent is not Intent.DETAILS


async def test_of_several_rounds_that_are_open_each_is_told(store: Database) -> None:
    later = item("Lantern Road Fund: the next round", deadlines=(apply_by(date(2027, 5, 1)),))
    async with store.transaction() as transaction:
        await opportunities.insert(transaction, later, key="k9", text="", keys=[Key("id:9", "")])
    told = await asked(store, "when does lantern road close")
    assert titles(told) == [later.title, LANTERN.title]
    assert titles(await asked(store, "the second one", told)) == [LANTERN.title]


async def test_a_round_that_is_over_is_not_told_beside_one_that_is_open(store: Database) -> None:
    over = item("Lantern Road Fund: the last round", deadlines=(apply_by(date(2026, 5, 1)),))
    async with store.transaction() as transaction:
        await opportunities.insert(transaction, over, key="k9", text="", keys=[Key("id:9", "")])
    assert titles(await asked(store, "when does lantern road close")) == [LANTERN.title]
