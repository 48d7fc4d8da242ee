"""Words that ask for what is over, opens or has changed: "cancelled tenders", "what opens in January", "what changed today".

Pure.
"""

import re
from collections.abc import Sequence

from tracker.asking.line.unread import Unread
from tracker.model import State

_THINGS = (
    r"(?:tenders?|contracts?|grants?|funds?|notices?|courses?|webinars?|workshops?|opportunit(?:y|ies)|schemes?|things?"
    r"|ones?|calls?|rounds?|it|anything|owt)"
)
_OFF = r"(?:cancelled|canceled|called off|scrapped|withdrawn|axed|pulled|abandoned)"
_CALLED_OFF = re.compile(
    rf"^(?:(?:show|list|give|tell) (?:me |us )?)?(?:(?:all|any|the|recently|just|recent) )*{_OFF} {_THINGS}\b"
    rf"|\b(?:what|which|whats|any|anything|has any|have any|were any|was any|all|list|show)(?: [a-z]+){{0,3}}? {_OFF}(?! (?:by|because) our)\b"
)
_WILL_OPEN = re.compile(
    r"\b(?:(?:re ?)?opens(?: up)?|(?:re ?)?opening(?: up)?(?= (?:soon|next|in|this|on|before|after|later|tomorrow|today|from|by|between|over)\b|$)"
    r"|(?:will|to|about to|due to|going to|set to|yet to) (?:re ?)?open(?: up)?|when (?:do|does|will) (?:[a-z]+ ){1,3}?(?:re ?)?open|(?:which|what) [a-z]+(?: (?!are|is|still|now|currently)[a-z]+)? open(?= (?:next|in|on|this|from|after|before|soon)\b)|launch(?:es|ing)(?! (?:a|our|the|my)\b))\b"
)
_ALSO_CLOSES = re.compile(r"\b(?:clos(?:e|es|ing)|deadlines?|shuts?|ends)\b")
_LISTED = re.compile(
    rf"^(?:(?:so|and|ok|please|show me|tell me|list) )*(?:what|whats|which|when|any|anything|are any|is anything|{_THINGS})\b"
)
_CHANGED = re.compile(
    r"^(?:(?:so|and|ok|please|show me|tell me|has|have) )*(?:what|whats|which|anything|any) (?:(?:[a-z]+ ){0,3}?)(?:changed|moved|been (?:changed|moved|extended|updated)|extended|updated)\b"
)


def read_states(unread: Unread) -> Sequence[State]:
    """Return the states of what is asked for; () for what is open. The words for it are taken."""
    found = _CALLED_OFF.search(unread.left)
    if found is None:
        return ()
    off = re.compile(_OFF).search(unread.left, found.start())
    if off is not None:
        unread.blank(*off.span())
    return (State.CANCELLED, State.WITHDRAWN)


#: Said of a fund without a closing date, where no question is followed whose dates it could take back.
ANY_TIME = re.compile(
    r"(?<![a-z0-9])(?:at )?any ?time(?: (?:of|in) the year| we like| you like| of year)?(?! (?:soon|now|next|this|before|after|by|until)\b)(?![a-z0-9])"
    r"|(?<![a-z0-9])(?:without|with no|(?:have|has|got) no|that (?:have|has) no|no) (?:(?:an?|any|fixed|set|firm) )*(?:deadlines?|closing dates?|end dates?|cut off dates?)(?![a-z0-9])|(?<![a-z0-9])(?:that|which) (?:never|dont|doesnt|do not|does not) close(?![a-z0-9])"
)
#: One of these is in all such words.
ROLLING_CUES = ("first come", "rolling", "til", " no ")
#: What takes applications as they come, until the money is gone.
ROLLING = re.compile(
    r"(?<![a-z0-9])(?:any|ones?|some|those|anything) (?:with|that have|that has|which have|having) no (?:deadlines?|closing dates?)(?![a-z0-9])|(?<![a-z0-9])(?:on a )?(?:first come ,? ?first served?(?: basis)?|first come basis|rolling(?: (?:basis|programmes?|deadlines?|applications?|ones?))?(?= ?(?:[,|]|$)| (?:only|please|grants?|funds?|funding|money|for|in)\b)"
    r"|(?:open |going |runs? |running )?(?:until|till|til) (?:the |all the |its |all )*(?:money|funds?|pot|cash|its|it is)(?: is| are| has been)? (?:all )?(?:runs? out|gone|spent|used up))(?![a-z0-9])"
)
_SIZE = re.compile(
    r"(?<![a-z0-9])(?:the )?(?:(?P<big>biggest|largest|highest|most generous)|(?P<small>smallest))(?= (?:single |open |current |available )?(?:grants?|funds?|funding|pots?|tenders?|contracts?|awards?|sums?|amounts?|opportunit(?:y|ies)|one|scheme)\b)"
    r"|(?<![a-z0-9])(?:gives?|pays?|offers?|hands? out) the (?:very )?(?:(?P<most>most)|(?P<least>least))(?: (?:money|cash|funding))?(?![a-z0-9])"
)


def read_size(unread: Unread) -> str:
    """Return "biggest" or "smallest" where those are asked for, else ""; the word is taken."""
    found = unread.take(_SIZE)
    return "" if not found else "biggest" if found[0]["big"] or found[0]["most"] else "smallest"


def asks_openings(text: str) -> bool:
    """Say whether a plain line asks what will open, rather than what is open or closes."""
    return (
        _WILL_OPEN.search(text) is not None and _LISTED.search(text) is not None and not _ALSO_CLOSES.search(text)
    )


_DECIDES = re.compile(
    r"\b(?:decid(?:e|es|ing)|(?:i|we|wed|you|youd|applicants|people|groups) (?:will |would |can |could |do )?(?:hear|find out|know)(?: back)?|hear(?:s|ing)? (?:back )?(?:from|by|before|in)"
    r"|tells? (?:you|us|people|applicants)|lets? (?:you|us|people) know|(?:gives?|make|makes|with) (?:an? |their |the )?(?:answers?|decisions?)|announces? (?:the |their )?(?:results?|decisions?|awards))\b"
)
_OF_FUNDERS = re.compile(r"^(?:(?:so|and|ok|please|show me|tell me|list) )*(?:who|funders?|trusts?|money)\b")
#: Words that only say that something is decided.
DECISION_WORDS = frozenset(
    "decide decides deciding hear tell tells know answer answers decision decisions results".split()
)


def asks_decisions(text: str) -> bool:
    """Say whether a plain line lists by when funders decide, rather than by when one must apply."""
    return (
        _DECIDES.search(text) is not None
        and (_LISTED.search(text) or _OF_FUNDERS.search(text)) is not None
        and not _ALSO_CLOSES.search(text)
    )


#: Words that only say so.
CHANGED_WORDS = frozenset("changed moved extended updated been".split())


def asks_what_changed(text: str) -> bool:
    """Say whether a plain line asks what has changed of what is stored."""
    return _CHANGED.search(text) is not None
