"""Give each date of a text the hour that belongs to it: the one beside it, or one that several dates share.

Pure. How hours are written is `hours.py`'s matter.
"""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from tracker.clock import LONDON, Moment
from tracker.text.found_date import EITHER_HALF, NO_SUCH_HOUR, OTHER_ZONE, START_OR_END, SUMMER_GMT
from tracker.text.hours import LAST_MINUTE, FoundHour, find_hours, may_hold_hours
from tracker.text.marks import Mark

#: How far from a date its hour is looked for, in characters.
REACH: Final = 40
_WINDOW: Final = 90


def hours_near(text: str, marks: list[Mark]) -> list[FoundHour]:
    """Return the times of day near the dates of a text in lower case; the rest of it need not be searched."""
    windows: list[list[int]] = []
    for mark in marks:
        begin, end = max(0, mark.start - _WINDOW), min(len(text), mark.end + _WINDOW)
        if windows and begin <= windows[-1][1]:
            windows[-1][1] = end
        else:
            windows.append([begin, end])
    told = (find_hours(text, begin, end) for begin, end in windows if may_hold_hours(text, begin, end))
    return [hour for hours in told for hour in hours]


_WORDS_BETWEEN: Final = (
    r"at|by|before|from|until|till|to|on|of|and|no later than|not later than|at the latest|the latest|latest|time|"
    r"closing time|closing|deadline|strictly|promptly|exactly|starting|starts|begins|beginning|commencing|"
    r"local time|uk time|each|both|all|always|still|each time|every time|each day|between|on or before|or before|am|erbyn|cyn|tan|hyd|yn cau|rhwng|o|the end|the start|end|start|sharp|prompt|midnight"
)
#: What may stand between a date and the hour after it ("14 August 2026 at midnight", "7 July, 12:00").
_DATE_TO_HOUR: Final = re.compile(
    rf"(?:\)(?=\sat\b))?[^\S\n]?[,;:|(@–—-]?\s{{0,3}}(?:(?:{_WORDS_BETWEEN})\b[,:(]?\s{{0,2}}){{0,3}}[(–—-]?"
)
#: "19 October 2026: the portal closes at noon": what happens, and its hour, behind the date of a list.
_DATE_THEN_EVENT: Final = re.compile(
    r"\s?:\s(?:[a-z]+\s){0,3}(?:close[sd]?|shuts?|deadline|due|ends?|opens?)(?:\s(?:is|at|by|from))?\s"
)
#: A time may stand on the line below its date only where it says that it is one.
_NEXT_LINE: Final = re.compile(
    r"[^\S\n]?(?:\n|[.;|]\s)\s{0,2}(?:closing |start |local |uk )?(?:time|amser)\s?[:|]?\s{0,2}"
)
#: In a table the hour may stand in the cell behind its day, whatever that column is called, where it fills the cell.
_NEXT_CELL: Final = re.compile(r"\s\|\s(?:[a-z][a-z /()'’-]{0,24}:\s)?(?:by |at |until |before )?")
#: "Saturday 14 November, Norwich, 10am to 4pm": a place may stand between a day and the hours of what takes place there.
_PLACE_BETWEEN: Final = re.compile(
    r",\s(?:at\s|in\s)?(?!(?:and|but|or|we|you|the)\b)[a-z][\w’'&-]*(?:\s[\w’'&-]+){0,4},\s(?:from\s)?"
)
_CELL_ENDS: Final = re.compile(r"(?:\s?(?:prompt|sharp|uk time))?\s?(?:\||\n|$)")
_WORDS_TO_DATE: Final = _WORDS_BETWEEN.replace("closing time|closing|deadline|", "")
#: What may stand between an hour and the date after it ("noon on 9 July", "12 noon - Monday 5 October").
_HOUR_TO_DATE: Final = re.compile(
    rf"[^\S\n]?(?:\):|[,;:|)–—-])?[^\S\n]{{0,2}}(?:(?:{_WORDS_TO_DATE}|the following dates|these dates|each of|the|dydd|ar|yr|y)\b[,:]?[^\S\n]{{1,2}}){{0,4}}"
)
_ON: Final = re.compile(r"\b(?:on|of|ar)\b")
_START_OF_DAY: Final = re.compile(r"\bstart\b")


def hours_by_mark(text: str, marks: list[Mark], hours: list[FoundHour]) -> list[FoundHour | None]:
    """Give each hour to the date beside it: to one that it precedes with "on", else to the one before it."""
    given: list[FoundHour | None] = [mark.hour for mark in marks]
    after = 0  # the first mark that begins after the hour
    for hour in hours:
        while after < len(marks) and marks[after].start < hour.end:
            after += 1
        before = after - 1
        if before >= 0 and marks[before].end > hour.start:
            continue  # digits of the date itself
        if after < len(marks) and _row_gives(text, hour, marks[after], marks[before] if before >= 0 else None):
            given[after] = hour
            continue
        to_next = text[hour.end : marks[after].start] if after < len(marks) else None
        fits_next = to_next is not None and len(to_next) <= REACH and _HOUR_TO_DATE.fullmatch(to_next) is not None
        if (
            to_next is not None
            and fits_next
            and (
                _ON.search(to_next)
                or "\n" in text[marks[before].end if before >= 0 else 0 : hour.start]
                or not _follows(text, marks, given, before, hour)
            )
        ):
            # "midnight at the start of 5 March" is the day's first minute.
            starts = hour.at == time(23, 59) and _START_OF_DAY.search(to_next)
            given[after] = FoundHour(hour.start, hour.end, time(0), hour.zone) if starts else hour
        elif _follows(text, marks, given, before, hour):
            told = _DATE_THEN_EVENT.fullmatch(text, marks[before].end, hour.start)
            # What happens stands between the two and belongs to neither: it must stay to be read.
            given[before] = replace(hour, end=hour.start) if told else hour
    return given


#: "Time: 6.30pm | Topic: budgets | Date: 12 November": the cell before.
_TIME_CELL: Final = re.compile(r"(?:^|\n|\| )(?:start(?:ing)? |local )?times?: (?:from )?$")


def _row_gives(text: str, hour: FoundHour, date: Mark, earlier: Mark | None) -> bool:
    """Say whether an hour stands in a cell of its own in front of its day, in the row of a table."""
    between = text[hour.end : date.start]
    if "\n" in between or " | " not in between or not _TIME_CELL.search(text, max(0, hour.start - 20), hour.start):
        return False
    line = text.rfind("\n", 0, hour.start)
    return earlier is None or earlier.end <= line + 1


def _follows(text: str, marks: list[Mark], given: list[FoundHour | None], before: int, hour: FoundHour) -> bool:
    """Say whether the hour belongs to the date in front of it."""
    if before < 0 or given[before] is not None or hour.start - marks[before].end > REACH:
        return False
    gap = text[marks[before].end : hour.start]
    if _NEXT_CELL.fullmatch(gap) and _CELL_ENDS.match(text, hour.end):
        return True
    if hour.lasts and _PLACE_BETWEEN.fullmatch(gap):
        return True
    return any(pattern.fullmatch(gap) for pattern in (_DATE_TO_HOUR, _NEXT_LINE, _DATE_THEN_EVENT))


def span(mark: Mark, hour: FoundHour | None) -> tuple[int, int]:
    if hour is None or hour.end <= hour.start:
        return mark.start, mark.end
    return min(mark.start, hour.start), max(mark.end, hour.end)


_SAME_HOUR: Final = re.compile(r",?\s\(?(?:(?:at|both|all) )?(?:the )?same (?:hour|time)\b")
_ALL: Final = re.compile(r"\b(?:all|each)\b")
#: The hour of two days stands right behind the second.
_GAP: Final = 14


def share_hours(text: str, marks: list[Mark], links: list[str], hours: list[FoundHour | None]) -> None:
    """Let "noon on 1 March, 1 June and 1 September" and "1 March and 1 June at 5pm" hold for each date."""
    for i in range(1, len(marks)):
        before = hours[i - 1]
        if links[i] == "list" and hours[i] is None and before is not None and before.start < marks[i - 1].start:
            hours[i] = before
    told = None
    for i, mark in enumerate(marks):  # "5pm on 15 February; then 15 June and 15 October, same hour"
        if hours[i] is None and told is not None and _SAME_HOUR.match(text, mark.end):
            hours[i] = replace(told, start=mark.end, end=mark.end)
        told = hours[i] or told
    for_all = None
    for i in range(len(marks) - 2, -1, -1):
        after, behind = hours[i + 1], marks[i + 1]
        if hours[i] is not None or after is None or after.start < behind.end:
            continue
        # One hour for two days, each with its own words: enquiries by 9 June, tenders by 23 June, both at noon.
        gap = text[behind.end : after.start]
        same_line = "\n" not in text[marks[i].end : behind.start]
        both = len(gap) < _GAP and "both" in gap and same_line
        if len(gap) < _GAP and _ALL.search(gap):
            for_all = after  # "Redruth 19 March, Truro 24 March, all 10am to 1pm"
        near = same_line and behind.start - marks[i].end <= REACH
        if links[i + 1] == "list" or both or (after is for_all and near):
            hours[i] = after


#: Behind a date and its hour, a second hour for somebody else.
_ANOTHER_HOUR: Final = re.compile(
    r"(?:\s?\(?(?:for|online|by|in|if|via|on)\b|\s?\()[^.;\n]{0,40}?(?:,|\band\b|\bor\b|\bbut\b|/)\s?(?:at |until |by )?(?:the )?"
    r"(?=\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b|noon|midday|midnight)|noon\b|midday\b|midnight\b|\d\d:\d\d)"
)
_OF_THEIRS: Final = re.compile(r"[^.;\n]{0,16}?\b(?:for|online|by|in|if|via|on)\b")


def hours_differ(text: str, span: tuple[int, int], hour: FoundHour | None) -> bool:
    if hour is None:
        return False
    if hour.lasts:
        return True
    second = _ANOTHER_HOUR.match(text, max(span[1], hour.end))
    return second is not None and _OF_THEIRS.match(text, second.end()) is not None


def between_days(
    text: str,
    spans: list[tuple[int, int]],
    links: list[str],
    days: list[date | None],
    hours: list[FoundHour | None],
    at: int,
) -> bool:
    """Say whether the date at `at` is one of "midnight on Thursday 14 / Friday 15 January"."""
    for left in (at - 1, at):
        if left < 0 or left + 1 >= len(days) or not links[left + 1]:
            continue
        one, two, hour = days[left], days[left + 1], hours[at]
        if one is None or two is None or hour is None or hour.at != LAST_MINUTE or two - one != timedelta(days=1):
            continue
        if "/" in text[spans[left][1] : spans[left + 1][0]] or "between" in text[spans[left][0] : spans[left][1]]:
            return True
    return False


_ZONES: Final = {"utc": UTC, "cet": ZoneInfo("Europe/Brussels")}


def moment_of(day: date, hour: FoundHour | None) -> tuple[Moment, str | None]:
    """Join a day and its hour; say what is doubtful about the hour."""
    if hour is None:
        return day, None
    at = datetime.combine(day, hour.at, _ZONES.get(hour.zone, LONDON))
    # Writers say GMT for "UK time" all year round; the clock on the wall is meant, but it is not certain.
    summer = hour.zone == "gmt" and at.utcoffset() != timedelta(0)
    skipped = at.astimezone(UTC).astimezone(at.tzinfo).time() != at.time()
    doubts = (
        (NO_SUCH_HOUR, skipped),
        (OTHER_ZONE, hour.elsewhere),
        (START_OR_END, hour.unclear),
        (EITHER_HALF, hour.either),
        (SUMMER_GMT, summer),
    )
    return at.astimezone(UTC), next((doubt for doubt, holds in doubts if holds), None)
