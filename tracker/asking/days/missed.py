"""Words that ask for what has closed: "what have we missed", "closed grants for choirs", "what are we too late for".

Pure.
"""

import re

_THING = (
    r"(?:tenders?|contracts?|grants?|funds?|funding|money|pots?|bursar(?:y|ies)|courses?|webinars?|workshops?|schemes?"
    r"|opportunit(?:y|ies)|calls?|rounds?|deadlines?|ones?|things?|stuff)"
)
_MANY = (
    r"(?:tenders|contracts|grants|funds|funding|pots|bursaries|courses|webinars|workshops|schemes|opportunities|calls|rounds"
    r"|deadlines|ones|things|stuff|training)"
)
_ANY = r"(?:anything|owt|something|summat|everything|any|what|which|whats|whatever)"
_US = r"(?:we|i|weve|ive|us|our \w+)"
_PAST = r"(?:closed|ended|expired|lapsed|ran out|went past)"
#: "Shut" alone is what will: "which ones shut tomorrow".
_SHUT = r"(?:closed|shut|ended|expired|lapsed|finished|run out|gone past|passed)"
_NOW = r"(?:(?:just|already|recently|now|lately|since|all|only) )*"
_ASKED = r"(?:^|[,] |\b(?:show|list|give|tell|see|find|about|of|are|and|any|all|the|what|which|recently|just|already) )(?:me |us )?"
_MISSED = re.compile(
    rf"\b(?:{_ANY}|{_THING})(?: \w+)? (?:have|has|had|did|do|might) {_US} (?:\w+ )?miss(?:ed)?\b"
    rf"|\b(?:did|have|had|has) {_US} {_NOW}miss(?:ed)? (?:out on )?(?:{_ANY}|{_MANY}|out$)"
    rf"|\b(?:{_ANY}|{_THING}) (?:else )?(?:that |which )?(?:{_US} (?:have |had )?{_NOW}missed(?: out on)?|(?:was|were|got) missed)\b"
    rf"|{_ASKED}missed (?:\w+ )?{_MANY}\b"
    r"|\b(?:what|which|anything|owt|grants|funds|tenders|courses)\b.{0,40}\btoo late (?:for|to (?:apply|go) for)\b"
    r"|\b(?:are|were) we too late for (?:anything|any)\b"
)
_CLOSED = re.compile(
    rf"{_ASKED}(?:closed|expired|lapsed|past)(?= (?:\w+ ){{0,2}}?{_MANY}\b)"
    rf"|\b(?:what|whats|which|{_ANY}|{_THING})(?: (?:\w+ )?{_THING})? (?:that |which )?(?:(?:has|have|had|is|are|was|were) {_NOW}{_SHUT}|{_NOW}{_PAST})\b(?! (?:group|session|door|referral|framework|book|question|list|to|off)\b)"
    rf"|\bwhats {_NOW}(?:shut\b|over$)|\b(?:{_ANY}|{_THING}) (?:that |which )?(?:is|are|has|have|was|were) {_NOW}over(?= (?:now|already|for|in|with)\b| ?$| ?,)"
)
#: One that is named or pointed at is not a list: "has the fund closed", "we missed the deadline, what now".
_ONE = re.compile(
    r"\b(?:has|have|had|is|was|did|does) (?:the|it|that|this|they)\b|\bwhy\b|\bhow\b|\bwho\b|\b(?:not|isnt|arent|hasnt|havent|never|nearly|almost) (?:yet )?(?:closed|shut|over|missed)\b"
    r"|\b(?:dont|not|never|wont|cant|without|afraid of|to avoid) (?:want to |to )?miss(?:ing)?\b|\bmissed the (?:boat|deadline|bus|date|point)\b|\btender (?:is|was) over\b"
)
#: Words that only say so.
MISSED_WORDS = frozenset("too late miss missed closed over expired lapsed ended past shut out weve ive".split())
#: After a list of what has closed: what is open is asked for again.
ASKS_OPEN = re.compile(r"\b(?:open|opens|opening|closes|closing|available|live|still)\b")


def asks_missed(text: str) -> bool:
    """Say whether a plain line asks for what has closed, rather than for what is open."""
    if _ONE.search(text):
        return False
    return _MISSED.search(text) is not None or _CLOSED.search(text) is not None
