"""Checklists in a terminal: what the person at it says of them, and being asked how one goes.

There is one person at a terminal. They are asked only while somebody sits there.
"""

from dataclasses import dataclass

from tracker.asking.distress.heard import comes_first, list_order_heard
from tracker.checklists import FollowUp, Sheet
from tracker.console.screen import Screen, Style, wrapped
from tracker.flows.checklists.obey import Told, obey
from tracker.house import House
from tracker.knowledge import Guide
from tracker.wording import checklists as said

PLACES = "console:"

#: Who sits at the terminal.
PERSON = f"{PLACES}@you"

YES, NO = ("y", "yes", "yes please", "delete it", "ok"), ("n", "no", "no thanks", "keep it", "")


@dataclass
class Lists:
    """What is said and shown of checklists in one session. Asks as a FollowUpSender."""

    house: House
    screen: Screen
    #: The list that is deleted if the next word is yes.
    _sure: Sheet | None = None

    places = PLACES

    async def said(self, words: str) -> bool:
        """Do what the words want done with a checklist; False where they are about something else."""
        sure, self._sure = self._sure, None
        if sure is not None and not comes_first(words, self.house.guidance):
            answer = words.casefold().strip(" .!")
            if answer in YES:
                await self.house.checklists.stop(PERSON, sure.checklist.guide)
                self._show(Told(said.stopped_words(said.title(sure))))
                return True
            self._show(Told(said.KEEP_IT))
            if answer in NO:
                return True
        order = list_order_heard(words, self.house.guidance)
        if order is None:
            return False
        told = await obey(self.house.checklists, order, person=PERSON)
        if told is None:
            return False
        self._sure = told.sure
        self._show(told)
        return True

    def offer(self, guide: Guide) -> None:
        """Say, below a guide that was asked for, how to begin it as a list."""
        self.screen.paragraph(said.to_start_words(guide.id.removeprefix("guide:")), style=Style.QUIET)
        self.screen.show("")

    async def send_follow_up(self, asking: FollowUp, sheet: Sheet) -> str:
        """Print that somebody is asked how a list goes."""
        self.screen.show("")
        self.screen.paragraph(said.follow_up_text(sheet, last=asking.last), style=Style.STRONG)
        self.screen.paragraph(said.to_answer_words(sheet), style=Style.QUIET)
        self.screen.show("")
        return str(asking.id)

    async def find_follow_up(self, asking: FollowUp) -> str | None:  # noqa: ARG002
        """Return None: nobody can look at what a terminal showed."""
        return None

    def _show(self, told: Told) -> None:
        self.screen.show("")
        if told.words:
            self.screen.paragraph(told.words)
        if told.sure is not None:
            self.screen.paragraph(said.SAY_YES, style=Style.QUIET)
        if told.sheet is not None:
            for line in said.sheet_text(told.sheet, now=self.house.clock()).split("\n"):
                self.screen.show(*wrapped(line, rest=" " * 8))
            self.screen.paragraph(said.to_go_on_words(told.sheet), style=Style.QUIET)
        elif told.offers:
            self.screen.paragraph(said.TO_OFFER, style=Style.QUIET)
        self.screen.show("")
