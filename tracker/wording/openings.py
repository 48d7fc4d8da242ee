"""What is said to those who want to know when something opens: that it is noted, and what became of it."""

from datetime import datetime

from tracker.model import Opportunity, State
from tracker.telling import Delivery
from tracker.wording.changes import changes_words
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
FORGOTTEN = "I will not tell you when it opens."
NOT_EARLY = "It is not one to wait for: it is open, or over, already. Look at its dates."
NONE_SHOWN = "I do not know which one you mean. Ask for one first, or name it: “tell me when the … tender opens”."


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
