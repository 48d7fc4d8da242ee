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
    left = _left(source, drafts, by_key, known)
    if not left:
        return HandedOn()
    now_of: dict[str, int] = {}
    for title, of_title in _by_title(drafts).items():
        were = [one for one in left.values() if _plain(one.account.title) == title]
        now_of.update(_matched(of_title, were))
    moved = set(now_of.values())
    gone = {id_: one.opportunity.id for id_, one in left.items() if one.opportunity.id in moved}
    return HandedOn(now_of, gone)


def _matched(drafts: Sequence[Draft], were: Sequence[Known]) -> Iterable[tuple[str, int]]:
    """Yield which opportunity each of the drafts of one title is of now: first those that say it word for word.

    What is left over is it where it is the only one. A moved day or an edited word may come with the move; another
    sum under a title is another fund.
    """
    drafts, were = list(drafts), list(were)
    for draft in list(drafts):
        same = [one for one in were if one.account.said == draft.account.said]
        if len(same) == 1:
            drafts.remove(draft)
            were.remove(same[0])
            if same[0].key != draft.announcement.id:
                yield draft.announcement.id, same[0].opportunity.id
    if len(drafts) != 1 or len(were) != 1:
        return
    (draft,), (one,) = drafts, were
    is_it = says_the_same(draft.account, one.account) or draft.account.amounts == one.account.amounts
    if is_it and one.key != draft.announcement.id:
        yield draft.announcement.id, one.opportunity.id


def _left(
    source: Source, drafts: Sequence[Draft], by_key: Mapping[str, Opportunity], known: Mapping[int, Known]
) -> Mapping[str, Known]:
    """Return, by its id, each opportunity under whose own id something else stands now.

    Another title, or, where several bear its title, another's words.
    """
    own = {}
    for draft in drafts:
        id_ = draft.announcement.id
        found = by_key.get(f"id:{source.name}:{id_}")
        one = None if found is None else known.get(found.id)
        if (
            one is not None
            and one.key == id_
            and one.opportunity.source == source.name
            and one.opportunity.ocid is None
        ):
            own[id_] = (draft, one)
    if all(_plain(one.account.title) == _plain(draft.announcement.title) for draft, one in own.values()):
        return {}
    titles = Counter(_plain(draft.announcement.title) for draft in drafts)
    said = {draft.account.said for draft in drafts if titles[_plain(draft.announcement.title)] > 1}
    was_said = {one.account.said for _, one in own.values()} if said else set()
    left = {}
    for id_, (draft, one) in own.items():
        mine, theirs = draft.account.said, one.account.said
        if _plain(one.account.title) != _plain(draft.announcement.title) or (
            mine in said and mine != theirs and (theirs in said or mine in was_said)
        ):
            left[id_] = one
    return left


def _by_title(drafts: Iterable[Draft]) -> Mapping[tuple[str, ...], list[Draft]]:
    found: dict[tuple[str, ...], list[Draft]] = {}
    for draft in drafts:
        found.setdefault(_plain(draft.announcement.title), []).append(draft)
    return found


def _plain(title: str) -> tuple[str, ...]:
    return tuple(words_of(title))
