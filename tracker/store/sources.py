"""How polling of each source stands: due times, validators, failures, the place in a notice API's stream."""

import sqlite3
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime

from tracker.store.database import Connection
from tracker.store.rows import utc_text


@dataclass(frozen=True, slots=True)
class SourceState:
    """One source's row. A source that was never fetched has none."""

    name: str
    due_at: datetime
    #: "ok", "blocked", "broken" or "gone".
    state: str
    #: Failures in a row.
    failures: int
    error: str | None
    etag: str | None
    last_modified: str | None
    body_hash: str | None
    position: str | None
    fetched_at: datetime
    ok_at: datetime | None


ALL = """
SELECT name, due_at, state, failures, error, etag, last_modified, body_hash, position, fetched_at, ok_at
FROM sources
ORDER BY name
"""

SAVE = """
INSERT INTO sources (
    name, due_at, state, failures, error, etag, last_modified, body_hash, position, fetched_at, ok_at
) VALUES (
    :name, :due_at, :state, :failures, :error, :etag, :last_modified, :body_hash, :position, :fetched_at, :ok_at
)
ON CONFLICT (name) DO UPDATE SET
    due_at = excluded.due_at,
    state = excluded.state,
    failures = excluded.failures,
    error = excluded.error,
    etag = excluded.etag,
    last_modified = excluded.last_modified,
    body_hash = excluded.body_hash,
    position = excluded.position,
    fetched_at = excluded.fetched_at,
    ok_at = excluded.ok_at
"""


async def states(connection: Connection) -> Mapping[str, SourceState]:
    """Return every source's row by its name."""
    return {row["name"]: _state_of(row) for row in await connection.all(ALL)}


async def save(connection: Connection, state: SourceState) -> None:
    """Write a source's row."""
    values = asdict(state)
    for name in ("due_at", "fetched_at", "ok_at"):
        if values[name] is not None:
            values[name] = utc_text(values[name])
    await connection.run(SAVE, values)


def _state_of(row: sqlite3.Row) -> SourceState:
    return SourceState(
        name=row["name"],
        due_at=datetime.fromisoformat(row["due_at"]),
        state=row["state"],
        failures=row["failures"],
        error=row["error"],
        etag=row["etag"],
        last_modified=row["last_modified"],
        body_hash=row["body_hash"],
        position=row["position"],
        fetched_at=datetime.fromisoformat(row["fetched_at"]),
        ok_at=None if row["ok_at"] is None else datetime.fromisoformat(row["ok_at"]),
    )


IS_FIRST = "SELECT 1 FROM first_polls WHERE source = :source"

FIRST_KEPT = """
INSERT INTO first_polls (source, kept_at)
VALUES (:source, :now)
ON CONFLICT DO NOTHING
"""


async def is_first_poll(connection: Connection, source: str) -> bool:
    """Say whether what a source held at its first poll was not kept to its end yet."""
    return await connection.one(IS_FIRST, {"source": source}) is None


async def first_poll_kept(connection: Connection, source: str, *, now: datetime) -> None:
    """Note that what a source held at its first poll is kept; what comes now is new."""
    await connection.run(FIRST_KEPT, {"source": source, "now": utc_text(now)})
