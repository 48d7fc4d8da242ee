"""A delivery is intended once, claimed by one, sent and recorded; a crash between loses none."""

from datetime import timedelta

import pytest

from tests.build import NOW, an_opportunity
from tracker.model import Change
from tracker.store import deliveries, opportunities
from tracker.store.database import Database
from tracker.telling import Delivery, ListDelivery, Occasion

PLACE = "console:core-costs"
MOVED = (Change("deadlines.apply", "2026-12-04", "2026-12-11"),)


@pytest.fixture
async def opportunity(database: Database) -> int:
    async with database.transaction() as transaction:
        made = await opportunities.insert(transaction, an_opportunity(), key="a", text="", keys=[])
        return made.id


async def intend(database: Database, *wanted: Delivery) -> None:
    async with database.transaction() as transaction:
        await deliveries.intend(transaction, wanted, now=NOW)


async def claim(database: Database, *, after: timedelta = timedelta()) -> Delivery | None:
    async with database.transaction() as transaction:
        told = await deliveries.claim(transaction, "console:", now=NOW + after)
    assert not isinstance(told, ListDelivery)
    return told


async def test_a_new_opportunity_is_intended_once_for_a_place(database: Database, opportunity: int) -> None:
    new = Delivery(0, opportunity, PLACE, Occasion.NEW)
    await intend(database, new, new)
    await intend(database, new)
    assert await deliveries.waiting(database.read, "console:") == 1


async def test_what_is_claimed_is_not_claimed_again_before_its_lease_ends(
    database: Database, opportunity: int
) -> None:
    await intend(database, Delivery(0, opportunity, PLACE, Occasion.NEW))
    first = await claim(database)
    assert first is not None
    assert await claim(database) is None
    again = await claim(database, after=deliveries.LEASE)
    assert again is not None
    assert (again.id, again.attempts) == (first.id, 2)


async def test_what_is_sent_is_never_claimed_again(database: Database, opportunity: int) -> None:
    await intend(database, Delivery(0, opportunity, PLACE, Occasion.NEW))
    first = await claim(database)
    assert first is not None
    async with database.transaction() as transaction:
        await deliveries.mark_sent(transaction, first, "1", now=NOW)
    await intend(database, Delivery(0, opportunity, PLACE, Occasion.NEW))
    assert await claim(database, after=timedelta(days=1)) is None
    assert [one.id for one, _ in await deliveries.last_sent(database.read, "console:", limit=5)] == [first.id]


async def test_a_dead_programs_claims_are_free_again(database: Database, opportunity: int) -> None:
    await intend(database, Delivery(0, opportunity, PLACE, Occasion.NEW))
    await claim(database)
    async with database.transaction() as transaction:
        await deliveries.release(transaction, "console:")
    assert await claim(database) is not None


async def test_a_retry_waits_for_its_time(database: Database, opportunity: int) -> None:
    await intend(database, Delivery(0, opportunity, PLACE, Occasion.NEW))
    first = await claim(database)
    assert first is not None
    async with database.transaction() as transaction:
        await deliveries.retry(transaction, first, "it was away", at=NOW + timedelta(minutes=5))
    assert await claim(database, after=timedelta(minutes=4)) is None
    assert await claim(database, after=timedelta(minutes=5)) is not None


async def test_other_places_are_not_served(database: Database, opportunity: int) -> None:
    await intend(database, Delivery(0, opportunity, "discord:1", Occasion.NEW))
    assert await claim(database) is None


async def test_changes_come_back_as_they_were_written(database: Database, opportunity: int) -> None:
    await intend(database, Delivery(0, opportunity, PLACE, Occasion.CHANGED, MOVED, ("core_costs",)))
    claimed = await claim(database)
    assert claimed is not None
    assert (claimed.changes, claimed.why) == (MOVED, ("core_costs",))


async def test_what_changed_back_before_it_was_told_is_dropped(database: Database, opportunity: int) -> None:
    await intend(database, Delivery(0, opportunity, PLACE, Occasion.CHANGED, MOVED))
    ((waiting, _),) = (await deliveries.of_opportunities(database.read, [opportunity]))[opportunity]
    async with database.transaction() as transaction:
        await deliveries.reword(transaction, waiting, [])
    assert await claim(database) is None


async def test_what_was_dropped_can_be_intended_again(database: Database, opportunity: int) -> None:
    await intend(database, Delivery(0, opportunity, PLACE, Occasion.NEW))
    first = await claim(database)
    assert first is not None
    async with database.transaction() as transaction:
        await deliveries.drop(transaction, first, "it had closed")
    await intend(database, Delivery(0, opportunity, PLACE, Occasion.NEW))
    assert await claim(database) is not None
