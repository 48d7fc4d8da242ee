"""Somebody names a purpose and asks for whoever pays for such things, in whatever words: "heating bill has tripled, help".

Pure. "Who pays the leccy bill", "nobody funds running costs any more, is there anyone who does": a list is wanted, not the
way in which money is come by. Who asks how, whom to speak to or what to do asks for the way.
"""

import re

from tracker.asking.intents import asks_how
from tracker.asking.items.naming import terms_asked
from tracker.questions import Filters
from tracker.terms import Category, Kind

_WHO = r"(?:whos|whod|wholl|who|who else|whoever|anyone|anybody|any one|any body|someone|somebody|some one|any funders?|any trusts?|any charities|any foundations?|any companies)"
_PAYS = r"(?:pays?|paying|helps?|helping|funds?|funding|covers?|covering|supports?|chips? in|stumps? up|coughs? up|gives?|giving|sponsors?|backs?|contributes?|does|do)"
_WOULD = (
    r"(?:(?:that|who|to|will|would|can|could|might|may|does|do|is|going|still|actually|ever|even|else|there|out) )*"
)
_ASKS = re.compile(
    rf"\b{_WHO} {_WOULD}{_PAYS}\b(?! (?:the )?(?:link workers?|staff of the|commissioners?|gps?|nurses?|council staff|tax|vat)\b)"
    rf"|\b(?:nobody|no one|noone|none of them|hardly anyone|hardly anybody|no funder|not one) (?:seems to |wants to |will |would |ever |(?:that |who )?(?:we|i) (?:can )?find )*{_PAYS}\b"
    r"|^(?:please |can you |could you |can (?:anyone|anybody|someone|somebody) |will (?:anyone|anybody|someone|somebody) |could (?:anyone|anybody|someone|somebody) )*help (?:us |me |our \w+ )?(?:to )?(?:with|pay|towards|toward|make|keep|stay|survive|cover|meet|afford|find|get)\b"
    r"|\b(?:does|do|is|are) (?:it|such a thing|they|any|there|these) (?:even |ever |really )?(?:exist|out there)\b"
)


#: What it costs to be there, and no more than a call for help.
_HELP = re.compile(
    r"(?:^|[a-z,] )(?:please )?help(?: us| me| please| pls| needed| wanted| required)*$|\b(?:any|some|need|needs|want|after|seeking|looking for|desperate for) help\b"
)
#: "Is there anything that would cover public liability": whatever it is for, what pays for it is sought.
_WOULD_PAY = re.compile(
    r"\b(?:anything|something|any ?one|anybody|someone|somebody|owt|summat|an? (?:fund|grant|pot|scheme|trust|charity|funder)|any (?:funds?|grants?|pots?|money|schemes?|trusts?|funders?)) (?:out there )?(?:(?:that|which|who|to|will|would|can|could|might|may|ever|still) )*(?:pays? for|pay towards|covers?|funds?|help (?:us )?(?:pay|with the cost|towards))\b"
)
#: Others want something of them, and who pays for that is asked.
_OF_OTHERS = re.compile(
    r"\b(?:wants?|asks?|asked|asking|expects?|sends?|sent|sending|refers?|keeps? sending) (?:us|people to us|folk to us)\b"
)


def seeks_payer(line: str, filters: Filters) -> bool:
    """Say whether a plain line names a purpose and asks for whoever pays for it."""
    if _WOULD_PAY.search(line) and not asks_how(line):
        return True
    if not filters.categories or set(filters.kinds) & {Kind.CONTRACT, Kind.ENGAGEMENT, Kind.AWARD}:
        return False
    asks = _ASKS.search(line) or (Category.CORE_COSTS in filters.categories and _HELP.search(line))
    return bool(asks) and not (asks_how(line) or _OF_OTHERS.search(line) or terms_asked(line))
