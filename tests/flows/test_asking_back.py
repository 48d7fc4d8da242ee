"""Asking back over a store: what was found decides, the best is shown all the same, and the reply narrows it."""

from tests.build import NOW, a_reading, an_opportunity
from tests.content import GUIDANCE
from tracker.flows.ask.ask import ask, follow_up
from tracker.flows.ask.asked import Asked
from tracker.model import Key, Opportunity
from tracker.questions import AskBack
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Area
from tracker.wording.asking_back import LINES


async def store(database: Database, *made: Opportunity) -> None:
    for number, one in enumerate(made):
        async with database.transaction() as transaction:
            keys = [Key(f"id:{number}", "")]
            await opportunities.insert(transaction, one, key=f"k{number}", text="Money for choirs.", keys=keys)


def fund(title: str, **parts: object) -> Opportunity:
    return an_opportunity(a_reading(**parts), title=title, link=f"https://funder.example/{title}")


async def says(database: Database, words: str, before: Asked | None = None) -> Asked:
    """Say something in a talk, as the terminal and Discord hand it on."""
    question = None if before is None else before.answer.question
    return await ask(
        database,
        GUIDANCE,
        words,
        now=NOW,
        earlier=follow_up(words, question, GUIDANCE),
        before=question,
        shown=() if before is None else before.shown,
    )


def titles(asked: Asked) -> set[str]:
    return {one.title for one in asked.answer.opportunities}


WELSH = fund("Dragon Choirs Fund", areas=(Area.WALES,))
SCOTTISH = fund("Thistle Choirs Fund", areas=(Area.SCOTLAND,))
WIDE = fund("Wide Choirs Fund", areas=(Area.UK,))
SMALL = fund("Small Choirs Fund", areas=(Area.UK,), income_max=25_000)


async def test_where_some_are_for_one_area_it_asks_where_and_shows_them_all_the_same(database: Database) -> None:
    await store(database, WELSH, SCOTTISH, WIDE)
    first = await says(database, "grants for choirs?")
    assert titles(first) == {WELSH.title, SCOTTISH.title, WIDE.title}
    assert first.text.count(LINES[AskBack.PLACE]) == 1
    then = await says(database, "we're in Wales", first)
    assert titles(then) == {WELSH.title, WIDE.title}
    assert "“choirs”; Wales" in then.text
    assert LINES[AskBack.PLACE] not in then.text


async def test_an_income_leaves_out_what_it_is_too_much_for(database: Database) -> None:
    await store(database, SMALL, WIDE)
    first = await says(database, "grants for choirs?")
    assert LINES[AskBack.INCOME] in first.text
    much = await says(database, "about 80 grand a year", first)
    assert titles(much) == {WIDE.title}
    assert "your income: £80,000 a year" in much.text
    little = await says(database, "under 10k a year", first)
    assert titles(little) == {SMALL.title, WIDE.title}
    assert LINES[AskBack.INCOME] not in little.text


async def test_place_then_income_are_asked_one_after_the_other(database: Database) -> None:
    await store(database, SMALL, WELSH, WIDE)
    first = await says(database, "grants for choirs?")
    second = await says(database, "Wales", first)
    third = await says(database, "8k", second)
    asked = [one.answer.question.ask_back for one in (first, second, third)]
    assert asked == [AskBack.PLACE, AskBack.INCOME, None]
    assert third.answer.question.filters.areas == (Area.WALES,)
    assert third.answer.question.income == (8_000, 8_000)


async def test_whoever_does_not_reply_is_not_asked_the_same_again_at_once(database: Database) -> None:
    await store(database, WELSH, SCOTTISH, WIDE)
    first = await says(database, "grants for choirs?")
    second = await says(database, "any grants?", first)
    assert [one.answer.question.ask_back for one in (first, second)] == [AskBack.PLACE, None]
    way = await says(database, "how do we get an NHS contract?")
    other = await says(database, "how do we get a council grant?", way)
    assert [one.answer.question.ask_back for one in (way, other)] == [AskBack.PLACE, None]


async def test_anywhere_ends_the_asking(database: Database) -> None:
    await store(database, WELSH, SCOTTISH, WIDE)
    first = await says(database, "grants for choirs?")
    then = await says(database, "anywhere", first)
    assert titles(then) == titles(first)
    assert LINES[AskBack.PLACE] not in then.text


async def test_a_new_question_in_full_is_not_taken_for_a_reply(database: Database) -> None:
    await store(database, WELSH, SCOTTISH, WIDE)
    first = await says(database, "grants for choirs?")
    then = await says(database, "what is an ICB?", first)
    assert then.answer.question.terms == ("Integrated care board",)
    assert then.answer.question.ask_back is None


async def test_a_place_alone_narrows_a_search_that_named_none_and_is_else_a_question_of_its_own(
    database: Database,
) -> None:
    await store(database, WIDE)
    first = await says(database, "grants for choirs?")
    assert first.answer.question.ask_back is None
    assert follow_up("Leeds", first.answer.question, GUIDANCE) == first.answer.question
    placed = await says(database, "grants for choirs in Wales?")
    assert follow_up("Leeds", placed.answer.question, GUIDANCE) is None


async def test_distress_in_place_of_a_reply_is_answered_as_distress(database: Database) -> None:
    await store(database, WELSH, WIDE)
    first = await says(database, "grants for choirs?")
    then = await says(database, "i want to die", first)
    assert then.answer.question.distress
    assert "116 123" in then.text
