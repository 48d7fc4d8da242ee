"""Why one of a list is shown, and the one beside that which was looked at."""

from dataclasses import replace
from datetime import datetime

from tracker.asking.why import why_shown
from tracker.flows.ask.ask import ask
from tracker.flows.ask.asked import Asked
from tracker.knowledge import Guidance
from tracker.questions import Answer, Question
from tracker.store.database import Database
from tracker.terms import Intent
from tracker.wording.answers import answer_text
from tracker.wording.understood import why_words


async def reasoned(
    database: Database,
    guidance: Guidance,
    words: str,
    which: str,
    searched: Question,
    spoken: Asked,
    *,
    now: datetime,
    server: str,
) -> Asked | None:
    """Answer why one of a list is shown: what of the search it fits; None where it is not told which is meant."""
    listed = spoken.shown if not which and len(spoken.shown) == 1 else spoken.among or spoken.shown
    number = 1 if not which and len(listed) == 1 else len(listed) if which == "last" else int(which or 0)
    if not 1 <= number <= len(listed):
        return None
    told = await ask(database, guidance, f"number {number}", now=now, shown=listed, server=server)
    if not told.answer.opportunities:
        return None
    why = why_shown(told.answer.opportunities[0], searched)
    reasoned = replace(told.answer, question=replace(told.answer.question, words=words))
    return replace(told, answer=reasoned, text=f"{why_words(searched, why, now=now)}\n\n{told.text}")


async def other_one(
    database: Database, guidance: Guidance, words: str, spoken: Asked, *, now: datetime, server: str
) -> Asked:
    """Answer with the other of two; of more, all but the one that was looked at are shown, to choose from."""
    listed, at = spoken.among or spoken.shown, {one.id for one in spoken.shown}
    others = [(number, one) for number, one in enumerate(listed, start=1) if len(at) > 1 or one.id not in at]
    if len(others) == 1:
        return await ask(database, guidance, f"number {others[0][0]}", now=now, shown=listed, server=server)
    told = Answer(Question(words, Intent.DETAILS), nearest=tuple(one for _, one in others))
    return Asked(told, answer_text(told, guidance, now=now))
