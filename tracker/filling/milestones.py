"""From when a plan begins and ends: the days of its milestones, none of them on a weekend.

Pure. Bank holidays are left to the reader, since they differ from nation to nation; the paper says so.
"""

import calendar
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from tracker.errors import TemplateError
from tracker.knowledge import Milestone
from tracker.wording.papers import dated_words

#: Within less, a start, a middle and an end are not apart once weekends are left out; in days.
SHORTEST: Final = 14
#: And in years.
LONGEST: Final = 10

_SATURDAY: Final = 5


def last_day(start: date, months: int) -> date:
    """Return the last day of a time of so many months: 12 months from 1 April end on 31 March."""
    years, month = divmod(start.month - 1 + months, 12)
    year = start.year + years
    day = min(start.day, calendar.monthrange(year, month + 1)[1])
    # From 31 August six months end on 28 February, not a day before it.
    whole = day < start.day
    return date(year, month + 1, day) - timedelta(days=0 if whole else 1)


def period(start: date | None, end: date | None, months: int | None) -> tuple[date, date] | None:
    """Return the first and the last day of a plan; None where that is not known.

    Raises TemplateError where the answers contradict each other, or leave too little time for milestones.
    """
    if start is None or (end is None and months is None):
        return None
    counted = None if months is None else last_day(start, months)
    if end is not None and counted is not None and abs((end - counted).days) > SHORTEST:
        raise TemplateError(
            f"{months} months from {dated_words(start)} end on {dated_words(counted)}, and end is "
            f"{dated_words(end)}; give one of them"
        )
    last = end or counted
    assert last is not None  # one of them is known
    if (last - start).days < SHORTEST:
        raise TemplateError(
            f"the end, {dated_words(last)}, must be at least {SHORTEST} days after the start, {dated_words(start)}"
        )
    if last.year - start.year > LONGEST:
        raise TemplateError(f"{dated_words(start)} to {dated_words(last)} is more than {LONGEST} years")
    return start, last


def days_of(milestones: Sequence[Milestone], start: date, end: date) -> Sequence[tuple[date, Milestone]]:
    """Return each milestone with its day, in the order of the days.

    In a short plan what comes weeks after the start stays within its first half, and what comes weeks before the
    end within its second. A day on a weekend becomes the Monday after it; of what must be done by the end, the
    Friday before.
    """
    middle = start + (end - start) // 2
    raw = [(_raw(one, start, middle, end), one) for one in milestones]
    raw.sort(key=lambda pair: pair[0])
    told: list[tuple[date, Milestone]] = []
    before = date.min
    for day, one in raw:
        by_the_end = one.of == "end" and one.days <= 0 and day > middle
        before = max(before, working_day(day, back=by_the_end))
        told.append((before, one))
    return told


def _raw(one: Milestone, start: date, middle: date, end: date) -> date:
    shift = timedelta(days=one.days)
    match one.of:
        case "start":
            return min(start + shift, middle)
        case "middle":
            return min(max(middle + shift, start), end)
        case _:
            return end + shift if one.days >= 0 else max(end + shift, middle)


def working_day(day: date, *, back: bool = False) -> date:
    """Return a day, or where it falls on a weekend the Monday after it; with `back` the Friday before it."""
    over = day.weekday() - _SATURDAY
    if over < 0:
        return day
    return day - timedelta(days=over + 1) if back else day + timedelta(days=2 - over)
