"""Find what one applicant can get and what the whole pot is, in pounds.

Pure: a `Material` and its kind in, an `Amount` with its evidence out. The rows that tell a grant from a turnover
stand in `amount_rules.py`; a notice's fields win over its prose. Nothing is multiplied but a grant's yearly sum
by the years that its own sentence gives (codebook, Notices and Decisions).
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from tracker.model import Amount, Evidence
from tracker.reading.amount_rules import NO_CEILING, RULES, Purpose, SumRule
from tracker.reading.material import Material
from tracker.reading.notice_amounts import field_amount
from tracker.terms import Kind, SourceKind
from tracker.text.durations import find_durations
from tracker.text.html import BlockKind, Document
from tracker.text.money import Bound, FoundMoney, Per, Vat, find_money
from tracker.text.sentences import sentence_around, sentence_starts


@dataclass(frozen=True, slots=True)
class AmountsRead:
    """What `read_amounts` makes of one announcement."""

    amount: Amount
    evidence: tuple[Evidence, ...]
    #: Where the text and the notice's field disagree, in words.
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sum:
    """A sum of the text with what it is for."""

    money: FoundMoney
    purpose: Purpose
    rule: str
    where: str
    quote: str
    #: Years that the sentence gives one award, for a yearly sum.
    years: float | None = None
    #: It stands in a table or list, so that equal sums are different ones.
    listed: bool = False
    #: A word says "total" beside it.
    total: bool = False

    @property
    def most(self) -> int:
        return (
            round(self.money.pounds * self.years)
            if self.years and self.money.per is Per.YEAR
            else self.money.pounds
        )

    @property
    def least(self) -> int | None:
        least = self.money.least
        return (
            round(least * self.years) if least is not None and self.years and self.money.per is Per.YEAR else least
        )


def _compiled(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(phrases) + ")")


_BEFORE: Final = {rule.name: _compiled(rule.before) for rule in RULES if rule.before}
_BEHIND: Final = {
    rule.name: re.compile(r"[\s,(|:–-]{0,3}(?:" + "|".join(rule.behind) + ")") for rule in RULES if rule.behind
}
_BY_KIND: Final = {kind: tuple(rule for rule in RULES if not rule.kinds or kind in rule.kinds) for kind in Kind}
_NO_CEILING: Final = re.compile("|".join(NO_CEILING))
_AND_ABOVE: Final = re.compile(r"\s?(?:and|or) (?:above|over|more|upwards)|\s?\+")
_TOTAL: Final = re.compile(
    r"\b(?:total|altogether|in all|overall|lifetime|combined|whole|aggregate|incl(?:uding|usive of)? (?:any |all |the )?extensions?|maximum)\b"
)
_GRANT: Final = re.compile(r"\b(?:grants?|bursar(?:y|ies)|awards?|prizes?|seed funding|stipends?)\b")
_EACH_YEAR: Final = re.compile(r"\b(?:each|every|per|a) year\b")
_LABEL: Final = re.compile(r"(?:^|\|)\s*(?:pot|budget|total|fund(?:ing)?)\b[^|]*\|\s*$")
#: "(Looking for more? The quarterly grants go to £10,000.)"
_ELSEWHERE: Final = re.compile(r"\b(?:looking for|need|want) (?:more|something bigger|a larger grant)\?[^\n]*$")
#: Rows whose words say plainly that a sum is the whole value.
_PLAINLY_POT: Final = ("the contract's value", "the whole fund")
#: "Up to £3,000 is on offer" is what one can get, "up to £2m is on offer" what all share.
_ONE_GRANT: Final = 100_000
_FUND_SIZE: Final = re.compile(r"\b(?:total|pot|budget|altogether|share|in all|kitty|purse)\b")
_REACH: Final = 110
#: An announcement with more sums than this is a ledger; the rest is not looked at, so that work stays bounded.
_MOST_SUMS: Final = 400
#: How far around a yearly sum the years that it is paid for may stand.
_YEARS_REACH: Final = 200
_QUOTE: Final = 120


def read_amounts(material: Material, kind: Kind) -> AmountsRead:
    """Return the amounts that the announcement states; None where it names none."""
    if kind is Kind.OTHER and material.source_kind is not SourceKind.NOTICE and material.notice is None:
        return AmountsRead(Amount(), ())
    sums: list[_Sum] = []
    open_top = False
    for where, document in material.parts:
        told = find_money(document.text)[:_MOST_SUMS]
        if told:
            sums.extend(_sums(where, document, told, kind))
            open_top = open_top or _NO_CEILING.search(document.text.lower()) is not None
    is_funding = kind in (Kind.GRANT, Kind.TRAINING)
    read = _of_funding(sums, open_top=open_top) if is_funding else _of_contract(sums, kind)
    field = field_amount(material.notice, kind)
    if field is None:
        return read
    # A lot's value, the gross total or one year's share in the prose is no contradiction; another total is.
    said = next((one for one in read.evidence if one.field == "pot" and one.rule in _PLAINLY_POT), None)
    pot = read.amount.pot
    if said is None or pot is None or pot in field.known or pot < (field.amount.pot or 0):
        return AmountsRead(field.amount, field.evidence)
    doubt = f"the notice's value is £{field.amount.pot:,}, its text says “{said.quote}”"
    return AmountsRead(field.amount, field.evidence, (doubt,))


# -- one sum -----------------------------------------------------------------------------------------------


def _sums(where: str, document: Document, told: list[FoundMoney], kind: Kind) -> list[_Sum]:
    text = document.text.lower()
    if len(text) != len(document.text):
        text = document.text
    starts = sentence_starts(document.text)
    block_starts = [block.start for block in document.blocks]
    sums: list[_Sum] = []
    for i, money in enumerate(told):
        begin, finish = sentence_around(starts, money.start, len(text))
        from_ = max(begin, told[i - 1].end if i else 0, money.start - _REACH)
        to = min(finish, told[i + 1].start if i + 1 < len(told) else finish, money.end + _REACH)
        before, behind = text[from_ : money.start], text[money.end : to]
        sentence_before = text[max(begin, money.start - _REACH) : money.start]
        index = bisect_right(block_starts, money.start) - 1
        block = document.blocks[index] if index >= 0 else None
        if block is not None and block.kind is BlockKind.ROW:
            # "Budget: £100,000 | Per award: £2,500": each cell has its own words.
            before, behind = before.rpartition(" | ")[2], behind.partition(" | ")[0]
            sentence_before = before
        elsewhere = (
            _ELSEWHERE.search(text[max(0, money.start - _REACH) : money.start]) if kind is Kind.GRANT else None
        )
        purpose, rule = (
            (Purpose.NOTHING, "elsewhere") if elsewhere else _purpose(before, behind, sentence_before, money, kind)
        )
        if purpose is Purpose.ONE and _AND_ABOVE.match(behind):
            rule = "open above"
        years = _years(text[max(begin, money.start - _YEARS_REACH) : min(finish, money.end + _YEARS_REACH)], money)
        if purpose is None:
            purpose, rule = _carried(sums, text, money) or _by_kind(money, kind, where, years=years)
            if purpose is Purpose.ONE and _AND_ABOVE.match(behind):
                rule = "open above"
        sums.append(
            _Sum(
                money,
                purpose,
                rule,
                where,
                document.text[money.start : money.end],
                years,
                listed=block is not None and block.kind in (BlockKind.ROW, BlockKind.ITEM),
                total=_TOTAL.search(before) is not None or _TOTAL.match(behind.lstrip()) is not None,
            )
        )
    return sums


def _purpose(
    before: str, behind: str, sentence_before: str, money: FoundMoney, kind: Kind
) -> tuple[Purpose | None, str]:
    """Ask the rows; the one whose words stand nearest decides, those in the sum's own clause first."""
    best: tuple[int, SumRule] | None = None
    for clause in (before, sentence_before):
        for rule in _BY_KIND[kind]:
            if rule.name == "the whole fund" and money.bound is Bound.RANGE and kind is Kind.GRANT:
                continue  # a fund has one size, a grant a range
            if rule.name == "the whole fund" and kind is Kind.GRANT and _is_one_limit(before, money):
                continue
            distance = _distance(rule, clause, behind, money)
            if distance is not None and (best is None or distance < best[0]):
                best = distance, rule
        if best is not None:
            return best[1].purpose, best[1].name
    return None, ""


def _is_one_limit(before: str, money: FoundMoney) -> bool:
    """Say whether "up to £3,000 is on offer" is one grant's limit: a fund of that size would say that it is one."""
    return money.bound is Bound.MOST and money.pounds <= _ONE_GRANT and _FUND_SIZE.search(before) is None


def _distance(rule: SumRule, before: str, behind: str, money: FoundMoney) -> int | None:
    """Return how far off the words of a row stand, in characters; None where they do not stand there."""
    distances = []
    pattern = _BEFORE.get(rule.name)
    if pattern is not None:
        last: re.Match[str] | None = None
        for last in pattern.finditer(before):  # noqa: B007 - the last one is wanted
            pass
        if last is not None and (
            rule.name != "an applicant's means" or not last[0].startswith("with ") or money.per is Per.YEAR
        ):
            distances.append(max(0, len(before.rstrip()) - last.end()))
    pattern = _BEHIND.get(rule.name)
    if pattern is not None and pattern.match(behind) is not None:
        distances.append(0)
    return min(distances, default=None)


def _carried(sums: list[_Sum], text: str, money: FoundMoney) -> tuple[Purpose, str] | None:
    """Let the sums of one list be of one sort: "£500, £1,000 or £2,000"."""
    if not sums:
        return None
    gap = text[sums[-1].money.end : money.start]
    if re.fullmatch(r"[\s,;/|]{0,3}(?:and|or|&)?\s{0,2}(?:up to |even )?", gap) and "\n" not in gap:
        return sums[-1].purpose, sums[-1].rule
    return None


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
    return Purpose.NOTHING, "nothing says what it is for"


def _years(sentence: str, money: FoundMoney) -> float | None:
    """Return the years that the sentence of a yearly sum gives one award."""
    if money.per is not Per.YEAR:
        return None
    lengths = [
        found.months
        for found in find_durations(sentence)
        if found.unit in ("year", "month") and not found.possessive
    ]
    longest = max(lengths, default=0.0)
    return longest / 12 if 12 < longest <= 120 else None


# -- all sums together -------------------------------------------------------------------------------------


def _of_funding(sums: list[_Sum], *, open_top: bool) -> AmountsRead:
    """Join the strands of a fund: the lowest least and the highest most; no most where one has no ceiling."""
    ones = [one for one in sums if one.purpose is Purpose.ONE]
    if any(one.money.per is Per.YEAR and not one.years for one in ones) and any(
        one.money.per is not Per.YEAR for one in ones
    ):
        ones = [one for one in ones if one.money.per is not Per.YEAR]
    whole = [one for one in ones if one.money.per is Per.YEAR and one.years]
    plain = [one for one in ones if one.money.per is not Per.YEAR]
    if whole and any(one.most == other.most for one in whole for other in plain):
        ones = plain  # "£50,000 to £100,000 a year, that is £100,000 to £300,000 over 3 years"
    lows: list[tuple[int, _Sum]] = []
    tops: list[tuple[int, _Sum]] = []
    for one in ones:
        if one.money.bound is Bound.RANGE and one.least is not None:
            lows.append((one.least, one))
            tops.append((one.most, one))
        elif one.money.bound is Bound.LEAST:
            lows.append((one.most, one))
        elif one.money.bound is Bound.MOST:
            tops.append((one.most, one))
    exact = [one for one in ones if one.money.bound in (Bound.EXACT, Bound.ABOUT)]
    firm = [one.most for one in exact if one.rule == "one grant" or one.listed]
    # A plain sum beside limits is mostly an example ("£200 for kit"), unless it reaches over them.
    if not (tops or lows) or max(firm, default=-1) >= max((top for top, _ in tops), default=0):
        lows.extend((one.most, one) for one in exact)
        tops.extend((one.most, one) for one in exact)
    least = min(lows, key=lambda pair: pair[0], default=None)
    most = max(tops, key=lambda pair: pair[0], default=None)
    ceiling_missing = open_top or any(one.rule == "open above" for one in ones)
    if ceiling_missing:
        most = None
    pot = _pot_of_fund([one for one in sums if one.purpose is Purpose.POT and one.money.per is not Per.YEAR])
    amount = Amount(
        least[0] if least and (most is None or least[0] <= most[0]) else None,
        most[0] if most else None,
        pot[0] if pot else None,
    )
    evidence = [
        _evidence("amount_min", amount.least, least),
        _evidence("amount_max", amount.most, most),
        _evidence("pot", amount.pot, pot),
    ]
    return AmountsRead(amount, tuple(one for one in evidence if one is not None))


def _pot_of_fund(pots: list[_Sum]) -> tuple[int, _Sum] | None:
    """Return the whole: the sum that covers the others, or the parts of a table together."""
    if not pots:
        return None
    largest = max(pots, key=lambda one: one.most)
    seen: set[int] = set()
    parts = []
    for one in pots:
        if one.listed or one.most not in seen:
            parts.append(one.most)
            seen.add(one.most)
    together = sum(parts)
    if largest.total or largest.where == "title" or 2 * largest.most >= together:
        return largest.most, largest
    return together, largest


def _of_contract(sums: list[_Sum], kind: Kind) -> AmountsRead:
    """Return the value of a contract or an award, and the lowest and highest of its lots."""
    plain = [one for one in sums if one.money.per is None]
    lots = [one for one in plain if one.purpose is Purpose.LOT]
    pots = [one for one in plain if one.purpose is Purpose.POT]
    net = [one for one in pots if one.money.vat is not Vat.WITH] or pots
    pot: tuple[int, _Sum] | None = None
    if net:
        title = [one for one in net if one.where == "title"] if kind is Kind.AWARD else []
        chosen = max([one for one in net if one.total] or title or net, key=lambda one: one.most)
        more = sum(one.most for one in plain if one.purpose is Purpose.INCREASE)
        pot = chosen.most + more, chosen
    elif lots:
        pot = sum(one.most for one in lots), lots[0]
    low: tuple[int, _Sum] | None = None
    high: tuple[int, _Sum] | None = None
    if kind in (Kind.CONTRACT, Kind.ENGAGEMENT):
        if len(lots) > 1:
            by_value = sorted(lots, key=lambda one: one.most)
            low, high = (by_value[0].most, by_value[0]), (by_value[-1].most, by_value[-1])
        elif pot is not None and (least := pot[1].money.least) is not None:
            low, high = (least, pot[1]), (pot[1].money.pounds, pot[1])
    amount = Amount(low[0] if low else None, high[0] if high else None, pot[0] if pot else None)
    evidence = [
        _evidence("amount_min", amount.least, low),
        _evidence("amount_max", amount.most, high),
        _evidence("pot", amount.pot, pot),
    ]
    return AmountsRead(amount, tuple(one for one in evidence if one is not None))


def _evidence(field: str, value: int | None, told: tuple[int, _Sum] | None) -> Evidence | None:
    if value is None or told is None:
        return None
    one = told[1]
    return Evidence(field, str(value), one.where, one.money.start, one.money.end, one.quote, one.rule)
