"""Which items of a source stand under the id that another one had: feeds that number their items from the top.

Pure. A new item moves all the others on by one, with guid and link. Each then stands under the id by which its
neighbour was known. An item is what its title was, where what stood under its own id says something else by now.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from tracker.flows.poll.drafts import Draft, Known
from tracker.identity.names import words_of
from tracker.identity.same import says_the_same
from tracker.model import Opportunity, Source


@dataclass(frozen=True, slots=True)
class HandedOn:
    """Which opportunities changed their ids within one answer of a source."""

    #: By an announcement's id, the opportunity that it is of now, whatever it was known as.
    now_of: Mapping[str, int] = field(default_factory=dict)
    #: By an announcement's id, the opportunity that it was of, and that stands under another id.
    no_more_of: Mapping[str, int] = field(default_factory=dict)


def handed_on(
    source: Source, drafts: Sequence[Draft], by_key: Mapping[str, Opportunity], known: Mapping[int, Known]
) -> HandedOn:
    """Return what stands under another id than before, among the drafts of one answer."""
    left = dict(_renamed(source, drafts, by_key, known))
    if not left:
        return HandedOn()
    titles = Counter(_plain(draft.announcement.title) for draft in drafts)
    were = {_plain(one.account.title): one for one in left.values()}
    common = Counter(_plain(one.account.title) for one in left.values())
    now_of = {}
    for draft in drafts:
        title = _plain(draft.announcement.title)
        one = were.get(title)
        if one is None or one.key == draft.announcement.id or (titles[title], common[title]) != (1, 1):
            continue
        # A moved day or an edited word may come with the move; another sum under a title is another fund.
        if says_the_same(draft.account, one.account) or draft.account.amounts == one.account.amounts:
            now_of[draft.announcement.id] = one.opportunity.id
    moved = set(now_of.values())
    gone = {id_: one.opportunity.id for id_, one in left.items() if one.opportunity.id in moved}
    return HandedOn(now_of, gone)


def _renamed(
    source: Source, drafts: Iterable[Draft], by_key: Mapping[str, Opportunity], known: Mapping[int, Known]
) -> Iterable[tuple[str, Known]]:
    """Yield, with its id, each opportunity whose own id has another title now."""
    for draft in drafts:
        id_ = draft.announcement.id
        found = by_key.get(f"id:{source.name}:{id_}")
        one = None if found is None else known.get(found.id)
        if (
            one is None
            or one.key != id_
            or one.opportunity.source != source.name
            or one.opportunity.ocid is not None
        ):
            continue
        if _plain(one.account.title) != _plain(draft.announcement.title):
            yield id_, one


def _plain(title: str) -> tuple[str, ...]:
    return tuple(words_of(title))
