"""Who works through which guide, and what they have ticked. What a person stops is deleted whole."""

import sqlite3
from collections.abc import Collection, Sequence
from datetime import datetime

from tracker.checklists import Asking, Checklist, Tick
from tracker.store.connection import Connection
from tracker.store.rows import json_list, storable, utc_text

COLUMNS = "id, person, guide, fallback, started_at, asking, due_at, asked"

START = """
INSERT INTO checklists (person, guide, fallback, started_at, asking, due_at, asked)
VALUES (:person, :guide, :fallback, :now, 'on', :due_at, 0)
ON CONFLICT (person, guide) DO NOTHING
RETURNING id
"""

OF = f"""
SELECT {COLUMNS}
FROM checklists
WHERE person = :person AND guide = :guide
"""

OF_PERSON = f"""
SELECT {COLUMNS}
FROM checklists
WHERE person = :person
ORDER BY started_at, id
"""

BY_ID = f"""
SELECT {COLUMNS}
FROM checklists
WHERE id = :id
"""

#: Of persons that begin with `places`; not those for whom a message waits already.
DUE = f"""
SELECT {COLUMNS}
FROM checklists AS c
WHERE due_at <= :now
  AND substr(person, 1, length(:places)) = :places
  AND NOT EXISTS (
      SELECT 1 FROM follow_ups AS f WHERE f.checklist = c.id AND f.state IN ('queued', 'claimed')
  )
ORDER BY due_at, id
"""

TICKS = """
SELECT checklist, step, words, at
FROM ticks
WHERE checklist IN (SELECT value FROM json_each(:ids))
ORDER BY checklist, at, step
"""

TICK = """
INSERT INTO ticks (checklist, step, words, at)
VALUES (:checklist, :step, :words, :at)
ON CONFLICT DO NOTHING
"""

UNTICK = """
DELETE FROM ticks
WHERE checklist = :checklist AND step IN (SELECT value FROM json_each(:steps))
"""

STANDS = "UPDATE checklists SET asking = :asking, due_at = :due_at, asked = :asked WHERE id = :id"

STOP = "DELETE FROM checklists WHERE person = :person AND guide = :guide RETURNING id"


async def start(
    connection: Connection, *, person: str, guide: str, fallback: str, due_at: datetime, now: datetime
) -> bool:
    """Begin a list; False where the person has it already, which is left as it stands."""
    values = {
        "person": person,
        "guide": guide,
        "fallback": fallback,
        "due_at": utc_text(due_at),
        "now": utc_text(now),
    }
    return await connection.one(START, values) is not None


async def of(connection: Connection, person: str, guide: str) -> Checklist | None:
    """Return a person's list of a guide, None where they have none."""
    found = await _with_ticks(connection, await connection.all(OF, {"person": person, "guide": guide}))
    return found[0] if found else None


async def of_person(connection: Connection, person: str) -> Sequence[Checklist]:
    """Return a person's lists, in the order in which they were started."""
    return await _with_ticks(connection, await connection.all(OF_PERSON, {"person": person}))


async def by_id(connection: Connection, id_: int) -> Checklist | None:
    """Return a list, None where it was stopped."""
    found = await _with_ticks(connection, await connection.all(BY_ID, {"id": id_}))
    return found[0] if found else None


async def due(connection: Connection, places: str, *, now: datetime) -> Sequence[Checklist]:
    """Return the lists of which persons that begin with `places` are to be asked, and for which nothing waits."""
    return await _with_ticks(connection, await connection.all(DUE, {"places": places, "now": utc_text(now)}))


async def tick(connection: Connection, checklist: int, ticks: Sequence[Tick]) -> None:
    """Write what was done; what was ticked before stays as it was."""
    for one in ticks:
        values = {
            "checklist": checklist,
            "step": one.step,
            "words": storable(one.words),
            "at": utc_text(one.at),
        }
        await connection.run(TICK, values)


async def untick(connection: Connection, checklist: int, steps: Collection[str]) -> None:
    """Take ticks back, by the keys that they were written with."""
    await connection.run(UNTICK, {"checklist": checklist, "steps": json_list(steps)})


async def stands(connection: Connection, checklist: Checklist) -> None:
    """Write whether and when a person is asked of a list."""
    await connection.run(
        STANDS,
        {
            "id": checklist.id,
            "asking": checklist.asking.value,
            "due_at": None if checklist.due_at is None else utc_text(checklist.due_at),
            "asked": checklist.asked,
        },
    )


async def stop(connection: Connection, person: str, guide: str) -> bool:
    """Delete a person's list with all that hangs on it; False where they have none."""
    return await connection.one(STOP, {"person": person, "guide": guide}) is not None


async def _with_ticks(connection: Connection, rows: Sequence[sqlite3.Row]) -> Sequence[Checklist]:
    ticks: dict[int, list[Tick]] = {row["id"]: [] for row in rows}
    if rows:
        for row in await connection.all(TICKS, {"ids": json_list(ticks)}):
            ticks[row["checklist"]].append(Tick(row["step"], row["words"], datetime.fromisoformat(row["at"])))
    return [_checklist_of(row, ticks[row["id"]]) for row in rows]


def _checklist_of(row: sqlite3.Row, ticks: Sequence[Tick]) -> Checklist:
    return Checklist(
        id=row["id"],
        person=row["person"],
        guide=row["guide"],
        fallback=row["fallback"],
        started_at=datetime.fromisoformat(row["started_at"]),
        asking=Asking(row["asking"]),
        due_at=None if row["due_at"] is None else datetime.fromisoformat(row["due_at"]),
        asked=row["asked"],
        ticks=tuple(ticks),
    )
