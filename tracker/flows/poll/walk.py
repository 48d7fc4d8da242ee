"""One source's walk in a round: answer after answer is fetched, parsed, read and kept.

A source's row (validators, place in the stream) is written after what it gave is kept, so a stop in the
middle loses nothing: the source is still due, and what is fetched again is known by its hash.
"""

import hashlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from tracker.clock import Clock
from tracker.errors import FetchError, SourceError
from tracker.flows.poll import due
from tracker.flows.poll.keep import Outcome, Tally, keep
from tracker.flows.poll.rows import Rows
from tracker.flows.poll.turns import Turns
from tracker.model import Announcement, Source, SourceType
from tracker.sources.answers import answer_of
from tracker.sources.exchange import Parsed, Request, Response, Validators
from tracker.sources.fetch import Fetcher
from tracker.sources.parse import request_for, skip
from tracker.store.database import Database
from tracker.store.sources import SourceState
from tracker.worker import Worker

log = logging.getLogger(__name__)

#: Requests of one walk that are made in one round; the rest are due at once in the next.
MOST_REQUESTS = 200

#: So many announcements are kept in one transaction: others must be able to write in between.
KEPT_AT_ONCE = 500


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
class Means:
    """What a walk works with."""

    database: Database
    fetcher: Fetcher
    worker: Worker
    turns: Turns
    rows: Rows
    clock: Clock


async def walk(
    means: Means, source: Source, state: SourceState | None, *, limit_bytes: int | None = None
) -> Polled:
    """Poll one source until it has no more to give now; a failure is told in the result, not raised.

    `limit_bytes` is the size of one answer, None for the fetcher's own. Raises FetchError only for an answer
    that is larger than that, with nothing noted: the caller may try again with more room.
    """
    polled = Polled(source)
    for _ in range(MOST_REQUESTS):
        now = means.clock()
        position = None if state is None else state.position
        request = request_for(source, position, now=now)
        try:
            page, state, more = await _page(means, source, request, state, limit_bytes=limit_bytes)
        except SourceError as exc:
            if isinstance(exc, FetchError):
                if exc.too_large and limit_bytes is not None:
                    raise
                passed = skip(source, request, exc, position=position, now=means.clock())
                if passed.more:
                    state = await _pass_over(means, source, state, passed)
                    polled = replace(polled, problems=polled.problems + passed.problems)
                    continue
            await _note_failure(means, source, state, exc)
            return replace(polled, error=exc)
        polled = _joined(polled, page)
        if not more or request.wait_s > 0:
            break
    return polled


async def _page(
    means: Means, source: Source, request: Request, state: SourceState | None, *, limit_bytes: int | None
) -> tuple[Polled, SourceState, bool]:
    """Take one answer of a source into the store; return what came, its new row, and if there is more."""
    response = await _answer(means, source, request, state, limit_bytes=limit_bytes)
    now = means.clock()
    body_hash = hashlib.sha256(response.body).hexdigest()
    whole = state is None or state.position is None
    due_at = due.after_success(source, now=now, fresh_for_s=response.fresh_for_s)
    if state is not None and whole and (response.not_modified or body_hash == state.body_hash):
        row = replace(state, due_at=due_at, state="ok", failures=0, error=None, fetched_at=now, ok_at=now)
        await means.rows.save_later(row)
        return Polled(source, fetched=1, not_modified=True), row, False

    position = None if state is None else state.position
    parsed = await means.worker.parse(source, request, response, position=position, now=now)
    tally = await _keep(means, source, parsed.announcements)
    if parsed.more:
        due_at = now + timedelta(seconds=request.wait_s)
    row = SourceState(
        name=source.name,
        due_at=due_at,
        state="ok",
        failures=0,
        error=None,
        # What our reader failed on is asked for again the next time, as if nothing had been kept.
        etag=None if tally.unread else response.validators.etag,
        last_modified=None if tally.unread else response.validators.last_modified,
        body_hash=None if tally.unread or parsed.more or position is not None else body_hash,
        position=parsed.position,
        fetched_at=now,
        ok_at=now,
    )
    await means.rows.save(row)
    page = Polled(
        source,
        fetched=1,
        announcements=len(parsed.announcements),
        tally=tally,
        problems=parsed.problems + tally.unread,
    )
    return page, row, parsed.more


async def _keep(means: Means, source: Source, announcements: Sequence[Announcement]) -> Tally:
    tally = Tally()
    for start in range(0, len(announcements), KEPT_AT_ONCE):
        some = announcements[start : start + KEPT_AT_ONCE]
        tally = tally.and_(await keep(means.database, means.worker, source, some, now=means.clock()))
    return tally


async def _answer(
    means: Means, source: Source, request: Request, state: SourceState | None, *, limit_bytes: int | None
) -> Response:
    if source.kind is not SourceType.FILE:
        await means.turns.take(request.url, group=source.group)
    validators = None
    if state is not None and state.position is None and (state.etag or state.last_modified):
        validators = Validators(etag=state.etag, last_modified=state.last_modified)
    return await answer_of(means.fetcher, source, request, validators=validators, limit_bytes=limit_bytes)


async def _pass_over(means: Means, source: Source, state: SourceState | None, passed: Parsed) -> SourceState:
    """Note that a walk goes on past an address which fails."""
    now = means.clock()
    row = replace(state or _first(source, means), position=passed.position, due_at=now, fetched_at=now)
    await means.rows.save(row)
    return row


async def _note_failure(means: Means, source: Source, state: SourceState | None, error: SourceError) -> None:
    log.warning("%s", error)
    now = means.clock()
    failures = 1 if state is None else state.failures + 1
    wait_s = error.wait_s if isinstance(error, FetchError) else None
    await means.rows.save(
        replace(
            state or _first(source, means),
            due_at=due.after_failure(source, now=now, failures=failures, wait_s=wait_s),
            state=error.state,
            failures=failures,
            error=f"{error.why}; {error.mend}",
            fetched_at=now,
        )
    )


def _first(source: Source, means: Means) -> SourceState:
    now = means.clock()
    return SourceState(source.name, now, "", 0, None, None, None, None, None, now, None)


def _joined(earlier: Polled, page: Polled) -> Polled:
    return Polled(
        source=page.source,
        fetched=earlier.fetched + page.fetched,
        not_modified=page.not_modified and not earlier.fetched,
        announcements=earlier.announcements + page.announcements,
        tally=earlier.tally.and_(page.tally),
        problems=earlier.problems + page.problems,
    )


__all__ = ["Means", "Outcome", "Polled", "walk"]
