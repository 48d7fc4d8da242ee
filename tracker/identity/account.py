"""What one announcement, or one opportunity, says, as far as that tells one fund from another.

Pure. Its parts are worked out when they are asked for: most announcements are known by their id.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from tracker.clock import Moment, london_date
from tracker.identity import keys
from tracker.identity.likeness import shingles, sketch
from tracker.identity.names import (
    GENERIC_WORDS,
    SEARCHED,
    Name,
    fund_names,
    numbers,
    place_words,
    proper_words,
    telling_words,
    title_names,
    words_of,
)
from tracker.identity.told import ToldFund, told_funds
from tracker.model import Announcement, Opportunity, Reading

#: How the doubt of a reading begins that was made of a Welsh text; `reading/read.py` words it.
WELSH = "Welsh text"

_HREF = re.compile(r"https?://[^\s\"'<>]+")


@dataclass(frozen=True)
class Account:
    """An announcement's own words about a fund."""

    title: str
    text: str
    link: str
    #: Who announces it, and in which source.
    funder: str
    source: str
    reading: Reading
    #: Other addresses in it.
    links: tuple[str, ...] = ()
    #: When it was published; None where nobody says, or nobody asked for it.
    published: Moment | None = None

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of title and text."""
        return frozenset((*words_of(self.title), *self.text_words))

    @cached_property
    def text_words(self) -> list[str]:
        """The words of the text, in their order."""
        return words_of(self.text)

    @cached_property
    def title_words(self) -> Name:
        """The telling words of the title."""
        return telling_words(self.title)

    @cached_property
    def named(self) -> frozenset[Name]:
        """The funds that the title names as such ("… Fund")."""
        return fund_names(self.title)

    @cached_property
    def names(self) -> frozenset[Name]:
        """What the title may be a name of."""
        return title_names(self.title)

    @cached_property
    def text_names(self) -> frozenset[Name]:
        """The funds that the start of the text names; none where they are several, as in a digest."""
        found = fund_names(self.text[:SEARCHED])
        return found if len(found) <= 2 else frozenset()

    @cached_property
    def told(self) -> tuple[ToldFund, ...]:
        """The one fund that the text is about, where the title names none."""
        return () if self.named else told_funds(self.text)

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The numbers of rounds and years in the title."""
        return numbers(self.title)

    @cached_property
    def place_words(self) -> frozenset[str]:
        """The parts of the country that the title names."""
        return place_words(self.title)

    @cached_property
    def proper_words(self) -> frozenset[str]:
        """The names of places, people and bodies in the text."""
        return proper_words(self.text)

    @cached_property
    def days(self) -> frozenset[date]:
        """The days in London by which one must have acted."""
        return frozenset(london_date(deadline.at) for deadline in self.reading.closes())

    @cached_property
    def shingles(self) -> frozenset[int]:
        """The text's shingles."""
        return shingles(self.text_words)

    @cached_property
    def is_welsh(self) -> bool:
        """Whether it was read as a Welsh text."""
        return any(doubt.startswith(WELSH) for doubt in self.reading.doubts)

    @cached_property
    def said(self) -> str:
        """Title and text in plain words, to see whether two say the same."""
        return " ".join((*words_of(self.title), *self.text_words))

    @cached_property
    def hosts(self) -> frozenset[str]:
        """The sites that it links to; addresses without a name tell nothing."""
        found = {keys.host(link) for link in (self.link, *self.links)}
        return frozenset(host for host in found if re.search(r"[a-z]", host.partition(":")[0]))

    @cached_property
    def funder_phrase(self) -> str:
        """The funder's name in plain words; "" where it is too common to tell anything."""
        words = words_of(self.funder)
        if words[:1] == ["the"]:
            words = words[1:]
        return " ".join(words) if len(words) > 2 or set(words) - GENERIC_WORDS else ""

    @property
    def amounts(self) -> tuple[int | None, int | None, int | None]:
        """What one can get, and the pot."""
        amount = self.reading.amount
        return amount.least, amount.most, amount.pot


def account_of(announcement: Announcement, text: str, reading: Reading, *, source: str) -> Account:
    """Return what an announcement says; `text` is its body as plain text, `source` the name in feeds.yaml."""
    return Account(
        title=announcement.title,
        text=text,
        link=announcement.link,
        funder=announcement.source,
        source=source,
        reading=reading,
        links=tuple(_HREF.findall(announcement.body[:20_000])[:20]),
        published=announcement.published,
    )


def stored_account(opportunity: Opportunity, text: str, *, published: Moment | None = None) -> Account:
    """Return what a stored opportunity says; `published` is when, where that was asked for."""
    return Account(
        title=opportunity.title,
        text=text,
        link=opportunity.link,
        funder=opportunity.funder,
        source=opportunity.source,
        reading=opportunity.by_rules,
        links=tuple(_HREF.findall(text)[:20]),
        published=published,
    )


def clue_words(account: Account) -> list[str]:
    """Return the clues by which others that may be the same are found."""
    names = account.names | account.text_names | {told.name for told in account.told}
    found = [f"name:{' '.join(sorted(name))}" for name in sorted(names, key=sorted)]
    found += sketch(account.shingles)
    found.append(f"said:{account.said}")
    if account.days and account.amounts != (None, None, None):
        days = ",".join(sorted(day.isoformat() for day in account.days))
        found.append(f"twin:{account.source}:{days}:{account.amounts}")
    if "/" in (page := keys.language_free(account.link)):
        found.append(f"page:{page}")
    return found


def tender_clue(announcement: Announcement, reading: Reading) -> list[str]:
    """Return the clue by which one tender is found that its buyer published in two notice services."""
    closing = ",".join(sorted(deadline.at.isoformat() for deadline in reading.closes()))
    if not closing or not words_of(announcement.title):
        return []
    buyer, title = (" ".join(words_of(text)) for text in (announcement.source, announcement.title))
    return [f"tender:{buyer}:{title}:{closing}"]
