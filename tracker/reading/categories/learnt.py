"""What a grant is for by the words of an announcement as a whole, where the rows hear it otherwise.

Pure. The weights are learnt (`reading/learnt.py`). Short texts and Welsh ones are left to the rows.
"""

from collections.abc import Collection, Iterator, Mapping, Set
from typing import Final

from tracker.reading.learnt import can_tell, likely
from tracker.reading.material import Material
from tracker.terms import Category

#: How likely the words must make a purpose that no row hears; how unlikely one that rows hear.
LIKELY: Final[Mapping[Category, float]] = {
    Category.CORE_COSTS: 0.7,
    Category.STAFF_TRAINING: 0.6,
    Category.PROJECT: 0.95,
}
UNLIKELY: Final[Mapping[Category, float]] = {Category.PROJECT: 0.07}


def sounds_like(material: Material, given: Collection[Category]) -> Iterator[Category]:
    """Yield the purposes that the sound of the text tells, beside those that are `given` by the rows."""
    if can_tell(material):
        yield from (one for one, least in LIKELY.items() if one not in given and likely(material, one) >= least)


def sounds_unlike(material: Material, given: Set[Category]) -> tuple[Category, ...]:
    """Return those of the purposes `given` by the rows, beside others, that the sound of the text speaks against."""
    if not given - UNLIKELY.keys() - {Category.LONG_TERM} or not can_tell(material):
        return ()
    return tuple(one for one, most in UNLIKELY.items() if one in given and likely(material, one) <= most)
