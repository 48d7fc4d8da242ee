"""Tell the content of a page from what stands beside it: other funds, news, newsletters, feedback, replies.

Pure. Such a box is known by its heading, or by the names that the common systems give it; it goes, because the
dates in it are those of something else. What stands at the side and tells of this announcement ("Key dates",
"This fund is now closed") is content.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tracker.sources.beside_words import (
    CLOSING,
    DATED,
    KEY_HEADING,
    LEVELS,
    LONGEST_NOTE,
    MOST,
    MOST_LINKS_OF_NOTE,
    NAMED,
    NEAR,
    OTHERS_HEADING,
    PERHAPS_HEADING,
    SIDES,
    STATUS,
    WHOLE,
    WORDS_A_LINK,
)
from tracker.sources.following import same_site
from tracker.sources.links import openable
from tracker.sources.markup import above_of


def drop_others(body: LexborNode, url: str) -> None:
    """Take out what stands beside the content and tells of something else; `url` is the page's own address."""
    for node in body.css(NAMED):
        if _is_apart(node) and not STATUS.search(_words(node)):
            node.decompose()
    for heading in body.css("h2, h3, h4, h5, h6")[: MOST * 5]:
        words = _words(heading)
        if OTHERS_HEADING.match(words):
            _drop_section(heading)
        elif PERHAPS_HEADING.match(words):
            _drop_section(heading, only_links=True)
    _drop_cards(body, url)
    _drop_menus(body)
    for link in body.css("h1 a[href], h2 a[href], h3 a[href], h4 a[href]"):
        if not any(letter.isalnum() for letter in link.text()):
            link.decompose()  # "#", the heading's own address
    for node in _outermost(body.css(SIDES)[:MOST]):
        if _is_apart(node):
            _drop_of_side(node)


def _drop_cards(body: LexborNode, url: str) -> None:
    """Take out the dated cards whose headings lead to other pages of the site: those tell of themselves.

    What leads to another site (the form), or to a page below this one (a part of the programme), stays; and so
    does all where little else would be left.
    """
    home = urlsplit(url).path.rstrip("/")
    cards: dict[int, LexborNode] = {}
    headings: Counter[int] = Counter()
    for heading in body.css("h1, h2, h3, h4, h5, h6")[: MOST * 10]:
        headings.update(above.mem_id for above in above_of(heading))
    for link in body.css("h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href]:has(h2, h3, h4, h5)")[:MOST]:
        target = openable(link.attributes.get("href") or "", url)
        path = urlsplit(target).path.rstrip("/")
        is_other = same_site(url, target) and path != home and not path.startswith(f"{home}/")
        if not is_other or KEY_HEADING.fullmatch(_words(link)):
            continue
        card = link
        for above in above_of(link):
            if headings[above.mem_id] > 1 or above.tag in WHOLE or above.css_first("main") is not None:
                break
            card = above
        words = _words(card)
        if len(words.split()) <= WORDS_A_LINK and DATED.search(words):
            cards[card.mem_id] = card
    if sum(len(_words(card)) for card in cards.values()) * 2 <= len(_words(body)):
        for card in cards.values():
            card.decompose()


def _drop_menus(body: LexborNode) -> None:
    """Take out the lists of links before the page's heading."""
    if body.css_first("h1") is None:
        return
    for node in body.css("h1, ul, ol"):
        if node.tag == "h1":
            return
        linked = sum(len(_words(link)) for link in node.css("a[href]"))
        if node.css_first("h1") is None and linked * 10 >= len(_words(node)) * 7:
            node.decompose()


def _outermost(nodes: list[LexborNode]) -> list[LexborNode]:
    """Leave out what stands in another of the nodes, or is found twice."""
    kept: dict[int, LexborNode] = {}
    for node in nodes:  # in document order: what holds others comes first
        if node.mem_id not in kept and kept.keys().isdisjoint(above.mem_id for above in above_of(node)):
            kept[node.mem_id] = node
    return list(kept.values())


def notes_outside(tree: LexborHTMLParser, root: LexborNode) -> list[LexborNode]:
    """Return the boxes outside the content that tell of it: what is left at its side, and whether it is open."""
    body = tree.body
    if body is None or root.tag == "body":
        return []
    found = [node for node in _outermost(body.css(SIDES)[:MOST]) if CLOSING.search(_words(node))]
    found += [_box_of(each) for each in body.css("h2, h3, h4")[:MOST] if KEY_HEADING.fullmatch(_words(each))]
    if STATUS.search(_words(body)):
        innermost = (each for each in body.css("div, p, section") if len(each.css("div, p, section")) == 1)
        found += [each for each in innermost if STATUS.search(_words(each))]
    inside = {root.mem_id}
    notes = []
    for node in found:
        if inside.isdisjoint((node.mem_id, *(above.mem_id for above in above_of(node)))) and _is_note(node):
            inside.add(node.mem_id)
            notes.append(node)
    return notes


def _is_note(node: LexborNode) -> bool:
    return node.css_first("h1, main") is None and len(_words(node).split()) <= LONGEST_NOTE


def _is_apart(node: LexborNode) -> bool:
    """Say whether a box can be taken out: it does not hold the page itself."""
    return node.tag not in WHOLE and node.css_first("h1, main") is None


def _drop_of_side(side: LexborNode) -> None:
    """Leave of a side what tells when this announcement closes; what else stands there has other headings."""
    below = ""
    for heading in side.css("h2, h3, h4, h5, h6")[:MOST]:
        level = heading.tag or ""
        if below and level > below:
            continue
        below = level if KEY_HEADING.fullmatch(_words(heading)) else ""
        if not below:
            _drop_section(heading)
    if len(side.css("a[href]")) > MOST_LINKS_OF_NOTE or not CLOSING.search(_words(side)):
        side.decompose()


def _drop_section(heading: LexborNode, *, only_links: bool = False) -> None:
    """Take out what a heading begins: the box that it opens, else what follows up to the next heading.

    With `only_links` that is done only where there is little beside links.
    """
    box = _box_of(heading)
    section = [box]
    if not _says_more(box, heading):
        following = box.next
        while following is not None and not _heads_another(following, heading):
            section.append(following)
            following = following.next
    if not only_links or _leads_on(section):
        for node in section:
            node.decompose()


def _leads_on(nodes: list[LexborNode]) -> bool:
    """Say whether a section is links with a few words each."""
    links = words = 0
    for node in nodes:
        if not (node.tag or "").startswith("-"):
            links += 1 if node.tag == "a" else len(node.css("a[href]"))
            words += len(_words(node).split())
    return links > 0 and words <= (WORDS_A_LINK * links if links > 1 else WORDS_A_LINK // 2)


def _box_of(heading: LexborNode) -> LexborNode:
    """Return the largest box that a heading opens and no other heading of its kind shares, itself for none."""
    box = heading
    while box.parent is not None and box.parent.tag in ("div", "section", "aside", "ul", "li", "header", "form"):
        above = box.parent
        if _before(box) is not None or above.css_first("h1, main") is not None or _heads_another(above, heading):
            break
        box = above
    return box


def _heads_another(node: LexborNode, heading: LexborNode) -> bool:
    """Say whether a node is, or holds, another heading as high as this one; the linked title of a card is none."""
    if (node.tag or "").startswith("-"):
        return False
    levels = LEVELS[: LEVELS.index(heading.tag or "h6") + 1]
    # The next one is often near; only where it is not, all of a node is looked through.
    near = (each for each in islice(_from(node.first_child), NEAR) if each.tag in levels)
    return any(
        each.mem_id != heading.mem_id and each.css_first("a[href]") is None and not _in_link(each)
        for each in chain(near, _found(node, ", ".join(levels)))
    )


def _from(node: LexborNode | None) -> Iterator[LexborNode]:
    """Give a node and those after it in the same box."""
    while node is not None:
        yield node
        node = node.next


def _found(node: LexborNode, pattern: str) -> Iterator[LexborNode]:
    """Look for a pattern when the first is asked for."""
    yield from node.css(pattern)


def _in_link(node: LexborNode) -> bool:
    return any(above.tag == "a" for above in above_of(node))


def _says_more(box: LexborNode, heading: LexborNode) -> bool:
    return len(_words(box).split()) > len(_words(heading).split())


def _before(node: LexborNode) -> LexborNode | None:
    """Return what stands before a node in the same box, None if it is the first that says something."""
    before = node.prev
    while before is not None and not (before.text(separator=" ") or "").strip():
        before = before.prev
    return before


def _words(node: LexborNode) -> str:
    return " ".join(node.text(separator=" ").split())
