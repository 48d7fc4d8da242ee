"""Find the dates that a text states, as people in the UK write them, with the hour that belongs to each.

Pure: text and the day of publication (or of the question) in, `FoundDate` values out. What a date is *for*
is decided elsewhere (`reading/deadlines.py`). Numbers are read day first; a date without a year is the first
such date on or after publication (codebook, Deadlines), or the one that fits the list it stands in.

Understood: "Friday 14th August 2026 at midnight", "12 noon, 19 November", "16-Oct-26", "11/12/2026",
"2026-12-04T12:00Z", "May 5th, 2027", "3 to 5 June", "12, 19 and 26 March 2027", "1 March, June and September",
"the end of May", "the last Friday of October", "the 15th of each month", "week of 8 March", "today",
"this Friday", "by Friday", "a week on Tuesday", "the 15th of next month". Every pattern is bounded: the work grows with the length of the text only.
"""

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Literal
from zoneinfo import ZoneInfo

from tracker.clock import LONDON, Moment, london_date
from tracker.text.date_marks import find_marks
from tracker.text.hours import LAST_MINUTE, FoundHour, find_hours
from tracker.text.marks import Mark, first_on_or_after, lowered
from tracker.text.numeric_dates import EITHER_WAY, SWAPPED

__all__ = [
    "EITHER_HALF",
    "EITHER_WAY",
    "MIDNIGHT",
    "NO_SUCH_HOUR",
    "OTHER_WEEKDAY",
    "OTHER_ZONE",
    "START_OR_END",
    "SUMMER_GMT",
    "SWAPPED",
    "FoundDate",
    "Side",
    "find_dates",
    "has_yearless_date",
]

OTHER_WEEKDAY: Final = "the weekday says otherwise"
SUMMER_GMT: Final = "the text says GMT, but London is on summer time then"
NO_SUCH_HOUR: Final = "there is no such hour in London on that day: the clocks go forward"
OTHER_ZONE: Final = "the hour is of another time zone"
EITHER_HALF: Final = "the hour could be in the morning or in the afternoon"
MIDNIGHT: Final = "midnight between two days: it could be the start or the end of either"
START_OR_END: Final = "00:00 could mean the start or the end of that day"

#: The first or last date of "from 1 May to 18 June"; "" for a date that stands alone.
Side = Literal["", "first", "last"]


@dataclass(frozen=True, slots=True)
class FoundDate:
    """One date of a text: `text[start:end]`, its weekday and hour included."""

    start: int
    end: int
    #: A date where no hour is stated, else a moment in UTC.
    at: Moment
    #: Why it may be wrong, in words; None when sure.
    doubt: str | None = None
    #: Whether the text gives the year.
    has_year: bool = True
    side: Side = ""
    #: It stands for a stretch that ends then ("by the end of May"), not for a day that the text names.
    rough: bool = False
    #: It comes again ("the 15th of each month"); this is the next one.
    recurs: bool = False
    #: It is counted from publication ("today", "this Friday").
    relative: bool = False
    #: Its hour begins a stretch ("9am to 5pm"), or another hour stands beside it ("10am for schools and 2pm for others").
    hours_differ: bool = False

    @property
    def day(self) -> date:
        """The day in London."""
        return london_date(self.at)


def find_dates(text: str, *, published: Moment | None) -> list[FoundDate]:
    """Return the dates in `text`, in order.

    `published` resolves dates without a year and "today"; with None such dates are left out.
    Impossible dates ("31 February") are left out too.
    """
    marks = find_marks(text, today=None if published is None else london_date(published))
    if not marks:
        return []
    text = lowered(text)
    hours = _hours_by_mark(text, marks, _hours_near(text, marks))
    spans = [_span(mark, hour) for mark, hour in zip(marks, hours, strict=True)]
    links = ["", *(_link(text, spans[i - 1], spans[i]) for i in range(1, len(marks)))]
    days = _resolve(marks, links, None if published is None else london_date(published))
    _share_hours(text, marks, links, hours)
    found = []
    for i, (mark, day) in enumerate(zip(marks, days, strict=True)):
        if day is None:
            continue
        follows = links[i + 1] if i + 1 < len(links) else ""
        side: Side = "last" if links[i] == "range" else "first" if follows == "range" else ""
        at, doubt = _moment(day, hours[i])
        if _between_days(text, spans, links, days, hours, i):
            doubt = MIDNIGHT
        if hours[i] is None and _BARE_HOUR.match(text, spans[i][1]):
            doubt = EITHER_HALF
        wrong_weekday = mark.weekday is not None and day.weekday() != mark.weekday
        found.append(
            FoundDate(
                *spans[i],
                at,
                doubt=mark.doubt or (OTHER_WEEKDAY if wrong_weekday else doubt),
                has_year=mark.year is not None,
                side=side,
                rough=mark.rough,
                recurs=mark.recurs,
                relative=mark.relative,
                hours_differ=hours[i] is not None and _hours_differ(text, spans[i], hours[i]),
            )
        )
    return found


#: "3 February at 6.": an hour of which nothing says the half of the day.
_BARE_HOUR: Final = re.compile(r",? (?:at|by|before) (?:1[0-2]|[1-9])(?=\s?(?:[.;)!\n](?!\d)|$))")
#: Behind a date and its hour, a second hour for somebody else.
_ANOTHER_HOUR: Final = re.compile(
    r"(?:\s?\(?(?:for|online|by|in|if|via|on)\b|\s?\()[^.;\n]{0,40}?(?:,|\band\b|\bor\b|\bbut\b|/)\s?(?:at |until |by )?(?:the )?"
    r"(?=\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b|noon|midday|midnight)|noon\b|midday\b|midnight\b|\d\d:\d\d)"
)
_OF_THEIRS: Final = re.compile(r"[^.;\n]{0,16}?\b(?:for|online|by|in|if|via|on)\b")


def _hours_differ(text: str, span: tuple[int, int], hour: FoundHour | None) -> bool:
    if hour is None:
        return False
    if hour.lasts:
        return True
    second = _ANOTHER_HOUR.match(text, max(span[1], hour.end))
    return second is not None and _OF_THEIRS.match(text, second.end()) is not None


def _between_days(
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


def has_yearless_date(text: str) -> bool:
    """Say whether the text holds a date that cannot be placed without knowing when it was published."""
    return any(mark.year is None for mark in find_marks(text, today=date(2000, 1, 1)))


#: How far from a date its hour is looked for, in characters.
_REACH: Final = 40
_WINDOW: Final = 90


def _hours_near(text: str, marks: list[Mark]) -> list[FoundHour]:
    """Find the times of day near the dates; the rest of the text need not be searched."""
    windows: list[list[int]] = []
    for mark in marks:
        begin, end = max(0, mark.start - _WINDOW), min(len(text), mark.end + _WINDOW)
        if windows and begin <= windows[-1][1]:
            windows[-1][1] = end
        else:
            windows.append([begin, end])
    return [hour for begin, end in windows for hour in find_hours(text, begin, end)]


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
    rf"[^\S\n]?(?:\):|[,;:|)–—-])?[^\S\n]{{0,2}}(?:(?:{_WORDS_TO_DATE}|the following dates|these dates|each of|the|dydd|ar|y)\b[,:]?[^\S\n]{{1,2}}){{0,4}}"
)
_ON: Final = re.compile(r"\b(?:on|of|ar)\b")
_START_OF_DAY: Final = re.compile(r"\bstart\b")


def _hours_by_mark(text: str, marks: list[Mark], hours: list[FoundHour]) -> list[FoundHour | None]:
    """Give each hour to the date beside it: to one that it precedes with "on", else to the one before it."""
    given: list[FoundHour | None] = [mark.hour for mark in marks]
    after = 0  # the first mark that begins after the hour
    for hour in hours:
        while after < len(marks) and marks[after].start < hour.end:
            after += 1
        before = after - 1
        if before >= 0 and marks[before].end > hour.start:
            continue  # digits of the date itself
        to_next = text[hour.end : marks[after].start] if after < len(marks) else None
        fits_next = to_next is not None and len(to_next) <= _REACH and _HOUR_TO_DATE.fullmatch(to_next) is not None
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


def _follows(text: str, marks: list[Mark], given: list[FoundHour | None], before: int, hour: FoundHour) -> bool:
    """Say whether the hour belongs to the date in front of it."""
    if before < 0 or given[before] is not None or hour.start - marks[before].end > _REACH:
        return False
    gap = text[marks[before].end : hour.start]
    if _NEXT_CELL.fullmatch(gap) and _CELL_ENDS.match(text, hour.end):
        return True
    if hour.lasts and _PLACE_BETWEEN.fullmatch(gap):
        return True
    return any(pattern.fullmatch(gap) for pattern in (_DATE_TO_HOUR, _NEXT_LINE, _DATE_THEN_EVENT))


def _span(mark: Mark, hour: FoundHour | None) -> tuple[int, int]:
    if hour is None or hour.end <= hour.start:
        return mark.start, mark.end
    return min(mark.start, hour.start), max(mark.end, hour.end)


_RANGE_GAP: Final = re.compile(
    r"\)?[^\S\n]{0,2}[,(]?[^\S\n]?(?:-|–|—|to|until|till|through(?: to)?|up to|hyd(?: at)?|tan|i|and (?:end(?:s|ing)?|finish(?:es|ing)?|run(?:s|ning)?)(?: on| until)?|ending(?: on)?)"
    r"[^\S\n]{0,2}(?:on |the |ar |y )?",
)
_LIST_GAP: Final = re.compile(
    r"\)?[^\S\n]{0,2}(?:,|;|and|or|&|/|\+|,\s?and|a|ac|neu)[^\S\n]{0,2}(?:then |also |by |on |the |ar |y ){0,3}"
)
_BETWEEN: Final = re.compile(r"\b(?:between|rhwng)\s(?:the\s)?$")


def _link(text: str, left: tuple[int, int], right: tuple[int, int]) -> str:
    """Say how two neighbouring dates stand together: "range", "list" or ""."""
    if not 0 <= right[0] - left[1] <= _REACH:
        return "range" if right[0] < left[1] else ""
    gap = text[left[1] : right[0]]
    if _RANGE_GAP.fullmatch(gap):
        return "range"
    if _LIST_GAP.fullmatch(gap):
        between = gap.strip(" )").lower() in ("and", "a", "ac") and _BETWEEN.search(
            text[max(0, left[0] - 16) : left[0]]
        )
        return "range" if between else "list"
    return ""


def _resolve(marks: list[Mark], links: list[str], today: date | None) -> list[date | None]:
    """Place each mark in a year; None where that is impossible or would need the day of publication."""
    days: list[date | None] = [mark.in_year(mark.year) if mark.year is not None else mark.fixed for mark in marks]
    filled: set[int] = set()
    for i in range(len(marks) - 2, -1, -1):  # "7 December to 29 January 2027": backwards from a known year
        later = days[i + 1]
        sure = marks[i + 1].year is not None or (links[i + 1] == "list" and i + 1 in filled)
        if days[i] is None and marks[i].year is None and links[i + 1] and later is not None and sure:
            filled.add(i)
            same = marks[i].in_year(later.year)
            days[i] = same if same is not None and same <= later else marks[i].in_year(later.year - 1)
    for i, mark in enumerate(marks):
        if days[i] is not None or mark.year is not None:
            continue
        if today is not None and i + 1 < len(marks) and links[i + 1] == "range" and marks[i + 1].year is None:
            # "2 May to 1 August" in June is the window that is open now: its end is the next such day.
            days[i + 1] = first_on_or_after(marks[i + 1], today)
            days[i] = _latest_before(mark, days[i + 1])
            continue
        joined = i > 0 and (links[i] == "range" or (links[i] == "list" and marks[i - 1].year is not None))
        earlier = days[i - 1] if joined else None
        start = earlier if earlier is not None and (today is None or earlier > today) else today
        if start is not None:
            days[i] = first_on_or_after(mark, start)
    return days


def _latest_before(mark: Mark, end: date | None) -> date | None:
    if end is None:
        return None
    same = mark.in_year(end.year)
    return same if same is not None and same <= end else mark.in_year(end.year - 1)


_SAME_HOUR: Final = re.compile(r",?\s\(?(?:(?:at|both|all) )?(?:the )?same (?:hour|time)\b")
#: The hour of two days stands right behind the second.
_GAP: Final = 14


def _share_hours(text: str, marks: list[Mark], links: list[str], hours: list[FoundHour | None]) -> None:
    """Let "noon on 1 March, 1 June and 1 September" and "1 March and 1 June at 5pm" hold for each date."""
    for i in range(1, len(marks)):
        before = hours[i - 1]
        if links[i] == "list" and hours[i] is None and before is not None and before.start < marks[i - 1].start:
            hours[i] = before
    for i in range(1, len(marks)):  # "5pm on 15 February; then 15 June and 15 October, same hour"
        told = next((hours[at] for at in range(i - 1, -1, -1) if hours[at] is not None), None)
        if hours[i] is None and told is not None and _SAME_HOUR.match(text, marks[i].end):
            hours[i] = replace(told, start=marks[i].end, end=marks[i].end)
    for i in range(len(marks) - 2, -1, -1):
        after, behind = hours[i + 1], marks[i + 1]
        if hours[i] is not None or after is None or after.start < behind.end:
            continue
        # One hour for two days, each with its own words: enquiries by 9 June, tenders by 23 June, both at noon.
        gap = text[behind.end : after.start]
        both = len(gap) < _GAP and "both" in gap and "\n" not in text[marks[i].end : behind.start]
        if links[i + 1] == "list" or both:
            hours[i] = after


_ZONES: Final = {"utc": UTC, "cet": ZoneInfo("Europe/Brussels")}


def _moment(day: date, hour: FoundHour | None) -> tuple[Moment, str | None]:
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
