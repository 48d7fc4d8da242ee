"""What people said of readings: corrections, of which one of a field counts in each server, and members' reports.

What ended stays as a row, with who ended it and when.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from tracker.corrections import Correction, Quoted, Report, Said, Stands
from tracker.store.connection import Connection
from tracker.store.rows import json_list, storable, to_json, utc_text
from tracker.terms import By

COLUMNS = (
    "id, opportunity, server, field, said, read, quoted, text, by, made_by, made_in, made_at, why, stands, "
    "now_read, ended_at, ended_by"
)
REPORT_COLUMNS = "id, opportunity, server, field, made_by, made_in, made_at, why, ended_at, ended_by"

COUNTING = f"""
SELECT {COLUMNS}
FROM corrections
WHERE opportunity IN (SELECT value FROM json_each(:ids)) AND stands IN ('holds', 'doubtful')
ORDER BY id
"""

OPEN_REPORTS = f"""
SELECT {REPORT_COLUMNS}
FROM reports
WHERE opportunity IN (SELECT value FROM json_each(:ids)) AND ended_at IS NULL
ORDER BY id
"""

#: Of which opportunities something was said in one server.
IN_SERVER = """
SELECT opportunity FROM corrections WHERE server = :server AND stands IN ('holds', 'doubtful')
UNION
SELECT opportunity FROM reports WHERE server = :server AND ended_at IS NULL
ORDER BY opportunity
"""

ALL = f"""
SELECT {COLUMNS}
FROM corrections
WHERE (:server IS NULL OR server = :server)
  AND (:opportunity IS NULL OR opportunity = :opportunity)
  AND (:ended OR stands IN ('holds', 'doubtful'))
ORDER BY id
"""

ALL_REPORTS = f"""
SELECT {REPORT_COLUMNS}
FROM reports
WHERE (:server IS NULL OR server = :server)
  AND (:opportunity IS NULL OR opportunity = :opportunity)
  AND (:ended OR ended_at IS NULL)
ORDER BY id
"""

BY_ID = f"SELECT {COLUMNS} FROM corrections WHERE id = :id"
REPORT_BY_ID = f"SELECT {REPORT_COLUMNS} FROM reports WHERE id = :id"

ADD = """
INSERT INTO corrections (
    opportunity, server, field, said, read, quoted, text, source, key, by, made_by, made_in, made_at, why, stands,
    now_read
) VALUES (
    :opportunity, :server, :field, :said, :read, :quoted, :text, :source, :key, :by, :made_by, :made_in, :made_at,
    :why, 'holds', :now_read
)
"""

ADD_REPORT = """
INSERT INTO reports (opportunity, server, field, made_by, made_in, made_at, why)
VALUES (:opportunity, :server, :field, :made_by, :made_in, :made_at, :why)
ON CONFLICT DO NOTHING
RETURNING id
"""

GIVE_REASON = "UPDATE reports SET why = :why WHERE id = :id"

STAND = "UPDATE corrections SET stands = :stands, now_read = :now_read, ended_at = :ended_at WHERE id = :id"

END = "UPDATE corrections SET stands = :stands, ended_at = :now, ended_by = :by WHERE id = :id"

END_REPORTS = """
UPDATE reports SET ended_at = :now, ended_by = :by
WHERE id IN (SELECT value FROM json_each(:ids)) AND ended_at IS NULL
"""

#: Those that rest on the words of announcements which were split off.
HAND_OVER = """
UPDATE corrections SET opportunity = :to
WHERE opportunity = :before AND source = :source AND key IN (SELECT value FROM json_each(:keys))
"""

MAKE_UNTOLD = "UPDATE corrections SET untold = 1 WHERE id IN (SELECT value FROM json_each(:ids))"
UNTOLD = f"SELECT {COLUMNS} FROM corrections WHERE untold = 1 ORDER BY id"
MARK_TOLD = "UPDATE corrections SET untold = 0 WHERE id IN (SELECT value FROM json_each(:ids))"


async def counting(connection: Connection, ids: Iterable[int]) -> Mapping[int, Said]:
    """Return what was said of opportunities and counts somewhere; those of which nothing was said are left out."""
    wanted = json_list(ids)
    if wanted == "[]":
        return {}
    corrections: defaultdict[int, list[Correction]] = defaultdict(list)
    for row in await connection.all(COUNTING, {"ids": wanted}):
        corrections[row["opportunity"]].append(_correction_of(row))
    reports: defaultdict[int, list[Report]] = defaultdict(list)
    for row in await connection.all(OPEN_REPORTS, {"ids": wanted}):
        reports[row["opportunity"]].append(_report_of(row))
    return {id_: Said(tuple(corrections[id_]), tuple(reports[id_])) for id_ in sorted({*corrections, *reports})}


async def in_server(connection: Connection, server: str) -> Sequence[int]:
    """Return the opportunities of which something that counts was said in a server."""
    return [row["opportunity"] for row in await connection.all(IN_SERVER, {"server": server})]


async def all_(
    connection: Connection, *, server: str | None = None, opportunity: int | None = None, ended: bool = False
) -> Sequence[Correction]:
    """Return corrections, oldest first: of one server ("" the operator's) or all; with `ended` those as well."""
    values = {"server": server, "opportunity": opportunity, "ended": ended}
    return [_correction_of(row) for row in await connection.all(ALL, values)]


async def all_reports(
    connection: Connection, *, server: str | None = None, opportunity: int | None = None, ended: bool = False
) -> Sequence[Report]:
    """Return reports, oldest first, narrowed as corrections are."""
    values = {"server": server, "opportunity": opportunity, "ended": ended}
    return [_report_of(row) for row in await connection.all(ALL_REPORTS, values)]


async def by_id(connection: Connection, id_: int) -> Correction | None:
    """Return one correction, None where there is none."""
    row = await connection.one(BY_ID, {"id": id_})
    return None if row is None else _correction_of(row)


async def report_by_id(connection: Connection, id_: int) -> Report | None:
    """Return one report, None where there is none."""
    row = await connection.one(REPORT_BY_ID, {"id": id_})
    return None if row is None else _report_of(row)


async def add(connection: Connection, correction: Correction, *, source: str, key: str) -> Correction:
    """Write a correction that holds; return it with its id. `source` and `key` say whose words it rests on."""
    id_ = await connection.run(
        ADD,
        {
            "opportunity": correction.opportunity,
            "server": correction.server,
            "field": correction.field,
            "said": correction.said,
            "read": correction.read,
            "quoted": to_json([[one.words, one.times, one.around] for one in correction.quoted]),
            "text": storable(correction.text),
            "source": storable(source),
            "key": storable(key),
            "by": correction.by.value,
            "made_by": correction.made_by,
            "made_in": correction.made_in,
            "made_at": utc_text(correction.made_at),
            "why": storable(correction.why),
            "now_read": correction.now_read,
        },
    )
    return replace(correction, id=id_)


async def add_report(connection: Connection, report: Report) -> Report | None:
    """Write a report and return it with its id; None where the same person's stands already."""
    row = await connection.one(
        ADD_REPORT,
        {
            "opportunity": report.opportunity,
            "server": report.server,
            "field": report.field,
            "made_by": report.made_by,
            "made_in": report.made_in,
            "made_at": utc_text(report.made_at),
            "why": storable(report.why),
        },
    )
    return None if row is None else replace(report, id=row["id"])


async def give_reason(connection: Connection, id_: int, why: str) -> None:
    """Write the reason of a report in place of the one that it had."""
    await connection.run(GIVE_REASON, {"id": id_, "why": storable(why)})


async def stand(connection: Connection, corrections: Iterable[Correction]) -> None:
    """Write how corrections stand in an announcement's new words."""
    await connection.many(
        STAND,
        (
            {
                "id": one.id,
                "stands": one.stands.value,
                "now_read": one.now_read,
                "ended_at": None if one.ended_at is None else utc_text(one.ended_at),
            }
            for one in corrections
        ),
    )


async def end(connection: Connection, id_: int, stands: Stands, *, by: str, now: datetime) -> None:
    """End a correction: another one replaces it, or a person took it back."""
    await connection.run(END, {"id": id_, "stands": stands.value, "by": by, "now": utc_text(now)})


async def end_reports(connection: Connection, ids: Iterable[int], *, by: str, now: datetime) -> None:
    """End reports: somebody looked, or who made one took it back."""
    await connection.run(END_REPORTS, {"ids": json_list(ids), "by": by, "now": utc_text(now)})


async def hand_over(connection: Connection, announced: Iterable[tuple[str, str]], *, before: int, to: int) -> None:
    """Let corrections that rest on the words of announcements (source and id there) go to another opportunity."""
    by_source: defaultdict[str, list[str]] = defaultdict(list)
    for source, key in announced:
        by_source[storable(source)].append(storable(key))
    for source, keys in by_source.items():
        values = {"before": before, "to": to, "source": source, "keys": json_list(keys)}
        await connection.run(HAND_OVER, values)


async def make_untold(connection: Connection, ids: Iterable[int]) -> None:
    """Note that the operator is to be told of corrections."""
    await connection.run(MAKE_UNTOLD, {"ids": json_list(ids)})


async def untold(connection: Connection) -> Sequence[Correction]:
    """Return the corrections of which the operator is to be told."""
    return [_correction_of(row) for row in await connection.all(UNTOLD)]


async def mark_told(connection: Connection, ids: Iterable[int]) -> None:
    """Note that the operator was told."""
    await connection.run(MARK_TOLD, {"ids": json_list(ids)})


def _correction_of(row: sqlite3.Row) -> Correction:
    return Correction(
        id=row["id"],
        opportunity=row["opportunity"],
        server=row["server"],
        field=row["field"],
        said=row["said"],
        read=row["read"],
        quoted=tuple(Quoted(*told) for told in json.loads(row["quoted"])),
        text=row["text"],
        by=By(row["by"]),
        made_by=row["made_by"],
        made_in=row["made_in"],
        made_at=datetime.fromisoformat(row["made_at"]),
        why=row["why"],
        stands=Stands(row["stands"]),
        now_read=row["now_read"],
        ended_at=None if row["ended_at"] is None else datetime.fromisoformat(row["ended_at"]),
        ended_by=row["ended_by"],
    )


def _report_of(row: sqlite3.Row) -> Report:
    return Report(
        id=row["id"],
        opportunity=row["opportunity"],
        server=row["server"],
        field=row["field"],
        made_by=row["made_by"],
        made_in=row["made_in"],
        made_at=datetime.fromisoformat(row["made_at"]),
        why=row["why"],
        ended_at=None if row["ended_at"] is None else datetime.fromisoformat(row["ended_at"]),
        ended_by=row["ended_by"],
    )
