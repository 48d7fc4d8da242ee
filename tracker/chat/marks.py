"""Text in Discord's own markup: what others wrote is made harmless, what is long is cut or split.

Pure. Whatever was not written by us goes through `escaped`: it can neither ping, nor style, nor hide an address
behind other words (https://docs.discord.com/developers/reference#message-formatting).
"""

import re
from collections.abc import Sequence
from datetime import datetime

from yarl import URL

#: Discord's limits, in characters. ALL_EMBEDS holds for all embeds of a message together.
EMBED_TITLE, EMBED_DESCRIPTION, ALL_EMBEDS = 256, 4096, 6000
MESSAGE, OPTION, LINK = 2000, 100, 512

_SPECIAL = re.compile(r"([\\*_~`|\[\]<>])")
#: At the start of a line these make headings, lists and quotes.
_AT_START = re.compile(r"^(\s*)([#+\-]|\d+[.)])", re.MULTILINE)
_ADDRESS = re.compile(r"https?://[^\s<>()\[\]\"“”]*[^\s<>()\[\]\"“”.,;:!?'’]")
#: Our own lists begin so; they stay lists.
_NUMBERED = re.compile(r"^(\s*\d+\. )", re.MULTILINE)


def escaped(text: str) -> str:
    """Return text that Discord shows letter by letter: no style, no link under other words, no mention."""
    shown = _SPECIAL.sub(r"\\\1", text)
    shown = _AT_START.sub(
        lambda m: f"{m[1]}\\{m[2]}" if not m[2][0].isdigit() else f"{m[1]}{m[2][:-1]}\\{m[2][-1]}", shown
    )
    return shown.replace("@", "@\N{ZERO WIDTH SPACE}")


def marked_up(text: str) -> str:
    """Return one of our own plain texts, in which others' words may stand, for Discord.

    Everything is escaped but addresses, which stay links without a preview, and the numbers of our lists.
    """
    told = []
    for line in text.split("\n"):
        numbered = _NUMBERED.match(line)
        start = numbered[0] if numbered else ""
        parts, at = [], len(start)
        for match in _ADDRESS.finditer(line, at):
            parts += [escaped(line[at : match.start()]), f"<{match[0]}>"]
            at = match.end()
        parts.append(escaped(line[at:]))
        told.append(start + "".join(parts))
    return "\n".join(told)


def cut(text: str, longest: int) -> str:
    """Return text of at most `longest` characters, cut at a word's end with an ellipsis."""
    if len(text) <= longest:
        return text
    shortened = text[: longest - 1]
    at = max(shortened.rfind(" "), shortened.rfind("\n"))
    if at > longest // 2:
        shortened = shortened[:at]
    return shortened.rstrip(" \n,;:-\\") + "…"


def escaped_within(text: str, longest: int) -> str:
    """Return text escaped and of at most `longest` characters, cut first, so that no escape is."""
    room = longest
    shown = escaped(cut(text, room))
    while len(shown) > longest:
        room -= max(1, len(shown) - longest)
        shown = escaped(cut(text, room))
    return shown


def pages(text: str, longest: int = EMBED_DESCRIPTION) -> Sequence[str]:
    """Split a long text into pages: between paragraphs where it can be, else between lines, else between words."""
    found: list[str] = []
    page = ""
    for part in _parts(text, longest):
        if len(page) + len(part) > longest:
            found.append(page.strip("\n"))
            page = ""
        page += part
    found.append(page.strip("\n"))
    return [page for page in found if page.strip()]


def _parts(text: str, longest: int) -> list[str]:
    """Cut a text into parts that each fit; joined they are the text again."""
    parts = [text]
    for boundary in (r"(?<=\n\n)", r"(?<=\n)", r"(?<= )"):
        parts = [piece for part in parts for piece in (re.split(boundary, part) if len(part) > longest else [part])]
    return [part[at : at + longest] for part in parts for at in range(0, max(len(part), 1), longest)]


def stamp(at: datetime) -> str:
    """Return Discord's own timestamp: how long until then, in each reader's own words and always true."""
    return f"<t:{int(at.timestamp())}:R>"


def web_link(link: str, *, longest: int = LINK) -> str | None:
    """Return an address that Discord takes for a link button, None where `link` is none."""
    try:
        url = URL(link.strip())
    except ValueError:
        return None
    told = str(url)
    if url.scheme not in ("http", "https") or not url.host or url.user or len(told) > longest:
        return None
    return told if told.isascii() and re.search(r"[\s<>\"\\]", told) is None else None
