"""What happens after one notice: one that was shown, pointed at or named."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from tracker.asking.ways.next_named import points_at_one
from tracker.asking.ways.next_steps import what_next
from tracker.flows.ask.asked import Asked
from tracker.knowledge import Guidance
from tracker.model import Opportunity
from tracker.named import after_named
from tracker.questions import Answer, Aspect, Filters, Question
from tracker.reading.pathway.pathway import step_after
from tracker.searching import find
from tracker.seen import seen_one
from tracker.steps import placed_one
from tracker.store.database import Database
from tracker.terms import Intent
from tracker.wording.answers import answer_text
from tracker.wording.side_by_side import too_few_words
from tracker.wording.steps import LAST_STEP, WHICH, step_text


async def what_follows(
    database: Database,
    guidance: Guidance,
    question: Question,
    shown: Sequence[Opportunity],
    server: str,
    *,
    before: Question | None,
    now: datetime,
) -> Asked | None:
    """Answer what happens after one notice: one that was shown, or is named. None where no such thing is asked."""
    which = what_next(question.words, guidance)
    if not which or not (which == "last" or which.isdigit()):
        named = await after_named(database, guidance, question.words, server=server)
        if named is not None:
            return after_one(named, question.words, guidance, now=now)
    if which is None:
        return None
    asked = Question(question.words, Intent.PATHWAY, Filters(text=(which,) if which else ()), lead="step")
    there = await pointed_at(database, guidance, which, shown, server, now=now)
    # After a word was explained "this" is no one's: which is asked, rather than a way guessed.
    on_a_way = before is not None and before.intent is Intent.PATHWAY and before.lead != "terms"
    unshown = not shown and not on_a_way and points_at_one(question.words)
    if there is None and not which and (len(shown) > 1 or unshown):
        return Asked(Answer(replace(asked, filters=Filters())), WHICH)
    if there is None and which.isdigit() and len(shown) > 1:
        return Asked(Answer(replace(asked, filters=Filters())), too_few_words(len(shown)), listed=tuple(shown))
    if there is None:
        return None
    return after_one(there, question.words, guidance, now=now)


def after_one(there: Opportunity, words: str, guidance: Guidance, *, now: datetime) -> Asked:
    """Answer `words` by what happens after one opportunity, which comes with its step."""
    step = there.step
    told = Question(
        words,
        Intent.PATHWAY,
        lead="step",
        pathway=None if step is None else step.pathway,
        stage=None if step is None else step.stage,
        terms=(step.notice,) if step is not None and step.notice is not None else (),
    )
    return Asked(Answer(told, (there,)), step_text(there, guidance, now=now))


def a_step_on(
    before: Question, words: str, there: Opportunity, guidance: Guidance, *, now: datetime
) -> Asked | None:
    """Answer by the step after the one that was told last; None where that was of no step."""
    if before.pathway is None or before.stage is None:
        return None
    number = step_after(before.pathway, before.stage)
    pathway = guidance.pathways.get(before.pathway)
    known = pathway is not None and number is not None and number <= len(pathway.stages)
    told = replace(before, words=words, stage=number if known else before.stage, terms=())
    step = Answer(replace(told, lead="pathway", aspect=Aspect.STEP))
    text = f"{there.title}\n\n{answer_text(step, guidance, now=now)}" if known else LAST_STEP
    return Asked(Answer(told, (there,)), text)


async def pointed_at(
    database: Database, guidance: Guidance, which: str, shown: Sequence[Opportunity], server: str, *, now: datetime
) -> Opportunity | None:
    """Return what `ways/next_steps.py` found to be meant, with its step: one of `shown`, or one of that name."""
    asked = Question(which, Intent.DETAILS, Filters(text=(which,) if which else ()))
    if which in ("", "last") or which.isdigit():
        meant = meant_one(asked, shown)
        found = None if meant is None else await one(database, meant.id, server=server)
    else:
        found = next(iter(await find(database, asked, server, now=now, most=1)), None)
    return await placed_one(database.read, guidance, found)


def meant_one(
    question: Question, shown: Sequence[Opportunity], among: Sequence[Opportunity] = ()
) -> Opportunity | None:
    """Return the one of a list that is meant by its number ("2"), as the last or as "it"; None where none is."""
    if len(shown) == 1 and not question.filters.text:
        return shown[0]
    shown = among or shown
    if not shown or len(question.filters.text) != 1:
        return None
    (named,) = question.filters.text
    number = len(shown) if named == "last" else int(named) if named.isdigit() and len(named) < 3 else 0
    return shown[number - 1] if 1 <= number <= len(shown) else None


async def one(database: Database, id_: int, *, server: str = "") -> Opportunity | None:
    """Return one opportunity as a server sees it, None where there is none."""
    return await seen_one(database.read, id_, server=server)
