"""Settle a source's announcements one after the other: which opportunity is each, and what did it change.

Everything that they may turn out to be is fetched at once, then decided without a wait, then written at once.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime

from tracker.flows.poll.apart import Apart
from tracker.flows.poll.sayings import Sayings, as_it_stands
from tracker.flows.poll.tally import Outcome
from tracker.identity import changes, same, twins
from tracker.identity.account import WELSH, Account, stored_account
from tracker.identity.same import Same
from tracker.model import Announcement, Change, Key, Opportunity, Reading, Source, State
from tracker.store import announcements as kept_announcements
from tracker.store import likenesses, merges, opportunities
from tracker.store.announcements import Kept
from tracker.store.connection import Connection
from tracker.store.merges import NewMerge
from tracker.store.opportunities import Written
from tracker.terms import Layer


@dataclass(frozen=True, slots=True)
class Draft:
    """One announcement, or all the notices of one process merged into the latest, read and taken apart."""

    announcement: Announcement
    #: What is new in it, with the hash of each.
    fresh: tuple[tuple[Announcement, str], ...]
    reading: Reading
    account: Account
    text: str
    #: What it is known by, surest first.
    keys: tuple[Key, ...]
    #: By what others that say the same are found.
    clues: frozenset[int]
    #: What it said until now, where another source's words are shown of its opportunity.
    earlier: Reading | None = None


@dataclass(frozen=True, slots=True)
class _Known:
    """An opportunity that an announcement may be of."""

    opportunity: Opportunity
    key: str
    account: Account


class Desk:
    """What one transaction knows while it settles a source's announcements."""

    def __init__(
        self,
        source: Source,
        by_key: Mapping[str, Opportunity],
        known: Mapping[int, _Known],
        by_clue: Mapping[int, Sequence[int]],
        apart: Apart,
        said: Sayings,
        present: AbstractSet[str] | None,
        last_id: int,
        *,
        now: datetime,
    ) -> None:
        self._source, self._now, self._last_id = source, now, last_id
        self._by_key = {key: one.id for key, one in by_key.items()}
        self._opportunities = {one.id: one for one in by_key.values()}
        self._opportunities |= {id_: one.opportunity for id_, one in known.items()}
        self._known = dict(known)
        self._by_clue = {clue: list(ids) for clue, ids in by_clue.items()}
        self._apart, self._present = apart, present
        #: What people said of them, and what that makes of what is told in their servers.
        self.said = said
        self._kept: list[Kept] = []
        self._identified: list[tuple[Key, int]] = []
        self._made: set[int] = set()
        self._written: dict[int, Written] = {}
        self._clues: dict[int, frozenset[int]] = {}
        self._merges: list[NewMerge] = []
        #: What is new or was announced anew, and what changed in it.
        self.touched: dict[int, Opportunity] = {}
        self.changed: dict[int, tuple[Change, ...]] = {}

    @classmethod
    async def open(
        cls,
        transaction: Connection,
        source: Source,
        drafts: Sequence[Draft],
        present: AbstractSet[str] | None,
        *,
        now: datetime,
    ) -> "Desk":
        """Fetch at once everything that the drafts may turn out to be.

        `present` are the ids of all that the source holds now; None where not all are known.
        """
        by_key = await opportunities.by_keys(transaction, {key.key for draft in drafts for key in draft.keys})
        unknown = [draft for draft in drafts if not any(key.key in by_key for key in draft.keys)]
        by_clue = await likenesses.find(transaction, {clue for draft in unknown for clue in draft.clues})
        alike = {id_ for ids in by_clue.values() for id_ in ids}
        apart = await Apart.open(transaction, source.name, alike | {one.id for one in by_key.values()})
        looked_at = _doubted(drafts, by_key) | alike | apart.held
        known = {
            one.opportunity.id: _Known(one.opportunity, one.key, stored_account(one.opportunity, one.text))
            for one in (await opportunities.with_words(transaction, looked_at) if looked_at else ())
        }
        said = await Sayings.open(transaction, {one.id for one in by_key.values()} | looked_at, now=now)
        last_id = await opportunities.last_id(transaction)
        return cls(source, by_key, known, by_clue, apart, said, present, last_id, now=now)

    def settle(self, drafts: Sequence[Draft]) -> list[tuple[Outcome, int]]:
        """Settle drafts in their order; return what became of each, and how many announcements it was."""
        return [(self._settle(draft), len(draft.fresh)) for draft in drafts]

    def _settle(self, draft: Draft) -> Outcome:
        before, told = self._by_its_keys(draft)
        earlier = None
        if before is not None and changes.is_new_round(
            before, draft.announcement.title, draft.reading, now=self._now
        ):
            earlier, before = before, None
        elif before is None and draft.reading.is_opportunity:
            before, told = self._by_its_words(draft)

        if before is None and not draft.reading.is_opportunity:
            self._keep(draft, None)
            return Outcome.NOT_OPPORTUNITY
        if before is None:
            made = self._make(draft)
            self._keep(draft, made.id)
            self._apart.inherit(made.id, draft.account, earlier=None if earlier is None else earlier.id)
            return Outcome.NEW
        self._join(draft, before, told)
        if before.source != self._source.name and before.ocid is None:
            return self._news_of_another(before, draft)
        if told is not None and before.ocid is not None:
            return Outcome.DUPLICATE  # the same tender in another notice service
        return self._change(before, draft)

    def _by_its_keys(self, draft: Draft) -> tuple[Opportunity | None, Same | None]:
        """Return what an announcement is known to be, unless it says something else altogether.

        Why is told where it was not known itself, but only the page that it links to.
        """
        for key in draft.keys:
            id_ = self._by_key.get(key.key)
            if id_ is None:
                continue
            if key.key.startswith("link:"):
                if (found := self._by_its_page(draft, key, id_)) is not None:
                    return found
                continue
            known = self._known.get(id_)
            if known is None or draft.announcement.ocid is not None:
                return self._opportunities[id_], None
            if not same.is_other(draft.account, known.account):
                return known.opportunity, None
        return None, None

    def _by_its_page(self, draft: Draft, key: Key, owner: int) -> tuple[Opportunity, Same | None] | None:
        """Return the opportunity that has the page of an announcement, or of those kept from it the nearest."""
        own = self._known_by_id(draft)
        id_ = self._apart.nearest(draft.account, owner)
        if self._apart.bars(draft.announcement.id, own, id_):
            return None
        one = self._opportunities[id_]
        known = self._known.get(id_)
        if known is not None:
            gone = one.source == self._source.name and self._is_gone(known.key)
            if not same.same_page(draft.account, known.account, gone=gone):
                return None
        if id_ in own:
            return one, None
        page = key.key.removeprefix("link:")
        return one, Same(f"the same page ({page}) as “{one.title}”", 9, Layer.LINK)

    def _known_by_id(self, draft: Draft) -> set[int]:
        ids = (key.key for key in draft.keys if key.key.startswith("id:"))
        return {self._by_key[key] for key in ids if key in self._by_key}

    def _is_gone(self, key: str) -> bool:
        return self._present is not None and key not in self._present

    def _by_its_words(self, draft: Draft) -> tuple[Opportunity | None, Same | None]:
        """Return the opportunity that an announcement is of by its words, and why; None where that is not sure."""
        mine, own = draft.account, self._known_by_id(draft)
        found: list[tuple[_Known, Same]] = []
        languages: list[tuple[_Known, Account, Same]] = []
        for one in self._alike(draft):
            id_ = one.opportunity.id
            if self._apart.bars(draft.announcement.id, own, id_) or self._apart.nearest(mine, id_) != id_:
                continue
            is_own = one.opportunity.source == self._source.name
            if draft.announcement.ocid is not None or one.opportunity.ocid is not None:
                told = None if is_own else self._same_tender(draft, one)
            elif (told := twins.twin(mine, one.account)) is not None:
                languages.append((one, one.account, told))
                continue
            elif is_own:
                told = same.moved(mine, one.account) if self._is_gone(one.key) else None
            else:
                told = same.same_fund(mine, one.account)
            if told is not None:
                found.append((one, told))
        best = same.best(found) or twins.closest(mine, languages)
        return (None, None) if best is None else (best[0].opportunity, best[1])

    def _alike(self, draft: Draft) -> list[_Known]:
        ids = {id_ for clue in draft.clues for id_ in self._by_clue.get(clue, ())}
        return [self._known[id_] for id_ in sorted(ids) if id_ in self._known]

    def _same_tender(self, draft: Draft, one: _Known) -> Same | None:
        """Say why a notice is of a tender that another service told of: buyer, title and closing are equal."""
        if draft.announcement.ocid is None or one.opportunity.ocid is None:
            return None
        if draft.reading.kind is not one.opportunity.reading.kind:
            return None
        days = ", ".join(f"{day.day} {day:%B %Y}" for day in sorted(draft.account.days))
        values = f"buyer ({draft.announcement.source}), title and closing date ({days})"
        return Same(f"the same {values} as “{one.opportunity.title}”", 9, Layer.NAME)

    def _make(self, draft: Draft) -> Opportunity:
        self._last_id += 1
        made = Opportunity(
            id=self._last_id,
            title=draft.announcement.title,
            funder=draft.announcement.source,
            link=draft.announcement.link,
            reading=draft.reading,
            state=State.OPEN,
            first_seen=self._now,
            last_seen=self._now,
            source=self._source.name,
            ocid=draft.announcement.ocid,
        )
        self._made.add(made.id)
        self._write(made, draft)
        self._identify(draft, made.id, why="")
        return made

    def _join(self, draft: Draft, before: Opportunity, told: Same | None) -> None:
        """Let an announcement point to its opportunity; `told` is why, where it was not known by itself."""
        self._identify(draft, before.id, why="" if told is None else told.why)
        self._keep(draft, before.id)
        if told is not None:
            self._merges.append(NewMerge(draft.fresh[-1][0].id, before.id, told.layer, told.why))

    def _identify(self, draft: Draft, id_: int, *, why: str) -> None:
        known_by = [replace(key, why=why) for key in draft.keys] if why else draft.keys
        self._identified += [(key, id_) for key in known_by]
        self._by_key |= {key.key: id_ for key in known_by}

    def _news_of_another(self, before: Opportunity, draft: Draft) -> Outcome:
        """Settle what a source says of an opportunity of which another source's words are shown: those stand.

        But where both said the same, and this one says something else now, it knows more: a funder moves its date,
        and the newsletter that was first does not. Its words are shown from then on; only what it changed is told.
        """
        state = changes.state_of(draft.reading)
        dated = bool(draft.reading.closes()) or draft.reading.rolling or not before.reading.closes()
        knows = draft.reading.cancelled or (state is State.OPEN and dated)
        if draft.earlier is None or not knows or _in_welsh(draft.reading) != _in_welsh(before.reading):
            return Outcome.DUPLICATE
        changed_here = changes.differences(replace(before, reading=draft.earlier), draft.reading, now=self._now)
        as_read = replace(before, reading=before.by_rules)
        differing = changes.differences(as_read, draft.reading, now=self._now)
        news = {change.field for change in differing if change in changed_here and change.after is not None}
        if not news:
            return Outcome.DUPLICATE
        reading = self.said.read_again(before.id, draft.announcement, draft.text, draft.reading)
        told = changes.differences(before, reading, now=self._now)
        after = replace(
            before,
            title=draft.announcement.title,
            funder=draft.announcement.source,
            link=draft.announcement.link or before.link,
            source=self._source.name,
            last_seen=self._now,
            **as_it_stands(before, draft.reading, reading),
        )
        self._write(after, draft)
        told = self.said.settled(before, after, told)
        self._note_changes(after.id, tuple(change for change in told if change.field in news))
        return Outcome.CHANGED

    def _change(self, before: Opportunity, draft: Draft) -> Outcome:
        known = self._known.get(before.id)
        was_welsh = _in_welsh(before.reading)
        if _in_welsh(draft.reading) and not was_welsh:
            return Outcome.DUPLICATE  # the English one is shown
        reading = self.said.read_again(before.id, draft.announcement, draft.text, draft.reading)
        differing = changes.differences(before, reading, now=self._now)
        if was_welsh and not _in_welsh(draft.reading) and known is not None and known.key != draft.announcement.id:
            differing = ()  # it is only read better now
        after = replace(
            before,
            title=draft.announcement.title,
            link=draft.announcement.link or before.link,
            last_seen=self._now,
            **as_it_stands(before, draft.reading, reading),
        )
        self._write(after, draft)
        differing = self.said.settled(before, after, differing)
        if not differing:
            return Outcome.DUPLICATE
        self._note_changes(after.id, differing)
        return Outcome.CHANGED

    def _note_changes(self, id_: int, differing: tuple[Change, ...]) -> None:
        self.changed[id_] = changes.combined(self.changed.get(id_, ()), differing)

    def _write(self, opportunity: Opportunity, draft: Draft) -> None:
        """Note what is to be written, and let the drafts that follow see it."""
        id_ = opportunity.id
        self._written[id_] = Written(opportunity, key=draft.announcement.id, text=draft.text)
        self._clues[id_] = draft.clues
        self._opportunities[id_] = self.touched[id_] = opportunity
        self._known[id_] = _Known(opportunity, draft.announcement.id, draft.account)
        for clue in draft.clues:
            self._by_clue.setdefault(clue, []).append(id_)

    def _keep(self, draft: Draft, opportunity: int | None) -> None:
        self._kept += [Kept(one, hash_, draft.reading, opportunity) for one, hash_ in draft.fresh]

    async def write(self, transaction: Connection) -> None:
        """Write all that was settled."""
        made = [one for id_, one in self._written.items() if id_ in self._made]
        updated = [one for id_, one in self._written.items() if id_ not in self._made]
        await opportunities.insert_all(transaction, made)
        await opportunities.update_all(transaction, updated)
        await opportunities.identify(transaction, self._identified)
        told = [(id_, change) for id_, each in self.changed.items() for change in each]
        if told:
            await opportunities.note_changes(transaction, told, now=self._now)
        await likenesses.write(transaction, self._clues, known=[one.opportunity.id for one in updated])
        if self._merges:
            await merges.join(transaction, self._source.name, self._merges, now=self._now)
        await self._apart.write(transaction, now=self._now)
        await self.said.write(transaction)
        await kept_announcements.add(transaction, self._source.name, self._kept, now=self._now)


def _in_welsh(reading: Reading) -> bool:
    return any(doubt.startswith(WELSH) for doubt in reading.doubts)


def _doubted(drafts: Sequence[Draft], by_key: Mapping[str, Opportunity]) -> set[int]:
    """Return the opportunities whose words must be looked at, since a new title stands under a known id or page."""
    doubted = set()
    for draft in drafts:
        for key in draft.keys:
            one = by_key.get(key.key)
            if one is not None and one.ocid is None and one.title != draft.announcement.title:
                doubted.add(one.id)
    return doubted
