"""Alarms that hold, or whose end is still to be told: each is told once, over any restart."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from tracker.store.connection import Connection
from tracker.store.rows import json_list, utc_text
from tracker.telling import Alarm, AlarmKind

ALL = """
SELECT about, kind, since, why, told_at, over_at
FROM alarms
ORDER BY since, about
"""

RAISE = """
INSERT INTO alarms (about, kind, since, why)
VALUES (:about, :kind, :since, :why)
ON CONFLICT (about) DO UPDATE SET
    kind = excluded.kind,
    since = excluded.since,
    why = excluded.why,
    told_at = NULL,
    over_at = NULL
"""

HOLD_ON = "UPDATE alarms SET over_at = NULL WHERE about = :about"

END = "UPDATE alarms SET over_at = :now WHERE about = :about"

FORGET = "DELETE FROM alarms WHERE about IN (SELECT value FROM json_each(:about))"

MARK_TOLD = "UPDATE alarms SET told_at = :now WHERE about IN (SELECT value FROM json_each(:about))"


@dataclass(frozen=True, slots=True)
class Raised:
    """An alarm's row."""

    alarm: Alarm
    #: When the operator was told of it; None: not yet.
    told_at: datetime | None
    #: When it ended; None: it holds.
    over_at: datetime | None


async def all_(connection: Connection) -> Sequence[Raised]:
    """Return every alarm that holds, or whose end is to be told, longest first."""
    return [_raised(row) for row in await connection.all(ALL)]


async def raise_(connection: Connection, alarm: Alarm) -> None:
    """Write an alarm that is to be told, in place of what was told about the same before."""
    values = {"about": alarm.about, "kind": alarm.kind.value, "since": utc_text(alarm.since), "why": alarm.why}
    await connection.run(RAISE, values)


async def hold_on(connection: Connection, about: str) -> None:
    """An alarm that had ended holds again before its end was told."""
    await connection.run(HOLD_ON, {"about": about})


async def end(connection: Connection, about: str, *, now: datetime) -> None:
    """An alarm ended; that is to be told."""
    await connection.run(END, {"about": about, "now": utc_text(now)})


async def forget(connection: Connection, about: Iterable[str]) -> None:
    """These alarms are over, and there is nothing more to tell."""
    await connection.run(FORGET, {"about": json_list(about)})


async def mark_told(connection: Connection, about: Iterable[str], *, now: datetime) -> None:
    """The operator was told of these."""
    await connection.run(MARK_TOLD, {"about": json_list(about), "now": utc_text(now)})


def _raised(row: sqlite3.Row) -> Raised:
    alarm = Alarm(row["about"], AlarmKind(row["kind"]), datetime.fromisoformat(row["since"]), row["why"])
    told_at, over_at = (
        None if row[name] is None else datetime.fromisoformat(row[name]) for name in ("told_at", "over_at")
    )
    return Raised(alarm, told_at, over_at)
