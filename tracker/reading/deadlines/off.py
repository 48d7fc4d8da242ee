"""The words, right behind a day, that say that its round is full, called off or closed: "11 December (full)".

Pure.
"""

import re
from typing import Final

#: What a round is that nobody can ask in any more.
GONE: Final = (
    r"(?:full(?:y (?:booked|committed|allocated|subscribed|spent))?|over-?subscribed|cancelled|called off|withdrawn|dropped|scrapped|"
    r"closed|shut|no more|not (?:running|happening|going ahead)|off)"
)
_NONE_LEFT: Final = r"no (?:places|money|funds|slots|budget|spaces|more (?:bids|applications))(?: left| remaining)?"
_BEHIND: Final = re.compile(
    rf"(?:\s?[(\[]|\s[–—-]\s|:\s)(?:this (?:one|round) is |sorry,? )?(?:(?:now|already|is|has been|all) ){{0,2}}(?:{GONE}|{_NONE_LEFT})(?=\s?[)\],;.\n]|$)"
)
_BEGINS: Final = (" ", "(", "[", ":", "\n")
_BRACKET: Final = re.compile(rf"\s?[(\[](?:(?:now|already|is|has been) ){{0,2}}(?:{GONE}|{_NONE_LEFT})[)\]]")


def is_off(text: str, end: int) -> bool:
    """Say whether the words behind a day that ends at `end` say that its round is off; `text` is in lower case."""
    return text[end : end + 1] in _BEGINS and _BEHIND.match(text, end) is not None


def without_status(stretch: str) -> str:
    """Return what stands between two days without a bracket that says that the first one's round is off."""
    return _BRACKET.sub("", stretch, count=1) if "(" in stretch or "[" in stretch else stretch
