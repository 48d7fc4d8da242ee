"""The one fund that a text is about, named with its funder in front: "apply to the Alder Trust Steady Ground Fund".

Pure. A newsletter's headline often says what a fund pays for and leaves its name to the text. Funder and name stand
there in one row of capitals, so where one ends and the other begins is only known from another announcement.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tracker.identity.names import (
    FUND_NAME,
    GENERIC_WORDS,
    LEAST_WORDS,
    Name,
    is_distinctive,
    telling_words,
    words_of,
)

#: How much of a text is looked through; one that names a second fund in it is about several.
LOOKED_AT = 3_000

#: What a sentence says of the fund that it is about.
_IS_ABOUT = re.compile(r"\b(?:appl(?:y|ying|ications?)|opens?|opened|open|launch\w*|invit\w+)\b", re.IGNORECASE)
#: What it says of another fund that it only mentions.
_MENTIONS = re.compile(
    r"\b(?:not|never|cannot|no|un(?:like|less)|than|besides|instead|also|too|already|previous\w*|past|former\w*|other|"
    r"another|alongside|match\w*|similar|replaces?|replaced|separate\w*|after|before|following|same|as well)\b"
    r"|n['’]t\b",
    re.IGNORECASE,
)
_WHOSE = re.compile(r"['’]s\b")
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|\n")


@dataclass(frozen=True, slots=True)
class ToldFund:
    """One way to part a row of capitals: the funder in front, in plain words, and the fund's name after it."""

    funder: str
    name: Name


def told_funds(text: str) -> tuple[ToldFund, ...]:
    """Return the ways to part the name of the one fund that a text is about; () where it names none, or several.

    Every sentence that names it must speak of applying to it, and of no other thing beside it.
    """
    start = text[:LOOKED_AT]
    named = list(FUND_NAME.finditer(start))
    if not named or len({tuple(words_of(one[1])) for one in named}) > 1:
        return ()
    sentences = [_sentence_around(start, one) for one in named]
    if any(_MENTIONS.search(one) for one in sentences) or not any(_IS_ABOUT.search(one) for one in sentences):
        return ()
    return tuple(_partings(words_of(_WHOSE.sub("", named[0][1]))))


def _partings(words: list[str]) -> Iterator[ToldFund]:
    for at in range(1, len(words)):
        funder = words[:at] if words[0] != "the" else words[1:at]
        name = telling_words(" ".join(words[at:]))
        if len(name) >= LEAST_WORDS and is_distinctive(name) and set(funder) - GENERIC_WORDS:
            yield ToldFund(" ".join(funder), name)


def _sentence_around(text: str, found: re.Match[str]) -> str:
    """Return the sentence in which a name stands, without the name."""
    before = text[: found.start()]
    begins = max((end.end() for end in _SENTENCE_END.finditer(before)), default=0)
    ends = _SENTENCE_END.search(text, found.end())
    return f"{before[begins:]} {text[found.end() : ends.start() if ends else len(text)]}"
