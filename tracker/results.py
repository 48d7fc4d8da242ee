"""Who won what is stored as given: read out of its announcement when it is asked, as steps are; nothing is kept."""

from collections.abc import Iterable, Mapping, Sequence

from tracker.model import Announcement
from tracker.questions import Given, Result
from tracker.reading.winners import result_of
from tracker.seen import all_announced
from tracker.sources.notice import merged_process
from tracker.store import opportunities
from tracker.store.awards import awarded
from tracker.store.connection import Connection
from tracker.terms import Area, related
from tracker.text.html import read_html
from tracker.text.places import find_places

#: So many are named beside what is listed.
MOST = 5


async def results_of(connection: Connection, ids: Iterable[int]) -> Mapping[int, Result]:
    """Return, by the opportunity's id, whom its result names; what has no announcement any more is left out."""
    written = await opportunities.with_words(connection, ids)
    announced = await all_announced(connection, written)
    texts = {one.opportunity.id: one.text for one in written}
    return {id_: result_of(one, texts[id_]) for id_, one in announced.items()}


async def given(connection: Connection, words: Sequence[Sequence[str]], areas: Sequence[Area]) -> tuple[Given, ...]:
    """Return the results with these words that belong to no opportunity, the newest first, each process once.

    What names other areas than those asked for is left out.
    """
    processes: dict[str, list[Announcement]] = {}
    for one in await awarded(connection, words):
        processes.setdefault(one.ocid or f"{one.source} {one.id}", []).append(one)
    found = (merged_process(notices) if notices[0].ocid else notices[0] for notices in processes.values())
    kept = [one for one in found if not areas or _is_there(one, areas)][:MOST]
    return tuple(Given(one.title, one.source, one.link, result_of(one, read_html(one.body).text)) for one in kept)


def _is_there(one: Announcement, areas: Sequence[Area]) -> bool:
    named = {area for place in find_places(f"{one.title}. {one.source}. {one.body[:600]}") for area in place.areas}
    return not named or bool(named & related(areas))
