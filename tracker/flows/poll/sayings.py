"""What people said of opportunities whose announcements came anew: does it still hold, and who is told?

Where nothing was said, nothing is done. A server that corrected something sees another opportunity than the others,
and other changes of it.
"""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypedDict

from tracker.correcting.fields import value_of
from tracker.correcting.holding import looked_at, text_of
from tracker.correcting.showing import corrected, latest, shown
from tracker.corrections import OVERTAKEN, Correction, Said, Stands
from tracker.identity import changes
from tracker.model import Announcement, Change, Opportunity, Reading, State
from tracker.store import corrections as kept_corrections
from tracker.store import deliveries
from tracker.store.connection import Connection
from tracker.telling import Delivery, Occasion
from tracker.terms import Origin

log = logging.getLogger(__name__)

NOTHING = Said()


@dataclass
class Local:
    """What servers see otherwise than everybody else; by opportunity and server."""

    seen: dict[tuple[int, str], Opportunity] = field(default_factory=dict)
    changed: dict[tuple[int, str], tuple[Change, ...]] = field(default_factory=dict)

    @property
    def opportunities(self) -> frozenset[int]:
        """Those which some server sees otherwise."""
        return frozenset(id_ for id_, _ in self.seen)

    def look(
        self,
        before: Opportunity,
        after: Opportunity,
        then: Said,
        said: Said,
        *,
        now: datetime,
        with_places: bool = False,
    ) -> None:
        """Note how servers see an opportunity now, and what changed for them; `then` is what was said before."""
        for server in sorted(then.servers | said.servers):
            was = shown(before, then.in_server(server))
            seen = self.seen[after.id, server] = shown(after, said.in_server(server))
            differing = changes.between(was, seen, now=now, with_places=with_places)
            differing = overtaken(differing, then.in_server(server), said.in_server(server))
            earlier = self.changed.get((after.id, server), ())
            self.changed[after.id, server] = changes.combined(earlier, differing)


class Sayings:
    """What was said of the opportunities that one transaction may change."""

    def __init__(self, said: Mapping[int, Said], *, now: datetime) -> None:
        self._now = now
        self._said = dict(said)
        self._then: dict[int, Said] = {}
        self._moved: dict[int, Correction] = {}
        self._fallen: dict[int, Correction] = {}
        self.local = Local()

    @classmethod
    async def open(cls, transaction: Connection, ids: Iterable[int], *, now: datetime) -> "Sayings":
        """Fetch what was said of opportunities."""
        return cls(await kept_corrections.counting(transaction, ids), now=now)

    def read_again(self, id_: int, announcement: Announcement, body: str, reading: Reading) -> Reading:
        """Return what was read of new words of an opportunity, as the operator's corrections make it.

        `body` is the announcement's body as plain text. Every correction is looked at; `settled` tells of them.
        """
        then = self._said.get(id_, NOTHING)
        self._then[id_] = then
        if then is NOTHING:
            return reading
        text = text_of(announcement, body)
        looked = tuple(self._looked_at(one, text, reading) for one in then.corrections)
        self._said[id_] = Said(looked, then.reports)
        return corrected(reading, self._said[id_].in_server(""))

    def settled(self, before: Opportunity, after: Opportunity, differing: tuple[Change, ...]) -> tuple[Change, ...]:
        """Note what servers see of an opportunity; return what changed for all others, and by whom."""
        then = self._then.get(before.id, NOTHING)
        if then is NOTHING:
            return differing
        said = self._said[before.id]
        self.local.look(before, after, then, said, now=self._now)
        return overtaken(differing, then.in_server(""), said.in_server(""))

    async def write(self, transaction: Connection) -> None:
        """Write how corrections stand now, and tell those who made the ones that do not hold any more."""
        if not self._moved:
            return
        await kept_corrections.stand(transaction, self._moved.values())
        fallen = [one for one in self._fallen.values() if one.stands is Stands.DOUBTFUL]
        await deliveries.intend(transaction, [_word_of(one) for one in fallen if one.made_by], now=self._now)
        nobodys = [one.id for one in fallen if not one.made_by]
        if nobodys:
            await kept_corrections.make_untold(transaction, nobodys)
        for one in fallen:
            log.warning(
                "correction %d (%s of opportunity %d): its words changed", one.id, one.field, one.opportunity
            )

    def _looked_at(self, one: Correction, text: str, reading: Reading) -> Correction:
        if not one.stands.counts:
            return one
        stands = looked_at(one, text, reading)
        now_read = value_of(reading, one.field)
        if (stands, now_read) == (one.stands, one.now_read):
            return one
        ended_at = None if stands.counts else self._now
        moved = self._moved[one.id] = replace(one, stands=stands, now_read=now_read, ended_at=ended_at)
        if stands is Stands.DOUBTFUL and one.stands is Stands.HOLDS:
            self._fallen[one.id] = moved
        elif stands is not Stands.DOUBTFUL:
            self._fallen.pop(one.id, None)
        return moved


class Stand(TypedDict):
    """The part of an opportunity that its new words make anew."""

    reading: Reading
    as_read: Reading | None
    state: State


def as_it_stands(before: Opportunity, as_read: Reading, reading: Reading) -> Stand:
    """Return what its new words make of an opportunity; `reading` is what was read of them, as it is corrected.

    A notice that ends a process says little else: what was known of it stays.
    """
    shown = reading if reading.state is State.OPEN else before.reading
    return Stand(
        reading=shown, as_read=None if reading is as_read else as_read, state=changes.state_after(before, reading)
    )


def overtaken(differing: tuple[Change, ...], then: Said, said: Said) -> tuple[Change, ...]:
    """Return changes in which those that a correction stood against tell what was corrected and what is read."""
    held = {one.id for one in then.corrections if one.stands is Stands.HOLDS}
    fallen = {
        change_field(one.field): one
        for one in latest(said.corrections)
        if one.stands is Stands.DOUBTFUL and one.id in held
    }
    return tuple(_overtaken(change, fallen.get(change.field)) for change in differing)


def _overtaken(change: Change, fallen: Correction | None) -> Change:
    if fallen is None:
        return change
    if change.field.startswith("deadlines."):  # both are shown now; what is news is what the announcement says
        return Change(change.field, fallen.said, fallen.now_read, Origin.OVERTAKEN)
    return replace(change, by=Origin.OVERTAKEN)


def change_field(corrected_field: str) -> str:
    """Return the field under which a change of a corrected field is told: categories together."""
    return "categories" if corrected_field.startswith("categories.") else corrected_field


def _word_of(one: Correction) -> Delivery:
    change = Change(one.field, one.said, one.now_read, Origin.OVERTAKEN)
    return Delivery(
        0,
        one.opportunity,
        one.made_by,
        Occasion.CORRECTION,
        (change,),
        (OVERTAKEN,),
        person=one.made_by,
        fallback=one.made_in,
        server=one.server,
    )
