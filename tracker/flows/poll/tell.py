"""Which posts follow from what a source announced: new ones where they are wanted, changes where they were told.

What a source holds when it is first polled comes as one list, and so does much that changes at once.
"""

from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from tracker.flows.poll.sayings import Local
from tracker.identity.changes import combined
from tracker.matching import wants
from tracker.model import Change, Opportunity
from tracker.store import deliveries, lists, subscriptions
from tracker.store.connection import Connection
from tracker.telling import Delivery, Occasion, Subscription

#: So many are posted singly at one place; more of one source in one round come as a list.
MOST_SINGLY = 3

#: The same for what is new in a source that is known already: it is news, until it is a flood.
MOST_NEWS_SINGLY = 10


async def tell(
    transaction: Connection,
    source: str,
    touched: Mapping[int, Opportunity],
    changed: Mapping[int, tuple[Change, ...]],
    local: Local,
    *,
    wanted_before: Container[str] = (),
    is_first: bool,
    now: datetime,
) -> int:
    """Intend to tell of what is new or announced anew, and of what changed; return how many posts these are.

    `source` is the name of the one whose announcements they are; `local` is what servers see otherwise. Places in
    `wanted_before` would have been told already.
    """
    wishes = await subscriptions.all_of(transaction)
    earlier = await deliveries.of_opportunities(transaction, touched)
    new: list[Delivery] = []
    moved: list[Delivery] = []
    for id_, opportunity in touched.items():
        before = earlier.get(id_, ())
        told = {delivery.place for delivery, state in before if state != "dropped"}
        others = [wish for wish in wishes if wish.place not in wanted_before]
        new += _for_new_places(opportunity, others, told, local, now=now)
        if id_ in changed or id_ in local.opportunities:
            moved += await _for_told_places(transaction, before, changed.get(id_, ()), local)
    return await _queue_new(transaction, source, new, is_first=is_first, now=now) + await _queue(
        transaction, source, moved, Occasion.CHANGED, most=MOST_SINGLY, now=now
    )


async def unplaced(
    transaction: Connection, touched: Mapping[int, Opportunity], local: Local, *, now: datetime
) -> int:
    """Return how many of what is new or announced anew are open, while no subscription wants them."""
    wishes = await subscriptions.all_of(transaction)
    return sum(
        one.is_open(now=now)
        and all(wants(wish, local.seen.get((one.id, wish.server), one)) is None for wish in wishes)
        for one in touched.values()
    )


async def _queue_new(
    transaction: Connection, source: str, new: Sequence[Delivery], *, is_first: bool, now: datetime
) -> int:
    """Queue what is new; return how many posts more these are.

    A first poll that is kept in parts is one all the same: what its earlier parts queued singly counts too.
    """
    if not is_first or not new:
        return await _queue(transaction, source, new, Occasion.NEW, most=MOST_NEWS_SINGLY, now=now)
    waiting = await lists.waiting_singly(transaction, source)
    return await _queue(transaction, source, new, Occasion.NEW, most=MOST_SINGLY, waiting=waiting, now=now)


async def _queue(
    transaction: Connection,
    source: str,
    intended: Sequence[Delivery],
    occasion: Occasion,
    *,
    most: int,
    waiting: Mapping[str, Sequence[int]] | None = None,
    now: datetime,
) -> int:
    """Queue deliveries, with what is `waiting` more than `most` of one place as a list; return how many posts more.

    Where a list of this source still waits, they join it.
    """
    if not intended:
        return 0
    by_place: defaultdict[str, list[Delivery]] = defaultdict(list)
    for delivery in intended:
        by_place[delivery.place].append(delivery)
    open_lists = await lists.open_to_more(transaction, source, occasion)
    posts = 0
    queued: list[Delivery] = []
    for place, each in by_place.items():
        before = () if waiting is None else waiting.get(place, ())
        list_ = open_lists.get(place)
        if list_ is None and len(before) + len(each) > most:
            list_ = await lists.add(transaction, source)
            await lists.join(transaction, before, list_)
            posts += 1 - len(before)
        elif list_ is None:
            posts += len(each)
        queued += [replace(delivery, list=list_) for delivery in each]
    await deliveries.intend(transaction, queued, now=now)
    return posts


def _for_new_places(
    opportunity: Opportunity, wishes: Sequence[Subscription], told: set[str], local: Local, *, now: datetime
) -> list[Delivery]:
    if not opportunity.is_open(now=now) and opportunity.id not in local.opportunities:
        return []
    found: dict[str, Delivery] = {}
    for wish in wishes:
        if wish.place in told or wish.place in found:
            continue
        seen = local.seen.get((opportunity.id, wish.server), opportunity)
        why = wants(wish, seen) if seen.is_open(now=now) else None
        if why is not None:
            found[wish.place] = Delivery(0, opportunity.id, wish.place, Occasion.NEW, (), why, server=wish.server)
    return list(found.values())


async def _for_told_places(
    transaction: Connection,
    earlier: Sequence[tuple[Delivery, str]],
    everywhere: tuple[Change, ...],
    local: Local,
) -> list[Delivery]:
    """Tell of changes where the opportunity was told of; what waits to be sent says it as it now stands.

    What was tried already may stand at its place as it was: a change is owed by itself then.
    """
    intended = []
    for delivery, state in earlier:
        told = state in ("sent", "claimed") or (state == "queued" and delivery.attempts > 0)
        changes = local.changed.get((delivery.opportunity, delivery.server), everywhere)
        if delivery.occasion is not Occasion.NEW or not told or not changes:
            continue
        waiting = next(
            (d for d, s in earlier if d.place == delivery.place and d.changes and s == "queued" and not d.attempts),
            None,
        )
        if waiting is not None:
            await deliveries.reword(transaction, waiting, combined(waiting.changes, changes))
        else:
            intended.append(replace(delivery, occasion=Occasion.CHANGED, changes=changes, list=None))
    return intended
