"""Keep a source's announcements: find what each announces, see what changed, intend the posts. One transaction.

Notices of one process are merged before they are read, so that an update which carries only what changed is
read with what stands, and a process gives one opportunity however many notices it has.
"""

import asyncio
import functools
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from tracker.flows.poll.come_back import not_believed
from tracker.flows.poll.desk import Desk
from tracker.flows.poll.drafts import Draft
from tracker.flows.poll.tally import Outcome, Tally
from tracker.flows.poll.tell import tell, unplaced
from tracker.identity import keys
from tracker.identity.account import account_of, clue_words, tender_clue
from tracker.identity.likeness import clues
from tracker.model import Announcement, Reading, Source
from tracker.sources.exchange import Standing
from tracker.sources.notice import merged_process
from tracker.store import announcements as kept_announcements
from tracker.store import feed_items
from tracker.store import sources as source_rows
from tracker.store.connection import Connection
from tracker.store.database import Database
from tracker.terms import Kind
from tracker.worker import Worker

#: The reading of what tells of several funds, each of which is kept by itself (docs/decisions/022).
OF_SEVERAL = Reading(kind=Kind.OTHER, doubts=("it tells of several funds; each is kept by itself",))

T = TypeVar("T")
R = TypeVar("R")

#: So many announcements are worked on at once; more would hold up the loop.
FEW = 60


@dataclass(frozen=True, slots=True)
class Listing:
    """What a source holds besides what is kept now."""

    #: The ids of all that it holds, None where not all are known: only what is gone can have come back under
    #: another id.
    present: AbstractSet[str] | None = None
    #: What stands in a feed as it was kept before, and was not read again.
    same: Sequence[Standing] = ()
    #: By what the feed's items are known the next time; None where it is no feed, or is to be read whole then.
    memory: bytes | None = None
    is_feed: bool = False


@dataclass(frozen=True, slots=True)
class Subject:
    """What is read: one announcement, or all the notices of one process merged into the latest."""

    announcement: Announcement
    #: What is new in it, with the hash of each.
    fresh: tuple[tuple[Announcement, str], ...]


@dataclass(frozen=True, slots=True)
class Read:
    """A subject, what was read in it, and the text of its body."""

    subject: Subject
    reading: Reading
    text: str
    #: What it said until now, where another source's words are shown of its opportunity.
    earlier: Reading | None = None


NOTHING_ELSE = Listing()


async def keep(
    database: Database,
    worker: Worker,
    source: Source,
    announcements: Sequence[Announcement],
    *,
    now: datetime,
    listing: Listing = NOTHING_ELSE,
    more: bool = False,
) -> Tally:
    """Store what a source announced, with all that follows from it. Raises ParseError where reading failed.

    `listing` is what else the source holds; `more` says that more of the same answer is kept after this.
    """
    tally = Tally()
    several = await worker.parts(announcements)
    links = [one.link for one in announcements if one.ocid is None] + [one.link for one in listing.same]
    present = _present(listing, several)
    for parts in several.values():
        counted = Counter(part.link for part in parts)
        links += [part.link for part in parts if counted[part.link] > 1]  # those without a page of their own
        announcements = [*announcements, *parts]
    distinct = await _aside(_distinct, announcements)
    known = await kept_announcements.current(database.read, source.name, {key for key, _ in distinct})
    seen = [version for version in distinct if version[1] in known.get(version[0], ())]
    fresh = [(one, hash_) for (key, hash_), one in distinct.items() if hash_ not in known.get(key, ())]
    doubted = await not_believed(database, worker, source, fresh, known, now=now)
    fresh = [(one, hash_) for one, hash_ in fresh if (one.id, hash_) not in doubted]
    tally.doubted_ids = frozenset(key for key, _ in doubted)
    tally.outcomes[Outcome.DUPLICATE] = len(announcements) - len(fresh) + len(listing.same)

    subjects = await _subjects(database, fresh)
    told = await _read(worker, [subject.announcement for subject in subjects], wholes=several.keys())
    earlier = await _earlier(database, worker, source, {one.id for one, _ in fresh if known.get(one.id)})
    read = [
        Read(subject, *each, earlier.get(subject.announcement.id))
        for subject, each in zip(subjects, told, strict=True)
    ]
    unread = [each for each in read if each.reading.is_unread]
    tally.unread = tuple(
        f"announcement {each.subject.announcement.id}: {'; '.join(each.reading.doubts)}; it is tried again"
        for each in unread
    )
    tally.unread_ids = frozenset(each.subject.announcement.id for each in unread)
    read = [each for each in read if not each.reading.is_unread]
    drafts = await _aside(functools.partial(drafts_of, source.name, links), read)

    async def write(transaction: Connection) -> None:
        if fresh:
            await kept_announcements.supersede(transaction, source.name, {one.id for one, _ in fresh})
        if seen:
            await kept_announcements.mark_seen(transaction, source.name, seen, now=now)
        if doubted:
            await kept_announcements.note_beside(transaction, source.name, doubted, now=now)
        if listing.same:
            await kept_announcements.mark_standing(
                transaction, source.name, (one.id for one in listing.same), now=now
            )
        if listing.is_feed:
            # With what it is about, or a stop between the two would have it take the old for the new.
            memory = None if more or not tally.is_settled else listing.memory
            await feed_items.remember(transaction, source.name, memory)
        is_first = await source_rows.is_first_poll(transaction, source.name)
        if drafts:
            desk = await Desk.open(transaction, source, drafts, present, now=now)
            for outcome, number in desk.settle(drafts):
                tally.outcomes[outcome] += 1
                tally.outcomes[Outcome.DUPLICATE] += number - 1
            await desk.write(transaction)
            tally.posts_queued = await tell(
                transaction,
                source.name,
                desk.touched,
                desk.changed,
                desk.said.local,
                is_first=is_first,
                now=now,
            )
            tally.fits_no_channel = await unplaced(transaction, desk.touched, desk.said.local, now=now)
        if is_first and not more:
            await source_rows.first_poll_kept(transaction, source.name, now=now)

    await database.at_once(write)
    return tally


def _present(listing: Listing, several: Mapping[str, Sequence[Announcement]]) -> AbstractSet[str] | None:
    """Return the ids of all that a source holds, parts in place of their wholes; None where not all are known."""
    if listing.present is None or not several:
        return listing.present
    return (listing.present - several.keys()) | {part.id for parts in several.values() for part in parts}


async def _read(
    worker: Worker, announcements: Sequence[Announcement], *, wholes: AbstractSet[str]
) -> Sequence[tuple[Reading, str]]:
    """Read announcements, with the text of each; those of `wholes` (ids) are kept by their parts."""
    told = iter(await worker.read_with_words([one for one in announcements if one.id not in wholes]))
    return [(OF_SEVERAL, "") if one.id in wholes else next(told) for one in announcements]


async def _earlier(
    database: Database, worker: Worker, source: Source, keys: AbstractSet[str]
) -> Mapping[str, Reading]:
    """Read again what announcements said that say something else now, where another source is shown."""
    kept = await kept_announcements.told_by_others(database.read, source.name, keys) if keys else {}
    told = await worker.read_with_words(list(kept.values())) if kept else []
    return {key: reading for key, (reading, _) in zip(kept, told, strict=True) if not reading.is_unread}


async def _aside(work: Callable[[Sequence[T]], R], things: Sequence[T]) -> R:
    """Do some work on many things in a thread, so that the loop goes on meanwhile; on a few at once."""
    return work(things) if len(things) <= FEW else await asyncio.to_thread(work, things)


def _distinct(announcements: Sequence[Announcement]) -> dict[tuple[str, str], Announcement]:
    return {(one.id, keys.content_hash(one)): one for one in announcements}


def drafts_of(source: str, links: Sequence[str], read: Sequence[Read]) -> list[Draft]:
    """Work out of each subject what it is known by and what it says; `links` are those of all that is there."""
    shared = keys.shared_links(links)
    drafts = []
    for each in read:
        subject, reading, text = each.subject, each.reading, each.text
        announcement = subject.announcement
        account = account_of(announcement, text, reading, source=source)
        known_by = [
            key for one, _ in subject.fresh for key in keys.keys_of(one, source=source, shared_links=shared)
        ]
        words = clue_words(account) if announcement.ocid is None else tender_clue(announcement, reading)
        drafts.append(
            Draft(announcement, subject.fresh, reading, account, text, tuple(known_by), clues(words), each.earlier)
        )
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
