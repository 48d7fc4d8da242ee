"""Tell those who asked when something that was only planned opens, moves, ends or never comes.

The wish is a row. What becomes of it is intended as a delivery in the transaction that ends or moves the wish: it
is told once, and a stop in the middle loses nothing (docs/decisions/004, 015).
"""

from tracker import opening
from tracker.clock import Clock
from tracker.model import Opportunity
from tracker.opening import Fate
from tracker.seen import seen_one
from tracker.store import deliveries, openings
from tracker.store.database import Database
from tracker.telling import Delivery, Occasion, Opening


async def want(
    database: Database, opportunity: Opportunity, *, person: str, fallback: str, server: str = "", clock: Clock
) -> bool:
    """Write that a person wants to be told when it opens; False where there is nothing to wait for.

    `server` is the one in which they asked, whose corrections count for them.
    """
    now = clock()
    if not opening.is_early(opportunity, now=now):
        return False
    reading = opportunity.reading
    wish = Opening(
        0,
        opportunity.id,
        person,
        fallback,
        server,
        known=opening.dates_of(reading),
        silent_at=opening.silent_at(reading, since=now),
    )
    async with database.transaction() as transaction:
        await openings.set_(transaction, wish, now=now)
    return True


async def forget(database: Database, opportunity: int, *, person: str) -> None:
    """A person does not want to be told any more."""
    async with database.transaction() as transaction:
        await openings.forget(transaction, opportunity, person)


async def waits(database: Database, opportunity: int, *, person: str) -> bool:
    """Say whether a person waits to be told."""
    return await openings.of(database.read, opportunity, person) is not None


async def look(database: Database, places: str, *, clock: Clock) -> int:
    """Queue what persons that begin with `places` are to be told; return how many messages that is."""
    now = clock()
    queued = 0
    if not await openings.to_look_at(database.read, places, now=now):
        return 0  # most ticks: no transaction is opened
    async with database.transaction() as transaction:
        for wish in await openings.to_look_at(transaction, places, now=now):
            opportunity = await seen_one(transaction, wish.opportunity, server=wish.server)
            assert opportunity is not None  # a wish's row refers to it
            fate, stands, changes = opening.look_at(wish, opportunity, now=now)
            if fate is not Fate.WAITS:
                message = Delivery(
                    0,
                    wish.opportunity,
                    wish.person,
                    Occasion.OPENING,
                    changes,
                    (fate.value,),
                    person=wish.person,
                    fallback=wish.fallback,
                    server=wish.server,
                )
                await deliveries.intend(transaction, [message], now=now)
                queued += 1
            if fate in (Fate.OPENED, Fate.ENDED):
                await openings.told(transaction, stands, now=now)
            else:
                await openings.looked_at(transaction, stands, now=now)
    return queued
