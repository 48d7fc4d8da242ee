"""A person's words for a date, or for several → moments: "noon on Friday 11 December", "5, 12 and 19 March 2027".

Pure. Unlike `text/dates.py`, which finds dates among other words, this accounts for every word that was written, or
refuses: nobody is to find half of what they said in a post. A day that lies far off is taken only with its weekday:
a slip in the year seldom hits the right one, and it would hide a fund, or keep it open, for months.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from itertools import islice
from typing import Final

from tracker.clock import LONDON, MONTHS, Moment, iso, london_date
from tracker.errors import CorrectionError

_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NAMES: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


_WEEKDAY: Final = r"(?:(?P<weekday>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:day)?,? )?"
_MONTH: Final = rf"(?P<month>{'|'.join(sorted(MONTHS, key=lambda name: (-len(name), name)))})\.?"
_NUMBER: Final = r"[0-9]{1,2}(?:st|nd|rd|th)?"
_YEAR: Final = r"(?:,? (?P<year>[0-9]{4}|'[0-9]{2}))?"

#: The ways in which one writes a day, or several of one month.
_DAYS: Final = tuple(
    re.compile(pattern + r"(?![\w/.:-]*\w)")
    for pattern in (
        rf"{_WEEKDAY}(?:the )?(?P<days>{_NUMBER}) (?:day )?(?:of )?{_MONTH}{_YEAR}",
        rf"{_WEEKDAY}{_MONTH} (?:the )?(?P<days>{_NUMBER}){_YEAR}",
        rf"(?:the )?(?P<days>{_NUMBER}(?:, {_NUMBER})*,? (?:and|&) {_NUMBER}) (?:of )?{_MONTH}{_YEAR}",
        rf"{_WEEKDAY}(?P<year>[0-9]{{4}})-(?P<month>[0-9]{{2}})-(?P<days>[0-9]{{2}})",
        rf"{_WEEKDAY}(?P<days>[0-9]{{1,2}})(?P<mark>[/.-])(?P<month>[0-9]{{1,2}})(?P=mark)(?P<year>[0-9]{{4}})",
    )
)
_HOUR: Final = re.compile(
    r"(?:(?:12 ?|12[:.]00 )?(?P<noon>noon|midday)"
    r"|(?:12 )?(?P<midnight>midnight)(?: at the (?P<edge>start|end) of the day)?"
    r"|(?P<half>[0-9]{1,2})(?:[:.](?P<past>[0-9]{2}))? ?(?P<side>[ap])\.?m\.?"
    r"|(?P<hour>[0-9]{2})[:.](?P<minute>[0-9]{2})(?P<said> noon| hours)?)(?: (?P<zone>gmt|bst|(?:uk|london) time))?"
    r"(?![\w:])"
)
#: Moments as programs write them: "2026-12-11T12:00:00+00:00".
_ISO: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[t ][0-9]{2}:[0-9]{2}(?::00)?(?P<zone>z|[+-][0-9]{2}:[0-9]{2})?(?![\w:])"
)
_BY: Final = re.compile(r"(?:(?:by|at|until|on|before) )?")
_BY_DAY: Final = re.compile(r"(?:(?:by|until|on) )?")
_TO_DAY: Final = re.compile(r",? (?:on )?")
_TO_HOUR: Final = re.compile(r",? (?:(?:by|at|before) )?")
_BETWEEN: Final = re.compile(r"[,;]? and |, |; ?| & ")

#: So far off a day may lie without its weekday, in years.
AHEAD, GONE = 3, 1
#: And with it: anything else is a slip of the keyboard.
_YEARS: Final = range(2000, 2100)

#: So many readings of one text are compared.
_MOST: Final = 50

WRITE: Final = "write noon on 11 December 2026, 2026-12-11 or none"


@dataclass(frozen=True, slots=True)
class _Hour:
    at: time
    zone: str


@dataclass(frozen=True, slots=True)
class _Written:
    """Days of one month that are written together, with their hour."""

    days: tuple[int, ...]
    month: int
    year: int | None
    weekday: str | None
    hour: _Hour | None = None
    #: The month may as well be the day: "4/12/2026".
    swaps: bool = False
    #: A moment that was written as programs write it; the rest is empty then.
    moment: datetime | None = None


def dates(told: str, *, now: datetime) -> str:
    """Return the moments that words name, as text. Raises CorrectionError, with what to write."""
    lower = " ".join(told.casefold().split()).replace("’", "'").rstrip(".")
    readings = list(islice(_readings(lower, 0), _MOST))
    if not readings:
        is_some = any(char.isdigit() for char in lower)
        raise CorrectionError(f"“{told}”{': not all of it is a date' if is_some else ' is no date'}; {WRITE}")
    found = {_value(parts, told, now=now) for parts in readings}
    if len(found) > 1:
        raise CorrectionError(f"“{told}” can be read in two ways; {WRITE}")
    return found.pop()


def _readings(text: str, at: int) -> Iterator[list[_Written]]:
    """Yield every way to read a text, from a position to its end, as dates one after the other."""
    for part, end in _parts(text, at):
        if end == len(text):
            yield [part]
        elif (between := _BETWEEN.match(text, end)) is not None:
            yield from ([part, *rest] for rest in _readings(text, between.end()))


def _parts(text: str, at: int) -> Iterator[tuple[_Written, int]]:
    """Yield the ways to read one date at a position, without and with an hour on either side; each with its end."""
    if (found := _ISO.match(text, at)) is not None:
        yield _Written((), 0, 0, None, _Hour(time(), found["zone"] or ""), moment=_iso(found)), found.end()
    for day, end in _days(text, _end(_BY_DAY, text, at)):
        yield day, end
        if (start := _end(_TO_HOUR, text, end)) > end:
            yield from ((replace(day, hour=hour), stop) for hour, stop in _hours(text, start))
    for hour, end in _hours(text, _end(_BY, text, at)):
        if (start := _end(_TO_DAY, text, end)) > end:
            yield from ((replace(day, hour=hour), stop) for day, stop in _days(text, start))


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return at if found is None else found.end()


def _days(text: str, at: int) -> Iterator[tuple[_Written, int]]:
    for pattern in _DAYS:
        found = pattern.match(text, at)
        if found is None:
            continue
        told = found.groupdict()
        month, year = told["month"], told["year"]
        days = tuple(int(day) for day in re.findall(r"[0-9]+", told["days"]))
        number = MONTHS[month] if month in MONTHS else int(month)
        in_year = None if year is None else int(year.replace("'", "20"))
        swaps = told.get("mark") is not None and days[0] <= 12 and days[0] != number
        yield _Written(days, number, in_year, told.get("weekday"), swaps=swaps), found.end()


def _hours(text: str, at: int) -> Iterator[tuple[_Hour, int]]:
    if (found := _HOUR.match(text, at)) is None:
        return
    zone = found["zone"] or ""
    try:
        if found["noon"]:
            yield _Hour(time(12), zone), found.end()
        elif found["midnight"]:
            # The codebook's: the end of the day that is named, unless its start is said.
            yield _Hour(time(0) if found["edge"] == "start" else time(23, 59), zone), found.end()
        elif found["half"]:
            half, past = int(found["half"]), int(found["past"] or 0)
            # "12am" and "12pm" are taken for each other.
            if 1 <= half <= 12 and (half < 12 or past):
                yield _Hour(time(half % 12 + 12 * (found["side"] == "p"), past), zone), found.end()
        else:
            hour = time(int(found["hour"]), int(found["minute"]))
            if hour > time(0) and (found["said"] != " noon" or hour == time(12)):
                yield _Hour(hour, zone), found.end()
    except ValueError:  # "25:00" is no hour, so that it is left over
        return


def _iso(found: re.Match[str]) -> datetime | None:
    try:
        return datetime.fromisoformat(found[0].upper())
    except ValueError:
        return None


def _value(parts: list[_Written], told: str, *, now: datetime) -> str:
    if len({part.year is None for part in parts}) > 1:
        raise CorrectionError(f"“{told}”: write every date with its year")
    several_days = any(part.hour is not None and len(part.days) > 1 for part in parts)
    if several_days or len({part.hour is None for part in parts}) > 1:
        raise CorrectionError(f"“{told}”: write every date with its own hour, or all of them without")
    return ", ".join(sorted({iso(at) for part in parts for at in _moments(part, told, now=now)}))


def _moments(part: _Written, told: str, *, now: datetime) -> Iterator[Moment]:
    if part.hour is not None and not part.days:
        if part.moment is None:
            raise CorrectionError(f"“{told}” is no date; {WRITE}")
        yield _checked(_in_london(part.moment, part.hour.zone, told), part.weekday, told, now=now)
    for number in part.days:
        day = _day(part, number, told, now=now)
        if part.hour is None:
            yield _checked(day, part.weekday, told, now=now)
        else:
            at = datetime.combine(day, part.hour.at)
            yield _checked(_in_london(at, part.hour.zone, told), part.weekday, told, now=now)


def _day(part: _Written, number: int, told: str, *, now: datetime) -> date:
    """Return the day that is meant; without a year the next such day."""
    if part.swaps:
        raise CorrectionError(f"“{told}”: day and month could be the other way round; {WRITE}")
    today = london_date(now)
    try:
        if part.year is not None:
            return date(part.year, part.month, number)
        day = date(today.year, part.month, number)
        return day if day >= today else date(today.year + 1, part.month, number)
    except ValueError:
        raise CorrectionError(f"“{told}”: there is no such day; {WRITE}") from None


def _in_london(at: datetime, zone: str, told: str) -> datetime:
    """Return a moment in UTC. Raises CorrectionError where London has no such hour, or has it twice."""
    if at.tzinfo is None:
        local = at.replace(tzinfo=LONDON)
        if local.astimezone(UTC).astimezone(LONDON).replace(tzinfo=None) != at:
            raise CorrectionError(f"“{told}”: there is no such hour on that day, since the clocks go forward")
        if zone in ("gmt", "bst") and local.tzname() != zone.upper():
            raise CorrectionError(f"“{told}”: London is not on {zone.upper()} on that day; write the hour alone")
    else:
        local = at.astimezone(LONDON)
    if local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset():
        raise CorrectionError(f"“{told}”: that hour comes twice on that day, since the clocks go back")
    return local.astimezone(UTC)


def _checked(at: Moment, weekday: str | None, told: str, *, now: datetime) -> Moment:
    """Return a moment that can be meant. Raises CorrectionError for one that is a slip of the keyboard."""
    day, today = london_date(at), london_date(now)
    name = _NAMES[day.weekday()]
    if weekday is not None and weekday != _WEEKDAYS[day.weekday()]:
        raise CorrectionError(f"“{told}”: that day is a {name}; look which of the two is right")
    if day.year not in _YEARS:
        raise CorrectionError(f"“{told}”: the year {day.year} cannot be meant; {WRITE}")
    months = 12 * (day.year - today.year) + day.month - today.month + (day.day - today.day) / 31
    if weekday is None and not -12 * GONE <= months <= 12 * AHEAD:
        far = f"over {AHEAD} years away" if months > 0 else "over a year ago"
        raise CorrectionError(f"“{told}” is {far}; if the year is right, write it with its weekday: {name} …")
    return at
