"""Which deliveries go together: a list is one message of a source's opportunities to one place.

`deliveries.py` claims and sends it as a whole.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from tracker.store.connection import Connection
from tracker.store.rows import json_list, utc_text
from tracker.telling import Delivery, Occasion

ADD = "INSERT INTO lists (source) VALUES (:source)"

#: Lists of a source that wait and were never tried, by place. The newest lists are enough: older ones were sent.
OPEN = """
SELECT d.place, l.id
FROM lists AS l
JOIN deliveries AS d ON d.list = l.id
WHERE l.source = :source AND d.occasion = :occasion
  AND l.id IN (SELECT newest.id FROM lists AS newest WHERE newest.source = :source ORDER BY newest.id DESC LIMIT 50)
GROUP BY d.place, l.id
HAVING min(d.state = 'queued' AND d.attempts = 0)
ORDER BY l.id
"""

#: New ones of a source that wait each by itself and were never tried.
WAITING_SINGLY = """
SELECT DISTINCT d.id, d.place
FROM announcements AS a
JOIN deliveries AS d ON d.opportunity = a.opportunity
WHERE a.source = :source AND a.opportunity IS NOT NULL
  AND d.occasion = 'new' AND d.state = 'queued' AND d.attempts = 0 AND d.list IS NULL
ORDER BY d.id
"""

JOIN = "UPDATE deliveries SET list = :list WHERE id IN (SELECT value FROM json_each(:ids))"

#: Of which source a list is, and how many wait in later lists of the same at the same place.
ABOUT = """
SELECT l.source, (
    SELECT count(*)
    FROM lists AS later
    JOIN deliveries AS d ON d.list = later.id
    WHERE later.source = l.source AND later.id > l.id
      AND d.place = :place AND d.occasion = :occasion AND d.state = 'queued'
) AS more
FROM lists AS l
WHERE l.id = :id
"""

MOVE = """
UPDATE deliveries SET list = :list, state = 'queued', lease_until = NULL, due_at = :now, attempts = 0, after = NULL
WHERE id IN (SELECT value FROM json_each(:ids))
"""


async def add(connection: Connection, source: str) -> int:
    """Return the id of a new list of a source's opportunities; deliveries that name it go in one message."""
    return await connection.run(ADD, {"source": source})


async def open_to_more(connection: Connection, source: str, occasion: Occasion) -> Mapping[str, int]:
    """Return, by place, the list of a source that more can join: it waits, and was never tried.

    One that was tried may stand at its place, so that what joined it would be taken for told.
    """
    rows = await connection.all(OPEN, {"source": source, "occasion": occasion.value})
    return {row["place"]: row["id"] for row in rows}


async def waiting_singly(connection: Connection, source: str) -> Mapping[str, Sequence[int]]:
    """Return, by place, the ids of a source's new ones that wait each by itself and were never tried."""
    found: dict[str, list[int]] = {}
    for row in await connection.all(WAITING_SINGLY, {"source": source}):
        found.setdefault(row["place"], []).append(row["id"])
    return found


async def join(connection: Connection, ids: Iterable[int], list_: int) -> None:
    """Let deliveries that wait go with a list."""
    await connection.run(JOIN, {"ids": json_list(ids), "list": list_})


async def about(connection: Connection, list_: int, place: str, occasion: Occasion) -> tuple[str, int]:
    """Return the source of a list, and how many deliveries wait in later ones of the same at that place."""
    (row,) = await connection.all(ABOUT, {"id": list_, "place": place, "occasion": occasion.value})
    return row["source"], row["more"]


async def move(connection: Connection, deliveries: Iterable[Delivery], *, to: int | None, now: datetime) -> None:
    """Queue claimed deliveries of a list again: in another list, or each by itself."""
    parameters = {"ids": json_list(one.id for one in deliveries), "list": to, "now": utc_text(now)}
    await connection.run(MOVE, parameters)
