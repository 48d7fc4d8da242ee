"""What a person gives for a template's questions → answers that can stand in a paper, or what is wrong with them.

Pure. What a person gives is plain text and nothing else: it is put on one line without control characters, and is
never looked through for marks or slots. Too much is refused, not cut, so that no word is lost without a sound.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from tracker.clock import london_date
from tracker.errors import TemplateError
from tracker.knowledge import Asks, Template, TemplateField
from tracker.text.dates import find_dates
from tracker.text.durations import find_durations
from tracker.wording.papers import dated_words, months_words
from tracker.wording.plain import plain

#: How much an answer may hold, in characters.
LONGEST: Final = {Asks.LINE: 200, Asks.TEXT: 1500, Asks.DAY: 60, Asks.MONTHS: 60}

#: A plan is neither shorter nor longer, in months.
MONTHS: Final = range(1, 121)
#: Days outside these years are slips of the keyboard.
YEARS: Final = range(2000, 2101)

_BREAK: Final = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
#: Somebody has no answer, or none yet; "none" and "no" may be one.
_REST: Final = "it|this|that|this one|that one|this question|over|out|for now|now|blank|empty|a gap|please"
_NO_ANSWER: Final = re.compile(
    rf"\W*(?:(?:please |just |can we |can i |let[’']?s |i[’']?ll )?(?:skip|pass|leave)(?: (?:on )?(?:{_REST}))*"
    r"|next|next one|next question|later|dunno|no idea|no clue|tb[cda]|n/?a|not applicable|blank|empty"
    r"|(?:i |we )?(?:don[’']?t|do not) know(?: (?:yet|that|this|it))*|(?:i[’']?m |we[’']?re )?not sure(?: yet)?"
    r"|(?:i[’']?ll |we[’']?ll )?(?:do|fill|come back to)(?: (?:it|this|that))?(?: in)? later)?\W*",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"[0-9]{1,4}")


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, as it stands in a paper."""

    #: Its lines, harmless and not empty; one but for answers of several lines.
    lines: tuple[str, ...]
    day: date | None = None
    months: int | None = None

    @property
    def line(self) -> str:
        """All of it on one line."""
        told = ""
        for line in self.lines:
            joint = "" if not told else " " if told.endswith((".", "!", "?", ",", ";", ":")) else "; "
            told += joint + line
        return told

    @classmethod
    def of_day(cls, day: date) -> "Answer":
        """Return a day as an answer."""
        return cls((dated_words(day),), day=day)

    @classmethod
    def of_months(cls, months: int) -> "Answer":
        """Return a length as an answer."""
        return cls((months_words(months),), months=months)


def answers(template: Template, given: Mapping[str, str], *, now: datetime) -> Mapping[str, Answer]:
    """Return the answers by the questions' keys; what holds no words is no answer. Raises TemplateError.

    `now` tells which year a day without one is in.
    """
    fields = {field.key: field for field in template.fields}
    for key in given:
        if key not in fields:
            raise TemplateError(f"“{plain(key, longest=40)}” is no question of {template.id}; {_known(fields)}")
    told = {key: _answer(field, given[key], now=now) for key, field in fields.items() if key in given}
    return {key: answer for key, answer in told.items() if answer is not None}


def one_answer(field: TemplateField, words: str, *, now: datetime) -> Answer | None:
    """Return one answer, None where the words hold none. Raises TemplateError."""
    return _answer(field, words, now=now)


def _known(fields: Mapping[str, TemplateField]) -> str:
    return f"those are {', '.join(fields)}"


def _answer(field: TemplateField, words: str, *, now: datetime) -> Answer | None:
    longest = LONGEST[field.asks]
    # So long a text is not even looked through.
    lines = tuple(
        filter(None, (plain(line, longest=len(line) + 1) for line in _BREAK.split(words[: 10 * longest])))
    )
    length = sum(map(len, lines))
    if length > longest or len(words) > 10 * longest:
        raise TemplateError(f"{field.key}: has {max(length, len(words)):,} characters; {longest:,} is the most")
    if _NO_ANSWER.fullmatch(" ".join(lines)):
        return None
    match field.asks:
        case Asks.DAY:
            return Answer.of_day(_day(field, " ".join(lines), now=now))
        case Asks.MONTHS:
            return Answer.of_months(_months(field, " ".join(lines)))
        case Asks.TEXT:
            return Answer(lines)
        case _:
            return Answer((" ".join(lines),))


def _day(field: TemplateField, told: str, *, now: datetime) -> date:
    try:
        day = date.fromisoformat(told)
    except ValueError:
        # Months in small letters may be words ("5 may"): here only a date is meant.
        found = find_dates(told, published=now) or find_dates(told.title(), published=now)
        if len(found) != 1:
            raise TemplateError(f"{field.key}: “{told}” is not one day; write it as 1 April 2027") from None
        if found[0].doubt is not None:
            raise TemplateError(f"{field.key}: “{told}”: {found[0].doubt}; write it as 1 April 2027") from None
        day = london_date(found[0].at)
    if day.year not in YEARS:
        raise TemplateError(f"{field.key}: the year {day.year} is not from {YEARS[0]} to {YEARS[-1]}")
    return day


def _months(field: TemplateField, told: str) -> int:
    if _NUMBER.fullmatch(told):
        months = int(told)
    else:
        found = find_durations(told)
        if len(found) != 1 or found[0].least != found[0].months:
            raise TemplateError(f"{field.key}: “{told}” is not one length; write 18 months, or 3 years")
        months = round(found[0].months)
    if months not in MONTHS:
        raise TemplateError(f"{field.key}: “{told}” is not from {MONTHS[0]} to {MONTHS[-1]} months")
    return months
