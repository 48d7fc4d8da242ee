"""What a person said is two stays two: which opportunities are kept apart, and which of them an announcement is."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime
from typing import Self

from tracker.identity.account import Account
from tracker.identity.apart import Side, nearest, same_item, side_of, side_of_account
from tracker.store import announcements as kept_announcements
from tracker.store import merges
from tracker.store.announcements import Version, last_wordings
from tracker.store.connection import Connection
from tracker.text.html import read_html
from tracker.worker_child import LONGEST_TEXT


class Apart:
    """What one transaction knows of what persons split. Empty in most databases, and then nothing is fetched."""

    def __init__(
        self,
        partners: Mapping[int, AbstractSet[int]],
        split_off: Mapping[str, AbstractSet[int]],
        sides: Mapping[int, Sequence[Side]],
    ) -> None:
        self._partners = {id_: set(others) for id_, others in partners.items()}
        self._split_off = split_off
        self._sides = {id_: list(each) for id_, each in sides.items()}
        self._inherited: list[tuple[int, int]] = []
        #: The opportunities that an announcement may turn out to be of beside those that were asked for.
        self.held = frozenset(sides)

    @classmethod
    async def open(cls, transaction: Connection, source: str, ids: Iterable[int]) -> Self:
        """Fetch what is kept apart from these opportunities; `source` is whose announcements are settled."""
        partners = await merges.apart(transaction)
        if not partners:  # then nothing was ever split
            return cls({}, {}, {})
        split_off = await merges.split_off(transaction, source)
        held = {id_ for id_ in ids if id_ in partners}
        held |= {other for id_ in held for other in partners[id_]}
        versions = await kept_announcements.of_opportunities(transaction, held) if held else {}
        sides = {id_: [side(one) for one in last_wordings(versions.get(id_, ()))] for id_ in held}
        return cls(partners, split_off, sides)

    def nearest(self, mine: Account, id_: int) -> int:
        """Return which an announcement is of that looks like this one, of this one and those kept from it."""
        others = self._partners.get(id_)
        if not others:
            return id_
        each = [id_, *sorted(others)]
        found = nearest(side_of_account(mine), ((one, self._sides.get(one, ())) for one in each))
        return id_ if found is None else found

    def bars(self, key: str, own: Iterable[int], id_: int) -> bool:
        """Say whether an announcement was split from an opportunity; `own` are those that its id is known as."""
        if id_ in self._split_off.get(key, ()):
            return True
        return any(id_ in self._partners.get(one, ()) for one in own)

    def inherit(self, made: int, account: Account, *, earlier: int | None) -> None:
        """Let what was made new be kept from what others were kept from that it goes on with.

        These are the round before it (`earlier`), and what holds the same item of its source under another id.
        """
        if not self._sides:
            return
        mine = side_of_account(account)
        same = {id_ for id_, sides in self._sides.items() if any(same_item(mine, one) for one in sides)}
        others = {other for id_ in (*same, earlier) if id_ is not None for other in self._partners.get(id_, ())}
        others -= same
        if not others:
            return
        self._partners[made] = others
        self._sides[made] = [mine]
        for other in others:
            self._partners[other].add(made)
            self._inherited.append((made, other))

    async def write(self, transaction: Connection, *, now: datetime) -> None:
        """Write what new rounds are kept from."""
        if self._inherited:
            await merges.keep_apart(transaction, self._inherited, now=now)


def side(version: Version) -> Side:
    """Return what tells a kept announcement from others."""
    one = version.announcement
    return side_of(one.title, read_html(one.body).text[:LONGEST_TEXT], one.link, source=version.source)
