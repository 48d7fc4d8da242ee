"""A place to post to that keeps what it was given and fails as it is told."""

from collections.abc import Sequence
from datetime import datetime

from tracker.model import Opportunity
from tracker.sender import SendError
from tracker.telling import Delivery, ListDelivery


class FakeSender:
    """Serves places that begin with "discord:"."""

    places = "discord:"

    def __init__(self) -> None:
        self.sent: list[Delivery] = []
        self.lists: list[ListDelivery] = []
        #: How many opportunities a list message holds.
        self.room = 25
        self.told: list[tuple[str, str, str]] = []
        #: What sending to a place raises, by place; what telling a person raises, by person.
        self.failing: dict[str, SendError] = {}
        #: Messages that came through unseen, by delivery id.
        self.unseen: dict[int, str] = {}
        self.unseen_lists: dict[int, str] = {}

    async def send(self, delivery: Delivery, opportunity: Opportunity, *, now: datetime) -> str:
        if delivery.place in self.failing:
            raise self.failing[delivery.place]
        self.sent.append(delivery)
        return str(1000 + len(self.sent))

    def fitting(self, listed: ListDelivery, opportunities: Sequence[Opportunity], *, now: datetime) -> int:
        return min(len(opportunities), self.room)

    async def send_list(self, listed: ListDelivery, opportunities: Sequence[Opportunity], *, now: datetime) -> str:
        if listed.place in self.failing:
            raise self.failing[listed.place]
        assert [item.opportunity for item in listed.items] == [one.id for one in opportunities]
        self.lists.append(listed)
        return str(2000 + len(self.lists))

    async def find(self, delivery: Delivery | ListDelivery) -> str | None:
        unseen = self.unseen_lists if isinstance(delivery, ListDelivery) else self.unseen
        return unseen.get(delivery.id)

    async def tell_broken(self, person: str, place: str, why: str) -> None:
        if person in self.failing:
            raise self.failing[person]
        self.told.append((person, place, why))

    @property
    def places_sent(self) -> Sequence[str]:
        return [delivery.place for delivery in self.sent]
