"""How polling of each source stands: due times, validators, failures, the place in a notice API's stream."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime

from tracker.model import Source
from tracker.store.connection import Connection
from tracker.store.rows import json_list, utc_text


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
    #: The address in feeds.yaml for which all of this was learnt; None: a row of an earlier version.
    url: str | None = None
    #: Where that address has moved to for good; None where it has not.
    moved_to: str | None = None
    #: When the failures that count now began; None where it works.
    failing_since: datetime | None = None
    #: The last days on which it listed something new, oldest first.
    new_on: tuple[date, ...] = ()
    #: When what it holds was last read: what it held then it held at `ok_at` too. None: not noted yet.
    read_at: datetime | None = None


ALL = """
SELECT name, due_at, state, failures, error, etag, last_modified, body_hash, position, fetched_at, ok_at,
    url, moved_to, failing_since, new_on, read_at
FROM sources
ORDER BY name
"""

SAVE = """
INSERT INTO sources (
    name, due_at, state, failures, error, etag, last_modified, body_hash, position, fetched_at, ok_at,
    url, moved_to, failing_since, new_on, read_at
) VALUES (
    :name, :due_at, :state, :failures, :error, :etag, :last_modified, :body_hash, :position, :fetched_at, :ok_at,
    :url, :moved_to, :failing_since, :new_on, :read_at
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
    ok_at = excluded.ok_at,
    url = excluded.url,
    moved_to = excluded.moved_to,
    failing_since = excluded.failing_since,
    new_on = excluded.new_on,
    read_at = excluded.read_at
"""


async def states_of(connection: Connection, sources: Iterable[Source]) -> Mapping[str, SourceState]:
    """Return the rows that hold for these sources, by name: those learnt at the address that feeds.yaml names."""
    rows = {row["name"]: _state_of(row) for row in await connection.all(ALL)}
    return {
        source.name: row
        for source in sources
        if (row := rows.get(source.name)) is not None and row.url in (None, source.url)
    }


async def save_all(connection: Connection, states: Sequence[SourceState]) -> None:
    """Write sources' rows."""
    await connection.many(SAVE, [_values(state) for state in states])


def _values(state: SourceState) -> dict[str, object]:
    values: dict[str, object] = {each.name: getattr(state, each.name) for each in fields(state)}
    for name in ("due_at", "fetched_at", "ok_at", "failing_since", "read_at"):
        at = getattr(state, name)
        values[name] = None if at is None else utc_text(at)
    values["new_on"] = json_list(day.isoformat() for day in state.new_on)
    return values


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
        ok_at=_moment(row["ok_at"]),
        url=row["url"],
        moved_to=row["moved_to"],
        failing_since=_moment(row["failing_since"]),
        read_at=_moment(row["read_at"]),
        new_on=tuple(date.fromisoformat(day) for day in json.loads(row["new_on"])),
    )


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


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
    await connection.many(FIRST_KEPT, [{"source": source, "now": utc_text(now)}])


#: When the first source was read: before that day nothing can have been seen.
BEGAN = "SELECT min(kept_at) AS began FROM first_polls"


async def began(connection: Connection) -> datetime | None:
    """Return when something was read first, in UTC; None where nothing was yet."""
    row = await connection.one(BEGAN)
    return None if row is None or row["began"] is None else datetime.fromisoformat(row["began"])


#: Whether anything was looked for yet, or was handed in.
LOOKED = "SELECT EXISTS (SELECT 1 FROM opportunities) OR EXISTS (SELECT 1 FROM first_polls) AS looked"


async def has_looked(connection: Connection) -> bool:
    """Say whether a source was ever read, or anything is stored."""
    row = await connection.one(LOOKED)
    return row is not None and bool(row["looked"])
