"""Find the dates that a text states, as people in the UK write them, with the hour that belongs to each.

Pure: text and the day of publication (or of the question) in, `FoundDate` values out. What a date is *for*
is decided elsewhere (`reading/deadlines/deadlines.py`). Numbers are read day first; a date without a year is the first
such date on or after publication (codebook, Deadlines), or the one that fits the list it stands in.

Understood: "Friday 14th August 2026 at midnight", "12 noon, 19 November", "16-Oct-26", "11/12/2026",
"2026-12-04T12:00Z", "May 5th, 2027", "3 to 5 June", "12, 19 and 26 March 2027", "1 March, June and September",
"the end of May", "the last Friday of October", "the 15th of each month", "week of 8 March", "today",
"this Friday", "by Friday", "a week on Tuesday", "the 15th of next month". Every pattern is bounded: the work grows with the length of the text only.
"""

import re
from datetime import date
from functools import lru_cache
from typing import Final

from tracker.clock import Moment, london_date
from tracker.text.date_hours import (
    REACH,
    between_days,
    hours_by_mark,
    hours_differ,
    hours_near,
    moment_of,
    share_hours,
    span,
)
from tracker.text.date_marks import find_marks
from tracker.text.days_before import with_days_before
from tracker.text.found_date import (
    EITHER_HALF,
    MIDNIGHT,
    NO_SUCH_HOUR,
    OTHER_WEEKDAY,
    OTHER_ZONE,
    START_OR_END,
    SUMMER_GMT,
    FoundDate,
    Side,
)
from tracker.text.marks import Mark, first_on_or_after, lowered
from tracker.text.numeric_dates import EITHER_WAY, SWAPPED

__all__ = [
    "EITHER_HALF",
    "EITHER_WAY",
    "MIDNIGHT",
    "NO_SUCH_HOUR",
    "OTHER_WEEKDAY",
    "OTHER_ZONE",
    "START_OR_END",
    "SUMMER_GMT",
    "SWAPPED",
    "FoundDate",
    "Side",
    "find_dates",
    "has_yearless_date",
]


@lru_cache(maxsize=16)
def find_dates(text: str, *, published: Moment | None) -> tuple[FoundDate, ...]:
    """Return the dates in `text`, in order. The last few texts are remembered: kind, deadlines and terms all ask.

    `published` resolves dates without a year and "today"; with None such dates are left out.
    Impossible dates ("31 February") are left out too.
    """
    marks = find_marks(text, today=None if published is None else london_date(published))
    if not marks:
        return ()
    text = lowered(text)
    hours = hours_by_mark(text, marks, hours_near(text, marks))
    spans = [span(mark, hour) for mark, hour in zip(marks, hours, strict=True)]
    links = ["", *(_link(text, spans[i - 1], spans[i]) for i in range(1, len(marks)))]
    days = _resolve(marks, links, None if published is None else london_date(published))
    share_hours(text, marks, links, hours)
    found = []
    for i, (mark, day) in enumerate(zip(marks, days, strict=True)):
        if day is None:
            continue
        follows = links[i + 1] if i + 1 < len(links) else ""
        side: Side = "last" if links[i] == "range" else "first" if follows == "range" else ""
        at, doubt = moment_of(day, hours[i])
        if between_days(text, spans, links, days, hours, i):
            doubt = MIDNIGHT
        if hours[i] is None and _BARE_HOUR.match(text, spans[i][1]):
            doubt = EITHER_HALF
        wrong_weekday = mark.weekday is not None and day.weekday() != mark.weekday
        found.append(
            FoundDate(
                *spans[i],
                at,
                doubt=mark.doubt or (OTHER_WEEKDAY if wrong_weekday else doubt),
                has_year=mark.year is not None,
                side=side,
                rough=mark.rough,
                recurs=mark.recurs,
                relative=mark.relative,
                hours_differ=hours[i] is not None and hours_differ(text, spans[i], hours[i]),
            )
        )
    return tuple(with_days_before(text, found))


#: "3 February at 6.": an hour of which nothing says the half of the day.
_BARE_HOUR: Final = re.compile(r",? (?:at|by|before) (?:1[0-2]|[1-9])(?=\s?(?:[.;)!\n](?!\d)|$))")


def has_yearless_date(text: str) -> bool:
    """Say whether the text holds a date that cannot be placed without knowing when it was published."""
    return any(mark.year is None for mark in find_marks(text, today=date(2000, 1, 1)))


_RANGE_GAP: Final = re.compile(
    r"\)?[^\S\n]{0,2}[,(]?[^\S\n]?(?:-|–|—|to|until|till|through(?: to)?|up to|hyd(?: at)?|tan|i|and (?:end(?:s|ing)?|finish(?:es|ing)?|run(?:s|ning)?)(?: on| until| at)?|and (?:will|shall) (?:then )?(?:end|finish)(?: on| at)?|ending(?: on)?)"
    r"[^\S\n]{0,2}(?:on |the |ar |y )?",
)
_LIST_GAP: Final = re.compile(
    r"\)?[^\S\n]{0,2}(?:,|;|and|or|&|/|\+|,\s?and|a|ac|neu)[^\S\n]{0,2}(?:then |also |by |on |the |ar |y ){0,3}"
)
#: "Asked for by noon on 27 April, and on 28 April an event will": what happens on the second day has a clause of its own.
_ON_THEN: Final = re.compile(r"\b(?:and|but|then) (?:then )?on (?:the )?$")
_HAPPENS_THEN: Final = re.compile(
    r",? (?:an?|the|our|we|you|there|it|they|all) (?:[\w’'-]+ ){0,4}?(?:will|is|are|meets?|takes?|opens?|starts?|begins?|follows?|can|may|goes)\b"
)
_BETWEEN: Final = re.compile(r"\b(?:between|rhwng)\s(?:the\s)?$")


#: How far behind a day its verb may stand.
_CLAUSE: Final = 80


def has_a_clause(before: str, behind: str) -> bool:
    """Say whether a day behind another has a clause of its own: "by noon on 27 April, and on 28 April an event will"."""
    return _ON_THEN.search(before) is not None and _HAPPENS_THEN.match(behind) is not None


def _link(text: str, left: tuple[int, int], right: tuple[int, int]) -> str:
    """Say how two neighbouring dates stand together: "range", "list" or ""."""
    if not 0 <= right[0] - left[1] <= REACH:
        return "range" if right[0] < left[1] else ""
    gap = text[left[1] : right[0]]
    if _RANGE_GAP.fullmatch(gap):
        return "range"
    if _LIST_GAP.fullmatch(gap) and not has_a_clause(gap, text[right[1] : right[1] + _CLAUSE]):
        between = gap.strip(" )").lower() in ("and", "a", "ac") and _BETWEEN.search(
            text[max(0, left[0] - 16) : left[0]]
        )
        return "range" if between else "list"
    return ""


def _resolve(marks: list[Mark], links: list[str], today: date | None) -> list[date | None]:
    """Place each mark in a year; None where that is impossible or would need the day of publication."""
    days: list[date | None] = [mark.in_year(mark.year) if mark.year is not None else mark.fixed for mark in marks]
    filled: set[int] = set()
    for i in range(len(marks) - 2, -1, -1):  # "7 December to 29 January 2027": backwards from a known year
        later = days[i + 1]
        sure = marks[i + 1].year is not None or (links[i + 1] == "list" and i + 1 in filled)
        if days[i] is None and marks[i].year is None and links[i + 1] and later is not None and sure:
            filled.add(i)
            same = marks[i].in_year(later.year)
            days[i] = same if same is not None and same <= later else marks[i].in_year(later.year - 1)
    for i, mark in enumerate(marks):
        if days[i] is not None or mark.year is not None:
            continue
        if today is not None and i + 1 < len(marks) and links[i + 1] == "range" and marks[i + 1].year is None:
            # "2 May to 1 August" in June is the window that is open now: its end is the next such day.
            days[i + 1] = first_on_or_after(marks[i + 1], today)
            days[i] = _latest_before(mark, days[i + 1])
            continue
        joined = i > 0 and (links[i] == "range" or (links[i] == "list" and marks[i - 1].year is not None))
        earlier = days[i - 1] if joined else None
        start = earlier if earlier is not None and (today is None or earlier > today) else today
        if start is not None:
            days[i] = first_on_or_after(mark, start)
    return days


def _latest_before(mark: Mark, end: date | None) -> date | None:
    if end is None:
        return None
    same = mark.in_year(end.year)
    return same if same is not None and same <= end else mark.in_year(end.year - 1)
