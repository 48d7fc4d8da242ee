"""Read RSS, Atom and JSON Feed bodies into announcements.

Pure, and slow on hostile input: `worker.py` runs it in a process that can be killed. feedparser gets bytes in
a BytesIO only (given a string it opens the file or the address of that name), its sanitiser stays on, and its
dates are not used (see `published.py`). "bozo" alone is no fault: most real feeds are a little wrong.
"""

import hashlib
import io
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from urllib.parse import urljoin
from xml.sax import SAXException

import feedparser

from tracker.clock import Moment
from tracker.errors import ParseError
from tracker.model import Announcement, Source
from tracker.sources.exchange import Response
from tracker.sources.links import canonical, openable, page_of
from tracker.sources.published import published_at
from tracker.sources.words import first_words, one_line, tidy
from tracker.terms import SourceKind

#: More items than any real feed carries; the rest is left out, and named.
MOST_ITEMS = 5_000

_LATER = "nothing to do: it is tried again later; if it stays so, tell the publisher"
_JSON_FEED = "https://jsonfeed.org/version/"
#: GOV.UK's organisation feeds put the moment of the last update behind the address in each entry's id.
_MOMENT_FRAGMENT = re.compile(r"#\d{4}-?\d{2}-?\d{2}[T\d:.+Z-]*$|#\d{9,14}$")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_ROOT = re.compile(r"<([A-Za-z_][\w.:-]*)[\s>/]")
_PROLOGUE = re.compile(r"<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\])?\s*>", re.DOTALL | re.IGNORECASE)
_REFERENCE = re.compile(rb"&#(?:[xX]([0-9a-fA-F]{1,16})|([0-9]{1,20}));?")
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


def read_feed(source: Source, response: Response, *, now: datetime) -> tuple[list[Announcement], list[str]]:
    """Return the announcements of a feed, in its order, and what could not be read.

    `now` bounds the dates of publication. Raises ParseError for a body that is no feed, is empty or breaks
    off; a valid feed without items is no error.
    """
    if not response.body.strip():
        raise ParseError(source.name, "the answer is empty", mend=_LATER)
    if response.is_wide:
        # feedparser believes a declaration that says otherwise ("iso-8859-1" in a body of UTF-16).
        text = _DECLARATION.sub("", response.text().lstrip("\ufeff"), count=1)
        response = replace(response, body=text.encode("utf-8", "replace"))
    if response.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
        items, problems = _json_items(source, response, now=now)
    else:
        items, problems = _xml_items(source, response, now=now)
    if len(items) > MOST_ITEMS:
        problems.append(f"the feed has {len(items)} items; those after the first {MOST_ITEMS} are left out")
    return _announcements(source, items[:MOST_ITEMS]), problems


def _xml_items(source: Source, response: Response, *, now: datetime) -> tuple[list[Item], list[str]]:
    headers = {"content-location": response.url, "content-type": _content_type(response)}
    body = _REFERENCE.sub(_possible, response.body)
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
    text = response.text()
    if isinstance(dict.get(feed, "bozo_exception"), SAXException) and _breaks_off(text):
        raise ParseError(source.name, "the feed breaks off in the middle", mend=_LATER)
    return _read_each(entries, lambda entry: _xml_item(entry, response.url, text, now=now))


def _possible(reference: re.Match[bytes]) -> bytes:
    """Put the replacement character in place of a character that is none: feedparser would raise on it."""
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


def _xml_item(entry: Mapping[str, Any], base: str, text: str, *, now: datetime) -> Item:
    guid = _guid(_string(entry, "id"), base, text)
    link = _string(entry, "link")
    if link == _string(entry, "id") and not guid.lower().startswith(("http:", "https:", "/")):
        link = ""  # feedparser took a guid that is no address for the link
    links = (_string(each, "href") for each in _mappings(entry, "links") if each.get("rel") == "alternate")
    link = next((told for each in (link, *links) if (told := openable(each, base))), "")
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


def _guid(resolved: str, base: str, text: str) -> str:
    """Return the guid as the feed wrote it: feedparser resolves it like an address even where it is none."""
    if resolved in text:
        return resolved
    return resolved.removeprefix(urljoin(base, "."))


def _json_items(source: Source, response: Response, *, now: datetime) -> tuple[list[Item], list[str]]:
    try:
        told = json.loads(response.text().lstrip("\ufeff"), parse_int=str, parse_constant=lambda _: None)
    except RecursionError as exc:
        raise ParseError(source.name, "the JSON is nested too deep", mend=_LATER) from exc
    except ValueError as exc:
        raise ParseError(source.name, f"the JSON cannot be read ({exc})", mend=_LATER) from exc
    if not isinstance(told, dict) or not str(told.get("version", "")).startswith(_JSON_FEED):
        kind = "ocds" if isinstance(told, dict) and ("releases" in told or "records" in told) else ""
        mend = "write kind: ocds" if kind else "look for the address of the feed"
        raise ParseError(source.name, "this is JSON, but no JSON Feed", mend=mend)
    if not isinstance(told.get("items"), list):
        raise ParseError(source.name, "this JSON Feed has no items", mend=_LATER)
    return _read_each(told["items"], lambda item: _json_item(item, response.url, now=now))


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


def _read_each(entries: Iterable[Any], read: Callable[[Any], Item]) -> tuple[list[Item], list[str]]:
    items: list[Item] = []
    problems: list[str] = []
    for place, entry in enumerate(entries, start=1):
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
        items.append(item)
    return items, problems


def _announcements(source: Source, items: list[Item]) -> list[Announcement]:
    """Give each item its identity; an item that stands there twice is one."""
    # Some feeds give all items one guid, or all one link: what does not tell them apart is not used.
    links_of: dict[str, set[str]] = {}
    for item in items:
        links_of.setdefault(_stable(item.guid), set()).add(canonical(item.link))
    titles_of_link = Counter(link for _, link in {(item.title, canonical(item.link)) for item in items})
    found: dict[str, Announcement] = {}
    for item in items:
        guid, link = _stable(item.guid), canonical(item.link)
        if not guid or len(links_of[guid]) > 1:
            guid = link if titles_of_link[link] == 1 else ""
        identity = guid or "sha256:" + hashlib.sha256(f"{item.title}\n{link}".encode()).hexdigest()[:32]
        found.setdefault(
            identity,
            Announcement(
                id=identity,
                source=source.name,
                source_kind=SourceKind.FEED,
                title=item.title or item.link,
                body=tidy(item.body),
                link=item.link,
                published=item.published,
                area=source.area,
            ),
        )
    return list(found.values())


def _stable(guid: str) -> str:
    """Return a guid without what changes at each update of the same item or counts clicks."""
    guid = tidy(guid).strip()
    if guid.lower().startswith(("http://", "https://")):
        return openable(page_of(guid) if _MOMENT_FRAGMENT.search(guid) else guid) or guid
    return guid


def _string(told: Mapping[str, Any], name: str) -> str:
    """Return a member if it is text; a FeedParserDict is read as the plain dict that it is."""
    value = dict.get(told, name) if isinstance(told, dict) else None
    return value if isinstance(value, str) else ""


def _mappings(told: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    value = dict.get(told, name) if isinstance(told, dict) else None
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
