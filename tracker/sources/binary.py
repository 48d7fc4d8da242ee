"""Know a file that holds no plain text by its first bytes, or by how much of it is no text in any charset.

Pure. The beginnings are those that the formats' own specifications give (PDF, ISO 32000; PNG, W3C; ZIP, PKWARE's
APPNOTE; the compound file of old Office files and Outlook mails, MS-CFB; RTF 1.9).
"""

from tracker.sources.exchange import Response

_COPY = "copy its text into a file and hand that in"
_TYPE = "type what it says into a file and hand that in"
_PDF = ("a PDF", _COPY)

#: How files begin, what they are called, and what to do with them.
_BEGINNINGS = {
    b"%PDF-": _PDF,
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": (
        "an Outlook mail or an old Office file",
        f"save a mail as .eml, or {_COPY}",
    ),
    b"PK\x03\x04": ("a Word document, another Office file or a packed folder", _COPY),
    b"PK\x05\x06": ("a packed folder", _COPY),
    b"{\\rtf": ("an RTF document", f"save it as plain text, or {_COPY}"),
    b"bplist00": ("a web archive of Safari", f"save the page as its source, or {_COPY}"),
    b"\x89PNG\r\n": ("a picture", _TYPE),
    b"\xff\xd8\xff": ("a picture", _TYPE),
    b"GIF87a": ("a picture", _TYPE),
    b"GIF89a": ("a picture", _TYPE),
    b"II*\0": ("a picture", _TYPE),
    b"MM\0*": ("a picture", _TYPE),
    b"\x1f\x8b": ("a packed file", f"unpack it, or {_COPY}"),
    b"7z\xbc\xaf\x27\x1c": ("a packed file", f"unpack it, or {_COPY}"),
    b"Rar!\x1a\x07": ("a packed file", f"unpack it, or {_COPY}"),
    b"\xfd7zXZ\0": ("a packed file", f"unpack it, or {_COPY}"),
}
#: Some programs write a few bytes before a PDF's own beginning.
_PDF_WITHIN = 1024

#: Controls that stand in text: white space, the end mark of CP/M, the shifts of East Asian charsets.
_OF_TEXT = frozenset("\t\n\v\f\r\b\x1a\x1b\x0e\x0f")
#: What is packed or drawn is controls to a tenth; a stray one or two in a letter are a slip.
_MOST_CONTROLS = 0.02
_STRAY = 2


def no_text(body: bytes) -> tuple[str, str] | None:
    """Return what a file is that holds no plain text, and what to do with it; None for text in any charset."""
    for beginning, told in _BEGINNINGS.items():
        if body.startswith(beginning):
            return told
    if not _is_binary(body):
        return None
    return _PDF if b"%PDF-" in body[:_PDF_WITHIN] else ("no text", f"if it is a document, {_COPY}")


def _is_binary(body: bytes) -> bool:
    text = Response("", 200, body, "").text()
    if _is_wide(body):
        text = text.replace("\0", "")
    controls = sum(char < " " and char not in _OF_TEXT for char in text)
    return controls > max(_STRAY, len(text) * _MOST_CONTROLS)


def _is_wide(body: bytes) -> bool:
    """Say whether each letter takes two or four bytes: then some place among every four never is NUL."""
    places = [body[at::4] for at in range(4)]
    return body.count(0) > len(body) / 4 and any(place.count(0) <= len(place) / 50 for place in places)
