"""What an item of a source makes of a fund whose own item stands beside it: another closing day, or its end.

Pure. The fund's own words stay shown.
"""

from datetime import datetime

from tracker.flows.poll.drafts import Draft, Known
from tracker.identity import ended, extended
from tracker.model import Reading, State


def as_told(of: Known, draft: Draft, *, now: datetime) -> Reading | None:
    """Return what an item makes of what was read of a fund's own words; None where it is no such item.

    It is what was read, untouched, where the item told that before, or tells nothing new.
    """
    if extended.is_of(draft.account, of.account):
        return _moved(of, draft)
    return _ended(of, draft, now=now) if ended.is_of(draft.account, of.account) else None


def _moved(of: Known, draft: Draft) -> Reading:
    before = of.opportunity
    is_news = draft.earlier is None or not extended.closes_alike(draft.earlier, draft.reading)
    if not is_news or before.state is not State.OPEN:
        return before.by_rules
    return extended.moved_days(before.by_rules, draft.reading, draft.announcement.title)


def _ended(of: Known, draft: Draft, *, now: datetime) -> Reading:
    before = of.opportunity
    if draft.earlier is not None or not before.is_open(now=now):
        return before.by_rules
    is_sure = ended.is_sure(draft.account, of.account, first_seen=before.first_seen, now=now)
    if is_sure is False:
        return before.by_rules
    return (ended.ended if is_sure else ended.doubted)(before.by_rules, draft.announcement.title)
