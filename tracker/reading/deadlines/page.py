"""One text while its dates are looked at: its sentences, blocks and clauses, for all that decide on a date.

Pure.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from tracker.reading.deadlines.clauses import Clauses, Silenced
from tracker.terms import Kind
from tracker.text.dates import FoundDate
from tracker.text.html import Block, BlockKind, Document
from tracker.text.language import holds_welsh
from tracker.text.sentences import sentence_around, sentence_starts
from tracker.text.words import words_of

#: Kinds whose bare "1 April 2027 to 31 March 2029" is the term of a contract.
PAID: Final = (Kind.CONTRACT, Kind.ENGAGEMENT, Kind.AWARD, Kind.OTHER)
#: Clauses longer than this are cut: what stands further away does not speak of the date.
CLAUSE: Final = 240


class DatedText:
    """A text with its dates, in order; `text` is in lower case, every character at its old place in the `original`."""

    def __init__(
        self, document: Document, dates: Sequence[FoundDate], kind: Kind, silenced: list[Silenced] | None = None
    ) -> None:
        low = document.low
        self.original = document.text
        self.text = low if len(low) == len(document.text) else document.text
        self.dates, self.kind, self.blocks = dates, kind, document.blocks
        self.holds_welsh = holds_welsh(words_of(document))
        self.clauses = Clauses(kind, self.text, holds_welsh=self.holds_welsh, silenced=silenced)
        self.starts = [
            start
            for start in sentence_starts(document.text)
            if not any(date.start < start < date.end for date in self.near(start))
        ]
        self._block_starts = [block.start for block in document.blocks]

    def near(self, position: int) -> Sequence[FoundDate]:
        """Return the dates around a position."""
        index = bisect_right(self.dates, position, key=lambda date: date.start)
        return self.dates[max(0, index - 1) : index + 2]

    def sentence(self, position: int) -> tuple[int, int]:
        """Return start and end of the sentence that a position lies in; no date is cut by one."""
        return sentence_around(self.starts, position, len(self.text))

    def block_index(self, position: int) -> int:
        """Return the number of the block that a position lies in; -1 where it lies in none."""
        return bisect_right(self._block_starts, position) - 1

    def block(self, position: int) -> Block | None:
        """Return the block that a position lies in."""
        index = self.block_index(position)
        return self.blocks[index] if index >= 0 else None

    def is_item(self, block: Block) -> bool:
        """Say whether a block is a list's item; plain text writes lists with dashes."""
        return block.kind is BlockKind.ITEM or self.text.startswith(("- ", "* ", "• ", "– "), block.start)
