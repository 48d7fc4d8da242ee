"""What each item of a page's list is known by: its own page, or its title where it has no page of its own.

Pure. On many sites every card's "Apply now" leads to the same form, and some cards lead nowhere: their titles tell
them apart, and their words where even the title is the same. A card that stands twice on a page (featured above,
listed below) is one item.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from tracker.sources.links import canonical, page_of

_WORD = re.compile(r"\w+")
#: How much of an item's text is compared.
LOOKED_AT = 4_000
_TAG = re.compile(r"<[^<>]{0,2000}>")


class Listed(Protocol):
    """An item of a list, as far as it is told from others."""

    @property
    def title(self) -> str: ...
    @property
    def link(self) -> str: ...
    @property
    def body(self) -> str: ...


@dataclass(frozen=True, slots=True)
class _Card:
    """The first item at an address that says what it says; its words in lower case."""

    title: str
    named: frozenset[str]
    #: The words of its text in their order, and the numbers among them: days and sums.
    words: str
    numbers: frozenset[str]


def identities(items: Sequence[Listed], url: str) -> list[str]:
    """Return what each item of the list at `url` is known by; equal where two are the same item."""
    addresses = ["" if page_of(item.link) == page_of(url) else canonical(item.link) for item in items]
    there: dict[str, list[Listed]] = {}
    for address, item in zip(addresses, items, strict=True):
        there.setdefault(address, []).append(item)
    told = {address: iter(_told_apart(address, each, url)) for address, each in there.items()}
    return [next(told[address]) for address in addresses]


def _told_apart(address: str, items: Sequence[Listed], url: str) -> list[str]:
    """Return what the items that lead to one address ("": to none of their own) are known by."""
    if address and len(items) == 1:
        return [address]
    cards: list[_Card] = []
    mine = [_card_of(item, cards) for item in items]
    if address and len(cards) == 1:
        return [address for _ in items]
    titles = Counter(card.title for card in cards)
    words = Counter((card.title, card.words) for card in cards)
    found = []
    for card in mine:
        identity = f"{address or canonical(url)}#{card.title}"
        if titles[card.title] > 1:
            # A day that moves leaves what is said beside it; where that is equal too, only days and sums tell.
            numbers = sorted(card.numbers) if words[card.title, card.words] > 1 else []
            said = " ".join([card.words, *numbers])
            identity += f"#{hashlib.sha256(said.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"
        found.append(identity)
    return found


def has_own_page(id_: str, link: str) -> bool:
    """Say whether an item that is known by `id_` is the only one of its list that leads to `link`."""
    return not id_.startswith(f"{canonical(link)}#")


def _card_of(item: Listed, there: list[_Card]) -> _Card:
    """Return the card that an item is, of those at its address; it is added where it is none of them."""
    said = _WORD.findall(_TAG.sub(" ", item.body[:LOOKED_AT]).lower())
    card = _Card(
        item.title,
        frozenset(_WORD.findall(item.title.lower())),
        " ".join(word for word in said if word.isalpha()),
        frozenset(word for word in said if not word.isalpha()),
    )
    found = next((each for each in there if _is_same(card, each)), None)
    if found is None:
        there.append(card)
    return found or card


def _is_same(card: _Card, other: _Card) -> bool:
    """Say whether two cards at one address are one: one may say more of it, but no other days and sums."""
    if not (card.named <= other.named or other.named <= card.named):
        return False
    return card.numbers <= other.numbers or other.numbers <= card.numbers
