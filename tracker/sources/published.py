"""Read when an item was published, from the words that its publisher wrote.

Pure. Feeds write dates in dozens of ways, and feedparser takes BST for UTC, local time for UTC and
`2026/07/07` for a day in November. So the raw words are read here: day before month, London where no zone
is named. A date alone stays a date. What cannot be is None: an item is never dropped for its date.
"""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tracker.clock import LONDON, MONTHS, Moment, london_date

#: Nobody's feed is older; a date before it is a default (1970) or a fault.
_EARLIEST = date(1995, 1, 1)
#: Feeds of events give the event's day as the publication; more than this ahead is not when it was published.
_AHEAD = timedelta(days=2)
#: Longer words are no date.
_LONGEST = 80

_HOURS = {"UTC": 0, "UT": 0, "GMT": 0, "Z": 0, "WET": 0, "BST": 1, "WEST": 1, "CET": 1, "CEST": 2, "MET": 1}
_HOURS |= {"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "EET": 2}

_DAY_FORMS = (
    re.compile(r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})"),
    re.compile(r"(?P<d>\d{1,2})[-/.](?P<m>\d{1,2})[-/.](?P<y>\d{4}|\d{2})\b"),
    re.compile(r"(?P<d>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(?P<m>[a-z]{3,10})\.?,?[\s-]+(?P<y>\d{4}|\d{2})\b"),
    re.compile(r"(?P<m>[a-z]{3,10})\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y>\d{4})\b"),
    # C's asctime: "Tue Jul 7 10:00:00 2026"
    re.compile(r"(?P<m>[a-z]{3,10})\s+(?P<d>\d{1,2})\s+(?=[\d:]{5,8}\s)(?:.*\s)(?P<y>\d{4})$"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})(?=t\d|$)"),
)
_TIME = re.compile(
    r"(?:^|[\st,-])(?P<h>\d{1,2})[:.](?P<min>\d{2})(?:[:.](?P<s>\d{2})(?:[.,]\d+)?)?\s*(?P<half>[ap]\.?m\b)?(?P<rest>.*)$"
)
_COMPACT_TIME = re.compile(r"t(?P<h>\d{2})(?P<min>\d{2})(?P<s>\d{2})?(?:[.,]\d+)?(?P<half>)(?P<rest>.*)$")
_OFFSET = re.compile(r"(?:utc|gmt|z)?\s*(?P<sign>[+\-−])(?P<h>\d{1,2}):?(?P<m>\d{2})?(?!\d)")
_EPOCH = re.compile(r"(\d{10})(\d{3})?")


def published_at(words: str, *, now: datetime | None = None) -> Moment | None:
    """Return the day, or the moment in UTC, that the words name; None where they name none that can be.

    Years before 1995 are taken for faults; with `now` (aware), so is what lies more than two days ahead of it.
    """
    told = _read(" ".join(words.split()).lower()) if len(words) <= _LONGEST else None
    # Programs write the first and the last moment of their calendar for "never"; London's day of those is none.
    if told is None or not _EARLIEST.year <= told.year < 9999 or london_date(told) < _EARLIEST:
        return None
    return None if now is not None and is_ahead(told, now=now) else told


def is_ahead(at: Moment, *, now: datetime) -> bool:
    """Say whether a moment lies too far ahead of `now` (aware) for anything to have been published then."""
    return london_date(at) > london_date(now + _AHEAD)


def _read(words: str) -> Moment | None:
    if epoch := _EPOCH.fullmatch(words):
        return datetime.fromtimestamp(int(epoch[1]), UTC)
    for form in _DAY_FORMS:
        found = form.search(words)
        day = _day(found.groupdict()) if found else None
        if found and day is not None:
            before, after = words[: found.start()], words[found.end() :]
            # asctime has its time inside the match
            return _with_time(day, found[0] if form is _DAY_FORMS[4] else after or before)
    return None


def _day(parts: Mapping[str, str]) -> date | None:
    month = int(parts["m"]) if parts["m"].isdigit() else MONTHS.get(parts["m"], 0)
    year = int(parts["y"])
    try:
        return date(year + 2000 if len(parts["y"]) == 2 else year, month, int(parts["d"]))
    except ValueError:
        return None


def _with_time(day: date, words: str) -> Moment | None:
    found = _TIME.search(words) or _COMPACT_TIME.match(words)
    if found is None:
        return day
    hour, minute, second = int(found["h"]), int(found["min"]), int(found["s"] or 0)
    if found["half"]:
        hour = hour % 12 + (12 if found["half"].startswith("p") else 0)
    if hour > 24 or minute > 59 or (hour == 24 and (minute or second)):
        return day
    try:
        start = datetime(
            day.year, day.month, day.day, hour % 24, minute, min(second, 59), tzinfo=_zone(found["rest"])
        )
        return (start + timedelta(days=hour // 24)).astimezone(UTC)
    except (ValueError, OverflowError):
        return day


def _zone(words: str) -> tzinfo:
    """Return the zone that the words after a time name; London where they name none that is known."""
    words = words.strip(" ()[]")
    if offset := _OFFSET.match(words):
        shift = timedelta(hours=int(offset["h"]), minutes=int(offset["m"] or 0))
        if shift < timedelta(hours=24):
            return timezone(-shift if offset["sign"] != "+" else shift)
    first = (words.split() or [""])[0].strip("();,")
    if first.upper() in _HOURS:
        return timezone(timedelta(hours=_HOURS[first.upper()]))
    if "/" in first:
        try:
            return ZoneInfo("/".join(part.capitalize() for part in first.split("/")))
        except (ZoneInfoNotFoundError, ValueError, OSError):
            return LONDON
    return LONDON
