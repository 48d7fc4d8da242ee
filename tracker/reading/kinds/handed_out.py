"""Say whether a text tells in one sentence who gave, how much, and how many received it: a result, whatever else it tells.

Pure. "The trust has named the nine hospices that will share £3 million" is a result though the trust is closed, and though one
of the nine has a story of its own. Used by `kinds/turns.py`.
"""

import re
from typing import Final

from tracker.model import Evidence
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.terms import Kind

#: What such words are called where they are shown.
NAME: Final = "so many were given so much"
#: A longer sentence is a list.
_LONGEST: Final = 600
_COUNT: Final = (
    r"(?:\d{1,3}(?:,\d{3})*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|a hundred|a dozen|dozens of)"
)
_BODIES: Final = (
    r"(?:groups|charities|organisations|projects|clubs|halls|museums|libraries|festivals|schools|churches|choirs|gardens|sheds|societies|trusts|communities|causes|centres|venues|"
    r"enterprises|cics|villages|parishes|applicants|schemes|theatres|foundations|partners|partnerships|associations|hubs|bids|initiatives|teams|hospices|galleries|bands|orchestras|"
    r"parks|farms|pubs|shops|networks|artists|companies|places|towns|neighbourhoods|councils|counties|sites|buildings|winners|recipients|them)"
)
_SO_MANY: Final = rf"\b(?:the |all |another |some )?{_COUNT} (?:[\w’'&-]+ ){{0,4}}?{_BODIES}\b"
_SUM: Final = r"£\d[\d,.]*(?: ?(?:k|m|million|bn|billion))?\b"
_IN: Final = r"[^.;!?\n]{0,60}?"
_GAVE: Final = r"\b(?:has|have|['’]ve) (?:now |just |already |today |also )?(?:awarded|given|granted|named|chosen|picked|selected|backed|promised|funded|supported|announced|handed|shared|paid|made grants)\b"
_GETS: Final = r"\b(?:(?:will|are|is|to|now|each|have|has|been|be|all) ){0,4}(?:share|shares|shared|receive|receives|received|get|gets|got|win|won|given|awarded|granted|promised|handed)\b"
_SHARED: Final = r"\b(?:(?:will|is|was|are|were|has|have|been|to|be|now) ){0,4}(?:shared|split|divided|distributed|awarded|given|handed|going|goes|gone|went)(?: out)?\b"
_TOLD: Final = re.compile(
    rf"{_SUM}{_IN}\b(?:awarded|granted|given|shared|handed|paid)(?: out)? (?:to|by|between|among|amongst) {_SO_MANY}|{_GAVE}{_IN}{_SO_MANY}{_IN}{_SUM}|{_GAVE}{_IN}{_SUM}{_IN}\b(?:to|between|among|amongst) {_SO_MANY}"
    rf"|{_SO_MANY}[^.!?\n]{{0,40}}?{_GETS}{_IN}{_SUM}|{_SUM}{_IN}{_SHARED} (?:out )?(?:by|between|among|amongst|to) {_SO_MANY}"
)
#: The headline of a result that leaves the sum out: "Six clubs awarded in the latest round".
_HEADLINE: Final = re.compile(
    rf"\W*(?:more than |over |another |all )?{_COUNT} (?:[\w’'&-]+ ){{0,4}}?{_BODIES} (?:[\w’'&-]+ ){{0,2}}?(?:awarded|funded|backed|granted|supported|chosen|selected|named|receive|win|share|benefit|get|given|secure)\b(?![^.\n]*\?)"
)
#: Of long ago, of what may yet be had, or of what somebody did for another.
_ELSE: Final = re.compile(
    r"\b(?:years? ago|last year|since (?:19|20)\d\d|over the years|in its life|can|may|could|might|would|should|apply|applications?|up to £|raised|raise|donated?|fees?|per year to run|if|loans?|lent|"
    r"proposed?|petition|fined?|after an?|bidding|compet\w+|hop(?:e|es|ing)|vot(?:e|es|ing)|chance|seek(?:s|ing)?|running for)\b"
)
_SENTENCE: Final = re.compile(r"[.!?](?=\s)|\n")


def tells_who_got(material: Material, *, titles: bool = False) -> tuple[Evidence, ...]:
    """Return the words that tell how many bodies were given a sum, as a thing done or settled; empty where none do.

    `titles`: only those of the title are asked.
    """
    for where, document in material.parts:
        low = document.low
        if where not in (("title",) if titles else ("title", "body")) or (where == "body" and "£" not in low):
            continue
        begin = 0
        for stop in [*(match.start() for match in _SENTENCE.finditer(low)), len(low)]:
            said = low[begin:stop]
            since, begin = begin, stop + 1
            if len(said) > _LONGEST or _ELSE.search(said):
                continue
            told = _HEADLINE.match(said) if where == "title" else None
            told = told or (_TOLD.search(said) if "£" in said else None)
            if told is not None:
                start, end = since + told.start(), since + told.end()
                return (words_proof("kind", Kind.AWARD.value, where, document, start, end, NAME),)
    return ()
