"""Walk HTML's tags into lines that still know what they were.

Pure; lexbor (through selectolax) reads the tags, of which hostile ones are thinned out first (`text/thinning.py`).
"""

import html
import re
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tracker.text.lines import Line, LineKind, fold, read_bullet
from tracker.text.tables import MOST_SPANNED, Cell, Table, is_layout, rows_of
from tracker.text.tagged import KNOWN_TAG
from tracker.text.thinning import thinned

_BLOCK_TAG = re.compile(r"<(?:p|br|div|li|h[1-6]|tr|dt|dd|section|article|blockquote)(?=[\s/>])", re.IGNORECASE)
_DROPPED = frozenset(
    "script style noscript template head title svg iframe object textarea select del s strike".split()
)
#: Struck out, or out of sight, by style: what is written so was taken back, or is for nobody.
_STRUCK = re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through", re.IGNORECASE)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
#: What a script may open later: the panel of an accordion or of tabs.
_OPENED = frozenset(("id", "class", "role", "aria-labelledby", "aria-hidden"))
#: Bold, and the underlining that older pages use for the same.
_STRONG = frozenset(("strong", "b", "u"))
#: What has a name of its own is not parted by labels, nor is a paragraph of fewer pieces than two labels and what stands behind them.
_NAMED = ("item", "term", "summary")
_FEWEST_PIECES = 3
_LONGEST_LABEL = 80
_STOPS = frozenset(".;!?")
#: Bold by style, as word processors and page builders write it.
_STYLED: Final = "font-weight"
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_STYLED_TAGS = frozenset("span p div font td th li".split())
#: Folded-away parts in each other deeper than this keep the names of the innermost only.
_MOST_FOLDS: Final = 3
_LONGEST_TERM: Final = 200
_COUNTED: Final = {
    "ul": "list",
    "ol": "list",
    "li": "item",
    "pre": "pre",
    "thead": "table head",
    "dt": "term",
    "dd": "definition",
    "summary": "summary",
}
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike "
    "strong sub sup time tt u var wbr img".split()
)


def lines_of_html(source: str) -> list[Line]:
    """Walk the tags of a page or fragment; never raises, whatever the tags."""
    source = _unwrapped(source)
    if "\n" in source and not _BLOCK_TAG.search(source):
        source = source.replace("\n", "<br>")  # text with a few inline tags: its line breaks are meant
    tree = _tree_of(source)
    walker = _Walker(source)
    if tree.body is not None:
        walker.walk(tree.body)
    return walker.lines


def tree_of_html(source: str) -> LexborHTMLParser:
    """Read the tags of a page or fragment, as they stand; never raises, whatever the tags."""
    return _tree_of(_unwrapped(source))


def _unwrapped(source: str) -> str:
    if not KNOWN_TAG.search(source):
        source = html.unescape(source)
    return source.replace("\x00", "").replace("<![CDATA[", "").replace("]]>", "")


def _tree_of(source: str) -> LexborHTMLParser:
    # lexbor is handed bytes: lone surrogates have none.
    return LexborHTMLParser(thinned(source).encode("utf-8", "replace"))


class _Walker:
    """Goes through the nodes in document order, without recursion."""

    def __init__(self, source: str) -> None:
        low = source.lower()
        #: Whether anything in the page is bold by style, and whether a cell spans others: else no attribute is looked at.
        self._styled, self._spanning = _STYLED in low, "span=" in low
        self._struck = "line-through" in low
        self._unseen = "hidden" in low or ("none" in low and _UNSEEN.search(low) is not None)
        self.lines: list[Line] = []
        self._sink = self.lines
        #: Text not yet made a line, and whether it is bold.
        self._pieces: list[tuple[str, bool]] = []
        self._strong = 0
        self._level = 0
        #: How many lists, items, definitions and stretches with line breaks are open.
        self._open = dict.fromkeys(_COUNTED.values(), 0)
        self._gap = True
        self._broken = False
        self._term = ""
        #: The bold line that began the item which is open: "Closing date" over the date in its next line.
        self._item_name = ""
        #: The names of the folded-away parts that are open ("details", named by their "summary").
        self._folds: list[str] = []
        self._tables: list[Table] = []

    def walk(self, root: LexborNode) -> None:
        node: LexborNode | None = root
        depth = 0
        while node is not None:
            tag = node.tag or ""
            child = None if tag in _DROPPED or self._is_taken_back(node) else node.child
            if tag == "-text":
                self._text(node.text_content or "")
            else:
                self._enter(tag, node)
            if child is not None:
                node, depth = child, depth + 1
                continue
            self._leave(tag, node)
            while depth and node.next is None:
                parent = node.parent
                if parent is None:
                    break
                node, depth = parent, depth - 1
                self._leave(node.tag or "", node)
            node = node.next if depth else None
        self._flush()
        while self._tables:
            self._end_table()

    def _text(self, text: str) -> None:
        if self._open["pre"] and "\n" in text:
            for index, part in enumerate(text.split("\n")):
                if index:
                    self._flush()
                self._pieces.append((part, self._strong > 0))
            return
        self._pieces.append((text, self._strong > 0))

    def _is_taken_back(self, node: LexborNode) -> bool:
        """Say whether an element is struck out, or hidden with nothing by which a script would open it."""
        if not (self._struck or self._unseen) or (node.tag or "-")[0] == "-":
            return False
        told = node.attributes
        style = told.get("style") or ""
        if self._struck and _STRUCK.search(style) is not None:
            return True
        hidden = self._unseen and ("hidden" in told or _UNSEEN.search(style) is not None)
        return hidden and _OPENED.isdisjoint(told)

    def _is_strong(self, tag: str, node: LexborNode) -> bool:
        if tag in _STRONG:
            return True
        if not self._styled or tag not in _STYLED_TAGS:
            return False
        return _BOLD_STYLE.search(node.attributes.get("style") or "") is not None

    def _enter(self, tag: str, node: LexborNode) -> None:
        if tag in _INLINE:
            self._strong += self._is_strong(tag, node)
            return
        if tag == "br":
            self._flush()
            self._gap = self._gap or self._broken
            self._broken = True
            return
        if tag.startswith("-"):
            return
        self._flush()
        self._strong += self._is_strong(tag, node)
        if tag not in ("li", "dt", "dd", "tr", "td", "th", "body"):
            self._gap = True
        if tag in _HEADINGS:
            self._level = _HEADINGS[tag]
        elif tag in _COUNTED:
            self._open[_COUNTED[tag]] += 1
            self._item_name = ""
        elif tag == "details":
            self._folds.append("")
        elif tag == "table":
            self._tables.append(Table(self._sink))
        elif self._tables:
            self._enter_table(tag, node)

    def _enter_table(self, tag: str, node: LexborNode) -> None:
        table = self._tables[-1]
        if tag == "tr":
            table.rows.append([])
        elif tag in ("td", "th"):
            told = node.attributes if self._spanning else {}
            header = tag == "th" or self._open["table head"] > 0
            cell = Cell(header, across=_span(told.get("colspan")), down=_span(told.get("rowspan")))
            if not table.rows:
                table.rows.append([])
            table.rows[-1].append(cell)
            self._sink = cell.lines
        elif tag == "caption":
            self._sink = table.caption

    def _leave(self, tag: str, node: LexborNode) -> None:
        if tag in _INLINE:
            self._strong -= self._is_strong(tag, node)
            return
        if tag == "br" or tag.startswith("-"):
            return
        self._flush()
        self._strong -= self._is_strong(tag, node)
        if tag not in ("li", "dt", "tr", "td", "th"):
            self._gap = True
        if tag in _HEADINGS:
            self._level = 0
        elif tag in _COUNTED:
            self._open[_COUNTED[tag]] -= 1
            self._item_name = ""
        elif tag == "details" and self._folds:
            self._folds.pop()
        elif tag == "dl":
            self._term = ""
        elif tag == "table" and self._tables:
            self._end_table()

    def _flush(self) -> None:
        """Make a line of the text so far."""
        if not self._pieces:
            return
        pieces, self._pieces = self._pieces, []
        if len(pieces) > _FEWEST_PIECES and not (self._level or any(self._open[one] for one in _NAMED)):
            begin = 0
            for at in _next_labels(pieces):
                self._make_line(pieces[begin:at])
                begin = at
            pieces = pieces[begin:]
        self._make_line(pieces)

    def _make_line(self, pieces: list[tuple[str, bool]]) -> None:
        """Make a line of pieces of text, each with whether it is bold."""
        text = fold("".join(piece for piece, _ in pieces))
        if not text:
            return
        strong = all(bold or not piece.strip() for piece, bold in pieces)
        line = Line(LineKind.PARAGRAPH, text, gap=self._gap, strong=strong)
        self._gap = self._broken = False
        term = not self._level and (self._open["term"] > 0 or self._open["summary"] > 0)
        if term:
            line.kind = LineKind.TERM
        elif self._level:
            line.kind, line.level = LineKind.HEADING, self._level
        elif self._open["item"]:
            line.kind, line.depth = LineKind.ITEM, max(self._open["list"], 1)
        else:
            read_bullet(line)
        line.labels = self._names(item=line.kind is LineKind.ITEM)
        if line.kind is LineKind.ITEM and strong and not term:
            self._item_name = text.rstrip(" :")
        if not strong and not self._level and not term:
            line.run_in = _run_in(pieces)
        if term:
            self._name(text.rstrip(" :"))
        self._sink.append(line)

    def _names(self, *, item: bool) -> tuple[str, ...]:
        """Return what names the line that is made: the fold, the definition's term and the item that it is in."""
        if not (self._folds or self._term or self._item_name):
            return ()
        term = self._term if self._open["definition"] else ""
        names = (*self._folds[-_MOST_FOLDS:], term, self._item_name if item else "")
        return tuple(filter(None, names))

    def _name(self, text: str) -> None:
        """Let a term or a summary name what follows; two terms in a row name it together."""
        if self._open["summary"]:
            if self._folds:
                self._folds[-1] = text
            return
        several = bool(self._sink) and self._sink[-1].kind is LineKind.TERM and self._term
        self._term = f"{self._term} / {text}"[-_LONGEST_TERM:] if several else text

    def _end_table(self) -> None:
        table = self._tables.pop()
        self._sink = table.outer
        rows = [row for row in table.rows if any(cell.lines for cell in row)]
        self._sink.extend(table.caption)
        if is_layout(rows):
            self._sink.extend(line for row in rows for cell in row for line in cell.lines)
        else:
            caption = "; ".join(line.text for line in table.caption)
            made = rows_of(rows, caption=caption)
            for line in made:
                line.labels = (*self._names(item=False), *line.labels)
            self._sink.extend(made)
        self._gap = True


def _span(told: str | None) -> int:
    return min(max(int(told), 1), MOST_SPANNED) if told and re.fullmatch("[0-9]{1,4}", told) else 1


def _next_labels(pieces: list[tuple[str, bool]]) -> list[int]:
    """Return where further labels begin in a paragraph that begins with one: "<b>Who:</b> clubs. <b>What:</b> £500.".

    A label is bold, ends in a colon and stands behind the end of a sentence.
    """
    first = next((piece for piece in pieces if piece[0].strip()), ("", False))
    if not (first[1] and _is_label(first[0])):
        return []
    return [
        at
        for at in range(2, len(pieces))
        if pieces[at][1]
        and _is_label(pieces[at][0])
        and not pieces[at - 1][1]
        and pieces[at - 1][0].rstrip()[-1:] in _STOPS
    ]


def _is_label(piece: str) -> bool:
    return len(piece) <= _LONGEST_LABEL and piece.rstrip().endswith(":")


def _run_in(pieces: list[tuple[str, bool]]) -> str:
    """Return the bold words that begin a line, if a colon, dash or stop sets them off as a label."""
    bold: list[str] = []
    rest = ""
    for piece, strong in pieces:
        if not strong and piece.strip():
            rest = piece.lstrip()
            break
        bold.append(piece)
    label = fold("".join(bold))
    if not label or len(label) > _LONGEST_LABEL or not (label[-1] in ":.?–-" or rest[:1] in (":", "–", "-", "—")):
        return ""
    return label.rstrip(" :.–-")
