"""Find the days that a text writes in figures: 11/12/2026, 11.12.26, 2026-12-11T12:00Z, "by 31/3".

Pure. Day first, as in the UK; where the figures would fit the other way round and nothing settles it, the mark says so.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from tracker.clock import LONDON
from tracker.text.hours import FoundHour
from tracker.text.marks import Mark
from tracker.text.month_dates import WEEKDAY, weekday_behind, with_weekday

_SEPARATED: Final = re.compile(r"\d\s?[/.-]\s?\d")
#: What must not stand before the first figure is looked for behind it: a pattern that begins with a figure is found quickly.
_ISO: Final = re.compile(
    r"(20(?<![\d-]20)\d\d)-(\d\d)-(\d\d)(?:t(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(z|[+-]\d\d:?\d\d)?)?(?![\d-])"
)
_NUMBERS: Final = re.compile(
    r"(\d(?<![\d/.£$€-]\d)\d?)\s?([/.-])\s?(\d{1,2})\s?\2\s?(20\d\d|[2-3]\d)(?![\d/]|[.-]\d)"
)
#: "2027/01/15" and "2027.01.15": the year stands first, so that the month comes next.
_YEAR_FIRST: Final = re.compile(r"(20(?<![\d/.£$€-]20)\d\d)([/.])(\d{1,2})\2(\d{1,2})(?![\d/]|[.-]\d)")
_NO_YEAR: Final = re.compile(
    rf"\b(?:by|on|before|until|till|closes|deadline|due|erbyn|cyn|tan|cau):?\s(?:the\s)?(?:{WEEKDAY},?\s)?(\d{{1,2}})/(\d{{1,2}})(?![\d/])"
)
#: Why a numeric date may be wrong.
SWAPPED: Final = "day and month could be swapped: the text writes a month first elsewhere"
NO_SUCH_ZONE: Final = "the hour stands in a time zone that there is not"
EITHER_WAY: Final = "read day first, but the numbers would fit the other way round too"


def numeric_dates(text: str) -> Iterator[Mark]:
    """Yield 11/12/2026, 11.12.26, 2026-12-11 and "by 31/3"."""
    if _SEPARATED.search(text) is None:
        return
    for match in _ISO.finditer(text):
        year, month, day = int(match[1]), int(match[2]), int(match[3])
        if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
            yield _iso_mark(match, year, month, day)
    for match in _YEAR_FIRST.finditer(text):
        year, month, day = int(match[1]), int(match[3]), int(match[4])
        if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
            start, weekday = with_weekday(text, match.start())
            yield Mark(start, match.end(), day, month, year, weekday)
    matches = list(_NUMBERS.finditer(text))
    month_first = any(int(match[1]) <= 12 < int(match[3]) <= 31 for match in matches)
    day_first = any(int(match[3]) <= 12 < int(match[1]) <= 31 for match in matches)
    for match in matches:
        day, month, year = int(match[1]), int(match[3]), int(match[4]) % 100 + 2000
        open_order = day <= 12 and month <= 12 and day != month
        if day <= 12 < month:
            day, month = month, day
        if 1 <= month <= 12 and 1 <= day <= 31:
            start, weekday = with_weekday(text, match.start())
            if weekday is None:
                _, weekday = weekday_behind(text, match.end())
            named = weekday is not None and date(year, month, min(day, 28)).weekday() == weekday
            doubt = (
                None if not open_order or named else SWAPPED if month_first else None if day_first else EITHER_WAY
            )
            yield Mark(start, match.end(), day, month, year, weekday, doubt=doubt)
    for match in _NO_YEAR.finditer(text) if "/" in text else ():
        day, month = int(match[1]), int(match[2])
        if 1 <= month <= 12 and 1 <= day <= 31:
            start, weekday = with_weekday(text, match.start(1))
            yield Mark(start, match.end(), day, month, None, weekday)


def _iso_mark(match: re.Match[str], year: int, month: int, day: int) -> Mark:
    hour = None
    if match[4] and int(match[4]) < 24 and int(match[5]) < 60:
        at = time(int(match[4]), int(match[5]))
        hour = FoundHour(match.start(4), match.end(), at, "utc" if match[6] in ("z", "+00:00", "+0000") else "")
        if match[6] and hour.zone == "":
            try:
                moved = datetime.fromisoformat(f"{match[1]}-{match[2]}-{match[3]}T{at:%H:%M}{match[6]}")
            except ValueError:  # "+25:00": there is no such zone
                return Mark(match.start(), match.end(), day, month, year, doubt=NO_SUCH_ZONE)
            local = moved.astimezone(LONDON)
            if (local.hour, local.minute) in ((0, 0), (23, 59)):  # it stands for the date alone: codebook, Notices
                return Mark(match.start(), match.end(), local.day, local.month, local.year)
            utc = moved - (moved.utcoffset() or timedelta(0))
            year, month, day, hour = utc.year, utc.month, utc.day, replace(hour, at=utc.time(), zone="utc")
    return Mark(match.start(), match.end(), day, month, year, hour=hour)
