"""What is to be sent to which place: intended, claimed with a lease, sent and recorded.

The intention is written in the transaction that stores the opportunity. A claim whose lease ran out is
void, so that a crash between sending and recording is settled by whoever comes next.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta

from tracker.model import Change, Delivery, Occasion
from tracker.store.database import Connection
from tracker.store.rows import json_list, to_json, utc_text

#: How long whoever claimed a delivery may take to send it.
LEASE = timedelta(minutes=2)

INTEND = """
INSERT INTO deliveries (opportunity, place, occasion, changes, why, person, fallback, state, due_at, attempts)
VALUES (:opportunity, :place, :occasion, :changes, :why, :person, :fallback, 'queued', :now, 0)
ON CONFLICT (opportunity, place) WHERE occasion = 'new' DO UPDATE SET
    state = 'queued',
    due_at = excluded.due_at,
    attempts = 0
WHERE deliveries.state = 'dropped'  -- it had closed before it was sent, and opened again
"""

COLUMNS = "id, opportunity, place, occasion, changes, why, person, fallback, attempts, after"

OF_OPPORTUNITIES = f"""
SELECT {COLUMNS}, state
FROM deliveries
WHERE opportunity IN (SELECT value FROM json_each(:ids))
ORDER BY id
"""

REWORD = "UPDATE deliveries SET changes = :changes WHERE id = :id AND state = 'queued'"

#: The oldest that is due, of places that begin with `place`: new ones in the order in which they were stored.
#: What waits for a broken place stays there until somebody subscribes it again.
CLAIM = f"""
UPDATE deliveries SET
    state = 'claimed',
    attempts = attempts + 1,
    after = CASE WHEN attempts > 0 THEN after ELSE (
        SELECT d.message FROM deliveries AS d
        WHERE d.place = deliveries.place AND d.state = 'sent'
        ORDER BY d.sent_at DESC, d.id DESC
        LIMIT 1
    ) END,
    lease_until = :lease_until
WHERE id = (
    SELECT id FROM deliveries
    WHERE substr(place, 1, length(:place)) = :place
      AND place NOT IN (SELECT place FROM refusals WHERE broken_at IS NOT NULL)
      AND due_at <= :now
      AND (state = 'queued' OR (state = 'claimed' AND lease_until <= :now))
    ORDER BY due_at, id
    LIMIT 1
)
RETURNING {COLUMNS}
"""

MARK_SENT = """
UPDATE deliveries SET state = 'sent', message = :message, sent_at = :now, lease_until = NULL, error = NULL
WHERE id = :id
"""

DROP = "UPDATE deliveries SET state = 'dropped', lease_until = NULL, error = :why WHERE id = :id"

RETRY = """
UPDATE deliveries SET state = 'queued', lease_until = NULL, due_at = :due_at, error = :why
WHERE id = :id
"""

RELEASE = """
UPDATE deliveries SET state = 'queued', lease_until = NULL
WHERE state = 'claimed' AND substr(place, 1, length(:place)) = :place
"""

LAST_SENT = f"""
SELECT {COLUMNS}, sent_at
FROM deliveries
WHERE state = 'sent' AND substr(place, 1, length(:place)) = :place
ORDER BY sent_at DESC, id DESC
LIMIT :limit
"""

WAITING = """
SELECT count(*) AS number
FROM deliveries
WHERE state IN ('queued', 'claimed') AND substr(place, 1, length(:place)) = :place
"""


async def intend(connection: Connection, deliveries: Sequence[Delivery], *, now: datetime) -> None:
    """Write the intention to deliver (ids are given here); what a place was to be told once stays once."""
    rows = [
        {
            "opportunity": delivery.opportunity,
            "place": delivery.place,
            "occasion": delivery.occasion.value,
            "changes": _changes_json(delivery.changes),
            "why": json_list(delivery.why),
            "person": delivery.person,
            "fallback": delivery.fallback,
            "now": utc_text(now),
        }
        for delivery in deliveries
    ]
    await connection.many(INTEND, rows)


async def of_opportunities(
    connection: Connection, ids: Iterable[int]
) -> Mapping[int, Sequence[tuple[Delivery, str]]]:
    """Return, by opportunity, its deliveries with their state ("queued", "claimed", "sent", "dropped")."""
    found: dict[int, list[tuple[Delivery, str]]] = {}
    for row in await connection.all(OF_OPPORTUNITIES, {"ids": json_list(ids)}):
        found.setdefault(row["opportunity"], []).append((_delivery_of(row), row["state"]))
    return found


async def reword(connection: Connection, delivery: Delivery, changes: Sequence[Change]) -> None:
    """Replace what a delivery that still waits will say; without changes left it is dropped."""
    if changes:
        await connection.run(REWORD, {"id": delivery.id, "changes": _changes_json(changes)})
    else:
        await drop(connection, delivery, "changed back before it was sent")


async def claim(connection: Connection, place: str, *, now: datetime) -> Delivery | None:
    """Take the next delivery that is due for places that begin with `place`; None where none is."""
    parameters = {"place": place, "now": utc_text(now), "lease_until": utc_text(now + LEASE)}
    row = await connection.one(CLAIM, parameters)
    return None if row is None else _delivery_of(row)


async def mark_sent(connection: Connection, delivery: Delivery, message: str, *, now: datetime) -> None:
    """Record that it was sent, and what the place calls the message."""
    await connection.run(MARK_SENT, {"id": delivery.id, "message": message, "now": utc_text(now)})


async def drop(connection: Connection, delivery: Delivery, why: str) -> None:
    """Give a delivery up for good, and say why."""
    await connection.run(DROP, {"id": delivery.id, "why": why})


async def retry(connection: Connection, delivery: Delivery, why: str, *, at: datetime) -> None:
    """Put a delivery back, not to be sent before `at`, and say why."""
    await connection.run(RETRY, {"id": delivery.id, "why": why, "due_at": utc_text(at)})


async def release(connection: Connection, place: str) -> None:
    """Void the claims of a program that is known to have ended (the database's lock is ours now)."""
    await connection.run(RELEASE, {"place": place})


async def last_sent(connection: Connection, place: str, *, limit: int) -> Sequence[tuple[Delivery, datetime]]:
    """Return the last deliveries that were sent, oldest first, and when."""
    rows = await connection.all(LAST_SENT, {"place": place, "limit": limit})
    return [(_delivery_of(row), datetime.fromisoformat(row["sent_at"])) for row in reversed(rows)]


async def waiting(connection: Connection, place: str) -> int:
    """Return how many deliveries wait for places that begin with `place`."""
    row = await connection.one(WAITING, {"place": place})
    return 0 if row is None else int(row["number"])


def _changes_json(changes: Iterable[Change]) -> str:
    return to_json([asdict(change) for change in changes])


def _delivery_of(row: sqlite3.Row) -> Delivery:
    return Delivery(
        id=row["id"],
        opportunity=row["opportunity"],
        place=row["place"],
        occasion=Occasion(row["occasion"]),
        changes=tuple(Change(**change) for change in json.loads(row["changes"])),
        why=tuple(json.loads(row["why"])),
        person=row["person"],
        fallback=row["fallback"],
        attempts=row["attempts"],
        after=row["after"],
    )
