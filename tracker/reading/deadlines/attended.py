"""Say of a gathering's dates which is its own day, and by which one says that one comes.

Pure. Asked once each date has a role (`deadlines/weighed.py`): what lasts from an hour to an hour ends nothing; the day by which
a name, an answer or a call is wanted is the day to book by; a tender's briefing is listed where it must be booked.
"""

import re
from dataclasses import replace
from typing import Final

from tracker.clock import iso
from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.lists import FURTHER_DAY
from tracker.reading.deadlines.page import CLAUSE, DatedText
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate

#: The rules of the three.
LASTS: Final = "it lasts from an hour to an hour"
SAYS_SO: Final = "the day by which one says that one comes"
BOOKED: Final = "a briefing that is booked"
_TAKES_PLACE: Final = "takes place"
_GATHERS: Final = (Kind.TRAINING, Kind.ENGAGEMENT)
#: "10am to 12.30pm", "from 10 until noon", "14:00-16:00".
_HOURS: Final = re.compile(
    r"\b(?:\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?)?|noon|midday)\s?(?:-|–|—|to|until|till)\s?(?:\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b|\d\d[.:]\d\d\b|noon\b|(?:12 )?midday\b|12 noon\b)"
)
#: How far behind a date its second hour may stand.
_BEHIND: Final = 24
#: What leads to a day as to an end; a stretch of hours behind it is when somebody can be reached.
_TO_AN_END: Final = re.compile(
    r"\b(?:by|before|until|till|no later than|not later than|deadline|clos(?:es?|ing)(?: date)?|latest|due|last day)(?: (?:is|on|at|for [\w ]{1,24}))?[:\s]*(?:the )?\W*$"
)
_BY: Final = re.compile(
    r"\b(?:by|before|until|till|no later than|not later than|on or before|latest)[:,]?(?: (?:the )?(?:close|end)(?: of (?:play|business|the day))?(?: on)?)?(?: the)?\W*$"
)
_PART: Final = re.compile(r"[,;:]\s|\s[-–—]\s")
#: What one does to come: one says so, to somebody who is named or not.
_SAYS: Final = re.compile(
    r"\b(?:tell|let|give|drop|ring|call|phone|text|e-?mail|mail|message|contact|confirm\w*|repl(?:y|ies)|answers?|names?|numbers|say|shout|action|act|book\w*|reserv\w+|claim|grab|bag|rsvp|respond\w*|yes|pay|enrol\w*|places?|slots?|spots?|seats?|deadline|get in touch|sign|write)\b"
)
#: The row of what a provider tells a commissioner, and what makes it a place: "numbers are limited; tell us by".
_TELLS: Final = "what a provider tells a commissioner"
#: "Come on 8 October (tell us by 2 October)": what is asked for in a bracket behind the day of a gathering.
_IN_BRACKET: Final = re.compile(
    r"\(\W*(?:please )?(?:tell us|let us know|e-?mail us|ring us)(?: first| beforehand)?,? by(?: the)?\s?$"
)
_LIMITED: Final = re.compile(r"\b(?:places|seats|spaces|numbers|room) (?:is|are|will be)\b[^.\n]{0,50}[;,:–—] ")
#: What is handed in, said or paid by then is something else.
_OTHER: Final = re.compile(
    r"\b(?:reports?|feedback|homework|assignments?|assessments?|evaluations?|certificates?|slides|recordings?|how it went|questions?|ideas?|views|thoughts|comments|questionnaires?|surveys?|written|responses?|submissions?|quotes?|bids?|tenders?|applications?|applying|results?|decisions?|hear|we|we['’]ll|our|shar\w+|publish\w*|sent|issued|cancel\w*|withdraw\w*|refunds?|dietary|access needs|invoice\w*)\b"
)
#: What a buyer holds before the tenders are in.
_BRIEFING: Final = re.compile(
    r"\b(?:briefings?|(?:open|viewing|bidders?['’]?|suppliers?['’]?|providers?['’]?|artists?['’]?) (?:days?|events?|evenings?|mornings?|afternoons?|meetings?|sessions?)|site visits?|visits?|viewings?|events?|webinars?|meetings?|tours?|held)\b"
)
#: Who applies, or is chosen, does more than book.
CHOSEN: Final = re.compile(
    r"\b(?:appl(?:y|ying|ied|ications?|icants?)|ceisiadau|cais|gais|chais|ymgeis\w+|select(?:ed|ion|s)?|cho(?:ose|sen|ice)|pick(?:ed)?|panels?|(?:long|short)[ -]?list\w*|considered|nominat\w+|put (?:\w+ ){0,3}forward|cohorts?|fellowships?|programmes?|residenc(?:y|ies)|schemes?|call|yes or (?:a )?no|successful|interviews?|decisions?)\b"
)
_PORTAL: Final = re.compile(r"\b(?:portal|platform|system|e-?tender\w*|account|supplier registration)\b")


def attended(page: DatedText, told: list[Role]) -> list[Role]:
    """Return the roles, with the days on which people gather and the days by which they say that they come."""
    if page.kind in _GATHERS:
        told = [_of_its_own(page, at, told) for at in range(len(told))]
        told = _said_by(page, [_lasting(page, at, role) for at, role in enumerate(told)])
        return _only_booked(page, told) if page.kind is Kind.TRAINING else told
    return _booked(page, told) if page.kind is Kind.CONTRACT else told


def _lasting(page: DatedText, index: int, role: Role) -> Role:
    """Return the role of a date that something closes on, once it is asked whether it lasts for some hours."""
    date = page.dates[index]
    if role.what not in (What.APPLY, What.EOI, What.REGISTER) or date.at == date.day or date.side:
        return role
    if _TO_AN_END.search(_before(page, index)):
        return role
    hours = _HOURS.search(page.text, date.start, min(len(page.text), date.end + _BEHIND))
    return role if hours is None else Role(What.STARTS, LASTS, hours.start(), hours.end(), event=True)


def _of_its_own(page: DatedText, index: int, told: list[Role]) -> Role:
    """Return the role of a further day of a talk with providers: with hours that are not those of the first it is another one."""
    role, date = told[index], page.dates[index]
    if page.kind is not Kind.ENGAGEMENT or role.rule != FURTHER_DAY or date.at == date.day or not index:
        return role
    first = page.dates[index - 1]
    hours = _HOURS.search(page.text, date.start, min(len(page.text), date.end + _BEHIND))
    if hours is None or first.at == first.day or _clock(first) == _clock(date):
        return role
    return Role(What.STARTS, LASTS, hours.start(), hours.end(), event=True)


def _clock(date: FoundDate) -> str:
    return iso(date.at)[11:16]


def _said_by(page: DatedText, told: list[Role]) -> list[Role]:
    """Return the roles, with those days as the ones to book by that no row knows and by which somebody is told of one's coming."""
    if any(role.what is What.REGISTER for role in told):
        return told
    days = [
        date.day
        for date, role in zip(page.dates, told, strict=True)
        if role.what is What.STARTS and (role.event or role.rule == _TAKES_PLACE)
    ]
    for index, role in enumerate(told):
        date = page.dates[index]
        told_behind = role.start >= date.end  # "by 5 February if you would like to join us"
        limited = role.rule == _TELLS and (
            _LIMITED.search(_before(page, index)) is not None
            or _IN_BRACKET.search(_before(page, index)) is not None
        )
        if not limited and (not (role.guessed or told_behind) or role.what not in (None, What.STARTS) or date.side):
            continue
        before = _before(page, index)
        part = _PART.split(before)[-1]
        said = part if _SAYS.search(part) else before
        if _BY.search(before) is None or _SAYS.search(said) is None or _OTHER.search(said):
            continue
        if page.kind is Kind.ENGAGEMENT and not any(day >= date.day and day != date.day for day in days):
            continue
        if not days or max(days) >= date.day:
            return [
                Role(What.REGISTER, SAYS_SO, date.start, date.end) if at == index else one
                for at, one in enumerate(told)
            ]
    return told


def _only_booked(page: DatedText, told: list[Role]) -> list[Role]:
    """Return the roles, with a training's closing date as the day to book by where it has an hour and nobody applies or is chosen."""
    held = any(
        role.event and role.what is What.STARTS and date.at != date.day
        for date, role in zip(page.dates, told, strict=True)
    )
    if not held or not any(role.what is What.APPLY for role in told) or CHOSEN.search(page.text):
        return told
    return [replace(role, what=What.REGISTER) if role.what is What.APPLY else role for role in told]


def _booked(page: DatedText, told: list[Role]) -> list[Role]:
    """Return the roles, with a tender's briefing where its sentence or line, or the next, says by when to book."""
    register = [at for at, role in enumerate(told) if role.what is What.REGISTER]
    for at in register:
        booking = page.dates[at]
        if _PORTAL.search(_before(page, at)):
            continue
        here = page.block_index(booking.start)
        for index, role in enumerate(told):
            date = page.dates[index]
            if role.what is not None or date.day < booking.day or abs(page.block_index(date.start) - here) > 1:
                continue
            line = page.blocks[page.block_index(date.start)]
            begin = max(line.start, date.start - CLAUSE)
            if _BRIEFING.search(page.text, begin, date.start):
                told = [
                    replace(one, what=What.STARTS, rule=BOOKED, event=True) if n == index else one
                    for n, one in enumerate(told)
                ]
                break
    return told


def _before(page: DatedText, index: int) -> str:
    """Return the words of a date's sentence before it, from the date before it on."""
    date: FoundDate = page.dates[index]
    begin, _ = page.sentence(date.start)
    begin = max(begin, page.dates[index - 1].end if index else 0, date.start - CLAUSE)
    return page.text[begin : date.start]
