"""What the items of each feed were when it was last kept: written with its announcements, or forgotten."""

from tracker.store.connection import Connection

OF = """
SELECT items
FROM feed_items
WHERE source = :source
"""

REMEMBER = """
INSERT INTO feed_items (source, items) VALUES (:source, :items)
ON CONFLICT (source) DO UPDATE SET items = excluded.items
"""

FORGET = "DELETE FROM feed_items WHERE source = :source"


async def of(connection: Connection, source: str) -> bytes | None:
    """Return what is remembered of a source's items, None for nothing."""
    row = await connection.one(OF, {"source": source})
    return None if row is None else bytes(row["items"])


async def remember(connection: Connection, source: str, items: bytes | None) -> None:
    """Remember a source's items in place of those before; None forgets them."""
    if items is None:
        await connection.many(FORGET, [{"source": source}])
    else:
        await connection.many(REMEMBER, [{"source": source, "items": items}])
