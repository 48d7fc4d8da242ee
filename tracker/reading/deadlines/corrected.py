"""Say which dates of a text another one replaces, and which only tell when the text was corrected.

Pure. "The deadline has moved from 5 March to 12 March": the first is gone, the second is for what the first was for.
"""

import re
from typing import Final

from tracker.reading.deadlines.clauses import OPENED, Role
from tracker.reading.deadlines.closings import REPLACED_BEFORE, REPLACES
from tracker.reading.deadlines.further import by_headings
from tracker.reading.deadlines.layout import COLUMN
from tracker.reading.deadlines.moves import REPLACED, Moved
from tracker.reading.deadlines.page import DatedText
from tracker.reading.deadlines.ranges import end_of_range
from tracker.reading.deadlines.rule import Speaks
from tracker.reading.deadlines.turns import NEAR_CLOSING
from tracker.reading.deadlines.words import by_words
from tracker.reading.welsh import dates as welsh
from tracker.terms import What
from tracker.text.dates import FoundDate

_REPLACED_BEFORE: Final = re.compile("|".join((*REPLACED_BEFORE, *welsh.REPLACED_BEFORE)))
_REPLACED_AFTER: Final = re.compile("|".join(welsh.REPLACED_AFTER))
_REPLACES: Final = re.compile("|".join((*REPLACES, *welsh.REPLACES)))
_CORRECTED: Final = re.compile(r"(?:moved|extended|changed|corrected|amended|replaced|postponed)(?: on)?\W*$")
#: The rule of a date that says when a text was corrected.
DAY_OF_CORRECTION: Final = "the day of the correction"
#: "Amendment 29 June 2026: the enquiry period has been extended."
_AMENDED: Final = re.compile(
    r"\W*(?:amendment|update|updated|correction|corrigendum|clarification|edit|edited|addendum|erratum|note|revision|revised|version|amended|addition|added|notice|news)(?: (?:no\.? ?)?\d{1,2})?(?: (?:made|issued|posted|added))?(?: (?:on|of|dated))?[\s,:(–—-]{1,3}(?:the )?"
)
#: "The closing date is not 11 December. It is 18 December."
_IT_IS: Final = re.compile(
    r"\W*(?:it|this|that|the (?:right|correct|real|true|new) (?:one|date|day|deadline)) (?:is|will be|should be|falls)(?: now)?(?: on)?(?: the)?\W*"
)
_AMENDED_THEN: Final = re.compile(r"\s?[)\]]?\s?(?:[:–—]|-\s|\.\s)")


def by_correction(
    page: DatedText,
    date: FoundDate,
    begin: int,
    since: int,
    before: str,
    after: str,
    whole_after: str,
    earlier: FoundDate | None,
    told: list[Role],
    moved: Moved | None,
) -> Role | None:
    """Return the role of a date that is replaced, replaces another, ends a stretch or tells of a correction; None else.

    The sentence begins at `begin`, and `before`, the words about this date, at `since`; `told` holds the answers before it.
    """
    if _REPLACED_BEFORE.search(before) or _REPLACED_AFTER.search(whole_after) or moved is Moved.AWAY:
        was = by_words(page, before, after, since, date, begin) or by_headings(page, begin, date)
        return _replaced(page, None if was is None else was.what, before)
    if earlier is not None and told[-1].was is not None and _REPLACES.search(before):
        return Role(told[-1].was, "replaces another date", since, date.start)
    if told and told[-1].was is not None and _IT_IS.fullmatch(page.text, begin, date.start):
        return Role(told[-1].was, "replaces another date", begin, date.start)
    if date.side == "last" and earlier is not None and told[-1].rule != COLUMN:
        return end_of_range(page, told[-1])
    if earlier is not None and told[-1].was is not None and _CORRECTED.search(before):
        return Role(None, DAY_OF_CORRECTION, was=told[-1].was)
    if _AMENDED.fullmatch(page.text, begin, date.start) and _AMENDED_THEN.match(page.text, date.end):
        return Role(None, DAY_OF_CORRECTION)
    return None


def _replaced(page: DatedText, was: What | None, before: str) -> Role:
    """Return the role of a date that another replaces; `was`: what its own words say it was for."""
    if was in (None, What.STARTS, What.OPENS):
        subjects = [hit for hit in page.clauses.hits(before, before) if hit.rule.speaks is Speaks.SUBJECT]
        last = max(subjects, key=lambda hit: hit.end, default=None)
        if last is not None and last.rule.what in OPENED:  # "the clarification window is lengthened from"
            was = last.rule.what
        elif NEAR_CLOSING.search(before):  # "the deadline has been put back: from 6 February to"
            was = page.clauses.closing()
    return Role(None, REPLACED, was=was)
