"""Say whether money is offered to those who come for it, where a text names neither a grant nor a fund.

Pure. "Apply by 4 December" is said of plots, school places and stalls as well, and a sum is a price as often as a gift. Used by
`kinds/kind.py`, where all that speaks for a grant are words of asking, or words that raffles, prize draws and fundraising have too.
"""

import re
from typing import Final

from tracker.model import Evidence
from tracker.reading.deadlines.asked_by import asks_by_a_day
from tracker.reading.kinds.sold import SUM, sells
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.terms import Kind

#: What such words are called where they are shown.
NAME: Final = "a sum to be had"
#: Whose the money may be.
_BODIES: Final = (
    r"(?:groups?|charit(?:y|ies)|clubs?|organisations?|choirs?|halls?|societies|causes|projects?|cics?|schools?|churches|bands?|sheds?|museums?|libraries|"
    r"teams?|artists?|musicians?|farmers?|community|communities|voluntary|volunteer-led|villages?)"
)
#: A sum that can be had.
_OFFERED: Final = re.compile(
    rf"\b(?:up to|between|as much as|no more than|at most|maximum (?:of|is|:)?|max(?:imum)?:?|ceiling of|sums? of|pots? of|share of|slice of|part of|awards? of|worth|it for|pitch for|idea for|use|do with|spend(?:ing)?) (?:a |an |the |this year['’]s )?{SUM}"
    rf"|{SUM}(?: ?(?:to|-|–|—|and|or) ?£ ?\d| (?:at most|at the most|max(?:imum)?|tops|or less)\b| each\b| apiece\b| (?:to|towards) (?!enter\b|join\b|hire\b|book\b|attend\b|come\b|members\b|non-)[a-z]| for (?!sale)(?:\w+ ){{0,3}}{_BODIES}\b)"
    rf"|\b(?:gives?|giving|offer(?:s|ing)?|contributes?|pays?|get|wins?|takes?|go home with|ask|apply|bids?|claim|request|putting up|sponsor(?:s|ing)?)\b[^.!?\n]{{0,25}}{SUM}"
    rf"|\b(?:have|has) (?:up to |about |some |another |a further |\w+ (?:payments?|prizes?|awards?|sums?) of )?{SUM}"
    rf"|\b(?:to|will|can|may|could|might) (?:each |all |then )?be (?:given|paid|handed|awarded) (?:up to |between |from )?{SUM}"
    rf"|{SUM} (?:to (?:give|share|spend)|is (?:on offer|available|there)|(?:is )?(?:available|on offer))|(?:^|[.!?\n] ?)(?:max\.? |maximum:? )?{SUM}(?: max| maximum)?(?:[.!]|$)"
)
#: Words for money that is given.
_MONEY: Final = re.compile(
    r"\b(?:pay for|support|fund) projects\b|\byour project\b|\b(?:fund(?:s|ed|ing|ers?)?|grants?|burs\w+|awards?|payments?|money|monies|cash|costs?|trustees?|donations?|appeals?)\b"
)
#: Somebody has it already.
_HAD: Final = re.compile(
    r"\b(?:has|have|had|was|were|been) (?:now |just |already |all |each )?(?:been )?(?:given|awarded|granted|handed|presented|won|received|secured|landed|scooped|promised)\b"
    rf"|\b(?:gets|got|won|wins|received|receives|secured|secures|landed|lands|scooped|scoops|bags) (?:a |an |another )?(?:\w+ )?{SUM} (?:from|to help|towards|boost)|\bthanks to\b"
)
_WHOSE: Final = r"(?:groups|charities|clubs|organisations|choirs|halls|societies|schools|churches|bands|sheds|museums|libraries|teams|communities)"
#: Bids, where they are for money.
_BIDS: Final = re.compile(
    r"\b(?:bids?|bidding)\b[^.!?\n]{0,30}?\b(?:for|of) (?:(?:an?|the|some|your|their|its|our|this|up|sums?|to|of|between|amounts?|as much as|next year['’]s) )*(?:£|money\b|cash\b|grants?\b|funding\b|funds?\b|sums?\b|share\b|slice\b|pot\b)"
    rf"|\b(?:bids?|proposals) (?:are )?(?:now )?(?:invited |welcome |sought |wanted )?from (?:[\w-]+ ){{0,3}}{_WHOSE}\b"
    rf"|\b{_WHOSE} (?:\w+ ){{0,4}}?(?:invited|welcome|asked|encouraged|urged) to (?:bid|pitch|put in (?:a )?bids?)\b"
)
#: … and where they are for paid work.
_WORK: Final = re.compile(
    r"\b(?:suppliers?|contractors?|tender\w*|quot(?:es?|ations?)|specification|consult\w+|evaluat\w+|itt|frameworks?|contracts?|fees?|commission(?:s|ed|ing)?|providers?|lots?|services? (?:for|to|in|from)|"
    r"(?:to|who (?:can|could|will)) (?:run|deliver|provide|manage|operate|host) (?:an?|our|the|this))\b"
)
_GIVERS: Final = re.compile(r"\b(?:trust|foundation|lottery|fund|charity)\b")


def asks_for_bids_for_money(material: Material) -> bool:
    """Say whether the bids or proposals that a text asks for are for money to be given, and no paid work is named."""
    texts = _texts(material)
    if not any(map(_BIDS.search, texts)) or any(map(_WORK.search, texts)):
        return False
    return offers_a_sum(material) or _GIVERS.search(material.source.lower()) is not None


def offers_money(material: Material) -> bool:
    """Say whether money may be meant: a sum can be had, or none is named, and money is, or a funder speaks or asks for applications."""
    texts = _texts(material)
    if any(map(_OFFERED.search, texts)) or any(map(_MONEY.search, texts)):
        return True
    if any("£" in text for text in texts):
        return False  # a price, a fee or a rent
    return _GIVERS.search(material.source.lower()) is not None or asks_by_a_day(material, passing=True)


def offers_a_sum(material: Material) -> bool:
    """Say whether the text names a sum that can be had, and tells of nobody who has it already."""
    texts = _texts(material)
    return any(map(_OFFERED.search, texts)) and not any(map(_HAD.search, texts)) and not sells(material)


def words_of_offer(material: Material) -> tuple[Evidence, ...]:
    """Return the words that name a sum that can be had."""
    for where, document in material.parts:
        text = document.low
        found = _OFFERED.search(text)
        if found is not None and len(text) == len(document.text):
            return (words_proof("kind", Kind.GRANT.value, where, document, *found.span(), NAME),)
    return ()


def _texts(material: Material) -> list[str]:
    return [document.low for _, document in material.parts]
