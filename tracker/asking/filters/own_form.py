"""Somebody tells that they are no registered charity, and looks for money: what is for charities alone is not for them.

Pure. They may be a CIC or a group that is not incorporated, so nothing more is taken from it.
"""

import re

from tracker.terms import Applicant

#: Who cannot apply without being one.
CHARITIES = (Applicant.CHARITY, Applicant.CIO)

_NO_CHARITY = re.compile(
    r"\b(?:not|arent|isnt|never been|without being)(?: yet| currently| actually| even| officially)? (?:an? |any )?(?:(?:properly |officially )?(?:registered|proper|real|official) )?(?:charity|charities|cio)\b"
    r"|\b(?:no|without an?|dont have an?|havent got an?|havent a) charity (?:number|registration|status)\b"
    r"|\b(?:not|arent|isnt|never)(?: yet| been)? registered (?:as an? charity|with the charity commission|with oscr)\b"
)


def is_no_charity(line: str) -> bool:
    """Say whether a plain line tells that whoever asks is no registered charity."""
    return _NO_CHARITY.search(line) is not None
