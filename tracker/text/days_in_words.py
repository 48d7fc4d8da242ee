"""Days that stand in words before the name of a month: "the first of March", "the thirty-first of January".

Pure: what stands before the month, in lower case, in; where the day begins and its number out.
"""

import re
from typing import Final

_DAYS: Final = {
    word: at
    for at, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
        "seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth "
        "twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(),
        1,
    )
}
_BEFORE: Final = re.compile(r"(?<![a-z-])the\s(?P<day>[a-z]+(?:-[a-z]+)?)\sof\s$")


def day_in_words(lead: str) -> tuple[int, int] | None:
    """Return how many characters before the month the day begins, and the day; None where no day stands in words."""
    if not lead.endswith(" of "):
        return None
    told = _BEFORE.search(lead)
    day = None if told is None else _DAYS.get(told["day"])
    return None if told is None or day is None else (len(told[0]), day)
