"""A bid was lost, and somebody wants to know why, or what to do now: what they are owed, by nation.

Pure. England, Wales and Northern Ireland: the assessment summary, and the standstill in which to ask. Scotland: the
reasons in writing. Grants have no such right; what to do after either stands in a guide.
"""

import re
from collections.abc import Collection

#: The glossary's names, the first in front.
TERMS = ("Assessment summary", "Standstill")
#: The pathway and the step on which the reasons are asked for.
SCOTLAND = ("sco-ijb-contract", 5)

#: The guide, and its points: after a bid, after a grant.
GUIDE = "guide:G2"
AFTER_BID = ("Bid lost, ask why", "Bid lost, object", "Bid lost, go on")
AFTER_GRANT = ("Application refused, ask why", "Application refused, complain", "Application refused, go on")

_LOST = re.compile(
    r"\b(?:lost(?! (?:the will|our grant|our funding|my|the plot|the password|our contract|all|in|for words|without))|losing|didnt (?:win|get)|did not (?:win|get)|havent won|werent (?:chosen|picked|successful)|turned (?:us )?down|unsuccessful|rejected"
    r"|not (?:chosen|picked|successful|won)|(?:we|our bid) not (?:win|get)|(?:didnt|did) (?:we|our bid) (?:not )?(?:win|get)(?! paid)|(?:picked|chose|chosen|gave it to|went (?:to|with|for)|won by) (?:some(?:body|one)|another|others?|anybody|a rival)"
    r"|didnt (?:get|win|make|land)|did not (?:get|win)|havent got|not got|refused|declined|said no to|(?:said|says|was|is|its) (?:a )?no(?= |$)|been rejected|no luck|wasnt (?:successful|chosen|picked)|came (?:last|third)|missed out|lost out|got nowhere|got a no|a rejection|failed|knocked back|came second)\b"
)
_WHY = re.compile(
    r"\b(?:why|feedback|reasons?|scores?|scored|marks?|marked|debrief\w*|what (?:we|was|went) (?:did )?wrong|where we went wrong|how (?:we|our bid) did|let us down)\b"
)
_FEEDBACK = re.compile(
    r"\b(?:feedback|scores?|marks|reasons)\b.*\b(?:bid|tender|contract)s?\b|\b(?:bid|tender|contract)s?\b.*\bfeedback\b"
)
_BID = re.compile(r"\b(?:bids?|tenders?|contracts?|frameworks?|procurement)\b")
_GRANT = re.compile(
    r"\b(?:grants?|funds?|funding|funders?|lottery|foundations?|applications?|trusts? and foundations?)\b"
)


_WHAT_NOW = re.compile(
    r"\b(?:what (?:now|next|then|else|(?:do|can|should|could|must|shall) (?:we|i|you)(?: do| try)?|happens (?:now|next)|are our (?:options|choices|rights)|is there left|would you (?:do|try|suggest|advise))|now what|so what now|where (?:now|next|to now|do we go|to go|to turn|else)"
    r"|any (?:comeback|appeal|tips|ideas?|advice|suggestions|point|way back|hope)|(?:can|could|should|may|are|do) (?:we|i)(?: allowed to| able to| have to)? (?:appeal|complain|object|challenge|try|reapply|re apply|apply|ask|do|get|go back|contest|have another go)"
    r"|how (?:do|can|should|to|would) (?:we|i)? ?(?:appeal|complain|challenge|object|reapply|come back|bounce back|carry on|try again|ask|pick ourselves up)|is (?:that|there|it) (?:it|the end|anything|any comeback|a way|worth|over)|plan b|try again|apply again|reapply|go back to them|do about it|help)\b"
)
_FURTHER = re.compile(
    r"\b(?:comeback|appeal|complain\w*|object|challenge|(?:what|where) (?:now|next|then|else)|now what|try again|options|plan b|way back|do about it)\b"
)
#: What was had and ends is another matter.
_OURS = re.compile(r"\b(?:lost|losing) our (?:grant|funding|contract|core)\b|\bwill to live\b")


_REJECTION = re.compile(r"\b(?:rejections?|refusals?|knock ?backs?)\b")


def after_loss(line: str) -> tuple[str, ...]:
    """Return which points of the guide tell what to do: a bid or a grant was lost, and somebody asks what now; () else."""
    if _LOST.search(line) is None or _OURS.search(line):
        return ()
    bid, grant = _BID.search(line) is not None, _GRANT.search(line) is not None
    if not (bid or grant) or not (_WHAT_NOW.search(line) or (_WHY.search(line) and not bid)):
        return ()
    return AFTER_BID if bid else AFTER_GRANT


def told_of_loss(line: str) -> str:
    """Return "bid" or "grant" where a plain line tells that one was refused, whatever is asked; "" where none was."""
    if not (_LOST.search(line) or _REJECTION.search(line)) or _OURS.search(line):
        return ""
    return "bid" if _BID.search(line) else "grant" if _GRANT.search(line) else ""


def asks_further(line: str) -> bool:
    """Say whether a plain line asks for more than the reasons."""
    return _FURTHER.search(line) is not None


def asks_why_lost(line: str) -> bool:
    """Say whether a plain line asks why a bid was lost; a lost grant only where a bid is named, too."""
    if _GRANT.search(line) and not _BID.search(line):
        return False
    return _FEEDBACK.search(line) is not None or (_LOST.search(line) and _WHY.search(line)) is not None


def in_scotland(nations: Collection[str]) -> bool:
    """Say whether Scotland alone is asked about."""
    return set(nations) == {"scotland"}
