"""Who asks, where they are and how they want it told: beside a question on how something works, no part of it.

Pure. "What should our men's shed in Hull do about safeguarding, step by step" asks about safeguarding. Nations and
freelancers are read elsewhere, from the whole line.
"""

import re
from functools import lru_cache

from tracker.asking.line.unread import BLANK, Unread
from tracker.asking.places.where import read_areas

#: How it shall be told.
_FORM = re.compile(
    r"\b(?:step by step|one step at a time|in (?:plain|simple|easy) (?:english|words|language)|in a nutshell|in detail|in full"
    r"|(?:walk|talk|take|guide|lead) (?:me|us) through|bit by bit|start to finish|from (?:the )?(?:start|beginning)(?: to (?:the )?(?:end|finish))?"
    r"|as simply as (?:you can|possible)|for (?:dummies|beginners)|explain(?: to (?:me|us))?(?: how)?|please|thanks|thank you|cheers|ta|hi|hello|hey|hiya|good (?:morning|afternoon|evening))\b"
)
_KINDS = (
    r"(?:(?:mens |womens |ladies )?sheds?|choirs?|gardens?|gardeners|allotments?|orchards?|clubs?|bands?|orchestras?|societ(?:y|ies)"
    r"|groups?|circles?|troupes?|cafes?|bees?|walkers|singers|class|projects?|team|centre|hall"
    r"|library|museum|farm|kitchen|pantry|hub|knit and natter|men in sheds)"
)
#: What a group does is no part of who it is where the question may be about just that.
_ABOUT = r"(?!(?:link|peer|support|health|social|commission\w*|council|nhs|patient|user|carers?|neighbourhood|provider)\b)"
_GROUP = re.compile(
    rf"\b(?:(?:for|at|in|of|as|with) )?(?:we are|were|im from|we run|i run|i lead|this is|our|my|an?|us) (?:(?:small|little|tiny|wee|new|local|community|voluntary|registered|unregistered) )*"
    rf"(?:{_ABOUT}[a-z]+ ){{0,2}}?{_KINDS}\b(?! (?:tender|contract|grant|bid|leaders?|board|members?|scheme))"
)


#: They are called councils, and are no local authority: "how do Arts Council grants work".
_OTHER_COUNCILS = re.compile(
    r"\b(?:arts?|crafts?|sports?|research|design|youth|student|school|british|church|film) councils?\b"
)


def without_other_councils(line: str) -> str:
    """Return a plain line in which only local authorities are called councils."""
    return _OTHER_COUNCILS.sub(" ", line)


#: What led to a place whose name was taken out.
_PLACED = re.compile(
    rf"\b(?:(?:over|up|down|out) )?(?:in|at|near|from|around|of|by) {re.escape(BLANK)}[{re.escape(BLANK)} ]*"
)


@lru_cache(maxsize=256)
def without_setting(line: str) -> str:
    """Return a plain line without what only tells who asks, where, and in which form; as it is, if nothing is left."""
    unread = Unread(_FORM.sub(" ", without_other_councils(line)))
    read_areas(unread)
    left = " ".join(re.sub(r"[^a-z0-9, ]", " ", _GROUP.sub(" ", _PLACED.sub(" ", unread.left))).split())
    return left if any(word.isalnum() for word in left.split()) else line
