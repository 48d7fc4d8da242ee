"""What a person reads in a Word file and in a Markdown file, line by line, for comparing the two."""

import io
import re
from collections.abc import Iterator

from docx import Document
from docx.document import Document as WordDocument
from docx.table import Table
from docx.text.paragraph import Paragraph


def opened(file: bytes) -> WordDocument:
    return Document(io.BytesIO(file))


def word_lines(file: bytes) -> list[str]:
    """Return the lines of a Word file; a table's cells are lines. Empty ones are left out."""
    return [line for line in _word_lines(opened(file)) if line]


def _word_lines(document: WordDocument) -> Iterator[str]:
    for block in document.iter_inner_content():
        if isinstance(block, Paragraph):
            yield block.text.strip()
        else:
            assert isinstance(block, Table)
            yield from (cell.text.strip() for row in block.rows for cell in row.cells)


def markdown_lines(text: str) -> list[str]:
    """Return the lines of one of our Markdown files as they are read: without its marks."""
    return [line for line in _markdown_lines(text) if line]


def _markdown_lines(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        if re.fullmatch(r"\|(-+\|)+", line):
            continue
        if line.startswith("| "):
            yield from map(_read, re.split(r"(?<!\\)(?:\\\\)*\|", line)[1:-1])
        else:
            yield _read(re.sub(r"^(?:#{1,3} |> |- |\d+\. )", "", line))


def _read(line: str) -> str:
    """Take off bold and links that are not behind a backslash, then the backslashes."""
    told, at = "", 0
    for mark in re.finditer(r"\\[!-/:-@\[-`{-~]|\*\*|<(https?://[^>]*)>", line):
        told += line[at : mark.start()]
        told += mark[1] or ("" if mark[0] == "**" else mark[0][1:])
        at = mark.end()
    return (told + line[at:]).replace("@\u200b", "@").strip()
