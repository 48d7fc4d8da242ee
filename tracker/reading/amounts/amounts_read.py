"""What the sums of one announcement come to, with the words that it rests on."""

from dataclasses import dataclass

from tracker.model import Amount, Evidence
from tracker.reading.amounts.one_sum import Sum


@dataclass(frozen=True, slots=True)
class AmountsRead:
    """What `read_amounts` makes of one announcement."""

    amount: Amount
    evidence: tuple[Evidence, ...]
    #: Where the text and the notice's field disagree, or not every sum was looked at, in words.
    doubts: tuple[str, ...] = ()


def amounts_read(
    least: tuple[int, Sum] | None, most: tuple[int, Sum] | None, pot: tuple[int, Sum] | None
) -> AmountsRead:
    """Return the least and the most that one can get and the whole, each with the sum of the text that says so."""
    amount = Amount(least[0] if least else None, most[0] if most else None, pot[0] if pot else None)
    told = (("amount_min", least), ("amount_max", most), ("pot", pot))
    return AmountsRead(amount, tuple(_evidence(field, *one) for field, one in told if one is not None))


def _evidence(field: str, value: int, one: Sum) -> Evidence:
    return Evidence(field, str(value), one.where, one.money.start, one.money.end, one.quote, one.rule)
