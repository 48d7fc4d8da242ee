"""The one item that is asked about: by its title, as "it", by a part of its name, by its funder, or misspelt."""

from collections.abc import Sequence
from datetime import datetime

from tracker.asking.items.of_one import begins_with_it
from tracker.in_hand import of_shown
from tracker.knowledge import Guidance
from tracker.model import Opportunity
from tracker.named import by_funder, by_part, by_slip, by_title
from tracker.questions import Answer, Question
from tracker.store.database import Database


async def one_named(
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
