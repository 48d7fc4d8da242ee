"""See that a table tells of several funds, a row each: then a day in one row is no other fund's.

Pure. Asked by `read.py` where a text has more than one closing date. The rows of a table of rounds or strands are one fund's.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from tracker.model import Deadline, Evidence
from tracker.reading.standing import block_at
from tracker.terms import What
from tracker.text.html import BlockKind, Document

OF_ONE_ROW: Final = "a table gives several funds, each with its own day"
#: "Fund: Small Sparks | Closes: 4 March": the first column and what stands in it.
_FIRST: Final = re.compile(r"(?:(?P<column>[^|:\n]{2,30}): )?(?P<name>[^|:\n]{3,90})(?: \||:)")
_COLUMN: Final = re.compile(
    r"(?:name of (?:the )?)?(?:funds?|funders?|grants?|schemes?|programmes?|awards?|trusts?|foundations?|charit(?:y|ies)|opportunit(?:y|ies)|competitions?|calls?)(?: (?:name|title))?|name",
    re.IGNORECASE,
)
_NAME: Final = re.compile(
    r".*\b(?:fund|grants?|scheme|foundation|trust|prize|bursary|bursaries|awards?|programme|cronfa)(?: 20\d\d(?:[/–-]\d\d)?| \([^()]{1,40}\))?",
    re.IGNORECASE,
)
#: What parts one fund: a round, a strand, a size of grant.
_PART: Final = re.compile(
    r"\W*(?:(?:the|our|first|second|third|fourth|final|next|spring|summer|autumn|winter) )?(?:rounds?|strands?|streams?|stages?|phases?|steps?|lots?|tiers?|levels?|windows?|tranches?|options?|themes?|cohorts?|panels?|meetings?|"
    r"(?:very )?(?:small|smaller|large|larger|medium|main|micro|major|minor|big|bigger|standard|fast[- ]track|core|project|capital|revenue|development|individual|group)(?: \w+)? (?:grants?|awards?|projects?)|(?:small|medium|large|main|micro|major|minor|big|standard)\W*\Z|"
    r"applications?|closing|opening|deadlines?|dates?|decisions?|grants? (?:up to|over|under|of|below|above)|up to|over|under|£|\d)\b|\W*£",
    re.IGNORECASE,
)
_LEAST: Final = 2


def by_rows(
    body: Document, deadlines: tuple[Deadline, ...], evidence: Iterable[Evidence]
) -> tuple[Deadline, ...] | None:
    """Return the deadlines, those that a row of several funds gives marked as doubtful; None where no table does so."""
    rows = {(one.field, one.value): name for one in evidence if (name := _fund_of(body, one))}
    closing = {name for (field, _), name in rows.items() if field == f"deadlines.{What.APPLY}"}
    if len(closing) < _LEAST:
        return None
    quotes = {one.quote for one in evidence if (one.field, one.value) in rows}
    return tuple(replace(one, doubt=one.doubt or OF_ONE_ROW) if one.quote in quotes else one for one in deadlines)


def _fund_of(body: Document, one: Evidence) -> str:
    """Return the name of the fund in whose row a date stands; "" where it stands in none."""
    block = block_at(body, one.start) if one.where == "body" and one.field.startswith("deadlines.") else None
    if block is None or block.kind is not BlockKind.ROW:
        return ""
    first = _FIRST.match(body.text, block.start, block.end)
    if first is None or _PART.match(first["name"]) is not None:
        return ""
    told = (first["column"] and _COLUMN.fullmatch(first["column"])) or _NAME.fullmatch(first["name"])
    return first["name"].strip().lower() if told else ""
