"""Find the funder of whom somebody asks by name: "what about Arts Council of Wales?", "anything from the Tudor Trust?".

Pure. Which funders are stored is not known here: a name that may be one is handed back, with how sure the words make it.
"""

import re
from dataclasses import dataclass

from tracker.asking.items.titled import GENERAL
from tracker.asking.line.everyday import EVERYDAY
from tracker.asking.line.unread import plain

#: Nobody asks so short a question in more characters.
LONGEST = 140

_SO = r"(?:(?:and|so|ok|okay|but|right|well|hi|hello|thanks|please|then|now|also|,) )*"
_END = r"(?: (?:please|pls|then|now|at the moment|just now|right now|at present|at all|open|currently|this year))*"
_NAME = r"(?:the )?(?P<name>[a-z0-9][a-z0-9 ]{2,70}?)"
_MONEY = r"(?:anything|something|everything|owt|whatever|(?:any |some |all |all the |new |open )*(?:grants?|funds?|funding|money|calls?|tenders?|opportunities|pots?))"
_OPEN = r"(?: (?:open|new|going|available|at all|out|on offer|now|coming up))*"
_FROM = tuple(
    re.compile(rf"{_SO}{pattern}{_END}")
    for pattern in (
        rf"(?:what|how|whit) about {_NAME}",
        rf"(?:(?:is there|are there|have you|have you got|do you have|got|show me|list|find|find me|any sign of|do you know of) )*{_MONEY}{_OPEN} (?:from|by|with|through|via) {_NAME}",
        rf"what(?:s| is| have you got| do you have| else is| else have you got)?{_OPEN} (?:from|by|at|with) {_NAME}",
        rf"what (?:does|do|is|are|has|have|can|will) {_NAME} (?:fund|funding|offer|offering|give|giving|pay for|have|got|have open|do)(?: to| for)?",
        rf"(?:does|do|has|have|is|are) {_NAME} (?:have|got|give|giving|offer|offering|fund|funding|run|running) (?:us )?{_MONEY}",
    )
)
_NAMED = tuple(
    re.compile(rf"{_SO}{pattern}{_END}")
    for pattern in (
        rf"(?:(?:can you )?tell (?:me|us) (?:a bit )?(?:more )?about|do you know|do you know about|have you heard of|look up|search for|search|look for|info on|information (?:on|about)|more (?:on|about)) {_NAME}",
        _NAME,
    )
)
#: A name that ends so is a funder's, whether or not it is stored.
_SURELY = re.compile(
    r"\b(?:trust|foundation|lottery|lottery (?:community |heritage )?fund)$"
    r"|^(?:arts council(?: of)? (?:england|wales|northern ireland)|creative scotland|sport (?:england|wales|ni)|historic england"
    r"|historic environment scotland|(?:bbc )?children in need|comic relief|sportscotland|cadw)$"
)
#: One with such a word may be a funder's, where one is stored that holds it.
_MAYBE = re.compile(
    r"\b(?:trusts?|foundations?|lottery|council|charity|charities|society|bank|association|company|fund|university|"
    r"diocese|commissioner|board|authority|museum|service|england|scotland|wales|cymru|action|community|uk|ireland)\b"
)
_NO_NAME = re.compile(
    r"^(?:my|our|your|their|a|an|any|other|others|another|local|some|each|every|all|it|this|that|these|those|them|us|me|we|you|one|ones|more|which|who|what|where|how)\b"
    r"|\b(?:for|to apply|near|we|our|my|us|closing|that|which|who)\b"
)


@dataclass(frozen=True, slots=True)
class FunderAsked:
    """A name that may be a funder's."""

    #: In plain words.
    name: str
    #: What there is from it is asked: a part of a stored funder's name is enough.
    part: bool
    #: By its last word it is a funder's, stored or not.
    sure: bool


def funder_asked(words: str) -> FunderAsked | None:
    """Return the name that may be a funder's, of whom the words ask; None where they name none."""
    if len(words) > LONGEST:
        return None
    line = " ".join(word for word in plain(words).split() if word != ",")
    for patterns, part in ((_FROM, True), (_NAMED, False)):
        for pattern in patterns:
            found = pattern.fullmatch(line)
            if found is not None and _may_be(found["name"]):
                name = found["name"]
                sure = _SURELY.search(name) is not None and _own(name)
                return FunderAsked(name, part and (sure or _MAYBE.search(name) is not None), sure and part)
    return None


def _may_be(name: str) -> bool:
    return _NO_NAME.search(name) is None and not set(name.split()) <= EVERYDAY


def _own(name: str) -> bool:
    """Say whether a name has a word of its own beside what many are called."""
    return any(word not in GENERAL and word not in EVERYDAY for word in name.split())


def is_of(name: str, funder: str, *, part: bool) -> bool:
    """Say whether a funder is the one of that name; with `part` a part of two words and more is enough."""
    line = plain(funder).removeprefix("the ")
    whole = name == line
    return whole or (part and " " in name and f" {name} " in f" {line} ")
