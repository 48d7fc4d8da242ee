"""Cut out the words that stand around a sum: those of its clause, its sentence, the question that it answers.

Pure. A cell of a table has its own words; so has an item behind a semicolon.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from tracker.terms import Kind
from tracker.text.html import Block, BlockKind, Document
from tracker.text.money import FoundMoney
from tracker.text.sentences import sentence_around

REACH: Final = 110
#: How far around a yearly sum the years that it is paid for may stand.
_YEARS_REACH: Final = 200
#: Longer questions are no labels.
_QUESTION: Final = 45
#: Longer headings over a table's row are no labels.
_LABEL: Final = 40
#: "Core funds or project costs; up to £20,000": what stands before the semicolon is another item.
#: "Got an early-stage venture?" is no label, "Income?" and "What is there to give?" are.
_ASKS: Final = re.compile(r"(?:how|what|who|which|where|when|is|are|can|faint|beth|pwy)\b")
_FEW_WORDS: Final = 3
_ITEM: Final = re.compile(
    r"; ((?:(?:grants? )?(?:of )?(?:up to|between|from|at most|no more than|a maximum of|over) )?)$"
)


@dataclass(frozen=True, slots=True)
class Around:
    """The words around one sum, in lower case."""

    #: Between the sum before and this one, within the sentence.
    before: str
    #: Between this one and the next, within the sentence.
    behind: str
    #: What the sentence says before the sum, other sums included.
    sentence: str
    #: The same with the words of the sum itself that say how far it goes ("less than £5,000").
    lead: str
    #: The sentence on both sides, as far as the years of a yearly sum may stand.
    wide: str
    #: The block that the sum stands in, and its place among the document's.
    block: Block | None
    index: int


def words_around(
    document: Document, text: str, starts: tuple[int, ...], told: list[FoundMoney], i: int, kind: Kind
) -> Around:
    """Return the words around `told[i]`; `text` is the document's in lower case, `starts` where its sentences begin."""
    money = told[i]
    begin, finish = sentence_around(starts, money.start, len(text))
    begin = _with_question(text, starts, begin)
    from_ = max(begin, told[i - 1].end if i else 0, money.start - REACH)
    to = min(finish, told[i + 1].start if i + 1 < len(told) else finish, money.end + REACH)
    before, behind = text[from_ : money.start], text[money.end : to]
    sentence = text[max(begin, money.start - REACH) : money.start]
    index = bisect_right(document.blocks, money.start, key=lambda one: one.start) - 1
    block = document.blocks[index] if index >= 0 else None
    if block is not None and block.kind is BlockKind.ROW:
        # "Budget: £100,000 | Per award: £2,500": each cell has its own words.
        before, behind = before.rpartition(" | ")[2], behind.partition(" | ")[0]
        if block.headings and len(block.headings[-1]) <= _LABEL:
            # "Income | under £50,000 | under £90,000": the row's own name speaks for each of its cells.
            before = f"{block.headings[-1].lower()}: {before}"
        sentence = before
    if kind is Kind.GRANT and (item := _ITEM.search(sentence)):
        before = sentence = item[1]
    digits = text.find("£", money.start, money.end)
    lead = text[max(begin, money.start - REACH) : digits if digits >= 0 else money.start]
    wide = text[max(begin, money.start - _YEARS_REACH) : min(finish, money.end + _YEARS_REACH)]
    return Around(before, behind, sentence, lead, wide, block, index)


def _with_question(text: str, starts: tuple[int, ...], begin: int) -> int:
    """Return where a sentence begins, the short question that it answers included: "How much? £500", "Income? Under £1m"."""
    index = bisect_right(starts, begin - 1) - 1
    if begin == 0 or index < 0:
        return begin
    asked = text[starts[index] : begin].strip()
    label = _ASKS.match(asked) is not None or asked.count(" ") < _FEW_WORDS
    return starts[index] if asked.endswith("?") and len(asked) <= _QUESTION and label else begin
