"""What a row about a length of time is made of, and what it can say that the length is."""

from dataclasses import dataclass
from enum import Enum

from tracker.terms import Kind


class Counts(Enum):
    """What a length of time is."""

    #: The term of one award or contract.
    TERM = "term"
    #: It comes on top ("with the option of two further years").
    EXTENSION = "extension"
    #: The whole term, extensions included ("extendable to seven years").
    WHOLE = "whole"
    #: Something else.
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class TermRule:
    """One row: the words before or behind a length of time, what it then is, why."""

    name: str
    counts: Counts
    because: str
    before: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    kinds: frozenset[Kind] = frozenset()
    #: One of these stands in what `before` finds: where none does, it need not be tried. Empty where it always is.
    needs: tuple[str, ...] = ()
