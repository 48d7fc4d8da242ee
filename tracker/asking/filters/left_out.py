"""What a question leaves out: "anything except webinars in Wales", "not grants, only courses", "nothing for running costs".

Pure. Only kinds and purposes are left out here; what a question that follows another takes back stands in `talk/follow.py`.
"""

import re
from dataclasses import dataclass

from tracker.asking.filters.complaints import COMPLAINS
from tracker.asking.filters.vocabulary import CATEGORY_WORDS, KIND_WORDS, PROJECT_THINGS
from tracker.asking.line.unread import Lexicon, Unread, phrases
from tracker.terms import Category, Kind

_NOT = re.compile(
    r"(?<![a-z0-9])(?:(?:any|every|some)thing (?:but|except(?: for)?|apart from|other than|bar|(?:that|which) isnt|thats not)(?: for| about)?|all (?:but|except(?: for)?)"
    rf"|{COMPLAINS}(?: for| about)?|nothing (?:for|about|on|to do with)|except(?: for)?|excluding|apart from|other than|leave out|leaving out|no more|(?:that|which) (?:is|are) not(?: for| after| about)?|(?:(?:that|which) )?(?:not|isnt|arent)(?: for| after| about)?|no|(?:dont|do not|didnt|doesnt) (?:really |actually |just |even )?(?:want|need)(?: to (?:buy|do|run|start|invent|make up|dream up|deliver))?|avoid(?:ing)?(?! (?:burn|getting|being|losing|closing|falling))"
    r")(?: (?:a loan or|loans or|any|the|more|all|an?|another|yet|specific|particular|certain|new|big|one off|single|short term|restricted|separate|time limited))* (?=[a-z])"
)
#: Plain "training": a kind, as it is where it is asked for alone.
_TRAINING = re.compile(
    r"trainings?(?! (?:grants?|bursary|bursaries|funds?|pots?|providers?|centres?)\b)(?![a-z0-9])"
)
_OR = re.compile(r"(?: ,)?(?: (?:or|and|nor))? (?:any |the |for |an? )*(?=[a-z])")
_JOINS = re.compile(r"\b(?:or|and|nor)\b")
#: After these a thing is not wanted; "no kitchen" tells what is wanted.
_HAD = re.compile(rf" ?(?:(?:but|and|just) )?(?:{COMPLAINS}|(?:dont|do not|didnt|doesnt) [a-z]* ?(?:want|need)\b)")
_THINGS = phrases(PROJECT_THINGS)
_KINDS, _CATEGORIES = Lexicon(KIND_WORDS), Lexicon(CATEGORY_WORDS)
#: "No core costs covered here", "we have no project": they tell, and leave nothing out.
_TELLS = re.compile(
    r"(?:we|i|they|there) (?:have|has|had|got|get|is|are|do)(?: got)? $|(?:is|are|am|im|were|was|can|could|do|does|did|will|would|or) $"
)
#: "Can we have something that is not a project": it is asked for.
_SOME = ("any", "every", "some")
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
        if _TELLS.search(unread.left[: lead.start()]) and not lead[0].startswith(_SOME):
            continue
        end = lead.end()
        while True:
            kind = next((f for f in _KINDS.find(unread.left[end:]) if f[1].start() == 0), None)
            purpose = next((f for f in _CATEGORIES.find(unread.left[end:]) if f[1].start() == 0), None)
            training = _TRAINING.match(unread.left[end:])
            if (
                purpose is None
                and kind is None
                and (thing := _THINGS.match(unread.left[end:]))
                and _HAD.match(lead[0])
            ):
                purpose = Category.PROJECT, thing
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
            if following is None or not (_JOINS.search(following[0]) or _is_said_again(unread.text, end)):
                break
            end += following.end()
    if kinds or categories:
        unread.take(_ONLY)
    return LeftOut(
        tuple(kind for kind in Kind if kind in kinds),
        tuple(category for category in Category if category in categories),
    )


def _is_said_again(line: str, end: int) -> bool:
    """Say whether a word that ends there is said once more: "projects, projects, projects"."""
    before, behind = line[:end].split(), line[end:].replace(",", " ").split()
    return bool(before and behind) and before[-1] == behind[0]
