"""Say among how many things of a series a thing is named: "rent, travel, training and room hire" names four.

Pure. Used by `categories/categories.py`: a bare mention in a long list offers nothing by itself (codebook, Categories).
"""

import re
from bisect import bisect_right
from typing import Final

from tracker.text.html import BlockKind, Document

#: What begins and ends the stretch that a series lies in.
_BEGINS: Final = re.compile(r"[.!?](?=\s)|[:(|\n]|\s[-–—]\s")
_ENDS: Final = re.compile(r"[.!?](?:\s|$)|[:)|\n]")
_BRACKETS: Final = re.compile(r"\([^()\n]{0,200}\)")
_PARTS: Final = re.compile(
    r"\s*(?:,(?!\d{3})|[;/•])\s*(?:(?:and|or|&)\s+)?|\s+(?:and/or|and|or|&|plus|as well as)\s+"
)
#: A phrase may take the "and" behind it along: "training or".
_JOIN_BEHIND: Final = re.compile(r"\s+(?:and|or)$")
#: A member of a series says what it is in a few words; a longer one is a sentence's part.
_MOST_WORDS: Final = 7
#: So many words of its part may stand before a thing that is barely mentioned, and so many behind it.
_MOST_BEFORE: Final = 4
_MOST_BEHIND: Final = 3
#: "Training for staff, volunteers and trustees" names one thing.
_WHOM: Final = frozenset(
    "staff volunteers volunteer trustees trustee workers leaders managers team board committee members freelancers coaches "
    "employees your own their its the for of to with new or and".split()
)
#: "To train volunteers in first aid, lifting and fire safety": what follows is what they learn.
_CONTENTS: Final = frozenset("in on about such including like".split())
_WHERE: Final = frozenset("in at from across".split())
#: "For a project, for wages, or for training and rest": what has its own "for" is a purpose of its own.
_FOR: Final = re.compile(
    r"(?:for|towards)(?: (?:the |your )?(?:training|learning|coaching|supervision))?(?: \w+)?$"
)
#: A part that is learning itself stands for the same purpose.
_LEARNT: Final = frozenset(
    "course courses coach coaches coaching mentoring mentor qualification qualifications training supervision conference conferences "
    "learning workshops seminars diploma badges exams wellbeing resilience cpd retreats shadowing programme".split()
)


def fellows_in_list(document: Document, start: int) -> int:
    """Return how many items the list has in which a place of the text stands; 1 outside of lists."""
    blocks = document.blocks
    at = bisect_right(blocks, start, key=lambda block: block.start) - 1
    if at < 0 or blocks[at].kind is not BlockKind.ITEM:
        return 1
    fellows = 1
    for step in (-1, 1):
        beside = at + step
        while 0 <= beside < len(blocks) and blocks[beside].kind is BlockKind.ITEM:
            fellows, beside = fellows + 1, beside + step
    return fellows


def fellows_in_series(text: str, start: int, end: int) -> int:
    """Return how many things the series names in which `text[start:end]` is barely mentioned; 1 outside of any."""
    if trailing := _JOIN_BEHIND.search(text[start:end]):
        end = start + trailing.start()
    if "," in text[start:end]:
        # A phrase that reaches over a comma names its thing last: "time, leaflets, training".
        start = text.rfind(",", start, end) + 1
    begin = 0
    for found in _BEGINS.finditer(text, max(0, start - 400), start):
        if found[0] != "(" or text.find(")", found.end(), start) < 0:
            begin = found.end()
    stretch = text[begin:start]
    inner = _BRACKETS.sub(lambda found: " " * len(found[0]), stretch)
    ended = _ENDS.search(_BRACKETS.sub(lambda found: " " * len(found[0]), text[end : end + 400]))
    behind = _BRACKETS.sub(lambda found: " " * len(found[0]), text[end : end + 400])[
        : ended.start() if ended else 400
    ]
    before = _PARTS.split(inner)
    after = _PARTS.split(behind)
    told = after[0].split()
    if len(before) > 1 and any(_FOR.match(part.strip()) for part in before[-2:] if part is not before[0]):
        return 1
    of_it = next((at for at, part in enumerate(after[1:], 1) if _goes_on(part)), None)
    after = after[:of_it]  # "courses for coaches and volunteers, in your sport or in first aid": what they learn
    if len(before) > 1 and len(before[-1].split()) > _MOST_BEFORE:
        return 1
    if len(told) > _MOST_BEHIND or (told and told[0] in _CONTENTS):
        return 1
    others = [*before[1:-1], *after[1:]]
    if any("£" in part for part in others):
        return 1  # each strand has its own sum
    count = 1 + sum(1 for part in others if _names_something(part)) + (len(before) > 1)
    inside = len(_PARTS.split(text[start:end])) - 1
    return count + (inside if count > 1 else 0)


def _goes_on(part: str) -> bool:
    """Say whether a part tells what is learnt, or where its people are: "volunteers in refugee, advice and debt charities"."""
    words = part.lower().split()[:3]
    return words[:1] != [] and (words[0] in _CONTENTS or (words[0] in _WHOM and not _WHERE.isdisjoint(words[1:])))


def _names_something(part: str) -> bool:
    words = part.lower().replace("-", " ").split()
    return 0 < len(words) <= _MOST_WORDS and not _WHOM.issuperset(words) and _LEARNT.isdisjoint(words)
