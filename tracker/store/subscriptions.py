"""Standing wishes of places."""

import json
import sqlite3
from collections.abc import Sequence

from tracker.model import Subscription
from tracker.store.database import Connection
from tracker.store.rows import json_list
from tracker.terms import Area, Category, Kind

ALL = """
SELECT id, place, categories, areas, kinds
FROM subscriptions
ORDER BY id
"""

ADD = """
INSERT INTO subscriptions (place, categories, areas, kinds)
VALUES (:place, :categories, :areas, :kinds)
ON CONFLICT DO NOTHING
"""


async def all_of(connection: Connection) -> Sequence[Subscription]:
    """Return every subscription."""
    return [_subscription_of(row) for row in await connection.all(ALL)]


async def add(connection: Connection, subscription: Subscription) -> None:
    """Write a subscription (its id is given here); an equal one of the same place is not written twice."""
    await connection.run(
        ADD,
        {
            "place": subscription.place,
            "categories": json_list(sorted(subscription.categories)),
            "areas": json_list(sorted(subscription.areas)),
            "kinds": json_list(sorted(subscription.kinds)),
        },
    )


def _subscription_of(row: sqlite3.Row) -> Subscription:
    return Subscription(
        id=row["id"],
        place=row["place"],
        categories=frozenset(Category(value) for value in json.loads(row["categories"])),
        areas=frozenset(Area(value) for value in json.loads(row["areas"])),
        kinds=frozenset(Kind(value) for value in json.loads(row["kinds"])),
    )
