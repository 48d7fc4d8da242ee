"""One round of polling: fetch | parse | read | store, for every source that is due. A source's failure is its own.

A source's row (validators, place in the stream) is written after what it gave is kept, so a stop in the
middle loses nothing: the source is still due, and what is fetched again is known by its hash.
"""

import asyncio
import hashlib
import logging
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from tracker.clock import Clock
from tracker.errors import FetchError, SourceError
from tracker.flows.poll import due
from tracker.flows.poll.details import DetailReader, Read
from tracker.flows.poll.keep import Outcome, Tally, keep
from tracker.model import Source, SourceType
from tracker.sources.answers import answer_of
from tracker.sources.exchange import Request, Response, Validators
from tracker.sources.fetch import Fetcher
from tracker.sources.parse import request_for
from tracker.store import sources as source_rows
from tracker.store.database import Database
from tracker.store.sources import SourceState
from tracker.worker import Worker

log = logging.getLogger(__name__)

#: Sources that are fetched at the same time.
AT_ONCE = 8

#: Pages of one walk through an API that are taken in one round; the rest are due at once in the next.
MOST_PAGES = 200


@dataclass(frozen=True, slots=True)
class Polled:
    """What one source gave in this round."""

    source: Source
    #: How many requests were answered; 0 with `error` set.
    fetched: int = 0
    not_modified: bool = False
    #: The failure, None where there was none.
    error: SourceError | None = None
    announcements: int = 0
    tally: Tally = field(default_factory=Tally)
    #: Items that could not be read, each named by its place.
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Round:
    """What a round over the sources gave."""

    polled: Sequence[Polled]
    seconds: float

    def summary(self) -> dict[str, Any]:
        """Return the last line of `bot.py poll` (DESIGN, the command line)."""
        counted: dict[str, int] = {
            outcome.value: sum(one.tally.outcomes[outcome] for one in self.polled) for outcome in Outcome
        }
        return {
            "sources": len(self.polled),
            "fetched": sum(one.error is None and not one.not_modified for one in self.polled),
            "not_modified": sum(one.not_modified for one in self.polled),
            "failed": sum(one.error is not None for one in self.polled),
            "announcements": sum(one.announcements for one in self.polled),
            **counted,
            "posts_queued": sum(one.tally.posts_queued for one in self.polled),
            "seconds": round(self.seconds, 3),
            "failures": [
                {
                    "source": one.source.name,
                    "state": one.error.state,
                    "error": one.error.why,
                    "mend": one.error.mend,
                }
                for one in self.polled
                if one.error is not None
            ],
            "problems": [f"{one.source.name}: {problem}" for one in self.polled for problem in one.problems],
        }


class Poller:
    """Polls sources over one fetcher, one worker and one database."""

    def __init__(self, database: Database, fetcher: Fetcher, worker: Worker, *, clock: Clock) -> None:
        self._database, self._fetcher, self._worker, self._clock = database, fetcher, worker, clock
        self._details = DetailReader(database, fetcher, worker, clock=clock)

    async def round(
        self,
        sources: Sequence[Source],
        *,
        every_one: bool = False,
        on_polled: Callable[[Polled], None] = lambda _: None,
    ) -> Round:
        """Poll the sources that are due, or with `every_one` all; tell of each as it is done."""
        began = asyncio.get_running_loop().time()
        states = await source_rows.states(self._database.read)
        now = self._clock()
        chosen = [one for one in sources if one.enabled and (every_one or _is_due(states.get(one.name), now=now))]
        gate = asyncio.Semaphore(AT_ONCE)

        async def take(source: Source) -> Polled:
            async with gate:
                polled = await self._poll(source, states.get(source.name))
            on_polled(polled)
            return polled

        polled = await _all(take(source) for source in chosen)
        return Round(polled, asyncio.get_running_loop().time() - began)

    async def next_due(self, sources: Sequence[Source]) -> datetime | None:
        """Return when the next source is due; None where there is none. One never fetched is due now."""
        states = await source_rows.states(self._database.read)
        moments = [
            states[one.name].due_at if one.name in states else self._clock() for one in sources if one.enabled
        ]
        return min(moments, default=None)

    async def _poll(self, source: Source, state: SourceState | None) -> Polled:
        polled = Polled(source)
        for _ in range(MOST_PAGES):
            now = self._clock()
            request = request_for(source, None if state is None else state.position, now=now)
            try:
                page, state, more = await self._page(source, request, state)
            except SourceError as exc:
                if source.kind is not SourceType.PAGE or state is None or state.position is None:
                    await self._note_failure(source, state, exc)
                    return replace(polled, error=exc)
                # A list's later page: what came before it stands, and the next round begins with the first again.
                polled = replace(
                    polled, problems=(*polled.problems, f"{request.url}: {exc.why}; the list ends there")
                )
                due_at = due.after_success(source, now=now, fresh_for_s=None)
                state = replace(state, position=None, due_at=due_at)
                await self._save(await self._unless_held(source, state))
                break
            polled = _joined(polled, page)
            if not more or request.wait_s > 0:
                break
        read = await self._details.read(source)
        if state is not None and read.due_at is not None:
            await self._save(replace(state, due_at=min(state.due_at, read.due_at)))
        return _joined(polled, _of_details(source, read))

    async def _page(
        self, source: Source, request: Request, state: SourceState | None
    ) -> tuple[Polled, SourceState, bool]:
        """Take one answer of a source into the store; return what came, its new row, and if there is more."""
        response = await self._answer(source, request, state)
        now = self._clock()
        body_hash = hashlib.sha256(response.body).hexdigest()
        whole = state is None or state.position is None
        due_at = due.after_success(source, now=now, fresh_for_s=response.fresh_for_s)
        if state is not None and whole and (response.not_modified or body_hash == state.body_hash):
            row = replace(state, due_at=due_at, state="ok", failures=0, error=None, fetched_at=now, ok_at=now)
            await self._save(await self._unless_held(source, row))
            return Polled(source, fetched=1, not_modified=True), row, False

        position = None if state is None else state.position
        parsed = await self._worker.parse(source, request, response, position=position, now=now)
        announced = await self._details.hold(source, parsed.announcements, begins=position is None)
        tally = await keep(self._database, self._worker, source, announced, now=now)
        if parsed.more:
            due_at = now + timedelta(seconds=request.wait_s)
        is_all = not tally.unread and not parsed.more and position is None
        row = SourceState(
            name=source.name,
            due_at=due_at,
            state="ok",
            failures=0,
            error=None,
            # What our reader failed on is asked for again the next time, as if nothing had been kept; and what one
            # page of a walk says of itself says nothing of the others.
            etag=response.validators.etag if is_all else None,
            last_modified=response.validators.last_modified if is_all else None,
            body_hash=body_hash if is_all else None,
            position=parsed.position,
            fetched_at=now,
            ok_at=now,
        )
        await self._save(await self._unless_held(source, row))
        page = Polled(
            source,
            fetched=1,
            announcements=len(announced),
            tally=tally,
            problems=parsed.problems + tally.unread,
        )
        return page, row, parsed.more

    async def _unless_held(self, source: Source, row: SourceState) -> SourceState:
        """Return a source's row as due at once while items of it are held back: a stop now must not delay them."""
        held = await self._details.first_due(source)
        return row if held is None else replace(row, due_at=min(row.due_at, held))

    async def _answer(self, source: Source, request: Request, state: SourceState | None) -> Response:
        validators = None
        if state is not None and state.position is None and (state.etag or state.last_modified):
            validators = Validators(etag=state.etag, last_modified=state.last_modified)
        return await answer_of(self._fetcher, source, request, validators=validators)

    async def _note_failure(self, source: Source, state: SourceState | None, error: SourceError) -> None:
        log.warning("%s", error)
        now = self._clock()
        failures = 1 if state is None else state.failures + 1
        wait_s = error.wait_s if isinstance(error, FetchError) else None
        due_at = due.after_failure(source, now=now, failures=failures, wait_s=wait_s)
        before = state or SourceState(source.name, due_at, "", 0, None, None, None, None, None, now, None)
        await self._save(
            replace(
                before,
                due_at=due_at,
                state=error.state,
                failures=failures,
                error=f"{error.why}; {error.mend}",
                fetched_at=now,
            )
        )

    async def _save(self, row: SourceState) -> None:
        async with self._database.transaction() as transaction:
            await source_rows.save(transaction, row)


def _is_due(state: SourceState | None, *, now: datetime) -> bool:
    return state is None or state.due_at <= now


def _joined(earlier: Polled, page: Polled) -> Polled:
    outcomes = {o: earlier.tally.outcomes[o] + page.tally.outcomes[o] for o in Outcome}
    return Polled(
        source=page.source,
        fetched=earlier.fetched + page.fetched,
        not_modified=page.not_modified and (earlier.not_modified or not earlier.fetched),
        announcements=earlier.announcements + page.announcements,
        tally=Tally(outcomes, earlier.tally.posts_queued + page.tally.posts_queued),
        problems=earlier.problems + page.problems,
    )


def _of_details(source: Source, read: Read) -> Polled:
    """Return what the pages of a source's items gave, as one answer more; none of them changes nothing."""
    unchanged = not read.kept
    return Polled(source, not_modified=unchanged, announcements=read.kept, tally=read.tally, problems=read.problems)


async def _all(tasks: Iterable[Coroutine[None, None, Polled]]) -> list[Polled]:
    """Run all to their end; on the first error that is no source's own, or when cancelled, none goes on unseen."""
    try:
        async with asyncio.TaskGroup() as group:
            running = [group.create_task(task) for task in tasks]
    except BaseExceptionGroup as errors:
        raise errors.exceptions[0] from errors  # a full disk hits all of them at once: told once
    return [task.result() for task in running]
