"""Make of a fund's sums what one applicant can get, and the whole.

Pure. Several strands: the lowest least and the highest most, no most where one has no ceiling; what is usual counts where
no limit is given, an average never (codebook, Decisions).
"""

from dataclasses import replace
from typing import Final

from tracker.reading.amounts.amounts_read import AmountsRead, amounts_read
from tracker.reading.amounts.one_sum import Sum
from tracker.reading.amounts.others import INCOME
from tracker.reading.amounts.rule import Purpose
from tracker.reading.amounts.rules import BEGINS_WITH
from tracker.reading.amounts.sizes import BEGINS_THERE
from tracker.reading.amounts.sum_lists import FOR_GROUPS, UNSAID
from tracker.reading.amounts.sum_places import of_columns
from tracker.reading.amounts.sums import OPEN_ABOVE, SIZE_AND_MORE
from tracker.text.money import Bound, Per

#: A sum of which no word says what it is, and that stands alone, is one grant at most so high.
MOST_ALONE: Final = 200_000
_LIMITS: Final = (Bound.MOST, Bound.RANGE)
_EXACT: Final = (Bound.EXACT, Bound.ABOUT)
#: So near, in characters, the parts of a sum stand to it.
_BESIDE: Final = 150
#: What is given "to groups" is the whole, unless another whole is so many times as large.
_MANY_TIMES: Final = 10
#: A sum so many times as large as the highest limit is no grant.
_TIMES_A_LIMIT: Final = 4
#: A plain sum so large, in pounds, is no one grant's unless each is said to get it.
_NO_GRANT: Final = 500_000


def of_fund(
    sums: list[Sum], *, open_top: bool, shared: bool, months: int | None, one_year: bool, alone: int
) -> AmountsRead:
    """Join the strands of a fund; `alone` is the smallest sum that is a grant though no word says so, in pounds.

    `months` is the longest term of one award: a yearly sum that stands in another sentence is multiplied by it, its least
    too, unless an award may run for `one_year` alone ("12 or 24 months").
    `open_top`: the text says that a strand has no ceiling. `shared`: only a share of the costs is paid, so that what a
    project may cost is no limit of a grant.
    """
    lines = _dividing(sums)
    under = {one.most for one in sums if one.below and one.purpose is Purpose.NOTHING}
    means = {one.most for one in sums if one.rule == INCOME}
    sums = [
        one
        for one in sums
        if not (one.below and one.most in lines)
        and not (one.most in means and _is_means_again(one))
        and not _is_inside(one, sums)
    ]
    sums = _as_wholes(_added_up([_as_one_grants(one, sums) for one in sums]))
    ones = _of_one_award(
        _of_all_years(_without_usual(_of_one(sums, alone=alone, shared=shared))), months, one_year=one_year
    )
    whole = [one for one in ones if one.money.per is Per.YEAR and one.years]
    plain = [one for one in ones if one.money.per is not Per.YEAR]
    said_again = [other for other in plain if any(one.most == other.most for one in whole)]
    if said_again and all(one.money.bound in _EXACT for one in said_again):
        ones = [one for one in ones if one not in said_again]  # "£3,000 a year for three years, £9,000 in all"
    elif said_again:
        ones = plain  # "£50,000 to £100,000 a year, that is £100,000 to £300,000 over 3 years"
    lows, tops = _lows_and_tops(ones)
    lows = [(low, one) for low, one in lows if not (low in lines and one.money.bound is Bound.LEAST)]
    least = min(lows, key=lambda pair: pair[0], default=None)
    most = max(tops, key=lambda pair: pair[0], default=None)
    # "An award of £20,000 or more" beside "£2,500 to £25,000" is a size of which something is asked.
    ceiling_missing = open_top or any(
        one.rule == OPEN_ABOVE or (one.rule == SIZE_AND_MORE and (most is None or one.most >= most[0]))
        for one in ones
    )
    # "Up to £10,000, or above £10,000": the second strand begins where the first ends and goes on.
    above = [one.most for one in ones if one.money.bound is Bound.LEAST]
    ceiling_missing = ceiling_missing or (most is not None and max(above, default=-1) >= most[0])
    if ceiling_missing and not (most is not None and most[1].cap and (open_top or most[0] > max(above, default=0))):
        most = None
    if least is not None and ((most is not None and least[0] > most[0]) or least[0] in under):
        least = None  # "main grants of £4,500 to £20,000; requests of £4,500 or less go to the clerk"
    # "Start Up: learn with others, £4,000 to go with it": what one gets, in the title again.
    single = {one.most for one in ones}
    years = {one.most for one in ones if one.years}
    pots = [
        one
        for one in sums
        if one.purpose is Purpose.POT
        and one.money.per is not Per.YEAR
        and one.most >= alone  # less is a price: "£45 for small groups"
        and not (one.where == "title" and one.most in single)
        and (most is None or one.most >= most[0])  # what is less than one grant is no whole
        and one.most not in years  # "£3,000 a year for three years, a total of £9,000"
    ]
    return amounts_read(least, most, _pot_of_fund([one for one in pots if not one.aside] or pots))


def _is_means_again(one: Sum) -> bool:
    """Say whether a sum that was an income before is one still: "Our income is over £60,000. – The limit is £60,000 a year."."""
    return one.purpose is Purpose.ONE and one.money.per is Per.YEAR and one.money.bound is Bound.MOST


def _is_inside(one: Sum, sums: list[Sum]) -> bool:
    """Say whether "up to £100 is decided at once; for £101 and above …" only divides a range that is told: "anything from £1 to £500"."""
    if one.rule != OPEN_ABOVE or not any(
        other.money.bound is Bound.MOST and 0 <= one.most - other.most <= 1 for other in sums
    ):
        return False
    return any(
        other.purpose is Purpose.ONE
        and other.money.bound is Bound.RANGE
        and other.least is not None
        and other.least < one.most < other.most
        for other in sums
    )


def _lows_and_tops(ones: list[Sum]) -> tuple[list[tuple[int, Sum]], list[tuple[int, Sum]]]:
    """Return what sets a least and what sets a most."""
    lows: list[tuple[int, Sum]] = []
    tops: list[tuple[int, Sum]] = []
    for one in ones:
        if one.money.bound is Bound.RANGE and one.least is not None:
            lows.append((one.least, one))
            tops.append((one.most, one))
        elif one.money.bound is Bound.LEAST and one.rule != BEGINS_THERE:
            lows.append((one.most, one))
        elif one.money.bound is Bound.MOST:
            tops.append((one.most, one))
    # "Grants under £5,000" in the title, "£500 to £4,999" in the text: one limit, named twice.
    told = {most for most, one in tops if one.where != "title"}
    tops = [(most, one) for most, one in tops if one.where != "title" or most - 1 not in told]
    # "£2,000 awards" in the title, "up to £2,000 each" in the text: one limit, named twice.
    limits = {one.most for one in ones if one.money.bound is Bound.MOST}
    exact = [one for one in ones if one.money.bound in _EXACT and not (one.where == "title" and one.most in limits)]
    if limits.issuperset(one.most for one in exact):
        exact = []  # "bid for £900; £900 is the most"
    # "£20 a child, up to £5,000 in all": by the head a sum is a measure of what is limited.
    heads = max(limits, default=0)
    exact = [one for one in exact if not (one.money.per is Per.HEAD and one.most < heads)]
    exact = [one for one in exact if not (limits and one.example)]  # "up to £9,000 (so £900 for a £9,000 grant)"
    firm = [one.most for one in exact if one.rule in ("one grant", BEGINS_WITH) or one.listed]
    # A plain sum beside limits is mostly an example ("£200 for kit"), unless it reaches over them.
    if not (tops or lows) or max(firm, default=-1) >= max((top for top, _ in tops), default=0):
        # "£20,000 a year for up to three years" says what the most is (codebook, Notices), and no least.
        lows.extend((one.most, one) for one in exact if not one.fewer_years)
        tops.extend((one.most, one) for one in exact)
    else:
        lows.extend((one.most, one) for one in exact if _is_one_size(one))
    # A strand of "up to £5,000" has no floor: one that begins above it sets none for the fund.
    floorless = min(limits, default=None)
    lows = [(low, one) for low, one in lows if floorless is None or low < floorless or one.money.bound in _EXACT]
    return lows, tops


def _is_one_size(one: Sum) -> bool:
    """Say whether a plain sum beside limits is a grant of one size: "£1,000, or a match of up to £7,000"."""
    return one.rule == "one grant" and not (one.fewer_years or one.aside or one.listed)


def _of_one(sums: list[Sum], *, alone: int, shared: bool) -> list[Sum]:
    """Return what one applicant can get; else what a project may cost; else the only plain sum of the text."""
    ones = [one for one in sums if one.purpose is Purpose.ONE]
    costs = [one for one in sums if one.purpose is Purpose.COST and one.money.bound in (*_LIMITS, Bound.LEAST)]
    costs = [] if shared else costs
    if ones or costs or any(one.purpose is Purpose.POT for one in sums):
        return ones or costs
    parts = [one for one in sums if one.of_a_year]
    if len(parts) > 1:
        return parts
    other = {one.most for one in sums if one.purpose is Purpose.NOTHING and one.rule != UNSAID}
    bare = [one for one in sums if one.rule == UNSAID and one.where == "body" and one.money.per in (None, Per.HEAD)]
    bare = [one for one in bare if one.most not in other]
    return bare if len({one.most for one in bare}) == 1 and alone <= bare[0].most <= MOST_ALONE else []


def _as_one_grants(one: Sum, sums: list[Sum]) -> Sum:
    """Return a sum as one grant's where it is that after all: one group's part, or the parts of a grant together."""
    if _is_a_part(one, sums):
        return replace(one, purpose=Purpose.ONE)
    parts = {
        other.most
        for other in sums
        if other.purpose is Purpose.ONE and other.where == one.where and other.money.bound is Bound.MOST
    }
    if one.purpose is Purpose.POT and one.total and len(parts) > 1 and sum(parts) == one.most:
        # "Up to £250 for the guide and up to £500 for the coach, £750 in all"
        return replace(one, purpose=Purpose.ONE, money=replace(one.money, bound=Bound.MOST))
    return one


def _added_up(sums: list[Sum]) -> list[Sum]:
    """Let the parts of one grant be its sum where that is told: "£900 for a shed and £100 for its lock: £1,000 in all"."""
    plain = [
        one
        for one in sums
        if one.purpose is Purpose.ONE and one.money.bound is Bound.EXACT and one.money.per is None
    ]
    for whole in sums:
        if whole.purpose is not Purpose.POT or not whole.total:
            continue
        parts = [
            one for one in plain if one.where == whole.where and 0 < whole.money.start - one.money.start < _BESIDE
        ]
        if len({one.most for one in parts}) < 2 or any(one.listed for one in parts):
            continue
        if sum({one.most for one in parts}) == whole.most:
            joined = replace(whole, purpose=Purpose.ONE)
            return [joined if one is whole else one for one in sums if one not in parts]
    return sums


def _dividing(sums: list[Sum]) -> set[int]:
    """Return the sizes that part smaller grants from larger ones: "£250 or less is paid at once; for grants over £250 …"."""
    return {one.most for one in sums if one.below} & {one.most for one in sums if one.money.bound is Bound.LEAST}


def _as_wholes(sums: list[Sum]) -> list[Sum]:
    """Let a plain sum, or one that is said to be there, be the whole where the limits told elsewhere are much smaller: "the grants
    distribute £90,000", "up to £50,000 is available this year", beside "£500 to £5,000 each".
    """
    ones = [one for one in sums if one.purpose is Purpose.ONE and one.money.per in (None, Per.YEAR)]
    huge = [one for one in ones if one.most >= _NO_GRANT and one.money.bound in _EXACT and not one.no_whole]
    huge = [one for one in huge if one.money.per is None and not one.years and not one.listed]
    sums = [replace(one, purpose=Purpose.POT) if one in huge else one for one in sums]
    ones = [one for one in ones if one not in huge]
    limits = [
        one.most
        for one in ones
        if (one.money.bound in _LIMITS and not one.offered) or (one.years and not one.offered)
    ]
    if not limits:
        return sums
    least = _TIMES_A_LIMIT * max(limits)
    wholes = [
        one
        for one in ones
        if one.most >= least
        and one.money.per is None
        and (one.offered or (one.money.bound in _EXACT and not (one.no_whole or one.listed)))
    ]
    return [replace(one, purpose=Purpose.POT) if one in wholes else one for one in sums]


def _is_a_part(one: Sum, sums: list[Sum]) -> bool:
    """Say whether "£500 for groups in Kent" is one group's: the fund is named beside it, and many times as large."""
    return one.rule == FOR_GROUPS and any(
        other.purpose is Purpose.POT and other.most >= _MANY_TIMES * one.most for other in sums
    )


def _without_usual(ones: list[Sum]) -> list[Sum]:
    """Drop what most get where a limit over it is given: "up to £2,000, though most awards are of £200 to £500"."""
    firm = max((one.most for one in ones if one.money.bound in _LIMITS and not one.usual), default=-1)
    return [one for one in ones if not one.usual or one.money.bound is Bound.LEAST or one.most > firm]


def _of_all_years(ones: list[Sum]) -> list[Sum]:
    """Add up what one award pays in its first year, in its second and so on."""
    parts = [one for one in ones if one.of_a_year]
    if len(parts) < 2 or len({one.where for one in parts}) > 1:
        return ones
    whole = sum(one.most for one in parts)
    first = parts[0]
    joined = replace(first, money=replace(first.money, pounds=whole, least=None, per=None), of_a_year=False)
    return [joined, *(one for one in ones if not one.of_a_year and one.most != whole)]


def _of_one_award(ones: list[Sum], months: int | None, *, one_year: bool) -> list[Sum]:
    """Leave the sums that one award comes to: a yearly one times its years, not the monthly parts of a whole."""
    if any(one.money.per in (None, Per.YEAR) for one in ones):
        ones = [one for one in ones if one.money.per not in (Per.MONTH, Per.WEEK)]
    plain = [one.most for one in ones if one.money.per is not Per.YEAR]
    # "The minimum is £750 and the maximum £5,000 a year, for up to three years": the years are the larger sum's.
    yearly = [one for one in ones if one.money.per is Per.YEAR and not one.years]
    limit = max((one.most for one in yearly if one.money.bound is Bound.MOST), default=0)
    if months is not None and 12 < months <= 120 and max(plain, default=0) <= limit:
        return [
            one
            if one.years or one.money.per is not Per.YEAR
            else replace(one, years=months / 12, one_year=one_year)
            for one in ones
        ]
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
    columns = of_columns(pots)
    if columns is not None and columns[0] >= largest.most:
        return columns
    if largest.total or largest.where == "title" or 2 * largest.most >= together:
        return largest.most, largest
    return together, largest
