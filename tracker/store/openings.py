"""Who wants to be told when something opens that is only planned now, and what they were told of it."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime

from tracker.store.connection import Connection
from tracker.store.rows import to_json, utc_text
from tracker.telling import Opening

COLUMNS = "id, opportunity, person, fallback, server, known, silent_at"

SET = """
INSERT INTO openings (opportunity, person, fallback, server, known, silent_at, looked_at, state)
VALUES (:opportunity, :person, :fallback, :server, :known, :silent_at, :now, 'waiting')
ON CONFLICT (opportunity, person) DO UPDATE SET
    fallback = excluded.fallback,
    server = excluded.server,
    known = excluded.known,
    silent_at = excluded.silent_at,
    looked_at = excluded.looked_at,
    state = 'waiting'
"""

OF = f"""
SELECT {COLUMNS}
FROM openings
WHERE opportunity = :opportunity AND person = :person AND state = 'waiting'
"""

WAITING = f"""
SELECT {COLUMNS}
FROM openings
WHERE person = :person AND state = 'waiting'
ORDER BY id
"""

#: Of an opportunity that was written since it was last looked at, or of which nothing has come for too long.
TO_LOOK_AT = """
SELECT w.id, w.opportunity, w.person, w.fallback, w.server, w.known, w.silent_at
FROM openings AS w
JOIN opportunities AS o ON o.id = w.opportunity
WHERE w.state = 'waiting'
  AND substr(w.person, 1, length(:places)) = :places
  AND (o.last_seen >= w.looked_at OR w.silent_at <= :now)
ORDER BY w.id
"""

LOOKED = "UPDATE openings SET known = :known, silent_at = :silent_at, looked_at = :now WHERE id = :id"

TOLD = "UPDATE openings SET state = 'told', looked_at = :now WHERE id = :id"

LOOK_AGAIN = "UPDATE openings SET looked_at = '' WHERE opportunity = :opportunity AND state = 'waiting'"

FORGET = "UPDATE openings SET state = 'dropped' WHERE opportunity = :opportunity AND person = :person"


async def set_(connection: Connection, wish: Opening, *, now: datetime) -> None:
    """Write a wish (its id is given here), in place of what the person wished of the opportunity before."""
    await connection.run(
        SET,
        {
            "opportunity": wish.opportunity,
            "person": wish.person,
            "fallback": wish.fallback,
            "server": wish.server,
            "known": to_json(dict(wish.known)),
            "silent_at": _text(wish.silent_at),
            "now": utc_text(now),
        },
    )


async def of(connection: Connection, opportunity: int, person: str) -> Opening | None:
    """Return a person's wish of an opportunity that waits, None where there is none."""
    row = await connection.one(OF, {"opportunity": opportunity, "person": person})
    return None if row is None else _opening_of(row)


async def waiting(connection: Connection, person: str) -> Sequence[Opening]:
    """Return all that a person waits for, first asked first."""
    rows = await connection.all(WAITING, {"person": person})
    return [_opening_of(row) for row in rows]


async def to_look_at(connection: Connection, places: str, *, now: datetime) -> Sequence[Opening]:
    """Return what persons that begin with `places` wait for, where something may have come of it."""
    rows = await connection.all(TO_LOOK_AT, {"places": places, "now": utc_text(now)})
    return [_opening_of(row) for row in rows]


async def looked_at(connection: Connection, wish: Opening, *, now: datetime) -> None:
    """Write where a wish now stands; it goes on waiting."""
    known = to_json(dict(wish.known))
    await connection.run(
        LOOKED, {"id": wish.id, "known": known, "silent_at": _text(wish.silent_at), "now": utc_text(now)}
    )


async def told(connection: Connection, wish: Opening, *, now: datetime) -> None:
    """Note that the person is told, and that this was all."""
    await connection.run(TOLD, {"id": wish.id, "now": utc_text(now)})


async def look_again(connection: Connection, opportunity: int) -> None:
    """Let what is waited for of an opportunity be looked at anew."""
    await connection.run(LOOK_AGAIN, {"opportunity": opportunity})


async def forget(connection: Connection, opportunity: int, person: str) -> None:
    """A person does not want to be told."""
    await connection.run(FORGET, {"opportunity": opportunity, "person": person})


def _text(at: datetime | None) -> str | None:
    return None if at is None else utc_text(at)


def _opening_of(row: sqlite3.Row) -> Opening:
    return Opening(
        id=row["id"],
        opportunity=row["opportunity"],
        person=row["person"],
        fallback=row["fallback"],
        server=row["server"],
        known=json.loads(row["known"]),
        silent_at=None if row["silent_at"] is None else datetime.fromisoformat(row["silent_at"]),
    )
