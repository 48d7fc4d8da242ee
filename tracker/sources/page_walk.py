"""Walk a list that has several pages, or a sitemap that names others: which address comes next.

Pure. The walk's stand is the position of a page source: the addresses still to be asked, and those asked already,
so that no walk goes in a circle or beyond MOST_PAGES.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from urllib.parse import urlsplit

from tracker.model import Source
from tracker.sources.exchange import Parsed, Response
from tracker.sources.links import openable, page_of, same_host
from tracker.sources.words import one_line

#: Pages of one list, or sitemaps of one index, that are asked in a walk.
MOST_PAGES = 10

_NEXT = "link[rel~=next][href], a[rel~=next][href]"
_LINKS = "[class*=pag] a[href], [class*=pager] a[href], [aria-label*=agination] a[href], a[class*=next][href]"
_SAYS_NEXT = re.compile(r"\W*(next( page)?|older( (posts|entries|news))?|nesaf)\W*", re.IGNORECASE)
_PAGE_PART = re.compile(r"/(page/)?\d{1,4}/?$|/$")


def next_page(source: Source, response: Response) -> str:
    """Return the address of a list's next page, "" where it names none.

    It must look like the list's own: the same path, or one below it, where it was asked or where that led. "Next"
    of an article is another article.
    """
    from tracker.sources.markup import tree_of  # the polling process asks only for the stand of a walk

    tree = tree_of(response.text())
    named = [node.attributes.get("href") or "" for node in tree.css(_NEXT)]
    for node in tree.css(_LINKS):
        words = f"{one_line(node.text(separator=' '))}"
        if _SAYS_NEXT.fullmatch(words) or _SAYS_NEXT.fullmatch(node.attributes.get("aria-label") or ""):
            named.append(node.attributes.get("href") or "")
    homes = {_PAGE_PART.sub("", urlsplit(url).path) for url in (source.url, response.url)}
    for href in named:
        link = page_of(openable(href, response.url))
        is_list = _PAGE_PART.sub("", urlsplit(link).path) in homes and link != page_of(response.url)
        if is_list and may_walk(link, source.url, response.url):
            return link
    return ""


def walked(
    source: Source, parsed: Parsed, response: Response, following: Sequence[str], position: str | None
) -> Parsed:
    """Return `parsed` with the stand of the walk after this answer; `following` are the addresses that it names."""
    todo, done = stand(position)
    done = [*done, page_of(response.url)]
    seen = {*done, *todo, page_of(source.url)}
    new = [each for each in dict.fromkeys(following) if each not in seen]
    todo = [*todo[1:], *(each for each in new if may_walk(each, source.url, response.url))]
    if not todo or len(done) >= MOST_PAGES:
        return parsed
    return replace(parsed, position=json.dumps({"todo": todo[: MOST_PAGES * 2], "done": done}), more=True)


def may_walk(link: str, *homes: str) -> bool:
    """Say whether a list's further page lies where the list is: on the host asked, or where that one led us."""
    return any(same_host(home, link) for home in homes)


def stand(position: str | None) -> tuple[list[str], list[str]]:
    """Return the addresses still to be asked, the next one first, and those asked already."""
    try:
        told = json.loads(position or "{}")
    except ValueError:
        return [], []
    if not isinstance(told, dict):
        return [], []
    todo, done = told.get("todo"), told.get("done")
    return (
        [each for each in todo if isinstance(each, str)] if isinstance(todo, list) else [],
        [each for each in done if isinstance(each, str)] if isinstance(done, list) else [],
    )


def matching(source: Source, parsed: Parsed) -> Parsed:
    """Return `parsed` with the announcements alone whose path is as the entry's `match` says."""
    if not source.match:
        return parsed
    kept = [one for one in parsed.announcements if fnmatchcase(urlsplit(one.link).path, source.match)]
    return replace(parsed, announcements=tuple(kept))
