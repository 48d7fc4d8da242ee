"""Say whether a place of a text stands in what somebody is quoted to say. Pure. Used by `standing.py`."""

import re
from typing import Final

from tracker.text.html import Block

#: What somebody says takes so many signs; less is a name or a word in quotation marks.
_SHORTEST_SPEECH: Final = 50
_MARKS: Final = re.compile(r"[\"“”]")


def in_speech(block: Block | None, text: str, start: int) -> bool:
    """Say whether offset `start` of `text` stands between the quotation marks of a speech; `block` is where it stands."""
    if block is None:
        return False
    opened = -1
    for mark in _MARKS.finditer(text, block.start, block.end):
        if opened >= 0 and mark[0] != "“":
            if opened < start < mark.start():
                return mark.start() - opened >= _SHORTEST_SPEECH
            opened = -1
        elif mark.start() > start:
            return False
        else:
            opened = mark.start()
    return False
