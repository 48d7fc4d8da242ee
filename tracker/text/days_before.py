"""Find the days that a text counts back from another of its dates: "book by noon the day before", "by the Monday before", or
to the end of its month.

Pure. The day is counted from the last date in front of it, else from the next one behind it in the same lines.
"""

import re
from bisect import bisect_right
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from typing import Final

from tracker.clock import LONDON, Moment
from tracker.text.found_date import FoundDate
from tracker.text.hours import find_hours
from tracker.text.month_dates import weekday_number
from tracker.text.numbers import number

_DAY: Final = r"(?P<weekday>mon|tues|wednes|thurs|fri|satur|sun)day"
_EVENT: Final = r"\s(?:the|each|every|our)\s(?:event|course|session|workshop|webinar|training|class|conference)\b"
#: What is counted back, with what leads to it as to an end. "The day before the deadline" and the like are no event's.
_BACK: Final = re.compile(
    r"\b(?:by|until|till|before|no later than)\s(?P<told>(?P<hour>[\w.:]{1,8}(?:\s?[ap]\.?m\.?)?\s(?:on\s)?)?"
    rf"(?:(?:the\s(?:day|night)|the\s{_DAY})\s(?:before(?:hand)?|prior)(?:\s\((?:the\s)?\d{{1,2}}(?:st|nd|rd|th)?\))?(?=\W*$|[.,;:)]|{_EVENT}|\s(?:please|so|if|to)\b)"
    rf"|(?P<count>an?|one|two|three|four|five|seven|ten|\d{{1,2}})\s(?P<unit>days?|weeks?)\s(?:before|prior\sto)(?={_EVENT})))",
    re.MULTILINE,
)
#: "Applications close on 3 August, with decisions by the end of the month": of the month of the date in front of it.
_THAT_MONTH: Final = re.compile(
    r"\b(?:the\s)?(?:end|last\sday)\sof\s(?P<which>the\ssame|the\sfollowing|the\snext|that|the)\smonth\b"
    r"(?!\s(?:in|after|before|following|that|when|of|prior|preceding|you|we)\b)"
)
_NEXT: Final = ("the following", "the next")
_OTHER_SENTENCE: Final = re.compile(r"[.!?]\s|\n")
#: How far away, in characters, the date may stand that is counted from.
_REACH: Final = 400


def with_days_before(text: str, found: list[FoundDate]) -> list[FoundDate]:
    """Return the dates, in order, with those that are counted back from one of them; `text` is in lower case."""
    if found and " month" in text:
        found = _with_ends_of_months(text, found)
    if not found or ("before" not in text and "prior" not in text):
        return found
    more = []
    for match in _BACK.finditer(text):
        at = bisect_right(found, match.start(), key=lambda one: one.start)
        anchor = found[at - 1] if at and match.start() - found[at - 1].end <= _REACH else None
        if anchor is None and at < len(found) and found[at].start - match.end() <= _REACH:
            anchor = found[at]
        if anchor is None or anchor.end > match.start("told") >= anchor.start:
            continue
        day = _counted(match, anchor.day)
        more.append(FoundDate(match.start("told"), match.end(), _at(text, match, day), relative=True))
    return sorted([*found, *more], key=lambda one: one.start) if more else found


def _with_ends_of_months(text: str, found: list[FoundDate]) -> list[FoundDate]:
    """Return the dates with "the end of the month" as that of the date before it in its sentence."""
    for match in _THAT_MONTH.finditer(text):
        at = bisect_right(found, match.start(), key=lambda one: one.start)
        here = [one for one in found if one.start < match.end() and match.start() < one.end]
        earlier = [one for one in found[:at] if one not in here]
        if not earlier or match.start() - earlier[-1].end > _REACH:
            continue
        anchor = earlier[-1]
        if _OTHER_SENTENCE.search(text, anchor.end, match.start()) and match["which"] == "the":
            continue
        year, month = divmod(anchor.day.year * 12 + anchor.day.month - 1 + (match["which"] in _NEXT), 12)
        last = date(year, month + 1, monthrange(year, month + 1)[1])
        told = FoundDate(match.start(), match.end(), last, relative=True, rough=True)
        found = sorted([*(one for one in found if one not in here), told], key=lambda one: one.start)
    return found


def _counted(match: re.Match[str], day: date) -> date:
    if match["weekday"]:
        return day - timedelta(days=(day.weekday() - weekday_number(match["weekday"] + "day")) % 7 or 7)
    if match["unit"]:
        count = 1 if match["count"] in ("a", "an") else round(number(match["count"]))
        return day - timedelta(days=count * (7 if match["unit"].startswith("week") else 1))
    return day - timedelta(days=1)


def _at(text: str, match: re.Match[str], day: date) -> Moment:
    """Return the day at the hour that stands in front of it, or the day alone."""
    hours = find_hours(text, match.start("told"), match.end()) if match["hour"] else []
    return datetime.combine(day, hours[0].at, LONDON).astimezone(UTC) if hours else day
