"""A reminder is queued once, on its day; it moves with its date, and who asked hears when there will be none."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tracker.flows import remind
from tracker.model import Opportunity, Reading, State
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.store.opportunities import Written
from tracker.telling import NoReminder, Occasion, Reminder

ANN, HERE = "discord:@9", "discord:1"


@pytest.fixture
async def opportunity(database: Database) -> Opportunity:
    async with database.transaction() as transaction:
        return await opportunities.insert(transaction, an_opportunity(id=0), key="a", text="", keys=[])


async def set_(database: Database, opportunity: Opportunity, days: int = 7) -> Reminder | NoReminder:
    return await remind.set_reminder(
        database, opportunity, person=ANN, fallback=HERE, days_before=days, clock=lambda: NOW
    )


async def change(
    database: Database,
    opportunity: Opportunity,
    *,
    at: datetime,
    state: State = State.OPEN,
    reading: Reading | None = None,
) -> Opportunity:
    after = replace(opportunity, state=state, reading=reading or opportunity.reading, last_seen=at)
    async with database.transaction() as transaction:
        await opportunities.update_all(transaction, [Written(after, key="a", text="")])
    return after


async def look(database: Database, at: datetime) -> int:
    return await remind.remind(database, "discord:", clock=lambda: at)


async def queued(database: Database) -> list[tuple[str, str, str]]:
    rows = await database.read.all("SELECT place, occasion, why FROM deliveries ORDER BY id")
    return [(row["place"], row["occasion"], row["why"]) for row in rows]


async def test_a_reminder_is_queued_on_its_day_and_once(database: Database, opportunity: Opportunity) -> None:
    await set_(database, opportunity)
    assert await look(database, NOW + timedelta(days=3, hours=22)) == 0
    assert await look(database, NOW + timedelta(days=3, hours=23)) == 1  # Friday 27 November, 9 in London
    assert await look(database, NOW + timedelta(days=4)) == 0
    assert await queued(database) == [(ANN, Occasion.REMINDER, '["due"]')]
    assert await remind.standing(database, opportunity.id, person=ANN) is None


async def test_choosing_again_moves_it_and_choosing_none_ends_it(
    database: Database, opportunity: Opportunity
) -> None:
    await set_(database, opportunity, 7)
    await set_(database, opportunity, 1)
    standing = await remind.standing(database, opportunity.id, person=ANN)
    assert standing is not None
    assert standing.days_before == 1
    await remind.forget(database, opportunity.id, person=ANN)
    assert await look(database, NOW + timedelta(days=10, hours=23)) == 0


async def test_a_reminder_moves_with_its_date(database: Database, opportunity: Opportunity) -> None:
    await set_(database, opportunity)
    later = a_reading(deadlines=(apply_by(date(2026, 12, 11)),))
    await change(database, opportunity, at=NOW + timedelta(days=1), reading=later)
    assert await look(database, NOW + timedelta(days=1)) == 0
    standing = await remind.standing(database, opportunity.id, person=ANN)
    assert standing is not None
    assert standing.closes == date(2026, 12, 11)
    assert await look(database, NOW + timedelta(days=4)) == 0
    assert await look(database, NOW + timedelta(days=11)) == 1


async def test_who_asked_is_told_once_when_it_is_called_off(database: Database, opportunity: Opportunity) -> None:
    await set_(database, opportunity)
    await change(database, opportunity, at=NOW, state=State.CANCELLED)
    assert await look(database, NOW) == 1
    assert await look(database, NOW) == 0
    assert await queued(database) == [(ANN, Occasion.CHANGED, '["called off"]')]


async def test_who_asked_is_told_when_the_date_is_not_certain_any_more(
    database: Database, opportunity: Opportunity
) -> None:
    await set_(database, opportunity)
    doubtful = a_reading(deadlines=(apply_by(date(2026, 12, 4), doubt="which year?"),))
    await change(database, opportunity, at=NOW, reading=doubtful)
    assert await look(database, NOW) == 1
    assert await queued(database) == [(ANN, Occasion.REMINDER, '["called off"]')]
    assert await look(database, NOW + timedelta(days=5)) == 0


async def test_none_is_set_by_a_doubtful_date(database: Database, opportunity: Opportunity) -> None:
    doubtful = a_reading(deadlines=(apply_by(date(2026, 12, 4), doubt="which year?"),))
    after = await change(database, opportunity, at=NOW, reading=doubtful)
    assert await set_(database, after) is NoReminder.NOT_CERTAIN
    assert await remind.standing(database, after.id, person=ANN) is None


async def test_none_is_set_for_a_day_that_is_past(database: Database, opportunity: Opportunity) -> None:
    assert await set_(database, opportunity, 14) is NoReminder.TOO_LATE
