"""What `bot.py sources check` says of a source, on a line or two."""

from collections.abc import Mapping
from datetime import datetime

from tracker.clock import Moment, london_date
from tracker.errors import SourceError
from tracker.terms import Kind
from tracker.wording.dates import day_words, days_left
from tracker.wording.names import KINDS, listed

#: How a failing source's line begins, by its state, so that a screen can be skimmed.
STATES = {"blocked": "BLOCKED", "gone": "GONE", "broken": "BROKEN"}


def failure_words(name: str, error: SourceError) -> str:
    """Say what is wrong with a source, and the mend."""
    return f"{STATES.get(error.state, 'BROKEN'):<8}{name}: {error.why}; {error.mend}"


def found_words(
    name: str, *, items: int, newest: Moment | None, kinds: Mapping[Kind, int], would_post: int, now: datetime
) -> str:
    """Say what a source gave: items, the newest, of which kinds, how many would be posted."""
    told = [f"{items} item{'s' * (items != 1)}"]
    if newest is not None:
        told.append(f"newest {day_words(london_date(newest), now=now)} ({days_left(newest, now=now)})")
    ordered = sorted(kinds.items(), key=lambda pair: (-pair[1], pair[0]))
    if ordered:
        told.append(listed(f"{number} {KINDS[kind]}" for kind, number in ordered))
    told.append(f"{would_post} would be posted")
    return f"{'ok':<8}{name}: {'; '.join(told)}"
