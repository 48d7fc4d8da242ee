"""What a list shows: which of its items can be kept now, and which wait for their own page, or for the list's end.

What waits is a row (`store/details.py`), so that a stop in the middle loses nothing. What is new on a page of a
longer list waits for its end: only then it is known whether it is what another item was, whose id is gone.
"""

import hashlib
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime

from tracker.clock import Clock, iso
from tracker.identity import keys
from tracker.model import Announcement, Details, Source, SourceType
from tracker.sources.following import may_follow, says_enough, with_detail
from tracker.store import announcements as kept_announcements
from tracker.store import details
from tracker.store import sources as source_rows
from tracker.store.database import Database
from tracker.store.details import Followed
from tracker.worker import Worker


class Holder:
    """Holds items of lists back until they can be kept."""

    def __init__(self, database: Database, worker: Worker, *, clock: Clock) -> None:
        self._database, self._worker, self._clock = database, worker, clock

    async def hold(
        self, source: Source, announcements: Sequence[Announcement], *, home: str, begins: bool, ends: bool
    ) -> Sequence[Announcement]:
        """Take what a page of a list says; return what can be kept now, with what the items' own pages said.

        `home` is the address that gave it, `begins` and `ends` say that it is the list's first page, and its last.
        The others wait as rows: for `read`, or for the end of the list, which gives them then.
        """
        if source.kind is not SourceType.PAGE:
            return announcements
        now = self._clock()
        listed = {one.id: one for one in announcements}
        known = await details.of(self._database.read, source.name, listed)
        changed = [one for one in listed.values() if not _is_known(known.get(one.id), one)]
        never = source.details is Details.NEVER
        wanting = set() if never else await self._wanting(source, home, changed, known)
        rows = [_row(source, one, known.get(one.id), wanted=one.id in wanting, now=now) for one in changed]
        async with self._database.transaction() as transaction:
            await details.note_list(transaction, source.name, listed, rows, begins=begins, ends=ends)
        known = {**known, **{row.listed.id: row for row in rows}}
        given = [
            one if never else _joined(known[one.id], one)
            for one in listed.values()
            if never or not known[one.id].is_pending
        ]
        return given if begins and ends else await self._by_its_end(source, given, ends=ends)

    async def _by_its_end(
        self, source: Source, given: Sequence[Announcement], *, ends: bool
    ) -> Sequence[Announcement]:
        """Return what can be kept of a page of a longer list: at its end all of it, before that what is known.

        What is new may be what another was until now: that is known once all that is there was seen.
        """
        if await source_rows.is_first_poll(self._database.read, source.name):
            return given
        if ends:
            here = {one.id for one in given}
            return [*(one for one in await self.unkept(source) if one.id not in here), *given]
        known = await kept_announcements.current(self._database.read, source.name, {one.id for one in given})
        return [one for one in given if one.id in known]

    async def unkept(self, source: Source) -> Sequence[Announcement]:
        """Return what waits for the end of its list."""
        rows = await details.unkept(self._database.read, source.name)
        return [row.listed if source.details is Details.NEVER else _joined(row, row.listed) for row in rows]

    async def listed(self, source: Source) -> AbstractSet[str]:
        """Return the ids of all that a list holds, as far as is known: also those of pages that failed."""
        return await details.listed(self._database.read, source.name)

    async def lacks(self, source: Source) -> None:
        """Note that a page of a source's list failed, so that nothing is taken for gone that may stand on it."""
        async with self._database.transaction() as transaction:
            await details.note_lack(transaction, source.name)

    async def first_due(self, source: Source) -> datetime | None:
        """Return when the first item that is held back is due; None where none is."""
        if source.kind is not SourceType.PAGE:
            return None
        return await details.next_pending(self._database.read, source.name)

    async def _wanting(
        self, source: Source, home: str, changed: Sequence[Announcement], known: Mapping[str, Followed]
    ) -> set[str]:
        """Return the ids of those whose page is to be read, of items that are new or say something new."""
        may = [one for one in changed if may_follow(source, one, home=home)]
        if source.details is Details.ALWAYS:
            return {one.id for one in may}
        # What was followed once stays so: its words of the list alone would be a loss.
        followed = {one.id for one in may if (row := known.get(one.id)) is not None and row.due_at is not None}
        asked = [one for one in may if one.id not in followed]
        readings = await self._worker.read(asked)
        return followed | {
            one.id for one, reading in zip(asked, readings, strict=True) if not says_enough(one, reading)
        }


def _is_known(row: Followed | None, one: Announcement) -> bool:
    return row is not None and row.list_hash == _list_hash(one)


def _list_hash(one: Announcement) -> str:
    """Return a hash of what a list says of an item; the date counts, since a sitemap says nothing else."""
    published = "" if one.published is None else iso(one.published)
    return hashlib.sha256(f"{keys.content_hash(one)}\n{published}".encode()).hexdigest()[:32]


def _row(source: Source, one: Announcement, before: Followed | None, *, wanted: bool, now: datetime) -> Followed:
    """Return the row of an item that is new or says something new; its page is read now if it is wanted."""
    due_at = now if wanted else None
    if before is None:
        return Followed(source.name, one, _list_hash(one), due_at=due_at, held_since=due_at)
    held_since = (before.held_since or now) if before.is_pending else now
    return replace(
        before, listed=one, list_hash=_list_hash(one), due_at=due_at, looked_at=None, held_since=held_since
    )


def _joined(row: Followed, one: Announcement) -> Announcement:
    return one if row.detail is None else with_detail(one, row.detail)
