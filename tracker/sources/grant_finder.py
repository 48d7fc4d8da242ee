"""Read the list of Find a Grant, which carries its data as JSON inside the page.

Pure. The service has no feed and no public interface; its list page holds what it shows in a script element
(`__NEXT_DATA__`, Next.js), ten grants a page. Fields and the meaning of midnight: the service's own front end
(cabinetoffice/gap-find-web): a close at 00:00 is shown to people as 11:59pm of the day before.
"""

import html
import json
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

from tracker.model import Announcement, Source
from tracker.sources.exchange import Response
from tracker.sources.links import with_query
from tracker.sources.words import one_line, tidy
from tracker.terms import SourceKind

#: The service shows some 150 grants; more pages than this is a circle.
MOST_PAGES = 100

_START = 'id="__NEXT_DATA__"'


def grants_of(source: Source, response: Response) -> list[Announcement] | None:
    """Return the grants that a page of the service lists; None if it is another page."""
    told = _data(response)
    if told is None:
        return None
    found = (_announcement(source, response.url, grant) for grant in _grants(told))
    return [announcement for announcement in found if announcement is not None]


def following_page(response: Response) -> str | None:
    """Return the address of the list's next page, None on the last or on another page."""
    told = _data(response)
    if told is None:
        return None
    listed, total = sum(1 for _ in _grants(told)), told.get("totalGrants")
    if not listed or not isinstance(total, int) or isinstance(total, bool):
        return None
    asked = parse_qs(urlsplit(response.url).query).get("page", ["1"])[-1]
    page = int(asked) if asked.isdecimal() and len(asked) < 5 else 1
    # A page holds ten; a last page of fewer ends the walk whatever the total says.
    if listed < 10 or page * 10 >= total or page >= MOST_PAGES:
        return None
    return with_query(response.url, {"page": str(page + 1)})


def _data(response: Response) -> Mapping[str, Any] | None:
    text = response.text()
    at = text.find(_START)
    if at < 0:
        return None
    start, end = text.find(">", at) + 1, text.find("</script>", at)
    try:
        told = json.loads(text[start:end] if end > start > 0 else "", parse_constant=lambda _: None)
    except (ValueError, RecursionError):
        return None
    for name in ("props", "pageProps"):
        told = told.get(name) if isinstance(told, dict) else None
    return told if isinstance(told, dict) and isinstance(told.get("searchResult"), list) else None


def _grants(told: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    return (each for each in told["searchResult"] if isinstance(each, dict))


def _announcement(source: Source, url: str, grant: Mapping[str, Any]) -> Announcement | None:
    label, title = _text(grant, "label"), one_line(_text(grant, "grantName"))
    if not label or not title:
        return None
    link = urljoin(url, f"/grants/{label}")
    return Announcement(
        id=link,
        source=one_line(_text(grant, "grantFunder")) or source.name,
        source_kind=SourceKind.PAGE,
        title=title,
        body=grant_body(grant),
        link=link,
        published=None,
        area=source.area,
    )


def grant_body(grant: Mapping[str, Any]) -> str:
    """Return a grant's facts as the service shows them, so that they can be quoted, as HTML."""
    least, most, pot = (
        _money(grant, name) for name in ("grantMinimumAward", "grantMaximumAward", "grantTotalAwardAmount")
    )
    facts = (
        ("Location", ", ".join(_strings(grant, "grantLocation"))),
        ("Who can apply", ", ".join(_strings(grant, "grantApplicantType"))),
        ("How much you can get", " to ".join(part for part in (f"From {least}" if least else "", most) if part)),
        ("Total size of grant scheme", pot),
        ("Opening date", _moment(_text(grant, "grantApplicationOpenDate"), closes=False)),
        ("Closing date", _moment(_text(grant, "grantApplicationCloseDate"), closes=True)),
    )
    rows = "".join(f"<dt>{name}</dt><dd>{html.escape(words)}</dd>" for name, words in facts if words)
    return f"<p>{html.escape(_text(grant, 'grantShortDescription'))}</p><dl>{rows}</dl>"


def _moment(told: str, *, closes: bool) -> str:
    try:
        at = datetime.fromisoformat(told)
    except ValueError:
        return tidy(told)
    if closes and (at.hour, at.minute) == (0, 0):
        at -= timedelta(minutes=1)
    return f"{at.day} {at:%B %Y}, {at.hour % 12 or 12}:{at:%M}{'am' if at.hour < 12 else 'pm'}"


def _money(grant: Mapping[str, Any], name: str) -> str:
    """Return a sum as the service shows it, else as pounds; "" where it is none or nought."""
    shown, told = _text(grant, f"{name}Display"), grant.get(name)
    if shown:
        return shown
    if isinstance(told, int | float) and not isinstance(told, bool) and 0 < told < 1e12:
        return f"£{told:,.0f}"
    return ""


def _text(grant: Mapping[str, Any], name: str) -> str:
    value = grant.get(name)
    return tidy(value).strip() if isinstance(value, str) else ""


def _strings(grant: Mapping[str, Any], name: str) -> list[str]:
    value = grant.get(name)
    return [tidy(each) for each in value if isinstance(each, str)] if isinstance(value, list) else []
