"""Say whether words are affirmed, denied or left open where they stand: "we cannot fund core costs".

Pure. Three ways to deny: a "not" before, in the same clause; a "not" behind ("core costs are not eligible"); a
heading above ("What we don't fund"). A question is settled by its answer. "You need not be a charity" leaves open.
"""

from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from typing import Final

from tracker.text.denial_behind import REFUSING, refused_behind
from tracker.text.denial_headings import excluded_below
from tracker.text.denial_reach import IF_REACH, denied_before, said_of_others
from tracker.text.denial_words import NOT, is_denial
from tracker.text.html import Document
from tracker.text.questions_answered import answers_of
from tracker.text.words import Words, words_of


class Stance(Enum):
    """What the text makes of some of its words."""

    YES = auto()
    NO = auto()
    #: Named, but neither given nor refused ("you do not have to be a registered charity").
    OPEN = auto()


_ONLY_REACH: Final = 3


@dataclass(frozen=True, slots=True)
class Denial:
    """Where a document denies; ask `stance`."""

    words: Words
    #: For each word: 0, or 1 (denied) or 2 (left open) by something before it in its clause.
    before: bytes
    #: For each word: 1 if it stands under an excluding heading.
    excluded: bytes
    #: What the answer makes of each question.
    answers: dict[int, Stance]
    #: The text that the words were cut from.
    text: str
    #: Whether a word stands in it that may refuse what is before it.
    refuses: bool
    #: Where a "not" is said of those who are something else: "if you are not".
    others: tuple[int, ...] = ()

    def stance(self, first: int, last: int) -> Stance:
        """Say what the text makes of the words from position `first` to before `last`."""
        answer = self.answers.get(self.words.sentence[first])
        # "We hear from clubs: which of them could join?" asks only behind its colon.
        if answer is not None and not any(self.words.colon[last : self.words.sentence_end[first]]):
            return answer
        own = self.before[first]
        if own == 2:
            return Stance.OPEN
        denied = own == 1 or (
            self.refuses and not self._said_of_others(first) and refused_behind(self.words, self.text, last)
        )
        if not denied:
            denied = self.excluded[first] == 1 and not self._only(first, last)
        return Stance.NO if denied else Stance.YES

    def _said_of_others(self, first: int) -> bool:
        """Say whether "if you are not" stands close before the words."""
        return any(first - IF_REACH <= at < first for at in self.others)

    def _only(self, first: int, last: int) -> bool:
        """Say whether "only" stands close before: "only registered charities may apply" under "We are no charity"."""
        if (
            self.words.words[last : last + 1] == ("only",)
            and self.words.sentence[last] == self.words.sentence[first]
        ):
            return True
        begin = max(0, first - _ONLY_REACH)
        return any(
            self.words.words[at] == "only" and self.words.sentence[at] == self.words.sentence[first]
            for at in range(begin, first)
        )


@lru_cache(maxsize=16)
def words_denied(document: Document) -> Denial:
    """Return where a document denies. The last few documents are remembered."""
    words = words_of(document)
    return Denial(
        words,
        denied_before(words, document.text),
        excluded_below(document, words),
        _settled(words),
        document.text,
        refuses=not REFUSING.isdisjoint(words.words),
        others=tuple(at for at, word in enumerate(words.words) if word in NOT and said_of_others(words, at))
        if "if" in words.words
        else (),
    )


def _settled(words: Words) -> dict[int, Stance]:
    """Return what the answer makes of each question."""
    stances = {True: Stance.YES, False: Stance.NO, None: Stance.OPEN}
    return {question: stances[answer] for question, answer in answers_of(words, is_denial).items()}
