"""When content is to be looked at again: how old it may grow, what is due or will be, and what leads nowhere.

Pure: today is handed in, as a day in London. The ages stand here and nowhere else, each with its reason.
"""

import calendar
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tracker.knowledge import Dated, Dates


@dataclass(frozen=True, slots=True)
class Age:
    """How old content may grow before somebody looks at it again."""

    months: int
    because: str


#: Law and sums have no age of their own: they change on days that are known long before ("new thresholds from
#: 1 January"), and such a day stands in the content as `review`.
AGES: Mapping[Dates, Age] = {
    Dates.PATHWAY: Age(6, "NHS bodies and council teams are renamed and merged each April and October"),
    Dates.GUIDE: Age(6, "what buyers ask for changes with the same rules as the pathways"),
    Dates.SOURCE: Age(6, "as the pathways and guides that rest on it"),
    Dates.HELP_LINES: Age(3, "a wrong number does harm at once, and all of them are checked in ten minutes"),
    Dates.CHANGE: Age(0, "its day is the one on which to look"),
}

#: What falls due so many months ahead is told before it does.
SOON_MONTHS = 1


class Standing(StrEnum):
    """Whether content is to be looked at."""

    DUE = "due"
    SOON = "soon"
    FRESH = "fresh"


@dataclass(frozen=True, slots=True)
class Review:
    """One thing to look at: a source that several files cite is one, with its oldest reading."""

    dated: Dated
    #: The last day on which it counts as fresh, for a change the day itself; None where nobody ever looked.
    due: date | None
    standing: Standing
    #: Where the same source was read elsewhere; all of them get the new day.
    also: tuple[Dated, ...] = ()


class References(StrEnum):
    """What a text of the content can point to."""

    GUIDE = "guide"
    PATHWAY = "pathway"
    NOTICE = "notice"
    WORD = "word"
    #: A step of the same guide.
    STEP = "step"


@dataclass(frozen=True, slots=True)
class Dangling:
    """Something that the content points to and does not hold."""

    kind: References
    #: As the text names it: "G6", "eng-la-grant", "UK4", "Share code".
    name: str
    #: As errors name it, and the line from 1.
    file: str
    line: int


def due_on(kind: Dates, day: date) -> date:
    """Return the last day on which content that was checked on `day` counts as fresh."""
    return months_after(day, AGES[kind].months)


def is_old(kind: Dates, day: date, *, today: date) -> bool:
    """Say whether content that was checked on `day` has grown older than it may."""
    return today > due_on(kind, day)


def has_come(review: date | None, *, today: date) -> bool:
    """Say whether the day has come on which something was to change."""
    return review is not None and today >= review


def reviews(dates: Iterable[Dated], *, today: date) -> tuple[Review, ...]:
    """Return how all content stands, what was due first in front."""
    same: defaultdict[tuple[str, ...], list[Dated]] = defaultdict(list)
    for one in dates:
        # One source is opened once, however many files cite it; all else is looked at where it stands.
        key = (one.kind, one.name) if one.kind is Dates.SOURCE else (one.kind, one.name, one.file, str(one.line))
        same[key].append(one)
    told = []
    for found in same.values():
        first, *also = sorted(found, key=lambda one: (one.day or date.min, one.file, one.line))
        due = None if first.day is None else due_on(first.kind, first.day)
        told.append(Review(first, due, _standing(first, due, today=today), tuple(also)))
    return tuple(sorted(told, key=lambda one: (one.due or date.min, one.dated.file, one.dated.line)))


def _standing(one: Dated, due: date | None, *, today: date) -> Standing:
    if due is None:
        return Standing.DUE
    if has_come(due, today=today) if one.kind is Dates.CHANGE else today > due:
        return Standing.DUE
    return Standing.SOON if due <= months_after(today, SOON_MONTHS) else Standing.FRESH


def months_after(day: date, months: int) -> date:
    """Return the same day of a later month, or that month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
