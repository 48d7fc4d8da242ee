"""One round of polling: fetch | parse | read | store, for every source that is due. A source's failure is its own.

Sources of one host, or of one limit group, are polled one after another; the others side by side.
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tracker.clock import Clock, iso
from tracker.errors import CatalogueError
from tracker.flows.poll.details import DetailReader
from tracker.flows.poll.feed_search import FeedSearch
from tracker.flows.poll.pauses import Pauses
from tracker.flows.poll.rows import Rows
from tracker.flows.poll.tally import Outcome
from tracker.flows.poll.turns import Turns, lane_of
from tracker.flows.poll.walk import Means, Polled, walk
from tracker.model import Source
from tracker.sources.fetch import Fetcher
from tracker.store import sources as source_rows
from tracker.store.database import Database
from tracker.store.sources import SourceState
from tracker.wording.plain import visible
from tracker.worker import Worker

#: A row that was written so long after now tells that the clock ran ahead then: what it says of times is void.
AHEAD = timedelta(hours=1)
#: Sources that are polled at the same time; large answers wait for room besides (`sources/room.py`).
AT_ONCE = 32


@dataclass(frozen=True, slots=True)
class Round:
    """What a round over the sources gave."""

    polled: Sequence[Polled]
    seconds: float

    def summary(self, problems: Sequence[CatalogueError] = (), *, rejected: int = 0) -> dict[str, Any]:
        """Return the last line of `bot.py poll` (DESIGN, the command line).

        `problems` are those of feeds.yaml, `rejected` is how many entries of it cannot be used.
        """
        counted: dict[str, int] = {
            outcome.value: sum(one.tally.outcomes[outcome] for one in self.polled) for outcome in Outcome
        }
        return {
            "sources": len(self.polled),
            "fetched": sum(bool(one.fetched) and one.error is None and not one.not_modified for one in self.polled),
            "not_modified": sum(one.not_modified for one in self.polled),
            "failed": sum(one.error is not None for one in self.polled),
            "announcements": sum(one.announcements for one in self.polled),
            **counted,
            "posts_queued": sum(one.tally.posts_queued for one in self.polled),
            "fits_no_channel": sum(one.tally.fits_no_channel for one in self.polled),
            "rejected": rejected,
            "seconds": round(self.seconds, 3),
            "failures": [
                {
                    "source": one.source.name,
                    "state": one.error.state,
                    "error": visible(one.error.why),
                    "mend": visible(one.mend),
                    "asked_again": None if one.again_at is None else iso(one.again_at),
                }
                for one in self.polled
                if one.error is not None
            ],
            "problems": [
                *(visible(str(each)) for each in problems),
                *(visible(f"{one.source.name}: {problem}") for one in self.polled for problem in one.problems),
            ],
        }


class Poller:
    """Polls sources over one fetcher, one worker and one database."""

    def __init__(
        self, database: Database, fetcher: Fetcher, worker: Worker, *, clock: Clock, turns: Turns | None = None
    ) -> None:
        turns = turns or Turns(delay_for=fetcher.delay_for)
        details = DetailReader(database, fetcher, worker, turns, clock=clock)
        feeds = FeedSearch(database, fetcher, worker, turns, clock=clock)
        self._means = Means(
            database, fetcher, worker, turns, details, feeds, Rows(database), Pauses(database, clock=clock), clock
        )

    async def round(
        self,
        sources: Sequence[Source],
        *,
        every_one: bool = False,
        on_polled: Callable[[Polled], None] = lambda _: None,
    ) -> Round:
        """Poll the sources that are due, or with `every_one` all; tell of each as it is done."""
        began = asyncio.get_running_loop().time()
        states = await source_rows.states_of(self._means.database.read, sources)
        await self._means.feeds.begin(sources)
        now = self._means.clock()
        chosen = [one for one in sources if one.enabled and (every_one or _is_due(states.get(one.name), now=now))]
        gate = asyncio.Semaphore(AT_ONCE)

        async def take(lane: Sequence[Source]) -> list[Polled]:
            polled = []
            for source in lane:
                async with gate:
                    polled.append(await walk(self._means, source, states.get(source.name)))
                on_polled(polled[-1])
            return polled

        try:
            polled = await _all(take(lane) for lane in lanes(chosen))
        finally:
            await self._means.rows.flush()
        in_order = {one.source.name: one for lane in polled for one in lane}
        return Round([in_order[one.name] for one in chosen], asyncio.get_running_loop().time() - began)

    async def next_due(self, sources: Sequence[Source]) -> datetime | None:
        """Return when the next source is due; None where there is none. One never fetched is due now."""
        states = await source_rows.states_of(self._means.database.read, sources)
        moments = [
            states[one.name].due_at if one.name in states else self._means.clock() for one in sources if one.enabled
        ]
        return min(moments, default=None)


def lanes(sources: Iterable[Source]) -> list[list[Source]]:
    """Sort sources into those that are polled one after another, in their order; most are alone."""
    shared: dict[str, list[Source]] = {}
    found: list[list[Source]] = []
    for source in sources:
        lane = lane_of(source.url, group=source.group)
        if lane in shared:
            shared[lane].append(source)
            continue
        found.append([source])
        if lane is not None:
            shared[lane] = found[-1]
    return found


def _is_due(state: SourceState | None, *, now: datetime) -> bool:
    """Say whether a source is due; also where its row was written by a clock that ran ahead and was set right."""
    return state is None or state.due_at <= now or state.fetched_at > now + AHEAD


async def _all(tasks: Iterable[Coroutine[None, None, list[Polled]]]) -> list[list[Polled]]:
    """Run all to their end; on the first error that is no source's own, or when cancelled, none goes on unseen."""
    try:
        async with asyncio.TaskGroup() as group:
            running = [group.create_task(task) for task in tasks]
    except BaseExceptionGroup as errors:
        raise errors.exceptions[0] from errors  # a full disk hits all of them at once: told once
    return [task.result() for task in running]


__all__ = ["Polled", "Poller", "Round", "lanes"]
