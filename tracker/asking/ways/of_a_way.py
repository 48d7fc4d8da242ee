"""What a question on how something works has as its subject: groups, people and activities, not the steps it asks about.

Pure. "How do we get invited to quote for council jobs" has none; "how do we approach a GP surgery about singing" has two.
Only what is known for a subject elsewhere counts, for the words of the way itself are without number.
"""

from functools import lru_cache

from tracker.asking.filters.subjects import NAMES, STOP_WORDS
from tracker.asking.line.unread import phrases
from tracker.asking.synonyms import SYNONYMS
from tracker.asking.ways.concepts import CONCEPTS

#: Whom groups work with there.
_WHOM = phrases(
    (
        *CONCEPTS["linkworker"],
        *CONCEPTS["socialprescribing"],
        "gp practice(s)",
        "gp surgery",
        "gp surgeries",
        "pcn(s)",
    )
)
#: Rows of `synonyms.py` that tell of the way, or of how groups are run.
_OF_THE_WAY = frozenset(
    """
    wages rent bills training volunteers volunteer trustees research safeguarding fundraising employment evaluation insurance legal
    social value support service services day help first rules law people website digital meeting meetings
    """.split()
)


def subjects_of_way(text: tuple[str, ...]) -> tuple[str, ...]:
    """Return those phrases of what is left of a question that are known for a subject."""
    return tuple(phrase for phrase in text if _WHOM.search(phrase) or _known().intersection(phrase.split()))


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    rows = [phrase for row in SYNONYMS for phrase in row]
    rows += [name.replace("(s)", "").replace("(es)", "") for name in NAMES]
    words = {word for row in rows for word in row.split() if word.isalpha() and len(word) > 2}
    return frozenset(words | {f"{word}s" for word in words}) - STOP_WORDS - _OF_THE_WAY
