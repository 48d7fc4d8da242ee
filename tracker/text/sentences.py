"""Cut a text into sentences, so that words are looked for where they belong.

Pure. A line break always ends a sentence; a full stop does where no abbreviation stands before it.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

_END: Final = re.compile(r"[.!?…]{1,3}[\"')\]”’]{0,2}[^\S\n]{1,3}(?=[^a-z\s])|\n")
_ABBREVIATIONS: Final = frozenset(
    "e.g i.e etc approx no nos st dr mr mrs ms prof max min inc incl exc excl tel ext ref vs dept mon tue tues wed thu thur thurs fri sat "
    "sun jan feb mar apr jun jul aug sep sept oct nov dec c ca p.a p a.m p.m a. p.".split()
)
#: "5 p.m. Interviews follow": a capital after these may well begin a sentence; a figure or a weekday does not.
_HALF_DAY: Final = re.compile(r"[ap]\.\s?m\.$", re.IGNORECASE)
_GOES_ON: Final = re.compile(r"\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|on\b", re.IGNORECASE)


@lru_cache(maxsize=16)
def sentence_starts(text: str) -> tuple[int, ...]:
    """Return where the sentences of `text` begin, in order; the first is 0. Remembered a while for its readers."""
    ends = (match for match in _END.finditer(text) if match[0] == "\n" or not _is_abbreviation(text, match))
    return (0, *(match.end() for match in ends))


def sentence_around(starts: Sequence[int], position: int, length: int) -> tuple[int, int]:
    """Return start and end of the sentence that `position` lies in; `length` is that of the whole text."""
    index = bisect_right(starts, position)
    return starts[index - 1], starts[index] if index < len(starts) else length


def _is_abbreviation(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 8) : match.start()]
    word = before[max(before.rfind(" "), before.rfind("("), before.rfind("\n")) + 1 :].lower()
    if word.lstrip("0123456789") not in _ABBREVIATIONS:
        return False
    return _HALF_DAY.search(before + ".") is None or _GOES_ON.match(text, match.end()) is not None
