"""Who can apply by the words of an announcement as a whole, where the rows do not hear it.

Pure. The weights are learnt (`reading/learnt.py`). People who are addressed ("share your story", "four places for somebody with busy
hands") are named by no word for a body. Short texts and Welsh ones, of which hardly any was there to learn from, are left to the rows.
"""

from collections.abc import Collection, Iterator, Mapping
from math import log
from typing import Final

from tracker.model import Evidence
from tracker.reading.learnt import FEWEST, RULE, column_of, count_pieces, lane, loudest, weigh_applicant
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.terms import Applicant
from tracker.text.language import holds_welsh, is_welsh
from tracker.text.words import words_of

#: How likely the words must make somebody, where the rows hear nobody; and where they hear others. Of those that were so added on
#: sets that neither rows nor weights had met all were right (docs/decisions/021).
ALONE: Final[Mapping[Applicant, float]] = {Applicant.INDIVIDUAL: 0.6, Applicant.UNINCORPORATED: 0.9}
BESIDE: Final[Mapping[Applicant, float]] = {Applicant.INDIVIDUAL: 0.9}
_MOST_QUOTES: Final = 2


def sounds_like(material: Material, given: Collection[Applicant]) -> Iterator[Applicant]:
    """Yield who can apply by the sound of the text, beside those who are `given` by the rows."""
    if count_pieces(material) < FEWEST or (holds_welsh(words_of(material.body)) and is_welsh(material.body.text)):
        return
    for who, least in (BESIDE if given else ALONE).items():
        if who not in given and weigh_applicant(material, who) >= _odds(least):
            yield who


def words_for(material: Material, who: Applicant) -> Iterator[Evidence]:
    """Yield the words that speak loudest for an applicant, as evidence."""
    at = column_of(who)
    for loud in loudest(material, lambda packed: lane(packed, at) - lane(packed, at + 1), _MOST_QUOTES):
        yield words_proof(f"applicants.{who}", "yes", loud.where, loud.document, loud.start, loud.end, RULE)


def _odds(share: float) -> float:
    return log(share / (1 - share))
