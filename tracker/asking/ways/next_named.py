"""Find the stored notice after which somebody asks, where its name is made of words of the glossary.

Pure. "What happens after the community connectors contract" names a notice if one of that title is stored, and a word
of the glossary else (`ways/next_steps.py`); the titles are looked at elsewhere.
"""

import re

from tracker.asking.items.partly_named import Part, telling
from tracker.asking.line.unread import plain
from tracker.asking.ways.next_steps import LONGEST

_SO = r"(?:(?:and|so|ok|okay|but|right|well|hi|hello|thanks|please|,) )*"
_END = r"(?: (?:now|then|please|pls|next|here))*"
_SORT = (
    r"(?P<sort>tender|contract|notice|procurement|framework|service|opportunity|grant|fund|scheme|bid|commission)"
)
_OUR = r"(?:the|our|that|this) "
_NAME = r"(?P<name>[a-z0-9][a-z0-9 ]{2,80}?)"
_BECAME = (
    r"(?:was|is|has been|got|had been|being|were) (?:just |now |already )?(?:called off|cancelled|canceled|withdrawn|awarded|abandoned|stopped"
    r"|scrapped|pulled|closed|over|paused|lost|won|decided|given (?:to .+|out))"
)
_ASKED = tuple(
    re.compile(rf"^{_SO}{pattern}{_END}$")
    for pattern in (
        rf"(?:what|whats|what is) (?:happens |comes |follows )?(?:the )?(?:next |then |now )?(?:step |stage )?(?:after|for|with|about|once) {_OUR}{_NAME} {_SORT}(?: (?:{_BECAME}|closes|ends))?",
        rf"what (?:do|should|can|could|must|shall) (?:we|i) (?:need to )?do (?:now |next )?(?:(?:that|since|as|because|about|with|after|if|when|once) )?{_OUR}{_NAME} {_SORT}(?: {_BECAME})?",
        rf"(?:at )?(?:what|which) (?:stage|step) is {_OUR}{_NAME} {_SORT}(?: (?:at|on|in))?",
        rf"(?:where|how far) (?:is|are we with) {_OUR}{_NAME} {_SORT} (?:in the process|up to|along|at)",
        rf"{_OUR}{_NAME} {_SORT} {_BECAME} ?,? ?(?:so )?(?:what (?:now|next|then|happens(?: now| next)?|do we do(?: now| next)?)|now what)",
    )
)
_POINTS = re.compile(r"\b(?:this|that|it)\b")


def next_after(words: str) -> Part | None:
    """Return the part of a notice's name after which the words ask; None where they name nothing that tells one."""
    if len(words) > LONGEST:
        return None
    text = plain(words)
    found = next((match for pattern in _ASKED if (match := pattern.match(text))), None)
    if found is None:
        return None
    part = Part(found["name"], found["sort"])
    return part if telling(part.name) else None


def points_at_one(words: str) -> bool:
    """Say whether the words point at one thing ("after this"), rather than ask what to do next."""
    return len(words) <= LONGEST and _POINTS.search(plain(words)) is not None
