"""See that a giver tells of itself: "We are a grant-making charity that helps families", "This old charity helps the young".

Pure. Used by `applicants/places.py`: the giver does not apply.
"""

import re
from typing import Final

#: "We are a grant-making charity, and a …"
_GIVER_IS: Final = re.compile(
    r"\W*we(?: are|['’]re) (?:(?!for\b|to\b|of\b|with\b|open\b|looking\b|keen\b|not\b)[\w’'-]+,? ){0,5}\Z"
)
#: "… whose purpose is to help", where an asker says only what he is.
_GIVER_DOES: Final = re.compile(
    r",? (?:whose (?:aims?|purposes?|objects?|mission|money)|(?:that|which|and)(?: [\w-]+)? (?:gives?|makes?|helps?|supports?|funds?|awards?|looks?|wants?)|set up|founded|created)\b"
)
#: "This charity helps families".
_THIS: Final = re.compile(r"\bthis (?:[\w-]+ )?\Z")
_ONE: Final = (
    "charity",
    "foundation",
    "company",
    "association",
    "society",
    "church",
    "council",
    "co-op",
    "cooperative",
)
#: Longest stretch before a body that is looked at, in characters.
_REACH: Final = 24
_SAYS: Final = ("we are ", "we're ", "we’re ", "this ")


def may_tell_of_itself(low: str) -> bool:
    """Say whether a text, in lower case, holds words by which a giver tells of itself."""
    return any(said in low for said in _SAYS)


def tells_of_itself(low: str, begin: int, start: int, end: int) -> bool:
    """Say whether the body at `start` to `end`, in a sentence that begins at `begin`, is the giver; `low` is in lower case."""
    if low.endswith(_ONE, start, end) and _THIS.search(low, max(begin, start - _REACH), start) is not None:
        return True
    return _GIVER_IS.match(low, begin, start) is not None and _GIVER_DOES.match(low, end) is not None
