"""Questions about what is stored under a name, or was shown just before: found, and told what was asked of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from tracker.asking.answer import why_named
from tracker.asking.items.about import LONGEST_PROOF, findings, is_read, names_leaders, sentence_on
from tracker.asking.items.excluded import refusals
from tracker.asking.items.funders import funder_asked, is_of
from tracker.asking.items.limits import least_income, own_income
from tracker.asking.items.misspelt import name_sought, slip_of
from tracker.asking.items.of_list import asks_days
from tracker.asking.items.of_one import asked_of, asks_changes, asks_of_it, asks_of_one, asks_who
from tracker.asking.items.partly_named import Part, beginning_of, begun_with, best_named, part_of_name, telling
from tracker.asking.items.points import asks_of_unshown, leans, points_of
from tracker.asking.items.spoken import in_its_sentence
from tracker.asking.items.titled import Titled, beginnings, titled, within
from tracker.asking.line.known import spelling_of
from tracker.asking.line.unread import plain
from tracker.asking.places.where import read_places
from tracker.asking.ways.details import names_guidance
from tracker.asking.ways.glossary import find_terms
from tracker.asking.ways.next_named import next_after
from tracker.knowledge import Guidance
from tracker.model import Opportunity, State
from tracker.opening import opens_at
from tracker.questions import REMINDER, Answer, Filters, Point, Question
from tracker.results import results_of
from tracker.seen import seen, seen_one
from tracker.steps import NOTICES, placed_one
from tracker.store import opportunities
from tracker.store.database import Database
from tracker.store.history import changes_of
from tracker.store.search import search
from tracker.store.titles import of_funder, titled_like, titled_with, titled_with_all
from tracker.terms import Intent, Kind
from tracker.text.contacts import without_contacts
from tracker.wording.shareable import shareable

#: A part of a name that fits more is none.
MOST_NAMED = 8

#: Under such a name a grant may be meant too.
OF_GRANTS = ("grant", "fund", "scheme", "opportunity")

#: What is asked of the bot itself is no question about an item, whatever it names.
OF_THE_BOT = (Intent.DISTRESS, Intent.HELP, Intent.SMALLTALK, Intent.SUBSCRIBE_HELP)


async def by_title(
    database: Database, guidance: Guidance, question: Question, *, server: str, now: datetime
) -> Answer | None:
    """Answer with the item, or the items to compare, that the words name by title; None where they name none.

    Where several that are open go by the name, all of them: which is meant nobody can tell.
    """
    if question.intent in OF_THE_BOT or question.templates:
        return None
    stored = await titled_with(
        database.read, beginnings(question.words), within(question.words, spelling_of(guidance).right)
    )
    if not stored:
        return None
    named = titled(question.words, stored, spelling_of(guidance).wanted)
    if question.intent is Intent.GLOSSARY:
        named = tuple(one for one in named if not find_terms(one.name, guidance, meaning=False))
    shown = await seen(database.read, [id_ for one in named for id_ in (one.id, *one.also)], server=server)
    meant = [(one.name, found) for one in named if (found := _meant(one, question, shown, now=now))]
    if len(meant) > 1:
        return _compared(question, [(name, found[0]) for name, found in meant])
    if not meant:
        return None
    ((name, found),) = meant
    if len(found) > 1:
        return _all_named(question, name, found)
    return await _told(database, guidance, question, found[0], name, now=now)


def _meant(
    one: Titled, question: Question, shown: Mapping[int, Opportunity], *, now: datetime
) -> Sequence[Opportunity]:
    """Return those of a name that are open; the newest of them where none is, or a result is asked for."""
    found = [shown[id_] for id_ in (one.id, *one.also) if id_ in shown]
    if one.barely:
        # One word is little to go by: it does not call up what was over long ago.
        found = [each for each in found if not _is_dead(each, now=now)]
    is_open = [each for each in found if each.is_open(now=now)]
    return found[:1] if Kind.AWARD in question.filters.kinds or not is_open else is_open


#: What closed longer ago is meant only by a name that names nothing else.
_DEAD = timedelta(days=365)


def _is_dead(one: Opportunity, *, now: datetime) -> bool:
    too_late = one.reading.too_late
    return too_late is not None and now - too_late > _DEAD


async def by_part(
    database: Database, guidance: Guidance, question: Question, *, server: str, now: datetime
) -> Answer | None:
    """Answer with the one item that the words ask for by a part of its title, or with all that it fits as well."""
    if question.intent in OF_THE_BOT or question.distress or question.templates:
        return None
    said = question.filters.text[0] if question.intent is Intent.DETAILS and question.filters.text else ""
    part = part_of_name(question.words) or Part("" if said.isdigit() or said == "last" else said)
    name, words = part.name, telling(part.name)
    named = best_named(part, await titled_with_all(database.read, words)) if words else ()
    if not named and (begun := beginning_of(question.words)) and not names_guidance(plain(begun), guidance):
        name, named = begun, begun_with(begun, await titled_with_all(database.read, telling(begun)))
    if not named or len(named) > MOST_NAMED:
        return None
    shown = await seen(database.read, [one.id for one in named], server=server)
    found = sorted(shown.values(), key=lambda one: not one.is_open(now=now))
    if len(found) == 1:
        why = {one.id: why_named(name, one) for one in found}
        return replace(await _told(database, guidance, question, found[0], name, now=now), why=why)
    return _all_named(question, name, found) if found else None


async def by_slip(
    database: Database, guidance: Guidance, question: Question, *, server: str, now: datetime
) -> Answer | None:
    """Answer with the item whose name has a slip in it; None where the words stand in the store as they are."""
    name = name_sought(question)
    # Others for the same thing, or its last word alone, are no sign that it is spelt as it is stored.
    as_said = () if name is None else [(word,) for word in name.split()]
    if name is None or await search(database.read, Filters(), as_said, now=now, limit=1):
        return None
    named = slip_of(name, await titled_like(database.read, name))
    if not named or len(named) > MOST_NAMED:
        return None
    shown = await seen(database.read, [one.id for one in named], server=server)
    found = sorted(shown.values(), key=lambda one: not one.is_open(now=now))
    if len(found) == 1:
        return await _told(database, guidance, question, found[0], name, now=now)
    return _all_named(question, name, found) if found else None


#: So many of one funder are listed.
MOST_OF_FUNDER = 8


async def by_funder(database: Database, question: Question, *, server: str, now: datetime) -> Answer | None:
    """Answer with what is stored of the funder, or under the name, that the words ask for alone; None for no name.

    What is open goes first, and alone where there is any.
    """
    asked = funder_asked(question.words)
    if asked is None or question.intent in OF_THE_BOT or question.distress or question.templates:
        return None
    stored = await of_funder(database.read, asked.name)
    own = [id_ for id_, _, funder in stored if is_of(asked.name, funder, part=asked.part)]
    # A funder's name stands in the titles of those who pass its news on.
    titles = [id_ for id_, title, _ in stored if asked.sure and f" {asked.name} " in f" {plain(title)} "]
    told = Question(question.words, Intent.SEARCH, Filters(text=(asked.name,)))
    shown = await seen(database.read, dict.fromkeys((*own, *titles)), server=server)
    is_open = [one for one in shown.values() if one.is_open(now=now)]
    found = sorted(is_open or shown.values(), key=lambda one: one.id not in own)[:MOST_OF_FUNDER]
    if not found:
        return Answer(told) if asked.sure else None
    why = {one.id: f"from {one.funder}" if one.id in own else why_named(asked.name, one) for one in found}
    return Answer(told, tuple(found), why=why)


def _all_named(question: Question, name: str, found: Sequence[Opportunity]) -> Answer:
    asked = Question(question.words, Intent.SEARCH, Filters(text=(name,)))
    return Answer(asked, tuple(found), why={one.id: why_named(name, one) for one in found})


async def after_named(database: Database, guidance: Guidance, words: str, *, server: str) -> Opportunity | None:
    """Return the stored notice after which the words ask by its name, with its step; None for none or several."""
    part = next_after(words)
    if part is None:
        return None
    stored = best_named(part, await titled_with_all(database.read, telling(part.name)))
    notices = [
        one
        for one in (await seen(database.read, [one.id for one in stored[:MOST_NAMED]], server=server)).values()
        if one.reading.kind in NOTICES or one.state is not State.OPEN or part.sort in OF_GRANTS
    ]
    return await placed_one(database.read, guidance, notices[0]) if len(notices) == 1 else None


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
    if len(shown) > 1:
        # "When does it close?" of several: which is asked back, rather than a list of everything.
        listed = leans(question.words) or (
            (chats or question.intent in (Intent.SEARCH, Intent.DEADLINES)) and asks_of_one(question.words)
        )
        return Answer(Question(question.words, Intent.DETAILS), nearest=tuple(shown)) if listed else None
    # What is nothing of ours by itself asks of the one find that the list had.
    told_alone = (
        question.intent is Intent.OUT_OF_SCOPE
        or nothing
        or asks_days(question.words)
        or (before is not None and (before.intent is Intent.DETAILS or before.lead == REMINDER))
    )
    if not (asks_of_it(question.words, told_alone=told_alone) or leans(question.words)):
        return None
    fresh = await seen_one(database.read, shown[0].id, server=server)
    return None if fresh is None else await _told(database, guidance, question, fresh, "", now=now)


async def with_findings(database: Database, chosen: Answer, *, now: datetime) -> Answer:
    """Add what the one item says on what was asked about it, and what has changed where that is asked."""
    question = chosen.question
    if question.intent is not Intent.DETAILS or not chosen.opportunities:
        return chosen
    one = chosen.opportunities[0]
    chosen = replace(chosen, opens=opens_at(one, now=now))
    if asks_changes(question.words, " ".join(question.filters.text)):
        chosen = replace(chosen, changes=tuple(await changes_of(database.read, one.id)))
    points = points_of(question.words, " ".join(question.filters.text))
    if Point.LED_BY not in points and names_leaders(question.about.text, one.reading):
        points = (*points, Point.LED_BY)
    chosen = replace(chosen, points=points)
    if chosen.changes is None and not {Point.TOO_LATE, Point.CLOSES}.isdisjoint(chosen.points):
        moved = [each for each in await changes_of(database.read, one.id) if each.field in _MOVES]
        chosen = replace(chosen, changes=tuple(moved) or None)
    if Point.INCOME in chosen.points:
        chosen = replace(chosen, own_income=own_income(question.words), least_income=_least(one))
    unsaid = [point for point in chosen.points if not is_read(point, one.reading)]
    if question.about == Filters() and not chosen.points:
        return chosen
    if Kind.AWARD in question.about.kinds:
        chosen = replace(chosen, results=await results_of(database.read, [one.id]))
    written = await opportunities.with_words(database.read, [one.id])
    if not written:
        return chosen
    text = without_contacts(written[0].text)
    said = {point: words for point in unsaid if (words := sentence_on(point, text))}
    chosen = replace(chosen, said=said, in_full=_in_full(one, text) if chosen.points else {})
    if Point.EXCLUDES in chosen.points:
        chosen = replace(chosen, refusals=refusals(text))
    about = _beside_points(question.about, chosen.points)
    told = findings(about, shareable(one).reading, text, read_places(plain(question.words)))
    who = asks_who(question.words)
    return replace(chosen, findings=tuple(replace(each, who=who) for each in told))


def _beside_points(about: Filters, points: Sequence[Point]) -> Filters:
    """Return what is asked of it beside the points: what sort a group must be is nothing it might pay for."""
    if Point.BARS in points:
        return Filters()
    if Point.FORM in points:
        return replace(about, applicants=(), text=())
    return replace(about, text=()) if Point.LED_BY in points else about


#: By these changes a closing day moved.
_MOVES = ("deadlines.apply", "deadlines.eoi")

#: The fields that a point rests on.
_POINTED = frozenset(
    """
    amount_max amount_min pot months income_max led_by rolling deadlines.decision deadlines.apply deadlines.eoi
    """.split()
)


def _in_full(one: Opportunity, text: str) -> dict[str, str]:
    """Return the sentences in which the words stand that the points rest on."""
    quotes = {
        each.quote
        for each in shareable(one).reading.evidence
        if each.field in _POINTED or (each.value == "no" and each.field.startswith("applicants."))
    }
    return {quote: in_its_sentence(quote, text, longest=LONGEST_PROOF) for quote in quotes}


def _least(one: Opportunity) -> int | None:
    """Return the least income that the words for its limit name too, in pounds."""
    quotes = (each.quote for each in one.reading.evidence if each.field == "income_max")
    most = one.reading.income_max
    told = (least for quote in quotes if (least := least_income(quote)) is not None)
    # "Over £250,000 is too much" names the limit itself.
    return next((least for least in told if most is None or least < most), None)


def _compared(question: Question, meant: Sequence[tuple[str, Opportunity]]) -> Answer:
    """Put those that are compared side by side, in the order in which they were named."""
    asked = Question(question.words, Intent.SEARCH, Filters(text=tuple(name for name, _ in meant)))
    return Answer(asked, tuple(one for _, one in meant))


def _about(words: str, name: str) -> Filters:
    """Return what is asked of it beside points: in "is it too late to apply" no word names a purpose."""
    about = asked_of(words, name)
    return replace(about, text=()) if points_of(words, name) else about


async def _told(
    database: Database, guidance: Guidance, question: Question, one: Opportunity, name: str, *, now: datetime
) -> Answer:
    asked = Question(
        question.words,
        Intent.DETAILS,
        Filters(text=(name,) if name else ()),
        about=_about(question.words, name),
        distress=question.distress,
    )
    placed = await placed_one(database.read, guidance, one)
    return await with_findings(database, Answer(asked, (placed or one,)), now=now)
