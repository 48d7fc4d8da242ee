"""A person's words → Question: what is asked, and what narrows the answer. No language model: rules over words.

Pure: `now` and the guidance are handed in. The line is put into plain spelling, the intent is told by the
words that give it away (`intents.py`, `naming.py`), then each kind of filter takes its words, and what is
left is the subject. A question that follows another changes only what it names (codebook, Questions).
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from tracker.asking.ask_back import ARTWORK, by_words, is_vague_commission, is_vague_support, seeks_artwork
from tracker.asking.aspects import asks_sources, on_with
from tracker.asking.details import names_guidance
from tracker.asking.distress import Distress
from tracker.asking.follow import Cleared
from tracker.asking.glossary import FoundTerm, defined, find_terms, head_term
from tracker.asking.guiding import glossary_question, pathway_question
from tracker.asking.heard import beside_business, heard, in_distress
from tracker.asking.intents import (
    DEADLINES,
    DOMAIN,
    HELP,
    LIST,
    PUZZLED,
    SEEKS,
    SENTENCE,
    SIGNS_UP,
    STATES,
    SUBSCRIBE,
    asks_how,
    is_out_of_scope,
    is_smalltalk,
)
from tracker.asking.left_out import LeftOut
from tracker.asking.line import plain_line
from tracker.asking.lost import after_loss, asks_why_lost
from tracker.asking.naming import NAMES_IN_CAPITALS, item_asked, terms_asked
from tracker.asking.next_steps import goes_further
from tracker.asking.not_wanted import NotWanted
from tracker.asking.of_a_way import subjects_of_way
from tracker.asking.pathways import (
    BESIDE,
    CLEAR,
    LEAST,
    TOLD,
    Found,
    find_guide,
    find_pathway,
    nations_of,
)
from tracker.asking.remind_orders import remind_order
from tracker.asking.replying import reply_to
from tracker.asking.story import in_short
from tracker.asking.templates import asked_templates, guide_beside
from tracker.asking.told import Told, carried, merged, read_about, read_told, says_nothing
from tracker.asking.unread import plain
from tracker.asking.winner import asks_winner
from tracker.asking.worried import SAFEGUARDING, about_somebody_of_ours
from tracker.knowledge import Guidance
from tracker.questions import REMINDER, SOURCES, UNCLEAR, WORRIED, AskBack, Filters, Question
from tracker.terms import Category, Intent, Kind

_QUESTION_WORD = re.compile(
    r"^(?:(?:so|and|but|hi|hello|hey|ok|please|well|,) )*(?:what|whats|wots|who|whos|why|how|hows|when|whens|where|wheres|which|will|would|is|are|do|does|did|can|could|should|tell|explain|whit|am|has|have)\b"
)
#: Such words only carry on with what was asked before.
_CONTINUES = re.compile(
    r"^(?:(?:ok|okay|and|so|but|right|cool|great|thanks|ta|hmm|oh|,) )*(?:what about|how about|and|or|just|only|not just|but|same for|same but|now|then|also|plus|anything)\b"
)
#: "By Burns Night", "before Easter": a day to close by, and nothing else.
_ONLY_A_DAY = re.compile(r"(?:by|before|until|till|til) (?:the )?[a-z0-9]+(?: [a-z0-9]+){0,2}")
_SMALL = frozenset(
    "a an the , or and vs versus which one is it what whats thing thingy again please for us notice mean".split()
)
#: Bodies or words are named, and one of them is asked for: "ICB, ICS, ICP, which one has the money".
_WHICH_OF_THEM = re.compile(
    r"\b(?:which|what) (?:one|of (?:them|these|those)|is which)\b|\bare (?:they|these) (?:all )?the same\b"
)
_LEAD_IN = re.compile(r"^(?:(?:jargon|acronym|term|word|meaning|hi|hello|please|ok|so|,) ?)+|,")
#: Somebody wants to be reminded of something.
_REMINDS = re.compile(r"\b(?:remind|nudge|prod) (?:me|us)\b")
#: From here on a line that names a word of the glossary is about the guide that tells how to do it.
CLEAR_GUIDE = 3.0
#: How something is done with one's own hands.
_MENDS = re.compile(
    r"\bhow (?:do|can|would|should|does|to)(?: (?:i|you|one))? (?:(?:best|properly|safely) )?(?:un[a-z]+|clean|descale|sharpen|fix|mend|repair|change|bleed|tune|restring|prune|sow|plant|cook|boil|bake|knit|sew"
    r"|paint|sand|varnish|weld|drill|cut|fold|tie|wire|fit|reset|restart|light|kill|get rid of|remove) (?!our\b|(?:a |an |the |my )?(?:case|business|money|funds?|grants?|bid|application|complaint|budget|partnership))"
)
#: Somebody who is spoken of beside these got the work, and is in no danger.
_OF_TENDERS = re.compile(
    r"\b(?:uk ?(?:1[0-7]|[1-9])|tender\w*|contracts?|bids?|bidding|bidders?|procurement|notices?|adverts?|advertised|award(?:s|ed)?)\b"
)
#: A list is asked for, and the way to it.
_ALSO_HOW = re.compile(r"\b(?:and|or|,) (?:how|who|where) (?:do|can|should|would|to)\b")


def understand(words: str, *, now: datetime, guidance: Guidance, earlier: Question | None = None) -> Question:
    """Return what the words ask for. `now` is aware; `earlier` is the question that these words follow.

    Never raises for any words: what is not understood is a search for its own words, or out of scope.
    """
    text = in_short(plain_line(words, guidance))
    distress = heard(words, guidance)
    if distress is Distress.CLEAR:
        if not beside_business(text, guidance):
            return in_distress(words, text)
        distress = Distress.LIKELY
    if distress in (Distress.FAINT, Distress.UNSURE) and earlier is not None and goes_further(words):
        distress = Distress.NONE  # "and then?" says too little to weigh, and asks for the next step
    if distress is Distress.NONE and remind_order(words) is not None:
        return Question(words, Intent.SUBSCRIBE_HELP, lead=REMINDER)
    if earlier is not None and (reply := reply_to(earlier, text, words, guidance)) is not None:
        return reply
    further = None if earlier is None else on_with(earlier, words, guidance)
    if further is not None and distress is not Distress.LIKELY:
        return further
    told = read_told(text, now=now, earlier=earlier)
    question = _understood(words, text, told, distress, guidance, earlier)
    if question.intent is Intent.PATHWAY and question.filters.text:
        subjects = subjects_of_way(question.filters.text)
        question = replace(question, filters=replace(question.filters, text=subjects))
    settled = _settled(told, earlier)
    income = told.income or (earlier.income if earlier is not None else None)
    question = replace(question, settled=(*question.settled, *settled), income=income)
    return question if question.choices else replace(question, ask_back=by_words(question, text, guidance))


def _settled(told: Told, earlier: Question | None) -> tuple[AskBack, ...]:
    """Return what is not to be asked back: it was asked just before, or it does not matter."""
    before = () if earlier is None or earlier.ask_back is None else (earlier.ask_back,)
    return (*before, AskBack.PLACE) if Cleared.AREAS in told.cleared else before


def _understood(
    words: str, text: str, told: Told, distress: Distress, guidance: Guidance, earlier: Question | None
) -> Question:
    intent = _intent(text, words, told, guidance, earlier)
    if distress is Distress.LIKELY and not (_seeks(told.filters) or DOMAIN.search(text) or intent is Intent.HELP):
        return in_distress(words, text)
    if intent is None:
        intent = _followed_intent(text, earlier)
    if templates := asked_templates(text, intent, guidance, earlier):
        intent = Intent.PATHWAY
    doubtful = distress in (Distress.UNSURE, Distress.LIKELY) or (
        distress is Distress.FAINT and earlier is None and _is_all_unknown(text, told, intent)
    )
    told_of = intent in (Intent.PATHWAY, Intent.OUT_OF_SCOPE, Intent.GLOSSARY) or (
        intent is Intent.SEARCH and not (_seeks(told.filters) or LIST.search(text) or SEEKS.search(text))
    )
    if doubtful and told_of and about_somebody_of_ours(text) and not _OF_TENDERS.search(text):
        return Question(words, Intent.PATHWAY, distress=True, guide=SAFEGUARDING, lead=WORRIED)
    lead = SOURCES if intent is Intent.HELP and asks_sources(text) else ""
    vague = is_vague_support(text, told.filters)
    if intent is Intent.SEARCH and earlier is None and not vague and says_nothing(text, told):
        intent, lead = Intent.OUT_OF_SCOPE, UNCLEAR
    question = Question(words, intent, distress=doubtful, templates=templates, lead=lead)
    if templates:
        return replace(question, guide=guide_beside(templates, text, guidance), lead="guide")
    answer = {
        Intent.DETAILS: _details,
        Intent.GLOSSARY: glossary_question,
        Intent.PATHWAY: pathway_question,
    }.get(intent)
    if answer is not None:
        return answer(question, text, told, guidance, earlier)
    if intent in (Intent.SEARCH, Intent.DEADLINES, Intent.SUBSCRIBE_HELP):
        stays = earlier is not None and not told.filters.areas and Cleared.AREAS not in told.cleared
        places = earlier.places if earlier is not None and stays else told.places
        places = tuple(place for place in places if place not in told.not_wanted.places)
        question = replace(
            question,
            filters=merged(told, earlier),
            places=places,
            since=told.since,
            size=told.size,
            no_days=told.no_days,
            clash=told.clash,
            **carried(text, told, earlier),
            changed=told.changed,
        )
        if intent is Intent.SUBSCRIBE_HELP and _REMINDS.search(text):
            # "Remind me in a week": its day and its words narrow nothing that is asked later.
            return replace(question, filters=replace(question.filters, due_from=None, due_to=None, text=()))
        if intent is Intent.SEARCH and seeks_artwork(text, question.filters):
            return _of_artwork(question, guidance)
        if intent is Intent.SEARCH:
            near = find_pathway(text, guidance, nations_of(question.filters.areas, text))
            least = LEAST if _ALSO_HOW.search(text) else BESIDE
            return question if near is None or near.nearness < least else replace(question, pathway=near.id)
    return question


def _of_artwork(question: Question, guidance: Guidance) -> Question:
    """Return the search of somebody who makes art for commissions, with the way in which artists come to them."""
    filters = question.filters
    # Who may apply is seldom said of them.
    subject = tuple(phrase for phrase in filters.text if phrase not in ("artist", "artists"))
    way = find_pathway("how do artists get commissioned", guidance, nations_of(filters.areas, ""))
    return replace(
        question,
        filters=replace(filters, text=subject or (ARTWORK,)),
        pathway=None if way is None else way.id,
        settled=(*question.settled, AskBack.COMMISSION),
    )


def _intent(text: str, words: str, told: Told, guidance: Guidance, earlier: Question | None) -> Intent | None:
    """Return what the words by themselves ask for; None where they only narrow or continue."""
    if not text:
        return Intent.HELP
    over = told.since is not None or told.states or told.opens or told.size
    less = told.left_out != LeftOut() or (told.not_wanted != NotWanted() and not asks_how(text))
    if told.missed and earlier is None and not SUBSCRIBE.search(text):
        return Intent.DEADLINES
    if (over or less) and earlier is None and not SUBSCRIBE.search(text):
        return Intent.DEADLINES if DEADLINES.search(text) and not over else Intent.SEARCH
    if is_smalltalk(text) or is_smalltalk(plain(words)):
        return Intent.SMALLTALK
    if HELP.search(text) or asks_sources(text):
        return Intent.HELP
    if earlier is None and (is_vague_support(text, told.filters) or is_vague_commission(text, told.filters)):
        return Intent.SEARCH
    if is_out_of_scope(text):  # "the Personal Wellbeing Score" is no match's
        return Intent.PATHWAY if names_guidance(text, guidance) else Intent.OUT_OF_SCOPE
    alerts = SUBSCRIBE.search(text)
    if alerts is not None:
        return None if _asked_before(text[: alerts.start()], told) else Intent.SUBSCRIBE_HELP
    if earlier is not None and earlier.intent is Intent.DETAILS and item_asked(text, capitals=False) == "":
        return Intent.DETAILS
    if earlier is not None and _CONTINUES.search(text) and not terms_asked(text):
        return None
    led = names_guidance(text, guidance) or asks_why_lost(text) or after_loss(text)
    return Intent.PATHWAY if led else _about_guidance(text, words, told, guidance)


def _about_guidance(text: str, words: str, told: Told, guidance: Guidance) -> Intent | None:
    """Tell one known item, the meaning of a word and how something works from a search (None)."""
    asked, how, near = terms_asked(text), asks_how(text), _near(text, told, guidance)
    clear = near is not None and near.nearness >= CLEAR
    item = item_asked(text, capitals=NAMES_IN_CAPITALS.search(words) is not None)
    if asks_winner(text) and not how:
        return None
    if defined(text, guidance):
        return Intent.GLOSSARY
    if any(find_terms(part, guidance) for part in asked) and not (item and LIST.search(text)):
        return Intent.GLOSSARY
    if item is not None and not find_terms(item, guidance, meaning=False) and not (how and clear):
        return Intent.DETAILS
    terms = find_terms(text, guidance, meaning=False)
    compares = len(terms) > 1 and _WHICH_OF_THEM.search(text) and not LIST.search(text)
    if compares or (terms and _only_names(text, terms) and (len(terms) > 1 or not _narrows(told.filters))):
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
    if asked and not _narrows(told.filters) and not DOMAIN.search(text):
        return Intent.GLOSSARY if len(asked[0].split()) <= 4 else Intent.OUT_OF_SCOPE
    if LIST.search(text):
        return None
    if DEADLINES.search(text):
        return Intent.PATHWAY if text.startswith("when") and (terms or clear) and not told.filters.kinds else None
    notice = any(term.name.startswith("notice:") for term in terms) and not _narrows(
        replace(told.filters, kinds=())
    )
    sure = near is not None and near.nearness >= TOLD
    doubts = words.rstrip().endswith("?") and sure and not SEEKS.search(text) and not _narrows(told.filters)
    puzzled = doubts or _QUESTION_WORD.search(text) or PUZZLED.search(text)
    if told.filters.kinds and (told.filters.areas or Kind.ENGAGEMENT in told.filters.kinds):
        return None
    tells = sure and SENTENCE.search(text) and not SEEKS.search(text)
    if notice or (puzzled and (near or terms)) or tells:
        return Intent.PATHWAY
    return _beyond(text, told) if _QUESTION_WORD.search(text) or STATES.search(text) else None


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
        and _narrows(told.filters)
    )


def _beyond(text: str, told: Told) -> Intent | None:
    """Return OUT_OF_SCOPE for a question in which nothing speaks of funding or commissioning."""
    filters = told.filters
    if _MENDS.search(text) and filters.categories == (Category.PROJECT,):
        filters = replace(filters, categories=())  # how to mend a strimmer, not what pays for one
    known = DOMAIN.search(text) or DEADLINES.search(text) or _narrows(filters) or told.cleared or told.training
    return None if known else Intent.OUT_OF_SCOPE


def _narrows(filters: Filters) -> bool:
    return replace(filters, text=()) != Filters()


def _is_all_unknown(text: str, told: Told, intent: Intent) -> bool:
    """Say whether somebody asks for nothing and speaks of nothing that we know."""
    if intent not in (Intent.OUT_OF_SCOPE, Intent.SEARCH) or told.since is not None or _seeks(told.filters):
        return False
    dated = told.filters.due_to is not None and _ONLY_A_DAY.fullmatch(text) is not None
    known = (
        dated,
        is_out_of_scope(text),
        *(pattern.search(text) for pattern in (_QUESTION_WORD, SEEKS, LIST, DOMAIN)),
    )
    return not any(known)


def _seeks(filters: Filters) -> bool:
    """Say whether more than a day is asked for: "I cannot get through tonight" asks for nothing."""
    return _narrows(replace(filters, due_from=None, due_to=None))


def _near(text: str, told: Told, guidance: Guidance) -> Found | None:
    nations = nations_of(told.filters.areas, text)
    found = [find for find in (find_pathway(text, guidance, nations), find_guide(text, guidance)) if find]
    return max(found, key=lambda find: find.nearness, default=None)


def _followed_intent(text: str, earlier: Question | None) -> Intent:
    if DEADLINES.search(text):
        return Intent.DEADLINES
    if earlier is None or LIST.search(text):
        return Intent.SEARCH
    if earlier.intent in (Intent.DEADLINES, Intent.PATHWAY, Intent.GLOSSARY):
        return earlier.intent
    return Intent.SEARCH


def _details(question: Question, text: str, _told: Told, _guidance: Guidance, earlier: Question | None) -> Question:
    item = item_asked(text, capitals=NAMES_IN_CAPITALS.search(question.words) is not None)
    filters = Filters(text=(item,) if item else ())
    if not item and earlier is not None and earlier.intent is Intent.DETAILS:
        filters = earlier.filters  # "does it pay for a van?": the one that was asked about before
    return replace(question, filters=filters, about=read_about(text, item or ""))
