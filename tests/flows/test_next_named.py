"""What happens after a stored notice that is asked about by a name of glossary words."""

import pytest

from tests.build import NOW, a_reading, an_announcement, an_opportunity
from tests.content import GUIDANCE
from tracker.flows.ask.ask import ask
from tracker.flows.ask.asked import Asked
from tracker.model import Key, State
from tracker.store import announcements, opportunities
from tracker.store.database import Database
from tracker.terms import Area, Kind

STORED = (
    ("Community connectors in Gwent", State.AWARDED, Area.WALES),
    ("Befriending for older people in Tarnholm", State.CANCELLED, Area.ENGLAND),
    ("Befriending Fund", State.OPEN, Area.ENGLAND),
)


@pytest.fixture
async def store(database: Database) -> Database:
    async with database.transaction() as transaction:
        for number, (title, state, area) in enumerate(STORED, start=1):
            kind = Kind.GRANT if state is State.OPEN else Kind.CONTRACT
            one = an_opportunity(a_reading(kind=kind, areas=(area,), deadlines=()), title=title, state=state)
            announced = an_announcement(id=f"k{number}", title=title, body="", link=f"https://x.example/{number}")
            keys = [Key(f"id:{number}", "")]
            await opportunities.insert(transaction, one, key=announced.id, text="", keys=keys)
            kept = announcements.Kept(announced, hash=f"h{number}", reading=one.reading, opportunity=number)
            await announcements.add(transaction, announced.source, [kept], now=NOW)
    return database


async def asked(store: Database, words: str) -> Asked:
    return await ask(store, GUIDANCE, words, now=NOW)


@pytest.mark.parametrize(
    ("words", "title", "became"),
    [
        ("what happens after the community connectors contract", STORED[0][0], "Already awarded."),
        ("what do we do now the befriending tender was called off", STORED[1][0], "Called off by the funder."),
    ],
)
async def test_the_stored_notice_is_told(store: Database, words: str, title: str, became: str) -> None:
    told = await asked(store, words)
    assert told.text.startswith(title)
    assert became in told.text
    assert "(England)" not in told.text


async def test_words_of_no_stored_title_are_the_glossarys(store: Database) -> None:
    told = await asked(store, "what happens after the link worker contract")
    assert told.answer.opportunities == ()


async def test_this_with_nothing_shown_is_asked_back(store: Database) -> None:
    assert (await asked(store, "what happens after this?")).text.startswith("Which one do you mean?")
