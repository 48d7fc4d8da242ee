"""Two funds that are set against each other by parts of their names."""

from datetime import date

import pytest

from tests.build import a_reading, an_opportunity, apply_by
from tests.flows.talking import asked, store_all, titles
from tracker.asking.items.two_named import two_named
from tracker.model import Amount, Opportunity, State
from tracker.store.database import Database


def item(title: str, most: int, day: date, state: State = State.OPEN) -> Opportunity:
    reading = a_reading(amount=Amount(most=most), deadlines=(apply_by(day),))
    return an_opportunity(reading, title=title, state=state, link=f"https://funder.example/{title}")


STORED = (
    item("Marram Grass Fund for coastal groups", 9000, date(2026, 12, 20)),
    item("The Pellow Trust: small sums for clubs", 1200, date(2026, 12, 5)),
    item("Hartley Moor Awards", 700, date(2026, 12, 8)),
    item("Hartley Mill Awards", 800, date(2026, 12, 9)),
)


@pytest.fixture
async def store(database: Database) -> Database:
    return await store_all(database, [(one, "For groups.") for one in STORED])


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (
            "which one pays more, Pellow or Marram Grass?",
            "The biggest sum is that of number 2: Marram Grass Fund for coastal groups.",
        ),
        (
            "is the marram grass fund bigger than the pellow one",
            "The biggest sum is that of number 1: Marram Grass Fund",
        ),
        ("which is smaller, the Pellow or the Marram", "The smallest sum is that of number 1: The Pellow Trust"),
        ("Marram or Pellow, which closes first?", "Number 2 closes first: The Pellow Trust"),
        ("does the Pellow Trust close before the Marram fund", "Number 1 closes first: The Pellow Trust"),
        ("which has the later deadline, pellow or marram", "Number 2 closes last: Marram Grass Fund"),
        ("compare Pellow with the Marram fund", "1. The Pellow Trust: small sums for clubs\n2. Marram Grass Fund"),
    ],
)
async def test_two_are_set_against_each_other(store: Database, words: str, line: str) -> None:
    told = await asked(store, words)
    assert told.text.startswith(line)
    assert set(titles(told)) == {STORED[0].title, STORED[1].title}


async def test_the_second_of_them_can_be_asked_about(store: Database) -> None:
    told = await asked(store, "which is bigger, the marram or the pellow?")
    assert (await asked(store, "more about the second one", told)).text.startswith(STORED[1].title)


@pytest.mark.parametrize("words", ["which is bigger, Hartley or Pellow", "which is bigger, Zennor or Pellow"])
async def test_a_name_of_several_or_of_none_is_not_guessed(store: Database, words: str) -> None:
    assert "The biggest sum is" not in (await asked(store, words)).text


@pytest.mark.parametrize(
    "words",
    [
        "which is better, a CIC or a charity",
        "which pays more, grants or contracts",
        "what is the difference between a grant and a contract",
        "does the fund close after Christmas",
        "which of them closes first",
        "is it bigger than last year",
    ],
)
def test_words_that_name_no_two_funds(words: str) -> None:
    assert two_named(words) is None


async def test_one_that_is_asked_about_alone_is_told_alone(store: Database) -> None:
    assert titles(await asked(store, "how much does the Marram Grass Fund give?")) == [STORED[0].title]
