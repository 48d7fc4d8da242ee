"""Find the range of days that a question asks about, and take its words.

Pure. `now` is aware; days are London's. Both ends of a range are included; None is open (codebook, Questions):
"by Friday" includes Friday, "before Friday" does not, and both begin today.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tracker.asking.days.calendar_names import MONTHS
from tracker.asking.days.calendar_words import (
    FROM,
    MONTH_NAME,
    ROWS,
    UP_TO,
    Stretch,
    month_of,
    named_month,
    week_of,
)
from tracker.asking.line.unread import Unread
from tracker.clock import london_date
from tracker.text.dates import find_dates
from tracker.text.marks import Mark, first_on_or_after

#: First and last day, either of them None where open.
Range = tuple[date | None, date | None]

_BEFORE = re.compile(
    r"(?<![a-z])(?:(?<!on or )before|ahead of|this side of|pre|earlier than|sooner than)(?: the)? $"
)
_BY = re.compile(
    r"(?<![a-z])(?:by|until|till|til|up to|up until|no later than|not later than|on or before|latest|deadline of)(?: the)? $"
)
_AFTER = re.compile(r"(?<![a-z])(?:after|past|later than|beyond)(?: the)? $")
_FROM = re.compile(r"(?<![a-z])(?:from|since|starting|on or after|not before|no earlier than)(?: the)? $")
_BETWEEN = re.compile(r"(?<![a-z])(?:between|from)(?: the)? $")
_ON = re.compile(
    r"(?<![a-z])(?:in|on|during|over|for|this|next|of|due|at|around|about|closing|closes|close|ending|ends|end|shutting|shuts"
    r"|deadline|deadlines|finishing|throughout|mid|early|late|all)(?: the| in)? $"
)
#: Without such a word a season is when something takes place: "a festival next summer".
_SPEAKS_OF_CLOSING = re.compile(
    r"\b(?:clos\w+|end(?:s|ing)|shut\w*|due|deadlines?|by|before|until|till|after|from|open(?:s|ing)?|apply|in by|miss(?:ed|ing)?|too late|ran out|over)\b"
)
#: What was open, and is over: "what did we miss in November".
_MISSED = re.compile(
    r"\b(?:miss(?:ed)?(?: out)?|(?:has|have|had|already|what|which|that|grants?|funds?|tenders?) closed|closed (?:in|during|this|last)"
    r"|too late for|were open|was open|ran out|went past|gone past)\b"
)
#: "Tomorrow or Tuesday": what is joined needs no word of its own in front.
_OR = re.compile(r"^ (?:, )?(?:or(?: (?:on|in|by))?|and (?:on|in|by)) (?:the )?$")
_JOINED = re.compile(r"(?: ,)? (?:or|and) (?:on )?(?:the )?$")
_AND = re.compile(r"^ (?:and|to|until|till|up to|through to|through) (?:the )?$")
#: "Closing 30/12": figures without a year, behind a word that speaks of a day.
_FIGURES = re.compile(
    r"(?<![a-z])(?:clos(?:es?|ing)|ends?|ending|shuts?|shutting|due|deadline|after|from|since|between|and|to|opens|opening)(?: is| of| for)?(?: the)? "
    r"(?P<figures>(?P<day>[0-3]?\d)/(?P<month>1[0-2]|0?[1-9]))(?![\d/a-z%])"
)
#: "The 2nd or 3rd of March": the month is said once.
_EITHER_DAY = re.compile(
    r"(?<![\w£/.])(?:the )?(?P<one>[0-3]?\d)(?:st|nd|rd|th)?(?: ,)? or (?:on )?(?:the )?(?P<other>[0-3]?\d)(?:st|nd|rd|th)?(?: of)? "
    rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})(?![a-z])"
)
#: "Between the 8th and the 19th of March": the month is said once, and holds for both.
_FROM_DAY_TO_DAY = re.compile(
    r"(?<![\w£/.])(?:the )?(?P<one>[0-3]?\d)(?:st|nd|rd|th)? (?:and|to|until|till|up to|through to|through) (?:the )?(?P<other>[0-3]?\d)(?:st|nd|rd|th)?(?: of)? "
    rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})(?![a-z])"
)
#: Behind the number of a day these are months, small letters or not.
_SMALL_MONTH = re.compile(r"(?<![\w£/.])([0-3]?\d(?:st|nd|rd|th)?(?: of)? )(march|may)(?![a-z])")
_WEEK_OF = re.compile(r"(?:the )?(?:week|w c|wc) (?:commencing |beginning |starting |of |in )?(?:the )?$")


@dataclass(frozen=True, slots=True)
class _Anchor:
    start: int
    end: int
    stretch: Stretch


def read_range(unread: Unread, *, now: datetime, asked: Range = (None, None)) -> Range | None:
    """Return the range of days asked for, or None where the words name none; its words are taken.

    `asked` is the range of the question before: "the week after" follows on it.
    """
    today = london_date(now)
    anchors = _anchors(unread, today, asked[1])
    if not anchors:
        return None
    either = _either(unread, anchors)
    if either is not None:
        return either
    for i, anchor in enumerate(anchors[1:]):
        before, between = anchors[i], unread.text[anchors[i].end : anchor.start]
        if _AND.match(between):
            lead = _lead(unread.text, before.start, _BETWEEN)
            unread.blank(lead, anchor.end)
            return before.stretch.first, anchor.stretch.last
    anchors = [anchor for anchor in anchors if unread.text[anchor.start : anchor.end] != "now"]  # only with an end
    if not anchors:
        return None
    sure = [anchor for anchor in anchors if anchor.stretch.first != today or anchor.stretch.last != today]
    chosen = (sure or anchors)[0]
    for anchor in anchors:
        if anchor is not chosen:
            unread.blank(anchor.start, anchor.end)
    asked_for = _with_lead(unread, chosen, today)
    if _MISSED.search(unread.text):
        return _so_far(unread.text[chosen.start : chosen.end], today) or asked_for
    return asked_for


def _either(unread: Unread, anchors: list[_Anchor]) -> Range | None:
    """Return the range from the first to the last of days that "or" joins, and take them; None where it joins none."""
    chain = anchors[:1]
    for anchor in anchors[1:]:
        if _OR.match(unread.text[chain[-1].end : anchor.start]):
            chain.append(anchor)
        elif len(chain) == 1:
            chain = [anchor]
    if len(chain) == 1:
        return None
    unread.blank(_lead(unread.text, chain[0].start, _ON), chain[-1].end)
    return min(one.stretch.first for one in chain), max(one.stretch.last for one in chain)


def _so_far(named: str, today: date) -> Range | None:
    """Return what is over of the month, week or year that is named: of the present one all up to now.

    None for what says itself that it is over ("last week", "yesterday"), and for a day.
    """
    month = MONTH_NAME.fullmatch(named)
    if month is not None and not month["year"]:
        number = MONTHS[month["month"]]
        whole = month_of(today.year - (number > today.month), number)
        return whole.first, min(whole.last, today)
    if re.fullmatch(r"(?:so far )?this (?:week|month|year)s?", named):
        begins = {"w": week_of(today).first, "m": today.replace(day=1), "y": date(today.year, 1, 1)}
        return begins[named.split("this ")[1][0]], today
    return None


def _anchors(unread: Unread, today: date, asked: date | None) -> list[_Anchor]:
    """Find the named stretches, in order. They are blanked while searching, so that no two rows read the same."""
    scratch, found = Unread(unread.left), list[_Anchor]()
    found += _days_of_one_month(scratch, today)
    # Twice: "tomorrow or Tuesday" needs tomorrow to be found first.
    for pattern, rule in (*ROWS, *ROWS):
        for match in pattern.finditer(scratch.left):
            stretch = rule(match, today, asked)
            if stretch is None or (stretch.needs_closing and not _SPEAKS_OF_CLOSING.search(unread.text)):
                continue
            joined = _joins(unread.text, match.start(), found)
            if not stretch.needs_lead or joined or _has_lead(unread.text, match.start()):
                found.append(_Anchor(*match.span(), stretch))
                scratch.blank(*match.span())
    # In an announcement "2 or 3 March" is no certain date; in a question both are asked for.
    left = _SMALL_MONTH.sub(lambda said: said[1] + said[2].title(), scratch.left.replace(" or ", " ,  "))
    for date_ in find_dates(left, published=today):
        stretch = Stretch(date_.day, date_.day, UP_TO if date_.rough else "whole", is_end=date_.rough)
        lead = _WEEK_OF.search(scratch.left[: date_.start])
        start = lead.start() if lead else date_.start
        found.append(_Anchor(start, date_.end, week_of(date_.day) if lead else stretch))
        scratch.blank(start, date_.end)
    for match in _FIGURES.finditer(scratch.left):
        day = first_on_or_after(Mark(0, 0, int(match["day"]), int(match["month"])), today)
        if day is not None:
            found.append(_Anchor(*match.span("figures"), Stretch(day, day)))
            scratch.blank(*match.span("figures"))
    for match in MONTH_NAME.finditer(scratch.left):
        stretch = named_month(match, today)
        joined = _joins(unread.text, match.start(), found)
        if not stretch.needs_lead or joined or _has_lead(unread.text, match.start()):
            found.append(_Anchor(*match.span(), stretch))
    return sorted(found, key=lambda anchor: anchor.start)


def _days_of_one_month(scratch: Unread, today: date) -> list[_Anchor]:
    """Find two days whose month is said once, either of them or all between them, and take them."""
    found = list[_Anchor]()
    for match in _EITHER_DAY.finditer(scratch.left):
        days = [
            first_on_or_after(Mark(0, 0, int(day), MONTHS[match["month"]]), today)
            for day in match.group("one", "other")
        ]
        told = [day for day in days if day is not None]
        if len(told) == 2:
            found.append(_Anchor(*match.span(), Stretch(min(told), max(told))))
            scratch.blank(*match.span())
    for match in _FROM_DAY_TO_DAY.finditer(scratch.left):
        last = first_on_or_after(Mark(0, 0, int(match["other"]), MONTHS[match["month"]]), today)
        bare = match["month"] in ("may", "march") and not re.search(r"\d(?:st|nd|rd|th)", match[0])
        if last is None or not 0 < int(match["one"]) <= last.day or bare:
            continue  # "5 to 10 may do"
        found.append(_Anchor(*match.span(), Stretch(max(today, last.replace(day=int(match["one"]))), last)))
        scratch.blank(*match.span())
    return found


def _joins(text: str, start: int, found: list[_Anchor]) -> bool:
    """Say whether "or" or "and" joins what begins at `start` to a stretch that was found."""
    joint = _JOINED.search(text[:start])
    return joint is not None and any(anchor.end == joint.start() for anchor in found)


def _has_lead(text: str, start: int) -> bool:
    before = text[:start]
    if ("between " in before or "from " in before) and re.search(r" (?:and|to)(?: the)? $", before):
        return True
    return any(pattern.search(before) for pattern in (_BEFORE, _BY, _AFTER, _FROM, _BETWEEN, _ON))


def _lead(text: str, start: int, pattern: re.Pattern[str]) -> int:
    found = pattern.search(text[:start])
    return found.start() if found else start


def _with_lead(unread: Unread, anchor: _Anchor, today: date) -> Range:
    """Apply the word in front ("by", "before", "after" …) to a stretch, and take both."""
    stretch, day = anchor.stretch, timedelta(days=1)
    ranges: tuple[tuple[re.Pattern[str], Range], ...] = (
        (_BEFORE, (today, stretch.last if stretch.is_end else stretch.first - day)),
        (_BY, (today, stretch.last)),
        (_AFTER, (stretch.last + day, None)),
        (_FROM, (stretch.first, None)),
    )
    ranges = () if _FROM_DAY_TO_DAY.fullmatch(unread.text[anchor.start : anchor.end]) else ranges
    for pattern, asked in ranges:
        lead = _lead(unread.text, anchor.start, pattern)
        if lead < anchor.start:
            unread.blank(lead, anchor.end)
            return asked
    unread.blank(min(_lead(unread.text, anchor.start, _ON), _lead(unread.text, anchor.start, _BETWEEN)), anchor.end)
    if stretch.alone == UP_TO:
        return today, stretch.last
    return stretch.first, None if stretch.alone == FROM else stretch.last
