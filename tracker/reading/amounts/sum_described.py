"""Add to a sum what the words around it say besides what it is for: the most as a rule, by the way, a total, of some years.

Pure.
"""

import re
from dataclasses import replace
from typing import Final

from tracker.reading.amounts.one_sum import Sum
from tracker.reading.amounts.rule import Purpose
from tracker.reading.amounts.sum_places import column_of
from tracker.reading.amounts.sum_words import Around
from tracker.terms import Kind
from tracker.text.html import BlockKind
from tracker.text.money import Bound

#: The row of a table that adds up the others.
ADDS_UP: Final = re.compile(r"(?:grand |estimated |overall |combined )?(?:total|all lots|sum|overall|combined)\b")
#: The words beside a sum that holds all.
TOTAL: Final = re.compile(
    r"\b(?:total(?:ling|s)?|altogether|all (?:\w+ )?lots|in all|overall|lifetime|combined|whole|aggregate|incl(?:uding|usive of)? (?:any |all |the )?extensions?|maximum|[cg]yfanswm|i gyd|at ei gilydd)\b"
)
_CAP: Final = re.compile(
    r"\b(?:usual(?:ly)?|normal(?:ly)?|typical(?:ly)?|general(?:ly)?|as a rule|mostly|the (?:most|largest|biggest|highest))\b|\bmaximum(?: is| of|:)?\W*$|\b(?:maximum|limit|ceiling|cap)\b[^.;:£]{0,30}(?: is| of|:)\W*$"
)
_USUAL: Final = re.compile(
    r"\b(?:most (?:\w+ )?(?:are|is|get|receive|come|fall|awards|grants|of)|usual(?:ly)?|normally|typical(?:ly)?|as a rule|mostly|on the whole|tend to|(?:goes|carries|keeps) on|continues? to (?:make|give|offer|award|run)|still (?:makes?|gives?|offers?|awards?|runs?)|end up with|y rhan fwyaf)\b[^.;:£]{0,40}$"
)
_USUAL_BEHIND: Final = re.compile(
    r",? (?:(?:is|are|being) (?:typical|usual|normal|(?:the )?most common)|(?:continues?|carr(?:y|ies) on|remains? open|goes on|go on) (?:as (?:before|usual|ever)|alongside|too|unchanged))\b"
)
_BY_THE_WAY: Final = re.compile(
    r"\([^()]*$|\b(?:example|e\.g|for instance|asked for|used (?:its|their|a))\b[^.;£]*$|\b(?:further|extra|additional|another)\W*$"
)
_EXAMPLE: Final = re.compile(r"\((?:so|e\.?g|for (?:example|instance)|that is|i\.?e)\b[^()]*$")
_GIVEN: Final = re.compile(r"\b(?:been|was|were) (?:\w+ )?(?:awarded|given|granted|handed)\b[^.;£]{0,30}$")
_FEWER_YEARS: Final = re.compile(
    r"\b(?:up to|at most|(?:a )?maximum of|max|no more than|as long as|one or|two or|three or|one to|two to|three to|one, two or|1, 2 or|one, two, three or) (?:a maximum of )?(?:\w+|\d+) years?\b"
)
_ONE_YEAR_OR_MORE: Final = re.compile(
    r"\b(?:for|over) (?:up to|one or|one to|between one and|one, two or|1, 2 or|one, two, three or|a period of up to) (?:two|three|four|five|\d)\b"
)
_THERE_IS: Final = re.compile(
    r"\bthere(?:['’]s| is| are| will be)(?: up to| as much as| a maximum of| about| around)?\W*$"
)
_AVAILABLE: Final = re.compile(
    r"\s(?:(?:of|in) (?:[\w-]+ ){0,3})?(?:(?:is|are|will be|can be|has been) )?(?:now |being |made |still )*"
    r"(?:available|on offer|up for grabs|given (?:away|out)|shared out|handed out|to (?:give|share|hand|award|distribute))\b(?! (?:to|for|per) (?:each|every|any|one|an?|you)\b)"
)
_OR_LESS: Final = re.compile(r"\s?(?:or|and) (?:less|under|below|smaller)\b")
_LESS: Final = re.compile(r"(?<!no )(?<!not )\b(?:less than|under|below) $")


def described(one: Sum, around: Around, kind: Kind) -> Sum:
    """Add what the words around a sum say of it besides what it is for."""
    before, behind, block = around.before, around.behind, around.block
    funding = kind in (Kind.GRANT, Kind.TRAINING) and one.purpose is not Purpose.NOTHING
    return replace(
        one,
        column=column_of(before, block) if one.purpose is Purpose.POT else "",
        total_row=block is not None and any(ADDS_UP.match(name.lower()) for name in block.headings[:1]),
        listed=block is not None and block.kind in (BlockKind.ROW, BlockKind.ITEM),
        below=one.money.bound is Bound.MOST and (_OR_LESS.match(behind) or _LESS.search(around.lead)) is not None,
        cap=one.money.bound in (Bound.MOST, Bound.RANGE) and _CAP.search(before) is not None,
        fewer_years=one.years is not None and _FEWER_YEARS.search(around.wide) is not None,
        one_year=one.years is not None and _ONE_YEAR_OR_MORE.search(around.wide) is not None,
        offered=kind is Kind.GRANT
        and around.wide.count("£") == one.quote.count("£")
        and (_AVAILABLE.match(behind) or _THERE_IS.search(around.lead)) is not None,
        usual=funding and (_USUAL.search(before) is not None or _USUAL_BEHIND.match(behind) is not None),
        aside=funding and _BY_THE_WAY.search(around.sentence) is not None,
        example=funding and _EXAMPLE.search(around.sentence) is not None,
        given=kind is Kind.AWARD and _GIVEN.search(before) is not None,
        total=TOTAL.search(before) is not None or TOTAL.match(behind.lstrip()) is not None,
    )
