"""Write a table of a page as a line a row; a header cell stands before each of its cells ("Deadline: 5 March").

Pure. A table that only arranges the page becomes the lines of its cells.
"""

from dataclasses import dataclass, field

from tracker.text.lines import Line, LineKind


@dataclass(slots=True)
class Cell:
    header: bool
    lines: list[Line] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "; ".join(line.text for line in self.lines)


@dataclass(slots=True)
class Table:
    #: Where lines went before the table began.
    outer: list[Line]
    rows: list[list[Cell]] = field(default_factory=list)


def is_layout(rows: list[list[Cell]]) -> bool:
    """Say whether a table only arranges the page: one column, headings inside, or cells as long as an article."""
    if max((len(row) for row in rows), default=0) < 2:
        return True
    return any(
        len(cell.lines) > 12 or any(line.kind in (LineKind.HEADING, LineKind.ROW) for line in cell.lines)
        for row in rows
        for cell in row
    )


def rows_of(rows: list[list[Cell]]) -> list[Line]:
    """Write a table as a line a row; a header cell stands before each of its cells ("Deadline: 5 March")."""
    first = rows[0]
    headers: list[str] = []
    if len(rows) > 1 and _heads_columns(first, rows[1:]):
        headers, rows = [cell.text.rstrip(" :") for cell in first], rows[1:]
    lines: list[Line] = []
    for row in rows:
        labels: tuple[str, ...] = ()
        if headers:
            named = [(headers[at] if at < len(headers) else "", cell.text) for at, cell in enumerate(row)]
            text = " | ".join(f"{name}: {value}" if name and value else value for name, value in named)
            labels = (row[0].text,) if row[0].header and row[0].text else ()
        elif len(row) == 2 and row[0].text and row[1].text and (row[0].header or row[0].text.count(" ") < 8):
            label = row[0].text.rstrip(" :")
            text, labels = f"{label}: {row[1].text}", (label,)
        else:
            text = " | ".join(cell.text for cell in row if cell.text)
        lines.append(Line(LineKind.ROW, text.strip(" |"), depth=1, gap=not lines, labels=labels))
    return [line for line in lines if line.text]


def _heads_columns(row: list[Cell], others: list[list[Cell]]) -> bool:
    if all(cell.header for cell in row):
        return len(row) > 1
    # The corner above the rows' own names may be empty.
    named = row[1:] if len(row) > 2 and not row[0].text else row
    if not all(cell.text and len(cell.lines) == 1 for cell in named):
        return False
    if all(cell.lines[0].strong for cell in named):
        return True
    columns = max(len(row), *(len(other) for other in others))
    short = all(cell.text.count(" ") < 4 and not _has_digit(cell) for cell in named)
    if not short or len(row) != columns:
        return False
    # Two columns are a label and its value, unless every row below is figures on both sides ("14 July | 19 August").
    return columns > 2 or all(len(other) == 2 and all(map(_has_digit, other)) for other in others)


def _has_digit(cell: Cell) -> bool:
    return any(char.isdigit() for char in cell.text)
