"""Find the list of announcements on a page that nobody has described, and the title and link of each item.

Pure. Lists are looked for in the order of how surely they are one: articles, cards, list items with a heading,
headings with a link, rows, boxes that repeat, headings with a "Read more" below, paragraphs that begin with a link,
panels, headings that name a fund. What is on every page of a site (menus, forms, footers) is taken out first.
"""

from collections.abc import Callable, Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tracker.sources.markup import above_of, without_furniture
from tracker.sources.page_groups import (
    heading_runs,
    is_bare,
    leads_away,
    link_below,
    offers_of,
    panels_of,
    paragraphs_of,
    repeated_boxes,
)
from tracker.sources.page_tables import row_name, rows_of
from tracker.sources.words import one_line

#: Beside what is on every page of a site (`markup.py`): filters and other lists at the side.
_BESIDE = "aside, [role=complementary]"
_CONTENT = ("main", "[role=main]", "#main-content", "#content", "body")
#: Where an item of an unknown list stands, the surest first.
_LISTS = (
    "article",
    "[itemtype*='schema.org/'][itemscope]",
    ".views-row",  # Drupal
    ".w-dyn-item",  # Webflow
    ".summary-item",  # Squarespace
    "[role=listitem]",  # Wix
    "li:has(h1, h2, h3, h4, h5, h6):has(a)",
)
#: Where it may stand else; a single one of these proves no list, nor do they on a page that says it has none.
_ROWS = "tbody tr:has(a)"
_WEAKER_LISTS = ("dt:has(a)", "li:has(> a)")
_LINKED_HEADINGS = "h2:has(a[href]), h3:has(a[href]), h4:has(a[href]), a[href]:has(h2, h3, h4)"
HEADINGS = "h1, h2, h3, h4, h5, h6"
#: What a title of a card without a heading stands in.
_NAMED = "[class*=title], [class*=heading], [class*=headline], [class*=name]"
_PIECES = "p, div, span, td, th, dd, strong, b"
#: What a card says before its title.
_BADGES = frozenset(
    "open|now open|closed|now closed|closing soon|coming soon|opening soon|new|live|ongoing|rolling|featured|"
    "upcoming|grant|fund|event|news|training|tender|ar agor|ar gau".split("|")
)
#: Pieces of an item that are looked at for its first words.
_MOST_PIECES = 20


def list_of(tree: LexborHTMLParser, *, says_none: Callable[[], bool] = lambda: False) -> list[LexborNode]:
    """Return the items of the surest list on a page, [] where none is seen.

    Where the page says that it lists nothing, mere links in list items are its other pages and no list.
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
    return [] if area is None else next(iter(_lists(area, says_none)), [])


def _lists(area: LexborNode, says_none: Callable[[], bool]) -> Iterator[list[LexborNode]]:
    """Give the lists that can be seen: two items or more before a single one."""
    single: list[list[LexborNode]] = []
    for pattern in _LISTS:
        nodes = _leading(area.css(pattern))
        if len(nodes) >= 2:
            yield nodes
        elif nodes:
            single.append(nodes)
    yield from _two_or_more(_leading(_around_headings(area)))
    yield from _two_or_more(_leading(area.css(_ROWS)))
    rows = rows_of(area)
    yield from _two_or_more(rows)
    if not says_none():
        yield from _two_or_more(_leading(repeated_boxes(area)))
        yield from _two_or_more(_leading(heading_runs(area)))
        for pattern in _WEAKER_LISTS:
            yield from _two_or_more(_leading(area.css(pattern)))
        yield from _two_or_more(_leading(paragraphs_of(area)))
        yield from _two_or_more(panels_of(area))
    yield from [*single, *([rows] if rows else [])]
    if not says_none() and (offers := offers_of(area)):
        yield offers


def _leading(nodes: list[LexborNode]) -> list[LexborNode]:
    return _innermost([node for node in nodes if _leads_somewhere(node)])


def _two_or_more(nodes: list[LexborNode]) -> list[list[LexborNode]]:
    return [nodes] if len(nodes) >= 2 else []


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


def _leads_somewhere(node: LexborNode) -> bool:
    """Say whether an item has a title or a telling link that leads to a page."""
    link = anchor_of(node)
    if link is None or not leads_away(link):
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
    telling = (each for each in links if not is_bare(one_line(each.text())) and leads_away(each))
    if (found := next(telling, links[0] if links else None)) is not None:
        return found
    return link_below(node) if node.tag in ("h2", "h3", "h4", "dt") else None


def title_of(node: LexborNode, link: LexborNode | None) -> str:
    """Return an item's heading, else the words of its link, else what it says first."""
    if node.tag in ("h2", "h3", "h4", "dt"):
        return one_line(node.text(separator=" "))
    heading = node.css_first(f"{HEADINGS}, summary")
    if heading is not None and (words := one_line(heading.text(separator=" "))):
        return words
    words = _of_link(link) if link is not None else ""
    if not is_bare(words):
        return words
    if node.tag == "tr" and (name := row_name(node)):
        return name
    cell = node.css_first("th, td, strong, b")
    return (one_line(cell.text(separator=" ")) if cell is not None else "") or _first_piece(node)


def _of_link(link: LexborNode) -> str:
    """Return the words of a link; of a whole card inside a link, what looks like its title."""
    pieces = [each for each in link.css(_PIECES) if each.mem_id != link.mem_id and each.text().strip()]
    if len(pieces) < 2:
        return one_line(link.text(separator=" "))
    named = link.css_first(_NAMED)
    if named is not None and named.mem_id != link.mem_id and (words := one_line(named.text(separator=" "))):
        return words
    return _first_piece(link)


def _first_piece(node: LexborNode) -> str:
    for each in node.css(_PIECES)[:_MOST_PIECES]:
        words = one_line(each.text(separator=" "))
        if words.lower().strip(" :•-–") in _BADGES:
            continue
        if sum(letter.isalpha() for letter in words) >= 3 and all(
            one.mem_id == each.mem_id for one in each.css("p, div")
        ):
            return words
    return ""
