"""Find the results that belong to no opportunity by their words: who won what we never saw called for."""

import json
from collections.abc import Sequence

from tracker.model import Announcement
from tracker.record import announcement_of
from tracker.store.connection import Connection
from tracker.store.search import text_query

#: The newest that match are looked at; of one process there are several.
MOST = 40

AWARDED = f"""
SELECT a.record
FROM (
    SELECT rowid AS id FROM awards_text
    WHERE awards_text MATCH :words
    ORDER BY rowid DESC
    LIMIT {MOST}
) AS named
JOIN announcements AS a ON a.id = named.id
WHERE a.current = 1 AND a.opportunity IS NULL
ORDER BY a.id DESC
"""


async def awarded(connection: Connection, words: Sequence[Sequence[str]]) -> Sequence[Announcement]:
    """Return the results in which of each group one word or phrase stands, the newest first; none for no words."""
    query = text_query(words)
    if query is None:
        return ()
    return [announcement_of(json.loads(row["record"])) for row in await connection.all(AWARDED, {"words": query})]
