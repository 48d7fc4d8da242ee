"""What may be the same by its words: the index of clues, and what was joined for them, to be undone."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from tracker.store.database import Connection
from tracker.store.rows import json_list, storable, utc_text

#: A clue that more opportunities share tells nothing, as a form that many fill in.
MOST_SHARING = 10

#: Of each clue the newest open opportunities, one more than may share it. CROSS JOIN keeps SQLite to this order:
#: without it every open opportunity is read first.
FIND = f"""
SELECT wanted.value AS clue, c.opportunity
FROM json_each(:clues) AS wanted
CROSS JOIN clues AS c ON c.clue = wanted.value
CROSS JOIN opportunities AS o ON o.id = c.opportunity
WHERE o.state = 'open'
  AND c.opportunity IN (
      SELECT newest.opportunity FROM clues AS newest
      WHERE newest.clue = wanted.value
      ORDER BY newest.opportunity DESC
      LIMIT {MOST_SHARING + 1}
  )
ORDER BY clue, c.opportunity
"""

FORGET = "DELETE FROM clues WHERE opportunity IN (SELECT value FROM json_each(:ids))"

ADD = "INSERT OR IGNORE INTO clues (clue, opportunity) VALUES (:clue, :opportunity)"

JOIN = """
INSERT INTO merges (source, key, opportunity, why, made_at)
VALUES (:source, :key, :opportunity, :why, :now)
ON CONFLICT (source, key, opportunity) DO UPDATE SET why = excluded.why, made_at = excluded.made_at
"""

SPLIT = "UPDATE merges SET split_at = :now WHERE id = :id"

KEPT_APART = """
SELECT key, opportunity
FROM merges
WHERE source = :source
  AND key IN (SELECT value FROM json_each(:keys))
  AND split_at IS NOT NULL
ORDER BY key, opportunity
"""

COLUMNS = """
    m.id, m.source, m.key, m.opportunity, m.why, m.made_at,
    o.title, o.source AS other_source,
    (
        SELECT json_extract(a.record, '$.title')
        FROM announcements AS a
        WHERE a.source = m.source AND a.key = m.key
        ORDER BY a.current DESC, a.id DESC
        LIMIT 1
    ) AS own_title
"""

STANDING = f"""
SELECT {COLUMNS}
FROM merges AS m
JOIN opportunities AS o ON o.id = m.opportunity
WHERE m.split_at IS NULL
ORDER BY m.id
"""


@dataclass(frozen=True, slots=True)
class Merge:
    """An announcement that was joined to an opportunity for what it says."""

    id: int
    #: The announcement's source, its id there, and its title.
    source: str
    key: str
    title: str
    opportunity: int
    #: The opportunity's own title, and the source that it is told by.
    other_title: str
    other_source: str
    why: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class NewMerge:
    """A merge that is made now."""

    key: str
    opportunity: int
    why: str


async def find(connection: Connection, clues: Iterable[int]) -> Mapping[int, Sequence[int]]:
    """Return, by clue, the open opportunities that share it; clues that too many share are left out."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for row in await connection.all(FIND, {"clues": json_list(clues)}):
        found[row["clue"]].append(row["opportunity"])
    return {clue: ids for clue, ids in found.items() if len(ids) <= MOST_SHARING}


async def write(connection: Connection, clues: Mapping[int, Iterable[int]], *, known: Iterable[int] = ()) -> None:
    """Write the clues of opportunities, in place of what those that were `known` had."""
    before = json_list(known)
    if before != "[]":
        await connection.run(FORGET, {"ids": before})
    await connection.many(ADD, ({"clue": clue, "opportunity": id_} for id_, each in clues.items() for clue in each))


async def join(connection: Connection, source: str, merges: Iterable[NewMerge], *, now: datetime) -> None:
    """Keep which announcements of a source were joined for what they say."""
    await connection.many(
        JOIN,
        (
            {
                "source": source,
                "key": storable(merge.key),
                "opportunity": merge.opportunity,
                "why": storable(merge.why),
                "now": utc_text(now),
            }
            for merge in merges
        ),
    )


async def split(connection: Connection, merge: Merge, *, now: datetime) -> None:
    """Note that a person said that they are two."""
    await connection.run(SPLIT, {"id": merge.id, "now": utc_text(now)})


async def kept_apart(connection: Connection, source: str, keys: Iterable[str]) -> set[tuple[str, int]]:
    """Return which announcements of a source (by their ids there) are never to be joined to which opportunities."""
    rows = await connection.all(KEPT_APART, {"source": source, "keys": json_list(map(storable, keys))})
    return {(row["key"], row["opportunity"]) for row in rows}


async def standing(connection: Connection) -> Sequence[Merge]:
    """Return what was joined and not split, in the order in which it was."""
    return [_merge_of(row) for row in await connection.all(STANDING)]


def _merge_of(row: sqlite3.Row) -> Merge:
    return Merge(
        id=row["id"],
        source=row["source"],
        key=row["key"],
        title=row["own_title"] or "",
        opportunity=row["opportunity"],
        other_title=row["title"],
        other_source=row["other_source"],
        why=row["why"],
        made_at=datetime.fromisoformat(row["made_at"]),
    )
