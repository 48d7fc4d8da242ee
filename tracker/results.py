"""Who won what is stored as given: read out of its announcement when it is asked, as steps are; nothing is kept."""

from collections.abc import Iterable, Mapping

from tracker.questions import Result
from tracker.reading.winners import result_of
from tracker.seen import all_announced
from tracker.store import opportunities
from tracker.store.connection import Connection


async def results_of(connection: Connection, ids: Iterable[int]) -> Mapping[int, Result]:
    """Return, by the opportunity's id, whom its result names; what has no announcement any more is left out."""
    written = await opportunities.with_words(connection, ids)
    announced = await all_announced(connection, written)
    texts = {one.opportunity.id: one.text for one in written}
    return {id_: result_of(one, texts[id_]) for id_, one in announced.items()}
