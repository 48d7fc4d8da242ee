"""The feeds that were found for sources whose address in feeds.yaml is a web page."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from tracker.model import Source
from tracker.store.connection import Connection
from tracker.store.rows import utc_text

ALL = """
SELECT source, page, feed
FROM found_feeds
ORDER BY source
"""

REMEMBER = """
INSERT INTO found_feeds (source, page, feed, found_at)
VALUES (:source, :page, :feed, :now)
ON CONFLICT (source) DO UPDATE SET
    page = excluded.page,
    feed = excluded.feed,
    found_at = excluded.found_at
"""

FORGET = "DELETE FROM found_feeds WHERE source = :source"


async def found_for(connection: Connection, sources: Iterable[Source]) -> tuple[Mapping[str, str], list[str]]:
    """Return the feeds that hold, by the names of their sources, and the sources whose page is another by now."""
    rows = {row["source"]: row for row in await connection.all(ALL)}
    if not rows:
        return {}, []
    known = [(one, rows[one.name]) for one in sources if one.name in rows]
    holding = {one.name: str(row["feed"]) for one, row in known if row["page"] == one.url}
    return holding, [one.name for one, row in known if row["page"] != one.url]


async def remember(connection: Connection, source: Source, feed: str, *, now: datetime) -> None:
    """Note the feed of a source's page, in place of an earlier one."""
    values = {"source": source.name, "page": source.url, "feed": feed, "now": utc_text(now)}
    await connection.run(REMEMBER, values)


async def forget(connection: Connection, source: str) -> None:
    """Forget the feed that was found for a source."""
    await connection.run(FORGET, {"source": source})
