"""How values stand in the database's columns: moments, JSON, opportunities."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from tracker.model import Opportunity, Reading, SeenAt, State
from tracker.record import reading_of


def utc_text(at: datetime) -> str:
    """Write an aware moment so that text order is time order."""
    return at.astimezone(UTC).isoformat(timespec="seconds")


def to_json(value: Any) -> str:
    """Write a value as JSON without spaces; lone surrogates, which SQLite refuses, are escaped."""
    return json.dumps(value, separators=(",", ":"))


def json_list(values: Iterable[str | int]) -> str:
    """Write values as a JSON list, for `IN (SELECT value FROM json_each(:name))`."""
    return to_json(list(values))


def storable(text: str) -> str:
    """Return text that SQLite can keep whole: NUL goes, lone surrogates (no UTF-8 has them) become "?"."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


#: The columns that `opportunity_of` reads, of a table named `o`.
OPPORTUNITY_COLUMNS = """
    o.id, o.ocid, o.title, o.funder, o.link, o.source, o.state, o.reading, o.as_read, o.first_seen, o.last_seen,
    (
        SELECT json_group_array(json_array(seen.source, seen.why))
        FROM (
            SELECT a.source, coalesce(max(m.why), '') AS why
            FROM announcements AS a
            LEFT JOIN merges AS m
              ON m.source = a.source AND m.key = a.key AND m.opportunity = a.opportunity AND m.split_at IS NULL
            WHERE a.opportunity = o.id AND a.current = 1 AND a.source <> o.source
            GROUP BY a.source
            ORDER BY min(a.id)
        ) AS seen
    ) AS also_at
"""


def opportunity_of(row: sqlite3.Row) -> Opportunity:
    """Return the opportunity of a row with OPPORTUNITY_COLUMNS."""
    return Opportunity(
        id=row["id"],
        ocid=row["ocid"],
        title=row["title"],
        funder=row["funder"],
        link=row["link"],
        source=row["source"],
        state=State(row["state"]),
        reading=_reading(row["reading"]),
        first_seen=datetime.fromisoformat(row["first_seen"]),
        last_seen=datetime.fromisoformat(row["last_seen"]),
        as_read=None if row["as_read"] is None else _reading(row["as_read"]),
        also_at=_also_at(row["also_at"]),
    )


def _also_at(text: str) -> tuple[SeenAt, ...]:
    return () if text == "[]" else tuple(SeenAt(*seen) for seen in json.loads(text))


@lru_cache(maxsize=512)
def _reading(text: str) -> Reading:
    """Return the reading of its JSON. What closes soon stands in one answer after the other."""
    return reading_of(json.loads(text))
