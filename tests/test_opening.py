"""Who asked to be told when something opens is told once what became of it: opened, moved, ended, or nothing."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tests.flows.fake_sender import FakeSender
from tracker import opening
from tracker.asking.orders.alarm_orders import alarm_order
from tracker.flows import opening as flow
from tracker.flows import waiting
from tracker.flows.post import post
from tracker.flows.remind import remind, set_reminder
from tracker.model import Deadline, Opportunity, Reading, Source, State, Step
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
OPENS_ON = date(2027, 1, 11)
PROMISED = a_reading(kind=Kind.GRANT, deadlines=(Deadline(What.OPENS, OPENS_ON), apply_by(date(2027, 3, 1))))
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


async def look(database: Database, at: datetime, *sources: Source) -> int:
    return await flow.look(database, "discord:", sources, clock=lambda: at)


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
    assert not is_early(an_opportunity(TALKS, state=State.CANCELLED), now=NOW)
    assert not is_early(replace(an_opportunity(TALKS), step=Step(notice="notice:PSR-MSP")), now=NOW)
    assert is_early(replace(an_opportunity(TALKS), step=Step(notice="notice:UK2", early=True)), now=NOW)


async def test_other_faces_and_reminders_leave_it_alone(database: Database, opportunity: Opportunity) -> None:
    await want(database, opportunity)
    await become(database, opportunity, CALL, at=NOW)
    assert await flow.look(database, "console:", (), clock=lambda: NOW) == 0
    assert await remind(database, "discord:", clock=lambda: NOW) == 0
    assert await look(database, NOW) == 1


@pytest.fixture
async def promised(database: Database) -> Opportunity:
    async with database.transaction() as transaction:
        return await opportunities.insert(transaction, an_opportunity(PROMISED, id=0), key="b", text="", keys=[])


async def test_a_grant_that_opens_on_a_day_is_told_of_on_that_morning(
    database: Database, promised: Opportunity
) -> None:
    assert await want(database, promised)
    await become(database, promised, PROMISED, at=NOW + timedelta(days=20))
    assert await look(database, NOW + timedelta(days=20)) == 0
    assert await look(database, datetime(2027, 1, 11, 8, 59, tzinfo=UTC)) == 0
    assert await look(database, datetime(2027, 1, 11, 9, 0, tzinfo=UTC)) == 1, "though its page was not seen since"
    assert await look(database, datetime(2027, 1, 12, 9, 0, tzinfo=UTC)) == 0
    assert [row[2] for row in await queued(database)] == ['["opened"]']


async def test_a_grant_whose_opening_day_moves_is_told_of_twice(database: Database, promised: Opportunity) -> None:
    await want(database, promised)
    later = replace(PROMISED, deadlines=(Deadline(What.OPENS, date(2027, 2, 1)), apply_by(date(2027, 3, 1))))
    at = NOW + timedelta(days=20)
    await become(database, promised, later, at=at)
    assert await look(database, at) == 1
    assert await look(database, datetime(2027, 1, 11, 9, 0, tzinfo=UTC)) == 0
    assert await look(database, datetime(2027, 2, 1, 9, 0, tzinfo=UTC)) == 1
    assert [row[2] for row in await queued(database)] == ['["moved"]', '["opened"]']


async def test_a_grant_that_opens_sooner_or_names_no_day_any_more_is_open(
    database: Database, promised: Opportunity
) -> None:
    await want(database, promised)
    at = NOW + timedelta(days=20)
    await become(database, promised, replace(PROMISED, deadlines=(apply_by(date(2027, 3, 1)),)), at=at)
    assert await look(database, at) == 1
    assert [row[2] for row in await queued(database)] == ['["opened"]']


async def test_a_grant_that_is_called_off_before_it_opens_is_told(
    database: Database, promised: Opportunity
) -> None:
    await want(database, promised)
    at = NOW + timedelta(days=20)
    await become(database, promised, replace(PROMISED, cancelled=True), at=at, state=State.CANCELLED)
    assert await look(database, at) == 1
    assert [row[2] for row in await queued(database)] == ['["ended"]']


@pytest.mark.parametrize(
    ("deadlines", "waits"),
    [
        ((Deadline(What.OPENS, OPENS_ON),), True),
        ((Deadline(What.OPENS, datetime(2026, 11, 30, 12, tzinfo=UTC)),), True),
        ((Deadline(What.OPENS, date(2026, 11, 2)),), False),
        ((Deadline(What.OPENS, date(2026, 11, 2)), Deadline(What.OPENS, OPENS_ON)), False),
        ((Deadline(What.OPENS, OPENS_ON, doubt="could be 1 November"),), False),
        ((apply_by(date(2027, 3, 1)),), False),
    ],
)
def test_a_call_can_be_waited_for_where_all_its_opening_days_are_to_come(
    deadlines: tuple[Deadline, ...], waits: bool
) -> None:
    one = an_opportunity(replace(PROMISED, deadlines=deadlines))
    assert is_early(one, now=NOW) is waits
    assert not is_early(replace(one, state=State.CANCELLED), now=NOW)
    assert opening.is_doubtful(one, now=NOW) is any(deadline.doubt for deadline in deadlines)


async def test_what_one_waits_for_is_listed_and_ended_in_words(
    database: Database, opportunity: Opportunity, promised: Opportunity
) -> None:
    async def say(words: str, *shown: Opportunity) -> str | None:
        order = alarm_order(words)
        assert order is not None, words
        return await waiting.obey(database, order, person=ANN, shown=shown, now=NOW)

    assert "You wait for nothing." in (await say("my alarms") or "")
    assert await say("stop telling me about the moon fund") is None
    async with database.transaction() as transaction:
        renamed = replace(promised, title="Choir Fund")
        await opportunities.update_all(transaction, [Written(renamed, key="b", text="")])
    await want(database, opportunity)
    await want(database, promised)
    await set_reminder(database, renamed, person=ANN, fallback="", days_before=7, clock=lambda: NOW)
    told = await say("what am I waiting for?") or ""
    assert "1. Choir Fund: I remind you on Monday 22 February 2027" in told
    assert f"2. {opportunity.title}: I tell you when it opens\n" in told
    assert "3. Choir Fund: I tell you when it opens, Monday 11 January 2027" in told
    assert (await say("cancel that alarm") or "").startswith("Which one shall I end?")
    assert await say("stop telling me about the moon fund") is None
    ended = "I will not tell you about “{}” any more."
    assert await say("cancel that alarm", opportunity) == ended.format(opportunity.title)
    assert "2. Choir Fund" in (await say("my alarms") or "")
    assert await say("stop telling me about the choir fund") == ended.format("Choir Fund")
    assert "You wait for nothing." in (await say("my alarms") or "")
    await want(database, promised)
    assert "1. Choir Fund" in (await say("cancel alarm 7") or "")
    assert await say("cancel alarm 1") == ended.format("Choir Fund")
    await want(database, promised)
    await want(database, opportunity)
    assert "Choir Fund” any more." in (await say("cancel all my alarms") or "")
    await become(database, promised, CALL, at=NOW)
    assert await look(database, NOW) == 0, "who ended it hears nothing"


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
