"""When a fund was last seen: also where its source answered the same to the letter, and no announcement was written."""

from datetime import datetime, timedelta

from tests.build import NOW, a_reading, an_announcement, an_opportunity
from tests.content import GUIDANCE
from tracker.flows.ask.ask import ask
from tracker.model import Key
from tracker.store import announcements, opportunities, sources
from tracker.store.database import Database

WEEK = timedelta(days=7)


async def _stored(database: Database, *, seen: datetime, read: datetime | None, ok: datetime) -> None:
    one = an_opportunity(a_reading(), first_seen=seen, last_seen=seen)
    announced = an_announcement()
    row = sources.SourceState(announced.source, ok, "ok", 0, None, None, None, "hash", None, ok, ok, read_at=read)
    async with database.transaction() as transaction:
        stored = await opportunities.insert(transaction, one, key="a1", text="", keys=[Key("id:1", "")])
        kept = announcements.Kept(announced, hash="h", reading=one.reading, opportunity=stored.id)
        await announcements.add(transaction, announced.source, [kept], now=seen)
        await sources.save_all(transaction, [row])


async def _line(database: Database) -> str:
    return (await ask(database, GUIDANCE, "when did you last check harbour lights", now=NOW)).text.split("\n")[0]


async def test_a_source_that_was_found_unchanged_still_held_it(database: Database) -> None:
    await _stored(database, seen=NOW - WEEK, read=NOW - WEEK, ok=NOW)
    assert "Monday 23 November (today)" in await _line(database)


async def test_what_was_gone_when_the_source_was_read_again_was_seen_before(database: Database) -> None:
    await _stored(database, seen=NOW - WEEK, read=NOW - timedelta(days=1), ok=NOW)
    assert "Monday 16 November (7 days ago)" in await _line(database)


async def test_where_no_reading_was_noted_nothing_is_concluded(database: Database) -> None:
    await _stored(database, seen=NOW - WEEK, read=None, ok=NOW)
    assert "Monday 16 November (7 days ago)" in await _line(database)
