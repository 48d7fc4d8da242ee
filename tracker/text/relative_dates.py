"""Find the days that a text counts from its own publication: "tomorrow", "this Friday", "three weeks from today",
"the 15th of each month".

Pure.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from tracker.text.marks import LAST_DAY, Mark, day_of
from tracker.text.month_dates import NTH, WEEKDAY, weekday_number
from tracker.text.numbers import NUMBER, number

_RELATIVE: Final = re.compile(rf"\b(?:(today|tonight|tomorrow)|(this|next|coming)\s({WEEKDAY}))\b")
_MONTHLY: Final = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\sday)?|(?P<last>last\s(?:working\s)?day|end)|(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th)\s(?P<weekday>{WEEKDAY}))"
    r"\s(?:of|in)\s(?:each|every)\s(?:calendar\s)?month\b"
    # "Y 15fed o bob mis", "ar ddiwedd pob mis".
    r"|\b(?:(?P<dydd>\d{1,2})(?:ain|eg|fed|ed|af|ydd|il)?\so|(?P<diwedd>dd?iwedd))\s[pb]ob\smis\b",
)


#: "A fortnight from today", "closes in two weeks". "Within six weeks" is mostly counted from another day.
_COUNTED: Final = re.compile(
    rf"(?<![\w.])(?P<number>{NUMBER})\s(?P<unit>days?|weeks?|fortnights?)(?:['’]s?\stime)?\s(?:from\s(?:today|now)|today)\b"
    rf"|\b(?:close[sd]?|closing|shuts?|ends?|ending|due)\s(?P<lead>in\s(?:just\s|about\s)?(?P<closing>{NUMBER})\s(?P<in>days?|weeks?|fortnights?)\b)"
)
_MONTH_END: Final = re.compile(r"\b(?:the\s)?end\sof\s(?P<which>this|next)\smonth\b")
_DAYS: Final = {"d": 1, "w": 7, "f": 14}


def _counted_dates(text: str, today: date) -> Iterator[Mark]:
    counted = any(word in text for word in (" week", " day", "fortnight"))
    for match in _COUNTED.finditer(text) if counted else ():
        count, unit = match["number"] or match["closing"], match["unit"] or match["in"]
        start = match.start("lead") if match["lead"] else match.start()
        day = today + timedelta(days=round(number(count)) * _DAYS[unit[0]])
        yield Mark(start, match.end(), fixed=day, relative=True)
    for match in _MONTH_END.finditer(text) if "end of" in text else ():
        year, month = divmod(today.year * 12 + today.month - 1 + (match["which"] == "next"), 12)
        last = date(year, month + 1, monthrange(year, month + 1)[1])
        yield Mark(match.start(), match.end(), fixed=last, relative=True, rough=True)


def relative_dates(text: str, today: date) -> Iterator[Mark]:
    """Yield the days that are counted from `today`, the day of publication; `text` is in lower case."""
    yield from _counted_dates(text, today)
    if not any(word in text for word in ("today", "tonight", "tomorrow", "this ", "next ", "coming ")):
        return
    for match in _RELATIVE.finditer(text):
        if match[1]:
            day = today + timedelta(days=1 if match[1] == "tomorrow" else 0)
            doubt = None
        else:
            day = today + timedelta(days=(weekday_number(match[3]) - today.weekday()) % 7)
            doubt = "“next” can mean this week's or the week after" if match[2] == "next" else None
        yield Mark(match.start(), match.end(), fixed=day, relative=True, doubt=doubt)


def monthly_dates(text: str, today: date) -> Iterator[Mark]:
    if " month" not in text and "ob mis" not in text:
        return
    for match in _MONTHLY.finditer(text):
        last = match["last"] or match["diwedd"]
        mark = Mark(match.start(), match.end(), recurs=True, rough=last is not None)
        if match["nth"]:
            mark = replace(mark, nth=NTH[match["nth"]], nth_weekday=weekday_number(match["weekday"]))
        else:
            mark = replace(mark, day=LAST_DAY if last else int(match["day"] or match["dydd"]))
        for ahead in range(3):
            year, month = divmod(today.year * 12 + today.month - 1 + ahead, 12)
            day = day_of(mark, year, month + 1)
            if day is not None and day >= today:
                yield replace(mark, fixed=day)
                break
