"""Errands: what a command changes, also while another program has the database.

That one does them: at its next tick, or before it ends. A command waits for the word of it. An errand that was done
when the program died is tried again: it then says that nothing was left to do, and changes nothing twice.
"""

import logging
import re
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from tracker.clock import Clock
from tracker.corrections import Done, Report, Wanted
from tracker.errors import CorrectionError, TrackerError
from tracker.model import Opportunity, Undone
from tracker.store import errands
from tracker.store.database import Database
from tracker.telling import Errand, ErrandState
from tracker.terms import By
from tracker.wording.corrections import done_words, settled_words
from tracker.wording.fields import field_named
from tracker.wording.merges import undone_lines
from tracker.wording.plain import plain

log = logging.getLogger(__name__)

_ID = re.compile(r"\d{1,18}")

#: Of what a name may mean so many are told.
MOST_NAMED = 6

BROKEN = "the program failed on it, and its log says how"


class Doer(Protocol):
    """Who does errands: the workroom."""

    async def named(self, words: str, *, server: str, most: int) -> Sequence[Opportunity]: ...
    async def correct(self, wanted: Wanted) -> Done: ...
    async def undo_correction(self, number: int) -> Done: ...
    async def settle_report(self, number: int) -> Report: ...
    async def split(self, number: int) -> Undone: ...


async def do(doer: Doer, errand: Errand, *, clock: Clock) -> str:
    """Do an errand; return what is said of it. Raises CorrectionError, MergeError where it cannot be done."""
    match errand.command, errand.words:
        case "correct", (opportunity, field, words, why):
            named = field_named(field)
            wanted = Wanted(await _meant(doer, opportunity), named, words, By.OPERATOR, why=why)
            return done_words(await doer.correct(wanted), now=clock())
        case "undo", (number,) if number.startswith("r"):
            return settled_words(await doer.settle_report(int(number[1:])))
        case "undo", (number,):
            return done_words(await doer.undo_correction(int(number)), now=clock())
        case "split", (number,):
            return "\n".join(undone_lines(await doer.split(int(number)), now=clock()))
        case _:
            raise ValueError(f"nobody does such an errand: {errand}")


async def _meant(doer: Doer, named: str) -> int:
    """Return the id of the opportunity that is named by it, or by words of its title. Raises CorrectionError."""
    if _ID.fullmatch(named):
        return int(named)
    found = await doer.named(named, server="", most=MOST_NAMED + 1)
    if len(found) == 1:
        return found[0].id
    if not found:
        raise CorrectionError(f"nothing that is open is called “{named}”; name it by its id: `bot.py ask` shows it")
    told = "; ".join(f"{one.id} {plain(one.title, longest=80)}" for one in found[:MOST_NAMED])
    more = " and others" if len(found) > MOST_NAMED else ""
    raise CorrectionError(f"“{named}” may be {told}{more}; say which by its id")


async def leave(database: Database, errand: Errand, *, clock: Clock) -> int:
    """Write an errand down for the program that has the database; return its id."""
    async with database.transaction() as transaction:
        return await errands.leave(transaction, errand, now=clock())


async def left(database: Database, id_: int) -> Errand | None:
    """Return an errand as it stands now, None where there is none."""
    return await errands.by_id(database.read, id_)


async def run(database: Database, does: Callable[[Errand], Awaitable[str]], *, clock: Clock) -> None:
    """Do what waits, oldest first, and note what became of each."""
    for errand in await errands.waiting(database.read):
        try:
            state, told = ErrandState.DONE, await does(errand)
        except TrackerError as exc:
            state, told = ErrandState.REFUSED, str(exc)
        except Exception:
            # Whoever asked is told, and the others go on: left waiting, it would fail at every tick for ever.
            log.exception("errand %d (%s) failed", errand.id, errand.command)
            state, told = ErrandState.REFUSED, BROKEN
        async with database.transaction() as transaction:
            await errands.end(transaction, errand.id, state, told, now=clock())
