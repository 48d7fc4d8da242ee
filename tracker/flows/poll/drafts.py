"""What is settled: announcements as drafts, read and taken apart, and the opportunities that they may be of."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from tracker.identity import ended, extended
from tracker.identity.account import Account
from tracker.identity.partial import may_say_less
from tracker.identity.restamped import a_year_earlier
from tracker.model import Announcement, Key, Opportunity, Reading, closes_at


@dataclass(frozen=True, slots=True)
class Draft:
    """One announcement, or all the notices of one process merged into the latest, read and taken apart."""

    announcement: Announcement
    #: What is new in it, with the hash of each.
    fresh: tuple[tuple[Announcement, str], ...]
    reading: Reading
    account: Account
    text: str
    #: What it is known by, surest first.
    keys: tuple[Key, ...]
    #: By what others that say the same are found.
    clues: frozenset[int]
    #: What it said until now, where another source's words are shown of its opportunity.
    earlier: Reading | None = None

    @property
    def a_year_earlier(self) -> "Draft | None":
        """The same with its closing days a year earlier, where they may have passed; else None."""
        if self.announcement.ocid is not None:
            return None
        reading = a_year_earlier(self.reading, self.announcement.published)
        return (
            None
            if reading is None
            else replace(self, reading=reading, account=replace(self.account, reading=reading))
        )


@dataclass(frozen=True, slots=True)
class Known:
    """An opportunity that an announcement may be of."""

    opportunity: Opportunity
    key: str
    account: Account


def doubted(drafts: Sequence[Draft], by_key: Mapping[str, Opportunity]) -> set[int]:
    """Return the opportunities whose words must be looked at.

    A new title stands under a known id or page, a text from which something may be lost, or a day that may be over;
    or several bear the title, and may stand under each other's ids; or it stands under an id that is new.
    """
    found = set()
    titles = Counter(draft.announcement.title for draft in drafts)
    for draft in drafts:
        title = draft.announcement.title
        ours = [one for key in draft.keys if (one := by_key.get(key.key)) is not None and one.ocid is None]
        differs = any(one.title != title for one in ours) or draft.a_year_earlier is not None
        is_new = not any(key.key.startswith("id:") and key.key in by_key for key in draft.keys)
        if ours and (differs or is_new or titles[title] > 1 or may_say_less(title, draft.text)):
            found |= {one.id for one in ours}
    return found


def funds_first(drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts in their order, but behind all others, the oldest first, what may only move or end a fund."""
    funds = [draft for draft in drafts if not _is_news(draft)]
    if len(funds) == len(drafts):
        return funds
    # Feeds give the newest first, and some no dates.
    news = [draft for draft in reversed(drafts) if _is_news(draft)]
    return funds + sorted(news, key=lambda draft: _published(draft.announcement))


def _is_news(draft: Draft) -> bool:
    title = draft.announcement.title
    return extended.may_move_a_day(title) or ended.may_tell_an_end(title)


def _published(one: Announcement) -> datetime:
    return datetime.min.replace(tzinfo=UTC) if one.published is None else closes_at(one.published)
