"""Hold few large bodies at once: eight of 10 MB, each packed once more for the process that parses, take 200 MB.

A body takes the room when it grows large, and gives it back when the Response that holds it is forgotten.
"""

import asyncio
import logging
import weakref
from collections.abc import Callable

log = logging.getLogger(__name__)

#: From this size on a body is large.
LARGE_BYTES = 512 * 1024
#: Large bodies at once; the next one waits so long at most and then goes on: no source waits for another for ever.
MOST, LONGEST_WAIT_S = 1, 30.0


class Room:
    """The room for large bodies. Used from one event loop."""

    def __init__(self) -> None:
        self._free = asyncio.Semaphore(MOST)

    async def take(self) -> Callable[[], None]:
        """Wait for room; return what gives it back."""
        try:
            async with asyncio.timeout(LONGEST_WAIT_S):
                await self._free.acquire()
        except TimeoutError:
            log.info("a large answer waited %.0f s for others and goes on", LONGEST_WAIT_S)
            return nothing_to_give_back
        return self._free.release


def give_back_with(holder: object, give_back: Callable[[], None]) -> None:
    """Give room back when `holder` is forgotten."""
    weakref.finalize(holder, give_back).atexit = False


def nothing_to_give_back() -> None:
    """Nothing was taken."""
