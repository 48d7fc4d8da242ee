"""Keep the pauses that a publisher wants between requests, across its sources, rounds and restarts.

A pause is a row, never a sleep: who comes before its end is told so and is due then. Only where a pause is wanted
is anything written: a notice API that names its spacing, or a limit group of feeds.yaml that was told to wait.
"""

from datetime import datetime, timedelta

from tracker.clock import Clock
from tracker.errors import FetchError, SourceError
from tracker.flows.poll.due import LONGEST_WAIT
from tracker.flows.poll.turns import host_of
from tracker.model import Source
from tracker.sources.exchange import Request
from tracker.store import pauses
from tracker.store.connection import Connection
from tracker.store.database import Database

_TOO_OFTEN = (429, 503)


class Pauses:
    """The pauses of hosts and limit groups, as rows."""

    def __init__(self, database: Database, *, clock: Clock) -> None:
        self._database, self._clock = database, clock

    async def take(self, source: Source, request: Request) -> datetime | None:
        """Take a source's turn: note the pause that is to follow this request, and return None.

        Returns when its lane may be asked again, where that is not now; nothing is noted then.
        """
        if not _wants_pauses(source):
            return None
        if request.wait_s <= 0:
            return self._if_held(await pauses.free_at(self._database.read, _lane(source)))
        async with self._database.transaction() as transaction:  # of two that come at once, one is first
            until = self._if_held(await pauses.free_at(transaction, _lane(source)))
            if until is None:
                await self._hold(transaction, source, request.wait_s)
        return until

    async def refused(self, source: Source, error: SourceError) -> None:
        """Note the pause that an answer asked for: all of a group keep it."""
        if isinstance(error, FetchError) and error.status in _TOO_OFTEN and error.wait_s and _wants_pauses(source):
            async with self._database.transaction() as transaction:
                await self._hold(transaction, source, error.wait_s)

    async def _hold(self, transaction: Connection, source: Source, wait_s: float) -> None:
        now = self._clock()
        until = now + min(timedelta(seconds=wait_s), LONGEST_WAIT)
        await pauses.hold(transaction, _lane(source), until=until, beyond=now + LONGEST_WAIT)

    def _if_held(self, free_at: datetime | None) -> datetime | None:
        now = self._clock()
        # A clock that was set back must not hold a source for ever.
        return free_at if free_at is not None and now < free_at <= now + LONGEST_WAIT else None


def _wants_pauses(source: Source) -> bool:
    return source.portal is not None or bool(source.group)


def _lane(source: Source) -> str:
    return source.group or host_of(source.url)
