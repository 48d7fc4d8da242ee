"""Say what holds for a sum though it does not stand beside it: "up to" before "or", the label of a line, a label that counts by the year.

Pure. Every pattern is bounded: the work grows with the length of the text only.
"""

import re
from typing import Final

#: "Up to £5,000, or £10,000 for two together": the second is a limit, too.
_OR: Final = re.compile(
    r"(?:\s(?:an?|per)\syear|\s(?:for|over)\s[^.;£\n]{1,40})?,?\s\(?(?:or|neu)\s(?:even\s)?[¬â]?"
)
#: "Up to: £500 for one; £1,500 for a team": the label speaks for the whole line.
_LABEL: Final = re.compile(r"\b(?:up\sto|max(?:imum)?|at\smost|limits?|no\smore\sthan):\s$")
_LABEL_REACH: Final = 16
_NEXT: Final = re.compile(r"[^.£\n]{0,60};\s(?:and\s)?")
#: "Maximum per year | £30,000", "Annual limit: £20,000", "Most you can ask for each year: £15,000".
_YEARLY: Final = re.compile(
    r"\b(?:(?:max(?:imum)?|min(?:imum)?|most|least|amounts?|limit|grants?|awards?|sums?|size|how\smuch)(?:\s[\w’']+){0,6}?,?\s\(?(?:per|a|each|every)\s(?:year|annum)\)?"
    r"|(?:annual|yearly)\s(?:max(?:imum)?|min(?:imum)?|limit|amount|grants?|awards?|ceiling|cap)(?:\s\w+)?)\s?[:|]\s(?:up\sto\s|at\smost\s|between\s|from\s)?$"
)


def goes_on(text: str, end: int, start: int) -> bool:
    """Say whether the limit of a sum that ends at `end` holds for the one that starts at `start`: "up to £5,000, or £10,000"."""
    return _OR.fullmatch(text, end, start) is not None


def labels_limits(text: str, start: int) -> bool:
    """Say whether the sum at `start` stands behind a label of limits: "Up to: £500"."""
    return text.startswith(": ", start - 2) and _LABEL.search(text, max(0, start - _LABEL_REACH), start) is not None


def stays_labelled(text: str, end: int, start: int) -> bool:
    """Say whether the label of a sum that ends at `end` speaks for the one at `start` as well: a semicolon parts them."""
    return _NEXT.fullmatch(text, end, start) is not None


def is_yearly_label(before: str) -> bool:
    """Say whether the words before a sum are a label that counts it by the year."""
    return before.endswith((": ", "| ", "to ", "en ", "om ", "st ")) and _YEARLY.search(before) is not None
