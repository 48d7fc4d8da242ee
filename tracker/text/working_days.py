"""Which days are working days: neither at a weekend nor a bank holiday of England and Wales.

Pure, from the calendar. Bank holidays: schedule 1 of the Banking and Financial Dealings Act 1971, with New Year's Day, Good
Friday, Christmas Day and the early May holiday. Scotland and Northern Ireland keep some other days, so that a last working
day may fall later there; an earlier one is never too late.
"""

from datetime import date, timedelta
from typing import Final

_SATURDAY: Final = 5
_A_DAY: Final = timedelta(days=1)


def easter(year: int) -> date:
    """Return Easter Sunday (the Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def is_working_day(day: date) -> bool:
    """Say whether offices work on a day."""
    return day.weekday() < _SATURDAY and not _is_bank_holiday(day)


def last_working_day(last: date) -> date:
    """Return the last working day on or before `last`."""
    while not is_working_day(last):
        last -= _A_DAY
    return last


def _is_bank_holiday(day: date) -> bool:
    """Say whether a day from Monday to Friday is a bank holiday; a holiday at a weekend is kept on the next free weekday."""
    sunday = easter(day.year)
    if day in (sunday - 2 * _A_DAY, sunday + _A_DAY):
        return True
    monday = day.weekday() == 0
    match day.month, day.day:
        case (1, 1) | (12, 25 | 26):
            return True
        case 1, (2 | 3):
            return monday
        case 12, (27 | 28):
            return day.weekday() < 2
        case 5, of_may:
            return monday and (of_may <= 7 or of_may > 24)
        case 8, of_august:
            return monday and of_august > 24
    return False
