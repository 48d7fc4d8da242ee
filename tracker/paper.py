"""What a paper is made of before it becomes a file: headings, paragraphs, lists, tables and notes of runs of text.

Pure types. A template's own text is made of the same blocks, with slots and sources where a filled paper has
words (`knowledge.Template`): so each block says of what its lines are made.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

P = TypeVar("P")
Q = TypeVar("Q")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text that looks the same all over."""

    #: Plain text on one line, as it is to be read; each form of file escapes it in its own way.
    text: str
    strong: bool = False
    #: Stands for what is not known yet: "[your insurance: …]".
    blank: bool = False
    #: The web address that it leads to; "" where it leads nowhere.
    link: str = ""


@dataclass(frozen=True, slots=True)
class Heading(Generic[P]):
    """A heading."""

    #: 1 stands below the paper's title, 2 below 1.
    level: int
    words: tuple[P, ...]
    #: Begins a new page, where the file has pages.
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph(Generic[P]):
    """A paragraph."""

    words: tuple[P, ...]


@dataclass(frozen=True, slots=True)
class Note(Generic[P]):
    """A paragraph that is set apart: a warning, or a word to who fills in the paper."""

    words: tuple[P, ...]


@dataclass(frozen=True, slots=True)
class Listing(Generic[P]):
    """A list, with numbers where the order matters."""

    items: tuple[tuple[P, ...], ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Table(Generic[P]):
    """A table; each row has as many cells as the head."""

    head: tuple[tuple[P, ...], ...]
    rows: tuple[tuple[tuple[P, ...], ...], ...]
    #: How wide each column is beside the others; as many as the head has cells.
    widths: tuple[int, ...]

    def __post_init__(self) -> None:
        if any(len(row) != len(self.head) for row in (*self.rows, self.widths)):
            raise ValueError(f"a table of {len(self.head)} columns has a row of another length")


Block = Heading[P] | Paragraph[P] | Note[P] | Listing[P] | Table[P]


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper, ready to become a file."""

    title: tuple[Run, ...]
    blocks: tuple[Block[Run], ...]
    #: Whose paper it is, as they said; "" where nobody said. As the next two it stands in the file's properties.
    author: str
    subject: str
    #: When it was filled in, in UTC.
    made_at: datetime


def mapped(block: Block[P], of: Callable[[tuple[P, ...]], tuple[Q, ...]]) -> Block[Q]:
    """Return a block with each of its lines (a paragraph, an item, a cell) made anew."""
    match block:
        case Heading(level, words, new_page):
            return Heading(level, of(words), new_page)
        case Paragraph(words):
            return Paragraph(of(words))
        case Note(words):
            return Note(of(words))
        case Listing(items, ordered):
            return Listing(tuple(map(of, items)), ordered)
        case Table(head, rows, widths):
            return Table(tuple(map(of, head)), tuple(tuple(map(of, row)) for row in rows), widths)


def lines(block: Block[P]) -> tuple[tuple[P, ...], ...]:
    """Return the lines of a block in the order in which they are read."""
    match block:
        case Heading(_, words, _) | Paragraph(words) | Note(words):
            return (words,)
        case Listing(items, _):
            return items
        case Table(head, rows, _):
            return (*head, *(cell for row in rows for cell in row))
