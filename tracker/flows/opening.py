"""Tell those who asked when something that was only planned opens, moves, ends or never comes.

The wish is a row. What becomes of it is intended as a delivery in the transaction that ends or moves the wish: it
is told once, and a stop in the middle loses nothing (docs/decisions/004, 015). What only the clock tells ("nothing
has come") waits for the sources: after a standstill of the program the news may not have been read yet.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from tracker import opening
from tracker.clock import Clock
from tracker.model import Opportunity, Source
from tracker.opening import Fate
from tracker.seen import seen_one
from tracker.store import deliveries, openings
from tracker.store import sources as source_rows
from tracker.store.database import Database
from tracker.store.sources import SourceState
from tracker.telling import Delivery, Occasion, Opening

#: So long it is not said that nothing came while the source that should tell it cannot be read.
PATIENCE = timedelta(days=14)


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


async def look(database: Database, places: str, sources: Sequence[Source], *, clock: Clock) -> int:
    """Queue what persons that begin with `places` are to be told; return how many messages that is.

    `sources` are those that are polled.
    """
    now = clock()
    queued = 0
    if not await openings.to_look_at(database.read, places, now=now):
        return 0  # most ticks: no transaction is opened
    asked = [one for one in sources if one.enabled]
    states = await source_rows.states_of(database.read, asked)
    async with database.transaction() as transaction:
        for wish in await openings.to_look_at(transaction, places, now=now):
            opportunity = await seen_one(transaction, wish.opportunity, server=wish.server)
            assert opportunity is not None  # a wish's row refers to it
            fate, stands, changes = opening.look_at(wish, opportunity, now=now)
            if opening.only_by_clock(fate, wish, opportunity) and _may_hear(
                fate, wish, opportunity, asked, states, now=now
            ):
                continue
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


def _may_hear(
    fate: Fate,
    wish: Opening,
    opportunity: Opportunity,
    sources: Sequence[Source],
    states: Mapping[str, SourceState],
    *,
    now: datetime,
) -> bool:
    """Say whether a source that was to be asked by now may still tell otherwise than the clock does.

    Silence may be broken by any source; whether it opens on its day its own sources know.
    """
    own = {opportunity.source, *(one.source for one in opportunity.also_at)}
    since = wish.silent_at or now
    for source in sources:
        if fate is Fate.OPENED and source.name not in own:
            continue
        state = states.get(source.name)
        if state is None or state.due_at <= since or (state.position is not None and state.due_at <= now):
            return True  # it was not asked since, or a walk through its notices is not at its end
        failing_since = None if state.state == "gone" or source.name not in own else state.failing_since
        if fate is Fate.SILENT and failing_since is not None and now - failing_since < PATIENCE:
            return True
    return False
