"""What stands below an answer from the guidance: when it was checked, and on which sources it rests.

Pure. Old content is not held back, since an old step is better than none; it says in one line that it is old.
"""

import re
from collections.abc import Sequence
from datetime import date

from tracker.freshness import AGES, has_come, is_old
from tracker.knowledge import Dates, Reference
from tracker.wording.dates import MONTHS

#: Addresses of sources under an answer.
MOST_SOURCES = 4


def checked_words(
    kind: Dates, day: date, shown: str, references: Sequence[Reference], *, review: date | None, today: date
) -> str:
    """Say when a pathway or guide was checked, whether that is too long ago, and what the shown text rests on."""
    told = f"Checked on {_day(day)}."
    if is_old(kind, day, today=today):
        told = f"Checked on {_day(day)}: {_over(kind)}, so check the source first."
    elif aged := _aged(shown, references, today=today):
        told = f"{told} {aged}"
    return "\n".join(
        part
        for part in (told, _changed(review, shown, references, today=today), _listed(shown, references))
        if part
    )


def source_words(shown: str, references: Sequence[Reference], *, review: date | None, today: date) -> str:
    """Say on which sources the shown text rests, when they were read, and whether that is too long ago."""
    told = _aged(shown, references, today=today) or _read(shown, references)
    return "\n".join(
        part
        for part in (told, _changed(review, shown, references, today=today), _listed(shown, references))
        if part
    )


def _aged(shown: str, references: Sequence[Reference], *, today: date) -> str:
    read = [one.read for one in _used(shown, references) if one.read is not None]
    if not read or not is_old(Dates.SOURCE, min(read), today=today):
        return ""
    return f"Its sources were read on {_day(min(read))}: {_over(Dates.SOURCE)}, so check them first."


def _read(shown: str, references: Sequence[Reference]) -> str:
    used = _used(shown, references)
    read = [one.read for one in used if one.read is not None]
    if not used:
        return "It has no source yet, so ask before you rely on it."
    return f"Sources read on {_day(min(read))}." if read else "Nobody noted when its sources were read."


def _changed(review: date | None, shown: str, references: Sequence[Reference], *, today: date) -> str:
    days = [review, *(one.review for one in _used(shown, references))]
    come = [day for day in days if day is not None and has_come(day, today=today)]
    return f"Something here was to change on {_day(max(come))}, so check the source first." if come else ""


def _used(shown: str, references: Sequence[Reference]) -> Sequence[Reference]:
    """Return the sources that the shown text cites; where it cites none, all of them."""
    keys = re.findall(r"\[([\w.-]+)\](?!\()", shown)
    return [reference for reference in references if reference.key in keys] or list(references)


def _listed(shown: str, references: Sequence[Reference]) -> str:
    used = _used(shown, references)
    told = list(dict.fromkeys(reference.url for reference in used if reference.url))[:MOST_SOURCES]
    return "\n  ".join(["Sources:", *told]) if told else ""


def _over(kind: Dates) -> str:
    return f"more than {AGES[kind].months} months ago"


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
