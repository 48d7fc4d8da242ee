"""Find what a text says, and what it says is NOT so: phrases as rows that a person from the sector can argue with.

Pure. A rule says something with phrases; a phrase is written in a tiny language, word by word:

    core costs          the words in a row, capitals and hyphens aside, an apostrophe and "'s" left out
    core|running costs  either word
    core funding?       the word may be missing
    fund*               any word that begins so
    ...                 up to four words between, within one sentence; "...8" up to eight
    #                   a number ("12", "£5,000"); £# a sum of money; #% a share ("10%")

What is found is a yes, or a no where the words around it deny it (`text/denial.py`), or nothing where the words
neither give nor refuse. Work grows with the length of the text only: a phrase is tried where its first word stands.
"""

import re
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from tracker.text.denial import Stance, words_denied
from tracker.text.html import Document
from tracker.text.words import Words, fold_phrase, words_of

_GAP: Final = 4
_MEMORY: Final = 20_000
_SIGNS: Final = frozenset(("#", "£#", "#%"))
#: What a word of a text may look like (`text/words.py`): letters, or figures with what is written against them.
_WRITTEN: Final = re.compile(r"[^\W\d_]+|£?\d[\d,.]*[a-z%]*|&")

T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Rule(Generic[T]):
    """One row: what words mean what, what cancels them, and why we think so."""

    #: Unique among its fellows; evidence names it.
    name: str
    #: The value that it gives.
    gives: T
    #: Phrases, any of which says so.
    says: tuple[str, ...]
    #: Phrases that make it say nothing where they stand in the same sentence.
    unless: tuple[str, ...] = ()
    because: str = ""
    #: Where the rule comes from: a heading of the codebook, a law, a funder's page.
    source: str = "codebook"
    #: How much it weighs against others where rules compete.
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Finding(Generic[T]):
    """A rule that speaks, and the words that it rests on."""

    rule: Rule[T]
    #: Offsets into the document's text.
    start: int
    end: int
    #: Positions of its first word and behind its last in `Words`.
    first: int
    last: int
    #: Whether the words around it affirm or deny it.
    stance: Stance

    @property
    def yes(self) -> bool:
        return self.stance is Stance.YES

    @property
    def no(self) -> bool:
        return self.stance is Stance.NO


@dataclass(frozen=True, slots=True)
class _Part:
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


def _part(piece: str) -> _Part:
    if piece.startswith("..."):
        return _Part(gap=int(piece[3:] or _GAP))
    optional = piece.endswith("?")
    choices = piece.rstrip("?").split("|")
    for choice in choices:
        if choice not in _SIGNS and not _WRITTEN.fullmatch(choice.removesuffix("*")):
            raise ValueError(f"{choice!r} in {piece!r} is no word of a text, so it would never be found")
    return _Part(
        words=frozenset(choice for choice in choices if choice[-1] != "*" and choice not in _SIGNS),
        prefixes=tuple(choice[:-1] for choice in choices if choice[-1] == "*"),
        number="#" in choices,
        money="£#" in choices,
        share="#%" in choices,
        optional=optional,
    )


class Phrases:
    """Phrases compiled once, found in one pass over the words. `find` gives each phrase's number and place."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._parts: list[tuple[_Part, ...]] = []
        for phrase in phrases:
            if any("-" in piece and "|" in piece for piece in phrase.split()):
                raise ValueError(f"phrase {phrase!r}: a hyphen parts words, so it cannot stand in a choice")
            parts = tuple(_part(piece) for piece in fold_phrase(phrase).split())
            if not parts or parts[0].gap or parts[-1].gap or all(part.optional for part in parts):
                raise ValueError(f"phrase {phrase!r} neither begins nor ends with a gap, and needs a word")
            self._parts.append(parts)
        #: Which phrases may begin with a word, as far as it was met.
        self._known: dict[str, _Starts] = {}

    def find(self, words: Words) -> Iterator[tuple[int, int, int]]:
        """Yield (number of the phrase, position of its first word, position behind its last), in order of place."""
        known = self._known
        text = words.words
        for at, word in enumerate(text):
            starts = known.get(word)
            if starts is None:
                starts = self._starts(word)
            if starts is _NOWHERE:
                continue
            end = words.sentence_end[at]
            for number in starts.alone:
                yield number, at, at + 1
            if at + 1 < end:
                tries = starts.by_second.get(text[at + 1])
                if tries:
                    for number, part in tries:
                        last = _match(self._parts[number], part, text, at + 2, end)
                        if last:
                            yield number, at, last
            for number, part in starts.others:
                last = _match(self._parts[number], part, text, at + 1, end)
                if last:
                    yield number, at, last

    def _starts(self, word: str) -> "_Starts":
        """Sort the phrases that may begin with a word by what must follow it."""
        alone: list[int] = []
        others: list[tuple[int, int]] = []
        by_second: dict[str, list[tuple[int, int]]] = {}
        for number, parts in enumerate(self._parts):
            for index, part in enumerate(parts):
                if part.takes(word):
                    follows = parts[index + 1 :]
                    if all(each.optional for each in follows):
                        alone.append(number)
                    elif follows[0].plain:
                        for second in follows[0].words:
                            by_second.setdefault(second, []).append((number, index + 2))
                    else:
                        others.append((number, index + 1))
                if not part.optional:
                    break
        found = _NOWHERE
        if alone or others or by_second:
            found = _Starts(
                tuple(alone), {second: tuple(tries) for second, tries in by_second.items()}, tuple(others)
            )
        if len(self._known) >= _MEMORY:
            self._known.clear()
        self._known[word] = found
        return found


@dataclass(frozen=True, slots=True)
class _Starts:
    """The phrases that may begin with one word: number, and the part from which they are still to be matched."""

    #: Fitted by the word alone.
    alone: tuple[int, ...]
    #: By the word that must come second.
    by_second: dict[str, tuple[tuple[int, int], ...]]
    others: tuple[tuple[int, int], ...]


_NOWHERE: Final = _Starts((), {}, ())


def _match(parts: Sequence[_Part], part: int, words: Sequence[str], at: int, end: int) -> int:
    """Return the position behind the last word if the parts from `part` on fit the words from `at` on, else 0."""
    while part < len(parts):
        wanted = parts[part]
        if wanted.gap:
            # Each gap tries at most `gap` places, and a phrase has few: the nearest fit wins.
            follows = parts[part + 1]
            for start in range(at, min(at + wanted.gap, end - 1) + 1):
                if follows.plain and words[start] not in follows.words:
                    continue
                last = _match(parts, part + 1, words, start, end)
                if last:
                    return last
            return 0
        if at < end and wanted.takes(words[at]):
            if wanted.optional:
                last = _match(parts, part + 1, words, at + 1, end)
                if last:
                    return last
            else:
                at += 1
        elif not wanted.optional:
            return 0
        part += 1
    return at


class Rulebook(Generic[T]):
    """Rules compiled together, read in one pass."""

    def __init__(self, rules: Iterable[Rule[T]]) -> None:
        self.rules = tuple(rules)
        names = [rule.name for rule in self.rules]
        if len(set(names)) != len(names):
            raise ValueError(
                f"two rules are named alike: {sorted(name for name in names if names.count(name) > 1)}"
            )
        #: For each phrase: its rule, and whether it cancels.
        self._owners = [
            (index, cancels)
            for index, rule in enumerate(self.rules)
            for cancels, phrases in ((False, rule.says), (True, rule.unless))
            for _ in phrases
        ]
        self._phrases = Phrases(phrase for rule in self.rules for phrase in (*rule.says, *rule.unless))

    def read(self, document: Document) -> list[Finding[T]]:
        """Return what the rules find in a document, in order of place; a rule's overlapping words count once."""
        words = words_of(document)
        denial = words_denied(document)
        hits: list[tuple[int, int, int]] = []
        cancelled: set[tuple[int, int]] = set()
        for number, first, last in self._phrases.find(words):
            index, cancels = self._owners[number]
            if cancels:
                cancelled.add((index, words.sentence[first]))
            else:
                hits.append((index, first, last))
        findings: list[Finding[T]] = []
        behind: dict[int, int] = {}
        for index, first, last in hits:
            if first < behind.get(index, 0) or (index, words.sentence[first]) in cancelled:
                continue
            behind[index] = last
            stance = denial.stance(first, last)
            findings.append(
                Finding(self.rules[index], words.starts[first], words.ends[last - 1], first, last, stance)
            )
        return findings
