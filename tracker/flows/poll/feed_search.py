"""The feeds of sources whose address is a web page: searched for, remembered, and searched for again once gone.

A feed that worked and answers one web page (a fault, a day of repair) is not replaced at once by another feed of
its site: a search is for sources that never worked, or failed three times in a row.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.clock import Clock
from tracker.errors import FetchError, ParseError, SourceError
from tracker.flows.poll import standing
from tracker.flows.poll.turns import Turns
from tracker.model import Source, SourceType
from tracker.sources.answers import answer_of
from tracker.sources.exchange import Request
from tracker.sources.feed_places import FoundFeed, find_feed
from tracker.sources.fetch import Fetcher
from tracker.store import found_feeds
from tracker.store import sources as source_rows
from tracker.store.database import Database
from tracker.store.sources import SourceState
from tracker.worker import Worker

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Led:
    """Where a walk goes on in place of a failure."""

    at: Source
    state: SourceState
    #: What the operator is told; "" where a feed was lost and its page is looked at again.
    told: str = ""


class FeedSearch:
    """Knows where the feeds of pages are; call `begin` before a round."""

    def __init__(self, database: Database, fetcher: Fetcher, worker: Worker, turns: Turns, *, clock: Clock) -> None:
        self._database, self._fetcher, self._worker = database, fetcher, worker
        self._turns, self._clock = turns, clock
        self._found: dict[str, str] = {}

    async def begin(self, sources: Sequence[Source]) -> None:
        """Look up what is known of these sources, and forget what was found for pages that they name no more."""
        holding, outdated = await found_feeds.found_for(self._database.read, sources)
        self._found = dict(holding)
        if outdated:
            async with self._database.transaction() as transaction:
                for name in outdated:
                    await found_feeds.forget(transaction, name)

    def at(self, source: Source, state: SourceState | None) -> Source:
        """Return a source as it is asked: at the feed that was found for its page, if one was."""
        feed = self._found.get(source.name)
        if feed is None or source.kind is not SourceType.FEED or state is None or state.url != source.url:
            return source
        return replace(source, url=feed)

    async def instead(
        self, source: Source, at: Source, state: SourceState | None, error: SourceError, *, is_lost: bool
    ) -> Led | SourceError:
        """Return where to go on after `at` failed with `error`; the error that counts where there is nothing.

        A found feed that is gone is forgotten, and the page is asked again; a page is searched for its feed.
        `is_lost`: the page is asked because its feed was forgotten in this walk.
        """
        if source.kind is not SourceType.FEED:
            return error
        if state is not None and at.url == self._found.get(source.name) and _is_gone(error):
            error.without_trace()
            return await self._forgotten(source, state, error)
        if not isinstance(error, ParseError) or error.feeds is None:
            return error
        worked = state is not None and state.ok_at is not None
        failures = 0 if state is None else state.failures
        if worked and not is_lost and failures + 1 < standing.MOST_FAILURES_MOVED:
            return error
        error.without_trace()  # it would hold the page's body, and with it the room for large ones
        return await self._searched(source, at, state, error.feeds)

    async def _searched(
        self, source: Source, at: Source, state: SourceState | None, named: Sequence[str]
    ) -> Led | SourceError:
        async def ask(url: str) -> FoundFeed:
            await self._turns.take(url, group=source.group)
            there, request = replace(source, url=url), Request(url)
            response = await answer_of(self._fetcher, there, request)
            parsed = await self._worker.parse(there, request, response, position=None, now=self._clock())
            return FoundFeed(response.moved_to or url, parsed)

        try:
            found = await find_feed(source.name, at.url, named, ask)
        except SourceError as exc:
            return exc.without_trace()
        now = self._clock()
        row = standing.begun_anew(source, state, now=now)
        async with self._database.transaction() as transaction:
            await found_feeds.remember(transaction, source, found.url, now=now)
            await source_rows.save_all(transaction, [row])
        self._found[source.name] = found.url
        log.warning("%s: %s", source.name, found.words)
        return Led(replace(source, url=found.url), row, found.words)

    async def _forgotten(self, source: Source, state: SourceState, error: SourceError) -> Led:
        row = standing.begun_anew(source, state, now=self._clock())
        async with self._database.transaction() as transaction:
            await found_feeds.forget(transaction, source.name)
            await source_rows.save_all(transaction, [row])
        lost = self._found.pop(source.name)
        log.warning("%s: the feed %s of its page is no more (%s): looking anew", source.name, lost, error.why)
        return Led(source, row)


def _is_gone(error: SourceError) -> bool:
    """Say whether a feed is taken away for good, or has become a page itself."""
    is_page = isinstance(error, ParseError) and error.feeds is not None
    return is_page or error.state == "gone" or (isinstance(error, FetchError) and error.status == 404)
