"""Find the feed of a web page: which addresses are asked, in which order, and which answer is taken.

A coordinator knows the address of a page, and seldom that of its feed. What the page names as its own
(link rel=alternate) comes first, then where the common systems publish feeds: WordPress (/feed/ behind a page
or the site), static sites (/rss.xml, /atom.xml, /feed.xml, /index.xml), Joomla (?format=feed&type=rss).
"""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from tracker.errors import FetchError, ParseError, SourceError
from tracker.model import Announcement
from tracker.sources.exchange import Parsed
from tracker.sources.links import page_of, same_host, with_query

#: Addresses that are asked for one page, and how many of them may be those that it names.
MOST_ASKED, MOST_NAMED = 8, 4

#: Where feeds stand on a host, whatever the page.
_USUAL = ("/feed/", "/rss.xml", "/atom.xml", "/feed.xml", "/index.xml", "/rss")
#: Items of a feed of comments lead to a comment (WordPress).
_COMMENT = re.compile(r"#comment-\d+$")


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """The feed of a page, and what it holds now."""

    url: str
    parsed: Parsed

    @property
    def words(self) -> str:
        """Say that it was found, and what to do about it."""
        return f"found the feed {self.url} of this page: write that into feeds.yaml; until then it is asked there"


Ask = Callable[[str], Awaitable[FoundFeed]]


def addresses(page: str, named: Sequence[str]) -> list[str]:
    """Return where the feed of `page` may be, the likeliest first, at most MOST_ASKED; `named` are its own.

    A feed below the page's own path comes before one of the whole site: "/category/grants/feed/" before "/feed/".
    """
    page = page_of(page)
    parts = urlsplit(page)
    path = parts.path.rstrip("/")
    own = sorted(named, key=lambda each: not (path and urlsplit(each).path.startswith(f"{path}/")))[:MOST_NAMED]
    below = [f"{path}/feed/"] if path and "." not in path.rpartition("/")[2] else []
    usual = [urljoin(page, each) for each in (*below, *_USUAL)]
    told = dict.fromkeys([*own, *usual, with_query(page, {"format": "feed", "type": "rss"})])
    return [each for each in told if each != page][:MOST_ASKED]


async def find_feed(source: str, page: str, named: Sequence[str], ask: Ask) -> FoundFeed:
    """Return the first feed of `page` that holds something, else the first that is empty.

    `ask` fetches and parses one address as a feed, and raises SourceError; it returns no body, so that none is held
    while the next is asked. Raises FetchError where a publisher asks
    us to wait, and ParseError with the mend where there is no feed.
    """
    empty: FoundFeed | None = None
    shut: list[str] = []
    tried = 0
    for url in addresses(page, named):
        if any(same_host(url, each) for each in shut):
            continue
        tried += 1
        try:
            found = await ask(url)
        except FetchError as exc:
            if exc.wait_s is not None:
                raise
            if exc.status is None or exc.state == "blocked":
                shut.append(url)  # whoever refuses or is silent is not asked on
            continue
        except SourceError:
            continue  # no feed: the next address, and none at all is told below
        announced = found.parsed.announcements
        if announced and not _are_comments(announced):
            return found
        if not announced:
            empty = empty or found
    if empty is not None:
        return empty
    why = "it names no feed" if not named else f"what it names as its feed is none ({', '.join(named[:3])})"
    raise ParseError(
        source,
        f"this is a web page, not a feed, and {why}; nor is there one at the usual addresses ({tried} asked)",
        mend="write kind: page, or look for another address",
    )


def _are_comments(announcements: Sequence[Announcement]) -> bool:
    return all(_COMMENT.search(one.link) for one in announcements)
