"""The operator is told of what will not mend itself, and of nothing else."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.build import NOW
from tracker.alarms import OVERDUE_FOR, Standing, is_overdue, polling_alarm, source_alarms
from tracker.telling import AlarmKind

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def well(name: str = "Sample Trust", *, ago: timedelta = timedelta(minutes=30)) -> Standing:
    at = NOW - ago
    return Standing(name, "ok", 0, None, at + HOUR, at, at, "")


def failing(
    name: str = "Sample Trust", *, state: str = "broken", times: int = 5, since: timedelta = 4 * DAY
) -> Standing:
    ok_at = NOW - since - HOUR
    return Standing(name, state, times, NOW - since, NOW + HOUR, NOW - HOUR, ok_at, "it is away; wait")


def kinds(*sources: Standing, counted_from: timedelta | None = None) -> list[AlarmKind]:
    from_ = None if counted_from is None else NOW - counted_from
    return [alarm.kind for alarm in source_alarms(sources, now=NOW, counted_from=from_)]


@pytest.mark.parametrize(
    ("source", "told"),
    [
        pytest.param(well(), [], id="works"),
        pytest.param(failing(since=2 * DAY), [], id="two days are nobody's business"),
        pytest.param(failing(times=2), [], id="tried twice in four days: the program was off"),
        pytest.param(failing(), [AlarmKind.FAILING], id="three days and more"),
        pytest.param(failing(state="blocked", times=1, since=HOUR), [], id="refused once"),
        pytest.param(failing(state="blocked", times=2, since=HOUR), [AlarmKind.BLOCKED], id="refused twice"),
        pytest.param(
            failing(state="gone", times=1, since=HOUR), [AlarmKind.GONE], id="gone: it is not asked again"
        ),
    ],
)
def test_a_source_is_told_of_when_it_will_not_mend_itself(source: Standing, told: list[AlarmKind]) -> None:
    assert kinds(source) == told


def test_what_failed_while_nothing_could_be_reached_is_not_blamed_on_the_source() -> None:
    assert kinds(failing(since=5 * DAY), counted_from=HOUR) == []
    assert kinds(failing(since=9 * DAY), counted_from=4 * DAY) == [AlarmKind.FAILING]


def listing(*days_ago: int) -> Standing:
    return replace(well(), new_on=tuple(NOW.date() - timedelta(days=ago) for ago in days_ago))


@pytest.mark.parametrize(
    ("source", "told"),
    [
        pytest.param(listing(70, 68, 66, 64, 62, 60), True, id="every other day, then two months of nothing"),
        pytest.param(listing(40, 38, 36, 34, 32, 29), False, id="not a month yet"),
        pytest.param(listing(240, 210, 180, 150, 120, 90), False, id="monthly, three months of nothing"),
        pytest.param(listing(700, 670, 640, 610, 580, 400), True, id="monthly, more than a year of nothing"),
        pytest.param(listing(300, 299), False, id="no rhythm is known"),
    ],
)
def test_a_source_that_lists_nothing_any_more_is_told_of_by_its_own_rhythm(source: Standing, told: bool) -> None:
    assert kinds(source) == ([AlarmKind.SILENT] if told else [])


def test_the_silence_is_told_with_its_dates() -> None:
    source = replace(listing(), new_on=tuple(date(2026, 3, day) for day in (1, 3, 5, 7, 9, 11)))
    (alarm,) = source_alarms([source], now=NOW, counted_from=None)
    assert alarm.why == "it answers, but lists nothing new since 11 March 2026; before, it did every 2 days"


@pytest.mark.parametrize(
    ("sources", "told"),
    [
        pytest.param([well(), failing()], False, id="one of them answers"),
        pytest.param([failing("a", since=4 * HOUR), failing("b", since=3 * HOUR)], True, id="none answers"),
        pytest.param([failing(since=2 * HOUR)], False, id="not three hours yet"),
        pytest.param([replace(well(ago=20 * HOUR), due_at=NOW + HOUR)], False, id="not due before tomorrow"),
        pytest.param(
            [failing("dead", since=30 * DAY), replace(well(ago=5 * HOUR), due_at=NOW + HOUR)],
            False,
            id="one is dead for long, the other not due",
        ),
        pytest.param([replace(well(), is_here=True), failing(since=5 * HOUR)], True, id="a file proves nothing"),
        pytest.param([failing(state="gone")], False, id="what is gone is not asked"),
        pytest.param([], False, id="nothing was ever asked"),
    ],
)
def test_no_source_answers(sources: list[Standing], told: bool) -> None:
    alarm = polling_alarm(sources, now=NOW)
    assert (alarm is not None) is told
    assert alarm is None or (alarm.about, alarm.kind) == ("", AlarmKind.POLLING)


@pytest.mark.parametrize(
    ("sources", "overdue"),
    [
        pytest.param([well(ago=20 * HOUR)], True, id="due for 19 hours and not asked"),
        pytest.param([well(ago=20 * HOUR), well("b")], False, id="another was asked"),
        pytest.param([replace(well(ago=20 * HOUR), due_at=NOW + HOUR)], False, id="not due before tomorrow"),
        pytest.param([], False, id="nothing was ever asked"),
    ],
)
def test_rounds_that_hang_are_seen_and_told_after_some_looks(sources: list[Standing], overdue: bool) -> None:
    assert is_overdue(sources, now=NOW) is overdue
    if overdue:
        assert polling_alarm(sources, now=NOW, overdue_since=NOW) is None, (
            "after a start the round has to come first"
        )
        alarm = polling_alarm(sources, now=NOW, overdue_since=NOW - OVERDUE_FOR)
        assert alarm is not None
        assert alarm.why == "sources are due, and none has been asked since"
