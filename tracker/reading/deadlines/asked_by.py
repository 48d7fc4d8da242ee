"""Say whether a text asks for applications by a day to come, or names the day on which they open.

Pure. Used by `reading/kinds/kind.py`: what is to be handed in by a day is no news, whatever else is told around it.
"""

import re
from datetime import date, datetime, timedelta
from typing import Final

from tracker.clock import london_date
from tracker.reading.kinds.shape import asks_in_text
from tracker.reading.material import Material
from tracker.text.dates import FoundDate, find_dates, has_yearless_date
from tracker.text.html import Document
from tracker.text.sentences import sentence_around, sentence_starts

#: What is handed in, or the words over its last day.
_ASKS: Final = re.compile(
    r"\b(?:appl(?:y|ying|ications?|icants?)|deadlines?|last (?:day|date)(?= to apply\b|:)|closing|closes|close(?! to\b| by\b| friend)|shuts|pausing|entries|submi(?:t|ssions?)|bids?|pitch(?:es)?|proposals?|bookings?|book by|register by|enrol|rsvp|"
    r"expressions? of interest|(?:send|return) (?:it|us|your|the|them|in)|get (?:it|yours?|them|your \w+) (?:in|to us)|forms?|claims (?:must|should|have to|need)|put (?:yours|it|your [\w-]+|them) forward|ask (?:us )?for (?:up to )?(?:£|money\b|a grant\b)|requests?(?! for (?:clarif|info|quot))|(?:fund|round|scheme|programme|grants?) (?:opens?|closes?)|re-?opens?|(?:rounds?|windows?|calls?)(?: (?:\d{1,2}|one|two|three|four|five))? (?:will )?(?:runs?|be open|is open) (?:from|until|to|between)|(?:tell|write to|ring|contact|e-?mail) (?:us|the|\w+ )|notes? of interest)\b"
)
#: What has a last day too, and is no application for money or a place.
_ELSE: Final = re.compile(
    r"\b(?:surveys?|consultations?|questionnaires?|vacanc\w+|posts?|roles?|interviews?|share offers?|ballot|cvs?|jobs?|salary|candidates?|tickets?|nominat\w+|votes?|voting|petition|"
    r"was|were|had|closed|reports?|monitoring|evaluation forms?|grant[ -]?holders?|grantees|spent|spend|completed by|raffle|exhibition|loans?|borrow|(?:offices?|shops?|caf[eé]|museum|library|building|doors?) (?:will )?(?:close|shut)s?)\b"
)
#: A result names the next chance in passing.
_ELSE_OR_NEXT: Final = re.compile(
    _ELSE.pattern
    + r"|\bnext (?:round|deadline|closing|call|applications?|window)|\b(?:spring|summer|autumn|winter|second|third|new|another|further) round\b"
)
#: What a supplier hands in.
_BIDS: Final = "tenders?|bids?|quotes?|quotations?|submissions?|itts?|offers|proposals"
_NAMED: Final = (
    rf"\b(?:{_BIDS}|requests to participate|psqs?|sqs?)\b[^\n]{{0,60}}\b(?:by|before|until|deadline|clos\w+|due|latest|than|returned?|on)\b|"
    rf"\b(?:deadline|clos\w+|last day|return|submit|date) [^\n]{{0,40}}\b(?:{_BIDS}|responses)\b|\b(?:bids?|tenders?|quotes?|submissions?)\b[^\n:]{{0,30}}:"
)
_TENDERS_NAMED: Final = re.compile(_NAMED)
_TENDERS: Final = re.compile(_NAMED + r"|\b(?:deadline|clos(?:es|ing))\b")
#: A tender that is only planned, or is over.
_LATER: Final = re.compile(
    r"\b(?:expect\w*|anticipat\w+|estimated|planned|intends?|likely|publi\w+|issued?|was|were|received|evaluat\w+|future|forthcoming|questionnaire|survey|views|representations?|standstill|clarifications?|market|notice|follows?|starts?|no longer|comments|agreed|cabinet|session|event)\b"
)
#: How far before and behind a day its words stand, in characters.
_BEFORE: Final = 140
_BEHIND: Final = 40
_LONGEST: Final = 6_000
#: What may stand beside a day that has a sentence of its own, in characters.
_ALONE: Final = 14
#: A day without a year that is nearer than this is believed whatever its weekday.
_NEAR: Final = timedelta(days=150)
_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY: Final = re.compile(rf"\b(?:{'|'.join(_WEEKDAYS)})")


def asks_by_a_day(material: Material, *, passing: bool = False) -> bool:
    """Say whether an application, a form or a bid is asked for by a day on or after publication.

    `passing`: whether the next round counts that is named in passing, as in a result.
    """
    other = _ELSE if passing else _ELSE_OR_NEXT
    return any(_asks(document, material, _ASKS, other) for _, document in material.parts)


def tenders_by_a_day(material: Material, *, sure: bool = False) -> bool:
    """Say whether tenders or quotes are to be in by a day on or after publication; `sure` if they must be named."""
    asks = _TENDERS_NAMED if sure else _TENDERS
    return any(_asks(document, material, asks, _LATER) for _, document in material.parts)


def names_its_last_hour(material: Material) -> bool:
    """Say whether a day to come stands with its hour in a sentence of its own: a fund says no more of its last day."""
    if material.published is None:
        return False
    today = london_date(material.published)
    for _, document in material.parts:
        text = document.text[:_LONGEST]
        for found in find_dates(text, published=material.published):
            if isinstance(found.at, datetime) and found.day > today:
                begin, end = sentence_around(sentence_starts(text), found.start, len(text))
                if end - begin - (found.end - found.start) <= _ALONE:
                    return True
    return False


def is_past(found: FoundDate, low: str, today: date) -> bool:
    """Say whether a day is over on `today`; `low` is its text in lower case.

    A day without a year is the next of its name, but "Monday 3 August" on a page of September was last month's where that
    was a Monday and the next is none.
    """
    if found.day < today:
        return True
    if found.has_year or found.day - today < _NEAR:
        return False
    named = _WEEKDAY.search(low, found.start, found.end)
    if named is None or (found.day.month, found.day.day) == (2, 29):
        return False
    weekday = _WEEKDAYS.index(named[0])
    return found.day.weekday() != weekday == found.day.replace(year=found.day.year - 1).weekday()


def _over(document: Document, at: int) -> str:
    """Return the heading that the place `at` stands under, in lower case."""
    for block in document.blocks:
        if block.start <= at < block.end:
            return f"{block.headings[-1].lower()}: " if block.headings else ""
    return ""


def _asks(document: Document, material: Material, asks: re.Pattern[str], other: re.Pattern[str]) -> bool:
    today = None if material.published is None else london_date(material.published)
    text = document.text[:_LONGEST]
    low = text.lower()
    if len(low) != len(text) or asks.search(low) is None:
        return False
    if today is None and has_yearless_date(text):
        return asks_in_text(text)
    for found in find_dates(text, published=material.published):
        if today is not None and (is_past(found, low, today) or (found.relative and found.day == today)):
            continue
        begin = max(0, low.rfind("\n", 0, found.start) + 1, found.start - _BEFORE)
        before = _over(document, found.start) + low[begin : found.start].rpartition(". ")[2]
        said = (
            before
            + " "
            + low[found.end : found.end + _BEHIND].partition(". ")[0].partition("\n")[0].partition(";")[0]
        )
        if (asks.search(said) is not None or before.strip() == "by") and other.search(said) is None:
            return True
    return False
