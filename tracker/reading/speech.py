"""Say whether a place of a text stands in what somebody is quoted to say. Pure. Used by `standing.py`."""

import re
from bisect import bisect_left
from functools import lru_cache
from typing import Final

from tracker.text.html import Block

#: What somebody says takes so many signs; less is a name or a word in quotation marks.
_SHORTEST_SPEECH: Final = 50
_MARKS: Final = re.compile(r"[\"“”]")


def in_speech(block: Block | None, text: str, start: int) -> bool:
    """Say whether offset `start` of `text` stands between the quotation marks of a speech; `block` is where it stands."""
    if block is None:
        return False
    speeches = _speeches(text, block.start, block.end)
    at = bisect_left(speeches, (start,)) - 1
    return at >= 0 and start < speeches[at][1]


@lru_cache(maxsize=64)
def _speeches(text: str, begin: int, end: int) -> tuple[tuple[int, int], ...]:
    """Return from which mark to which the speeches of a stretch of a text go, in order."""
    found: list[tuple[int, int]] = []
    opened = -1
    for mark in _MARKS.finditer(text, begin, end):
        if opened < 0 or mark[0] == "“":
            opened = mark.start()
            continue
        if mark.start() - opened >= _SHORTEST_SPEECH:
            found.append((opened, mark.start()))
        opened = -1
    return tuple(found)
