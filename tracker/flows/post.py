"""Send what is queued for the places of one sender: claim, send, record.

New opportunities that closed or were called off while they waited are dropped, and the row says why.
"""

import asyncio
import logging
from collections.abc import Coroutine
from datetime import timedelta

from tracker.clock import Clock
from tracker.model import Delivery, Occasion, Opportunity
from tracker.sender import Sender, SendError
from tracker.store import deliveries, opportunities
from tracker.store.database import Database

log = logging.getLogger(__name__)


async def post(database: Database, sender: Sender, *, clock: Clock, most: int | None = None) -> int:
    """Send up to `most` deliveries that are due, None for all; return how many were sent."""
    sent = 0
    while most is None or sent < most:
        async with database.transaction() as transaction:
            delivery = await deliveries.claim(transaction, sender.places, now=clock())
        if delivery is None:
            break
        opportunity = await opportunities.by_id(database.read, delivery.opportunity)
        assert opportunity is not None  # a delivery's row refers to it
        if await _to_its_end(_send(database, sender, delivery, opportunity, clock=clock)):
            sent += 1
    return sent


async def _to_its_end(sending: Coroutine[None, None, bool]) -> bool:
    """Await a sending; a stop in the middle lets it be recorded first, or the next start would send it again."""
    task = asyncio.ensure_future(sending)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        raise


async def settle(database: Database, places: str) -> None:
    """Make a dead program's claims free again; call it once on start, with the database's lock held."""
    async with database.transaction() as transaction:
        await deliveries.release(transaction, places)


async def _send(
    database: Database, sender: Sender, delivery: Delivery, opportunity: Opportunity, *, clock: Clock
) -> bool:
    now = clock()
    if delivery.occasion is Occasion.NEW and not opportunity.is_open(now=now):
        async with database.transaction() as transaction:
            await deliveries.drop(transaction, delivery, "closed or called off before it was sent")
        return False
    try:
        message = await sender.send(delivery, opportunity, now=now)
    except SendError as exc:
        log.warning("%s", exc)
        async with database.transaction() as transaction:
            if exc.retry_s is None:
                await deliveries.drop(transaction, delivery, str(exc))
            else:
                await deliveries.retry(transaction, delivery, str(exc), at=now + timedelta(seconds=exc.retry_s))
        return False
    async with database.transaction() as transaction:
        await deliveries.mark_sent(transaction, delivery, message, now=clock())
    return True
