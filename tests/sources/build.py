"""Sources and answers for the tests of this room."""

from datetime import UTC, datetime
from typing import Any

from tracker.model import Source, SourceType
from tracker.sources.exchange import Parsed, Request, Response
from tracker.sources.parse import parse

NOW = datetime(2026, 7, 8, 12, 0, tzinfo=UTC)
URL = "https://www.example.org/list/feed.xml"


def source(kind: SourceType = SourceType.FEED, *, url: str = URL, **fields: Any) -> Source:
    """Return a source of a kind."""
    return Source(name="Wold Fund", kind=kind, url=url, **fields)


def answer(body: bytes | str, *, url: str = URL, content_type: str = "") -> Response:
    """Return an answer that holds `body`."""
    return Response(url, 200, body.encode() if isinstance(body, str) else body, content_type)


def parsed(
    of: Source, body: bytes | str, *, position: str | None = None, now: datetime = NOW, content_type: str = ""
) -> Parsed:
    """Parse an answer of a source."""
    return parse(
        of, Request(of.url), answer(body, url=of.url, content_type=content_type), position=position, now=now
    )


def rss(items: str, *, head: str = "") -> str:
    """Return an RSS 2.0 feed around its items."""
    spaces = (
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:ev="http://purl.org/rss/1.0/modules/event/" xmlns:atom="http://www.w3.org/2005/Atom"'
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" {spaces}><channel><title>News</title>{head}'
        f"{items}</channel></rss>"
    )


def item(title: str = "Grants for choirs", **parts: str) -> str:
    """Return an RSS item; `parts` are its further elements."""
    told = "".join(f"<{name}>{words}</{name}>" for name, words in parts.items())
    return f"<item><title>{title}</title>{told}</item>"
