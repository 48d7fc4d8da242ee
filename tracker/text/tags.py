"""Walk HTML's tags, or the lines of plain text, into lines that still know what they were.

Pure; lexbor (through selectolax) reads the tags. Hostile markup (very deep nesting, tags with thousands of
attributes) is thinned out first, since the time it takes grows with the square of such things.
"""

import html
import re
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode


class LineKind(Enum):
    """What a line was in its page."""

    HEADING = auto()
    #: The term of a definition list.
    TERM = auto()
    PARAGRAPH = auto()
    ITEM = auto()
    ROW = auto()


@dataclass(slots=True)
class Line:
    """One line of text, white space folded."""

    kind: LineKind
    text: str
    #: 1 to 6 for a heading.
    level: int = 0
    #: How deep in lists it stands; 0 outside, table rows count as 1.
    depth: int = 0
    #: Whether there is a paragraph's distance above it.
    gap: bool = True
    #: Whether all of it is bold.
    strong: bool = False
    #: Whether it comes from plain text.
    plain: bool = False
    #: The bold words it begins with, if they act as its label.
    run_in: str = ""
    #: Terms and header cells that hold over it.
    labels: tuple[str, ...] = ()


_KNOWN_TAG = re.compile(
    r"</?(?:p|br|div|span|ul|ol|li|h[1-6]|table|tbody|thead|tr|td|th|strong|b|em|i|u|a|dl|dt|dd|blockquote|section"
    r"|article|pre|img|hr|html|body|script|style|font|sup|sub|small|figure|center|header|footer|main|form|iframe"
    r"|svg|details|summary|label|aside|nav|address|time|abbr|del|ins|mark|code|video|audio)(?=[\s/>])|<!--",
    re.IGNORECASE,
)
_BLOCK_TAG = re.compile(r"<(?:p|br|div|li|h[1-6]|tr|dt|dd|section|article|blockquote)(?=[\s/>])", re.IGNORECASE)
_ANY_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,30})")
_HUGE_TAG = re.compile(r"<[a-zA-Z][^<>]{8000,}")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
#: Invisible marks that would split a word; the null byte is none of ours either.
_INVISIBLE = dict.fromkeys(map(ord, "\x00\xad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"))
_BULLET = re.compile(r"(?:[-–—*•·●▪■‣◦»✓✔✗✘✅❌]|\d{1,2}[.)]|\([a-z0-9]{1,3}\)|[a-z]\))\s+")
_MARKDOWN_HEADING = re.compile(r"(#{1,6})\s+")

_MANY_TAGS: Final = 1000
_DEEPEST: Final = 256
#: A plain-text line of at least this length that does not end its sentence was wrapped by a mail program.
_WRAPPED_CHARS: Final = 55

_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
#: Their end is implied, so an open one says nothing about depth.
_IMPLIED = frozenset("p li td th tr dt dd option tbody thead tfoot colgroup".split())
_DROPPED = frozenset("script style noscript template head title svg iframe object textarea select".split())
_STRONG = frozenset(("strong", "b"))
_COUNTED: Final = {"ul": "list", "ol": "list", "li": "item", "pre": "pre", "dd": "definition"}
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike "
    "strong sub sup time tt u var wbr img".split()
)


def looks_like_html(source: str) -> bool:
    """Say whether a text holds tags, be it escaped ones."""
    if _KNOWN_TAG.search(source):
        return True
    return "&lt;" in source and _KNOWN_TAG.search(html.unescape(source)) is not None


def lines_of_text(source: str) -> list[Line]:
    """Split plain text at its line breaks; lines that a mail program wrapped are joined again."""
    lines: list[Line] = []
    gap = True
    may_go_on = False
    for raw in source.splitlines():
        bare = _fold(raw)
        if not bare:
            gap, may_go_on = True, False
            continue
        if may_go_on and bare[0].islower():
            lines[-1].text += " " + bare
        else:
            lines.append(_line_of_text(bare, gap=gap))
        may_go_on = len(bare) >= _WRAPPED_CHARS and bare[-1] not in ".!?:;"
        gap = False
    return lines


def _line_of_text(bare: str, *, gap: bool) -> Line:
    bullet = _BULLET.match(bare)
    if bullet and bullet.end() < len(bare):
        return Line(LineKind.ITEM, bare[bullet.end() :], depth=1, gap=gap, plain=True)
    heading = _MARKDOWN_HEADING.match(bare)
    if heading:
        return Line(LineKind.HEADING, bare[heading.end() :], level=len(heading[1]), gap=gap, plain=True)
    if len(bare) > 4 and bare.startswith("**") and bare.endswith("**"):
        return Line(LineKind.PARAGRAPH, bare[2:-2], gap=gap, plain=True, strong=True)
    return Line(LineKind.PARAGRAPH, bare, gap=gap, plain=True)


def lines_of_html(source: str) -> list[Line]:
    """Walk the tags of a page or fragment; never raises, whatever the tags."""
    if not _KNOWN_TAG.search(source):
        source = html.unescape(source)
    source = source.replace("\x00", "").replace("<![CDATA[", "").replace("]]>", "")
    if "\n" in source and not _BLOCK_TAG.search(source):
        source = source.replace("\n", "<br>")  # text with a few inline tags: its line breaks are meant
    # lexbor is handed bytes: lone surrogates have none.
    tree = LexborHTMLParser(_thinned(source).encode("utf-8", "replace"))
    walker = _Walker()
    if tree.body is not None:
        walker.walk(tree.body)
    return walker.lines


def _thinned(source: str) -> str:
    """Drop giant tags, and opening tags that lie deeper than any honest page nests."""
    source = _HUGE_TAG.sub("<br ", source)
    if source.count("<") < _MANY_TAGS:
        return source
    kept: list[str] = []
    open_tags: list[str] = []
    done = 0
    for found in _ANY_TAG.finditer(source):
        name = found[2].lower()
        if name in _VOID or name in _IMPLIED:
            continue
        if found[1]:
            # A close that does not fit its open is not believed, so that depth is never counted too low.
            if open_tags and open_tags[-1] == name:
                open_tags.pop()
        elif len(open_tags) < _DEEPEST:
            open_tags.append(name)
        else:
            kept += (source[done : found.start()], "<br")
            done = found.end()
    return "".join((*kept, source[done:]))


@dataclass(slots=True)
class _Cell:
    header: bool
    lines: list[Line] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "; ".join(line.text for line in self.lines)


@dataclass(slots=True)
class _Table:
    #: Where lines went before the table began.
    outer: list[Line]
    rows: list[list[_Cell]] = field(default_factory=list)


class _Walker:
    """Goes through the nodes in document order, without recursion."""

    def __init__(self) -> None:
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
        self._tables: list[_Table] = []

    def walk(self, root: LexborNode) -> None:
        node: LexborNode | None = root
        depth = 0
        while node is not None:
            tag = node.tag or ""
            child = None if tag in _DROPPED else node.child
            if tag == "-text":
                self._text(node.text_content or "")
            else:
                self._enter(tag)
            if child is not None:
                node, depth = child, depth + 1
                continue
            self._leave(tag)
            while depth and node.next is None:
                parent = node.parent
                if parent is None:
                    break
                node, depth = parent, depth - 1
                self._leave(node.tag or "")
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

    def _enter(self, tag: str) -> None:
        if tag in _INLINE:
            if tag in _STRONG:
                self._strong += 1
            return
        if tag == "br":
            self._flush()
            self._gap = self._gap or self._broken
            self._broken = True
            return
        if tag.startswith("-"):
            return
        self._flush()
        if tag not in ("li", "dt", "dd", "tr", "td", "th", "body"):
            self._gap = True
        if tag in _HEADINGS:
            self._level = _HEADINGS[tag]
        elif tag in _COUNTED:
            self._open[_COUNTED[tag]] += 1
        elif tag == "table":
            self._tables.append(_Table(self._sink))
        elif self._tables:
            self._enter_table(tag)

    def _enter_table(self, tag: str) -> None:
        table = self._tables[-1]
        if tag == "tr":
            table.rows.append([])
        elif tag in ("td", "th"):
            cell = _Cell(header=tag == "th")
            if not table.rows:
                table.rows.append([])
            table.rows[-1].append(cell)
            self._sink = cell.lines
        elif tag == "caption":
            self._sink = table.outer

    def _leave(self, tag: str) -> None:
        if tag in _INLINE:
            if tag in _STRONG:
                self._strong -= 1
            return
        if tag == "br" or tag.startswith("-"):
            return
        if tag == "dt":
            self._flush(term=True)
            return
        self._flush()
        if tag not in ("li", "tr", "td", "th"):
            self._gap = True
        if tag in _HEADINGS:
            self._level = 0
        elif tag in _COUNTED:
            self._open[_COUNTED[tag]] -= 1
        elif tag == "dl":
            self._term = ""
        elif tag == "table" and self._tables:
            self._end_table()

    def _flush(self, *, term: bool = False) -> None:
        """Make a line of the text so far."""
        if not self._pieces:
            return
        pieces, self._pieces = self._pieces, []
        text = _fold("".join(piece for piece, _ in pieces))
        if not text:
            return
        strong = all(bold or not piece.strip() for piece, bold in pieces)
        line = Line(LineKind.PARAGRAPH, text, gap=self._gap, strong=strong)
        self._gap = self._broken = False
        if term:
            line.kind, self._term = LineKind.TERM, text.rstrip(" :")
        elif self._level:
            line.kind, line.level = LineKind.HEADING, self._level
        elif self._open["item"]:
            line.kind, line.depth = LineKind.ITEM, max(self._open["list"], 1)
        else:
            _read_bullet(line)
        if self._open["definition"] and self._term:
            line.labels = (self._term,)
        if not strong and not self._level and not term:
            line.run_in = _run_in(pieces)
        self._sink.append(line)

    def _end_table(self) -> None:
        table = self._tables.pop()
        self._sink = table.outer
        rows = [row for row in table.rows if any(cell.lines for cell in row)]
        if _is_layout(rows):
            self._sink.extend(line for row in rows for cell in row for line in cell.lines)
        else:
            self._sink.extend(_rows(rows))
        self._gap = True


def _read_bullet(line: Line) -> None:
    """Take a typed bullet ("• salaries", made with <br>) for a list's item."""
    bullet = _BULLET.match(line.text)
    if bullet and bullet.end() < len(line.text):
        line.kind, line.depth, line.text = LineKind.ITEM, 1, line.text[bullet.end() :]


def _run_in(pieces: list[tuple[str, bool]]) -> str:
    """Return the bold words that begin a line, if a colon, dash or stop sets them off as a label."""
    bold: list[str] = []
    rest = ""
    for piece, strong in pieces:
        if not strong and piece.strip():
            rest = piece.lstrip()
            break
        bold.append(piece)
    label = _fold("".join(bold))
    if not label or len(label) > 80 or not (label[-1] in ":.?–-" or rest[:1] in (":", "–", "-", "—")):
        return ""
    return label.rstrip(" :.–-")


def _is_layout(rows: list[list[_Cell]]) -> bool:
    """Say whether a table only arranges the page: one column, headings inside, or cells as long as an article."""
    if max((len(row) for row in rows), default=0) < 2:
        return True
    return any(
        len(cell.lines) > 12 or any(line.kind in (LineKind.HEADING, LineKind.ROW) for line in cell.lines)
        for row in rows
        for cell in row
    )


def _rows(rows: list[list[_Cell]]) -> list[Line]:
    """Write a table as a line a row; a header cell stands before each of its cells ("Deadline: 5 March")."""
    first = rows[0]
    headers: list[str] = []
    if len(rows) > 1 and _heads_columns(first, columns=max(len(row) for row in rows)):
        headers, rows = [cell.text.rstrip(" :") for cell in first], rows[1:]
    lines: list[Line] = []
    for row in rows:
        labels: tuple[str, ...] = ()
        if headers:
            named = [(headers[at] if at < len(headers) else "", cell.text) for at, cell in enumerate(row)]
            text = " | ".join(f"{name}: {value}" if name and value else value for name, value in named)
            labels = (row[0].text,) if row[0].header and row[0].text else ()
        elif len(row) == 2 and row[0].text and row[1].text and (row[0].header or row[0].text.count(" ") < 8):
            label = row[0].text.rstrip(" :")
            text, labels = f"{label}: {row[1].text}", (label,)
        else:
            text = " | ".join(cell.text for cell in row if cell.text)
        lines.append(Line(LineKind.ROW, text.strip(" |"), depth=1, gap=not lines, labels=labels))
    return [line for line in lines if line.text]


def _heads_columns(row: list[_Cell], *, columns: int) -> bool:
    if all(cell.header for cell in row):
        return len(row) > 1
    if not all(cell.text and len(cell.lines) == 1 for cell in row):
        return False
    if all(cell.lines[0].strong for cell in row):
        return True
    short = all(cell.text.count(" ") < 4 and not any(char.isdigit() for char in cell.text) for cell in row)
    return short and columns > 2 and len(row) == columns


def _fold(text: str) -> str:
    """Undo what was escaped twice, drop invisible marks, and make white space single spaces."""
    for _ in range(2):
        if "&" not in text:
            break
        text = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    return " ".join(text.translate(_INVISIBLE).split())
