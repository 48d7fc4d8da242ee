"""Read what a page carries for its script and would show once that has run: the one thing that the page is about.

Pure. Next.js and its like put a page's content into a script element as JSON, long texts as trees of nodes
(Contentful's rich text, Sanity's portable text, Strapi's blocks, ProseMirror). What is taken is the object with a
title that says most; menus and related things are none.
"""

import html
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from tracker.sources.grant_finder import grant_body
from tracker.sources.page_data import FURNITURE, MOST_OBJECTS, TITLES, Object, body_of, carried, shown
from tracker.sources.words import one_line, tidy

#: Nodes of one text that are read, and how deep it may nest.
_MOST_NODES, _DEEPEST = 5_000, 30
_LONGEST = 50_000
#: How far below an object its texts may lie: {"body": {"json": {…}}}.
_TEXT_DEPTH = 3
_KINDS = ("nodeType", "type", "_type", "style")
_TAGS = {
    "paragraph": "p",
    "p": "p",
    "normal": "p",
    "blockquote": "blockquote",
    "list-item": "li",
    "listitem": "li",
    "li": "li",
    "unordered-list": "ul",
    "bulletlist": "ul",
    "ul": "ul",
    "ordered-list": "ol",
    "orderedlist": "ol",
    "ol": "ol",
    "table": "table",
    "table-row": "tr",
    "tablerow": "tr",
    "table-cell": "td",
    "tablecell": "td",
    "table-header-cell": "th",
    "tableheader": "th",
}
_HEADING = re.compile(r"(?:heading-?|h)([1-6])")
_MARKUP = re.compile(r"<(p|ul|ol|h[1-6]|table|div|br)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Carried:
    """What a page's data tells: its title, and its words as HTML that nobody has looked through; "" for nothing."""

    title: str = ""
    text: str = ""


def carried_in(tree: LexborHTMLParser) -> Carried:
    """Return what the data of a page tells of the one thing that the page is about."""
    best = Carried()
    for title, told in (each for data in carried(tree) for each in _titled(data)):
        text = _text_of(told)
        if len(text) > len(best.text):
            best = Carried(title, text)
    return best


def _titled(data: object) -> Iterator[tuple[str, Object]]:
    """Give the objects that have a title and are no part of a list: those of a list are others."""
    waiting: deque[object] = deque([data])
    looked_at = 0
    while waiting and looked_at < MOST_OBJECTS:
        looked_at += 1
        each = waiting.popleft()
        if not isinstance(each, dict):
            continue
        if title := next((words for name in TITLES if (words := one_line(shown(each, name)))), ""):
            yield title, each
        for name, value in each.items():
            if not FURNITURE.search(name) and isinstance(value, dict | list):
                waiting.append(value[0] if isinstance(value, list) and len(value) == 1 else value)


def _text_of(told: Object) -> str:
    """Write an object: its short members as facts, its long ones as text."""
    facts = grant_body(told) if "grantName" in told else body_of(told)
    texts: list[str] = []
    for name, value in told.items():
        if FURNITURE.search(name):
            continue
        if isinstance(value, str) and _MARKUP.search(value) and value not in facts:
            texts.append(tidy(value)[:_LONGEST])
        elif isinstance(value, dict | list):
            texts += _rich_in(value, _TEXT_DEPTH)
    return facts + "".join(texts)


def _rich_in(value: object, depth: int) -> list[str]:
    if _is_rich(value):
        return [_Rich().written(value)]
    if depth and isinstance(value, dict):
        return [
            text for name, each in value.items() if not FURNITURE.search(name) for text in _rich_in(each, depth - 1)
        ]
    return []


def _is_rich(value: object) -> bool:
    if isinstance(value, list):
        return bool(value) and all(isinstance(each, dict) and _kids(each) is not None for each in value)
    return isinstance(value, dict) and _kids(value) is not None and any(name in value for name in _KINDS)


def _kids(node: Object) -> list[object] | None:
    found = node.get("content", node.get("children"))
    return found if isinstance(found, list) else None


class _Rich:
    """Writes one tree of nodes as HTML."""

    def __init__(self) -> None:
        self._left = _MOST_NODES

    def written(self, value: object, depth: int = 0) -> str:
        self._left -= 1
        if self._left < 0 or depth > _DEEPEST:
            return ""
        if isinstance(value, list):
            return "".join(self.written(each, depth + 1) for each in value)
        if not isinstance(value, dict):
            return ""
        kids = _kids(value)
        if kids is None:
            words = value.get("value", value.get("text"))
            return html.escape(tidy(words), quote=False) if isinstance(words, str) else ""
        inner = self.written(kids, depth + 1)
        tag = _tag_of(value)
        return f"<{tag}>{inner}</{tag}>" if tag else inner


def _tag_of(node: Object) -> str:
    if "listItem" in node:  # Sanity
        return "li"
    for name in reversed(_KINDS):
        kind = node.get(name)
        if not isinstance(kind, str):
            continue
        kind = kind.lower()
        if found := _HEADING.fullmatch(kind):
            return f"h{found[1]}"
        if kind == "heading":
            attributes = node.get("attrs")
            level = (attributes if isinstance(attributes, dict) else node).get("level")
            return f"h{level}" if str(level) in "123456" else "h3"
        if tag := _TAGS.get(kind):
            return tag
    return ""
