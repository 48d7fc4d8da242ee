"""Deliveries are sent once, tried again as their place asks, and given up where that is no use."""

import asyncio
from datetime import date, datetime, timedelta

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tests.flows.fake_sender import FakeSender
from tracker.flows import post, subscribe, wishing
from tracker.model import Change
from tracker.sender import WAIT_LONGEST_S, SendError, wait_after
from tracker.store import deliveries, opportunities
from tracker.store.database import Database
from tracker.telling import Delivery, Occasion, Subscription

HERE, THERE, ANN = "discord:1", "discord:2", "discord:@9"
MOVED = (Change("deadlines.apply", "2026-12-04", "2026-12-11"),)


class Time:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def later(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def sender() -> FakeSender:
    return FakeSender()


async def intend(
    database: Database, *places: str, occasion: Occasion = Occasion.NEW, person: str = "", fallback: str = ""
) -> None:
    """Queue a fresh opportunity for places."""
    async with database.transaction() as transaction:
        made = await opportunities.insert(transaction, an_opportunity(id=0), key="a", text="", keys=[])
        changes = MOVED if occasion is Occasion.CHANGED else ()
        wanted = [
            Delivery(0, made.id, place, occasion, changes, person=person, fallback=fallback) for place in places
        ]
        await deliveries.intend(transaction, wanted, now=NOW)


async def states(database: Database) -> list[tuple[str, str]]:
    rows = await database.read.all("SELECT place, state FROM deliveries ORDER BY id")
    return [(row["place"], row["state"]) for row in rows]


async def test_what_is_queued_is_sent_once(database: Database, sender: FakeSender, time: Time) -> None:
    await intend(database, HERE, THERE, "console:x")
    assert await post.post(database, sender, clock=time) == 2
    assert await post.post(database, sender, clock=time) == 0
    assert sender.places_sent == [HERE, THERE]
    assert await states(database) == [(HERE, "sent"), (THERE, "sent"), ("console:x", "queued")]


async def test_a_failure_that_may_pass_is_tried_again_later_and_later(
    database: Database, sender: FakeSender, time: Time
) -> None:
    await intend(database, HERE)
    sender.failing[HERE] = SendError(HERE, "it was away", retry_s=0.0)
    for wait_s in (5, 10, 20):
        assert await post.post(database, sender, clock=time) == 0
        time.later(seconds=wait_s - 1)
        sender.failing[THERE] = sender.failing.pop(HERE)
        assert await post.post(database, sender, clock=time) == 0, "not yet due"
        sender.failing[HERE] = sender.failing.pop(THERE)
        time.later(seconds=1)
    sender.failing.clear()
    assert await post.post(database, sender, clock=time) == 1


async def test_a_longer_wait_that_the_place_asks_for_is_kept(
    database: Database, sender: FakeSender, time: Time
) -> None:
    await intend(database, HERE)
    sender.failing[HERE] = SendError(HERE, "too fast", retry_s=600.0)
    await post.post(database, sender, clock=time)
    sender.failing.clear()
    time.later(seconds=599)
    assert await post.post(database, sender, clock=time) == 0
    time.later(seconds=1)
    assert await post.post(database, sender, clock=time) == 1


async def test_one_place_that_fails_does_not_hold_up_another(
    database: Database, sender: FakeSender, time: Time
) -> None:
    await intend(database, HERE, THERE)
    sender.failing[HERE] = SendError(HERE, "it was away", retry_s=0.0)
    assert await post.post(database, sender, clock=time) == 1
    assert sender.places_sent == [THERE]


async def test_what_came_through_unseen_is_recorded_and_not_sent_again(
    database: Database, sender: FakeSender, time: Time
) -> None:
    await intend(database, HERE)
    async with database.transaction() as transaction:
        claimed = await deliveries.claim(transaction, HERE, now=NOW)  # and the program was killed
    assert claimed is not None
    sender.unseen[claimed.id] = "77"
    await post.settle(database, sender.places)
    assert await post.post(database, sender, clock=time) == 1
    assert sender.sent == []
    (row,) = await database.read.all("SELECT state, message FROM deliveries")
    assert tuple(row) == ("sent", "77")


async def test_what_had_come_through_is_recorded_even_when_it_has_closed_since(
    database: Database, sender: FakeSender, time: Time
) -> None:
    await intend(database, HERE)
    async with database.transaction() as transaction:
        claimed = await deliveries.claim(transaction, HERE, now=NOW)
    assert claimed is not None
    sender.unseen[claimed.id] = "77"
    await post.settle(database, sender.places)
    time.later(days=30)
    await post.post(database, sender, clock=time)
    assert await states(database) == [(HERE, "sent")]


async def test_a_second_try_knows_the_last_message_before_the_first(
    database: Database, sender: FakeSender, time: Time
) -> None:
    await intend(database, HERE)
    await post.post(database, sender, clock=time)  # message 1001
    await intend(database, HERE)
    sender.failing[HERE] = SendError(HERE, "it was away", retry_s=0.0)
    await post.post(database, sender, clock=time)
    sender.failing.clear()
    await intend(database, HERE)
    await post.post(database, sender, clock=time)  # a later one comes through meanwhile
    time.later(minutes=1)
    await post.post(database, sender, clock=time)
    assert (sender.sent[-1].attempts, sender.sent[-1].after) == (2, "1001")


async def test_a_place_that_refuses_is_given_up_and_who_subscribed_it_is_told_once(
    database: Database, sender: FakeSender, time: Time
) -> None:
    await wishing.add(database, Subscription(0, HERE, server="discord:7", made_by=ANN), now=NOW)
    for _ in range(5):
        await intend(database, HERE)
    sender.failing[HERE] = SendError(HERE, "I may not post there", closed=True)
    await post.post(database, sender, clock=time)
    await post.post(database, sender, clock=time)
    assert sender.told == [(ANN, HERE, "I may not post there")]
    assert await subscribe.broken(database, [HERE, THERE]) == {HERE: "I may not post there"}
    time.later(hours=1)
    sender.failing.clear()
    assert await post.post(database, sender, clock=time) == 0, "nothing is sent there any more"
    await wishing.add(database, Subscription(0, HERE, server="discord:7", made_by=ANN), now=time.now)
    assert await post.post(database, sender, clock=time) == 5, "subscribed again: what waited goes out"
    assert len(sender.told) == 1


async def test_a_refusal_now_and_then_gives_nothing_up(database: Database, sender: FakeSender, time: Time) -> None:
    await intend(database, HERE)
    refused = SendError(HERE, "I may not post there", closed=True)
    for _ in range(2):
        sender.failing[HERE] = refused
        await post.post(database, sender, clock=time)
        time.later(minutes=6)
    sender.failing.clear()
    assert await post.post(database, sender, clock=time) == 1
    await intend(database, HERE)
    sender.failing[HERE] = refused
    await post.post(database, sender, clock=time)
    assert await subscribe.broken(database, [HERE]) == {}, "refusals count in a row"


async def test_whoever_cannot_be_told_now_is_told_later_and_whoever_never_can_is_let_be(
    database: Database, sender: FakeSender, time: Time
) -> None:
    await wishing.add(database, Subscription(0, HERE, server="discord:7", made_by=ANN), now=NOW)
    for _ in range(3):
        await intend(database, HERE)
    sender.failing[HERE] = SendError(HERE, "I may not post there", closed=True)
    sender.failing[ANN] = SendError(ANN, "away", retry_s=1.0)
    await post.post(database, sender, clock=time)
    sender.failing[ANN] = SendError(ANN, "closed", closed=True)
    await post.post(database, sender, clock=time)
    del sender.failing[ANN]
    await post.post(database, sender, clock=time)
    assert sender.told == []


async def test_a_post_that_the_place_finds_faulty_is_dropped_alone(
    database: Database, sender: FakeSender, time: Time
) -> None:
    await intend(database, HERE)
    sender.failing[HERE] = SendError(HERE, "malformed")
    await post.post(database, sender, clock=time)
    assert await states(database) == [(HERE, "dropped")]
    assert await subscribe.broken(database, [HERE]) == {}


async def test_a_person_who_cannot_be_written_to_is_reached_in_the_channel(
    database: Database, sender: FakeSender, time: Time
) -> None:
    await intend(database, ANN, occasion=Occasion.REMINDER, person=ANN, fallback=HERE)
    sender.failing[ANN] = SendError(ANN, "takes no direct messages", closed=True)
    assert await post.post(database, sender, clock=time) == 1
    assert [(one.place, one.person) for one in sender.sent] == [(HERE, ANN)]
    assert await states(database) == [(ANN, "dropped"), (HERE, "sent")]


async def test_a_person_who_cannot_be_reached_at_all_is_let_be(
    database: Database, sender: FakeSender, time: Time
) -> None:
    await intend(database, ANN, occasion=Occasion.REMINDER, person=ANN, fallback=HERE)
    for place in (ANN, HERE):
        sender.failing[place] = SendError(place, "closed", closed=True)
    await post.post(database, sender, clock=time)
    assert await states(database) == [(ANN, "dropped"), (HERE, "dropped")]
    assert await subscribe.broken(database, [HERE, ANN]) == {}


@pytest.mark.parametrize("occasion", [Occasion.NEW, Occasion.REMINDER])
async def test_what_closed_while_it_waited_is_not_sent(
    database: Database, sender: FakeSender, time: Time, occasion: Occasion
) -> None:
    await intend(database, HERE, occasion=occasion)
    time.later(days=30)
    await post.post(database, sender, clock=time)
    assert sender.sent == []
    assert await states(database) == [(HERE, "dropped")]


async def test_a_failure_that_never_passes_is_given_up(database: Database, sender: FakeSender, time: Time) -> None:
    await intend(database, HERE, occasion=Occasion.CHANGED)
    sender.failing[HERE] = SendError(HERE, "it was away", retry_s=0.0)
    for _ in range(post.MOST_ATTEMPTS):
        await post.post(database, sender, clock=time)
        time.later(hours=1)
    assert await states(database) == [(HERE, "dropped")]
    assert wait_after(post.MOST_ATTEMPTS) == WAIT_LONGEST_S


async def test_a_subscription_shows_the_soonest_of_what_is_open_once(
    database: Database, sender: FakeSender, time: Time
) -> None:
    async with database.transaction() as transaction:
        for day in (20, 10, 15, 5):
            reading = a_reading(deadlines=(apply_by(date(2026, 12, day)),))
            one = an_opportunity(reading, id=0, title=f"Fund {day}")
            await opportunities.insert(transaction, one, key=str(day), text="", keys=[])
    wish = Subscription(0, HERE, server="discord:7", made_by=ANN)
    told = await wishing.add(database, wish, now=NOW)
    assert (told.is_new, told.fitting, told.shown) == (True, 4, 3)
    again = await wishing.add(database, wish, now=NOW)
    assert (again.is_new, again.shown) == (False, 0)
    await post.post(database, sender, clock=time)
    shown = [await opportunities.by_id(database.read, one.opportunity) for one in sender.sent]
    assert [one.title for one in shown if one is not None] == ["Fund 5", "Fund 10", "Fund 15"]


async def test_a_server_sees_and_removes_its_own_subscriptions_only(database: Database) -> None:
    await wishing.add(database, Subscription(0, HERE, server="discord:7", made_by=ANN), now=NOW)
    await wishing.add(database, Subscription(0, THERE, server="discord:8", made_by=ANN), now=NOW)
    (mine,) = await subscribe.of_server(database, "discord:7")
    (theirs,) = await subscribe.of_server(database, "discord:8")
    assert (mine.place, mine.made_by) == (HERE, ANN)
    assert await subscribe.remove(database, theirs.id, server="discord:7") is None
    assert await subscribe.remove(database, mine.id, server="discord:7") == mine
    assert await subscribe.of_server(database, "discord:7") == []


async def test_what_is_stored_while_somebody_subscribes_is_not_lost(
    database: Database, sender: FakeSender, time: Time
) -> None:
    """A poll that holds the database commits first: the subscription waits for it, and then finds what it stored."""
    async with database.transaction() as transaction:
        adding = asyncio.create_task(
            wishing.add(database, Subscription(0, HERE, server="discord:7", made_by=ANN), now=NOW)
        )
        await database.read.one("SELECT 1")  # the subscriber has had its turn, and waits
        await database.read.one("SELECT 1")
        await opportunities.insert(transaction, an_opportunity(id=0), key="a", text="", keys=[])
    assert (await adding).shown == 1
