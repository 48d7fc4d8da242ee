"""Whether two announcements are one call, once in Welsh and once in English.

Pure. Names and words differ in the two; dates, amounts and addresses do not. The English one is shown.
"""

import re
from collections.abc import Iterable
from typing import TypeVar

from tracker.identity.account import Account
from tracker.identity.keys import canonical_link, language_free
from tracker.identity.same import Same
from tracker.terms import Layer

T = TypeVar("T")

#: What is written alike in both: figures, and addresses for letters.
_FIGURES = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+|\d[\d,.]*\d|\d")


def twin(mine: Account, theirs: Account) -> Same | None:
    """Say why two announcements are one call in two languages; None where they are not, or not surely."""
    if mine.is_welsh == theirs.is_welsh or mine.reading.kind is not theirs.reading.kind:
        return None
    if mine.days and theirs.days and mine.days != theirs.days:
        return None
    if any(None not in pair and pair[0] != pair[1] for pair in zip(mine.amounts, theirs.amounts, strict=True)):
        return None
    page = language_free(mine.link)
    if (
        "/" in page
        and page == language_free(theirs.link)
        and canonical_link(mine.link) != canonical_link(theirs.link)
    ):
        return Same(f"the Welsh and the English page ({page}) of “{theirs.title}”", 9, Layer.TWIN)
    if mine.source != theirs.source or not mine.days or mine.amounts != theirs.amounts:
        return None
    if mine.amounts == (None, None, None):
        return None
    days = ", ".join(f"{day.day} {day:%B %Y}" for day in sorted(mine.days))
    sums = ", ".join(f"£{pounds:,}" for pounds in mine.amounts if pounds is not None)
    return Same(
        f"Welsh and English, with the same dates ({days}) and amounts ({sums}) as “{theirs.title}”", 5, Layer.TWIN
    )


def closest(mine: Account, found: Iterable[tuple[T, Account, Same]]) -> tuple[T, Same] | None:
    """Return the twin; of several the one with most figures in common, None where that does not tell either."""
    ranked = sorted(
        ((same.weight, _likeness(mine, theirs), one, same) for one, theirs, same in found),
        key=lambda each: (-each[0], -each[1]),
    )
    if not ranked or (len(ranked) > 1 and ranked[0][:2] == ranked[1][:2]):
        return None
    return ranked[0][2], ranked[0][3]


def _likeness(mine: Account, theirs: Account) -> float:
    ours, other = (set(_FIGURES.findall(account.text)) for account in (mine, theirs))
    return len(ours & other) / len(ours | other) if ours | other else 0.0
