"""Split a feed's body into its items without reading them, so that only new items need be read.

Pure, and linear in the length of the body. expat proves that the body is well-formed and tells where an item
begins; comments, CDATA and attributes that only look like items mislead nobody. feedparser carries state from one
item into the next where elements stand that it does not expect: whatever could leave any behind is refused, and
such a body is read whole.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from xml.parsers import expat

_ATOM = "http://www.w3.org/2005/Atom"
_RSS_1 = ("http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/")
_XHTML = "http://www.w3.org/1999/xhtml"
_MEDIA = "http://search.yahoo.com/mrss/"
#: What an item is called, by the name of the outermost element, and the elements around the items.
_ITEM_OF = {"rss": "item", "rdf": "item", "feed": "entry"}
_ITEMS = {"item", "entry"}
_PLACES = {("rss",), ("rss", "channel"), ("rdf",), ("rdf", "channel"), ("feed",)}
_END = re.compile(rb"</(?:[^<>:]*:)?(?:item|entry)\s*>", re.IGNORECASE)
#: The namespaces whose items feedparser takes for items; "" is no namespace.
_OF_FEEDS = {
    "",
    _ATOM,
    "http://purl.org/atom/ns#",
    *_RSS_1,
    "http://backend.userland.com/rss2",
    "http://blogs.law.harvard.edu/tech/rss",
}
#: Elements that would begin or end a feed or an item for feedparser wherever they stand.
_STRUCTURE = {*_ITEM_OF, *_ITEMS, "channel"}
#: Elements in whose content feedparser takes an element for markup, or for what describes the feed.
_TEXTS = frozenset(
    "title subtitle tagline summary description abstract content encoded body fullitem rights copyright info "
    "browserfriendly image textinput".split()
)
#: Those that hold elements where they describe the feed.
_GROUPS = {"image", "textinput"}
_TOLD = _STRUCTURE | _TEXTS
#: What would make feedparser take the first item, and it alone, for one that has content; so does a second summary.
_CONTENTS, _SUMMARIES = {"content", "encoded", "fullitem", "body"}, {"summary", "description", "abstract"}
#: What says that the elements in a text are its markup: their beginning and end are then told alike.
_MARKUP = {"xhtml", "application/xhtml+xml"}
#: Default namespaces that an item may declare for itself: feedparser keeps nothing of them that another item meets.
_HARMLESS = {None, _ATOM, _XHTML, "http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML"}
#: Prefixes that an item may declare for itself, each for one namespace only, where the head does not know either.
_USUAL = {
    "a10": _ATOM,
    "atom": _ATOM,
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "georss": "http://www.georss.org/georss",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "media": _MEDIA,
    "slash": "http://purl.org/rss/1.0/modules/slash/",
    "thr": "http://purl.org/syndication/thread/1.0",
    "wfw": "http://wellformedweb.org/CommentAPI/",
}
#: Deeper elements, and more names and tags, than any real feed has: what this takes and keeps is bounded.
_MOST_DEEP, _MOST_NAMES, _MOST_TAGS = 100, 500, 400_000


@dataclass(frozen=True, slots=True)
class Split:
    """A body in parts; what stands between two items (white space, comments) is in none of them."""

    body: bytes
    #: Where its items begin and end, in their order.
    places: tuple[tuple[int, int], ...]
    #: What beside its own bytes decides how an item is read: the tags around it and what namespaces the head knows.
    #: It stays as it is where the head only says something new of the feed, as the date of its last change.
    around: bytes

    @property
    def head(self) -> bytes:
        """Everything before the first item."""
        return self.body[: self.places[0][0]]

    @property
    def tail(self) -> bytes:
        """Everything after the last item; it holds no element."""
        return self.body[self.places[-1][1] :]

    @property
    def items(self) -> Iterator[bytes]:
        """The items in their order, each from its "<" to its ">"."""
        return (self.item(number) for number in range(len(self.places)))

    def item(self, number: int) -> bytes:
        """Return one item; `number` counts from 0."""
        start, end = self.places[number]
        return self.body[start:end]


def split(body: bytes) -> Split | None:
    """Return the items of an RSS or Atom body; None where it must be read whole.

    Only UTF-8 is split, whatever is declared: `feed.py` reads as UTF-8 whatever is valid as such, and an item that
    happened to be valid alone, in a body that is not, would be read otherwise than there.
    """
    # UTF-16, which expat finds out though it was told otherwise, has NULs.
    if b"\0" in body or body.count(b"<") > _MOST_TAGS:
        return None
    walk = _Walk()
    parser = expat.ParserCreate("utf-8", namespace_separator=" ")
    parser.ordered_attributes = True
    parser.StartElementHandler = walk.start
    parser.EndElementHandler = walk.end
    parser.StartNamespaceDeclHandler = walk.declare
    parser.StartDoctypeDeclHandler = walk.refuse
    walk.parser = parser
    try:
        parser.Parse(body, True)
    except (expat.ExpatError, _RefusedError):
        return None
    finally:
        walk.parser = None  # it holds the walk
    if not walk.starts:
        return None
    ends = [end.end() for at in walk.ends if (end := _END.match(body, at))]
    if len(ends) < len(walk.ends):
        return None  # <item/>: what expat calls its end is what comes next
    return Split(body, tuple(zip(walk.starts, ends, strict=True)), walk.around)


def joined(parts: Split, numbers: Iterable[int]) -> bytes:
    """Return a whole body that holds only the items of these numbers (from 0), in the order given."""
    return b"\n".join((parts.head, *(parts.item(number) for number in numbers), parts.tail))


class _RefusedError(Exception):
    """The body must be read whole."""


class _Names(dict[str, str]):
    """Local names in lower case, "" where they mean nothing to us, by the names of expat ("namespace name")."""

    def __missing__(self, name: str) -> str:
        if len(self) >= _MOST_NAMES:
            raise _RefusedError
        space, _, local = name.rpartition(" ")
        told = local.lower()
        if told not in _TOLD or (space == _MEDIA and told == "content"):
            told = ""
        self[name] = told
        return told


@dataclass(slots=True)
class _Walk:
    """Where expat is in a body, and the places of the items so far."""

    parser: expat.XMLParserType | None = None
    starts: list[int] = field(default_factory=list)
    #: Where their end tags begin.
    ends: list[int] = field(default_factory=list)
    around: bytes = b""
    _names: _Names = field(default_factory=_Names)
    _depth: int = 0
    #: The elements around the place, up to the first item: what they mean to us, their names, their attributes.
    _path: list[tuple[str, str, tuple[str, ...]]] = field(default_factory=list)
    _has_summary: bool = False
    #: The depth of the items once there is one.
    _item_depth: int = 0
    _in_item: bool = False
    #: The depth of the text that the place is in, or 0, and whether elements in it are its markup.
    _text_depth: int = 0
    _is_markup: bool = False
    #: What is declared by the element that begins next, and what was by the head: namespace by prefix.
    _declared: list[tuple[str | None, str | None]] = field(default_factory=list)
    _of_head: dict[str | None, str | None] = field(default_factory=dict)

    def refuse(self, *_: object) -> None:
        raise _RefusedError

    def declare(self, prefix: str | None, uri: str | None) -> None:
        if len(self._declared) >= _MOST_NAMES:
            raise _RefusedError
        self._declared.append((prefix, uri))

    def start(self, name: str, attributes: Sequence[str]) -> None:
        self._depth = depth = self._depth + 1
        if depth > _MOST_DEEP:
            raise _RefusedError
        local = self._names[name]
        if not self._in_item:
            self._start_outside(name, local, attributes)
        elif local in _STRUCTURE:
            raise _RefusedError
        elif local or self._text_depth:
            self._check_text(local, attributes)
        if self._declared:
            self._check_declared()

    def end(self, _: str) -> None:
        if self._depth == self._text_depth:
            self._text_depth = 0
        if self._in_item:
            if self._depth == self._item_depth:
                self._in_item = False
                self.ends.append(self._place())
        elif not self._item_depth:
            self._path.pop()
        self._depth -= 1

    def _start_outside(self, name: str, local: str, attributes: Sequence[str]) -> None:
        if local in _ITEMS:
            if not self._item_depth:
                self._check_head()
                self._item_depth = self._depth
            is_ours = local == _ITEM_OF[self._path[0][0]] and name.rpartition(" ")[0] in _OF_FEEDS
            if not is_ours or self._depth != self._item_depth:
                raise _RefusedError
            self._in_item = True
            self.starts.append(self._place())
            return
        if self._item_depth or local in _CONTENTS or (self._has_summary and local in _SUMMARIES):
            raise _RefusedError
        self._has_summary = self._has_summary or local == "summary"
        self._check_text("" if local in _GROUPS else local, attributes)
        self._path.append((local, name, tuple(attributes)))
        self._of_head.update(self._declared)
        self._declared.clear()

    def _check_text(self, local: str, attributes: Sequence[str]) -> None:
        """Refuse elements in a text other than markup that is said to be such."""
        if self._text_depth and (local in _TEXTS or not self._is_markup):
            raise _RefusedError
        if local in _TEXTS:
            self._text_depth, self._is_markup = self._depth, _are_markup(local, attributes)

    def _check_head(self) -> None:
        """Refuse a feed whose items stand elsewhere than its kind has them, or whose kind an item might tell."""
        if tuple(local for local, _, _ in self._path) not in _PLACES:
            raise _RefusedError
        of_head, (root, name, _) = self._of_head, self._path[0]
        if root == "rdf":
            is_told = _RSS_1[0] in of_head.values() or of_head.get(None) == _RSS_1[1]
        else:
            is_told = name.rpartition(" ")[0] in _OF_FEEDS
        if not is_told:
            raise _RefusedError
        self.around = repr((self._path, list(of_head.items()))).encode()

    def _check_declared(self) -> None:
        """Refuse what an item declares where feedparser would from there on know more than the head told it."""
        for prefix, uri in self._declared:
            if self._of_head.get(prefix, "") == uri or (prefix is None and uri in _HARMLESS):
                continue
            is_usual = prefix is not None and _USUAL.get(prefix) == uri
            if not is_usual or prefix in self._of_head or uri in self._of_head.values():
                raise _RefusedError
        self._declared.clear()

    def _place(self) -> int:
        assert self.parser is not None
        return self.parser.CurrentByteIndex


def _are_markup(local: str, attributes: Sequence[str]) -> bool:
    """Say whether the elements in a text are markup, by its name and its attributes (names and values in turn)."""
    pairs = zip(attributes[::2], attributes[1::2], strict=True)
    types = {value for name, value in pairs if name.lower().endswith("type")}
    return types <= _MARKUP if types else local == "body"
