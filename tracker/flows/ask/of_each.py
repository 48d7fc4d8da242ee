"""What is asked of "it" behind a list is told of each of it, since which one is meant nobody can tell."""

from collections.abc import Sequence
from datetime import datetime

from tracker.flows.ask.asked import Asked
from tracker.in_hand import told_of_it
from tracker.knowledge import Guidance
from tracker.model import Opportunity
from tracker.questions import Answer
from tracker.seen import seen
from tracker.store.database import Database
from tracker.wording.answers import MOST_SHOWN
from tracker.wording.of_each import NONE_SAYS, of_each_words


def asks_which(chosen: Answer, shown: Sequence[Opportunity]) -> bool:
    """Say whether an answer only asks which of the list that was shown is meant."""
    of_list = len(shown) > 1 and chosen.nearest == tuple(shown)
    return of_list and not chosen.opportunities and not chosen.question.filters.text


def none_says(told: Asked) -> bool:
    """Say whether an answer only tells that none of a list speaks of what was asked."""
    return told.text.startswith(NONE_SAYS)


async def of_each(
    database: Database,
    guidance: Guidance,
    chosen: Answer,
    *,
    server: str,
    now: datetime,
) -> Asked:
    """Answer the question of `chosen` of each of its nearest; a number behind it asks that one the same."""
    first = chosen.nearest[:MOST_SHOWN]
    fresh = await seen(database.read, [one.id for one in first], server=server)
    told = [await told_of_it(database, guidance, chosen.question, fresh.get(one.id, one), now=now) for one in first]
    return Asked(chosen, of_each_words(told, left=len(chosen.nearest) - len(first), now=now))
