"""See whom a title turns to: "Grants for charities", "Small charities: £10,000 for you", "Tenants! This is for you".

Pure. Used by `applicants/places.py`; a body that a title only names ("Grants for projects in schools") does not apply by it.
"""

import re
from typing import Final

from tracker.reading.rows import Who
from tracker.terms import Applicant
from tracker.text.phrases import Finding
from tracker.text.words import Words

#: "Supervision for participatory artists": so far back "for" may stand in a title.
_TITLE_REACH: Final = 3
#: "Grants for projects in schools" are for no schools.
_BETWEEN: Final = frozenset("in at by of with to from and or the".split())
#: "Small charities: £10,000 for you": whom a title speaks to.
_TITLE_OPENS: Final = 3
_TITLE_ENDS: Final = re.compile(r" ?[:?!] ")
#: "Tenants: this fund is for you", "Calling all residents".
_CALLS_IN_TITLE: Final = frozenset("you yours calling".split())


def turns_to(words: Words, text: str, finding: Finding[Who], *, granting: bool, in_person: bool) -> bool:
    """Say whether a title turns to the body: "Grants for charities", "Tenants: this is for you"."""
    first = finding.first
    if in_person and Applicant.INDIVIDUAL not in finding.rule.gives:
        return False
    if not _CALLS_IN_TITLE.isdisjoint((words.words[first], words.words[finding.last - 1])):
        return True
    if granting and first < _TITLE_OPENS and _TITLE_ENDS.match(text, finding.end) is not None:
        return True
    reach = _TITLE_REACH if granting or Applicant.INDIVIDUAL in finding.rule.gives else 1
    before = words.words[max(0, first - reach) : first]
    return "for" in before and _BETWEEN.isdisjoint(before[before.index("for") :])
