"""Dates of the samples: written relative to the day on which the demo was made, filled in as real wording.

Pure. A template holds places such as `{day+11:long}`; `fill` puts the date there in the words that a funder
would use ("Friday 4 December 2026"). Deadlines have to fall on days on which an office is open, so the
places know weekends and the bank holidays of England and Wales.

    {day+11:…}    11 days after the day it was made, moved on to a working day (day-3: moved back)
    {work+4:…}    the fourth working day after it
    {week:…}      the last working day of the same week (Monday to Sunday) that is not over, else its Sunday
    {first+4:…}   the first day of the fourth month after it; {last+39:…} the last day of the 39th
    {past-6:…}    six days before it, whatever day that is

After the colon comes how it is written (`WORDINGS`). `{day+11@17:00}` is a moment as a notice gives it,
"2026-12-04T17:00:00Z", or with "+01:00" in summer. `{site}` is the server's address, `{year}` the year.
"""

import calendar
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from tracker.clock import LONDON
from tracker.wording.dates import MONTHS, WEEKDAYS

WELSH_WEEKDAYS = (
    "ddydd Llun",
    "ddydd Mawrth",
    "ddydd Mercher",
    "ddydd Iau",
    "ddydd Gwener",
    "ddydd Sadwrn",
    "ddydd Sul",
)
WELSH_MONTHS = (
    "Ionawr",
    "Chwefror",
    "Mawrth",
    "Ebrill",
    "Mai",
    "Mehefin",
    "Gorffennaf",
    "Awst",
    "Medi",
    "Hydref",
    "Tachwedd",
    "Rhagfyr",
)
SATURDAY = 5
ONE_DAY = timedelta(days=1)

PLACE = re.compile(
    r"\{(?P<anchor>day|work|week|first|last|past)(?P<offset>[+-]\d+)?"
    r"(?:@(?P<hour>\d\d:\d\d(?::\d\d)?)|:(?P<wording>\w+))\}"
)


def is_working_day(day: date) -> bool:
    """Say whether offices in England and Wales are open."""
    return day.weekday() < SATURDAY and day not in bank_holidays(day.year)


def bank_holidays(year: int) -> frozenset[date]:
    """Return the bank holidays of England and Wales (https://www.gov.uk/bank-holidays), without one-off days."""
    easter = easter_sunday(year)
    may_last = date(year, 5, 31)
    august_last = date(year, 8, 31)
    days = {
        easter - timedelta(days=2),
        easter + ONE_DAY,
        _back_to_monday(date(year, 5, 7)),
        _back_to_monday(may_last),
        _back_to_monday(august_last),
    }
    for fixed in (date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)):
        while fixed.weekday() >= SATURDAY or fixed in days:
            fixed += ONE_DAY
        days.add(fixed)
    return frozenset(days)


def easter_sunday(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the anonymous algorithm)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def day_of(anchor: str, offset: int, *, made_on: date) -> date:
    """Return the day that an anchor with its offset stands for (the module's docstring lists them)."""
    if anchor == "past":
        return made_on + timedelta(days=offset)
    if anchor == "day":
        return _nearest_working_day(made_on + timedelta(days=offset), step=-1 if offset < 0 else 1)
    if anchor == "work":
        day = made_on
        for _ in range(offset):
            day = _nearest_working_day(day + ONE_DAY, step=1)
        return day
    if anchor == "week":
        return _end_of_week(made_on)
    years, month = divmod(made_on.month - 1 + offset, 12)
    year = made_on.year + years
    return date(year, month + 1, 1 if anchor == "first" else calendar.monthrange(year, month + 1)[1])


def moment_of(day: date, hour: str) -> datetime:
    """Return the moment in London time; `hour` is "17:00" or "23:59:59"."""
    return datetime.combine(day, time.fromisoformat(hour), LONDON)


def fill(template: str, *, made_on: date, site: str) -> str:
    """Return the template with every place filled in. Raises KeyError for a wording that is not known."""

    def put(place: re.Match[str]) -> str:
        day = day_of(place["anchor"], int(place["offset"] or 0), made_on=made_on)
        if place["hour"]:
            return moment_of(day, place["hour"]).isoformat().replace("+00:00", "Z")
        return WORDINGS[place["wording"]](day)

    return PLACE.sub(put, template).replace("{site}", site).replace("{year}", str(made_on.year))


def plain(day: date) -> str:
    """Return "4 December 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _long(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} {plain(day)}"


def _short(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def _without_year(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def _ordinal(day: date) -> str:
    ending = "th" if day.day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{WEEKDAYS[day.weekday()]} {day.day}{ending} {MONTHS[day.month - 1]} {day.year}"


def _slashes(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def _welsh(day: date) -> str:
    return f"{WELSH_WEEKDAYS[day.weekday()]} {day.day} {WELSH_MONTHS[day.month - 1]} {day.year}"


#: How a date can be written, by the word after the colon; the example is 4 December 2026.
WORDINGS: Mapping[str, Callable[[date], str]] = MappingProxyType(
    {
        "long": _long,  # Friday 4 December 2026
        "date": plain,  # 4 December 2026
        "short": _short,  # Fri 4 Dec 2026
        "noyear": _without_year,  # Friday 4 December
        "ordinal": _ordinal,  # Friday 4th December 2026
        "slashes": _slashes,  # 04/12/2026
        "iso": date.isoformat,  # 2026-12-04
        "welsh": _welsh,  # ddydd Gwener 4 Rhagfyr 2026
    }
)


def _nearest_working_day(day: date, *, step: int) -> date:
    while not is_working_day(day):
        day += step * ONE_DAY
    return day


def _end_of_week(today: date) -> date:
    sunday = today + timedelta(days=6 - today.weekday())
    open_days = [today + timedelta(days=n) for n in range((sunday - today).days + 1)]
    return max(filter(is_working_day, open_days), default=sunday)


def _back_to_monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
