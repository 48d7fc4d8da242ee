"""Take up a new wish: what fits it and is open already is shown at once, a few of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tracker.asking.answer import rank
from tracker.matching import wants
from tracker.model import Opportunity
from tracker.questions import Filters, Question
from tracker.seen import as_seen
from tracker.store import deliveries, refusals, subscriptions
from tracker.store.connection import Connection
from tracker.store.database import Database
from tracker.store.search import search
from tracker.telling import Delivery, Occasion, Subscription
from tracker.terms import Intent

#: A new subscription shows at once so many of what is open, those that close first.
SHOWN_AT_ONCE = 3


@dataclass(frozen=True, slots=True)
class Subscribed:
    """What became of a new wish."""

    #: False: an equal one of the same place stood already.
    is_new: bool
    #: How many of what is open fit, and how many of them are posted at once.
    fitting: int
    shown: int


async def add(database: Database, wish: Subscription, *, now: datetime) -> Subscribed:
    """Write one subscription, try its place again if it was given up, and queue a few of what is open now."""
    async with database.transaction() as transaction:
        # Looked for inside: what a poll stores meanwhile is either found here or finds the new subscription.
        fitting = await _fitting(transaction, wish, now=now)
        is_new = await subscriptions.add(transaction, wish)
        await refusals.forget(transaction, wish.place)
        had = await deliveries.of_opportunities(transaction, [one.id for one, _ in fitting])
        fresh = [
            Delivery(0, one.id, wish.place, Occasion.NEW, (), why, server=wish.server)
            for one, why in fitting
            if wish.place not in {delivery.place for delivery, _ in had.get(one.id, ())}
        ]
        shown = fresh[:SHOWN_AT_ONCE] if is_new else []
        await deliveries.intend(transaction, shown, now=now)
    return Subscribed(is_new, len(fitting), len(shown))


async def _fitting(
    connection: Connection, wish: Subscription, *, now: datetime
) -> Sequence[tuple[Opportunity, tuple[str, ...]]]:
    """Return what is open and fits a wish with why, what closes first in front."""
    filters = Filters(areas=tuple(sorted(wish.areas)), kinds=tuple(sorted(wish.kinds)))
    stored = {one.id: one for one in await search(connection, filters, (), now=now)}
    found = tuple((await as_seen(connection, stored, server=wish.server)).values())
    ranked = rank(found, Question("", Intent.DEADLINES), now=now)
    return [(one, why) for one in ranked if (why := wants(wish, one)) is not None]
