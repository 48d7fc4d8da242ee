"""Opportunities: found by what they are known by, written with their dates, tags and words, searched."""

import asyncio
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from tracker.clock import iso, london_date
from tracker.model import Change, Filters, Key, Opportunity, Reading, State
from tracker.record import reading_record
from tracker.store.database import Connection
from tracker.store.rows import OPPORTUNITY_COLUMNS, json_list, opportunity_of, storable, to_json, utc_text
from tracker.terms import related


@dataclass(frozen=True, slots=True)
class Written:
    """An opportunity as it is written: beside it the words that it is found by."""

    opportunity: Opportunity
    #: The id of the announcement that its reading is of, in its source.
    key: str
    #: That announcement's words.
    text: str


#: A common word may stand in a million texts: only the newest matches are ranked (DESIGN, decision 1).
MOST_TEXT_MATCHES = 500

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

LAST_ID = "SELECT coalesce(max(id), 0) AS id FROM opportunities"

INSERT = """
INSERT INTO opportunities (
    id, ocid, title, funder, link, source, key, state, reading, closes_at, first_seen, last_seen
) VALUES (
    :id, :ocid, :title, :funder, :link, :source, :key, :state, :reading, :closes_at, :now, :now
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
    closes_at = :closes_at,
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

ADD_TAG = "INSERT OR IGNORE INTO tags (tag, opportunity) VALUES (:tag, :opportunity)"

ADD_TEXT = """
INSERT INTO opportunities_text (rowid, title, funder, body) VALUES (:id, :title, :funder, :body)
"""

ADD_CHANGE = """
INSERT INTO changes (opportunity, at, field, before, after)
VALUES (:opportunity, :at, :field, :before, :after)
"""

#: Each filter is a tag of which one (areas, kinds, applicants) or all (categories) must be there;
#: an opportunity that says nothing of areas or applicants fits any.
SEARCH = f"""
SELECT {OPPORTUNITY_COLUMNS}
FROM opportunities AS o
WHERE (:closed OR (o.state = 'open' AND (o.closes_at IS NULL OR o.closes_at > :now)))
  AND (:words IS NULL OR o.id IN (
      SELECT rowid FROM opportunities_text
      WHERE opportunities_text MATCH coalesce(:words, '""')
      ORDER BY rowid DESC
      LIMIT {MOST_TEXT_MATCHES}
  ))
  AND (:due_from IS NULL OR EXISTS (
      SELECT 1 FROM deadlines AS d
      WHERE d.opportunity = o.id
        AND d.what IN ('apply', 'eoi', 'register')
        AND d.london_date BETWEEN :due_from AND :due_to  -- both included
  ))
  AND NOT EXISTS (
      SELECT 1 FROM json_each(:categories) AS wanted
      WHERE NOT EXISTS (SELECT 1 FROM tags AS t WHERE t.tag = wanted.value AND t.opportunity = o.id)
  )
  AND (:kinds = '[]' OR EXISTS (
      SELECT 1 FROM json_each(:kinds) AS wanted
      JOIN tags AS t ON t.tag = wanted.value AND t.opportunity = o.id
  ))
  AND (:areas = '[]' OR EXISTS (
      SELECT 1 FROM json_each(:areas) AS wanted
      JOIN tags AS t ON t.tag = wanted.value AND t.opportunity = o.id
  ))
  AND (:applicants = '[]' OR EXISTS (
      SELECT 1 FROM json_each(:applicants) AS wanted
      JOIN tags AS t ON t.tag = wanted.value AND t.opportunity = o.id
  ))
ORDER BY o.closes_at IS NULL, o.closes_at, o.id
LIMIT :limit
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
    return await asyncio.to_thread(_with_words, rows)  # each reading is JSON: hundreds would hold up the loop


def _with_words(rows: Sequence[sqlite3.Row]) -> list[Written]:
    return [Written(opportunity_of(row), key=row["key"], text=row["body"]) for row in rows]


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
            await connection.run(
                f"DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(:ids))", {"ids": ids}
            )
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


async def search(
    connection: Connection,
    filters: Filters,
    words: Sequence[Sequence[str]],
    *,
    now: datetime,
    limit: int = 200,
    closed: bool = False,
) -> Sequence[Opportunity]:
    """Return the open opportunities (with `closed`, all) that fit, those that close soonest first.

    `words` is an AND of ORs: of each group one word or phrase must stand in the text.
    """
    due = filters.due_from is not None or filters.due_to is not None
    rows = await connection.all(
        SEARCH,
        {
            "closed": closed,
            "now": utc_text(now),
            "words": text_query(words),
            "due_from": (filters.due_from or date.min).isoformat() if due else None,
            "due_to": (filters.due_to or date.max).isoformat(),
            "categories": json_list(f"category:{category}" for category in filters.categories),
            "kinds": json_list(f"kind:{kind}" for kind in filters.kinds),
            "areas": _or_unsaid("area", [area.value for area in sorted(related(filters.areas))]),
            "applicants": _or_unsaid("applicant", [applicant.value for applicant in filters.applicants]),
            "limit": limit,
        },
    )
    return [opportunity_of(row) for row in rows]


def text_query(words: Sequence[Sequence[str]]) -> str | None:
    """Write an AND of ORs in FTS5's own form, every word quoted; None where there is nothing to look for."""
    groups = [
        " OR ".join(f'"{phrase.replace(chr(34), " ")}"' for phrase in group if phrase.strip()) for group in words
    ]
    return storable(" AND ".join(f"({group})" for group in groups if group)) or None


def _or_unsaid(name: str, wanted: Sequence[str]) -> str:
    return json_list([*(f"{name}:{value}" for value in wanted), f"{name}:"] if wanted else [])


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
        "closes_at": None if too_late is None else utc_text(too_late),
    }


#: What is written anew with each version of an opportunity: the table, and its column that holds the id.
PARTS = (("deadlines", "opportunity"), ("tags", "opportunity"), ("opportunities_text", "rowid"))


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
        ADD_TAG,
        (
            {"tag": tag, "opportunity": one.opportunity.id}
            for one in written
            for tag in _tags(one.opportunity.reading)
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


def _tags(reading: Reading) -> list[str]:
    """Return what it can be filtered by; "area:" and "applicant:" alone stand for "not said"."""
    return [
        f"kind:{reading.kind}",
        *(f"category:{category}" for category in reading.categories),
        *(f"area:{area}" for area in reading.areas or ("",)),
        *(f"applicant:{applicant}" for applicant in reading.applicants or ("",)),
    ]


COUNTS = """
SELECT state, count(*) AS number
FROM opportunities
GROUP BY state
ORDER BY state
"""


async def counts(connection: Connection) -> Mapping[State, int]:
    """Return how many opportunities are in each state."""
    return {State(row["state"]): row["number"] for row in await connection.all(COUNTS)}
