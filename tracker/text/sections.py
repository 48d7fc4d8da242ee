"""Cut a page or an e-mail at its headings, each section with its links.

Pure. `text/html.py` tells which words stand under which heading; here the tags of each section are kept, so that it can
be handed on as a text of its own.
"""

from collections.abc import Iterator
from typing import Final

from selectolax.lexbor import LexborNode

from tracker.text.lines import fold
from tracker.text.section import Section
from tracker.text.tags import tree_of_html

#: A longer heading is a sentence.
_LONGEST_HEADING: Final = 140
#: More headings of one level than any newsletter has.
_FEWEST: Final = 2
_MOST: Final = 60
#: A wrapper that holds less than this beside its heading holds the heading alone, and its text follows.
_LEAST_BESIDE: Final = 40
#: Headings lie no deeper in what wraps them: newsletters are tables in tables.
_DEEPEST: Final = 40
_LEVELS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
#: A paragraph all in bold stands for a heading.
_BOLD_TAGS: Final = ("strong", "b")
_PARAGRAPHS: Final = ("p", "div", "td")
#: What is nothing without what stands around it.
_AROUND: Final = {
    "tr": ("<table>", "</table>"),
    "tbody": ("<table>", "</table>"),
    "td": ("<table><tr>", "</tr></table>"),
    "li": ("<ul>", "</ul>"),
}


def cuts_of(source: str) -> Iterator[list[Section]]:
    """Yield the sections that the headings of each level make, outermost level first; of a level with 2 to 60.

    `source` is HTML; for plain text there is `text/plain_headings.py`. Never raises.
    """
    tree = tree_of_html(source)
    if tree.body is None:
        return
    for level in range(len(_LEVELS) + 1):
        found = _headings(tree.body, level)
        if not _FEWEST <= len(found) <= _MOST:
            continue
        outer = {_key(node) for above in range(level) for node in _headings(tree.body, above)}
        yield _cut(found, outer)


def _headings(body: LexborNode, level: int) -> list[LexborNode]:
    """Return the headings of a level; that behind the last of HTML's own is bold paragraphs."""
    if level < len(_LEVELS):
        found = body.css(_LEVELS[level])
    else:
        bold = ", ".join(f"{tag} > {strong}:first-child" for tag in _PARAGRAPHS for strong in _BOLD_TAGS)
        found = [parent for one in body.css(bold) if (parent := one.parent) is not None and _is_all(one, parent)]
    return [node for node in found if 0 < len(_text(node)) <= _LONGEST_HEADING]


def _is_all(inner: LexborNode, outer: LexborNode) -> bool:
    return _text(inner) == _text(outer)


def _cut(found: list[LexborNode], outer: set[int]) -> list[Section]:
    borders = {_key(node) for node in found} | outer
    #: How many headings each node that wraps one holds.
    holds: dict[int, int] = {}
    for key_node in found:
        for wrapper in _wrappers(key_node):
            holds[_key(wrapper)] = holds.get(_key(wrapper), 0) + 1
    sections = []
    for node in found:
        heading = _text(node)
        top = node
        for wrapper in _wrappers(node):
            if holds[_key(wrapper)] > 1 or wrapper.tag in ("body", "html"):
                break
            top = wrapper
        pieces = [top]
        if len(_text(top)) - len(heading) < _LEAST_BESIDE:
            after = top.next
            while after is not None and _key(after) not in holds and not _is_border(after, borders):
                pieces.append(after)
                after = after.next
        links = (*_links(node), *(link for piece in pieces for link in _links(piece)))
        html = "".join(_html_without(piece, node) for piece in pieces)
        sections.append(Section(heading, html, tuple(dict.fromkeys(links))))
    return sections


def _is_border(node: LexborNode, borders: set[int]) -> bool:
    """Say whether a node is, or holds, a heading of this level or of one above it."""
    if _key(node) in borders:
        return True
    return any(_key(one) in borders for one in node.css("*")) if node.tag != "-text" else False


def _html_without(piece: LexborNode, heading: LexborNode) -> str:
    if _key(piece) == _key(heading):
        return ""
    own = heading.html or ""
    told = (piece.html or "").replace(own, "", 1)
    before, behind = _AROUND.get(piece.tag or "", ("", ""))
    return f"{before}{told}{behind}"


def _links(node: LexborNode) -> list[str]:
    if node.tag == "-text":
        return []
    found = [node] if node.tag == "a" else []
    return [link for one in (*found, *node.css("a")) if (link := (one.attributes.get("href") or "").strip())]


def _wrappers(node: LexborNode) -> Iterator[LexborNode]:
    parent = node.parent
    for _ in range(_DEEPEST):
        if parent is None or parent.tag in ("body", "html"):
            return
        yield parent
        parent = parent.parent


def _text(node: LexborNode) -> str:
    return (
        fold(node.text(deep=True, separator=" ", strip=False))
        if node.tag != "-text"
        else fold(node.text_content or "")
    )


def _key(node: LexborNode) -> int:
    return node.mem_id
