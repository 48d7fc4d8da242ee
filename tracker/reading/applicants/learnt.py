"""Who can apply by the words of an announcement as a whole, where the rows hear nobody, or somebody in passing.

Pure. The weights are learnt (`reading/learnt.py`). People who are addressed ("share your story", "four artists in residence") are named by
no word for a legal form, and "community groups" are named in many a text that is for charities alone. Short texts are left to the rows.
"""

from collections.abc import Collection, Iterator, Mapping
from math import log
from typing import Final

from tracker.model import Evidence
from tracker.reading.learnt import FEWEST, RULE, column_of, count_pieces, lane, loudest, weigh_applicant
from tracker.reading.material import Material
from tracker.reading.proof import words_proof
from tracker.terms import Applicant

#: Who is added where the words make it at least so likely. Of those that were so added on sets that neither rows nor weights
#: had met, 23 of 24 were right (docs/decisions/021).
ADDED: Final[Mapping[Applicant, float]] = {
    Applicant.CHARITY: 0.9,
    Applicant.INDIVIDUAL: 0.6,
    Applicant.UNINCORPORATED: 0.9,
}
#: Who is taken out where the words make it at most so likely.
TAKEN_OUT: Final[Mapping[Applicant, float]] = {Applicant.UNINCORPORATED: 0.25}
_MOST_QUOTES: Final = 2


def sounds_like(material: Material, given: Collection[Applicant]) -> Iterator[Applicant]:
    """Yield who is not among those the rows give, and can apply by the sound of the text."""
    if count_pieces(material) < FEWEST:
        return
    for who, least in ADDED.items():
        if who not in given and weigh_applicant(material, who) >= _odds(least):
            yield who


def sounds_unlike(material: Material, given: Collection[Applicant]) -> Iterator[Applicant]:
    """Yield who is among those the rows give, and cannot apply by the sound of the text."""
    if count_pieces(material) < FEWEST:
        return
    for who, most in TAKEN_OUT.items():
        if who in given and weigh_applicant(material, who) <= _odds(most):
            yield who


def words_for(material: Material, who: Applicant) -> Iterator[Evidence]:
    """Yield the words that speak loudest for an applicant, as evidence."""
    at = column_of(who)
    for loud in loudest(material, lambda packed: lane(packed, at) - lane(packed, at + 1), _MOST_QUOTES):
        yield words_proof(f"applicants.{who}", "yes", loud.where, loud.document, loud.start, loud.end, RULE)


def _odds(share: float) -> float:
    return log(share / (1 - share))
