"""Places that refuse our posts: counted, given up after a few, and whether somebody was told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tracker.store.connection import Connection
from tracker.store.rows import utc_text

COUNT = """
INSERT INTO refusals (place, number, error)
VALUES (:place, 1, :error)
ON CONFLICT (place) DO UPDATE SET number = number + 1, error = excluded.error
RETURNING number
"""

BREAK = "UPDATE refusals SET broken_at = coalesce(broken_at, :now) WHERE place = :place"

FORGET = "DELETE FROM refusals WHERE place = :place"

UNTOLD = """
SELECT place, error
FROM refusals
WHERE broken_at IS NOT NULL
  AND told_at IS NULL
  AND substr(place, 1, length(:places)) = :places
ORDER BY place
"""

MARK_TOLD = "UPDATE refusals SET told_at = :now WHERE place = :place"

BROKEN = """
SELECT place, error
FROM refusals
WHERE broken_at IS NOT NULL AND place IN (SELECT value FROM json_each(:places))
"""


@dataclass(frozen=True, slots=True)
class Broken:
    """A place that is not posted to any more, and why."""

    place: str
    why: str


async def count(connection: Connection, place: str, why: str) -> int:
    """Note one more refusal of a place; return how many there were in a row."""
    row = await connection.one(COUNT, {"place": place, "error": why})
    assert row is not None  # RETURNING gives the row that was written
    return int(row["number"])


async def give_up(connection: Connection, place: str, *, now: datetime) -> None:
    """Send nothing more to a place that refused."""
    await connection.run(BREAK, {"place": place, "now": utc_text(now)})


async def forget(connection: Connection, place: str) -> None:
    """The place takes posts again, or somebody says that it should."""
    await connection.run(FORGET, {"place": place})


async def untold(connection: Connection, places: str) -> Sequence[Broken]:
    """Return the broken places that begin with `places` of which nobody was told yet."""
    return [Broken(row["place"], row["error"]) for row in await connection.all(UNTOLD, {"places": places})]


async def mark_told(connection: Connection, place: str, *, now: datetime) -> None:
    """Note that somebody was told, or can not be."""
    await connection.run(MARK_TOLD, {"place": place, "now": utc_text(now)})


async def broken(connection: Connection, places: str) -> Sequence[Broken]:
    """Return which of the places in a JSON list are broken."""
    return [Broken(row["place"], row["error"]) for row in await connection.all(BROKEN, {"places": places})]
