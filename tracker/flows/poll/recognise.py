"""Recognise the opportunity that an announcement is of: by what it is known by, by its page, or by its words.

Pure, over what was fetched of the store before; what is settled meanwhile is noted, so that what follows sees it.
"""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime

from tracker.flows.poll.apart import Apart
from tracker.flows.poll.drafts import Draft, Known
from tracker.flows.poll.handed_on import HandedOn
from tracker.identity import ended, extended, same, twins
from tracker.identity.account import Account
from tracker.identity.again import again, twice
from tracker.identity.keys import whole_of
from tracker.identity.moved import moved
from tracker.identity.same import Same
from tracker.model import Key, Opportunity, Source, SourceType, State
from tracker.terms import Layer


class Recognition:
    """The opportunities that a source's announcements may be of, each by its keys, its page and its clues."""

    def __init__(
        self,
        source: Source,
        by_key: Mapping[str, Opportunity],
        known: Mapping[int, Known],
        by_clue: Mapping[int, Sequence[int]],
        apart: Apart,
        present: AbstractSet[str] | None,
        moved_on: HandedOn,
        *,
        now: datetime,
    ) -> None:
        """`present` are the ids of all that the source holds now; None where not all are known."""
        self._moved_on = moved_on
        self._source, self._apart, self._present, self._now = source, apart, present, now
        self._by_key = {key: one.id for key, one in by_key.items()}
        self._opportunities = {one.id: one for one in by_key.values()}
        self._opportunities |= {id_: one.opportunity for id_, one in known.items()}
        self._known = dict(known)
        self._by_clue = {clue: list(ids) for clue, ids in by_clue.items()}

    def known(self, id_: int) -> Known | None:
        """Return whose words are shown of an opportunity, as far as they were looked at."""
        return self._known.get(id_)

    def key_of(self, id_: int) -> str | None:
        """Return the announcement whose words are shown of an opportunity, as far as they were looked at."""
        known = self._known.get(id_)
        return None if known is None else known.key

    def text_of(self, id_: int) -> str | None:
        """Return the text that is shown of an opportunity, as far as it was looked at."""
        known = self._known.get(id_)
        return None if known is None else known.account.text

    def identify(self, keys: Iterable[Key], id_: int) -> None:
        """Note that these keys are an opportunity's from now on."""
        self._by_key |= {key.key: id_ for key in keys}

    def note(self, known: Known, found_by: Iterable[int]) -> None:
        """Note an opportunity as a draft has made or changed it, and the clues by which it is found."""
        id_ = known.opportunity.id
        self._opportunities[id_] = known.opportunity
        self._known[id_] = known
        for clue in found_by:
            self._by_clue.setdefault(clue, []).append(id_)

    def by_keys(self, draft: Draft) -> tuple[Opportunity | None, Same | None]:
        """Return what an announcement is known to be, unless it says something else altogether.

        Why is told where it was not known itself, but only the page that it links to.
        """
        moved = self._moved_on.now_of.get(draft.announcement.id)
        if moved is not None:
            return self._opportunities[moved], None
        elsewhere = self._moved_on.no_more_of.get(draft.announcement.id)
        for key in draft.keys:
            id_ = self._by_key.get(key.key)
            if id_ is None or id_ == elsewhere:
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
        """Say whether the source holds an item no more; one of several is held while its whole stands unread."""
        return self._present is not None and key not in self._present and whole_of(key) not in self._present

    def by_words(self, draft: Draft) -> tuple[Opportunity | None, Same | None]:
        """Return the opportunity that an announcement is of by its words, and why; None where that is not sure."""
        mine, own = draft.account, self._known_by_id(draft)
        if (moved := self._whose_day_moves(draft, own)) is not None:
            return moved[0].opportunity, moved[1]
        found: list[tuple[Known, Same]] = []
        languages: list[tuple[Known, Account, Same]] = []
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
                told = self._same_source(draft, one)
            else:
                told = same.same_fund(mine, one.account)
            if told is not None:
                found.append((one, told))
        best = same.best(found) or twins.closest(mine, languages)
        return (None, None) if best is None else (best[0].opportunity, best[1])

    def _whose_day_moves(self, draft: Draft, own: AbstractSet[int]) -> tuple[Known, Same] | None:
        """Return the opportunity of its source whose closing day is all that an announcement moves, and why."""
        if draft.announcement.ocid is not None or not extended.may_move_a_day(draft.announcement.title):
            return None
        found = []
        for id_, one in self._known.items():
            is_own = one.opportunity.source == self._source.name and one.opportunity.ocid is None
            if not is_own or one.opportunity.state is not State.OPEN:
                continue
            if self._apart.bars(draft.announcement.id, own, id_) or self._apart.nearest(draft.account, id_) != id_:
                continue
            if (told := extended.moves_the_day(draft.account, one.account, now=self._now)) is not None:
                found.append((one, told))
        return same.best(found)

    def whose_end_is_told(self, draft: Draft) -> tuple[Opportunity, Same] | tuple[None, None]:
        """Return the one opportunity of its source of which an announcement only says that it ended, and why."""
        if draft.announcement.ocid is not None or not ended.may_tell_an_end(draft.announcement.title):
            return None, None
        found = []
        for one in self._known.values():
            is_own = one.opportunity.source == self._source.name and one.opportunity.ocid is None
            if not is_own or not one.opportunity.is_open(now=self._now):
                continue
            if (told := ended.tells_its_end(draft.account, one.account, now=self._now)) is not None:
                found.append((one, told))
        if len(found) != 1:
            return None, None
        ((one, told),) = found
        id_, own = one.opportunity.id, self._known_by_id(draft)
        if self._apart.bars(draft.announcement.id, own, id_) or self._apart.nearest(draft.account, id_) != id_:
            return None, None
        first_seen = one.opportunity.first_seen
        is_sure = ended.is_sure(draft.account, one.account, first_seen=first_seen, now=self._now)
        return (None, None) if is_sure is False else (one.opportunity, told)

    def _same_source(self, draft: Draft, one: Known) -> Same | None:
        """Say why an announcement is of what its own source announced before; None where that is another."""
        mine, id_ = draft.account, draft.announcement.id
        if self._is_gone(one.key) or one.key == id_:  # what stood under its own id stands there no more
            return moved(mine, one.account)
        whole, other = whole_of(id_), whole_of(one.key)
        is_part = (whole, other) != (id_, one.key)
        if is_part and whole == other:
            return None  # what one item tells of in two places is two
        told = again(mine, one.account)
        if told is None and self._source.kind is SourceType.FEED:
            told = twice(mine, one.account)
        # A round-up tells of what stands elsewhere as well.
        return told or (moved(mine, one.account, is_gone=False) if is_part else None)

    def _alike(self, draft: Draft) -> list[Known]:
        ids = {id_ for clue in draft.clues for id_ in self._by_clue.get(clue, ())}
        return [self._known[id_] for id_ in sorted(ids) if id_ in self._known]

    def _same_tender(self, draft: Draft, one: Known) -> Same | None:
        """Say why a notice is of a tender that another service told of: buyer, title and closing are equal."""
        if draft.announcement.ocid is None or one.opportunity.ocid is None:
            return None
        if draft.reading.kind is not one.opportunity.reading.kind:
            return None
        days = ", ".join(f"{day.day} {day:%B %Y}" for day in sorted(draft.account.days))
        values = f"buyer ({draft.announcement.source}), title and closing date ({days})"
        return Same(f"the same {values} as “{one.opportunity.title}”", 9, Layer.NAME)
