"""Find the days, and the months without a day, that a text names by means of a month: "14th August 2026", "May 5".

Pure. Anchored on names of months; what stands around an anchor is looked at within a fixed distance, so the work
grows with the length of the text only.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from tracker.text.days_in_words import day_in_words
from tracker.text.marks import LAST_DAY, LAST_WORKING_DAY, Mark, lowered

#: Names of months, English and Welsh, by their number; abbreviations are cut to three letters below.
_MONTHS: Final = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
    "ionawr": 1, "chwefror": 2, "mawrth": 3, "ebrill": 4, "mai": 5, "mehefin": 6,
    "gorffennaf": 7, "awst": 8, "medi": 9, "hydref": 10, "tachwedd": 11, "rhagfyr": 12,
    # Their first letters change: "o Fawrth", "a Thachwedd", "yn Nhachwedd".
    "fawrth": 3, "fai": 5, "fehefin": 6, "orffennaf": 7, "ngorffennaf": 7, "fedi": 9, "dachwedd": 11, "thachwedd": 11,
    "nhachwedd": 11, "ragfyr": 12,
    "ion": 1, "chwef": 2, "ebr": 4, "meh": 6, "gorff": 7, "tach": 11, "rhag": 12,
}  # fmt: skip
#: By their first letter, so that a word which is no month is let go after one look.
_MONTH: Final = (
    r"(?=[jfmasondicegthr])(?:j(?:an(?:uary)?|une?|uly?)|f(?:eb(?:ruary)?|(?<!dydd f)(?<!nos f)awrth|ai|ehefin|edi)|"
    r"m(?:ar(?:ch)?|ay|(?<!dydd m)(?<!nos m)awrth|ai|eh(?:efin)?|edi)|a(?:pr(?:il)?|ug(?:ust)?|wst)|sept?(?:ember)?|"
    r"o(?:ct(?:ober)?|rffennaf)|n(?:ov(?:ember)?|gorffennaf|hachwedd)|d(?:ec(?:ember)?|achwedd)|ion(?:awr)?|chwef(?:ror)?|"
    r"ebr(?:ill)?|gorff(?:ennaf)?|t(?:ach(?:wedd)?|hachwedd)|hydref|r(?:hag(?:fyr)?|agfyr))"
)
_WEEKDAYS: Final = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
                    "llun": 0, "mawrth": 1, "mercher": 2, "iau": 3, "gwener": 4, "sadwrn": 5, "sul": 6,
                    "lun": 0, "fawrth": 1, "fercher": 2, "wener": 4}  # fmt: skip
WEEKDAY: Final = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|"
    r"(?:d?dydd\s(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)|nos\s(?:lun|fawrth|fercher|iau|wener|sadwrn|sul)))"
)


@dataclass(frozen=True, slots=True)
class FoundMonth:
    """A month named without a day ("April 2027", "from May"): `text[start:end]`."""

    start: int
    end: int
    month: int
    #: None where the text gives none.
    year: int | None


# All patterns here read text in lower case (`lowered`): that is twice as fast as ignoring case.
_ANCHOR: Final = re.compile(rf"(?<![a-z])({_MONTH})(?![a-z])")
_DAY_BEFORE: Final = re.compile(
    r"(?<![\d£$€.:])(?<!\d,)(?P<day>\d{1,2})\s?(?P<suffix>st|nd|rd|th|ain|eg|fed|ed|af|ydd|il)?(?:\s{1,2}(?:day\s)?(?:of|o)(?:\s(?:the|fis))?|\s{1,2}mis)?[\s\-/.,–]{0,2}$",
)
_WEEKDAY_BEFORE: Final = re.compile(rf"(?<![a-z])({WEEKDAY})\.?[\s,]{{0,3}}(?:-\s)?(?:the\s|y\s)?$")
#: "(Friday) 4 May", "4 May (Friday)", "4 May (a Friday, 5pm)", "4 May, a Friday", and at the end of what is said "4 May, Friday".
_WEEKDAY_IN_BRACKETS: Final = re.compile(rf"\(({WEEKDAY})\)[\s,]{{0,2}}$")
_WEEKDAY_AFTER: Final = re.compile(
    rf"\s?\((?:this is |that is |it is |which is )?(?:an? )?({WEEKDAY})(?:\)|(?=,| at\b| noon\b| midday\b| midnight\b| \d))"
    rf"|,? an? (?P<named>{WEEKDAY})(?=\s?(?:[.;,)\n]|$))|, (?P<told>{WEEKDAY})(?=\s?(?:[.;)\n]|$))"
)
_YEAR_AFTER: Final = re.compile(
    r"\.?(?:[\s,\-/.]{0,3}(?P<long>(?:19|20)\d\d)(?!\d|[^\S\n]?(?:hrs|hours|h\b))|\s?\((?P<bracketed>(?:19|20)\d\d)\))"
    rf"|[-/.](?P<short>[2-3]\d)(?!\d|[-/:.]\d|\s(?:of\s)?{_MONTH}(?![a-z]))|\s?['’](?P<quoted>\d\d)(?!\d)"
    r"|\s(?P<bare>2[4-9]|3[2-9])(?!\d|[:.,]\d|\s?(?:(?!(?:at|by|noon|midday|midnight)\b)[a-z£%]|[-–]\s?\d))",
)
#: A number that stands where a year would, and is none that we can use ("1 January 2999", "5 March 0202"): the date
#: cannot be read, and no other year is put in its place. Four figures that make an hour ("1700") are one.
_ODD_YEAR: Final = re.compile(
    r"(?:\.?[\s,\-/.]{1,3}|\.?\s?[(])(?!(?:[01]\d|2[0-3])[0-5][05](?!\d))(?P<year>\d{4,6})(?![\d:]|[.,]\d|\s?(?:hrs|hours|h\b|[ap]\.?m\b))"
    r"(?=\s{0,2}(?:$|[.,;:)\]|\n–—-]|at\b|by\b|and\b|or\b|to\b|noon\b|midday\b|midnight\b|\d))",
)
_DAY_AFTER: Final = re.compile(
    r"\.?\s{1,2}(?:the\s)?(?P<day>\d{1,2})(?P<suffix>st|nd|rd|th)?(?![\d:]|\.\d|,\d{3}(?!\d{1})|\s?[ap]\.?m\b|\s?%)"
    r"(?:,?\s{1,2}(?P<year>20\d\d)(?!\d))?",
)
#: "April 13, August 17 and December 14": each month stands before its day.
_JOINED: Final = r"(?:,|,?\s(?:and|or|&))\s"
#: … or joined as the two ends of a stretch: "October 3 – November 21".
_STRETCHED: Final = rf"(?:{_JOINED}|\s(?:to|until|till|through)\s|\s?[–—-]\s?)"
_AMERICAN_BEFORE: Final = re.compile(rf"(?<![a-z]){_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?{_STRETCHED}$")
#: Two days of a table that lost its lines: "January 14th January 25th". What begins with a month goes on so.
_IN_COLUMNS: Final = re.compile(rf"(?:^|\n)(?:{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)\s+)+$")
_AMERICAN_BEHIND: Final = re.compile(
    rf"{_STRETCHED}{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?!\d|[\s,]{{1,2}}(?:{_MONTH}(?![a-z])|of\s))"
)
_CUE_BEFORE: Final = re.compile(
    rf"(?:\b(?:by|on|before|until|till|due|closes?|opens?|shuts?|ends?|starts?|begins?|falls|deadline|date|is|erbyn|cyn|tan|ar|cau)|{WEEKDAY}|[:|(,–-])[\s,]{{0,2}}(?:is\s)?(?:the\s)?$",
)
#: What stands behind a day that ends there: "October 3.", "October 3 at noon". Of a number that may be a year ("March 27.") it tells nothing.
_DAY_ENDS: Final = re.compile(r"\s?(?:[.;,)\]!|\n]|$|at\b|noon\b|midday\b|midnight\b|[–—-])")
_MAY_BE_A_YEAR: Final = range(24, 30)
#: The group "working" is there where offices must be open then.
LAST_DAY_WORDS: Final = r"(?:last|final)\s(?:(?P<working>working\s|business\s|office\s|week)|calendar\s)?day"
_END_BEFORE: Final = re.compile(
    rf"(?<![a-z])(?:the\s)?(?:very\s)?(?:{LAST_DAY_WORDS}[\s-](?:of\s|in\s)?|(?:end|close|dd?iwedd|dd?iwrnod\solaf)[\s-](?:of\s)?)(?:the\smonth\sof\s|mis\s)?$",
)
#: "Before the end of 13 May": the day itself.
_END_OF_DAY: Final = re.compile(r"\b(?:the\s)?(?:very\s)?end\sof\s(?:the\s)?$")
#: "Around the end of May": no day at all.
_ABOUT: Final = re.compile(r"\b(?:around|about|approximately|circa|toward|towards|near|nearer)\s(?:the\s)?$")
#: "The end of July / start of August": no day at all.
_OR_LATER: Final = re.compile(
    r"\s?(?:/|or|to|and|-|–|—)\s?(?:(?:at|in|by)\s)?(?:the\s)?(?:very\s)?(?:start|beginning|early|first|middle|mid)\b"
)
_NTH_BEFORE: Final = re.compile(
    rf"(?<![a-z])(?:the\s)?(first|second|third|fourth|last|1st|2nd|3rd|4th)\s({WEEKDAY})\s(?:of|in)\s$",
)
NTH: Final = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": -1}
#: Names of months that are words too, in English or Welsh.
_WORDS_TOO: Final = frozenset("may march mar mai fai medi fedi awst dec jan sept ion meh ebr tach rhag".split())
_ENDS: Final = re.compile(r"(?:end|day|close|diwedd|ddiwedd)(?:\sof|\smis)?[\s-]$")
_MONTH_WORD: Final = re.compile(
    rf"(?:{_MONTH},?\s(?:and\s|or\s)?|\b(?:in|of|from|since|to|mid|early|late|ym|mis|fis|o)[\s-])$"
)
_WEEK_BEFORE: Final = re.compile(
    r"(?:\bw/c|\bweek (?:of|commencing|beginning|starting))[\s:]{1,2}(?:on\s)?(?:the\s)?$"
)
#: Earlier days of the same month: "12, 19 and ", "3rd to ", "Monday 3 and Tuesday ".
_DAYS_BEFORE: Final = re.compile(
    rf"(?<![\w£$€.:])((?:(?:{WEEKDAY}\s)?\d{{1,2}}(?:st|nd|rd|th|ain|eg|fed|ed|af|ydd|il)?[^\S\n]?(?:,|and|or|&|-|–|—|/|to|until|till|ac|a|neu|i)[^\S\n]?(?:the\s)?){{1,8}})$",
)
_ONE_DAY: Final = re.compile(
    rf"(?:({WEEKDAY})\s)?((\d{{1,2}})(?:st|nd|rd|th|ain|eg|fed|ed|af|ydd|il)?)\s?(,|and|or|&|-|–|—|/|to|until|till|ac|a|neu|i)?"
)
#: In front of a number that counts something else than days.
_NUMBERED: Final = re.compile(
    r"\b(?:round|tranche|instalment|stage|lot|phase|tier|strand|window|panel|call|part|step|week|session|module|group|deadline|meeting|class|cohort|batch|wave|block|level|band|no\.?|number)\s$"
)
_MARKED: Final = re.compile(r"[-–—,]")
#: "Level 2 - February session": the number is a course's, whatever month follows.
_A_GRADE: Final = re.compile(
    r"\b(?:level|grade|unit|module|key stage|year|tier|phase|series|volume|issue|no\.?|number|version)\s$"
)
_MORE_MONTHS: Final = re.compile(
    rf"(?:[^\S\n]?(?:,|and|or|&|,\sand|ac|a|neu)[^\S\n]{_MONTH}(?![a-z]|\.?\s(?!20\d\d(?!\d))\d)){{1,6}}"
)
_REACH: Final = 48
_NEAR: Final = 18
_DIGIT: Final = re.compile(r"\d")


def find_months(text: str) -> list[FoundMonth]:
    """Return the months that are named without a day, in order."""
    found = []
    anchors = anchors_of(text)
    text = lowered(text)
    for anchor in anchors:
        lead = _lead(text, anchor.start(), _REACH)
        if _day_before(lead) or _day_after(text, anchor, lead):
            continue
        year, end = _year_after(text, anchor.end())
        found.append(FoundMonth(anchor.start(), end, _month(anchor[1]), year))
    return found


def _lead(text: str, start: int, length: int) -> str:
    return text[max(0, start - length) : start]


def _day_before(lead: str) -> re.Match[str] | None:
    """Find "14th of " at the end of `lead`; offsets count from the end of `lead` backwards in the last 18 characters."""
    near = lead[-_NEAR:]
    day = _DAY_BEFORE.search(near) if _DIGIT.search(near) else None
    if (
        day is not None
        and not day["suffix"]
        and _MARKED.search(day[0])
        and _A_GRADE.search(lead[: len(lead) - len(near) + day.start()])
    ):
        return None
    if day is not None and "\n" in day[0] and near[: day.start()].rpartition("\n")[2].strip():
        return None  # "sessions x 6", and the next line begins with "October"
    return day


def _month(name: str) -> int:
    return _MONTHS.get(name) or _MONTHS[name[:3]]


def weekday_number(name: str) -> int:
    bare = name.split()[-1]  # "dydd Gwener", "nos Wener"
    return _WEEKDAYS[bare] if bare in _WEEKDAYS else _WEEKDAYS[bare[:3]]


def _year_after(text: str, end: int) -> tuple[int | None, int]:
    match = _YEAR_AFTER.match(text, end)
    if match is None:
        return None, end
    if match["long"] or match["bracketed"]:
        return int(match["long"] or match["bracketed"]), match.end()
    return 2000 + int(match["short"] or match["quoted"] or match["bare"]), match.end()


@lru_cache(maxsize=16)
def anchors_of(text: str) -> tuple[re.Match[str], ...]:
    """Return the names of months; "may", "march" or "mai" in small letters only where something speaks for a date.

    Remembered a while: days and terms both ask.
    """
    low = lowered(text)
    return tuple(
        anchor
        for anchor in _ANCHOR.finditer(low)
        if anchor[1] not in _WORDS_TOO or text[anchor.start()].isupper() or _is_month(anchor, low)
    )


def _is_month(anchor: re.Match[str], text: str) -> bool:
    """Say whether a word such as "may" is meant as a month: by a year, "by", a weekday or an ordinal beside it."""
    if _YEAR_AFTER.match(text, anchor.end()):
        return True
    lead = _lead(text, anchor.start(), _REACH)
    day = _day_before(lead)
    if day is None:
        return any(pattern.search(lead[-_NEAR:]) for pattern in (_CUE_BEFORE, _ENDS, _MONTH_WORD))
    head = lead[: len(lead) - (min(len(lead), _NEAR) - day.start())]
    return bool(day["suffix"] or _CUE_BEFORE.search(head[-_NEAR:]) or _weekday_before(head))


def _weekday_before(lead: str) -> re.Match[str] | None:
    return _WEEKDAY_BEFORE.search(lead[-_NEAR:])


def days_around(text: str, anchor: re.Match[str]) -> Iterator[Mark]:
    """Yield the days that are named by means of one name of a month."""
    lead = _lead(text, anchor.start(), _REACH)
    month = _month(anchor[1])
    day = _day_before(lead)
    listed = day is not None and (
        (_MARKED.search(day[0]) and _AMERICAN_BEFORE.search(lead)) or (day["suffix"] and _IN_COLUMNS.search(lead))
    )
    american = _day_after(text, anchor, lead) if day is None or listed else None
    if american is None and day is not None and 1 <= int(day["day"]) <= 31:
        yield from _day_then_month(text, anchor, day)
        return
    if american is not None:
        if american["year"] is None and _ODD_YEAR.match(text, american.end()):
            return
        start, weekday = with_weekday(text, anchor.start())
        end, behind = weekday_behind(text, american.end())
        year = int(american["year"]) if american["year"] else None
        yield Mark(start, end, int(american["day"]), month, year, behind if weekday is None else weekday)
        return
    year, end = _year_after(text, anchor.end())
    if year is None and _ODD_YEAR.match(text, end):
        return
    word = day_in_words(lead) if day is None else None
    if word is not None and not text.startswith(("'s", "’s"), end):
        start, weekday = with_weekday(text, anchor.start() - word[0])
        yield Mark(start, end, word[1], month, year, weekday)
        return
    nth, last = _NTH_BEFORE.search(lead) if "day" in lead else None, _END_BEFORE.search(lead[-_NEAR * 2 :])
    if nth is not None:
        start = anchor.start() - len(nth[0])
        mark = Mark(start, end, 1, month, year, nth=NTH[nth[1]], nth_weekday=weekday_number(nth[2]))
    elif last is not None:
        if _ABOUT.search(lead[: len(lead) - len(last[0])]) or _OR_LATER.match(text, end):
            return
        which = LAST_WORKING_DAY if last["working"] else LAST_DAY
        mark = Mark(anchor.start() - len(last[0]), end, which, month, year, rough="day" not in last[0])
    else:
        return
    yield from _in_more_months(text, mark)


def with_weekday(text: str, start: int) -> tuple[int, int | None]:
    """Return where a date begins if a weekday stands in front of `start`, and that weekday."""
    lead = _lead(text, start, _NEAR)
    match = _weekday_before(lead) or (_WEEKDAY_IN_BRACKETS.search(lead) if ")" in lead else None)
    return (start, None) if match is None else (start - len(match[0]), weekday_number(match[1]))


def weekday_behind(text: str, end: int) -> tuple[int, int | None]:
    """Return where a date ends that a weekday stands behind, and that weekday; an hour may follow in its bracket."""
    match = _WEEKDAY_AFTER.match(text, end)
    if match is None:
        return end, None
    name = next(filter(None, (match[1], match["named"], match["told"])))
    return match.end(), weekday_number(name)


def _day_then_month(text: str, anchor: re.Match[str], day: re.Match[str]) -> Iterator[Mark]:
    """Yield "Friday 14 August 2026", and the earlier days of "12, 19 and 26 August" before it."""
    year, end = _year_after(text, anchor.end())
    if year is None and _ODD_YEAR.match(text, end):
        return
    start, weekday = with_weekday(text, anchor.start() - len(day[0]))
    if weekday is None:
        end, weekday = weekday_behind(text, end)
    month = _month(anchor[1])
    if text[max(0, start - 4) : start].endswith((" of ", "the ")):
        end_of_it = _END_OF_DAY.search(text, max(0, start - _NEAR), start)
        start = start if end_of_it is None else end_of_it.start()
    before = _lead(text, start, _REACH)
    earlier = _DAYS_BEFORE.search(before) if _DIGIT.search(before[-12:]) else None
    if earlier is not None:
        offset = start - len(earlier[0])
        yield from _days_before(
            earlier,
            offset,
            month,
            year,
            numbered=_NUMBERED.search(text, max(0, offset - _NEAR), offset) is not None,
        )
    mark = Mark(
        start, end, int(day["day"]), month, year, weekday, rough=_WEEK_BEFORE.search(before[-30:]) is not None
    )
    yield from _in_more_months(text, mark)


def _days_before(
    match: re.Match[str], offset: int, month: int, year: int | None, *, numbered: bool
) -> Iterator[Mark]:
    days = [part for part in _ONE_DAY.finditer(match[1]) if part[2]]
    if numbered:
        days = days[1:]  # "Round 1 - 3 July": the first number counts rounds
    # "Lot 1, 14 March" is no list: a comma alone joins days only where "and" closes the list.
    if days and days[-1][4] == ",":
        return
    for part in days:
        start, end = offset + part.start(), offset + part.end(2)
        if 1 <= int(part[3]) <= 31:
            yield Mark(start, end, int(part[3]), month, year, weekday_number(part[1]) if part[1] else None)


def _in_more_months(text: str, mark: Mark) -> Iterator[Mark]:
    """Yield a day, and the same day in the further months of "1 March, June, September and December 2027".

    The year behind the last month is that of those before it, until their order goes back: "1 December, March and June 2027".
    """
    match = _MORE_MONTHS.match(text, mark.end) if mark.year is None else None
    if match is None:
        yield mark
        return
    names = list(_ANCHOR.finditer(text, mark.end, match.end()))
    year, end = _year_after(text, match.end())
    marks = [
        replace(mark, start=name.start(), end=name.end(), month=_month(name[1]), weekday=None) for name in names
    ]
    listed = [mark, *marks[:-1], replace(marks[-1], end=end)]
    told: list[Mark] = []
    for one in reversed(listed):
        if year is not None and told and one.month >= told[-1].month:
            year -= 1
        told.append(replace(one, year=year))
    yield from reversed(told)


def _day_after(text: str, anchor: re.Match[str], lead: str) -> re.Match[str] | None:
    """Return "August 24th", "May 5, 2027"; a bare number ("In May 12 groups") needs a word that speaks for a date."""
    match = _DAY_AFTER.match(text, anchor.end())
    if match is None or not 1 <= int(match["day"]) <= 31:
        return None
    sure = (
        match["suffix"]
        or match["year"]
        or match["day"].startswith("0")
        or _CUE_BEFORE.search(lead[-_NEAR:])
        or _AMERICAN_BEFORE.search(lead)
        or _AMERICAN_BEHIND.match(text, match.end())
        or (
            int(match["day"]) not in _MAY_BE_A_YEAR
            and match.start("day") == anchor.end() + 1
            and text[anchor.end()] == " "
            and _DAY_ENDS.match(text, match.end())
        )
    )
    return match if sure else None
