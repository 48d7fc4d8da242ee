"""Answers about what is called off, awarded, opens or has changed."""

from datetime import date

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tests.content import GUIDANCE
from tracker.flows.ask.ask import ask
from tracker.flows.ask.asked import Asked
from tracker.model import Change, Deadline, Key, Opportunity, State
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Intent, Kind, What


def item(title: str, *, state: State = State.OPEN, **parts: object) -> Opportunity:
    return an_opportunity(a_reading(**parts), title=title, state=state, link=f"https://funder.example/{title}")


OPENS = Deadline(What.OPENS, date(2027, 1, 12))
JANUARY = (apply_by(date(2027, 1, 20)),)
ALL = (
    item("Gate Fund", deadlines=(OPENS, apply_by(date(2027, 3, 1)))),
    item("Closing Fund", deadlines=JANUARY),
    item("Visiting service", kind=Kind.CONTRACT, state=State.CANCELLED),
    item("Lifts service", kind=Kind.CONTRACT, state=State.AWARDED),
    item("Open service", kind=Kind.CONTRACT),
)


@pytest.fixture
async def store(database: Database) -> Database:
    async with database.transaction() as transaction:
        for number, one in enumerate(ALL, start=1):
            await opportunities.insert(transaction, one, key=f"k{number}", text="", keys=[Key(f"id:{number}", "")])
    return database


async def asked(store: Database, words: str) -> Asked:
    return await ask(store, GUIDANCE, words, now=NOW)


def titles(told: Asked) -> list[str]:
    return [one.title for one in told.answer.opportunities]


@pytest.mark.parametrize(
    "words",
    ["which tender was cancelled", "cancelled tenders", "has anything been called off?", "any tenders withdrawn"],
)
async def test_what_was_called_off_is_listed_alone(store: Database, words: str) -> None:
    assert titles(await asked(store, words)) == ["Visiting service"]


async def test_where_none_was_called_off_nothing_open_stands_in(store: Database) -> None:
    told = await asked(store, "any cancelled courses?")
    assert "I have stored none that was called off." in told.text
    assert told.shown == ()


@pytest.mark.parametrize("words", ["what has been awarded", "awarded contracts", "which contracts were awarded"])
async def test_contracts_stored_as_awarded_are_results(store: Database, words: str) -> None:
    assert titles(await asked(store, words)) == ["Lifts service"]


@pytest.mark.parametrize(
    "words",
    [
        "what opens in january",
        "which funds will open in january",
        "when do grants open in january",
        "what grants open in january",
    ],
)
async def test_what_opens_is_not_what_closes(store: Database, words: str) -> None:
    told = await asked(store, words)
    assert titles(told) == ["Gate Fund"]
    assert "opening from" in told.text
    assert "opens when you asked" in told.text


@pytest.mark.parametrize("words", ["what closes in january", "what's open in january", "grants by 31 january"])
async def test_what_closes_is_not_what_opens(store: Database, words: str) -> None:
    assert "Gate Fund" not in titles(await asked(store, words))


async def test_where_nothing_opens_then_what_opens_at_another_time_is_offered(store: Database) -> None:
    told = await asked(store, "what's opening soon")
    assert titles(told) == []
    assert [one.title for one in told.shown] == ["Gate Fund"]


async def test_what_changed_today_is_what_was_changed_since(store: Database) -> None:
    assert "I have seen no change since then." in (await asked(store, "what changed today")).text
    async with store.transaction() as transaction:
        changed = (2, Change("deadlines.apply", "2027-01-13", "2027-01-20"))
        await opportunities.note_changes(transaction, [changed], now=NOW)
    assert titles(await asked(store, "what changed today")) == ["Closing Fund"]


@pytest.mark.parametrize("words", ["what opened this week", "what changed today"])
async def test_news_are_searched_not_looked_up_in_a_guide(store: Database, words: str) -> None:
    assert (await asked(store, words)).answer.question.intent is Intent.SEARCH
