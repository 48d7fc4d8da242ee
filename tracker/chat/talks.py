"""What each person was last answered in each channel, so that a talk can go on. Only in memory, and for a while.

Pure: the time is handed in, in seconds on a clock that only goes forward.
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

from tracker.flows.ask.asked import Asked

#: How long a talk is remembered, in seconds, and how many talks are.
REMEMBERED_S, MOST_TALKS = 30 * 60.0, 2000


@dataclass
class Talks:
    """All talks; the oldest go where there are too many."""

    now: Callable[[], float]
    _held: OrderedDict[tuple[int, int], tuple[float, Asked]] = field(default_factory=OrderedDict)

    def of(self, person: int, channel: int) -> "Talk":
        """Return the talk of a person in a channel."""
        return Talk(self, (person, channel))

    def last(self, talk: tuple[int, int]) -> Asked | None:
        """Return the last answer of a talk, None where it is too long ago or there was none."""
        at, asked = self._held.get(talk, (0.0, None))
        return asked if asked is not None and self.now() - at < REMEMBERED_S else None

    def hold(self, talk: tuple[int, int], asked: Asked) -> None:
        """Remember the last answer of a talk."""
        self._held[talk] = (self.now(), asked)
        self._held.move_to_end(talk)
        while len(self._held) > MOST_TALKS:
            self._held.popitem(last=False)


@dataclass(frozen=True, slots=True)
class Talk:
    """One person in one channel."""

    talks: Talks
    key: tuple[int, int]

    @property
    def before(self) -> Asked | None:
        """The last answer, which the next question may go on with."""
        return self.talks.last(self.key)

    def held(self, asked: Asked) -> Asked:
        """Remember an answer, and return it."""
        self.talks.hold(self.key, asked)
        return asked
