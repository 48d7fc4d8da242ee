"""Words that ask the bot to do something rather than to answer: subscribe, list the subscriptions, end one.

Pure. What a subscription shall get stands in the words after the order, and is understood like a question.
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from tracker.questions import Filters
from tracker.terms import Category, Kind


class Do(StrEnum):
    """What somebody wants done."""

    SUBSCRIBE = "subscribe"
    LIST = "list"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Order:
    """Something to do."""

    do: Do
    #: What a subscription shall get, in the person's words; "" everything.
    wish: str = ""
    #: The number of the subscription to be removed; None where none is named.
    number: int | None = None


_ASKING = r"(?:(?:please|pls|can you|could you|hi|hello)[ ,]+)*"
_SUBSCRIBE = re.compile(
    rf"^{_ASKING}subscribe\b(?: (?:us|this|the|that|channel|here|it))*[ :]*(?:(?:to|for|with)\b)? *(?P<wish>.*)$",
    re.IGNORECASE | re.DOTALL,
)
#: A number counts only where nothing else is said: "unsubscribe us from grants under 5k" ends nothing.
_REMOVE = re.compile(
    rf"^{_ASKING}(?:unsubscribe|remove subscription)\b"
    r"(?: (?:(?:us )?(?:from )?(?:the )?(?:subscription )?(?:number |no\.? ?)?#?)(?P<number>\d{1,9})[.! ]*$)?",
    re.IGNORECASE,
)
_LIST = re.compile(
    rf"^{_ASKING}(?:(?:list|show|show me|what are) )?(?:the |our |all |all our )?subscriptions\b", re.IGNORECASE
)
_ALL = re.compile(r"^(?:everything|anything|all|all of it|all kinds)?[.! ]*$", re.IGNORECASE)


def order(words: str) -> Order | None:
    """Return what the words want done; None where they are a question ("how do I subscribe?")."""
    said = " ".join(words.split())
    if _LIST.match(said):
        return Order(Do.LIST)
    if match := _REMOVE.match(said):
        number = match["number"]
        return Order(Do.REMOVE, number=None if number is None else int(number))
    if match := _SUBSCRIBE.match(said):
        wish = match["wish"]
        return Order(Do.SUBSCRIBE, wish="" if _ALL.match(wish) else wish)
    return None


def is_unclear(filters: Filters) -> bool:
    """Say whether words for a subscription named nothing that it can be narrowed by; that is not "everything"."""
    return not (filters.categories or filters.areas or filters.kinds)


def wished(filters: Filters) -> Filters:
    """Return what a subscription in these words wishes for, as understood from a question in the same words.

    A question for "training" asks for courses. Beside another purpose ("running costs or training") it names
    what money shall be for; a subscription for both, and for courses only, would get nothing.
    """
    if filters.categories and Kind.TRAINING in filters.kinds:
        return replace(
            filters,
            categories=tuple(dict.fromkeys((*filters.categories, Category.STAFF_TRAINING))),
            kinds=tuple(kind for kind in filters.kinds if kind is not Kind.TRAINING),
        )
    return filters
