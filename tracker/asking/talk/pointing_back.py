"""Do words ask of what was shown before, although something else was answered in between?

Pure. "What is match funding?", "thanks" and "how do I apply?" are asked in the middle of a talk about a fund or a list; "when does it
close?" and "the first one" behind them still mean that fund and that list.
"""

import re

from tracker.asking.items.naming import item_asked
from tracker.asking.items.of_list import asked_of_list, asks_again
from tracker.asking.items.of_one import asks_of_it
from tracker.asking.items.points import leans
from tracker.asking.line.unread import plain
from tracker.asking.talk.more_of_list import asks_for_more
from tracker.asking.talk.one_of_list import described
from tracker.asking.talk.said_to_bot import told_wrong
from tracker.asking.ways.choices import picked
from tracker.terms import Intent

#: So many can be listed; a greater number is something else.
MOST = 30

#: What only something that one applies for has: behind an explained word "it" is then not that word.
_OF_A_FUND = re.compile(
    r"\b(?:clos\w+|shut\w*|deadlines?|due|open|opens|apply|applying|applications?|eligible|bid|bidding|pays?|funds?|covers?|much|amount|most|maximum"
    r"|link|website|web page|page|form|contact|email|phone|funder|fund|grant|tender|wages|rent|cics?|charit\w+|choirs?|groups?|too late|still|last|long|years?)\b"
)
#: After these "it" can only be what was shown before.
_SAYS_LITTLE = (Intent.SMALLTALK, Intent.HELP, Intent.SUBSCRIBE_HELP, Intent.OUT_OF_SCOPE, Intent.DISTRESS)


def points_back(words: str, between: Intent) -> bool:
    """Say whether words ask of what was shown before; `between` is what was asked in between."""
    line = plain(words)
    if (
        (picked(words, MOST) or MOST + 1) <= MOST
        or asked_of_list(words) is not None
        or asks_for_more(words)
        or asks_again(words)
    ):
        return True
    if (item_asked(line, capitals=False) or "").replace("last", "1").isdigit() or described(words) is not None:
        return True
    if (wrong := told_wrong(words)) is not None and not wrong.name:
        return True
    if not (asks_of_it(words, told_alone=True) or leans(words)):
        return False
    return between in _SAYS_LITTLE or _OF_A_FUND.search(line) is not None
