"""Find the opportunities whose title begins with, or holds, words that somebody said, open or over."""

from collections.abc import Sequence

from tracker.model import Opportunity
from tracker.store.connection import Connection
from tracker.store.rows import OPPORTUNITY_COLUMNS, opportunity_of, storable

#: Very many titles may begin with "community garden"; the newest are looked at.
MOST = 200

BEGINNING = f"""
WITH found AS MATERIALIZED (
    SELECT rowid AS id FROM opportunities_text
    WHERE opportunities_text MATCH :beginnings
    ORDER BY rowid DESC
    LIMIT {MOST}
)
SELECT {OPPORTUNITY_COLUMNS}
FROM found JOIN opportunities AS o ON o.id = found.id
ORDER BY o.id DESC
"""


async def titled_with(
    connection: Connection, beginnings: Sequence[str], within: Sequence[str]
) -> Sequence[Opportunity]:
    """Return those whose title begins with one of the first, or holds one of the others, newest first."""
    said = [f"^ {_quoted(phrase)}" for phrase in beginnings if phrase.strip()]
    said += [_quoted(phrase) for phrase in within if phrase.strip()]
    query = storable(f"title : ({' OR '.join(said)})" if said else "")
    if not query:
        return ()
    return [opportunity_of(row) for row in await connection.all(BEGINNING, {"beginnings": query})]


def _quoted(phrase: str) -> str:
    return f'"{phrase.replace(chr(34), " ")}"'
