"""Who is to pay is named, and nothing else: "how do we get the council to pay us", "getting commissioned by the NHS".

Pure. However that is put, it is one question and has one answer: in England the body's own way, elsewhere where one begins.
"""

import re
from collections.abc import Collection

from tracker.asking.ways.choices import is_general
from tracker.asking.ways.pathways import beginning
from tracker.knowledge import Guidance

#: Where the way to each begins in England: by grant to the NHS's boards, by small contract to a council.
WAYS = {"nhs": "eng-icb-grant", "council": "eng-below-threshold"}
#: Who says "commission" means a contract.
CONTRACTS = {"nhs": "eng-psr-open", "council": "eng-la-light-touch"}
#: A council that is to give, not to buy.
GIVEN = "eng-la-grant"

_PAYERS = r"(?P<payer>nhs|icbs?|integrated care boards?|health service|councils?|local authorit(?:y|ies)|borough|town hall)"
_THE = r"(?:(?:the|our|my|an?|any|local|your|this|that|by) )*"
_BY = re.compile(
    rf"\b(?P<how>paid|payed|commissioned|funded|hired|employed|bought|booked|used|taken on|backed|contracted|contracts?|money|work|business|cash|dosh|funds|funding|jobs)(?: (?:directly|out))? (?:by|from|for|with|off|out of|through|via|of) {_THE}{_PAYERS}\b"
)
_TO = re.compile(
    rf"\b(?:get|getting|make|persuade|convince|have|want|wants|ask|could|can|will|would) {_THE}{_PAYERS} (?:ever |actually |even )?(?:to )?(?:start )?(?P<how>pay(?:ing)?|fund|commission|hire|buy|employ|use|take us on|give|back|sponsor|book|contract|part with)\b"
)
_GIVES = re.compile(r"\b(?:fund|funded|funding|funds|give|sponsor|backed|back|money|cash|dosh)\b")
#: What is said of how they pay, beside the words that are general anyway.
_WORDS = re.compile(
    r"\b(?:hired?|hire|employ(?:ed)?|bought|buy|booked?|taken on|take us on|contracted|contract with|persuade|convince|part with|pays?|paying|payed|sponsor|back(?:ed)?|used|use|dosh|jobs|directly|start|ever|town hall|borough|local authorit(?:y|ies)|health service|icbs?|integrated care boards?|to|us|speak|talk)\b"
)


#: One person asks whether a body may hire them: "could a hospital in Bristol hire me straight".
FREELANCERS = "uk-freelancers"
_HIRES_ME = re.compile(
    r"\b(?:can|could|would|will|do|does|may|might)(?: an?| the| our| my| any)? (?:(?:local|nhs|day|care|primary|special) )?(?:hospitals?|councils?|nhs|surger(?:y|ies)|trusts?|schools?|icbs?|health boards?|prisons?|gps?|centres?|homes?|hospices?|wards?)"
    r"(?: (?:in|at|near|round) [a-z]+(?: [a-z]+)?| ever| actually| legally| just| really)* (?:hire|employ|book|take|pay) (?:me|somebody like me|someone like me|a person like me|one person|an individual)\b"
)


def hires_me(line: str) -> bool:
    """Say whether a plain line asks whether a public body may hire the one person who writes."""
    return _HIRES_ME.search(line) is not None


def paid_by(line: str, nations: Collection[str], guidance: Guidance) -> str | None:
    """Return the pathway that answers who asks only how one body comes to pay; None where more is said."""
    found = _BY.search(line) or _TO.search(line)
    if found is None or not is_general(_WORDS.sub(" ", line)):
        return None
    if nations and "england" not in nations:
        of_england = found["payer"].startswith(("icb", "integrated")) or _GIVES.search(found["how"])
        return None if of_england or len(nations) > 1 else beginning(guidance, nations)
    payer = "nhs" if found["payer"].startswith(("nhs", "icb", "integrated", "health")) else "council"
    if found["how"].startswith(("commission", "contract")):
        way = CONTRACTS[payer]
    else:
        way = GIVEN if payer == "council" and _GIVES.search(found["how"]) else WAYS[payer]
    return way if way in guidance.pathways else None
