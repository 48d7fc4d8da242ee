"""Whether new words of a known opportunity are its old ones with something lost: then nothing of it has changed.

Pure. A feed that gives the beginning of a text where it gave all of it, or bytes read in another encoding, lose
closing dates and sums which nobody took back.
"""

import re

from tracker.identity.names import words_of

#: What stands behind a text that goes on elsewhere, with a few words more.
_SIGN = re.compile(
    r"(?:…|\.{3}|&hellip;|\b(?:(?:read|learn|see|view|find out|discover|show) more|continue reading|keep reading|"
    r"read (?:on|the rest|(?:the )?full)|full (?:story|details|article))\b)[^.!?\n]{0,80}$",
    re.IGNORECASE,
)
#: What WordPress puts behind it.
_APPEARED = re.compile(r"\bThe post\b[^\n]{1,200}?\bappeared first on\b[^\n]{0,80}$")
#: How much of a text's end is looked at for both.
_END = 320
#: What stands between two sentences, or two lines of a list.
_ENDS = re.compile(r"[.!?:;\n]")
#: Of fewer words it cannot be said that they are the beginning of a text.
_FEWEST = 3

#: A letter that could not be read, or a question mark in its place.
_LOST = re.compile(r"\ufffd|\?(?=\w)")
_ASCII = re.compile(r"[a-z0-9]+")
_WORD = re.compile(r"[^\W_]+")


def may_say_less(title: str, text: str) -> bool:
    """Say whether words look as if something of them were lost; `says_less` then looks at what was there before."""
    if _LOST.search(text) is not None or _LOST.search(title) is not None:
        return True
    return bool(_parted(text)[1]) or not _ends_as_sentences_do(text)


def says_less(text: str, before: str) -> bool:
    """Say whether a text is the one before, cut short or with letters lost; both are plain text."""
    if _LOST.search(text) is not None and _plain(text) == _plain(before):
        return True
    begins, sign = _parted(text)
    if not sign and _ends_as_sentences_do(text):
        return False
    if sign and (ended := _parted(before)[1]) and words_of(sign) == words_of(ended):
        return False  # it ended so before, too
    mine = words_of(begins)
    theirs = words_of(before)
    last = len(mine) - 1
    if not _FEWEST <= len(mine) < len(theirs):
        return False
    if mine[:-1] != theirs[:last] or not theirs[last].startswith(mine[-1]):
        return False
    return bool(sign) or mine[-1] != theirs[last] or not _ends_behind(before, len(mine))


def same_title(title: str, before: str) -> bool:
    """Say whether a title is the one before, but for letters that were lost."""
    return _plain(title) == _plain(before)


def _parted(text: str) -> tuple[str, str]:
    """Return a text and the sign behind it that it goes on elsewhere, "" where there is none."""
    plain = text.rstrip()
    end = plain[-_END:]
    found = _APPEARED.search(end) or _SIGN.search(end.rstrip(" .)]>»→") + ("…" if end.endswith("...") else ""))
    if found is None:
        return text, ""
    begins = plain[: len(plain) - len(end) + found.start()]
    earlier = _SIGN.search(begins.rstrip(" .)]>»→")[-_END:])
    return (begins if earlier is None else begins[: begins.rfind(earlier[0])]), plain[len(begins) :]


def _ends_as_sentences_do(text: str) -> bool:
    return text.rstrip(" \n)]”\"’'").endswith((".", "!", "?"))


def _ends_behind(text: str, words: int) -> bool:
    """Say whether a sentence or a line ends behind so many words of a text."""
    found = list(_WORD.finditer(text.replace("'", "").replace("’", "")))
    after = text.replace("'", "").replace("’", "")[found[words - 1].end() : found[words].start()]
    return _ENDS.search(after) is not None


def _plain(text: str) -> list[str]:
    """Return the letters and figures that every encoding writes alike."""
    return _ASCII.findall(text.lower())
