"""Words that ask why the bot shows something, or for the other of two: "why that one?", "why am I seeing the second", "and the other?".

Pure.
"""

import re

from tracker.asking.line.unread import plain
from tracker.asking.ways.choices import picked

#: Nobody asks so short a question in more characters.
LONGEST = 80

_SO = r"(?:(?:and|so|ok|okay|but|oh|hmm|sorry|please|er|um|,) )*"
_END = r"(?: (?:then|please|though|exactly|again|,))*"
_ONE = r"(?:(?:the |that |this |number |no )*(?:first|second|third|fourth|fifth|last|top|\d)(?: one)?|(?:that|this)(?: one)?|it)"
_SHOWN = r"(?:shown|listed|in the list|on the list|there|here|up|first|top|at the top|for us|for me|the answer|what you (?:picked|chose|found))"
_WHY = re.compile(
    rf"{_SO}(?:why|how come|whys)(?: "
    rf"(?:{_ONE}(?: (?:{_SHOWN}|(?:come|came|comes|coming) up))?|(?:is|was) {_ONE} (?:{_SHOWN}|(?:the )?(?:one|right one|best))|(?:are|were|did|have|do) (?:you|u) (?:show(?:n|ed|ing)?|give(?:n)?|gave|giving|pick(?:ed)?|choose|chose|chosen|list(?:ed)?|suggest(?:ed|ing)?|recommend(?:ed|ing)?|offer(?:ed|ing)?|tell(?:ing)?|told)(?: (?:me|us))?(?: about)? {_ONE}"
    rf"|(?:am i|are we) (?:seeing|shown|getting|given|being shown) {_ONE}))(?: (?:first|in particular|and not (?:the|an)y? ?others?))?{_END}"
)
_NUMBERED = re.compile(r"\b(?P<which>first|second|third|fourth|fifth|last|\d)\b(?! in\b)")
_OTHER = re.compile(
    rf"{_SO}(?:(?:what|how) about |whats |tell me about |tell us about |show me |open )?(?:the|that|your) other(?: (?:one|fund|grant|pot|tender|course))?{_END}"
)


def asks_why(words: str) -> str | None:
    """Return the one of which words ask why it is shown: its number, "last", or "" for "that one"; None for no such words."""
    if len(words) > LONGEST or _WHY.fullmatch(line := plain(words)) is None:
        return None
    said = _NUMBERED.search(line)
    if said is None or said["which"] == "last":
        return "" if said is None else "last"
    return said["which"] if said["which"].isdigit() else str(picked(f"and the {said['which']}", 0))


def asks_other(words: str) -> bool:
    """Say whether words ask for the one beside that which was looked at."""
    return len(words) <= LONGEST and _OTHER.fullmatch(plain(words)) is not None
