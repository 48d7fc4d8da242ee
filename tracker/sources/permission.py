"""Ask each host's robots.txt once a day, and say of an address whether its host lets us ask it.

A host whose robots.txt cannot be had is not asked at all for the moment (RFC 9309, 2.3.1.4); one that has none
allows everything (2.3.1.3). Kept in memory: a restart asks once more.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from tracker.errors import FetchError
from tracker.sources.robots import NO_RULES, Rules, read_robots
from tracker.sources.status import BY_HAND, LATER

#: How long rules hold (RFC 9309, 2.4), and how long a host is left alone whose robots.txt cannot be had.
KEPT_S, LEFT_ALONE_S = 24 * 3600.0, 600.0
#: Hosts that are remembered; the oldest is forgotten first.
MOST_HOSTS = 2_000

#: Gets the body of a robots.txt: the name that errors carry, and its address. Raises FetchError.
Ask = Callable[[str, str], Awaitable[bytes]]


@dataclass(frozen=True, slots=True)
class _Told:
    """What a host said, and until when that holds."""

    until: float
    rules: Rules | None
    #: Why there are no rules.
    error: FetchError | None = None


class Permissions:
    """Knows what each host allows; `clock` gives seconds that only go forward."""

    def __init__(self, ask: Ask, *, clock: Callable[[], float]) -> None:
        self._ask, self._clock = ask, clock
        self._told: dict[str, _Told] = {}
        self._asking: dict[str, asyncio.Task[_Told]] = {}

    async def check(self, source: str, url: str) -> None:
        """Return if `url` may be asked. Raises FetchError: "blocked" by its host's robots.txt, or not now."""
        parts = urlsplit(url)
        told = await self._of(source, f"{parts.scheme.lower()}://{parts.netloc.rpartition('@')[2].lower()}")
        host = parts.hostname or ""
        if told.rules is None:
            error = told.error
            assert error is not None  # one of them is always there
            if error.unreached:  # that is not for want of a robots.txt
                raise FetchError(source, error.why, mend=error.mend, wait_s=error.wait_s, unreached=True)
            why = f"robots.txt of {host} cannot be had, so nothing is asked there now ({error.why})"
            raise FetchError(source, why, mend=LATER, wait_s=error.wait_s)
        if not told.rules.allow(url):
            why = f"robots.txt of {host} does not allow this address to programs"
            raise FetchError(source, why, mend=BY_HAND, state="blocked")

    def delay_s(self, host: str) -> float | None:
        """Return the seconds that a host wants between two requests; None where nothing of the kind is known."""
        found = [
            told.rules.delay_s
            for origin, told in self._told.items()
            if told.rules is not None and urlsplit(origin).hostname == host.lower()
        ]
        return max((delay for delay in found if delay is not None), default=None)

    async def close(self) -> None:
        """Leave what is being asked."""
        for task in self._asking.values():
            task.cancel()
        await asyncio.gather(*self._asking.values(), return_exceptions=True)

    async def _of(self, source: str, origin: str) -> _Told:
        told = self._told.get(origin)
        if told is not None and self._clock() < told.until:
            return told
        task = self._asking.get(origin)
        if task is None:  # all who wait for one host wait for one answer
            task = self._asking[origin] = asyncio.create_task(self._look(source, origin, told))
            task.add_done_callback(lambda _: self._asking.pop(origin, None))
        return await asyncio.shield(task)

    async def _look(self, source: str, origin: str, before: _Told | None) -> _Told:
        try:
            body = await self._ask(source, f"{origin}/robots.txt")
        except FetchError as exc:
            told = self._without(exc, before)
        else:
            # The parser may take some time over a large file; the loop goes on meanwhile.
            told = _Told(self._clock() + KEPT_S, await asyncio.to_thread(read_robots, body))
        self._told.pop(origin, None)
        while len(self._told) >= MOST_HOSTS:
            del self._told[next(iter(self._told))]
        self._told[origin] = told
        return told

    def _without(self, error: FetchError, before: _Told | None) -> _Told:
        """Say what holds where no robots.txt came: none is there, or, while it cannot be had, what it said last."""
        status = error.status
        if status is not None and status < 500 and status != 429:
            return _Told(self._clock() + KEPT_S, NO_RULES)
        until = self._clock() + max(LEFT_ALONE_S, error.wait_s or 0.0)
        if before is not None and before.rules is not None:
            return _Told(until, before.rules)
        return _Told(until, None, error)
