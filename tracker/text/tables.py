"""Write a table of a page as a line a row; a header cell stands before each of its cells ("Deadline: 5 March").

Pure. A table that only arranges the page becomes the lines of its cells. What spans several rows or columns is
known in each of them, its caption and a row that holds one bold cell alone count as headings over the rows below.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from tracker.text.crosses import refused_cells
from tracker.text.lines import CROSSES, Line, LineKind

#: A cell is known in at most so many of the rows or columns that it says it spans, and only while it is short, so that
#: the text that comes out stays in proportion to the page.
MOST_SPANNED: Final = 12
_SPANNED_CHARS: Final = 60
#: More columns than this are no table that anybody reads.
_MOST_COLUMNS: Final = 60
_LABEL_CHARS: Final = 90
_LABEL_WORDS: Final = 8
#: Names of columns that are counted: "Round 1", "Year 2", "Lot 3".
_NUMBERED: Final = re.compile(
    r"(?:round|stage|phase|year|lot|call|window|tranche|wave|cycle|strand|tier|level|band|quarter|option|cohort)s?\s?\d{1,2}",
    re.IGNORECASE,
)
#: The name of a first column that holds dates.
_DATES: Final = re.compile(r"(?:key )?dates?(?: and times?)?|when\??|by when\??|day", re.IGNORECASE)
_HAPPENS: Final = re.compile(
    r"what(?: happens| will happen|['’]s happening)?\??|events?|activit(?:y|ies)|details?", re.IGNORECASE
)


@dataclass(slots=True)
class Cell:
    header: bool
    lines: list[Line] = field(default_factory=list)
    #: How many columns and rows it spans.
    across: int = 1
    down: int = 1

    @property
    def text(self) -> str:
        return "; ".join(line.text for line in self.lines)


@dataclass(slots=True)
class Table:
    #: Where lines went before the table began.
    outer: list[Line]
    rows: list[list[Cell]] = field(default_factory=list)
    #: The lines of its caption.
    caption: list[Line] = field(default_factory=list)


def is_layout(rows: list[list[Cell]]) -> bool:
    """Say whether a table only arranges the page: one column, headings inside, or cells as long as an article."""
    if max((len(row) for row in rows), default=0) < 2:
        return True
    return any(
        len(cell.lines) > 12 or any(line.kind in (LineKind.HEADING, LineKind.ROW) for line in cell.lines)
        for row in rows
        for cell in row
    )


def rows_of(rows: Sequence[list[Cell]], *, caption: str = "") -> list[Line]:
    """Write a table as a line a row; a header cell stands before each of its cells ("Deadline: 5 March")."""
    rows = _spread(rows)
    title = caption if len(caption) <= _LABEL_CHARS else ""
    columns = max(len(row) for row in rows)
    headers: list[str] | None = None
    section = ""
    lines: list[Line] = []
    at = 0
    while at < len(rows):
        row = rows[at]
        at += 1
        if _is_section(row, columns=columns):
            section = row[0].text.rstrip(" :")
            lines.append(Line(LineKind.ROW, section, depth=1, gap=not lines, labels=_labels(title)))
            continue
        if headers is None:
            headers, used = _headers(rows[at - 1 :], columns=columns)
            if used:
                at += used - 1
                continue
        text, label = _row(row, headers)
        if text:
            lines.append(Line(LineKind.ROW, text, depth=1, gap=not lines, labels=_labels(title, section, label)))
    return lines


def _labels(*labels: str) -> tuple[str, ...]:
    return tuple(filter(None, labels))


def _row(row: list[Cell], headers: list[str]) -> tuple[str, str]:
    """Return the text of a row and the label that its first cell is for the rest."""
    first = row[0].text.rstrip(" :") if row else ""
    if headers:
        named = [(headers[at] if at < len(headers) else "", cell.text) for at, cell in enumerate(row)]
        if _DATES.fullmatch(headers[0]):
            # What happens leads to its date, as in a sentence; that it "happens" says nothing.
            named = [*(("" if _HAPPENS.fullmatch(name) else name, value) for name, value in named[1:]), named[0]]
        text = " | ".join(f"{name}: {value}" if name and value else value for name, value in named if value)
        if refused_cells(first, named[1:]):
            return text.strip(" |"), CROSSES[0]
        names_row = row[0].header or not headers[0] or len(row) > 2
        return text.strip(" |"), first if names_row and _is_name(first) else ""
    refused = first != "" and refused_cells(first, [("", cell.text) for cell in row[1:]])
    if len(row) == 2 and first and row[1].text and (row[0].header or first.count(" ") < _LABEL_WORDS):
        return f"{first}: {row[1].text}".strip(" |"), CROSSES[0] if refused else first
    text = " | ".join(cell.text for cell in row if cell.text).strip(" |")
    if refused:
        return text, CROSSES[0]
    return text, first if len(row) > 2 and _is_name(first) else ""


def _is_name(text: str) -> bool:
    """Say whether a row's first cell names the row ("Closing date"), rather than counts it or tells a story."""
    return 2 < len(text) <= _LABEL_CHARS and text.count(" ") < _LABEL_WORDS and not any(map(str.isdigit, text))


def _is_section(row: list[Cell], *, columns: int) -> bool:
    """Say whether a row is a heading inside the table: one cell over all of its width."""
    cell = row[0]
    if columns < 2 or len(cell.lines) != 1 or any(other.text for other in row if other is not cell):
        return False
    wide = cell.across > 1 or len(row) == 1
    bold = cell.header or cell.lines[0].strong or cell.across >= columns
    return wide and bold and len(cell.text) <= _LABEL_CHARS and cell.text[-1] not in ".!;,"


def _headers(rows: Sequence[list[Cell]], *, columns: int) -> tuple[list[str], int]:
    """Return the names of the columns, and how many rows they take; none where the first row is a row like others."""
    first = rows[0]
    if len(rows) < 2 or not _heads_columns(first, rows[1:], columns=columns):
        return [], 0
    names = [cell.text.rstrip(" :") for cell in first]
    below = rows[1]
    if len(rows) < 3 or not any(cell.across > 1 for cell in first) or not _all_headers(below):
        return names, 1
    parts = [cell.text.rstrip(" :") for cell in below]
    joined = [
        part if part == name or not name else f"{name} {part}".strip()
        for name, part in zip(names + [""] * (len(parts) - len(names)), parts, strict=False)
    ]
    return joined, 2


def _all_headers(row: list[Cell]) -> bool:
    told = [cell for cell in row if cell.text]
    return len(told) > 1 and all(cell.header for cell in told)


def _heads_columns(row: list[Cell], others: Sequence[list[Cell]], *, columns: int) -> bool:
    if all(cell.header for cell in row):
        return len(row) > 1
    told = row if row[0].text else row[1:]  # the corner over the names of the rows is often empty
    if len(told) < 2 and len(row) > len(told):
        return False
    if all(cell.header and cell.text for cell in told):
        return True
    if not all(cell.text and len(cell.lines) == 1 for cell in told):
        return False
    if all(cell.lines[0].strong for cell in told):
        return True
    short = all(
        cell.text.count(" ") < 4 and (_NUMBERED.fullmatch(cell.text) or not any(map(str.isdigit, cell.text)))
        for cell in told
    )
    if not short or len(row) != columns:
        return False
    # Two columns are a label and its value, unless every row below is figures on both sides ("14 July | 19 August").
    return columns > 2 or all(len(other) == 2 and all(map(_has_digit, other)) for other in others)


def _has_digit(cell: Cell) -> bool:
    return any(map(str.isdigit, cell.text))


def _spread(rows: Sequence[list[Cell]]) -> list[list[Cell]]:
    """Repeat what spans rows or columns in each of them, so that every cell stands under its own header."""
    if not any(cell.across > 1 or cell.down > 1 for row in rows for cell in row):
        return list(rows)
    grid: list[list[Cell]] = []
    held: dict[int, tuple[Cell, int]] = {}
    for row in rows:
        full: list[Cell] = []
        cells = iter(row)
        cell = next(cells, None)
        while (cell is not None or len(full) in held) and len(full) < _MOST_COLUMNS:
            at = len(full)
            if at in held:
                above, left = held.pop(at)
                full.append(above)
                if left > 1:
                    held[at] = (above, left - 1)
                continue
            assert cell is not None  # else the loop had ended
            for column in range(min(cell.across, MOST_SPANNED, _MOST_COLUMNS - at)):
                shown = (
                    cell
                    if column == 0 or (cell.header and len(cell.text) <= _SPANNED_CHARS)
                    else Cell(header=False)
                )
                full.append(shown)
                if cell.down > 1:
                    below = shown if len(shown.text) <= _SPANNED_CHARS else Cell(header=False)
                    held[at + column] = (below, min(cell.down, MOST_SPANNED) - 1)
            cell = next(cells, None)
        grid.append(full)
    return grid
