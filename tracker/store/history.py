"""Read what was changed of an opportunity since it was first seen."""

from collections.abc import Sequence
from datetime import datetime

from tracker.model import Change
from tracker.store.connection import Connection
from tracker.store.rows import utc_text

CHANGED_SINCE = """
SELECT opportunity FROM changes WHERE id > (SELECT coalesce(max(id), 0) - 2000 FROM changes) AND at >= :since
"""
CHANGES = "SELECT field, before, after FROM changes WHERE opportunity = :opportunity ORDER BY id"


async def changes_of(connection: Connection, opportunity: int) -> Sequence[Change]:
    """Return what its announcements changed, oldest first."""
    rows = await connection.all(CHANGES, {"opportunity": opportunity})
    return [Change(row["field"], row["before"], row["after"]) for row in rows]


async def changed_since(connection: Connection, since: datetime) -> Sequence[int]:
    """Return the ids of what was changed then or later, of the last 2,000 changes."""
    rows = await connection.all(CHANGED_SINCE, {"since": utc_text(since)})
    return sorted({row["opportunity"] for row in rows})
