"""Fetch sources once and say what each gives, without storing anything: `bot.py sources check`."""

import asyncio
import difflib
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from tracker.clock import Clock, Moment, london_date
from tracker.errors import FileError, ParseError, SourceError
from tracker.matching import wants_reading
from tracker.model import Announcement, Details, Reading, Source, SourceType
from tracker.sources.answers import answer_of
from tracker.sources.exchange import Parsed, Request, Response
from tracker.sources.feed_places import FoundFeed, find_feed
from tracker.sources.fetch import Fetcher
from tracker.sources.following import is_web_page, may_follow, same_site, says_enough, with_detail
from tracker.sources.lost import lost_as_told
from tracker.sources.page_walk import MOST_PAGES, of_walk, passed_over, wants_rest
from tracker.sources.parse import request_for
from tracker.store import sources as source_rows
from tracker.store import subscriptions
from tracker.store.database import Database
from tracker.store.file import check_header
from tracker.telling import Subscription
from tracker.terms import Kind
from tracker.worker import Worker

#: Waits for the turn of an address; `group` is the source's.
Take = Callable[..., Awaitable[None]]

#: Sources that are fetched at the same time.
AT_ONCE = 8

#: Items of a list whose own pages are read for a check.
FOLLOWED = 3


@dataclass(frozen=True, slots=True)
class Checked:
    """What one source gave."""

    source: Source
    #: The failure; None where it works.
    error: SourceError | None = None
    items: int = 0
    #: When its newest announcement was published; None where none says.
    newest: Moment | None = None
    #: How many of each kind there are.
    kinds: Counter[Kind] | None = None
    #: How many would be posted: open opportunities that are not known to be for others, and that a channel wants.
    would_post: int = 0
    #: How many more would be, if a channel wanted them.
    fits_no_channel: int = 0
    problems: tuple[str, ...] = ()
    #: Where it has moved for good.
    moved_to: str | None = None
    #: Since when polls do not ask it, because it was gone for good then; None where they do.
    gone_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Stand:
    """What a bot's database knows that a look at the sources does not show."""

    #: Since when a source is not asked any more, by name.
    gone: Mapping[str, datetime] = field(default_factory=dict)
    #: What the channels want; empty where none has asked for anything.
    wishes: Sequence[Subscription] = ()
    #: What was wrong with a list when it was last polled, though it answers, by name.
    lost: Mapping[str, SourceError] = field(default_factory=dict)


NOTHING_KNOWN = Stand()


async def stand_of(database: Path, sources: Sequence[Source]) -> Stand:
    """Look into a database, also beside a running bot; one that is not there knows nothing. Raises StoreError."""
    if check_header(database) is None:
        return NOTHING_KNOWN
    opened = await Database.open_read(database)
    try:
        rows = await source_rows.states_of(opened.read, sources)
        wishes = await subscriptions.all_of(opened.read)
    finally:
        await opened.close()
    gone = {name: row.failing_since or row.fetched_at for name, row in rows.items() if row.state == "gone"}
    told = ((name, lost_as_told(name, row.error)) for name, row in rows.items())
    return Stand(gone, wishes, {name: error for name, error in told if error is not None})


def named(sources: Sequence[Source], names: Sequence[str]) -> Sequence[Source]:
    """Return the sources of these names, in any case; without names, those that are switched on.

    Raises FileError for a name that no source has, with the nearest that one has.
    """
    if not names:
        return [source for source in sources if source.enabled]
    by_name = {source.name.lower(): source for source in sources}
    unknown = next((name for name in names if name.lower() not in by_name), None)
    if unknown is not None:
        near = difflib.get_close_matches(unknown.lower(), by_name, n=1, cutoff=0.5)
        hint = f"did you mean “{by_name[near[0]].name}”?" if near else "`sources check` alone checks all"
        raise FileError(f"no source is called “{unknown}”; {hint}")
    return [by_name[name.lower()] for name in names]


async def check(
    fetcher: Fetcher,
    worker: Worker,
    sources: Sequence[Source],
    stand: Stand = NOTHING_KNOWN,
    *,
    clock: Clock,
    take: Take,
) -> AsyncIterator[Checked]:
    """Check sources, and give each as it is done; `take` waits until an address may be asked (`Turns.take`).

    Without any wish in `stand`, all that is open counts as posted.
    """
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(source: Source) -> Checked:
        async with gate:
            try:
                checked = await _check(fetcher, worker, source, stand.wishes, take=take, now=clock())
                lost = None if checked.would_post else stand.lost.get(source.name)
                return replace(checked, gone_since=stand.gone.get(source.name), error=lost)
            except SourceError as exc:
                return Checked(source, error=exc.without_trace())

    tasks = [asyncio.create_task(one(source)) for source in sources]
    try:
        for done in asyncio.as_completed(tasks):
            yield await done
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _check(
    fetcher: Fetcher, worker: Worker, source: Source, wishes: Sequence[Subscription], *, take: Take, now: datetime
) -> Checked:
    async def look(at: Source, request: Request, position: str | None = None) -> tuple[Parsed, Response]:
        response = await answer_of(fetcher, at, request)
        parsed = await worker.parse(at, request, response, position=position, now=now)
        return parsed, replace(response, body=b"")

    async def ask(url: str) -> FoundFeed:
        await take(url, group=source.group)
        parsed, answer = await look(replace(source, url=url), Request(url))
        return FoundFeed(answer.moved_to or url, parsed)

    request = request_for(source, None, now=now)
    feed_words = []
    home, moved_to = source.url, None
    try:
        parsed, answer = await look(source, request)
        home, moved_to = answer.url, answer.moved_to
    except ParseError as exc:
        if source.kind is not SourceType.FEED or exc.feeds is None:
            raise
        exc.without_trace()  # it would hold the page's body, and with it the room for large ones
        await take(request.url, group=source.group)  # the page's own turn, which the next one keeps apart from
        found = await find_feed(source.name, request.url, exc.feeds, ask)
        parsed, feed_words = found.parsed, [found.words]
    parsed = await _read_on(source, request, parsed, look, take=take, now=now)
    several = await worker.parts(parsed.announcements)
    told = [part for one in parsed.announcements for part in several.get(one.id, (one,))]
    readings = await worker.read(told)
    remarks = await _follow(fetcher, worker, source, told, readings, home=home, now=now)
    to_post = [one for one in readings if one.is_opportunity and not one.shut and one.is_open(now=now)]
    wanted = [one for one in to_post if not wishes or any(wants_reading(each, one) is not None for each in wishes)]
    return Checked(
        source,
        items=len(parsed.announcements),
        newest=max((a.published for a in parsed.announcements if a.published), key=london_date, default=None),
        kinds=Counter(reading.kind for reading in readings),
        would_post=len(wanted),
        fits_no_channel=len(to_post) - len(wanted),
        problems=(*feed_words, *parsed.problems, *remarks),
        moved_to=moved_to,
    )


async def _read_on(
    source: Source,
    request: Request,
    parsed: Parsed,
    look: Callable[[Source, Request, str | None], Awaitable[tuple[Parsed, Response]]],
    *,
    take: Take,
    now: datetime,
) -> Parsed:
    """Go on with a walk until it gives an item, as a poll would: the first answer may only name others.

    An index of sitemaps lists nothing itself. What a walk would give beyond its first items is said, not read.
    """
    asked = 1
    while parsed.more and not parsed.announcements and asked < MOST_PAGES and not request.wait_s:
        request = request_for(source, parsed.position, now=now)
        await take(request.url, group=source.group)
        asked += 1
        try:
            following, _ = await look(source, request, parsed.position)
        except SourceError as exc:
            if source.kind is not SourceType.PAGE or of_walk(exc):
                raise
            rest = None if wants_rest(exc) else passed_over(parsed.position)
            what_then = "the list ends there" if rest is None else "it is left out"
            told = (*parsed.problems, f"{request.url}: {exc.why}; {what_then}")
            parsed = replace(parsed, problems=told, position=rest, more=rest is not None)
            continue
        parsed = replace(following, problems=(*parsed.problems, *following.problems))
    if parsed.more and source.kind is SourceType.PAGE:
        remark = "the list goes on: a poll reads its further pages; here those up to its first items count"
        return replace(parsed, problems=(*parsed.problems, remark))
    return parsed


async def _follow(
    fetcher: Fetcher,
    worker: Worker,
    source: Source,
    announcements: Sequence[Announcement],
    readings: list[Reading],
    *,
    home: str,
    now: datetime,
) -> list[str]:
    """Read the pages of the first few items whose list says too little, in place of their `readings`.

    `home` is the address that gave the list. Returns remarks: which page could not be read, and how many more a
    poll would read.
    """
    wanting = [
        place
        for place, (one, reading) in enumerate(zip(announcements, readings, strict=True))
        if may_follow(source, one, home=home)
        and (source.details is Details.ALWAYS or not says_enough(one, reading))
    ]
    remarks = []
    for place in wanting[:FOLLOWED]:
        one = announcements[place]
        try:
            response = await answer_of(fetcher, source, Request(one.link))
            if is_web_page(response) and any(same_site(each, response.url) for each in (source.url, one.link)):
                detail = await worker.detail(source, response, now=now)
                (readings[place],) = await worker.read([with_detail(one, detail)])
                remarks += [f"{one.link}: {problem}" for problem in detail.problems]
        except SourceError as exc:
            remarks.append(f"{one.link}: {exc.why}")
    if len(wanting) > FOLLOWED:
        more = len(wanting) - FOLLOWED
        remarks.append(
            f"the list says little: a poll reads the pages of {more} more items; here they count as listed"
        )
    return remarks
