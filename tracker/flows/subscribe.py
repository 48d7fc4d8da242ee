"""Note what a place wishes for, and what it was told before."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from tracker.model import Delivery, Opportunity, Subscription
from tracker.store import deliveries, opportunities, subscriptions
from tracker.store.database import Database


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


async def told(database: Database, places: str, *, limit: int) -> Sequence[Told]:
    """Return the last posts of places that begin with `places`, oldest first."""
    found = []
    for delivery, at in await deliveries.last_sent(database.read, places, limit=limit):
        opportunity = await opportunities.by_id(database.read, delivery.opportunity)
        if opportunity is not None:
            found.append(Told(delivery, opportunity, at))
    return found


async def waiting(database: Database, places: str) -> int:
    """Return how many posts wait to be sent to places that begin with `places`."""
    return await deliveries.waiting(database.read, places)
