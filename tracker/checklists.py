"""A person's checklists, as frozen types: a guide that they work through over weeks, and how it stands for them.

Pure. A tick belongs to the step's words, not to its number (docs/decisions, 013): a person from the sector edits
the guides, and a number may stand for something else the next day. What has no place in the words that stand now
is told as such; it is never taken for done, and never lost.
"""

import hashlib
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from enum import StrEnum

from tracker.knowledge import Guide

#: How alike, from 0 to 1, the words of a tick and of a step must be for the one to have become the other: half of
#: both stand in both, in the same order.
ALIKE = 0.5

#: What an editor adds or takes away without a change of what is to be done: sources, and marks of doubt.
_APPARATUS = re.compile(r"\s*\[[^\[\]]*\](?!\()|(?:usual practice\s*)?\(not verified\)", re.IGNORECASE)
_NO_WORD = re.compile(r"[^\w£%]+")


class Asking(StrEnum):
    """Whether a person is asked how a list goes."""

    ON = "on"
    #: They said that they do not want it.
    PAUSED = "paused"
    #: They were asked a few times and ticked nothing.
    ENDED = "ended"
    #: They take no messages.
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Tick:
    """A step that a person has done."""

    #: `step_key` of the step.
    step: str
    #: The step as it was worded then.
    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Checklist:
    """One person works through one guide."""

    id: int
    #: The person's own place: "discord:@99", "console:@you".
    person: str
    #: "guide:G3".
    guide: str
    #: Where it was started, and where the person is called if they cannot be written to; "" nowhere.
    fallback: str
    started_at: datetime
    asking: Asking
    #: When they are asked next; None: they are not.
    due_at: datetime | None
    #: How often they were asked since they last ticked something or answered.
    asked: int = 0
    #: Oldest first.
    ticks: tuple[Tick, ...] = ()


class Mark(StrEnum):
    """How a step stands."""

    OPEN = "open"
    DONE = "done"
    #: It was ticked in other words: open, until the person has looked again.
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a guide, as it stands for a person."""

    #: From 1, as people count.
    number: int
    key: str
    words: str
    mark: Mark
    #: The tick of it; of a changed one, the tick of its earlier words.
    tick: Tick | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A checklist against its guide as that is worded now."""

    checklist: Checklist
    #: None: the guide was taken away.
    guide: Guide | None
    steps: tuple[Step, ...]
    #: Ticks of steps that are in the guide no more.
    gone: tuple[Tick, ...]

    @property
    def done(self) -> int:
        """How many steps are done."""
        return sum(step.mark is Mark.DONE for step in self.steps)

    @property
    def left(self) -> tuple[Step, ...]:
        """The steps that are not done."""
        return tuple(step for step in self.steps if step.mark is not Mark.DONE)

    @property
    def short(self) -> str:
        """What people call its guide: "G3"."""
        return self.checklist.guide.removeprefix("guide:")


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One message that asks a person how a list goes."""

    id: int
    checklist: int
    person: str
    #: Where it goes: to the person, or to the place where they started the list.
    place: str
    #: Where it goes instead if the person cannot be written to; "" nowhere.
    fallback: str
    #: They are not asked again after it, unless they tick something.
    last: bool
    #: How often it was tried, this time included.
    attempts: int = 0
    #: What the place calls the last message that was recorded there before the first try; None: there is none.
    after: str | None = None


def step_key(words: str) -> str:
    """Return what a step is known by: a hash of its words, without sources, marks of doubt, case and signs."""
    return hashlib.blake2b(_bare(words).encode(), digest_size=8).hexdigest()


def step_keys(steps: Sequence[str]) -> Sequence[str]:
    """Return the keys of a guide's steps; of equal ones the second and later carry their count, so all differ."""
    keys: list[str] = []
    for key in map(step_key, steps):
        before = sum(known.partition("-")[0] == key for known in keys)
        keys.append(f"{key}-{before + 1}" if before else key)
    return keys


def sheet_of(checklist: Checklist, guide: Guide | None) -> Sheet:
    """Lay a checklist against its guide: each tick at its step, at the step that its words became, or at none."""
    words = () if guide is None else guide.steps
    keys = step_keys(words)
    ticks = {tick.step: tick for tick in checklist.ticks}
    became = _became([tick for key, tick in ticks.items() if key not in keys], keys, words, ticks.keys())
    steps = []
    for number, (key, said) in enumerate(zip(keys, words, strict=True), start=1):
        tick = ticks.get(key) or became.get(key)
        mark = Mark.OPEN if tick is None else Mark.DONE if tick.step == key else Mark.CHANGED
        steps.append(Step(number, key, said, mark, tick))
    placed = {step.tick.step for step in steps if step.tick is not None}
    return Sheet(checklist, guide, tuple(steps), tuple(tick for tick in checklist.ticks if tick.step not in placed))


def _became(
    loose: Sequence[Tick], keys: Sequence[str], words: Sequence[str], ticked: Collection[str]
) -> dict[str, Tick]:
    """Return, by the key of a step without a tick, the loose tick whose words it most likely replaced."""
    pairs = [
        (likeness, key, tick)
        for tick in loose
        for key, said in zip(keys, words, strict=True)
        if key not in ticked and (likeness := _likeness(tick.words, said)) >= ALIKE
    ]
    became: dict[str, Tick] = {}
    for _, key, tick in sorted(pairs, key=lambda pair: (-pair[0], keys.index(pair[1]))):
        if key not in became and tick not in became.values():
            became[key] = tick
    return became


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, _bare(one).split(), _bare(other).split(), autojunk=False).ratio()


def _bare(words: str) -> str:
    return _NO_WORD.sub(" ", _APPARATUS.sub("", words).casefold()).strip()
