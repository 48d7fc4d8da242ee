"""Where words fit no pathway and no guide clearly: which two may be meant, or that it is not known.

Pure. What is offered as an answer must fit; what only may fit is asked back as "Do you mean …?".
"""

import re
from collections.abc import Collection
from dataclasses import replace

from tracker.asking.line.unread import plain
from tracker.asking.talk.ask_back import THE_WAY
from tracker.asking.ways.nearness import stems
from tracker.asking.ways.pathways import LEAST, ranked, weigh
from tracker.asking.ways.setting import without_setting
from tracker.knowledge import Guidance
from tracker.questions import Question
from tracker.terms import Intent

#: From this nearness on a guide, and a pathway, is clearly meant; a pathway also where it knows this share of the words.
GUIDE, PATHWAY, SHARE = 2.75, 2.5, 0.5
#: So many are offered.
MOST = 2
#: Nothing that is said beside these changes what one begins with.
_GENERAL = frozenset(
    stems(
        "start begin paid pay work contract contracts grant grants fund funding money cash commission commissioned "
        "social care adult session sessions activity activities commissioning commissioner council nhs health service services tender bid apply process steps choir choirs shed "
        "garden charity voluntary cic club friends library band allotment museum heritage arts artist"
    )
)
_FIRST = re.compile(
    r"(?:(?:yes|ok|okay|i mean|i meant|please|,) )*(?:the )?(?:first|1|1st|one|former|top)(?: one)?(?: please)?|yes|yes please"
)
_SECOND = re.compile(
    r"(?:(?:no|ok|okay|i mean|i meant|please|,) )*(?:the )?(?:second|2|2nd|two|latter|last|other)(?: one)?(?: please)?"
)

_NEITHER = re.compile(
    r"(?:(?:no|nope|nah|naw|sorry|um|well|,) )*(?:no|nope|nah|naw|neither|none|nothing|not (?:those|these|that|really)|something else)"
    r"(?: (?:one|of (?:them|those|these|the two|the above)|like that|fits?|will do|for us|suits? us))*(?: ?,? (?:thanks|thank you|ta|sorry|please|really))*"
)

_TURNS_DOWN = re.compile(r"\b(?:neither|none|not (?:those|these)|nothing|something else)\b")

_NUMBER = re.compile(r"(?:(?:the |and )?(?:number|no|option|nr) )?(\d{1,2})(?: (?:please|pls|ta|thanks))?")
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_NTH = re.compile(
    rf"(?:(?:and|so|ok|okay|but|then|,) )*(?:what about|how about|tell me about|show me|and|open) (?:the )?(?P<nth>{'|'.join(_ORDINALS)}|last)(?: one)?(?: (?:please|pls|ta|thanks|then))*"
)


def picked(words: str, count: int) -> int | None:
    """Return the number in a list of `count` that the words are, and nothing else: "2", "what about the last one"."""
    line = plain(words)
    if (found := _NUMBER.fullmatch(line)) is not None:
        return int(found[1])
    nth = _NTH.fullmatch(line)
    if nth is None:
        return None
    return count if nth["nth"] == "last" else _ORDINALS.index(nth["nth"]) + 1


def takes_none(words: str) -> bool:
    """Say whether the words turn down all that was offered: "neither", "none of them"; a plain "no" says less."""
    line = plain(words)
    return _NEITHER.fullmatch(line) is not None and _TURNS_DOWN.search(line) is not None


def is_general(words: str) -> bool:
    """Say whether words ask for no more than where to begin: they name nothing that the beginning does not answer."""
    return set(stems(without_setting(plain(words)))) <= _GENERAL


def doubtful(question: Question, words: str, guidance: Guidance, nations: Collection[str]) -> tuple[str, ...]:
    """Return the pathways and guides that may be meant, where what the question leads with is not clearly meant."""
    lead = question.pathway if question.lead == "pathway" else question.guide
    if lead is None or question.lead == "terms" or question.elsewhere is not None:
        return ()
    if is_general(words) or THE_WAY.search(words):
        return ()
    nearness, share = weigh(lead, words, guidance)
    clear = nearness >= GUIDE if question.lead == "guide" else nearness >= PATHWAY or share >= SHARE
    if clear or not nearness:
        return ()
    near = [id_ for id_, score in ranked(words, guidance, nations) if score >= LEAST / 2 and id_ != lead]
    return (lead, *near[: MOST - 1])


def chosen(earlier: Question, words: str, guidance: Guidance) -> Question | None:
    """Return the question with the one of its choices that the words take: "the first one".

    "Neither" leaves none: the answer says who may know. None where the words are about something else.
    """
    line = plain(words)
    if _NEITHER.fullmatch(line):
        told = replace(earlier, words=f"{earlier.words}, {words}", intent=Intent.PATHWAY, choices=(), terms=())
        return replace(told, pathway=None, stage=None, guide=None, ask_back=None, templates=(), distress=False)
    at = 0 if _FIRST.fullmatch(line) else 1 if _SECOND.fullmatch(line) else len(earlier.choices)
    if at >= len(earlier.choices):
        return None
    id_ = earlier.choices[at]
    told = replace(earlier, words=f"{earlier.words}, {words}", intent=Intent.PATHWAY, choices=(), ask_back=None)
    if id_ in guidance.pathways:
        return replace(told, pathway=id_, stage=None, lead="pathway", guide=None, distress=False)
    return replace(told, guide=id_, lead="guide", pathway=None, stage=None, distress=False)
