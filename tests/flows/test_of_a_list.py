"""What is asked of a list: put side by side, the smallest, what closes first, and a number that it does not reach."""

from datetime import date, datetime

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tests.content import GUIDANCE
from tracker.clock import LONDON
from tracker.flows.ask.ask import ask, follow_up
from tracker.flows.ask.asked import Asked, with_list
from tracker.model import Amount, Key, Opportunity
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Intent


def item(title: str, **parts: object) -> Opportunity:
    return an_opportunity(a_reading(**parts), title=title, link=f"https://funder.example/{title}")


STORED = (
    item("Amber Fund", amount=Amount(500, 9000), deadlines=(apply_by(datetime(2026, 12, 1, 17, tzinfo=LONDON)),)),
    item("Birch Fund", amount=Amount(most=2000), deadlines=(apply_by(date(2026, 12, 20)),)),
    item("Cedar Fund", amount=Amount(), deadlines=(), rolling=True),
)


@pytest.fixture
async def store(database: Database) -> Database:
    async with database.transaction() as transaction:
        for number, one in enumerate(STORED, start=1):
            keys = [Key(f"id:{number}", "")]
            await opportunities.insert(transaction, one, key=f"k{number}", text="For gardens.", keys=keys)
    return database


async def asked(store: Database, words: str, after: Asked | None = None) -> Asked:
    before = None if after is None else after.answer.question
    told = await ask(
        store,
        GUIDANCE,
        words,
        now=NOW,
        earlier=follow_up(words, before, GUIDANCE),
        before=before,
        shown=() if after is None else after.shown,
        among=() if after is None else after.among,
    )
    return with_list(told, after)


@pytest.fixture
async def gardens(store: Database) -> Asked:
    told = await asked(store, "grants for gardens")
    assert [one.title for one in told.shown] == ["Amber Fund", "Birch Fund", "Cedar Fund"]
    return told


@pytest.mark.parametrize(
    "words",
    [
        "compare the first two",
        "what's the difference between the first and second",
        "compare number 1 and number 2",
    ],
)
async def test_two_are_put_side_by_side(store: Database, gardens: Asked, words: str) -> None:
    told = await asked(store, words, gardens)
    assert told.text.startswith("1. Amber Fund\n2. Birch Fund\n")
    assert "How much\n  1. £500 to £9,000\n  2. Up to £2,000\n" in told.text
    assert "Cedar" not in told.text
    assert told.shown == gardens.shown
    third = await asked(store, "the third one", told)
    assert third.text.startswith("Cedar Fund")


@pytest.mark.parametrize(
    ("words", "line", "title"),
    [
        ("which one is smallest", "The smallest sum is that of number 2: Birch Fund. Up to £2,000.", "Birch Fund"),
        (
            "which of them pays the most",
            "The biggest sum is that of number 1: Amber Fund. £500 to £9,000.",
            "Amber Fund",
        ),
        (
            "which closes soonest",
            "Number 1 closes first: Amber Fund. Closes 5pm on Tuesday 1 December",
            "Amber Fund",
        ),
        ("which closes last", "Number 2 closes last: Birch Fund. Closes Sunday 20 December", "Birch Fund"),
    ],
)
async def test_one_of_the_list_is_named_and_can_be_asked_about(
    store: Database, gardens: Asked, words: str, line: str, title: str
) -> None:
    told = await asked(store, words, gardens)
    assert told.text.startswith(line)
    assert "With no" in told.text
    assert "3. Cedar Fund" in told.text
    close = await asked(store, "when does it close", told)
    assert [one.title for one in close.answer.opportunities] == [title]
    assert (await asked(store, "3", close)).text.startswith("Cedar Fund")


async def test_which_is_easiest_nobody_can_tell(store: Database, gardens: Asked) -> None:
    told = await asked(store, "which one is easiest", gardens)
    assert told.text.startswith("Which is easiest I cannot tell")
    assert "Closes\n  1. Closes 5pm on Tuesday 1 December" in told.text
    assert told.shown == gardens.shown


@pytest.mark.parametrize(
    "words",
    ["the fifth one", "tell me about the 4th one", "number 9", "7", "the twelfth one please", "compare 1 and 5"],
)
async def test_a_number_that_the_list_does_not_reach_is_said(store: Database, gardens: Asked, words: str) -> None:
    told = await asked(store, words, gardens)
    assert told.text == "The list had only 3. Say a number from 1 to 3."
    assert (await asked(store, "the second one", told)).text.startswith("Birch Fund")


@pytest.mark.parametrize("words", ["what about the last one", "and the third one?", "how about the third"])
async def test_another_of_the_list_is_opened_after_one_was(store: Database, gardens: Asked, words: str) -> None:
    first = await asked(store, "tell me about the first one", gardens)
    assert (await asked(store, words, first)).text.startswith("Cedar Fund")


async def test_what_follows_after_one_that_is_not_in_the_list_is_not_told(store: Database, gardens: Asked) -> None:
    assert (await asked(store, "what happens after the fifth one?", gardens)).text.startswith(
        "The list had only 3."
    )


async def test_without_a_list_no_number_is_looked_for(store: Database) -> None:
    assert (await asked(store, "tell me about the third one")).text.startswith("I cannot tell which one you mean")
    assert (await asked(store, "compare the first two")).text.startswith("I have no list")


async def test_what_narrows_the_list_goes_on_after_a_comparison(store: Database, gardens: Asked) -> None:
    told = await asked(store, "only those under £3,000", await asked(store, "compare them", gardens))
    assert told.answer.question.intent is Intent.SEARCH
    assert told.answer.question.filters.text == gardens.answer.question.filters.text
