"""Two funds that are set against each other by parts of their names: "which is bigger, the Amber or the Birch?"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from tracker.asking.items.of_list import By, OfList
from tracker.asking.items.partly_named import Part, best_named, telling
from tracker.asking.items.two_named import two_named
from tracker.flows.ask.asked import Asked
from tracker.flows.ask.listed import in_order, put_side_by_side
from tracker.knowledge import Guidance
from tracker.model import Opportunity
from tracker.named import MOST_NAMED
from tracker.questions import Answer, Question
from tracker.seen import seen
from tracker.store.database import Database
from tracker.store.titles import titled_with_all
from tracker.terms import Intent


async def of_two_named(
    database: Database, guidance: Guidance, words: str, server: str, *, now: datetime
) -> Asked | None:
    """Set two against each other that are named by parts of their names; None where it is not clear which."""
    asked = two_named(words)
    found = None if asked is None else await _both_named(database, asked.parts, server=server, now=now)
    if asked is None or found is None:
        return None
    told, numbered = Question(words, Intent.SEARCH), list(enumerate(found, start=1))
    if asked.by is By.NOTHING:
        return put_side_by_side(told, OfList(By.NOTHING), found, numbered, now=now)
    ordered = await in_order(database, guidance, told, asked.by, found, numbered, now=now)
    # Both stay in mind, in the order in which they were named.
    return replace(ordered, answer=Answer(told, found), listed=found, among=())


async def _both_named(
    database: Database, parts: Sequence[Part], *, server: str, now: datetime
) -> tuple[Opportunity, ...] | None:
    """Return the one that each part of a name means; None where one means none, or several that are open."""
    found: list[Opportunity] = []
    for part in parts:
        named = best_named(part, await titled_with_all(database.read, telling(part.name)))
        if not named or len(named) > MOST_NAMED:
            return None
        those = list((await seen(database.read, [one.id for one in named], server=server)).values())
        those = [one for one in those if one.is_open(now=now)] or those
        if len(those) != 1:
            return None
        found += those
    return tuple(found) if len({one.id for one in found}) == len(parts) else None
