"""Say which sums of a text stand in one list, and are of one sort: a ladder, the strands of one sentence, several winners.

Pure. Used by `amounts/sums.py`.
"""

import re
from dataclasses import replace
from typing import Final

from tracker.reading.amounts.one_sum import Sum
from tracker.reading.amounts.rule import Purpose
from tracker.text.money import Bound, FoundMoney

#: The name of what no row knows, and of that which was, or is somebody's wage, price or debt.
UNSAID: Final = "nothing says what it is for"
FOR_GROUPS: Final = "so much for groups"
NO_GIFT: Final = "earned, owed, or told of what was"
_RUNG: Final = re.compile(r",? (?:and|or|neu|then )?\s?|, ")
_RUNGS: Final = 3
LADDER: Final = "one grant"
#: What the rows say of sums of which nothing near says whose they are.
_NO_RUNG: Final = (UNSAID, NO_GIFT, "the whole fund", FOR_GROUPS)
#: Between the sums of several strands: "for one person, "; and what stands behind the next.
_NEXT_STRAND: Final = re.compile(
    r" (?:for|to|if|where|when) (?!it\b)[^.;:£\n()]{1,40}(?:,|,? (?:and|or|but|neu)) (?:up to )?| \((?:or )?(?:up to )?"
)
_FOR_WHOM: Final = re.compile(r" (?:for|to|if|where|when) (?!spend\b|cover\b|pay\b)[a-z]")
#: How far apart two sums of one list may stand, and what stands between none.
_LIST_GAP: Final = 80
_ENDS_LIST: Final = re.compile(
    r"[.!?]\s|\b(?:of|towards) an?\b|\b(?:total|instead|rather|largest|biggest|smallest|including|among|of which|from|up|down|costs?|raise|bid|asked|match)\b"
)


def ladders(sums: list[Sum], text: str) -> list[Sum]:
    """Let three and more plain sums in a row be what one may get: "first £1,500, then £1,000 or £500"."""
    told = list(sums)
    start = 0
    for i in range(1, len(sums) + 1):
        if i < len(sums) and _RUNG.fullmatch(text, sums[i - 1].money.end, sums[i].money.start):
            continue
        run = sums[start:i]
        if len(run) >= _RUNGS and all(one.money.bound is Bound.EXACT and one.rule in _NO_RUNG for one in run):
            told[start:i] = [replace(one, purpose=Purpose.ONE, rule=LADDER) for one in run]
        start = i
    return told


def carried(sums: list[Sum], text: str, money: FoundMoney) -> tuple[Purpose, str] | None:
    """Let the sums of one list be of one sort: "£500, £1,000 or £2,000"."""
    if not sums:
        return None
    gap = text[sums[-1].money.end : money.start]
    if (
        re.fullmatch(
            r"[\s,;/|]{0,3}(?:and|or|&|a|neu)?\s{0,2}(?:up to |even |hyd at |no more than |not more than |at most )?",
            gap,
        )
        and "\n" not in gap
    ):
        return sums[-1].purpose, sums[-1].rule
    return None


def is_next_strand(sums: list[Sum], text: str, money: FoundMoney) -> bool:
    """Say whether a plain sum is for the next of several: "up to £500 for one person, £1,000 for a team, £2,500 for a partnership"."""
    return (
        bool(sums)
        and sums[-1].purpose is Purpose.ONE
        and sums[-1].money.bound in (Bound.MOST, Bound.EXACT)
        and money.bound is Bound.EXACT
        and money.per is sums[-1].money.per
        and _NEXT_STRAND.fullmatch(text, sums[-1].money.end, money.start) is not None
        and _FOR_WHOM.match(text, money.end) is not None
    )


def in_list_of(text: str, before: int | None, start: int) -> int:
    """Say whether a sum stands in one list with the one that ends at `before`: 1 behind a comma, 2 behind a semicolon."""
    gap = text[before:start] if before is not None else "."
    if len(gap) > _LIST_GAP or _ENDS_LIST.search(gap):
        return 0
    return 2 if ";" in gap or "\n" in gap else int("," in gap or " and " in gap)
