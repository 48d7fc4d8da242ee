"""Who won what is stored as given: read out of its announcement when it is asked, as steps are; nothing is kept."""

from collections.abc import Iterable, Mapping

from tracker.questions import Result
from tracker.reading.winners import result_of
from tracker.seen import as_announced
from tracker.store import opportunities
from tracker.store.connection import Connection


async def results_of(connection: Connection, ids: Iterable[int]) -> Mapping[int, Result]:
    """Return, by the opportunity's id, whom its result names; what has no announcement any more is left out."""
    found = {}
    for written in await opportunities.with_words(connection, ids):
        announced = await as_announced(connection, written)
        if announced is not None:
            found[written.opportunity.id] = result_of(announced, written.text)
    return found
