"""What is shown where nothing fits all that was asked for: first what speaks of a part, then what gives as much."""

import pytest

from tests.build import NOW, a_reading, an_opportunity
from tests.content import GUIDANCE
from tracker.flows.ask.ask import ask
from tracker.flows.ask.asked import Asked
from tracker.model import Amount, Key
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Area, Category, Kind

PROJECT = (Category.PROJECT,)
GREEN = an_opportunity(
    a_reading(areas=(Area.UK,), categories=PROJECT, amount=Amount(most=5_000)),
    title="Green Corners",
    link="https://f.example/1",
)
ANY = an_opportunity(
    a_reading(areas=(Area.UK,), categories=PROJECT, amount=Amount(least=500, most=7_000)),
    title="Any Good Thing",
    link="https://f.example/2",
)
TENDER = an_opportunity(
    a_reading(kind=Kind.CONTRACT, areas=(Area.WALES,), categories=PROJECT, amount=Amount(pot=400_000)),
    title="Visiting service",
    link="https://f.example/3",
)
TEXTS = {
    1: (GREEN, "For gardening and tools."),
    2: (ANY, "For whatever your street needs."),
    3: (TENDER, "Cardiff: visits for people with depression."),
}


async def asked(database: Database, words: str, *ids: int) -> Asked:
    async with database.transaction() as transaction:
        for number in ids:
            one, text = TEXTS[number]
            await opportunities.insert(
                transaction, one, key=f"k{number}", text=text, keys=[Key(f"id:{number}", "")]
            )
    return await ask(database, GUIDANCE, words, now=NOW)


async def test_what_speaks_of_most_of_a_subject_comes_before_nothing(database: Database) -> None:
    told = await asked(database, "grants for gardening, depression and tools in Cardiff, we need 3k", 1, 2, 3)
    assert [one.title for one in told.answer.opportunities] == ["Green Corners"]
    assert told.answer.together == ("gardening", "depression", "tools")
    assert "Nothing open fits “gardening”, “depression” and “tools” together. These fit a part of it:" in told.text
    assert "fits “gardening” and “tools”" in told.text


async def test_a_subject_of_one_thing_is_not_taken_apart(database: Database) -> None:
    told = await asked(database, "grants for sensory gardening in Cardiff", 2)
    assert told.answer.together == ()


@pytest.mark.parametrize("ids", [(2, 3), (3, 2)])
async def test_what_gives_as_much_on_other_subjects_comes_before_what_gives_far_more(
    database: Database, ids: tuple[int, ...]
) -> None:
    told = await asked(database, "we need 3k for depression in Cardiff for a project", *ids)
    assert [one.title for one in told.shown[:1]] == ["Any Good Thing"]
