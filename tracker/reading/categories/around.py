"""What stands around some words: in their sentence before and behind them, and in the sentences that follow. Pure."""

from typing import Final

from tracker.text.html import Document
from tracker.text.sentences import sentence_around, sentence_starts

#: So much of a sentence is looked at on each side, in characters.
_REACH: Final = 200


def around(document: Document, start: int, end: int) -> tuple[str, str, str, bool]:
    """Return what stands before and behind a place in its sentence, what follows that, and whether it is a question."""
    text = document.text
    starts = sentence_starts(text)
    begin, stop = sentence_around(starts, start, len(text))
    _, last = sentence_around(starts, stop, len(text)) if stop < len(text) else (stop, stop)
    _, last = sentence_around(starts, last, len(text)) if last < len(text) else (last, last)
    places = (max(begin, start - _REACH), start), (end, min(stop, end + _REACH)), (stop, min(last, stop + _REACH))
    before, behind, after = (text[a:b].lower().replace("’", "'") for a, b in places)
    return before, behind, after.strip(), behind.rstrip().endswith("?")
