"""Somebody says that what was told of an item is wrong: they hear how to report it, and see what was read."""

from collections.abc import Sequence
from datetime import datetime

from tracker.asking.talk.said_to_bot import told_wrong
from tracker.flows.ask.asked import Asked
from tracker.knowledge import Guidance
from tracker.model import Opportunity
from tracker.named import by_part, by_title
from tracker.questions import Answer, Filters, Point, Question, Said
from tracker.searching import find
from tracker.seen import seen_one
from tracker.steps import placed_one
from tracker.store.database import Database
from tracker.terms import Intent
from tracker.wording.answers import answer_text


async def of_wrong(
    database: Database,
    guidance: Guidance,
    question: Question,
    shown: Sequence[Opportunity],
    *,
    server: str,
    now: datetime,
) -> Asked | None:
    """Answer words that say something of an item is wrong; None where they do not, or there is no item."""
    told = told_wrong(question.words)
    if told is None:
        return None
    if told.name:
        asked = Question(question.words, Intent.DETAILS, Filters(text=(told.name,)))
        found = await by_title(database, guidance, asked, server=server, now=now)
        found = found or await by_part(database, guidance, asked, server=server, now=now)
        meant = await find(database, asked, server, now=now) if found is None else found.opportunities
    else:
        meant = tuple(shown)
    if len(meant) == 1:
        one = await placed_one(database.read, guidance, await seen_one(database.read, meant[0].id, server=server))
        about = Question(
            question.words, Intent.DETAILS, Filters(text=(told.name,) if told.name else ()), lead=Said.WRONG
        )
        chosen = Answer(about, () if one is None else (one,), points=(Point.CLOSES,) if told.dated else ())
        return Asked(chosen, answer_text(chosen, guidance, now=now))
    if told.of_one and not meant:
        return None
    chosen = Answer(Question(question.words, Intent.HELP, lead=Said.WRONG))
    return Asked(chosen, answer_text(chosen, guidance, now=now))
