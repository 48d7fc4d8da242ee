"""Say whether a result, or what is closed, goes on to ask its reader to come for the next round by a day to come.

Pure. "The next deadline is 31 March" at the end of a list of winners is said in passing; "missed out? Round 7 takes bids until
5 February" asks for bids. Used by `kinds/turns.py` and `kinds/kind.py`, where the rows heard a result or a report.
"""

import re
from typing import Final

from tracker.clock import london_date
from tracker.reading.deadlines.asked_by import is_past
from tracker.reading.material import Material
from tracker.text.dates import find_dates
from tracker.text.sentences import sentence_around, sentence_starts

_SEASONS: Final = "spring|summer|autumn|winter|next|new|second|third|fourth|latest|another|current|present"
#: What goes on: a round, or that somebody applies.
_ROUND: Final = re.compile(
    rf"\b(?:{_SEASONS})(?: \w+)? (?:rounds?|deadline|closing|call|window|phase|cut-?off)\b|\bround \w+\b|"
    r"\bappl(?:y|ications?)\b|\bask (?:us )?for\b|\b(?:requests|bids|forms?)\b|\bon offer\b"
)
#: Its last day stands behind one of these.
_LAST: Final = re.compile(
    r"\b(?:until|till|to|and|by|before|clos(?:es?|ing)|shuts?|ends?|ending|deadline|including|later than)\b[^.!?\n]{0,40}$"
)
#: Somebody is turned to, or something is open: the round is offered.
_OFFERED: Final = re.compile(
    r"(?<!thank )\byou\b|\byours?\b|\bmissed (?:it|out)\b|\b(?:can|may|could) (?:now |also )?(?:apply|ask|bid|have)\b|"
    r"\bare (?:being |now )?(?:taken|open|invited|welcome)\b|\bbeing taken\b|\b(?:is|now) open\b|"
    r"\btak(?:es?|ing) (?:requests|bids|applications|entries|forms)\b|"
    r"\b(?:we|it|fund|trust) (?:gives?|offers?|pays?|makes?)\b|\bfor up to £|\bon offer\b"
)
#: A round that is open, beside what was given before it.
_OPEN_NOW: Final = re.compile(
    rf"\b(?:this (?:year|month|season|time)['’]s|this|(?:our|the) (?:{_SEASONS}))(?: \w+)? (?:rounds?|call|window|fund|scheme|grants?|programme)"
    r" (?:is|are|has|have)(?: now| just)? open(?:ed)?\b(?! (?:to the public|until last))"
)
#: What has a last day too.
_ELSE: Final = re.compile(
    r"\b(?:spend|spent|reports?|interviews?|exhibition|concerts?|tickets?|votes?|voting|donations?|donate|appeal|hear|"
    r"volunteers?|vacanc\w+|posts?|trustees? wanted|panel members?|survey|consultation|loans?|"
    r"projects? (?:run|must|will|ends?|starts?))\b"
)


def offers_next_round(material: Material) -> bool:
    """Say whether a round is open now, or a sentence asks for applications to one by a day to come and turns to those who might apply."""
    if any(_OPEN_NOW.search(document.low) is not None for _, document in material.parts):
        return True
    if material.published is None:
        return False
    today = london_date(material.published)
    for _, document in material.parts:
        low = document.low
        if _ROUND.search(low) is None or _OFFERED.search(low) is None:
            continue
        starts = sentence_starts(document.text)
        for found in find_dates(document.text, published=material.published):
            if is_past(found, low, today):
                continue
            begin, end = sentence_around(starts, found.start, len(low))
            said = low[begin:end]
            if (
                _LAST.search(low, begin, found.start) is None
                or _ROUND.search(said) is None
                or _ELSE.search(said) is not None
            ):
                continue
            before, _ = sentence_around(starts, max(0, begin - 2), len(low))
            if _OFFERED.search(low, before, end) is not None:
                return True
    return False
