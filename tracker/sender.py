"""What flows need from a place to post to. Each face brings its own sender: the console, Discord."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from tracker.checklists import FollowUp, Sheet
from tracker.errors import TrackerError
from tracker.model import Opportunity
from tracker.telling import Delivery, ListDelivery

#: How long one waits after its first, second … failed try; what the place asked for counts if it is longer.
WAIT_FIRST_S, WAIT_LONGEST_S = 5.0, 3600.0


def wait_after(attempts: int) -> float:
    """Return how many seconds to wait after so many failed tries: 5, 10, 20 … up to an hour."""
    return min(WAIT_FIRST_S * 2.0 ** min(attempts - 1, 20), WAIT_LONGEST_S)


class SendError(TrackerError):
    """A place did not take a post.

    `retry_s` is the least time after which to try again, in seconds; None: trying again is no use. Then
    `closed` says whether the place is closed to us altogether (may not post, gone), or this post is at fault.
    """

    def __init__(self, place: str, why: str, *, retry_s: float | None = None, closed: bool = False) -> None:
        super().__init__(f"{place}: {why}")
        self.place, self.why, self.retry_s, self.closed = place, why, retry_s, closed


class Sender(Protocol):
    """Brings opportunities to a place, one by one or as a list."""

    #: The places it serves all begin with this: "console:", "discord:".
    places: str

    async def send(self, delivery: Delivery, opportunity: Opportunity, *, now: datetime) -> str:
        """Post it, and return what the place calls the message. Raises SendError."""
        ...

    def fitting(self, listed: ListDelivery, opportunities: Sequence[Opportunity], *, now: datetime) -> int:
        """Return how many of a list, from its start, go into one message: at least one."""
        ...

    async def send_list(self, listed: ListDelivery, opportunities: Sequence[Opportunity], *, now: datetime) -> str:
        """Post a list in one message, and return what the place calls it; `listed.items` are in the same order.

        Raises SendError.
        """
        ...

    async def find(self, delivery: Delivery | ListDelivery) -> str | None:
        """Look whether an earlier try came through unseen; return what the place calls that message.

        None: it did not, or the place cannot be looked at. Raises SendError.
        """
        ...

    async def tell_broken(self, person: str, place: str, why: str) -> None:
        """Tell who subscribed a place that nothing is posted there any more. Raises SendError."""
        ...


class FollowUpSender(Protocol):
    """Asks persons how their checklists go. What it sends shows nothing of a list to anybody else."""

    places: str

    async def send_follow_up(self, asking: FollowUp, sheet: Sheet) -> str:
        """Ask, and return what the place calls the message. Raises SendError."""
        ...

    async def find_follow_up(self, asking: FollowUp) -> str | None:
        """Look whether an earlier try came through unseen, as `Sender.find` does. Raises SendError."""
        ...
