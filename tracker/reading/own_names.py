"""Say where a newsletter's own name stands in its text: the place in it is not where the money is for.

Pure (codebook, Decisions: a funder's own name counts, a newsletter's does not).
"""

from typing import Final

#: A source with such a word in its name passes on what others offer.
NEWSLETTERS: Final = frozenset(
    "cvs news newsletter voluntary alliance council's support action press bulletin digest vsa".split()
)
#: A name of fewer words may be the place alone.
_FEWEST: Final = 2


def is_newsletter(source: str) -> bool:
    """Say whether a source passes on what others offer."""
    return not NEWSLETTERS.isdisjoint(word.strip("'’,.()").lower() for word in source.split())


def spans_of(source: str, text: str) -> tuple[tuple[int, int], ...]:
    """Return where the whole name of a source stands in a text, as (start, end)."""
    name = source.partition("(")[0].strip()
    if len(name.split()) < _FEWEST:
        return ()
    found = []
    at = text.find(name)
    while at >= 0:
        found.append((at, at + len(name)))
        at = text.find(name, at + len(name))
    return tuple(found)
