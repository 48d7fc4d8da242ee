"""Feasts and holidays that fall on another day each year, worked out from the calendar.

Pure. A row a feast: what people call it, and its day in a year.
"""

from collections.abc import Callable
from datetime import date, timedelta

from tracker.text.working_days import easter as easter


def _from_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


def _nth(weekday: int, count: int, month: int) -> Callable[[int], date]:
    """Return the nth such weekday of a month (Monday is 0); the last for -1."""

    def day(year: int) -> date:
        if count < 0:
            last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
            return last - timedelta(days=(last.weekday() - weekday) % 7)
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))

    return day


_ROWS: dict[tuple[str, ...], Callable[[int], date]] = {
    ("shrove tuesday", "pancake day", "pancake tuesday"): _from_easter(-47),
    ("ash wednesday",): _from_easter(-46),
    ("mothering sunday", "mothers day"): _from_easter(-21),
    ("palm sunday",): _from_easter(-7),
    ("maundy thursday",): _from_easter(-3),
    ("good friday",): _from_easter(-2),
    ("easter", "easter sunday", "easter day"): _from_easter(0),
    ("easter monday",): _from_easter(1),
    ("ascension day",): _from_easter(39),
    ("whitsun", "whit sunday", "pentecost"): _from_easter(49),
    ("may bank holiday", "early may bank holiday", "may day bank holiday"): _nth(0, 1, 5),
    ("late may bank holiday", "spring bank holiday", "whit bank holiday", "whitsun bank holiday"): _nth(0, -1, 5),
    ("august bank holiday", "summer bank holiday"): _nth(0, -1, 8),
    ("fathers day",): _nth(6, 3, 6),
    ("remembrance sunday", "remembrance weekend"): _nth(6, 2, 11),
}
_RULES = {name: rule for names, rule in _ROWS.items() for name in names}
#: What they are called, as one pattern.
NAMES = "|".join(sorted(_RULES, key=len, reverse=True))


def next_feast(name: str, today: date) -> date:
    """Return the next day on which a feast falls, today included; `name` as a line has it, one of `NAMES`."""
    rule = _RULES[name]
    return rule(today.year) if rule(today.year) >= today else rule(today.year + 1)
