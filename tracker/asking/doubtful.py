"""What a doubt about distress means beside what a line asks: somebody else is in danger, or nothing known is asked.

Pure: the guidance is handed in.
"""

import re
from dataclasses import replace

from tracker.asking.distress.bereaved import lost_to_suicide
from tracker.asking.distress.danger import tells_danger
from tracker.asking.distress.distress import Distress
from tracker.asking.distress.heard import in_distress
from tracker.asking.distress.worried import SAFEGUARDING, about_somebody_of_ours
from tracker.asking.intents import DOMAIN, LIST, SEEKS, is_out_of_scope
from tracker.asking.telling_intent import QUESTION_WORD, narrows
from tracker.asking.told import Told
from tracker.asking.ways.pathways import likeliest
from tracker.knowledge import Guidance
from tracker.questions import WORRIED, Filters, Question
from tracker.terms import Intent

#: "By Burns Night", "before Easter": a day to close by, and nothing else.
_ONLY_A_DAY = re.compile(r"(?:by|before|until|till|til) (?:the )?[a-z0-9]+(?: [a-z0-9]+){0,2}")
#: Somebody who is spoken of beside these got the work, and is in no danger.
_OF_TENDERS = re.compile(
    r"\b(?:uk ?(?:1[0-7]|[1-9])|tender\w*|contracts?|bids?|bidding|bidders?|procurement|notices?|adverts?|advertised|award(?:s|ed)?)\b"
)


def of_somebody_else(words: str, text: str, distress: Distress, guidance: Guidance) -> Question | None:
    """Return what is answered where somebody else is in danger, or was; None where nobody of theirs is spoken of."""
    if lost_to_suicide(text):
        return in_distress(words, text)
    if about_somebody_of_ours(text) and not _of_the_work(text, distress, guidance):
        return Question(words, Intent.PATHWAY, distress=True, guide=SAFEGUARDING, lead=WORRIED)
    return None


def _of_the_work(text: str, distress: Distress, guidance: Guidance) -> bool:
    """Say whether a line in which somebody is spoken of asks about the work with them, and tells of no danger."""
    if _OF_TENDERS.search(text):
        return True
    meant = likeliest(text, guidance)
    return distress is not Distress.LIKELY and meant not in (None, SAFEGUARDING) and not tells_danger(text)


def is_all_unknown(text: str, told: Told, intent: Intent) -> bool:
    """Say whether somebody asks for nothing and speaks of nothing that we know."""
    if intent not in (Intent.OUT_OF_SCOPE, Intent.SEARCH) or told.since is not None or seeks_more(told.filters):
        return False
    dated = told.filters.due_to is not None and _ONLY_A_DAY.fullmatch(text) is not None
    known = (
        dated,
        is_out_of_scope(text),
        *(pattern.search(text) for pattern in (QUESTION_WORD, SEEKS, LIST, DOMAIN)),
    )
    return not any(known)


def seeks_more(filters: Filters) -> bool:
    """Say whether more than a day is asked for: "I cannot get through tonight" asks for nothing."""
    return narrows(replace(filters, due_from=None, due_to=None))
