"""Opportunities are found by what they are known by, by their dates, tags and words."""

from datetime import UTC, date, datetime

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tracker.model import Change, Key, Opportunity, Reading, State
from tracker.questions import Filters
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.store.opportunities import Written
from tracker.store.search import search
from tracker.terms import Applicant, Area, Category, Kind


async def stored(
    database: Database, reading: Reading | None = None, *, text: str = "", **parts: object
) -> Opportunity:
    async with database.transaction() as transaction:
        return await opportunities.insert(
            transaction,
            an_opportunity(reading, **parts),
            key="a1",
            text=text,
            keys=[Key(f"link:{parts.get('title', '')}", "it links there")],
        )


async def titles(database: Database, filters: Filters, *words: tuple[str, ...], closed: bool = False) -> list[str]:
    found = await search(database.read, filters, words, now=NOW, closed=closed)
    return [one.title for one in found]


async def test_it_comes_back_as_it_was_stored(database: Database) -> None:
    made = await stored(database)
    assert await opportunities.by_id(database.read, made.id) == made


async def test_it_is_found_by_its_keys(database: Database) -> None:
    made = await stored(database, title="A")
    assert await opportunities.by_keys(database.read, ["link:A", "link:B"]) == {"link:A": made}


async def test_those_that_close_soonest_come_first_and_those_without_a_date_last(database: Database) -> None:
    await stored(database, a_reading(deadlines=()), title="no date")
    await stored(database, a_reading(deadlines=(apply_by(date(2026, 12, 20)),)), title="later")
    await stored(database, a_reading(deadlines=(apply_by(date(2026, 12, 1)),)), title="sooner")
    assert await titles(database, Filters()) == ["sooner", "later", "no date"]


@pytest.mark.parametrize(
    ("reading", "state", "listed"),
    [
        pytest.param(
            a_reading(deadlines=(apply_by(date(2026, 11, 22)),)), State.OPEN, False, id="closed yesterday"
        ),
        pytest.param(a_reading(deadlines=(apply_by(date(2026, 11, 23)),)), State.OPEN, True, id="closes today"),
        pytest.param(
            a_reading(deadlines=(apply_by(datetime(2026, 11, 23, 9, 59, tzinfo=UTC)),)),
            State.OPEN,
            False,
            id="a minute ago",
        ),
        pytest.param(
            a_reading(deadlines=(apply_by(date(2026, 11, 22)),), rolling=True), State.OPEN, True, id="rolling"
        ),
        pytest.param(a_reading(), State.CANCELLED, False, id="cancelled"),
    ],
)
async def test_only_what_is_open_is_listed(
    database: Database, reading: Reading, state: State, listed: bool
) -> None:
    await stored(database, reading, state=state, title="it")
    assert await titles(database, Filters()) == ["it"] * listed
    assert await titles(database, Filters(), closed=True) == ["it"]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        pytest.param(Filters(categories=(Category.CORE_COSTS,)), True, id="category"),
        pytest.param(Filters(categories=(Category.CORE_COSTS, Category.PROJECT)), False, id="all categories"),
        pytest.param(Filters(kinds=(Kind.CONTRACT, Kind.GRANT)), True, id="one of the kinds"),
        pytest.param(Filters(kinds=(Kind.TRAINING,)), False, id="other kind"),
        pytest.param(Filters(areas=(Area.WALES,)), True, id="area"),
        pytest.param(Filters(areas=(Area.UK,)), True, id="area above"),
        pytest.param(Filters(areas=(Area.LONDON,)), False, id="other area"),
        pytest.param(Filters(applicants=(Applicant.CIC,)), True, id="applicant not said"),
        pytest.param(Filters(due_from=date(2026, 12, 4), due_to=date(2026, 12, 4)), True, id="on the day"),
        pytest.param(Filters(due_to=date(2026, 12, 3)), False, id="until the day before"),
        pytest.param(Filters(due_from=date(2026, 12, 5)), False, id="from the day after"),
    ],
)
async def test_filters_find_what_fits(database: Database, filters: Filters, found: bool) -> None:
    await stored(database, a_reading(areas=(Area.WALES,)), title="it")
    assert await titles(database, filters) == ["it"] * found


async def test_an_opportunity_that_names_no_area_fits_every_area(database: Database) -> None:
    await stored(database, a_reading(areas=()), title="it")
    assert await titles(database, Filters(areas=(Area.SCOTLAND,))) == ["it"]


async def test_words_are_an_and_of_ors(database: Database) -> None:
    await stored(database, title="Singing for Health", text="for choirs in villages")
    await stored(database, title="Allotment Fund", text="for gardens in villages")
    assert await titles(database, Filters(), ("choir", "singing"), ("village",)) == ["Singing for Health"]
    assert await titles(database, Filters(), ("village",), ("boat",)) == []


@pytest.mark.parametrize("word", ['"', "NEAR(", "a* OR b", "-", "title:", "''", "\x00", "\ud800"])
async def test_no_word_can_break_the_search(database: Database, word: str) -> None:
    await stored(database, title="it", text="words")
    assert await titles(database, Filters(), (word,)) in ([], ["it"])


async def test_an_update_replaces_dates_tags_and_words(database: Database) -> None:
    made = await stored(database, a_reading(areas=(Area.WALES,)), title="Before", text="choirs")
    after = an_opportunity(
        a_reading(areas=(Area.SCOTLAND,), deadlines=(apply_by(date(2027, 1, 8)),)), id=made.id, title="After"
    )
    async with database.transaction() as transaction:
        change = Change("deadlines.apply", "2026-12-04", "2027-01-08")
        await opportunities.update_all(transaction, [Written(after, key="a2", text="gardens")])
        await opportunities.note_changes(transaction, [(after.id, change)], now=NOW)
    assert await titles(database, Filters(areas=(Area.WALES,))) == []
    assert await titles(database, Filters(due_to=date(2026, 12, 31))) == []
    assert await titles(database, Filters(), ("choirs",)) == []
    assert await titles(database, Filters(areas=(Area.SCOTLAND,)), ("gardens",)) == ["After"]
    (row,) = await database.read.all("SELECT field, before, after FROM changes")
    assert tuple(row) == ("deadlines.apply", "2026-12-04", "2027-01-08")


async def test_half_characters_are_stored_as_question_marks(database: Database) -> None:
    made = await stored(database, title="Fund \ud83d")
    found = await opportunities.by_id(database.read, made.id)
    assert found is not None
    assert found.title == "Fund ?"
