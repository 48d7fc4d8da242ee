"""Find the items of a list that no mark-up of lists names: boxes that repeat, headings that repeat, panels.

Pure. Each part of a page is looked at a bounded number of times.
"""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from tracker.sources.markup import above_of
from tracker.sources.words import one_line

#: Boxes that may be items; rows of tables and paragraphs are looked for by themselves.
_BOXES = frozenset(("div", "a", "section", "li", "details"))
#: An item leads to its page, and perhaps to one more (an author, a category).
_MOST_TARGETS = 2
#: A box of fewer words, on the average, is a button or an entry of a menu.
_FEWEST_WORDS = 6
#: A paragraph that begins with a link says at least so many words more of where it leads.
_FEWEST_MORE = 3
_RUNS = ("h2", "h3", "h4", "dt")
_PANELS = "details:has(> summary), .accordion-item"
_OFFERS = re.compile(r"£\s?\d|\bclos(?:es|ing)\b|\bdeadlines?\b|\bapply by\b", re.IGNORECASE)
#: Longer headings are no names.
_LONGEST_NAME = 120
#: What a heading calls a fund, where nothing but its words tells that it heads one.
_FUND = re.compile(
    r"(?!(?:about|what|who|how|where|why|when|which|apply\w*|previous|past|recent|former|closed|our|your|the|this|all|other|more|types?|"
    r"sizes?|using|managing|spending|after|before|is|can|do|does|successful|unsuccessful|get|find|making)\b)[\w’'&(].*"
    r"\b(?:funds?|grants?|awards?|scheme|programme|bursary|bursaries|prize|cronfa|grantiau)"
    r"(?: 20\d\d(?: ?[/–-] ?\d{2,4})?| \(?(?:round|phase|year) \w+\)?| \([^()]{1,40}\))?\W*$",
    re.IGNORECASE,
)
#: Words of a link that say nothing about where it leads.
_BARE = frozenset(
    "|read more|find out more|more|learn more|apply|apply now|apply here|view|view details|see details|details|"
    "more details|more info|more information|mwy|darllen mwy".split("|")
)
_BARE_START = ("read more", "find out more", "learn more")


def is_bare(words: str) -> bool:
    """Say whether a link's words tell nothing of where it leads: "Read more", or nothing at all."""
    told = words.lower().strip(" .…<>»→›")
    return told in _BARE or told.startswith(_BARE_START)


def leads_away(link: LexborNode) -> bool:
    """Say whether a link leads to another page."""
    href = (link.attributes.get("href") or "").strip().lower()
    return bool(href) and not href.startswith(("#", "mailto:", "tel:", "javascript:"))


def repeated_boxes(area: LexborNode) -> list[LexborNode]:
    """Return the boxes side by side, alike in tag and class and each with its own link, that say the most."""
    targets: dict[int, set[str]] = {}
    boxes: dict[int, LexborNode] = {}
    for link in area.css("a[href]"):
        if not leads_away(link):
            continue
        href = (link.attributes.get("href") or "").partition("#")[0]
        for box in (link, *above_of(link)):
            if box.mem_id == area.mem_id:
                break
            led = targets.setdefault(box.mem_id, set())
            if len(led) <= _MOST_TARGETS:
                led.add(href)
            if box.tag in _BOXES:
                boxes[box.mem_id] = box
    groups: dict[tuple[int, str, str], list[LexborNode]] = {}
    for box in boxes.values():
        if len(targets[box.mem_id]) <= _MOST_TARGETS and box.parent is not None:
            key = (box.parent.mem_id, box.tag or "", (box.attributes.get("class") or "").partition(" ")[0])
            groups.setdefault(key, []).append(box)
    best: list[LexborNode] = []
    most = 0
    for group in groups.values():
        if len(group) < 2 or len({min(targets[each.mem_id]) for each in group}) < 2:
            continue
        words = sum(len(each.text(separator=" ").split()) for each in group)
        if words >= _FEWEST_WORDS * len(group) and words > most:
            best, most = group, words
    return best


def heading_runs(area: LexborNode) -> list[LexborNode]:
    """Return the headings of the one level most of which are followed by words and a "Read more"."""
    best: list[LexborNode] = []
    for level in _RUNS:
        found = [
            node for node in area.css(level) if (link := link_below(node)) is not None and is_bare(link.text())
        ]
        if len(found) > len(best):
            best = found
    return best


def offers_of(area: LexborNode) -> list[LexborNode]:
    """Return the headings of the one level most of which name a fund, with a sum or a closing date below.

    Where none of them leads anywhere there must be two: one alone is the page's own.
    """
    best: list[LexborNode] = []
    for level in _RUNS:
        found = [
            node
            for node in area.css(level)
            if len(words := one_line(node.text(separator=" "))) <= _LONGEST_NAME
            and _FUND.match(words)
            and not words.endswith("?")
            and _OFFERS.search(" ".join(each.text(separator=" ") for each in below(node)))
        ]
        linked = any((link := node.css_first("a[href]")) is not None and leads_away(link) for node in found)
        if len(found) > max(len(best), 0 if linked else 1):
            best = found
    return best


def link_below(heading: LexborNode) -> LexborNode | None:
    """Return the first link to another page between a heading and the next of its kind, None for none."""
    for node in below(heading):
        links = [node] if node.tag == "a" else node.css("a[href]")
        for link in links:
            if leads_away(link):
                return link
    return None


def below(heading: LexborNode) -> Iterator[LexborNode]:
    """Give what follows a heading, up to the next of its kind."""
    following = heading.next
    while following is not None and following.tag not in (heading.tag, "h1", "h2"):
        yield following
        following = following.next


def paragraphs_of(area: LexborNode) -> list[LexborNode]:
    """Return the paragraphs of one box that each begin with a link and say something more: a list made by hand."""
    groups: dict[int, list[LexborNode]] = {}
    for node in area.css("p:has(a[href])"):
        link = node.css_first("a[href]")
        if link is None or node.parent is None or not leads_away(link):
            continue
        words, linked = one_line(node.text(separator=" ")), one_line(link.text(separator=" "))
        if linked and words.startswith(linked) and len(words.split()) >= len(linked.split()) + _FEWEST_MORE:
            groups.setdefault(node.parent.mem_id, []).append(node)
    return max(groups.values(), key=len, default=[])


def panels_of(area: LexborNode) -> list[LexborNode]:
    """Return the panels of an accordion that each hold an announcement whole, [] where they only answer questions.

    Half of them must name an amount or a closing date: "What we fund" and "How to apply" are parts of one page.
    """
    found = [
        node
        for node in area.css(_PANELS)
        if (head := node.css_first("summary, h2, h3, h4, button")) is not None
        and not one_line(head.text(separator=" ")).endswith("?")
    ]
    offers = sum(_OFFERS.search(node.text(separator=" ")) is not None for node in found)
    return found if len(found) >= 2 and offers * 2 >= len(found) else []
