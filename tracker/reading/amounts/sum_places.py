"""Say of sums what the place says where they stand: the column of a table, a label like its neighbours', an enumeration of lots.

Pure.
"""

import re
from dataclasses import replace
from itertools import pairwise
from typing import Final

from tracker.reading.amounts.one_sum import Sum
from tracker.reading.amounts.rule import Purpose
from tracker.text.html import Block, BlockKind
from tracker.text.money import Bound

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


#: A name before its sum: "Seed: £500. Grow: £2,000", "Acorn £250, Sapling £1,000".
_NAME: Final = r"[a-z][\w'’&-]*(?: (?!of\b|to\b|for\b|the\b|a\b)[\w'’&-]+){0,3}"
_SIGN: Final = r"\s?(?:[:–—-]|\()\s?"
_FIRST_NAME: Final = re.compile(rf"(?:^|[.;:!?,\n•]\s?){_NAME}(?P<sign>{_SIGN}|\s)$")
_NEXT_NAME: Final = re.compile(rf"\)?\s?[.;,\n]?\s{{0,2}}(?:and |or )?{_NAME}(?P<sign>{_SIGN}|\s)")
#: So far before the first it would be told that they were given, in characters.
_TOLD_REACH: Final = 160
_GIVEN_BEFORE: Final = re.compile(
    r"\b(?:gave|given|awarded|last (?:year|time|round)|recent(?:ly)?|previous|past|recipients?|winners|received|went|funded|costs?|fees?|prices?|tickets?|budget|raised|spent)\b"
)
#: What such sums are called where they are shown.
NAMED: Final = "a size of grant, by its name"
_NAMES_WITHOUT_A_SIGN: Final = 3
#: A smaller sum, in pounds, is a price.
_A_PRICE: Final = 100


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
    if not any(one.rule == unsaid for one in sums):
        return sums
    if not known:
        return _named_alike(sums, text, unsaid)
    rule = min(known)
    return [
        replace(one, purpose=Purpose.ONE, rule=rule) if told and one.rule == unsaid else one
        for one, told in zip(sums, labelled, strict=True)
    ]


def _named_alike(sums: list[Sum], text: str, unsaid: str) -> list[Sum]:
    """Let sums of which nothing is said be the sizes of one grant where each has its name before it and nothing else stands between."""
    if len(sums) < 2 or min(one.most for one in sums) < _A_PRICE:
        return sums
    if any(one.rule != unsaid or one.money.bound is not Bound.EXACT for one in sums):
        return sums
    first = sums[0].money.start
    began = _FIRST_NAME.search(text, max(0, first - _TOLD_REACH), first)
    if began is None or _GIVEN_BEFORE.search(text, max(0, first - _TOLD_REACH), first) is not None:
        return sums
    gaps = [_NEXT_NAME.fullmatch(text, one.money.end, after.money.start) for one, after in pairwise(sums)]
    signed = all(gap is not None and gap["sign"].strip() for gap in (began, *gaps))
    if not all(gaps) or not (signed or len(sums) >= _NAMES_WITHOUT_A_SIGN):
        return sums
    return [replace(one, purpose=Purpose.ONE, rule=NAMED, listed=True) for one in sums]


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
