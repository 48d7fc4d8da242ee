"""What may be the same by its words: the index of clues."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from tracker.store.connection import Connection
from tracker.store.rows import json_list

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
        await connection.many(FORGET, [{"ids": before}])
    await connection.many(ADD, ({"clue": clue, "opportunity": id_} for id_, each in clues.items() for clue in each))
