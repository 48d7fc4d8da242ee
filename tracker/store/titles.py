"""Find the opportunities whose title, or funder, begins with or holds words that somebody said, open or over."""

from collections.abc import Sequence

from tracker.store.connection import Connection
from tracker.store.rows import storable

#: Very many titles may begin with "community garden"; the newest are looked at.
MOST = 200

TITLED_WITH = f"""
SELECT rowid AS id, title FROM titles
WHERE titles MATCH :said
ORDER BY rowid DESC
LIMIT {MOST}
"""

OF_FUNDER = f"""
SELECT rowid AS id, title, funder FROM opportunities_text
WHERE opportunities_text MATCH :said
ORDER BY rowid DESC
LIMIT {MOST}
"""


async def of_funder(connection: Connection, name: str) -> Sequence[tuple[int, str, str]]:
    """Return id, title and funder of those whose funder or title holds a name as it stands, newest first."""
    query = storable(f"{{funder title}} : {_quoted(name)}")
    if not name.strip() or not query:
        return ()
    return [(row["id"], row["title"], row["funder"]) for row in await connection.all(OF_FUNDER, {"said": query})]


async def titled_with_all(connection: Connection, words: Sequence[str]) -> Sequence[tuple[int, str]]:
    """Return id and title of those that hold all of these words, whatever their endings, newest first."""
    query = storable(" AND ".join(_quoted(word) for word in words if word.strip()))
    if not query:
        return ()
    return [(row["id"], row["title"]) for row in await connection.all(TITLED_WITH, {"said": query})]


async def titled_like(connection: Connection, name: str) -> Sequence[tuple[int, str]]:
    """Return id and title of those that may hold a name with a slip in it, newest first."""
    words = [word for word in name.split() if word.isalnum()]
    if not words:
        return ()
    first = words[0]
    said = " OR ".join((f"^ {_quoted(first[:2])} *", f"{_quoted(first[:3])} *", *(_quoted(word) for word in words)))
    return [(row["id"], row["title"]) for row in await connection.all(TITLED_WITH, {"said": said})]


async def titled_with(
    connection: Connection, beginnings: Sequence[str], within: Sequence[str]
) -> Sequence[tuple[int, str]]:
    """Return id and title of those that begin with one of the first, or hold one of the others, newest first.

    The titles are as announced; what somebody corrected of them is not looked at.
    """
    said = [f"^ {_quoted(phrase)}" for phrase in beginnings if phrase.strip()]
    said += [_quoted(phrase) for phrase in within if phrase.strip()]
    query = storable(" OR ".join(said))
    if not query:
        return ()
    return [(row["id"], row["title"]) for row in await connection.all(TITLED_WITH, {"said": query})]


def _quoted(phrase: str) -> str:
    return f'"{phrase.replace(chr(34), " ")}"'
