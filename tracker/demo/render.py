"""Write samples as publishers do: RSS 2.0 short and in full, Atom, an HTML list, and each item's own page.

Pure: filled samples in, text out. XML is built by ElementTree, so a title with "&" stays a title.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import format_datetime
from html import escape
from typing import Any
from xml.etree import ElementTree as ET

from tracker.demo.days import moment_of, plain
from tracker.demo.sheets import Sample

ATOM = "http://www.w3.org/2005/Atom"
CONTENT = "http://purl.org/rss/1.0/modules/content/"
DC = "http://purl.org/dc/elements/1.1/"
#: The name in the ids of items (RFC 4151): they stay the same on whatever port the server listens.
TAGGED = "tag:demo.example.org,2026:"
#: When an update of an item was made, in London, on the day the demo was made.
UPDATED_AT = "06:45"

for prefix, address in (("atom", ATOM), ("content", CONTENT), ("dc", DC)):
    ET.register_namespace(prefix, address)


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes a sheet, and where."""

    #: The folder of its addresses: "brackenhope".
    key: str
    #: What people see, and the source's name.
    name: str
    about: str


def short_rss(publisher: Publisher, samples: Iterable[Sample], *, made_on: date, site: str) -> str:
    """Return a feed whose descriptions hold the whole text, as many foundations' sites write them."""
    rss, channel = _channel(publisher, site)
    for sample in samples:
        item = ET.SubElement(channel, "item")
        _add(item, "title", sample.title)
        _add(item, "link", link_of(publisher, sample, site))
        _add(item, "guid", TAGGED + sample.name, isPermaLink="false")
        _add(item, "pubDate", format_datetime(sample.at(made_on)))
        _add(item, "description", sample.body)
    return _xml(rss)


def full_rss(publisher: Publisher, samples: Iterable[Sample], *, made_on: date, site: str) -> str:
    """Return a feed as WordPress writes it: an excerpt, the whole text beside it, times in UTC."""
    rss, channel = _channel(publisher, site)
    _add(
        channel, f"{{{ATOM}}}link", href=f"{site}/{publisher.key}/feed.xml", rel="self", type="application/rss+xml"
    )
    for sample in samples:
        item = ET.SubElement(channel, "item")
        _add(item, "title", sample.title)
        _add(item, "link", link_of(publisher, sample, site))
        _add(item, f"{{{DC}}}creator", sample.author)
        _add(item, "pubDate", format_datetime(sample.at(made_on).astimezone(UTC)))
        _add(item, "category", sample.category)
        _add(item, "guid", TAGGED + sample.name, isPermaLink="false")
        _add(item, "description", f"{_excerpt(sample.body)} […]")
        _add(item, f"{{{CONTENT}}}encoded", sample.body)
    return _xml(rss)


def atom(publisher: Publisher, samples: Iterable[Sample], *, made_on: date, site: str) -> str:
    """Return an Atom feed with summaries and whole texts."""
    samples = tuple(samples)
    feed = ET.Element(f"{{{ATOM}}}feed")
    _add(feed, f"{{{ATOM}}}id", TAGGED + publisher.key)
    _add(feed, f"{{{ATOM}}}title", publisher.name)
    _add(feed, f"{{{ATOM}}}link", href=f"{site}/{publisher.key}/feed.atom", rel="self")
    _add(feed, f"{{{ATOM}}}updated", max(_updated(sample, made_on) for sample in samples).isoformat())
    for sample in samples:
        entry = ET.SubElement(feed, f"{{{ATOM}}}entry")
        _add(entry, f"{{{ATOM}}}id", TAGGED + sample.name)
        _add(entry, f"{{{ATOM}}}title", sample.title)
        _add(entry, f"{{{ATOM}}}link", href=link_of(publisher, sample, site), rel="alternate")
        _add(entry, f"{{{ATOM}}}published", sample.at(made_on).isoformat())
        _add(entry, f"{{{ATOM}}}updated", _updated(sample, made_on).isoformat())
        _add(ET.SubElement(entry, f"{{{ATOM}}}author"), f"{{{ATOM}}}name", publisher.name)
        _add(entry, f"{{{ATOM}}}summary", sample.summary)
        _add(entry, f"{{{ATOM}}}content", sample.body, type="html")
    return _xml(feed)


def list_page(publisher: Publisher, samples: Iterable[Sample], *, made_on: date, site: str) -> str:
    """Return an HTML list of the samples, with a teaser each, as a council without a feed shows its grants."""
    rows = "\n".join(_row(publisher, sample, made_on=made_on, site=site) for sample in samples)
    return _page(publisher.name, f"<p>{escape(publisher.about)}</p>\n<ul>\n{rows}\n</ul>")


def item_page(publisher: Publisher, sample: Sample, *, made_on: date) -> str:
    """Return an announcement's own page."""
    return _page(
        sample.title,
        f"<article>\n{sample.body}\n</article>\n"
        f"<footer><p>{escape(publisher.name)}, {plain(sample.at(made_on))}. "
        "An invented text, for the demonstration.</p></footer>",
    )


def notice_page(release: dict[str, Any]) -> str:
    """Return the page of a notice for people."""
    tender = release["tender"]
    text = tender.get("description", "See the award below.")
    awards = "".join(
        f"<li>{escape(supplier['name'])}</li>"
        for award in release.get("awards", [])
        for supplier in award["suppliers"]
    )
    return _page(
        tender["title"],
        f"<p>{escape(release['buyer']['name'])}, notice {escape(release['id'])}</p>\n<p>{escape(text)}</p>\n"
        + (f"<p>Awarded to:</p><ul>{awards}</ul>" if awards else ""),
    )


def index_page(links: Iterable[tuple[str, str]]) -> str:
    """Return the front page: what the server has, each an address and its name."""
    rows = "".join(f'<li><a href="{escape(href)}">{escape(name)}</a></li>' for href, name in links)
    return _page("Fundpath: sample announcements", f"<p>All of it is invented.</p><ul>{rows}</ul>")


def link_of(publisher: Publisher, sample: Sample, site: str) -> str:
    """Return where an item points, tracking parameters included."""
    return f"{site}/{publisher.key}/{sample.name}" + (f"?{sample.query}" if sample.query else "")


def _row(publisher: Publisher, sample: Sample, *, made_on: date, site: str) -> str:
    at = sample.at(made_on)
    return (
        '<li class="grant">\n'
        f'<h2><a href="{escape(link_of(publisher, sample, site))}">{escape(sample.title)}</a></h2>\n'
        f'<p class="teaser">{escape(sample.summary)}</p>\n'
        f'<p>Published <time datetime="{at:%Y-%m-%d}">{plain(at)}</time></p>\n'
        "</li>"
    )


def _channel(publisher: Publisher, site: str) -> tuple[ET.Element, ET.Element]:
    rss = ET.Element("rss", version="2.0")
    channel = ET.SubElement(rss, "channel")
    _add(channel, "title", publisher.name)
    _add(channel, "link", f"{site}/{publisher.key}/")
    _add(channel, "description", publisher.about)
    _add(channel, "language", "en-GB")
    return rss, channel


def _add(parent: ET.Element, tag: str, text: str | None = None, **attributes: str) -> None:
    if text != "":
        ET.SubElement(parent, tag, attributes).text = text


def _xml(root: ET.Element) -> str:
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode")


def _excerpt(body: str) -> str:
    first, _, _ = body.partition("</p>")
    return " ".join(first.removeprefix("<p>").split()[:30])


def _updated(sample: Sample, made_on: date) -> datetime:
    return moment_of(made_on, UPDATED_AT) if sample.update else sample.at(made_on)


def _page(title: str, content: str) -> str:
    return (
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head><meta charset="utf-8">'
        f"<title>{escape(title)}</title></head>\n<body>\n<main>\n<h1>{escape(title)}</h1>\n{content}\n</main>\n</body>\n</html>\n"
    )
