"""Figures of speech are not searched for; a word that nothing open holds hides nothing that fits the rest."""

import pytest

from tests.build import NOW, a_reading, an_opportunity
from tests.content import GUIDANCE
from tracker.asking.understand import understand
from tracker.flows.ask.ask import ask
from tracker.flows.ask.asked import Asked
from tracker.model import Key
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Area, Category

FUND = an_opportunity(
    a_reading(areas=(Area.WALES,), categories=(Category.CORE_COSTS,)),
    title="Mill Fund",
    link="https://funder.example/m",
)


@pytest.fixture
async def store(database: Database) -> Database:
    async with database.transaction() as transaction:
        await opportunities.insert(transaction, FUND, key="k", text="For sheds and choirs.", keys=[Key("id:1", "")])
    return database


async def asked(store: Database, words: str) -> Asked:
    return await ask(store, GUIDANCE, words, now=NOW)


@pytest.mark.parametrize(
    "words",
    [
        "I'm dying to know what closes this week",
        "cutting costs: any grants for energy bills",
        "I'd kill for a core costs grant",
        "this deadline is killing me",
        "our treasurer is a nightmare, any grants for wages",
        "the forms are driving me round the bend, core costs?",
        "we're drowning in paperwork, money for rent",
        "trying to make ends meet, any core costs grants",
        "it's a minefield, any grants in wales",
    ],
)
def test_figures_of_speech_are_no_search_words(words: str) -> None:
    assert understand(words, now=NOW, guidance=GUIDANCE).filters.text in ((), ("forms",))


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("grants for a pain clinic", "pain clinic"),
        ("money for a maze in our park", "maze"),
        ("tenders for headache services", "headache services"),
    ],
)
def test_the_same_words_are_sought_where_they_are_meant(words: str, subject: str) -> None:
    told = understand(words, now=NOW, guidance=GUIDANCE).filters.text
    assert set(subject.split()[:1]) <= set(" ".join(told).split())


async def test_what_fits_the_rest_is_shown_and_the_stray_word_named(store: Database) -> None:
    told = await asked(store, "core costs in wales for zorbing")
    assert [one.title for one in told.shown] == ["Mill Fund"]
    assert "Nothing that is open speaks of “zorbing”. These fit the rest of what you asked for:" in told.text
    assert "nothing open that fits" not in told.text


async def test_a_word_that_something_holds_is_kept(store: Database) -> None:
    told = await asked(store, "core costs for sheds and for zorbing")
    assert "“zorbing”" in told.text.split("speaks of")[1].split("\n")[0]
    assert "sheds" not in told.text.split("speaks of")[1].split("\n")[0]


async def test_a_word_alone_lists_nothing_else(store: Database) -> None:
    told = await asked(store, "zorbing")
    assert (list(told.answer.opportunities), told.answer.nowhere) == ([], ())


async def test_where_the_rest_fits_nothing_either_both_are_said(store: Database) -> None:
    told = await asked(store, "core costs in scotland for zorbing")
    assert "Nothing that is open speaks of “zorbing”.\n" in told.text
    assert "I have found nothing open that fits." in told.text
