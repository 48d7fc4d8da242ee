"""When a person is asked how their checklist goes: after a week, then every two, awake, and not for ever."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tracker.checklists import Asking, Checklist, Sheet, Tick, sheet_of, step_key
from tracker.clock import london_date
from tracker.following import MOST, due_in, is_awake, is_wanted, look_at, not_asked, paused, resumed, touched
from tracker.knowledge import Guide

#: A Monday morning in winter.
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
GUIDE = Guide("guide:G3", "First meeting", "What for.", ("Say hello.", "Swap numbers."), (), date(2026, 11, 23))


def sheet(*done: str, **parts: object) -> Sheet:
    ticks = tuple(Tick(step_key(words), words, NOW) for words in done)
    made = Checklist(1, "discord:@9", GUIDE.id, "", NOW, Asking.ON, NOW, ticks=ticks)
    return sheet_of(replace(made, **parts), GUIDE)  # type: ignore[arg-type]  # a test names what it changes


@pytest.mark.parametrize(
    ("now", "at"),
    [
        pytest.param("2026-11-23T10:00:00+00:00", "2026-11-30T09:00:00+00:00", id="winter: 9 in UTC"),
        pytest.param("2026-06-01T10:00:00+00:00", "2026-06-08T08:00:00+00:00", id="summer: 8 in UTC"),
        pytest.param("2026-03-25T10:00:00+00:00", "2026-04-01T08:00:00+00:00", id="over the change of the clocks"),
        pytest.param("2026-06-01T23:30:00+00:00", "2026-06-09T08:00:00+00:00", id="after midnight in London"),
    ],
)
def test_one_is_asked_at_nine_in_london_a_week_later(now: str, at: str) -> None:
    assert due_in(7, now=datetime.fromisoformat(now)) == datetime.fromisoformat(at)


@pytest.mark.parametrize(
    ("at", "awake"),
    [
        ("2026-11-23T08:59:59+00:00", False),
        ("2026-11-23T09:00:00+00:00", True),
        ("2026-11-23T19:59:59+00:00", True),
        ("2026-11-23T20:00:00+00:00", False),
        ("2026-06-23T08:00:00+00:00", True),
        ("2026-06-23T19:00:00+00:00", False),
    ],
)
def test_people_sleep_by_the_clocks_of_london(at: str, awake: bool) -> None:
    assert is_awake(datetime.fromisoformat(at)) is awake


def test_it_is_asked_after_a_week_then_every_two_and_ends_by_saying_so() -> None:
    standing = replace(sheet().checklist, due_at=due_in(8, now=NOW))
    days = []
    for number in range(1, MOST + 1):
        assert standing.due_at is not None
        now = standing.due_at
        days.append((london_date(now) - london_date(NOW)).days)
        asks, standing = look_at(sheet_of(standing, GUIDE), now=now)
        assert asks
        assert standing.asked == number
    assert days == [8, 22, 36]
    assert (standing.asking, standing.due_at) == (Asking.ENDED, None)


def test_what_was_missed_is_asked_once_and_the_next_is_reckoned_from_then() -> None:
    late = NOW + timedelta(days=100)
    asks, standing = look_at(sheet(), now=late)
    assert asks
    assert standing.asked == 1
    assert standing.due_at == due_in(14, now=late)


def test_a_tick_begins_the_count_anew_and_brings_back_who_was_not_asked_any_more() -> None:
    standing = touched(sheet("Say hello.", asking=Asking.ENDED, due_at=None, asked=MOST), now=NOW)
    assert (standing.asking, standing.asked, standing.due_at) == (Asking.ON, 0, due_in(8, now=NOW))


@pytest.mark.parametrize("asking", [Asking.PAUSED, Asking.UNREACHABLE])
def test_a_tick_does_not_undo_a_pause(asking: Asking) -> None:
    standing = touched(sheet("Say hello.", asking=asking, due_at=None), now=NOW)
    assert (standing.asking, standing.due_at) == (asking, None)


def test_of_a_list_that_is_done_nobody_is_asked() -> None:
    done = sheet("Say hello.", "Swap numbers.")
    assert touched(done, now=NOW).due_at is None
    assert look_at(done, now=NOW) == (False, replace(done.checklist, due_at=None))
    assert resumed(done, now=NOW).due_at is None


def test_of_a_guide_that_was_taken_away_nobody_is_asked() -> None:
    asks, standing = look_at(sheet_of(sheet().checklist, None), now=NOW)
    assert (asks, standing.due_at) == (False, None)


def test_who_paused_is_not_asked_and_can_begin_again() -> None:
    quiet = paused(sheet(asked=2).checklist)
    assert (quiet.due_at, quiet.asked) == (None, 0)
    assert resumed(sheet_of(quiet, GUIDE), now=NOW).due_at == due_in(8, now=NOW)
    assert resumed(sheet_of(quiet, GUIDE), days=30, now=NOW).due_at == due_in(30, now=NOW)


def test_a_message_that_waited_is_not_sent_once_it_was_answered() -> None:
    assert is_wanted(sheet(asked=1))
    assert not is_wanted(sheet(asked=0))
    assert not is_wanted(sheet("Say hello.", "Swap numbers.", asked=1))


def test_a_message_that_came_nowhere_does_not_count() -> None:
    standing = not_asked(sheet(asking=Asking.ENDED, due_at=None, asked=MOST).checklist, now=NOW)
    assert (standing.asking, standing.asked, standing.due_at) == (Asking.ON, MOST - 1, due_in(14, now=NOW))
