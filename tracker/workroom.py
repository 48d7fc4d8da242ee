"""What works without anybody asking: polling, errands, and watching how it goes, over one open store.

What `bot.py poll`, `add`, `correct` and `split` open. Whoever answers people opens the whole house
(`tracker/house.py`), which holds pathways, guides and what questions mean besides: a poll does without.
"""

import contextlib
import ctypes
import gc
import sys
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from tracker.clock import Clock
from tracker.corrections import Done, Report, Wanted
from tracker.errors import CatalogueError
from tracker.flows import by_name, errands, report, subscribe, watch
from tracker.flows.poll.correct import correct, undo
from tracker.flows.poll.round import Polled, Poller, Round
from tracker.flows.poll.split import split
from tracker.model import Opportunity, Source, Undone
from tracker.settings import Settings
from tracker.sources.added import if_there
from tracker.sources.fetch import Fetcher
from tracker.store.database import Database
from tracker.telling import Errand, Subscription
from tracker.worker import Worker

#: mallopt(3): how many heaps there may be.
_ARENA_MAX = -8


@dataclass(frozen=True, slots=True, kw_only=True)
class Workroom:
    """An open workroom. Made by `open_workroom`; commands call its methods and read its catalogue."""

    clock: Clock
    sources: Sequence[Source]
    #: What could not be used in feeds.yaml.
    problems: Sequence[CatalogueError]
    database: Database
    poller: Poller
    worker: Worker
    #: What persons added by hand; polled with the others once there is any.
    added: Source | None = None

    async def poll(self, *, every_one: bool = False, on_polled: Callable[[Polled], None] = lambda _: None) -> Round:
        """Poll the sources that are due once."""
        sources = [*self.sources, *if_there(self.added)]
        return await self.poller.round(sources, every_one=every_one, on_polled=on_polled)

    async def take_up(self, added: Source) -> Polled:
        """Poll what was added by hand, at once."""
        return (await self.poller.round([added], every_one=True)).polled[0]

    async def split(self, number: int) -> Undone:
        """Undo a merge. Raises MergeError."""
        return await split(self.database, self.worker, number, now=self.clock())

    async def correct(self, wanted: Wanted) -> Done:
        """Correct a field of an opportunity. Raises CorrectionError."""
        return await correct(self.database, self.worker, wanted, now=self.clock())

    async def undo_correction(self, number: int, *, server: str | None = None, by: str = "") -> Done:
        """Take a correction back; with `server` only one of that server. Raises CorrectionError."""
        return await undo(self.database, self.worker, number, server=server, by=by, now=self.clock())

    async def do(self, errand: Errand) -> str:
        """Do what a command asks; return what is said of it. Raises CorrectionError, MergeError."""
        return await errands.do(self, errand, clock=self.clock)

    async def run_errands(self) -> None:
        """Do what commands asked for while this program has the database."""
        await errands.run(self.database, self.do, clock=self.clock)

    async def settle_report(
        self, number: int, *, server: str | None = None, made_by: str | None = None, by: str = ""
    ) -> Report:
        """End a report, with `server` of that server, with `made_by` of that person. Raises CorrectionError."""
        return await report.settle(self.database, number, server=server, made_by=made_by, by=by, now=self.clock())

    async def watch(self) -> None:
        """Look how polling stands; raise and end the operator's alarms."""
        await watch.watch(self.database, self.sources, clock=self.clock)

    async def next_due(self) -> datetime | None:
        """Return when the next source is due."""
        return await self.poller.next_due([*self.sources, *if_there(self.added)])

    async def subscribe(self, wishes: Iterable[Subscription]) -> None:
        """Write standing wishes."""
        await subscribe.subscribe(self.database, wishes)

    async def named(self, words: str, *, server: str, most: int) -> Sequence[Opportunity]:
        """Return what is open and has what somebody typed in its title."""
        return await by_name.named(self.database, words, server=server, now=self.clock(), most=most)


@asynccontextmanager
async def open_workroom(
    settings: Settings,
    sources: Sequence[Source],
    problems: Sequence[CatalogueError] = (),
    *,
    database: Database | None = None,
    added: Source | None = None,
) -> AsyncIterator[Workroom]:
    """Open everything for polling, and close it at the end.

    `database` is one that the caller has opened already, and closes. Raises StoreError.
    """
    _one_heap()
    async with contextlib.AsyncExitStack() as stack:
        opened = database
        if opened is None:
            opened = await Database.open(settings.database)
            stack.push_async_callback(opened.close)
        fetcher = await stack.enter_async_context(
            Fetcher(contact=settings.contact, allow_private=settings.allow_private)
        )
        worker = await stack.enter_async_context(Worker())
        let_nobody_wait()
        yield Workroom(
            clock=settings.clock,
            sources=sources,
            problems=problems,
            database=opened,
            poller=Poller(opened, fetcher, worker, clock=settings.clock),
            worker=worker,
            added=added,
        )


def _one_heap() -> None:
    """Let all threads share one heap, where the C library can (glibc): what one frees, another can use.

    Each has its own else, and the database's threads keep some 8 MB that nobody needs any more.
    """
    if sys.platform == "linux" and hasattr(libc := ctypes.CDLL(None), "mallopt"):
        libc.mallopt(_ARENA_MAX, 1)


def let_nobody_wait() -> None:
    """Set Python so that whoever asks while sources are polled is answered at once.

    A search for garbage through all that is loaded takes 50 ms and more; it is left out of it. A thread that has
    work hands over after 1 ms instead of 5.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)
    sys.setswitchinterval(0.001)
