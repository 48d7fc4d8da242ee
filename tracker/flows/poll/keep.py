"""Keep a source's announcements: find what each announces, see what changed, intend the posts. One transaction.

Notices of one process are merged before they are read, so that an update which carries only what changed is
read with what stands, and a process gives one opportunity however many notices it has.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from tracker import identity
from tracker.clock import Moment, london_date, london_start
from tracker.matching import wants
from tracker.model import (
    Announcement,
    Change,
    Delivery,
    Key,
    Occasion,
    Opportunity,
    Reading,
    Source,
    State,
    Subscription,
)
from tracker.sources.notice import merge, with_notice
from tracker.store import announcements as kept_announcements
from tracker.store import deliveries, opportunities, subscriptions
from tracker.store.announcements import Kept
from tracker.store.database import Connection, Database
from tracker.text.html import read_html
from tracker.worker import Worker

#: How much of an announcement's text is searched; longer ones are pages with everything on them.
LONGEST_TEXT = 20_000


class Outcome(StrEnum):
    """What became of one announcement; the names are those of the last line of `bot.py poll`."""

    NEW = "new"
    CHANGED = "changed"
    DUPLICATE = "duplicates"
    NOT_OPPORTUNITY = "not_opportunities"


@dataclass
class Tally:
    """What became of a source's announcements, counted."""

    outcomes: dict[Outcome, int] = field(default_factory=lambda: dict.fromkeys(Outcome, 0))
    posts_queued: int = 0
    #: Announcements that our reader failed on, named, with the reason. They are not kept, so that the next
    #: poll reads them again.
    unread: tuple[str, ...] = ()

    def and_(self, more: "Tally") -> "Tally":
        """Return both together."""
        outcomes = {each: self.outcomes[each] + more.outcomes[each] for each in Outcome}
        return Tally(outcomes, self.posts_queued + more.posts_queued, self.unread + more.unread)


@dataclass(frozen=True, slots=True)
class Subject:
    """What is read: one announcement, or all the notices of one process merged into the latest."""

    announcement: Announcement
    #: What is new in it, with the hash of each.
    fresh: tuple[tuple[Announcement, str], ...]


async def keep(
    database: Database, worker: Worker, source: Source, announcements: Sequence[Announcement], *, now: datetime
) -> Tally:
    """Store what a source announced, with all that follows from it. Raises ParseError where reading failed."""
    tally = Tally()
    distinct = {(one.id, identity.content_hash(one)): one for one in announcements}
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
    shared = identity.shared_links(one for one in announcements if one.ocid is None)
    async with database.transaction() as transaction:
        if fresh:
            await kept_announcements.supersede(transaction, source.name, {one.id for one, _ in fresh})
        if seen:
            await kept_announcements.mark_seen(transaction, source.name, seen, now=now)
        if subjects:
            desk = await _Desk.open(transaction, source, subjects, readings, shared, now=now)
            for subject, reading in zip(subjects, readings, strict=True):
                if reading.is_unread:
                    continue
                outcome = await desk.settle(subject, reading)
                tally.outcomes[outcome] += 1
                tally.outcomes[Outcome.DUPLICATE] += len(subject.fresh) - 1
            tally.posts_queued = await desk.finish()
    return tally


async def _subjects(database: Database, fresh: Sequence[tuple[Announcement, str]]) -> list[Subject]:
    """Join the notices of each process, those that are stored and those that are new, in their order."""
    single = [Subject(one, ((one, hash_),)) for one, hash_ in fresh if one.ocid is None]
    processes: dict[str, list[tuple[Announcement, str]]] = {}
    for one, hash_ in fresh:
        if one.ocid is not None:
            processes.setdefault(one.ocid, []).append((one, hash_))
    earlier = await kept_announcements.of_processes(database.read, processes)
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


class _Desk:
    """What one transaction knows while it settles a source's announcements one after the other."""

    def __init__(
        self,
        transaction: Connection,
        source: Source,
        keys: dict[int, list[Key]],
        known: dict[str, Opportunity],
        same_days: list[Opportunity],
        wishes: Sequence[Subscription],
        *,
        now: datetime,
    ) -> None:
        self._transaction, self._source, self._now = transaction, source, now
        self._keys, self._known, self._same_days, self._wishes = keys, known, same_days, wishes
        self._kept: list[Kept] = []
        self._told: dict[int, tuple[Change, ...]] = {}
        self._touched: dict[int, Opportunity] = {}

    @classmethod
    async def open(
        cls,
        transaction: Connection,
        source: Source,
        subjects: Sequence[Subject],
        readings: Sequence[Reading],
        shared_links: frozenset[str],
        *,
        now: datetime,
    ) -> "_Desk":
        """Fetch at once everything that the subjects may turn out to be."""
        keys = {
            id(subject): [
                key
                for one, _ in subject.fresh
                for key in identity.keys_of(one, source=source.name, shared_links=shared_links)
            ]
            for subject in subjects
        }
        known = await opportunities.by_keys(transaction, {key.key for each in keys.values() for key in each})
        days = {london_date(deadline.at) for reading in readings for deadline in reading.closes()}
        same_days = await opportunities.closing_on(transaction, days)
        wishes = await subscriptions.all_of(transaction)
        return cls(transaction, source, keys, dict(known), list(same_days), wishes, now=now)

    async def settle(self, subject: Subject, reading: Reading) -> Outcome:
        """Find the opportunity that a subject announces, or make it, and note what changed."""
        announcement, keys = subject.announcement, self._keys[id(subject)]
        before = next((self._known[key.key] for key in keys if key.key in self._known), None)
        if before is not None and identity.is_new_round(before, reading):
            before = None
        if before is None and reading.is_opportunity:
            before, why = self._same_fund(announcement, reading)
            keys = [replace(key, why=why) for key in keys] if why else keys

        if before is None and not reading.is_opportunity:
            self._keep(subject, reading, None)
            return Outcome.NOT_OPPORTUNITY
        if before is None:
            made = await self._make(announcement, reading, keys)
            self._keep(subject, reading, made.id)
            return Outcome.NEW
        await opportunities.identify(self._transaction, before, keys)
        self._keep(subject, reading, before.id)
        if before.source != self._source.name and before.ocid is None:
            return Outcome.DUPLICATE  # another source tells of it; what its own source says stands
        return await self._change(before, announcement, reading)

    def _same_fund(self, announcement: Announcement, reading: Reading) -> tuple[Opportunity | None, str]:
        if announcement.ocid is not None:
            return None, ""
        for other in self._same_days:
            if other.source == self._source.name or other.ocid is not None:
                continue
            why = identity.same_fund(announcement.title, reading, other)
            if why is not None:
                return other, why
        return None, ""

    async def _make(self, announcement: Announcement, reading: Reading, keys: Sequence[Key]) -> Opportunity:
        made = await opportunities.insert(
            self._transaction,
            Opportunity(
                id=0,
                title=announcement.title,
                funder=announcement.source,
                link=announcement.link,
                reading=reading,
                state=State.OPEN,
                first_seen=self._now,
                last_seen=self._now,
                source=self._source.name,
                ocid=announcement.ocid,
            ),
            key=announcement.id,
            text=_searched(announcement),
            keys=keys,
        )
        self._known |= {key.key: made for key in keys}
        self._same_days.append(made)
        self._touched[made.id] = made
        return made

    async def _change(self, before: Opportunity, announcement: Announcement, reading: Reading) -> Outcome:
        changes = identity.differences(before, reading, now=self._now)
        state = identity.state_of(reading)
        after = replace(
            before,
            title=announcement.title,
            link=announcement.link or before.link,
            # A notice that ends a process says little else: what was known of it stays.
            reading=reading if state is State.OPEN else before.reading,
            state=state,
            last_seen=self._now,
        )
        await opportunities.update(
            self._transaction, after, changes, key=announcement.id, text=_searched(announcement)
        )
        self._known = {key: after if one.id == after.id else one for key, one in self._known.items()}
        self._touched[after.id] = after
        if not changes:
            return Outcome.DUPLICATE
        self._told[after.id] = identity.combined(self._told.get(after.id, ()), changes)
        return Outcome.CHANGED

    def _keep(self, subject: Subject, reading: Reading, opportunity: int | None) -> None:
        self._kept += [Kept(one, hash_, reading, opportunity) for one, hash_ in subject.fresh]

    async def finish(self) -> int:
        """Write the announcements and the intended deliveries; return how many posts were queued."""
        await kept_announcements.add(self._transaction, self._source.name, self._kept, now=self._now)
        earlier = await deliveries.of_opportunities(self._transaction, self._touched)
        intended: list[Delivery] = []
        for id_, opportunity in self._touched.items():
            told = {delivery.place for delivery, state in earlier.get(id_, ()) if state != "dropped"}
            intended += self._for_new_places(opportunity, told)
            changes = self._told.get(id_, ())
            if changes:
                intended += await self._for_told_places(earlier.get(id_, ()), changes)
        await deliveries.intend(self._transaction, intended, now=self._now)
        return len(intended)

    def _for_new_places(self, opportunity: Opportunity, told: set[str]) -> list[Delivery]:
        if not opportunity.is_open(now=self._now):
            return []
        found: dict[str, Delivery] = {}
        for wish in self._wishes:
            why = wants(wish, opportunity)
            if why is not None and wish.place not in told and wish.place not in found:
                found[wish.place] = Delivery(0, opportunity.id, wish.place, Occasion.NEW, (), why)
        return list(found.values())

    async def _for_told_places(
        self, earlier: Sequence[tuple[Delivery, str]], changes: tuple[Change, ...]
    ) -> list[Delivery]:
        """Tell of changes where the opportunity was told of; what waits to be sent says it as it now stands."""
        intended = []
        for delivery, state in earlier:
            if delivery.occasion is not Occasion.NEW or state not in ("sent", "claimed"):
                continue
            waiting = next(
                (d for d, s in earlier if d.place == delivery.place and d.changes and s == "queued"), None
            )
            if waiting is not None:
                joined = identity.combined(waiting.changes, changes)
                await deliveries.reword(self._transaction, waiting, joined)
            else:
                intended.append(replace(delivery, occasion=Occasion.CHANGED, changes=changes))
        return intended


def _searched(announcement: Announcement) -> str:
    return read_html(announcement.body[:LONGEST_TEXT]).text
