"""Find the days that a text names by their number alone, in the month of the date before: "opens 16 October, closes on the 30th".

Pure. Such a day must lead to something ("by the 30th", "shuts on Friday 27th") and stand at the end of its words, so that
"the 30th group" is none.
"""

import re
from bisect import bisect_right
from dataclasses import replace
from typing import Final

from tracker.text.marks import LAST_DAY, LAST_WORKING_DAY, Mark
from tracker.text.month_dates import WEEKDAY, weekday_number

_BARE: Final = re.compile(
    r"(?<![\w-])(?:by|until|till|to|(?:noon|midday|midnight|[ap]\.?m\.?|\d\d|clos(?:es?|ing)|shuts?|ends?|finish(?:es)?|opens?|due|deadlines?|starts?|begins?|is|are)\son|before|from|clos(?:es?|ing)|shuts?|ends?|finish(?:es)?|due|deadlines?|is|are|be|or)[\s:]{1,2}(?:on\s)?(?:the\s)?"
    rf"(?P<told>(?:(?P<weekday>{WEEKDAY})\s(?:the\s)?)?(?P<day>\d{{1,2}})(?P<suffix>st|nd|rd|th)?)(?![\w:]|\.\d)(?=\s?(?:$|[.,;:)!\n]|at\s|and\s|\()|\s(?:by|if|so|when|then|noon|midday|of (?:that|the same) month)\b)"
)
#: "Our trustees meet on 21 January. Your form needs to be with us by the 8th": what is handed in comes before those who decide meet.
_DECIDES: Final = re.compile(
    r"\b(?:meet(?:s|ing|ings)?|sits?|decides?|decisions?|panels?|committee|board|chooses?|votes?|(?:be )?(?:read|considered|heard|discussed))\b[^.;]{0,40}$"
)
_HANDED_IN: Final = re.compile(
    r"\b(?:with us|deadline|closing date|cut-?off|clos(?:es?|ing)|appl(?:y|ications?)|forms?|bids?|requests?|letters?|proposals?|arrives?|in by|reach(?:es)?|send|submit\w*|need (?:it|them|yours|your)|received)\b[^.;]{0,40}$"
)
_OF_THAT_MONTH: Final = re.compile(r"\sof (?:that|the same) month\b")
#: A number with its ordinal, or a weekday before a number.
_QUICK: Final = re.compile(r"\dth\b|\dst\b|\dnd\b|\drd\b|(?:day|mon|tues?|wed|thur?s?|fri|sat|sun)\s(?:the\s)?\d")
_SENTENCE_END: Final = re.compile(r"[.!?]\s")
#: How far behind a date such a day may stand, in characters.
_REACH: Final = 120
#: … and how far where its weekday is the one that the day has.
_FAR: Final = 400
#: What ends before the bid itself does, and so may stand behind it with an earlier day.
_BEFORE_IT: Final = re.compile(
    r"\b(?:questions?|enquir\w+|quer(?:y|ies)|clarif\w+|book\w*|regist\w+|sign[ -]?up|rsvp)\b"
)
#: What the day of the date before begins: the bare day then lies behind it, in the next month if it is smaller.
_BEGINS: Final = re.compile(r"\b(?:opens?|opening|from|starts?|live|launch\w*)\b[^.;]{0,30}$")


def bare_days(text: str, marks: list[Mark]) -> list[Mark]:
    """Return the days whose month is that of one of `marks` (in order, without overlap); `text` is in lower case."""
    found: list[Mark] = []
    if not marks or _QUICK.search(text, marks[0].end) is None:
        return found
    for match in _BARE.finditer(text):
        day = int(match["day"])
        if not (match["suffix"] or match["weekday"]) or not 1 <= day <= 31:
            continue
        at = bisect_right(marks, match.start("told"), key=lambda one: one.start) - 1
        anchor = marks[at] if at >= 0 else None
        if anchor is None or not _counts_from(anchor):
            continue
        gap = text[anchor.end : match.start("told")]
        month, year = anchor.month, anchor.year
        far = len(gap) > _REACH or "\n" in gap or len(_SENTENCE_END.findall(gap)) > 1
        if not gap or (far and not _fits(match["weekday"], day, anchor, gap)):
            continue
        if day == anchor.day:
            continue
        before_it = _BEFORE_IT.search(gap) is not None or (
            _DECIDES.search(text, max(0, anchor.start - _REACH), anchor.start) is not None
            and _HANDED_IN.search(text, anchor.end, match.start("told")) is not None
        )
        if day < anchor.day and not before_it and _OF_THAT_MONTH.match(text, match.end("told")) is None:
            if _BEGINS.search(text, max(0, anchor.start - 40), anchor.start) is None:
                continue
            month, year = month % 12 + 1, year + 1 if year is not None and month == 12 else year
        weekday = weekday_number(match["weekday"]) if match["weekday"] else None
        start, end = match.span("told")
        found.append(
            replace(anchor, start=start, end=end, day=day, month=month, year=year, weekday=weekday, rough=False)
        )
    return found


def _fits(weekday: str | None, day: int, anchor: Mark, gap: str) -> bool:
    """Say whether a weekday is that of a day in the anchor's month: then it is meant, some sentences on."""
    if weekday is None or anchor.year is None or len(gap) > _FAR:
        return False
    told = replace(anchor, day=day).in_year(anchor.year)
    return told is not None and told.weekday() == weekday_number(weekday)


def _counts_from(mark: Mark) -> bool:
    """Say whether a date names one day of one month."""
    return (
        bool(mark.month)
        and mark.day not in (0, LAST_DAY, LAST_WORKING_DAY)
        and not (mark.nth or mark.recurs or mark.relative)
    )
