"""Find where a text names a day, before any year or hour is worked out: what stands behind `text/dates.py`.

Pure. The three ways to name a day have a module each; here they are joined, and where two overlap the longer stays.
"""

import re
from dataclasses import replace
from datetime import date
from typing import Final

from tracker.text.bare_days import bare_days
from tracker.text.marks import Mark, lowered
from tracker.text.month_dates import anchors_of, days_around
from tracker.text.numeric_dates import numeric_dates
from tracker.text.relative_dates import ANY_MONTH, monthly_dates, named_days, relative_dates

#: Between a day counted from publication and the same day by its name: "tomorrow (15 December)", "next Friday, 11 May".
_THAT_IS: Final = re.compile(r"[,:]?\s?[(–—-]?\s?(?:(?:on|the|that is|that['’]s|i\.?e\.?,?)\s){0,2}")


_NEAR: Final = 100


def find_marks(text: str, *, today: date | None) -> list[Mark]:
    """Return every day that the text names, in order, without overlap; `today` is for relative ones (None: none)."""
    anchors = anchors_of(text)
    text = lowered(text)
    marks = [*numeric_dates(text), *named_days(text)]
    for anchor in anchors:
        marks.extend(days_around(text, anchor))
    if today is not None:
        marks.extend(relative_dates(text, today))
        marks.extend(monthly_dates(text, today))
    marks.sort(key=lambda mark: (mark.start, -mark.end))
    kept: list[Mark] = []
    for mark in marks:
        if kept and mark.start < kept[-1].end and not _holds_its_weekday(kept[-1], mark):
            continue
        if kept and mark.doubt == ANY_MONTH and mark.start - kept[-1].end < _NEAR:
            continue  # "close on 2 February, and we write by the end of the month": that of the day before it
        if kept and _named_again(kept[-1], mark, text):
            last = kept.pop()
            mark = replace(mark, start=last.start, weekday=mark.weekday if last.weekday is None else last.weekday)
        kept.append(mark)
    more = [
        one
        for one in bare_days(text, kept)
        if not any(one.start < mark.end and mark.start < one.end for mark in kept)
    ]
    return sorted([*kept, *more], key=lambda mark: mark.start) if more else kept


def _named_again(counted: Mark, named: Mark, text: str) -> bool:
    """Say whether a day that is counted from publication is named behind it: the name holds, whenever that was."""
    if _holds_its_weekday(counted, named):
        return True
    if not counted.relative or named.relative or named.recurs:
        return False
    return named.start - counted.end <= 12 and _THAT_IS.fullmatch(text, counted.end, named.start) is not None


def _holds_its_weekday(counted: Mark, named: Mark) -> bool:
    """Say whether "next Friday" shares its weekday with "Friday, 11 September"."""
    return (
        counted.relative
        and not named.relative
        and not named.recurs
        and counted.start <= named.start < counted.end < named.end
    )
