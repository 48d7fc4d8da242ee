"""What one day named in a text is, before any year or hour is worked out.

Pure. A mark is made by `month_dates.py` (names of months), `numeric_dates.py` (figures) and `relative_dates.py`
("tomorrow", "the 15th of each month").
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Final

from tracker.text.hours import FoundHour
from tracker.text.working_days import last_working_day

LAST_DAY: Final = 99
#: The last day of a month on which offices work.
LAST_WORKING_DAY: Final = 98


@dataclass(frozen=True, slots=True)
class Mark:
    """A day as named: `text[start:end]`. Either `fixed`, or a day of a month whose year may be missing."""

    start: int
    end: int
    #: 0 where `fixed` says it all; LAST_DAY is the month's last, LAST_WORKING_DAY the last on which offices work; for `nth` see there.
    day: int = 0
    month: int = 0
    year: int | None = None
    #: Monday is 0; None where the text names none.
    weekday: int | None = None
    #: "the last Friday of October": 1 to 4, or -1 for the last; the weekday then is `nth_weekday`.
    nth: int = 0
    nth_weekday: int = 0
    fixed: date | None = None
    #: Only of an ISO date-time, which holds its own hour.
    hour: FoundHour | None = None
    doubt: str | None = None
    rough: bool = False
    recurs: bool = False
    relative: bool = False

    def in_year(self, year: int) -> date | None:
        """Return the day in that year; None where it has none (29 February)."""
        if self.fixed is not None:
            return self.fixed
        return day_of(self, year, self.month)


def first_on_or_after(mark: Mark, start: date) -> date | None:
    """Return the first such day on or after `start`; None where none comes within nine years (30 February)."""
    for year in range(start.year, min(start.year + 9, date.max.year)):
        day = mark.in_year(year)
        if day is not None and day >= start:
            return day
    return None


def day_of(mark: Mark, year: int, month: int) -> date | None:
    if not date.min.year <= year <= date.max.year:
        return None
    first_weekday, length = monthrange(year, month)
    if mark.nth:
        first = 1 + (mark.nth_weekday - first_weekday) % 7
        day = first + 7 * (mark.nth - 1) if mark.nth > 0 else first + 7 * ((length - first) // 7)
        return date(year, month, day)
    if mark.day == LAST_WORKING_DAY:
        return last_working_day(date(year, month, length))
    day = length if mark.day == LAST_DAY else mark.day
    return date(year, month, day) if 1 <= day <= length else None


def lowered(text: str) -> str:
    """Return `text` in lower case, every character at its old place ("İ" would become two)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
