"""Opportunities: found by what they are known by, written with their dates, tags and words, searched."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tracker.clock import iso, london_date
from tracker.model import Change, Key, Opportunity, State
from tracker.record import reading_record
from tracker.store.connection import Connection
from tracker.store.rows import OPPORTUNITY_COLUMNS, json_list, opportunity_of, storable, to_json, utc_text
from tracker.store.tags import tags_of


@dataclass(frozen=True, slots=True)
class Written:
    """An opportunity as it is written: beside it the words that it is found by."""

    opportunity: Opportunity
    #: The id of the announcement that its reading is of, in its source.
    key: str
    #: That announcement's words.
    text: str


BY_KEYS = f"""
SELECT i.key AS found_by, {OPPORTUNITY_COLUMNS}
FROM identities AS i
JOIN opportunities AS o ON o.id = i.opportunity
WHERE i.key IN (SELECT value FROM json_each(:keys))
ORDER BY i.key
"""

BY_IDS = f"""
SELECT {OPPORTUNITY_COLUMNS}
FROM opportunities AS o
WHERE o.id IN (SELECT value FROM json_each(:ids))
ORDER BY o.id
"""

#: With the words that are searched, and the id of the announcement that the reading is of.
WITH_WORDS = f"""
SELECT {OPPORTUNITY_COLUMNS}, o.key, t.body
FROM opportunities AS o
JOIN opportunities_text AS t ON t.rowid = o.id
WHERE o.id IN (SELECT value FROM json_each(:ids))
ORDER BY o.id
"""

#: Asked only where an item of the source says that something closes on another day.
CLOSING_OF = """
SELECT id
FROM opportunities
WHERE state = 'open'
  AND closes_at > :since
  AND source = :source
  AND ocid IS NULL
ORDER BY id
"""

#: Asked only where an item of the source says that something takes no more applications.
OPEN_OF = """
SELECT id, title
FROM opportunities
WHERE state = 'open'
  AND source = :source
  AND ocid IS NULL
ORDER BY id
"""

LAST_ID = "SELECT coalesce(max(id), 0) AS id FROM opportunities"

INSERT = """
INSERT INTO opportunities (
    id, ocid, title, funder, link, source, key, state, reading, as_read, closes_at, tags, first_seen,
    last_seen
) VALUES (
    :id, :ocid, :title, :funder, :link, :source, :key, :state, :reading, :as_read, :closes_at, :tags, :now, :now
)
"""

UPDATE = """
UPDATE opportunities SET
    title = :title,
    funder = :funder,
    link = :link,
    source = :source,
    key = :key,
    state = :state,
    reading = :reading,
    as_read = :as_read,
    closes_at = :closes_at,
    tags = :tags,
    last_seen = :now
WHERE id = :id
"""

IDENTIFY = """
INSERT INTO identities (key, opportunity, why) VALUES (:key, :opportunity, :why)
ON CONFLICT (key) DO UPDATE SET opportunity = excluded.opportunity, why = excluded.why
"""

HAND_OVER = "UPDATE identities SET opportunity = :to, why = :why WHERE key = :key AND opportunity = :before"

ADD_DEADLINE = """
INSERT OR IGNORE INTO deadlines (opportunity, what, at, london_date)
VALUES (:opportunity, :what, :at, :london_date)
"""

ADD_TEXT = """
INSERT INTO opportunities_text (rowid, title, funder, body) VALUES (:id, :title, :funder, :body)
"""

ADD_TITLE = "INSERT INTO titles (rowid, title) VALUES (:id, :title)"

ADD_CHANGE = """
INSERT INTO changes (opportunity, at, field, before, after)
VALUES (:opportunity, :at, :field, :before, :after)
"""


async def by_keys(connection: Connection, keys: Iterable[str]) -> Mapping[str, Opportunity]:
    """Return the opportunities that these keys are known to point to."""
    rows = await connection.all(BY_KEYS, {"keys": json_list(map(storable, keys))})
    return {row["found_by"]: opportunity_of(row) for row in rows}


async def by_ids(connection: Connection, ids: Iterable[int]) -> Mapping[int, Opportunity]:
    """Return opportunities by their ids."""
    rows = await connection.all(BY_IDS, {"ids": json_list(ids)})
    return {row["id"]: opportunity_of(row) for row in rows}


async def by_id(connection: Connection, id_: int) -> Opportunity | None:
    """Return one opportunity, None where there is none."""
    return (await by_ids(connection, [id_])).get(id_)


async def with_words(connection: Connection, ids: Iterable[int]) -> Sequence[Written]:
    """Return opportunities as they were written last."""
    rows = await connection.all(WITH_WORDS, {"ids": json_list(ids)})
    return [Written(opportunity_of(row), key=row["key"], text=row["body"]) for row in rows]


async def closing_of(connection: Connection, source: str, *, since: datetime) -> set[int]:
    """Return the opportunities of a source, but for notices, that closed after a moment or will close."""
    rows = await connection.all(CLOSING_OF, {"source": source, "since": utc_text(since)})
    return {row["id"] for row in rows}


async def open_of(connection: Connection, source: str) -> list[tuple[int, str]]:
    """Return id and title of the opportunities of a source, but for notices, that nobody said had ended."""
    return [(row["id"], row["title"]) for row in await connection.all(OPEN_OF, {"source": source})]


async def last_id(connection: Connection) -> int:
    """Return the highest id so far, so that new ones can be given ids before they are written."""
    row = await connection.one(LAST_ID)
    assert row is not None  # an aggregate always gives a row
    return int(row["id"])


async def insert(
    connection: Connection, opportunity: Opportunity, *, key: str, text: str, keys: Sequence[Key]
) -> Opportunity:
    """Write one new opportunity, with what it is known by; return it with its id."""
    stored = replace(opportunity, id=await last_id(connection) + 1)
    await insert_all(connection, [Written(stored, key=key, text=text)])
    await identify(connection, [(key, stored.id) for key in keys])
    return stored


async def insert_all(connection: Connection, made: Sequence[Written]) -> None:
    """Write new opportunities, under the ids that they have."""
    if made:
        rows = (
            _values(one) | {"ocid": one.opportunity.ocid, "now": utc_text(one.opportunity.first_seen)}
            for one in made
        )
        await connection.many(INSERT, rows)
        await _write_parts(connection, made)


async def update_all(connection: Connection, updated: Sequence[Written]) -> None:
    """Write what opportunities have become."""
    if updated:
        rows = (_values(one) | {"now": utc_text(one.opportunity.last_seen)} for one in updated)
        await connection.many(UPDATE, rows)
        ids = json_list(one.opportunity.id for one in updated)
        for table, column in PARTS:
            forget = f"DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(:ids))"
            await connection.many(forget, [{"ids": ids}])
        await _write_parts(connection, updated)


async def note_changes(connection: Connection, changes: Iterable[tuple[int, Change]], *, now: datetime) -> None:
    """Keep what changed in which opportunity."""
    at = utc_text(now)
    await connection.many(
        ADD_CHANGE,
        (
            {"opportunity": id_, "at": at, "field": change.field, "before": change.before, "after": change.after}
            for id_, change in changes
        ),
    )


async def identify(connection: Connection, known: Iterable[tuple[Key, int]]) -> None:
    """Let each key point to an opportunity from now on."""
    await connection.many(
        IDENTIFY,
        ({"key": storable(key.key), "opportunity": id_, "why": storable(key.why)} for key, id_ in known),
    )


async def hand_over(connection: Connection, keys: Iterable[Key], *, before: int, to: int) -> None:
    """Let those of these keys that point to one opportunity point to another."""
    await connection.many(
        HAND_OVER,
        ({"key": storable(key.key), "why": storable(key.why), "before": before, "to": to} for key in keys),
    )


def _values(written: Written) -> dict[str, object]:
    opportunity = written.opportunity
    too_late = opportunity.reading.too_late
    return {
        "id": opportunity.id,
        "title": storable(opportunity.title),
        "funder": storable(opportunity.funder),
        "link": storable(opportunity.link),
        "source": storable(opportunity.source),
        "key": storable(written.key),
        "state": opportunity.state.value,
        "reading": to_json(reading_record(opportunity.reading)),
        "as_read": None if opportunity.as_read is None else to_json(reading_record(opportunity.as_read)),
        "closes_at": None if too_late is None else utc_text(too_late),
        "tags": tags_of(opportunity.reading),
    }


#: What is written anew with each version of an opportunity: the table, and its column that holds the id.
PARTS = (
    ("deadlines", "opportunity"),
    ("opportunities_text", "rowid"),
    ("titles", "rowid"),
)


async def _write_parts(connection: Connection, written: Sequence[Written]) -> None:
    await connection.many(
        ADD_DEADLINE,
        (
            {
                "opportunity": one.opportunity.id,
                "what": d.what.value,
                "at": iso(d.at),
                "london_date": london_date(d.at).isoformat(),
            }
            for one in written
            for d in one.opportunity.reading.deadlines
        ),
    )
    await connection.many(
        ADD_TEXT,
        (
            {
                "id": one.opportunity.id,
                "title": storable(one.opportunity.title),
                "funder": storable(one.opportunity.funder),
                "body": storable(f"{one.text} {' '.join(one.opportunity.reading.places)}"),
            }
            for one in written
        ),
    )
    await connection.many(
        ADD_TITLE, ({"id": one.opportunity.id, "title": storable(one.opportunity.title)} for one in written)
    )


#: The last time that a source was found to hold an announcement of it: where its answer was the same to the letter,
#: no row of an announcement is written.
LAST_HELD = """
SELECT a.opportunity AS id, max(s.ok_at) AS at
FROM announcements AS a
JOIN sources AS s ON s.name = a.source
WHERE a.opportunity IN (SELECT value FROM json_each(:ids))
  AND a.current = 1
  AND a.last_seen >= s.read_at  -- null: not noted yet
  AND s.ok_at >= a.last_seen
GROUP BY a.opportunity
ORDER BY a.opportunity
"""


async def last_held(connection: Connection, ids: Iterable[int]) -> Mapping[int, datetime]:
    """Return when a source was last found to hold each of these; what is missing was seen when its row says."""
    rows = await connection.all(LAST_HELD, {"ids": json_list(ids)})
    return {row["id"]: datetime.fromisoformat(row["at"]) for row in rows}


COUNTS = """
SELECT state, count(*) AS number
FROM opportunities
GROUP BY state
ORDER BY state
"""


async def counts(connection: Connection) -> Mapping[State, int]:
    """Return how many opportunities are in each state."""
    return {State(row["state"]): row["number"] for row in await connection.all(COUNTS)}
