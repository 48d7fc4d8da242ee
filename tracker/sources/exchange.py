"""What goes to a source and what comes back, as plain frozen types that both processes share.

No HTTP and no parser is imported here: the parent knows these types without knowing feedparser, and the
child that parses knows them without knowing aiohttp.
"""

import re
from dataclasses import dataclass

from tracker.model import Announcement

#: A longer text of one item is a fault of its feed, or a book.
LONGEST_BODY = 200_000

#: How bodies begin that are no UTF-8, or say that they are (XML 1.0, appendix F).
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
    (b"{\0", "utf-16-le"),
    (b"\0{", "utf-16-be"),
)
_WIDE = tuple(mark for mark, name in _MARKS if name.startswith("utf-16"))
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave so that it can be asked "has it changed?" (RFC 9110, 8.8)."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Response:
    """One answer, read to its end and unpacked; `body` is empty where nothing changed."""

    #: The address that answered, after redirects.
    url: str
    status: int
    body: bytes
    #: The Content-Type header as it came, "" where there was none.
    content_type: str
    validators: Validators = Validators()
    #: The server said that it still is what the validators name (304).
    not_modified: bool = False
    #: Where the address has moved for good (301, 308); None where it has not.
    moved_to: str | None = None
    #: For how many seconds the server calls its answer fresh (max-age, Expires); None where it does not say.
    fresh_for_s: float | None = None

    @property
    def is_wide(self) -> bool:
        """Whether the body is UTF-16, whatever it or its header says."""
        return self.body.startswith(_WIDE)

    def text(self) -> str:
        """Decode the body: by its first bytes, as UTF-8, by the charset named, else as Windows-1252.

        UTF-8 comes before the named charset: text of another charset hardly ever is valid UTF-8 by chance,
        while servers often name the wrong one.
        """
        for mark, name in _MARKS:
            if self.body.startswith(mark):
                return self.body.decode(name, "replace")
        named = _CHARSET.search(self.content_type)
        for name in ("utf-8", named[1] if named else "", "windows-1252"):
            try:
                return self.body.decode(name)
            except (LookupError, UnicodeError):
                continue
        return self.body.decode("windows-1252", "replace")


@dataclass(frozen=True, slots=True)
class Request:
    """One address to be fetched next."""

    url: str
    #: Seconds to leave between this request and the next of the same walk.
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Standing:
    """An announcement that was kept at an earlier poll and still stands in its feed, word for word."""

    id: str
    link: str


@dataclass(frozen=True, slots=True)
class Parsed:
    """What one answer held."""

    announcements: tuple[Announcement, ...] = ()
    #: Items that could not be read, or not wholly, each named by its place.
    problems: tuple[str, ...] = ()
    #: Where the walk stands, as JSON text that only `parse.py` understands; None starts from the beginning.
    position: str | None = None
    #: Whether the walk goes on at once with another request.
    more: bool = False
    #: Processes of which only updates came: their first notice, if we do not hold it, must be asked for.
    orphans: tuple[str, ...] = ()
    #: Only of `skip`: nothing was led past the failure.
    failing: bool = False
    #: What was not read again, since `memory` told of it.
    same: tuple[Standing, ...] = ()
    #: By what a feed's items are known at the next poll (`sources/feed_memory.py`); None for what is read whole.
    memory: bytes | None = None
