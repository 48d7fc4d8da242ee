"""What to ask back: place, size or the meaning of a word, where it would change the answer and was not said.

Pure. One thing at most; a word that means several things comes first, since it changes more than place or size do. What
the words leave open is told by `by_words`, what only the list that was found leaves open by `by_found`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.asking.intents import asks_how
from tracker.asking.line.unread import plain
from tracker.asking.ways.pathways import nations_implied
from tracker.knowledge import Guidance
from tracker.model import Opportunity
from tracker.questions import AskBack, Filters, Question
from tracker.terms import NATIONS, Applicant, Area, Category, Intent, Kind

#: "Any commissions?": a thing to be had, not what somebody does ("they commission us").
_COMMISSION = re.compile(
    r"\bcommissions\b(?! (?:us|services?|from|it|them)\b)"
    r"|\b(?:a|any|some|new|open|paid|live|current) commission\b|\bcommission (?:opportunit\w+|calls?|work)\b"
)
_COMMISSION_SAID = re.compile(
    r"\b(?:nhs|icbs?|councils?|health\w*|hospitals?|public bod\w+|local authorit\w+|social care|artists?|arts?|artworks?|murals?"
    r"|sculptures?|museums?|galler\w+|music\w*|films?|compos\w+|who commissions)\b"
)
#: The way itself is asked for, though a guide for every nation says the most on it.
THE_WAY = re.compile(
    r"\bhow (?:do|can|could|does|would|to)\b.*\b(?:get|getting|be|become|come to be) (?:\w+ )?(?:paid|commissioned|funded)\b"
    r"|\bwho (?:do|should|can|could) (?:i|we) (?:\w+ )?(?:talk|speak|go|turn|write) to\b|\bwho (?:do|should|can) (?:i|we) approach\b"
    r"|\bcommissioning\b.*\b(?:works?|start|begin)\b"
)
#: What stands for the subject and says nothing of it.
_NO_SUBJECT = {"work", "opportunities", "commission"}
_MEANING = re.compile(r"^(?:what|whats|wots) (?:is|are|does|a|the)\b|\bmeans?\b|\b(?:how|who|whom|why|when)\b")
_TRAINING = re.compile(r"\btrainings?\b")
#: A course is named, or for whom it is.
_TRAINING_SAID = re.compile(
    r"\b(?:courses?|webinars?|workshops?|events?|class(?:es)?|free|online|first aid|safeguarding|teams?|staff|volunteers?"
    r"|trustees?|leaders?|workers?|us|ourselves|members|others?|train others|deliver\w*|run|grants?|money|funds?|funding|pay)\b"
)
_SUPPORT = re.compile(r"\b(?:support|help|assistance)\b")
#: Said of support, these leave nothing open.
_SUPPORT_SAID = re.compile(
    r"\b(?:money|cash|grants?|fund\w*|financ\w+|pay\w*|training|courses?|advice|contracts?|commission\w*|tender\w*|bid\w*|forms?"
    r"|writ\w+|apply\w*|applications?|deadlines?|clos\w+|peer|mental|crisis|now|urgent\w*|please help)\b"
)
#: Who might get it: so far nothing is said of what for.
_FOR_WHOM = re.compile(
    r"\b(?:for|to|help|support) (?:us|our|my|me|a|an|the|small|little|local|community|charit\w+|groups?)\b|\b(?:there|out there|available|can we get"
    r"|could we get|around|going|on offer)\b|^(?:any|what|some) (?:\w+ )?(?:support|help|assistance)\b"
)
_SMALL = re.compile(
    r"\b(?:small|tiny|micro|little|wee) (?:\w+ )?(?:grants?|funds?|pots?|groups?|charit\w+|organisations?|clubs?)\b"
)


def by_words(question: Question, text: str, guidance: Guidance) -> AskBack | None:
    """Return what the words of an understood question leave open; `text` is their plain line."""
    told = _by_words(question, text, guidance)
    return None if told in question.settled or question.distress else told


def _by_words(question: Question, text: str, guidance: Guidance) -> AskBack | None:
    filters = question.filters
    if question.intent is Intent.PATHWAY:
        differs = _differs_by_nation(question, text, guidance)
        return AskBack.PLACE if differs and len(question.nations or nations_implied(text)) != 1 else None
    if question.intent not in (Intent.SEARCH, Intent.DEADLINES):
        return None
    if is_vague_support(text, filters):
        return AskBack.SUPPORT
    if is_vague_commission(text, filters):
        return AskBack.COMMISSION
    if filters.text or filters.applicants:
        return None
    if filters.kinds == (Kind.TRAINING,) and not filters.categories:
        return AskBack.TRAINING if _TRAINING.search(text) and not _TRAINING_SAID.search(text) else None
    return None


def is_vague_commission(text: str, filters: Filters) -> bool:
    """Say whether somebody looks for commissions and says not of what."""
    if not set(filters.text) <= _NO_SUBJECT or filters.applicants or _MEANING.search(text):
        return False
    return _COMMISSION.search(text) is not None and not _COMMISSION_SAID.search(text)


#: Who looks for commissions and makes art, or names it.
_ARTS = re.compile(
    r"\b(?:artists?|artworks?|public art|visual arts?|murals?|muralists?|sculptures?|sculptors?|paint(?:er|ing)s?|illustrat\w+|photograph\w+"
    r"|musicians?|composers?|poets?|writers?|dancers?|film ?makers?|potters?|makers?|storytellers?|performers?|animators?|choreographers?)\b"
)
#: What a search for commissions of art looks for where no art is named.
ARTWORK = "artwork"


def seeks_artwork(text: str, filters: Filters) -> bool:
    """Say whether somebody who makes art looks for commissions: "any commissions? I'm an artist"."""
    if _COMMISSION.search(text) is None or _MEANING.search(text) or set(filters.categories) - {Category.PROJECT}:
        return False
    return Applicant.INDIVIDUAL in filters.applicants or _ARTS.search(text) is not None


def is_vague_support(text: str, filters: Filters) -> bool:
    """Say whether somebody asks for "support" and says no more than for whom and where."""
    if replace(filters, areas=(), applicants=()) != Filters() or len(text.split()) > 12:
        return False
    return all(pattern.search(text) for pattern in (_SUPPORT, _FOR_WHOM)) and not (
        _SUPPORT_SAID.search(text) or asks_how(text)
    )


def _differs_by_nation(question: Question, text: str, guidance: Guidance) -> bool:
    """Say whether a pathway is meant that holds for a part of the UK only, and nobody said for which."""
    pathway = guidance.pathways.get(question.pathway or "")
    if pathway is None or question.filters.areas or len(pathway.nations) == len(NATIONS):
        return False
    return question.lead == "pathway" or (question.lead == "guide" and THE_WAY.search(text) is not None)


def by_found(question: Question, shown: Sequence[Opportunity]) -> AskBack | None:
    """Return what would change a list that is shown: where the person is, or what their organisation takes in a year."""
    if question.intent not in (Intent.SEARCH, Intent.DEADLINES) or question.distress or not question.words:
        return None
    for asked, changes in ((AskBack.PLACE, _place_changes), (AskBack.INCOME, _income_changes)):
        if asked not in question.settled and changes(question, shown):
            return asked
    return None


def _place_changes(question: Question, shown: Sequence[Opportunity]) -> bool:
    """Say whether some of several are for one part of the UK only."""
    if question.filters.areas or len(shown) < 2:
        return False
    told = [set(one.reading.areas) for one in shown if one.reading.areas]
    return any(Area.UK not in areas and not set(NATIONS) <= areas for areas in told)


def _income_changes(question: Question, shown: Sequence[Opportunity]) -> bool:
    """Say whether some have an income limit, or small ones are asked for without a sum."""
    if question.income is not None or not shown:
        return False
    sums = (question.filters.amount_min, question.filters.amount_max)
    small = sums == (None, None) and _SMALL.search(plain(question.words))
    return bool(small) or any((one.reading.income_min, one.reading.income_max) != (None, None) for one in shown)


def may_apply(income: tuple[int | None, int | None] | None, opportunity: Opportunity) -> bool:
    """Say whether an organisation of that income may apply; where it is not known, it may."""
    if income is None:
        return True
    least, most = opportunity.reading.income_min, opportunity.reading.income_max
    too_big = most is not None and income[0] is not None and income[0] > most
    too_small = least is not None and income[1] is not None and income[1] < least
    return not (too_big or too_small)
