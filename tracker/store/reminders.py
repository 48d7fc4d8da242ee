"""Who wants to be reminded of what, and when that is due."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from tracker.clock import iso, moment
from tracker.store import openings
from tracker.store.connection import Connection
from tracker.store.rows import utc_text
from tracker.telling import Reminder

COLUMNS = "id, opportunity, person, fallback, days_before, closes, due_at, state, server"

SET = """
INSERT INTO reminders (opportunity, person, fallback, days_before, closes, due_at, looked_at, state, server)
VALUES (:opportunity, :person, :fallback, :days_before, :closes, :due_at, :now, 'waiting', :server)
ON CONFLICT (opportunity, person) DO UPDATE SET
    fallback = excluded.fallback,
    days_before = excluded.days_before,
    closes = excluded.closes,
    due_at = excluded.due_at,
    looked_at = excluded.looked_at,
    server = excluded.server,
    state = 'waiting'
"""

OF = f"""
SELECT {COLUMNS}
FROM reminders
WHERE opportunity = :opportunity AND person = :person AND state != 'dropped'
"""

WAITING = f"""
SELECT {COLUMNS}
FROM reminders
WHERE person = :person AND state = 'waiting'
ORDER BY due_at, id
"""

#: Due, or of an opportunity that was written since it was last looked at.
TO_LOOK_AT = """
SELECT r.id, r.opportunity, r.person, r.fallback, r.days_before, r.closes, r.due_at, r.state, r.server
FROM reminders AS r
JOIN opportunities AS o ON o.id = r.opportunity
WHERE substr(r.person, 1, length(:places)) = :places
  AND r.state IN ('waiting', 'done')
  AND ((r.state = 'waiting' AND r.due_at <= :now) OR o.last_seen >= r.looked_at)
ORDER BY r.due_at, r.id
"""

LOOKED = """
UPDATE reminders SET closes = :closes, due_at = :due_at, looked_at = :now, state = :state
WHERE id = :id
"""

LOOK_AGAIN = "UPDATE reminders SET looked_at = '' WHERE opportunity = :opportunity"

DROP = "UPDATE reminders SET state = 'dropped', looked_at = :now WHERE id = :id"

FORGET = "UPDATE reminders SET state = 'dropped' WHERE opportunity = :opportunity AND person = :person"


async def set_(connection: Connection, reminder: Reminder, *, now: datetime) -> None:
    """Write a reminder (its id is given here), in place of what the person had chosen for the opportunity."""
    await connection.run(
        SET,
        {
            "opportunity": reminder.opportunity,
            "person": reminder.person,
            "fallback": reminder.fallback,
            "days_before": reminder.days_before,
            "closes": iso(reminder.closes),
            "due_at": utc_text(reminder.due_at),
            "server": reminder.server,
            "now": utc_text(now),
        },
    )


async def of(connection: Connection, opportunity: int, person: str) -> Reminder | None:
    """Return a person's reminder of an opportunity, None where there is none."""
    row = await connection.one(OF, {"opportunity": opportunity, "person": person})
    return None if row is None else _reminder_of(row)


async def waiting(connection: Connection, person: str) -> Sequence[Reminder]:
    """Return a person's reminders that wait, what is due first in front."""
    rows = await connection.all(WAITING, {"person": person})
    return [_reminder_of(row) for row in rows]


async def to_look_at(connection: Connection, places: str, *, now: datetime) -> Sequence[Reminder]:
    """Return the reminders of persons that begin with `places` which are due or may have to move."""
    rows = await connection.all(TO_LOOK_AT, {"places": places, "now": utc_text(now)})
    return [_reminder_of(row) for row in rows]


async def looked_at(connection: Connection, reminder: Reminder, *, now: datetime) -> None:
    """Write where a reminder now stands."""
    await connection.run(
        LOOKED,
        {
            "id": reminder.id,
            "closes": iso(reminder.closes),
            "due_at": utc_text(reminder.due_at),
            "state": "done" if reminder.done else "waiting",
            "now": utc_text(now),
        },
    )


async def look_again(connection: Connection, opportunity: int) -> None:
    """Let all that persons wait for of an opportunity be looked at anew, since it is not what it was."""
    await connection.run(LOOK_AGAIN, {"opportunity": opportunity})
    await openings.look_again(connection, opportunity)


async def drop(connection: Connection, reminder: Reminder, *, now: datetime) -> None:
    """Give a reminder up."""
    await connection.run(DROP, {"id": reminder.id, "now": utc_text(now)})


async def forget(connection: Connection, opportunity: int, person: str) -> None:
    """A person does not want to be reminded."""
    await connection.run(FORGET, {"opportunity": opportunity, "person": person})


def _reminder_of(row: sqlite3.Row) -> Reminder:
    return Reminder(
        id=row["id"],
        opportunity=row["opportunity"],
        person=row["person"],
        fallback=row["fallback"],
        days_before=row["days_before"],
        closes=moment(row["closes"]),
        due_at=datetime.fromisoformat(row["due_at"]),
        server=row["server"],
        done=row["state"] == "done",
    )
