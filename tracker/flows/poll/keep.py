"""Keep a source's announcements: find what each announces, see what changed, intend the posts. One transaction.

Notices of one process are merged before they are read, so that an update which carries only what changed is
read with what stands, and a process gives one opportunity however many notices it has.
"""

import asyncio
import functools
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from tracker.clock import Moment, london_start
from tracker.flows.poll.desk import Desk, Draft
from tracker.flows.poll.tally import Outcome, Tally
from tracker.flows.poll.tell import tell
from tracker.identity import keys
from tracker.identity.account import account_of, clue_words, tender_clue
from tracker.identity.likeness import clues
from tracker.model import Announcement, Reading, Source
from tracker.sources.notice import merge, with_notice
from tracker.store import announcements as kept_announcements
from tracker.store import sources as source_rows
from tracker.store.database import Database
from tracker.text.html import read_html
from tracker.worker import Worker

T = TypeVar("T")
R = TypeVar("R")

#: So many announcements are worked on at once; more would hold up the loop.
FEW = 60

#: How much of an announcement's text is searched; longer ones are pages with everything on them.
LONGEST_TEXT = 20_000


@dataclass(frozen=True, slots=True)
class Subject:
    """What is read: one announcement, or all the notices of one process merged into the latest."""

    announcement: Announcement
    #: What is new in it, with the hash of each.
    fresh: tuple[tuple[Announcement, str], ...]


async def keep(
    database: Database,
    worker: Worker,
    source: Source,
    announcements: Sequence[Announcement],
    *,
    now: datetime,
    present: AbstractSet[str] | None = None,
    more: bool = False,
) -> Tally:
    """Store what a source announced, with all that follows from it. Raises ParseError where reading failed.

    `present` are the ids of all that the source holds now, None where not all are known: only what is gone can have
    come back under another id. `more` says that its first poll goes on.
    """
    tally = Tally()
    distinct = await _aside(_distinct, announcements)
    known = await kept_announcements.current(database.read, source.name, {key for key, _ in distinct})
    seen = [version for version in distinct if version[1] in known.get(version[0], ())]
    fresh = [(one, hash_) for (key, hash_), one in distinct.items() if hash_ not in known.get(key, ())]
    tally.outcomes[Outcome.DUPLICATE] = len(announcements) - len(fresh)

    subjects = await _subjects(database, fresh)
    readings = await worker.read([subject.announcement for subject in subjects])
    tally.unread = tuple(
        f"announcement {subject.announcement.id}: {'; '.join(reading.doubts)}; it is tried again"
        for subject, reading in zip(subjects, readings, strict=True)
        if reading.is_unread
    )
    tally.unread_ids = frozenset(
        subject.announcement.id for subject, reading in zip(subjects, readings, strict=True) if reading.is_unread
    )
    read = [
        (subject, reading) for subject, reading in zip(subjects, readings, strict=True) if not reading.is_unread
    ]
    drafts = await _aside(functools.partial(drafts_of, source.name, announcements), read)
    async with database.transaction() as transaction:
        if fresh:
            await kept_announcements.supersede(transaction, source.name, {one.id for one, _ in fresh})
        if seen:
            await kept_announcements.mark_seen(transaction, source.name, seen, now=now)
        is_first = await source_rows.is_first_poll(transaction, source.name)
        if drafts:
            desk = await Desk.open(transaction, source, drafts, present, now=now)
            for outcome, number in await _aside(desk.settle, drafts):
                tally.outcomes[outcome] += 1
                tally.outcomes[Outcome.DUPLICATE] += number - 1
            await desk.write(transaction)
            tally.posts_queued = await tell(
                transaction, source.name, desk.touched, desk.changed, is_first=is_first, now=now
            )
        if is_first and not more:
            await source_rows.first_poll_kept(transaction, source.name, now=now)
    return tally


async def _aside(work: Callable[[Sequence[T]], R], things: Sequence[T]) -> R:
    """Do some work on many things in a thread, so that the loop goes on meanwhile; on a few at once."""
    return work(things) if len(things) <= FEW else await asyncio.to_thread(work, things)


def _distinct(announcements: Sequence[Announcement]) -> dict[tuple[str, str], Announcement]:
    return {(one.id, keys.content_hash(one)): one for one in announcements}


def drafts_of(
    source: str, announcements: Sequence[Announcement], read: Sequence[tuple[Subject, Reading]]
) -> list[Draft]:
    """Work out of each subject what it is known by and what it says; `announcements` are all that came."""
    shared = keys.shared_links(one for one in announcements if one.ocid is None)
    drafts = []
    for subject, reading in read:
        announcement = subject.announcement
        text = read_html(announcement.body[:LONGEST_TEXT]).text
        account = account_of(announcement, text, reading, source=source)
        known_by = [
            key for one, _ in subject.fresh for key in keys.keys_of(one, source=source, shared_links=shared)
        ]
        words = clue_words(account) if announcement.ocid is None else tender_clue(announcement, reading)
        drafts.append(Draft(announcement, subject.fresh, reading, account, text, tuple(known_by), clues(words)))
    return drafts


async def _subjects(database: Database, fresh: Sequence[tuple[Announcement, str]]) -> list[Subject]:
    """Join the notices of each process, those that are stored and those that are new, in their order."""
    single = [Subject(one, ((one, hash_),)) for one, hash_ in fresh if one.ocid is None]
    processes: dict[str, list[tuple[Announcement, str]]] = {}
    for one, hash_ in fresh:
        if one.ocid is not None:
            processes.setdefault(one.ocid, []).append((one, hash_))
    earlier = await kept_announcements.of_processes(database.read, processes) if processes else {}
    return single + [
        Subject(merged_process([*earlier.get(ocid, ()), *(one for one, _ in notices)]), tuple(notices))
        for ocid, notices in processes.items()
    ]


def merged_process(notices: Iterable[Announcement]) -> Announcement:
    """Return the latest notice of a process with all that the earlier ones said and it does not unsay."""
    by_id = {notice.id: notice for notice in notices}
    in_order = sorted(by_id.values(), key=lambda notice: (_order(notice.published), notice.id))
    merged = None
    for notice in in_order:
        merged = merge(merged, notice.notice or {})
    return with_notice(in_order[-1], merged or {})


def _order(published: Moment | None) -> datetime:
    if isinstance(published, datetime):
        return published
    return london_start(published or date(1970, 1, 1))
