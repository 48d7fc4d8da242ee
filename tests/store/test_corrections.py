"""Corrections and reports are kept as they were made, and a database of an earlier version takes them."""

import sqlite3
from pathlib import Path

from tests.build import NOW, a_reading, an_opportunity
from tracker.corrections import Correction, Quoted, Report, Said, Stands
from tracker.model import Noted
from tracker.store import corrections, deliveries, opportunities
from tracker.store.database import Database
from tracker.store.opportunities import Written
from tracker.store.schema import APPLICATION_ID, MIGRATIONS
from tracker.terms import By, Note

#: The version before corrections came.
BEFORE = next(number for number, sql in enumerate(MIGRATIONS) if "CREATE TABLE corrections" in sql)

ONE = Correction(
    0,
    1,
    "discord:77",
    "deadlines.apply",
    None,
    "2026-12-04",
    (Quoted("Apply by 4 December", 2),),
    "apply by 4 december",
    By.COORDINATOR,
    "discord:@5",
    "discord:1",
    NOW,
    "why",
    now_read="2026-12-04",
)
REPORT = Report(0, 1, "discord:77", "", "discord:@9", "discord:1", NOW, "why")


async def test_what_was_said_comes_back_as_it_was(database: Database) -> None:
    async with database.transaction() as transaction:
        await opportunities.insert(transaction, an_opportunity(id=0), key="a1", text="", keys=[])
        one = await corrections.add(transaction, ONE, source="S", key="a1")
        report = await corrections.add_report(transaction, REPORT)
    assert report is not None
    assert await corrections.counting(database.read, [1, 2]) == {1: Said((one,), (report,))}
    assert await corrections.by_id(database.read, one.id) == one
    assert await corrections.in_server(database.read, "discord:77") == [1]
    assert await corrections.in_server(database.read, "discord:78") == []
    async with database.transaction() as transaction:
        await corrections.end(transaction, one.id, Stands.UNDONE, by="discord:@6", now=NOW)
        await corrections.end_reports(transaction, [report.id], by="discord:@6", now=NOW)
    assert await corrections.counting(database.read, [1]) == {}
    (ended,) = await corrections.all_(database.read, ended=True)
    assert (ended.stands, ended.ended_at, ended.ended_by) == (Stands.UNDONE, NOW, "discord:@6")
    assert await corrections.all_(database.read, server="discord:78", ended=True) == []


async def test_an_opportunity_keeps_what_was_read_beside_what_is_shown(database: Database) -> None:
    read = a_reading()
    noted = Noted("months", Note.CORRECTED, By.OPERATOR, read=None, said="36")
    shown = an_opportunity(a_reading(months=36, noted=(noted,)), id=0, as_read=read)
    async with database.transaction() as transaction:
        stored = await opportunities.insert(transaction, shown, key="a1", text="", keys=[])
    (written,) = await opportunities.with_words(database.read, [stored.id])
    assert written.opportunity == stored
    assert (written.opportunity.by_rules, written.opportunity.reading.noted) == (read, (noted,))
    async with database.transaction() as transaction:
        await opportunities.update_all(
            transaction, [Written(an_opportunity(read, id=stored.id), key="a1", text="")]
        )
    found = await opportunities.by_id(database.read, stored.id)
    assert found is not None
    assert (found.as_read, found.reading) == (None, read)


async def test_posts_of_an_earlier_version_go_by_the_corrections_of_their_server(tmp_path: Path) -> None:
    path = tmp_path / "tracker.db"
    driver = sqlite3.connect(path)
    for migration in MIGRATIONS[:BEFORE]:
        driver.executescript(migration)
    driver.executescript(
        f"""
        PRAGMA application_id = {APPLICATION_ID};
        PRAGMA user_version = {BEFORE};
        INSERT INTO opportunities (id, title, funder, link, source, key, state, reading, first_seen, last_seen)
        VALUES (1, 't', 'f', '', 's', 'k', 'open', '{{}}', '2026-11-01', '2026-11-01');
        INSERT INTO subscriptions (place, categories, areas, kinds, server)
        VALUES ('discord:1', '[]', '[]', '[]', 'discord:77'), ('console:project', '[]', '[]', '[]', '');
        INSERT INTO deliveries (opportunity, place, occasion, changes, why, state, due_at, attempts)
        VALUES (1, 'discord:1', 'new', '[]', '[]', 'sent', '2026-11-01', 1),
               (1, 'discord:2', 'new', '[]', '[]', 'sent', '2026-11-01', 1),
               (1, 'console:project', 'changed', '[{{"field": "months", "before": "12", "after": "24"}}]', '[]',
                'queued', '2026-11-01', 0);
        """
    )
    driver.close()
    database = await Database.open(path)
    try:
        told = (await deliveries.of_opportunities(database.read, [1]))[1]
        assert [(one.place, one.server) for one, _ in told] == [
            ("discord:1", "discord:77"),
            ("discord:2", ""),
            ("console:project", ""),
        ]
        (change,) = told[2][0].changes
        assert (change.field, change.by.value) == ("months", "")
    finally:
        await database.close()
