"""What has closed: listed newest first, with what is known of another round; and what was over when it was published."""

from datetime import UTC, date, datetime

import pytest

from tests.build import NOW, a_reading, an_announcement, an_opportunity, apply_by
from tests.content import GUIDANCE
from tracker.flows.ask.ask import ask
from tracker.flows.ask.asked import Asked
from tracker.model import Deadline, Key, Opportunity, State
from tracker.reading.read import read
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Area, Kind, What

WOLD = an_announcement(
    title="Wold Choir Fund",
    body="<p>Grants of up to £2,000 for choirs in Lincolnshire. Apply by 20 November 2026 at 5pm.</p>",
    published=datetime(2026, 11, 21, 9, 0, tzinfo=UTC),
)


def item(title: str, *, state: State = State.OPEN, **parts: object) -> Opportunity:
    return an_opportunity(a_reading(**parts), title=title, state=state, link=f"https://funder.example/{title}")


AGAIN = Deadline(What.OPENS, date(2027, 2, 1))
STORED = (
    (an_opportunity(read(WOLD), title=WOLD.title), WOLD.body),
    (
        item("Fen Singing Fund", deadlines=(apply_by(date(2026, 11, 18)),)),
        "For choirs. The fund opens every autumn.",
    ),
    (item("Tide Fund", deadlines=(apply_by(date(2026, 10, 2)), AGAIN), areas=(Area.WALES,)), "For sheds."),
    (item("Choir course", kind=Kind.TRAINING, deadlines=(apply_by(date(2026, 11, 1)),)), "A course."),
    (item("Open Choir Fund"), "For choirs."),
    (item("Choir contract", kind=Kind.CONTRACT, state=State.CANCELLED), "For choirs."),
)


@pytest.fixture
async def store(database: Database) -> Database:
    async with database.transaction() as transaction:
        for number, (one, text) in enumerate(STORED, start=1):
            keys = [Key(f"id:{number}", "")]
            await opportunities.insert(transaction, one, key=f"k{number}", text=text, keys=keys)
    return database


async def asked(store: Database, words: str, after: Asked | None = None) -> Asked:
    earlier = None if after is None else after.answer.question
    return await ask(store, GUIDANCE, words, now=NOW, earlier=earlier)


def titles(told: Asked) -> list[str]:
    return [one.title for one in told.answer.opportunities]


async def test_all_that_has_closed_is_listed_newest_first(store: Database) -> None:
    told = await asked(store, "what have we missed?")
    assert titles(told) == ["Wold Choir Fund", "Fen Singing Fund", "Choir course", "Tide Fund"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("closed grants for choirs", ["Wold Choir Fund", "Fen Singing Fund"]),
        ("what closed last week", ["Wold Choir Fund", "Fen Singing Fund"]),
        ("which deadlines did we miss in october", ["Tide Fund"]),
        ("missed training", ["Choir course"]),
        ("what are we too late for in wales", ["Wold Choir Fund", "Fen Singing Fund", "Choir course", "Tide Fund"]),
    ],
)
async def test_filters_hold_for_what_has_closed(store: Database, words: str, found: list[str]) -> None:
    told = titles(await asked(store, words))
    assert set(told) <= set(found)
    assert told[0] in found
    assert told == [title for title in found if title in told]


async def test_a_filter_that_follows_narrows_what_has_closed(store: Database) -> None:
    first = await asked(store, "which deadlines did we miss?")
    assert titles(await asked(store, "only training", first)) == ["Choir course"]
    assert titles(await asked(store, "and what is open?", first))[0] == "Open Choir Fund"


async def test_it_says_what_is_known_of_another_round(store: Database) -> None:
    text = (await asked(store, "what have we missed?")).text
    assert "Next round: it says “The fund opens every autumn.”" in text
    assert "Next round: opens Monday 1 February 2027." in text
    assert "Next round: it does not say. Ask the funder." in text


async def test_where_nothing_has_closed_it_is_said_and_what_is_open_is_shown(store: Database) -> None:
    told = await asked(store, "which tenders have we missed")
    assert told.answer.opportunities == ()
    assert "I have stored none that fits and has closed." in told.text


async def test_a_date_that_was_over_at_publication_is_told(store: Database) -> None:
    told = await asked(store, "when does the wold choir fund close")
    assert "Closed on 20 November 2026 (it was over when this was published)" in told.text
    assert "No closing date found" not in told.text


def test_the_words_of_such_a_date_are_kept() -> None:
    assert [one.quote for one in read(WOLD).evidence if one.field == "lapsed"] == [
        "Apply by 20 November 2026 at 5pm"
    ]


async def test_the_words_of_what_was_over_are_shown(store: Database) -> None:
    told = await asked(store, "when does the wold choir fund close")
    assert "“Apply by 20 November 2026 at 5pm”" in told.text
