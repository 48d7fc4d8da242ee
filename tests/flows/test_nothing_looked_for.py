"""Where nothing was looked for yet, the answer says so and what to do; not that nothing fits."""

import pytest

from tests.build import NOW, a_reading, an_opportunity
from tests.content import GUIDANCE
from tests.reading_age import measured
from tracker.flows.ask.ask import ask
from tracker.model import Key
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.store.sources import first_poll_kept
from tracker.terms import Area
from tracker.wording.support import UNLOOKED


@pytest.mark.parametrize(
    "words",
    [
        "core costs in Wales?",
        "what closes this week",
        "any grants for choirs",
        "what's new today",
        "what have we missed",
        "tell me about the Tide Fund",
        "cancelled tenders",
        "who won the befriending tender",
        "under 5k closing soon",
        "what opens in January",
    ],
)
async def test_on_an_empty_database_it_says_so(database: Database, words: str) -> None:
    text = (await ask(database, GUIDANCE, words, now=NOW)).text
    assert "I have not looked for anything yet" in text
    assert "bot.py poll --all" in text
    assert "New calls come in every day" not in text


async def test_where_sources_were_read_nothing_fits(database: Database) -> None:
    async with database.transaction() as transaction:
        await first_poll_kept(transaction, "Some Feed", now=NOW)
    text = (await ask(database, GUIDANCE, "core costs in Wales?", now=NOW)).text
    assert "I have found nothing open that fits." in text


async def test_where_something_is_stored_the_nearest_is_told(database: Database) -> None:
    one = an_opportunity(a_reading(areas=(Area.SCOTLAND,)), title="Tide Fund")
    async with database.transaction() as transaction:
        await opportunities.insert(transaction, one, key="k", text="Tide Fund", keys=[Key("id:1", "")])
    text = (await ask(database, GUIDANCE, "core costs in Wales?", now=NOW)).text
    assert "The nearest I have" in text


@pytest.mark.parametrize("words", ["what is an ICB?", "how do we get paid by the NHS?", "thanks", "help"])
async def test_what_is_not_looked_for_is_answered_as_ever(database: Database, words: str) -> None:
    assert "I have not looked" not in (await ask(database, GUIDANCE, words, now=NOW)).text


async def test_words_of_distress_come_first(database: Database) -> None:
    text = (await ask(database, GUIDANCE, "we can't go on without core funding", now=NOW)).text
    assert text.startswith("I am a bot")


def test_it_is_said_for_a_reader_of_twelve() -> None:
    told = measured([UNLOOKED])
    assert told is not None
    assert told.age <= 12
