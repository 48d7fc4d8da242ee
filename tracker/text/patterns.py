"""The tiny language that phrases are written in (see `text/phrases.py`): read, and held against words.

Pure. A phrase is a row of parts; each takes one word, or none, or a gap of some words, whatever they are.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from tracker.text.words import fold_phrase

_GAP: Final = 4
_SIGNS: Final = frozenset(("#", "£#", "#%"))
#: What a word of a text may look like (`text/words.py`): letters, or figures with what is written against them.
_WRITTEN: Final = re.compile(r"[^\W\d_]+|£?\d[\d,.]*[a-z%]*|&")


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a phrase: some words, or a gap (`most` words, whatever they are)."""

    words: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    number: bool = False
    money: bool = False
    share: bool = False
    optional: bool = False
    gap: int = 0
    #: Whether it must be one of a few whole words.
    plain: bool = field(init=False)

    def __post_init__(self) -> None:
        others = self.prefixes or self.number or self.money or self.share or self.optional or self.gap
        object.__setattr__(self, "plain", not others)

    def takes(self, word: str) -> bool:
        return (
            word in self.words
            or (bool(self.prefixes) and word.startswith(self.prefixes))
            or (self.number and (word[0].isdigit() or word[0] == "£"))
            or (self.money and word[0] == "£")
            or (self.share and word[-1] == "%")
        )


@cache
def _part(piece: str) -> Part:
    """Read one piece. Most stand in many phrases, and are kept once: that saves a third of their memory."""
    if piece.startswith("..."):
        return Part(gap=int(piece[3:] or _GAP))
    optional = piece.endswith("?")
    choices = piece.rstrip("?").split("|")
    for choice in choices:
        if choice not in _SIGNS and not _WRITTEN.fullmatch(choice.removesuffix("*")):
            raise ValueError(f"{choice!r} in {piece!r} is no word of a text, so it would never be found")
    return Part(
        words=frozenset(choice for choice in choices if choice[-1] != "*" and choice not in _SIGNS),
        prefixes=tuple(choice[:-1] for choice in choices if choice[-1] == "*"),
        number="#" in choices,
        money="£#" in choices,
        share="#%" in choices,
        optional=optional,
    )


def parts_of(phrase: str) -> tuple[Part, ...]:
    """Read a phrase. Raises ValueError for one that could never be found."""
    if any("-" in piece and "|" in piece for piece in phrase.split()):
        raise ValueError(f"phrase {phrase!r}: a hyphen parts words, so it cannot stand in a choice")
    parts = tuple(_part(piece) for piece in fold_phrase(phrase).split())
    if not parts or parts[0].gap or parts[-1].gap or all(part.optional for part in parts):
        raise ValueError(f"phrase {phrase!r} neither begins nor ends with a gap, and needs a word")
    return parts


#: Whose phrase, its number there, and the number of one of its parts.
Place = tuple[int, int, int]


class Firsts:
    """Which parts of which phrases may be the first that a text's words fit, found by the word; of all of a lexicon."""

    def __init__(self) -> None:
        #: By whose they are, and their number there.
        self.phrases: list[Sequence[Sequence[Part]]] = []
        self._words: dict[str, list[Place]] = {}
        self._prefixes: dict[str, list[Place]] = {}
        #: Those that take a number, a sum or a share.
        self._figures: list[tuple[Place, Part]] = []
        #: A word may be as long as its text, so that no more of it is looked up than a prefix can hold.
        self._longest = 0

    def add(self, phrases: Sequence[Sequence[Part]]) -> int:
        """Take somebody's phrases in; return the number of whose they are."""
        whose = len(self.phrases)
        self.phrases.append(phrases)
        for number, parts in enumerate(phrases):
            for index, part in enumerate(parts):
                place = whose, number, index
                for word in part.words:
                    self._words.setdefault(word, []).append(place)
                for prefix in part.prefixes:
                    self._prefixes.setdefault(prefix, []).append(place)
                    self._longest = max(self._longest, len(prefix))
                if part.number or part.money or part.share:
                    self._figures.append((place, part))
                if not part.optional:
                    break
        return whose

    def names(self, word: str) -> bool:
        """Say whether a phrase begins with this very word, or with a part of it; not with any figure."""
        return word in self._words or any(
            word[:end] in self._prefixes for end in range(1, min(len(word), self._longest) + 1)
        )

    def fitted_by(self, word: str) -> list[Place]:
        """Return the phrases, and of each the part, that a word may begin."""
        found = set(self._words.get(word, ()))
        for end in range(1, min(len(word), self._longest) + 1):
            found.update(self._prefixes.get(word[:end], ()))
        if word[0].isdigit() or word[0] == "£":
            found.update(place for place, part in self._figures if part.takes(word))
        return sorted(found)


def needs_of(parts: Iterable[Part]) -> frozenset[str]:
    """Return words of which one must stand where the parts fit: the fewest that are known; empty where none are."""
    return min((part.words for part in parts if part.plain), key=len, default=frozenset())


@dataclass(frozen=True, slots=True)
class Start:
    """A phrase whose beginning fits: whose it is, its number there, and the part from which it is to be matched."""

    whose: int
    number: int
    parts: Sequence[Part]
    part: int
    #: How many words its beginning takes: one or two.
    behind: int
    #: Words of which one must stand behind the beginning, in its sentence; empty where no such words are known.
    needs: frozenset[str] = field(init=False)
    #: Whether its beginning, of two words, is all of it.
    whole: bool = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "needs", needs_of(self.parts[self.part :]))
        object.__setattr__(self, "whole", self.part == len(self.parts))


@dataclass(frozen=True, slots=True)
class Starts:
    """What may begin with one word."""

    #: Whose, and the numbers of, the phrases that the word alone fits.
    alone: tuple[tuple[int, int], ...]
    #: By the word that must come second.
    by_second: dict[str, tuple[Start, ...]]
    others: tuple[Start, ...]
    #: Words of which one must stand behind the word for one of the `others` to fit; empty where no such words are known.
    needs: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        needs = [start.needs for start in self.others]
        object.__setattr__(self, "needs", frozenset().union(*needs) if all(needs) else frozenset())


def starts_of(word: str, firsts: Firsts) -> Starts | None:
    """Sort what may begin with a word by what must follow it; None where nothing does."""
    alone: list[tuple[int, int]] = []
    others: list[Start] = []
    by_second: dict[str, list[Start]] = {}
    for whose, number, index in firsts.fitted_by(word):
        parts = firsts.phrases[whose][number]
        follows = parts[index + 1 :]
        if all(each.optional for each in follows):
            alone.append((whose, number))
        elif follows[0].plain:
            for second in follows[0].words:
                by_second.setdefault(second, []).append(Start(whose, number, parts, index + 2, 2))
        else:
            others.append(Start(whose, number, parts, index + 1, 1))
    if not (alone or others or by_second):
        return None
    return Starts(tuple(alone), {second: tuple(tries) for second, tries in by_second.items()}, tuple(others))


def match(parts: Sequence[Part], part: int, words: Sequence[str], at: int, end: int) -> int:
    """Return the position behind the last word if the parts from `part` on fit the words from `at` on, else 0."""
    while part < len(parts):
        wanted = parts[part]
        if wanted.gap:
            # Each gap tries at most `gap` places, and a phrase has few: the nearest fit wins.
            follows = parts[part + 1]
            for start in range(at, min(at + wanted.gap, end - 1) + 1):
                if follows.plain and words[start] not in follows.words:
                    continue
                last = match(parts, part + 1, words, start, end)
                if last:
                    return last
            return 0
        if at < end and (words[at] in wanted.words or (not wanted.plain and wanted.takes(words[at]))):
            if wanted.optional:
                last = match(parts, part + 1, words, at + 1, end)
                if last:
                    return last
            else:
                at += 1
        elif not wanted.optional:
            return 0
        part += 1
    return at
