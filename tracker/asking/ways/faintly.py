"""Whether a short line leads hardly anywhere by itself, so that behind a way, a guide or a word it is asked of that.

Pure: the guidance is handed in.
"""

import re

from tracker.asking.items.shortly import is_short
from tracker.asking.ways.pathways import BESIDE, TOLD, find_guide, find_pathway
from tracker.knowledge import Guidance
from tracker.questions import Question
from tracker.terms import Intent

_SO = r"(?:(?:and|so|ok|okay|but|right|well|then|,) )*"
#: So shortly one asks of what was told: "who sells it".
_OF_IT = re.compile(
    rf"{_SO}(?:who|what|when|where|how|which|do|does|is|are|can|could)(?: [a-z]+){{1,2}} (?:it|that|them|those)$"
)
#: Something else is asked for.
_BESIDE = re.compile(rf"{_SO}(?:(?:what|how) about|any|anything|is there|are there)\b")


#: Another list is asked for: "anything bigger nearby".
_ANOTHER = re.compile(
    rf"{_SO}(?:is there |are there )?(?:any|anything|something|owt) (?:bigger|smaller|larger|nearer|nearby|closer|cheaper|easier|open|free|local)\b"
)


def seeks_another(line: str) -> bool:
    """Say whether a plain line behind what was told asks for a list of its own."""
    return _ANOTHER.match(line) is not None


def is_faint(question: Question, line: str, guidance: Guidance) -> bool:
    """Say whether a short line is hardly near to the way or guide that it leads to by itself: "who else will be there"."""
    if question.intent is not Intent.PATHWAY or question.details or question.terms or not is_short(line):
        return False
    if question.guide == question.pathway is None or _BESIDE.match(line) is not None:
        return False
    return hardly_near(line, guidance, least=BESIDE if _OF_IT.match(line) else TOLD)


def hardly_near(line: str, guidance: Guidance, *, least: float = TOLD) -> bool:
    """Say whether no way and no guide is nearer to a plain line than words that many share."""
    near = (find_pathway(line, guidance), find_guide(line, guidance))
    return all(found is None or found.nearness < least for found in near)
