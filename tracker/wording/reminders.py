"""What is said about reminders: what one can choose, that it is set, when it comes, and why there is none."""

from collections.abc import Sequence
from datetime import datetime

from tracker.clock import Moment, london_date
from tracker.model import Opportunity, State
from tracker.telling import Delivery, NoReminder
from tracker.wording.dates import day_words
from tracker.wording.names import listed
from tracker.wording.plain import plain
from tracker.wording.shareable import shareable

CHOOSE = "When shall I remind you? It comes as a direct message, at 9 in the morning."

FORGOTTEN = "I will not remind you of it."

NONE: dict[NoReminder, str] = {
    NoReminder.ENDED: "It is closed, so there is nothing to remind you of.",
    NoReminder.NO_DATE: "I could read no closing date in its text, so I cannot remind you. Check its page.",
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


WHICH = (
    "I cannot tell what to remind you of. Give me its name, “remind me a week before the Mill Fund closes”, or ask "
    "for a list first."
)
WHICH_OF = "Which one? Say its number: “remind me a week before number 2 closes”."
#: Where no reminder can be set: one question is asked, or it stands beside another one.
HELP = (
    "I can remind you before one closes, at 9 in the morning, as many days before as you say. "
    "Say which one: “remind me a week before the Mill Fund closes”. "
    "That works where I keep running: at the prompt of the program, and on Discord, where there is also a button, "
    "“Remind me”, below each post. It does not where I answer one question and end."
)
#: At a terminal.
HERE = "It shows here while I run; if I am off then, it shows at the next start."
OTHERWISE = "For another day say, for instance, “remind me 3 days before it closes”."


def name_words(opportunity: Opportunity) -> str:
    """Name what somebody is reminded of."""
    return plain(shareable(opportunity).title, longest=120) or "(no title)"


def not_then_words(offered: Sequence[int]) -> str:
    """Say that the day that was asked for is over, and which are left."""
    return f"That day is over. I can still remind you {listed(map(days_words, offered), last='or')}."


def begins(delivery: Delivery, opportunity: Opportunity) -> str:
    """Return what a reminder begins with."""
    if opportunity.state is not State.OPEN:
        return ENDED
    return WORDS.get(delivery.why[0] if delivery.why else "", DUE)


def days_words(days: int) -> str:
    """Say how long before closing a reminder comes: "a week before", "the day before"."""
    return {0: "on the day", 1: "the day before", 7: "a week before", 14: "two weeks before"}.get(
        days, f"{days} days before"
    )


def set_words(due_at: datetime, closes: Moment, *, now: datetime) -> str:
    """Say that a reminder is set."""
    return (
        f"I will remind you on {day_words(london_date(due_at), now=now)} at 9am. "
        f"It closes on {day_words(london_date(closes), now=now)}; if that moves, your reminder moves with it."
    )
