"""The days, weeks, months and feasts that a question names, each as a stretch from its first to its last day.

Pure. Every rule is a row: what people write, and the stretch it stands for seen from `today` (a day in
London). A week is Monday to Sunday; a month's name is the next such month (codebook, Questions).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.asking.days.calendar_names import FEASTS, MONTHS, NUMBERS, SEASONS, WEEKDAYS
from tracker.asking.days.feasts import NAMES as MOVING_FEASTS
from tracker.asking.days.feasts import next_feast

#: What is meant where no word before it says otherwise: the stretch itself, all up to its end, all from its start.
WHOLE, UP_TO, FROM = "whole", "up to", "from"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A named stretch of days; both ends are part of it."""

    first: date
    last: date
    #: WHOLE, UP_TO or FROM.
    alone: str = WHOLE
    #: "before the end of March" still includes the end: an end of something is no day of its own.
    is_end: bool = False
    #: It only counts after "by", "before", "in", "closing" …: "christmas party" is no date.
    needs_lead: bool = False
    #: When something is held or was, unless the words speak of what closes: "a festival next summer".
    needs_closing: bool = False


#: The words of a match, today, and the last day of the range asked for before (None without one).
Rule = Callable[[re.Match[str], date, date | None], Stretch | None]

_MONTH = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})"
_DAY = rf"(?P<weekday>{'|'.join(sorted(WEEKDAYS, key=len, reverse=True))})"
_DAYS_NAMED = rf"(?:{'|'.join(sorted((*WEEKDAYS, 'today', 'tomorrow'), key=len, reverse=True))})"
#: "Once a week on Friday" tells how often a group meets.
_NOT_HOW_OFTEN = "".join(
    rf"(?<!{often} )"
    for often in ("once", "twice", "times", "day", "days", "night", "nights", "hours", "evening", "every")
)
_COUNT = rf"(?:the )?(?:(?P<count>\d{{1,3}}|{'|'.join(NUMBERS)}) )?(?:of )?"
_UNIT = r"(?P<unit>day|week|fortnight|month|year)s?"
_YEAR = r"(?: (?P<year>20\d\d))?"
_MONEY_YEAR = r"(?:financial|tax|fiscal) year"


def month_of(year: int, month: int) -> Stretch:
    """Return a whole month; `month` may run beyond 12."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    after = date(year + month // 12, month % 12 + 1, 1)
    return Stretch(date(year, month, 1), after - timedelta(days=1))


def week_of(day: date) -> Stretch:
    """Return the week, Monday to Sunday, that a day lies in."""
    monday = day - timedelta(days=day.weekday())
    return Stretch(monday, monday + timedelta(days=6))


def add(day: date, count: int, unit: str) -> date:
    """Return the day so many units on; a month's day that does not exist becomes that month's last."""
    if unit in ("month", "year"):
        month = month_of(day.year, day.month + count * (12 if unit == "year" else 1))
        return month.first.replace(day=min(day.day, month.last.day))
    return day + timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])


def _day(at: date, **more: bool) -> Stretch:
    return Stretch(at, at, **more)  # type: ignore[arg-type]


def _year_end(today: date) -> date:
    return date(today.year + (today > date(today.year, 3, 31)), 3, 31)


def _named_month(match: re.Match[str], today: date) -> Stretch:
    number = MONTHS[match["month"]]
    year = match.groupdict().get("year")
    if year:
        return month_of(int(year), number)
    month = month_of(today.year + (number < today.month), number)
    return Stretch(max(today, month.first), month.last)


def _count(match: re.Match[str]) -> int:
    told = match["count"]
    return 1 if not told else int(told) if told.isdigit() else NUMBERS[told]


def _from_now(match: re.Match[str], today: date, _asked: date | None) -> Stretch | None:
    if match[0].startswith("over ") and not re.search(r"next|coming|following", match[0]):
        return None  # "£20,000 over two years": how long the money lasts
    return Stretch(today, add(today, _count(match), match["unit"]))


def _in_hours(match: re.Match[str], today: date, _asked: date | None) -> Stretch:
    return Stretch(today, today + timedelta(days=-(-int(match["hours"]) // 24)))


def _after_that(match: re.Match[str], today: date, asked: date | None) -> Stretch:
    """ "The week after" follows on what was asked before; without that it is the one after this."""
    if match["unit"] == "month":
        seen = asked or today
        return month_of(seen.year, seen.month + 1)
    return week_of((asked or week_of(today).last) + timedelta(days=7))


def _end_of(match: re.Match[str], today: date, _asked: date | None) -> Stretch | None:
    of = match["of"]
    if "financial" in of or "tax" in of or "fiscal" in of:
        last = _year_end(today)
    elif of.endswith("week"):
        last = week_of(today).last + timedelta(days=7 * ("next" in of))
    elif of.endswith("month"):
        last = month_of(today.year, today.month + ("next" in of)).last
    elif of.endswith("year"):
        last = date(today.year + ("next" in of), 12, 31)
    else:
        last = _named_month(match, today).last
    return Stretch(last, last, UP_TO, is_end=True)


def _half_of(match: re.Match[str], today: date, _asked: date | None) -> Stretch:
    """Return the first or the second half of a month: its first fifteen days, or the others."""
    last = _named_month(match, today).last
    middle = last.replace(day=15)
    first = last.replace(day=1) if match["half"] == "first" else middle + timedelta(days=1)
    return Stretch(max(first, min(today, middle)), middle if match["half"] == "first" else last)


def _start_of(match: re.Match[str], today: date, _asked: date | None) -> Stretch:
    return _day(_named_month(match, today).first)


def _nth_week(match: re.Match[str], today: date, _asked: date | None) -> Stretch:
    month = _named_month(match, today)
    month = month_of(month.last.year, month.last.month)
    if match["nth"] == "last":
        return Stretch(month.last - timedelta(days=6), month.last)
    first = month.first + timedelta(days=7 * ("first", "second", "third", "fourth").index(match["nth"]))
    return Stretch(first, first + timedelta(days=6))


def _some_weeks(match: re.Match[str], today: date, _asked: date | None) -> Stretch:
    """ "The first two weeks of December", "the last fortnight of May": so many days from its start or to its end."""
    month = _named_month(match, today)
    month = month_of(month.last.year, month.last.month)
    days = timedelta(days=(21 if match["weeks"] in ("three", "3", "few") else 14) - 1)
    if match["nth"] == "first":
        return Stretch(max(today, month.first), month.first + days)
    return Stretch(month.last - days, month.last)


def _weekday(match: re.Match[str], today: date, _asked: date | None) -> Stretch:
    number = WEEKDAYS[match["weekday"]]
    if (match["which"] or "").startswith("next"):
        return _day(week_of(today + timedelta(days=7)).first + timedelta(days=number))
    return _day(today + timedelta(days=(number - today.weekday()) % 7), needs_lead=match["which"] is None)


def _weeks_on(match: re.Match[str], today: date, _asked: date | None) -> Stretch:
    """ "Monday week", "a week on Tuesday", "a fortnight today": so many weeks after the day that is named."""
    told = match.groupdict()
    weeks = 2 if "fortnight" in match[0] else NUMBERS[told["weeks"]] if told.get("weeks") else 1
    named = told["on"]
    if named in WEEKDAYS:
        first = today + timedelta(days=(WEEKDAYS[named] - today.weekday()) % 7)
    else:
        first = today + timedelta(days=0 if named == "today" else 1)
    return _day(first + timedelta(days=7 * weeks))


def _day_alone(match: re.Match[str], today: date, _asked: date | None) -> Stretch | None:
    """ "By the 30th": the next such day."""
    number = int(match["day"])
    for months_on in range(3):
        month = month_of(today.year, today.month + months_on)
        if 1 <= number <= month.last.day and month.first.replace(day=number) >= today:
            return _day(month.first.replace(day=number), needs_lead=True)
    return None


def _weekend(match: re.Match[str], today: date, _asked: date | None) -> Stretch:
    week = week_of(today + timedelta(days=7 * (match["which"] == "next")))
    return Stretch(max(today, week.first + timedelta(days=5)), week.last)


def _feast(match: re.Match[str], today: date, _asked: date | None) -> Stretch:
    month, day = FEASTS[match["feast"]]
    at = date(today.year, month, day)
    return _day(at if at >= today else at.replace(year=today.year + 1), needs_lead=True)


def _moving_feast(match: re.Match[str], today: date, _asked: date | None) -> Stretch:
    return _day(next_feast(match[0].removeprefix("the "), today), needs_lead=True)


def _season(match: re.Match[str], today: date, _asked: date | None) -> Stretch:
    number = SEASONS[match["season"]]
    ends = month_of(today.year, number + 2)
    year = today.year + (ends.last < today)
    first = month_of(year, number).first
    return Stretch(max(first, today), month_of(year, number + 2).last, needs_lead=True, needs_closing=True)


def _this_year(match: re.Match[str], today: date, _asked: date | None) -> Stretch:
    if match["which"] == "next":
        return Stretch(date(today.year + 1, 1, 1), date(today.year + 1, 12, 31))
    return Stretch(today, date(today.year, 12, 31))


def _money_year(match: re.Match[str], today: date, _asked: date | None) -> Stretch:
    last = _year_end(today)
    if match["which"] == "next":
        return Stretch(last + timedelta(days=1), last.replace(year=last.year + 1))
    return Stretch(last, last, UP_TO, is_end=True)


def _last_week(today: date) -> Stretch:
    week = week_of(today - timedelta(days=7))
    return Stretch(week.first, week.last, needs_closing=True)


def _last_month(today: date) -> Stretch:
    month = month_of(today.year, today.month - 1) if today.month > 1 else month_of(today.year - 1, 12)
    return Stretch(month.first, month.last, needs_closing=True)


def _new_year(today: date) -> Stretch:
    first = date(today.year + 1, 1, 1)
    return Stretch(first, first, FROM, needs_lead=True)


#: "A picnic for fathers day" is due by no such day, nor is "a christmas party".
_NO_EVENT = (
    r"(?! (?:party|parties|lunch|lunches|dinners?|fairs?|fayres?|fetes?|teas?|picnics?|dances?|discos?|ball|concerts?|shows?|lights|trees?|pantos?|parades?|events?|celebrations?|festivals?|carnivals?"
    r"|markets?|hampers?|meals?|services?|processions?|bonfires?|displays?|fireworks|walks?|trips?|outings?|cards?|carols?|plays?|eggs?|bonnets?|suppers?|ceilidhs?|galas?|do|bash|clubs?|camps?"
    r"|activities|gifts?|presents?|toys?|appeal|decorations|cakes?|poppies|wreaths?)(?![a-z]))"
)


#: "Not this week but the one after".
_NOT_THIS = r"not this {0}(?: ,)?(?: but)?(?: the)? (?:one after(?: (?:that|it|this))?|next(?: one)?|following(?: one)?|{0} after)"


def _row(pattern: str, rule: Rule) -> tuple[re.Pattern[str], Rule]:
    return re.compile(rf"(?<![a-z0-9£])(?:{pattern})(?![a-z0-9])"), rule


def _fixed(pattern: str, rule: Callable[[date], Stretch]) -> tuple[re.Pattern[str], Rule]:
    return _row(pattern, lambda _match, today, _asked: rule(today))


#: Tried in this order; what one row has read, no later row reads.
ROWS: tuple[tuple[re.Pattern[str], Rule], ...] = (
    _row(
        rf"(?P<nth>first|second|third|fourth|last) week (?:of|in) {_MONTH}{_YEAR}",
        _nth_week,
    ),
    _row(
        rf"(?:the )?(?P<nth>first|last|final) (?P<weeks>two|2|three|3|couple of|few) weeks (?:of|in) {_MONTH}{_YEAR}",
        _some_weeks,
    ),
    _row(rf"(?:the )?(?P<nth>first|last|final) (?P<weeks>fortnight) (?:of|in) {_MONTH}{_YEAR}", _some_weeks),
    _row(
        rf"(?:the )?end of (?P<of>(?:the |this |next )?(?:{_MONEY_YEAR}|week|month|year)|{_MONTH}){_YEAR}",
        _end_of,
    ),
    _row(rf"(?:the )?(?P<half>first|second|last|latter|other) half of {_MONTH}{_YEAR}", _half_of),
    _row(rf"(?:the )?(?:start|beginning) of {_MONTH}{_YEAR}", _start_of),
    _row(rf"{_NOT_HOW_OFTEN}(?:(?:on|next|this) )?(?P<on>{_DAYS_NAMED}) (?:week|fortnight)", _weeks_on),
    _row(
        rf"{_NOT_HOW_OFTEN}(?:in )?(?:a (?:week|fortnight)|(?P<weeks>two|three|four) weeks) "
        rf"(?:(?:on|from|after|come) )?(?P<on>{_DAYS_NAMED})",
        _weeks_on,
    ),
    _fixed(r"(?:the )?day after tomorrow", lambda today: _day(today + timedelta(days=2))),
    _fixed(r"yesterday", lambda today: _day(today - timedelta(days=1), needs_closing=True)),
    _fixed(r"(?:in |over |during )?last week", _last_week),
    _fixed(r"(?:in |over |during )?last month", _last_month),
    _fixed(r"todays?|tonights?|this (?:morning|afternoon|evening)", _day),
    _fixed(r"tomorrows?|tomoz|tmrw|tmr|2moro|the morn", lambda today: _day(today + timedelta(days=1))),
    _fixed(r"(?:the )?week after next", lambda today: week_of(today + timedelta(days=14))),
    _fixed(
        rf"(?:the )?(?:week after this(?: one| week)?|week after the present one|{_NOT_THIS.format('week')})",
        lambda today: week_of(today + timedelta(days=7)),
    ),
    _fixed(
        rf"(?:the )?(?:month after this(?: one| month)?|{_NOT_THIS.format('month')})",
        lambda today: month_of(today.year, today.month + 1),
    ),
    _fixed(
        r"(?<=between )(?:now|today)(?= and )|(?<=from )(?:now|today)(?= (?:to|till|until|through|up to|and)\b)",
        _day,
    ),
    _fixed(r"(?:the )?month after next", lambda today: month_of(today.year, today.month + 2)),
    _row(r"(?:the )?(?P<unit>week|month) after(?: that)?(?= ?(?:,|$))", _after_that),
    _row(r"the following (?P<unit>week|month)", _after_that),
    _row(r"(?:within|in|over|during) the next (?P<count>)?(?P<unit>week|fortnight|month|year)", _from_now),
    _fixed(r"this weeks?", lambda today: Stretch(today, week_of(today).last)),
    _fixed(r"next weeks?", lambda today: week_of(today + timedelta(days=7))),
    _fixed(r"this months?", lambda today: Stretch(today, month_of(today.year, today.month).last)),
    _fixed(r"next months?", lambda today: month_of(today.year, today.month + 1)),
    _row(rf"(?:(?P<which>this|next|the) )?(?:{_MONEY_YEAR}|year end)", _money_year),
    _row(r"(?P<which>this|next) years?", _this_year),
    _row(r"(?:(?P<which>this|next|the|at the) )?weekend", _weekend),
    _row(r"(?:within|in|over|during) (?:the )?(?:next |coming )?(?P<hours>\d{1,3}) hours", _in_hours),
    _row(r"(?:within|in|over|during) (?:the )?(?:next |coming |following )?" + _COUNT + _UNIT, _from_now),
    _row(r"(?:the )?(?:next|coming) " + _COUNT + _UNIT, _from_now),
    _row(_COUNT + _UNIT + r" (?:left|to go|from now|or less)", _from_now),
    _fixed(
        r"(?:very |pretty |quite |any time |anytime )?soon|shortly|imminently|any day now"
        r"|(?:a|this|next|the next) fortnight|(?:in )?the coming (?:days|weeks)",
        lambda today: Stretch(today, today + timedelta(days=14)),
    ),
    _row(rf"(?P<feast>{'|'.join(sorted(FEASTS, key=len, reverse=True))}){_NO_EVENT}", _feast),
    _fixed(r"(?:the )?new year", _new_year),
    _row(rf"(?:the )?(?:{MOVING_FEASTS}){_NO_EVENT}", _moving_feast),
    _row(
        r"(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)(?! (?:of )?[a-z]{3,9} ?20|(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
        _day_alone,
    ),
    # What is left of "once a week on Friday" by now tells how often a group meets.
    _row(
        rf"(?<!a week )(?<!a week on )(?:(?P<which>this|this coming|next|the next|on|on a) )?{_DAY}",
        _weekday,
    ),
    _row(r"(?:the )?(?P<season>spring|summer|autumn|winter)", _season),
)


#: A month's name; "march" and "may" are other words too, and count only after a word that leads to a date.
MONTH_NAME = re.compile(rf"(?<![a-z0-9£]){_MONTH}{_YEAR}(?![a-z0-9])")
AMBIGUOUS_MONTHS = ("march", "mar", "may", "sat", "sun")


def named_month(match: re.Match[str], today: date) -> Stretch:
    """Return the month that a match of MONTH_NAME names: the next such month; of the present one what is left."""
    month = _named_month(match, today)
    return Stretch(month.first, month.last, needs_lead=match["month"] in AMBIGUOUS_MONTHS)
