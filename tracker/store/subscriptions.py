"""Standing wishes of places."""

import json
import sqlite3
from collections.abc import Sequence

from tracker.store.connection import Connection
from tracker.store.rows import json_list
from tracker.telling import Subscription
from tracker.terms import Area, Category, Kind

COLUMNS = "id, place, categories, areas, kinds, server, made_by"

ALL = f"""
SELECT {COLUMNS}
FROM subscriptions
ORDER BY id
"""

OF_SERVER = f"""
SELECT {COLUMNS}
FROM subscriptions
WHERE server = :server
ORDER BY id
"""

OF_PLACE = f"""
SELECT {COLUMNS}
FROM subscriptions
WHERE place = :place
ORDER BY id
"""

ADD = """
INSERT INTO subscriptions (place, categories, areas, kinds, server, made_by)
VALUES (:place, :categories, :areas, :kinds, :server, :made_by)
ON CONFLICT DO NOTHING
RETURNING id
"""

REMOVE = f"""
DELETE FROM subscriptions
WHERE id = :id AND server = :server
RETURNING {COLUMNS}
"""


async def all_of(connection: Connection) -> Sequence[Subscription]:
    """Return every subscription."""
    return [_subscription_of(row) for row in await connection.all(ALL)]


async def of_server(connection: Connection, server: str) -> Sequence[Subscription]:
    """Return the subscriptions that were made in a server."""
    return [_subscription_of(row) for row in await connection.all(OF_SERVER, {"server": server})]


async def of_place(connection: Connection, place: str) -> Sequence[Subscription]:
    """Return the subscriptions of one place."""
    return [_subscription_of(row) for row in await connection.all(OF_PLACE, {"place": place})]


async def add(connection: Connection, subscription: Subscription) -> bool:
    """Write a subscription (its id is given here); False where an equal one of the same place stands already."""
    row = await connection.one(
        ADD,
        {
            "place": subscription.place,
            "categories": json_list(sorted(subscription.categories)),
            "areas": json_list(sorted(subscription.areas)),
            "kinds": json_list(sorted(subscription.kinds)),
            "server": subscription.server,
            "made_by": subscription.made_by,
        },
    )
    return row is not None


async def remove(connection: Connection, id_: int, *, server: str) -> Subscription | None:
    """Take a server's subscription away and return it; None where the server has none with this id."""
    row = await connection.one(REMOVE, {"id": id_, "server": server})
    return None if row is None else _subscription_of(row)


def _subscription_of(row: sqlite3.Row) -> Subscription:
    return Subscription(
        id=row["id"],
        place=row["place"],
        categories=frozenset(Category(value) for value in json.loads(row["categories"])),
        areas=frozenset(Area(value) for value in json.loads(row["areas"])),
        kinds=frozenset(Kind(value) for value in json.loads(row["kinds"])),
        server=row["server"],
        made_by=row["made_by"],
    )
