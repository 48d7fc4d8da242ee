"""Read what was changed of an opportunity since it was first seen."""

from collections.abc import Sequence

from tracker.model import Change
from tracker.store.connection import Connection

CHANGES = "SELECT field, before, after FROM changes WHERE opportunity = :opportunity ORDER BY id"


async def changes_of(connection: Connection, opportunity: int) -> Sequence[Change]:
    """Return what its announcements changed, oldest first."""
    rows = await connection.all(CHANGES, {"opportunity": opportunity})
    return [Change(row["field"], row["before"], row["after"]) for row in rows]
