"""Watch over polling for the operator: raise alarms and end them as rows, and tell of each once.

What is raised stands in the log at once. The operator gets one message for all that came together, and a few a day
at most; what ended before it was told is not told at all.
"""

import json
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from tracker.alarms import Standing, is_overdue, polling_alarm, source_alarms
from tracker.clock import Clock
from tracker.model import Source, SourceType
from tracker.sender import SendError
from tracker.store import alarms, meta
from tracker.store import sources as source_rows
from tracker.store.alarms import Raised
from tracker.store.connection import Connection
from tracker.store.database import Database
from tracker.store.sources import SourceState
from tracker.telling import Alarm, AlarmKind
from tracker.wording.alarms import alarm_words, end_words, message_words

log = logging.getLogger(__name__)

#: Messages to the operator in 24 hours at most, and how far they are apart at least, that all polling stands still
#: excepted.
MOST_A_DAY, APART = 4, timedelta(hours=1)
#: How long a message waits that could not be sent.
AGAIN_AFTER = timedelta(minutes=5)

#: Where it is noted when the operator was told, when polling last stood still altogether, and since when it has
#: been seen that sources are due and not asked.
TOLD_NOTE, STOOD_STILL_NOTE, OVERDUE_NOTE = "alarms_told", "polling_stood_still", "polling_overdue"

#: Brings the operator a message. Raises SendError.
Tell = Callable[[str], Awaitable[None]]


async def watch(database: Database, sources: Sequence[Source], *, clock: Clock) -> None:
    """Look how polling stands, and write the alarms that begin and end."""
    now = clock()
    enabled = [source for source in sources if source.enabled]
    rows = await source_rows.states_of(database.read, enabled)
    standings = [_standing(source, rows[source.name]) for source in enabled if source.name in rows]
    before = {raised.alarm.about: raised for raised in await alarms.all_(database.read)}
    overdue_since = await _overdue_since(database, is_overdue(standings, now=now), now=now)
    still = polling_alarm(standings, now=now, overdue_since=overdue_since)
    if still is not None:
        # No source is to blame for what befalls all of them: theirs neither begin nor end meanwhile.
        held = [raised.alarm for about, raised in before.items() if about and raised.over_at is None]
        found = [still, *held]
    else:
        stood_still = "" in before and before[""].over_at is None  # until this very look
        counted_from = now if stood_still else _moment(await meta.get(database.read, STOOD_STILL_NOTE))
        found = source_alarms(standings, now=now, counted_from=counted_from)
        new = {alarm.about for alarm in found}
        # What was told of a source stands until it answers, however it fails meanwhile.
        failing = {source.name for source in standings if source.failing_since is not None} - new
        found += [raised.alarm for about, raised in before.items() if about in failing]
    changes = _changes(before, {alarm.about: alarm for alarm in found}, {source.name for source in enabled})
    if not changes:
        return
    async with database.transaction() as transaction:
        await changes.write(transaction, now=now)
    for alarm in changes.raised:
        log.error("%s", alarm_words(alarm, now=now))
    for raised in (*changes.ended, *changes.dropped):
        log.warning("%s", end_words(raised.alarm))


async def _overdue_since(database: Database, overdue: bool, *, now: datetime) -> datetime | None:
    """Return since when looks have found sources overdue, None where they are not."""
    noted = _moment(await meta.get(database.read, OVERDUE_NOTE) or None)
    since = (noted or now) if overdue else None
    if since != noted:
        async with database.transaction() as transaction:
            await meta.put(transaction, OVERDUE_NOTE, "" if since is None else since.isoformat())
    return since


@dataclass
class _Changes:
    """What becomes of the rows."""

    raised: list[Alarm] = field(default_factory=list)
    back: list[Raised] = field(default_factory=list)
    #: Ended after they were told; that is told as well.
    ended: list[Raised] = field(default_factory=list)
    #: Ended before they were told.
    dropped: list[Raised] = field(default_factory=list)
    #: About sources that are not polled any more.
    forgotten: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.raised or self.back or self.ended or self.dropped or self.forgotten)

    async def write(self, transaction: Connection, *, now: datetime) -> None:
        for alarm in self.raised:
            await alarms.raise_(transaction, alarm)
        for raised in self.back:
            await alarms.hold_on(transaction, raised.alarm.about)
        for raised in self.ended:
            await alarms.end(transaction, raised.alarm.about, now=now)
        await alarms.forget(transaction, [*self.forgotten, *(raised.alarm.about for raised in self.dropped)])
        if any(raised.alarm.kind is AlarmKind.POLLING for raised in (*self.ended, *self.dropped)):
            await meta.put(transaction, STOOD_STILL_NOTE, now.isoformat())


def _changes(before: Mapping[str, Raised], found: Mapping[str, Alarm], polled: set[str]) -> _Changes:
    changes = _Changes()
    for about, alarm in found.items():
        raised = before.get(about)
        # A source that is refused today and broken tomorrow is told of once; that it is gone is news.
        if raised is None or (alarm.kind is AlarmKind.GONE and raised.alarm.kind is not AlarmKind.GONE):
            changes.raised.append(alarm)
        elif raised.over_at is not None:
            changes.back.append(raised)
    for about, raised in before.items():
        if about in found or raised.over_at is not None:
            continue
        if about and about not in polled:
            changes.forgotten.append(about)
        else:
            (changes.dropped if raised.told_at is None else changes.ended).append(raised)
    return changes


async def tell(database: Database, tell_operator: Tell, *, clock: Clock) -> bool:
    """Tell the operator what is new, in one message, if it is time for one; say whether anything was told."""
    now = clock()
    rows = await alarms.all_(database.read)
    begun = [raised.alarm for raised in rows if raised.told_at is None and raised.over_at is None]
    ended = [raised.alarm for raised in rows if raised.told_at is not None and raised.over_at is not None]
    if not begun and not ended:
        return False
    noted = json.loads(await meta.get(database.read, TOLD_NOTE) or "{}")
    earlier = (datetime.fromisoformat(text) for text in noted.get("told", []))
    told = [at for at in earlier if timedelta() <= now - at < timedelta(days=1)]
    not_before = _moment(noted.get("not_before"))
    urgent = any(alarm.kind is AlarmKind.POLLING for alarm in (*begun, *ended))
    if (
        len(told) >= MOST_A_DAY
        or (not_before is not None and now < not_before)
        or (told and now - told[-1] < APART and not urgent)
    ):
        return False
    try:
        await tell_operator(message_words(begun, ended, now=now))
    except SendError as exc:
        log.warning("the operator could not be told: %s", exc)
        if exc.retry_s is not None:
            wait = max(AGAIN_AFTER, timedelta(seconds=exc.retry_s))
            await _note(database, told, not_before=now + wait)
            return False
        # Nobody can be told there; it stands in the log.
    async with database.transaction() as transaction:
        await alarms.mark_told(transaction, [alarm.about for alarm in begun], now=now)
        await alarms.forget(transaction, [alarm.about for alarm in ended])
    await _note(database, [*told, now], not_before=None)
    return True


async def _note(database: Database, told: Sequence[datetime], *, not_before: datetime | None) -> None:
    noted = {"told": [at.isoformat() for at in told], "not_before": not_before and not_before.isoformat()}
    async with database.transaction() as transaction:
        await meta.put(transaction, TOLD_NOTE, json.dumps(noted))


def _standing(source: Source, row: SourceState) -> Standing:
    return Standing(
        name=source.name,
        state=row.state,
        failures=row.failures,
        failing_since=row.failing_since,
        due_at=row.due_at,
        fetched_at=row.fetched_at,
        ok_at=row.ok_at,
        error=row.error or "",
        is_here=source.kind is SourceType.FILE,
        new_on=row.new_on,
    )


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
