"""What a row about a sum of money is made of, and what it can say that the sum is for."""

from dataclasses import dataclass
from enum import Enum

from tracker.terms import Kind


class Purpose(Enum):
    """What a sum is for."""

    #: What one applicant can get.
    ONE = "one"
    #: The whole programme, or the whole contract.
    POT = "pot"
    #: One lot of a contract.
    LOT = "lot"
    #: What one of several is paid, where neither lots nor a total need be told.
    SINGLE = "single"
    #: It comes on top of the contract's value.
    INCREASE = "increase"
    #: What a project may cost: what one can get where no grant's size is told.
    COST = "cost"
    #: No amount that we list.
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class SumRule:
    """One row: the words before or behind a sum, what the sum then is, why.

    `before` and `behind` are phrases in lower case that may use the signs of regular expressions.
    """

    name: str
    purpose: Purpose
    because: str
    before: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    kinds: frozenset[Kind] = frozenset()
    #: It speaks only where its words stand on both sides of the sum.
    both: bool = False
    #: One of these stands in what `before` finds: where none does, it need not be tried. Empty where it always is.
    needs: tuple[str, ...] = ()
