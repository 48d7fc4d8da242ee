"""Small facts about the database itself: when it was made, how far the demo's samples have come."""

from tracker.store.connection import Connection


async def get(connection: Connection, key: str) -> str | None:
    """Return the value of a fact, None where it was never noted."""
    row = await connection.one("SELECT value FROM meta WHERE key = :key", {"key": key})
    return None if row is None else str(row["value"])


async def put(connection: Connection, key: str, value: str) -> None:
    """Note a fact, in place of what was noted before."""
    await connection.run(
        """
INSERT INTO meta (key, value) VALUES (:key, :value)
ON CONFLICT (key) DO UPDATE SET value = excluded.value
""",
        {"key": key, "value": value},
    )
