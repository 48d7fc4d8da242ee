"""What is said to those who want to know when something opens: that it is noted, and what became of it."""

from collections.abc import Sequence
from datetime import datetime

from tracker.clock import Moment, london_date
from tracker.model import Opportunity, State
from tracker.telling import Delivery
from tracker.wording.changes import changes_words
from tracker.wording.dates import day_words, moment_words
from tracker.wording.names import listed
from tracker.wording.opportunities import ENDED

ASKED = "You asked me to tell you when this opens."

#: What one is told who asked, by the delivery's `why` (`opening.py`, Fate).
OPENED = f"{ASKED} It is open now."
CLOSED_AGAIN = f"{ASKED} It opened, and it has closed already."
NOT_FOR_YOU = f"{ASKED} A call has come, but by its words it is not for groups like yours. Its page says more."
MOVED = f"{ASKED} It is not open yet, but its dates changed."
OVER = f"{ASKED} It has ended without a call that you could answer."
SILENT = (
    f"{ASKED} Nothing has come for a long time. A plan may be dropped without a word: ask the buyer what became of "
    "it. I go on looking, and tell you if it opens after all."
)

SET = (
    "I will tell you when it opens for bids, also if its dates move or it ends before. "
    "The buyer may take weeks or a year, and may drop it."
)
NOTHING_WAITS = (
    "You wait for nothing. Below a post, “Remind me” sets a reminder; of what is not open yet, say "
    "“tell me when it opens”."
)
TO_END = "To end one, say “cancel alarm 1”, or “stop telling me about” and its name."
WHICH_ALARM = "Which one shall I end?"
NOT_IN_FRONT_OF_OTHERS = "What you wait for is yours alone, and you take no direct messages from me. Ask me there."
#: For a call that is announced, and opens on a day that is told.
SET_FOR_A_DAY = "I will tell you {when}, when it opens, also if that day moves or it ends before."
FORGOTTEN = "I will not tell you when it opens."
NOT_EARLY = "It is not one to wait for: it is open, or over, already. Look at its dates."
DOUBTFUL = "I am not certain of the day on which it opens, so I cannot tell you when. Check its page."
NONE_SHOWN = "I do not know which one you mean. Ask for one first, or name it: “tell me when the … tender opens”."


def alarm_words(name: str, *, due: datetime | None, opens: Moment | None, now: datetime) -> str:
    """Return one thing that a person waits for: `due` is when a reminder comes, None where it shall open."""
    if due is not None:
        return f"{name}: I remind you on {day_words(london_date(due), now=now)}"
    return f"{name}: I tell you when it opens{'' if opens is None else f', {moment_words(opens, now=now)}'}"


def alarms_words(told: Sequence[str]) -> str:
    """List all that a person waits for, numbered, and say how to end one."""
    if not told:
        return NOTHING_WAITS
    rows = "\n".join(f"{number}. {one}" for number, one in enumerate(told, start=1))
    return f"You wait for:\n\n{rows}\n\n{TO_END}"


def ended_words(names: Sequence[str]) -> str:
    """Say that a person will hear no more of these."""
    return f"I will not tell you about {listed([f'“{name}”' for name in names])} any more."


def set_words(opens: Moment | None, *, now: datetime) -> str:
    """Say that a wish is noted; `opens` is the day or hour on which a call opens, None for what is only planned."""
    return SET if opens is None else SET_FOR_A_DAY.format(when=_at(opens, now=now))


def _at(opens: Moment, *, now: datetime) -> str:
    words = moment_words(opens, now=now)
    return f"at {words}" if isinstance(opens, datetime) else f"on {words}"


def told_words(delivery: Delivery, opportunity: Opportunity, *, now: datetime) -> str:
    """Say to who asked what became of it."""
    (why,) = delivery.why or ("",)
    changed = changes_words(delivery.changes, now=now)
    match why:
        case "opened":
            if opportunity.state is State.WITHDRAWN:
                return NOT_FOR_YOU
            return OPENED if opportunity.is_open(now=now) else CLOSED_AGAIN
        case "moved":
            return f"{MOVED} {changed}."
        case "silent":
            return SILENT
        case _:
            ended = ENDED.get(opportunity.state, "")
            return f"{OVER} {ended}".rstrip()
