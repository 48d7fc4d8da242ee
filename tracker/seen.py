"""Opportunities as a server sees them: with what its coordinators corrected, over what the operator did.

What the operator corrected stands in the store's own reading; so there is nothing to do where no server is named.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from tracker.correcting.showing import shown
from tracker.corrections import Said
from tracker.model import Announcement, Opportunity
from tracker.sources.notice import merged_process
from tracker.store import announcements, corrections, opportunities
from tracker.store.announcements import Version, last_wordings
from tracker.store.connection import Connection
from tracker.store.opportunities import Written


async def seen(connection: Connection, ids: Iterable[int], *, server: str) -> Mapping[int, Opportunity]:
    """Return opportunities by their ids as a server sees them; "" is everybody else."""
    return await as_seen(connection, await opportunities.by_ids(connection, ids), server=server)


async def as_seen(
    connection: Connection, found: Mapping[int, Opportunity], *, server: str
) -> Mapping[int, Opportunity]:
    """Return opportunities that were fetched already as a server sees them."""
    if not server or not found:
        return found
    said = await corrections.counting(connection, found)
    return {id_: _shown(one, said[id_].in_server(server)) if id_ in said else one for id_, one in found.items()}


def _shown(one: Opportunity, said: Said) -> Opportunity:
    return shown(one, said) if said != Said() else one


async def seen_one(connection: Connection, id_: int, *, server: str) -> Opportunity | None:
    """Return one opportunity as a server sees it, None where there is none."""
    return (await seen(connection, [id_], server=server)).get(id_)


async def last_seen(connection: Connection, shown: Sequence[Opportunity]) -> tuple[Opportunity, ...]:
    """Return opportunities as they are, last seen when a source that held them was last found unchanged."""
    held = await opportunities.last_held(connection, [one.id for one in shown]) if shown else {}
    return tuple(replace(one, last_seen=max(one.last_seen, held.get(one.id, one.last_seen))) for one in shown)


async def as_announced(connection: Connection, written: Written) -> Announcement | None:
    """Return the announcement whose words an opportunity shows, all notices of its process as one.

    None where nothing is left of it.
    """
    return (await all_announced(connection, [written])).get(written.opportunity.id)


async def all_announced(connection: Connection, written: Sequence[Written]) -> Mapping[int, Announcement]:
    """Return what `as_announced` does, by the opportunity's id; those of which nothing is left are not there."""
    versions = await announcements.of_opportunities(connection, [one.opportunity.id for one in written])
    told = {one.opportunity.id: _announced(one, versions.get(one.opportunity.id, ())) for one in written}
    return {id_: announced for id_, announced in told.items() if announced is not None}


def _announced(written: Written, versions: Sequence[Version]) -> Announcement | None:
    of_source = [one for one in last_wordings(versions) if one.source == written.opportunity.source]
    own = [one for one in of_source if one.key == written.key] or of_source
    if not own:
        return None
    shown = own[-1].announcement
    if shown.ocid is None:
        return shown
    return merged_process(one.announcement for one in versions if one.announcement.ocid == shown.ocid)
