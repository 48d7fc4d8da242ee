"""One run of the bot in a terminal: what is shown on each tick of the scheduler, and how what is typed is answered.

Nothing is lost where it stops: everything that matters is a row before it is shown. The prompt is `prompt.py`.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from tracker.asking.distress.heard import comes_first
from tracker.asking.talk.welsh_talk import talk_in_english
from tracker.asking.ways.next_steps import what_next, when_opens
from tracker.console.checklists import Lists
from tracker.console.papers import Dialogue, begin
from tracker.console.polling import Progress, problem_lines, round_words
from tracker.console.posts import PLACES, YOU, ConsoleSender, wishes
from tracker.console.reminding import reminded
from tracker.console.screen import Screen, Style, wrapped
from tracker.flows.ask.asked import Asked
from tracker.flows.ask.reminded import alarm_meant, remind_meant, reminding
from tracker.house import House
from tracker.model import Opportunity
from tracker.opening import is_doubtful, opens_at
from tracker.terms import Intent
from tracker.wording import openings, reminders
from tracker.wording.plain import plain
from tracker.wording.shareable import shareable

#: Posts of earlier runs that are shown at the start.
EARLIER = 8

#: Ticks without a post after which the demo goes on.
QUIET_TICKS = 4

#: Seconds that posts wait behind an answer, so that it can be read before it is pushed away.
READING_S = 12.0


@dataclass
class Session:
    """One run of the console over an open house."""

    house: House
    screen: Screen
    #: Posts that are sent on one tick; None sends all that wait.
    most_per_tick: int | None = None
    #: Called after some ticks on which nothing was posted: the demo's next wave. None: nothing more comes.
    idle: Callable[[], Awaitable[bool]] | None = None
    sender: ConsoleSender = field(init=False)
    lists: Lists = field(init=False)
    #: Whether somebody sits at a prompt; nobody else is asked how a checklist goes.
    attended: bool = False
    #: Whether somebody types; posts wait meanwhile.
    typing: bool = False
    _read_until: float = 0.0
    _progress: Progress = field(init=False)
    _before: Asked | None = None
    #: The last answer, if it was a list: a number is of it, also after one of its entries was looked at.
    _list: Asked | None = None
    #: The post that was there last when the person said something last; and the one that they opened just before.
    _posted_before: int | None = None
    _opened: int | None = None
    _opens: bool = False
    #: A paper that is being filled in.
    _paper: Dialogue | None = None
    _rounds: int = 0
    _quiet_ticks: int = 0

    def __post_init__(self) -> None:
        self.sender = ConsoleSender(self.screen)
        self.lists = Lists(self.house, self.screen)
        self._progress = Progress(sum(source.enabled for source in self.house.sources))

    async def begin(self) -> None:
        """Subscribe the channels, settle what an earlier run left, show what it posted."""
        await self.house.subscribe(wishes())
        await self.house.settle(PLACES)
        self.screen.show(*problem_lines(self.house.problems))
        told = await self.house.told(PLACES, limit=EARLIER)
        if len(told) == EARLIER:
            self.screen.show([(Style.QUIET, "The last posts of earlier runs; ask for any of the others.")])
        for one in told:
            self.sender.show_earlier(one, now=self.house.clock())
        if told:
            self.screen.show("")

    async def tick(self) -> None:
        """Do what commands asked for, poll what is due and post what waits."""
        await self.house.run_errands()
        done = await self.house.poll(on_polled=self._progress.polled)
        if self._rounds == 0 and done.polled:
            self.screen.paragraph(round_words(done), style=Style.QUIET)
            self.screen.show("")
        self._rounds += 1
        told = self._progress.told(done)
        if told:
            self.screen.show(*told, "")
        await self.house.watch()
        if self._is_busy():
            return
        await self.house.tell_operator(self._tell_operator)
        await self.house.remind(PLACES)
        sent = await self.house.post(self.sender, most=self.most_per_tick)
        if self.attended:
            await self.house.follow_up(self.lists)
        self._quiet_ticks = 0 if sent else self._quiet_ticks + 1
        if self.idle is not None and self._quiet_ticks == QUIET_TICKS:
            self._quiet_ticks = 0
            await self.idle()

    async def _tell_operator(self, words: str) -> None:
        self.screen.show(*([(Style.WARN, line)] for line in wrapped(words, rest="  ")), "")

    def _is_busy(self) -> bool:
        """Say whether a person types or reads an answer."""
        return self.typing or self.asks or asyncio.get_running_loop().time() < self._read_until

    @property
    def asks(self) -> bool:
        """Whether the next line is an answer to one of our own questions; an empty one is, too."""
        return self._paper is not None

    async def answer(self, words: str) -> None:
        """Answer a question, or show the words behind a post whose number is given, or go on with a paper."""
        self._opens = False
        try:
            await self._answer(words)
        finally:
            # What was posted before these words is not what the next ones call "this", unless these opened it.
            self._posted_before = self.sender.last
            self._opened = self._opened if self._opens else None

    def open_last(self) -> None:
        """Show the words that the last post rests on."""
        last = self.sender.last
        if last is not None and self.sender.show_words(last, now=self.house.clock()):
            self._opened = last

    async def _answer(self, words: str) -> None:
        if self._paper is not None:
            if await self._paper.answered(words):
                self._paper = None
            return
        words = talk_in_english(words)
        begun = begin(words, self.house, self.screen, shown=self.sender.opportunity)
        if begun:
            self._paper = begun if isinstance(begun, Dialogue) else None
            return
        which = self._before is not None and self._before.reminds is not None
        if (which and await self._reminds(words)) or await self._is_number(words):
            return
        if await self.lists.said(words):
            self._read_until = asyncio.get_running_loop().time() + READING_S
            return
        if await self._about_alarms(words) or await self._waits_for_opening(words) or await self._reminds(words):
            return
        asked = await self._answered(words)
        if asked.answer.question.intent is not Intent.DETAILS:
            self._list = asked if asked.shown else None
        self._show(asked)

    async def _is_number(self, words: str) -> bool:
        """Show what a bare number means: one of the list, a post, or one of an earlier list; False for none."""
        asked_for = words.strip().strip("[]")
        if not (asked_for.isascii() and asked_for.isdigit() and len(asked_for) < 9):
            return False
        number = int(asked_for)
        if self._is_of_list(words, number):
            self._show(await self.house.ask(f"number {number}", before=self._list))
            return True
        if self.sender.show_words(number, now=self.house.clock()):
            self._opened, self._opens = number, True
            return True
        spoken = () if self._before is None else self._before.spoken_of.shown
        if 1 <= number <= len(spoken) and not words.strip().startswith("["):
            self._show(await self.house.ask(f"number {number}", before=self._before))
            return True
        if self._before is None or self._before.answer.question.ask_back is None:
            self.screen.show(f"There is no post [{asked_for}] on this screen.", "")
            return True
        return False

    def _is_of_list(self, words: str, number: int) -> bool:
        """Say whether a number is one of the list that was answered last; in brackets it is a post's."""
        listed = () if self._list is None else self._list.shown
        return not words.strip().startswith("[") and 1 <= number <= len(listed)

    def _show(self, asked: Asked) -> None:
        self._before = asked
        self.screen.show("")
        self.screen.paragraph(asked.text)
        self.screen.show("")
        if asked.guide is not None:
            self.lists.offer(asked.guide)
        self._read_until = asyncio.get_running_loop().time() + READING_S

    async def _answered(self, words: str) -> Asked:
        """Answer a question; what happens after a post on the screen is asked about, that post's."""
        on_screen = self._on_screen(what_next(words, self.house.guidance), words)
        found = None if on_screen is None else await self.house.opportunity(on_screen.id)
        if found is not None:
            return self.house.next_step(found, words)
        return await self.house.ask(words, before=self._before)

    async def _waits_for_opening(self, words: str) -> bool:
        """Note that somebody wants to be told when something opens; False where the words do not say that."""
        which = when_opens(words, self.house.guidance)
        if which is None or comes_first(words, self.house.guidance):
            return False
        on_screen = self._on_screen(which, words)
        if on_screen is not None:
            found = await self.house.opportunity(on_screen.id)
        else:
            found = await self.house.pointed_at(which, before=self._before)
        noted = found is not None and await self.house.want_opening(found, person=YOU, fallback="")
        self.screen.show("")
        if found is not None:
            self.screen.paragraph(plain(shareable(found).title), style=Style.STRONG)
        self.screen.paragraph(self._opening_words(found, noted=noted))
        self.screen.show("")
        return True

    async def _reminds(self, words: str) -> bool:
        """Set a reminder; False where the words ask for none."""
        order = remind_meant(words, self._before)
        if order is None or comes_first(words, self.house.guidance):
            return False
        on_screen = self._on_screen(order.which, words)
        if on_screen is not None:
            found = await self.house.opportunity(on_screen.id)
        else:
            found = await self.house.pointed_at(order.which, before=self._before)
        self._before, asked_before = reminding(words, order, found, self._before), self._before
        self.screen.show("")
        if found is not None:
            self.screen.paragraph(reminders.name_words(found), style=Style.STRONG)
            self.screen.paragraph(await reminded(self.house, order, found))
        else:
            several = not order.which and asked_before is not None and len(asked_before.spoken_of.shown) > 1
            self.screen.paragraph(reminders.WHICH_OF if several else reminders.WHICH)
        self.screen.show("")
        return True

    def _opening_words(self, found: Opportunity | None, *, noted: bool) -> str:
        now = self.house.clock()
        if found is None:
            return openings.NONE_SHOWN
        if noted:
            return openings.set_words(opens_at(found, now=now), now=now)
        return openings.DOUBTFUL if is_doubtful(found, now=now) else openings.NOT_EARLY

    async def _about_alarms(self, words: str) -> bool:
        """Show or end what the person waits for; False where the words do not say that."""
        order = alarm_meant(words, self._before)
        if order is None or comes_first(words, self.house.guidance):
            return False
        shown = () if self._before is None else self._before.spoken_of.shown
        told = await self.house.obey_alarms(order, person=YOU, shown=shown)
        if told is None:
            return False
        self.screen.show("")
        self.screen.paragraph(told)
        self.screen.show("")
        return True

    def _on_screen(self, which: str | None, words: str) -> Opportunity | None:
        """Return the post that is pointed at: by its number, or as "this", opened or posted since the last words.

        What the answer before listed goes first; words of distress point at nothing.
        """
        listed = () if self._before is None else self._before.shown
        if which is None or self.house.understood(words).distress:
            return None
        if which == "":
            if self._opened is not None:
                return self.sender.shown(self._opened)
            is_new = self.sender.last != self._posted_before
            return self.sender.shown(None) if is_new and not listed else None
        return self.sender.shown(int(which)) if which.isdigit() and int(which) > len(listed) else None

    @property
    def status(self) -> str:
        """Say in a few words how things stand."""
        return self._progress.status
