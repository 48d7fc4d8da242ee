"""Two questions in one line are both answered, the search first."""

import pytest

from tests.build import NOW, a_reading, an_opportunity
from tests.content import GUIDANCE
from tracker.flows.ask.ask import ask
from tracker.model import Key
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Area, Category, Kind

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
        ("what closes in december and how do we get commissioned by the NHS?", "A new NHS contract"),
        ("how do we measure our impact, and what closes in december", "impact"),
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


async def test_each_part_stands_under_its_own_line(store: Database) -> None:
    told = await ask(store, GUIDANCE, "what is an ICB and any money for rent", now=NOW)
    assert told.text.startswith("About “any money for rent”:\n")
    assert "\n\nAbout “what is an ICB”:\n" in told.text


@pytest.fixture
async def filled(store: Database) -> Database:
    course = an_opportunity(
        a_reading(kind=Kind.TRAINING, areas=(Area.SCOTLAND,), categories=(Category.STAFF_TRAINING,)),
        title="Kiln Course",
        link="https://funder.example/k",
    )
    async with store.transaction() as transaction:
        await opportunities.insert(transaction, course, key="l", text="A course.", keys=[Key("id:2", "")])
    return store


@pytest.mark.parametrize(
    "words",
    [
        "core costs in wales and training in scotland",
        "rent in england, training in scotland",
        "money for rent and also courses in scotland",
        "core costs and training in scotland",
    ],
)
async def test_two_searches_are_not_one_that_nothing_fits(filled: Database, words: str) -> None:
    told = await ask(filled, GUIDANCE, words, now=NOW)
    assert [one.title for one in told.shown] == ["Mill Fund", "Kiln Course"]
    assert "1. Mill Fund" in told.text
    assert "2. Kiln Course" in told.text  # a number means one of all that is shown


async def test_what_follows_two_searches_goes_on_with_the_last(filled: Database) -> None:
    told = await ask(filled, GUIDANCE, "core costs in wales and training in scotland", now=NOW)
    question = told.answer.question
    assert (question.filters.kinds, question.filters.areas) == ((Kind.TRAINING,), (Area.SCOTLAND,))
    after = await ask(
        filled, GUIDANCE, "the second one", now=NOW, earlier=question, before=question, shown=told.shown
    )
    assert after.shown[0].title == "Kiln Course"


@pytest.mark.parametrize(
    "words",
    [
        "core costs in wales and scotland",
        "grants and training in scotland",
        "grants for choirs in leeds or bradford",
        "choir in leeds, grants in england",
        "grants for arts and crafts in wales",
    ],
)
async def test_what_fits_together_stays_one_search(filled: Database, words: str) -> None:
    assert "About “" not in (await ask(filled, GUIDANCE, words, now=NOW)).text


async def test_two_ways_are_both_told(store: Database) -> None:
    told = await ask(
        store, GUIDANCE, "how do we get commissioned by the council and how do we measure impact", now=NOW
    )
    assert told.text.startswith("About “how do we get commissioned by the council”:\nA council contract")
    assert "\n\nAbout “how do we measure impact”:\n" in told.text


async def test_more_of_the_same_is_one_search(store: Database) -> None:
    told = await ask(store, GUIDANCE, "money for rent and how much can we get", now=NOW)
    assert [one.title for one in told.shown] == ["Mill Fund"]
    assert "About “" not in told.text


async def test_a_reminder_beside_a_search_is_told_how_to_get(store: Database) -> None:
    told = await ask(store, GUIDANCE, "money for rent and can you remind me before they close?", now=NOW)
    assert [one.title for one in told.shown] == ["Mill Fund"]
    assert "remind me a week before the Mill Fund closes" in " ".join(told.text.split())


async def test_what_only_the_first_names_holds_for_the_second(filled: Database) -> None:
    told = await ask(filled, GUIDANCE, "grants over 5k in wales and under 5k in england", now=NOW)
    assert told.text.count("You asked for: grants; ") == 2


async def test_three_questions_are_three_answers(store: Database) -> None:
    words = "what closes in december and what is a CIO and how do we get commissioned by the NHS"
    assert (await ask(store, GUIDANCE, words, now=NOW)).text.count("About “") == 3


async def test_it_in_the_second_part_is_what_the_first_names(store: Database) -> None:
    told = await ask(store, GUIDANCE, "how do referrals work in Leeds and is there money for that", now=NOW)
    assert "You asked for:" in told.text
    assert "Yorkshire and the Humber" in told.text
