"""`bot.py correct`, `corrections undo` and `split`: done here, or by the program that has the database."""

import asyncio
import re
import sys
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack

from tracker.beside import Beside
from tracker.console.screen import harmless
from tracker.errors import CorrectionError, StoreBusyError, TrackerError
from tracker.telling import Errand, ErrandState
from tracker.workroom import Workroom

#: "12" is a correction, "r3" a report.
_NUMBER = re.compile(r"r?\d{1,18}")
#: How often it is asked whether an errand is done.
_LOOK_S = 0.2

OpenRoom = Callable[[], AbstractAsyncContextManager[Workroom]]
OpenBeside = Callable[[], AbstractAsyncContextManager[Beside]]

ASKED = (
    "Another Fundpath has this database and does it: the bot at its next tick, a poll when it is done; waiting …"
)
NOTED = (
    "It is noted, and not done yet: the program that has the database has not taken it up. It is done as soon as "
    "one runs; `python bot.py corrections` and `python bot.py merges` show what counts."
)


class ErrandError(TrackerError):
    """The program that has the database would not do it; says why."""


def undoing(number: str) -> Errand:
    """Return the errand that takes a correction ("12") back, or ends a report ("r3"). Raises CorrectionError."""
    if _NUMBER.fullmatch(number) is None:
        raise CorrectionError(f"{number!r} is no number of a correction (12) or a report (r3)")
    return Errand("undo", (number,))


async def see_to(errand: Errand, open_room: OpenRoom, open_beside: OpenBeside, *, wait_s: float) -> int:
    """Do an errand or have it done, at most `wait_s` seconds long; print what became of it; return the exit status.

    Raises CorrectionError, MergeError, ErrandError where it cannot be done.
    """
    async with AsyncExitStack() as stack:
        try:
            room = await stack.enter_async_context(open_room())
        except StoreBusyError:
            return await _have_done(errand, open_beside, wait_s=wait_s)
        await room.run_errands()  # what was asked before comes first
        print(harmless(await room.do(errand)))
    return 0


async def _have_done(errand: Errand, open_beside: OpenBeside, *, wait_s: float) -> int:
    async with open_beside() as beside:
        number = await beside.leave(errand)
        print(ASKED, file=sys.stderr)
        for _ in range(max(1, round(wait_s / _LOOK_S))):
            ended = await beside.left(number)
            if ended is not None and ended.state is ErrandState.REFUSED:
                raise ErrandError(ended.told)
            if ended is not None and ended.state is ErrandState.DONE:
                print(harmless(ended.told))
                return 0
            await asyncio.sleep(_LOOK_S)
    print(NOTED)
    return 0
