"""One turn of a talk: what the words go on with, what of it stays in mind, and the answer.

What was shown last is spoken of until something else is shown, whatever is answered in between; and where somebody
said they are, they are until they say otherwise.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from tracker.asking.items.of_list import asked_of_list, asks_again
from tracker.asking.line.plain_line import plain_line
from tracker.asking.talk.asks_why import asks_other, asks_why
from tracker.asking.talk.home import home_after
from tracker.asking.talk.more_of_list import asks_for_more, asks_for_similar
from tracker.asking.talk.one_of_list import described, meant_of
from tracker.asking.talk.pointing import asked_of_one, asks_size
from tracker.asking.talk.pointing_back import points_back
from tracker.asking.talk.replying import reply_to
from tracker.asking.talk.welsh_talk import talk_in_english
from tracker.asking.ways.aspects import on_with
from tracker.asking.ways.choices import takes_none
from tracker.flows.ask.ask import answer, ask, follow_up
from tracker.flows.ask.asked import SEARCHES, Asked, last_search, with_list
from tracker.flows.ask.beside_one import other_one, reasoned
from tracker.flows.ask.kept import kept_behind, pending_of, says_little, tells_more, way_kept
from tracker.knowledge import Guidance
from tracker.model import Opportunity
from tracker.questions import NONE_FITS, Answer, AskBack, Filters, Question
from tracker.searching import find
from tracker.store.database import Database
from tracker.terms import Intent
from tracker.wording.answers import MOST_SHOWN, answer_text
from tracker.wording.talk import THAT_IS_ALL

#: A list is not shown further than this: nobody reads it, and no menu holds it.
MOST_IN_ALL = 24

#: What a list asks back; of one that is shown once more it is not asked again.
_OF_LISTS = (AskBack.PLACE, AskBack.INCOME)


async def turn(
    database: Database, guidance: Guidance, words: str, *, before: Asked | None, now: datetime, server: str = ""
) -> Asked:
    """Answer what somebody says in a talk; `before` is what they were answered last."""
    words = talk_in_english(words)
    spoken = spoken_of(words, before, guidance)
    told = None if spoken is None else await _of_the_list(database, guidance, words, spoken, now=now, server=server)
    if told is not None:
        return _in_mind(with_list(told, spoken), before)
    told = await _asked(database, guidance, words, spoken, before, now=now, server=server)
    if before is not None and (other := kept_behind(words, told.answer.question, before)) is not None:
        again = await _asked(database, guidance, words, other, before, now=now, server=server)
        if tells_more(again, instead_of=told):
            spoken, told = other, again
    return _in_mind(with_list(told, spoken), before)


async def _asked(
    database: Database,
    guidance: Guidance,
    words: str,
    spoken: Asked | None,
    before: Asked | None,
    *,
    now: datetime,
    server: str,
) -> Asked:
    """Answer words that go on with the answer `spoken`, or with none."""
    earlier = None if spoken is None else spoken.answer.question
    if earlier is not None and says_little(earlier) and before is not None and before.guided is not None:
        earlier = before.guided
    return await ask(
        database,
        guidance,
        words,
        now=now,
        earlier=follow_up(words, earlier, guidance, last_search(spoken)),
        before=earlier,
        shown=() if spoken is None else spoken.shown,
        among=() if spoken is None else spoken.among,
        server=server,
        home=None if before is None else before.home,
    )


def spoken_of(words: str, before: Asked | None, guidance: Guidance) -> Asked | None:
    """Return the answer that the words go on with: the one before, or the last that showed what they point at."""
    if before is None or before.spoken_of is before:
        return before
    question = before.answer.question
    if on_with(question, words, guidance) is not None:
        return before
    if (
        question.ask_back is not None
        and reply_to(question, plain_line(words, guidance), words, guidance) is not None
    ):
        return before
    # After what was not understood, or says hardly anything, a talk stands where it stood before it.
    nothing = says_little(question) and before.guided is None
    return before.spoken_of if nothing or points_back(words, question.intent) else before


def _guided(asked: Asked, before: Asked | None) -> Question | None:
    """Return the way, guide or word that is spoken of behind an answer; None for none."""
    question = asked.answer.question
    tells = question.lead and not (question.distress or says_little(question))
    if tells and question.intent in (Intent.PATHWAY, Intent.GLOSSARY):
        return question
    return before.guided if before is not None and says_little(question) and not asked.shown else None


def _in_mind(asked: Asked, before: Asked | None) -> Asked:
    """Keep what was shown last, and where somebody is."""
    asked = replace(asked, guided=_guided(asked, before), way=way_kept(asked, before))
    if before is None:
        return replace(asked, reminds=None, home=home_after(asked.answer.question, None))
    last = before.spoken_of
    behind = replace(last, behind=None) if not asked.shown and last.shown else None
    return replace(asked, behind=behind, reminds=None, home=home_after(asked.answer.question, before.home))


async def _of_the_list(
    database: Database, guidance: Guidance, words: str, spoken: Asked, *, now: datetime, server: str
) -> Asked | None:
    """Answer by more of the list that was shown, or by the one of it that the words tell; None for neither."""
    question = spoken.answer.question
    listed = spoken.among or spoken.shown
    if question.choices or not listed:
        return None
    if len(spoken.shown) == 1 and asks_for_similar(words):
        like = similar_to(spoken.shown[0], words, last_search(spoken))
        return await answer(database, guidance, like, now=now, server=server)
    if len(listed) > 1 and takes_none(words):
        none = Answer(Question(words, Intent.HELP, lead=NONE_FITS))
        return replace(Asked(none, answer_text(none, guidance, now=now)), searched=last_search(spoken))
    of_search = await _of_the_search(database, guidance, words, spoken, listed, now=now, server=server)
    if of_search is not None:
        return of_search
    return await _of_one(database, guidance, words, spoken, listed, now=now, server=server)


async def _of_the_search(
    database: Database,
    guidance: Guidance,
    words: str,
    spoken: Asked,
    listed: Sequence[Opportunity],
    *,
    now: datetime,
    server: str,
) -> Asked | None:
    """Answer by what the search gives further, again or in another order, or why; None for none of it."""
    question = spoken.answer.question
    searched = question if question.intent in SEARCHES else last_search(spoken)
    if searched is None:
        return None
    if (of := asks_why(words)) is not None:
        return await reasoned(database, guidance, words, of, searched, spoken, now=now, server=server)
    again = replace(searched, skip=0, ask_back=None, settled=(*searched.settled, *_OF_LISTS))
    if size := asks_size(words):
        return await answer(database, guidance, replace(again, size=size), now=now, server=server)
    if question.intent in SEARCHES and asks_for_more(words):
        return await _further(database, guidance, spoken, now=now, server=server)
    if asks_again(words) or (len(listed) > 1 and asks_for_more(words)):
        return await answer(database, guidance, again, now=now, server=server)
    return None


async def _of_one(
    database: Database,
    guidance: Guidance,
    words: str,
    spoken: Asked,
    listed: Sequence[Opportunity],
    *,
    now: datetime,
    server: str,
) -> Asked | None:
    """Answer by the one that words point at: the other, by its number, or by what it is; None for none."""
    question = spoken.answer.question
    if (pending := pending_of(words, spoken)) is not None:
        number, asked = pending
        return await _asked_of(database, guidance, words, number, asked, listed, now=now, server=server)
    if len(listed) > 1 and asks_other(words):
        return await other_one(database, guidance, words, spoken, now=now, server=server)
    of_one = asked_of_one(words, len(listed)) if asked_of_list(words) is None else None
    if of_one is not None:
        number, asked = of_one
        return await _asked_of(database, guidance, words, number, asked, listed, now=now, server=server)
    said = described(words)
    if said is None or len(listed) < 2:
        return None
    numbers = meant_of(said, listed)
    if not numbers and question.intent in SEARCHES:  # it may stand behind what was shown of the list
        listed = await find(database, replace(question, skip=0), server, now=now, most=MOST_IN_ALL)
        numbers = meant_of(said, listed)
    if not numbers:
        return None
    if len(numbers) == 1:
        return await ask(
            database, guidance, f"number {numbers[0]}", now=now, before=question, shown=listed, server=server
        )
    which = Answer(Question(words, Intent.DETAILS), nearest=tuple(listed[number - 1] for number in numbers))
    return Asked(which, answer_text(which, guidance, now=now))


async def _asked_of(
    database: Database,
    guidance: Guidance,
    words: str,
    number: int,
    asked: str,
    listed: Sequence[Opportunity],
    *,
    now: datetime,
    server: str,
) -> Asked:
    """Answer what is asked of one of a list as if it alone had been shown."""
    opened = Question(words, Intent.DETAILS, Filters(text=(str(number),)))
    one = listed[number - 1 : number]
    return await ask(database, guidance, asked, now=now, before=opened, shown=one, among=listed, server=server)


def similar_to(one: Opportunity, words: str, searched: Question | None) -> Question:
    """Return the search for others like one that was shown: of its kind, for its purposes, in the same place."""
    areas = searched.filters.areas if searched is not None else ()
    filters = Filters(one.reading.categories, kinds=(one.reading.kind,), areas=areas or one.reading.areas)
    places = () if searched is None else searched.places
    return Question(words, Intent.SEARCH, filters, places=places, settled=_OF_LISTS)


async def _further(database: Database, guidance: Guidance, spoken: Asked, *, now: datetime, server: str) -> Asked:
    """Show what a list has behind what was shown of it, numbered on."""
    question, listed = spoken.answer.question, spoken.shown
    on = replace(question, skip=len(listed), ask_back=None, settled=(*question.settled, *_OF_LISTS))
    fits = (spoken.answer.opportunities and len(listed) >= MOST_SHOWN and spoken.listed is None) or question.skip
    if not fits or len(listed) + MOST_SHOWN > MOST_IN_ALL:
        return _ended(spoken, on)
    further = await answer(database, guidance, on, now=now, server=server, number=len(listed) + 1)
    if not further.answer.opportunities:
        return _ended(spoken, on)
    whole = (*listed, *further.answer.opportunities[:MOST_SHOWN])
    return replace(further, listed=whole)


def _ended(spoken: Asked, on: Question) -> Asked:
    """Say that a list has no more; its numbers go on counting, and nothing is asked back."""
    question = replace(on, skip=spoken.answer.question.skip)
    return replace(spoken, answer=replace(spoken.answer, question=question), text=THAT_IS_ALL, behind=None)
