"""By when funders decide, which is not by when one must apply."""

from datetime import date

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tests.content import GUIDANCE
from tests.flows.talking import asked, store_all, titles
from tracker.asking.understand import understand
from tracker.model import Deadline, Opportunity
from tracker.store.database import Database
from tracker.terms import Area, What


def item(title: str, closes: date, decides: date | None, area: Area = Area.UK) -> Opportunity:
    told = () if decides is None else (Deadline(What.DECISION, decides, quote="you will hear then"),)
    reading = a_reading(deadlines=(apply_by(closes), *told), areas=(area,))
    return an_opportunity(reading, title=title, link=f"https://funder.example/{title}")


STORED = (
    item("Quick Reply Fund", date(2026, 12, 20), date(2027, 1, 30)),
    item("Slow Trust Fund", date(2026, 12, 3), date(2027, 6, 30)),
    item("Silent Fund", date(2026, 12, 4), None),
    item("Fell Side Fund", date(2027, 1, 8), date(2027, 2, 20), Area.NORTH_WEST),
)


@pytest.fixture
async def store(database: Database) -> Database:
    return await store_all(database, [(one, "For groups.") for one in STORED])


@pytest.mark.parametrize(
    "words",
    [
        "grants that decide before Easter",
        "which funds let you know by the end of March",
        "anything where we would hear back before 1 April",
        "any funder that gives an answer by the end of March?",
    ],
)
async def test_what_decides_by_then_is_listed_the_first_first(store: Database, words: str) -> None:
    told = await asked(store, words)
    assert titles(told) == ["Quick Reply Fund", "Fell Side Fund"]
    assert "decides when you asked" in told.text
    assert "“you will hear then”" in told.text
    assert "closes when you asked" not in told.text


async def test_with_an_area(store: Database) -> None:
    assert "Fell Side Fund" in titles(await asked(store, "grants in Cumbria that decide before Easter"))


async def test_nothing_that_says_so_offers_the_nearest_as_such(store: Database) -> None:
    told = await asked(store, "which grants decide before 10 December")
    assert titles(told) == []
    assert "at any date" in told.text


@pytest.mark.parametrize(
    "words",
    [
        "what closes before Easter",
        "grants that close before Easter, do you know any",
        "we decide in March, anything closing after that",
        "when will we hear by",
        "how do funders decide",
    ],
)
def test_look_alikes(words: str) -> None:
    assert not understand(words, now=NOW, guidance=GUIDANCE).decides
