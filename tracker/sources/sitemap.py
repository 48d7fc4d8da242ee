"""Read a sitemap: addresses with the day of their last change, and nothing else (https://www.sitemaps.org/protocol.html).

Pure. A document type is refused, so that no entity is ever expanded. Titles are made of the addresses; the pages
themselves, which are followed like those of any list, say the real ones.
"""

import gzip
import io
import re
import xml.parsers.expat
import zlib
from dataclasses import dataclass, replace
from datetime import datetime

from tracker.errors import ParseError
from tracker.model import Announcement, Source
from tracker.sources.exchange import Response
from tracker.sources.following import same_site
from tracker.sources.links import canonical, openable, words_of
from tracker.sources.published import published_at
from tracker.terms import SourceKind

#: What a packed sitemap may hold once unpacked.
LARGEST_BYTES = 10 * 1024 * 1024
#: The newest are taken; a site of more pages needs `match`.
MOST_ITEMS = 1_000

_ROOTS = ("urlset", "sitemapindex")
_BEGINS = re.compile(rf"<(?:[\w-]+:)?(?:{'|'.join(_ROOTS)})[\s/>]")
#: Style sheets, comments and namespaces may stand before the outermost element.
_LOOKED_AT = 16_000


@dataclass(frozen=True, slots=True)
class Sitemap:
    """What one sitemap lists: pages, or (an index) other sitemaps."""

    announcements: tuple[Announcement, ...] = ()
    sitemaps: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def is_sitemap(response: Response) -> bool:
    """Say whether an answer is a sitemap, packed or not."""
    start = replace(response, body=response.body[:_LOOKED_AT])
    return start.body.startswith(b"\x1f\x8b") or _BEGINS.search(start.text()) is not None


def read_sitemap(source: Source, response: Response, *, now: datetime) -> Sitemap:
    """Return what a sitemap lists, in its order. Raises ParseError for what is none.

    A sitemap speaks for its own site alone (the protocol, "Sitemap file location"): pages of others are left out.
    """
    root, entries = _entries(source, _unpacked(source, response.body))
    if root == "sitemapindex":
        return Sitemap(
            sitemaps=tuple(dict.fromkeys(link for at, _ in entries if (link := openable(at, response.url))))
        )
    found: dict[str, Announcement] = {}
    elsewhere = 0
    for address, changed in entries:
        link = openable(address, response.url)
        if link and not (same_site(source.url, link) or same_site(response.url, link)):
            elsewhere += 1
        elif link:
            found.setdefault(
                canonical(link),
                Announcement(
                    id=canonical(link),
                    source=source.name,
                    source_kind=SourceKind.PAGE,
                    title=words_of(link),
                    body="",
                    link=link,
                    published=published_at(changed, now=now) if changed else None,
                    area=source.area,
                ),
            )
    problems = (f"{elsewhere} pages of other sites are left out",) if elsewhere else ()
    return Sitemap(announcements=tuple(found.values()), problems=problems)


def _unpacked(source: Source, body: bytes) -> bytes:
    if not body.startswith(b"\x1f\x8b"):
        return body
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(body)) as packed:
            text = packed.read(LARGEST_BYTES + 1)
    except (OSError, EOFError, zlib.error) as exc:
        raise _bad(source, f"the packed sitemap cannot be unpacked ({exc})") from exc
    if len(text) > LARGEST_BYTES:
        raise _bad(source, f"the sitemap is larger than {LARGEST_BYTES // 1024 // 1024} MiB")
    return text


def _entries(source: Source, body: bytes) -> tuple[str, list[tuple[str, str]]]:
    """Return the outermost element's name, and address and last change of each entry."""
    roots: list[str] = []
    entries: list[tuple[str, str]] = []
    entry: dict[str, str] = {}
    words: list[str] = []

    prefixes: list[str] = []

    def own(name: str) -> str:
        """Return an element's name if it has the prefix of the outermost one: <image:loc> is that of a picture."""
        prefix, _, local = name.lower().rpartition(":")
        return local if prefix == prefixes[0] else ""

    def start(name: str, _: object) -> None:
        if not roots:
            prefix, _, local = name.lower().rpartition(":")
            prefixes.append(prefix)
            roots.append(local)
        words.clear()
        if own(name) in ("url", "sitemap"):
            entry.clear()

    def end(name: str) -> None:
        told = own(name)
        if told in ("loc", "lastmod"):
            entry[told] = "".join(words).strip()
        elif told in ("url", "sitemap") and "loc" in entry:
            entries.append((entry["loc"], entry.get("lastmod", "")))
            entry.clear()
        words.clear()

    def refuse(*_: object) -> None:
        raise _bad(source, "the sitemap has a document type, which none needs")

    parser = xml.parsers.expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = words.append
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(body.lstrip(), True)
    except (xml.parsers.expat.ExpatError, ValueError, LookupError) as exc:
        raise _bad(source, f"the sitemap cannot be read ({exc})") from exc
    if not roots or roots[0] not in _ROOTS:
        raise _bad(source, "this is no sitemap")
    return roots[0], entries


def _bad(source: Source, why: str) -> ParseError:
    return ParseError(source.name, why, mend="nothing to do: it is tried again later")
