"""Find where a text names a day, before any year or hour is worked out: what stands behind `text/dates.py`.

Pure. The three ways to name a day have a module each; here they are joined, and where two overlap the longer stays.
"""

from datetime import date

from tracker.text.marks import Mark, lowered
from tracker.text.month_dates import anchors_of, days_around
from tracker.text.numeric_dates import numeric_dates
from tracker.text.relative_dates import monthly_dates, relative_dates


def find_marks(text: str, *, today: date | None) -> list[Mark]:
    """Return every day that the text names, in order, without overlap; `today` is for relative ones (None: none)."""
    anchors = anchors_of(text)
    text = lowered(text)
    marks = [*numeric_dates(text)]
    for anchor in anchors:
        marks.extend(days_around(text, anchor))
    if today is not None:
        marks.extend(relative_dates(text, today))
        marks.extend(monthly_dates(text, today))
    marks.sort(key=lambda mark: (mark.start, -mark.end))
    kept: list[Mark] = []
    for mark in marks:
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return kept
