"""Read RSS, Atom and JSON Feed bodies into announcements, of a changed body only the items that changed.

Pure. What is slow on hostile input stands in `feed_entries.py`, how a body is cut into items in `feed_items.py`.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tracker.errors import ParseError
from tracker.model import Announcement, Source
from tracker.sources import feed_memory
from tracker.sources.exchange import LONGEST_BODY, Response, Standing
from tracker.sources.feed_entries import (
    LATER,
    Base,
    Item,
    cleaned,
    entries_of,
    json_items,
    read_each,
    xml_item,
    xml_items,
)
from tracker.sources.feed_items import Split, joined, split
from tracker.sources.feed_memory import Remembered
from tracker.sources.links import canonical, openable, page_of
from tracker.sources.words import tidy
from tracker.terms import SourceKind

#: More items than any real feed carries; the rest is left out, and named.
MOST_ITEMS = 10_000
#: So many items are parsed at once where a body can be split: feedparser keeps all of what it is handed.
PARSED_AT_ONCE = 250
#: An item stands in a feed so often at the most: as it was, and as it was changed.
TWICE = 2
#: Replacing them is how a small feed is made to fill the memory (Python's documentation, "XML vulnerabilities").
OWN_ENTITIES = "the feed defines words of its own (<!ENTITY>), which are not put in: their names stand there"

#: GOV.UK's organisation feeds put the moment of the last update behind the address in each entry's id.
_MOMENT_FRAGMENT = re.compile(r"#\d{4}-?\d{2}-?\d{2}[T\d:.+Z-]*$|#\d{9,14}$")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")


@dataclass(frozen=True, slots=True)
class FeedRead:
    """What a feed holds."""

    #: In its order, without those that were read before.
    announcements: list[Announcement]
    #: What could not be read.
    problems: list[str]
    #: What was read before and stands there still, word for word.
    same: tuple[Standing, ...] = ()
    #: By what its items are known the next time; None where all are to be read then.
    memory: bytes | None = None


def read_feed(
    source: Source, response: Response, *, now: datetime, memory: bytes | None = None, keeps: bool = False
) -> FeedRead:
    """Return the announcements of a feed, with what could not be read.

    `now` bounds the dates of publication. With `memory`, what an earlier reading with `keeps` gave, the items that
    it tells of are not read again. Raises ParseError for a body that is no feed, is empty or breaks off; a valid
    feed without items is no error.
    """
    if not response.body.strip():
        raise ParseError(source.name, "the answer is empty", mend=LATER)
    if response.is_wide:
        # feedparser believes a declaration that says otherwise ("iso-8859-1" in a body of UTF-16).
        text = _DECLARATION.sub("", response.text().lstrip("\ufeff"), count=1)
        response = replace(response, body=text.encode("utf-8", "replace"))
    if response.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
        return _whole(source, *json_items(source, response, now=now))
    body = cleaned(response.body)
    parts = split(body)
    if parts is not None:
        for each in (memory, None) if memory is not None else (None,):
            told = _by_items(source, response, parts, now=now, memory=each, keeps=keeps)
            if told is not None:
                return told
    items, problems = xml_items(source, response, body, now=now)
    if b"<!ENTITY" in body:
        problems.append(OWN_ENTITIES)
    return _whole(source, items, problems)


def _whole(source: Source, items: list[Item], problems: list[str]) -> FeedRead:
    if len(items) > MOST_ITEMS:
        problems.append(_left_out(len(items)))
    items = items[:MOST_ITEMS]
    found: dict[str, Announcement] = {}
    for item, identity in zip(items, _identities(items), strict=True):
        found.setdefault(identity, _announcement(source, item, identity))
    return FeedRead(list(found.values()), problems)


def _left_out(number: int) -> str:
    return f"the feed has {number} items; those after the first {MOST_ITEMS} are left out"


def _by_items(
    source: Source, response: Response, parts: Split, *, now: datetime, memory: bytes | None, keeps: bool
) -> FeedRead | None:
    """Read the items that are not remembered, some at once; None where that does not give what the whole gives."""
    hashes = feed_memory.hashes(source, response.url, parts)[:MOST_ITEMS]
    known = feed_memory.unpacked(memory)
    found = {number: _remembered(known[each]) for number, each in enumerate(hashes) if each in known}
    wanted = [number for number in range(len(hashes)) if number not in found]
    problems: list[str] = []
    base = Base(response.url)
    for start in range(0, len(wanted), PARSED_AT_ONCE):
        numbers = wanted[start : start + PARSED_AT_ONCE]
        entries = entries_of(source, response, joined(parts, numbers))
        if len(entries) != len(numbers):
            return None
        items, failed = read_each(entries, lambda entry: xml_item(entry, base, now=now), numbers)
        found |= items
        problems += failed
    numbers = sorted(found)
    identities = _identities([found[number] for number in numbers])
    first: dict[str, int] = {}
    for number, identity in zip(numbers, identities, strict=True):
        if (before := known.get(hashes[number])) is not None and before.id != identity:
            return None  # what is new in the feed changes by what this one is known
        first.setdefault(identity, number)
    same = tuple(Standing(one, found[number].link) for one, number in first.items() if hashes[number] in known)
    new = [_announcement(source, found[at], one) for one, at in first.items() if hashes[at] not in known]
    if len(parts.places) > MOST_ITEMS:
        problems.append(_left_out(len(parts.places)))
    kept = (
        (hashes[at], Remembered(one, found[at].guid, found[at].link, found[at].title))
        for one, at in first.items()  # what else is known by that id was never kept
        if len(found[at].body) <= LONGEST_BODY  # what is cut is told at every poll
    )
    return FeedRead(new, problems, same, feed_memory.packed(kept) if keeps else None)


def _remembered(one: Remembered) -> Item:
    return Item(one.guid, one.link, one.title, body="", published=None)


def _identities(items: Sequence[Item]) -> list[str]:
    """Return by what each item is known; what stands there twice is one."""
    # Some feeds give all items one guid, or all one link, or both: what does not tell them apart is not used.
    links_of: dict[str, set[str]] = {}
    titles_of: dict[str, set[str]] = {}
    for item in items:
        guid = _stable(item.guid)
        links_of.setdefault(guid, set()).add(canonical(item.link))
        titles_of.setdefault(guid, set()).add(" ".join(item.title.casefold().split()))
    titles_of_link = Counter(link for _, link in {(item.title, canonical(item.link)) for item in items})
    found: list[str] = []
    for item in items:
        guid, link = _stable(item.guid), canonical(item.link)
        # An item that stands there twice under one guid and link, once with "(deadline extended)", is one.
        is_of_many = len(titles_of[guid]) > (TWICE if len(links_of) > 1 else 1)
        if not guid or len(links_of[guid]) > 1 or is_of_many:
            guid = link if titles_of_link[link] == 1 else ""
        found.append(guid or "sha256:" + hashlib.sha256(f"{item.title}\n{link}".encode()).hexdigest()[:32])
    return found


def _announcement(source: Source, item: Item, identity: str) -> Announcement:
    return Announcement(
        id=identity,
        source=source.name,
        source_kind=SourceKind.FEED,
        title=item.title or item.link,
        body=tidy(item.body),
        link=item.link,
        published=item.published,
        area=source.area,
    )


def _stable(guid: str) -> str:
    """Return a guid without what changes at each update of the same item or counts clicks."""
    guid = tidy(guid).strip()
    if guid.lower().startswith(("http://", "https://")):
        return openable(page_of(guid) if _MOMENT_FRAGMENT.search(guid) else guid) or guid
    return guid
