"""When a source is fetched next: its interval, what the publisher asks for, and back-off after failures.

Pure. Due times are rows; nothing here or above it sleeps.
"""

import hashlib
from datetime import datetime, timedelta

from tracker.clock import london_date
from tracker.model import Source, SourceType

#: Intervals where feeds.yaml names none. Pages are heavier to serve than feeds.
EVERY = {
    SourceType.FEED: timedelta(hours=1),
    SourceType.OCDS: timedelta(hours=1),
    SourceType.PAGE: timedelta(hours=6),
    SourceType.FILE: timedelta(minutes=15),
}

#: Back-off and a publisher's own wishes (max-age, Retry-After) never put a source off for longer.
LONGEST_WAIT = timedelta(days=1)

#: Sources are spread by up to this share of their interval, each always by the same.
JITTER = 0.1


def after_success(source: Source, *, now: datetime, fresh_for_s: float | None) -> datetime:
    """Return the next due time: the interval with its jitter, or later where the answer stays fresh longer."""
    every = source.every or EVERY[source.kind]
    if fresh_for_s is not None:
        every = max(every, min(timedelta(seconds=fresh_for_s), LONGEST_WAIT))
    return now + every * (1 + JITTER * _spread(source.name))


def after_failure(
    source: Source, *, now: datetime, failures: int, wait_s: float | None, walking: bool = False
) -> datetime:
    """Return the next due time after `failures` in a row: doubling up to a day, never before Retry-After.

    Sources that failed together (a host that was away) are spread: each waits up to JITTER less than the back-off,
    by another share at each failure. A day is the longest in any case, so that a mistaken header cannot silence a
    source for a year. Where an API is walked page by page (`walking`), the wait that the server names is enough at
    first.
    """
    if walking and wait_s is not None:
        return now + min(timedelta(seconds=wait_s) * (1 << min(failures - 1, 16)), LONGEST_WAIT)
    every = source.every or EVERY[source.kind]
    wait = min(every * (1 << min(failures, 16)), max(LONGEST_WAIT, every))
    wait *= 1 - JITTER * _spread(f"{source.name}\n{failures}")
    if wait_s is not None:
        wait = max(min(timedelta(seconds=wait_s), LONGEST_WAIT), min(wait, every))
    return now + wait


def is_whole_day(link: str, *, now: datetime) -> bool:
    """Say whether a page that is looked at daily is asked for whole today: each on one day of seven.

    Some servers answer for ever that nothing has changed.
    """
    return int(_spread(link) * 7) == london_date(now).toordinal() % 7


def _spread(name: str) -> float:
    """Return a number from 0 to 1 that is always the same for a name."""
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "big") / 2**32
