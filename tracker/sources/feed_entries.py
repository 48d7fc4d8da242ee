"""Read the items of RSS, Atom and JSON Feed bodies, before they are known by anything.

Pure, and slow on hostile input: `worker.py` runs it in a process that can be killed. feedparser gets bytes in
a BytesIO only (given a string it opens the file or the address of that name), its sanitiser stays on, and its
dates are not used (see `published.py`). "bozo" alone is no fault: most real feeds are a little wrong.
"""

import io
import itertools
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from urllib.parse import urljoin, urlsplit, urlunsplit
from xml.sax import SAXException

import feedparser

from tracker.clock import Moment
from tracker.errors import ParseError
from tracker.model import Source
from tracker.sources.exchange import Response
from tracker.sources.links import openable
from tracker.sources.published import published_at
from tracker.sources.words import first_words, one_line

LATER = "nothing to do: it is tried again later; if it stays so, tell the publisher"
_JSON_FEED = "https://jsonfeed.org/version/"
_ROOT = re.compile(r"<([A-Za-z_][\w.:-]*)[\s>/]")
_PROLOGUE = re.compile(r"<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\])?\s*>", re.DOTALL | re.IGNORECASE)
_REFERENCE = re.compile(rb"&#(?:[xX]([0-9a-fA-F]{1,16})|([0-9]{1,20}));?")
#: Stands for the feed's own host while feedparser resolves addresses, so that a guid which it took for a relative
#: one is known from one that was written in full (RFC 6761, 6.4: nobody has this name).
_HOST = "here.invalid"
#: What the event module (http://purl.org/rss/1.0/modules/event/) says beside the text.
_EVENT = (("ev_startdate", "Event starts"), ("ev_enddate", "Event ends"), ("ev_location", "Event location"))


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a feed as it stands there, before an identity is chosen."""

    guid: str
    link: str
    title: str
    body: str
    published: Moment | None


class Base:
    """What a feed's addresses are relative to: where it came from, and how that is told to feedparser."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.stand_in = urlunsplit(urlsplit(url)._replace(netloc=_HOST, fragment=""))
        self._host, self._folder = urljoin(self.stand_in, "/"), urljoin(self.stand_in, ".")
        self._own_host = urljoin(url, "/")

    def real(self, address: str) -> str:
        """Return an address that feedparser resolved, with the feed's own host where the other stands for it."""
        if not address.startswith(self._host):
            return address
        return self._own_host + address.removeprefix(self._host)

    def written(self, guid: str) -> str:
        """Return a guid as the feed wrote it: feedparser resolves it like an address even where it is none."""
        if not guid.startswith(self._host):
            return guid
        return guid.removeprefix(self._folder if guid.startswith(self._folder) else self._host[:-1])


def xml_items(source: Source, response: Response, body: bytes, *, now: datetime) -> tuple[list[Item], list[str]]:
    entries = entries_of(source, response, body)
    base = Base(response.url)
    items, problems = read_each(entries, lambda entry: xml_item(entry, base, now=now))
    return list(items.values()), problems


def entries_of(source: Source, response: Response, body: bytes) -> list[Mapping[str, Any]]:
    """Return what feedparser makes of a body, or of some of its items."""
    headers = {"content-location": Base(response.url).stand_in, "content-type": _content_type(response)}
    try:
        feed = feedparser.parse(
            io.BytesIO(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
        )
    except (
        ArithmeticError,
        AssertionError,
        AttributeError,
        LookupError,
        RecursionError,
        TypeError,
        ValueError,
    ) as exc:
        # feedparser promises to raise nothing and has faults that do.
        why = f"the feed is so broken that it cannot be read ({type(exc).__name__}: {str(exc)[:100]})"
        raise ParseError(source.name, why, mend="tell the publisher") from exc
    entries: list[Mapping[str, Any]] = dict.get(feed, "entries") or []
    if not dict.get(feed, "version") and not entries:
        raise ParseError(
            source.name,
            "this is no feed: neither RSS, Atom nor JSON Feed",
            mend="open the address in a browser and look for the address of the feed",
        )
    if isinstance(dict.get(feed, "bozo_exception"), SAXException) and _breaks_off(response.text()):
        raise ParseError(source.name, "the feed breaks off in the middle", mend=LATER)
    return entries


def cleaned(body: bytes) -> bytes:
    """Put the replacement character in place of characters that are none: feedparser would raise on them."""
    return _REFERENCE.sub(_possible, body)


def _possible(reference: re.Match[bytes]) -> bytes:
    hexadecimal, decimal = reference.groups()
    number = int(hexadecimal, 16) if hexadecimal else int(decimal)
    surrogate, beyond = 0xD800 <= number <= 0xDFFF, number > 0x10FFFF
    return b"&#xFFFD;" if surrogate or beyond or number == 0 else reference[0]


def _content_type(response: Response) -> str:
    """Tell feedparser the charset where the bytes prove it; else let it look at the declaration.

    A wrong charset in the header, or none with text/xml (which then means us-ascii), would garble the text.
    """
    try:
        response.body.decode("utf-8")
    except UnicodeDecodeError:
        return "application/xml"
    return "application/xml; charset=utf-8"


def _breaks_off(text: str) -> bool:
    """Say whether the closing tag of the outermost element is missing."""
    root = _ROOT.search(_PROLOGUE.sub("", text[:20_000]))
    return root is not None and re.search(rf"</{re.escape(root[1])}\s*>", text) is None


def xml_item(entry: Mapping[str, Any], base: Base, *, now: datetime) -> Item:
    """Return an entry of feedparser's as an item; `base` is of where the feed came from."""
    guid, link = base.written(_string(entry, "id")), _string(entry, "link")
    if link == _string(entry, "id") and not guid.lower().startswith(("http:", "https:", "/")):
        link = ""  # feedparser took a guid that is no address for the link
    links = (_string(each, "href") for each in _mappings(entry, "links") if each.get("rel") == "alternate")
    link = next((told for each in (link, *links) if (told := openable(base.real(each), base.url))), "")
    contents = [_string(entry, "summary"), *(_string(each, "value") for each in _mappings(entry, "content"))]
    event = [f"<p>{says}: {_string(entry, name)}</p>" for name, says in _EVENT if _string(entry, name)]
    dates = (_string(entry, name) for name in ("published", "created", "updated"))
    return Item(
        guid=guid,
        link=link,
        title=_string(entry, "title"),
        body=max(contents, key=len) + "".join(event),
        published=next((at for each in dates if (at := published_at(each, now=now))), None),
    )


def json_items(source: Source, response: Response, *, now: datetime) -> tuple[list[Item], list[str]]:
    try:
        told = json.loads(response.text().lstrip("\ufeff"), parse_int=str, parse_constant=lambda _: None)
    except RecursionError as exc:
        raise ParseError(source.name, "the JSON is nested too deep", mend=LATER) from exc
    except ValueError as exc:
        raise ParseError(source.name, f"the JSON cannot be read ({exc})", mend=LATER) from exc
    if not isinstance(told, dict) or not str(told.get("version", "")).startswith(_JSON_FEED):
        kind = "ocds" if isinstance(told, dict) and ("releases" in told or "records" in told) else ""
        mend = "write kind: ocds" if kind else "look for the address of the feed"
        raise ParseError(source.name, "this is JSON, but no JSON Feed", mend=mend)
    if not isinstance(told.get("items"), list):
        raise ParseError(source.name, "this JSON Feed has no items", mend=LATER)
    items, problems = read_each(told["items"], lambda item: _json_item(item, response.url, now=now))
    return list(items.values()), problems


def _json_item(item: object, base: str, *, now: datetime) -> Item:
    """Read one item (JSON Feed 1.1, Items)."""
    if not isinstance(item, dict):
        raise ValueError("is no object")
    links = (openable(_string(item, name), base) for name in ("url", "external_url"))
    contents = [_string(item, name) for name in ("content_html", "content_text", "summary")]
    dates = (_string(item, name) for name in ("date_published", "date_modified"))
    return Item(
        guid=_string(item, "id"),
        link=next((link for link in links if link), ""),
        title=_string(item, "title"),
        body=next((words for words in contents if words), ""),
        published=next((at for each in dates if (at := published_at(each, now=now))), None),
    )


def read_each(
    entries: Iterable[Any], read: Callable[[Any], Item], numbers: Iterable[int] | None = None
) -> tuple[dict[int, Item], list[str]]:
    """Return the items by their numbers in the feed, from 0, and what could not be read."""
    items: dict[int, Item] = {}
    problems: list[str] = []
    for number, entry in zip(itertools.count() if numbers is None else numbers, entries, strict=False):
        place = number + 1
        try:
            item = read(entry)
        except ValueError as exc:
            problems.append(f"item {place}: {exc}; skipped")
            continue
        item = replace(item, title=one_line(item.title) or first_words(item.body))
        if not item.title and not item.link:
            named = f" (guid {item.guid[:80]})" if item.guid else ""
            problems.append(f"item {place}{named}: no title and no link; skipped")
            continue
        items[number] = item
    return items, problems


def _string(told: Mapping[str, Any], name: str) -> str:
    """Return a member if it is text; a FeedParserDict is read as the plain dict that it is."""
    value = dict.get(told, name) if isinstance(told, dict) else None
    return value if isinstance(value, str) else ""


def _mappings(told: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    value = dict.get(told, name) if isinstance(told, dict) else None
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
