"""What only the clock tells of an opening waits until the sources were asked: the program may have stood still."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tests.test_opening import CALL, OPENS_ON, PROMISED, TALKS, become, look, queued, want
from tracker.flows.opening import PATIENCE
from tracker.model import Deadline, Opportunity, Source, SourceType
from tracker.store import opportunities, sources
from tracker.store.database import Database
from tracker.store.sources import SourceState
from tracker.terms import Kind, What

OWN = Source(name="Brackenhope Foundation", kind=SourceType.OCDS, url="http://own.example")
OTHER = Source(name="Harbour News", kind=SourceType.FEED, url="http://other.example")
#: Two months after the day on which it should have opened nothing has come; the program stood still since February.
SILENT_AT = datetime(2027, 5, 29, 23, tzinfo=UTC)
STOPPED, BACK = datetime(2027, 2, 1, 12, tzinfo=UTC), datetime(2027, 8, 1, 12, tzinfo=UTC)
MORNING = datetime(2027, 1, 11, 9, tzinfo=UTC)


async def asked(database: Database, source: Source, at: datetime, **fields: object) -> None:
    row = SourceState(
        source.name, at + timedelta(hours=1), "ok", 0, None, None, None, None, None, at, at, url=source.url
    )
    async with database.transaction() as transaction:
        await sources.save_all(transaction, [replace(row, **fields)])  # type: ignore[arg-type]


@pytest.fixture
async def planned(database: Database) -> Opportunity:
    async with database.transaction() as transaction:
        one = await opportunities.insert(transaction, an_opportunity(TALKS, id=0), key="a", text="", keys=[])
    await want(database, one)
    for source in (OWN, OTHER):
        await asked(database, source, STOPPED)
    return one


async def told(database: Database) -> list[str]:
    return [row[2] for row in await queued(database)]


async def test_silence_is_not_told_before_every_source_was_asked(database: Database, planned: Opportunity) -> None:
    assert await look(database, BACK, OWN, OTHER) == 0
    await asked(database, OWN, BACK)
    assert await look(database, BACK, OWN, OTHER) == 0, "the call may stand in the other"
    await asked(database, OTHER, BACK)
    assert await look(database, BACK, OWN, OTHER) == 1
    assert await told(database) == ['["silent"]']


async def test_what_the_sources_tell_then_is_told_in_its_place(database: Database, planned: Opportunity) -> None:
    assert await look(database, BACK, OWN) == 0
    await become(database, planned, replace(CALL, deadlines=(apply_by(datetime(2027, 9, 1, tzinfo=UTC)),)), at=BACK)
    assert await look(database, BACK, OWN) == 1
    await asked(database, OWN, BACK)
    assert await look(database, BACK + timedelta(days=1), OWN) == 0
    assert await told(database) == ['["opened"]']


async def test_a_program_that_ran_all_the_time_tells_it_at_once(database: Database, planned: Opportunity) -> None:
    await asked(database, OWN, SILENT_AT - timedelta(minutes=30))
    assert await look(database, SILENT_AT - timedelta(seconds=1), OWN) == 0
    assert await look(database, SILENT_AT, OWN) == 1


async def test_a_walk_through_notices_is_waited_for_to_its_end(database: Database, planned: Opportunity) -> None:
    await asked(database, OWN, BACK, position="{}", due_at=BACK)
    assert await look(database, BACK, OWN) == 0
    await asked(database, OWN, BACK, position="{}", due_at=BACK + timedelta(hours=1))
    assert await look(database, BACK, OWN) == 1


async def test_a_source_that_was_never_asked_is_waited_for(database: Database, planned: Opportunity) -> None:
    new = replace(OTHER, name="Fen News")
    await asked(database, OWN, BACK)
    assert await look(database, BACK, OWN, new) == 0
    assert await look(database, BACK, OWN, replace(new, enabled=False)) == 1


async def test_its_own_source_that_fails_is_waited_for_but_not_for_ever(
    database: Database, planned: Opportunity
) -> None:
    await asked(database, OWN, BACK, state="broken", failures=1, failing_since=BACK)
    assert await look(database, BACK, OWN) == 0
    assert await look(database, BACK + PATIENCE - timedelta(minutes=1), OWN) == 0
    await asked(database, OWN, BACK + PATIENCE, state="broken", failures=9, failing_since=BACK)
    assert await look(database, BACK + PATIENCE, OWN) == 1


@pytest.mark.parametrize("source", [OWN, OTHER], ids=["its own that is gone", "another that fails"])
async def test_it_is_told_where_waiting_promises_nothing(
    database: Database, planned: Opportunity, source: Source
) -> None:
    await asked(database, OWN, BACK)
    gone = source is OWN
    await asked(database, source, BACK, state="gone" if gone else "broken", failures=1, failing_since=BACK)
    assert await look(database, BACK, source) == 1


async def test_a_promised_day_is_told_once_its_own_page_was_asked(database: Database) -> None:
    async with database.transaction() as transaction:
        one = await opportunities.insert(transaction, an_opportunity(PROMISED, id=0), key="b", text="", keys=[])
    await want(database, one)
    await asked(database, OWN, NOW)
    await asked(database, OTHER, NOW)
    assert await look(database, MORNING, OWN, OTHER) == 0, "its page may name another day by now"
    await asked(database, OWN, MORNING)
    assert await look(database, MORNING, OWN, OTHER) == 1
    assert await told(database) == ['["opened"]']


async def test_a_promised_day_that_moved_while_the_program_stood_still_is_told_as_moved(database: Database) -> None:
    async with database.transaction() as transaction:
        one = await opportunities.insert(transaction, an_opportunity(PROMISED, id=0), key="b", text="", keys=[])
    await want(database, one)
    await asked(database, OWN, NOW)
    assert await look(database, MORNING, OWN) == 0
    later = Deadline(What.OPENS, OPENS_ON + timedelta(days=30))
    moved = replace(PROMISED, deadlines=(later, apply_by(datetime(2027, 4, 1, tzinfo=UTC))))
    await become(database, one, moved, at=MORNING)
    await asked(database, OWN, MORNING)
    assert await look(database, MORNING, OWN) == 1
    assert await told(database) == ['["moved"]']


async def test_a_call_that_was_read_is_told_though_other_sources_wait(
    database: Database, planned: Opportunity
) -> None:
    await become(database, planned, a_reading(kind=Kind.CONTRACT, rolling=True), at=BACK)
    assert await look(database, BACK, OWN, OTHER) == 1
    assert await told(database) == ['["opened"]']
