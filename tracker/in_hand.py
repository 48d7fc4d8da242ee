"""What is asked of the item, or the list, that was shown just before: "when does it close", "how much in all"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from tracker.asking.fits import named_in
from tracker.asking.items.about import is_read
from tracker.asking.items.in_its_words import asked_beside, asks_narrowly, asks_whether, said_on
from tracker.asking.items.of_list import asks_days
from tracker.asking.items.of_one import asks_of_it, asks_of_one
from tracker.asking.items.points import asks_of_unshown, leans
from tracker.asking.items.shortly import (
    asks_alone,
    asks_beyond,
    asks_condition,
    asks_of_thing,
    asks_rolling,
    asks_shortly,
    asks_vaguely,
    held_out,
    may_ask,
)
from tracker.asking.line.unread import plain
from tracker.asking.ways.pathways import TOLD, find_guide, find_pathway
from tracker.knowledge import Guidance
from tracker.model import Opportunity
from tracker.of_one import told_of
from tracker.questions import REMINDER, THE_FIRST, Answer, Filters, Point, Question
from tracker.seen import seen_one
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.terms import Intent
from tracker.text.contacts import without_contacts


async def of_shown(
    database: Database,
    guidance: Guidance,
    question: Question,
    before: Question | None,
    shown: Sequence[Opportunity],
    *,
    server: str,
    now: datetime,
) -> Answer | None:
    """Answer what is asked of the one item that was shown just before; None where nothing is."""
    nothing = question.intent in (Intent.SEARCH, Intent.DEADLINES) and question.filters == Filters()
    unclear = leans(question.words) and (nothing or question.intent is Intent.OUT_OF_SCOPE)
    # Of grants at large a guide could tell, but "it" is one of them.
    of_all = question.intent is Intent.PATHWAY and before is None
    unclear = unclear or (of_all and leans(question.words))
    unclear = unclear or (
        asks_of_unshown(question.words) and (of_all or question.intent in (Intent.SEARCH, Intent.OUT_OF_SCOPE))
    )
    # "How much is it?" alone is small talk by its words, and asks of something that was not shown.
    chats = question.intent is Intent.SMALLTALK and not question.lead
    unclear = unclear or (chats and asks_of_it(question.words, told_alone=True))
    if not shown and unclear:
        return Answer(Question(question.words, Intent.DETAILS))
    # "How much is it?" alone is small talk; behind a fund it is not.
    elsewhere = question.intent in (Intent.DISTRESS, Intent.SUBSCRIBE_HELP)
    if not shown or elsewhere or question.distress or question.templates:
        return None
    first = len(shown) > 1 and _means_the_first(question, before, shown)
    shown = shown[:1] if first else shown
    numbered = question.intent is Intent.DETAILS and question.filters.text
    if len(shown) > 1 and numbered:
        return None
    if len(shown) > 1:
        # "When does it close?" of several: which is asked back, rather than a list of everything.
        sought = chats or question.intent in (Intent.SEARCH, Intent.DEADLINES)
        line = plain(question.words)
        listed = leans(question.words) or (sought and _IF.match(line) is not None)
        listed = listed or _FOR_WHOM.match(line) is not None or (sought and asks_of_one(question.words))
        if before is not None and before.intent in OF_FINDS and not _OF_SOME.match(plain(question.words)):
            of_way = question.intent is Intent.PATHWAY and not (question.terms or question.details)
            listed = (
                listed
                or asks_condition(question)
                or asks_shortly(question)
                or _is_of_it(question, line)
                or _is_faintly_of_a_way(question, guidance)
                or (of_way and asks_of_it(question.words, told_alone=False))
            )
        return Answer(Question(question.words, Intent.DETAILS), nearest=tuple(shown)) if listed else None
    # What is nothing of ours by itself asks of the one find that the list had.
    told_alone = (
        question.intent is Intent.OUT_OF_SCOPE
        or nothing
        or asks_days(question.words)
        or (before is not None and (before.intent in OF_FINDS or before.lead == REMINDER))
    )
    asks = asks_of_it(question.words, told_alone=told_alone) or leans(question.words)
    of_it = told_alone or (before is not None and before.lead == "step")
    asks = asks or (of_it and _is_faintly_of_a_way(question, guidance))
    # Of the first of a list that was only taken to be meant, what it does not name is sought anew.
    of_thing = before is not None and before.intent is Intent.DETAILS and before.lead != THE_FIRST
    of_thing = of_thing and asks_of_thing(question)
    rolls = told_alone and asks_rolling(question.words)
    was_alone = before is not None and (before.intent is Intent.DETAILS or _is_named(before, shown[0]))
    shortly = of_thing or rolls or (told_alone and asks_shortly(question)) or (was_alone and asks_alone(question))
    if not (
        asks
        or shortly
        or (told_alone and may_ask(question, alone=before is None or before.intent is Intent.DETAILS))
    ):
        return None
    fresh = await seen_one(database.read, shown[0].id, server=server)
    if fresh is None:
        return None
    told = await told_of_it(database, guidance, question, fresh, now=now)
    told = replace(told, question=replace(told.question, lead=THE_FIRST if first else told.question.lead))
    speaks = told.in_its_words or any(one.holds or one.names_it for one in told.findings)
    return told if asks or shortly or speaks else None


def _is_faintly_of_a_way(question: Question, guidance: Guidance) -> bool:
    """Say whether a short line asks what hardly any way or guide tells: "how long have we got"."""
    if question.intent is not Intent.PATHWAY or question.details or question.terms or not asks_vaguely(question):
        return False
    near = (find_pathway(question.words, guidance), find_guide(question.words, guidance))
    return all(found is None or found.nearness < TOLD for found in near)


#: Behind a list "and if it's on council land" holds something out to be told of one of it.
_IF = re.compile(r"(?:(?:so|and|an|n|but|ok|hmm|,) )*(?:what )?(?:even )?if\b")
#: Behind a list "is it for choirs too" is asked of one of it, not of the bot.
_FOR_WHOM = re.compile(
    r"(?:(?:so|and|but|ok|,) )*is (?:it|that|this) (?:just |only |also )?"
    r"(?:for|in|up|down|round|near) (?!free|all\b)"
)
#: "Do they want three quotes" is of those that were listed, whatever word for a paper is in it.
_DO_THEY = re.compile(
    r"(?:(?:so|and|but|ok|,) )*(?:do|does|did|will|would|can|could|must|is|are) "
    r"(?:they|it|these|those|that one|this one)\b"
)


def _is_of_it(question: Question, line: str) -> bool:
    """Say whether words behind a list ask of "it" or "them", though alone they lead to a guide, or nowhere."""
    if question.intent is Intent.DETAILS:
        return not question.filters.text
    return question.intent is Intent.PATHWAY and not question.details and _DO_THEY.match(line) is not None


#: Some of a list are asked for, none in particular: "any with no deadline".
_OF_SOME = re.compile(
    r"(?:(?:so|and|ok|but|,) )*(?:any|ones|some|which ones|those)\b"
    r"|.*\b(?:any|some)(?:thing|where) (?:else|near\w*|closer|similar|like|bigger|smaller)\b"
)


def _means_the_first(question: Question, before: Question | None, shown: Sequence[Opportunity]) -> bool:
    """Say whether words that ask of one thing behind a list mean its first, which alone goes by what was sought."""
    if before is None or before.intent not in (Intent.SEARCH, Intent.DEADLINES):
        return False
    asks = asks_of_one(question.words) or leans(question.words) or asks_shortly(question)
    named = named_alone(name_words(before.words), shown)
    return (asks and (named or named_alone(before.filters.text, shown))) or (named and asks_alone(question))


def _is_named(before: Question, one: Opportunity) -> bool:
    """Say whether a search that found one thing was for that one by its name, so that it is spoken of alone."""
    return before.intent in OF_FINDS and named_alone(name_words(before.words), (one,))


#: Words that tell no fund from another.
_NOT_TELLING = frozenset(
    """
    a an the of for to in on and or any some fund funds grant grants money pot pots funding scheme programme
    training course one ones new me us our we is there anything please tell about
    """.split()
)


def name_words(words: str) -> Sequence[str]:
    """Return the words of a search that may be a fund's name."""
    return [word for word in plain(words).split() if word.isalnum() and word not in _NOT_TELLING]


def named_alone(said: Sequence[str], shown: Sequence[Opportunity]) -> bool:
    """Say whether of a list only the first has a name that holds what was looked for, or another word for it."""
    if not said or not shown:
        return False
    by_subject = [all(named_in(phrase, one) for phrase in said) for one in shown]
    if by_subject[0] and not any(by_subject[1:]):
        return True
    wanted = {word.removesuffix("s") for phrase in said for word in phrase.split()}
    names = [{word.removesuffix("s") for word in plain(one.title).split()} for one in shown]
    return wanted <= names[0] and not any(wanted <= name for name in names[1:])


#: Behind these the one that was found is spoken of.
OF_FINDS = (Intent.DETAILS, Intent.SEARCH, Intent.DEADLINES)


async def told_of_named(database: Database, chosen: Answer, before: Question | None) -> Answer:
    """Add what the text of the one that was named says on what else is asked; `before` may explain what "it" is."""
    question = chosen.question
    if len(chosen.opportunities) != 1 or question.intent is not Intent.DETAILS or len(question.filters.text) != 1:
        return chosen
    term = before.terms[0] if before is not None and before.intent is Intent.GLOSSARY and before.terms else ""
    beside = asked_beside(question.words, question.filters.text[0], term=plain(term.removeprefix("notice:")))
    if not beside or chosen.points or chosen.findings or chosen.changes is not None:
        return chosen
    told = await _in_its_words(database, replace(chosen, question=replace(question, words=beside)))
    return replace(told, question=question) if told.in_its_words or asks_whether(beside) else chosen


async def told_of_it(
    database: Database, guidance: Guidance, question: Question, one: Opportunity, *, now: datetime
) -> Answer:
    """Answer what the words ask of one that was shown, by what was read of it or by its own words."""
    return await _in_its_words(database, await told_of(database, guidance, question, one, "", now=now))


async def _in_its_words(database: Database, told: Answer) -> Answer:
    """Add what the text of the one item says on the words, where nothing of what was read answers them."""
    question = told.question
    answers = told.points and all(is_read(point, told.opportunities[0].reading) for point in told.points)
    answers = answers and not (Point.AMOUNT in told.points and asks_narrowly(question.words))
    found = any(one.holds is not None or one.names_it for one in told.findings)
    if answers or found or told.said or told.results or told.changes is not None or not asks_beyond(question.words):
        return told
    written = await opportunities.with_words(database.read, [told.opportunities[0].id])
    quote = said_on(question.words, without_contacts(written[0].text)) if written else ""
    # "Price?" holds out no thing that it pays for, where a sentence tells the price.
    unnamed = quote and held_out(question.words) and all(isinstance(one.asked, str) for one in told.findings)
    kept = () if unnamed else told.findings
    return replace(told, in_its_words=quote, findings=kept)
