"""A question that points at one of a list, wherever it does so, is asked of that one as if it alone was shown."""

from datetime import date

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tests.content import GUIDANCE
from tests.flows.talking import store_all, titles
from tracker.asking.talk.pointing import asked_of_one, asks_size
from tracker.flows.ask.asked import Asked
from tracker.flows.ask.turn import turn
from tracker.model import Amount, Deadline, Opportunity
from tracker.store.database import Database
from tracker.terms import Category, Intent, What


@pytest.mark.parametrize(
    ("words", "number", "asked"),
    [
        ("what's the catch with the top one", 1, "whats the catch with it"),
        ("the second - how much in total", 2, "how much in total"),
        ("the third one, is it matched?", 3, "is it matched"),
        ("how much is it, the second", 2, "how much is it"),
        ("is number 2 still open", 2, "is it still open"),
        ("could a shed go for the last one", 4, "could a shed go for it"),
        ("do we need a bank account for the second", 2, "do we need a bank account for it"),
    ],
)
def test_what_points_gives_way_to_it(words: str, number: int, asked: str) -> None:
    assert asked_of_one(words, 4) == (number, asked)


@pytest.mark.parametrize(
    "words",
    [
        "the second one",
        "tell me about number 2 please",
        "which closes sooner, the first one or the last one",
        "what is the first step",
        "when is the last day",
        "how much in the first year",
        "the sixth one, is it open",
        "no 10 years is too long for us",
    ],
)
def test_what_only_shows_one_or_points_at_none_stays(words: str) -> None:
    assert asked_of_one(words, 4) is None


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ("anything smaller?", "smallest"),
        ("ok what about a smaller one", "smallest"),
        ("is there a bigger pot", "biggest"),
        ("is there something for a smaller group in Fife", ""),
        ("smaller groups only", ""),
    ],
)
def test_smaller_and_bigger_are_heard(words: str, size: str) -> None:
    assert asks_size(words) == size


def item(title: str, text: str, **parts: object) -> tuple[Opportunity, str]:
    reading = a_reading(categories=(Category.PROJECT,), **parts)
    return an_opportunity(reading, title=title, link=f"https://funder.example/{title}"), text


STORED = [
    item(
        "Alder kilns",
        "For potters. We pay a third of the cost.",
        amount=Amount(most=4000),
        deadlines=(apply_by(date(2026, 12, 19)), Deadline(What.STARTS, date(2027, 2, 1))),
    ),
    item(
        "Birch looms",
        "For potters and weavers. No match is asked.",
        amount=Amount(most=900),
        deadlines=(apply_by(date(2026, 12, 20)),),
    ),
    item(
        "Cedar wheels",
        "For potters. You must match the grant.",
        amount=Amount(most=15000),
        deadlines=(apply_by(date(2026, 12, 21)),),
    ),
]


@pytest.fixture
async def store(database: Database) -> Database:
    return await store_all(database, STORED)


async def talked(store: Database, *lines: str) -> Asked:
    told = None
    for line in lines:
        told = await turn(store, GUIDANCE, line, before=told, now=NOW)
    assert told is not None
    return told


@pytest.mark.parametrize(
    ("words", "title", "says"),
    [
        ("what share would number 1 pay", "Alder kilns", "a third of the cost"),
        ("the last, do we have to put in our own money", "Cedar wheels", "must match the grant"),
        ("when does the first one start", "Alder kilns", "Starts Monday 1 February 2027"),
        ("when has the second one got to be in", "Birch looms", "Closes Sunday 20 December"),
        ("is the top one just for painters", "Alder kilns", "does not name them"),
    ],
)
async def test_it_is_asked_of_that_one(store: Database, words: str, title: str, says: str) -> None:
    told = await talked(store, "grants for potters", words)
    assert titles(told) == [title]
    assert says in told.text.split(title + " (")[0].replace("\n", " ")
    assert "“number" not in told.text
    assert "“top" not in told.text


async def test_the_list_is_still_there_behind_it(store: Database) -> None:
    told = await talked(store, "grants for potters", "is the first one matched", "and the last one")
    assert titles(told) == ["Cedar wheels"]


async def test_what_was_searched_for_anew_is_a_list_of_its_own(store: Database) -> None:
    told = await talked(store, "grants for potters", "only for weavers", "is the first one matched")
    assert titles(told) == ["Birch looms"]


@pytest.mark.parametrize(("words", "first"), [("anything smaller", "Birch"), ("what about a bigger one", "Cedar")])
async def test_smaller_and_bigger_put_the_list_in_that_order(store: Database, words: str, first: str) -> None:
    told = await talked(store, "grants for potters", "the first", words)
    assert told.answer.question.intent is Intent.SEARCH
    assert titles(told)[0].startswith(first)


async def test_one_of_them_for_elsewhere_goes_on_with_the_search(store: Database) -> None:
    told = await talked(store, "grants for potters in Kent", "is there one for Sussex")
    assert told.answer.question.filters.text == ("potters",)
    assert told.answer.question.places == ("sussex",)


async def test_a_list_of_one_has_a_first_too(store: Database) -> None:
    told = await talked(store, "grants for weavers", "top one, is it matched?")
    assert titles(told) == ["Birch looms"]
    assert "No match is asked" in told.text


@pytest.mark.parametrize("words", ["ok and outside London?", "and in Fife", "just round Leeds then"])
async def test_a_place_alone_is_no_cry_for_help(store: Database, words: str) -> None:
    assert not (await talked(store, "grants for potters", words)).answer.question.distress
