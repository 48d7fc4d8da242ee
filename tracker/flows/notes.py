"""Small facts that a face must remember over a restart: the hash of its commands, when it connected."""

from tracker.store import meta
from tracker.store.database import Database

#: The random mark of a database: posts and buttons carry it.
MARK = "mark"


async def noted(database: Database, key: str) -> str | None:
    """Return what was noted, None where nothing was."""
    return await meta.get(database.read, key)


async def note(database: Database, key: str, value: str) -> None:
    """Note a fact, in place of what was noted before."""
    async with database.transaction() as transaction:
        await meta.put(transaction, key, value)


async def mark(database: Database) -> str:
    """Return the mark of this database."""
    value = await meta.get(database.read, MARK)
    assert value is not None  # the second migration makes it
    return value
