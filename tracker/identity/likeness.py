"""How alike two texts are, and by what texts that may be alike are found without reading all of them.

Pure. A text is taken as its shingles: every four words that follow each other. The smallest hashes of them are
the same for texts that are nearly the same (Broder, "On the resemblance and containment of documents", 1997),
so that a few of them as keys of an index find the candidates.
"""

import hashlib
import zlib
from collections.abc import Iterable, Sequence

#: Words to a shingle.
WORDS = 4

#: How many of the smallest hashes are kept as clues.
KEPT = 3

#: A shorter text tells too little to be recognised by its words.
LEAST_SHINGLES = 20

#: So many words of a text are looked at.
MOST_WORDS = 1500

_MASK = 0xFFFFFFFFFFFFFFFF
_FACTOR = 0x9E3779B97F4A7C15
_SQUARE = _FACTOR * _FACTOR & _MASK
_CUBE = _SQUARE * _FACTOR & _MASK


def shingles(words: Sequence[str]) -> frozenset[int]:
    """Return the hashes of every four words that follow each other."""
    hashes = [zlib.crc32(word.encode()) for word in words[:MOST_WORDS]]
    mixed = [
        (first * _CUBE + second * _SQUARE + third * _FACTOR + fourth) & _MASK
        for first, second, third, fourth in zip(hashes, hashes[1:], hashes[2:], hashes[3:], strict=False)
    ]
    return frozenset([each ^ (each >> 29) for each in mixed])


def sketch(found: frozenset[int]) -> list[str]:
    """Return the clues of a text's shingles; none for a text that is too short to be recognised."""
    if len(found) < LEAST_SHINGLES:
        return []
    return [f"text:{each:x}" for each in sorted(found)[:KEPT]]


def resemblance(mine: frozenset[int], theirs: frozenset[int]) -> float:
    """Return how much of both texts is common to them, 0 to 1; 0 where one is too short to say."""
    if min(len(mine), len(theirs)) < LEAST_SHINGLES:
        return 0.0
    return len(mine & theirs) / len(mine | theirs)


def containment(mine: frozenset[int], theirs: frozenset[int]) -> float:
    """Return how much of the shorter text stands in the longer, 0 to 1; 0 where it is too short to say."""
    fewest = min(len(mine), len(theirs))
    return 0.0 if fewest < LEAST_SHINGLES else len(mine & theirs) / fewest


def clue(words: str) -> int:
    """Return the number under which a clue is kept: 63 bits of its hash."""
    return int.from_bytes(hashlib.blake2b(words.encode("utf-8", "replace"), digest_size=8).digest(), "big") >> 1


def clues(words: Iterable[str]) -> frozenset[int]:
    """Return the numbers of several clues."""
    return frozenset(map(clue, words))
