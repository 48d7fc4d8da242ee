"""Tell what each row of a rulebook hears in a text: also where it is denied, left open or cancelled, and by which words.

Pure. `Rulebook.read` gives only what counts and is made for speed; this goes the same way again for a person who asks
why. `tests/text/test_heard.py` holds the two to each other.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Generic

from tracker.explained import Fate
from tracker.text.cancelling import Span, strikes
from tracker.text.denial import Denial, Stance, words_denied
from tracker.text.denial_headings import denies
from tracker.text.denial_words import is_denying
from tracker.text.html import Document
from tracker.text.phrases import RowHit, Rule, Rulebook, T
from tracker.text.words import Words, words_of

_FATES: Final = {Stance.YES: Fate.COUNTS, Stance.NO: Fate.DENIED, Stance.OPEN: Fate.LEFT_OPEN}
#: How many words behind a finding, or of an answer, are quoted for a denial.
_QUOTED_WORDS: Final = 8


@dataclass(frozen=True, slots=True)
class HeardRow(Generic[T]):
    """A row whose words stand in the text."""

    rule: Rule[T]
    #: The phrase of `says` that was found.
    phrase: str
    start: int
    end: int
    #: Position of its first word in `Words`.
    first: int
    fate: Fate
    #: The words that deny it, or the `unless` with the words that it was found in; "" where it counts.
    by: str


def rows_heard(book: Rulebook[T], document: Document) -> Iterator[HeardRow[T]]:
    """Yield each row that is heard, in order of place; words that a row has claimed already are not told again."""
    words, denial = words_of(document), words_denied(document)
    hits = book.hits(document)
    cancelling: dict[tuple[str, int], dict[Span, str]] = {}
    said: dict[tuple[str, int], list[Span]] = {}
    for hit in hits:
        place = hit.rule.name, words.sentence[hit.first]
        if hit.cancels:
            quote = document.text[words.starts[hit.first] : words.ends[hit.last - 1]]
            told = f"unless “{hit.phrase}”: “{quote}”"
            cancelling.setdefault(place, {}).setdefault((hit.first, hit.last), told)
        else:
            said.setdefault(place, []).append((hit.first, hit.last))
    behind: dict[tuple[str, bool], int] = {}
    for hit in hits:
        if hit.cancels:
            continue
        place = hit.rule.name, words.sentence[hit.first]
        by = _cancels(book, words, cancelling.get(place, {}), said[place], hit)
        # A cancelled hit claims no words: a later hit of the row that counts begins where it likes.
        if hit.first < behind.get((hit.rule.name, by is not None), 0):
            continue
        behind[hit.rule.name, by is not None] = hit.last
        fate = Fate.CANCELLED if by is not None else _FATES[denial.stance(hit.first, hit.last)]
        if by is None:
            by = "" if fate is Fate.COUNTS else denied_by(document, denial, hit.first, hit.last)
        start, end = words.starts[hit.first], words.ends[hit.last - 1]
        yield HeardRow(hit.rule, hit.phrase, start, end, hit.first, fate, by)


def _cancels(
    book: Rulebook[T], words: Words, cancelling: Mapping[Span, str], said: Sequence[Span], hit: RowHit[T]
) -> str | None:
    """Return which phrase cancels a hit, with its words."""
    if not cancelling or not book.by_place:
        return next(iter(cancelling.values()), None)
    named = book.named[book.rules.index(hit.rule)]
    span = strikes(cancelling, said, (hit.first, hit.last), words, named)
    return None if span is None else cancelling[span]


def denied_by(document: Document, denial: Denial, first: int, last: int) -> str:
    """Return the words that deny, or leave open, what stands from position `first` to before `last`."""
    words, text = denial.words, document.text
    sentence = words.sentence[first]
    if sentence in denial.answers:
        reply = next((at for at, number in enumerate(words.sentence) if number == sentence + 1), None)
        return "a question that nobody answers" if reply is None else f"the answer “{_quoted(words, text, reply)}”"
    if denial.before[first]:
        at = first - 1
        while at > 0 and not is_denying(words.words, at):
            at -= 1
        return f"“{text[words.starts[at] : words.starts[first]].strip()}” before it"
    if denial.excluded[first]:
        for block in document.blocks:
            if block.start <= words.starts[first] < block.end:
                return f"the heading “{next((one for one in reversed(block.headings) if denies(one)), '')}”"
    return f"“{_quoted(words, text, last)}” behind it"


def _quoted(words: Words, text: str, at: int) -> str:
    end = min(at + _QUOTED_WORDS, words.sentence_end[at])
    return text[words.starts[at] : words.ends[end - 1]]
