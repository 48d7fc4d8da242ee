"""Walk a list that has several pages, or a sitemap that names others: which address comes next.

Pure. The walk's stand is the position of a page source: the addresses still to be asked, and those asked already,
so that no walk goes in a circle or beyond MOST_PAGES.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from urllib.parse import urlsplit

from tracker.errors import FetchError, ParseError, SourceError
from tracker.model import Source
from tracker.sources.exchange import Parsed, Response
from tracker.sources.links import openable, page_of, same_host
from tracker.sources.positions import number_in, read_position, write_position
from tracker.sources.sitemap import is_sitemap
from tracker.sources.words import one_line

#: Pages of one list, or sitemaps of one index, that are asked in a walk.
MOST_PAGES = 20

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
    source: Source,
    parsed: Parsed,
    response: Response,
    following: Sequence[str],
    position: str | None,
    *,
    others: int = 0,
    is_told: bool = False,
) -> Parsed:
    """Return `parsed` with the stand of the walk after this answer; `following` are the addresses that it names.

    `others` is how many addresses the answer lists that are not as the entry's `match` says; `is_told` says that it
    was told already that the walk is cut. Raises ParseError where a whole walk has found others alone: `match`
    names a path that the publisher has given up, and silence would look like "no news".
    """
    before = read_position(position)
    todo, done = stand(position)
    done = [*done, page_of(response.url)]
    seen = {*done, *todo, page_of(source.url)}
    new = [each for each in dict.fromkeys(following) if each not in seen]
    todo = [*todo[1:], *(each for each in new if may_walk(each, source.url, response.url))]
    matched = bool(parsed.announcements) or before.get("matched") is True
    others += number_in(before.get("others"))
    if todo and len(done) < MOST_PAGES:
        kept = {"others": others, "matched": matched, "told": is_told or before.get("told") is True}
        stays = {"todo": todo[: MOST_PAGES * 2], "done": done, "sitemap": is_sitemap(response)} | kept
        return replace(parsed, position=write_position(stays), more=True)
    if others and not matched and source.match:
        why = f"none of the {others} addresses that are listed there fits match: '{source.match}'"
        raise ParseError(source.name, why, mend="open the page, and correct match in feeds.yaml", of_walk=True)
    if todo and not is_told and before.get("told") is not True:
        cut = f"the list has more than {MOST_PAGES} pages; the rest is not read: write a page for one topic as url"
        return replace(parsed, problems=(*parsed.problems, cut))
    return parsed


def passed_over(position: str | None) -> str | None:
    """Return the stand of a walk whose next address failed: the one after it is asked; None where there is none."""
    todo, done = stand(position)
    if len(todo) < 2 or len(done) + 1 >= MOST_PAGES:
        return None
    return write_position(read_position(position) | {"todo": todo[1:], "done": [*done, todo[0]]})


def of_walk(error: SourceError) -> bool:
    """Say whether a failure is of a list as a whole, whichever of its pages was asked."""
    return isinstance(error, ParseError) and error.of_walk


def wants_rest(error: SourceError) -> bool:
    """Say whether the server asks for a pause, or cannot be reached: then no other of its addresses is asked."""
    return isinstance(error, FetchError) and (error.wait_s is not None or error.status == 429 or error.unreached)


def names_sitemaps(position: str | None) -> bool:
    """Say whether the next address of a walk was named by a sitemap: a page that answers there is none."""
    return read_position(position).get("sitemap") is True


def may_walk(link: str, *homes: str) -> bool:
    """Say whether a list's further page lies where the list is: on the host asked, or where that one led us."""
    return any(same_host(home, link) for home in homes)


def stand(position: str | None) -> tuple[list[str], list[str]]:
    """Return the addresses still to be asked, the next one first, and those asked already."""
    told = read_position(position)
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
