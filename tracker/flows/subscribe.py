"""Note what a place wishes for, and what it was told before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from tracker.model import Opportunity
from tracker.seen import seen_one
from tracker.store import deliveries, refusals, subscriptions
from tracker.store.database import Database
from tracker.store.rows import json_list
from tracker.telling import Delivery, Subscription


@dataclass(frozen=True, slots=True)
class Told:
    """One post that a place has had."""

    delivery: Delivery
    opportunity: Opportunity
    at: datetime


async def subscribe(database: Database, wishes: Iterable[Subscription]) -> None:
    """Write subscriptions; an equal one of the same place is not written twice."""
    async with database.transaction() as transaction:
        for wish in wishes:
            await subscriptions.add(transaction, wish)


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
