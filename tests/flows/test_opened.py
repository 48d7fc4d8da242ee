"""Asked what opened since a day, it shows what opened then by its own words, and what was first seen then without any."""

from datetime import UTC, date, datetime

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tests.content import GUIDANCE
from tracker.asking.understand import understand
from tracker.flows.ask.ask import ask
from tracker.flows.ask.asked import Asked
from tracker.model import Deadline, Key
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Area, What

LONG_AGO = datetime(2026, 9, 1, 9, tzinfo=UTC)


@pytest.fixture
async def store(database: Database) -> Database:
    """Return a store with one fund for each way to have opened: NOW is Monday 23 November 2026."""
    told = {
        "Early Fund": (LONG_AGO, None),
        "Fresh Fund": (NOW, None),
        "Known Fund": (LONG_AGO, date(2026, 11, 23)),
        "Stale Fund": (NOW, date(2026, 9, 7)),
        "Coming Fund": (NOW, date(2026, 12, 1)),
    }
    async with database.transaction() as transaction:
        for number, (title, (seen, opens)) in enumerate(told.items(), start=1):
            days = (apply_by(date(2027, 1, 29)), *((Deadline(What.OPENS, opens, quote="open"),) if opens else ()))
            one = an_opportunity(
                a_reading(deadlines=days, areas=(Area.UK,)),
                title=title,
                first_seen=seen,
                link=f"https://funder.example/{number}",
            )
            await opportunities.insert(
                transaction, one, key=f"k{number}", text=title, keys=[Key(f"id:{number}", "")]
            )
    return database


def titles(told: Asked) -> list[str]:
    return sorted(one.title for one in told.answer.opportunities)


@pytest.mark.parametrize(
    "words",
    [
        "which ones opened this week",
        "what opened today?",
        "what has opened since the weekend",
        "which grants opened this week",
        "anything opened this week for groups in Wales",
        "what's just opened",
        "newly opened grants",
        "which funds have gone live this week",
        "any funds launched this week",
        "what reopened this week",
    ],
)
async def test_what_opened_then_is_shown(store: Database, words: str) -> None:
    told = await ask(store, GUIDANCE, words, now=NOW)
    assert titles(told) == ["Fresh Fund", "Known Fund"]
    assert "opened, or first seen, on or after" in told.text


async def test_what_is_new_is_all_that_was_first_seen(store: Database) -> None:
    told = await ask(store, GUIDANCE, "what's new today", now=NOW)
    assert titles(told) == ["Coming Fund", "Fresh Fund", "Stale Fund"]


async def test_a_month_that_is_over_is_the_last_one(store: Database) -> None:
    told = await ask(store, GUIDANCE, "what opened in september", now=NOW)
    assert titles(told) == ["Stale Fund"]


@pytest.mark.parametrize(
    "words",
    [
        "we opened a shop this week, any grants for rent",
        "our cafe opened this week",
        "which ones open this week",
        "what is open this week",
        "what closes this week",
        "the council opened a hub last week, can we get money",
    ],
)
def test_look_alikes_ask_for_something_else(words: str) -> None:
    assert not understand(words, now=NOW, guidance=GUIDANCE).opened
