"""Days that no calendar has: "31 November", "30/02", "29 February 2027". They are told, and never changed in silence.

Pure. In their place the last day of that month is read, which is what most people mean; of "45 May" nothing is read.
A day that comes only in some years ("29 February", no year said) is a day. Figures are read day first.
"""

import re
from calendar import monthrange
from datetime import date

from tracker.asking.days.calendar_names import MONTHS
from tracker.asking.line.unread import BLANK
from tracker.questions import NoDay

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"(?:,? ?(?P<year>(?:19|20)\d\d))"
_DAY = r"(?P<day>\d{1,2})(?P<ordinal>st|nd|rd|th)?"
_WRITTEN = (
    re.compile(rf"(?<![a-z0-9£/.,]){_DAY}(?: of)?(?: the)? (?P<month>{_MONTH})(?![a-z]){_YEAR}?(?!\d)"),
    re.compile(rf"(?<![a-z0-9])(?P<month>{_MONTH}) (?:the )?{_DAY}(?![a-z0-9/.:%]| [ap]m\b){_YEAR}?(?!\d)"),
    re.compile(
        r"(?<![\d/.£-])(?P<day>\d{1,2})(?P<ordinal>)/(?P<month>\d{1,2})(?:/(?P<year>(?:20)?\d\d))?(?![\d/.a-z%-])"
    ),
    re.compile(
        r"(?<![\d/.£-])(?P<day>\d{1,2})(?P<ordinal>)\.(?P<month>\d{1,2})\.(?P<year>(?:20)?\d\d)(?![\d/.a-z%-])"
    ),
    re.compile(r"(?<![\d-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?P<ordinal>)(?![\d-])"),
)
#: "45 may come", "40 march": these are words, too.
_WORDS = frozenset(("may", "march", "mar"))
_LEAD = re.compile(r"(?<![a-z])(?:by|before|on|until|till|after|due|closing|closes|deadline|ends?)(?: the)? $")
_LONGEST_MONTH = 31


def real_days(text: str, *, today: date) -> tuple[str, tuple[NoDay, ...]]:
    """Return a plain line, as long as before, with real days in place of those that no calendar has; and these."""
    found: list[NoDay] = []
    for pattern in _WRITTEN:
        for match in pattern.finditer(text):
            told = _no_day(match, today)
            if told is None:
                continue
            found.append(told)
            start, end = match.span() if told.taken is None else match.span("day")
            if told.taken is not None and match["ordinal"]:
                end = match.end("ordinal")
            instead = BLANK * (end - start)
            if told.taken is not None:
                instead = f"{told.taken.day}th"[: end - start]  # 28, 29 and 30 end alike
            text = text[:start] + instead + text[end:]
    return text, tuple(dict.fromkeys(found))


def _no_day(match: re.Match[str], today: date) -> NoDay | None:
    """Return the day that a match names, if no calendar has it; None for a real one, and where no month is named."""
    day, said = int(match["day"]), match["month"]
    month = int(said) if said.isdigit() else MONTHS[said]
    if not 1 <= month <= 12 or day == 0:
        return None  # "12/13/2026" has its month first, which is read elsewhere
    year = None if match["year"] is None else int(match["year"]) + (2000 if len(match["year"]) == 2 else 0)
    if year is not None and not date.min.year <= year <= date.max.year:
        return None
    if day <= monthrange(2024 if year is None else year, month)[1]:  # without a year, any year may have it
        return None
    if day <= _LONGEST_MONTH:
        return NoDay(day, month, year, _last_of(month, year, today))
    word = said.isdigit() or said in _WORDS
    sure = not word or year is not None or match["ordinal"] or _LEAD.search(match.string[: match.start()])
    return NoDay(day, month, year, None) if sure else None


def _last_of(month: int, year: int | None, today: date) -> date:
    """Return the last day of a month: of that year, else of the next such month that is not over."""
    if year is not None:
        return date(year, month, monthrange(year, month)[1])
    last = date(today.year, month, monthrange(today.year, month)[1])
    return last if last >= today else date(today.year + 1, month, monthrange(today.year + 1, month)[1])
