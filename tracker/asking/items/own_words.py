"""Where an announcement speaks of what was asked for: the piece of its sentence, and whether it means that at all.

Pure. A word in front of another may name something else: "a food hygiene certificate" is no food.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from tracker.asking.alike import alike

#: So many characters of a sentence are shown.
LONGEST: Final = 70
#: A word → what stands behind it where the two of them name something else.
OTHER_SENSE: Final[Mapping[str, tuple[str, ...]]] = {
    "food": ("hygiene", "safety", "handling", "handlers?", "allergens?", "standards"),
    "garden": ("city", "village", "room", "hotel"),
    "gardens": ("trust", "city"),
    "sport": ("hall",),
    "music": ("licen[cs]es?",),
    "health": ("and safety", "& safety"),
    "fire": ("safety", "risk", "alarms?", "exits?", "extinguishers?"),
    "bank": ("accounts?", "statements?", "details", "holidays?"),
    "book": ("your", "a place", "now", "by", "early", "online"),
    "books": ("of account",),
}
_STOP = re.compile(r"[.!?](?=\s|$)|\n")


def piece_on(phrases: Iterable[str], text: str) -> str:
    """Return the words around the first of the asked phrases in a text, or of what is said for it; "" for none."""
    for phrase in phrases:
        for said in alike(phrase):
            found = _pattern(said).search(text)
            if found is not None:
                return _around(text, *found.span())
    return ""


def may_mean(phrase: str) -> bool:
    """Say whether a phrase may stand in a text in another sense, so that the text must be looked at."""
    return phrase in OTHER_SENSE


def means(phrase: str, text: str) -> bool:
    """Say whether a text holds a phrase in its own sense, or what is said for it; only asked where `may_mean`."""
    return any(_pattern(said).search(text) is not None for said in alike(phrase))


@lru_cache(maxsize=256)
def _pattern(said: str) -> re.Pattern[str]:
    word = re.escape(said).replace("\\ ", r"[\s-]+")
    others = "|".join(OTHER_SENSE.get(said, ()))
    ends = "" if said.endswith("s") else r"(?:s|es)?"
    return re.compile(rf"\b{word}{ends}\b" + (rf"(?!\W+(?:{others})\b)" if others else ""), re.IGNORECASE)


def _around(text: str, start: int, end: int) -> str:
    """Return the sentence in which a piece stands, cut to whole words around it where it is long."""
    begin = max((stop.end() for stop in _STOP.finditer(text, 0, start)), default=0)
    stop = _STOP.search(text, end)
    finish = len(text) if stop is None else stop.start()
    said = " ".join(text[begin:finish].split())
    if len(said) <= LONGEST:
        return said
    room = max(0, LONGEST - (end - start)) // 2
    left, right = max(begin, start - room), min(finish, end + room)
    left = left if left == begin else text.find(" ", left, start) + 1 or start
    right = right if right == finish else max(text.rfind(" ", end, right), end)
    piece = " ".join(text[left:right].split())
    return f"{'…' if left > begin else ''}{piece}{'…' if right < finish else ''}"
