"""Two questions in one line are both answered, the search first."""

import pytest

from tests.build import NOW, a_reading, an_opportunity
from tracker.flows.ask import ask
from tracker.guidance.load import load_guidance
from tracker.model import Key
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Area, Category

GUIDANCE = load_guidance()
FUND = an_opportunity(
    a_reading(areas=(Area.UK,), categories=(Category.CORE_COSTS,)),
    title="Mill Fund",
    link="https://funder.example/m",
)


@pytest.fixture
async def store(database: Database) -> Database:
    async with database.transaction() as transaction:
        await opportunities.insert(transaction, FUND, key="k", text="For groups.", keys=[Key("id:1", "")])
    return database


@pytest.mark.parametrize(
    ("words", "explained"),
    [
        ("running costs in wales and when is the deadline, and what is an ICB", "Integrated care board"),
        ("is there money for rent and also what is full cost recovery", "Full cost recovery"),
        ("what is an ICB and any money for rent", "Integrated care board"),
        ("money for rent in Hull and how do we get commissioned by the council", "A council contract"),
        ("can we get a grant and do we need safeguarding for it", "Safeguarding"),
    ],
)
async def test_both_parts_are_answered_the_search_first(store: Database, words: str, explained: str) -> None:
    told = await ask(store, GUIDANCE, words, now=NOW)
    assert [one.title for one in told.shown] == ["Mill Fund"]
    assert told.record()["intent"] in ("search", "deadlines")
    assert -1 < told.text.find("Mill Fund") < told.text.find(explained)


@pytest.mark.parametrize(
    "words",
    [
        "money for rent and when does it close",
        "money for choirs and walking groups",
        "what is the difference between grants and contracts",
    ],
)
async def test_what_is_one_question_is_answered_once(store: Database, words: str) -> None:
    told = await ask(store, GUIDANCE, words, now=NOW)
    assert not ("Sources:" in told.text and "You asked for" in told.text)
