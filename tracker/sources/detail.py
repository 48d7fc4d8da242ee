"""Read what the page of one announcement says: its own content, without what surrounds it.

Pure. Headings, paragraphs, lists, tables and definitions stay what they are, since the reader needs to know under
which heading a date stands; attributes go, so that a page which counts its visitors in them has not changed. A
heading that only opens its panel (an accordion's summary or button) is a heading. Where a page is nearly empty,
because a script fills it, its description, the facts of its JSON-LD and the data of its script stand in.
"""

import html
import re
from datetime import datetime, timedelta

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from tracker.clock import Moment, london_date
from tracker.errors import ParseError
from tracker.model import Detail, Source
from tracker.sources.beside import drop_others, notes_outside
from tracker.sources.carried import carried_in
from tracker.sources.exchange import Response
from tracker.sources.markup import above_of, tree_of, without_furniture
from tracker.sources.page_data import facts_of, objects_of
from tracker.sources.plain import plain_html, words_in
from tracker.sources.published import published_at
from tracker.sources.words import one_line, tidy

#: A content of fewer letters is a frame that a script fills.
NEARLY_EMPTY = 200
#: A longer content is a book, or a whole site on one page.
LONGEST = 100_000
#: A page that was published longer ago, and does not say when it was changed, says nothing of when it holds.
_LONG_AGO = timedelta(days=365)

_ROOTS = ("main", "[role=main]", "#main-content", "#main", "#content", ".entry-content", "article")
_CHANGED_META = (
    "meta[property='article:modified_time'], meta[property='og:updated_time'], meta[name='govuk:updated-at'], "
    "meta[name='dcterms.modified' i], meta[name='DC.date.modified' i], meta[name='last-modified' i]"
)
_CHANGED = ((_CHANGED_META, "content"), ("[itemprop=dateModified]", "datetime"))
_PUBLISHED_META = (
    "meta[property='article:published_time'], meta[name='dcterms.issued' i], meta[name='DC.date.issued' i], "
    "meta[name='DC.date' i], meta[name='DC.date.created' i]"
)
_PUBLISHED_AT = (
    "[itemprop=datePublished], time[pubdate], time.published, time[class*=entry-], [class*=entry-meta] time, "
    "[class*=post-meta] time, [class*=byline] time, .wp-block-post-date time"
)
_PUBLISHED = ((_PUBLISHED_META, "content"), (_PUBLISHED_AT, "datetime"))
_SITE_AFTER = re.compile(r"\s+[|–—»·-]\s+[^|–—»·]{2,60}$")


def read_detail(source: Source, response: Response, *, now: datetime) -> Detail:
    """Return the content of one announcement's page; `now` bounds its dates.

    Raises ParseError for a page that says nothing at all.
    """
    tree = tree_of(response.text())
    described, objects = _described(tree), objects_of(tree)
    published = _published(tree, objects, now=now)
    named = _title_of_head(tree)
    parts, problems = _content(source, tree, response.url)
    title = next((words for node in parts if (words := _heading(node))), "")
    text = plain_html(parts, limit=LONGEST)
    if len(words_in(text)) < NEARLY_EMPTY:
        said = "".join(f"<p>{html.escape(words)}</p>" for words in described if words not in text)
        told = carried_in(tree_of(response.text()))  # its scripts went with the furniture
        title = title or told.title
        text += _plain(said + facts_of(objects) + told.text)
    title = title or named
    if not words_in(text):
        raise ParseError(source.name, "the page says nothing that can be read", mend="open it in a browser")
    return Detail(text=tidy(text), title=one_line(title), published=published, problems=tuple(problems))


def _plain(text: str) -> str:
    """Return HTML that came as data with what structures its words alone."""
    body = tree_of(text).body
    return "" if body is None else plain_html([body], limit=LONGEST)


def _content(source: Source, tree: LexborHTMLParser, url: str) -> tuple[list[LexborNode], list[str]]:
    """Return the parts of a page that are its content, and what is wrong with the selector that should say so."""
    problems: list[str] = []
    if wanted := source.selectors.get("detail"):
        try:
            if chosen := _outermost(list(tree.css(wanted))):
                return chosen, []
            problems.append(f"selectors.detail ({wanted!r}) finds nothing; what looks like the content is read")
        except SelectolaxError as exc:
            why = f"selectors.detail: {wanted!r} is no CSS selector"
            raise ParseError(source.name, why, mend="correct it in feeds.yaml") from exc
    without_furniture(tree)
    if tree.body is None:
        return [], problems
    drop_others(tree.body, url)
    root = _root(tree, tree.body)
    return [root, *notes_outside(tree, root)], problems


def _root(tree: LexborHTMLParser, body: LexborNode) -> LexborNode:
    """Return what holds the content: what the page calls so, else what holds most words around its heading."""
    whole = _length(body)
    for each in _ROOTS:
        found = tree.css(each)
        # Several articles are cards; a main part that holds next to nothing is a frame beside the real one.
        if len(found) == 1 and _length(found[0]) * 4 >= min(whole, NEARLY_EMPTY * 4):
            return found[0]
    heading = body.css_first("h1")
    if heading is None:
        return body
    holds_most = (each for each in above_of(heading) if _length(each) * 2 >= whole)
    return next(holds_most, body)


def _length(node: LexborNode) -> int:
    return len(words_in(node.text(separator=" ")))


def _outermost(nodes: list[LexborNode]) -> list[LexborNode]:
    chosen: set[int] = set()
    kept = []
    for node in nodes:  # in document order: what holds others comes first
        above: LexborNode | None = node  # one that fits two selectors is found twice
        while above is not None and above.mem_id not in chosen:
            above = above.parent
        if above is None:
            chosen.add(node.mem_id)
            kept.append(node)
    return kept


def _heading(node: LexborNode) -> str:
    found = node.css_first("h1")
    return one_line(found.text(separator=" ")) if found is not None else ""


def _title_of_head(tree: LexborHTMLParser) -> str:
    heading = tree.css_first("h1")
    if heading is not None and (words := one_line(heading.text(separator=" "))):
        return words
    meta = tree.css_first("meta[property='og:title']")
    words = (meta.attributes.get("content") or "") if meta is not None else ""
    if not words and (node := tree.css_first("title")) is not None:
        words = node.text()
    words = one_line(words)
    return _SITE_AFTER.sub("", words) or words


def _described(tree: LexborHTMLParser) -> list[str]:
    found = (
        one_line(node.attributes.get("content") or "")
        for node in tree.css("meta[name='description'], meta[property='og:description']")
    )
    return list(dict.fromkeys(words for words in found if words))


def _published(tree: LexborHTMLParser, objects: list[dict[str, object]], *, now: datetime) -> Moment | None:
    """Return when a page was last changed, else when it was published if that is not long ago.

    A fund's page is written once and its dates are changed every year: "5 May" is not of the year in which the page
    was first published.
    """
    changed = [*_told(tree, _CHANGED), *(each.get("dateModified") for each in objects)]
    for words in changed:
        if isinstance(words, str) and (at := published_at(words, now=now)):
            return at
    for words in (*_told(tree, _PUBLISHED), *(each.get("datePublished") for each in objects)):
        if isinstance(words, str) and (at := published_at(words, now=now)):
            return at if london_date(at) >= london_date(now - _LONG_AGO) else None
    return None


def _told(tree: LexborHTMLParser, places: tuple[tuple[str, str], ...]) -> list[str | None]:
    return [
        node.attributes.get(attribute) or node.attributes.get("content") or node.text().strip()
        for selector, attribute in places
        for node in tree.css(selector)
    ]
