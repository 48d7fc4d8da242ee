"""What stands on a source's list now, against what stood there before."""

from dataclasses import dataclass
from datetime import datetime

from tracker.store.connection import Connection
from tracker.store.rows import json_list, utc_text
from tracker.terms import Kind

#: `funds`: what its source showed, can still be gone for, and was seen not too long ago. An item that was there
#: before they went is known, whatever it says now.
LISTING = """
WITH funds AS (
    SELECT a.opportunity, max(a.last_seen) AS last_seen
    FROM announcements AS a
    JOIN opportunities AS o ON o.id = a.opportunity
    WHERE a.source = :source AND a.current = 1 AND a.last_seen > :lately
      AND o.source = :source AND o.state = 'open' AND (o.closes_at IS NULL OR o.closes_at > :now)
    GROUP BY a.opportunity
), listed AS (
    SELECT a.kind, (
        SELECT min(b.first_seen) FROM announcements AS b WHERE b.source = a.source AND b.key = a.key
    ) AS first_seen
    FROM announcements AS a
    WHERE a.source = :source AND a.current = 1 AND a.last_seen >= :since
)
SELECT
    (SELECT count(*) FROM funds) AS funds,
    (SELECT count(*) FROM funds WHERE last_seen >= :since) AS still,
    (SELECT count(*) FROM listed) AS listed,
    (SELECT count(*) FROM listed WHERE kind IN (SELECT value FROM json_each(:kinds))) AS offers,
    (
        SELECT count(*) FROM listed WHERE first_seen <= (SELECT max(last_seen) FROM funds WHERE last_seen < :since)
    ) AS known
"""


@dataclass(frozen=True, slots=True)
class Listed:
    """Numbers about the items of a list."""

    #: Open opportunities that its source showed; how many of them are on the list now.
    funds: int
    still: int
    #: Items on the list; how many of them look like an opportunity, and how many stood there before those went.
    listed: int
    offers: int
    known: int


async def of(connection: Connection, source: str, *, since: datetime, lately: datetime, now: datetime) -> Listed:
    """Return what a source lists; what was kept from `since` on is on its list now.

    Opportunities that were not seen after `lately` are none of it any more.
    """
    row = await connection.one(
        LISTING,
        {
            "source": source,
            "since": utc_text(since),
            "lately": utc_text(lately),
            "now": utc_text(now),
            "kinds": json_list(kind.value for kind in Kind if kind.is_opportunity),
        },
    )
    assert row is not None  # an aggregate always gives a row
    return Listed(*row)
