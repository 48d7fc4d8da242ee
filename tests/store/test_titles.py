"""Items are found by the words of their titles, never by those of their texts, also in a database of before."""

import sqlite3
from pathlib import Path

from tests.build import an_opportunity
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.store.opportunities import Written
from tracker.store.schema import APPLICATION_ID, MIGRATIONS
from tracker.store.titles import titled_like, titled_with

BEFORE = next(number for number, sql in enumerate(MIGRATIONS) if "CREATE VIRTUAL TABLE titles" in sql)


async def put(database: Database, title: str, text: str = "") -> int:
    async with database.transaction() as transaction:
        one = await opportunities.insert(transaction, an_opportunity(title=title), key="a", text=text, keys=())
    return one.id


async def test_a_title_is_found_by_how_it_begins_and_by_words_side_by_side_in_it(database: Database) -> None:
    await put(database, "Steady Ground Fund")
    await put(database, "New: the Steady Ground round")
    await put(database, "A fund for ground that is steady")
    begins = await titled_with(database.read, ["steady ground"], [])
    assert [title for _, title in begins] == ["Steady Ground Fund"]
    holds = await titled_with(database.read, [], ["steady ground"])
    assert [title for _, title in holds] == ["New: the Steady Ground round", "Steady Ground Fund"], "newest first"
    assert await titled_with(database.read, [" "], [""]) == ()


async def test_titles_that_may_hold_a_misspelt_name_are_found_by_a_word_or_how_they_begin(
    database: Database,
) -> None:
    for title in ("Hedgerow Fund", "Steady Ground Fund", "Last call: Pennyfarrow Arts", "Orchard Fund"):
        await put(database, title)
    assert [title for _, title in await titled_like(database.read, "hegderow")] == ["Hedgerow Fund"]
    assert [title for _, title in await titled_like(database.read, "steady grund")] == ["Steady Ground Fund"]
    assert [title for _, title in await titled_like(database.read, "penyfarrow")] == ["Last call: Pennyfarrow Arts"]
    assert await titled_like(database.read, "!") == ()


async def test_the_words_of_a_text_are_no_title(database: Database) -> None:
    await put(database, "Harbour Lights", text="Steady Ground Fund")
    assert await titled_with(database.read, ["steady"], ["steady ground"]) == []


async def test_no_word_breaks_the_search_for_a_title(database: Database) -> None:
    await put(database, "Steady Ground Fund")
    for said in ('"', 'steady" OR "', "title : x", "^ NOT (", "a\0b", "\ud83d"):
        assert [title for _, title in await titled_with(database.read, [said], [said])] in (
            [],
            ["Steady Ground Fund"],
        )


async def test_a_new_title_takes_the_place_of_the_old_one(database: Database) -> None:
    id_ = await put(database, "Steady Ground Fund")
    after = an_opportunity(id=id_, title="Firm Footing Fund")
    async with database.transaction() as transaction:
        await opportunities.update_all(transaction, [Written(after, key="a", text="")])
    assert await titled_with(database.read, ["steady ground"], []) == []
    assert await titled_with(database.read, ["firm footing"], []) == [(id_, "Firm Footing Fund")]


async def test_what_was_stored_before_there_were_titles_is_found_by_its_title(tmp_path: Path) -> None:
    path = tmp_path / "tracker.db"
    driver = sqlite3.connect(path)
    for migration in MIGRATIONS[:BEFORE]:
        driver.executescript(migration)
    driver.executescript(
        f"""
        PRAGMA application_id = {APPLICATION_ID};
        PRAGMA user_version = {BEFORE};
        INSERT INTO opportunities_text (rowid, title, funder, body) VALUES (7, 'Steady Ground Fund', 'f', 'b');
        """
    )
    driver.close()
    database = await Database.open(path)
    try:
        assert await titled_with(database.read, ["steady ground"], []) == [(7, "Steady Ground Fund")]
    finally:
        await database.close()
