"""Read small numbers that are written as words: "two", "eighteen", "twenty-four"."""

from typing import Final

_UNITS: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS: Final = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}

#: Every number word that we read, in lower case, with its value.
NUMBER_WORDS: Final[dict[str, int]] = {
    **{word: value for value, word in enumerate(_UNITS)},
    **_TENS,
    **{f"{tens}-{unit}": value + _UNITS.index(unit) for tens, value in _TENS.items() for unit in _UNITS[1:10]},
    "a": 1,
    "an": 1,
    "single": 1,
    "another": 1,
    "couple": 2,
    "dozen": 12,
}

#: A piece of a regular expression that finds one number, as digits or as a word (longest first).
NUMBER: Final = r"(?:\d{1,3}(?:\.\d)?|" + "|".join(sorted(NUMBER_WORDS, key=lambda word: (-len(word), word))) + ")"


def number(words: str) -> float:
    """Return the value of what NUMBER found; raises ValueError for anything else."""
    lowered = words.lower()
    return float(NUMBER_WORDS[lowered]) if lowered in NUMBER_WORDS else float(lowered)
