"""A fund is found by its name with a slip in one word of it, though the other word stands in other names."""

import pytest

from tests.build import NOW, a_reading, an_opportunity
from tests.content import GUIDANCE
from tracker.flows.ask.ask import ask
from tracker.model import Key
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Intent

TITLES = (
    "Breathing Space: money to look after your team",
    "Warm Spaces Support",
    "Steady Ground Fund",
    "Hedgerow Fund",
)


@pytest.fixture
async def store(database: Database) -> Database:
    async with database.transaction() as transaction:
        for number, title in enumerate(TITLES, start=1):
            one = an_opportunity(a_reading(), title=title, link=f"https://funder.example/{number}")
            await opportunities.insert(
                transaction, one, key=f"k{number}", text=title, keys=[Key(f"id:{number}", "")]
            )
    return database


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("breathing spaec", TITLES[0]),
        ("breathign space", TITLES[0]),
        ("braething space", TITLES[0]),
        ("breating space fund", TITLES[0]),
        ("wram spaces", TITLES[1]),
        ("steady gruond", TITLES[2]),
        ("staedy ground", TITLES[2]),
        ("tell me about the hegderow fund", TITLES[3]),
    ],
)
async def test_the_fund_is_found(store: Database, words: str, title: str) -> None:
    answer = (await ask(store, GUIDANCE, words, now=NOW)).answer
    assert answer.question.intent is Intent.DETAILS
    assert [one.title for one in answer.opportunities] == [title]


@pytest.mark.parametrize("words", ["open spaces", "community space", "breathing room", "warm rooms", "grounds"])
async def test_other_words_are_no_slip(store: Database, words: str) -> None:
    assert (await ask(store, GUIDANCE, words, now=NOW)).answer.question.intent is not Intent.DETAILS
