"""See that a page lists something else than before: its funds are gone all at once, and people or news stand there.

Such a page answers, and a list is found on it; nothing is wrong but what is listed. Its items are kept; the source
counts as broken, so that the operator hears of it. That ends when it lists an opportunity again, when the lost ones
have closed, or after some weeks: then it was meant so.
"""

import logging
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from tracker.errors import SourceError
from tracker.flows.poll.rows import Rows
from tracker.model import Source, SourceType
from tracker.sources.lost import lost, lost_as_told
from tracker.store import listings
from tracker.store.database import Database
from tracker.store.sources import SourceState

log = logging.getLogger(__name__)

#: One fund may close early and leave its page to other things; several do not go on one day.
FEWEST: Final = 2
#: So long after they were last seen nobody is told of lost ones any more.
TOLD_FOR: Final = timedelta(days=45)


async def look(
    database: Database,
    rows: Rows,
    source: Source,
    before: SourceState | None,
    row: SourceState | None,
    *,
    since: datetime,
    now: datetime,
) -> SourceError | None:
    """Return that a source lists something else than before, and note it in its row; None where it does not.

    All of its list was seen; `since` is when that began. `before` is its row before this poll, `row` as it is now.
    It is asked again as ever, and its list is looked at then though it has not changed.
    """
    if source.kind is not SourceType.PAGE or row is None or row.position is not None:
        return None
    seen = await listings.of(database.read, source.name, since=since, lately=now - TOLD_FOR, now=now)
    if seen.funds < FEWEST or seen.still or seen.offers or seen.known or not seen.listed:
        return None
    error = lost(source.name, funds=seen.funds)
    log.warning("%s", error)
    known = before if before is not None and lost_as_told(source.name, before.error) else None
    marked = replace(
        row,
        state=error.state,
        failures=1 if known is None else known.failures + 1,
        failing_since=now if known is None else known.failing_since,
        error=f"{error.why}; {error.mend}",
        etag=None,
        last_modified=None,
        body_hash=None,
    )
    await rows.save_later(marked)
    return error
