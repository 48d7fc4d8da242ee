"""Cut an announcement that tells of several funds ("Funding news, November") into one for each.

Pure. Read as one, such an item has the closing dates of all, the largest sum of any and everything that one of them pays
for: a choir would be told a date that is another fund's. What is cut is sure only where the headings part it, and where two
and more of the parts, each read by itself, are something to go for with a date or a sum of its own. One fund's page has
headings too ("Who can apply", "Small grants"): where one of these parts what would be cut, nothing is.
Why it is cut where it is: docs/decisions/022.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from tracker.model import Announcement, Reading
from tracker.terms import SourceKind
from tracker.text.html import read_html
from tracker.text.plain_headings import sections_of_text
from tracker.text.round_ups import LEAST_UNSAID, is_said, may_hold_several
from tracker.text.section import Section
from tracker.text.sections import cuts_of

#: Between the id of what tells of several and the name of one of them.
PART: Final = "#fund-"
_LEAST: Final = 2
#: How a heading begins, or what it is, that stands over a part of one fund, and not over a fund.
_OF_ONE: Final = re.compile(
    r"^(?:who|what|how|when|where|why|can|do|does|is|are|will|if)\b|\?$"
    r"|^(?:(?:key|important|closing|opening|application|other|assessment|decision|grant|funding|eligib\w+|selection|award|general|more|further|"
    r"next|our|the|your|this|full|in) ){0,2}"
    r"(?:dates?|deadlines?|timetable|timeline|criteria|eligibility|exclusions|guidance|process|priorities|themes|objectives|outcomes|aims|"
    r"amounts?|budget|costs?|size|levels?|overview|summary|background|introduction|details|information|purpose|description|requirements|"
    r"contacts?|contact us|support|documents|downloads|resources|faqs?|questions|apply|steps|stages?|decisions?|assessment|monitoring|"
    r"conditions|terms|notes?|scope|location|areas?|venue|programme|agenda|fees?|prices?|booking|speakers?|links)\b:?$"
    r"|^(?:(?:small|smaller|large|larger|medium|main|micro|major|minor|community|individual|group|standard|fast[- ]track) (?:grants?|awards?|projects?)"
    r"|(?:strand|stream|lot|round|phase|stage|step|tier|level|part|option|theme|priority|category|tranche|track|package)\s+(?:\w|one|two|three|four|\d+))\b"
    r"|^(?:about|apply|applying|eligible|ineligible|exclusions|contact|register|registration|book)\b",
    re.IGNORECASE,
)
#: "1. ", "• " before the name of a fund, and what leads from it into its text.
_LEAD: Final = re.compile(r"^(?:\(?\d{1,2}[.)]\s+|[•·*–-]\s+)|\s*[:–-]\s*$")
_NO_LETTER: Final = re.compile(r"[^a-z0-9]+")
_LONGEST_NAME: Final = 60

Reader = Callable[[Announcement], Reading]
#: What gives the address that a link on the page of another leads to, "" where no fund can be there.
Opener = Callable[[str, str], str]


def parts_of(announcement: Announcement, *, read: Reader, opened: Opener) -> tuple[Announcement, ...]:
    """Return an announcement for each fund of one that tells of several, in their order; () for any other.

    `read` reads one, `opened` gives what a link (as written, and the page it is on) leads to. Their ids are the whole's
    with the fund's name behind it, so that a fund keeps its own where others come and go; their links are their own where
    they have one, else the whole's where that is no fund's.
    """
    if announcement.source_kind is SourceKind.NOTICE or announcement.said_kind is not None:
        return ()
    if not may_hold_several(announcement.title, announcement.body):
        return ()
    said = is_said(announcement.title)
    best: list[Announcement] = []
    most = 0
    for cut in (*cuts_of(announcement.body), sections_of_text(announcement.body)):
        sections = [replace(each, heading=_LEAD.sub("", _LEAD.sub("", each.heading)).strip()) for each in cut]
        if any(_OF_ONE.search(each.heading) for each in sections):
            continue
        parts = _announced(announcement, sections, opened)
        funds = [part for part in parts if _is_fund(read(part))]
        is_several = len(funds) >= _LEAST if said else _lead_elsewhere(announcement, funds)
        if (
            is_several and len(funds) > most
        ):  # of two that fit equally the outer one: what lies within are its strands
            best, most = parts, len(funds)
    return tuple(best)


def _announced(whole: Announcement, sections: Sequence[Section], opened: Opener) -> list[Announcement]:
    """Return an announcement for each section that says something."""
    links = [[opened(link, whole.link) for link in each.links] for each in sections]
    shared = Counter(link for each in links for link in set(each))
    # That of an e-mail is the first link in it, which is one fund's.
    home = "" if shared[opened(whole.link, "")] == 1 else whole.link
    named: Counter[str] = Counter()
    parts = []
    for section, leads in zip(sections, links, strict=True):
        if not section.heading or not read_html(section.html).text.strip():
            continue
        name = _NO_LETTER.sub("-", section.heading.lower()).strip("-")[:_LONGEST_NAME]
        named[name] += 1
        parts.append(
            replace(
                whole,
                id=f"{whole.id}{PART}{name}" + (f"-{named[name]}" if named[name] > 1 else ""),
                title=section.heading,
                body=section.html,
                link=next((link for link in leads if link and shared[link] == 1), home),
            )
        )
    return parts


def _is_fund(reading: Reading) -> bool:
    """Say whether a part by itself is something to go for, with a date or a sum of its own."""
    if not reading.is_opportunity:
        return False
    return bool(any(each.what.closes for each in reading.deadlines) or reading.rolling or reading.amount.most)


def _lead_elsewhere(whole: Announcement, funds: Sequence[Announcement]) -> bool:
    """Say whether funds are so many, and lead to so many sites beside the whole's own, that they are none of one fund's parts."""
    sites = {urlsplit(each.link).hostname for each in funds} - {urlsplit(whole.link).hostname, None}
    return len(funds) >= LEAST_UNSAID and len(sites) >= _LEAST
