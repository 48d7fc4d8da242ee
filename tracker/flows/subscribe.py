"""Note what a place wishes for, and what it was told before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from tracker.asking.answer import rank
from tracker.matching import wants
from tracker.model import Opportunity
from tracker.questions import Filters, Question
from tracker.seen import as_seen, seen_one
from tracker.store import deliveries, refusals, subscriptions
from tracker.store.connection import Connection
from tracker.store.database import Database
from tracker.store.rows import json_list
from tracker.store.search import search
from tracker.telling import Delivery, Occasion, Subscription
from tracker.terms import Intent

#: A new subscription shows at once so many of what is open, those that close first.
SHOWN_AT_ONCE = 3


@dataclass(frozen=True, slots=True)
class Told:
    """One post that a place has had."""

    delivery: Delivery
    opportunity: Opportunity
    at: datetime


@dataclass(frozen=True, slots=True)
class Subscribed:
    """What became of a new wish."""

    #: False: an equal one of the same place stood already.
    is_new: bool
    #: How many of what is open fit, and how many of them are posted at once.
    fitting: int
    shown: int


async def subscribe(database: Database, wishes: Iterable[Subscription]) -> None:
    """Write subscriptions; an equal one of the same place is not written twice."""
    async with database.transaction() as transaction:
        for wish in wishes:
            await subscriptions.add(transaction, wish)


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


async def of_server(database: Database, server: str) -> Sequence[Subscription]:
    """Return the subscriptions that were made in a server."""
    return await subscriptions.of_server(database.read, server)


async def remove(database: Database, id_: int, *, server: str) -> Subscription | None:
    """Take a server's subscription away and return it; None where it has none with this id."""
    async with database.transaction() as transaction:
        return await subscriptions.remove(transaction, id_, server=server)


async def broken(database: Database, places: Iterable[str]) -> Mapping[str, str]:
    """Return which of these places are not posted to any more, and why."""
    found = await refusals.broken(database.read, json_list(places))
    return {one.place: one.why for one in found}


async def told(database: Database, places: str, *, limit: int) -> Sequence[Told]:
    """Return the last posts of places that begin with `places`, oldest first."""
    found = []
    for delivery, at in await deliveries.last_sent(database.read, places, limit=limit):
        opportunity = await seen_one(database.read, delivery.opportunity, server=delivery.server)
        if opportunity is not None:
            found.append(Told(delivery, opportunity, at))
    return found


async def server_of(database: Database, delivery: int) -> str:
    """Return the server whose corrections count for a post, "" where there is none."""
    return await deliveries.server_of(database.read, delivery)


async def waiting(database: Database, places: str) -> int:
    """Return how many posts wait to be sent to places that begin with `places`."""
    return await deliveries.waiting(database.read, places)
