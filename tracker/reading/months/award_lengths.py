"""Tell how long the money lasts that somebody was given, from how long people worked for it.

Pure. Used by `months/lengths.py` for news of an award.
"""

import re
from typing import Final

_CONTRACT: Final = re.compile(
    r"contract|gontract|running costs|\ba year for\b|agreement|framework|fframwaith|\bterm\b|service|period|\bruns?\b|\blasts?\b"
)
_GRANT: Final = re.compile(r"\s(?:\w+ )?(?:grants?|awards?|funding)\b")
#: "Will share £2.7 million over three years".
_GIVEN: Final = re.compile(
    r"\b(?:share|shared|given|awarded|receives?|gets?|granted|won|wins?|goes|go)\b(?:[^.;]|\.(?=\d)){0,90}\b(?:(?:over|for|across|lasting|during)(?: the next| the coming| the| up to| a period of)*|in the(?: next| coming)?) ?$"
)
_MONEY: Final = r"(?:money|cash|funding|sum|grants?|awards?|donation|gift|£[\d,.]+\d ?[km]?)"
_FOR_SO_LONG: Final = (
    r"(?:over|for|across|during)(?: (?:up to|the next|the coming|the|a period of|exactly|a full))* ?$"
)
#: "To be paid over eighteen months", "the money will pay for a worker for two years".
_PAID: Final = re.compile(
    rf"(?<!\w){_MONEY}\b[^.;]{{0,40}}\b(?:paid|spread|spent|released|phased)(?: out| in instalments| in stages)? {_FOR_SO_LONG}"
    r"|£[\d,.]+\d ?[km]?,? (?:over|across|during)(?: (?:up to|the next|the coming|the|a period of))* ?$"
    rf"|(?<!\w){_MONEY},?(?: which)? (?:(?:is|are) (?:to|for)|will|is going to|should|can)?(?: help| go)?(?: to| towards)? ?(?:pay(?:s|ing)?|fund(?:s|ing)?|cover(?:s|ing)?|meet(?:s|ing)?|employ(?:s|ing)?|keep(?:s|ing)?|support(?:s|ing)?)\b[^.;]{{0,70}} {_FOR_SO_LONG}"
)
#: "Over three years the money will pay the wages of …".
_WILL_PAY: Final = re.compile(
    rf",? (?:the|this|that|their|its|our) (?:new |whole )?{_MONEY} (?:will|is to|is going to|should|can) (?:help )?(?:to )?(?:pay|fund|cover|meet|employ|keep|support|go|buy|let|mean|allow)\b"
)


def of_award(before: str, behind: str, months: float) -> bool:
    """Say whether news of an award gives its term, not how long somebody works: "the three-year grant".

    `before` and `behind` are the words around it; `months` is how long it is.
    """
    return (
        _CONTRACT.search(f"{before} {behind}") is not None
        or _GRANT.match(behind) is not None
        or (months > 12 and _GIVEN.search(before) is not None)
        or _PAID.search(before) is not None
        or _WILL_PAY.match(behind) is not None
    )
