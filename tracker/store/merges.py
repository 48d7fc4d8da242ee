"""What was joined to an opportunity, and why; what a person split again, and which opportunities are kept apart.

A pair of opportunities that is kept apart stands once, the lower id first.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tracker.model import Announced, Merge
from tracker.store.connection import Connection
from tracker.store.rows import json_list, storable, utc_text
from tracker.terms import Layer

JOIN = """
INSERT INTO merges (source, key, opportunity, layer, why, made_at)
VALUES (:source, :key, :opportunity, :layer, :why, :now)
ON CONFLICT (source, key, opportunity) DO UPDATE SET
    layer = excluded.layer,
    why = excluded.why,
    made_at = excluded.made_at
"""

SPLIT = """
UPDATE merges SET split_at = :now
WHERE opportunity = :opportunity
  AND split_at IS NULL
  AND source = :source
  AND key IN (SELECT value FROM json_each(:keys))
"""

#: Few: a person made each.
SPLIT_OFF = """
SELECT key, opportunity
FROM merges
WHERE source = :source AND split_at IS NOT NULL
ORDER BY key, opportunity
"""

#: Few as well.
APART = """
SELECT one, other
FROM apart
ORDER BY one, other
"""

KEEP_APART = "INSERT OR IGNORE INTO apart (one, other, since) VALUES (:one, :other, :now)"

#: Newest first. Of an announcement that came in several wordings the one that its source has now.
MERGES = """
SELECT
    m.id, m.source, m.key, m.opportunity, m.layer, m.why, m.made_at, m.split_at,
    json_extract(a.record, '$.title') AS title,
    json_extract(a.record, '$.link') AS link,
    a.opportunity AS now_of
FROM merges AS m
LEFT JOIN announcements AS a ON a.id = (
    SELECT last.id
    FROM announcements AS last
    WHERE last.source = m.source AND last.key = m.key
    ORDER BY last.current DESC, last.id DESC
    LIMIT 1
)
WHERE (:number IS NULL OR m.id = :number)
  AND (:opportunity IS NULL OR m.opportunity = :opportunity OR a.opportunity = :opportunity)
  AND (NOT :standing OR m.split_at IS NULL)
ORDER BY m.id DESC
"""

#: The announcements of opportunities, each in its last wording there, in the order in which they came.
ANNOUNCED = """
SELECT
    a.opportunity, a.source, a.key,
    json_extract(a.record, '$.title') AS title,
    json_extract(a.record, '$.link') AS link
FROM announcements AS a
WHERE a.opportunity IN (SELECT value FROM json_each(:ids))
  AND a.id = (
      SELECT last.id
      FROM announcements AS last
      WHERE last.source = a.source AND last.key = a.key AND last.opportunity = a.opportunity
      ORDER BY last.current DESC, last.id DESC
      LIMIT 1
  )
ORDER BY a.opportunity, a.id
"""


@dataclass(frozen=True, slots=True)
class NewMerge:
    """A merge that is made now."""

    key: str
    opportunity: int
    layer: Layer
    why: str


async def join(connection: Connection, source: str, merges: Iterable[NewMerge], *, now: datetime) -> None:
    """Keep which announcements of a source were joined, to what and why."""
    await connection.many(
        JOIN,
        (
            {
                "source": source,
                "key": storable(merge.key),
                "opportunity": merge.opportunity,
                "layer": merge.layer.value,
                "why": storable(merge.why),
                "now": utc_text(now),
            }
            for merge in merges
        ),
    )


async def split(
    connection: Connection, opportunity: int, announced: Iterable[tuple[str, str]], *, now: datetime
) -> None:
    """Note that a person split announcements (by source and id there) from an opportunity."""
    by_source: defaultdict[str, list[str]] = defaultdict(list)
    for source, key in announced:
        by_source[source].append(key)
    for source, keys in by_source.items():
        values = {"opportunity": opportunity, "source": source, "keys": json_list(keys), "now": utc_text(now)}
        await connection.run(SPLIT, values)


async def split_off(connection: Connection, source: str) -> Mapping[str, set[int]]:
    """Return, by an announcement's id in a source, the opportunities from which a person split it."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for row in await connection.all(SPLIT_OFF, {"source": source}):
        found[row["key"]].add(row["opportunity"])
    return found


async def keep_apart(connection: Connection, pairs: Iterable[tuple[int, int]], *, now: datetime) -> None:
    """Let opportunities never be taken for one again."""
    at = utc_text(now)
    await connection.many(
        KEEP_APART, ({"one": min(pair), "other": max(pair), "now": at} for pair in pairs if len({*pair}) == 2)
    )


async def apart(connection: Connection) -> Mapping[int, set[int]]:
    """Return, of each opportunity that is kept from others, from which."""
    found: defaultdict[int, set[int]] = defaultdict(set)
    for row in await connection.all(APART):
        found[row["one"]].add(row["other"])
        found[row["other"]].add(row["one"])
    return found


async def numbered(connection: Connection, number: int) -> Merge | None:
    """Return one merge, None where there is none of this number."""
    rows = await connection.all(MERGES, {"number": number, "opportunity": None, "standing": False})
    return _merge_of(rows[0]) if rows else None


async def all_(connection: Connection, *, standing: bool, opportunity: int | None) -> Sequence[Merge]:
    """Return merges, the newest first; with `standing` those that nobody split, those of one opportunity or all."""
    values = {"number": None, "opportunity": opportunity, "standing": standing}
    merges = [_merge_of(row) for row in await connection.all(MERGES, values)]
    others: defaultdict[int, list[Announced]] = defaultdict(list)
    for row in await connection.all(ANNOUNCED, {"ids": json_list({merge.opportunity for merge in merges})}):
        others[row["opportunity"]].append(_announced_of(row))
    return [replace(one, others=_without(others[one.opportunity], one.announced)) for one in merges]


def _without(found: Iterable[Announced], one: Announced) -> tuple[Announced, ...]:
    return tuple(each for each in found if (each.source, each.key) != (one.source, one.key))


def _announced_of(row: sqlite3.Row) -> Announced:
    return Announced(row["source"], row["key"], row["title"] or "", row["link"] or "")


def _merge_of(row: sqlite3.Row) -> Merge:
    return Merge(
        number=row["id"],
        announced=_announced_of(row),
        opportunity=row["opportunity"],
        layer=Layer(row["layer"]),
        why=row["why"],
        made_at=datetime.fromisoformat(row["made_at"]),
        split_at=None if row["split_at"] is None else datetime.fromisoformat(row["split_at"]),
        now_of=row["now_of"],
    )
