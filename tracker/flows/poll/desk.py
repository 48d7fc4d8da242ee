"""Settle a source's announcements one after the other: which opportunity is each, and what did it change?

Everything that they may turn out to be is fetched at once, then decided without a wait, then written at once.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime

from tracker.flows.poll import news_beside
from tracker.flows.poll.apart import Apart
from tracker.flows.poll.drafts import Draft, Known, funds_first
from tracker.flows.poll.look_up import look_up
from tracker.flows.poll.recognise import Recognition
from tracker.flows.poll.sayings import Sayings, as_it_stands
from tracker.flows.poll.tally import Outcome
from tracker.identity import changes, ended, extended, partial, restamped
from tracker.identity.account import WELSH, clue_words, stored_account
from tracker.identity.again import reminds
from tracker.identity.likeness import clues
from tracker.identity.same import Same
from tracker.identity.vanished import says_nothing
from tracker.model import Change, Key, Opportunity, Reading, Source, State
from tracker.store import announcements as kept_announcements
from tracker.store import likenesses, merges, opportunities
from tracker.store.announcements import Kept
from tracker.store.connection import Connection
from tracker.store.merges import NewMerge
from tracker.store.opportunities import Written


class Desk:
    """What one transaction knows while it settles a source's announcements."""

    def __init__(
        self,
        source: Source,
        recognition: Recognition,
        apart: Apart,
        said: Sayings,
        last_id: int,
        *,
        now: datetime,
    ) -> None:
        self._source, self._now, self._last_id = source, now, last_id
        self._recognition, self._apart = recognition, apart
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
        recognition, apart, ids = await look_up(transaction, source, drafts, present, now=now)
        said = await Sayings.open(transaction, ids, now=now)
        last_id = await opportunities.last_id(transaction)
        return cls(source, recognition, apart, said, last_id, now=now)

    def settle(self, drafts: Sequence[Draft]) -> list[tuple[Outcome, int]]:
        """Settle drafts; return what became of each, and how many announcements it was.

        What may only move a fund's day comes after all funds, else they are taken in their order.
        """
        return [(self._settle(draft), len(draft.fresh)) for draft in funds_first(drafts)]

    def _settle(self, draft: Draft) -> Outcome:
        draft = self._as_it_was(draft)
        before, told = self._recognition.by_keys(draft)
        earlier = None
        if before is not None and changes.is_new_round(
            before, draft.announcement.title, draft.reading, now=self._now
        ):
            earlier, before = before, None
        elif before is None:
            before, told = self._recognition.whose_end_is_told(draft)
            if before is None and draft.reading.is_opportunity:
                before, told = self._recognition.by_words(draft)

        if before is None and not draft.reading.is_opportunity:
            self._keep(draft, None)
            return Outcome.NOT_OPPORTUNITY
        if before is None:
            made = self._make(draft)
            self._keep(draft, made.id)
            self._apart.inherit(made.id, draft.account, earlier=None if earlier is None else earlier.id)
            return Outcome.NEW
        if self._says_nothing(before, draft):
            self._keep(draft, None)
            return Outcome.DUPLICATE
        self._join(draft, before, told)
        beside = self._shown_beside(before, draft)
        if beside is not None and (as_read := news_beside.as_told(beside, draft, now=self._now)) is not None:
            return self._told_beside(beside, draft, as_read)
        if self._says_less(before, draft) or self._reminds(before, draft):
            return Outcome.DUPLICATE
        if before.source != self._source.name and before.ocid is None:
            return self._news_of_another(before, draft)
        if told is not None and before.ocid is not None:
            return Outcome.DUPLICATE  # the same tender in another notice service
        return self._change(before, draft)

    def _as_it_was(self, draft: Draft) -> Draft:
        """Return an item that was only stamped anew after it had closed with the days that it said before."""
        past = draft.a_year_earlier
        if past is None:
            return draft
        before = self._recognition.by_keys(past)[0] or self._recognition.by_words(past)[0]
        known = None if before is None else self._recognition.known(before.id)
        return draft if known is None or not restamped.says_it_still(past.account, known.account) else past

    def _says_nothing(self, before: Opportunity, draft: Draft) -> bool:
        """Say whether what its source says of an opportunity now ends nothing and states nothing: it stands then.

        It was last seen when it was last said.
        """
        if before.source != self._source.name or before.ocid is not None:
            return False
        if not says_nothing(draft.announcement.title, draft.text, draft.reading):
            return False
        return bool(changes.differences(before, draft.reading, now=self._now))

    def _says_less(self, before: Opportunity, draft: Draft) -> bool:
        """Say whether what its source says of an opportunity now is what it said before, with something lost."""
        if before.source != self._source.name or before.ocid is not None or draft.reading.state is not State.OPEN:
            return False
        text = self._recognition.text_of(before.id)
        if text is None or not partial.same_title(draft.announcement.title, before.title):
            return False
        return partial.says_less(draft.text, text)

    def _reminds(self, before: Opportunity, draft: Draft) -> bool:
        """Say whether another item of the source is shown, and this one only reminds of it: it says less."""
        shown = self._recognition.key_of(before.id)
        is_other = before.source == self._source.name and shown not in (None, draft.announcement.id)
        return is_other and reminds(draft.announcement.title, before.title)

    def _says_it_again(self, before: Opportunity, draft: Draft) -> bool:
        """Say whether the source says under another id, word for word, what is shown of an opportunity."""
        known = self._shown_beside(before, draft)
        if known is None or draft.reading.state is not State.OPEN:
            return False
        is_known = before.state in (State.OPEN, State.CLOSED, State.CANCELLED)
        return is_known and known.account.said == draft.account.said

    def _shown_beside(self, before: Opportunity, draft: Draft) -> Known | None:
        """Return whose words are shown of an opportunity, where that is another item of the source; else None."""
        known = self._recognition.known(before.id)
        if known is None or before.source != self._source.name or before.ocid is not None:
            return None
        return known if known.key != draft.announcement.id else None

    def _make(self, draft: Draft) -> Opportunity:
        self._last_id += 1
        made = Opportunity(
            id=self._last_id,
            title=draft.announcement.title,
            funder=draft.announcement.source,
            link=draft.announcement.link,
            reading=draft.reading,
            state=State.CLOSED if draft.reading.shut else State.OPEN,
            first_seen=self._now,
            last_seen=self._now,
            source=self._source.name,
            ocid=draft.announcement.ocid,
        )
        self._made.add(made.id)
        self._write_of(made, draft)
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
        self._recognition.identify(known_by, id_)

    def _news_of_another(self, before: Opportunity, draft: Draft) -> Outcome:
        """Settle what a source says of an opportunity of which another source's words are shown: those stand.

        But where both said the same, and this one says something else now, it knows more: a funder moves its date,
        and the newsletter that was first does not. Its words are shown from then on; only what it changed is told.
        """
        state = changes.state_of(draft.reading)
        dated = bool(draft.reading.closes()) or draft.reading.rolling or not before.reading.closes()
        knows = draft.reading.cancelled or draft.reading.shut or (state is State.OPEN and dated)
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
        self._write_of(after, draft)
        told = self.said.settled(before, after, told)
        self._note_changes(after.id, tuple(change for change in told if change.field in news))
        return Outcome.CHANGED

    def _told_beside(self, known: Known, draft: Draft, as_read: Reading) -> Outcome:
        """Let an item count told beside its own words; `as_read` is what that makes of them."""
        before = known.opportunity
        if as_read is before.by_rules:
            return Outcome.DUPLICATE
        # A correction looks whether its words still stand, and what is said beside them.
        said = replace(draft.announcement, title=f"{before.title}\n{draft.announcement.title}")
        reading = self.said.read_again(before.id, said, f"{known.account.text}\n{draft.text}", as_read)
        differing = changes.differences(before, reading, now=self._now)
        after = replace(before, last_seen=self._now, **as_it_stands(before, as_read, reading))
        if after.state is not before.state:
            after = replace(after, reading=replace(after.reading, evidence=reading.evidence))
        account = stored_account(after, known.account.text, published=known.account.published)
        self._write(Known(after, known.key, account), clues(clue_words(account)))
        differing = self.said.settled(before, after, differing)
        self._note_changes(after.id, differing)
        return Outcome.CHANGED if differing else Outcome.DUPLICATE

    def _change(self, before: Opportunity, draft: Draft) -> Outcome:
        if self._says_it_again(before, draft):
            # Another item may have moved its day meanwhile, or ended it.
            draft = replace(draft, reading=ended.as_it_stands(before.by_rules, before.state))
        elif draft.earlier is not None:
            # It says what it said when another item moved its day, or ended it.
            reading = ended.still_ended(draft.reading, draft.text, draft.earlier, before.state)
            if extended.closes_alike(draft.earlier, draft.reading):
                reading = extended.with_days_of(reading, before.by_rules)
            draft = replace(draft, reading=reading)
        shown = self._recognition.key_of(before.id)
        was_welsh = _in_welsh(before.reading)
        if _in_welsh(draft.reading) and not was_welsh:
            return Outcome.DUPLICATE  # the English one is shown
        reading = self.said.read_again(before.id, draft.announcement, draft.text, draft.reading)
        differing = changes.differences(before, reading, now=self._now)
        if was_welsh and not _in_welsh(draft.reading) and shown not in (None, draft.announcement.id):
            differing = ()  # it is only read better now
        after = replace(
            before,
            title=draft.announcement.title,
            link=draft.announcement.link or before.link,
            last_seen=self._now,
            **as_it_stands(before, draft.reading, reading),
        )
        self._write_of(after, draft)
        differing = self.said.settled(before, after, differing)
        if not differing:
            return Outcome.DUPLICATE
        self._note_changes(after.id, differing)
        return Outcome.CHANGED

    def _note_changes(self, id_: int, differing: tuple[Change, ...]) -> None:
        self.changed[id_] = changes.combined(self.changed.get(id_, ()), differing)

    def _write_of(self, opportunity: Opportunity, draft: Draft) -> None:
        """Note an opportunity that is to be written with the words of a draft."""
        self._write(Known(opportunity, draft.announcement.id, draft.account), draft.clues)

    def _write(self, known: Known, found_by: frozenset[int]) -> None:
        """Note what is to be written, and let the drafts that follow see it."""
        id_ = known.opportunity.id
        self._written[id_] = Written(known.opportunity, key=known.key, text=known.account.text)
        self._clues[id_] = found_by
        self.touched[id_] = known.opportunity
        self._recognition.note(known, found_by)

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
