"""Why an announcement was read as it was: the types behind `bot.py read --explain`.

A reading says what counts and on which words it rests; this says beside it what else was heard and why it did not
count: rows whose words are denied, rows that another phrase cancels, dates and sums that are for something else.
"""

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from tracker.clock import Moment, iso
from tracker.model import Reading
from tracker.record import reading_record
from tracker.terms import Kind, SourceKind


class Fate(StrEnum):
    """What became of a row whose words stand in the text."""

    #: It gives the value, or speaks for it among others.
    COUNTS = "counts"
    #: The words around it refuse what it says, and the refusal is kept.
    DENIED = "denied"
    #: Named, but neither given nor refused ("you need not be a charity").
    LEFT_OPEN = "left open"
    #: One of the row's `unless` stands in the same sentence.
    CANCELLED = "cancelled"
    #: Others weigh more, or it is about something that we do not list.
    SET_ASIDE = "set aside"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the announcement with a little of what stands around them."""

    #: "title", "body", "source", or the JSON path of a notice.
    where: str
    #: Offsets into the extracted text; 0 and 0 for what stands in no text.
    start: int
    end: int
    words: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """One row, date, sum, length or place that the text holds, and what became of it."""

    #: The field of the reading that it speaks of, as `Evidence.field` has it; without its second half where it
    #: gives nothing ("deadlines" for a date that is none).
    field: str
    #: What it would give: "grant", "core_costs", "apply 2027-03-31", "5000".
    value: str
    rule: str
    quote: Quote
    fate: Fate
    #: The words that deny or cancel it, or the reason why it does not count; "" where it counts.
    by: str = ""
    #: The phrase of the row that was found, in the language of rules; "" for rows of regular expressions.
    phrase: str = ""
    because: str = ""
    source: str = ""
    #: What it adds where rows are weighed against each other.
    weight: float | None = None


@dataclass(frozen=True, slots=True)
class Explained:
    """One announcement's reading with all that was heard on the way, in the order of the text within each field."""

    id: str
    title: str
    publisher: str
    source_kind: SourceKind
    #: None where nobody says, or where what is said cannot be right.
    published: Moment | None
    reading: Reading
    #: What each kind weighs, the heaviest first; empty where a notice's own type settled it.
    weights: tuple[tuple[Kind, float], ...]
    #: What speaks for and against its being for us, together; None where nothing is weighed.
    balance: float | None
    heard: tuple[Heard, ...]

    def record(self) -> dict[str, Any]:
        """Return it as a JSON record: the reading's fields, and `explained` beside them."""
        return {
            "id": self.id,
            **reading_record(self.reading),
            "explained": {
                "title": self.title,
                "source": self.publisher,
                "source_kind": self.source_kind.value,
                "published": None if self.published is None else iso(self.published),
                "weights": {kind.value: weight for kind, weight in self.weights},
                "balance": self.balance,
                "heard": [asdict(one) for one in self.heard],
            },
        }
