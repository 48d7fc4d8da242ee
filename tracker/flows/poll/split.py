"""Undo a merge that a person says is none: its announcement is an opportunity of its own from then on.

It goes the way of any other: it is read as it is kept, stored, found, and told where it is wanted. What it was
joined to is reduced to what its remaining announcements say, which is no change by its publisher and is not told as
one. The two are kept apart (`flows/poll/apart.py`). One transaction.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tracker.correcting.showing import shown
from tracker.corrections import Said
from tracker.errors import MergeError
from tracker.flows.poll.apart import side
from tracker.flows.poll.drafts import Draft
from tracker.flows.poll.keep import Read, Subject, drafts_of
from tracker.flows.poll.sayings import NOTHING, Local
from tracker.flows.poll.tell import tell
from tracker.identity import changes, keys
from tracker.identity.account import WELSH
from tracker.identity.apart import same_item
from tracker.matching import wants
from tracker.model import Announced, Announcement, Change, Key, Merge, Opportunity, Reading, State, Undone
from tracker.sources.notice import merged_process
from tracker.store import announcements as kept_announcements
from tracker.store import corrections, deliveries, likenesses, merges, opportunities, reminders, subscriptions
from tracker.store.announcements import Version, last_wordings
from tracker.store.connection import Connection
from tracker.store.database import Database
from tracker.store.opportunities import Written
from tracker.telling import Occasion
from tracker.worker import Worker

#: So many earlier wordings are looked at for what an opportunity was before it ended.
MOST_EARLIER = 20

#: Why a post that waits is given up.
NOT_WANTED = "what it was wanted for was another announcement's, which was split from it"


@dataclass(frozen=True, slots=True)
class _Told:
    """What an opportunity's announcements say of it: whose words are shown, and what they make of it."""

    source: str
    draft: Draft
    state: State


async def split(database: Database, worker: Worker, number: int, *, now: datetime) -> Undone:
    """Undo a merge. Raises MergeError where there is no such merge, or nothing to undo in it."""
    async with database.transaction() as transaction:
        merge = await _standing(transaction, number)
        (before,) = await opportunities.with_words(transaction, [merge.opportunity])
        kept = await kept_announcements.of_opportunities(transaction, [merge.opportunity])
        going, staying = _parted(merge, kept.get(merge.opportunity, ()))
        own_told = await _told(worker, going, None)
        rest_told = await _told(worker, staying, before)

        own = await opportunities.insert(
            transaction,
            _made(own_told, now=now),
            key=own_told.draft.announcement.id,
            text=own_told.draft.text,
            keys=(),
        )
        await kept_announcements.move(transaction, going, to=own.id)
        shared = {key.key for key in _keys(staying)}
        leaving = [key for key in _keys(going) if key.key not in shared]
        await opportunities.hand_over(transaction, leaving, before=merge.opportunity, to=own.id)
        await likenesses.write(transaction, {own.id: own_told.draft.clues})

        went = _announced(going)
        ids = [(one.source, one.key) for one in went]
        await corrections.hand_over(transaction, ids, before=merge.opportunity, to=own.id)
        said = await corrections.counting(transaction, [merge.opportunity, own.id])
        own, local = await _corrected(transaction, own, own_told, said, now=now)

        rest = _reduced(before.opportunity, rest_told)
        rest = shown(rest, said.get(rest.id, NOTHING).in_server(""))
        local.look(before.opportunity, rest, *[said.get(rest.id, NOTHING)] * 2, now=now)
        await opportunities.update_all(
            transaction, [Written(rest, key=rest_told.draft.announcement.id, text=rest_told.draft.text)]
        )
        await likenesses.write(transaction, {rest.id: rest_told.draft.clues}, known=[rest.id])

        await merges.split(transaction, rest.id, ids, now=now)
        others = (await merges.apart(transaction)).get(rest.id, set())
        await merges.keep_apart(transaction, ((own.id, other) for other in {rest.id, *others}), now=now)

        differing = _differing(before.opportunity, rest, now=now)
        touched = {own.id: own}
        if differing:
            await _mend_waiting(transaction, before.opportunity, rest, now=now)
            await reminders.look_again(transaction, rest.id)
            touched[rest.id] = rest  # a place that it was kept from until now may want it
        # What it no longer says is no change by its publisher, in no server.
        local = Local(seen=local.seen)
        queued = await tell(transaction, merge.announced.source, touched, {}, local, is_first=False, now=now)
    others_left = tuple(one for one in went if (one.source, one.key) != _id_of(merge))
    return Undone(merge, own, others_left, rest, differing, queued)


async def _standing(transaction: Connection, number: int) -> Merge:
    merge = await merges.numbered(transaction, number) if 0 < number < 2**63 else None
    if merge is None:
        raise MergeError(f"there is no merge {number}; `python bot.py merges` lists them")
    if merge.split_at is not None:
        raise MergeError(f"merge {number} is undone already; nothing was changed")
    return merge


def _parted(merge: Merge, versions: Sequence[Version]) -> tuple[Sequence[Version], Sequence[Version]]:
    """Return what leaves the opportunity and what stays.

    All wordings of the announcement leave; all notices of its process; and the same item of its source under other
    ids, unless nothing stayed then.
    """
    own = [one for one in versions if (one.source, one.key) == _id_of(merge)]
    if not own:
        raise MergeError(
            f"merge {merge.number} is no more: its source says something else under that id by now, which is not "
            f"joined to opportunity {merge.opportunity}; nothing was changed"
        )
    ocid = own[-1].announcement.ocid
    if ocid is not None:
        going = {one.id for one in versions if one.announcement.ocid == ocid}
    else:
        sides = [side(one) for one in last_wordings(own)]
        going = {one.id for one in own}
        items = {
            (one.source, one.key)
            for one in last_wordings(versions)
            if any(same_item(mine, side(one)) for mine in sides)
        }
        along = {one.id for one in versions if (one.source, one.key) in items}
        if len(going | along) < len(versions):
            going |= along
    if len(going) == len(versions):
        raise MergeError(
            f"merge {merge.number} cannot be undone: opportunity {merge.opportunity} has no other announcement left"
        )
    return [one for one in versions if one.id in going], [one for one in versions if one.id not in going]


async def _told(worker: Worker, versions: Sequence[Version], before: Written | None) -> _Told:
    """Read again what announcements say of an opportunity; `before` is how it stood, None for a new one."""
    subjects = _subjects(versions)
    told = await worker.read_with_words([subject.announcement for _, subject in subjects])
    readings = [reading for reading, _ in told]
    unread = next((reading for reading in readings if reading.is_unread), None)
    if unread is not None:
        raise MergeError(f"an announcement of it {'; '.join(unread.doubts)}; nothing was changed")
    read = list(zip(subjects, readings, strict=True))
    shown = _shown(read, before)
    (source, subject), reading = read[shown]
    state = changes.state_of(reading)
    if state is not State.OPEN:
        reading = await _last_open(worker, source, subject, versions) or reading
    (draft,) = drafts_of(source, (), [Read(subject, reading, told[shown][1])])
    return _Told(source, draft, state)


def _keys(versions: Sequence[Version]) -> list[Key]:
    """Return what announcements are known by, in all their wordings."""
    return [key for one in versions for key in keys.keys_of(one.announcement, source=one.source)]


def _subjects(versions: Sequence[Version]) -> list[tuple[str, Subject]]:
    """Return what is read, with its source: last wordings, and the notices of a process as one."""
    found: list[tuple[str, Subject]] = []
    processes: dict[str, list[Version]] = {}
    for one in last_wordings(versions):
        if one.announcement.ocid is None:
            found.append((one.source, Subject(one.announcement, ((one.announcement, one.hash),))))
        else:
            processes.setdefault(one.announcement.ocid, []).append(one)
    for notices in processes.values():
        merged = merged_process(one.announcement for one in notices)
        source = next(one.source for one in notices if one.announcement.id == merged.id)
        found.append((source, Subject(merged, tuple((one.announcement, one.hash) for one in notices))))
    return found


def _shown(read: Sequence[tuple[tuple[str, Subject], Reading]], before: Written | None) -> int:
    """Return whose words are shown: those that were, else the newest of the same source; English before Welsh."""

    def rank(place: int) -> tuple[bool, bool, bool, bool, int]:
        (source, subject), reading = read[place]
        one = subject.announcement
        is_own = before is None or source == before.opportunity.source
        was_shown = before is not None and is_own and one.id == before.key
        is_process = before is not None and one.ocid is not None and one.ocid == before.opportunity.ocid
        is_welsh = any(doubt.startswith(WELSH) for doubt in reading.doubts)
        return (not (was_shown or is_process), not is_own, is_welsh, not reading.is_opportunity, -place * is_own)

    return min(range(len(read)), key=lambda place: (rank(place), place))


async def _last_open(worker: Worker, source: str, subject: Subject, versions: Sequence[Version]) -> Reading | None:
    """Return the reading of the last wording in which what has ended was something to apply for; None for none."""
    shown = subject.announcement
    if shown.ocid is None:
        of_it = [one for one in versions if one.source == source and one.announcement.id == shown.id]
        earlier = [one.announcement for one in reversed(of_it)]
    else:
        notices = [one.announcement for one in versions if one.announcement.ocid == shown.ocid]
        earlier = [merged_process(notices[:number]) for number in range(len(notices) - 1, 0, -1)]
    for reading in await worker.read(earlier[:MOST_EARLIER]):
        if reading.state is State.OPEN and not reading.is_unread:
            return reading
    return None


def _made(told: _Told, *, now: datetime) -> Opportunity:
    one: Announcement = told.draft.announcement
    return Opportunity(
        id=0,
        title=one.title,
        funder=one.source,
        link=one.link,
        reading=told.draft.reading,
        state=told.state,
        first_seen=now,
        last_seen=now,
        source=told.source,
        ocid=one.ocid,
    )


def _reduced(before: Opportunity, told: _Told) -> Opportunity:
    """Return an opportunity as its remaining announcements tell of it."""
    one = told.draft.announcement
    return replace(
        before,
        title=one.title,
        funder=one.source,
        link=one.link,
        reading=told.draft.reading,
        as_read=None,
        state=told.state,
        source=told.source,
    )


def _differing(before: Opportunity, after: Opportunity, *, now: datetime) -> tuple[Change, ...]:
    """Return what an opportunity says no more, or says again."""
    if before.state is not after.state:
        return (Change("state", before.state.value, after.state.value),)
    return changes.differences(before, after.reading, now=now) if after.state is State.OPEN else ()


async def _corrected(
    transaction: Connection, own: Opportunity, told: _Told, said: Mapping[int, Said], *, now: datetime
) -> tuple[Opportunity, Local]:
    """Let the corrections that rest on words which went count for their new opportunity."""
    local = Local()
    mine = said.get(own.id, NOTHING)
    if mine is NOTHING:
        return own, local
    corrected = shown(own, mine.in_server(""))
    await opportunities.update_all(
        transaction, [Written(corrected, key=told.draft.announcement.id, text=told.draft.text)]
    )
    local.look(own, corrected, mine, mine, now=now)
    return corrected, local


async def _mend_waiting(transaction: Connection, before: Opportunity, after: Opportunity, *, now: datetime) -> None:
    """Let posts that wait, and were not tried yet, say only what still holds."""
    wishes = await subscriptions.all_of(transaction)
    waiting = (await deliveries.of_opportunities(transaction, [after.id])).get(after.id, ())
    for delivery, state in waiting:
        if state != "queued" or delivery.attempts:
            continue
        if delivery.occasion is Occasion.CHANGED:
            await deliveries.reword(transaction, delivery, changes.still_true(delivery.changes, after, now=now))
        elif delivery.occasion is Occasion.NEW:
            mine = [wish for wish in wishes if wish.place == delivery.place]
            wanted = any(wants(wish, before) is not None for wish in mine)
            if wanted and all(wants(wish, after) is None for wish in mine):
                await deliveries.drop(transaction, delivery, NOT_WANTED)


def _announced(versions: Sequence[Version]) -> Sequence[Announced]:
    return [
        Announced(one.source, one.key, one.announcement.title, one.announcement.link)
        for one in last_wordings(versions)
    ]


def _id_of(merge: Merge) -> tuple[str, str]:
    return merge.announced.source, merge.announced.key
