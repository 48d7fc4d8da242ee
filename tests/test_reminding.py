"""When a reminder comes, and what becomes of it when its opportunity changes."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tracker.model import Deadline, Opportunity, State
from tracker.reminding import Fate, choices, due_at, look_at
from tracker.telling import NoReminder, Reminder

CLOSES = date(2026, 12, 4)


def closing(*deadlines: Deadline, **parts: object) -> Opportunity:
    return an_opportunity(a_reading(deadlines=deadlines), **parts)


def a_reminder(*, days: int = 7, closes: date = CLOSES, done: bool = False) -> Reminder:
    return Reminder(1, 1, "discord:@2", "discord:1", days, closes, due_at(closes, days), done)


@pytest.mark.parametrize(
    ("at", "due"),
    [
        pytest.param(date(2026, 12, 4), datetime(2026, 11, 27, 9, 0, tzinfo=UTC), id="a day, in winter"),
        pytest.param(
            date(2027, 6, 30), datetime(2027, 6, 23, 8, 0, tzinfo=UTC), id="9 in London is 8 in UTC in summer"
        ),
        pytest.param(
            datetime(2027, 6, 30, 23, 30, tzinfo=UTC),
            datetime(2027, 6, 24, 8, 0, tzinfo=UTC),
            id="the day in London counts",
        ),
    ],
)
def test_a_reminder_comes_at_nine_in_london(at: date | datetime, due: datetime) -> None:
    assert due_at(at, 7) == due


@pytest.mark.parametrize(
    ("opportunity", "offered"),
    [
        pytest.param(closing(apply_by(CLOSES)), (7, 3, 1), id="two weeks before is past"),
        pytest.param(
            closing(apply_by(date(2026, 11, 24))), NoReminder.TOO_LATE, id="tomorrow: nine o'clock is past"
        ),
        pytest.param(closing(apply_by(CLOSES, doubt="which year?")), NoReminder.NOT_CERTAIN, id="doubtful"),
        pytest.param(closing(), NoReminder.NO_DATE, id="no date"),
        pytest.param(closing(apply_by(CLOSES), state=State.CANCELLED), NoReminder.ENDED, id="called off"),
        pytest.param(closing(apply_by(date(2026, 11, 1))), NoReminder.ENDED, id="closed"),
    ],
)
def test_what_can_be_chosen(opportunity: Opportunity, offered: object) -> None:
    assert choices(opportunity, now=NOW) == offered


@pytest.mark.parametrize(
    ("reminder", "opportunity", "days_on", "fate"),
    [
        pytest.param(a_reminder(), closing(apply_by(CLOSES)), 0, Fate.WAITS, id="not due yet"),
        pytest.param(a_reminder(), closing(apply_by(CLOSES)), 4, Fate.SEND, id="due"),
        pytest.param(a_reminder(), closing(apply_by(date(2026, 12, 11))), 4, Fate.WAITS, id="moved later: waits"),
        pytest.param(
            a_reminder(days=1), closing(apply_by(date(2026, 11, 26))), 3, Fate.SEND, id="moved earlier: comes now"
        ),
        pytest.param(
            a_reminder(), closing(apply_by(CLOSES), state=State.CANCELLED), 0, Fate.TELL_ENDED, id="called off"
        ),
        pytest.param(a_reminder(), closing(apply_by(CLOSES, doubt="?")), 0, Fate.CALL_OFF, id="doubtful now"),
        pytest.param(a_reminder(), closing(), 0, Fate.CALL_OFF, id="no date any more"),
        pytest.param(a_reminder(), closing(apply_by(CLOSES)), 20, Fate.OVER, id="closed while the bot was off"),
        pytest.param(a_reminder(done=True), closing(apply_by(CLOSES)), 5, Fate.WAITS, id="sent: stays so"),
    ],
)
def test_what_becomes_of_a_reminder(reminder: Reminder, opportunity: Opportunity, days_on: int, fate: Fate) -> None:
    assert look_at(reminder, opportunity, now=NOW + timedelta(days=days_on))[0] is fate


def test_a_date_that_moves_takes_its_reminder_along() -> None:
    _, moved = look_at(a_reminder(), closing(apply_by(date(2026, 12, 11))), now=NOW)
    assert (moved.closes, moved.due_at) == (date(2026, 12, 11), due_at(date(2026, 12, 11), 7))


def test_a_reminder_that_was_sent_waits_again_for_a_later_date_only() -> None:
    now = NOW + timedelta(days=5)
    _, later = look_at(a_reminder(done=True), closing(apply_by(date(2026, 12, 18))), now=now)
    _, sooner = look_at(a_reminder(done=True), closing(apply_by(date(2026, 12, 3))), now=now)
    assert (later.done, sooner.done) == (False, True)
