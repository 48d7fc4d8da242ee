"""A place to post to that keeps what it was given and fails as it is told."""

from collections.abc import Sequence
from datetime import datetime

from tracker.model import Delivery, Opportunity
from tracker.sender import SendError


class FakeSender:
    """Serves places that begin with "discord:"."""

    places = "discord:"

    def __init__(self) -> None:
        self.sent: list[Delivery] = []
        self.told: list[tuple[str, str, str]] = []
        #: What sending to a place raises, by place; what telling a person raises, by person.
        self.failing: dict[str, SendError] = {}
        #: Messages that came through unseen, by delivery id.
        self.unseen: dict[int, str] = {}

    async def send(self, delivery: Delivery, opportunity: Opportunity, *, now: datetime) -> str:
        if delivery.place in self.failing:
            raise self.failing[delivery.place]
        self.sent.append(delivery)
        return str(1000 + len(self.sent))

    async def find(self, delivery: Delivery) -> str | None:
        return self.unseen.get(delivery.id)

    async def tell_broken(self, person: str, place: str, why: str) -> None:
        if person in self.failing:
            raise self.failing[person]
        self.told.append((person, place, why))

    @property
    def places_sent(self) -> Sequence[str]:
        return [delivery.place for delivery in self.sent]
