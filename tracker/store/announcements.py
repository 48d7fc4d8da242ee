"""Every announcement as it came, each version of it: what a source told, and when."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from tracker.clock import Moment
from tracker.model import Announcement, Reading
from tracker.record import announcement_of, announcement_record
from tracker.store.connection import Connection
from tracker.store.rows import json_list, storable, to_json, utc_text


@dataclass(frozen=True, slots=True)
class Kept:
    """One announcement to be kept: what it says, how it was read, what it announces."""

    announcement: Announcement
    hash: str
    reading: Reading
    opportunity: int | None


@dataclass(frozen=True, slots=True)
class Version:
    """One wording of an announcement, as it is kept; the lower its id, the earlier it came first."""

    id: int
    #: The name in feeds.yaml.
    source: str
    #: Its id there.
    key: str
    announcement: Announcement
    hash: str
    #: Whether its source says it now.
    current: bool
    opportunity: int


@dataclass(frozen=True, slots=True)
class SaidBefore:
    """A wording that its source said before and may say again, while another one counts."""

    key: str
    hash: str
    last_seen: datetime
    #: When what counts now was seen last.
    said_last: datetime
    #: How many wordings of the announcement were seen lately.
    wordings: int
    #: Until when what it tells of is open, as that is shown; None for rolling, or where no day is known.
    closes_at: datetime | None


CURRENT = """
SELECT key, hash
FROM announcements
WHERE source = :source
  AND key IN (SELECT value FROM json_each(:keys))
  AND current = 1
ORDER BY key, id
"""

SUPERSEDE = """
UPDATE announcements SET current = 0
WHERE source = :source
  AND key IN (SELECT value FROM json_each(:keys))
  AND current = 1
"""

OF_PROCESSES = """
SELECT ocid, record
FROM announcements
WHERE ocid IN (SELECT value FROM json_each(:ocids))
ORDER BY ocid, id
"""

SEEN = """
UPDATE announcements SET current = 1, last_seen = :now
WHERE source = :source AND key = :key AND hash = :hash
"""

STILL_SEEN = """
UPDATE announcements SET last_seen = :now
WHERE source = :source AND key IN (SELECT value FROM json_each(:keys)) AND current = 1
"""

OPPORTUNITY_SEEN = """
UPDATE opportunities SET last_seen = :now
WHERE id IN (
    SELECT opportunity FROM announcements
    WHERE source = :source AND key IN (SELECT value FROM json_each(:keys)) AND opportunity IS NOT NULL
      AND current = 1  -- what it said last may tell of it no more
)
"""

#: Wordings seen lately, of keys whose source says something else by now: a cache may show the old beside the new,
#: or a part of the text takes turns. Where the new one was told nowhere yet, there is nothing to take back.
COME_BACK = """
SELECT
    old.key, old.hash, old.last_seen,
    max(
        CASE  -- no row of an announcement is written where an answer was the same to the letter
            WHEN :whole AND said.last_seen >= s.read_at AND s.ok_at >= said.last_seen THEN s.ok_at
            ELSE said.last_seen
        END
    ) AS said_last,
    max(o.closes_at) AS closes_at,
    (
        SELECT count(*) FROM announcements AS each
        WHERE each.source = old.source AND each.key = old.key AND each.last_seen > :lately
    ) AS wordings
FROM announcements AS old
JOIN announcements AS said ON said.source = old.source AND said.key = old.key AND said.current = 1
JOIN opportunities AS o ON o.id = said.opportunity
LEFT JOIN sources AS s ON s.name = said.source
WHERE old.source = :source
  AND old.key IN (SELECT value FROM json_each(:keys))
  AND old.current = 0
  AND old.ocid IS NULL
  AND old.last_seen > :lately
  AND NOT EXISTS (
      SELECT 1
      FROM deliveries AS d
      WHERE d.opportunity = said.opportunity
        AND d.occasion = 'changed'
        AND d.state = 'queued'
        AND d.attempts = 0
  )
GROUP BY old.id
ORDER BY old.key, old.id
"""

SHOWN_BESIDE = """
UPDATE announcements SET last_seen = :now
WHERE source = :source AND key = :key AND hash = :hash
"""

HELD_UNTIL = """
UPDATE announcements SET last_seen = :held
WHERE source = :source AND key = :key AND current = 1 AND last_seen < :held
"""

ADD = """
INSERT INTO announcements (
    source, key, hash, ocid, record, kind, relevant, opportunity, first_seen, last_seen
) VALUES (
    :source, :key, :hash, :ocid, :record, :kind, :relevant, :opportunity, :now, :now
)
ON CONFLICT (source, key, hash) DO UPDATE SET  -- a wording that came back is what the source says now
    kind = excluded.kind,
    relevant = excluded.relevant,
    opportunity = excluded.opportunity,
    current = 1,
    last_seen = excluded.last_seen
"""

TOLD_BY_OTHERS = """
SELECT a.key, a.record
FROM announcements AS a
JOIN opportunities AS o ON o.id = a.opportunity
WHERE a.source = :source
  AND a.key IN (SELECT value FROM json_each(:keys))
  AND a.current = 1
  AND a.ocid IS NULL
  AND (
      o.source <> :source
      OR EXISTS (  -- an item beside it moved its day, or ended it
          SELECT 1 FROM merges AS m
          WHERE m.opportunity = o.id AND m.layer = 'day' AND m.split_at IS NULL
      )
  )
ORDER BY a.key, a.id
"""

PUBLISHED = """
SELECT key, record
FROM announcements
WHERE source = :source
  AND key IN (SELECT value FROM json_each(:keys))
  AND current = 1
ORDER BY key, id
"""

OF_OPPORTUNITIES = """
SELECT id, source, key, record, hash, current, opportunity
FROM announcements
WHERE opportunity IN (SELECT value FROM json_each(:ids))
ORDER BY opportunity, id
"""

MOVE = "UPDATE announcements SET opportunity = :to WHERE id IN (SELECT value FROM json_each(:ids))"


async def current(connection: Connection, source: str, keys: Iterable[str]) -> Mapping[str, set[str]]:
    """Return, of a source's announcements with these keys, the hashes of what each says now.

    What it said before is not among them, so that a deadline which moves back is news again; several are where
    one answer of the source gives one key twice.
    """
    rows = await connection.all(CURRENT, {"source": source, "keys": json_list(map(storable, keys))})
    versions: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows:
        versions[row["key"]].add(row["hash"])
    return versions


async def said_before(
    connection: Connection, source: str, keys: Iterable[str], *, lately: datetime, whole: bool
) -> Sequence[SaidBefore]:
    """Return the earlier wordings of these announcements that were seen after `lately`.

    `whole`: their source's answer is all that they are read from, and not also pages that they lead to.
    """
    told = {"source": source, "keys": json_list(map(storable, keys)), "lately": utc_text(lately), "whole": whole}
    return [
        SaidBefore(
            row["key"],
            row["hash"],
            datetime.fromisoformat(row["last_seen"]),
            datetime.fromisoformat(row["said_last"]),
            row["wordings"],
            None if row["closes_at"] is None else datetime.fromisoformat(row["closes_at"]),
        )
        for row in await connection.all(COME_BACK, told)
    ]


async def note_beside(
    connection: Connection, source: str, versions: Mapping[tuple[str, str], datetime], *, now: datetime
) -> None:
    """Note that these versions (key, hash) were shown again, while what took their place still counts.

    By each stands when that was seen last: from now on the source's own row does not tell it any more.
    """
    rows = [
        {
            "source": source,
            "key": storable(key),
            "hash": hash_,
            "now": utc_text(now),
            "held": utc_text(held),
        }
        for (key, hash_), held in versions.items()
    ]
    await connection.many(SHOWN_BESIDE, rows)
    await connection.many(HELD_UNTIL, rows)


async def of_processes(connection: Connection, ocids: Iterable[str]) -> Mapping[str, Sequence[Announcement]]:
    """Return the notices that are kept of each process, as they came."""
    processes: defaultdict[str, list[Announcement]] = defaultdict(list)
    for row in await connection.all(OF_PROCESSES, {"ocids": json_list(map(storable, ocids))}):
        processes[row["ocid"]].append(announcement_of(json.loads(row["record"])))
    return processes


async def of_opportunities(connection: Connection, ids: Iterable[int]) -> Mapping[int, Sequence[Version]]:
    """Return all that is kept of opportunities, every wording, in the order in which it came."""
    found: defaultdict[int, list[Version]] = defaultdict(list)
    for row in await connection.all(OF_OPPORTUNITIES, {"ids": json_list(ids)}):
        announcement = announcement_of(json.loads(row["record"]))
        found[row["opportunity"]].append(
            Version(
                id=row["id"],
                source=row["source"],
                key=row["key"],
                announcement=announcement,
                hash=row["hash"],
                current=bool(row["current"]),
                opportunity=row["opportunity"],
            )
        )
    return found


def last_wordings(versions: Iterable[Version]) -> Sequence[Version]:
    """Return of each announcement among these the wording that its source has now, else the last; in order."""
    last: dict[tuple[str, str], Version] = {}
    for version in versions:
        known = last.get((version.source, version.key))
        if known is None or (version.current, version.id) > (known.current, known.id):
            last[version.source, version.key] = version
    return list(last.values())


async def move(connection: Connection, versions: Iterable[Version], *, to: int) -> None:
    """Let kept wordings announce another opportunity."""
    await connection.run(MOVE, {"ids": json_list(version.id for version in versions), "to": to})


async def told_by_others(connection: Connection, source: str, keys: Iterable[str]) -> Mapping[str, Announcement]:
    """Return, by key, what a source says of opportunities of which another source's words are shown as well.

    Or of which another item of it moved the closing day.
    """
    rows = await connection.all(TOLD_BY_OTHERS, {"source": source, "keys": json_list(map(storable, keys))})
    return {row["key"]: announcement_of(json.loads(row["record"])) for row in rows}


async def published(connection: Connection, source: str, keys: Iterable[str]) -> Mapping[str, Moment | None]:
    """Return, by key, when a source published what it says now; None where nobody says."""
    rows = await connection.all(PUBLISHED, {"source": source, "keys": json_list(map(storable, keys))})
    return {row["key"]: announcement_of(json.loads(row["record"])).published for row in rows}


async def supersede(connection: Connection, source: str, keys: Iterable[str]) -> None:
    """Note that announcements say something new; `mark_seen` and `add` then say what."""
    await connection.many(SUPERSEDE, [{"source": source, "keys": json_list(map(storable, keys))}])


async def mark_seen(
    connection: Connection, source: str, versions: Sequence[tuple[str, str]], *, now: datetime
) -> None:
    """Note that these versions (key, hash) were seen again, and with them their opportunities."""
    at = utc_text(now)
    rows = ({"source": source, "key": storable(key), "hash": hash_, "now": at} for key, hash_ in versions)
    await connection.many(SEEN, rows)
    keys = json_list(storable(key) for key, _ in versions)
    await connection.many(OPPORTUNITY_SEEN, [{"source": source, "keys": keys, "now": at}])


async def mark_standing(connection: Connection, source: str, keys: Iterable[str], *, now: datetime) -> None:
    """Note that what these announcements said last was seen again, and with them their opportunities."""
    told = {"source": source, "keys": json_list(map(storable, keys)), "now": utc_text(now)}
    await connection.many(STILL_SEEN, [told])
    await connection.many(OPPORTUNITY_SEEN, [told])


async def add(connection: Connection, source: str, kept: Sequence[Kept], *, now: datetime) -> None:
    """Keep announcements of a source as they came."""
    await connection.many(
        ADD,
        (
            {
                "source": source,
                "key": storable(one.announcement.id),
                "hash": one.hash,
                "ocid": None if one.announcement.ocid is None else storable(one.announcement.ocid),
                "record": to_json(announcement_record(one.announcement)),
                "kind": one.reading.kind.value,
                "relevant": one.reading.relevant,
                "opportunity": one.opportunity,
                "now": utc_text(now),
            }
            for one in kept
        ),
    )
