"""What flows need from a place to post to. Each face brings its own sender: the console, Discord."""

from datetime import datetime
from typing import Protocol

from tracker.errors import TrackerError
from tracker.model import Delivery, Opportunity


class SendError(TrackerError):
    """A place did not take a post. `retry_s` is when to try again, in seconds; None: never, give it up."""

    def __init__(self, place: str, why: str, *, retry_s: float | None) -> None:
        super().__init__(f"{place}: {why}")
        self.place, self.retry_s = place, retry_s


class Sender(Protocol):
    """Brings one opportunity to one place."""

    #: The places it serves all begin with this: "console:", "discord:".
    places: str

    async def send(self, delivery: Delivery, opportunity: Opportunity, *, now: datetime) -> str:
        """Post it, and return what the place calls the message. Raises SendError."""
        ...
