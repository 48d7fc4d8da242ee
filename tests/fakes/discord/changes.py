"""Waiting for something to become true, without sleeping."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Waited(AssertionError):  # noqa: N818 - a test reads better with it: "Waited: 5 s for a message in #funding"
    """What a test waited for did not happen in time."""


class Changes:
    """Everything that happens on the fake is told here; tests look again each time."""

    def __init__(self, within_s: float) -> None:
        self.within_s = within_s
        #: What to say besides, when something was waited for in vain.
        self.so_far: Callable[[], str] = str
        self._next = asyncio.Event()

    def tell(self) -> None:
        """Say that something has changed."""
        self._next.set()
        self._next = asyncio.Event()

    async def until(self, look: Callable[[], T | None], *, what: str, within_s: float | None = None) -> T:
        """Return what `look` finds, as soon as it is not None.

        Raises:
            Waited: nothing was found within `within_s` seconds.
        """
        bound = self.within_s if within_s is None else within_s
        try:
            async with asyncio.timeout(bound):
                while True:
                    event = self._next
                    found = look()
                    if found is not None:
                        return found
                    await event.wait()
        except TimeoutError:
            raise Waited(f"waited {bound} s for {what}; {self.so_far()}") from None
