"""The open opportunities as a file for other programs: CSV, iCalendar, JSON."""

import json
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from tracker.documents.calendar import calendar
from tracker.documents.table import table
from tracker.model import Opportunity
from tracker.questions import Filters
from tracker.record import opportunity_record
from tracker.store.database import Database
from tracker.store.search import search
from tracker.wording.licence import ATTRIBUTION
from tracker.wording.shareable import shareable

#: More than this is no list for people any more; SQLite wants some limit.
MOST = 1_000_000


class Format(StrEnum):
    """The formats of `bot.py export`."""

    CSV = "csv"
    ICS = "ics"
    JSON = "json"


async def export(database: Database, format_: Format, *, now: datetime) -> bytes:
    """Return every open opportunity, those that close soonest first, in one of the formats (UTF-8)."""
    stored = await search(database.read, Filters(), (), now=now, limit=MOST)
    found: Sequence[Opportunity] = [shareable(one) for one in stored]
    if format_ is Format.ICS:
        return calendar(found, attribution=ATTRIBUTION, now=now)
    if format_ is Format.CSV:
        return table(found, attribution=ATTRIBUTION).encode("utf-8", "replace")
    whole = {"attribution": ATTRIBUTION, "opportunities": [opportunity_record(one) for one in found]}
    return f"{json.dumps(whole, ensure_ascii=False, indent=1)}\n".encode("utf-8", "replace")
