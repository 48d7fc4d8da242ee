"""Words for the same thing: what is searched for beside a word that was asked for, and how words are compared.

Pure. The table is `synonyms.py`; words are compared without plural endings.
"""

from functools import lru_cache

from tracker.asking.line.unread import plain
from tracker.asking.synonyms import SYNONYMS

#: More words than this for one thing make a search slow and vague.
MOST_WORDS = 16

#: Such a last word says nothing: "match funding" is not all funding.
_OF_MONEY = frozenset("funding fund grant money cost cash".split())


def bare(phrase: str) -> str:
    """Return a phrase without plural endings, so that "choirs" is "choir"."""
    return " ".join(_singular(word) for word in phrase.lower().split())


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


#: The table of words for one thing, each row beside its words without endings.
ROWS = tuple((row, tuple(dict.fromkeys(bare(word) for word in row))) for row in SYNONYMS)


@lru_cache(maxsize=1024)
def alike(phrase: str) -> tuple[str, ...]:
    """Return a phrase and what announcements say for the same thing."""
    said = bare(phrase)
    rows = [row for row, told in ROWS if said in told]
    if not rows:
        rows = [row for row, told in ROWS if any(f" {word} " in f" {said} " for word in told)]
    found = [phrase, *(word for row in rows for word in row)]
    if not rows and " " in phrase and said.split()[-1] not in _OF_MONEY:
        found.append(phrase.split()[-1])  # "steam railway": the last word says what it is
    return tuple(dict.fromkeys(found))[:MOST_WORDS]


@lru_cache(maxsize=1024)
def alike_bare(phrase: str) -> tuple[tuple[str, str], ...]:
    """Return what `alike` does, each beside itself without endings."""
    return tuple((word, bare(word)) for word in alike(phrase))


@lru_cache(maxsize=4096)
def bare_title(title: str) -> str:
    """Return a title in plain words without endings; the same titles stand in one answer after the other."""
    return f" {bare(plain(title))} "
