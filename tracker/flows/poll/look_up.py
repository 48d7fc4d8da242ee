"""Look up at once all that a source's announcements may turn out to be; what follows is decided without a wait."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime

from tracker.flows.poll.apart import Apart
from tracker.flows.poll.drafts import Draft, Known, doubted
from tracker.flows.poll.handed_on import handed_on
from tracker.flows.poll.recognise import Recognition
from tracker.identity import changes, ended, extended
from tracker.identity.account import stored_account
from tracker.model import Opportunity, Source
from tracker.store import announcements as kept_announcements
from tracker.store import likenesses, opportunities
from tracker.store.connection import Connection


async def look_up(
    transaction: Connection,
    source: Source,
    drafts: Sequence[Draft],
    present: AbstractSet[str] | None,
    *,
    now: datetime,
) -> tuple[Recognition, Apart, AbstractSet[int]]:
    """Return what recognises the drafts, what persons split, and the ids of all that was looked up.

    `present` are the ids of all that the source holds now; None where not all are known.
    """
    by_key = await opportunities.by_keys(transaction, {key.key for draft in drafts for key in draft.keys})
    known = await _known(transaction, doubted(drafts, by_key))
    moved_on = handed_on(source, drafts, by_key, known)
    unknown = [
        draft for draft in drafts if draft.announcement.id in moved_on.no_more_of or not _is_known(draft, by_key)
    ]
    by_clue = await likenesses.find(transaction, {clue for draft in unknown for clue in draft.clues})
    alike = {id_ for ids in by_clue.values() for id_ in ids}
    apart = await Apart.open(transaction, source.name, alike | {one.id for one in by_key.values()})
    looked_at = alike | apart.held
    if any(extended.may_move_a_day(draft.announcement.title) for draft in unknown):
        looked_at |= await opportunities.closing_of(transaction, source.name, since=now - changes.LATE)
    endings = [one for draft in unknown if ended.may_tell_an_end(one := draft.announcement.title)]
    may_end = await _may_end(transaction, source, endings) if endings else set()
    known |= await _known(transaction, (looked_at | may_end) - known.keys())
    if may_end:
        known |= await _with_dates(transaction, source, {id_: known[id_] for id_ in may_end})
    recognition = Recognition(source, by_key, known, by_clue, apart, present, moved_on, now=now)
    return recognition, apart, {one.id for one in by_key.values()} | known.keys()


def _is_known(draft: Draft, by_key: Mapping[str, Opportunity]) -> bool:
    """Say whether a draft is surely what it is known by: under another title it may be another fund."""
    known = [one for key in draft.keys if (one := by_key.get(key.key)) is not None]
    return any(one.ocid is not None or one.title == draft.announcement.title for one in known)


async def _known(transaction: Connection, ids: AbstractSet[int]) -> dict[int, Known]:
    """Fetch opportunities with the words that are shown of them."""
    return {
        one.opportunity.id: Known(one.opportunity, one.key, stored_account(one.opportunity, one.text))
        for one in (await opportunities.with_words(transaction, ids) if ids else ())
    }


async def _may_end(transaction: Connection, source: Source, titles: Sequence[str]) -> set[int]:
    """Return the open opportunities of a source that items of these titles may say have ended."""
    open_ones = await opportunities.open_of(transaction, source.name)
    return {id_ for id_, title in open_ones if any(ended.may_be_of(one, title) for one in titles)}


async def _with_dates(transaction: Connection, source: Source, known: Mapping[int, Known]) -> dict[int, Known]:
    """Return what is known of opportunities with when the words that are shown of each were published."""
    dates = await kept_announcements.published(transaction, source.name, (one.key for one in known.values()))
    return {
        id_: replace(one, account=replace(one.account, published=dates.get(one.key))) for id_, one in known.items()
    }
