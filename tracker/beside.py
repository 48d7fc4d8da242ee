"""What a command is handed beside a running bot: a database to look into, or to leave errands in."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tracker.clock import Clock
from tracker.errors import StoreError
from tracker.flows import (
    backup,
    corrected,
    errands,
    export,
    merges,
    template,
)
from tracker.flows.ask import ask
from tracker.flows.ask.asked import Asked
from tracker.flows.corrected import Labelled, Listed
from tracker.flows.export import Format
from tracker.flows.template import HandedOut
from tracker.knowledge import Guidance, Template
from tracker.model import Merge
from tracker.settings import Settings
from tracker.steps import in_use
from tracker.store.database import Database
from tracker.store.file import check_header
from tracker.telling import Errand
from tracker.worker import Worker


@dataclass(frozen=True, slots=True)
class Reader:
    """A database that is only looked into, also beside a running bot. Made by `open_reader`."""

    clock: Clock
    guidance: Guidance
    database: Database

    async def ask(self, words: str, *, now: datetime, follows: str | None = None) -> Asked:
        """Answer a question as of `now`; `follows` are the words of the question before it."""
        if follows is None:
            return await ask.ask(self.database, self.guidance, words, now=now)
        before = await ask.ask(self.database, self.guidance, follows, now=now)
        earlier = before.answer.question
        return await ask.ask(
            self.database, self.guidance, words, now=now, earlier=earlier, shown=before.shown, before=earlier
        )

    async def export(self, format_: Format) -> bytes:
        """Return the open opportunities as a file."""
        return await export.export(self.database, format_, now=self.clock())

    async def merges(self, *, standing: bool = False, opportunity: int | None = None) -> Sequence[Merge]:
        """Return what was taken for one, newest first: all, those that stand, or those of one opportunity."""
        return await merges.merges(self.database, standing=standing, opportunity=opportunity)

    async def corrected(self, *, ended: bool = False, opportunity: int | None = None) -> Listed:
        """Return what was corrected and reported anywhere, or of one opportunity; with `ended` what ended, too."""
        return await corrected.listed(self.database, server=None, opportunity=opportunity, ended=ended)

    async def labelled(self) -> AsyncIterator[Labelled]:
        """Yield what was corrected as labelled records."""
        async with Worker() as worker:
            async for one in corrected.labelled(self.database, worker):
                yield one

    async def hand_out(
        self, paper: Template, given: Mapping[str, str], *, opportunity: int | None = None
    ) -> HandedOut:
        """Fill in a template. Raises TemplateError."""
        return await template.handed_out(self.database, paper, given, opportunity=opportunity, now=self.clock())

    async def backup(self, target: Path) -> Path:
        """Copy the database to a new file."""
        return await backup.backup(self.database, target)


def is_there(settings: Settings) -> bool:
    """Say whether there is a database. Raises StoreError where the file is none."""
    return check_header(settings.database) is not None


def check_there(settings: Settings) -> None:
    """Raise StoreError where there is no database: who mistyped its name wants no new one."""
    if not is_there(settings):
        raise StoreError(
            f"there is no database {settings.database}; name yours with --database, or make one: python bot.py poll"
        )


@asynccontextmanager
async def open_reader(settings: Settings) -> AsyncIterator[Reader]:
    """Open the database for reading; one that does not exist reads as empty. Raises StoreError."""
    guidance = in_use()
    database = await Database.open_read(settings.database)
    try:
        yield Reader(settings.clock, guidance, database)
    finally:
        await database.close()


@dataclass(frozen=True, slots=True)
class Beside:
    """A database that another program has: errands can be left for that one. Made by `open_beside`."""

    clock: Clock
    database: Database

    async def leave(self, errand: Errand) -> int:
        """Ask the program that has the database; return the errand's id."""
        return await errands.leave(self.database, errand, clock=self.clock)

    async def left(self, id_: int) -> Errand | None:
        """Return an errand as it stands now."""
        return await errands.left(self.database, id_)


@asynccontextmanager
async def open_beside(settings: Settings) -> AsyncIterator[Beside]:
    """Open the database beside the program that has it, to leave errands only. Raises StoreError."""
    database = await Database.open_beside(settings.database)
    try:
        yield Beside(settings.clock, database)
    finally:
        await database.close()
