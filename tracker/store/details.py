"""The items of each page's list, and how it stands with the pages that they lead to."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tracker.clock import iso, moment
from tracker.model import Announcement, Detail
from tracker.record import announcement_of, announcement_record
from tracker.store.connection import Connection
from tracker.store.rows import json_list, storable, to_json, utc_text

#: What announces nothing that is open is looked at again this long after.
SELDOM = timedelta(days=7)
#: Nothing is put off for so long: a moment beyond was written by a clock that ran ahead.
AHEAD = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Followed:
    """One item of a list. It is pending while its page is to be read and was not yet (`due_at`, no `detail`)."""

    source: str
    #: What the list says of it.
    listed: Announcement
    #: Of that, so that a change of the list is seen.
    list_hash: str
    #: What its page says, with an empty text where nothing of it can be read; None: not read yet.
    detail: Detail | None = None
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    #: When its page is read next; None: its list says enough, or it cannot be read.
    due_at: datetime | None = None
    #: When it was last read; None: never, or it is to be read whatever became of it.
    looked_at: datetime | None = None
    #: Since when it has been held back; None: it is not, or that was not noted.
    held_since: datetime | None = None
    #: In a row.
    failures: int = 0
    error: str | None = None

    @property
    def is_pending(self) -> bool:
        """Whether it is held back until its page was read."""
        return self.detail is None and self.due_at is not None


_COLUMNS = """
    source, key, record, list_hash, title, text, published, etag, last_modified, body_hash, due_at, looked_at,
    failures, error, held_since
"""

OF = f"""
SELECT {_COLUMNS}
FROM details
WHERE source = :source AND key IN (SELECT value FROM json_each(:keys))
ORDER BY key
"""

PENDING = f"""
SELECT {_COLUMNS}
FROM details
WHERE source = :source AND text IS NULL AND due_at IS NOT NULL
ORDER BY due_at, key
"""

#: What is pending comes first, and of all what was not asked for longest: no page keeps another waiting for good.
#: What was read is read again while it stands on the list and is open, else seldom; what could not be, when it is
#: due.
DUE = f"""
SELECT {_COLUMNS}
FROM details AS d
WHERE d.source = :source
  AND (d.due_at <= :now OR d.due_at > :ahead)
  AND (
    d.text IS NULL
    OR d.on_list > 0 AND (
        d.looked_at IS NULL
        OR d.looked_at <= :seldom
        OR d.looked_at > :ahead
        OR d.text = '' AND d.error IS NOT NULL
        OR EXISTS (
            SELECT 1
            FROM announcements AS a
            JOIN opportunities AS o ON o.id = a.opportunity
            WHERE a.source = d.source
              AND a.key = d.key
              AND o.state = 'open'
              AND (o.closes_at IS NULL OR o.closes_at > :now)
        )
    )
  )
ORDER BY d.text IS NOT NULL, d.looked_at, d.due_at, d.key
LIMIT :most
"""

NEXT_PENDING = """
SELECT min(due_at) AS due_at
FROM details
WHERE source = :source AND text IS NULL AND due_at IS NOT NULL
"""

LEFT = """
SELECT count(*) AS number
FROM details
WHERE source = :source AND text IS NULL AND due_at <= :now
"""

#: What was on the list may come on a later page of it: 1 here again, 2 not yet, 3 a page failed that may have it.
#: Only what a whole list does not show is gone: 0.
LIST_BEGINS = """
UPDATE details SET on_list = 2 WHERE source = :source AND on_list > 0
"""

LIST_ENDS = """
UPDATE details SET on_list = 0 WHERE source = :source AND on_list = 2
"""

LIST_LACKS = """
UPDATE details SET on_list = 3 WHERE source = :source AND on_list = 2
"""

LISTED = """
SELECT key FROM details WHERE source = :source AND on_list > 0
"""

#: What a list shows and nothing waits for, but its own end.
UNKEPT = f"""
SELECT {_COLUMNS}
FROM details AS d
WHERE d.source = :source
  AND d.on_list = 1
  AND (d.text IS NOT NULL OR d.due_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM announcements AS a WHERE a.source = d.source AND a.key = d.key)
ORDER BY d.key
"""

ON_LIST = """
UPDATE details SET on_list = 1 WHERE source = :source AND key IN (SELECT value FROM json_each(:keys))
"""

SAVE = """
INSERT INTO details (
    source, key, record, list_hash, on_list, title, text, published, etag, last_modified, body_hash, due_at,
    looked_at, failures, error, held_since
) VALUES (
    :source, :key, :record, :list_hash, 1, :title, :text, :published, :etag, :last_modified, :body_hash, :due_at,
    :looked_at, :failures, :error, :held_since
)
ON CONFLICT (source, key) DO UPDATE SET
    record = excluded.record,
    list_hash = excluded.list_hash,
    title = excluded.title,
    text = excluded.text,
    published = excluded.published,
    etag = excluded.etag,
    last_modified = excluded.last_modified,
    body_hash = excluded.body_hash,
    due_at = excluded.due_at,
    looked_at = excluded.looked_at,
    failures = excluded.failures,
    error = excluded.error,
    held_since = excluded.held_since
"""


async def of(connection: Connection, source: str, keys: Iterable[str]) -> Mapping[str, Followed]:
    """Return the items of a source with these ids, by id."""
    rows = await connection.all(OF, {"source": source, "keys": json_list(map(storable, keys))})
    return {row["key"]: _followed_of(row) for row in rows}


async def pending(connection: Connection, source: str) -> Sequence[Followed]:
    """Return the items of a source whose pages were not read yet."""
    return [_followed_of(row) for row in await connection.all(PENDING, {"source": source})]


async def unkept(connection: Connection, source: str) -> Sequence[Followed]:
    """Return the items that a list shows, of which nothing was kept yet, and whose pages are not waited for."""
    return [_followed_of(row) for row in await connection.all(UNKEPT, {"source": source})]


async def due(connection: Connection, source: str, *, now: datetime, most: int) -> Sequence[Followed]:
    """Return the items whose pages are to be read now, at most `most`, those that were never read first."""
    told = {"source": source, "now": utc_text(now), "seldom": utc_text(now - SELDOM)}
    return [
        _followed_of(row)
        for row in await connection.all(DUE, told | {"ahead": utc_text(now + AHEAD), "most": most})
    ]


async def next_pending(connection: Connection, source: str) -> datetime | None:
    """Return when the next page that was never read is to be read; None where none waits."""
    row = await connection.one(NEXT_PENDING, {"source": source})
    return None if row is None or row["due_at"] is None else datetime.fromisoformat(row["due_at"])


async def left(connection: Connection, source: str, *, now: datetime) -> int:
    """Return how many items of a source are held back though their pages may be read now."""
    row = await connection.one(LEFT, {"source": source, "now": utc_text(now)})
    return 0 if row is None else int(row["number"])


async def note_list(
    connection: Connection,
    source: str,
    keys: Iterable[str],
    changed: Sequence[Followed],
    *,
    begins: bool,
    ends: bool,
) -> None:
    """Note which items a list shows, and those that are new or changed; it may be its first page, and its last."""
    if begins:
        await connection.run(LIST_BEGINS, {"source": source})
    await connection.run(ON_LIST, {"source": source, "keys": json_list(map(storable, keys))})
    await connection.many(SAVE, [_values(one) for one in changed])
    if ends:
        await connection.run(LIST_ENDS, {"source": source})


async def note_lack(connection: Connection, source: str) -> None:
    """Note that a page of a list failed: what was not seen until now may stand on it."""
    await connection.run(LIST_LACKS, {"source": source})


async def listed(connection: Connection, source: str) -> frozenset[str]:
    """Return the ids of the items that a list shows, as far as is known: also those of pages that failed."""
    return frozenset(row["key"] for row in await connection.all(LISTED, {"source": source}))


async def save(connection: Connection, followed: Followed) -> None:
    """Write how it stands with one item."""
    await connection.run(SAVE, _values(followed))


def _values(one: Followed) -> dict[str, object]:
    return {
        "source": one.source,
        "key": storable(one.listed.id),
        "record": to_json(announcement_record(one.listed)),
        "list_hash": one.list_hash,
        "title": None if one.detail is None else storable(one.detail.title),
        "text": None if one.detail is None else storable(one.detail.text),
        "published": None if one.detail is None or one.detail.published is None else iso(one.detail.published),
        "etag": one.etag,
        "last_modified": one.last_modified,
        "body_hash": one.body_hash,
        "due_at": None if one.due_at is None else utc_text(one.due_at),
        "looked_at": None if one.looked_at is None else utc_text(one.looked_at),
        "held_since": None if one.held_since is None else utc_text(one.held_since),
        "failures": one.failures,
        "error": one.error,
    }


def _followed_of(row: sqlite3.Row) -> Followed:
    detail = None
    if row["text"] is not None:
        published = None if row["published"] is None else moment(row["published"])
        detail = Detail(text=row["text"], title=row["title"], published=published)
    return Followed(
        source=row["source"],
        listed=announcement_of(json.loads(row["record"])),
        list_hash=row["list_hash"],
        detail=detail,
        etag=row["etag"],
        last_modified=row["last_modified"],
        body_hash=row["body_hash"],
        due_at=None if row["due_at"] is None else datetime.fromisoformat(row["due_at"]),
        looked_at=None if row["looked_at"] is None else datetime.fromisoformat(row["looked_at"]),
        held_since=None if row["held_since"] is None else datetime.fromisoformat(row["held_since"]),
        failures=row["failures"],
        error=row["error"],
    )
