"""Turn a whole web page into a tree that no page can make slow, without what is on every page of a site.

Pure; lexbor (through selectolax) reads the tags. Its time grows with the square of the depth and of the attributes
of one tag, so both are bounded first: a page that nests deeper than DEEPEST loses the tags below, not their words.
"""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

#: No honest page nests so deep.
DEEPEST = 200

_HUGE_TAG = re.compile(r"<[a-zA-Z][^<>]{20000,}")
_TAG = re.compile(r"<(?:(/?)([a-zA-Z][a-zA-Z0-9-]{0,30})|!--)")
#: What stands in them is no markup.
_RAW = frozenset("script style textarea noscript template iframe svg".split())
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
#: Their end is implied, so an open one says nothing about depth.
_IMPLIED = frozenset("p li td th tr dt dd option tbody thead tfoot colgroup html head body".split())
#: HTML moves a block out of these where they end inside it (the "adoption agency"); they close no block.
_FORMATTING = frozenset("a b big code em font i nobr s small strike strong tt u".split())

#: What is on every page of a site and holds no announcement, nor words of one.
_FURNITURE = (
    "script, style, noscript, template, svg, iframe, nav, [role=navigation], [role=banner], [role=contentinfo], "
    "[role=search], [role=dialog], [role=alertdialog], [class*=breadcrumb], [class*=cookie], [id*=cookie], "
    "[class*=consent], [id*=consent], [class*=onetrust], [id*=onetrust], [class*=pagination], [class*=pager], "
    "[class~=share], [class^=share-], [class*=' share-'], [class*=social-share], [class*=sharedaddy], "
    "[class*=addtoany], [class*=skip-link], [class*=newsletter-sign]"
)
#: Inside these a header, footer or form belongs to what is told.
_TOLD_IN = frozenset(("main", "article", "li", "section", "td"))


def tree_of(text: str) -> LexborHTMLParser:
    """Return the tree of a page, whatever its markup, in a time that grows with its length alone."""
    return LexborHTMLParser(thinned(text).encode("utf-8", "replace"))


def thinned(text: str) -> str:
    """Drop giant tags, and opening tags that lie deeper than DEEPEST."""
    text = _HUGE_TAG.sub("<br ", text)
    kept: list[str] = []
    open_tags: list[str] = []
    unended: set[str] = set()
    done = at = 0
    while (found := _TAG.search(text, at)) is not None:
        at = found.end()
        if found[2] is None:
            at = _after(text, "-->", at)
            continue
        name = found[2].lower()
        if name in _VOID or name in _IMPLIED:
            continue
        if found[1]:
            _close(open_tags, name)
        elif name in _RAW:
            if name not in unended and (end := _end_of(text, name, at)) >= 0:
                at = end
            else:
                unended.add(name)  # it is not looked for again
        elif len(open_tags) < DEEPEST:
            open_tags.append(name)
        else:
            kept += (text[done : found.start()], "<br")
            done = found.end()
    return "".join((*kept, text[done:]))


def _after(text: str, words: str, at: int) -> int:
    found = text.find(words, at)
    return len(text) if found < 0 else found + len(words)


def _end_of(text: str, name: str, at: int) -> int:
    """Return where an element ends whose inside is no markup, -1 where it never does."""
    end = re.compile(rf"</{name}", re.IGNORECASE).search(text, at)
    return -1 if end is None else end.start()


def _close(open_tags: list[str], name: str) -> None:
    """Let a closing tag end its element, with all that is still open inside; a formatting one ends no block."""
    for place in range(len(open_tags) - 1, -1, -1):
        if open_tags[place] == name:
            if name not in _FORMATTING or _FORMATTING.issuperset(open_tags[place:]):
                del open_tags[place:]
            return


def without_furniture(tree: LexborHTMLParser) -> None:
    """Take out of a tree what is on every page of a site."""
    for node in tree.css(_FURNITURE):
        if node.tag not in ("html", "body", "main", "article") and not _holds_the_page(node):
            node.decompose()
    for node in tree.css("header, footer"):
        if not any(above.tag in _TOLD_IN for above in above_of(node)):
            node.decompose()
    for node in tree.css("form"):
        # ASP.NET wraps the whole page in a form.
        if not _holds_the_page(node):
            node.decompose()


def above_of(node: LexborNode) -> list[LexborNode]:
    """Return what a node stands in, the nearest first."""
    found = []
    above = node.parent
    while above is not None:
        found.append(above)
        above = above.parent
    return found


def _holds_the_page(node: LexborNode) -> bool:
    return node.css_first("main, [role=main], h1, article") is not None
