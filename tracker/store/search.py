"""Search the open opportunities by what they are tagged with, by their dates and by their words."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from tracker.clock import london_date, london_end, london_start
from tracker.model import Opportunity, State
from tracker.questions import Filters
from tracker.store.connection import Connection
from tracker.store.rows import OPPORTUNITY_COLUMNS, json_list, opportunity_of, storable, utc_text
from tracker.store.tags import bits, for_applicants, in_areas
from tracker.terms import Kind, related

#: A common word may stand in a million texts: only the newest matches are ranked (DESIGN, decision 1).
MOST_TEXT_MATCHES = 500

#: A month and less is found by its days.
FEW_DAYS = timedelta(days=31)

#: What is asked of each one. A filter is tags (`store/tags.py`) of which one (areas, kinds, applicants) or all
#: (categories) must be there; an opportunity that says nothing of areas or applicants fits any.
_FITS = """
  o.tags & :categories = :categories
  AND (NOT :kinds OR o.tags & :kinds)
  AND (NOT :areas OR o.tags & :areas)
  AND (NOT :applicants OR o.tags & :applicants)
  AND (:ids IS NULL OR o.id IN (SELECT value FROM json_each(:ids)))
  AND (:states = '[]' OR o.state IN (SELECT value FROM json_each(:states)))
  AND (:since IS NULL OR o.first_seen >= :since)
  AND (:due_from IS NULL OR EXISTS (
      SELECT 1 FROM deadlines AS d
      WHERE d.opportunity = o.id
        AND (d.what = 'opens' AND :opens OR d.what IN ('apply', 'eoi', 'register') AND NOT :opens)
        AND NOT (d.what = 'register'  -- booking a talk closes no call for papers: Reading.closes
          AND EXISTS (SELECT 1 FROM deadlines AS p WHERE p.opportunity = o.id AND p.what IN ('apply', 'eoi'))
          AND o.tags & :by_papers)
        AND d.london_date BETWEEN :due_from AND :due_to  -- both included
  ))
"""
_OPEN = "(:closed OR (o.state = 'open' AND (o.closes_at IS NULL OR o.closes_at > :now)))"
#: It is over by its last date, which may lie before its publication and then stands among no deadlines.
_MISSED = "o.state = 'open' AND o.closes_at > :closed_after AND o.closes_at <= :closed_by"
_SOONEST = "o.closes_at IS NULL, o.closes_at, o.id"

#: Which are found, by what narrows them most; the ids alone, for a row is dear. Words first: they are few.
BY_WORDS = f"""
SELECT o.id
FROM (
    SELECT rowid AS id FROM opportunities_text
    WHERE opportunities_text MATCH :words
    ORDER BY rowid DESC
    LIMIT {MOST_TEXT_MATCHES}
) AS named
JOIN opportunities AS o ON o.id = named.id
WHERE {_OPEN} AND {_FITS}
ORDER BY {_SOONEST}
LIMIT :limit
"""

#: Of some that are named.
BY_IDS = f"""
SELECT o.id
FROM opportunities AS o
WHERE o.id IN (SELECT value FROM json_each(:ids)) AND {_OPEN} AND {_FITS}
ORDER BY {_SOONEST}
LIMIT :limit
"""

#: What was first seen lately.
BY_FIRST_SEEN = f"""
SELECT o.id
FROM opportunities AS o INDEXED BY opportunities_first_seen
WHERE o.first_seen >= :since AND {_OPEN} AND {_FITS}
ORDER BY {_SOONEST}
LIMIT :limit
"""

#: Along the index of what is open, soonest first, only as far as the limit. What closes before `after` cannot fit.
BY_DATE = f"""
SELECT id FROM (
    SELECT o.id
    FROM opportunities AS o INDEXED BY opportunities_open
    WHERE o.state = 'open' AND o.closes_at > :after AND {_FITS}
    ORDER BY o.closes_at, o.id
    LIMIT :limit
)
UNION ALL
SELECT id FROM (
    SELECT o.id
    FROM opportunities AS o INDEXED BY opportunities_open
    WHERE o.state = 'open' AND o.closes_at IS NULL AND {_FITS}
    ORDER BY o.id
    LIMIT :limit
)
LIMIT :limit
"""

#: Within a few days: first what is over by their end, along the same index. Only where that is not enough what has
#: one of its dates within them and its last one later, or is rolling: that is found by its dates.
BY_FEW_DAYS = f"""
SELECT id FROM (
    SELECT o.id
    FROM opportunities AS o INDEXED BY opportunities_open
    WHERE o.state = 'open' AND o.closes_at > :after AND o.closes_at <= :until AND {_FITS}
    ORDER BY o.closes_at, o.id
    LIMIT :limit
)
UNION ALL
SELECT id FROM (
    SELECT DISTINCT o.id, o.closes_at
    FROM deadlines AS soon INDEXED BY deadlines_day
    CROSS JOIN opportunities AS o ON o.id = soon.opportunity
    WHERE soon.london_date BETWEEN :due_from AND :due_to
      AND o.state = 'open' AND (o.closes_at > :until OR o.closes_at IS NULL) AND {_FITS}
    ORDER BY {_SOONEST}
    LIMIT :limit
)
LIMIT :limit
"""

#: What is over, too: results, and what was missed. Without days the index is looked through: it holds the tags.
BY_TAGS = f"""
SELECT o.id
FROM opportunities AS o INDEXED BY opportunities_open
WHERE {_FITS}
ORDER BY {_SOONEST}
LIMIT :limit
"""
BY_DAY = f"""
SELECT o.id
FROM opportunities AS o
WHERE o.id IN (SELECT d.opportunity FROM deadlines AS d WHERE d.london_date BETWEEN :due_from AND :due_to)
  AND {_FITS}
ORDER BY {_SOONEST}
LIMIT :limit
"""

#: What has closed, along the index of what is open, newest first, only as far as the limit.
BY_CLOSED = f"""
SELECT o.id
FROM opportunities AS o INDEXED BY opportunities_open
WHERE {_MISSED} AND {_FITS}
ORDER BY o.closes_at DESC, o.id
LIMIT :limit
"""
BY_CLOSED_AND_WORDS = f"""
SELECT o.id
FROM (
    SELECT rowid AS id FROM opportunities_text
    WHERE opportunities_text MATCH :words
    ORDER BY rowid DESC
    LIMIT {MOST_TEXT_MATCHES}
) AS named
CROSS JOIN opportunities AS o ON o.id = named.id
WHERE {_MISSED} AND {_FITS}
ORDER BY o.closes_at DESC, o.id
LIMIT :limit
"""

#: In a state asked for: called off, awarded.
BY_STATE = f"""
SELECT o.id
FROM opportunities AS o INDEXED BY opportunities_open
WHERE o.state IN (SELECT value FROM json_each(:states)) AND {_FITS}
ORDER BY {_SOONEST}
LIMIT :limit
"""

#: What opens on a day asked for.
BY_OPENING = f"""
SELECT o.id
FROM opportunities AS o
WHERE o.id IN (
      SELECT d.opportunity FROM deadlines AS d
      WHERE d.what = 'opens' AND d.london_date BETWEEN :due_from AND :due_to
  )
  AND {_OPEN} AND {_FITS}
ORDER BY {_SOONEST}
LIMIT :limit
"""


def _search(found: str) -> str:
    """Return the statement that gives the rows of what is found."""
    return f"""
WITH found AS MATERIALIZED ({found})
SELECT {OPPORTUNITY_COLUMNS}
FROM found JOIN opportunities AS o ON o.id = found.id
ORDER BY {_SOONEST}
"""


async def search(
    connection: Connection,
    filters: Filters,
    words: Sequence[Sequence[str]],
    *,
    now: datetime,
    limit: int = 120,
    closed: bool = False,
    ids: Iterable[int] | None = None,
    since: datetime | None = None,
    states: Sequence[State] = (),
    opens: bool = False,
    missed: bool = False,
) -> Sequence[Opportunity]:
    """Return the open opportunities (with `closed`, all) that fit, those that close soonest first.

    With `ids` only of these; with `since` only those first seen then or later; with `states` only those in one of
    them, over or not. With `opens` the filters' dates are those on which something opens. With `missed` only those
    that have closed by now, by their last date, within the filters' dates.

    `words` is an AND of ORs: of each group one word or phrase must stand in the text.
    """
    due = filters.due_from is not None or filters.due_to is not None
    query = text_query(words)
    if missed:
        due = False
        found = BY_CLOSED if query is None else BY_CLOSED_AND_WORDS
    elif query is not None:
        found = BY_WORDS
    elif ids is not None:
        found = BY_IDS
    elif states:
        found = BY_STATE
    elif opens:
        found = BY_OPENING
    elif since is not None:
        found = BY_FIRST_SEEN
    elif closed:
        found = BY_DAY if due else BY_TAGS
    else:
        found = BY_FEW_DAYS if _is_few_days(filters, now=now) else BY_DATE
    first = now if filters.due_from is None else max(now, london_start(filters.due_from))
    rows = await connection.all(
        _search(found),
        {
            "closed": closed or bool(states),
            "states": json_list(state.value for state in states),
            "opens": opens,
            "ids": None if ids is None else json_list(ids),
            "now": utc_text(now),
            "since": None if since is None else utc_text(since),
            "after": utc_text(first),
            "closed_after": "" if filters.due_from is None else utc_text(london_start(filters.due_from)),
            "closed_by": utc_text(now if filters.due_to is None else min(now, london_end(filters.due_to))),
            "until": None if filters.due_to is None else utc_text(london_end(filters.due_to)),
            "words": query,
            "due_from": (filters.due_from or date.min).isoformat() if due else None,
            "due_to": (filters.due_to or date.max).isoformat(),
            "categories": bits(filters.categories),
            "kinds": bits(filters.kinds),
            "by_papers": bits((Kind.GRANT, Kind.CONTRACT)),
            "areas": in_areas(related(filters.areas)),
            "applicants": for_applicants(filters.applicants),
            "limit": limit,
        },
    )
    return [opportunity_of(row) for row in rows]


def _is_few_days(filters: Filters, *, now: datetime) -> bool:
    """Say whether the days asked for, as far as they lie ahead, are so few that they narrow most."""
    if filters.due_to is None:
        return False
    first = max(filters.due_from or date.min, london_date(now))
    return filters.due_to - first <= FEW_DAYS


def text_query(words: Sequence[Sequence[str]]) -> str | None:
    """Write an AND of ORs in FTS5's own form, every word quoted; None where there is nothing to look for."""
    groups = [
        " OR ".join(f'"{phrase.replace(chr(34), " ")}"' for phrase in group if phrase.strip()) for group in words
    ]
    return storable(" AND ".join(f"({group})" for group in groups if group)) or None
