"""Results that belong to no opportunity are found by their words, also those of a database of before."""

import sqlite3
from pathlib import Path

from tests.build import NOW, a_reading, an_announcement, an_opportunity
from tracker.record import announcement_record
from tracker.store import announcements, opportunities
from tracker.store.announcements import Kept
from tracker.store.awards import awarded
from tracker.store.database import Database
from tracker.store.rows import to_json
from tracker.store.schema import APPLICATION_ID, MIGRATIONS
from tracker.terms import Kind

BEFORE = next(number for number, sql in enumerate(MIGRATIONS) if "CREATE VIRTUAL TABLE awards_text" in sql)
WON = a_reading(kind=Kind.AWARD)


async def keep(
    database: Database, key: str, title: str, *, kind: Kind = Kind.AWARD, opportunity: int | None = None
) -> None:
    one = an_announcement(id=key, title=title, source="Tarnholm City Council")
    async with database.transaction() as transaction:
        await announcements.supersede(transaction, "Desk", {key})
        await announcements.add(transaction, "Desk", [Kept(one, title, a_reading(kind=kind), opportunity)], now=NOW)


async def titles(database: Database, *words: tuple[str, ...]) -> list[str]:
    return [one.title for one in await awarded(database.read, words)]


async def test_a_result_is_found_by_title_buyer_and_text_the_newest_first(database: Database) -> None:
    await keep(database, "a", "Community transport")
    await keep(database, "b", "Transport for carers")
    assert await titles(database, ("transport",)) == ["Transport for carers", "Community transport"]
    assert await titles(database, ("transport",), ("tarnholm",)) == ["Transport for carers", "Community transport"]
    assert await titles(database, ("choirs", "carers")) == ["Transport for carers"]
    assert await titles(database, ("running costs",)) == ["Transport for carers", "Community transport"]
    assert await titles(database) == []


async def test_only_results_of_nothing_that_is_listed_are_found_as_they_are_now(database: Database) -> None:
    await keep(database, "a", "Transport news", kind=Kind.OTHER)
    await keep(database, "b", "Transport was")
    await keep(database, "b", "Transport is")
    async with database.transaction() as transaction:
        one = await opportunities.insert(transaction, an_opportunity(WON), key="c", text="", keys=())
    await keep(database, "c", "Transport listed", opportunity=one.id)
    assert await titles(database, ("transport",)) == ["Transport is"]


async def test_results_that_were_kept_before_are_found_too(tmp_path: Path) -> None:
    path = tmp_path / "tracker.db"
    driver = sqlite3.connect(path)
    for migration in MIGRATIONS[:BEFORE]:
        driver.executescript(migration)
    record = to_json(announcement_record(an_announcement(title="Community \ud83d transport")))
    driver.execute(
        "INSERT INTO announcements (source, key, hash, record, kind, first_seen, last_seen) VALUES (?, ?, ?, ?, ?, ?, ?)",
        ("Desk", "a", "h", record, "award", "2026-11-01", "2026-11-01"),
    )
    driver.executescript(f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {BEFORE};")
    driver.commit()
    driver.close()
    database = await Database.open(path)
    try:
        assert await titles(database, ("community",), ("transport",)) == ["Community \ud83d transport"]
    finally:
        await database.close()
