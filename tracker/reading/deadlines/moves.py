"""Tell the closing date that holds from the one that it replaces, also where the two stand in different sentences.

Pure. "Deadline 5 May. This has been extended to 9 June", "UPDATE: the deadline is now 9 June", "9 June (extended from 5 May)": only
the new date is a closing date. Where nobody can tell which date holds, both are shown with a doubt.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import Enum
from typing import Final

from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.closings import WITHDRAWN
from tracker.reading.deadlines.off import is_off
from tracker.terms import What
from tracker.text.dates import FoundDate
from tracker.text.sentences import sentence_around, sentence_starts

#: Names of rows for `Role.rule`.
REPLACED: Final = "replaced"
MOVED_TO: Final = "moved to a new day"

_MOVED: Final = r"(?:moved|extended|changed|corrected|postponed|delayed|brought forward|rescheduled|pushed back|put back|put off|set back|amended|revised|lengthened|prolonged)"
_HAS: Final = r"(?:(?:but|and|which|this|it|that|has|have|had|is|was|been|now|since|then|just|also|again|recently|deadline|closing|date),? )*"
_AFTER: Final = re.compile(
    rf"[\s,.…;:()\[\]*!–—-]*(?:please note |nb:? |note:? )?(?P<has>{_HAS}){_MOVED}\b(?! by us)"
)
_ON_TO: Final = re.compile(
    r"(?:[:\s]{1,2}(?:again|once more|further|back|forward|out)){0,3}(?:[:\s]{1,2}(?:by|for) (?!popular)\w{1,15}(?: \w{1,15}){0,3})?[:\s]{1,2}(?:(?:and )?(?:is )?now|to|until|till)\b|\s{1,2}on(?: the)?\s{0,2}$"
)
_BY_TIME: Final = re.compile(
    r"(?: back| forward| again| further)*,? (?:by|for) (?:about |up to |another |a further |an extra )?(?:an?|one|two|three|four|five|six|seven|ten|\d+|several|some) (?:more |extra |further |working )?(?:hours?|days?|weeks?|fortnight|months?)\b"
)
_FROM: Final = re.compile(r"[\s,]+(?:back |forward )?from\b")
_GONE: Final = re.compile(
    r"[\s,.…;(–-]*(?:(?:has|have|had|is|was) (?:been |now )*|now |since )?(?:cancelled|superseded|replaced|withdrawn)\b"
    rf"|[\s,)]*(?:(?:deadline|date|closing date|closing day|cut[ -]?off|round) )?(?:has|have|had|is|was)(?: now| been| just| since| being)* (?:{WITHDRAWN}|on hold|off|no more|gone|scrubbed|struck out|called off|paused)\b(?! to\b)"
    r"|[\s,)]*(?:(?:will|can)(?: now)? not|won['’]t|cannot) (?:now )?(?:go ahead|take place|be held|happen)\b|[\s,)]*(?:is|has been|was) (?:now )?called off\b"
    r"|[\s,)]*(?:deadline |date )?(?:is|was) (?:no more|wrong|(?:a |an )?(?:mistake|misprint|error|slip)|out of date|not right)\b"
    r"|[\s,]*(?:is|was)(?: not|n['’]t) (?:the|our|a) (?:deadline|closing date|cut[ -]?off)\b"
    r"|[\s,]*(?:(?:deadline|date|closing date) )?(?:(?:in|on|of) (?:the|our|your) [\w ]{3,24} )?(?:no longer|does not|doesn['’]t) (?:appl(?:ies|y)|stands?|holds?|counts?)\b"
)
#: "The closing date (8 January) has slipped to 15 January": whatever the verb, it leads on.
_HAS_GONE: Final = re.compile(
    r"[\s,)\]]*(?:deadline |date )?(?:has|have|had|is|was)(?: now| been| since| just| again)* [a-z-]+(?: back| forward| on| out| a little| by [\w ]{1,20})? (?:to|until|till)(?: the)?\s*$"
)
_GOES_TO: Final = re.compile(
    r"[\s,)\]]{0,3}(?:deadline |date )?(?:(?:moves|shifts|slips|goes|becomes|changes)(?: back| forward| out)?(?: to)?|(?:will|shall|is to) (?:now|instead) (?:be|close|fall|move to))(?: on)?(?: the)?\s{0,2}$"
)
#: "8 January (now 15 January)", "8 January, new date 15 January", "8 January -> 15 January".
_NOW: Final = re.compile(
    r"[\s,.…;:(*!–-]*(?:now|new date|new deadline|no longer)\b(?: (?:it|we|you|closes?|is|are|have|until|till|to|by|on|the|at|apply|close|due|extended)){0,5}[:\s]*$|\s*(?:[-=–—]+>|→|➔|»)\s*$"
)

#: What leads to the new date, in a sentence that holds no other.
_TO_NEW: Final = re.compile(
    r"\b(?P<how>extend(?:ed|ing)?|extension|moved|changed|corrected(?= to)|put back|put off|pushed back|set back|postponed|delayed|brought forward|brought it forward|revised|rescheduled|amended)\b(?! (?:programme|guidance|fund|hours|opening)\b)"
    r"(?:[^.;]{0,60}? (?:to|until|till|is|now|be|by|on))?(?: the)?\W*$"
    r"|\b(?:new|revised|extended|updated|amended|final extended|right|correct|corrected) (?:closing (?:date|day)|deadline|cut[ -]?off|date)\b[^.;]{0,30}$"
    r"|\b(?:deadline|closing date|cut-off)(?: for [\w ]{1,40}?)?:? (?:(?:is|has) (?:now|become)|now)\b[^.;]{0,25}$"
    r"|\b(?:allow(?:ing|ed)?|slipp?(?:ed|s)?|shift(?:ed)?|giv(?:e|en|ing) (?:you|groups|everyone))\b[^.;]{0,40} (?:to|until|till)(?: the)?\W*$"
    r"|\b(?:you|groups|applicants|we|applications?|it|bids?|which) (?:all )?(?:will )?(?:now|can now|may now)(?: all)? (?:have|closes?|apply|until|due|accept|take|submit|end)\b[^.;]{0,30}$"
    r"|\b(?:it|this|that|date) is (?:now|in fact|actually|really)\W*$|\bcorrection\W*$|\b(?:deadline|closing date|cut-off)(?: [\w’-]+){1,4} (?:to|until)(?: the)?\W*$"
    r"|\b(?:more|extra|additional) (?:time|days|week)\b[^.;]{0,60}\b(?:until|till|by|is|to)(?: the)?\W*$"
)
_NOT_NEW: Final = re.compile(
    r"\b(?:projects?|grants?|awards?|contracts?|agreements?|museum|library|building|term|leases?|activit\w+|funding|delivery|exhibition)\b(?: [\w’']+){0,4} (?:extend|moved|changed|postponed|delayed|amended|revised)|"
    r"\b(?:possible|optional|options?|contracts?|agreements?|frameworks?|term|renewals?|renewed)\b[^.;]{0,60}\bexten|"
    r"\b(?:extend|extension|extended|extending) (?:(?:the|our|your|a|an|this|its|present|current|existing|all) ){0,2}(?:[\w’'-]+ )?(?:projects?|grants?|awards?|contracts?|building|museum|funding|term|programme)\b|"
    r"\b(?:not|never|no|cannot|can['’]t|won['’]t|option|may|could|might|if) (?:\w+ ){0,3}(?:extend|extension|moved|changed)|\bfrom\b(?: the)?\W*$|extended by us"
)
_ABOUT: Final = re.compile(
    r"\b(?:deadlines?|clos(?:e|es|ing)|appl(?:y|ications?|ying)|bids?|window|round|cut[ -]?off|submi\w+|forms?|proposals?|tenders?)\b"
)
_ITSELF: Final = re.compile(
    r"(?:\W|(?:update|please|note|nb|now|and|the|has|been|is)\b){0,24}(?:extended|extension|postponed|moved|put back|pushed back)\b"
)
#: "Harbour Choirs Fund (extended to 11 December)": a programme that goes on for longer names the year.
_FUND_ITSELF: Final = re.compile(
    r"\b(?:fund|grants?|scheme|programme|bursar\w+|awards?|call|prize|applications)\b[^.;\n]{0,40}(?:[(\[–—:|*-]|,) ?(?:now |is )?(?:extended|postponed) (?:to|until|till)(?: the)?"
    r"(?: (?:noon|midday|midnight|\d{1,2}(?:[.:]\d\d)? ?[ap]m)(?: on)?,?)?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day)?\W*$"
)
#: The deadline moved, and the sentence does not say to which day.
_MOVED_SOMEWHERE: Final = re.compile(
    rf"\b(?:(?:deadlines?|closing dates?|cut[ -]?off|application (?:period|window)|window|date)\b[^.;!?\n]{{0,40}} (?:has|have|had|is|was|were|being)(?: now| been| since| just| also)* {_MOVED}"
    r"|(?:we|have|['’]ve|has) (?:now |just )?(?:extended|moved|changed|put back|pushed back|postponed|brought forward) (?:the|our|this|its) (?:application )?(?:deadlines?|closing dates?|cut[ -]?off|window))\b"
    r"(?![^.;!?\n]{0,40}\b(?:in the past|previously|before|in other|last year))"
)
#: One of these stands wherever `_MOVED` does.
_HINTS: Final = (
    *("moved", "extended", "changed", "corrected", "postponed", "delayed", "brought forward", "rescheduled"),
    *("pushed back", "put back", "put off", "set back", "amended", "revised", "lengthened", "prolonged"),
)
_ROUND: Final = re.compile(
    r"\b(?:rounds?|stages?|lots?|strands?|phases?|part|tranche|paper|postal|by post|spring|summer|autumn|winter)\b"
)
_LATER: Final = re.compile(
    r"extend|extension|allow|slip|shift|giv|put back|pushed back|set back|postponed|delayed|new|now|have|time"
)
_SOONER: Final = re.compile(r"brought|forward|early|earlier")


class Moved(Enum):
    """What the words behind a date make of it."""

    #: Another day holds instead of it.
    AWAY = "away"
    #: It was moved, and the text does not say to which day.
    UNCLEAR = "unclear"
    NO = "no"


_MORE_TIME: Final = re.compile(r"\b(?:more|extra|additional)\b")


def moved_away(after: str, *, leads_on: bool) -> Moved:
    """Say by the words behind a date, in lower case, whether it was moved; `leads_on`: they lead to another date."""
    if _GONE.match(after) and not (leads_on and is_off(after, 0)):
        return Moved.AWAY
    if leads_on and _NOW.match(after):
        return Moved.AWAY
    if leads_on and (_HAS_GONE.match(after) or _GOES_TO.match(after)):
        return Moved.AWAY
    verb = _AFTER.match(after)
    if verb is None:
        return Moved.NO
    rest = after[verb.end() :]
    if _ON_TO.match(rest):
        return Moved.AWAY if leads_on else Moved.UNCLEAR
    if _FROM.match(rest):
        return Moved.NO
    if _BY_TIME.match(rest) or re.search(r"\b(?:has|have|had|been|is|was)\b", verb["has"]):
        return Moved.UNCLEAR
    return Moved.NO


def moves_to(text: str, begin: int, date: FoundDate, before_it: str) -> str:
    """Return the words that make `date` the new day of a deadline; "" where none do.

    `text` is in lower case; the date's sentence begins at `begin`, and `before_it` is the sentence before.
    """
    start = date.start
    lead = text[max(begin, start - 160) : start]
    said = _TO_NEW.search(lead)
    if said is None or _NOT_NEW.search(lead):
        return ""
    about = (
        _ABOUT.search(lead)
        or _ITSELF.match(lead)
        or _ABOUT.search(before_it)
        or (not date.has_year and _FUND_ITSELF.search(lead))
        or (_MORE_TIME.search(said[0]) and _ABOUT.search(text, date.end, date.end + 60))
    )
    return said[0] if about else ""


def settle_moves(
    texts: Sequence[tuple[str, Sequence[tuple[FoundDate, Role]]]],
) -> list[list[tuple[FoundDate, Role]]]:
    """Return the dates of an announcement's texts (in lower case) with those unmade that another replaces.

    A closing date that a new one may or may not replace (it is one of several, or of a round of its own) becomes doubtful.
    """
    made = [list(told) for _, told in texts]
    new = [(date, role) for told in made for date, role in told if role.moved and role.what is What.APPLY]
    days = {date.day for date, _ in new}
    old = [
        (part, at)
        for part, told in enumerate(made)
        for at, (date, role) in enumerate(told)
        if role.what is What.APPLY
        and not role.moved
        and date.day not in days
        and any(_replaces(one, date) for one in new)
    ]
    several = len({made[part][at][0].day for part, at in old}) > 1
    for part, at in old:
        date, role = made[part][at]
        own_round = _ROUND.search(_sentence(texts[part][0], date)) is not None
        unclear = several or own_round
        made[part][at] = (date, replace(role, guessed=True) if unclear else Role(None, REPLACED, was=role.what))
    if not new and any(_moved_somewhere(text, told) for text, told in texts):
        made = [
            [(date, replace(role, guessed=True) if role.what is What.APPLY else role) for date, role in told]
            for told in made
        ]
    return made


def _replaces(new: tuple[FoundDate, Role], old: FoundDate) -> bool:
    date, role = new
    if _SOONER.search(role.moved):
        return old.day > date.day
    if _LATER.search(role.moved):
        return old.day < date.day
    return True


def is_for_later(role: Role) -> bool:
    """Say whether the words that make a date the new day of a deadline tell of more time."""
    return _SOONER.search(role.moved) is None and _LATER.search(role.moved) is not None


def _sentence(text: str, date: FoundDate) -> str:
    begin, finish = sentence_around(sentence_starts(text), date.start, len(text))
    return text[max(begin, date.start - 120) : min(max(finish, date.end), date.end + 120)]


def _moved_somewhere(text: str, told: Sequence[tuple[FoundDate, Role]]) -> bool:
    """Say whether a text says that the deadline moved, and gives no day in that sentence or in the next."""
    if not any(word in text for word in _HINTS):
        return False
    starts = sentence_starts(text)
    for found in _MOVED_SOMEWHERE.finditer(text):
        begin, finish = sentence_around(starts, found.start(), len(text))
        _, after = sentence_around(starts, min(finish, len(text) - 1), len(text))
        if not any(begin <= date.start < after for date, _ in told):
            return True
    return False
