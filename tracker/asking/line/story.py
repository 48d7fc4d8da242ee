"""A long message that asks for money: which part of it asks, and which only tells the story around it.

Pure. "I took over from Ken in April when he had his hip done, … so are there any grants for a keyboard for a choir":
April is no closing date, and the hip no subject. Kept is what asks, what says who or where they are, and what names a sum.
"""

import re

from tracker.asking.filters.filters import read_applicants
from tracker.asking.intents import DEADLINES, DOMAIN, LIST, SEEKS, SUBSCRIBE, asks_how
from tracker.asking.line.unread import Unread
from tracker.asking.places.where import read_areas

#: A message of no more words is no story.
LONGEST = 35
_WHO = re.compile(
    r"\b(?:we are|were|we re|i am|im|we run|i run|this is|i lead|for our|for the|our (?:group|choir|club|shed|garden|charity|hall)) (?!(?:told|asked|sent|given|all|so|not|too|very|going|just|only|still|in the|on the)\b)"
)
_SUM = re.compile(r"£|\b\d+ ?k\b|\b(?:grand|pounds|quid|thousand)\b")


def in_short(line: str) -> str:
    """Return a plain line without the parts that only tell a story; as it is, if it is short or asks how something works."""
    if len(line.split()) <= LONGEST or asks_how(line) or SUBSCRIBE.search(line):
        return line
    parts = [part for part in line.split(" , ") if part.strip(" ,")]
    asking = [part for part in parts if _seeks(part)]
    if not asking:
        return line
    kept = [part for part in parts if part in asking or _WHO.search(part) or _SUM.search(part) or _tells_who(part)]
    return " , ".join(kept)


def _seeks(part: str) -> bool:
    asked = LIST.search(part) or DEADLINES.search(part)
    return asked is not None or (SEEKS.search(part) is not None and DOMAIN.search(part) is not None)


def _tells_who(part: str) -> bool:
    """Say whether a part tells where or what they are: "near Hull", "we're not constituted"."""
    return bool(read_areas(Unread(part)) or read_applicants(Unread(part)))
