"""One of a list that is pointed at within a question: "what's the catch with the top one", "the first - how much a year".

Pure. The words are handed back with "it" in place of what points, so that they are asked of that one as if it alone was shown.
"""

import re

from tracker.asking.line.unread import plain
from tracker.asking.ways.choices import picked

#: Nobody points in more characters.
LONGEST = 120

_NTH = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|4th|5th|6th|7th|8th|top|last|bottom)"
_POINTER = re.compile(
    rf"\b(?:the |that )?(?P<nth>{_NTH}) (?:one|of (?:these|them|those))\b(?! (?:year|month|week|day|off|of the year))"
    r"|\b(?:number|no|option|item) (?P<number>\d{1,2})\b(?! (?:years?|months?|weeks?|days?|people|of|percent|pounds?))"
    rf"|^(?:the |that )?(?P<ahead>{_NTH})(?= ,)"
    rf"| , (?:the |that )?(?P<told>{_NTH})(?: one)?$"
    rf"|\b(?:about|for|with|from|to|of|does|is|will|can|would|did|has) the (?P<behind>{_NTH})$"
)
_BEFORE = re.compile(r"^(?:about|for|with|from|to|of|does|is|will|can|would|did|has) ")
#: Words around what points that ask for nothing in particular.
_ONLY_SHOWS = frozenset(
    """
    tell show give open read see get more details detail info information about on of for me us it the and so ok okay but what whats
    how can could you would like to please pls thanks ta cheers hi hello again then now i we want want looks sounds good interesting
    , id love let lets have look at a go with in is that this s bit some hear know
    """.split()
)
_ORDINAL = {"1st": "first", "2nd": "second", "3rd": "third", "top": "first", "bottom": "last"}


def asked_of_one(words: str, count: int) -> tuple[int, str] | None:
    """Return the number, in a list of `count`, of the one that a question points at, and the question with "it" in its place.

    None where words point at none or at several, or only want it shown.
    """
    if len(words) > LONGEST:
        return None
    line = plain(words)
    found = list(_POINTER.finditer(line))
    if len(found) != 1:
        return None
    said = next(value for value in found[0].groups() if value)
    number = _number(said, count)
    held = _BEFORE.match(found[0][0])
    it = "" if found[0]["ahead"] or found[0]["told"] else f"{held[0] if held else ''}it"
    rest = f"{line[: found[0].start()]}{it}{line[found[0].end() :]}".strip(" ,")
    rest = re.sub(r"^it , (?=[a-z])", "", rest)
    return None if number > count or set(rest.split()) <= _ONLY_SHOWS else (number, rest)


def _number(said: str, count: int) -> int:
    if said[:1].isdigit() and said.rstrip("stndrh").isdigit():
        return int(said.rstrip("stndrh"))
    return picked(f"and the {_ORDINAL.get(said, said)}", count) or count + 1


_SIZE = re.compile(
    r"(?:(?:and|so|ok|okay|but|well|hmm|please|thanks|,) )*(?:(?:is|are) there |have you(?: got)? |got |do you have |what about |how about |show (?:me|us) |can (?:we|i) see )?"
    r"(?:any|anything|something|owt|summat|one|ones|a|the|some)? ?(?:(?:thats|that is|a bit|much|with|for) )*(?:(?P<small>smaller|littler|less(?: money)?|cheaper|tinier)|bigger|larger|more money)(?: (?:one|ones|pot|pots|grant|grants|fund|funds|amount|sum))?"
    r"(?: than (?:that|this|it|these|those))?(?: (?:then|though|please|instead|too))*"
)


def asks_size(words: str) -> str:
    """Return "smallest" or "biggest" where words want smaller or bigger sums than were shown; "" for neither."""
    found = _SIZE.fullmatch(plain(words)) if len(words) <= LONGEST else None
    return "" if found is None else "smallest" if found["small"] else "biggest"
