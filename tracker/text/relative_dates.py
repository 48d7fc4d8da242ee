"""Find the days that a text counts from its own publication: "tomorrow", "by Friday", "a week on Tuesday", "three weeks
from today", "the 15th of next month", "the 15th of each month".

Pure.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from tracker.text.marks import LAST_DAY, LAST_WORKING_DAY, Mark, day_of
from tracker.text.month_dates import LAST_DAY_WORDS, NTH, WEEKDAY, weekday_number
from tracker.text.numbers import NUMBER, number
from tracker.text.working_days import last_working_day

_RELATIVE: Final = re.compile(rf"\b(?:(today|tonight|tomorrow)|(this|next|coming)\s({WEEKDAY})(?!\sweek))\b")
_MONTHLY: Final = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\sday)?|(?P<last>{LAST_DAY_WORDS}|end)|(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th)\s(?P<weekday>{WEEKDAY}))"
    r"\s(?:of|in)\s(?:each|every|any)\s(?:calendar\s)?month\b"
    # "Y 15fed o bob mis", "ar ddiwedd pob mis".
    r"|\b(?:(?P<dydd>\d{1,2})(?:ain|eg|fed|ed|af|ydd|il)?\so|(?P<diwedd>dd?iwedd))\s[pb]ob\smis\b",
)


#: "A fortnight from today", "closes in two weeks". "Within six weeks" is mostly counted from another day.
_COUNTED: Final = re.compile(
    rf"(?<![\w.])(?P<number>{NUMBER})\s(?P<unit>days?|weeks?|fortnights?)(?:['’]s?\stime)?\s(?:from\s(?:today|now)|today)\b"
    rf"|\b(?:close[sd]?|closing|shuts?|ends?|ending|due)\s(?P<lead>in\s(?:just\s|about\s)?(?P<closing>{NUMBER})\s(?P<in>days?|weeks?|fortnights?)\b)"
)
_MONTH_END: Final = re.compile(
    rf"\b(?:the\s)?(?:end|{LAST_DAY_WORDS})\sof\s(?P<which>this|next|the)\s(?:calendar\s)?month\b"
    # "The end of the month before your event" is counted from another day.
    r"(?!\s(?:in|after|before|following|that|when|of|prior|preceding|you|we)\b)"
)
#: "The 15th of next month", "the first Friday of next month".
_OF_MONTH: Final = re.compile(
    rf"\b(?:the\s)?(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)|(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th)\s(?P<weekday>{WEEKDAY}))"
    r"\s(?:of|in)\s(?P<which>this|next)\smonth\b"
)
_NAMED: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_AN_HOUR: Final = r"(?:(?:noon|midday|midnight|lunchtime|\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\.?|\d\d:\d\d|close\sof\s(?:play|business)|the\send)\s(?:on\s|of\s)?)?"
#: What leads to a bare weekday that something closes on: "by noon on ", "closes a week on ".
_CLOSES_BY: Final = re.compile(
    r"\b(?:by|before|until|till|no\slater\sthan|not\slater\sthan|(?:deadline|closing\sdate|closing|closes?|shuts?|ends?|due)(?:\sis)?(?:\son|\sat|\sby)?:?)\s"
    rf"{_AN_HOUR}(?:on\s)?(?P<weeks>(?P<count>a|one|two|three)\s(?P<unit>week|fortnight)s?\s(?:on\s|this\s)?)?$"
)
#: "Friday", "Friday week"; not "Friday 5 June", "Friday in the week before" or "Fridays".
_WEEKDAY: Final = re.compile(
    rf"\b(?:(?P<weekday>{_NAMED})(?P<later>\sweek)?|tomorrow)\b(?!['’]|\s(?:week|after|before|of|in|(?:and|or)(?!\s(?:clos|end|shut|run))|following|to\s{_NAMED})\b"
    r"|[\s,(]{1,3}(?:the\s)?\d{1,2}(?:st|nd|rd|th)?(?!\d|[:.]\d\d|\s?[ap]\.?m))"
)
#: "Applications open on ", and behind a weekday: "on Monday applications open".
_OPENS_BY: Final = re.compile(
    r"\b(?:re-?)?(?:opens?|launch(?:es)?|goes live|go live|opening|launching)(?: (?:again|for applications|to applications|for bids))?(?: on)?\s$"
)
_OPENS_THEN: Final = re.compile(r",? (?!last\b)(?:[a-z’'-]+ ){0,4}?(?:opens?|launch(?:es)?|goes live|go live)\b")
_ON: Final = re.compile(r"\bon\s$")
_LEAD: Final = 48
#: "Ten days left to apply", "only two weeks to go".
_LEFT: Final = re.compile(
    rf"(?<![\w.])(?P<number>{NUMBER})\s(?P<unit>days?|weeks?)\s(?:left|to\sgo|remain(?:ing)?)\b(?=\s(?:to|before\syou|for|until\sapplications)\b|[.!\n]|$)"
)
_DAYS: Final = {"d": 1, "w": 7, "f": 14}
#: Why such a day may be wrong.
ANY_MONTH: Final = "“the end of the month” can mean that of another month"
TODAY_OR_LATER: Final = "it can mean today or a week later"


def _counted_dates(text: str, today: date) -> Iterator[Mark]:
    counted = any(word in text for word in (" week", " day", "fortnight"))
    for match in _COUNTED.finditer(text) if counted else ():
        count, unit = match["number"] or match["closing"], match["unit"] or match["in"]
        start = match.start("lead") if match["lead"] else match.start()
        day = today + timedelta(days=round(number(count)) * _DAYS[unit[0]])
        yield Mark(start, match.end(), fixed=day, relative=True)
    for match in _LEFT.finditer(text) if counted else ():
        day = today + timedelta(days=round(number(match["number"])) * _DAYS[match["unit"][0]])
        yield Mark(match.start(), match.end(), fixed=day, relative=True)
    for match in _MONTH_END.finditer(text) if " month" in text else ():
        year, month = divmod(today.year * 12 + today.month - 1 + (match["which"] == "next"), 12)
        last = date(year, month + 1, monthrange(year, month + 1)[1])
        last = last_working_day(last) if match["working"] else last
        doubt = ANY_MONTH if match["which"] == "the" else None
        yield Mark(match.start(), match.end(), fixed=last, relative=True, rough=True, doubt=doubt)
    for match in _OF_MONTH.finditer(text) if " month" in text else ():
        year, month = divmod(today.year * 12 + today.month - 1 + (match["which"] == "next"), 12)
        mark = Mark(match.start(), match.end(), day=int(match["day"] or 0), relative=True)
        if match["nth"]:
            mark = replace(mark, nth=NTH[match["nth"]], nth_weekday=weekday_number(match["weekday"]))
        named = day_of(mark, year, month + 1)
        if named is not None:
            yield replace(mark, fixed=named)


def _weekdays(text: str, today: date) -> Iterator[Mark]:
    for match in _WEEKDAY.finditer(text):
        lead = _CLOSES_BY.search(text, max(0, match.start() - _LEAD), match.start())
        name, weeks = match["weekday"], 0
        if lead is None and name is not None and not match["later"] and _opens(text, match):
            pass
        elif lead is None or (name is None and not lead["weeks"]):
            continue
        if lead is not None and lead["weeks"]:
            weeks = {"two": 2, "three": 3}.get(lead["count"], 1) * (2 if lead["unit"] == "fortnight" else 1)
        elif match["later"]:
            weeks = 1
        ahead = 1 if name is None else (weekday_number(name) - today.weekday()) % 7
        yield Mark(
            lead.start("weeks") if lead is not None and lead["weeks"] else match.start(),
            match.end(),
            weekday=None if name is None else weekday_number(name),
            fixed=today + timedelta(days=ahead + 7 * weeks),
            relative=True,
            doubt=None if ahead else TODAY_OR_LATER,
        )


def _opens(text: str, weekday: re.Match[str]) -> bool:
    """Say whether something opens on a bare weekday."""
    since = max(0, weekday.start() - _LEAD)
    if _OPENS_BY.search(text, since, weekday.start()):
        return True
    return (
        _ON.search(text, since, weekday.start()) is not None and _OPENS_THEN.match(text, weekday.end()) is not None
    )


#: Days that have a name, where something leads to them as to an end or a beginning.
_NAMED_DAY: Final = re.compile(
    r"\b(?:by|before|until|till|on|closes?|is|to)\s(?P<name>new\syear['’]?s\s(?:day|eve)|christmas\s(?:day|eve)|boxing\sday)(?:,?\s(?P<year>20\d\d))?(?!\s(?:lunch|party|dinner|event|parade))"
)
_DAY_OF: Final = {
    "new year day": (1, 1),
    "new year eve": (31, 12),
    "christmas day": (25, 12),
    "christmas eve": (24, 12),
    "boxing day": (26, 12),
}


def named_days(text: str) -> Iterator[Mark]:
    """Yield New Year's Day, Christmas Eve and the like; `text` is in lower case."""
    if "year" not in text and "christmas" not in text and "boxing" not in text:
        return
    for match in _NAMED_DAY.finditer(text):
        words = match["name"].split()
        day, month = _DAY_OF[f"{'new year' if words[0] == 'new' else words[0]} {words[-1]}"]
        yield Mark(match.start("name"), match.end(), day, month, int(match["year"]) if match["year"] else None)


def relative_dates(text: str, today: date) -> Iterator[Mark]:
    """Yield the days that are counted from `today`, the day of publication; `text` is in lower case."""
    yield from _counted_dates(text, today)
    if "day" in text or "tomorrow" in text:
        yield from _weekdays(text, today)
    if not any(word in text for word in ("today", "tonight", "tomorrow", "this ", "next ", "coming ")):
        return
    for match in _RELATIVE.finditer(text):
        if match[1]:
            day = today + timedelta(days=1 if match[1] == "tomorrow" else 0)
            doubt = None
        else:
            day = today + timedelta(days=(weekday_number(match[3]) - today.weekday()) % 7)
            doubt = "“next” can mean this week's or the week after" if match[2] == "next" else None
        weekday = weekday_number(match[3]) if match[3] else None
        yield Mark(match.start(), match.end(), weekday=weekday, fixed=day, relative=True, doubt=doubt)


def monthly_dates(text: str, today: date) -> Iterator[Mark]:
    if " month" not in text and "ob mis" not in text:
        return
    for match in _MONTHLY.finditer(text):
        last = match["last"] or match["diwedd"]
        mark = Mark(match.start(), match.end(), recurs=True, rough=last is not None)
        if match["nth"]:
            mark = replace(mark, nth=NTH[match["nth"]], nth_weekday=weekday_number(match["weekday"]))
        else:
            end = LAST_WORKING_DAY if match["working"] else LAST_DAY
            mark = replace(mark, day=end if last else int(match["day"] or match["dydd"]))
        for ahead in range(3):
            year, month = divmod(today.year * 12 + today.month - 1 + ahead, 12)
            day = day_of(mark, year, month + 1)
            if day is not None and day >= today:
                yield replace(mark, fixed=day)
                break
