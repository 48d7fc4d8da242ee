"""What a question leaves out: "anything except webinars in Wales", "not grants, only courses", "nothing for running costs".

Pure. Only kinds and purposes are left out here; what a question that follows another takes back stands in `follow.py`.
"""

import re
from dataclasses import dataclass

from tracker.asking.unread import Lexicon, Unread
from tracker.asking.vocabulary import CATEGORY_WORDS, KIND_WORDS
from tracker.terms import Category, Kind

_NOT = re.compile(
    r"(?<![a-z0-9])(?:(?:any|every|some)thing (?:but|except(?: for)?|apart from|other than|bar|that isnt|thats not)|all (?:but|except(?: for)?)"
    r"|nothing (?:for|about|on|to do with)|except(?: for)?|excluding|apart from|other than|leave out|leaving out|no more|(?:that|which) (?:is|are) not(?: for| after| about)?|(?:(?:that|which) )?(?:not|isnt|arent)(?: for| after| about)?|no|dont want(?: any)?|dont need(?: any)?|avoid(?:ing)?(?! (?:burn|getting|being|losing|closing|falling))"
    r")(?: (?:any|the|more|all|an?))? (?=[a-z])"
)
#: Plain "training": a kind, as it is where it is asked for alone.
_TRAINING = re.compile(
    r"trainings?(?! (?:grants?|bursary|bursaries|funds?|pots?|providers?|centres?)\b)(?![a-z0-9])"
)
_OR = re.compile(r" (?:or|and|nor) (?:any |the |for |an? )*")
_KINDS, _CATEGORIES = Lexicon(KIND_WORDS), Lexicon(CATEGORY_WORDS)
#: "No core costs covered here", "we have no project": they tell, and leave nothing out.
_TELLS = re.compile(
    r"(?:we|i|they|there) (?:have|has|had|got|get|is|are|do)(?: got)? $|(?:is|are|am|im|were|was|can|could|do|does|did|will|would|or) $"
)
_ONLY = re.compile(r"(?<![a-z0-9])(?:only|just)(?![a-z0-9])")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """The kinds and purposes that are not wanted."""

    kinds: tuple[Kind, ...] = ()
    categories: tuple[Category, ...] = ()


def read_left_out(unread: Unread) -> LeftOut:
    """Return what is left out; its words are taken."""
    kinds, categories = set[Kind](), set[Category]()
    for lead in list(_NOT.finditer(unread.left)):
        if _TELLS.search(unread.left[: lead.start()]):
            continue
        end = lead.end()
        while True:
            kind = next((f for f in _KINDS.find(unread.left[end:]) if f[1].start() == 0), None)
            purpose = next((f for f in _CATEGORIES.find(unread.left[end:]) if f[1].start() == 0), None)
            training = _TRAINING.match(unread.left[end:])
            if kind is None and purpose is None and training is not None:
                kind = (Kind.TRAINING,), training
            if kind is None and purpose is None:
                break
            if purpose is not None and (kind is None or purpose[1].end() >= kind[1].end()):
                categories.add(purpose[0])
                end += purpose[1].end()
            elif kind is not None:
                kinds.update(kind[0])
                end += kind[1].end()
            unread.blank(lead.start(), end)
            following = _OR.match(unread.left[end:])
            if following is None:
                break
            end += following.end()
    if kinds or categories:
        unread.take(_ONLY)
    return LeftOut(
        tuple(kind for kind in Kind if kind in kinds),
        tuple(category for category in Category if category in categories),
    )
