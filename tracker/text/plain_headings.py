"""Cut plain text, as an e-mail is, at the lines that stand for headings.

Pure. A line that only looks like a heading is too weak a sign. Taken are lines that are numbered in a row ("1. Marsh
Trust", "2. Ridge Fund"), those all in capitals, those with a line drawn under them, and those marked "##".
"""

import re
from collections.abc import Iterator
from typing import Final

from tracker.text.section import Section
from tracker.text.tagged import looks_like_html

_LONGEST: Final = 100
_NUMBERED: Final = re.compile(r"\s*\(?(\d{1,2})[.):]\s+(\S.*)")
_MARKED: Final = re.compile(r"\s*#{1,4}\s+(\S.*)")
_DRAWN: Final = re.compile(r"\s*[=~*_–—-]{4,}\s*")
_CAPITALS: Final = re.compile(r"(?=(?:.*[A-Z]){4})[^a-z@]*(?:['’]s\b[^a-z@]*)*")
_SENTENCE: Final = re.compile(r"[.;,]\s*$|[.!?]\s+\S+\s+\S+\s+\S")
#: What stands at the foot of any mail: no part of a fund, and no fund.
_FOOT: Final = re.compile(
    r"contact|about us|unsubscribe|follow us|privacy|disclaimer|stay in touch|copyright", re.IGNORECASE
)
_LINK: Final = re.compile(r"https?://[^\s<>\"')\]]+")
_LEAST: Final = 2


def may_be_headed(text: str) -> bool:
    """Say at once whether two and more lines of plain text may stand for headings."""
    if "\n" not in text or looks_like_html(text):
        return False
    return sum(1 for _ in zip(range(_LEAST), _headings(text.split("\n")), strict=False)) == _LEAST


def sections_of_text(text: str) -> list[Section]:
    """Return what stands under each such line, in order; [] where fewer than two part the text, or it is HTML."""
    if not may_be_headed(text):
        return []
    lines = text.split("\n")
    heads = list(_headings(lines))
    ends = [at for at, _ in heads[1:]] + [len(lines)]
    return [_section(words, lines[at + 1 : end]) for (at, words), end in zip(heads, ends, strict=True)]


def _section(heading: str, lines: list[str]) -> Section:
    words = "\n".join(line for line in lines if _DRAWN.fullmatch(line) is None).strip()
    links = (link.rstrip(".,;:!?") for link in _LINK.findall(words))
    return Section(heading, words, tuple(dict.fromkeys(links)))


def _headings(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Give the lines that stand for headings, where each stands and what it says."""
    numbers = _in_a_row(lines)
    for at, line in enumerate(lines):
        if not 0 < len(line.strip()) <= _LONGEST or _DRAWN.fullmatch(line):
            continue
        words = numbers.get(at) or _set_apart(line, lines, at)
        if words and _SENTENCE.search(words) is None and _FOOT.match(words) is None:
            yield at, words


def _in_a_row(lines: list[str]) -> dict[int, str]:
    """Return the numbered lines that count from one, each with words of its own below it."""
    found: dict[int, str] = {}
    for at, line in enumerate(lines):
        told = _NUMBERED.fullmatch(line) if len(line) <= _LONGEST else None
        if told is not None and int(told[1]) == len(found) + 1 and _has_words_below(lines, at):
            found[at] = told[2].strip()
    return found if len(found) >= _LEAST else {}


def _set_apart(line: str, lines: list[str], at: int) -> str:
    line = line.strip()
    if (told := _MARKED.fullmatch(line)) is not None:
        return told[1].strip()
    drawn = at + 1 < len(lines) and _DRAWN.fullmatch(lines[at + 1]) is not None
    alone = at == 0 or not lines[at - 1].strip() or _DRAWN.fullmatch(lines[at - 1]) is not None
    if alone and (drawn or _CAPITALS.fullmatch(line)) and _has_words_below(lines, at + drawn):
        return line
    return ""


def _has_words_below(lines: list[str], at: int) -> bool:
    """Say whether a text follows a heading, and not the next line of a list."""
    below = next((line for line in lines[at + 1 : at + 3] if line.strip()), "")
    return bool(below) and _NUMBERED.fullmatch(below) is None
