"""Which kind the words of an announcement make likelier than the rows do.

Pure. The weights are learnt (`reading/learnt.py`). Used by `kinds/kind.py` where the two are far apart.
"""

from collections.abc import Iterator
from math import log
from typing import Final

from tracker.model import Evidence
from tracker.reading.learnt import KINDS, RULE, column_of, count_pieces, lane, loudest, weigh_kinds
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.terms import Kind

#: A kind is believed against the rows where it is so many times as likely as theirs; `other` is what is left over, and
#: sounds like anything. Measured on 1,420 announcements that neither rows nor weights had met: docs/decisions/019.
TIMES: Final = 3
#: What rows hear as anything but a grant or `other`, they are surer of.
TIMES_SURE: Final = 12
_TIMES_OTHER: Final = 8
_TIMES_OTHER_SURE: Final = 30
#: A text of so few pieces (some 25 words) must be surer.
_FEW: Final = 50
_TIMES_FEW: Final = 20
_TIMES_OTHER_FEW: Final = 100
_MOST_QUOTES: Final = 2


def likelier(material: Material, than: Kind, *, times: float = TIMES) -> Kind | None:
    """Return the kind that the words make so many times as likely as the one told; None where there is none."""
    weighed = weigh_kinds(material)
    best = max(KINDS, key=lambda kind: weighed[kind])
    few = count_pieces(material) < _FEW
    least = max(times, _TIMES_FEW if few else 0)
    if best is Kind.OTHER:
        asked = _TIMES_OTHER_SURE if times >= TIMES_SURE else _TIMES_OTHER
        least = max(least, _TIMES_OTHER_FEW if few else asked)
    return best if weighed[best] - weighed[than] >= log(least) else None


def words_for(material: Material, kind: Kind, against: Kind) -> Iterator[Evidence]:
    """Yield the words that speak loudest for a kind and against another, as evidence."""
    one, other = column_of(kind), column_of(against)
    for loud in loudest(material, lambda packed: lane(packed, one) - lane(packed, other), _MOST_QUOTES):
        yield words_proof("kind", kind.value, loud.where, loud.document, loud.start, loud.end, RULE)
