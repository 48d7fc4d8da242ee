"""What a command asks of the program that has the database, and what became of it."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime

from tracker.clock import iso
from tracker.store.connection import Connection
from tracker.telling import Errand, ErrandState

LEAVE = """
INSERT INTO errands (command, words, made_at, state)
VALUES (:command, :words, :made_at, 'waiting')
RETURNING id
"""

BY_ID = """
SELECT id, command, words, state, told
FROM errands
WHERE id = :id
"""

WAITING = """
SELECT id, command, words, state, told
FROM errands
WHERE state = 'waiting'
ORDER BY id
"""

END = """
UPDATE errands
SET state = :state, told = :told, ended_at = :now
WHERE id = :id
"""


async def leave(connection: Connection, errand: Errand, *, now: datetime) -> int:
    """Write an errand down; return its id."""
    row = await connection.one(
        LEAVE, {"command": errand.command, "words": json.dumps(errand.words), "made_at": iso(now)}
    )
    assert row is not None
    return int(row["id"])


async def by_id(connection: Connection, id_: int) -> Errand | None:
    """Return one errand, None where there is none."""
    row = await connection.one(BY_ID, {"id": id_})
    return None if row is None else _errand_of(row)


async def waiting(connection: Connection) -> Sequence[Errand]:
    """Return the errands that nobody did yet, oldest first."""
    return [_errand_of(row) for row in await connection.all(WAITING)]


async def end(connection: Connection, id_: int, state: ErrandState, told: str, *, now: datetime) -> None:
    """Note what became of an errand."""
    await connection.run(END, {"id": id_, "state": state.value, "told": told, "now": iso(now)})


def _errand_of(row: sqlite3.Row) -> Errand:
    return Errand(
        str(row["command"]),
        tuple(json.loads(row["words"])),
        int(row["id"]),
        ErrandState(row["state"]),
        str(row["told"]),
    )
