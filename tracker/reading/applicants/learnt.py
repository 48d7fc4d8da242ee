"""Who can apply by the words of an announcement as a whole, where the rows do not hear it.

Pure. The weights are learnt (`reading/learnt.py`). People who are addressed ("share your story", "four places for somebody with busy
hands") are named by no word for a body. Short texts and Welsh ones, of which hardly any was there to learn from, are left to the rows.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from tracker.reading.learnt import can_tell, likely
from tracker.reading.material import Material
from tracker.terms import Applicant

#: How likely the words must make somebody, where the rows hear nobody; and where they hear others. Of those that were so added on
#: sets that neither rows nor weights had met all were right (docs/decisions/021).
ALONE: Final[Mapping[Applicant, float]] = {Applicant.INDIVIDUAL: 0.6, Applicant.UNINCORPORATED: 0.9}
BESIDE: Final[Mapping[Applicant, float]] = {Applicant.INDIVIDUAL: 0.9}


def sounds_like(material: Material, given: Collection[Applicant]) -> Iterator[Applicant]:
    """Yield who can apply by the sound of the text, beside those who are `given` by the rows."""
    if not can_tell(material):
        return
    for who, least in (BESIDE if given else ALONE).items():
        if who not in given and likely(material, who) >= least:
            yield who
