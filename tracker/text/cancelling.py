"""Say whether a sentence in which a rule speaks holds one of the phrases that make it say nothing (its `unless`).

Pure. A rule has many such phrases and most sentences none of them: they are looked for only where the rule speaks,
and only those of which every sentence must hold a word that this one holds.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from tracker.text.patterns import Part, match, needs_of, parts_of
from tracker.text.words import Words

#: Under which name the words of a sentence are remembered in `Words.found`.
_PRESENT: Final = "present"
#: The positions of a first word and behind a last one.
Span = tuple[int, int]


class Unless:
    """The phrases that cancel one rule, compiled once."""

    def __init__(self, phrases: Iterable[str]) -> None:
        rows = [parts_of(phrase) for phrase in phrases]
        #: Those of one word, together.
        self._alone = frozenset(word for row in rows if len(row) == 1 and row[0].plain for word in row[0].words)
        self._others = [(needs_of(row), row) for row in rows if len(row) > 1 or not row[0].plain]
        #: Words of which one stands wherever one of them all does; None where no such words are known.
        needs = [each for each, _ in self._others]
        self._needs = self._alone.union(*needs) if all(needs) else None

    def stands_in(self, words: Words, sentence: int) -> bool:
        """Say whether one of them stands in the sentence with this number."""
        present = _present(words, sentence)
        if self._needs is not None and self._needs.isdisjoint(present):
            return False
        if not self._alone.isdisjoint(present):
            return True
        begin = words.begins[sentence]
        end = words.sentence_end[begin]
        for needs, row in self._others:
            if (not needs or not needs.isdisjoint(present)) and _stands(row, words.words, begin, end, present):
                return True
        return False

    def spans_in(self, words: Words, sentence: int) -> list[Span]:
        """Return where they stand in the sentence with this number."""
        begin = words.begins[sentence]
        end = words.sentence_end[begin]
        alone = [(at, at + 1) for at in range(begin, end) if words.words[at] in self._alone]
        return alone + [
            (at, behind)
            for _, row in self._others
            for at in range(begin, end)
            if (not row[0].plain or words.words[at] in row[0].words)
            and (behind := match(row, 0, words.words, at, end)) > 0
        ]


def named_by(phrases: Iterable[str], *, without: Collection[str]) -> frozenset[str]:
    """Return the words by which a row names its thing, `without` those that only join or describe."""
    words = (word for phrase in phrases for part in parts_of(phrase) for word in part.words)
    return frozenset(words).difference(without)


def strikes(
    spans: Iterable[Span], said: Sequence[Span], hit: Span, words: Words, named: frozenset[str]
) -> Span | None:
    """Return which of the cancelling `spans` of a sentence strikes the words `hit` of a row, where a row is cancelled by place.

    One that shares words with what the row has `said` in the sentence speaks of those words alone ("charity shop"), one that
    names the thing elsewhere of nobody (`named`: "for a group of residents"); any other speaks of the sentence.
    """
    for span in spans:
        if _meet(span, hit):
            return span
        elsewhere = any(_meet(span, one) for one in said) or not named.isdisjoint(words.words[span[0] : span[1]])
        if not elsewhere:
            return span
    return None


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _stands(row: Sequence[Part], words: Sequence[str], begin: int, end: int, present: frozenset[str]) -> bool:
    opening = row[0]
    if not opening.plain:
        return any(match(row, 0, words, at, end) > 0 for at in range(begin, end))
    if opening.words.isdisjoint(present):
        return False
    return any(words[at] in opening.words and match(row, 0, words, at, end) > 0 for at in range(begin, end))


def _present(words: Words, sentence: int) -> frozenset[str]:
    known: dict[int, frozenset[str]] = words.found.setdefault(_PRESENT, {})
    if sentence not in known:
        begin = words.begins[sentence]
        known[sentence] = frozenset(words.words[begin : words.sentence_end[begin]])
    return known[sentence]
