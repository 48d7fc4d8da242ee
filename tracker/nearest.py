"""What comes nearest where nothing fits a question: words of its subject, or filters, are let go."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import combinations
from typing import Any

from tracker.asking import general
from tracker.asking.answer import name_words, search_words
from tracker.asking.why import why_shown
from tracker.clock import london_date
from tracker.model import Opportunity
from tracker.questions import Answer, AskBack, Filters, Question
from tracker.searching import MOST_FOUND, MOST_SHOWN, find
from tracker.store.database import Database
from tracker.store.search import search
from tracker.store.sources import has_looked
from tracker.terms import Category, Intent, Kind

#: Of a subject of more words than these no parts are looked for: they are a tale, and each part is a search.
MOST_WORDS = 5


async def found_nowhere(database: Database, question: Question, *, now: datetime) -> tuple[str, ...]:
    """Return which words of a question stand in nothing that is open; () where it names nothing else."""
    filters = question.filters
    if not may_lose_words(question):
        return ()
    strays = list[str]()
    for phrase in filters.text:
        words = search_words(Filters(text=(phrase,)))
        if words and not await search(database.read, Filters(), words, now=now, limit=1):
            strays.append(phrase)
    return tuple(strays) if without_words(question, strays).filters != Filters() or question.since else ()


async def looked(database: Database, chosen: Answer) -> Answer:
    """Say in an answer that holds nothing whether anything was looked for yet."""
    if chosen.opportunities or chosen.nearest or chosen.given:
        return chosen
    return replace(chosen, unlooked=not await has_looked(database.read))


def without_words(question: Question, strays: Sequence[str]) -> Question:
    """Return a question without some words of its subject."""
    text = tuple(phrase for phrase in question.filters.text if phrase not in strays)
    return replace(question, filters=replace(question.filters, text=text))


#: What is let go first where nothing fits: the filter's names, and how to say it.
LOOSER: Sequence[tuple[dict[str, Any], str]] = (
    ({"due_from": None, "due_to": None}, "at any date"),
    ({"amount_min": None, "amount_max": None}, "of any amount"),
    ({"applicants": ()}, "for other kinds of organisation"),
)
#: The subject goes alone first: what gives the sum that is needed comes before what does not.
OTHER_SUBJECTS: Sequence[tuple[dict[str, Any], str]] = (({"text": ()}, "on other subjects"), *LOOSER)
#: Then everything, one more at a time.
ANYTHING: Sequence[tuple[dict[str, Any], str]] = (
    *LOOSER,
    ({"text": ()}, "on other subjects"),
    ({"areas": ()}, "in other areas"),
    ({"categories": (), "kinds": ()}, "for other purposes"),
)


async def with_some_words(
    database: Database, question: Question, server: str, *, now: datetime
) -> tuple[tuple[Opportunity, ...], dict[int, str]]:
    """Return what fits the most words of a subject where nothing fits all, and why each is shown.

    All else that was asked for fits. Nothing where the subject is one thing, or one known item is asked for.
    """
    text = tuple(dict.fromkeys(question.filters.text))
    if not 1 < len(text) <= MOST_WORDS or not may_lose_words(question):
        return (), {}
    for size in sorted({len(text) - 1, 1}, reverse=True):  # each combination is a search
        parts: list[tuple[Sequence[Opportunity], Question]] = []
        for some in combinations(text, size):
            fewer = replace(question, filters=replace(question.filters, text=some))
            parts.append((await find(database, fewer, server, now=now, most=MOST_FOUND), fewer))
        # Of words on which there is less, each tells more: "singing" before "health".
        parts.sort(key=lambda part: len(part[0]))
        found: dict[int, Opportunity] = {}
        why: dict[int, str] = {}
        for those, fewer in parts:
            fits = f"fits {' and '.join(f'“{phrase}”' for phrase in fewer.filters.text)}"
            for one in those:
                found.setdefault(one.id, one)
                why.setdefault(one.id, "; ".join(filter(None, (fits, why_shown(one, fewer)))))
        if found:
            return tuple(found.values())[:MOST_SHOWN], why
    return (), {}


def may_lose_words(question: Question) -> bool:
    """Say whether what is sought is sought by its subject, so that a part of that may be looked for."""
    if question.intent not in (Intent.SEARCH, Intent.DEADLINES) or question.states or question.changed:
        return False
    # Of commissions of art the art is no stray word; a result is that of one thing.
    return Kind.AWARD not in question.filters.kinds and AskBack.COMMISSION not in question.settled


async def nearest(
    database: Database, question: Question, server: str, *, now: datetime, most: int = 3
) -> tuple[tuple[Opportunity, ...], str]:
    """Return what comes nearest where nothing fits: filters are let go one more at a time."""
    if question.since is not None:
        found = await find(database, replace(question, since=None), server, now=now, most=most)
        if found:
            return found, "found earlier"
    if question.intent is Intent.DETAILS:
        return await _like_named(database, question, server, now=now, most=most), ""
    if question.missed or question.opens:
        first = london_date(now) if question.opens else None
        later = replace(question, missed=False, filters=replace(question.filters, due_from=first, due_to=None))
        why = "what opens at another time" if question.opens else "still open"
        return await find(database, later, server, now=now, most=most), why
    filters = question.filters
    if AskBack.COMMISSION in question.settled and filters.text:
        wider = replace(question, filters=replace(filters, kinds=(), applicants=()))
        if found := await find(database, wider, server, now=now, most=most):
            return found, "money and courses for that"
    if filters.kinds == (Kind.TRAINING,):  # "training for our leader": there may be money to pay for it
        paid = replace(filters, kinds=(), categories=tuple({*filters.categories, Category.STAFF_TRAINING}))
        found = await find(database, replace(question, filters=paid), server, now=now, most=most)
        if found:
            return found, "money to pay for training"
    return await _loosened(database, question, server, now=now, most=most)


#: "Money to train, for a musician": what musicians can go for is nearer than training of any sort.
PURPOSES_GO: Sequence[tuple[dict[str, Any], str]] = (({"categories": ()}, "for other purposes"), LOOSER[0])


def _same_subject(filters: Filters) -> Sequence[tuple[dict[str, Any], str]]:
    """Return what is let go while the subject stands; work that is out to tender helps nobody who needs a sum."""
    if not filters.text:
        return ()
    dates, amounts, applicants = LOOSER
    some = filters.amount_min is not None or filters.amount_max is not None
    grants = ({**amounts[0], "kinds": filters.kinds or (Kind.GRANT,)}, amounts[1])
    return (dates, grants, applicants) if some else (dates, applicants)


async def _loosened(
    database: Database, question: Question, server: str, *, now: datetime, most: int
) -> tuple[tuple[Opportunity, ...], str]:
    """Return what fits when filters are let go one more at a time, and which were."""
    others = PURPOSES_GO if question.filters.text and question.filters.categories else ()
    for steps in (_same_subject(question.filters), others, OTHER_SUBJECTS, ANYTHING):
        filters, said = question.filters, list[str]()
        for looser, words in steps:
            loosened = replace(filters, **looser)
            if loosened == filters:
                continue
            filters = loosened
            said.append(words)
            if filters == Filters():
                if not general.seeks_money(question):
                    break
                filters = Filters(kinds=(Kind.GRANT,))
            places = question.places if filters.areas else ()
            looser_one = replace(question, filters=filters, places=places)
            found = await find(database, looser_one, server, now=now, most=most)
            if found:
                return found, ", ".join(said)
    return (), ""


async def _like_named(
    database: Database, question: Question, server: str, *, now: datetime, most: int
) -> tuple[Opportunity, ...]:
    """Return what shares a telling word with the name that somebody asked for."""
    for words in name_words(" ".join(question.filters.text)):
        like = replace(question, intent=Intent.SEARCH, filters=Filters(text=words))
        found = await find(database, like, server, now=now, most=most)
        if found:
            return found
    return ()
