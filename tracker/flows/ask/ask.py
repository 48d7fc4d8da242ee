"""A person's words → an answer: understand, search the store, choose, word it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from tracker.asking import general
from tracker.asking.distress.heard import only_asks_of_shown
from tracker.asking.distress.named_lines import asks_of_the_lines
from tracker.asking.distress.reassuring import is_well
from tracker.asking.line.plain_line import plain_line
from tracker.asking.line.unread import plain
from tracker.asking.places.fit import away
from tracker.asking.talk.ask_back import by_found
from tracker.asking.talk.followup import carried_on, goes_on, of_the_same, places_the_search, seeks_such
from tracker.asking.talk.replying import reply_to
from tracker.asking.two_parts import parts_of
from tracker.asking.understand import understand
from tracker.asking.ways.aspects import on_with
from tracker.asking.ways.choices import picked
from tracker.asking.ways.next_steps import goes_further
from tracker.asking.ways.told_before import of_what_was_told
from tracker.asking.ways.worried_on import on_worried
from tracker.asking.why import why_shown
from tracker.flows.ask.after import a_step_on, meant_one, what_follows
from tracker.flows.ask.asked import SEARCHED, Asked
from tracker.flows.ask.compared import of_two_named
from tracker.flows.ask.listed import beyond, of_listed
from tracker.flows.ask.one_named import of_one_named, opened
from tracker.flows.ask.worded import worded
from tracker.flows.ask.wrong import of_wrong
from tracker.knowledge import Guidance
from tracker.model import Opportunity
from tracker.nearest import found_nowhere, looked, nearest, with_some_words, without_words
from tracker.of_one import with_findings
from tracker.questions import Answer, AskBack, Filters, Home, Question
from tracker.searching import find, meaning, with_general, with_own_words, with_results, with_rounds
from tracker.steps import placed_first, placed_one
from tracker.store.database import Database
from tracker.terms import Intent, Kind
from tracker.wording.answers import MOST_SHOWN as MOST_LISTED
from tracker.wording.parts import part_words


async def ask(
    database: Database,
    guidance: Guidance,
    words: str,
    *,
    now: datetime,
    earlier: Question | None = None,
    before: Question | None = None,
    shown: Sequence[Opportunity] = (),
    among: Sequence[Opportunity] = (),
    server: str = "",
    home: Home | None = None,
) -> Asked:
    """Answer a question. `earlier` is the question that it follows: its filters are carried on.

    `before` is the one that was answered last in the talk: what it asked back is not asked again at once, and "and
    after that?" goes a step on from it. `shown` is what the answer before listed, so that "more about the second
    one" means it; `among` is the longer list out of which that was opened. `server` is the one in which it is
    asked, whose corrections count. `home` is where the person said they are.
    """

    def alone(line: str) -> Question:
        return understand(line, now=now, guidance=guidance, home=home)

    question = understand(words, now=now, guidance=guidance, earlier=earlier, home=home)
    question = _of_shown(question, guidance, told=bool(shown) or (before is not None and not before.distress))
    worried = on_worried(question, words, before, guidance)
    question = worried or of_what_was_told(question, words, before, guidance, alone)
    listed = among or shown
    number = picked(words, len(listed))
    if number is not None and listed and (number <= len(listed) or before is None or before.ask_back is None):
        question = Question(words, Intent.DETAILS, Filters(text=(str(number),)))
    if before is not None and before.ask_back is not None and before.ask_back not in question.settled:
        again = question.ask_back is before.ask_back
        settled = (*question.settled, before.ask_back)
        question = replace(question, settled=settled, ask_back=None if again else question.ask_back)
    told = await _of_what_was_told(
        database,
        guidance,
        words,
        question,
        before=before or earlier,
        shown=shown,
        listed=listed,
        server=server,
        now=now,
    )
    if told is not None:
        return told
    if (
        not question.distress
        and (two := await of_two_named(database, guidance, words, server, now=now)) is not None
    ):
        return two
    named = await of_one_named(database, guidance, question, before, shown, server, now=now)
    if named is not None:
        return named

    def understood_part(part: str, first: bool) -> Question:
        return understand(part, now=now, guidance=guidance, earlier=earlier if first else None, home=home)

    parts = parts_of(words, question, understood_part)
    if len(parts) == 1:
        return await answer(database, guidance, parts[0], now=now, server=server)
    if parts:
        return await _answered_parts(database, guidance, parts, now=now, server=server)
    meant = meant_one(question, shown, among) if question.intent is Intent.DETAILS else None
    if meant is not None:
        return await opened(database, guidance, question, meant, server, now=now)
    if (short := beyond(question, listed, guidance, now=now)) is not None:
        return short
    return await answer(database, guidance, question, now=now, server=server)


def _of_shown(question: Question, guidance: Guidance, *, told: bool) -> Question:
    """Return a question without the doubt about distress, where it plainly asks of what was told just before."""
    plainly = told and question.distress and only_asks_of_shown(question.words, guidance)
    return replace(question, distress=False) if plainly else question


async def _of_what_was_told(
    database: Database,
    guidance: Guidance,
    words: str,
    question: Question,
    *,
    before: Question | None,
    shown: Sequence[Opportunity],
    listed: Sequence[Opportunity],
    server: str,
    now: datetime,
) -> Asked | None:
    """Answer what is asked of the list that was told last, or what comes next after one of it, or one named."""
    if question.distress or question.intent is Intent.DISTRESS:
        return None
    wrong = await of_wrong(database, guidance, question, shown, server=server, now=now)
    if wrong is not None:
        return wrong
    if before is not None and before.lead == "step" and len(shown) == 1 and goes_further(words):
        further = a_step_on(before, words, shown[0], guidance, now=now)
        if further is not None:
            return further
    of_words = question.intent is Intent.GLOSSARY and len(listed) < 2  # "how do they differ" behind two words
    if not of_words:
        compared = await of_listed(
            database, guidance, words, before, listed, several=len(shown) > 1, server=server, now=now
        )
        if compared is not None:
            return compared
    return await what_follows(database, guidance, question, shown, server, before=before, now=now)


async def answer(
    database: Database,
    guidance: Guidance,
    question: Question,
    *,
    now: datetime,
    server: str = "",
    number: int = 1,
    most: int | None = None,
) -> Asked:
    """Answer a question that is understood already, or was put together from a person's choices.

    What is listed is numbered from `number`, and of it `most` are shown; None for as many as a list holds.
    """
    chosen = Answer(question, number=number, most=most)
    if question.intent in SEARCHED:
        found, why = await _sought(database, question, server, now=now)
        rest = question
        if not found and (nowhere := await found_nowhere(database, question, now=now)):
            rest = without_words(question, nowhere)
            found, why = await _sought(database, rest, server, now=now)
            chosen = replace(chosen, nowhere=nowhere)
        if not found:
            found, why = await with_some_words(database, rest, server, now=now)
            chosen = replace(chosen, together=rest.filters.text if found else ())
        chosen = replace(chosen, opportunities=found, why=why)
        if found and question.intent is Intent.DETAILS:
            first = await placed_one(database.read, guidance, found[0])
            chosen = replace(chosen, opportunities=(first or found[0], *found[1:]))
        if Kind.AWARD in question.filters.kinds:
            chosen = await with_results(database, chosen, server, now=now)
        elif not found and not (question.states or question.changed):
            near, near_why = await nearest(database, rest, server, now=now)
            chosen = replace(chosen, nearest=near, nearest_why=near_why, away=away(near, question))
        chosen = await looked(database, chosen)
        if question.missed:
            chosen = await with_rounds(database, chosen)
        if question.intent is not Intent.DETAILS:
            chosen = await _with_steps(database, guidance, chosen)
        if question.ask_back is None:
            asked = by_found(question, (chosen.opportunities or chosen.nearest)[:MOST_LISTED])
            chosen = replace(chosen, question=replace(question, ask_back=asked))
    return await worded(database, await with_findings(database, chosen, now=now), guidance, now=now)


async def _sought(
    database: Database, question: Question, server: str, *, now: datetime
) -> tuple[tuple[Opportunity, ...], dict[int, str]]:
    """Return what fits, and why each is shown; funds for any group with it, where few name the one asked for."""
    found = await meaning(database, question, await find(database, question, server, now=now))
    why = {one.id: why_shown(one, question) for one in found}
    if len(found) < general.ENOUGH and not (question.missed or question.skip) and general.names_groups(question):
        return await with_general(database, question, found, why, server, now=now)
    return found, why


async def _with_steps(database: Database, guidance: Guidance, chosen: Answer) -> Answer:
    """Let what is listed say where it stands."""
    found = await placed_first(database.read, guidance, chosen.opportunities, most=MOST_LISTED)
    near = await placed_first(database.read, guidance, chosen.nearest, most=MOST_LISTED)
    listed = replace(chosen, opportunities=found, nearest=near)
    return await with_own_words(database, listed, most=MOST_LISTED)


#: Of each of several searches so many are shown.
MOST_OF_A_PART = 4


async def _answered_parts(
    database: Database, guidance: Guidance, parts: Sequence[Question], *, now: datetime, server: str
) -> Asked:
    """Answer each part under its own line; what they list is numbered through, so that a number means one."""
    told, listed = list[Asked](), list[Opportunity]()
    searches = [part for part in parts if part.intent in SEARCHED]
    most = MOST_OF_A_PART if len(searches) > 1 else None
    for part in parts:
        if part in searches[:-1]:
            part = replace(part, ask_back=None, settled=tuple(AskBack))  # one thing is asked back, at the end
        one = await answer(database, guidance, part, now=now, server=server, number=len(listed) + 1, most=most)
        listed += one.shown[:most] if part.intent in SEARCHED else ()
        told.append(one)
    text = "\n\n".join(f"{part_words(one.answer.question.words)}\n{one.text}" for one in told)
    # What follows goes on with the search that was told last.
    carried = [one for one in told if one.answer.question.intent in SEARCHED][-1:] or told[:1]
    question = carried[0].answer.question
    for one in told:
        if one.answer.question.intent not in SEARCHED:
            other = one.answer.question
            question = replace(
                question, pathway=other.pathway, stage=other.stage, terms=other.terms, guide=other.guide
            )
            break
    found = tuple(dict.fromkeys(each for one in told for each in one.answer.opportunities[:most]))
    why = {id_: why for one in told for id_, why in one.answer.why.items()}
    guide = next((one.guide for one in told if one.guide is not None), None)
    return Asked(Answer(question, found, why), text, guide, listed)


def follow_up(
    words: str, earlier: Question | None, guidance: Guidance, searched: Question | None = None
) -> Question | None:
    """Return the question that these words go on with in a talk, or whose asking back they answer; else None.

    `searched` is the last search of the talk, where `earlier` is none.
    """
    if earlier is not None and earlier.distress and (is_well(plain(words)) or asks_of_the_lines(plain(words))):
        return earlier
    if earlier is not None and (goes_on(words) or (earlier.intent is Intent.PATHWAY and seeks_such(words))):
        return carried_on(words, earlier, searched)
    if earlier is None or on_with(earlier, words, guidance) is not None or places_the_search(words, earlier):
        return earlier
    if earlier.ask_back is not None and reply_to(earlier, plain_line(words, guidance), words, guidance) is not None:
        return earlier
    return of_the_same(words, searched or earlier)


def understood(words: str, guidance: Guidance, *, now: datetime) -> Question:
    """Understand an earlier question without answering it."""
    return understand(words, now=now, guidance=guidance)
