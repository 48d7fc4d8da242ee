"""What the operator must be told of: sources that fail for good, and polling that stands still altogether.

Pure. Few and certain: a source that is away for a night is nobody's business, a machine without a network is one
alarm and not a hundred.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median

from tracker.clock import london_date
from tracker.telling import Alarm, AlarmKind

#: A source that fails without a break is told of after so long, and so many tries.
FAILING_FOR, FAILING_TIMES = timedelta(days=3), 3
#: One that refuses us is told of at the second refusal: the first may have been a mistake.
BLOCKED_TIMES = 2
#: No source at all answered for so long.
POLLING_FOR = timedelta(hours=3)
#: How long it must be seen that sources are due and not asked.
OVERDUE_FOR = timedelta(minutes=15)
#: A source that answers, but lists nothing new for so many times its usual pause, and at least so long, has perhaps
#: been left by its publisher for another address. With fewer days on which it listed something it has no rhythm.
SILENT_TIMES, SILENT_FOR, SILENT_DAYS = 10, timedelta(days=30), 6


@dataclass(frozen=True, slots=True)
class Standing:
    """How polling of one source stands; one that was never fetched has none."""

    name: str
    #: "ok", "blocked", "broken" or "gone".
    state: str
    failures: int
    failing_since: datetime | None
    due_at: datetime
    fetched_at: datetime
    ok_at: datetime | None
    error: str
    #: Whether it is on this machine: it answers without a network.
    is_here: bool = False
    #: The days on which it listed something new, oldest first, as far as they are kept.
    new_on: Sequence[date] = ()


def is_overdue(sources: Sequence[Standing], *, now: datetime) -> bool:
    """Say whether sources have long been due, and none was asked: rounds hang, or the program has only begun."""
    there = _abroad(sources)
    return bool(there) and all(
        now - moment >= POLLING_FOR
        for moment in (min(source.due_at for source in there), max(source.fetched_at for source in there))
    )


def polling_alarm(
    sources: Sequence[Standing], *, now: datetime, overdue_since: datetime | None = None
) -> Alarm | None:
    """Return the alarm that no source at all is polled with success, None where one is.

    `overdue_since` is when `is_overdue` was first seen, if it still is: after a start, or a machine's sleep, the
    next round has to come first.
    """
    there = _abroad(sources)
    if not there:
        return None
    if overdue_since is not None and now - overdue_since >= OVERDUE_FOR:
        tried = max(source.fetched_at for source in there)
        return Alarm("", AlarmKind.POLLING, tried, "sources are due, and none has been asked since")
    answered = max((source.ok_at for source in there if source.ok_at is not None), default=None)
    failing = [source.failing_since for source in there if source.failing_since is not None]
    if not failing or (answered is not None and now - answered < POLLING_FOR):
        return None
    # Sources that are not due again yet are no sign of anything; those that failed since the last answer are.
    failing = [since for since in failing if answered is None or since >= answered]
    if not failing or now - min(failing) < POLLING_FOR:
        return None
    return Alarm("", AlarmKind.POLLING, min(failing), "no source has answered since")


def _abroad(sources: Sequence[Standing]) -> Sequence[Standing]:
    return [source for source in sources if not source.is_here and source.state != "gone"]


def source_alarms(sources: Sequence[Standing], *, now: datetime, counted_from: datetime | None) -> list[Alarm]:
    """Return the alarms about single sources.

    `counted_from` is when polling last stood still altogether: what failed before it proves nothing.
    """
    found = []
    for source in sources:
        alarm = _failing(source, counted_from=counted_from) or _silent(source, now=now)
        if alarm is not None:
            found.append(alarm)
    return found


def _failing(source: Standing, *, counted_from: datetime | None) -> Alarm | None:
    since = source.failing_since
    if since is None:
        return None
    if source.state == "gone":
        return Alarm(source.name, AlarmKind.GONE, since, source.error)
    if source.state == "blocked" and source.failures >= BLOCKED_TIMES:
        return Alarm(source.name, AlarmKind.BLOCKED, since, source.error)
    counted = since if counted_from is None else max(since, counted_from)
    if source.failures >= FAILING_TIMES and source.fetched_at - counted >= FAILING_FOR:
        return Alarm(source.name, AlarmKind.FAILING, since, source.error)
    return None


def _silent(source: Standing, *, now: datetime) -> Alarm | None:
    if source.failing_since is not None or len(source.new_on) < SILENT_DAYS:
        return None
    pauses = [(later - earlier).days for earlier, later in zip(source.new_on, source.new_on[1:], strict=False)]
    usual = median(pauses)
    last = source.new_on[-1]
    silent = london_date(now) - last
    if silent < SILENT_FOR or silent < SILENT_TIMES * timedelta(days=usual):
        return None
    pause = "every day" if usual <= 1 else f"every {usual:g} days"
    why = f"it answers, but lists nothing new since {last.day} {last:%B %Y}; before, it did {pause}"
    since = datetime(last.year, last.month, last.day, tzinfo=now.tzinfo)
    return Alarm(source.name, AlarmKind.SILENT, since, why)
