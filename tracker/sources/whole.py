"""Tell a web page that came whole from one whose connection was closed in the middle.

Pure. Where a server names no length and sends no chunks, the end of the connection is the end of the body
(RFC 9112, 6.3), and a page that is cut off there looks like any other: "up to £50" of "£50,000". Feeds, sitemaps
and JSON say by their form that they are cut. HTML says it by the end tags alone, and those may be left out
(https://html.spec.whatwg.org/multipage/syntax.html#optional-tags).
"""

from collections.abc import Mapping
from enum import Enum, auto

#: How much of the beginning and of the end is looked at.
_BEGINNING = 4_000
_END = 4_000

_OPENS = (b"<html", b"<body")
_CLOSES = (b"</html", b"</body")


class Ending(Enum):
    """How a body ends."""

    #: Its length was told, or its form says that it is whole.
    WHOLE = auto()
    #: It may be whole: what is missing may be left out.
    UNSURE = auto()
    #: It stops in the middle of a text or a tag.
    CUT = auto()


def ending_of(headers: Mapping[str, str], body: bytes) -> Ending:
    """Say how a body ends that was sent with these headers; `body` is unpacked."""
    if any(name in headers for name in ("Content-Length", "Transfer-Encoding", "Content-Encoding")):
        return Ending.WHOLE
    if not any(tag in body[:_BEGINNING].lower() for tag in _OPENS):
        return Ending.WHOLE
    if any(tag in body[-_END:].lower() for tag in _CLOSES):
        return Ending.WHOLE
    return Ending.UNSURE if body.rstrip().endswith(b">") else Ending.CUT
