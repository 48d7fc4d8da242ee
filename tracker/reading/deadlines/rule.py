"""What a row says that tells what a date is for; the rows stand in `deadlines/subjects.py`, `deadlines/decisions.py`, `deadlines/verbs.py` and
`deadlines/closings.py`, and are joined in `deadlines/rules.py`.
"""

from dataclasses import dataclass
from enum import Enum

from tracker.terms import Kind, What


class Speaks(Enum):
    """How the words of a row speak of a date."""

    SUBJECT = "subject"
    #: A gathering; it counts only where nothing else in the clause names a subject.
    EVENT = "event"
    VERB = "verb"
    CLOSING = "closing"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class DateRule:
    """One row: what counts, what cancels it, why."""

    name: str
    speaks: Speaks
    #: What the date is for; None: it is no deadline.
    what: What | None
    says: tuple[str, ...]
    because: str
    #: Words of the same clause that cancel the row.
    unless: tuple[str, ...] = ()
    #: Kinds of announcement it holds for; empty: all.
    kinds: frozenset[Kind] = frozenset()
    #: It holds only where the text also speaks of a fuller application that follows.
    two_stages: bool = False
