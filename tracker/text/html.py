"""Read HTML or plain text into words that keep their structure: headings, lists, tables, definitions.

Pure. What counts is that "What we don't fund" stays known as the heading of the list below it.
How the tags are walked stands in `text/tags.py`; here lines become blocks, and headings are told from the rest.
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import Final, NamedTuple

from tracker.text.crosses import crossed, may_hold_crosses
from tracker.text.furniture import without_furniture
from tracker.text.lines import Line, LineKind, lines_of_text
from tracker.text.tagged import looks_like_html
from tracker.text.tags import lines_of_html


class BlockKind(StrEnum):
    """What a stretch of text was in its page."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    #: A table's row, its cells joined by " | ".
    ROW = "row"


class Block(NamedTuple):
    """A stretch of the text: `document.text[start:end]`."""

    kind: BlockKind
    start: int
    end: int
    #: The headings that hold over it, outermost first; a label ("Deadline:" before a list, a table's
    #: header cell, a definition's term, a lead-in line that ends in a colon) counts as one.
    headings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """Plain text, one block a line, with what each block was."""

    text: str
    blocks: tuple[Block, ...] = ()
    #: The text in lower case, which a few capitals make longer.
    low: str = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "low", self.text.lower())

    def __hash__(self) -> int:
        """Hash by the text alone, which keeps its hash: much is remembered by the document it was found in."""
        return hash(self.text)


#: Levels below h1 to h6: a paragraph all in bold, and a short line that only looks like a heading.
_BOLD_LEVEL: Final = 7
_LOOK_LEVEL: Final = 8
#: A longer line is a sentence, not a heading.
_HEADING_CHARS: Final = 90
_LOOK_CHARS: Final = 60
_LOOK_WORDS: Final = 8

#: Lists in lists deeper than this keep the innermost lead-ins only.
_MOST_LEADS: Final = 6

_KINDS: Final = {
    LineKind.HEADING: BlockKind.HEADING,
    LineKind.TERM: BlockKind.HEADING,
    LineKind.PARAGRAPH: BlockKind.PARAGRAPH,
    LineKind.ITEM: BlockKind.ITEM,
    LineKind.ROW: BlockKind.ROW,
}
#: "Deadline: 5 March"; a label is short, and no sentence ends in it.
_LABEL = re.compile(r"([^:.!?|\n]{2,60}):\s+\S")
#: "WHO WE HELP. Small clubs": a label in capitals ends with a stop.
_CAPITALS = re.compile(
    r"((?:WH(?:O|AT|EN|ERE|Y)|HOW|NOT|ELIGIB|EXCLU|APPLICANTS|OPEN TO)[A-Z’'&,/ -]{0,48}[A-Z])[.?] (?=[A-Z\d£])"
)
#: A line that ends so leads into the lines below it.
_LEADS_IN: Final = (":", ":-", ":–", " -", " –", " —")
#: "4 Who can apply?", "2.1. How much?", "Section 2: Who can apply?": the number of a heading.
_PARTS: Final = ("Section ", "Part ")
_NUMBER = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})?[.)]?|(?:Section|Part) \d{1,2} ?[:.–-]) (?=[A-Z])")
_DATE = re.compile(
    r"(?:(?:by|at|on|from|12|noon|midday|midnight|\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\.?),?\s){0,4}(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)\w*,?\s)?"
    r"\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    re.IGNORECASE,
)
#: How a plain-text line begins that heads the lines below it, though nothing but the line break says so.
_ASKS = re.compile(
    r"(?:what|who|how|when|where|exclusions|not eligible|(?:in)?eligib\w+|key dates|important dates|timetable|timeline)\b"
    r"(?!.*\b(?:is|are) (?:[a-z]+ed|open|available)\b)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?]\s+")


@lru_cache(maxsize=8)
def read_html(source: str, *, lines_head: bool = False) -> Document:
    """Turn HTML, or plain text with line breaks, into a `Document`. Never raises; scripts and styles are dropped.

    Markup that was escaped once too often is read as what it was meant to be. White space is folded;
    bullets and numbers of a list are left out, since the block says that it is an item. The last few are remembered.
    With `lines_head` a line that looks so heads the next also in a text that parts nothing by blank lines; the text
    itself is the same.
    """
    lines = lines_of_html(source) if looks_like_html(source) else lines_of_text(source)
    if may_hold_crosses(source):
        lines = list(crossed(lines))
    return _Outline(without_furniture(lines), lines_head=lines_head).document()


def is_dense(source: str) -> bool:
    """Say whether a text is several plain lines without a blank one between: a page whose markup was lost."""
    return "\n" in source and "\n\n" not in source and not looks_like_html(source)


class _Outline:
    """Walks the lines once and keeps which headings hold."""

    def __init__(self, lines: list[Line], *, lines_head: bool) -> None:
        self._lines = lines
        #: A text that parts nothing by blank lines.
        self._gapless = len(lines) > 1 and not any(line.gap for line in lines[1:])
        #: In such a text each line is a paragraph, and may head the next.
        self._dense = lines_head and self._gapless
        #: Level and text of the headings that hold, outermost first.
        self._heads: list[tuple[int, str]] = []
        #: A heading that only looks like one ends with its list or paragraph; True while that is so.
        self._look_ends_at_gap = False
        #: Lead-ins ("We will not fund:") that hold, with the depth of the line they stand in.
        self._leads: list[tuple[int, str]] = []
        self._lead_over_items = False
        self._lead_used = False
        #: The first line below such a lead-in is a sentence.
        self._lead_over_sentences = False
        #: The heading that holds is the label of one date alone: "Closing date", and in the next line "5 March".
        self._label_of_date = False

    def document(self) -> Document:
        texts: list[str] = []
        blocks: list[Block] = []
        at = 0
        for index, line in enumerate(self._lines):
            after = self._lines[index + 1] if index + 1 < len(self._lines) else None
            kind, headings = self._place(line, after)
            blocks.append(Block(kind, at, at + len(line.text), headings))
            texts.append(line.text)
            at += len(line.text) + 1
        return Document("\n".join(texts), tuple(blocks))

    def _place(self, line: Line, after: Line | None) -> tuple[BlockKind, tuple[str, ...]]:
        """Return what a line is and the headings over it, and let it open or close headings."""
        self._close_leads(line)
        level = self._heading_level(line, after)
        if level:
            self._leads.clear()
            self._heads = [head for head in self._heads if head[0] < level]
            headings = tuple(text for _, text in self._heads)
            self._heads.append((level, line.text.rstrip(" :") or line.text))
            self._look_ends_at_gap = level == _LOOK_LEVEL and after is not None and not after.gap
            self._label_of_date = level == _LOOK_LEVEL and after is not None and _is_date(after)
            return BlockKind.HEADING, headings
        self._close_look(line)
        own = [*line.labels]
        label = _label_of(line)
        if label and label not in own:
            own.append(label)
        over = (*(text for _, text in self._heads), *(text for _, text in self._leads), *own)
        headings = tuple(filter(None, over))
        if self._label_of_date:
            self._heads.pop()
            self._label_of_date = False
        self._open_lead(line, after)
        return _KINDS[line.kind], headings

    def _heading_level(self, line: Line, after: Line | None) -> int:
        """Return 1 to 8 if the line heads what follows, else 0."""
        if line.kind is LineKind.HEADING:
            return line.level
        if line.kind is not LineKind.PARAGRAPH or after is None or len(line.text) > _HEADING_CHARS:
            return 0
        if line.text[-1] in ".!,;" or after.kind is LineKind.HEADING:
            return 0
        if _LABEL.match(line.text) and not (line.text.startswith(_PARTS) and _NUMBER.match(line.text)):
            return 0
        if line.strong and not after.strong:
            return _BOLD_LEVEL
        return _LOOK_LEVEL if _looks_like_heading(line, after, dense=self._dense) else 0

    def _close_look(self, line: Line) -> None:
        """Let go of a heading that only looked like one when its list or paragraph is over."""
        if self._heads and self._heads[-1][0] == _LOOK_LEVEL and self._look_ends_at_gap and line.gap:
            self._heads.pop()

    def _open_lead(self, line: Line, after: Line | None) -> None:
        if after is None:
            return
        over_items = after.kind in (LineKind.ITEM, LineKind.ROW)
        if line.text.endswith(_LEADS_IN):
            lead = _last_sentence(line.text)
        elif line.kind is LineKind.ITEM and over_items and after.depth > line.depth:
            lead = line.text[-_HEADING_CHARS:]
        else:
            return
        if not lead:
            return  # a line of colons alone leads nothing in
        # Of leads that are not over lists, and of those equally deep, the last holds.
        self._leads = [held for held in self._leads if over_items and held[0] < line.depth][-_MOST_LEADS:]
        self._leads.append((line.depth, lead))
        self._lead_over_items = over_items
        self._lead_used = False

    def _close_leads(self, line: Line) -> None:
        """Drop the lead-ins that do not reach this line."""
        if not self._leads:
            return
        if self._lead_over_items:
            in_list = line.kind in (LineKind.ITEM, LineKind.ROW)
            self._leads = [lead for lead in self._leads if in_list and lead[0] < line.depth]
        elif self._lead_used and (line.gap or self._is_of_another_form(line)):
            self._leads.clear()
        if not self._lead_used:
            self._lead_over_sentences = _is_sentence(line)
        self._lead_used = True

    def _is_of_another_form(self, line: Line) -> bool:
        """Say whether a line ends what leads in the plain lines above it, where no blank line can: these are of another form.

        "Send us the following:", then a line for each, and a sentence: that one stands for itself.
        """
        return self._gapless and self._lead_over_sentences != _is_sentence(line)


def _is_sentence(line: Line) -> bool:
    return line.text.endswith((".", "!", "?"))


def _looks_like_heading(line: Line, after: Line, *, dense: bool) -> bool:
    text = line.text
    if line.plain and (text[:1].isdigit() or text.startswith(_PARTS)):
        text = _NUMBER.sub("", text, count=1)
    if text.endswith("?") and after.kind is LineKind.ITEM:
        return text[0].isupper()  # "Does your organisation fall under one of these types?"
    if len(text) > _LOOK_CHARS or text.count(" ") >= _LOOK_WORDS or text[-1] == ":":
        return False
    if not (text[0].isupper() or text[0].isdigit()):
        return False
    if any(char.isdigit() for char in text):
        return False
    if after.kind is LineKind.ITEM or _is_date(after):
        return True
    if not (line.plain and (line.gap or dense)) or after.kind is not LineKind.PARAGRAPH:
        return False
    if text.isupper() or (_ASKS.match(text) and not after.gap):
        return True  # its lines may be no sentences: "What we don't fund", then a line each
    return after.text[-1] in ".!?:" and len(after.text) > len(text)


def _is_date(line: Line) -> bool:
    """Say whether a line holds a date and little else."""
    return line.kind is LineKind.PARAGRAPH and len(line.text) <= _LOOK_CHARS and _DATE.match(line.text) is not None


def _label_of(line: Line) -> str:
    """Return the label that a line begins with ("Deadline" of "Deadline: 5 March"), or ""."""
    if line.run_in:
        return line.run_in
    found = _LABEL.match(line.text) or _CAPITALS.match(line.text)
    return found[1].strip() if found and found[1].count(" ") < _LOOK_WORDS else ""


def _last_sentence(text: str) -> str:
    tail = text[-200:].rstrip(" :-–—")
    ends = [found.end() for found in _SENTENCE_END.finditer(tail)]
    return tail[ends[-1] :] if ends else tail
