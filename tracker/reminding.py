"""When to remind somebody of a closing date, and what a change of the opportunity makes of a reminder.

Pure. A reminder comes at 9 in the morning in London, some days before the day on which something closes.
There is none for a date that is not certain, for a rolling call, and where no date is known.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

from tracker.clock import LONDON, Moment, london_date
from tracker.model import Deadline, Opportunity, State, closes_at
from tracker.telling import NoReminder, Reminder

#: What a person can choose from, in days before the closing day.
DAYS_BEFORE = (14, 7, 3, 1)

#: What is taken where nobody says when.
USUAL = 7

#: When in the day a reminder comes, in London.
HOUR = time(9)


class Fate(StrEnum):
    """What becomes of a reminder that was looked at."""

    WAITS = "waits"
    SEND = "send"
    #: The date is not certain any more, or gone: the person is told that no reminder will come.
    CALL_OFF = "call off"
    #: The opportunity ended before its date: the person is told.
    TELL_ENDED = "tell ended"
    #: It closed; there is nothing to say.
    OVER = "over"


def closing(opportunity: Opportunity, *, now: datetime) -> Deadline | NoReminder:
    """Return the date by which one must act next, or why there is none to be reminded of."""
    if not opportunity.is_open(now=now):
        return NoReminder.ENDED
    ahead = [deadline for deadline in opportunity.reading.closes() if not deadline.over(now=now)]
    if not ahead:
        return NoReminder.ROLLING if opportunity.reading.rolling else NoReminder.NO_DATE
    return NoReminder.NOT_CERTAIN if ahead[0].doubt else ahead[0]


def due_at(at: Moment, days_before: int) -> datetime:
    """Return when a reminder is due, in UTC: 9 in the morning in London, `days_before` the closing day."""
    day = london_date(at) - timedelta(days=days_before)
    return datetime.combine(day, HOUR, LONDON).astimezone(UTC)


def choices(opportunity: Opportunity, *, now: datetime) -> Sequence[int] | NoReminder:
    """Return the days before closing at which one can still be reminded, most first, or why one cannot."""
    deadline = closing(opportunity, now=now)
    if isinstance(deadline, NoReminder):
        return deadline
    return tuple(days for days in DAYS_BEFORE if due_at(deadline.at, days) > now) or NoReminder.TOO_LATE


def look_at(reminder: Reminder, opportunity: Opportunity, *, now: datetime) -> tuple[Fate, Reminder]:
    """Decide what becomes of a reminder as the opportunity now stands; the reminder moves with its date."""
    if opportunity.state is not State.OPEN:
        return Fate.TELL_ENDED, reminder
    deadline = closing(opportunity, now=now)
    if deadline is NoReminder.ENDED:
        return Fate.OVER, reminder
    if isinstance(deadline, NoReminder):
        return (Fate.OVER if reminder.done else Fate.CALL_OFF), reminder
    moved = replace(reminder, closes=deadline.at, due_at=due_at(deadline.at, reminder.days_before))
    if reminder.done:
        later = closes_at(deadline.at) > closes_at(reminder.closes) and moved.due_at > now
        return Fate.WAITS, replace(moved, done=False) if later else reminder
    if moved.due_at <= now:
        return Fate.SEND, replace(moved, done=True)
    return Fate.WAITS, moved
