"""Whatever a source does between polls, a place that wants its funds is told of each once, and of each change truly.

Random histories of one source: items come, go and come back; dates and amounts move; ids, links, titles and wording
change. In between the place is sent what waits for it, or is not. What the place was told must then be what the
source says.
"""

import random
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.build import NOW, an_announcement, on_a_database
from tests.sources.build import source
from tracker.clock import iso
from tracker.flows.poll.keep import Listing, keep
from tracker.flows.post import post
from tracker.model import Announcement, Opportunity, Reading
from tracker.reading.read import read
from tracker.reading.round_ups import parts_of
from tracker.sender import SendError
from tracker.sources.links import fund_page
from tracker.store import subscriptions
from tracker.store.database import Database
from tracker.telling import Delivery, ListDelivery, Occasion, Subscription
from tracker.terms import Category
from tracker.text.html import read_html
from tracker.worker import Worker

PLACE = "discord:1"
NAMES = (
    "Harbour Choirs",
    "Meadow Drums",
    "Amber Anchors",
    "Birch Bells",
    "Hazel Lanterns",
    "Osprey Quilts",
    "Willow Fiddles",
    "Rowan Zithers",
    "Damson Canals",
    "Curlew Easels",
    "Sorrel Jetties",
    "Linnet Rafters",
)


@dataclass(frozen=True)
class Fund:
    """One item as its source has it now."""

    name: str
    day: int = 4
    most: int = 5000
    guid: int = 0
    page: int = 0
    title: int = 0
    wording: int = 0

    @property
    def announcement(self) -> Announcement:
        title = (f"{self.name} Fund", f"Now open: {self.name} Fund", f"{self.name.upper()} FUND")[self.title]
        opening = ("", "<p>Last updated: 20 November 2026.</p>", "<div><br>\n</div>")[self.wording]
        return an_announcement(
            id=f"{self.name}-{self.guid}",
            title=title,
            body=f"{opening}<p>The {self.name} Fund gives grants of up to £{self.most:,} for the running costs of "
            f"charities and community groups in England. {self.name} groups can use it for rent, wages and bills. "
            f"Apply by {self.day} December 2026.</p>",
            link=f"https://trust.example.org/{self.page}/{self.name.replace(' ', '-')}",
        )

    @property
    def values(self) -> dict[str, str]:
        return {"deadlines.apply": f"2026-12-{self.day:02}", "amount_max": str(self.most)}


#: What may change between two polls. Who changes values and both marks at once has made another fund of it: nobody
#: could tell that it is the same.
MARKS = ("guid", "page", "title", "wording")
EDITS: tuple[tuple[str, ...], ...] = (
    (),
    ("day",),
    ("most",),
    ("day", "most"),
    ("day", "guid"),
    ("day", "page"),
    ("most", "title"),
    ("guid", "page"),
    *((mark,) for mark in MARKS),
)


def edited(fund: Fund, edit: Sequence[str]) -> Fund:
    """Return a fund with another value in each of these fields."""
    after = {
        "day": {4: 11, 11: 18, 18: 4}[fund.day],
        "most": {5000: 8000, 8000: 5000}[fund.most],
        "title": (fund.title + 1) % 3,
        "wording": (fund.wording + 1) % 3,
        "guid": fund.guid + 1,
        "page": fund.page + 1,
    }
    return Fund(**(asdict(fund) | {name: after[name] for name in edit}))


@dataclass
class Place:
    """A place that keeps what it was told, and refuses to be told wrong."""

    places: str = "discord:"
    known: dict[int, dict[str, str | None]] = field(default_factory=dict)
    #: Whether it is away: what is sent then comes later.
    away: bool = False
    #: Whether its answers are lost: what is sent then stands there, and is looked for later.
    mute: bool = False
    unseen: dict[int, str] = field(default_factory=dict)

    async def send(self, delivery: Delivery, opportunity: Opportunity, *, now: datetime) -> str:
        self._open()
        self._told(delivery, opportunity)
        self._answer([delivery])
        return str(delivery.id)

    def fitting(self, listed: ListDelivery, opportunities: Sequence[Opportunity], *, now: datetime) -> int:
        return len(opportunities) if listed.occasion is Occasion.CHANGED else min(len(opportunities), 5)

    async def send_list(self, listed: ListDelivery, opportunities: Sequence[Opportunity], *, now: datetime) -> str:
        self._open()
        for item, opportunity in zip(listed.items, opportunities, strict=True):
            self._told(item, opportunity)
        self._answer(listed.items)
        return str(listed.id)

    async def find(self, delivery: Delivery | ListDelivery) -> str | None:
        items = delivery.items if isinstance(delivery, ListDelivery) else (delivery,)
        found = {self.unseen.get(item.id) for item in items}
        return None if None in found else found.pop()

    async def tell_broken(self, person: str, place: str, why: str) -> None:
        raise AssertionError((person, place, why))

    def _open(self) -> None:
        if self.away:
            raise SendError(PLACE, "it is away", retry_s=0.0)

    def _answer(self, items: Sequence[Delivery]) -> None:
        if self.mute:
            self.unseen |= {item.id: str(items[0].id) for item in items}
            raise SendError(PLACE, "its answer was lost", retry_s=0.0)

    def _told(self, delivery: Delivery, opportunity: Opportunity) -> None:
        if delivery.occasion is Occasion.NEW:
            assert opportunity.id not in self.known, f"{opportunity.title} is told as new twice"
            (closes,) = opportunity.reading.closes()
            most = opportunity.reading.amount.most
            self.known[opportunity.id] = {"deadlines.apply": iso(closes.at), "amount_max": str(most)}
            return
        assert delivery.changes, "a change without one"
        for change in delivery.changes:
            assert change.before != change.after
            assert self.known[opportunity.id][change.field] == change.before, "it was told something else before"
            self.known[opportunity.id][change.field] = change.after


class ReaderHere:
    """Reads in this process, as the worker's child does in its own."""

    async def read_with_words(self, announcements: Sequence[Announcement]) -> list[tuple[Reading, str]]:
        return [(read(one), read_html(one.body).text) for one in announcements]

    async def parts(self, announcements: Sequence[Announcement]) -> dict[str, tuple[Announcement, ...]]:
        told = {one.id: parts_of(one, read=read, opened=fund_page) for one in announcements}
        return {id_: parts for id_, parts in told.items() if parts}


@dataclass(frozen=True)
class Poll:
    """One poll: which funds the source holds, in which order, and what was done to each that it holds."""

    held: frozenset[int]
    edits: tuple[Sequence[str], ...]
    order: int
    #: Whether the place is sent what waits before the next poll, and whether it is away then.
    sent: bool
    away: bool
    mute: bool


POLLS = st.lists(
    st.builds(
        Poll,
        held=st.frozensets(st.integers(0, len(NAMES) - 1)),
        edits=st.tuples(*(st.sampled_from(EDITS) for _ in NAMES)),
        order=st.integers(0, 9),
        sent=st.booleans(),
        away=st.booleans(),
        mute=st.booleans(),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=60)
@given(polls=POLLS)
def test_a_place_is_told_of_each_fund_once_and_knows_in_the_end_what_the_source_says(polls: list[Poll]) -> None:
    on_a_database(lambda database: _replayed(database, polls))


STILL, MOVED = ((),) * len(NAMES), (("day",),) * len(NAMES)


@pytest.mark.parametrize("number", [1, 5], ids=["one", "a list"])
@pytest.mark.parametrize(("away", "mute"), [(False, True), (True, False)], ids=["it came through", "it did not"])
async def test_what_changes_between_a_try_and_the_next_is_not_lost(
    tmp_path: Path, number: int, *, away: bool, mute: bool
) -> None:
    held = frozenset(range(number))
    database = await Database.open(tmp_path / "tracker.db")
    try:
        tried = Poll(held, STILL, 0, sent=True, away=away, mute=mute)
        moved = Poll(held, MOVED, 0, sent=False, away=False, mute=False)
        await _replayed(database, [tried, moved])
    finally:
        await database.close()


def _same(now: datetime) -> datetime:
    return now


async def _replayed(database: Database, polls: Sequence[Poll]) -> None:
    wish = Subscription(0, PLACE, categories=frozenset({Category.CORE_COSTS}))
    async with database.transaction() as transaction:
        await subscriptions.add(transaction, wish)
    place, worker, now = Place(), cast("Worker", ReaderHere()), NOW
    funds = [Fund(name) for name in NAMES]
    held_ever: dict[int, Fund] = {}
    for poll in polls:
        for number in poll.held:
            if number in held_ever:  # what is done to one that was never held is not seen
                funds[number] = edited(funds[number], poll.edits[number])
            held_ever[number] = funds[number]
        announced = [funds[number].announcement for number in sorted(poll.held)]
        random.Random(poll.order).shuffle(announced)
        listing = Listing({one.id for one in announced})
        tally = await keep(database, worker, source(), announced, now=now, listing=listing)
        again = await keep(database, worker, source(), announced, now=now, listing=listing)
        assert again.posts_queued == 0, "the same again is no news"
        assert tally.unread == ()
        now += timedelta(hours=6)
        if poll.sent:
            place.away, place.mute = poll.away, poll.mute
            await post(database, place, clock=partial(_same, now))
    # A text that comes back is believed once it stays, four days at the most.
    for _ in range(5):
        announced = [funds[number].announcement for number in sorted(held_ever)]
        listing = Listing({one.id for one in announced})
        await keep(database, worker, source(), announced, now=now, listing=listing)
        now += timedelta(days=1)
    place.away = place.mute = False
    for _ in range(2):  # a change waits for what is owed before it
        now += timedelta(hours=6)
        await post(database, place, clock=partial(_same, now))

    titles = await database.read.all("SELECT title FROM opportunities ORDER BY id")
    assert len(titles) == len(held_ever), [row["title"] for row in titles]
    told = sorted(tuple(sorted(values.items())) for values in place.known.values())
    assert told == sorted(tuple(sorted(fund.values.items())) for fund in held_ever.values())
    left = await database.read.all("SELECT id FROM deliveries WHERE state IN ('queued', 'claimed')")
    assert left == []
