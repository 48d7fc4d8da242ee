"""Find what one applicant can get and what the whole pot is, in pounds.

Pure: a `Material` and its kind in, an `Amount` with its evidence out. What each sum is for is told in `sums.py`; a
notice's fields win over its prose. Nothing is multiplied but a grant's yearly sum by the years that its own
sentence gives (codebook, Notices and Decisions).
"""

import re
from dataclasses import dataclass, replace
from typing import Final

from tracker.model import Amount, Evidence
from tracker.reading.amount_rule import Purpose
from tracker.reading.amount_rules import NO_CEILING
from tracker.reading.material import Material
from tracker.reading.notice_amounts import FieldAmount, field_amount
from tracker.reading.sums import UNSAID, Sum, sums_of
from tracker.terms import Kind, SourceKind
from tracker.text.money import Bound, Per, Vat, find_money


@dataclass(frozen=True, slots=True)
class AmountsRead:
    """What `read_amounts` makes of one announcement."""

    amount: Amount
    evidence: tuple[Evidence, ...]
    #: Where the text and the notice's field disagree, or not every sum was looked at, in words.
    doubts: tuple[str, ...] = ()


_NO_CEILING: Final = re.compile("|".join(NO_CEILING))
#: Rows whose words say plainly that a sum is the whole value.
_PLAINLY_POT: Final = ("the contract's value", "the whole fund")
#: A sum of which no word says what it is, and that stands alone, is one grant between these. A smaller one may be a price, of
#: a course above all.
LEAST_ALONE: Final = {Kind.GRANT: 50, Kind.TRAINING: 1_000}
MOST_ALONE: Final = 200_000
_VAT: Final = 1.2
#: How far around a total the words stand that say whether it is the whole.
_AROUND: Final = 60
_IN_ALL: Final = re.compile(r"\b(?:total|maximum|whole|lifetime|including (?:all |any )?(?:options|extensions?))\b")
_PARTLY: Final = re.compile(r"\b(?:initial|first|per|each|every|annual\w*|yearly|a year|lots?|phase|minimum)\b")
MANY_SUMS: Final = "the text holds more sums of money than were looked at: see the announcement itself"
#: An announcement with more sums than this is a ledger; the rest is not looked at, so that work stays bounded.
_MOST_SUMS: Final = 400


def read_amounts(material: Material, kind: Kind, *, months: int | None = None) -> AmountsRead:
    """Return the amounts that the announcement states; None where it names none.

    `months` is the longest term of one award: a grant's yearly sum that stands in another sentence than its years
    is multiplied by them.
    """
    if kind is Kind.OTHER and material.source_kind is not SourceKind.NOTICE and material.notice is None:
        return AmountsRead(Amount(), ())
    sums: list[Sum] = []
    open_top = False
    many: tuple[str, ...] = ()
    for where, document in material.parts:
        told = find_money(document.text)
        if len(told) > _MOST_SUMS:
            told, many = told[:_MOST_SUMS], (MANY_SUMS,)
        if told:
            sums.extend(sums_of(where, document, told, kind))
            open_top = open_top or _NO_CEILING.search(document.text.lower()) is not None
    is_funding = kind in (Kind.GRANT, Kind.TRAINING)
    alone = LEAST_ALONE.get(kind, MOST_ALONE)
    read = (
        _of_funding(sums, open_top=open_top, months=months, alone=alone) if is_funding else _of_contract(sums, kind)
    )
    field = field_amount(material.notice, kind)
    if field is None:
        return replace(read, doubts=many)
    said = next((one for one in read.evidence if one.field == "pot" and one.rule in _PLAINLY_POT), None)
    if said is None or read.amount.pot is None or not _contradicts(read.amount.pot, said, field, material):
        return AmountsRead(field.amount, field.evidence, many)
    doubt = f"the notice's {field.evidence[0].where} is £{field.amount.pot:,}, its text says “{said.quote}”"
    return AmountsRead(field.amount, field.evidence, (doubt, *many))


def _contradicts(pot: int, said: Evidence, field: FieldAmount, material: Material) -> bool:
    """Say whether a total in the prose is another one than the field's.

    With VAT or without it is the same; less is the first years' or a lot's share, unless it is called the total.
    """
    known = field.amount.pot or 0
    low, high = sorted((pot, known))
    if pot in field.known or abs(high - low * _VAT) <= high / 100:
        return False
    if pot >= known:
        return True
    text = dict(material.parts)[said.where].text
    around = text[max(0, said.start - _AROUND) : said.end + _AROUND].lower()
    return _IN_ALL.search(around) is not None and _PARTLY.search(around) is None


def _of_funding(sums: list[Sum], *, open_top: bool, months: int | None, alone: int) -> AmountsRead:
    """Join the strands of a fund: the lowest least and the highest most; no most where one has no ceiling."""
    ones = _of_one_award(_of_all_years(_of_one(sums, alone=alone)), months)
    whole = [one for one in ones if one.money.per is Per.YEAR and one.years]
    plain = [one for one in ones if one.money.per is not Per.YEAR]
    if whole and any(one.most == other.most for one in whole for other in plain):
        ones = plain  # "£50,000 to £100,000 a year, that is £100,000 to £300,000 over 3 years"
    lows: list[tuple[int, Sum]] = []
    tops: list[tuple[int, Sum]] = []
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
        # "£20,000 a year for up to three years" says what the most is (codebook, Notices), and no least.
        lows.extend((one.most, one) for one in exact if not one.fewer_years)
        tops.extend((one.most, one) for one in exact)
    # A strand of "up to £5,000" has no floor: one that begins above it sets none for the fund.
    floorless = min((one.most for one in ones if one.money.bound is Bound.MOST), default=None)
    lows = [
        (low, one) for low, one in lows if floorless is None or low < floorless or one.money.bound is Bound.EXACT
    ]
    strands = _strands(ones)
    if strands and not lows:
        lows = strands
    least = min(lows, key=lambda pair: pair[0], default=None)
    most = max(tops, key=lambda pair: pair[0], default=None)
    ceiling_missing = open_top or any(one.rule == "open above" for one in ones)
    # "Up to £10,000, or above £10,000": the second strand begins where the first ends and goes on.
    above = [one.most for one in ones if one.money.bound is Bound.LEAST]
    ceiling_missing = ceiling_missing or (most is not None and max(above, default=-1) >= most[0])
    if ceiling_missing and not (open_top and most is not None and most[1].cap):
        most = None
    # "Start Up: learn with others, £4,000 to go with it": what one gets, in the title again.
    single = {one.most for one in ones}
    pot = _pot_of_fund(
        [
            one
            for one in sums
            if one.purpose is Purpose.POT
            and one.money.per is not Per.YEAR
            and one.most >= alone  # less is a price: "£45 for small groups"
            and not (one.where == "title" and one.most in single)
        ]
    )
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


def _strands(ones: list[Sum]) -> list[tuple[int, Sum]]:
    """Return the limits of several strands, each under a name of its own: the lowest is the least (codebook, Decisions)."""
    named = [one for one in ones if one.money.bound is Bound.MOST and one.strand]
    return [(one.most, one) for one in named] if len({one.most for one in named}) > 1 else []


def _of_one(sums: list[Sum], *, alone: int) -> list[Sum]:
    """Return what one applicant can get; where nothing says so of any sum, the only plain one of the text."""
    ones = [one for one in sums if one.purpose is Purpose.ONE]
    if ones or any(one.purpose is Purpose.POT for one in sums):
        return ones
    parts = [one for one in sums if one.of_a_year]
    if len(parts) > 1:
        return parts
    bare = [one for one in sums if one.rule == UNSAID and one.where == "body" and one.money.per in (None, Per.HEAD)]
    return bare if len({one.most for one in bare}) == 1 and alone <= bare[0].most <= MOST_ALONE else []


def _of_all_years(ones: list[Sum]) -> list[Sum]:
    """Add up what one award pays in its first year, in its second and so on."""
    parts = [one for one in ones if one.of_a_year]
    if len(parts) < 2 or len({one.where for one in parts}) > 1:
        return ones
    whole = sum(one.most for one in parts)
    first = parts[0]
    joined = replace(first, money=replace(first.money, pounds=whole, least=None, per=None), of_a_year=False)
    return [joined, *(one for one in ones if not one.of_a_year and one.most != whole)]


def _of_one_award(ones: list[Sum], months: int | None) -> list[Sum]:
    """Leave the sums that one award comes to: a yearly one times its years, not the monthly parts of a whole."""
    if any(one.money.per in (None, Per.YEAR) for one in ones):
        ones = [one for one in ones if one.money.per not in (Per.MONTH, Per.WEEK)]
    plain = [one.most for one in ones if one.money.per is not Per.YEAR]
    if not plain and months is not None and 12 < months <= 120:
        return [one if one.years else replace(one, years=months / 12) for one in ones]
    # "£400 a trip and no more than £2,000 a year": the larger is the limit.
    return [
        one
        for one in ones
        if one.money.per is not Per.YEAR
        or one.years
        or not plain
        or (one.money.bound is Bound.MOST and one.most > max(plain))
    ]


def _pot_of_fund(pots: list[Sum]) -> tuple[int, Sum] | None:
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


def _of_contract(sums: list[Sum], kind: Kind) -> AmountsRead:
    """Return the value of a contract or an award, and the lowest and highest of its lots."""
    plain = [one for one in sums if one.money.per is None]
    lots = [one for one in plain if one.purpose is Purpose.LOT]
    pots = [one for one in plain if one.purpose is Purpose.POT]
    net = [one for one in pots if one.money.vat is not Vat.WITH] or pots
    pot: tuple[int, Sum] | None = None
    if net:
        title = [one for one in net if one.where == "title"] if kind is Kind.AWARD else []
        chosen = max([one for one in net if one.total] or title or net, key=lambda one: one.most)
        more = sum(one.most for one in plain if one.purpose is Purpose.INCREASE)
        pot = chosen.most + more, chosen
    elif lots:
        more = sum(one.most for one in plain if one.purpose is Purpose.INCREASE)
        pot = sum(one.most for one in lots) + more, lots[0]
    low: tuple[int, Sum] | None = None
    high: tuple[int, Sum] | None = None
    if kind in (Kind.CONTRACT, Kind.ENGAGEMENT):
        if len(lots) > 1:
            by_value = sorted(lots, key=lambda one: one.most)
            low, high = (by_value[0].most, by_value[0]), (by_value[-1].most, by_value[-1])
        elif lots and lots[0].money.least is not None:
            low, high = (lots[0].money.least, lots[0]), (lots[0].most, lots[0])
        elif pot is not None and (least := pot[1].money.least) is not None:
            low, high = (least, pot[1]), (pot[1].money.pounds, pot[1])
    amount = Amount(low[0] if low else None, high[0] if high else None, pot[0] if pot else None)
    evidence = [
        _evidence("amount_min", amount.least, low),
        _evidence("amount_max", amount.most, high),
        _evidence("pot", amount.pot, pot),
    ]
    return AmountsRead(amount, tuple(one for one in evidence if one is not None))


def _evidence(field: str, value: int | None, told: tuple[int, Sum] | None) -> Evidence | None:
    if value is None or told is None:
        return None
    one = told[1]
    return Evidence(field, str(value), one.where, one.money.start, one.money.end, one.quote, one.rule)
