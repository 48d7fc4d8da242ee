"""Tell a person in distress from a question about funding that uses the same words.

Pure. What tells them apart was learnt from sentences that people from the sector can read and add to
(`guidance/distress/`, docs/decisions/017): each word, pair and row of three that a message holds adds its weight. A
long message is heard in stretches too, so that a sentence at its end counts as much as one that stands alone. In
doubt the help lines are shown beside the answer: too often costs a few lines, too seldom may cost more.
"""

import math
import re
from collections.abc import Collection, Iterator
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import OSA

from tracker.asking.distress.spelling import MISSPELT, NOT_MISSPELT, RESPELT
from tracker.asking.distress.telling_words import tells_nothing
from tracker.knowledge import Hearing


class Distress(StrEnum):
    """How sure it is that the words tell of distress or danger, the writer's or somebody's with them."""

    NONE = "none"
    #: It may be, where nothing else in the message is understood.
    FAINT = "faint"
    #: It may be: the help lines stand above the answer.
    UNSURE = "unsure"
    #: Most likely; a question about money may stand beside it.
    LIKELY = "likely"
    #: The help lines come first, whatever else is asked.
    CLEAR = "clear"


#: How likely each must be at the least, from 0 to 1.
LEAST = {Distress.CLEAR: 0.95, Distress.LIKELY: 0.75, Distress.UNSURE: 0.3, Distress.FAINT: 0.12}

#: Words that stand in a row are weighed up to so many.
LONGEST_ROW = 3
#: A message of fewer pieces is weighed as if it had so many: two words are less sure than ten.
FEWEST_PIECES = 12
#: Parts of words have so many letters; no word is longer than this.
PART, LONGEST_WORD = 4, 40
#: A longer message is heard in stretches of so many words as well, each beginning so many words on.
STRETCH, STEP = 14, 7
#: "s u i c i d e"
_SPACED = re.compile(r"\b[a-z](?: [a-z]){3,}\b")
#: What people write in two ways is read in one.
_SHORTER = tuple(
    (re.compile(rf"\b(?:{long})\b"), short)
    for long, short in (
        ("i am", "im"),
        ("i have", "ive"),
        ("i would", "id"),
        ("do not|does not|did not", "dont"),
        ("can not|could not", "cant"),
        ("will not", "wont"),
    )
)


def read_distress(line: str, hearing: Hearing) -> Distress:
    """Say what a plain line (`unread.plain`) tells about the person."""
    likely = likelihood(line, hearing)
    return next((level for level, least in LEAST.items() if likely >= least), Distress.NONE)


def likelihood(line: str, hearing: Hearing) -> float:
    """Return how likely a plain line tells of distress, from 0 to 1; of its stretches the likeliest counts."""
    spelt_line = spelt(line)
    if tells_nothing(spelt_line):
        return 0.0
    return max(_likelihood(stretch, hearing) for stretch in _stretches(spelt_line))


def spelt(line: str) -> str:
    """Return a plain line as the sentences that were learnt from are spelt."""
    line = _SPACED.sub(lambda found: found[0].replace(" ", ""), line)
    line = " ".join(_respelt(word) for word in line.split())
    for long, short in _SHORTER:
        line = long.sub(short, line)
    return line


def pieces(line: str) -> set[str]:
    """Return the words of a spelt line, those that stand in a row, two or three of them, and parts of words.

    Parts are four letters in a row, written "_kill"; "^" and "$" are a word's ends. They carry words that are spelt
    as nobody spelt them before.
    """
    words = line.split()
    rows = {
        " ".join(words[at : at + many]) for many in range(1, LONGEST_ROW + 1) for at in range(len(words) - many + 1)
    }
    return rows.union(*map(parts, words))


def share(found: Collection[str]) -> float:
    """Return how much each piece of a message counts: the less, the more pieces there are."""
    return 1 / math.sqrt(max(FEWEST_PIECES, len(found)))


def _likelihood(line: str, hearing: Hearing) -> float:
    found = pieces(line)
    weights = hearing.weights
    weight = sum(weights.get(piece, 0.0) for piece in found) * share(found)
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, hearing.bias + weight))))


def _stretches(line: str) -> Iterator[str]:
    yield line
    words = line.split()
    if len(words) > STRETCH:
        for at in range(0, len(words) - STRETCH + STEP, STEP):
            yield " ".join(words[at : at + STRETCH])


@lru_cache(maxsize=4096)
def parts(word: str) -> frozenset[str]:
    """Return each row of four letters of a word, "^" and "$" its ends, written "_kill"."""
    if len(word) > LONGEST_WORD:
        return frozenset()
    ends = f"^{word}$"
    return frozenset(f"_{ends[at : at + PART]}" for at in range(len(ends) - PART + 1))


@lru_cache(maxsize=4096)
def _respelt(word: str) -> str:
    """Return a word as it is learnt; a slip in a word that matters is put right."""
    if word in RESPELT:
        return RESPELT[word]
    if len(word) < 5 or word in NOT_MISSPELT or word in MISSPELT:
        return word
    for right, differing in MISSPELT.items():
        if word[0] == right[0] and OSA.distance(word, right, score_cutoff=differing) <= differing:
            return right
    return word
