"""Find the list of announcements on a page that nobody has described, and the title and link of each item.

Pure. Lists are looked for in the order of how surely they are one: articles, cards, list items with a heading,
headings with a link, table rows. What is on every page of a site (menus, forms, footers) is taken out first.
"""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tracker.sources.markup import without_furniture
from tracker.sources.words import one_line

#: Beside what is on every page of a site (`markup.py`): filters and other lists at the side.
_BESIDE = "aside, [role=complementary]"
_CONTENT = ("main", "[role=main]", "#main-content", "#content", "body")
#: Where an item of an unknown list stands, the surest first.
_LISTS = (
    "article",
    "[itemtype*='schema.org/'][itemscope]",
    ".views-row",
    "li:has(h1, h2, h3, h4, h5, h6):has(a)",
)
#: Where it may stand else; a single one of these proves no list.
_WEAKER_LISTS = ("tbody tr:has(a)", "dt:has(a)", "li:has(> a)")
_LINKED_HEADINGS = "h2:has(a[href]), h3:has(a[href]), h4:has(a[href]), a[href]:has(h2, h3, h4)"
HEADINGS = "h1, h2, h3, h4, h5, h6"
#: Words of a link that say nothing about where it leads.
_BARE_WORDS = (
    "read more",
    "find out more",
    "more",
    "learn more",
    "apply",
    "apply now",
    "view",
    "details",
    "more info",
)


def list_of(tree: LexborHTMLParser) -> list[LexborNode]:
    """Return the items of the surest list on a page, [] where none is seen.

    Takes what is no content (menus, forms, footers) out of the tree.
    """
    without_furniture(tree)
    for node in tree.css(_BESIDE):
        if node.css_first("h1, main") is None:
            node.decompose()
    for node in tree.css("[aria-hidden=true]"):
        # Closed panels of an accordion are hidden so as well as pictures and repeated links.
        if node.css_first("h1, h2, h3, h4, h5, h6, article") is None:
            node.decompose()
    area = next((found for each in _CONTENT if (found := tree.css_first(each)) is not None), None)
    return [] if area is None else next(iter(_lists(area)), [])


def _lists(area: LexborNode) -> Iterator[list[LexborNode]]:
    """Give the lists that can be seen: two items or more before a single one."""
    single: list[list[LexborNode]] = []
    for pattern in (*_LISTS, None, *_WEAKER_LISTS):
        nodes = _around_headings(area) if pattern is None else area.css(pattern)
        nodes = _innermost([node for node in nodes if _leads_somewhere(node)])
        if len(nodes) >= 2:
            yield nodes
        elif nodes and pattern in _LISTS:
            single.append(nodes)
    yield from single


def _around_headings(area: LexborNode) -> list[LexborNode]:
    """Return for each heading with a link the largest part of the page that holds no other such heading."""
    headings = area.css(_LINKED_HEADINGS)
    count: dict[int, int] = {}
    for heading in headings:
        for above in above_of(heading):
            count[above.mem_id] = count.get(above.mem_id, 0) + 1
    found = []
    for heading in headings:
        node = heading
        for above in above_of(heading):
            if count[above.mem_id] > 1 or above.mem_id == area.mem_id:
                break
            node = above
        found.append(node)
    return found


def above_of(node: LexborNode) -> Iterator[LexborNode]:
    above = node.parent
    while above is not None:
        yield above
        above = above.parent


def _leads_somewhere(node: LexborNode) -> bool:
    """Say whether an item has a title or a telling link that leads to a page."""
    link = anchor_of(node)
    href = (link.attributes.get("href") or "").strip() if link is not None else ""
    if not href or href.startswith(("#", "mailto:", "tel:", "javascript:")):
        return False
    return sum(letter.isalpha() for letter in title_of(node, link)) >= 3


def _innermost(nodes: list[LexborNode]) -> list[LexborNode]:
    """Drop those that hold others: a card's wrapper is no item."""
    inside = {node.mem_id for node in nodes}
    outer: set[int] = set()
    for node in nodes:
        outer.update(above.mem_id for above in above_of(node) if above.mem_id in inside)
    return [node for node in nodes if node.mem_id not in outer]


def anchor_of(node: LexborNode) -> LexborNode | None:
    """Return the link of an item: itself, in its heading, around its heading, else the first that says where to."""
    if node.tag == "a":
        return node
    for pattern in (
        "h1 a[href], h2 a[href], h3 a[href], h4 a[href], h5 a[href], h6 a[href]",
        "a[href]:has(h1, h2, h3, h4, h5, h6)",
    ):
        if (found := node.css_first(pattern)) is not None:
            return found
    links = node.css("a[href]")
    telling = (each for each in links if one_line(each.text()).lower().rstrip(" .…>»") not in ("", *_BARE_WORDS))
    return next(telling, links[0] if links else None)


def title_of(node: LexborNode, link: LexborNode | None) -> str:
    heading = node.css_first(HEADINGS)
    if heading is not None and (words := one_line(heading.text(separator=" "))):
        return words
    words = one_line(link.text(separator=" ")) if link is not None else ""
    if words.lower().rstrip(" .…>»") not in ("", *_BARE_WORDS):
        return words
    cell = node.css_first("th, td, strong, b")
    return one_line(cell.text(separator=" ")) if cell is not None else ""
