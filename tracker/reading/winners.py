"""Who a result names: the suppliers of a notice's awards, or the sentence of a text that tells it.

Pure. OCDS: `awards[].suppliers`, else the parties with the role "supplier"; an award that is cancelled or was not
successful names nobody, and one that is "pending" is a choice and no contract yet. Where no field tells, a text's own
sentence is quoted and nothing is concluded from it.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from tracker.clock import london_date, moment
from tracker.model import Announcement
from tracker.questions import Result, Winner
from tracker.text.contacts import is_office

#: OCDS award statuses (1.1, awardStatus) in which nothing was given.
_NOTHING = frozenset(("cancelled", "unsuccessful"))
_PENDING = "pending"
#: What stands before the number of a registered company or charity, and in the names of firms: no person's.
_REGISTERS = re.compile(r"^(?:GB|XI)-(?:COH|CHC|SC|NIC|NICH|SHPE|MPR|CIC)\b", re.IGNORECASE)
_FORMS = re.compile(
    r"\b(?:CIC|CIO|SCIO|LLP|PLC|Ltd|Limited|Inc|Group|Consortium|Co-operative|Choir|Sheds?|Gardens?|&|and)\b"
)
#: A few capitalised words and nothing else may be the name of a sole trader (docs/decisions/006).
_LIKE_A_PERSON = re.compile(
    r"(?P<title>(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev)\.? )?[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){1,2}"
)
#: Whom a sentence names: "awarded to Jane Smith".
_NAMED = re.compile(
    r"(?:\b(?:to|by|is|are|was|were|and|artist)|[:,]) (?P<name>(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev)\.? )?[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){1,3})"
)
_MOST = 12
_LONGEST = 400
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]?")
_TELLS = re.compile(
    r"\b(?:(?:has|have|had|was|were|been|is|are) (?:now |since )?(?:awarded|given|let|won|handed)(?: [\w£,.-]+){0,6} (?:to|by)"
    r"|(?:awarded|went|goes|going|gave|given) (?:the \w+ |it |£[\d,.]+\w* )?to|won by|won the|has won|have won"
    r"|(?:successful|winning|preferred|chosen|appointed) (?:bidders?|tenderers?|suppliers?|providers?|applicants?|partners?)"
    r"|winners? (?:is|are|was|were|include)|winners?:|appointed|selected to (?:run|deliver|provide))\b",
    re.IGNORECASE,
)


def result_of(announcement: Announcement, text: str) -> Result:
    """Return whom a result names; `text` is the announcement in plain words."""
    winners = tuple(dict.fromkeys(_winners(announcement.notice or {})))[:_MOST]
    return Result(winners, "" if winners else _sentence(text))


def _winners(release: Mapping[str, Any]) -> Iterator[Winner]:
    awards = [one for one in _objects(release.get("awards")) if _said(one.get("status")).lower() not in _NOTHING]
    parties = {_said(one.get("id")): one for one in _objects(release.get("parties"))}
    tender = release.get("tender")
    lots = _objects(tender.get("lots")) if isinstance(tender, Mapping) else []
    titles = {_said(one.get("id")): _said(one.get("title")) for one in lots}
    for award in awards:
        suppliers = _objects(award.get("suppliers"))
        if not suppliers and len(awards) == 1:
            suppliers = [one for one in parties.values() if "supplier" in _words(one.get("roles"))]
        lot = _lot(award, titles) if len(awards) > 1 else ""
        for one in suppliers:
            name = " ".join(
                (_said(one.get("name")) or _said(parties.get(_said(one.get("id")), {}).get("name"))).split()
            )
            if name:
                is_person = _is_person(name, _said(one.get("id")))
                pending = _said(award.get("status")).lower() == _PENDING
                yield Winner("" if is_person else name, lot, final=not pending, day=_day(award.get("date")))


def _is_person(name: str, id_: str) -> bool:
    found = _LIKE_A_PERSON.fullmatch(name)
    if found is None or _REGISTERS.match(id_) or _FORMS.search(name):
        return False
    return found["title"] is not None or not is_office(name, "")


def _lot(award: Mapping[str, Any], titles: Mapping[str, str]) -> str:
    told = _words(award.get("relatedLots"))
    told += [_said(one.get("relatedLot")) for one in _objects(award.get("items"))]
    ids = [one for one in dict.fromkeys(told) if one]
    return titles.get(ids[0]) or f"lot {ids[0]}" if len(ids) == 1 else ""


def _day(told: object) -> date | None:
    try:
        return london_date(moment(_said(told)))
    except (ValueError, OverflowError):
        return None


def _sentence(text: str) -> str:
    for found in _SENTENCE.finditer(text[:20_000]):
        said = " ".join(found[0].split())
        if len(said) <= _LONGEST and _TELLS.search(said):
            return "" if any(_is_person(name["name"], "") for name in _NAMED.finditer(said)) else said
    return ""


def _objects(told: object) -> list[Mapping[str, Any]]:
    return [one for one in told if isinstance(one, Mapping)] if isinstance(told, list) else []


def _words(told: object) -> list[str]:
    return [_said(one) for one in told] if isinstance(told, list) else []


def _said(told: object) -> str:
    return (
        told if isinstance(told, str) else str(told) if isinstance(told, int) and not isinstance(told, bool) else ""
    )
