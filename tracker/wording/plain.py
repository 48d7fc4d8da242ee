"""Feed text made harmless: control and bidi characters go, line breaks become spaces, long text is cut."""

import re
import unicodedata

#: A title longer than this is cut; posts must stay short.
LONGEST_TITLE = 140

#: Pictures made of several characters, some of which show nothing by themselves: the flags of Wales, Scotland and
#: England, families, people at work (Unicode Technical Standard 51, 1.4.9).
_PICTURE = re.compile(
    "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f"
    "|(?:[\U0001f300-\U0001faff\u2600-\u27bf]\ufe0f?\u200d)+(?=[\U0001f300-\U0001faff\u2600-\u27bf])"
)


def visible(text: str) -> str:
    """Return `text` without control, bidi or other invisible characters; line breaks and pictures stay."""
    if text.isprintable():  # nearly all is, and this is asked of every word that is handed on
        return text
    spaced = "".join(
        " " if char not in "\n\t" and unicodedata.category(char) in ("Zl", "Zp", "Cc") else char for char in text
    )
    kept = {at for picture in _PICTURE.finditer(spaced) for at in range(*picture.span())}
    return "".join(
        char
        for at, char in enumerate(spaced)
        if at in kept or unicodedata.category(char) not in ("Cf", "Co", "Cs", "Cn")
    )


def plain(text: str, *, longest: int = LONGEST_TITLE) -> str:
    """Return what is `visible` of `text`, on one line and cut at a word."""
    words = " ".join(visible(text).split())
    if len(words) <= longest:
        return words
    start = words[: longest - 1]
    at = start.rfind(" ")
    return (start[:at] if at > longest // 2 else start).rstrip(" ,;:-") + "…"
