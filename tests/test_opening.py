"""Who asked to be told when something opens is told once what became of it: opened, moved, ended, or nothing."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tests.flows.fake_sender import FakeSender
from tracker import opening
from tracker.flows import opening as flow
from tracker.flows.post import post
from tracker.flows.remind import remind
from tracker.model import Deadline, Opportunity, Reading, State, Step
from tracker.opening import Fate, is_early
from tracker.sender import SendError
from tracker.store import opportunities, reminders
from tracker.store.database import Database
from tracker.store.opportunities import Written
from tracker.telling import Opening
from tracker.terms import Kind, What

ANN, HERE = "discord:@9", "discord:1"
OPENS = Deadline(What.OPENS, date(2027, 3, 30))
TALKS = a_reading(kind=Kind.ENGAGEMENT, deadlines=(OPENS,))
CALL = a_reading(kind=Kind.CONTRACT, deadlines=(apply_by(date(2027, 5, 14)),))


@pytest.fixture
async def opportunity(database: Database) -> Opportunity:
    async with database.transaction() as transaction:
        return await opportunities.insert(transaction, an_opportunity(TALKS, id=0), key="a", text="", keys=[])


async def want(database: Database, opportunity: Opportunity) -> bool:
    return await flow.want(database, opportunity, person=ANN, fallback=HERE, clock=lambda: NOW)


async def become(
    database: Database, opportunity: Opportunity, reading: Reading, *, at: datetime, state: State = State.OPEN
) -> None:
    after = replace(opportunity, reading=reading, state=state, last_seen=at)
    async with database.transaction() as transaction:
        await opportunities.update_all(transaction, [Written(after, key="a", text="")])


async def look(database: Database, at: datetime) -> int:
    return await flow.look(database, "discord:", clock=lambda: at)


async def queued(database: Database) -> list[tuple[str, str, str, str]]:
    rows = await database.read.all("SELECT place, occasion, why, fallback FROM deliveries ORDER BY id")
    return [(row["place"], row["occasion"], row["why"], row["fallback"]) for row in rows]


async def test_who_asked_is_told_once_when_it_opens(database: Database, opportunity: Opportunity) -> None:
    assert await want(database, opportunity)
    assert await look(database, NOW + timedelta(days=1)) == 0
    later = NOW + timedelta(days=120)
    await become(database, opportunity, CALL, at=later)
    assert await look(database, later) == 1
    assert await look(database, later) == 0
    await become(database, opportunity, a_reading(kind=Kind.CONTRACT, rolling=True), at=later + timedelta(days=1))
    assert await look(database, later + timedelta(days=1)) == 0
    assert await queued(database) == [(ANN, "opening", '["opened"]', HERE)]


@pytest.mark.parametrize(
    ("reading", "state"),
    [
        (replace(TALKS, kind=Kind.OTHER, cancelled=True), State.CANCELLED),
        (replace(TALKS, kind=Kind.AWARD), State.AWARDED),
        (replace(TALKS, relevant=False), State.WITHDRAWN),
    ],
)
async def test_who_asked_is_told_when_it_ends_without_opening(
    database: Database, opportunity: Opportunity, reading: Reading, state: State
) -> None:
    await want(database, opportunity)
    await become(database, opportunity, reading, at=NOW, state=state)
    assert await look(database, NOW) == 1
    assert await look(database, NOW + timedelta(days=700)) == 0
    assert [row[2] for row in await queued(database)] == ['["ended"]']


async def test_a_call_that_is_read_as_not_for_us_has_opened_all_the_same(
    database: Database, opportunity: Opportunity
) -> None:
    await want(database, opportunity)
    await become(database, opportunity, replace(CALL, relevant=False), at=NOW, state=State.WITHDRAWN)
    assert await look(database, NOW) == 1
    assert [row[2] for row in await queued(database)] == ['["opened"]']


async def test_a_date_that_moves_is_told_each_time_and_then_that_it_opened(
    database: Database, opportunity: Opportunity
) -> None:
    await want(database, opportunity)
    for days, day in ((1, date(2027, 4, 20)), (2, date(2027, 5, 4))):
        moved = replace(TALKS, deadlines=(Deadline(What.OPENS, day),))
        await become(database, opportunity, moved, at=NOW + timedelta(days=days))
        assert await look(database, NOW + timedelta(days=days)) == 1
        assert await look(database, NOW + timedelta(days=days)) == 0
    await become(database, opportunity, CALL, at=NOW + timedelta(days=3))
    assert await look(database, NOW + timedelta(days=3)) == 1
    assert [row[2] for row in await queued(database)] == ['["moved"]', '["moved"]', '["opened"]']


async def test_silence_is_told_once_and_the_wish_waits_on(database: Database, opportunity: Opportunity) -> None:
    await want(database, opportunity)
    long_after = datetime(2027, 5, 30, 12, tzinfo=UTC)  # two months after the day on which it should have opened
    assert await look(database, long_after - timedelta(days=3)) == 0
    assert await look(database, long_after) == 1
    assert await look(database, long_after + timedelta(days=400)) == 0
    await become(database, opportunity, CALL, at=long_after + timedelta(days=401))
    assert await look(database, long_after + timedelta(days=401)) == 1
    assert [row[2] for row in await queued(database)] == ['["silent"]', '["opened"]']


async def test_without_a_day_silence_is_a_year() -> None:
    assert opening.silent_at(a_reading(kind=Kind.ENGAGEMENT, deadlines=()), since=NOW) == NOW + timedelta(days=365)


async def test_who_takes_it_back_hears_nothing(database: Database, opportunity: Opportunity) -> None:
    await want(database, opportunity)
    assert await flow.waits(database, opportunity.id, person=ANN)
    await flow.forget(database, opportunity.id, person=ANN)
    assert not await flow.waits(database, opportunity.id, person=ANN)
    await become(database, opportunity, CALL, at=NOW)
    assert await look(database, NOW) == 0


async def test_only_what_is_early_can_be_waited_for(database: Database) -> None:
    assert not await want(database, an_opportunity(CALL))
    assert not is_early(an_opportunity(TALKS, state=State.CANCELLED))
    assert not is_early(replace(an_opportunity(TALKS), step=Step(notice="notice:PSR-MSP")))
    assert is_early(replace(an_opportunity(TALKS), step=Step(notice="notice:UK2", early=True)))


async def test_other_faces_and_reminders_leave_it_alone(database: Database, opportunity: Opportunity) -> None:
    await want(database, opportunity)
    await become(database, opportunity, CALL, at=NOW)
    assert await flow.look(database, "console:", clock=lambda: NOW) == 0
    assert await remind(database, "discord:", clock=lambda: NOW) == 0
    assert await look(database, NOW) == 1


async def test_a_correction_lets_it_be_looked_at_again(database: Database, opportunity: Opportunity) -> None:
    await want(database, opportunity)
    await look(database, NOW + timedelta(days=5))
    # As a correction does: the reading changes, and when it was seen does not.
    await become(database, opportunity, CALL, at=NOW - timedelta(days=1))
    assert await look(database, NOW + timedelta(days=5)) == 0
    async with database.transaction() as transaction:
        await reminders.look_again(transaction, opportunity.id)
    assert await look(database, NOW + timedelta(days=5)) == 1


async def test_it_is_sent_though_it_closed_meanwhile_and_where_the_person_is_shut_to_us(
    database: Database, opportunity: Opportunity
) -> None:
    await want(database, opportunity)
    await become(database, opportunity, CALL, at=NOW)
    await look(database, NOW)
    much_later = NOW + timedelta(days=300)
    sender = FakeSender()
    sender.failing[ANN] = SendError(ANN, "takes no messages", closed=True)
    await post(database, sender, clock=lambda: much_later)
    await post(database, sender, clock=lambda: much_later)
    assert [(one.place, one.person, one.why) for one in sender.sent] == [(HERE, ANN, ("opened",))]


def test_a_date_that_is_over_and_not_named_any_more_is_no_news() -> None:
    wish = Opening(1, 1, ANN, "", "", opening.dates_of(TALKS), silent_at=None)
    bare = an_opportunity(replace(TALKS, deadlines=()))
    assert opening.look_at(wish, bare, now=datetime(2027, 4, 2, tzinfo=UTC))[0] is Fate.WAITS
    assert opening.look_at(wish, bare, now=NOW)[0] is Fate.MOVED
