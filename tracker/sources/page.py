"""Read a list on a web page into announcements, by CSS selectors or by what lists usually look like.

Pure. Most UK funders publish pages, not feeds. `selectors` in feeds.yaml name where an item, its title, its
link, its summary and its date stand; a selector that finds nothing is an error, because it means that the page
was rebuilt, and silence would look like "no news"; unless the page itself says that it has none (`page_none.py`).
Without selectors the list is looked for (`page_lists.py`).
"""

import re
from dataclasses import dataclass
from datetime import datetime

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from tracker.clock import Moment
from tracker.errors import ParseError
from tracker.model import Announcement, Source
from tracker.sources.exchange import Response
from tracker.sources.links import openable
from tracker.sources.markup import above_of, tree_of
from tracker.sources.page_data import listed_in
from tracker.sources.page_groups import below
from tracker.sources.page_identity import identities
from tracker.sources.page_lists import HEADINGS, anchor_of, list_of, title_of
from tracker.sources.page_none import says_none
from tracker.sources.page_tables import is_heading, row_name
from tracker.sources.published import published_at
from tracker.sources.words import one_line, tidy
from tracker.terms import SourceKind

#: More than any list shows at once; the rest is left out, and named.
MOST_ITEMS = 1_000

_PUBLISHED = (
    "[itemprop=datePublished], time[pubdate], time[class*=publish], [class*=published] time, "
    "time[class*=entry-date], .wp-block-post-date time, .elementor-post-date, .summary-metadata-item--date"
)
#: How much of an item is searched for when it was published.
LOOKED_AT = 20_000
_SAYS_PUBLISHED = re.compile(r"\b(?:published|posted)(?: on)?:? ([\w ,/-]{6,30})", re.IGNORECASE)
#: How a selector names the item itself.
_ITSELF = ("self", ":scope")
_FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json")
_REBUILT = "open the page, and write selectors that fit it into feeds.yaml"


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list."""

    title: str
    link: str
    body: str
    published: Moment | None


def read_page(source: Source, response: Response, *, now: datetime) -> tuple[list[Announcement], list[str]]:
    """Return the announcements of a page's list, in its order, and what could not be read.

    `now` bounds the dates of publication. Raises ParseError if a selector finds nothing, or no list is found.
    """
    if not response.body.strip():
        raise ParseError(source.name, "the answer is empty", mend="nothing to do: it is tried again later")
    tree = tree_of(response.text())
    base = _base(tree, response.url)
    problems: list[str] = []
    items: list[Item] = []
    carried = listed_in(tree, response.url) if "item" not in source.selectors else []
    try:
        nodes = _items(source, tree, response.text())
    except ParseError:
        if not carried:
            raise
        nodes = []
    if not nodes:
        items = [Item(title, link, body, None) for title, link, body in carried[:MOST_ITEMS]]
    for place, node in enumerate(nodes, start=1):
        if place > MOST_ITEMS:
            problems.append(f"the page lists more than {MOST_ITEMS} items; the rest is left out")
            break
        item = _item(source, node, base, now=now)
        if not item.title and not item.link:
            problems.append(f"item {place}: no title and no link; skipped")
        else:
            items.append(item)
    if nodes:
        _check_selectors(source, items)
    found: dict[str, Announcement] = {}
    for identity, item in zip(identities(items, response.url), items, strict=True):
        found.setdefault(
            identity,
            Announcement(
                id=identity,
                source=source.name,
                source_kind=SourceKind.PAGE,
                title=item.title or item.link,
                body=item.body,
                link=item.link or response.url,
                published=item.published,
                area=source.area,
            ),
        )
    return list(found.values()), problems


def check_selectors(source: Source) -> None:
    """Raise ParseError where a selector is none, also one that this answer would not need (`detail`)."""
    tree = tree_of("")
    for field, wanted in source.selectors.items():
        if wanted not in _ITSELF:
            _select(source, tree, field, wanted)


def feeds_of(response: Response) -> list[str]:
    """Return the addresses of the feeds that a web page names as its own (link rel=alternate), but for comments."""
    tree = tree_of(response.text())
    base = _base(tree, response.url)
    links = (
        openable(node.attributes.get("href") or "", base)
        for node in tree.css("link[rel~=alternate][href]")
        if (node.attributes.get("type") or "").split(";")[0].strip().lower() in _FEED_TYPES
        and not any("comments" in (node.attributes.get(name) or "").lower() for name in ("title", "href"))
    )
    return list(dict.fromkeys(link for link in links if link))


def _items(source: Source, tree: LexborHTMLParser, text: str) -> list[LexborNode]:
    """Return the items of the list, [] only where the page says that it has none."""
    if wanted := source.selectors.get("item"):
        if chosen := _select(source, tree, "item", wanted):
            rows = [node for node in chosen if node.tag != "tr" or not is_heading(node)]
            return rows or chosen
        if says_none(text):
            return []
        raise _changed(source, "item", wanted)
    none: list[bool] = []

    def told_none() -> bool:
        if not none:
            none.append(says_none(text))
        return none[0]

    best = list_of(tree, says_none=told_none)
    if not best and not told_none():
        raise ParseError(
            source.name,
            "no list of announcements was found on the page",
            mend="write selectors (item, title, link, summary, date) into feeds.yaml, or look for a feed",
        )
    return best


def _item(source: Source, node: LexborNode, base: str, *, now: datetime) -> Item:
    told = source.selectors
    link_node = _first(source, node, "link") if "link" in told else anchor_of(node)
    if link_node is not None and "href" not in link_node.attributes:
        link_node = link_node.css_first("a[href]")
    title_node = _first(source, node, "title") if "title" in told else None
    if "title" in told:
        title = one_line(title_node.text(separator=" ")) if title_node is not None else ""
    else:
        title = title_of(node, link_node)
    href = (link_node.attributes.get("href") or "") if link_node is not None else ""
    published = _date(source, node, now=now)
    if "summary" in told:
        body = "\n".join(each.html or "" for each in _select(source, node, "summary", told["summary"]))
    else:
        body = _without_title(node, title)
    return Item(title=title, link=openable(href, base), body=tidy(body), published=published)


def _date(source: Source, node: LexborNode, *, now: datetime) -> Moment | None:
    """Return when an item was published, only where the page says that it is that: most dates here are closings."""
    found = _first(source, node, "date") if "date" in source.selectors else node.css_first(_PUBLISHED)
    if found is None:
        if "date" in source.selectors:
            return None
        said = _SAYS_PUBLISHED.search(" ".join(node.text(separator=" ")[:LOOKED_AT].split()))
        return published_at(said[1], now=now) if said else None
    inner = found if found.tag == "time" else (found.css_first("time") or found)
    words = [inner.attributes.get("datetime"), inner.attributes.get("content"), inner.text(separator=" ")]
    return next((at for each in words if each and (at := published_at(each.strip(), now=now))), None)


def _without_title(node: LexborNode, title: str) -> str:
    """Return what an item says beside its title, as HTML."""
    for each in node.css(
        "script, style, svg, template, button:not([aria-controls], [aria-expanded]), select, input"
    ):
        each.decompose()
    if node.tag in ("h2", "h3", "h4", "dt"):
        return _up_to_next(node)
    heading = node.css_first(f"{HEADINGS}, summary")
    if heading is not None and one_line(heading.text(separator=" ")) == title:
        heading.decompose()
    if node.tag == "tr":
        return _row(node)
    return "" if node.tag == "a" and one_line(node.text(separator=" ")) == title else node.inner_html or ""


def _up_to_next(heading: LexborNode) -> str:
    """Return what follows a heading, up to the next of its kind."""
    return "".join(each.html or "" for each in below(heading)).strip()


def _row(node: LexborNode) -> str:
    """Return a table's row as a table with the headings of its columns: "5 May" alone says nothing."""
    table = next((above for above in above_of(node) if above.tag == "table"), None)
    head = table.css_first("thead, tr:has(th):not(:has(td))") if table is not None else None
    if head is None and table is not None and row_name(node):
        head = table.css_first("tr")
    return f"<table>{head.html if head is not None else ''}<tbody>{node.html}</tbody></table>"


def _first(source: Source, node: LexborNode, field: str) -> LexborNode | None:
    wanted = source.selectors[field]
    if wanted in _ITSELF:
        return node
    return next(iter(_select(source, node, field, wanted)), None)


def _select(source: Source, node: LexborNode | LexborHTMLParser, field: str, wanted: str) -> list[LexborNode]:
    try:
        return list(node.css(wanted))
    except SelectolaxError as exc:
        raise ParseError(
            source.name, f"selectors.{field}: {wanted!r} is no CSS selector", mend="correct it in feeds.yaml"
        ) from exc


def _check_selectors(source: Source, items: list[Item]) -> None:
    """Raise if a selector that was named found nothing in any item."""
    if items and all(not item.title for item in items):
        raise _changed(source, "title", source.selectors.get("title", ""))
    if "link" in source.selectors and all(not item.link for item in items):
        raise _changed(source, "link", source.selectors["link"])
    if "summary" in source.selectors and all(not item.body.strip() for item in items):
        raise _changed(source, "summary", source.selectors["summary"])
    if "date" in source.selectors and all(item.published is None for item in items):
        raise _changed(source, "date", source.selectors["date"])


def _changed(source: Source, field: str, wanted: str) -> ParseError:
    return ParseError(
        source.name, f"the page has changed: selectors.{field} ({wanted!r}) finds nothing any more", mend=_REBUILT
    )


def _base(tree: LexborHTMLParser, url: str) -> str:
    node = tree.css_first("base[href]")
    return (openable(node.attributes.get("href") or "", url) if node is not None else "") or url
