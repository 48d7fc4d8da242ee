"""What is to be sent to which place, singly or in a list: intended, claimed with a lease, sent and recorded.

The intention is written in the transaction that stores the opportunity. A claim whose lease ran out is
void, so that a crash between sending and recording is settled by whoever comes next.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from tracker.model import Change
from tracker.store import lists
from tracker.store.connection import Connection
from tracker.store.rows import json_list, to_json, utc_text
from tracker.telling import Delivery, ListDelivery, Occasion
from tracker.terms import Origin

#: How long whoever claimed a delivery may take to send it.
LEASE = timedelta(minutes=2)

INTEND = """
INSERT INTO deliveries (
    opportunity, place, occasion, changes, why, person, fallback, server, state, due_at, attempts, list
) VALUES (
    :opportunity, :place, :occasion, :changes, :why, :person, :fallback, :server, 'queued', :now, 0, :list
)
ON CONFLICT (opportunity, place) WHERE occasion = 'new' DO UPDATE SET
    state = 'queued',
    due_at = excluded.due_at,
    attempts = 0,
    list = excluded.list
WHERE deliveries.state = 'dropped'  -- it had closed before it was sent, and opened again
"""

COLUMNS = "id, opportunity, place, occasion, changes, why, person, fallback, attempts, after, list, server"

#: Changes that wait behind deliveries of something new, at the same place and of the same opportunity.
DROP_CHANGES_BEHIND = """
UPDATE deliveries SET state = 'dropped', lease_until = NULL, error = 'what is new is told with it'
WHERE id IN (
    SELECT later.id
    FROM deliveries AS first
    JOIN deliveries AS later ON later.opportunity = first.opportunity AND later.place = first.place
    WHERE first.id IN (SELECT value FROM json_each(:ids))
      AND first.occasion = 'new'
      AND later.id > first.id AND later.occasion = 'changed' AND later.state = 'queued' AND later.attempts = 0
)
"""

OF_OPPORTUNITIES = f"""
SELECT {COLUMNS}, state
FROM deliveries
WHERE opportunity IN (SELECT value FROM json_each(:ids))
ORDER BY id
"""

REWORD = "UPDATE deliveries SET changes = :changes WHERE id = :id AND state = 'queued'"

#: The oldest that is due, of places that begin with `place`: new ones in the order in which they were stored.
#: What waits for a broken place stays there until somebody subscribes it again; a change, or a
#: list of changes, waits for what is owed before it of the same opportunities.
NEXT = """
SELECT id, list
FROM deliveries AS d
WHERE substr(place, 1, length(:place)) = :place
  AND place NOT IN (SELECT place FROM refusals WHERE broken_at IS NOT NULL)
  AND due_at <= :now
  AND (state = 'queued' OR (state = 'claimed' AND lease_until <= :now))
  AND (occasion <> 'changed' OR NOT EXISTS (
      SELECT 1
      FROM deliveries AS mine
      JOIN deliveries AS before ON before.opportunity = mine.opportunity AND before.place = mine.place
      WHERE (mine.id = d.id OR mine.list = d.list)
        AND before.id < mine.id AND before.state IN ('queued', 'claimed')
        AND (before.list IS NULL OR mine.list IS NULL OR before.list <> mine.list)
  ))
ORDER BY due_at, id
LIMIT 1
"""

#: A list is claimed whole.
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
WHERE (id = :id OR list = :list) AND state IN ('queued', 'claimed')
RETURNING {COLUMNS}
"""

MARK_SENT = """
UPDATE deliveries SET state = 'sent', message = :message, sent_at = :now, lease_until = NULL, error = NULL
WHERE id IN (SELECT value FROM json_each(:ids))
"""

DROP = """
UPDATE deliveries SET state = 'dropped', lease_until = NULL, error = :why
WHERE id IN (SELECT value FROM json_each(:ids))
"""

RETRY = """
UPDATE deliveries SET state = 'queued', lease_until = NULL, due_at = :due_at, error = :why
WHERE id IN (SELECT value FROM json_each(:ids))
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

SERVER_OF = "SELECT server FROM deliveries WHERE id = :id"

WAITING = """
SELECT count(*) AS number
FROM deliveries
WHERE state IN ('queued', 'claimed') AND substr(place, 1, length(:place)) = :place
"""


async def intend(connection: Connection, deliveries: Sequence[Delivery], *, now: datetime) -> None:
    """Write the intention to deliver (ids are given here); what a place was to be told once stays once."""
    rows = (
        {
            "opportunity": delivery.opportunity,
            "place": delivery.place,
            "occasion": delivery.occasion.value,
            "changes": _changes_json(delivery.changes),
            "why": json_list(delivery.why),
            "person": delivery.person,
            "fallback": delivery.fallback,
            "list": delivery.list,
            "server": delivery.server,
            "now": utc_text(now),
        }
        for delivery in deliveries
    )
    await connection.many(INTEND, rows)


async def drop_changes_behind(connection: Connection, delivery: Delivery | ListDelivery) -> None:
    """Give up changes that wait behind something new which is about to be sent as it now stands.

    Called before the opportunity is read for sending: what changes later is owed by itself.
    """
    items = delivery.items if isinstance(delivery, ListDelivery) else (delivery,)
    await connection.run(DROP_CHANGES_BEHIND, {"ids": json_list(item.id for item in items)})


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


async def claim(connection: Connection, place: str, *, now: datetime) -> Delivery | ListDelivery | None:
    """Take what is due next for places that begin with `place`, a list as a whole; None where nothing is."""
    head = await connection.one(NEXT, {"place": place, "now": utc_text(now)})
    if head is None:
        return None
    parameters = {"id": head["id"], "list": head["list"], "lease_until": utc_text(now + LEASE)}
    items = sorted(map(_delivery_of, await connection.all(CLAIM, parameters)), key=lambda item: item.id)
    if head["list"] is None:
        return items[0]
    first = items[0]
    source, more = await lists.about(connection, head["list"], first.place, first.occasion)
    return ListDelivery(
        id=head["list"],
        place=first.place,
        occasion=first.occasion,
        source=source,
        items=tuple(items),
        more=more,
        attempts=max(item.attempts for item in items),
        after=first.after,
        server=first.server,
    )


async def mark_sent(
    connection: Connection, delivery: Delivery | ListDelivery, message: str, *, now: datetime
) -> None:
    """Record that it was sent, and what the place calls the message."""
    await connection.run(MARK_SENT, {"ids": _ids(delivery), "message": message, "now": utc_text(now)})


async def drop(connection: Connection, delivery: Delivery | ListDelivery, why: str) -> None:
    """Give a delivery up for good, and say why."""
    await connection.run(DROP, {"ids": _ids(delivery), "why": why})


async def retry(connection: Connection, delivery: Delivery | ListDelivery, why: str, *, at: datetime) -> None:
    """Put a delivery back, not to be sent before `at`, and say why."""
    await connection.run(RETRY, {"ids": _ids(delivery), "why": why, "due_at": utc_text(at)})


async def release(connection: Connection, place: str) -> None:
    """Void the claims of a program that is known to have ended (the database's lock is ours now)."""
    await connection.run(RELEASE, {"place": place})


async def last_sent(connection: Connection, place: str, *, limit: int) -> Sequence[tuple[Delivery, datetime]]:
    """Return the last deliveries that were sent, oldest first, and when."""
    rows = await connection.all(LAST_SENT, {"place": place, "limit": limit})
    return [(_delivery_of(row), datetime.fromisoformat(row["sent_at"])) for row in reversed(rows)]


async def server_of(connection: Connection, id_: int) -> str:
    """Return the server whose corrections count for a delivery, "" where there is none."""
    row = await connection.one(SERVER_OF, {"id": id_})
    return "" if row is None else str(row["server"])


async def waiting(connection: Connection, place: str) -> int:
    """Return how many deliveries wait for places that begin with `place`."""
    row = await connection.one(WAITING, {"place": place})
    return 0 if row is None else int(row["number"])


def _ids(delivery: Delivery | ListDelivery) -> str:
    """Return the ids of the rows behind what goes in one message, as a JSON list."""
    return json_list(one.id for one in (delivery.items if isinstance(delivery, ListDelivery) else (delivery,)))


def _changes_json(changes: Iterable[Change]) -> str:
    # Most are the publisher's: as in earlier versions, those name nobody.
    records = (
        {"field": one.field, "before": one.before, "after": one.after, "by": one.by.value} for one in changes
    )
    return to_json([{name: value for name, value in one.items() if name != "by" or value} for one in records])


def _change_of(record: Mapping[str, str | None]) -> Change:
    return Change(str(record["field"]), record["before"], record["after"], Origin(record.get("by") or ""))


def _delivery_of(row: sqlite3.Row) -> Delivery:
    return Delivery(
        id=row["id"],
        opportunity=row["opportunity"],
        place=row["place"],
        occasion=Occasion(row["occasion"]),
        changes=tuple(map(_change_of, json.loads(row["changes"]))),
        why=tuple(json.loads(row["why"])),
        person=row["person"],
        fallback=row["fallback"],
        attempts=row["attempts"],
        after=row["after"],
        list=row["list"],
        server=row["server"],
    )
