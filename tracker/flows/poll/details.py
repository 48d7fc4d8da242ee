"""Read the pages that the items of a list lead to, where the list says too little.

Such an item is held back until its page was read: it is a row (`store/details.py`), so that a stop in the middle
loses nothing. Then one announcement is made of the list's words and the page's. While the list shows it and it is
open, its page is asked about once a day, since deadlines move there only. A page that fails THRICE is given up for
a day, and its item is kept with the list's words; where the publisher says no (robots.txt) that is done at once,
and a page that is gone (410) is never asked for again. Where several pages fail one after the other, or the
publisher asks for a pause, the rest of the round is passed over: it is no failure of theirs, and they come first in
the next.
"""

import hashlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from tracker.clock import Clock
from tracker.errors import FetchError, ParseError, SourceError
from tracker.flows.poll import detail_faults as faults
from tracker.flows.poll.due import is_whole_day
from tracker.flows.poll.holding import Holder
from tracker.flows.poll.keep import Listing, keep
from tracker.flows.poll.tally import Tally
from tracker.flows.poll.turns import Turns
from tracker.model import Announcement, Detail, Details, Source, SourceType
from tracker.sources.answers import answer_of
from tracker.sources.exchange import Request, Response, Validators
from tracker.sources.fetch import Fetcher
from tracker.sources.following import is_web_page, leads_away, same_site, with_detail
from tracker.sources.status import LOOK
from tracker.store import details
from tracker.store.database import Database
from tracker.store.details import Followed
from tracker.worker import Worker

log = logging.getLogger(__name__)

#: Pages of one source's items that are fetched in a round; the rest in the next.
MOST = 30
#: A source with more to fetch is not due again before this, since its list is asked for as well then.
REST = timedelta(minutes=15)
#: A page that was read is asked about again after this: once a day, whatever the jitter of its list.
AGAIN = timedelta(hours=20)
#: How long after its first and second failure a page that was never read is tried again; then it is given up.
RETRIES = (timedelta(hours=1), timedelta(hours=6))
THRICE = len(RETRIES) + 1
#: Pages that fail one after the other: then the rest of the round might fail too, and is passed over.
MOST_FAILURES = 2
#: Items whose pages all become one page: then it is none of theirs.
FEWEST_ALIKE = 2
#: What was passed over is asked after this, or when the publisher's pause ends.
PASSED_OVER = RETRIES[0]
#: An item whose page was passed over for so long is kept with the list's words; its page is read when it can be.
LONGEST_HELD = timedelta(days=1)
LONGEST_WAIT = timedelta(days=1)

_NOTHING = Detail()


@dataclass
class Read:
    """What the pages of a source's items gave."""

    #: How many gave an announcement.
    kept: int = 0
    tally: Tally = field(default_factory=Tally)
    problems: tuple[str, ...] = ()
    #: What is to be kept, each with its row as it is written then.
    found: list[tuple[Followed, Announcement]] = field(default_factory=list)
    #: What pages said before that say something else now, by the hash of what they say.
    before: dict[str, list[Followed]] = field(default_factory=dict)
    #: When a page that was never read is to be fetched next; None where none waits.
    due_at: datetime | None = None


class DetailReader(Holder):
    """Holds back what is to be completed, and completes it."""

    def __init__(self, database: Database, fetcher: Fetcher, worker: Worker, turns: Turns, *, clock: Clock) -> None:
        super().__init__(database, worker, clock=clock)
        self._fetcher, self._turns = fetcher, turns

    async def read(self, source: Source, *, home: str) -> Read:
        """Fetch the pages of a source's items that are due, one after the other, and keep what they say.

        `home` is the address that gave the list.
        """
        told = Read()
        if source.kind is not SourceType.PAGE:
            return told
        if source.details is Details.NEVER:
            due: Sequence[Followed] = await details.pending(self._database.read, source.name)
            for one in due:  # the entry was changed while they waited
                await self._settle(one, told)
            await self._keep(source, told)
            return told
        due = await details.due(self._database.read, source.name, now=self._clock(), most=MOST)
        failures = 0
        for place, one in enumerate(due):
            error = await self._look(source, home, one, told)
            if error is None:
                failures = 0
            elif faults.is_of_the_host(error):
                failures = MOST_FAILURES
            else:
                failures += not faults.is_its_own(error)
            if error is not None and failures >= MOST_FAILURES:
                await self._pass_over(due[place + 1 :], error, told)
                break
        await self._disbelieve(source, told)
        await self._keep(source, told)
        if rest := await details.left(self._database.read, source.name, now=self._clock()):
            told.problems += (faults.left_words(rest, most=MOST),)
        told.due_at = await self._next(source)
        return told

    async def _disbelieve(self, source: Source, told: Read) -> None:
        """Put off pages of several items that gave one and the same, where each said something of its own before.

        A site that is mended, or wants a visitor to sign in, gives one page at every address.
        """
        for body_hash, rows in told.before.items():
            if len({row.body_hash for row in rows}) < FEWEST_ALIKE:
                continue
            told.found = [each for each in told.found if each[0].body_hash != body_hash]
            told.problems += (faults.alike_words(rows),)
            error = ParseError(source.name, "it says the same as those of other items", mend=LOOK)
            for row in rows:
                await self._put_off(row, error, told)

    async def _keep(self, source: Source, told: Read) -> None:
        """Keep together what the pages gave: a first poll's are told as a list. Their rows are written after it."""
        found, told.found = told.found, []
        if not found:
            return
        keys_found = {row.listed.id for row, _ in found}
        waiting = await details.pending(self._database.read, source.name)
        more = any(one.listed.id not in keys_found for one in waiting)
        announced = [one for _, one in found]
        listing = Listing(await self.listed(source))
        now = self._clock()
        try:
            tally = await keep(self._database, self._worker, source, announced, now=now, listing=listing, more=more)
        except SourceError as exc:
            for row, _ in found:
                await self._fail(row, exc)
            return
        told.tally = told.tally.and_(replace(tally, unread=(), unread_ids=frozenset()))
        told.kept += len(found) - len(tally.unread_ids)
        error = SourceError(source.name, "; ".join(tally.unread), mend="report it, with its address")
        for row, one in found:
            if one.id in tally.unread_ids:
                await self._fail(row, error)
            elif one.id in tally.doubted_ids:  # it is looked at again as if it had changed
                await self._save(replace(row, etag=None, last_modified=None, body_hash=None))
            else:
                await self._save(row)

    async def _fail(self, row: Followed, error: SourceError) -> None:
        """Note that what a page said could not be kept: it is asked for again."""
        wait = RETRIES[min(row.failures, len(RETRIES) - 1)]
        again = replace(
            row, body_hash=None, etag=None, last_modified=None, failures=row.failures + 1, error=error.why
        )
        log.warning("%s: %s", row.listed.link, error.why)
        await self._save(replace(again, due_at=self._clock() + wait))

    async def _look(self, source: Source, home: str, one: Followed, told: Read) -> SourceError | None:
        """Fetch the page of one item and keep what it says; return why not, None where all is well."""
        try:
            response = await self._answer(source, one)
            is_here = any(same_site(each, response.url) for each in (source.url, one.listed.link))
            if not is_here or not (response.not_modified or is_web_page(response)):
                await self._settle(one, told, why="is no web page of this site")
                return None
            if leads_away(source, one.listed, response, home=home):
                raise FetchError(source.name, f"leads to another page: {response.url}", mend=LOOK, status=404)
            body_hash = hashlib.sha256(response.body).hexdigest()
            if response.not_modified or body_hash == one.body_hash:
                await self._save(_looked_at(one, response, one.body_hash, now=self._clock()))
                return None
            detail = await self._worker.detail(source, response, now=self._clock())
        except SourceError as exc:
            if exc.state == "gone":
                await self._settle(one, told, why=f"is gone ({exc.why})")
                return None
            await self._put_off(one, exc, told)
            return exc
        told.problems += tuple(f"{one.listed.link}: {problem}" for problem in detail.problems)
        if one.detail is not None and one.body_hash is not None:
            told.before.setdefault(body_hash, []).append(one)
        row = _looked_at(replace(one, detail=detail), response, body_hash, now=self._clock())
        told.found.append((row, with_detail(one.listed, detail)))
        return None

    async def _answer(self, source: Source, one: Followed) -> Response:
        """Fetch the page of one item: the one place where this flow goes out."""
        validators = None
        if one.detail is not None and not is_whole_day(one.listed.link, now=self._clock()):
            validators = Validators(etag=one.etag, last_modified=one.last_modified)
        await self._turns.take(one.listed.link, group=source.group)
        return await answer_of(self._fetcher, source, Request(one.listed.link), validators=validators)

    async def _pass_over(self, due: Sequence[Followed], error: SourceError, told: Read) -> None:
        """Leave pages that were not asked, since those before them failed, to the next round."""
        now = self._clock()
        at = now + max(PASSED_OVER, _wait_of(error))
        rows = [replace(one, due_at=at, held_since=one.held_since or now) for one in due]
        long = [one for one in rows if one.is_pending and one.held_since and one.held_since + LONGEST_HELD <= now]
        told.found += [(replace(one, detail=_NOTHING, error=error.why), one.listed) for one in long]
        told.problems += faults.passed_over_words(sum(one.is_pending for one in rows) - len(long), long, error)
        async with self._database.transaction() as transaction:
            for one in rows:
                if one not in long:
                    await details.save(transaction, one)

    async def _put_off(self, one: Followed, error: SourceError, told: Read) -> None:
        """Note a failure; after the third, an item that was held back is kept with the list's words."""
        failures = max(one.failures + 1, THRICE) if faults.is_refused(error) else one.failures + 1
        now = self._clock()
        wait = RETRIES[failures - 1] if failures < THRICE else AGAIN
        wait = max(wait, _wait_of(error))
        row = replace(one, failures=failures, error=error.why, due_at=now + wait, looked_at=now)
        log.info("%s: the page %s could not be read (%s)", one.source, one.listed.link, error.why)
        if one.detail is None and one.failures == 0 and failures < THRICE:
            told.problems += (
                f"{faults.named(one)} could not be read ({error.why}); its item waits, and is tried again",
            )
        if one.failures < THRICE <= failures:
            kept = "its item is kept with the list's words" if one.detail is None else "what it said before is kept"
            times = "may not be read" if faults.is_refused(error) else f"could not be read {THRICE} times"
            told.problems += (f"{faults.named(one)} {times} ({error.why}); {kept}",)
        if failures >= THRICE and one.detail is None:
            told.found.append((replace(row, detail=_NOTHING), one.listed))
        else:
            await self._save(row)

    async def _settle(self, one: Followed, told: Read, *, why: str = "") -> None:
        """Keep an item with the list's words for good."""
        row = replace(one, detail=one.detail or _NOTHING, due_at=None, looked_at=self._clock())
        if one.detail is not None:
            await self._save(row)
            return
        if why:
            told.problems += (f"{faults.named(one)} {why}; its item is kept with the list's words",)
        told.found.append((row, one.listed))

    async def _next(self, source: Source) -> datetime | None:
        waiting = await details.next_pending(self._database.read, source.name)
        return None if waiting is None else max(waiting, self._clock() + REST)

    async def _save(self, row: Followed) -> None:
        async with self._database.transaction() as transaction:
            await details.save(transaction, row)


def _wait_of(error: SourceError) -> timedelta:
    """Return how long the publisher asks us to wait; nothing where it does not."""
    if not isinstance(error, FetchError) or error.wait_s is None:
        return timedelta()
    return min(timedelta(seconds=error.wait_s), LONGEST_WAIT)


def _looked_at(one: Followed, response: Response, body_hash: str | None, *, now: datetime) -> Followed:
    return replace(
        one,
        etag=response.validators.etag,
        last_modified=response.validators.last_modified,
        body_hash=body_hash,
        due_at=now + AGAIN,
        looked_at=now,
        held_since=None,
        failures=0,
        error=None,
    )
