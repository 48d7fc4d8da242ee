"""Messages that ask how a checklist goes: intended, claimed with a lease, sent and recorded, as deliveries are.

They stand apart from deliveries, which are each of an opportunity: what a person works through is theirs alone, and
goes as a whole when they stop it.
"""

import sqlite3
from datetime import datetime, timedelta

from tracker.checklists import FollowUp
from tracker.store.connection import Connection
from tracker.store.rows import utc_text

#: How long whoever claimed one may take to send it; as for deliveries.
LEASE = timedelta(minutes=2)

COLUMNS = "id, checklist, person, place, fallback, last, attempts, after"

INTEND = """
INSERT INTO follow_ups (checklist, person, place, fallback, last, state, due_at, attempts)
VALUES (:checklist, :person, :place, :fallback, :last, 'queued', :now, 0)
"""

NEXT = """
SELECT id
FROM follow_ups
WHERE state IN ('queued', 'claimed')
  AND due_at <= :now
  AND (state = 'queued' OR lease_until <= :now)
  AND substr(place, 1, length(:places)) = :places
ORDER BY due_at, id
LIMIT 1
"""

CLAIM = f"""
UPDATE follow_ups SET
    state = 'claimed',
    attempts = attempts + 1,
    after = CASE WHEN attempts > 0 THEN after ELSE (
        SELECT f.message FROM follow_ups AS f
        WHERE f.place = follow_ups.place AND f.state = 'sent'
        ORDER BY f.sent_at DESC, f.id DESC
        LIMIT 1
    ) END,
    lease_until = :lease_until
WHERE id = :id
RETURNING {COLUMNS}
"""

MARK_SENT = """
UPDATE follow_ups SET state = 'sent', message = :message, sent_at = :now, lease_until = NULL, error = NULL
WHERE id = :id
"""

DROP = "UPDATE follow_ups SET state = 'dropped', lease_until = NULL, error = :why WHERE id = :id"

RETRY = "UPDATE follow_ups SET state = 'queued', lease_until = NULL, due_at = :due_at, error = :why WHERE id = :id"

RELEASE = """
UPDATE follow_ups SET state = 'queued', lease_until = NULL
WHERE state = 'claimed' AND substr(place, 1, length(:places)) = :places
"""

BY_ID = f"""
SELECT {COLUMNS}
FROM follow_ups
WHERE id = :id
"""


async def intend(connection: Connection, follow_up: FollowUp, *, now: datetime) -> None:
    """Write the intention to ask (its id is given here)."""
    values = {
        "checklist": follow_up.checklist,
        "person": follow_up.person,
        "place": follow_up.place,
        "fallback": follow_up.fallback,
        "last": int(follow_up.last),
        "now": utc_text(now),
    }
    await connection.run(INTEND, values)


async def claim(connection: Connection, places: str, *, now: datetime) -> FollowUp | None:
    """Take what is due next for places that begin with `places`; None where nothing is."""
    head = await connection.one(NEXT, {"places": places, "now": utc_text(now)})
    if head is None:
        return None
    row = await connection.one(CLAIM, {"id": head["id"], "lease_until": utc_text(now + LEASE)})
    assert row is not None  # it was just found, in the same transaction
    return _follow_up_of(row)


async def mark_sent(connection: Connection, follow_up: FollowUp, message: str, *, now: datetime) -> None:
    """Record that it stands at its place; one whose list was stopped meanwhile has no row, and needs none."""
    await connection.run(MARK_SENT, {"id": follow_up.id, "message": message, "now": utc_text(now)})


async def drop(connection: Connection, follow_up: FollowUp, why: str) -> None:
    """Give one up."""
    await connection.run(DROP, {"id": follow_up.id, "why": why})


async def retry(connection: Connection, follow_up: FollowUp, why: str, *, at: datetime) -> None:
    """Let one wait for its next try."""
    await connection.run(RETRY, {"id": follow_up.id, "why": why, "due_at": utc_text(at)})


async def release(connection: Connection, places: str) -> None:
    """Make the claims of a dead program free again."""
    await connection.run(RELEASE, {"places": places})


async def by_id(connection: Connection, id_: int) -> FollowUp | None:
    """Return one, None where its list was stopped."""
    row = await connection.one(BY_ID, {"id": id_})
    return None if row is None else _follow_up_of(row)


def _follow_up_of(row: sqlite3.Row) -> FollowUp:
    return FollowUp(
        id=row["id"],
        checklist=row["checklist"],
        person=row["person"],
        place=row["place"],
        fallback=row["fallback"],
        last=bool(row["last"]),
        attempts=row["attempts"],
        after=row["after"],
    )
