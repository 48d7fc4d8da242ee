"""What is said of a day that no calendar has: "There is no 31 November: November has 30 days."."""

from collections.abc import Iterable
from datetime import date, datetime

from tracker.questions import NoDay
from tracker.wording.dates import MONTHS, day_words


def no_day_words(days: Iterable[NoDay], *, now: datetime) -> tuple[str, ...]:
    """Return a line for each: that there is no such day, and which was taken in its place."""
    return tuple(_line(one, now=now) for one in days)


def _line(one: NoDay, *, now: datetime) -> str:
    month = MONTHS[one.month - 1]
    named = f"{one.day} {month}" if one.year is None else f"{one.day} {month} {one.year}"
    if one.taken is None:
        return f"There is no {named}, so I left the date out. Which day do you mean?"
    that_year = " that year" if one.day == 29 else ""
    took = day_words(one.taken, now=now)
    return f"There is no {named}: {month} has {one.taken.day} days{that_year}. I took {took} instead."


def past_words(day: date | None, *, now: datetime) -> str:
    """Say that a day by which something was to close is past, and what is listed in its place; "" for none."""
    if day is None:
        return ""
    shown = "This is what is open now; “what have we missed?” gives what has closed."
    return f"{day_words(day, now=now)} is past. {shown}"
