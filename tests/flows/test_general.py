"""Somebody who names their sort of group is shown general funds too, behind those that name it."""

import pytest

from tests.build import NOW, a_reading, an_opportunity
from tests.content import GUIDANCE
from tracker.flows.ask.ask import ask
from tracker.flows.ask.asked import Asked
from tracker.model import Key, Opportunity
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Applicant, Area, Category, Kind


def fund(title: str, **parts: object) -> Opportunity:
    reading = a_reading(**({"categories": (Category.PROJECT,), "areas": (Area.UK,)} | parts))
    return an_opportunity(reading, title=title, link=f"https://funder.example/{title}")


ALL = (
    fund("Tide Fund"),
    fund("Song pot for choirs"),
    fund("Gnome pot for allotments"),
    fund("Solo bursary", applicants=(Applicant.INDIVIDUAL,)),
    fund("Scottish Fund", areas=(Area.SCOTLAND,)),
    fund("Sums of a new age", kind=Kind.TRAINING),
)


@pytest.fixture
async def store(database: Database) -> Database:
    async with database.transaction() as transaction:
        for number, one in enumerate(ALL, start=1):
            text = f"{one.title} for groups"
            await opportunities.insert(
                transaction, one, key=f"k{number}", text=text, keys=[Key(f"id:{number}", "")]
            )
    return database


async def asked(store: Database, words: str) -> Asked:
    return await ask(store, GUIDANCE, words, now=NOW)


def titles(told: Asked) -> list[str]:
    return [one.title for one in told.answer.opportunities]


async def test_general_funds_follow_those_that_name_the_group(store: Database) -> None:
    told = await asked(store, "grants for choirs in wales")
    assert titles(told) == ["Song pot for choirs", "Tide Fund"]
    assert "not only for “choirs”: check that yours counts" in told.text


async def test_where_none_names_the_group_general_ones_fit(store: Database) -> None:
    told = await asked(store, "money for our men's shed in wales")
    assert titles(told) == ["Tide Fund"]
    assert "nothing open that fits" not in told.text


@pytest.mark.parametrize("words", ["courses for choirs", "tenders for choirs"])
async def test_courses_and_contracts_are_not_for_any_group(store: Database, words: str) -> None:
    assert "Tide Fund" not in titles(await asked(store, words))


async def test_where_money_for_nothing_we_know_is_sought_the_nearest_is_offered(store: Database) -> None:
    told = await asked(store, "money for xylophones")
    assert told.answer.nowhere == ("xylophones",)
    assert told.shown
    assert (await asked(store, "asdf qwer")).shown == ()


@pytest.mark.parametrize(
    ("words", "wanted", "left"),
    [
        ("grants for choirs in wales", "Running costs pot", "Sport for all pot"),
        ("money for our men's shed in wales", "Running costs pot", "Parish heritage pot"),
        ("grants for rugby clubs in wales", "Sport for all pot", "Parish heritage pot"),
        ("money for a history society in wales", "Parish heritage pot", "Sport for all pot"),
    ],
)
async def test_a_name_that_keeps_to_another_subject_is_no_general_fund(
    store: Database, words: str, wanted: str, left: str
) -> None:
    async with store.transaction() as transaction:
        for title in ("Running costs pot", "Sport for all pot", "Parish heritage pot"):
            await opportunities.insert(
                transaction, fund(title), key=title, text="For groups", keys=[Key(f"id:{title}", "")]
            )
    found = titles(await asked(store, words))
    assert wanted in found
    assert left not in found
