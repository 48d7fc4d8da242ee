"""Read what a page carries as JSON: JSON-LD for search engines, and the data that a script fills it with (Next.js).

Pure. A list is taken only from what plainly is one: schema.org's ItemList and its announcements (Event, Grant,
Article …); or, of a script's data, the longest list of objects that each have a title and an address on the same
site, where most say something beside. Menus and breadcrumbs are neither.
"""

import html
import json
import re
from collections import deque
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urljoin

from selectolax.lexbor import LexborHTMLParser

from tracker.sources.following import same_site
from tracker.sources.links import openable
from tracker.sources.words import one_line, tidy

#: Objects of one page that are looked at; more are no list of announcements.
MOST_OBJECTS = 50_000
#: A longer text in a member is the page itself.
LONGEST_FACT = 5_000
#: A shorter attribute holds a setting, not a list.
SHORTEST_LIST = 60

Object = dict[str, object]

#: What schema.org calls things that may be announced (https://schema.org/docs/full.html).
_ANNOUNCED = frozenset(
    "Article NewsArticle BlogPosting Event EducationEvent BusinessEvent Course CourseInstance Grant MonetaryGrant "
    "FundingScheme FundingAgency Offer GovernmentService Service FinancialProduct SpecialAnnouncement JobPosting "
    "EducationalOccupationalProgram CreativeWork WebPage Thing".split()
)
#: Among these one alone is a page about itself.
_ABOUT_ITSELF = frozenset("WebPage CreativeWork Thing Service Offer Article NewsArticle BlogPosting".split())
FURNITURE = re.compile(
    r"nav|menu|footer|header|breadcrumb|social|cookie|sidebar|filter|facet|tag|categor|author|image|logo|site|locale|related|recommend|similar",
    re.IGNORECASE,
)
TITLES = ("title", "name", "heading", "headline", "grantName", "label")
_LINKS = ("url", "link", "href", "permalink", "path", "uri", "canonicalUrl", "fullPath", "pageUrl")
_SLUGS = ("slug",)
_SAID = re.compile(
    r"descri|summary|excerpt|teaser|intro|abstract|clos|deadline|opens?|start|end|date|amount|fund|grant|award|value|budget|"
    r"locat|area|region|eligib|applicant|audience|status|who",
    re.IGNORECASE,
)
_TEXTS = re.compile(r"descri|summary|excerpt|teaser|intro|abstract", re.IGNORECASE)
#: How members of schema.org are said to people; the reader knows these words.
_WORDS = {
    "price": "Price",
    "applicationDeadline": "Application deadline",
    "validThrough": "Closing date",
    "availabilityEnds": "Closing date",
    "applicationStartDate": "Opening date",
    "availabilityStarts": "Opening date",
    "validFrom": "Opening date",
    "startDate": "Starts",
    "endDate": "Ends",
    "amount": "Amount",
    "funder": "Funder",
    "location": "Location",
    "areaServed": "Area",
    "eligibleRegion": "Area",
}


def objects_of(tree: LexborHTMLParser) -> list[Object]:
    """Return the objects of a page's JSON-LD, those of a graph or list one by one."""
    found: list[Object] = []
    for node in tree.css("script[type='application/ld+json']"):
        told = _loaded(node.text())
        waiting: deque[object] = deque([told])
        while waiting and len(found) < MOST_OBJECTS:
            each = waiting.popleft()
            if isinstance(each, list):
                waiting.extend(each)
            elif isinstance(each, dict):
                found.append(each)
                waiting.extend(each[name] for name in ("@graph", "mainEntity") if name in each)
    return found


def facts_of(objects: list[Object]) -> str:
    """Return what JSON-LD says of the one thing that a page is about, as HTML."""
    parts: list[str] = []
    for each in objects:
        if not _types(each) & (_ANNOUNCED - {"Thing"}):
            continue
        parts += [
            words if "<" in words else f"<p>{html.escape(words)}</p>"
            for name in ("description", "articleBody")
            if (words := text_of(each, name))
        ]
        offers = each.get("offers")
        rows = _facts(each) + "".join(
            _facts(offer) for offer in (offers if isinstance(offers, list) else [offers]) if isinstance(offer, dict)
        )
        parts.append(f"<dl>{rows}</dl>" if rows else "")
    return "".join(dict.fromkeys(parts))


def listed_in(tree: LexborHTMLParser, url: str) -> list[tuple[str, str, str]]:
    """Return title, address and body of each item of the list that a page carries as JSON, [] for none."""
    for found in (_of_schema(objects_of(tree), url), _of_script(tree, url)):
        distinct = {link: (title, link, body) for title, link, body in reversed(found)}
        if len(distinct) >= 2:
            return list(reversed(distinct.values()))
    return []


def _of_schema(objects: list[Object], url: str) -> list[tuple[str, str, str]]:
    items: list[object] = []
    for each in objects:
        elements = each.get("itemListElement")
        if "ItemList" in _types(each) and isinstance(elements, list):
            items += elements
    found = [_schema_item(each, url) for each in items]
    if not any(found):
        found = [_schema_item(each, url) for each in objects if _types(each) & (_ANNOUNCED - _ABOUT_ITSELF)]
    return [each for each in found if each is not None]


def _schema_item(told: object, url: str) -> tuple[str, str, str] | None:
    if not isinstance(told, dict):
        return None
    inner = told.get("item")
    of = inner if isinstance(inner, dict) else told
    address = (
        inner
        if isinstance(inner, str)
        else next(
            (
                words
                for each in (of, told)
                for name in ("url", "@id", "mainEntityOfPage")
                if (words := text_of(each, name))
            ),
            "",
        )
    )
    title = next(
        (words for each in (of, told) for name in ("name", "headline") if (words := text_of(each, name))), ""
    )
    link = openable(address, url)
    if not title or not link or link == url:
        return None
    return one_line(title), link, f"<p>{html.escape(text_of(of, 'description'))}</p><dl>{_facts(of)}</dl>"


def _facts(told: Object) -> str:
    rows = []
    for name, says in _WORDS.items():
        value = told.get(name)
        if isinstance(value, dict):
            value = value.get("name") or value.get("value")
        if isinstance(value, str | int | float) and not isinstance(value, bool) and str(value).strip():
            rows.append(f"<dt>{says}</dt><dd>{html.escape(tidy(str(value))[:200])}</dd>")
    return "".join(rows)


def _of_script(tree: LexborHTMLParser, url: str) -> list[tuple[str, str, str]]:
    best: list[tuple[str, str, str]] = []
    for listed in (each for told in carried(tree) for each in _lists_in(told)):
        found = [item for each in listed if (item := _script_item(each, url)) is not None]
        says = sum(bool(body) for _, _, body in found)
        if (
            len(found) >= 2
            and len(found) * 10 >= len(listed) * 8
            and says * 2 > len(found)
            and len(found) > len(best)
        ):
            best = found
    return best


def carried(tree: LexborHTMLParser) -> Iterator[object]:
    """Give the data that a page carries for its scripts: in a script of its own, or in a box's data attributes."""
    for node in tree.css("script#__NEXT_DATA__, script[type='application/json']"):
        yield _loaded(node.text())
    for node in tree.css("div, section, main, ul, ol"):
        for name, value in node.attributes.items():
            if value and name.startswith("data-") and len(value) >= SHORTEST_LIST and value.lstrip()[:1] in "[{":
                yield _loaded(value)


def _lists_in(told: object) -> Iterator[list[Any]]:
    """Give every list of objects that is no part of a menu, the outer ones first."""
    waiting: deque[object] = deque([told])
    looked_at = 0
    while waiting and looked_at < MOST_OBJECTS:
        looked_at += 1
        each = waiting.popleft()
        if isinstance(each, dict):
            waiting.extend(
                value
                for name, value in each.items()
                if isinstance(value, dict | list) and not FURNITURE.search(name)
            )
        elif isinstance(each, list):
            if sum(isinstance(one, dict) for one in each) >= 2:
                yield each
            waiting.extend(one for one in each if isinstance(one, dict | list))


def _script_item(given: object, url: str) -> tuple[str, str, str] | None:
    if not isinstance(given, dict):
        return None
    told: Object = given
    for wrapper in ("node", "attributes"):  # GraphQL's edges; Strapi, JSON:API
        inner = told.get(wrapper)
        told = inner if isinstance(inner, dict) else told
    title = next((words for name in TITLES if (words := one_line(shown(told, name)))), "")
    address = next((words for name in _LINKS if (words := shown(told, name)) and " " not in words), "")
    if not address and (slug := next((words for name in _SLUGS if (words := shown(told, name))), "")):
        address = (
            slug
            if slug.startswith(("/", "http"))
            else urljoin(f"{url.partition('?')[0].rstrip('/')}/", quote(slug))
        )
    link = openable(address, url)
    if sum(letter.isalpha() for letter in title) < 3 or not link or link == url or not same_site(url, link):
        return None
    return title, link, body_of(told)


def body_of(told: Object) -> str:
    """Write the members that say something: texts as they are, facts under their names."""
    texts, rows = [], []
    for name, value in told.items():
        if not _SAID.search(name) or name in TITLES or isinstance(value, bool | dict | list) or value is None:
            continue
        words = tidy(str(value)).strip()
        if not words or len(words) > LONGEST_FACT:
            continue
        if _TEXTS.search(name):
            texts.append(words if "<" in words else f"<p>{html.escape(words)}</p>")
        elif len(words) <= 200:
            label = re.sub(r"(?<=[a-z])(?=[A-Z])|[_-]+", " ", name).strip().capitalize()
            rows.append(f"<dt>{html.escape(label)}</dt><dd>{html.escape(words)}</dd>")
    return "".join(texts) + (f"<dl>{''.join(rows)}</dl>" if rows else "")


def shown(told: Object, name: str) -> str:
    """Return a member as text; WordPress hides it one level deeper ({"rendered": ...})."""
    value = told.get(name)
    if isinstance(value, dict):
        value = value.get("rendered") or value.get("current")
    return tidy(value).strip() if isinstance(value, str) else ""


def text_of(told: Object, name: str) -> str:
    value = told.get(name)
    return tidy(value).strip()[:LONGEST_FACT] if isinstance(value, str) else ""


def _types(told: Object) -> set[str]:
    value = told.get("@type")
    names = value if isinstance(value, list) else [value]
    return {str(name).rpartition("/")[2] for name in names if isinstance(name, str)}


def _loaded(text: str) -> object:
    """Return JSON, None for what is none; a number beyond all measure stays text."""
    try:
        return json.loads(text, parse_int=str, parse_constant=lambda _: None)
    except (ValueError, RecursionError):
        return None
