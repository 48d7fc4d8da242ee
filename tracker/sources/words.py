"""Make words from outside safe to keep: one line for a title, nothing that a database refuses or a terminal obeys.

Pure. Bodies stay as they came, apart from characters that are none and those that steer a terminal.
"""

import html
import re

#: A longer title is a fault of the feed; the whole text is in the body.
LONGEST_TITLE = 500

_MARKUP = re.compile(r"<!--.*?-->|</?[a-zA-Z][^<>]*>", re.DOTALL)
#: Lone surrogates and NUL cannot be written to SQLite or sent as UTF-8; the other controls steer a terminal.
_NO_CHARACTERS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def tidy(text: str) -> str:
    """Drop what is no character; everything else stays."""
    return _NO_CHARACTERS.sub("", text)


def one_line(text: str) -> str:
    """Return a title as one line of plain text: markup dropped and entities read, also where escaped twice."""
    text = tidy(text[: LONGEST_TITLE * 10])
    for _ in range(3):
        plain = html.unescape(_MARKUP.sub(" ", text) if "<" in text else text)
        if plain == text:
            break
        text = plain
    line = " ".join(tidy(text).split())
    return line if len(line) <= LONGEST_TITLE else line[:LONGEST_TITLE].rsplit(" ", 1)[0] + "…"


def first_words(body: str) -> str:
    """Return the beginning of a text for an item without a title, which RSS allows."""
    words = one_line(body[:1_000])
    return words if len(words) <= 100 else words[:100].rsplit(" ", 1)[0] + "…"
