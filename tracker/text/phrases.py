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

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Generic, NamedTuple, TypeVar

from tracker.text.cancelling import Span, Unless, named_by, strikes
from tracker.text.denial import Stance, words_denied
from tracker.text.html import Document
from tracker.text.patterns import Firsts, Part, Starts, match, parts_of, starts_of
from tracker.text.words import Words, words_of

_MEMORY: Final = 10_000

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


class Finding(NamedTuple, Generic[T]):
    """A rule that speaks, and the words that it rests on. A text has dozens: a named tuple is made in a quarter of the
    time that a frozen data class takes.
    """

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


#: One hit: the number of a phrase, the position of its first word, and that behind its last.
Hit = tuple[int, int, int]


class Lexicon:
    """All phrases of one kind of reader, so that a text is gone through once for all of them."""

    def __init__(self) -> None:
        self._firsts = Firsts()
        #: What may begin with a word, as far as it was met.
        self._known: dict[str, Starts | None] = {}

    def add(self, phrases: Sequence[Sequence[Part]]) -> int:
        """Take phrases in; return their number."""
        self._known.clear()
        return self._firsts.add(phrases)

    def hits(self, words: Words, number: int) -> Sequence[Hit]:
        """Return the hits of the phrases with this number, in order of place."""
        found = words.found.get(self)
        if found is None or len(found) <= number:
            found = words.found[self] = self._hits(words)
        return found[number]

    def _hits(self, words: Words) -> list[list[Hit]]:
        found: list[list[Hit]] = [[] for _ in self._firsts.phrases]
        text, ends = words.words, words.sentence_end
        border = 0
        ahead: set[str] = set()
        for at, starts in enumerate(map(self._starts(text).__getitem__, text)):
            if starts is None:
                continue
            for whose, number in starts.alone:
                found[whose].append((number, at, at + 1))
            end = ends[at]
            if at + 1 == end:
                continue
            if end > border:
                border, ahead = end, set(text[at + 1 : end])
            tries = starts.by_second.get(text[at + 1], ())
            if starts.others and not (starts.needs and starts.needs.isdisjoint(ahead)):
                tries += starts.others
            for start in tries:
                if start.whole:
                    found[start.whose].append((start.number, at, at + 2))
                elif not (start.needs and start.needs.isdisjoint(ahead)):
                    last = match(start.parts, start.part, text, at + start.behind, end)
                    if last:
                        found[start.whose].append((start.number, at, last))
        return found

    def starts(self, words: Words) -> Mapping[str, Starts | None]:
        """Return what may begin with each word of a text."""
        known = self._starts(words.words)
        return {word: known[word] for word in words.words}

    def _starts(self, text: Sequence[str]) -> Mapping[str, Starts | None]:
        """Return what may begin with each word of a text; of the last some thousand words it is remembered."""
        known = self._known
        new = {word for word in text if word not in known}
        if new and len(known) + len(new) > _MEMORY:
            known.clear()
            new = set(text)
        firsts = self._firsts
        for word in new:
            figure = _figure(word)
            if figure is None or firsts.names(word):
                known[word] = starts_of(word, firsts)
                continue
            # Texts hold figures without number, and each begins what all others of its class begin: kept once.
            if figure not in known:
                known[figure] = starts_of(figure, firsts)
            known[word] = known[figure]
        return known


def _figure(word: str) -> str | None:
    """Return the figure that stands for all of a word's class: sums, shares and other numbers; None for no figure."""
    if not (word[0].isdigit() or word[0] == "£"):
        return None
    return ("£0" if word[0] == "£" else "0") + ("%" if word[-1] == "%" else "")


class Phrases:
    """Phrases compiled once, found in one pass over the words. `find` gives each phrase's number and place.

    With others in one `lexicon` the pass is the same for all.
    """

    def __init__(self, phrases: Iterable[str], *, lexicon: Lexicon | None = None) -> None:
        self._lexicon = lexicon or Lexicon()
        self._number = self._lexicon.add([parts_of(phrase) for phrase in phrases])

    def find(self, words: Words) -> Sequence[Hit]:
        """Return what is found, in order of place."""
        return self._lexicon.hits(words, self._number)


@dataclass(frozen=True, slots=True)
class RowHit(Generic[T]):
    """A phrase of a rule that stands in a text, whatever comes of it."""

    rule: Rule[T]
    phrase: str
    #: It is one of the rule's `unless`.
    cancels: bool
    #: Positions of its first word and behind its last in `Words`.
    first: int
    last: int


class Rulebook(Generic[T]):
    """Rules compiled together, read in one pass."""

    def __init__(
        self, rules: Iterable[Rule[T]], *, lexicon: Lexicon | None = None, nameless: Collection[str] | None = None
    ) -> None:
        """Compile the rules. Where `nameless` is given, the words of rules that name nothing, what shares words with a rule's
        own cancels these words, and not its sentence.
        """
        self.rules = tuple(rules)
        self.by_place = nameless is not None
        names = [rule.name for rule in self.rules]
        if len(set(names)) != len(names):
            raise ValueError(
                f"two rules are named alike: {sorted(name for name in names if names.count(name) > 1)}"
            )
        #: For each phrase that says something, its rule.
        self._owners = [index for index, rule in enumerate(self.rules) for _ in rule.says]
        self._says = Phrases((phrase for rule in self.rules for phrase in rule.says), lexicon=lexicon)
        #: For each rule, where what cancels it goes by place: the words by which it names its thing.
        self.named = (
            tuple(named_by(rule.says, without=nameless) for rule in self.rules) if nameless is not None else ()
        )
        self._unless = [Unless(rule.unless) if rule.unless else None for rule in self.rules]

    @cached_property
    def _all(self) -> tuple[tuple[tuple[Rule[T], str, bool], ...], Phrases]:
        """Every phrase with its rule and whether it cancels, and all of them compiled: only who asks why needs it."""
        told = tuple(
            (rule, phrase, cancels)
            for rule in self.rules
            for cancels, phrases in ((False, rule.says), (True, rule.unless))
            for phrase in phrases
        )
        return told, Phrases(phrase for _, phrase, _ in told)

    def hits(self, document: Document) -> list[RowHit[T]]:
        """Return every phrase that is found, in order of place, also those that cancel (for `text/heard.py`)."""
        told, phrases = self._all
        return [RowHit(*told[number], first, last) for number, first, last in phrases.find(words_of(document))]

    def read(self, document: Document) -> list[Finding[T]]:
        """Return what the rules find in a document, in order of place; a rule's overlapping words count once."""
        words = words_of(document)
        hits = self._says.find(words)
        findings: list[Finding[T]] = []
        if not hits:
            return findings
        denial = words_denied(document)
        behind: dict[int, int] = {}
        cancelled: dict[tuple[int, int], bool] = {}
        for number, first, last in hits:
            index = self._owners[number]
            if first < behind.get(index, 0):
                continue
            unless = self._unless[index]
            if unless is not None:
                place = index, words.sentence[first]
                if place not in cancelled:
                    cancelled[place] = unless.stands_in(words, place[1])
                if cancelled[place] and (
                    not self.by_place or self._struck(words, hits, index, place[1], (first, last))
                ):
                    continue
            behind[index] = last
            stance = denial.stance(first, last)
            findings.append(
                Finding(self.rules[index], words.starts[first], words.ends[last - 1], first, last, stance)
            )
        return findings

    def _struck(self, words: Words, hits: Sequence[Hit], index: int, sentence: int, hit: Span) -> bool:
        unless = self._unless[index]
        assert unless is not None
        said = [
            (first, last)
            for number, first, last in hits
            if self._owners[number] == index and words.sentence[first] == sentence
        ]
        return strikes(unless.spans_in(words, sentence), said, hit, words, self.named[index]) is not None
