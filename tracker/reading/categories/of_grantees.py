"""See that a purpose is paid only to those who have a grant already: "current grantees may also ask for core costs".

Pure. Used by `categories/sieve.py`: for whoever reads the announcement it is neither offered nor refused (codebook, Categories).
"""

import re
from functools import lru_cache
from typing import Final

from tracker.text.html import Document
from tracker.text.sentences import sentence_around, sentence_starts

_HOLDERS: Final = r"(?:grantees?|grant[ -]?holders?|award[ -]?holders?|awardees?|fundees?|funded (?:partners|groups|organisations|charities)|(?:grant |funded )?partners|(?:grant )?recipients)"
_BODIES: Final = r"(?:those|anyone|partners|projects|groups|organisations|charities|clubs|bodies)"
_WE: Final = r"(?:we|us|it|the (?:trust|fund|foundation))"
_GRANTEES: Final = (
    rf"(?:(?:existing|current|present) (?:[\w-]+ ){{0,2}}{_HOLDERS}|our (?:own )?grantees"
    rf"|{_BODIES}(?: that| which| who| whom)? {_WE}(?:['’]ve| have)? (?:already|currently|now) (?:funds?|supports?|funded|supported)"
    rf"|{_BODIES}(?: that are| who are| which are)? (?:already|currently) (?:funded|supported) by {_WE}"
    rf"|{_BODIES} (?:that|which|who) (?:already|currently) (?:have|hold|holds|has|receive|receives) (?:a|an|one|our|funding|grant)\b)"
)
#: Who may come as well, so that it is for all: "new groups and existing grantees".
_NEW: Final = re.compile(
    r"\b(?:new|all|any|both|everyone|either|first[ -]time|including|as well as|whether|not|priority|preference|prioritis\w+)\b"
)
#: "Core costs are only for current grantees": behind the purpose.
_BEHIND: Final = re.compile(
    rf"^(?P<way>[^.;\n]{{0,60}}?)\b(?:to|for|by|from|where|with) (?:the |those |our )?{_GRANTEES}(?P<rest>[^.;\n]{{0,30}})"
)
#: "Current grantees may also ask for core costs": before it.
_BEFORE: Final = re.compile(
    rf"(?P<way>(?:^|[.;\n,:(–—] ?)(?:(?:if|where) you are (?:already )?(?:one of )?|[^.;,\n]{{0,12}}))(?:our |an? )?{_GRANTEES},?(?: you)? (?:can|may|could|are able to|are (?:also )?(?:eligible|invited))(?P<rest>[^.;\n]{{0,40}})$"
)
#: "Existing grantees" over a part of the page.
_HEADING: Final = re.compile(
    rf"^(?:\W*(?:only )?(?:for|if you are|are you|information for|funding for)?(?: our| an?)? ?){_GRANTEES}(?: only)?\W*$"
)
#: Every one of these must hold one of these words.
_WORDS: Final = (
    "grantee",
    "holder",
    "awardee",
    "fundee",
    "partner",
    "recipient",
    "already",
    "currently",
    " now ",
    "funded ",
)
_REACH: Final = 160


def is_for_grantees(document: Document, start: int, end: int, headings: tuple[str, ...]) -> bool:
    """Say whether what is named at `start` to `end` is paid only to who has a grant; `headings` are those over it."""
    if any(_HEADING.match(heading.lower()) for heading in headings[-2:] if _holds_one(heading.lower())):
        return True
    low = document.low
    if len(low) != len(document.text) or not _holds_one(low[max(0, start - _REACH) : end + _REACH]):
        return False
    begin, stop = sentence_around(sentence_starts(document.text), start, len(low))
    behind = _BEHIND.search(low[end : min(stop, end + _REACH)])
    before = _BEFORE.search(low[max(begin, start - _REACH) : start])
    return any(one is not None and _NEW.search(one["way"] + one["rest"]) is None for one in (behind, before))


@lru_cache(maxsize=16)
def speaks_of_grantees(document: Document) -> bool:
    """Say whether a text speaks of those who have a grant at all; most do not. The last few are remembered."""
    return _holds_one(document.low)


def _holds_one(low: str) -> bool:
    return any(word in low for word in _WORDS)
