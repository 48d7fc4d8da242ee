"""Which of several opportunities an announcement is nearest to, where a person said that they are not one.

Pure. Once two were told apart by a person they still look alike, and one of them may come back under another id, at
another address, or in other words. It is then the one that it is nearest to, and never the other.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from tracker.identity.account import Account
from tracker.identity.keys import canonical_link
from tracker.identity.likeness import shingles
from tracker.identity.names import Name, telling_words, words_of
from tracker.identity.same import SAME_PART

#: What the same page, and the same source, count beside words and title, which count up to 1 each.
SAME_PAGE, SAME_SOURCE = 1.0, 1.5


@dataclass(frozen=True, slots=True)
class Side:
    """One announcement of an opportunity, as far as it tells which of two another one is."""

    source: str
    #: Without tracking and scheme; "" where it leads to no page of its own.
    page: str
    title: Name
    words: frozenset[str]
    shingles: frozenset[int]


def side_of(title: str, text: str, link: str, *, source: str) -> Side:
    """Return what tells an announcement from others; `text` is its body as plain text."""
    page = canonical_link(link)
    return Side(
        source,
        page if "/" in page else "",
        telling_words(title),
        frozenset(words_of(f"{title} {text}")),
        shingles(text),
    )


def side_of_account(account: Account) -> Side:
    """Return the same of an account."""
    return side_of(account.title, account.text, account.link, source=account.source)


def nearness(mine: Side, theirs: Side) -> float:
    """Say how near two announcements are to each other; only the order of two such numbers tells something."""
    near = _common(mine.words, theirs.words) + _common(mine.title, theirs.title)
    near += _common(mine.shingles, theirs.shingles)
    near += SAME_PAGE * (bool(mine.page) and mine.page == theirs.page)
    return near + SAME_SOURCE * (mine.source == theirs.source)


def nearest(mine: Side, of: Iterable[tuple[int, Iterable[Side]]]) -> int | None:
    """Return which of several opportunities is nearest, by its nearest announcement; of equals the first."""
    best, found = -1.0, None
    for id_, sides in of:
        near = max((nearness(mine, side) for side in sides), default=0.0)
        if near > best:
            best, found = near, id_
    return found


def same_item(mine: Side, theirs: Side) -> bool:
    """Say whether two announcements are one item of one source that came under two ids.

    It has its page and no word of the title that the other's text lacks, or its title and its words.
    """
    if mine.source != theirs.source:
        return False
    tell_apart = bool(mine.title - theirs.words and theirs.title - mine.words)
    if mine.page and mine.page == theirs.page and not tell_apart:
        return True
    return mine.title == theirs.title and _common(mine.words, theirs.words) >= SAME_PART


def _common(mine: frozenset[str] | frozenset[int], theirs: frozenset[str] | frozenset[int]) -> float:
    return len(mine & theirs) / len(mine | theirs) if mine | theirs else 0.0
