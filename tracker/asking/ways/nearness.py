"""How near a question is to each pathway, stage and guide: words in common, rare ones counting more.

Pure: the guidance is handed in. Words are compared without their endings, and everyday words as the thing
they stand for (`ways/concepts.py`). Each entry is known by the phrases that ask for it (its `words`, its title,
its stages' titles) and, more weakly, by its own text.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tracker.asking.line.unread import phrases, plain
from tracker.asking.ways.concepts import CONCEPTS

#: Words that say nothing about what is asked; nations are asked apart.
EMPTY = frozenset(
    """
    a an the this that these those it its is are was were be been being am im do does did done dont doesnt didnt have
    has had having can cant could would should will wont may might must shall to of in on at by for from with into
    about over than then and or but if so as not no we our us i my me you your they them their he she his her who
    whom whose what whats which when where why how hows there here get gets getting got some any all one ones just
    only even ever very too also please pls up out off go going gone thing things lot us want wants need needs like
    make makes made use used new say says said tell know think look work works working us lets per via know wot tho
    group groups our organisation organisations community small local somebody someone anyone people folk uk ok
    england english scotland scottish wales welsh cymru northern ireland irish ni gwynedd fife round near let give gave
    gives given take takes come comes happen happens still more much many really actually way best keep keeps put without big only become becoming give something nothing anything everything bit tuesday monday wednesday
    thursday friday today tomorrow month year years day days time
    """.split()
)


def _begins(says: Iterable[str]) -> frozenset[str]:
    """Return the words that phrases begin with, with and without an ending that may be there."""
    first = (phrase.split()[0] for phrase in says)
    return frozenset(form for word in first for form in (re.sub(r"\(\w+\)", "", word), re.sub(r"[()]", "", word)))


#: Each thing, its phrases, and what one of them begins with: most lines hold none of these, and need no search.
_CONCEPTS = [(f"={name}", phrases(says), _begins(says)) for name, says in CONCEPTS.items()]
_WORD = re.compile(r"[a-z0-9]+")
_ENDINGS = re.compile(r"(?:ments?|ings?|ers?|ies|ied|es|ed|s|y)$")

#: How much an entry's own text counts beside the phrases that ask for it.
TEXT_SHARE = 0.25
#: How much a word that an entry only mentions makes it less rare.
MENTION = 0.3
#: How much a second fitting phrase adds.
SECOND_SHARE = 0.3


@lru_cache(maxsize=64)
def stems(text: str) -> tuple[str, ...]:
    """Return the telling words of a plain line: concepts first read, then words without their endings."""
    found: list[str] = []
    there = set(_WORD.findall(text))
    for name, pattern, begins in _CONCEPTS:
        if not there.isdisjoint(begins):
            text, times = pattern.subn(" ", text)
            found += [name] * min(times, 1)
    words = (word for word in text.split() if word not in EMPTY and word.isalnum() and len(word) > 1)
    return (*found, *(_stem(word) for word in words))


def word_stems(text: str) -> frozenset[str]:
    """Return the telling words of a plain line without their endings, no thing read for another."""
    return frozenset(_stem(word) for word in _WORD.findall(text) if word not in EMPTY and len(word) > 1)


def _stem(word: str) -> str:
    return _ENDINGS.sub("", word) if len(word) > 4 else word.rstrip("s") if len(word) > 3 else word


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be asked for."""

    id: str
    #: Phrases that ask for it, each as its telling words.
    asks: tuple[frozenset[str], ...]
    #: The telling words of its own text.
    text: frozenset[str]


def entry(id_: str, asks: Iterable[str], text: str) -> Entry:
    """Make an entry of phrases and text as people write them."""
    telling = (frozenset(stems(plain(ask))) for ask in asks)
    return Entry(id_, tuple(dict.fromkeys(ask for ask in telling if ask)), frozenset(stems(plain(text))))


class Index:
    """Entries that can be asked for, with how rare each word is among them."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = tuple(entries)
        within: Counter[str] = Counter()
        for entry_ in self.entries:
            asked = frozenset().union(*entry_.asks)
            within.update(dict.fromkeys(asked, 1.0))
            within.update(dict.fromkeys(entry_.text - asked, MENTION))
        self._rare = {word: math.log(1 + len(self.entries) / max(times, 1)) for word, times in within.items()}
        self._unseen = math.log(1 + len(self.entries))
        self._whole = {ask: self.weight(ask) for entry_ in self.entries for ask in entry_.asks}
        self._last: tuple[frozenset[str], dict[str, float]] = (frozenset(), dict.fromkeys(self._ids(), 0.0))

    def _ids(self) -> tuple[str, ...]:
        return tuple(entry_.id for entry_ in self.entries)

    def weight(self, words: Iterable[str]) -> float:
        """Return how much the words tell together."""
        return sum(self._rare.get(word, self._unseen) for word in words)

    def scores(self, question: frozenset[str]) -> dict[str, float]:
        """Return how near each entry is to the telling words of a question; 0 is not at all."""
        if self._last[0] != question:  # pathways, guides and terms are looked for with the same words
            whole = self.weight(question)
            self._last = (question, {entry_.id: self._score(entry_, question, whole) for entry_ in self.entries})
        return self._last[1]

    def _score(self, entry_: Entry, question: frozenset[str], whole: float) -> float:
        shared = (ask for ask in entry_.asks if not ask.isdisjoint(question))
        fits = sorted((self._fit(ask, question, whole) for ask in shared), reverse=True)
        best = fits[0] if fits else 0.0
        more = SECOND_SHARE * fits[1] if len(fits) > 1 else 0.0
        return best + more + TEXT_SHARE * self.weight(question & entry_.text)

    def _fit(self, ask: frozenset[str], question: frozenset[str], whole: float) -> float:
        """Weigh what a phrase and a question share: much of the phrase must be there, and of the question too."""
        shared = self.weight(ask & question)
        return shared * (0.6 * shared / self._whole[ask] + 0.4 * shared / whole)
