"""A date that a text states: its place, its day and hour, and why it may be wrong.

Pure.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from tracker.clock import Moment, london_date

OTHER_WEEKDAY: Final = "the weekday says otherwise"
SUMMER_GMT: Final = "the text says GMT, but London is on summer time then"
NO_SUCH_HOUR: Final = "there is no such hour in London on that day: the clocks go forward"
OTHER_ZONE: Final = "the hour is of another time zone"
EITHER_HALF: Final = "the hour could be in the morning or in the afternoon"
MIDNIGHT: Final = "midnight between two days: it could be the start or the end of either"
START_OR_END: Final = "00:00 could mean the start or the end of that day"

#: The first or last date of "from 1 May to 18 June"; "" for a date that stands alone.
Side = Literal["", "first", "last"]


@dataclass(frozen=True, slots=True)
class FoundDate:
    """One date of a text: `text[start:end]`, its weekday and hour included."""

    start: int
    end: int
    #: A date where no hour is stated, else a moment in UTC.
    at: Moment
    #: Why it may be wrong, in words; None when sure.
    doubt: str | None = None
    #: Whether the text gives the year.
    has_year: bool = True
    side: Side = ""
    #: It stands for a stretch that ends then ("by the end of May"), not for a day that the text names.
    rough: bool = False
    #: It comes again ("the 15th of each month"); this is the next one.
    recurs: bool = False
    #: It is counted from publication ("today", "this Friday").
    relative: bool = False
    #: Its hour begins a stretch ("9am to 5pm"), or another hour stands beside it ("10am for schools and 2pm for others").
    hours_differ: bool = False

    @property
    def day(self) -> date:
        """The day in London."""
        return london_date(self.at)
