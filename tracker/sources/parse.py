"""The one door from an answer to announcements: which address next, and what its answer holds.

Pure, but slow on hostile input; `worker.py` calls it in a process that can be killed. feedparser and
selectolax are imported when the first body is parsed, so that a process which only asks for addresses does
not load them.
"""

import json
from dataclasses import replace
from datetime import datetime

from tracker.errors import ParseError, SourceError
from tracker.model import Announcement, Source, SourceType
from tracker.sources import portals
from tracker.sources.exchange import LONGEST_BODY, Parsed, Request, Response
from tracker.sources.months import Months
from tracker.sources.positions import read_position

__all__ = ["Parsed", "Request", "Response", "parse", "request_for", "skip"]


def request_for(source: Source, position: str | None, *, now: datetime) -> Request:
    """Return what to fetch next of `source`, given where its last walk stands; `now` is aware.

    `position` is what the last `Parsed` of this source held, None before the first.
    """
    if source.kind is SourceType.OCDS:
        return portals.request_for(source, position, now=now)
    if source.kind is not SourceType.PAGE or position is None:
        return Request(source.url)
    from tracker.sources.page_walk import may_walk, stand

    following = _following(position)
    # Where the pages answered that were asked already: the source's own address may lead to another host.
    homes = (source.url, *stand(position)[1], _told_in(position, "home"))
    return Request(following if following and may_walk(following, *homes) else source.url)


def skip(source: Source, request: Request, error: SourceError, *, position: str | None, now: datetime) -> Parsed:
    """Return where the walk goes on after `request` failed with `error`.

    `failing`: the failure is the source's own, and the next round begins at `position`. Else the walk was led past
    it: the answer counts as one without announcements, with `more` and `position` as any other. Only notice APIs
    are led past a failure that concerns one address: a type of notice, a cursor, the earlier notices of one
    process.
    """
    if source.kind is not SourceType.OCDS:
        return Parsed(position=None if source.kind is SourceType.PAGE else position, failing=True)
    told = portals.passed_over(source, request, error, position=position, now=now)
    problems = (told.problem,) if told.problem else ()
    return Parsed(problems=problems, position=told.position, more=told.more, failing=told.failing)


def parse(
    source: Source,
    request: Request,
    response: Response,
    *,
    position: str | None,
    now: datetime,
    memory: bytes | None = None,
) -> Parsed:
    """Return the announcements in an answer to `request`, the items that could not be read, and the walk's stand.

    `memory` tells of a feed's items that were kept at the last poll; they are not read again. `position` is the one
    that `request` was made of; `now` is aware and bounds dates of publication. Raises ParseError for a body that is
    no feed, package, list or file at all.
    """
    if source.kind is SourceType.OCDS:
        return _ocds(source, request, response, position=position, now=now)
    if response.not_modified:
        return Parsed()
    if source.kind is SourceType.PAGE:
        return _page(source, response, position=position, now=now)
    if source.kind is SourceType.FILE:
        return _file(source, response, position=position, now=now)
    return _feed(source, response, now=now, memory=memory)


def _feed(source: Source, response: Response, *, now: datetime, memory: bytes | None = None) -> Parsed:
    from tracker.sources.feed import read_feed

    if not _looks_like_html(response):
        told = read_feed(source, response, now=now, memory=memory, keeps=source.kind is SourceType.FEED)
        parsed = _parsed(told.announcements, told.problems)
        return replace(parsed, same=told.same, memory=told.memory)
    from tracker.sources.page import feeds_of

    feeds = tuple(feeds_of(response))
    why = "this is a web page, not a feed"
    if feeds:
        raise ParseError(
            source.name,
            f"{why}; its own feeds are: {', '.join(feeds[:5])}",
            mend=f"write url: {feeds[0]}",
            feeds=feeds,
        )
    mend = "write kind: page, or look for another address"
    raise ParseError(source.name, f"{why}, and it names no feed", mend=mend, feeds=feeds)


def _file(source: Source, response: Response, *, position: str | None, now: datetime) -> Parsed:
    """Read a saved feed, notices, a saved page, or JSON lines: a file says by its beginning what it is."""
    from tracker.sources.file import read_file
    from tracker.sources.package import read_package

    start = response.text()[:5_000].lstrip("\ufeff \t\r\n")
    if start.startswith("<"):
        return (
            _saved_page(source, response, now=now)
            if _looks_like_html(response)
            else _feed(source, response, now=now)
        )
    if "https://jsonfeed.org/version/" in start:
        return _feed(source, response, now=now)
    if any(f'"{name}"' in start for name in ("releases", "records", "ocid")):
        package = read_package(source, response)
        return _parsed(package.announcements, list(package.problems))
    lines = read_file(source, response, unfinished=_told_in(position, "unfinished"))
    position = json.dumps({"unfinished": lines.unfinished}) if lines.unfinished else None
    return replace(_parsed(lines.announcements, list(lines.problems)), position=position)


def _saved_page(source: Source, response: Response, *, now: datetime) -> Parsed:
    from tracker.sources.page import read_page

    return _parsed(*read_page(source, response, now=now))


def _page(source: Source, response: Response, *, position: str | None, now: datetime) -> Parsed:
    from tracker.sources.page import check_selectors
    from tracker.sources.page_none import says_none
    from tracker.sources.page_walk import MOST_PAGES, matching, names_sitemaps, next_page, walked
    from tracker.sources.sitemap import MOST_ITEMS, is_sitemap, read_sitemap

    check_selectors(source)
    if is_sitemap(response):
        sitemap = read_sitemap(source, response, now=now)
        told = matching(source, Parsed(sitemap.announcements))
        unlike = len(sitemap.announcements) - len(told.announcements)
        newest = sorted(told.announcements, key=lambda one: str(one.published or ""), reverse=True)
        left = len(newest) - MOST_ITEMS
        problems = list(sitemap.problems)
        if left > 0:
            problems.append(f"the sitemap lists {left} pages too many; write match: with their path")
        if (others := len(sitemap.sitemaps)) >= MOST_PAGES:
            some = f"the first {MOST_PAGES - 1} are read: write the right one as url"
            problems.append(f"the sitemap names {others} others; {some}")
        kept = _parsed(newest[:MOST_ITEMS], problems)
        is_told = others >= MOST_PAGES
        return walked(source, kept, response, sitemap.sitemaps, position, others=unlike, is_told=is_told)
    try:
        if names_sitemaps(position):
            raise ParseError(source.name, "this is no sitemap", mend="nothing to do: it is tried again later")
        told = _list(source, response, now=now)
    except ParseError as exc:
        if position is None:
            raise
        rest = walked(source, Parsed(), response, [], position)
        what_then = "it is left out" if rest.more else "the list ends there"
        return replace(rest, problems=(f"{response.url}: {exc.why}; {what_then}", *rest.problems))
    kept = matching(source, told)
    if told.more:
        return kept
    unlike = len(told.announcements) - len(kept.announcements)
    if unlike and not kept.announcements and says_none(response.text()):
        unlike = 0  # what is listed beside is no sign that the list has moved
    following = [each] if (each := next_page(source, response)) else []
    return walked(source, kept, response, following, position, others=unlike)


def _list(source: Source, response: Response, *, now: datetime) -> Parsed:
    from tracker.sources.feed import read_feed
    from tracker.sources.grant_finder import following_page, grants_of
    from tracker.sources.page import read_page

    if not source.selectors and _looks_like_feed(response):
        read_feed(source, response, now=now)  # raises its own sentence if it is none
        raise ParseError(source.name, "this is a feed, not a web page", mend="write kind: feed")
    grants = grants_of(source, response) if not source.selectors else None
    if grants is None:
        return _parsed(*read_page(source, response, now=now))
    following = following_page(response)
    position = json.dumps({"next": following, "home": response.url}) if following else None
    return replace(_parsed(grants, []), position=position, more=following is not None)


def _told_in(position: str | None, name: str) -> str:
    """Return what a position of a page (`next`) or a file (`unfinished`) names, "" for nothing."""
    told = read_position(position).get(name)
    return told if isinstance(told, str) else ""


def _following(position: str | None) -> str:
    """Return the next page that a page's position names, "" for none."""
    from tracker.sources.page_walk import stand

    todo = stand(position)[0]
    return todo[0] if todo else _told_in(position, "next")


def _ocds(source: Source, request: Request, response: Response, *, position: str | None, now: datetime) -> Parsed:
    from tracker.sources.package import MOST_RELEASES, orphans_of, read_package

    if response.not_modified:
        told = portals.step(source, request, None, position=position, now=now, answered=response.url)
        return Parsed(position=told.position, more=told.more)
    by_months = isinstance(portals.PORTALS.get(source.portal or ""), Months)
    package = read_package(source, response, releases_may_lack=by_months, most=MOST_RELEASES)
    orphans = orphans_of(package.announcements) if source.portal in portals.PORTALS else ()
    firsts = {one.ocid for one in package.announcements if one.ocid} - set(orphans)
    told = portals.step(
        source, request, package.following, position=position, now=now, answered=response.url, firsts=firsts
    )
    problems = [*package.problems, *([told.problem] if told.problem else [])]
    parsed = _parsed(package.announcements, problems)
    return replace(parsed, position=told.position, more=told.more, orphans=orphans)


def _parsed(announcements: list[Announcement] | tuple[Announcement, ...], problems: list[str]) -> Parsed:
    """Put together what was read; a text beyond all measure is cut, and that is said."""
    kept = []
    for announcement in announcements:
        if len(announcement.body) > LONGEST_BODY:
            cut = f"its text is longer than {LONGEST_BODY} characters; the rest is left out"
            problems = [*problems, f"{announcement.title[:80]}: {cut}"]
            announcement = replace(announcement, body=announcement.body[:LONGEST_BODY])
        kept.append(announcement)
    return Parsed(tuple(kept), tuple(problems))


def _looks_like_html(response: Response) -> bool:
    """Say whether a body is a web page: by its first tag, or by its type if it is no XML of a feed."""
    start = response.text()[:2_000].lstrip("\ufeff \t\r\n").lower()
    if _names_a_feed(start):
        return False
    return start.startswith(("<!doctype html", "<html", "<head", "<body")) or "<html" in start


def _looks_like_feed(response: Response) -> bool:
    start = response.text()[:2_000].lstrip("\ufeff \t\r\n").lower()
    return start.startswith("<") and _names_a_feed(start)


def _names_a_feed(start: str) -> bool:
    return any(f"<{name}" in start for name in ("rss", "feed ", "feed>", "rdf:rdf", "atom:feed"))
