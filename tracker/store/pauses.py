"""From when on a host, or a limit group, may be asked again; it holds whoever asks, also over a restart."""

from datetime import datetime

from tracker.store.connection import Connection
from tracker.store.rows import utc_text

HOLD = """
INSERT INTO pauses (lane, free_at)
VALUES (:lane, :free_at)
ON CONFLICT (lane) DO UPDATE SET
    free_at = CASE WHEN free_at > :beyond THEN excluded.free_at ELSE max(free_at, excluded.free_at) END
"""


async def free_at(connection: Connection, lane: str) -> datetime | None:
    """Return when a lane may be asked again; None where it never wanted a pause."""
    row = await connection.one("SELECT free_at FROM pauses WHERE lane = :lane", {"lane": lane})
    return None if row is None else datetime.fromisoformat(row["free_at"])


async def hold(connection: Connection, lane: str, *, until: datetime, beyond: datetime) -> None:
    """Note that a lane is not to be asked before `until`; a later moment that is noted already stands.

    One that lies `beyond` what any pause can be was noted by a clock that was wrong, and gives way.
    """
    told = {"lane": lane, "free_at": utc_text(until), "beyond": utc_text(beyond)}
    await connection.run(HOLD, told)
