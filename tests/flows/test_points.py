"""What is asked of one fund, named in part or shown before: how much, when one hears, whether it is too late."""

from datetime import date, datetime

import pytest

from tests.build import a_reading, an_opportunity, apply_by
from tests.flows.talking import asked, store_all, titles
from tracker.clock import LONDON
from tracker.model import Amount, Deadline, Evidence, Opportunity
from tracker.store.database import Database
from tracker.terms import What

SUM = Evidence("amount_max", "2500", "body", 0, 5, "up to £2,500", "test")
HEAR = Evidence("deadlines.decision", "2027-01-28", "body", 0, 5, "You will hear by 28 January", "test")


def item(title: str, **parts: object) -> Opportunity:
    return an_opportunity(a_reading(**parts), title=title, link=f"https://funder.example/{title}")


STORED = (
    (item("Warm Spaces Fund", amount=Amount()), "For village halls. The panel meets in March."),
    (item("Village Halls Mending Fund", deadlines=(apply_by(date(2026, 12, 18)),)), "For village halls."),
    (
        item(
            "Trentwick Sheds",
            amount=Amount(most=2500),
            evidence=(SUM, HEAR),
            deadlines=(
                apply_by(datetime(2026, 12, 5, 12, tzinfo=LONDON)),
                Deadline(What.DECISION, date(2027, 1, 28)),
            ),
        ),
        "For sheds.",
    ),
    (item("Moss Bank Pot", deadlines=(apply_by(date(2026, 11, 20)),)), "For the Moss Bank estate."),
)


@pytest.fixture
async def store(database: Database) -> Database:
    return await store_all(database, STORED)


@pytest.mark.parametrize(
    ("words", "title", "line"),
    [
        ("how much can we get from Trentwick", "Trentwick Sheds", "How much? Up to £2,500: “up to £2,500”"),
        (
            "when do we hear back from trentwick sheds",
            "Trentwick Sheds",
            "When do you hear? Decision Thursday 28 January 2027 (66 days left): “You will hear by 28 January”",
        ),
        ("is it too late to apply to warm spaces", "Warm Spaces Fund", "Can you still apply? Yes. Closes Friday 4"),
        ("is it too late to apply to moss bank", "Moss Bank Pot", "Can you still apply? No. Closed Friday 20 Nov"),
        ("when did you last check warm spaces", "Warm Spaces Fund", "When did I last see it? Monday 23 November"),
        ("how much is the warm spaces fund", "Warm Spaces Fund", "How much? It does not say. Ask the funder."),
        (
            "when do we hear from the warm spaces fund",
            "Warm Spaces Fund",
            "When do you hear? It does not say. The nearest it says: “The panel meets in March.” Ask the funder.",
        ),
    ],
)
async def test_a_point_is_answered_first(store: Database, words: str, title: str, line: str) -> None:
    told = await asked(store, words)
    assert titles(told) == [title]
    assert told.text.startswith(line)
    assert "Is it for" not in told.text


async def test_one_that_is_named_in_part_comes_alone_and_says_why(store: Database) -> None:
    told = await asked(store, "whens the deadline for the village halls thing")
    assert titles(told) == ["Village Halls Mending Fund"]
    assert "Why this one: “village halls” is in its name." in told.text


async def test_points_go_on_with_the_one_that_was_shown(store: Database) -> None:
    first = await asked(store, "when does trentwick sheds close")
    assert (await asked(store, "when will we hear?", first)).text.startswith("When do you hear? Decision")
    assert (await asked(store, "is it too late", first)).text.startswith("Can you still apply? Yes.")


async def test_where_nothing_was_shown_it_is_asked_which(store: Database) -> None:
    assert "I cannot tell which one you mean" in (await asked(store, "when will we hear")).text
