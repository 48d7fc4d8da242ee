"""Tell whether a text is in Welsh, so that a reading can say that it was not read as an English one is.

Pure. Counts the small words that every text holds; a bilingual text, or an English one with Welsh names, is not Welsh.
"""

import re
from typing import Final

#: Small Welsh words that are no English ones ("am", "a", "i", "o" and "y" are left out for that).
_WELSH: Final = frozenset(
    "yn yr mae ar gyfer ac gan bydd sydd wedi neu eich ein hwn hon rhaid gallwch fydd ei eu nid oes i'r o'r a'r yw hyd erbyn dros "
    "trwy drwy bod cael gael cyllid grantiau ceisiadau cymunedol cronfa sefydliadau prosiect".split()
)
_ENGLISH: Final = frozenset(
    "the of and to for is are with by from this that be or will your our can you we not have has at as it their".split()
)
_WORD: Final = re.compile(r"[a-zâêîôûŵŷ]+(?:['’][a-z]+)?")
#: So much of a text tells its language.
_LOOKED_AT: Final = 4_000
_LEAST: Final = 4


def is_welsh(text: str) -> bool:
    """Say whether most of `text` is in Welsh."""
    words = _WORD.findall(text[:_LOOKED_AT].lower().replace("’", "'"))
    if _WELSH.isdisjoint(words):
        return False
    welsh = sum(word in _WELSH for word in words)
    english = sum(word in _ENGLISH for word in words)
    return welsh >= _LEAST and welsh > english
