"""What became of announcements, counted."""

from dataclasses import dataclass, field
from enum import StrEnum


class Outcome(StrEnum):
    """What became of one announcement; the names are those of the last line of `bot.py poll`."""

    NEW = "new"
    CHANGED = "changed"
    DUPLICATE = "duplicates"
    NOT_OPPORTUNITY = "not_opportunities"


@dataclass
class Tally:
    """What became of a source's announcements, counted."""

    outcomes: dict[Outcome, int] = field(default_factory=lambda: dict.fromkeys(Outcome, 0))
    posts_queued: int = 0
    #: What is new or was announced anew and is open, but no channel asked for such ones, and none was told.
    fits_no_channel: int = 0
    #: Announcements that our reader failed on, named, with the reason. They are not kept, so that the next
    #: poll reads them again.
    unread: tuple[str, ...] = ()
    #: Their ids.
    unread_ids: frozenset[str] = frozenset()
    #: The ids of those that say again what they said before, which is not believed yet.
    doubted_ids: frozenset[str] = frozenset()

    @property
    def is_settled(self) -> bool:
        """Whether nothing needs to be asked for again as if it had not been kept."""
        return not self.unread and not self.doubted_ids

    def and_(self, more: "Tally") -> "Tally":
        """Return both together."""
        outcomes = {each: number + more.outcomes[each] for each, number in self.outcomes.items()}
        return Tally(
            outcomes,
            self.posts_queued + more.posts_queued,
            self.fits_no_channel + more.fits_no_channel,
            self.unread + more.unread,
            self.unread_ids | more.unread_ids,
            self.doubted_ids | more.doubted_ids,
        )
