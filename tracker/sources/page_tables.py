"""Find a table that lists funds by its rows, without a link in any: "Fund | What for | Up to | Closing date".

Pure. Its headings tell: one names the fund, another a closing day or a sum. The name is what stands in the column
of the first, wherever that is.
"""

import re

from selectolax.lexbor import LexborNode

from tracker.sources.markup import above_of
from tracker.sources.words import one_line

#: What the column of the names is called, the surest first; and what another must be called beside it.
_NAMES = (
    re.compile(
        r"(?:the )?(?:name|title)(?: of (?:the )?(?:fund|grant|scheme|programme|award))?|"
        r"(?:grant |funding |our )?"
        r"(?:funds?|grants?|schemes?|programmes?|bursar(?:y|ies)|awards?|opportunit(?:y|ies))"
        r"(?: (?:name|title|programme|scheme))?|cronfa|enw(?: (?:y|r) gronfa)?",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:funder|trust|foundation|funding(?: stream)?|call|course|opportunity for)(?: name)?", re.IGNORECASE
    ),
)
_OFFERS = re.compile(
    r"\b(?:clos(?:es?|ing|ure)|deadlines?|apply by|last date|end date|dyddiad cau|amounts?|up to|maximum|max|"
    r"how much|size|value|available|grant range)\b|£",
    re.IGNORECASE,
)
#: What at least half of the rows say somewhere.
_SAID = re.compile(r"£\s?\d|\d|\b(?:rolling|ongoing|any time|no deadline|open|closed)\b", re.IGNORECASE)
#: Longer ones are no names.
_LONGEST_NAME = 160
#: More columns than this nobody reads.
_MOST_COLUMNS = 30


def rows_of(area: LexborNode) -> list[LexborNode]:
    """Return the rows of the tables that list funds, one fund a row; [] where there is no such table."""
    found: list[LexborNode] = []
    for table in area.css("table"):
        if _holds_others(table) or _column(table) is None or not _has_offers(table):
            continue
        rows = [row for row in table.css("tr") if not is_heading(row) and row_name(row)]
        said = sum(_SAID.search(row.text(separator=" ")) is not None for row in rows)
        if rows and said * 2 >= len(rows):
            found += rows
    return found


def is_heading(row: LexborNode) -> bool:
    """Say whether a row holds only the headings of its table's columns, or spans all of them as one."""
    cells = _cells(row)
    head = _head(row)
    return (head is not None and head.mem_id == row.mem_id) or all(cell.tag == "th" for cell in cells)


def row_name(row: LexborNode) -> str:
    """Return what stands in the column of the names; "" where the table's headings call none so."""
    table = next((above for above in above_of(row) if above.tag == "table"), None)
    column = None if table is None else _column(table)
    cells = _cells(row)
    if column is None or column >= len(cells):
        return ""
    words = one_line(cells[column].text(separator=" "))
    return words if len(words) <= _LONGEST_NAME and sum(letter.isalpha() for letter in words) >= 3 else ""


def _head(within: LexborNode) -> LexborNode | None:
    """Return the first row of a table, where it or its table is given."""
    table = within if within.tag == "table" else next((one for one in above_of(within) if one.tag == "table"), None)
    return None if table is None else table.css_first("tr")


def _column(table: LexborNode) -> int | None:
    """Return which column holds the names, counted from 0."""
    head = _head(table)
    cells = [] if head is None else _cells(head)[:_MOST_COLUMNS]
    words = [one_line(cell.text(separator=" ")).strip(" :?*") for cell in cells]
    if len(words) < 2:
        return None
    for names in _NAMES:
        for at, each in enumerate(words):
            if names.fullmatch(each):
                return at
    return None


def _holds_others(table: LexborNode) -> bool:
    """Say whether a table holds others: it only arranges the page."""
    return any(one.mem_id != table.mem_id for one in table.css("table"))


def _has_offers(table: LexborNode) -> bool:
    head = _head(table)
    return head is not None and any(_OFFERS.search(cell.text(separator=" ")) for cell in _cells(head))


def _cells(row: LexborNode) -> list[LexborNode]:
    return [cell for cell in row.iter() if cell.tag in ("th", "td")]
