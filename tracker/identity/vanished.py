"""Whether new words of a known opportunity say nothing: its text is gone, or a sign says that it will be back.

Pure. A page that is being rebuilt, an empty description, an error in place of the text: none of them is its
publisher's word that anything has ended. What was read before stands then.
"""

import re

from tracker.identity.names import words_of
from tracker.model import Amount, Reading, State

#: What stands in place of a text. The gaps are bounded.
_SIGNS = (
    r"(?:being|currently|now) (?:updated|rebuilt|refreshed|revised|reviewed|edited|redesigned|moved|migrated)",
    (
        r"(?:updat|rebuild|refresh|revis|redesign|mov|migrat|improv|work)ing (?:on )?(?:this|our|the) "
        r"(?:page|site|website|web site|content|information)"
    ),
    r"(?:under|down for|for|scheduled|essential|planned|routine) (?:maintenance|construction)",
    r"(?:come|check|call|look) back (?:soon|later|shortly|again|in a)",
    r"back (?:soon|shortly)",
    r"try again (?:later|soon|shortly|in a)",
    r"coming soon",
    r"(?:content|information|details|text) (?:to follow|will follow|coming|is on its way|not available)",
    (
        r"(?:page|content|site|website|service|information) (?:is |was |has been |cannot be |could not be )?"
        r"(?:temporarily |currently )?(?:not found|unavailable|not available|offline|missing|displayed|loaded|down)"
    ),
    r"(?:something|it) (?:went|has gone) wrong",
    r"(?:an|database|server|unexpected) error",
    r"access denied|forbidden|not found",
    r"(?:sign|log) ?in (?:to|with|below)|forgot(?:ten)? (?:your )?(?:password|username)|members only",
    r"session (?:has |is )?(?:expired|timed out|over)",
    r"(?:enable|turn on|allow|requires?) (?:your )?(?:javascript|cookies)",
    r"checking (?:your|the) browser|please wait|loading|lorem ipsum",
    r"yn cael ei diweddaru|dewch yn ôl|yn dod yn fuan",
)
_SIGN = re.compile(rf"\b(?:{'|'.join(_SIGNS)})\b", re.IGNORECASE)
#: What offers something, or tells of its end.
_OFFERS = re.compile(r"£|\b(?:appl(?:y|ications?)|deadlines?|clos(?:es?|ing|ed)|grants? of)\b", re.IGNORECASE)
#: So many words a sign has at most; what is longer has something to say.
_MOST_OF_A_SIGN = 60
#: So few words say nothing by themselves: "Read more".
_FEWEST = 6


def says_nothing(title: str, text: str, reading: Reading) -> bool:
    """Say whether new words tell neither what is offered nor that it has ended.

    `text` is the body as plain text, `reading` what was read of both.
    """
    if reading.state not in (State.OPEN, State.WITHDRAWN):
        return False
    words = words_of(text)
    if not words or words == words_of(title):
        return not reading.deadlines and reading.amount == Amount()
    if len(words) > _MOST_OF_A_SIGN or _OFFERS.search(text) is not None:
        return False
    return _SIGN.search(text) is not None or (len(words) < _FEWEST and not reading.kind.is_opportunity)
