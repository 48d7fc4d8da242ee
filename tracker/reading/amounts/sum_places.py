"""Say of sums what the place says where they stand: the column of a table, a label like its neighbours', an enumeration of lots.

Pure.
"""

import re
from dataclasses import replace
from typing import Final

from tracker.reading.amounts.one_sum import Sum
from tracker.reading.amounts.rule import Purpose
from tracker.text.html import Block, BlockKind

#: "Allocation: " before the sum of a cell.
_COLUMN: Final = re.compile(r"([^:|£]{2,40}):\s(?:up to |about |around )?$")
#: "Lot: North East | Districts: Bolsover | Most we can pay: £420,000".
_LOT_ROW: Final = re.compile(r"\W{0,4}lot(?: (?:no\.?|number|name|title))?:")
#: "Two lots: (1) advice, £130,000; (2) evaluation, £60,000".
_FIRST_LOT: Final = re.compile(r"\blots\b[^£\n;.]{0,30}[:–—-]\s(?:\(?(?:1|a|i)[).]|•)\s[^£\n;]{0,90}$")
_NEXT_LOT: Final = re.compile(r"[^.£\n]{0,50};\s(?:and\s)?(?:\(?(?:\d|[a-h]|i{1,3}|iv)[).]\s)[^.;£\n]{0,90}")
_LOTS_REACH: Final = 160
#: "Start-up: £250, once. Equipment (laptop, printer): £400".
_LABELLED: Final = re.compile(r"[\w)]:\s$")


def column_of(before: str, block: Block | None) -> str:
    """Return the name of the column in which a sum stands; "" where it stands in no table."""
    if block is None or block.kind is not BlockKind.ROW:
        return ""
    told = _COLUMN.search(before)
    return told[1].strip() if told is not None else ""


def is_lot_row(line: str) -> bool:
    """Say whether the line before a sum is a row of a table of lots."""
    return _LOT_ROW.match(line) is not None


def is_first_lot(text: str, start: int) -> bool:
    """Say whether the sum at `start` is that of the first of several lots that are counted up in a sentence."""
    return _FIRST_LOT.search(text, max(0, start - _LOTS_REACH), start) is not None


def is_next_lot(text: str, end: int, start: int) -> bool:
    """Say whether the enumeration of lots goes on from the sum that ends at `end` to the one at `start`."""
    return _NEXT_LOT.fullmatch(text, end, start) is not None


def labelled_alike(sums: list[Sum], text: str, unsaid: str) -> list[Sum]:
    """Let a sum of which nothing is said (`unsaid`) be one grant where others behind such a label are: "Kit: £400"."""
    labelled = [_LABELLED.search(text, max(0, one.money.start - 3), one.money.start) is not None for one in sums]
    known = {one.rule for one, told in zip(sums, labelled, strict=True) if told and one.purpose is Purpose.ONE}
    if not known or not any(one.rule == unsaid for one in sums):
        return sums
    rule = min(known)
    return [
        replace(one, purpose=Purpose.ONE, rule=rule) if told and one.rule == unsaid else one
        for one, told in zip(sums, labelled, strict=True)
    ]


def of_columns(parts: list[Sum]) -> tuple[int, Sum] | None:
    """Return what the wholes of one column of a table come to: one strand a row. None where they are not told so."""
    columns: dict[str, list[Sum]] = {}
    for one in parts:
        if one.column:
            columns.setdefault(one.column, []).append(one)
    rows = max(columns.values(), key=len, default=[])
    if len(rows) < 2 or any(one.total_row for one in rows):
        return None
    together = sum(one.most for one in rows)
    largest = max(rows, key=lambda one: one.most)
    return None if 2 * largest.most == together and len(rows) > 2 else (together, largest)
