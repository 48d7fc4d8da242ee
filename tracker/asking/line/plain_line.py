"""A person's words as one plain line: lower case, spelling put right, Welsh and Scots in English, names as they are.

Pure: the guidance is handed in, whose words are not put right.
"""

import re

from tracker.asking.line.known import long_place_names, spelling_of
from tracker.asking.line.letter import without_manners
from tracker.asking.line.scots import in_standard_english
from tracker.asking.line.slips import SOUNDS
from tracker.asking.line.spelling import place_meant, put_right
from tracker.asking.line.unread import plain
from tracker.asking.line.welsh import in_english
from tracker.knowledge import Guidance
from tracker.text.places import find_places

#: What stands behind this in a question is only looked through for distress.
LONGEST_QUESTION = 2_000

#: "How on earth do we …": nothing is asked by these.
_SWEARS = re.compile(
    r"(?<=\b(?:how|who|why) )(?:on earth|in the world|in gods name|the (?:heck|hell|devil|dickens|blazes)|exactly|actually|in heavens name) (?=[a-z])"
    r"|(?<=\b(?:what|when) )(?:on earth|in the world|in gods name|the (?:heck|hell|devil|dickens|blazes)|exactly|actually|in heavens name) (?=[a-z])"
    r"|(?<=\bwhere )(?:on earth|in the world|in gods name|the (?:heck|hell|devil|dickens|blazes)|exactly|actually|in heavens name) (?=[a-z])"
)
#: "What is that when it's at home".
_AT_HOME = re.compile(r" when (?:its|it is|theyre|they are|hes|shes) at home(?= ?(?:,|$))")
_OF_A_PLACE = re.compile(r"\b([A-Z][a-z]{2,})['’]s(?= [a-z])")
_AT_PLACE = re.compile(r"(?:\b(?:in|near|around|round|from|at|outside|across)|,) $")
_GOES_ON = re.compile(r" [A-Z]")
_CAPITALS = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+")


def plain_line(words: str, guidance: Guidance) -> str:
    """Return a person's words as one plain line, with their spelling put right, Welsh and Scots in English."""
    asked = _OF_A_PLACE.sub(_place_alone, without_manners(words[:LONGEST_QUESTION]))
    names = _names(asked)
    line = _SWEARS.sub("", _AT_HOME.sub("", in_standard_english(in_english(plain(asked)), keep=names)))
    for sounds, meant in SOUNDS:
        line = sounds.sub(meant, line)
    return put_right(line, spelling_of(guidance), keep=names)


def _place_alone(found: re.Match[str]) -> str:
    """Return the name of a place without what makes it an owner: "Fife's partnership"; other owners stay."""
    return found[1] if find_places(f"in {found[1]}") else found[0]


def _names(words: str) -> tuple[str, ...]:
    """Return the words that are names, whose spelling stands: places, and capitals inside a sentence."""
    places = tuple(plain(place.name) for place in find_places(words))
    capitals = (
        name[0]
        for name in _CAPITALS.finditer(words)
        if not (_AT_PLACE.search(words[: name.start()]) and place_meant(name[0], long_place_names()))
        or _GOES_ON.match(words[name.end() :])
    )
    return (*places, *(plain(name) for name in capitals))
