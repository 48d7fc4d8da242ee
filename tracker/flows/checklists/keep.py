"""Start a checklist, tick its steps, look at it, stop it: always for one person, who alone sees it.

Every method is given the person who asks, and touches no list of anybody else.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tracker import following
from tracker.checklists import Checklist, FollowUp, Mark, Sheet, Step, Tick, sheet_of
from tracker.clock import Clock
from tracker.knowledge import Guidance
from tracker.store import checklists, follow_ups
from tracker.store.connection import Connection
from tracker.store.database import Database


@dataclass(frozen=True, slots=True)
class Ticked:
    """What came of ticking or unticking."""

    #: The list as it stands now.
    sheet: Sheet
    #: The steps that it changed.
    steps: tuple[Step, ...]
    #: Whether one was meant that the guide does not have (any more).
    missed: bool


@dataclass(frozen=True, slots=True)
class Checklists:
    """The checklists of all persons, over an open store. A guide is named by its id: "guide:G3"."""

    database: Database
    guidance: Guidance
    clock: Clock

    async def start(self, person: str, guide: str, *, fallback: str = "") -> tuple[Sheet, bool] | None:
        """Begin a list; return it and whether it is new. One that the person has goes on. None: no such guide."""
        if guide not in self.guidance.guides:
            return None
        now = self.clock()
        async with self.database.transaction() as transaction:
            due_at = following.due_in(following.FIRST, now=now)
            is_new = await checklists.start(
                transaction, person=person, guide=guide, fallback=fallback, due_at=due_at, now=now
            )
            begun = await checklists.of(transaction, person, guide)
        assert begun is not None  # it was there, or was just written
        return self._sheet(begun), is_new

    async def mine(self, person: str) -> Sequence[Sheet]:
        """Return a person's lists, in the order in which they were started."""
        return [self._sheet(one) for one in await checklists.of_person(self.database.read, person)]

    async def show(self, person: str, guide: str) -> Sheet | None:
        """Return a person's list of a guide, None where they have none."""
        found = await checklists.of(self.database.read, person, guide)
        return None if found is None else self._sheet(found)

    async def tick(self, person: str, guide: str, keys: Collection[str]) -> Ticked | None:
        """Tick steps by their keys; a changed one is ticked in its new words. None: the person has no such list."""
        return await self._mark(person, guide, keys, done=True)

    async def untick(self, person: str, guide: str, keys: Collection[str]) -> Ticked | None:
        """Take ticks back by the steps' keys; None: the person has no such list."""
        return await self._mark(person, guide, keys, done=False)

    async def _mark(self, person: str, guide: str, keys: Collection[str], *, done: bool) -> Ticked | None:
        now = self.clock()
        async with self.database.transaction() as transaction:
            sheet = await self._in(transaction, person, guide)
            if sheet is None:
                return None
            meant = [step for step in sheet.steps if step.key in keys]
            changing = tuple(
                step for step in meant if (step.mark is not Mark.DONE if done else step.tick is not None)
            )
            if changing:
                before = [step.tick.step for step in changing if step.tick is not None]
                await checklists.untick(transaction, sheet.checklist.id, before)
                if done:
                    ticks = [Tick(step.key, step.words, now) for step in changing]
                    await checklists.tick(transaction, sheet.checklist.id, ticks)
                sheet = await self._in(transaction, person, guide)
                assert sheet is not None  # nobody deletes it within this transaction
                await checklists.stands(transaction, following.touched(sheet, now=now))
                sheet = await self._in(transaction, person, guide)
                assert sheet is not None
        return Ticked(sheet, changing, missed=len(meant) < len(set(keys)))

    async def pause(self, person: str, guide: str) -> Sheet | None:
        """Ask no more how a list goes; None: the person has no such list."""
        return await self._change(person, guide, lambda sheet, _: following.paused(sheet.checklist))

    async def resume(self, person: str, guide: str) -> Sheet | None:
        """Ask again how a list goes; None: the person has no such list."""
        return await self._change(person, guide, lambda sheet, now: following.resumed(sheet, now=now))

    async def later(self, person: str, guide: str) -> Sheet | None:
        """Ask how a list goes in a month; None: the person has no such list."""
        return await self._change(
            person, guide, lambda sheet, now: following.resumed(sheet, days=following.LATER, now=now)
        )

    async def _change(
        self, person: str, guide: str, change: Callable[[Sheet, datetime], Checklist]
    ) -> Sheet | None:
        now = self.clock()
        async with self.database.transaction() as transaction:
            sheet = await self._in(transaction, person, guide)
            if sheet is None:
                return None
            stands = change(sheet, now)
            await checklists.stands(transaction, stands)
        return replace(sheet, checklist=stands)

    async def stop(self, person: str, guide: str) -> bool:
        """Delete a list with all that was ticked and sent of it; False: the person has no such list."""
        async with self.database.transaction() as transaction:
            return await checklists.stop(transaction, person, guide)

    async def asked_in(self, follow_up: int) -> FollowUp | None:
        """Return the message that stands behind a number, None where its list was stopped."""
        return await follow_ups.by_id(self.database.read, follow_up)

    async def of(self, follow_up: FollowUp) -> Sheet | None:
        """Return the list that a message asks about."""
        found = await checklists.by_id(self.database.read, follow_up.checklist)
        return None if found is None else self._sheet(found)

    async def _in(self, transaction: Connection, person: str, guide: str) -> Sheet | None:
        found = await checklists.of(transaction, person, guide)
        return None if found is None else self._sheet(found)

    def _sheet(self, checklist: Checklist) -> Sheet:
        return sheet_of(checklist, self.guidance.guides.get(checklist.guide))
