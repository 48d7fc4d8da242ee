"""Which of a list is meant by what it is: "the bursaries one", "the one for libraries", "the one from Brackenhope".

Pure. What is said is looked for in what each is called, by whom it is given, and what it is: a grant, for Wales, for training.
"""

import re
from collections.abc import Sequence

from tracker.asking.line.unread import plain
from tracker.model import Opportunity
from tracker.terms import Category, Kind

#: Nobody points in more characters.
LONGEST = 120

_SO = r"(?:(?:and|so|ok|okay|but|right|well|no|yes|hi|please|pls|can you|could you|i mean|i meant|tell me about|tell me more about|more about|more on|show me|open|what about|whats|how about|details of|about|lets see|i like|,) )*"
_END = r"(?: (?:please|pls|then|now|ta|thanks|looks (?:good|interesting)|sounds (?:good|interesting)|,))*"
_ABOUT = r"(?:about|for|from|by|on|with|in|that pays for|that is for|thats for|that does|which pays for|that mentions|called|run by|of)"
_MEANT = tuple(
    re.compile(f"{_SO}{pattern}{_END}")
    for pattern in (
        rf"(?:the|that|this) one {_ABOUT} (?:the |a |an |our )?(?P<what>.{{3,60}}?)",
        r"(?:the|that) (?P<what>(?!same\b|other\b|right\b|wrong\b|next\b|only\b|big|small|cheap|easi|near|large|latest|newest|first|second|third|fourth|fifth|last)[a-z0-9£][a-z0-9£ ]{2,40}?) one",
    )
)
#: Words that everything in a list has, or that tell nothing.
_NOT_TELLING = frozenset(
    "the a an for of and to in on from by our us we fund funds money one ones group groups".split()
)
_ENDINGS = re.compile(r"(?:ies|ing|es|s|y)$")
#: What people call each kind, and each purpose.
_KINDS = {
    Kind.GRANT: "grant",
    Kind.CONTRACT: "tender contract paid work job",
    Kind.ENGAGEMENT: "early talks engagement meeting",
    Kind.TRAINING: "training course webinar workshop event session programme",
    Kind.AWARD: "result award",
}
_PURPOSES = {
    Category.CORE_COSTS: "running core costs rent wages bills",
    Category.STAFF_TRAINING: "training supervision staff team",
    Category.LONG_TERM: "long term years",
    Category.PROJECT: "project service",
}
_OF_NATIONS = {"welsh": "wales", "scottish": "scotland", "english": "england", "irish": "ireland"}


def described(words: str) -> str | None:
    """Return what the words say of the one they mean: "bursaries"; None where they point at none so."""
    if len(words) > LONGEST:
        return None
    line = plain(words)
    found = next((match for pattern in _MEANT if (match := pattern.fullmatch(line)) is not None), None)
    return None if found is None else found["what"].strip()


def meant_of(said: str, listed: Sequence[Opportunity]) -> Sequence[int]:
    """Return the numbers, from 1, of those in a list that fit best what is said; nothing where none does."""
    wanted = _stems(said) - _NOT_TELLING or _stems(said)
    counts = [(len(wanted & _stems_of(one)), number) for number, one in enumerate(listed, start=1)]
    best = max((count for count, _ in counts), default=0)
    return [number for count, number in counts if count == best] if best * 2 > len(wanted) else []


def _stems_of(one: Opportunity) -> set[str]:
    reading = one.reading
    areas = (area.value.replace("_", " ") for area in reading.areas)
    purposes = (_PURPOSES[each] for each in reading.categories)
    told = (one.title, one.funder, *areas, *reading.places, *purposes, _KINDS.get(reading.kind, ""))
    return _stems(plain(" ".join(told)))


def _stems(text: str) -> set[str]:
    words = (_OF_NATIONS.get(word, word) for word in text.split())
    return {word if len(word) < 5 else _ENDINGS.sub("", word) for word in words if word[0].isalnum()}
