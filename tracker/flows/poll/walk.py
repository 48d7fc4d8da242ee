"""One source's walk in a round: answer after answer is fetched, parsed, read and kept.

A source's row (validators, place in the stream) is written after what it gave is kept, so a stop in the
middle loses nothing: the source is still due, and what is fetched again is known by its hash.
"""

import hashlib
import logging
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from tracker.clock import LONDON, Clock
from tracker.errors import SourceError
from tracker.flows.poll import due, standing
from tracker.flows.poll.details import DetailReader
from tracker.flows.poll.feed_search import FeedSearch, Led
from tracker.flows.poll.keep import Listing, keep
from tracker.flows.poll.lost_list import look
from tracker.flows.poll.pauses import Pauses
from tracker.flows.poll.polled import Polled, joined, of_details
from tracker.flows.poll.rows import Rows
from tracker.flows.poll.tally import Outcome, Tally
from tracker.flows.poll.turns import Turns
from tracker.model import Announcement, Source, SourceType
from tracker.sources.answers import answer_of
from tracker.sources.exchange import Parsed, Request, Response, Validators
from tracker.sources.fetch import Fetcher
from tracker.sources.package import orphans_of
from tracker.sources.page_walk import of_walk, passed_over, wants_rest
from tracker.sources.parse import request_for, skip
from tracker.sources.portals import want
from tracker.store import announcements as kept_announcements
from tracker.store import feed_items
from tracker.store.database import Database
from tracker.store.sources import SourceState
from tracker.worker import Worker

log = logging.getLogger(__name__)

#: Requests of one walk that are made in one round; the rest are due at once in the next.
MOST_REQUESTS = 200

#: Addresses of one list that fail one after the other: then the rest of them would fail too.
MOST_LOST = 3

#: So many announcements are kept in one transaction: others must be able to write in between.
KEPT_AT_ONCE = 250


@dataclass(frozen=True, slots=True)
class Means:
    """What a walk works with."""

    database: Database
    fetcher: Fetcher
    worker: Worker
    turns: Turns
    details: DetailReader
    feeds: FeedSearch
    rows: Rows
    pauses: Pauses
    clock: Clock


async def walk(means: Means, source: Source, state: SourceState | None) -> Polled:
    """Poll one source until it has no more to give now; a failure is told in the result, not raised."""
    polled = Polled(source)
    begun = at = standing.asked(means.feeds.at(source, state), state)
    has_searched = False
    lost = 0
    first, whole_since = state, standing.begins_whole(state, now=means.clock())
    for _ in range(MOST_REQUESTS):
        before = state
        position = None if state is None else state.position
        request = request_for(at, position, now=means.clock())
        if (until := await means.pauses.take(source, request)) is not None:
            return await _held(means, polled, state, until=until)
        try:
            page, state, more = await _page(means, at, request, state)
        except SourceError as exc:
            await means.pauses.refused(source, exc)
            if source.kind is SourceType.PAGE and state is not None and position is not None and not of_walk(exc):
                await means.details.lacks(source)
                whole_since = None
                rest = passed_over(position) if lost < MOST_LOST and not wants_rest(exc) else None
                what_then = "the list ends there" if rest is None else "it is left out"
                polled = replace(polled, problems=(*polled.problems, f"{request.url}: {exc.why}; {what_then}"))
                if rest is None:
                    state = await _end_list(means, source, state)
                    polled = joined(polled, await _kept_at_its_end(means, source))
                    break
                lost += 1
                state = replace(state, position=rest)
                await means.rows.save(state)
                continue
            error: SourceError = exc
            if not has_searched:
                led = await means.feeds.instead(source, at, state, exc, is_lost=at is not begun)
                if isinstance(led, Led):
                    at, state, has_searched = led.at, led.state, bool(led.told)
                    polled = replace(polled, problems=(*polled.problems, *([led.told] if led.told else [])))
                    continue
                error = led
            led_past = skip(at, request, error, position=position, now=means.clock())
            if led_past.failing:
                log.warning("%s", error)
                now = means.clock()
                row = standing.after_failure(source, state, error, position=led_past.position, now=now)
                await means.rows.save(row)
                # Its trace would hold the body until the round ends.
                again_at = None if row.due_at == standing.NEVER else row.due_at
                return replace(polled, error=error.without_trace(), again_at=again_at)
            page, state, more = await _led_past(means, source, request, state, led_past)
        lost = 0
        if moved := standing.moved_words(before, state):
            log.warning("%s: %s", source.name, moved)
            page = replace(page, problems=(moved, *page.problems))
        polled = joined(polled, page)
        if not more or request.wait_s > 0:
            break
    return await _ended(means, source, polled, first, state, whole_since=whole_since)


async def _ended(
    means: Means,
    source: Source,
    polled: Polled,
    before: SourceState | None,
    state: SourceState | None,
    *,
    whole_since: datetime | None,
) -> Polled:
    """End a walk: read the pages of its items, and see that its list is still what it was.

    `whole_since` is when it began, where all of a list was read since.
    """
    read = await means.details.read(source, home=polled.home)
    if state is None:
        return joined(replace(polled, source=source), of_details(source, read))
    if read.due_at is not None:
        await means.rows.save(replace(state, due_at=min(state.due_at, read.due_at)))
    lost = None
    if whole_since is not None and not polled.not_modified and read.due_at is None:
        now = means.clock()
        lost = await look(means.database, means.rows, source, before, state, since=whole_since, now=now)
    told = replace(of_details(source, read), error=lost, again_at=None if lost is None else state.due_at)
    return joined(replace(polled, source=source), told)


async def _held(means: Means, polled: Polled, state: SourceState | None, *, until: datetime) -> Polled:
    """Leave a source whose publisher wants a pause; it is due when that ends."""
    row = state or standing.first(polled.source, now=means.clock())
    if row.due_at < until:
        await means.rows.save(replace(row, due_at=until))
    why = f"its publisher wants a pause between requests; it is asked after {until.astimezone(LONDON):%H:%M:%S}"
    return replace(polled, problems=(*polled.problems, why))


async def _end_list(means: Means, source: Source, state: SourceState) -> SourceState:
    """End a list at a page that fails: what came before stands, and the next round begins with the first page."""
    due_at = due.after_success(source, now=means.clock(), fresh_for_s=None)
    row = replace(state, position=None, due_at=due_at)
    await means.rows.save(await _unless_held(means, source, row))
    return row


async def _kept_at_its_end(means: Means, source: Source) -> Polled:
    """Keep what waited for the end of a list that ends where a page fails."""
    held = await means.details.unkept(source)
    if not held:
        return Polled(source)
    listing = Listing(await means.details.listed(source))
    tally = await _keep(means, source, held, listing, more=await _is_held(means, source))
    return Polled(source, announcements=len(held), tally=tally, problems=tally.unread)


async def _unless_held(means: Means, source: Source, row: SourceState) -> SourceState:
    """Return a source's row as due at once while items of it are held back: a stop now must not delay them."""
    held = await means.details.first_due(source)
    return row if held is None else replace(row, due_at=min(row.due_at, held))


async def _page(
    means: Means, source: Source, request: Request, state: SourceState | None
) -> tuple[Polled, SourceState, bool]:
    """Take one answer of a source into the store; return what came, its new row, and if there is more."""
    response = await _answer(means, source, request, state)
    now = means.clock()
    body_hash = hashlib.sha256(response.body).hexdigest()
    whole = state is None or state.position is None
    learnt = standing.learnt(source, state, request, response)
    due_at = due.after_success(source, now=now, fresh_for_s=response.fresh_for_s)
    if state is not None and whole and (response.not_modified or _is_same(state, body_hash, now=now)):
        row = replace(state, due_at=due_at, state="ok", failures=0, error=None, fetched_at=now, ok_at=now, **learnt)
        await means.rows.save_later(await _unless_held(means, source, row))
        return Polled(source, response.url, fetched=1, not_modified=True), row, False

    position = None if state is None else state.position
    is_feed = source.kind is SourceType.FEED
    memory = await feed_items.of(means.database.read, source.name) if is_feed and state is not None else None
    parsed = await means.worker.parse(source, request, response, position=position, now=now, memory=memory)
    response = replace(response, body=b"")  # up to 10 MB, which nobody needs while all of it is kept
    announced = await means.details.hold(
        source, parsed.announcements, home=response.url, begins=position is None, ends=not parsed.more
    )
    held = await _is_held(means, source)
    present = await _present(means, source, parsed, begins=position is None)
    listing = Listing(present, parsed.same, parsed.memory, is_feed)
    tally = await _keep(means, source, announced, listing, more=parsed.more or held)
    position_after, more = await _with_orphans(means, source, parsed)
    if more:
        due_at = now + timedelta(seconds=request.wait_s)
    is_all = tally.is_settled and not more and position is None
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
        position=position_after,
        fetched_at=now,
        ok_at=now,
        read_at=now,
        new_on=standing.new_on(state, tally.outcomes, now=now),
        **learnt,
    )
    row = await _unless_held(means, source, row)
    # A walk must not be walked twice; what else is fetched again is known by its hash.
    await (means.rows.save(row) if more or position is not None else means.rows.save_later(row))
    page = Polled(
        source,
        response.url,
        fetched=1,
        announcements=len(announced) + len(parsed.same),
        tally=tally,
        problems=parsed.problems + tally.unread,
    )
    return page, row, more


def _is_same(state: SourceState, body_hash: str, *, now: datetime) -> bool:
    """Say whether an answer is what was read before, and that not too long ago."""
    return body_hash == state.body_hash and standing.is_believed(state, now=now)


async def _present(means: Means, source: Source, parsed: Parsed, *, begins: bool) -> AbstractSet[str] | None:
    """Return the ids of all that a source holds, None where not all of it was seen."""
    if parsed.more or source.portal is not None:
        return None
    if begins:
        return {one.id for one in parsed.announcements} | {one.id for one in parsed.same}
    return await means.details.listed(source) if source.kind is SourceType.PAGE else None


async def _with_orphans(means: Means, source: Source, parsed: Parsed) -> tuple[str | None, bool]:
    """Return the walk's position and whether it goes on, with the earlier notices asked for that we lack."""
    if not parsed.orphans:
        return parsed.position, parsed.more
    kept = await kept_announcements.of_processes(means.database.read, parsed.orphans)
    lacking = orphans_of(notice for notices in kept.values() for notice in notices)
    position = want(source, parsed.position, lacking)
    return position, parsed.more or position != parsed.position


async def _led_past(
    means: Means, source: Source, request: Request, state: SourceState | None, told: Parsed
) -> tuple[Polled, SourceState, bool]:
    """Note that one address of a walk failed and that the walk goes on without it."""
    log.warning("%s: %s", source.name, "; ".join(told.problems))
    now = means.clock()
    due_at = due.after_success(source, now=now, fresh_for_s=None)
    if told.more:
        due_at = now + timedelta(seconds=request.wait_s)
    row = replace(state or standing.first(source, now=now), due_at=due_at, position=told.position, fetched_at=now)
    if not told.more:  # until then it may still turn out that nothing of the walk is answered
        row = replace(row, state="ok", failures=0, error=None)
    await means.rows.save(row)
    return Polled(source, fetched=1, problems=told.problems), row, told.more


async def _keep(
    means: Means, source: Source, announcements: Sequence[Announcement], listing: Listing, *, more: bool
) -> Tally:
    """Keep announcements, so many at once that others can write in between; `more`: a first poll goes on then."""
    tally = Tally()
    for start in range(0, max(len(announcements), 1), KEPT_AT_ONCE):
        some = announcements[start : start + KEPT_AT_ONCE]
        goes_on = more or start + KEPT_AT_ONCE < len(announcements)
        now = means.clock()
        kept = await keep(means.database, means.worker, source, some, now=now, listing=listing, more=goes_on)
        tally = tally.and_(kept)
        # Told once is enough; and what could not be read in one part must not be taken for known in the last.
        listing = replace(listing, same=(), memory=listing.memory if tally.is_settled else None)
    return tally


async def _is_held(means: Means, source: Source) -> bool:
    return await means.details.first_due(source) is not None


async def _answer(means: Means, source: Source, request: Request, state: SourceState | None) -> Response:
    if source.kind is not SourceType.FILE:
        await means.turns.take(request.url, group=source.group)
    validators = None
    if state is not None and state.position is None and standing.is_believed(state, now=means.clock()):
        validators = Validators(etag=state.etag, last_modified=state.last_modified)
    return await answer_of(means.fetcher, source, request, validators=validators)


__all__ = ["Means", "Outcome", "Polled", "walk"]
