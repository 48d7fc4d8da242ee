"""Put right the misspelt words of a question, where one known word is clearly meant.

Pure. Only words that the tables of `asking` or the guidance hold are put in; a short word is never touched,
and a word of four letters more only where one or two letters differ. The first letter must be right: people rarely miss it,
and "wages" is not "pages".
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from tracker.asking.line.right_words import EVERYDAY
from tracker.asking.line.slips import SPELLINGS
from tracker.asking.places.spelling import PLACE_SPELLINGS

#: Words shorter than this stay as they are.
SHORTEST = 5
#: Names of places of so many letters are told apart when misspelt.
LONG = 7
VOWELS = frozenset("aeiouy")
#: What is left out where people write on a telephone: "wrkr", "fndng"; of a word so long one can tell which is meant.
SOUNDED = frozenset("aeiou")
SHORTEST_BARE = 4

#: Of these a wrong vowel is enough to know them, though they are short.
CORE = frozenset("grant grants money funding wages charity council bursary choirs".split())

#: Right words that stand in no other table, and are near one that does.
RIGHT = frozenset(
    """
    grand grands thousand quarter couple kings queens clear close chess chest clean class cross courts course horse
    house houses hours hearts parts ports posts poets pets party parks marks minds miles mills plans plants plane
    trains tracks trade trips truth warden wardens wages pages stage stages state station statue stores story sorry
    spread spring sports spots share sharp sheep sheet ships shops shirts short shows singer singers single sister
    rowing sewing sowing rugby rural ruined roads rooms roofs river rivers royal rights riding racing reading lending
    mending wedding weeding feeding breeding meeting melting cheese chorus circus census cousin coding coast coach
    coaching catering cooking cookery cricket crafts drafts darts diary dairy daily dogs drums dancer dancers divers
    driver drivers diving fishing finishing farms farmers firms flood floods flower flowers floor forest forces
    friend friends fringe fruit gaming giants glass gospel grass green greens guides guitar harbour health hearth
    hearing horses kayak kickboxing ladies lakes lamb lambs large laser leader leaders leaves litter little lives
    loans local lunch lunches markets masters medal meals metal model models money monks moor moors mosaic mother
    mothers fathers nature nights nurse nurses ocean older order orders organ organs other others peace pears people
    piano pianos place plays poetry pottery police pools powers prams press prime print prize proud prouder quilt
    quilts radio rates refugee riders robot robots rocks scheme school scouts screen sculpture senior shelter
    silver skate skates skills slime small smart social soils solar space spaces speech spelling square squares
    steam stream street streets sugar swing swings table tables talks teams tennis theme tiles times toddler town
    tower towers trail trails trees tribe troop troops trust tutor tutors under union units urban value video
    views village villages violin voice voices walks walls water waters wheel wheels wills winds women woods wools
    words works workers world writer writers yacht young youth zones bereaved widows widowers singles stroke strokes
    cancer counsellor counsellors potter potters asthma diabetes epilepsy parkinsons stammer signing hostel hostels heating boating skating baking
    """.split()
)


@dataclass(frozen=True, slots=True)
class Spelling:
    """What is spelt right, and which of it may replace a misspelt word."""

    right: frozenset[str]
    wanted: frozenset[str]


def put_right(text: str, spelling: Spelling, *, keep: Iterable[str] = ()) -> str:
    """Return the plain line with misspelt words replaced by known ones; the words in `keep` stay."""
    kept = {word for phrase in keep for word in phrase.lower().split()}
    return " ".join(
        PLACE_SPELLINGS.get(word) or (word if word in kept else _right(word, spelling)) for word in text.split(" ")
    )


def place_meant(word: str, places: Spelling) -> bool:
    """Say whether a word in capitals is the name of one of these places, misspelt: "Plymoth", "Manchaster"."""
    word = word.lower()
    return word in PLACE_SPELLINGS or (len(word) >= LONG and _right(word, places) != word)


def slips_between(one: str, other: str) -> int:
    """Return how many letters are left out, put in, changed or swapped with their neighbour between two words."""
    return int(OSA.distance(one, other))


@lru_cache(maxsize=4096)
def _right(word: str, spelling: Spelling) -> str:
    if word in SPELLINGS:
        return SPELLINGS[word]
    if word.endswith("ys") and word[-3:-2] not in VOWELS and word[:-2] + "ies" in spelling.right:
        return word[:-2] + "ies"  # "bursarys"
    if _drops_g(word, spelling.right):
        return word + "g"
    if len(word) >= SHORTEST_BARE and word.isalpha() and SOUNDED.isdisjoint(word) and word not in spelling.right:
        return _with_vowels(word, spelling)
    if (
        len(word) < SHORTEST
        or not word.isalpha()
        or word in RIGHT
        or word in EVERYDAY
        or _is_right(word, spelling.right)
    ):
        return word
    furthest = 1 if len(word) < 8 else 2
    alike = process.extract(
        word,
        [other for other in spelling.wanted if other[0] == word[0] and len(other) > 3],
        scorer=OSA.distance,
        score_cutoff=furthest,
        limit=8,
    )
    near = [(other, distance) for other, distance, _ in alike if _is_slip(word, other)]
    near.sort(key=lambda one: (one[1], len(one[0]), one[0]))
    if not near or (len(near) > 1 and near[0][1] == near[1][1] and not _same_word(near[0][0], near[1][0])):
        return word
    return near[0][0]


def _with_vowels(word: str, spelling: Spelling) -> str:
    """Return the one known word that is written without its vowels; the word itself where none or several may be."""
    meant = _bare(spelling).get(word, ())
    return meant[0] if meant and all(_same_word(meant[0], other) for other in meant) else word


@lru_cache(maxsize=2)
def _bare(spelling: Spelling) -> dict[str, tuple[str, ...]]:
    """Return the known words by what is left of each without its vowels."""
    rows: dict[str, tuple[str, ...]] = {}
    for word in sorted(spelling.wanted, key=lambda word: (len(word), word)):
        left = "".join(letter for letter in word if letter not in SOUNDED)
        if len(left) >= SHORTEST_BARE and left != word:
            rows[left] = (*rows.get(left, ()), word)
    return rows


def _drops_g(word: str, right: frozenset[str]) -> bool:
    """Say whether it is a word in -ing as it is spoken: "closin", "needin"; "cabin" and "Berlin" are none."""
    known = word in right or word in RIGHT or word in EVERYDAY
    return len(word) >= SHORTEST and word.endswith("in") and not known and word + "g" in right


def _is_slip(word: str, meant: str) -> bool:
    """Say whether one may have meant the other: letters left out, doubled, swapped, or a wrong vowel.

    Another consonant ("leaking", "leaving") or another ending ("potter", "pottery") makes another word.
    """
    if word == meant + meant[-1] or (meant == word + word[-1] and len(word) > 5):
        return True  # "minibuss", "footbal"
    if word.startswith(meant) or meant.startswith(word):
        return False
    if len(word) != len(meant) or sorted(word) == sorted(meant):
        return True
    differing = {letter for one, other in zip(word, meant, strict=True) if one != other for letter in one + other}
    return (len(word) > 6 or meant in CORE) and differing <= VOWELS


def _is_right(word: str, right: frozenset[str]) -> bool:
    """Say whether it is a known word, with or without an ending: "gardeners", "refurbished"."""
    if word + "s" in right:
        return True
    if word.endswith("ss") and word not in right:
        return False  # "minibuss"
    endings = ("", "s", "es", "ed", "d", "ing", "er", "ers", "ly", "ry")
    return any(word.endswith(end) and word.removesuffix(end) in right for end in endings)


def _same_word(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one.rstrip("s") == other.rstrip("s") or long in (f"{short}s", f"{short}es")
