"""Who can apply by the words of an announcement as a whole, where the rows do not hear it.

Pure. The weights are learnt (`reading/learnt.py`). People who are addressed ("share your story", "four places for somebody with busy
hands") are named by no word for a body. Short texts and Welsh ones, of which hardly any was there to learn from, are left to the rows.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from tracker.reading.learnt import can_tell, likely
from tracker.reading.material import Material
from tracker.terms import Applicant

#: How likely the words must make somebody, where the rows hear nobody; where they hear others; and how unlikely one that rows
#: hear. What came of it on announcements that neither rows nor weights had met: docs/decisions/021.
ALONE: Final[Mapping[Applicant, float]] = {
    Applicant.INDIVIDUAL: 0.6,
    Applicant.UNINCORPORATED: 0.9,
    Applicant.CHARITY: 0.95,
    Applicant.CIC: 0.8,
    Applicant.SOCIAL_ENTERPRISE: 0.9,
}
BESIDE: Final[Mapping[Applicant, float]] = {
    Applicant.INDIVIDUAL: 0.9,
    Applicant.UNINCORPORATED: 0.95,
    Applicant.CHARITY: 0.95,
    Applicant.CIC: 0.8,
    Applicant.SOCIAL_ENTERPRISE: 0.9,
}
UNLIKELY: Final[Mapping[Applicant, float]] = {
    Applicant.INDIVIDUAL: 0.02,
    Applicant.UNINCORPORATED: 0.01,
    Applicant.SCHOOL: 0.007,
}


def sounds_like(material: Material, given: Collection[Applicant]) -> Iterator[Applicant]:
    """Yield who can apply by the sound of the text, beside those who are `given` by the rows."""
    if not can_tell(material):
        return
    for who, least in (BESIDE if given else ALONE).items():
        if who not in given and likely(material, who) >= least:
            yield who


def sounds_unlike(material: Material, given: Collection[Applicant]) -> tuple[Applicant, ...]:
    """Return those who are `given` by the rows, and whom the sound of the text speaks against."""
    if not can_tell(material):
        return ()
    return tuple(who for who, most in UNLIKELY.items() if who in given and likely(material, who) <= most)
