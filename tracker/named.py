"""Questions about what is stored under a name: found by its title, a part of it, its funder, or with a slip."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from tracker.asking.items.funders import funder_asked, is_of
from tracker.asking.items.misspelt import name_sought, slip_of
from tracker.asking.items.partly_named import Part, beginning_of, begun_with, best_named, part_of_name, telling
from tracker.asking.items.titled import Titled, beginnings, titled, within
from tracker.asking.line.known import spelling_of
from tracker.asking.line.unread import plain
from tracker.asking.ways.details import names_guidance
from tracker.asking.ways.glossary import find_terms
from tracker.asking.ways.next_named import next_after
from tracker.asking.why import why_named
from tracker.knowledge import Guidance
from tracker.model import Opportunity, State
from tracker.of_one import told_of
from tracker.questions import Answer, Filters, Question
from tracker.seen import seen
from tracker.steps import NOTICES, placed_one
from tracker.store.database import Database
from tracker.store.search import search
from tracker.store.titles import of_funder, titled_like, titled_with, titled_with_all
from tracker.terms import Intent, Kind

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
    return await told_of(database, guidance, question, found[0], name, now=now)


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
        return replace(await told_of(database, guidance, question, found[0], name, now=now), why=why)
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
        return await told_of(database, guidance, question, found[0], name, now=now)
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


def _compared(question: Question, meant: Sequence[tuple[str, Opportunity]]) -> Answer:
    """Put those that are compared side by side, in the order in which they were named."""
    asked = Question(question.words, Intent.SEARCH, Filters(text=tuple(name for name, _ in meant)))
    return Answer(asked, tuple(one for _, one in meant))
