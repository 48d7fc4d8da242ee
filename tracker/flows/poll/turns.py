"""Whose turn it is: requests to one host, or to hosts of one limit group, keep apart from each other.

A turn is a moment, taken in the order of asking. Private hosts (tests, the demo) take theirs at once.
"""

import asyncio
from collections.abc import Awaitable, Callable
from functools import lru_cache
from urllib.parse import urlsplit

from tracker.sources.addresses import is_private_host

#: Seconds between two requests to one host: what a person who reads on leaves at the least.
SPACING_S = 1.0


class Turns:
    """The next free moment of each host. `wait` waits for so many seconds, `now` is a clock that only goes forward.

    `delay_for` says how many seconds a host itself asks for (Crawl-delay), None where it does not say.
    """

    def __init__(
        self,
        *,
        spacing_s: float = SPACING_S,
        delay_for: Callable[[str], float | None] = lambda _: None,
        now: Callable[[], float] | None = None,
        wait: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._spacing_s, self._delay_for, self._wait = spacing_s, delay_for, wait
        self._now = now or (lambda: asyncio.get_running_loop().time())
        self._free: dict[str, float] = {}

    async def take(self, url: str, *, group: str = "") -> None:
        """Wait until an address may be asked, and take that turn. A `group` shares one turn over its hosts."""
        host = host_of(url)
        if not host or is_private_host(host):
            return
        lane = group or host
        now = self._now()
        at = max(now, self._free.get(lane, now))
        self._free[lane] = at + max(self._spacing_s, self._delay_for(host) or 0.0)
        if at > now:
            await self._wait(at - now)


def lane_of(url: str, *, group: str = "") -> str | None:
    """Return what is polled one after another: the group or the host; None where nothing must wait."""
    host = host_of(url)
    return None if not host or is_private_host(host) else group or host


@lru_cache(maxsize=4_096)
def host_of(url: str) -> str:
    """Return the host of an address in lower case, "" where it has none. Each poll asks for the same ones twice."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
