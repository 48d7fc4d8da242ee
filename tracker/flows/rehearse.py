"""How far a demo has come, kept in its database: the day it began, its wave, its port.

A second start serves the same announcements from the same addresses, so nothing is new to it.
"""

from dataclasses import dataclass
from datetime import date

from tracker.errors import StoreError
from tracker.store import meta, opportunities
from tracker.store.database import Database

MADE_ON, WAVE, PORT = "demo_made_on", "demo_wave", "demo_port"


@dataclass(frozen=True, slots=True)
class Start:
    """Where a demo begins, or goes on."""

    made_on: date
    wave: int
    #: The port of the first start; None on the first.
    port: int | None


async def begin(database: Database, *, today: date) -> Start:
    """Return where the demo stands; on its first start note that it begins today.

    Raises StoreError where the database holds other announcements than the demo's.
    """
    made_on = await meta.get(database.read, MADE_ON)
    if made_on is None:
        if await opportunities.counts(database.read):
            raise StoreError(
                f"database {database.path}: holds real announcements; the demo wants a database of its own"
            )
        async with database.transaction() as transaction:
            await meta.put(transaction, MADE_ON, today.isoformat())
        return Start(today, 1, None)
    wave, port = await meta.get(database.read, WAVE), await meta.get(database.read, PORT)
    return Start(date.fromisoformat(made_on), int(wave or 1), int(port) if port else None)


async def note(database: Database, *, wave: int, port: int) -> None:
    """Note how far the demo has come."""
    async with database.transaction() as transaction:
        await meta.put(transaction, WAVE, str(wave))
        await meta.put(transaction, PORT, str(port))
