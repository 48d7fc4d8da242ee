"""Tell a person in distress from a question about funding that uses the same words.

Pure. The words themselves stand in `distress_words.py`. Words about the person (or somebody whom they are
with) win over everything else. "Suicide prevention grants" is a question about money; "we cannot go on
without core funding" gets its answer with the help lines above it. In doubt the help lines are shown as well:
too often costs a few lines, too seldom may cost more.
"""

import re
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import OSA

from tracker.asking.distress_words import (
    ABOUT_WORK,
    DANGER,
    DARK,
    FEELING,
    IDIOMS,
    LOW,
    MISSPELT,
    NOT_MISSPELT,
    ONESELF_TOLD,
    PERSON,
    RESPELT,
    SECTOR,
    TOPIC,
    UNSURE,
)


class Distress(StrEnum):
    """What the words say about the person, from nothing to the worst."""

    NONE = "none"
    #: Most likely about money or paper: the help lines stand above the answer.
    UNSURE = "unsure"
    #: Worn out or desperate; a question about money may stand beside it.
    LOW = "low"
    #: Suicide, self-harm or danger: the help lines come first, whatever else is asked.
    DANGER = "danger"


def _any(rows: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:(?<![a-z0-9])(?:{row})(?![a-z0-9]))" for row in rows))


_DANGER, _LOW, _UNSURE = _any(DANGER), _any(LOW), _any(UNSURE)
_ABOUT_WORK, _SECTOR = re.compile(ABOUT_WORK), re.compile(SECTOR)
_FEELING, _ONESELF_TOLD, _TOPIC = re.compile(FEELING), re.compile(ONESELF_TOLD), re.compile(TOPIC)
_IDIOMS, _DARK, _PERSON = re.compile(IDIOMS), re.compile(DARK), re.compile(PERSON)
#: What people write in two ways is read in one.
_SHORTER = tuple(
    (re.compile(rf"\b{long}\b"), short)
    for long, short in (
        ("i am", "im"),
        ("i have", "ive"),
        ("i would", "id"),
        ("do not|does not|did not", "dont"),
        ("can not|could not", "cant"),
        ("will not", "wont"),
    )
)
_MYSELF = re.compile(r"\b(?:i|im|ive|id|ill|me|my|myself|fi|dwi|rwy|fy)\b")
#: The whole message names it, and nothing else: "suicide", "suicide help", "feeling suicidal".
_SUICIDE_ALONE = re.compile(r"^(?:\w+ )?(?:suicide|suicidal)(?: \w+)?$")


def read_distress(text: str) -> Distress:
    """Say what a plain line (`unread.plain`) tells about the person."""
    line = " ".join(_respelt(word) for word in text.split())
    for long, short in _SHORTER:
        line = long.sub(short, line)
    line = _IDIOMS.sub(" ", line)
    sector = _SECTOR.search(line) is not None
    work = _ABOUT_WORK.search(line) is not None
    if _DANGER.search(line):
        if work and not _DARK.search(line):
            return Distress.UNSURE  # "lost the will to live filling in this form"
        return Distress.UNSURE if sector and not _MYSELF.search(line) else Distress.DANGER
    if _SUICIDE_ALONE.search(line) and not sector:
        return Distress.DANGER
    if _LOW.search(line) and not work:
        return Distress.LOW
    if _DARK.search(line) and _PERSON.search(line):
        return Distress.UNSURE if sector or work else Distress.DANGER
    if _FEELING.search(line) and _ONESELF_TOLD.search(line) and not (sector or work or _TOPIC.search(line)):
        return Distress.LOW
    return Distress.UNSURE if _UNSURE.search(line) else Distress.NONE


def tells_of_oneself(text: str) -> bool:
    """Say whether a plain line tells of the person and of nothing that we deal with.

    Much despair is said in words that no table holds ("I have decided tonight is the night"). Where nothing else
    is understood either, the help lines are shown beside the answer.
    """
    line = _IDIOMS.sub(" ", " ".join(_respelt(word) for word in text.split()))
    if len(line.split()) < 5 or any(pattern.search(line) for pattern in (_SECTOR, _TOPIC, _ABOUT_WORK)):
        return False
    return _ONESELF_TOLD.search(line) is not None


@lru_cache(maxsize=4096)
def _respelt(word: str) -> str:
    """Return the word as the patterns write it; a slip in a word that matters is put right."""
    if word in RESPELT:
        return RESPELT[word]
    if len(word) < 5 or word in NOT_MISSPELT or word in MISSPELT:
        return word
    for right, differing in MISSPELT.items():
        if word[0] == right[0] and OSA.distance(word, right, score_cutoff=differing) <= differing:
            return right
    return word
