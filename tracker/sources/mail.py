"""Read one announcement that a person hands in: an e-mail, a saved page, or plain text.

Pure. An e-mail is read by Python's own `email`: its subject is the title, the list or the sender's office the
source, its date the publication, the first link that leads somewhere the link. A forwarded mail is read as the mail
that was forwarded. The name of a person who wrote it is never taken for a funder's.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.policy import default as policy
from email.utils import getaddresses, parsedate_to_datetime
from html.parser import HTMLParser
from urllib.parse import urlsplit

from tracker.clock import Moment
from tracker.sources.exchange import Response
from tracker.sources.links import NO_FUND, openable
from tracker.sources.words import LONGEST_TITLE, one_line, tidy
from tracker.text.contacts import is_office
from tracker.text.html import read_html

#: A larger file is no announcement.
LARGEST_BYTES = 8 * 1024 * 1024
#: Mails in mails deeper than this are a fault.
_DEEPEST = 5

_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]*:[ \t]")
_MAIL_HEADERS = (b"from", b"to", b"subject", b"date", b"received", b"message-id", b"return-path", b"mime-version")
_FORWARDS = re.compile(r"^(?:\s*(?:fwd?|fw|re|aw|wg|tr)\s*:)+\s*", re.IGNORECASE)
#: How mail programs begin a mail that they put inside another.
_FORWARDED = re.compile(
    r"^[ \t>]*(?:-+ ?forwarded message ?-+|-+ ?original message ?-+|begin forwarded message:|_{10,})[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_INNER_HEADER = re.compile(r"^[ \t>*]*(from|subject|date|sent|to|cc)\*?:[ \t*]*(.*)$", re.IGNORECASE)
_WEB = re.compile(r"https?://[^\s<>\"')\]]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Handed:
    """What was read of a file that a person handed in; "" and None where it says nothing."""

    title: str = ""
    #: HTML or plain text.
    body: str = ""
    link: str = ""
    source: str = ""
    published: Moment | None = None
    #: The mail's own identity.
    message_id: str = ""

    @property
    def id(self) -> str:
        """Return its identity: the mail's own, else one made of its words, so that the same twice is the same."""
        if self.message_id:
            return self.message_id
        words = "\n".join((self.source, self.title, " ".join(self.body.split()), self.link))
        return f"added:{hashlib.sha256(words.encode('utf-8', 'replace')).hexdigest()[:24]}"


def read_handed(body: bytes) -> Handed:
    """Read an e-mail, a saved page or plain text; what it is shows in its beginning."""
    body = _begun(body)
    if is_mail(body):
        if body.startswith(b"From "):  # an mbox's first line
            body = body.partition(b"\n")[2]
        return _of_mail(message_from_bytes(body, policy=policy), depth=0)
    text = tidy(Response("", 200, body, "").text()).replace("\r\n", "\n").strip()
    if re.match(r"<(?:!doctype|html|head|body|\w+[\s>])", text, re.IGNORECASE):
        page = _page_of(text)
        return Handed(title=one_line(page.title or page.heading), body=text, link=_link_of(text, html=True))
    first, _, rest = text.partition("\n")
    whole = rest.strip() or first
    return Handed(title=one_line(first)[:LONGEST_TITLE], body=whole, link=_link_of(text, html=False))


def _fuller(html: str, plain: str) -> str:
    """Return the form of a mail that says what it has to say: HTML, unless that is a shell around nothing."""
    said, in_plain = len(read_html(html).text.split()), len(plain.split())
    return plain if in_plain > said * 2 else html


def _begun(body: bytes) -> bytes:
    return body.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")


def is_mail(body: bytes) -> bool:
    """Say whether the beginning is that of an e-mail: header lines, two of which every mail has."""
    body = _begun(body)
    if body.startswith(b"From ") and b"\n" in body[:500]:
        body = body.partition(b"\n")[2]
    head = re.split(rb"\r?\n\r?\n", body[:64_000], maxsplit=1)[0]
    lines = re.split(rb"\r?\n", head)
    if not lines or not all(_HEADER.match(line) or line[:1] in b" \t" for line in lines[:40] if line):
        return False
    names = {line.partition(b":")[0].lower() for line in lines if _HEADER.match(line)}
    return len(names & set(_MAIL_HEADERS)) >= 2


def _of_mail(mail: Message, *, depth: int) -> Handed:
    inner = next((part for part in _parts(mail) if part.get_content_type() == "message/rfc822"), None)
    if inner is not None and depth < _DEEPEST:
        held = inner.get_payload()
        if isinstance(held, list) and held and isinstance(held[0], Message):
            return _of_mail(held[0], depth=depth + 1)
    html = "\n".join(_text_of(part) for part in _parts(mail) if part.get_content_type() == "text/html")
    plain = "\n".join(_text_of(part) for part in _parts(mail) if part.get_content_type() == "text/plain")
    told = Handed(
        title=one_line(_FORWARDS.sub("", _header(mail, "Subject"))),
        body=tidy(_fuller(html, plain)).strip(),
        link=_link_of(html, html=True) or _link_of(plain, html=False),
        source=_sender(_header(mail, "List-Id"), _header(mail, "From")),
        published=_date(_header(mail, "Date")),
        message_id=_header(mail, "Message-ID").strip("<> ")[:200],
    )
    return _forwarded(told, plain)


def _forwarded(told: Handed, plain: str) -> Handed:
    """Read a mail that was forwarded inside the text as the mail that it was."""
    found = _FORWARDED.search(plain)
    if found is None:
        return told
    headers: dict[str, str] = {}
    rest = plain[found.end() :].lstrip("\n").split("\n")
    while rest and (line := _INNER_HEADER.match(rest[0])):
        headers.setdefault(line[1].lower(), line[2].strip())
        del rest[0]
    if "from" not in headers:
        return told
    body = told.body if told.body.lstrip().startswith("<") else "\n".join(rest).strip() or told.body
    return replace(
        told,
        title=one_line(_FORWARDS.sub("", headers.get("subject", ""))) or told.title,
        body=body,
        source=_sender("", headers["from"]),
        published=_date(headers.get("date", headers.get("sent", ""))) or told.published,
    )


def _parts(mail: Message) -> Iterator[Message]:
    """Yield a mail's own parts; those of a mail inside it and attachments are not its text."""
    if mail.get_content_type() == "message/rfc822" or not mail.is_multipart():
        if mail.get_content_disposition() != "attachment" or mail.get_content_type() == "message/rfc822":
            yield mail
        return
    held = mail.get_payload()
    for part in held if isinstance(held, list) else ():
        if isinstance(part, Message):
            yield from _parts(part)


def _text_of(part: Message) -> str:
    """Return a part's text; a charset that is wrong or unknown costs letters, not the text."""
    packed = part.get_payload(decode=True)
    if not isinstance(packed, bytes):
        return ""
    charset = part.get_content_charset() or ""
    return Response("", 200, packed, f"charset={charset}").text().replace("\r\n", "\n")


def _header(mail: Message, name: str) -> str:
    """Return a header as one line; one that is malformed, or in an unknown charset, as it stands."""
    try:
        told = mail.get(name)
        words = str(told) if told is not None else ""
        if "=?" in words:
            words = str(make_header(decode_header(words)))
    except (MessageError, ValueError, LookupError, TypeError, AttributeError):
        raw = next((value for key, value in mail.raw_items() if key.lower() == name.lower()), "")
        words = str(raw)
    return " ".join(tidy(words).split())  # no markup is taken out: addresses stand in "<>"


def _sender(list_id: str, sender: str) -> str:
    """Return what stands for the publisher: the list's name, an office's name, else the address's domain."""
    named = list_id.partition("<")[0].strip(" \"'")
    if named:
        return named
    pairs = getaddresses([sender])
    name, address = pairs[0] if pairs else ("", "")
    local, _, domain = address.partition("@")
    name = name.strip(" \"'")
    if name and "@" not in name and is_office(name, local):
        return name
    return domain.removeprefix("mail.").removeprefix("email.").removeprefix("news.") or list_id.strip("<> ")


def _date(words: str) -> Moment | None:
    try:
        told = parsedate_to_datetime(words)
        # "-0000" is UTC without saying where (RFC 5322, 3.3)
        return (told if told.tzinfo else told.replace(tzinfo=UTC)).astimezone(UTC) if words else None
    except (ValueError, TypeError, IndexError, OverflowError):
        from tracker.sources.published import published_at

        return published_at(words)


def _link_of(text: str, *, html: bool) -> str:
    """Return the first address that leads to something else than the mail's own machinery."""
    links = _page_of(text).links if html else [(found[0].rstrip(".,;:!?"), "") for found in _WEB.finditer(text)]
    for link, words in links:
        told = openable(link)
        if told and not NO_FUND.search(told) and not NO_FUND.search(words) and urlsplit(told).hostname:
            return told
    return ""


class _Page(HTMLParser):
    """The title, the first heading and the links of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.title = self.heading = ""
        self.links: list[tuple[str, str]] = []
        self._within = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("title", "h1", "a"):
            self._within = tag
        if tag == "a":
            self.links.append((dict(attrs).get("href") or "", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == self._within:
            self._within = ""

    def handle_data(self, data: str) -> None:
        if self._within == "title" and len(self.title) < LONGEST_TITLE:
            self.title += data
        elif self._within == "h1" and len(self.heading) < LONGEST_TITLE:
            self.heading += data
        elif self._within == "a" and self.links:
            link, words = self.links[-1]
            self.links[-1] = (link, (words + data)[:200])


def _page_of(text: str) -> _Page:
    page = _Page()
    page.feed(text)
    page.close()
    return page
