"""Find sums of money that are written out in words: "five hundred pounds", "from two hundred to one thousand pounds".

Pure. Only whole pounds with a hundred or a thousand in them are read, as millions in words are mostly of the past; "a few hundred pounds" is no number.
"""

import re
from collections.abc import Iterator
from typing import Final

from tracker.text.numbers import NUMBER_WORDS

_TENS_TOO: Final = {**NUMBER_WORDS, "seventy": 70, "eighty": 80, "ninety": 90}
_SMALL: Final = {
    word: value
    for word, value in _TENS_TOO.items()
    if value and "-" not in word and word not in ("an", "single", "another", "couple", "dozen")
}
_SCALES: Final = {"thousand": 1_000}
_HUNDRED: Final = 100
_TEN, _TWENTY = 10, 20
_FIRST: Final = "|".join(sorted(_SMALL, key=len, reverse=True))
_WORDS: Final = rf"(?:{_FIRST})(?:(?:\sand\s|[\s-])(?:{_FIRST}|hundred|thousand)\b){{1,7}}"
#: `lower` is the lesser end of a range; `sign` and `scale` are empty, as the number holds its own.
WRITTEN_OUT: Final = re.compile(
    rf"(?<![\w£-])(?P<sign>)(?:(?P<lower>{_WORDS})(?:\spounds)?\s(?:to|and|or)\s)?(?P<digits>{_WORDS})(?P<scale>)\spounds(?!\w)"
)


def holds_written(low: str) -> bool:
    """Say at little cost whether `low`, a text in small letters, may hold such a sum."""
    return "pounds" in low and ("hundred" in low or "thousand" in low)


def written_sums(low: str) -> Iterator[re.Match[str]]:
    """Yield the sums whose words make a number of a hundred or more."""
    for match in WRITTEN_OUT.finditer(low):
        if pounds_of(match["digits"]) is not None:
            yield match


def pounds_of(words: str) -> int | None:
    """Return the value of "two thousand five hundred"; None for what is no number: "two three"."""
    total, current, last = 0, 0, 0
    for word in re.split(r"[\s-]+", words):
        if word == "and":
            continue
        if word in _SCALES:
            if not current:
                return None
            total, current, last = total + current * _SCALES[word], 0, _SCALES[word]
        elif word == "hundred":
            if not 0 < current < _HUNDRED:
                return None
            current, last = current * _HUNDRED, _HUNDRED
        else:
            value = _SMALL[word]
            if 0 < last < (_TEN if value >= _TEN else _TWENTY) or (last and last < _TEN):
                return None
            current, last = current + value, value
    value = total + current
    return value if value >= _HUNDRED else None
