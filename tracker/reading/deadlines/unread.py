"""Find closing dates that are told and cannot be read: "31 November", "5pm, Friday", "closing date: TBC".

Pure. Such a date is none of the deadlines; that it is told, and in which words, is a doubt of the reading, so that nobody takes
"not read" for "no closing date".
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from tracker.clock import Moment
from tracker.model import UNREAD
from tracker.terms import Kind
from tracker.text.dates import FoundDate, find_dates
from tracker.text.html import BlockKind, Document

_WHOSE: Final = r"(?:(?:the|our|this|final|full|next|first|second|new|application|applications|bid|tender|proposal|grant|fund|funding|submission|entry|round|stage|phase)s? (?:(?:\d|one|two) )?){0,3}"
_FOR_WHAT: Final = r"(?: (?:for|of) (?:the |this |all |your |full |outline |round |stage |phase |\d |submitting |submission of |receipt of )*(?:appl\w+|bids?|tenders?|proposals?|submissions?|entries|entry|nominations?|requests?|quotes?|quotations?|expressions? of interest|eois?|receipt|responses|rounds?|fund|grants?|scheme|programme|round \d|stage \d))?"
_NAME: Final = rf"(?:closing (?:date|time)(?:s| and time)?|deadlines?|due date|cut[- ]?off(?: date)?|submission date|last date|last day){_FOR_WHAT}"
_SENT: Final = r"(?:appl(?:y|ications?)|bids?|tenders?|proposals?|forms?|submissions?|submit|entries|nominations?|requests?|send|return|received|arrive)\b"
_CUE: Final = rf"\b(?:{_NAME}|(?:closes?|closing)(?=:| ?[–|—-]| (?:on|at|in|by|around|early|late|mid)\b| \w+day\b| \d)|{_SENT}[^.;:\n!?]{{0,40}}\b(?:closes?|by|before|until|no later than|due)\b)"
_MONTH: Final = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?"
_WEEKDAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_HOUR: Final = r"(?:\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?)?|noon|midday|midnight|12 noon)"
#: What may stand between the two, word by word.
_BETWEEN: Final = rf"(?:[ ,:|–—-]|\?|\b(?:is|are|will be|be|on|at|in|by|before|of|the|no later than)\b|\b{_HOUR}(?!\w)(?! ?{_MONTH}\b)){{0,14}}"
_UNSET: Final = r"\b(?:tbc|tba|tbd|t\.b\.[ac]|to be (?:confirmed|announced|decided|agreed|set|advised|finalised|determined|published)|(?:be|being) (?:confirmed|announced|published)|(?:not|yet to|still to) (?:yet )?(?:be(?:en)? )?(?:set|fixed|known|confirmed|announced|decided)|yet to be (?:confirmed|announced|set|decided))\b"
_ABOUT: Final = rf"(?:(?:early|late|mid|the (?:start|beginning|middle|end) of|end of|(?:week|w/c) \w+)[ -])?(?:\b{_MONTH}\b(?! {_DAY}\b)|\b(?:early|late|mid|the) ?-?(?:spring|summer|autumn|winter)\b|\bspring\b|\bautumn\b)(?:,? 20\d\d)?"
_ON_A_DAY: Final = rf"(?:\b{_WEEKDAY}\b(?:,? (?:the )?{_DAY})?|\b\d{{1,2}}(?:st|nd|rd|th)\b)(?:,? (?:of )?{_MONTH}\b)?(?: \d{{2,6}})?"
#: A closing date that stands there and is no day.
_TOLD: Final = re.compile(rf"{_CUE}(?:[^.;\n]{{0,40}}?{_UNSET}|{_BETWEEN}(?:{_ON_A_DAY}|{_ABOUT}))")
#: "Closing date: see our website": whatever stands behind the label.
_LABELLED: Final = re.compile(
    rf"(?:^|[\n.;|] ?){_WHOSE}(?:{_NAME}|closes|apply by|applications? (?:close|due|deadline)s?):[ \n](?P<value>[^\n|]{{2,80}}?)(?=$|[\n|]|[.;](?: |$|\n))"
)
_LABEL: Final = re.compile(rf"\W*{_WHOSE}(?:{_NAME}|closes|apply by|applications? (?:close|due))\W*")
#: A day that there is not, with its month, or in figures.
_NO_SUCH: Final = re.compile(
    rf"(?<![\d£.,/-])(?:(?:{_WEEKDAY},? )?(?:the )?(?P<day>\d{{2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{_MONTH})\b(?:,? (?P<year>20\d\d)\b)?"
    rf"|\b(?P<month_first>{_MONTH}) (?P<day_behind>\d{{2}})(?:st|nd|rd|th)?\b(?![:.,]?\d)(?:,? (?P<year_behind>20\d\d)\b)?"
    r"|(?P<figures>\d{1,2}[/.-]\d{1,2}[/.-]20\d\d)(?!\d))"
)
#: The days that some month has not: only what stands around one is looked at.
_LATE_DAY: Final = re.compile(r"(?:29|3\d)(?!\d)")
_AROUND: Final = 20
_SO_NEAR: Final = re.compile(rf"{_CUE}{_BETWEEN}$")
#: What is open, or has no closing date, says so; and whose day it is, if not the application's.
_NONE: Final = re.compile(
    r"\W*(?:none|no\b|n/?a\b|not applicable|nil|ongoing|on-going|open|rolling|any ?time|continuous|always|all year|year[- ]round|until|till|when|while|first[- ]come|there (?:is|are) no)|\W*\Z"
)
_NOT_OURS: Final = re.compile(
    r"\b(?:questions?|quer(?:y|ies)|clarification\w*|reports?|reporting|monitoring|spend\w*|booking|survey|consultation|comments|payment|invoices?|vacanc\w+|job|cv|reference number)\b"
)
_MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_QUOTE: Final = 100
_LINE: Final = 80


def unread_closing(
    texts: Iterable[tuple[str, Document]], kind: Kind, *, published: Moment | None, closes: bool
) -> tuple[str, ...]:
    """Return a doubt for the first closing date that the parts of an announcement tell and that is not read.

    `closes`: another closing date was read, or there is none, so that only a day that does not exist is worth a word.
    """
    if not kind.is_opportunity:
        return ()
    for _, document in texts:
        low = document.low if len(document.low) == len(document.text) else document.text
        found = next(_impossible(low), None)
        if found is None and not closes:
            dates = find_dates(document.text, published=published)
            told = (*_told(low), *_headed(document, low))
            found = next((span for span in told if _is_unread(span, low, dates)), None)
        if found is not None:
            return (f"a closing date {UNREAD}: “{_quoted(document.text, *found)}”",)
    return ()


def _told(low: str) -> Iterator[tuple[int, int]]:
    for match in _TOLD.finditer(low):
        yield match.span()
    for match in _LABELLED.finditer(low):
        if not _NONE.match(match["value"]):
            yield match.start() + len(match[0]) - len(match[0].lstrip("\n.;| ")), match.end()


def _headed(document: Document, low: str) -> Iterator[tuple[int, int]]:
    """Yield the short lines below a heading that names a closing date: "Deadline", and below it "To be confirmed"."""
    for block in document.blocks:
        if block.kind is BlockKind.HEADING or not block.headings or block.end - block.start > _LINE:
            continue
        label = block.headings[-1].lower()
        value = low[block.start : block.end].removeprefix(label).lstrip(" :–-")
        if _LABEL.fullmatch(label) and not _NONE.match(value):
            yield block.start, block.end


def _is_unread(span: tuple[int, int], low: str, dates: Sequence[FoundDate]) -> bool:
    start, end = span
    line = low[low.rfind("\n", 0, start) + 1 : end]
    return not any(one.start < end and start < one.end for one in dates) and _NOT_OURS.search(line) is None


def _impossible(low: str) -> Iterator[tuple[int, int]]:
    """Yield the days that there are not and by which something must be in."""
    for late in _LATE_DAY.finditer(low):
        for match in _NO_SUCH.finditer(low, max(0, late.start() - _AROUND), late.end() + _AROUND):
            if _exists(match):
                continue
            begin = max(low.rfind("\n", 0, match.start()) + 1, match.start() - _QUOTE)
            near = _SO_NEAR.search(low, begin, match.start())
            if near is not None and _NOT_OURS.search(low, begin, match.start()) is None:
                yield near.start(), match.end()


def _exists(match: re.Match[str]) -> bool:
    if match["figures"]:
        first, second, third = (int(part) for part in re.split(r"[/.-]", match["figures"]))
        return _is_day(third, second, first) or _is_day(third, first, second)
    name = match["month"] or match["month_first"]
    year = match["year"] or match["year_behind"]
    return _is_day(
        int(year) if year else None, _MONTHS.index(name[:3]) + 1, int(match["day"] or match["day_behind"])
    )


def _is_day(year: int | None, month: int, day: int) -> bool:
    if not 1 <= month <= 12 or not 1 <= day <= _DAYS[month - 1]:
        return False
    if year is None or (month, day) != (2, 29):
        return True
    return date(year, 3, 1).toordinal() - date(year, 2, 1).toordinal() == 29


def _quoted(text: str, start: int, end: int) -> str:
    """Return the words with the rest of their clause, on one line, cut at a word."""
    rest = re.compile(r"[^.;\n|!?]{0,40}").match(text, end)
    stop = end if rest is None else rest.end() if rest.end() - end < 40 else end
    words = text[start:stop].strip()
    return words if len(words) <= _QUOTE else words[:_QUOTE].rpartition(" ")[0]
