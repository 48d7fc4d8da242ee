"""Fetch sources once and say what each gives, without storing anything: `bot.py sources check`."""

import asyncio
import difflib
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tracker.clock import Clock, Moment, london_date
from tracker.errors import FileError, ParseError, SourceError
from tracker.model import Announcement, Details, Reading, Source, SourceType
from tracker.sources.answers import answer_of
from tracker.sources.exchange import Parsed, Request
from tracker.sources.feed_places import FoundFeed, find_feed
from tracker.sources.fetch import Fetcher
from tracker.sources.following import is_web_page, may_follow, same_site, says_enough, with_detail
from tracker.sources.parse import request_for
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
    #: How many would be posted: open opportunities that are not known to be for others.
    would_post: int = 0
    problems: tuple[str, ...] = ()
    #: Where it has moved for good.
    moved_to: str | None = None


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
    fetcher: Fetcher, worker: Worker, sources: Sequence[Source], *, clock: Clock, take: Take
) -> AsyncIterator[Checked]:
    """Check sources, and give each as it is done; `take` waits until an address may be asked (`Turns.take`)."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(source: Source) -> Checked:
        async with gate:
            try:
                return await _check(fetcher, worker, source, take=take, now=clock())
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


async def _check(fetcher: Fetcher, worker: Worker, source: Source, *, take: Take, now: datetime) -> Checked:
    async def look(at: Source, request: Request) -> tuple[Parsed, str | None]:
        response = await answer_of(fetcher, at, request)
        return await worker.parse(at, request, response, position=None, now=now), response.moved_to

    async def ask(url: str) -> FoundFeed:
        await take(url, group=source.group)
        parsed, moved_to = await look(replace(source, url=url), Request(url))
        return FoundFeed(moved_to or url, parsed)

    request = request_for(source, None, now=now)
    feed_words = []
    try:
        parsed, moved_to = await look(source, request)
    except ParseError as exc:
        if source.kind is not SourceType.FEED or exc.feeds is None:
            raise
        exc.without_trace()  # it would hold the page's body, and with it the room for large ones
        await take(request.url, group=source.group)  # the page's own turn, which the next one keeps apart from
        found = await find_feed(source.name, request.url, exc.feeds, ask)
        parsed, moved_to, feed_words = found.parsed, None, [found.words]
    readings = await worker.read(parsed.announcements)
    remarks = await _follow(fetcher, worker, source, parsed.announcements, readings, now=now)
    return Checked(
        source,
        items=len(parsed.announcements),
        newest=max((a.published for a in parsed.announcements if a.published), key=london_date, default=None),
        kinds=Counter(reading.kind for reading in readings),
        would_post=sum(reading.is_opportunity and reading.is_open(now=now) for reading in readings),
        problems=(*feed_words, *parsed.problems, *remarks),
        moved_to=moved_to,
    )


async def _follow(
    fetcher: Fetcher,
    worker: Worker,
    source: Source,
    announcements: Sequence[Announcement],
    readings: list[Reading],
    *,
    now: datetime,
) -> list[str]:
    """Read the pages of the first few items whose list says too little, in place of their `readings`.

    Returns remarks: which page could not be read, and how many more a poll would read.
    """
    wanting = [
        place
        for place, (one, reading) in enumerate(zip(announcements, readings, strict=True))
        if may_follow(source, one) and (source.details is Details.ALWAYS or not says_enough(one, reading))
    ]
    remarks = []
    for place in wanting[:FOLLOWED]:
        one = announcements[place]
        try:
            response = await answer_of(fetcher, source, Request(one.link))
            if is_web_page(response) and same_site(source.url, response.url):
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
