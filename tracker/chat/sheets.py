"""What persons have said so far for the papers that they are filling in. Only in memory, and for a while.

Pure: the time is handed in, in seconds on a clock that only goes forward. Nothing of it is stored or logged.
"""

import secrets
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

#: How long a sheet is held after it was last written on, in seconds, and how many are.
HELD_S, MOST_SHEETS = 30 * 60.0, 1000


@dataclass(frozen=True, slots=True)
class Sheet:
    """One paper that a person is filling in."""

    #: The template's id.
    template: str
    #: Who fills it in, by Discord's id: nobody else goes on with it.
    person: int
    #: The opportunity that it is for, as it was chosen or typed; "" for none.
    fund: str = ""
    #: The post below which it was begun, which says whose corrections count; 0 for none.
    delivery: int = 0
    #: Their words by the questions' keys, as they wrote them.
    given: dict[str, str] = field(default_factory=dict)


@dataclass
class Sheets:
    """All sheets; the oldest go where there are too many."""

    now: Callable[[], float]
    _held: OrderedDict[str, tuple[float, Sheet]] = field(default_factory=OrderedDict)

    def of(self, key: str, person: int) -> Sheet | None:
        """Return the sheet of a key, None where it is too long ago, or another person's."""
        at, sheet = self._held.get(key, (0.0, None))
        if sheet is None or self.now() - at >= HELD_S:
            self._held.pop(key, None)
            return None
        return sheet if sheet.person == person else None

    def hold(self, sheet: Sheet, key: str = "") -> str:
        """Remember a sheet; return the key by which it is found again."""
        told = key or secrets.token_hex(8)
        self._held[told] = (self.now(), sheet)
        self._held.move_to_end(told)
        while self._held and (len(self._held) > MOST_SHEETS or self._oldest_is_over()):
            self._held.popitem(last=False)
        return told

    def _oldest_is_over(self) -> bool:
        at, _ = next(iter(self._held.values()))
        return self.now() - at >= HELD_S
