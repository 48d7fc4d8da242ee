"""London and UTC, and the one place where the wall clock is read.

Every instant inside the program is an aware datetime in UTC; people read and write Europe/London.
A date that states no hour stays a `date`. Only the faces and `schedule.py` ask a clock; everything
else is handed `now`.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")

#: Names of months with their numbers: English ones and, since announcements are in Welsh as well, Welsh ones.
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan ionawr",
            "february feb chwefror",
            "march mar mawrth",
            "april apr ebrill",
            "may mai",
            "june jun mehefin",
            "july jul gorffennaf",
            "august aug awst",
            "september sept sep medi",
            "october oct hydref",
            "november nov tachwedd",
            "december dec rhagfyr",
        ),
        start=1,
    )
    for name in names.split()
}

#: Years that may be taken for the present.
PRESENT_YEARS = range(1990, 2200)

#: Tells the present moment, in UTC.
Clock = Callable[[], datetime]
#: A day, or a moment in UTC.
Moment = date | datetime


def system_clock() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


def file_clock(path: Path) -> Clock:
    """Return a clock that reads an ISO time from `path` at every look (TRACKER_CLOCK, for rehearsals).

    A time without a zone is Europe/London. While the file is empty, since somebody is just writing it, the
    time that was read last goes on. The clock raises OSError or ValueError if the file cannot be read or holds
    no ISO time that one can reckon with: a rehearsal on the wrong day would be worse than none.
    """
    last: list[datetime] = []

    def look() -> datetime:
        text = path.read_text(encoding="utf-8").strip()
        if not text and last:
            return last[0]
        last[:] = [present(text)]
        return last[0]

    return look


def present(text: str) -> datetime:
    """Read an ISO time that is to be taken for now; a day alone is its first moment in London.

    Raises ValueError for anything else, and for years in which nobody asks: dates around it must be reckoned.
    """
    told = moment(text)
    if told.year not in PRESENT_YEARS:
        raise ValueError(f"the year {told.year} is not from {PRESENT_YEARS[0]} to {PRESENT_YEARS[-1]}")
    return told if isinstance(told, datetime) else london_start(told)


def moment(text: str) -> Moment:
    """Read an ISO 8601 date or date-time; a date-time without a zone is Europe/London, and comes back in UTC.

    Raises ValueError for anything else.
    """
    if len(text) <= len("2026-03-31"):
        return date.fromisoformat(text)
    told = datetime.fromisoformat(text)
    if not 1 < told.year < 9999:
        raise ValueError(f"the year {told.year} cannot be reckoned with")  # its zone may lead out of the calendar
    return (told.replace(tzinfo=LONDON) if told.tzinfo is None else told).astimezone(UTC)


def iso(at: Moment) -> str:
    """Write a day as "2026-03-31", a moment as London time with its offset: "2026-03-31T12:00:00+01:00"."""
    return at.astimezone(LONDON).isoformat() if isinstance(at, datetime) else at.isoformat()


def london_date(at: Moment) -> date:
    """Return the day that a moment falls on in London."""
    return at.astimezone(LONDON).date() if isinstance(at, datetime) else at


@lru_cache(maxsize=4096)  # a list is sorted by the ends of the same few days, again and again
def london_start(day: date) -> datetime:
    """Return the first moment of a day in London, in UTC."""
    return datetime.combine(day, time.min, LONDON).astimezone(UTC)


@lru_cache(maxsize=4096)
def london_end(day: date) -> datetime:
    """Return the moment at which a day in London is over (exclusive), in UTC."""
    return london_start(day + timedelta(days=1))
