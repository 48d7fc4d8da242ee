"""The one item that is asked about: by its title, as "it", by a part of its name, by its funder, or misspelt."""

from collections.abc import Sequence
from datetime import datetime

from tracker.asking.items.of_list import compares
from tracker.asking.items.of_one import begins_with_it
from tracker.flows.ask.after import one
from tracker.flows.ask.asked import Asked
from tracker.flows.ask.listed import side_by_side
from tracker.flows.ask.of_each import asks_which, none_says, of_each
from tracker.flows.ask.worded import worded
from tracker.in_hand import of_shown, told_of_named
from tracker.knowledge import Guidance
from tracker.model import Opportunity
from tracker.named import by_funder, by_part, by_slip, by_title
from tracker.of_one import with_findings
from tracker.questions import Answer, Question
from tracker.steps import placed_one
from tracker.store.database import Database


async def _one_named(
    database: Database,
    guidance: Guidance,
    question: Question,
    before: Question | None,
    shown: Sequence[Opportunity],
    server: str,
    *,
    now: datetime,
) -> Answer | None:
    """Answer of the one item that is named by its title, meant by "it", or named by a part of its name."""
    if len(shown) == 1 and begins_with_it(question.words):
        found = await of_shown(database, guidance, question, before, shown, server=server, now=now)
    else:
        found = await by_title(database, guidance, question, server=server, now=now)
    if found is None:
        found = await of_shown(database, guidance, question, before, shown, server=server, now=now)
    if found is None:
        found = await by_part(database, guidance, question, server=server, now=now)
    if found is None:
        found = await by_funder(database, question, server=server, now=now)
    if found is None:
        found = await by_slip(database, guidance, question, server=server, now=now)
    return found


async def opened(
    database: Database, guidance: Guidance, question: Question, meant: Opportunity, server: str, *, now: datetime
) -> Asked:
    """Show the one of a list that is meant by its number, or as the last, with what is asked of it."""
    fresh = await placed_one(database.read, guidance, await one(database, meant.id, server=server))
    chosen = Answer(question, () if fresh is None else (fresh,))
    return await worded(database, await with_findings(database, chosen, now=now), guidance, now=now)


async def of_one_named(
    database: Database,
    guidance: Guidance,
    question: Question,
    before: Question | None,
    shown: Sequence[Opportunity],
    server: str,
    *,
    now: datetime,
) -> Asked | None:
    """Answer of the one that is named or meant by "it"; where that may be any of the list, of each of it.

    None for none, and where none of the list speaks of what a guide may tell: "do we have to send accounts".
    """
    chosen = await _one_named(database, guidance, question, before, shown, server, now=now)
    if chosen is None:
        return None
    if asks_which(chosen, shown):
        each = await of_each(database, guidance, chosen, server=server, now=now)
        return None if question.lead == "guide" and none_says(each) else each
    told = await worded(database, await told_of_named(database, chosen, before), guidance, now=now)
    return side_by_side(told, now=now) if len(told.shown) > 1 and compares(chosen.question.words) else told
