"""Say of a length what stands around it: the one before it in a list, the question that it answers, the works that take weeks.

Pure. Used by `months/lengths.py`.
"""

import re
from typing import Final

from tracker.terms import Kind
from tracker.text.durations import FoundDuration

_REACH: Final = 90
_OPENS: Final = re.compile(r"\W*(?:yes\W{1,3})?(?:up to |at most |for |about )?")
#: "Within twelve weeks (small) or six months (large)": the second is what the first is.
_SAME_LIST: Final = re.compile(
    r" ?(?:\([^()\n]{1,30}\) ?|for [\w ]{1,20})?,? ?(?:and|or|but)? ?(?:up to |in |within )?"
)
#: "How long have we got to spend it? Eighteen months."
_HOW_LONG: Final = re.compile(
    r"\bhow long\b(?![^?\n]{0,60}\b(?:hear|wait|answer|decision|decide|know|reply|exist\w*|established|apply|application|form)\b)|\b(?:multi-year|more than (?:one|a) year|length of (?:the )?(?:grant|project)|term)\b[^?\n]{0,30}\?\W*$"
)
#: Weeks are the term of a contract only where words say that it lasts so long; less (in months) is a wait or a notice period.
_LEAST_IN_WEEKS: Final = 1.8
_LASTS: Final = re.compile(
    r"(?:\blasts?|\b(?:contract|works|programme|project) (?:duration|period|term|length)|\bduration)(?: is| of| will be| for|:)?"
    r"(?: (?:approximately|about|around|up to|an?|period of))*\s?$"
)
#: "26 weeks on site", "start on site 4 May 2027; 40 weeks".
_ON_SITE: Final = re.compile(r"\s+(?:on[- ]site|of works?\b|works? (?:period|programme)|build\b|construction\b)")
_FROM_SITE: Final = re.compile(r"\b(?:starts?|starting|on) (?:on )?site\b[^.£]{0,40}[;,:(] ?$")


def _weeks_count(found: FoundDuration, text: str, kind: Kind) -> bool:
    """Say whether weeks can be a term: a course's, or those that works or a service are said to last."""
    return kind is Kind.TRAINING or (
        kind is not Kind.GRANT
        and found.months >= _LEAST_IN_WEEKS
        and (
            _LASTS.search(text, max(0, found.start - 40), found.start) is not None
            or _ON_SITE.match(text, found.end) is not None
            or _FROM_SITE.search(text, max(0, found.start - 60), found.start) is not None
        )
    )


def is_short(found: FoundDuration, text: str, kind: Kind) -> bool:
    """Say whether a length is too short for a term: days, and weeks of which nothing says that they are one."""
    return found.unit == "day" or (found.unit == "week" and not _weeks_count(found, text, kind))


def goes_on(text: str, end: int, found: FoundDuration) -> bool:
    """Say whether a length stands in one list with the one that ends at `end`."""
    return _SAME_LIST.fullmatch(text, end, found.start) is not None


def answers_how_long(text: str, begin: int, before: str) -> bool:
    """Say whether a sentence that starts at `begin` answers a question about the term; `before` is what it says first."""
    if begin < 2 or "?" not in text[begin - 2 : begin] or _OPENS.fullmatch(before) is None:
        return False
    return _HOW_LONG.search(text, max(0, begin - _REACH), begin) is not None
