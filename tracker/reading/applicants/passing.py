"""Say of a body that it is only named in passing: inside the name of a fund, as a count of people, as whom a project is good for.

Pure: the text and where the body stands in it, in; why it does not apply, or None, out. Used by `applicants/places.py`.
"""

import re
from typing import Final

IN_A_NAME: Final = "it is a piece of the name of a fund, a law or a programme, and is nobody"
COUNTED: Final = "it says how many come, not who applies"
GAINS: Final = "it says whom something is better for, not who applies"
#: "Welsh Church Act Fund", "Small Charities Fundraising Training Programme".
_NAME: Final = re.compile(
    r"(?: (?!(?:Can|May|Must|Will|Should|Apply|Is|Are|In|To)\b)[A-Z][\w’'&-]+){1,4} (?i:act|fund|programme|scheme|awards?|initiative|strategy|partnership|alliance|framework)\b"
)
#: "About 40 organisations (approx. 80 individuals)".
_COUNT: Final = re.compile(
    r"\((?:approx(?:\.|imately)?|about|around|some|over|up to|roughly|circa|c\.?)? ?\d[\d,]* \Z"
)
_BETTER: Final = re.compile(
    r"\b(?:improvements?|outcomes?|benefits?|better lives|difference|change|quality of life|well-?being|choices?|independence) (?:for|to|of) (?:[\w-]+ ){0,2}\Z"
    r"|\bthe (?:training|education|welfare|needs|lives|voices|work|skills) of (?:[\w-]+ ){0,2}\Z"
)
#: "Sita Fields, a waste company.": what somebody is whose name stands before it.
_APPOSED: Final = re.compile(r"[A-Z][\w’'&-]+, an? (?:[\w-]+ ){0,2}\Z")
_ENDS: Final = re.compile(r"[.;)\n]|\Z|,(?! (?:or|and|an?) )")
A_NAME: Final = "it says what somebody is whose name stands before it"
#: "Schools that would like a visit", "schools can ask for a loan of objects".
_VISIT: Final = re.compile(r"[^.;:\n]{0,40}\b(?:an?|our|the) (?:visit|talk|tour|loan)\b")
LATER: Final = "it says what they may do besides, and nothing of applying"
#: "The community group may charge for the course", "charities can list their events".
_BESIDES: Final = re.compile(
    r" (?:says?|said|tells?|told (?:us|me)|explains?)\b(?! they (?:can|may))|"
    r"(?:,? (?:or|and) (?!(?:can|may|could)\b)[\w-]+(?: (?!(?:can|may|could)\b)[\w-]+){0,3})? (?:may|can|could|will)(?: then| also| now| both)? "
    r"(?:charge|train (?:its|their)|put (?:its|their) (?:own )?(?:events?|news|details|pages?|jobs|opportunities)|list|advertise|promote|publicise|read|see|view|download|"
    r"find out|find details|learn more|volunteer|hire|rent|sell|browse|search|update|log in|sign in|donate|follow)\b"
)
#: Longest stretch before a body that is looked at, in characters.
_REACH: Final = 48


def in_passing(text: str, low: str, start: int, end: int) -> str | None:
    """Return why the body at `start` to `end` is only named in passing; `low` is the text in lower case."""
    if text[start : start + 1].isupper() and not text[start:end].isupper() and _NAME.match(text, end) is not None:
        return IN_A_NAME
    if _BESIDES.match(low, end) is not None or _VISIT.match(low, end) is not None:
        return LATER
    if _ENDS.match(text, end) and _APPOSED.search(text, max(0, start - _REACH), start) is not None:
        return A_NAME
    before = low[max(0, start - _REACH) : start]
    if (
        low[start : start + 1].isalpha()
        and before.endswith(tuple("0123456789 "))
        and _COUNT.search(before) is not None
    ):
        return COUNTED
    return GAINS if _BETTER.search(before) is not None else None
