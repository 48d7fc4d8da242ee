"""Say how a body stands in its sentence: as one that is added, as who runs the work, as what an item tells of another body.

Pure: a text in lower case, and offsets in it. Used by `applicants/places.py`.
"""

import re
from typing import Final

#: "Schools can apply too", "For more than £10,000 you must be a charity".
_ADDS: Final = re.compile(r"\b(?:also|too|still|as well(?! as))\b|\b(?:above|over|more than) £")
#: "Projects must be run by a constituted group, a charity or a CIC".
_RUN_BY: Final = re.compile(
    r"\b(?:run|led|managed|delivered|organised|put on) by (?:an?|any|local|small) (?:(?!(?:for|with|in|at|to|who|that|which)\b)[\w’'-]+,? ){0,6}\Z"
)
_RUN_REACH: Final = 60
#: "Support for carers, with the health board", "sales to councils": what stands behind such a word tells more of the item.
_TAIL: Final = re.compile(
    r"\w[^:;(]*? (?:with|by|to|for|from|at|via)(?: (?!such\b|like\b|and\b|or\b|guarantee\b|shares\b)[\w'’-]+){0,2} \Z"
)


def only_adds(low: str, begin: int, end: int) -> bool:
    """Say whether a sentence adds somebody to those told elsewhere, or sets a condition for larger sums alone."""
    return _ADDS.search(low, begin, end) is not None


def is_run_by(low: str, start: int) -> bool:
    """Say whether the body at `start` is who runs the work."""
    return _RUN_BY.search(low, max(0, start - _RUN_REACH), start) is not None


def is_tail(low: str, begin: int, start: int) -> bool:
    """Say whether the body at `start` stands behind others in an item that begins at `begin`."""
    return _TAIL.match(low, begin, start) is not None
