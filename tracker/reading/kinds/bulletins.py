"""Read a bulletin by its parts: one call among a vacancy, a survey and the date of a meeting is still a call.

Pure. Used by `reading/kinds/kind.py`. A part is what stands under one heading.
"""

import re
from collections.abc import Iterable
from typing import Final

from tracker.reading.material import Material
from tracker.terms import Kind
from tracker.text.html import BlockKind

_BULLETIN: Final = re.compile(
    r"\b(?:e-?)?(?:bulletin|newsletter|digest|mailing|update)\b|\bround-?up\b|\b(?:in brief|other news|e-?news|this (?:week|month)|news (?:and|&|from))\b"
)
#: What a part must weigh to be an offer of its own.
_OFFER: Final = 5
_NEWS: Final = (Kind.OTHER, Kind.AWARD)


def offered_in(material: Material, told: Iterable[tuple[int, Kind, float]]) -> Kind | None:
    """Return what the first part of a bulletin offers that offers something; None where none does, or it is no bulletin.

    `told` says for each row that spoke in the body where it spoke, for which kind, and what it weighs.
    """
    if _BULLETIN.search(material.title.low) is None:
        return None
    begins = [block.start for block in material.body.blocks if block.kind is BlockKind.HEADING]
    if len(begins) < 2:
        return None
    told = list(told)
    for begin, end in zip((0, *begins), (*begins, len(material.body.text)), strict=True):
        sums = dict.fromkeys(Kind, 0.0)
        for at, kind, worth in told:
            if begin <= at < end:
                sums[kind] += worth
        best = max(sums, key=lambda kind: sums[kind])
        if best.is_opportunity and sums[best] >= _OFFER and sums[best] > sum(sums[kind] for kind in _NEWS):
            return best
    return None
