"""Write parts of a page as plain HTML: what structures the words stays, all else goes.

Pure. The tags are walked without recursion, so depth does no harm.
"""

import html
import re
from collections.abc import Mapping

from selectolax.lexbor import LexborNode

from tracker.sources.panels import labels_of

_KEPT = frozenset(
    "h1 h2 h3 h4 h5 h6 p ul ol li table caption thead tbody tfoot tr th td dl dt dd blockquote pre strong b".split()
)
_DROPPED = frozenset(
    "script style noscript template head title svg iframe object input select textarea option datalist canvas "
    "video audio picture img map".split()
)
_INLINE = frozenset(
    "a abbr acronym bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike sub "
    "sup time tt u var wbr".split()
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary"))
#: A label is short, and so is what it labels.
_LONGEST_TERM, _LONGEST_VALUE = 40, 80
_ANY_TAG = re.compile(r"<[^<>]*>")
_EMPTY = re.compile(r"<(p|div|li|h[1-6]|strong|b|dd|ul|ol|dl|blockquote)>\s*</\1>")


def words_in(text: str) -> str:
    """Return the words of plain HTML on one line."""
    return " ".join(html.unescape(_ANY_TAG.sub(" ", text)).split())


def plain_html(parts: list[LexborNode], *, limit: int) -> str:
    """Return the parts one after the other; what comes after `limit` characters is left out."""
    writer = _Writer(limit, *labels_of(parts))
    for part in parts:
        writer.walk(part)
    text = "".join(writer.pieces)
    for _ in range(3):
        text = _EMPTY.sub("", text)
    return text


class _Writer:
    """Writes tags and words in document order."""

    def __init__(self, limit: int, labels: Mapping[int, str], tabs: frozenset[int]) -> None:
        #: The words of a panel's tab, and the tabs that are written there.
        self._labels, self._tabs = labels, tabs
        self.pieces: list[str] = []
        self._left = limit
        #: How many headings are open: a button in one is its words.
        self._headings = 0

    def walk(self, root: LexborNode) -> None:
        # What was opened, with the words that close it.
        open_nodes: list[tuple[LexborNode, str]] = []
        node: LexborNode | None = root
        while node is not None:
            closing = self._enter(node) if self._left > 0 else None
            child = node.child if closing is not None else None
            if child is not None and closing is not None:
                open_nodes.append((node, closing))
                node = child
                continue
            if closing is not None:
                self._leave(node, closing)
            following = node.next if open_nodes else None
            while following is None and open_nodes:
                above, closing = open_nodes.pop()
                self._leave(above, closing)
                following = above.next if open_nodes else None
            node = following

    def _enter(self, node: LexborNode) -> str | None:
        """Write how a node begins and return how it ends; None if nothing of it is to be written."""
        tag = node.tag or ""
        if tag == "-text":
            return self._write(html.escape(node.text_content or "", quote=False))
        if tag.startswith("-") or tag in _DROPPED or node.mem_id in self._tabs:
            return None
        if (label := self._labels.get(node.mem_id)) is not None:
            self._write(f"<h4>{html.escape(label, quote=False)}</h4>")
        if tag == "br":
            return self._write("<br>")
        if tag == "time":
            return self._time(node)
        if tag == "button" and not self._headings and not {"aria-expanded", "aria-controls"} & set(node.attributes):
            return None
        return self._element(node, tag)

    def _element(self, node: LexborNode, tag: str) -> str:
        if tag == "summary" or (tag == "button" and not self._headings):
            tag = "h4"  # it heads the panel that it opens
        elif tag == "button":
            return ""
        if node.tag in _HEADINGS:
            self._headings += 1
        if tag in _INLINE:
            return self._write(" ") if _is_set_apart(node) else ""
        if tag in ("div", "p") and (term := _term_or_value(node)):
            tag = term
        if tag in _KEPT:
            self._write(f"<{tag}>")
            return f"</{tag}>"
        # A box matters as a break between words alone; boxes around boxes are none.
        if all((each.tag or "") not in ("-text", *_INLINE) or not each.text().strip() for each in _children(node)):
            return " "
        self._write("<div>")
        return "</div>"

    def _time(self, node: LexborNode) -> str | None:
        """Write a date that is shown as "in 3 days", or not at all, as the day that its machine form names."""
        words, told = node.text(separator=" "), node.attributes.get("datetime") or ""
        if told and not any(letter.isdigit() for letter in words):
            self._write(f"{html.escape(words, quote=False)} {html.escape(told, quote=False)}")
            return None
        return ""

    def _leave(self, node: LexborNode, closing: str) -> None:
        if node.tag in _HEADINGS:
            self._headings -= 1
        self.pieces.append(closing)

    def _write(self, text: str) -> str:
        self._left -= len(text)
        self.pieces.append(text)
        return ""


def _is_set_apart(node: LexborNode) -> bool:
    """Say whether a style, not white space, sets an inline element apart from the one before.

    "Closing date" and "5 May" in two spans with classes are; the halves of a word that an editor cut are not.
    """
    before = node.prev
    if (
        before is None
        or before.tag != node.tag
        or "class" not in node.attributes
        or "class" not in before.attributes
    ):
        return False
    last, first = before.text()[-1:], node.text()[:1]
    return (last.islower() and (first.isupper() or first.isdigit() or first == "£")) or (
        last.isdigit() and first.isupper()
    )


def _term_or_value(node: LexborNode) -> str:
    """Return "dt" for a box that labels the next one ("Apply by", then "31 August"), "dd" for that next one."""
    if (after := _box_after(node)) is not None and _is_term(node, after):
        return "dt"
    before = node.prev
    while before is not None and before.tag == "-text" and not (before.text_content or "").strip():
        before = before.prev
    return "dd" if before is not None and before.tag == node.tag and _is_term(before, node) else ""


def _box_after(node: LexborNode) -> LexborNode | None:
    after = node.next
    while after is not None and after.tag == "-text" and not (after.text_content or "").strip():
        after = after.next
    return after if after is not None and after.tag == node.tag else None


def _is_term(node: LexborNode, value: LexborNode) -> bool:
    """Say whether two boxes in a row, each of another class, are a short label and a value with a figure in it."""
    classes = node.attributes.get("class"), value.attributes.get("class")
    if None in classes or classes[0] == classes[1] or not (_is_leaf(node) and _is_leaf(value)):
        return False
    term, told = node.text().strip(), value.text().strip()
    if not 3 <= len(term) <= _LONGEST_TERM or not told or len(told) > _LONGEST_VALUE:
        return False
    is_label = not any(letter.isdigit() for letter in term) and term[-1] not in ".!?;,"
    return is_label and any(letter.isdigit() for letter in told)


def _is_leaf(node: LexborNode) -> bool:
    return all((each.tag or "") in ("-text", *_INLINE) for each in _children(node))


def _children(node: LexborNode) -> list[LexborNode]:
    found = []
    child = node.child
    while child is not None:
        found.append(child)
        child = child.next
    return found
