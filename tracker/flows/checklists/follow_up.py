"""Ask those who are due how their checklist goes: queue, claim, look, send, record.

As with deliveries (docs/decisions, 004) the row comes first, and a try whose end is not known is looked for at its
place before the next one. Nothing is queued and nothing sent in the hours in which people sleep.
"""

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta

from tracker import following
from tracker.checklists import FollowUp, Sheet, sheet_of
from tracker.clock import Clock
from tracker.knowledge import Guidance
from tracker.sender import FollowUpSender, SendError, wait_after
from tracker.store import checklists, follow_ups
from tracker.store.database import Database

log = logging.getLogger(__name__)

#: After so many failed tries, an hour between most of them, one is given up; the next comes in its time.
MOST_ATTEMPTS = 24

#: Why one is not sent.
NOT_WANTED = "its person ticked or answered meanwhile, or the guide has nothing left to do"


async def follow_up(database: Database, guidance: Guidance, sender: FollowUpSender, *, clock: Clock) -> int:
    """Ask the persons of one sender who are due; return how many were asked."""
    if not following.is_awake(clock()):
        return 0
    await _queue(database, guidance, sender.places, clock=clock)
    asked = 0
    while True:
        async with database.transaction() as transaction:
            claimed = await follow_ups.claim(transaction, sender.places, now=clock())
        if claimed is None:
            break
        sending = asyncio.ensure_future(_sent(database, guidance, sender, claimed, clock=clock))
        try:
            asked += await asyncio.shield(sending)
        except asyncio.CancelledError:
            await asyncio.wait([sending])  # it is recorded first, or the next start would ask again
            raise
    return asked


async def settle(database: Database, places: str) -> None:
    """Make a dead program's claims free again; call it once on start, with the database's lock held."""
    async with database.transaction() as transaction:
        await follow_ups.release(transaction, places)


async def _queue(database: Database, guidance: Guidance, places: str, *, clock: Clock) -> None:
    now = clock()
    if not await checklists.due(database.read, places, now=now):
        return  # most ticks: no transaction is opened
    async with database.transaction() as transaction:
        for checklist in await checklists.due(transaction, places, now=now):
            if checklist.guide in guidance.left_out:
                continue  # it is due still when its file is mended
            sheet = sheet_of(checklist, guidance.guides.get(checklist.guide))
            asks, stands = following.look_at(sheet, now=now)
            await checklists.stands(transaction, stands)
            if asks:
                message = FollowUp(
                    0,
                    checklist.id,
                    checklist.person,
                    checklist.person,
                    checklist.fallback,
                    last=stands.due_at is None,
                )
                await follow_ups.intend(transaction, message, now=now)


async def _sent(
    database: Database, guidance: Guidance, sender: FollowUpSender, asking: FollowUp, *, clock: Clock
) -> bool:
    """Bring what was claimed to its end, whatever that is; say whether it stands at its place now."""
    try:
        if asking.attempts > MOST_ATTEMPTS:  # our own code fails on it again and again
            raise SendError(asking.place, "it was tried too often")
        message = await sender.find_follow_up(asking) if asking.attempts > 1 else None
        if message is None:
            sheet = await _sheet(database, guidance, asking)
            if sheet is None or not following.is_wanted(sheet):
                async with database.transaction() as transaction:
                    await follow_ups.drop(transaction, asking, NOT_WANTED)
                return False
            message = await sender.send_follow_up(asking, sheet)
    except SendError as exc:
        log.warning("a person could not be asked how a checklist goes: %s", exc.why)
        await _failed(database, asking, exc, clock=clock)
        return False
    async with database.transaction() as transaction:
        await follow_ups.mark_sent(transaction, asking, message, now=clock())
    return True


async def _sheet(database: Database, guidance: Guidance, asking: FollowUp) -> Sheet | None:
    checklist = await checklists.by_id(database.read, asking.checklist)
    return None if checklist is None else sheet_of(checklist, guidance.guides.get(checklist.guide))


async def _failed(database: Database, asking: FollowUp, error: SendError, *, clock: Clock) -> None:
    now = clock()
    async with database.transaction() as transaction:
        if error.retry_s is not None and asking.attempts < MOST_ATTEMPTS:
            wait_s = max(error.retry_s, wait_after(asking.attempts))
            await follow_ups.retry(transaction, asking, error.why, at=now + timedelta(seconds=wait_s))
            return
        await follow_ups.drop(transaction, asking, error.why)
        checklist = await checklists.by_id(transaction, asking.checklist)
        if checklist is None:
            return  # it was stopped meanwhile
        if not error.closed:
            await checklists.stands(transaction, following.not_asked(checklist, now=now))
        elif asking.fallback:
            there = replace(asking, place=asking.fallback, fallback="", attempts=0, after=None)
            await follow_ups.intend(transaction, there, now=now)
        else:
            await checklists.stands(transaction, following.unreachable(checklist))
