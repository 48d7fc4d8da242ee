"""A talk with the bot over a store of a few opportunities, for the tests of `tracker/flows/ask`."""

from collections.abc import Iterable

from tests.build import NOW
from tests.content import GUIDANCE
from tracker.flows.ask.ask import ask
from tracker.flows.ask.asked import Asked
from tracker.model import Key, Opportunity
from tracker.store import opportunities
from tracker.store.database import Database


async def store_all(database: Database, stored: Iterable[tuple[Opportunity, str]]) -> Database:
    """Store opportunities with their texts, in order."""
    async with database.transaction() as transaction:
        for number, (one, text) in enumerate(stored, start=1):
            keys = [Key(f"id:{number}", "")]
            await opportunities.insert(transaction, one, key=f"k{number}", text=text, keys=keys)
    return database


async def asked(store: Database, words: str, after: Asked | None = None) -> Asked:
    """Ask, alone or behind what was answered before."""
    before = None if after is None else after.answer.question
    return await ask(store, GUIDANCE, words, now=NOW, before=before, shown=() if after is None else after.shown)


def titles(told: Asked) -> list[str]:
    return [one.title for one in told.answer.opportunities]
