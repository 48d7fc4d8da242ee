"""Read the nation that an adjective names ("Scottish choirs"), and names that only look like a region's or belong to an agent.

Pure. Used by `reading/areas/mentions.py`.
"""

import re
from collections.abc import Iterator
from typing import Final

from tracker.reading.areas.of_notice import Mention
from tracker.reading.proof import words_proof
from tracker.terms import Area
from tracker.text.html import Document
from tracker.text.place_names import Size
from tracker.text.places import FoundPlace

#: "Scottish charities": an adjective that says where the bodies are.
_NATIVE: Final = re.compile(
    r"\b(?P<nation>Scottish|Welsh|Northern Irish)(?:,? (?!(?:government|law|laws|legislation|rules|minist\w+|parliament|census|elections?|budget|regulator|is|are|was|were|has|have|had|will|can|may|must|to|for|"
    r"of|in|at|by|from|with|that|who|which|than|says?|said|requires?|gives?|gave|speaking|language)\b)(?:[a-z][a-z’'-]+|&)|-[a-z]+){0,5}"
    r"[- ](?:charit(?:y|ies)|groups?|organisations?|communit(?:y|ies)|clubs?|firms?|businesses|companies|suppliers?|SMEs?|co-operatives|bodies|libraries|churches|parishes|social enterprises?|artists?|schools?|colleges?|(?:local )?authorities|councils?|(?:village )?halls?|islands?|towns?|regions?|counties|museums?|villages?|festivals?|choirs?|bands?|societies|associations|providers|third sector|voluntary sector|projects)\b"
)
#: "English local authorities", "Cornish groups"; English classes and conversation groups are no place.
_OTHERS: Final = re.compile(
    r"\b(?P<nation>English|Cornish|Cumbrian|Northumbrian) (?:(?:local|small|rural|village|parish|town|registered|state|primary|public|voluntary|community|coastal|eligible|county|district|"
    r"combined|independent|other|grassroots|arts|heritage|or|and) ){0,4}(?:authorit(?:y|ies)|councils?|charit(?:y|ies)|organisations?|communities|groups|clubs|museums?|librar(?:y|ies)|churches|cathedrals?|parishes|schools|"
    r"villages?|halls?|regions?|counties|towns|choirs?|bodies|projects|societies|businesses|firms|companies|artists)\b"
)
#: "English, Scottish and Welsh museums".
_BESIDE: Final = re.compile(r"\b(English|Scottish|Welsh|Northern Irish)(?:,| and|, and| &|/) ?$")
_BESIDE_REACH: Final = 24
#: "Scottish churches should ask somebody else."
_SENT_AWAY: Final = re.compile(
    r"[^.;:\n]{0,30}\b(?:should|must|can) (?:ask|apply to|see|try|use|look|go|turn|contact)\b"
)
#: A government's money is for its nation where no other place is named.
_GOVERNMENT: Final = re.compile(r"\b(?P<nation>Scottish|Welsh) Government\b")
_ADJECTIVES: Final = {
    "English": Area.ENGLAND,
    "Cornish": Area.SOUTH_WEST,
    "Cumbrian": Area.NORTH_WEST,
    "Northumbrian": Area.NORTH_EAST,
}
NATIVES: Final = {"Scottish": Area.SCOTLAND, "Welsh": Area.WALES, "Northern Irish": Area.NORTHERN_IRELAND}
#: "North East: Bolsover, Chesterfield": a part of a county that is called as a region is.
_A_PART: Final = re.compile(
    r"(?: lot| area| zone| cluster| locality)?\s*[:|(–—\n-]\s*(?:[a-z]+:\s*)?", re.IGNORECASE
)
#: "NHS Midlands and Lancashire Commissioning Support Unit" buys for others.
_AN_AGENT: Final = re.compile(
    r"(?: (?:and|&) [A-Z][\w-]+){0,2}(?: [A-Z][\w-]+){0,2} (?:Commissioning Support|Procurement (?:Hub|Service|Services|Partnership|Collaborative|Consortium)|Shared (?:Business )?Services|CSU\b)"
)


def natives_in(where: str, document: Document) -> Iterator[Mention]:
    """Yield the nations whose bodies a text names by an adjective: "Scottish charities"."""
    yield from _nations(_NATIVE, where, document)
    if any(name in document.text for name in _ADJECTIVES):
        yield from _told(_OTHERS, where, document)


def governments_in(where: str, document: Document) -> Iterator[Mention]:
    """Yield the nations of which a text names the government."""
    return _nations(_GOVERNMENT, where, document)


def is_an_agent(text: str, end: int) -> bool:
    """Say whether the place that ends there is a piece of the name of one who buys for others."""
    return _AN_AGENT.match(text, end) is not None


def is_a_part(place: FoundPlace, following: FoundPlace | None, text: str) -> bool:
    """Say whether a region's name is that of a part of a county, since a place outside the region is what it consists of."""
    if following is None or place.size is not Size.REGION or following.size is not Size.PLACE:
        return False
    return place.areas[0] not in following.areas and _A_PART.fullmatch(text, place.end, following.start) is not None


#: "Tees and Leven Council (Teesside)", "Bolton Parish Council, Suffolk,": what stands behind a body's name says where it is.
_BODY: Final = (
    r"(?:Council|Trust|Foundation|Board|Association|Charity|Partnership|Society|Authority|Alliance|Network|Fund)"
)
_SAID_BEHIND: Final = re.compile(
    rf"(?: [A-Z][\w’'-]+){{0,3}} {_BODY} \((?:in )?(?:the )?|(?: [A-Z][\w’'-]+)? (?:Parish|Town|Community|Village) (?:Council|Hall), "
)
#: "The Parish Council of Mere, Norfolk, does not wish", "Thetford Council will not let": what a body does not do shuts nobody out.
_DOES_NOT: Final = re.compile(
    rf"(?P<body>(?: [A-Z][\w’'-]+){{0,3}} {_BODY})?(?:,(?: [A-Z][\w’'-]+){{1,3}},|,)? "
    r"(?:(?:do|does|did|will|would|can|could|has|have|is|are|was|were)(?: not\b|n['’]t\b)|cannot\b|can['’]t\b|won['’]t\b|never\b)"
    r"(?! (?:\w+ )?(?:qualif|eligible|apply|ask|count|cover|includ|benefit|be\b|part\b|in\b))"
)
_BODY_OF: Final = re.compile(
    r"\b(?:council|trust|charity|club|society|board|committee|trustees|foundation|association|partnership) (?:of|in|for) (?:the )?(?:[\w’'-]+(?: [\w’'-]+)?, )?(?:great |little )?$"
)
_BODY_REACH: Final = 60


def is_said_behind(place: FoundPlace, following: FoundPlace | None, text: str) -> bool:
    """Say whether the place in a body's name is told apart by another behind it: "Tees and Leven Council (Teesside)"."""
    return (
        following is not None
        and Size.PLACE is place.size is following.size
        and text.startswith((")", ",", "."), following.end)
        and _SAID_BEHIND.fullmatch(text, place.end, following.start) is not None
    )


def is_a_bodys(place: FoundPlace, text: str) -> bool:
    """Say whether a place stands in the name of a body that does not do something, so that the "not" refuses no place."""
    told = _DOES_NOT.match(text, place.end)
    return told is not None and (
        told["body"] is not None
        or _BODY_OF.search(text[max(0, place.start - _BODY_REACH) : place.start].lower()) is not None
    )


def _nations(pattern: re.Pattern[str], where: str, document: Document) -> Iterator[Mention]:
    return iter(()) if all(nation not in document.text for nation in NATIVES) else _told(pattern, where, document)


def _told(pattern: re.Pattern[str], where: str, document: Document) -> Iterator[Mention]:
    for match in pattern.finditer(document.text):
        if _SENT_AWAY.match(document.text, match.end()) is not None:
            continue
        names = [match["nation"]]
        begin = match.start()
        while beside := _BESIDE.search(document.text, max(0, begin - _BESIDE_REACH), begin):
            names.append(beside[1])
            begin = beside.start()
        for name in names:
            nation = NATIVES.get(name) or _ADJECTIVES[name]
            proof = words_proof("areas", "yes", where, document, *match.span(), f"place: {nation}")
            yield Mention((nation,), proof, Size.NATION, name)
