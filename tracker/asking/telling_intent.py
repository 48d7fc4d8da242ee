"""Tell what a line asks for, where it stands alone or follows another: the order in which the intents are tried.

Pure: the guidance is handed in. The words that give each intent away stand in `intents.py`, `items/naming.py` and `ways/glossary.py`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.asking.filters.in_need import seeks_payer
from tracker.asking.filters.left_out import LeftOut
from tracker.asking.filters.not_wanted import NotWanted
from tracker.asking.intents import (
    DEADLINES,
    DOMAIN,
    LIST,
    PUZZLED,
    SEEKS,
    SENTENCE,
    SIGNS_UP,
    STATES,
    SUBSCRIBE,
    asks_help,
    asks_how,
    is_out_of_scope,
    is_smalltalk,
)
from tracker.asking.items.naming import item_asked, names_in_capitals, terms_asked
from tracker.asking.line.unread import plain
from tracker.asking.talk.ask_back import is_vague_commission, is_vague_support
from tracker.asking.talk.followup import leans
from tracker.asking.told import Told
from tracker.asking.ways.approached import approached
from tracker.asking.ways.aspects import asks_sources
from tracker.asking.ways.details import names_guidance
from tracker.asking.ways.glossary import FoundTerm, defined, find_terms, head_term
from tracker.asking.ways.lost import after_loss, asks_why_lost
from tracker.asking.ways.paid_by import hires_me
from tracker.asking.ways.pathways import CLEAR, TOLD, Found, find_guide, find_pathway, nations_of
from tracker.asking.winner import asks_winner
from tracker.knowledge import Guidance
from tracker.questions import Filters, Question
from tracker.terms import Category, Intent, Kind

#: A line begins as a question does.
QUESTION_WORD = re.compile(
    r"^(?:(?:so|and|but|hi|hello|hey|ok|please|well|,) )*(?:what|whats|wots|who|whos|why|how|hows|when|whens|where|wheres|which|will|would|is|are|do|does|did|can|could(?! do with)|should|tell|explain|whit|am|has|have)\b"
)
#: Such words only carry on with what was asked before.
_CONTINUES = re.compile(
    r"^(?:(?:ok|okay|and|so|but|right|cool|great|thanks|ta|hmm|oh|,) )*(?:what about|how about|and|or|just|only|not just|but|same for|same but|now|then|also|plus|anything)\b"
)
_SMALL = frozenset(
    "a an the , or and vs versus which one is it what whats thing thingy again please for us notice mean come say that you pardon sorry eh huh".split()
)
#: Bodies or words are named, and one of them is asked for: "ICB, ICS, ICP, which one has the money".
_WHICH_OF_THEM = re.compile(
    r"^(?:(?:can you|could you|please|hi|,) )*(?:compare|comparing) |\b(?:which|what) (?:one|of (?:them|these|those)|is which)\b|\bare (?:they|these) (?:all )?the same\b"
)
_LEAD_IN = re.compile(r"^(?:(?:jargon|acronym|term|word|meaning|hi|hello|please|ok|so|,) ?)+|,")
#: From here on a line that names a word of the glossary is about the guide that tells how to do it.
CLEAR_GUIDE = 3.0
#: How something is done with one's own hands.
_MENDS = re.compile(
    r"\bhow (?:do|can|would|should|does|to)(?: (?:i|you|one))? (?:(?:best|properly|safely) )?(?:un[a-z]+|un block|clear|clean|descale|sharpen|fix|mend|repair|change|bleed|tune|restring|prune|sow|plant|cook|boil|bake|knit|sew"
    r"|paint|sand|varnish|weld|drill|cut|fold|tie|wire|fit|reset|restart|light|kill|get rid of|remove) (?!our\b|(?:a |an |the |my )?(?:case|business|money|funds?|grants?|bid|application|complaint|budget|partnership))"
)
#: "The scottish wellbeing fund": a scheme told by its nation, not by its name.
_BY_NATION = re.compile(r"\b(?:scottish|scotlands?|welsh|wales|northern irish|northern irelands?|ni)\b")
#: "Staff supervision guide": the guide, not what pays for it.
_A_GUIDE = re.compile(r"\b(?:guide|check ?list)$|^(?:the |your |a )?(?:guide|check ?list) (?:on|for|to|about)\b")
#: A type of notice, by its number.
_BY_NUMBER = re.compile(r"\buk ?(?:1[0-7]|[1-9])\b")
#: Who pays for what the health service itself has: "who funds social prescribing".
_WHO_PAYS = re.compile(
    r"\bwho(?: actually| really)? (?:funds|pays(?: for)?|commissions|buys|finances|is paying for|pays the|employs|holds the (?:money|budget|purse) for) (?:the |our |all |this |these )*(?:social prescrib\w+|link workers?|community connectors?|community link workers?|care navigators?|personal health budgets?|direct payments)\b"
)
#: "Is there a course on writing bids": one is sought, whatever a guide tells of it.
_SEEKS_TRAINING = re.compile(
    r"\b(?:any|is there|are there|got any|know of|looking for|where can (?:we|i) (?:get|find))(?: (?:an?|some|any|free|good|online|local|cheap))* (?:training|courses?|webinars?)\b"
    r"(?!.*\b(?:must|have to|need to|should|required|compulsory|mandatory|legally|by law|volunteers need|we need)\b)"
)
_ANY_IDEAS = re.compile(r"\bany (?:ideas?|tips|suggestions|thoughts|clues?)$")


def told_intent(text: str, words: str, told: Told, guidance: Guidance, earlier: Question | None) -> Intent | None:
    """Return what the words by themselves ask for; None where they only narrow or continue."""
    if not text:
        return Intent.HELP
    over = told.since is not None or told.states or told.opens or told.size
    less = told.left_out != LeftOut() or (told.not_wanted != NotWanted() and not asks_how(text))
    if told.missed and earlier is None and not SUBSCRIBE.search(text):
        return Intent.DETAILS if item_asked(text, capitals=False) else Intent.DEADLINES
    if told.opens and not narrows(replace(told.filters, due_from=None, due_to=None)) and is_out_of_scope(text):
        return Intent.OUT_OF_SCOPE  # when the library opens on Sundays
    fresh_way = told.since is not None and asks_how(text)  # "a tender notice came out today, where do we start"
    if (over or less) and earlier is None and not fresh_way and not SUBSCRIBE.search(text):
        return Intent.DEADLINES if DEADLINES.search(text) and not over else Intent.SEARCH
    if asks_help(text) or asks_sources(text):
        return Intent.HELP
    if is_smalltalk(text) or is_smalltalk(plain(words)):
        return Intent.SMALLTALK
    vague = is_vague_support(text, told.filters) or is_vague_commission(text, told.filters)
    if (earlier is None and vague) or _SEEKS_TRAINING.search(text):
        return Intent.SEARCH
    if is_out_of_scope(text):  # "the Personal Wellbeing Score" is no match's
        return Intent.PATHWAY if names_guidance(text, guidance) else Intent.OUT_OF_SCOPE
    alerts = SUBSCRIBE.search(text)
    if alerts is not None:
        return None if _asked_before(text[: alerts.start()], told) else Intent.SUBSCRIBE_HELP
    if earlier is not None and earlier.intent is Intent.DETAILS and item_asked(text, capitals=False) == "":
        return Intent.DETAILS
    if earlier is not None and _carries_on(text, told, earlier) and not terms_asked(text):
        return _carried_intent(text, told, guidance, earlier)
    return _alone(text, words, told, guidance, earlier)


def plainly_of_a_way(text: str, guidance: Guidance) -> bool:
    """Say whether a plain line asks about the way whatever else it says: by a title, a lost bid, who hires or who pays."""
    if names_guidance(text, guidance) or asks_why_lost(text) or after_loss(text) or approached(text):
        return True
    if _A_GUIDE.search(text) and find_guide(text, guidance) is not None:
        return True
    return _WHO_PAYS.search(text) is not None or hires_me(text)


def _alone(text: str, words: str, told: Told, guidance: Guidance, earlier: Question | None) -> Intent | None:
    """Tell what is asked by words that carry nothing on."""
    if earlier is None and seeks_payer(text, told.filters):
        return Intent.DEADLINES if DEADLINES.search(text) and told.filters.due_to else Intent.SEARCH
    return Intent.PATHWAY if plainly_of_a_way(text, guidance) else _about_guidance(text, words, told, guidance)


def _carries_on(text: str, told: Told, earlier: Question) -> bool:
    """Say whether a line only carries on: "and in Scotland", or after a search "which are open to CICs"."""
    searched = earlier.intent in (Intent.SEARCH, Intent.DEADLINES)
    return _CONTINUES.search(text) is not None or (searched and narrows(told.filters) and leans(text))


def _carried_intent(text: str, told: Told, guidance: Guidance, earlier: Question) -> Intent | None:
    """Tell what a line asks for that carries on: one of the list, a way to money, or (None) what was asked before."""
    if (item_asked(text, capitals=False) or "").isdigit():
        return Intent.DETAILS
    return Intent.PATHWAY if _turns_to_a_way(text, told, guidance, earlier) else None


def _turns_to_a_way(text: str, told: Told, guidance: Guidance, earlier: Question) -> bool:
    """Say whether a line that begins as if it carried a search on names a way to money: "what about referrals"."""
    if earlier.intent not in (Intent.SEARCH, Intent.DEADLINES) or narrows(told.filters) or LIST.search(text):
        return False
    way = find_pathway(text, guidance, nations_of(earlier.filters.areas, text))
    return way is not None and way.nearness >= TOLD


def _about_guidance(text: str, words: str, told: Told, guidance: Guidance) -> Intent | None:
    """Tell one known item, the meaning of a word and how something works from a search (None)."""
    asked, how, near = terms_asked(text), asks_how(text), _near(text, told, guidance)
    clear = near is not None and near.nearness >= CLEAR
    item = item_asked(text, capitals=(named := names_in_capitals(words)))
    if asks_winner(text) and not how:
        return None
    if defined(text, guidance):
        return Intent.GLOSSARY
    if any(find_terms(part, guidance) for part in asked) and not (item and LIST.search(text)):
        return Intent.GLOSSARY
    if item is not None and not find_terms(item, guidance, meaning=False) and not (how and clear):
        way = (
            find_pathway(text, guidance, nations_of(told.filters.areas, text)) if _BY_NATION.search(item) else None
        )
        return Intent.PATHWAY if not named and way is not None and way.nearness >= TOLD else Intent.DETAILS
    terms = find_terms(text, guidance, meaning=False)
    compares = len(terms) > 1 and _WHICH_OF_THEM.search(text) and not LIST.search(text)
    if compares or (terms and _only_names(text, terms) and (len(terms) > 1 or not narrows(told.filters))):
        return Intent.GLOSSARY
    if terms and len(_LEAD_IN.sub("", text).split()) <= 2 and told.filters == Filters(text=told.filters.text):
        return Intent.GLOSSARY
    only_named = not how and told.filters == Filters(text=told.filters.text)
    if only_named and (head_term(text, guidance) or not (SEEKS.search(text) or LIST.search(text))):
        guide, there = find_guide(text, guidance), find_pathway(text, guidance)
        if guide is not None and guide.nearness >= max(CLEAR_GUIDE, there.nearness if there is not None else 0.0):
            return Intent.PATHWAY
    if Kind.AWARD in told.filters.kinds and not (how and terms):
        return None
    if terms and SIGNS_UP.search(text):
        return Intent.PATHWAY
    if how:
        return Intent.PATHWAY if DOMAIN.search(text) or near or terms else _beyond(text, told)
    return _about_way(text, words, told, asked, terms, near)


def _about_way(
    text: str,
    words: str,
    told: Told,
    asked: Sequence[str],
    terms: Sequence[FoundTerm],
    near: Found | None,
) -> Intent | None:
    """Tell what is about the way to money, though it does not ask "how", from a search (None)."""
    clear = near is not None and near.nearness >= CLEAR
    if asked and not narrows(told.filters) and not DOMAIN.search(text):
        return Intent.GLOSSARY if len(asked[0].split()) <= 4 else Intent.OUT_OF_SCOPE
    if LIST.search(text):
        return None
    if DEADLINES.search(text):
        way = text.startswith("when") and (terms or clear) and not told.filters.kinds
        way = way or _BY_NUMBER.search(text) is not None  # "UK14, is there a closing date"
        listed = told.filters.due_to is not None or re.search(r"\b(?:ones|those|grants|funds|tenders|pots)\b", text)
        return Intent.PATHWAY if way and not listed else None
    notice = any(term.name.startswith("notice:") for term in terms) and not narrows(replace(told.filters, kinds=()))
    sure = near is not None and near.nearness >= TOLD
    doubts = words.rstrip().endswith("?") and sure and not SEEKS.search(text) and not narrows(told.filters)
    puzzled = doubts or QUESTION_WORD.search(text) or PUZZLED.search(text)
    if told.filters.kinds and (told.filters.areas or Kind.ENGAGEMENT in told.filters.kinds):
        return None
    sums = told.filters.amount_max is not None and re.search(r"\b(?:wants?|buy)\b", text)
    sought = sums or (Category.PROJECT in told.filters.categories and told.filters.areas)
    tells = sure and SENTENCE.search(text) and not SEEKS.search(text) and not sought
    if notice or (puzzled and (near or terms)) or tells:
        return Intent.PATHWAY
    asks = QUESTION_WORD.search(text) or STATES.search(text) or _ANY_IDEAS.search(text)
    return _beyond(text, told) if asks else None


def _only_names(text: str, terms: Sequence[FoundTerm]) -> bool:
    """Say whether the line holds nothing but terms and small words: "DBS or PVG, which one"."""
    left = text
    for term in terms:
        left = left[: term.start] + " " * (term.end - term.start) + left[term.end :]
    return set(left.split()) <= _SMALL


def _asked_before(head: str, told: Told) -> bool:
    """Say whether a question stands before the words on alerts: "what closes next week and how do I get a reminder"."""
    return (
        re.search(r"\b(?:and|also|plus)\b|,", head) is not None
        and (DEADLINES.search(head) is not None or LIST.search(head) is not None)
        and narrows(told.filters)
    )


def _beyond(text: str, told: Told) -> Intent | None:
    """Return OUT_OF_SCOPE for a question in which nothing speaks of funding or commissioning."""
    filters = told.filters
    if _MENDS.search(text) and filters.categories == (Category.PROJECT,):
        filters = replace(filters, categories=())  # how to mend a strimmer, not what pays for one
    known = DOMAIN.search(text) or DEADLINES.search(text) or narrows(filters) or told.cleared or told.training
    return None if known else Intent.OUT_OF_SCOPE


def _near(text: str, told: Told, guidance: Guidance) -> Found | None:
    nations = nations_of(told.filters.areas, text)
    found = [find for find in (find_pathway(text, guidance, nations), find_guide(text, guidance)) if find]
    return max(found, key=lambda find: find.nearness, default=None)


def narrows(filters: Filters) -> bool:
    """Say whether anything but a subject narrows what is sought."""
    return replace(filters, text=()) != Filters()
