"""A question's filters → the opportunities that fit, best first; and what comes nearest where none does."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from tracker.asking import general
from tracker.asking.answer import is_named, name_words, rank, refuses, search_words, wants_closed
from tracker.asking.fits import asked_days
from tracker.asking.items.next_round import said_of_next_round
from tracker.asking.items.own_words import may_mean, means, piece_on
from tracker.asking.line.unread import plain
from tracker.asking.places.fit import is_elsewhere
from tracker.asking.talk.ask_back import may_apply
from tracker.asking.why import why_shown
from tracker.asking.winner import kinds_won
from tracker.clock import london_date, london_start
from tracker.matching import fits
from tracker.model import Opportunity, State
from tracker.questions import Answer, Filters, Question
from tracker.results import given, results_of
from tracker.seen import as_seen
from tracker.store import corrections, opportunities
from tracker.store.database import Database
from tracker.store.history import changed_since
from tracker.store.search import search
from tracker.store.sources import began
from tracker.terms import Intent, Kind, What
from tracker.text.contacts import without_contacts

#: What to search for: of every inner one a phrase must be there.
Words = tuple[tuple[str, ...], ...]

#: So many are ranked; so many where a sum, and where the biggest of all, is asked for.
MOST_FOUND, MOST_WITH_SUMS, MOST_COMPARED = 120, 400, 1000

#: How many opportunities an answer shows.
MOST_SHOWN = 10


async def find(
    database: Database, question: Question, server: str, *, now: datetime, most: int = MOST_SHOWN
) -> tuple[Opportunity, ...]:
    """Return what fits a question as a server sees it, best first: `most` at most, behind `question.skip` others.

    `now` is aware.
    """
    words, since = search_words(question.filters), question.since
    name = " ".join(question.filters.text) if question.intent is Intent.DETAILS else ""
    if question.intent is Intent.DETAILS:
        if not name:
            return ()  # "tell me more", and nothing was shown that it could mean
        if name.startswith("ocds "):
            known = await opportunities.by_keys(database.read, [f"ocid:{name.replace(' ', '-')}"])
            return tuple(known.values())
        words = name_words(name)
    seen_since = None if since is None else london_start(since)
    # A town's own come first, though a hundred others of its region close sooner.
    rounds = [(*words, question.places), words] if question.places else [words]
    changed = None
    if question.changed and seen_since is not None:
        changed, seen_since = await changed_since(database.read, seen_since), None
    sought = question.filters
    if question.decides:  # the days are those of the decision, and looked for in what is found
        sought = replace(sought, due_from=None, due_to=None)
    of_a_sum = (question.filters.amount_min, question.filters.amount_max) != (None, None)
    found: dict[int, Opportunity] = {}
    for asked, filters, states in [
        *((asked, sought, question.states) for asked in rounds),
        *_awarded(sought, words),
    ]:
        part = await search(
            database.read,
            filters,
            asked,
            now=now,
            closed=wants_closed(question, now=now),
            ids=changed,
            since=seen_since,
            states=states,
            opens=question.opens,
            missed=question.missed,
            limit=MOST_COMPARED
            if question.size or question.decides
            else MOST_WITH_SUMS
            if of_a_sum
            else MOST_FOUND,
        )
        if server:
            part = await _as_seen(database, question, part, server, words=asked, since=seen_since, now=now)
        found |= {one.id: one for one in part if fits(filters, one)}
    if question.opened and since is not None:
        found |= await _opened(database, question, words, since, now=now)
    fitting = [
        one
        for one in found.values()
        if not (question.missed and one.is_open(now=now))
        and (not (question.decides and question.filters.dated) or asked_days(question, one.reading))
        and may_apply(question.income, one)
        and (not name or is_named(name, one))
        and not refuses(question, one)
        and (bool(name) or not is_elsewhere(one.reading, question))
        and (since is None or not question.opened or _has_opened(one, since, now=now))
    ]
    return rank(fitting, question, now=now)[question.skip : question.skip + most]


async def _opened(
    database: Database, question: Question, words: Words, since: date, *, now: datetime
) -> dict[int, Opportunity]:
    """Return what opened from a day on, by its own words, whenever it was first seen."""
    days = replace(question.filters, due_from=since, due_to=london_date(now))
    found = await search(database.read, days, words, now=now, opens=True, limit=MOST_FOUND)
    return {one.id: one for one in found if fits(days, one)}


def _has_opened(one: Opportunity, since: date, *, now: datetime) -> bool:
    """Say whether it opened in these days; what names no such day did when it was first seen."""
    days = [london_date(each.at) for each in one.reading.deadlines if each.what is What.OPENS]
    return any(since <= day <= london_date(now) for day in days) or (
        not days and london_date(one.first_seen) >= since
    )


def _awarded(filters: Filters, words: Words) -> list[tuple[Words, Filters, tuple[State, ...]]]:
    """Return the search for contracts that are stored as awarded, where results are asked for."""
    if Kind.AWARD not in filters.kinds:
        return []
    return [(words, replace(filters, kinds=()), (State.AWARDED,))]


async def _as_seen(
    database: Database,
    question: Question,
    found: Sequence[Opportunity],
    server: str,
    *,
    words: Sequence[Sequence[str]],
    since: datetime | None,
    now: datetime,
) -> Sequence[Opportunity]:
    """Return what fits a question in a server: what it corrected may fit otherwise than the store finds it."""
    theirs = await corrections.in_server(database.read, server)
    if not theirs:
        return found
    also = await search(database.read, Filters(), words, now=now, closed=True, ids=theirs, since=since)
    stored = {one.id: one for one in (*found, *also)}
    seen = await as_seen(database.read, stored, server=server)
    others = set(theirs)
    return [one for id_, one in seen.items() if id_ not in others or _is_due(question, one)]


def _is_due(question: Question, opportunity: Opportunity) -> bool:
    """Say whether it closes when somebody asked for; the store looks at the dates that everybody else sees."""
    return not question.filters.dated or bool(asked_days(question, opportunity.reading))


async def with_general(
    database: Database,
    question: Question,
    found: tuple[Opportunity, ...],
    why: dict[int, str],
    server: str,
    *,
    now: datetime,
) -> tuple[tuple[Opportunity, ...], dict[int, str]]:
    """Add funds for any group behind those that name the one that was asked for."""
    wider = general.for_any_group(question)
    others = await find(database, wider, server, now=now, most=MOST_FOUND)
    sought = question.filters.text
    fit = [one for one in others if one.id not in why and general.is_general(one, sought)]
    added = fit[: general.MOST - len(found)]
    told = {one.id: general.general_why(why_shown(one, wider), question.filters) for one in added}
    return (*found, *added), why | told


async def meaning(
    database: Database, question: Question, found: tuple[Opportunity, ...]
) -> tuple[Opportunity, ...]:
    """Leave out what holds a word that was asked for in another sense only: "a food hygiene certificate"."""
    asked = [phrase for phrase in question.filters.text if may_mean(phrase)]
    if not asked or not found or question.intent is Intent.DETAILS:
        return found
    written = await opportunities.with_words(database.read, [one.id for one in found])
    held = {one.opportunity.id: f"{one.opportunity.title}\n{one.opportunity.funder}\n{one.text}" for one in written}
    return tuple(one for one in found if all(means(phrase, held.get(one.id, phrase)) for phrase in asked))


async def with_own_words(database: Database, chosen: Answer, *, most: int) -> Answer:
    """Add the words in which the first of a list speak of the subject that was asked for, where no name does."""
    question = chosen.question
    if not question.filters.text or question.intent is Intent.DETAILS:
        return chosen
    unnamed = [
        one.id for one in chosen.opportunities[:most] if "in its name" not in chosen.why.get(one.id, "in its name")
    ]
    if not unnamed:
        return chosen
    written = await opportunities.with_words(database.read, unnamed)
    told = {one.opportunity.id: piece_on(question.filters.text, without_contacts(one.text)) for one in written}
    return replace(chosen, spoken={id_: words for id_, words in told.items() if words})


async def with_rounds(database: Database, chosen: Answer, *, most: int = MOST_SHOWN) -> Answer:
    """Add what the first of those that have closed say of another round, and since when any are seen."""
    chosen = replace(chosen, began=await began(database.read))
    written = await opportunities.with_words(database.read, [one.id for one in chosen.opportunities[:most]])
    said = {one.opportunity.id: said_of_next_round(one.text) for one in written}
    return replace(chosen, rounds={id_: words for id_, words in said.items() if words})


async def with_results(database: Database, chosen: Answer, server: str, *, now: datetime) -> Answer:
    """Add who won what is listed, and results of what never was; without any, what has that name and no result."""
    question = chosen.question
    if chosen.opportunities:
        ids = [one.id for one in chosen.opportunities]
        chosen = replace(chosen, results=await results_of(database.read, ids))
    if not question.filters.text:
        return chosen
    words, areas = search_words(question.filters), question.filters.areas
    others = await given(database.read, (*words, question.places), areas) if question.places else ()
    chosen = replace(chosen, given=others or await given(database.read, words, areas))
    if chosen.opportunities or chosen.given:
        return chosen
    kinds = kinds_won(plain(question.words))
    without = replace(question, filters=replace(question.filters, kinds=kinds), states=(State.OPEN,))
    return replace(chosen, nearest=await find(database, without, server, now=now, most=3))
