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
#: "Can we get our rent paid", "is there help with our heating", "could someone cover the insurance": it is asked for what it costs.
_PAID = re.compile(
    r"\b(?:can|could|might|would|will|may|do|does|is there any way to|how can|any chance of) (?:we|i|you|us|our \w+|any ?one|some ?one|some ?body|any ?body|they|getting|to)? ?(?:get |getting |have |help (?:us )?(?:to )?(?:get )?)?(?:pay |cover |fund |towards |with |some help with )?(?:our |my |the |some of |part of |all of |this |years |months )+[a-z ]{3,30}? ?(?:paid(?: for)?|covered|funded|sorted|met|subsidised)(?: (?:for|by (?:a |any )?(?:grant|fund|some ?one|some ?body|trust|charity)|somehow|please|anywhere|at all))*$"
    r"|\b(?:is|are) there (?:any |some )?(?:help|support|anything|something|money|some ?one) (?:with|for|towards|to help with|that helps with) (?:our |my |the |paying |paying our )"
)
#: Who is to pay is named: the way to them is asked for.
_A_PAYER = re.compile(r"\b(?:nhs|icb|councils?|gp|surgery|health board|link workers?|trustees|contract)\b")
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
    paid = Category.CORE_COSTS in filters.categories and _PAID.search(line) and not _A_PAYER.search(line)
    asks = _ASKS.search(line) or paid or (Category.CORE_COSTS in filters.categories and _HELP.search(line))
    return bool(asks) and not (asks_how(line) or _OF_OTHERS.search(line) or terms_asked(line))
