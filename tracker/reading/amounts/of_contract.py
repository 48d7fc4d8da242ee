"""Make of the sums of a contract or an award its value, and the lowest and highest of its lots.

Pure. Lots without a total, and a value with its stated increase, are added up; the value is that without VAT (codebook,
Notices). Of an award the whole is what was given.
"""

from typing import Final

from tracker.reading.amounts.amounts_read import AmountsRead, amounts_read
from tracker.reading.amounts.one_sum import Sum
from tracker.reading.amounts.rule import Purpose
from tracker.reading.amounts.sizes import GIVEN_BEFORE
from tracker.terms import Kind
from tracker.text.money import Bound, Vat

#: A title rounds: a sum of the text that differs by no more is the same one, told exactly.
_ROUNDED: Final = 0.15
#: "More than £300,000" over a text that says £347,470.
_MORE_THAN: Final = 0.33
#: Two sums are a list only where a semicolon or a line parts them.
_PAIR: Final = 2


def of_contract(sums: list[Sum], kind: Kind, *, procured: bool) -> AmountsRead:
    """Return the value of a contract or an award, and the lowest and highest of its lots.

    `procured`: it is a contract, or a notice's award of one; the parts of a grant award are no lots.
    """
    plain = [one for one in sums if one.money.per is None]
    lots = [one for one in plain if one.purpose is Purpose.LOT]
    lots = [one for one in lots if one.money.vat is not Vat.WITH] or lots
    singles = [one for one in plain if one.purpose is Purpose.SINGLE]
    pay = {one.most for one in singles}
    pots = [one for one in plain if one.purpose is Purpose.POT and not (one.where == "title" and one.most in pay)]
    net = [one for one in pots if one.money.vat is not Vat.WITH] or pots
    pot: tuple[int, Sum] | None = None
    if lots and all(one.money.vat is Vat.WITH for one in net) and lots[0].money.vat is not Vat.WITH:
        net = []  # the total is told with VAT alone, the lots without
    more = sum(one.most for one in plain if one.purpose is Purpose.INCREASE)
    if net:
        net = [one for one in net if kind is not Kind.AWARD or one.money.bound is not Bound.RANGE] or net
        net = [one for one in net if one.rule != GIVEN_BEFORE] or net
        chosen = _given(net) if kind is Kind.AWARD else _whole(net)
        together = _in_one_list(net, chosen) if kind is Kind.AWARD else 0
        pot = (together or chosen.most) + more, chosen
    elif lots:
        pot = sum(one.most for one in lots) + more, lots[0]
    if len(lots) > 1 and procured:
        by_value = sorted(lots, key=lambda one: one.most)
        return amounts_read((by_value[0].most, by_value[0]), (by_value[-1].most, by_value[-1]), pot)
    if kind not in (Kind.CONTRACT, Kind.ENGAGEMENT):
        return amounts_read(None, None, pot)
    if singles:
        return amounts_read(*_of_singles(singles), pot)
    if lots and lots[0].money.least is not None:
        return amounts_read((lots[0].money.least, lots[0]), (lots[0].most, lots[0]), pot)
    if pot is not None and (least := pot[1].money.least) is not None:
        return amounts_read((least, pot[1]), (pot[1].money.pounds, pot[1]), pot)
    return amounts_read(None, None, pot)


def _of_singles(singles: list[Sum]) -> tuple[tuple[int, Sum] | None, tuple[int, Sum]]:
    """Return the least and the most that one of several is paid; "up to £5,000 each" names no least."""
    lows = [
        (one.most if one.money.least is None else one.money.least, one)
        for one in singles
        if one.money.bound is not Bound.MOST
    ]
    most = max(singles, key=lambda one: one.most)
    return min(lows, key=lambda pair: pair[0], default=None), (most.most, most)


def _whole(net: list[Sum]) -> Sum:
    return max([one for one in net if one.total] or net, key=lambda one: one.most)


def _given(net: list[Sum]) -> Sum:
    """Return what was given: the total, else the title's, else what somebody was awarded; told exactly where it is."""
    totals = [one for one in net if one.total]
    got = [one for one in net if one.given]
    title = [one for one in net if one.where == "title"]
    chosen = max(totals or title or got or net, key=lambda one: one.most)
    if chosen.where != "title":
        return chosen
    exact = [
        one
        for one in net
        if one.where != "title"
        and abs(one.most - chosen.most)
        <= (_MORE_THAN if chosen.money.bound is Bound.LEAST else _ROUNDED) * chosen.most
        and _digits(one.most) > _digits(chosen.most)
    ]
    return max(exact, key=lambda one: one.most, default=chosen)


def _in_one_list(net: list[Sum], chosen: Sum) -> int:
    """Return what the sums of one list come to, each given to another; 0 where there is none, or one of them is the whole."""
    if any(one.total or one.where == "title" for one in net):
        return 0
    best: list[Sum] = []
    run: list[Sum] = []
    for one in net:
        run = [*run, one] if one.in_list and run and run[-1].where == one.where else [one]
        best = run if len(run) > len(best) else best
    most = max(one.most for one in best)
    together = sum(one.most for one in best)
    parted = len(best) > _PAIR or (len(best) == _PAIR and best[-1].in_list == _PAIR)
    return together if parted and chosen.most == most and (2 * most < together or len(best) == _PAIR) else 0


def _digits(pounds: int) -> int:
    """Return how many figures say something: 1,200,000 is told with two."""
    return len(str(pounds).rstrip("0"))
