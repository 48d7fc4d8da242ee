"""What is said about reminders: what one can choose, that it is set, when it comes, and why there is none."""

from datetime import datetime

from tracker.clock import Moment, london_date
from tracker.telling import NoReminder
from tracker.wording.dates import day_words

CHOOSE = "When shall I remind you? It comes as a direct message, at 9 in the morning."

FORGOTTEN = "I will not remind you of it."

NONE: dict[NoReminder, str] = {
    NoReminder.ENDED: "It is closed, so there is nothing to remind you of.",
    NoReminder.NO_DATE: "I found no closing date in its text, so I cannot remind you. Check its page.",
    NoReminder.ROLLING: "It takes applications at any time, so there is no closing date to remind you of.",
    NoReminder.NOT_CERTAIN: (
        "I am not certain of its closing date, so I will not remind you by it: a wrong date is worse than none. "
        "Check its page."
    ),
    NoReminder.TOO_LATE: "It closes too soon for a reminder. Best act today.",
}

#: What a reminder begins with, by why it comes (`flows/remind.py`).
DUE = "You asked me to remind you of this."
CALLED_OFF = "You asked me to remind you of this. I am not certain of its closing date any more, so check its page."
#: By `why` of the delivery.
WORDS = {"due": DUE, "called off": CALLED_OFF}
ENDED = "You asked me to remind you of this. It has ended."


def days_words(days: int) -> str:
    """Say how long before closing a reminder comes: "a week before", "the day before"."""
    return {1: "the day before", 7: "a week before", 14: "two weeks before"}.get(days, f"{days} days before")


def set_words(due_at: datetime, closes: Moment, *, now: datetime) -> str:
    """Say that a reminder is set."""
    return (
        f"I will remind you on {day_words(london_date(due_at), now=now)} at 9am. "
        f"It closes on {day_words(london_date(closes), now=now)}; if that moves, your reminder moves with it."
    )
