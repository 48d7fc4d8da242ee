"""A short line behind what a group does where somebody is in danger: it is asked of that, and told once more.

Pure: the guidance is handed in. The help lines stand above the answer before, and are not repeated.
"""

import re
from dataclasses import replace

from tracker.asking.items.shortly import is_short, says_little
from tracker.asking.line.unread import plain
from tracker.asking.ways.faintly import is_faint
from tracker.knowledge import Guidance
from tracker.questions import WORRIED, Question
from tracker.terms import Intent

#: Somebody, or what is done about them.
_OF_DANGER = re.compile(
    r"\b(?:she|he|hes|shes|her|him|his|they|theyre|them|it|its|that|this|tell|say|report|ring|call|phone|police|social services|parents?|mum|dad|school|promise|secret|wait|proof|sure|wrong|lying)\b"
)
#: Such words mean nothing that was told.
_OTHERS = (Intent.HELP, Intent.SUBSCRIBE_HELP, Intent.DISTRESS, Intent.DETAILS)


def on_worried(question: Question, words: str, before: Question | None, guidance: Guidance) -> Question | None:
    """Return the question on what a group does in danger, where a short line goes on with it; None else."""
    if before is None or before.lead != WORRIED or not _is_worried_still(question, plain(words), guidance):
        return None
    return replace(before, words=words, intent=Intent.PATHWAY, distress=False)


def _is_worried_still(question: Question, line: str, guidance: Guidance) -> bool:
    """Say whether a short line behind what a group does in danger asks of that: "who do I tell", "and if it's the dad"."""
    if question.distress or question.terms or question.intent in _OTHERS or not is_short(line):
        return False
    told = question.filters.kinds or question.filters.categories
    return not told and bool(
        _OF_DANGER.search(line) or says_little(question, line) or is_faint(question, line, guidance)
    )
