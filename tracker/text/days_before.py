"""Find the days that a text counts back from another of its dates: "book by noon the day before", "by the Monday before".

Pure. The day is counted from the last date in front of it, else from the next one behind it in the same lines.
"""

import re
from bisect import bisect_right
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
    rf"(?:(?:the\s(?:day|night)|the\s{_DAY})\s(?:before(?:hand)?|prior)(?=\W*$|[.,;:)]|{_EVENT}|\s(?:please|so)\b)"
    rf"|(?P<count>an?|one|two|three|four|five|seven|ten|\d{{1,2}})\s(?P<unit>days?|weeks?)\s(?:before|prior\sto)(?={_EVENT})))",
    re.MULTILINE,
)
#: How far away, in characters, the date may stand that is counted from.
_REACH: Final = 400


def with_days_before(text: str, found: list[FoundDate]) -> list[FoundDate]:
    """Return the dates, in order, with those that are counted back from one of them; `text` is in lower case."""
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
