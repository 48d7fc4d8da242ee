"""A person's words → Question: what is asked, and what narrows the answer. No language model: rules over words.

Pure: `now` and the guidance are handed in. The line is put into plain spelling, the intent is told by the
words that give it away (`intents.py`, `items/naming.py`), then each kind of filter takes its words, and what is
left is the subject. A question that follows another changes only what it names (codebook, Questions).
"""

import re
from dataclasses import replace
from datetime import datetime

from tracker.asking.days.own_times import without_own_closing
from tracker.asking.days.past import without_past
from tracker.asking.distress.distress import Distress
from tracker.asking.distress.feelings import feels, without_feelings
from tracker.asking.distress.harms import harm_in_the_group
from tracker.asking.distress.heard import (
    beside_business,
    heard,
    heard_beside,
    in_distress,
    of_the_trade,
    with_harms,
)
from tracker.asking.distress.named_lines import asks_of_the_lines
from tracker.asking.distress.reassuring import is_well, reassures
from tracker.asking.distress.worried import SAFEGUARDING, one_at_risk
from tracker.asking.doubtful import is_all_unknown, of_somebody_else, seeks_more
from tracker.asking.filters.whose_money import named_giver
from tracker.asking.intents import (
    DEADLINES,
    DOMAIN,
    LIST,
    SEEKS,
    is_out_of_scope,
)
from tracker.asking.items.naming import item_asked, names_in_capitals
from tracker.asking.items.thing_asked import read_about
from tracker.asking.line.plain_line import plain_line
from tracker.asking.line.story import in_short
from tracker.asking.line.tags import without_tag
from tracker.asking.line.unread import Unread
from tracker.asking.orders.alerts import alerts_wished
from tracker.asking.orders.remind_orders import remind_order
from tracker.asking.places.where import read_areas
from tracker.asking.talk.amended import amended
from tracker.asking.talk.ask_back import ARTWORK, by_words, is_vague_support, seeks_artwork
from tracker.asking.talk.carrying import carried, merged
from tracker.asking.talk.follow import Cleared
from tracker.asking.talk.home import at_home
from tracker.asking.talk.of_the_bot import of_the_bot
from tracker.asking.talk.replying import reply_to
from tracker.asking.talk.set_right import in_its_sense, set_right
from tracker.asking.talk.sums_before import with_sums_before
from tracker.asking.telling_intent import told_intent
from tracker.asking.told import Told, read_told, says_nothing
from tracker.asking.ways.asks_way import weighed
from tracker.asking.ways.aspects import asks_sources, on_with
from tracker.asking.ways.choices import takes_none
from tracker.asking.ways.glossary import asks_term
from tracker.asking.ways.guiding import glossary_question, pathway_question, way_of_grant
from tracker.asking.ways.narrow import pointed
from tracker.asking.ways.next_steps import asks_next
from tracker.asking.ways.of_a_way import subjects_of_way
from tracker.asking.ways.pathways import (
    BESIDE,
    LEAST,
    find_pathway,
    nations_of,
)
from tracker.asking.ways.plain_answers import Everyday, everyday
from tracker.asking.ways.templates import asked_templates, guide_beside
from tracker.asking.winner import asks_winner
from tracker.clock import london_date
from tracker.knowledge import Guidance
from tracker.questions import (
    REMINDER,
    SOURCES,
    UNCLEAR,
    WELL,
    WORRIED,
    AskBack,
    Filters,
    Home,
    Question,
)
from tracker.terms import Intent

#: What is plainly one of these is answered, the help lines above.
_PLAIN_ORDERS = (Intent.HELP, Intent.SUBSCRIBE_HELP, Intent.DEADLINES)
#: What else there is, behind whatever was told: "anything bigger nearby".
_ANYTHING = re.compile(r"(?:(?:and|so|ok|but|is there|are there|,) )*(?:anything|something|owt|summat) [a-z]")
#: A list is asked for, and the way to it.
_ALSO_HOW = re.compile(r"\b(?:and|or|,) (?:how|who|where) (?:do|can|should|would|to)\b")


def understand(
    words: str, *, now: datetime, guidance: Guidance, earlier: Question | None = None, home: Home | None = None
) -> Question:
    """Return what the words ask for. `now` is aware; `earlier` is the question that these words follow.

    `home` is where the person said they are, earlier in the talk.

    Never raises for any words: what is not understood is a search for its own words, or out of scope.
    """
    text = in_short(plain_line(words, guidance))
    if reassures(text) or (earlier is not None and earlier.distress and is_well(text)):
        return Question(words, Intent.SMALLTALK, lead=WELL)
    if earlier is not None and earlier.distress and asks_of_the_lines(text):
        worried = earlier.lead if earlier.lead == WORRIED else ""
        told = replace(in_distress(words, text), guide=earlier.guide if worried else None, lead=worried)
        return replace(told, nations=earlier.nations, harms=earlier.harms)
    question = _understand(words, text, now=now, guidance=guidance, earlier=earlier, home=home)
    if earlier is None or not earlier.choices:
        question = pointed(question, text, guidance)
    return with_harms(question, words, text)


def _understand(
    words: str, text: str, *, now: datetime, guidance: Guidance, earlier: Question | None, home: Home | None
) -> Question:
    answered = (
        None
        if asks_term(text, guidance)
        else everyday(text, of_item=earlier is not None and earlier.intent is Intent.DETAILS)
    )
    distress = heard(words, guidance) if answered is None else heard_beside(words, guidance)
    if distress is Distress.CLEAR:
        if not beside_business(text, guidance):
            return in_distress(words, text)
        distress = Distress.UNSURE
    if harm_in_the_group(text) or one_at_risk(text):
        return Question(words, Intent.PATHWAY, distress=True, guide=SAFEGUARDING, lead=WORRIED)
    told_of_us = of_the_bot(words, text, distress, answered=answered is not None)
    if told_of_us is not None:
        return told_of_us
    if answered is not None:
        told = read_told(text, now=now, earlier=None).filters
        question = _everyday(words, text, answered, distress, guidance)
        return replace(question, filters=replace(told, text=subjects_of_way(told.text)))
    tired, text = feels(text) and distress is not Distress.LIKELY, without_tag(without_feelings(text))
    question = _told(words, text, distress, now=now, guidance=guidance, earlier=earlier, home=home)
    return replace(question, kindly="tired") if tired and not question.distress else question


def _everyday(words: str, text: str, answered: Everyday, distress: Distress, guidance: Guidance) -> Question:
    """Return the question that one point of a guide answers; the help lines stand above it where there is a doubt."""
    nations = nations_of(read_areas(Unread(text)), text)
    doubtful = distress in (Distress.UNSURE, Distress.LIKELY)
    told = Question(words, Intent.PATHWAY, guide=answered.guide, details=answered.points, lead="guide")
    told = replace(told, pathway=way_of_grant(text, guidance, nations))
    return replace(told, nations=nations, distress=doubtful, kindly="" if doubtful else answered.kindly)


def _told(
    words: str,
    text: str,
    distress: Distress,
    *,
    now: datetime,
    guidance: Guidance,
    earlier: Question | None,
    home: Home | None,
) -> Question:
    if distress in (Distress.FAINT, Distress.UNSURE) and earlier is not None and asks_next(words, guidance):
        distress = Distress.NONE  # "and then?" says too little to weigh, and asks for the next step
    if distress is Distress.NONE and remind_order(words) is not None:
        return Question(words, Intent.SUBSCRIBE_HELP, lead=REMINDER)
    if earlier is not None and (reply := reply_to(earlier, text, words, guidance)) is not None:
        return reply
    further = None if earlier is None else on_with(earlier, words, guidance)
    if further is not None and distress is not Distress.LIKELY:
        return further
    right = set_right(amended(text, now=now) if earlier is None else text, earlier, now=now)
    text = right.text if earlier is None else with_sums_before(right.text, earlier.filters)
    told = read_told(text, now=now, earlier=earlier)
    if right.corrects and earlier is not None:
        told = in_its_sense(told, earlier)
    question = without_past(
        _understood(words, text, told, distress, guidance, earlier, home), today=london_date(now)
    )
    if question.intent is Intent.PATHWAY and question.filters.text:
        subjects = subjects_of_way(question.filters.text)
        question = replace(question, filters=replace(question.filters, text=subjects))
    settled = _settled(told, earlier)
    income = told.income or (earlier.income if earlier is not None else None)
    if income is None and home is not None and question.intent in (Intent.SEARCH, Intent.DEADLINES):
        income = home.income
    question = replace(question, settled=(*question.settled, *settled), income=income)
    return question if question.choices else replace(question, ask_back=by_words(question, text, guidance))


def _settled(told: Told, earlier: Question | None) -> tuple[AskBack, ...]:
    """Return what is not to be asked back: it was asked just before, or it does not matter."""
    before = () if earlier is None or earlier.ask_back is None else (earlier.ask_back,)
    return (*before, AskBack.PLACE) if Cleared.AREAS in told.cleared else before


def _understood(
    words: str,
    text: str,
    told: Told,
    distress: Distress,
    guidance: Guidance,
    earlier: Question | None,
    home: Home | None,
) -> Question:
    open_text = without_own_closing(text)
    intent = sought = told_intent(open_text, words, told, guidance, earlier)
    other = seeks_more(told.filters) or DOMAIN.search(text) or intent in _PLAIN_ORDERS or is_out_of_scope(text)
    if distress is Distress.LIKELY and not (other or of_the_trade(text, guidance)):
        return in_distress(words, text)
    if intent is None:
        intent = _followed_intent(open_text, earlier)
    ruled = earlier is not None or sought is Intent.SEARCH or asks_winner(text)
    intent = intent if ruled else weighed(intent, open_text, words, told, guidance)
    told = at_home(told, intent, home, text, earlier)
    if templates := asked_templates(text, intent, guidance, earlier):
        intent = Intent.PATHWAY
    doubtful = distress in (Distress.UNSURE, Distress.LIKELY) or (
        distress is Distress.FAINT and earlier is None and is_all_unknown(text, told, intent)
    )
    told_of = intent in (Intent.PATHWAY, Intent.OUT_OF_SCOPE, Intent.GLOSSARY) or (
        intent is Intent.SEARCH and not (seeks_more(told.filters) or LIST.search(text) or SEEKS.search(text))
    )
    if doubtful and told_of and (others := of_somebody_else(words, text, distress, guidance)) is not None:
        return others
    lead = SOURCES if intent is Intent.HELP and asks_sources(text) else ""
    vague = is_vague_support(text, told.filters)
    if intent is Intent.SEARCH and earlier is None and not vague and (says_nothing(text, told) or takes_none(text)):
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
            filters=_narrowed(text, told, intent, earlier),
            places=places,
            since=told.since,
            size=told.size,
            no_days=told.no_days,
            clash=told.clash,
            **carried(text, told, earlier),
            changed=told.changed,
        )
        if intent is Intent.SUBSCRIBE_HELP:
            return alerts_wished(question, text)
        if intent is Intent.SEARCH and seeks_artwork(text, question.filters):
            return _of_artwork(question, guidance)
        if intent is Intent.SEARCH:
            near = find_pathway(text, guidance, nations_of(question.filters.areas, text))
            least = LEAST if _ALSO_HOW.search(text) else BESIDE
            return question if near is None or near.nearness < least else replace(question, pathway=near.id)
    return question


def _narrowed(text: str, told: Told, intent: Intent, earlier: Question | None) -> Filters:
    """Return what narrows a list; whose money it is only where nothing else does: "any lottery money"."""
    filters = merged(told, earlier)
    unsaid = filters == Filters() and intent is Intent.SEARCH
    return Filters(text=named_giver(text)) if unsaid else filters


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


def _followed_intent(text: str, earlier: Question | None) -> Intent:
    if DEADLINES.search(text):
        return Intent.DEADLINES
    if earlier is None or LIST.search(text) or _ANYTHING.match(text):
        return Intent.SEARCH
    if earlier.intent in (Intent.DEADLINES, Intent.PATHWAY, Intent.GLOSSARY):
        return earlier.intent
    return Intent.SEARCH


def _details(question: Question, text: str, _told: Told, _guidance: Guidance, earlier: Question | None) -> Question:
    item = item_asked(text, capitals=names_in_capitals(question.words))
    filters = Filters(text=(item,) if item else ())
    if not item and earlier is not None and earlier.intent is Intent.DETAILS:
        filters = earlier.filters  # "does it pay for a van?": the one that was asked about before
    return replace(question, filters=filters, about=read_about(text, item or ""))
