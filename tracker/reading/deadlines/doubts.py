"""Say why a date may be wrong, in words, and which dates are but when a page was published.

Pure.
"""

import functools
import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from tracker.clock import Moment, london_date
from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.plain import says_likely, says_plainly
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate

GUESSED: Final = "the text does not say plainly what this date is for"
TWO_HOURS: Final = "the text gives two hours for this day"
FAR_AHEAD: Final = "the text gives no year, and the next such day is almost a year off: it may be over"
FAR_OFF: Final = "this date is so far ahead that it may be the end of the programme, not of this round"
LIKELY: Final = "the text says itself that this date may still change"
FIRST_STEP: Final = "the text speaks of an expression of interest: this date may be for that"
A_BREAK: Final = "the text speaks of a closure for a time: this date may begin it, and end no round"
ANSWERS: Final = "the text speaks of market engagement: this date may be for answers, not for bids"

#: A date without a year that lies further ahead than this was likely over when the text was published.
_LIKELY_OVER: Final = timedelta(days=330)
#: A closing date further ahead than this is rather the end of a programme.
_FAR_OFF: Final = timedelta(days=540)
_A_MINUTE: Final = timedelta(minutes=1)
#: What a line with the day of publication holds besides it.
_STAMPED: Final = re.compile(
    r"(?:\W|\b(?:date|posted|published|updated|by|on|at|last|added|written|released?)\b|\d\d:\d\d)*", re.IGNORECASE
)
#: A line of a notice's history: "Planning 16 Apr 2026 at 09:24", "Publication Date - 16 Mar 2026".
_OF_ITS_HISTORY: Final = re.compile(
    r"\W*(?:(?:planning|tender|award|contract|termination)(?:update|amendment|cancellation)?|publication date|published(?: date)?|release date|first published|last (?:edited|updated))\W*",
    re.IGNORECASE,
)
_FOR_A_TIME: Final = re.compile(
    r"\btemporar\w+ (?:\w+ ){0,2}(?:clos\w+|paus\w+|shut\w*|suspen\w+)|\b(?:clos\w+|paus\w+|shut|suspen\w+) temporarily\b"
)
_INTEREST: Final = re.compile(r"\b(?:expressions? of interest|eois?|stage (?:one|1))\b")
_ENGAGES: Final = re.compile(
    r"\b(?:market (?:engagement|sounding|test\w*)|engagement (?:deadline|notice|exercise|event)|uk[123]|soft market|supplier questionnaire|planned procurement|call for competition)\b"
)


class Doubts:
    """What is doubtful about the dates of one text (in lower case), each of which has its role in `told`."""

    def __init__(
        self, text: str, kind: Kind, told: Sequence[tuple[FoundDate, Role]], published: Moment | None
    ) -> None:
        self.text, self.kind, self.told, self.published = text, kind, told, published

    def of(self, one: FoundDate, role: Role) -> str | None:
        """Return why a date with its role may be wrong; None where nothing speaks against it."""
        if one.doubt is not None:
            return one.doubt
        if role.what is None:
            return None
        if role.what.closes and says_likely(self.text, one):
            return LIKELY
        if role.unsure:
            return role.unsure
        if role.guessed or not says_plainly(role, self.text, one):
            return GUESSED
        if role.what.closes and one.hours_differ:
            return TWO_HOURS
        told_off = role.what.closes or role.what is What.DECISION
        if told_off and not self._is_listed(role) and _likely_over(one, self.published):
            return FAR_AHEAD
        return self._of_closing(one, role) if role.what is What.APPLY else None

    def _of_closing(self, one: FoundDate, role: Role) -> str | None:
        if self.published is not None and self.kind is not Kind.CONTRACT:  # a list may be open for years
            if one.day - london_date(self.published) > _FAR_OFF:
                return FAR_OFF
            if one.day == london_date(self.published) and not one.relative and not self._is_listed(role):
                return GUESSED
        return self._about_the_call

    def _is_listed(self, role: Role) -> bool:
        return role.start >= 0 and sum(other.start == role.start for _, other in self.told) > 1

    @functools.cached_property
    def _about_the_call(self) -> str | None:
        """Say what makes every closing date of the text doubtful: that it may be no application that closes."""
        if self.kind is Kind.CONTRACT and _ENGAGES.search(self.text):
            return ANSWERS
        if (
            self.kind is Kind.GRANT
            and "temporar" in self.text
            and any(role.what is What.OPENS for _, role in self.told)
            and _FOR_A_TIME.search(self.text)
        ):
            return A_BREAK
        if self.kind is Kind.GRANT and _INTEREST.search(self.text):
            return None if any(role.what is What.EOI for _, role in self.told) else FIRST_STEP
        return None


def is_stamp(text: str, one: FoundDate, published: Moment | None) -> bool:
    """Say whether a date is but when something was published: that minute, that day alone in its line, or a line of a
    notice's history.
    """
    if published is None or one.relative or one.recurs or one.day > london_date(published):
        return False
    start = text.rfind("\n", 0, one.start) + 1
    end = text.find("\n", one.end)
    before, after = text[start : one.start], text[one.end : len(text) if end < 0 else end]
    if _OF_ITS_HISTORY.fullmatch(before) is not None and not after.strip():
        return True
    if one.day != london_date(published):
        return False
    if isinstance(one.at, datetime) and isinstance(published, datetime) and abs(one.at - published) < _A_MINUTE:
        return True
    return _STAMPED.fullmatch(before + after) is not None


def _likely_over(one: FoundDate, published: Moment | None) -> bool:
    """Say whether a date that stands alone without a year was just over at publication ("4 December", on 7 December)."""
    if published is None or one.has_year or one.side or one.recurs or one.relative:
        return False
    return one.day - london_date(published) > _LIKELY_OVER
