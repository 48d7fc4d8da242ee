"""Which stored fund is meant by a name with a slip in it: "hegderow", "steady grund", "breathing spaec".

Pure. The store's titles are handed in, and it is known that the words as they are name nothing. A letter may be left out,
doubled, changed or swapped with its neighbour; in a longer name two.
"""

import re
from collections.abc import Iterable, Sequence

from tracker.asking.items.titled import Titled
from tracker.asking.line.spelling import slips_between
from tracker.asking.line.unread import plain
from tracker.questions import UNCLEAR, Question
from tracker.terms import Intent

#: Fewer letters make another word too easily, and more words than these are a sentence.
SHORTEST, MOST_WORDS = 6, 4
#: From so many letters on two slips are allowed.
LONG = 9
_MAY_NAME = (Intent.SEARCH, Intent.DETAILS, Intent.DEADLINES, Intent.OUT_OF_SCOPE)
#: What sort of thing it is, and how it is asked for, is no part of the name.
_AROUND = re.compile(
    r"\b(?:the|a|an|fund|funds|grants?|scheme|programme|pot|tell me about|more about|about|what is|whats|when does|does|close|closes|closing|deadline for|apply to|apply for|please)\b"
)


def name_sought(question: Question) -> str | None:
    """Return the one name that a question looks for, where it looks for nothing else; None where it does."""
    if question.intent not in _MAY_NAME or len(question.filters.text) > 1 or question.lead == UNCLEAR:
        return None
    unknown = plain(question.words) if question.intent is Intent.OUT_OF_SCOPE else ""
    said = question.filters.text[0] if question.filters.text else unknown
    name = " ".join(_AROUND.sub(" ", plain(said)).split())
    if (
        len(name.replace(" ", "")) < SHORTEST
        or len(name.split()) > MOST_WORDS
        or not name.replace(" ", "").isalpha()
    ):
        return None
    return name


def slip_of(name: str, stored: Iterable[tuple[int, str]]) -> tuple[Titled, ...]:
    """Return the items whose title holds a name as near to this as one slip makes it, the nearest only."""
    words = name.split()
    most = 1 if len(name) < LONG else 2
    found = [
        (distance, id_) for id_, title in stored if (distance := _distance(words, plain(title).split())) <= most
    ]
    nearest = min((distance for distance, _ in found), default=0)
    return tuple(Titled(id_, name) for distance, id_ in found if distance == nearest and nearest)


def _distance(words: Sequence[str], title: Sequence[str]) -> int:
    """Return how many slips lie between the words and what is most like them in a title; 99 where none is like them."""
    least = 99
    for at in range(len(title) - len(words) + 1):
        part = title[at : at + len(words)]
        if part[0][0] == words[0][0] and all(
            len(one) > 3 or one == other for one, other in zip(part, words, strict=True)
        ):
            least = min(least, sum(slips_between(one, other) for one, other in zip(part, words, strict=True)))
    return least
