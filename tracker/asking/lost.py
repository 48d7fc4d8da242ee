"""A bid was lost, and somebody wants to know why: what they are owed, by nation.

Pure. England, Wales and Northern Ireland: the assessment summary, and the standstill in which to ask. Scotland: the
reasons in writing. Grants have no such right, and are left to the pathway that fits.
"""

import re
from collections.abc import Collection

#: The glossary's names, the first in front.
TERMS = ("Assessment summary", "Standstill")
#: The pathway and the step on which the reasons are asked for.
SCOTLAND = ("sco-ijb-contract", 5)

_LOST = re.compile(
    r"\b(?:lost|losing|didnt (?:win|get)|did not (?:win|get)|havent won|werent (?:chosen|picked|successful)|turned (?:us )?down|unsuccessful|rejected"
    r"|not (?:chosen|picked|successful|won)|(?:picked|chose|chosen|gave it to|went (?:to|with|for)|won by) (?:some(?:body|one)|another|others?|anybody|a rival)"
    r"|missed out|failed|knocked back|came second)\b"
)
_WHY = re.compile(
    r"\b(?:why|feedback|reasons?|scores?|scored|marks?|marked|debrief\w*|what (?:we|was|went) (?:did )?wrong|where we went wrong|how (?:we|our bid) did|let us down)\b"
)
_FEEDBACK = re.compile(
    r"\b(?:feedback|scores?|marks|reasons)\b.*\b(?:bid|tender|contract)s?\b|\b(?:bid|tender|contract)s?\b.*\bfeedback\b"
)
_BID = re.compile(r"\b(?:bids?|tenders?|contracts?|frameworks?|procurement)\b")
_GRANT = re.compile(r"\b(?:grants?|funds?|funding|funders?|lottery|applications?|trusts? and foundations?)\b")


def asks_why_lost(line: str) -> bool:
    """Say whether a plain line asks why a bid was lost; a lost grant only where a bid is named, too."""
    if _GRANT.search(line) and not _BID.search(line):
        return False
    return _FEEDBACK.search(line) is not None or (_LOST.search(line) and _WHY.search(line)) is not None


def in_scotland(nations: Collection[str]) -> bool:
    """Say whether Scotland alone is asked about."""
    return set(nations) == {"scotland"}
