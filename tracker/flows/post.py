"""Send what is queued for the places of one sender: claim, look, send, record.

A try whose end is not known (the program was killed, the line broke) is looked for at its place before the
next one, so that nothing is posted twice (docs/decisions, 004). New opportunities that closed or were called
off while they waited are dropped, and the row says why. A list is one message; what does not fit into it
becomes a list of its own before anything is sent. A place that refuses a few times is given up, and who
subscribed it is told.
"""

import asyncio
import logging
from collections.abc import Coroutine, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from tracker.clock import Clock
from tracker.knowledge import Guidance
from tracker.model import Opportunity, closes_at
from tracker.seen import seen
from tracker.sender import Sender, SendError, wait_after
from tracker.steps import placed
from tracker.store import deliveries, lists, refusals, subscriptions
from tracker.store.database import Database
from tracker.telling import Delivery, ListDelivery, Occasion

log = logging.getLogger(__name__)

#: After this many failed tries, the longest wait between most of them, a delivery is given up: two days.
MOST_ATTEMPTS = 56

#: Why a new opportunity is not sent any more.
TOO_LATE = "closed or called off before it was sent"

#: Refusals in a row after which a place is given up; each counts with Discord as an invalid request.
MOST_REFUSALS = 3

#: How long a delivery that was refused waits for its place to be put right.
REFUSED_WAIT = timedelta(minutes=5)


async def post(
    database: Database,
    sender: Sender,
    *,
    clock: Clock,
    most: int | None = None,
    guidance: Guidance | None = None,
) -> int:
    """Send up to `most` messages that are due, None for all; return how many were sent.

    With `guidance` what goes by itself says what to do now.
    """
    sent = 0
    while most is None or sent < most:
        async with database.transaction() as transaction:
            delivery = await deliveries.claim(transaction, sender.places, now=clock())
        if delivery is None:
            break
        if await _to_its_end(_sent(database, sender, delivery, guidance, clock=clock)):
            sent += 1
    await _tell_broken(database, sender, clock=clock)
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
    """Make a dead program's claims free again; call it once on start, with the database's lock held.

    Whether they had been sent is looked up when they are claimed again.
    """
    async with database.transaction() as transaction:
        await deliveries.release(transaction, places)


async def _sent(
    database: Database,
    sender: Sender,
    delivery: Delivery | ListDelivery,
    guidance: Guidance | None,
    *,
    clock: Clock,
) -> bool:
    """Bring what was claimed to its end, whatever that is; say whether it stands at its place now."""
    try:
        message = await sender.find(delivery) if delivery.attempts > 1 else None
        if message is None:
            now = clock()
            if delivery.attempts > 1:
                # What changed since an earlier try that did not come through is told by this one.
                async with database.transaction() as transaction:
                    await deliveries.drop_changes_behind(transaction, delivery)
            told = await seen(database.read, _opportunities_of(delivery), server=delivery.server)
            if isinstance(delivery, ListDelivery):
                delivery = await _trimmed(database, sender, delivery, told, now=now)
                if not delivery.items:
                    return False
                message = await sender.send_list(
                    delivery, [told[id_] for id_ in _opportunities_of(delivery)], now=now
                )
            elif _is_too_late(delivery, told[delivery.opportunity], now=now):
                async with database.transaction() as transaction:
                    await deliveries.drop(transaction, delivery, TOO_LATE)
                return False
            else:
                if guidance is not None:
                    told = await placed(database.read, guidance, told)
                message = await sender.send(delivery, told[delivery.opportunity], now=now)
    except SendError as exc:
        log.warning("%s", exc)
        await _failed(database, delivery, exc, clock=clock)
        return False
    async with database.transaction() as transaction:
        await deliveries.mark_sent(transaction, delivery, message, now=clock())
        await refusals.forget(transaction, delivery.place)
    return True


def _opportunities_of(delivery: Delivery | ListDelivery) -> Sequence[int]:
    items = delivery.items if isinstance(delivery, ListDelivery) else (delivery,)
    return [item.opportunity for item in items]


async def _trimmed(
    database: Database,
    sender: Sender,
    listed: ListDelivery,
    told: Mapping[int, Opportunity],
    *,
    now: datetime,
) -> ListDelivery:
    """Return a list as it goes out now, what closes soonest first; it may be empty.

    What is left out is written before anything is sent: what closed is dropped, what finds no room in the message
    is queued as a list of its own.
    """
    over = [item for item in listed.items if _is_too_late(item, told[item.opportunity], now=now)]
    late = {item.id for item in over}
    items = [item for item in listed.items if item.id not in late]
    items.sort(key=lambda item: _soonest(told[item.opportunity], now=now))
    fitting = sender.fitting(listed, [told[item.opportunity] for item in items], now=now) if items else 0
    if over or items[fitting:]:
        async with database.transaction() as transaction:
            if over:
                await deliveries.drop(transaction, replace(listed, items=tuple(over)), TOO_LATE)
            if items[fitting:]:
                rest = await lists.add(transaction, listed.source)
                await lists.move(transaction, items[fitting:], to=rest, now=now)
    return replace(listed, items=tuple(items[:fitting]), more=listed.more + len(items[fitting:]))


def _is_too_late(delivery: Delivery, opportunity: Opportunity, *, now: datetime) -> bool:
    return delivery.occasion in (Occasion.NEW, Occasion.REMINDER) and not opportunity.is_open(now=now)


def _soonest(opportunity: Opportunity, *, now: datetime) -> tuple[bool, datetime, int]:
    """Return what a list is sorted by: the next closing date; those without one last."""
    ahead = [closes_at(date.at) for date in opportunity.reading.closes() if not date.over(now=now)]
    return not ahead, ahead[0] if ahead else now, opportunity.id


async def _failed(database: Database, delivery: Delivery | ListDelivery, error: SendError, *, clock: Clock) -> None:
    now = clock()
    async with database.transaction() as transaction:
        if error.retry_s is not None and delivery.attempts < MOST_ATTEMPTS:
            wait_s = max(error.retry_s, wait_after(delivery.attempts))
            await deliveries.retry(transaction, delivery, str(error), at=now + timedelta(seconds=wait_s))
        elif error.closed and not (isinstance(delivery, Delivery) and delivery.person):
            await deliveries.retry(transaction, delivery, str(error), at=now + REFUSED_WAIT)
            if await refusals.count(transaction, delivery.place, error.why) >= MOST_REFUSALS:
                await refusals.give_up(transaction, delivery.place, now=now)
        elif isinstance(delivery, ListDelivery) and error.retry_s is None:
            # One of them may be at fault: each by itself, so that the others are not lost.
            await lists.move(transaction, delivery.items, to=None, now=now)
        else:
            await deliveries.drop(transaction, delivery, str(error))
            if isinstance(delivery, Delivery) and error.closed and delivery.fallback:
                there = replace(delivery, place=delivery.fallback, fallback="")
                await deliveries.intend(transaction, [there], now=now)


async def _tell_broken(database: Database, sender: Sender, *, clock: Clock) -> None:
    """Tell those who subscribed places that were given up; each is told once, or found not to be reachable."""
    for broken in await refusals.untold(database.read, sender.places):
        wishes = await subscriptions.of_place(database.read, broken.place)
        for person in dict.fromkeys(wish.made_by for wish in wishes if wish.made_by):
            try:
                await sender.tell_broken(person, broken.place, broken.why)
            except SendError as exc:
                log.warning("%s", exc)
                if exc.retry_s is not None:
                    return  # the next tick tries again
        async with database.transaction() as transaction:
            await refusals.mark_told(transaction, broken.place, now=clock())
