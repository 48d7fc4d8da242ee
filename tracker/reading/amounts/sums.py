"""Say of each sum of a text what it is for: one grant, the whole pot, a lot, a turnover.

Pure. The rows that decide stand in `amounts/rules.py` and are asked in `amounts/sum_rows.py`; what the sums make together is told
in `amounts/amounts.py`.
"""

import re
from dataclasses import replace
from typing import Final

from tracker.reading.amounts.elsewhere import points_elsewhere
from tracker.reading.amounts.one_sum import Sum
from tracker.reading.amounts.rule import Purpose
from tracker.reading.amounts.sum_bounds import (
    AND_ABOVE,
    bounded,
    by_the_year,
    is_no_more,
    listed_size,
    refused_size,
    so_much_for_so_much,
)
from tracker.reading.amounts.sum_described import ADDS_UP, TOTAL, described
from tracker.reading.amounts.sum_lists import (
    FOR_GROUPS,
    LADDER,
    NO_GIFT,
    UNSAID,
    carried,
    in_list_of,
    is_next_strand,
    ladders,
)
from tracker.reading.amounts.sum_places import is_first_lot, is_lot_row, is_next_lot, labelled_alike
from tracker.reading.amounts.sum_rows import PRICES, purpose_by_rows
from tracker.reading.amounts.sum_words import REACH, Around, words_around
from tracker.reading.amounts.under_headings import is_refused, is_row_of_means, is_told_how_much
from tracker.terms import Kind
from tracker.text.denial_headings import behind_lists
from tracker.text.durations import find_durations
from tracker.text.html import Block, Document
from tracker.text.language import holds_welsh
from tracker.text.money import Bound, FoundMoney, Per
from tracker.text.sentences import sentence_starts
from tracker.text.words import words_of

#: "(Looking for more? The quarterly grants go to £10,000.)"
_ELSEWHERE: Final = re.compile(r"\b(?:looking for|need|want) (?:more|something bigger|a larger grant)\?[^\n]*$")
_OF_A_YEAR: Final = re.compile(
    r"[\s,(]{0,2}(?:in|for|during)(?: the| its| your)? (?:(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|final|last)(?: year)?\b|years? (?:one|two|three|four|five|[1-5])\b)"
)
#: "Lot 2: young carers. ... Estimated value: £420,000": a block, or a table's row, that is about one lot.
_BOUGHT: Final = (Kind.CONTRACT, Kind.ENGAGEMENT)
_LOT_LABEL: Final = re.compile(r"lot\b(?! sizes?| values?)")
#: How far back the beginning of a sum's line is looked for, so that work stays bounded.
_LINE_REACH: Final = 600
#: "Lot 1 Advocacy. For adults. Two years = £80,000": a line that begins with a lot's name is about that lot.
_OF_A_LOT: Final = re.compile(r"\W{0,4}lot (?:\d{1,2}|[a-z]|one|two|three|four|five|six|seven|eight)\b")
#: "An award of £20,000 or more": a size that may be one of those told, and then has no open end.
SIZE_AND_MORE: Final = "a size that is asked for, and more"
OPEN_ABOVE: Final = "open above"
_ASKED_FOR: Final = re.compile(
    r"\b(?:awards?|grants?|applications?|appl(?:y|ies|ying)|requests?|bids?|ask(?:s|ing)?|sums?|receives?|given)(?: of| for)?\W*$"
)
_OTHER_SUM: Final = re.compile(
    r"\b(?:earn(?:s|ed|ing)?|was|were|had|built|bought|sold|sells|ow(?:es?|ed|ing)|lost|debts?|worth|insured|stolen|last|ago|since|"
    r"average|well done|congratulations|most are|valued|shortfall|deficit|turnover|value of|rents? (?:is|at)|sav(?:es?|ed|ing)|economy)\b"
)
_EACH_YEAR: Final = re.compile(
    r" (?:[^.;£]{0,40}(?<!once )(?<!twice )(?<!times )\b(?:(?:each|every|per|a) year|per annum)\b|(?:[^.;£]{0,30} )?bob blwyddyn\b)"
)
#: "It rises by £240,000 to £980,000": the new value holds the increase.
_UP_TO_THIS: Final = re.compile(
    r",? to (?:a (?:new )?total of |a new value of |now )?"
    r"|[^.;£]{0,60}\b(?:(?:new|revised|whole|overall)(?: contract| total)? (?:total|value|sum|price)|(?:bring|tak|mak|rais)(?:s|es|ing|e) (?:it|this|the (?:[\w’'-]+ )?(?:value|total|contract|whole))|in all)"
    r"(?: (?:is|now|of|then|at|will be|to|becomes|comes|up))* "
)
#: "Growth awards of £30,000", "exceptionally we give £10,000".
_OF_A_STRAND: Final = re.compile(
    r"\b(?:exceptional(?:ly)?|larger?|bigger|biggest|major|main|growth|development|strategic|capital|flagship|partnership|consorti(?:a|um)|full|substantial|strand|tier|level|stage)\b[^.;£]{0,40}$"
)
_TO_EACH: Final = re.compile(r" (?:each|apiece|per \w|(?:for|to) (?:each|every|one|a single)\b)")
#: A smaller sum of a training is a fee, unless a grant is told of beside it.
_LEAST_GRANT: Final = 250
_GIVES: Final = re.compile(
    r"\b(?:grants?|bursar(?:y|ies)|awards?|stipends?|vouchers?|fund(?:s|ing|ed)?|towards|prizes?|budget|expenses|receive|claim)\b"
)
_UNSAID: Final[tuple[Purpose | None, str]] = (None, "")
#: "A ten-year fund with grants of £1,000 a year": the years are the fund's.
_THE_FUNDS: Final = re.compile(r"[\s-](?:(?!grants?\b|funding\b)[\w-]+ ){0,2}(?:fund|scheme|initiative|strategy)\b")
#: "Every year £50,000 is put into the chest".
_EVERY_YEAR: Final = re.compile(r"(?:^\W*|[?!.:\n]\s*)(?:each|every) (?:financial )?year\b[^.;£]{0,40}$")


def sums_of(where: str, document: Document, told: list[FoundMoney], kind: Kind) -> list[Sum]:
    """Return the sums of one text, each with what it is for; `told` are those that `find_money` found in it."""
    text = document.low
    if len(text) != len(document.text):
        text = document.text
    welsh = holds_welsh(words_of(document))
    over = behind_lists(document)
    starts = sentence_starts(document.text)
    sums: list[Sum] = []
    for i, money in enumerate(told):
        around = words_around(document, text, starts, told, i, kind)
        refusing = kind in (Kind.GRANT, Kind.TRAINING) and is_refused(
            around, money, text, under_list=around.index in over
        )
        money, said = _limited(money, around, refusing=refusing) if kind is Kind.GRANT else (money, _UNSAID)
        years = _years(around.wide, money)
        purpose, rule = _set_aside(
            around, money, told[i - 1] if i else None, text, kind, refusing=refusing and said == _UNSAID
        )
        purpose, rule = (purpose, rule) if purpose is not None else said
        if purpose is None:
            told_by_rows = purpose_by_rows(around, money, kind, welsh=welsh)
            begins = text.rfind("\n", max(0, money.start - _LINE_REACH), money.start) + 1
            line = text[begins : money.start] if begins or money.start < _LINE_REACH else ""
            purpose, rule = _in_its_lot(told_by_rows, around.block, kind, line)
        of_a_year = kind is Kind.GRANT and _OF_A_YEAR.match(around.behind) is not None
        strand = (
            kind is Kind.GRANT
            and (purpose in (None, Purpose.ONE) or rule == FOR_GROUPS)
            and is_next_strand(sums, text, money)
        )
        no_whole = kind is Kind.GRANT and (
            strand
            or carried(sums, text, money) is not None
            or _OF_A_STRAND.search(around.before) is not None
            or _EACH_YEAR.match(around.behind) is not None
            or _TO_EACH.match(around.behind) is not None
        )
        if strand:
            purpose, rule = Purpose.ONE, LADDER
            money = replace(money, bound=sums[-1].money.bound)
        purpose, rule = _with_its_list(sums, text, money, (purpose, rule), around, kind, of_a_year=of_a_year)
        if purpose is None:
            purpose, rule = _by_kind(money, kind, where, years=years)
            if rule == UNSAID and kind is Kind.GRANT and is_told_how_much(around, money, text):
                purpose, rule = Purpose.ONE, LADDER
            if rule == UNSAID and _OTHER_SUM.search(around.sentence) is not None:
                rule = NO_GIFT
        if purpose is Purpose.INCREASE and _UP_TO_THIS.fullmatch(
            text, money.end, told[i + 1].start if i + 1 < len(told) else money.end
        ):
            purpose, rule = Purpose.NOTHING, "an increase that the new value holds"
        if kind is Kind.TRAINING and purpose is Purpose.ONE and _is_fee(around, money):
            purpose, rule = Purpose.NOTHING, "what a place costs"
        if purpose is Purpose.ONE and AND_ABOVE.match(around.behind):
            rule = SIZE_AND_MORE if _ASKED_FOR.search(around.before) else OPEN_ABOVE
        if kind is Kind.GRANT and is_no_more(purpose, money.bound, around.behind):
            purpose, rule = Purpose.NOTHING, "a size and more"
        in_list = in_list_of(text, told[i - 1].end if i else None, money.start) if kind is Kind.AWARD else 0
        quote = document.text[money.start : money.end]
        sums.append(
            described(
                Sum(
                    money,
                    purpose,
                    rule,
                    where,
                    quote,
                    years,
                    of_a_year=of_a_year,
                    in_list=in_list,
                    no_whole=no_whole,
                ),
                around,
                kind,
            )
        )
    return ladders(labelled_alike(sums, text, UNSAID), text) if kind is Kind.GRANT else sums


def _limited(money: FoundMoney, around: Around, *, refusing: bool) -> tuple[FoundMoney, tuple[Purpose | None, str]]:
    """Return a grant's sum with the limit that the words over a clause give it, and what it is where they say that too.

    `refusing`: it stands under a heading over what is not paid for.
    """
    limit = refused_size(money, around.lead, around.behind) or (
        listed_size(money, around.lead) if refusing else None
    )
    if limit is not None:
        return limit, (Purpose.ONE, "a size beyond which nothing is given")
    money, matched = so_much_for_so_much(money, around.sentence, around.behind)
    if matched:
        at_most = money.bound is Bound.MOST
        return money, (Purpose.ONE, "the limit of what is matched") if at_most else (
            Purpose.NOTHING,
            "so much for so much",
        )
    return by_the_year(bounded(money, around.lead, around.sentence), around.behind), _UNSAID


def _set_aside(
    around: Around, money: FoundMoney, before: FoundMoney | None, text: str, kind: Kind, *, refusing: bool
) -> tuple[Purpose | None, str]:
    """Say of a sum that it is none of ours, whatever stands beside it: under what is not paid for, or of another fund."""
    if kind in (Kind.GRANT, Kind.TRAINING) and is_row_of_means(around, money, text):
        return Purpose.NOTHING, "an applicant's means"
    if refusing:
        return Purpose.NOTHING, "under what is not funded"
    if kind is Kind.GRANT and (
        _ELSEWHERE.search(text[max(0, money.start - REACH) : money.start])
        or points_elsewhere(around.sentence, around.behind)
    ):
        return Purpose.NOTHING, "elsewhere"
    if before is not None and _is_band(before, money, text):
        return Purpose.NOTHING, "a band"
    return None, ""


def _with_its_list(
    sums: list[Sum],
    text: str,
    money: FoundMoney,
    told: tuple[Purpose | None, str],
    around: Around,
    kind: Kind,
    *,
    of_a_year: bool,
) -> tuple[Purpose | None, str]:
    """Let a sum be what the ones before it in its list are, where it is none by itself."""
    purpose, rule = told
    yearly = _EACH_YEAR.match(around.behind) or _EVERY_YEAR.search(around.sentence)
    if purpose is Purpose.POT and kind is Kind.GRANT and yearly:
        purpose, rule = Purpose.NOTHING, "so much each year"  # nothing is multiplied (codebook, Notices)
    carried_on = carried(sums, text, money) if purpose in (None, Purpose.POT) else None
    if of_a_year and sums and sums[-1].of_a_year:
        return sums[-1].purpose, sums[-1].rule
    if kind in _BOUGHT and purpose in (None, Purpose.POT) and _counts_lots(sums, text, money):
        return Purpose.LOT, "a lot"
    goes_on = purpose is None or (rule == FOR_GROUPS and carried_on is not None and carried_on[0] is Purpose.ONE)
    if carried_on is not None and (goes_on or carried_on[0] is Purpose.LOT):
        return carried_on  # "three lots of £60,000, £75,000 and £90,000 over two years"
    return purpose, rule


def _counts_lots(sums: list[Sum], text: str, money: FoundMoney) -> bool:
    """Say whether a sum is that of a lot in an enumeration: "two lots: (1) advice, £130,000; (2) evaluation, £60,000"."""
    if sums and sums[-1].purpose is Purpose.LOT:
        return is_next_lot(text, sums[-1].money.end, money.start)
    return is_first_lot(text, money.start)


def _is_band(before: FoundMoney, money: FoundMoney, text: str) -> bool:
    """Say whether a range is the band into which a portal puts the sum before it: "£490,464 £100K-£500K"."""
    return (
        money.bound is Bound.RANGE
        and before.bound is not Bound.RANGE
        and (money.least or 0) <= before.pounds <= money.pounds
        and not text[before.end : money.start].strip()
    )


def _in_its_lot(
    told: tuple[Purpose | None, str], block: Block | None, kind: Kind, line: str
) -> tuple[Purpose | None, str]:
    """Make a contract's value that of one lot where the last heading over it, its own label or its `line` names a lot.

    The row that adds up a table of lots is none.
    """
    if kind not in _BOUGHT or (told[0] not in (Purpose.POT, None) and not (told[1] == PRICES and is_lot_row(line))):
        return told
    headings = [one.lower() for one in block.headings] if block is not None else []
    if is_lot_row(line) and not any(ADDS_UP.match(one) for one in headings):
        return Purpose.LOT, "a lot"
    if any(ADDS_UP.match(one) for one in headings):
        return told
    if told[0] is Purpose.POT and headings and _LOT_LABEL.match(headings[-1]):
        return Purpose.LOT, "a lot"
    return (Purpose.LOT, "a lot") if _OF_A_LOT.match(line) and not TOTAL.search(line) else told


def _by_kind(money: FoundMoney, kind: Kind, where: str, *, years: float | None) -> tuple[Purpose, str]:
    """What a sum is where no row speaks: on a contract its value; in a grant a limit or a range is one grant's."""
    if kind in (Kind.CONTRACT, Kind.ENGAGEMENT, Kind.AWARD, Kind.OTHER):
        return Purpose.POT, "a notice's only plain sum is its value"
    if kind is Kind.GRANT and (money.bound in (Bound.MOST, Bound.RANGE, Bound.LEAST) or money.per is Per.HEAD):
        return Purpose.ONE, "a limit is one grant's"
    if kind is Kind.GRANT and where == "body" and years:
        return Purpose.ONE, "so much a year for so many years is one grant's"
    if kind is Kind.GRANT and where == "title":
        return Purpose.POT, "a sum in a title is the fund's"
    return Purpose.NOTHING, UNSAID


def _is_fee(around: Around, money: FoundMoney) -> bool:
    """Say whether a small sum of a training is what a place costs: no grant stands in its sentence."""
    return money.pounds < _LEAST_GRANT and _GIVES.search(around.wide) is None


def _years(sentence: str, money: FoundMoney) -> float | None:
    """Return the years that the sentence of a yearly sum gives one award."""
    if money.per is not Per.YEAR:
        return None
    lengths = [
        found.months
        for found in find_durations(sentence)
        if found.unit in ("year", "month")
        and not found.possessive
        and _THE_FUNDS.match(sentence, found.end) is None
    ]
    longest = max(lengths, default=0.0)
    return longest / 12 if 12 < longest <= 120 else None
