"""Several opportunities in one message: what a source holds when it is first polled, or much that changed at once.

Plain text. An entry is short: name, what it pays for, when it closes, link; or what changed in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tracker.model import Change, Opportunity
from tracker.telling import ListDelivery, Occasion
from tracker.wording.changes import CHANGED_STATES, changes_words
from tracker.wording.opportunities import pays_for
from tracker.wording.plain import plain
from tracker.wording.shareable import shareable

#: An entry's name and its source's are cut at so many characters.
LONGEST_NAME, LONGEST_SOURCE = 110, 80


@dataclass(frozen=True, slots=True)
class Entry:
    """One opportunity of a list."""

    name: str
    #: What it pays for, or what changed.
    what: str
    link: str


def heading(listed: ListDelivery) -> str:
    """Say what a list is of: "12 that you can go for, from Foo Fund", "12 of Foo Fund's dates moved"."""
    number, source = len(listed.items), plain(listed.source, longest=LONGEST_SOURCE)
    if listed.occasion is Occasion.NEW:
        more = f" ({listed.more} more follow{'s' * (listed.more == 1)})" if listed.more else ""
        return f"{number} that you can go for, from {source}, what closes soonest first{more}"
    kinds = {_sort(change) for item in listed.items for change in item.changes}
    what = kinds.pop() if len(kinds) == 1 else "changed"
    if what == "moved":
        return f"{number} of {source}’s dates moved"
    return f"{number} from {source} {what}"


def _sort(change: Change) -> str:
    """Return what a change is, where all of a list are alike."""
    if change.field.startswith("deadlines.") and change.before and change.after:
        return "moved"
    if change.field == "state":
        return CHANGED_STATES.get(change.after or "", "not open any more")
    return "changed"


def left_out(number: int) -> str:
    """Say that a list of changes goes on: "and 475 others"."""
    return f"… and {number} other{'s' * (number > 1)}; ask me about any of them"


def entry(opportunity: Opportunity, changes: Sequence[Change], *, now: datetime) -> Entry:
    """Word one opportunity of a list."""
    opportunity = shareable(opportunity)
    what = changes_words(changes, now=now) if changes else pays_for(opportunity.reading)
    return Entry(plain(opportunity.title, longest=LONGEST_NAME) or "(no title)", what, opportunity.link)
