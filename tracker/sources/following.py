"""When the page that an item of a list leads to is read as well, and what becomes of both.

Pure, and no parser is imported: the polling process asks these questions. The page is followed
- where the entry says `details: always`; or by itself (`auto`) where the list's own words name neither a closing
  date nor that there is none, or are fewer than LITTLE words: who can apply, and for what, stands on the page then;
- only on the list's own site (the same host with or without www., or a subdomain of it), or where that leads;
- not where other items of the list lead there too: what it says is not of one alone;
- not where its address is that of a document (PDF, Word …): then the list's words are all there is.
"""

import re
from dataclasses import replace
from urllib.parse import urlsplit

from tracker.model import Announcement, Detail, Details, Reading, Source, SourceType
from tracker.sources.exchange import Response
from tracker.sources.links import canonical, page_of, words_of
from tracker.sources.page_identity import has_own_page

#: Fewer words than this in an item of a list are a teaser.
LITTLE = 40

_DOCUMENT = re.compile(r"\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip|ics|csv|jpe?g|png|gif|mp[34])$", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,2000}>")


def may_follow(source: Source, announcement: Announcement, *, home: str = "") -> bool:
    """Say whether the page that an item leads to may be read at all; `home` is the address that gave the list."""
    if source.kind is not SourceType.PAGE or source.details is Details.NEVER or not announcement.link:
        return False
    if not has_own_page(announcement.id, announcement.link):
        return False
    homes = [each for each in (source.url, home) if each]
    if page_of(announcement.link) in map(page_of, homes):
        return False
    if not any(same_site(each, announcement.link) for each in homes):
        return False
    return _DOCUMENT.search(urlsplit(announcement.link).path) is None


def says_enough(announcement: Announcement, reading: Reading) -> bool:
    """Say whether a list tells of an item all that is needed; `reading` is of the list's words alone."""
    dated = reading.rolling or bool(reading.closes())
    return dated and len(_TAG.sub(" ", announcement.body).split()) >= LITTLE


def same_site(one: str, other: str) -> bool:
    """Say whether `other` lies on the host of `one`, with or without www., or on a subdomain of it."""
    try:
        first, second = urlsplit(one), urlsplit(other)
        ports = {None if port in (80, 443) else port for port in (first.port, second.port)}
    except ValueError:
        return False
    home = (first.hostname or "").removeprefix("www.")
    there = (second.hostname or "").removeprefix("www.")
    return bool(home) and len(ports) == 1 and (there == home or there.endswith(f".{home}"))


def is_web_page(response: Response) -> bool:
    """Say whether an answer is a web page, by its type, or by its beginning where it names none."""
    kind = response.content_type.split(";")[0].strip().lower()
    if kind in ("", "application/octet-stream", "text/plain"):
        return response.body.lstrip()[:1] == b"<"
    return "html" in kind


def leads_away(source: Source, announcement: Announcement, response: Response, *, home: str = "") -> bool:
    """Say whether a site sends who asks for an item's page to its front page, or back to the list.

    That is how many sites take a page away; what stands there tells of other things. `home` is the address that
    gave the list, where the source's own led to another.
    """
    there, link = canonical(page_of(response.url)), canonical(page_of(announcement.link))
    if there == link:
        return False
    return not urlsplit(there).path or there in {canonical(page_of(each)) for each in (source.url, home)}


def with_detail(announcement: Announcement, detail: Detail) -> Announcement:
    """Return an item of a list with what its own page says behind the list's words."""
    if not detail.text:
        return announcement
    listed = announcement.body.strip()
    # A sitemap has no titles: what is only the address in words gives way to the page's own.
    made_up = announcement.title == words_of(announcement.link)
    return replace(
        announcement,
        title=detail.title if made_up and detail.title else announcement.title,
        body=f"<div>{listed}</div>\n{detail.text}" if listed else detail.text,
        published=announcement.published or detail.published,
    )
