"""Say where a text speaks of who can apply: in which sentences, and under which headings and labels.

Pure. The words that speak of it are rows of `applicants/asks.py`; which of the bodies named there apply is weighed in
`applicants/places.py`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tracker.reading.applicants.asks import (
    ASKS,
    CALLED_UPON,
    GATHERING,
    OUTRIGHT,
    PRICED,
    SENT_AWAY,
    TOGETHER,
    WHO,
    asks_who,
    calls_who,
    names_others,
    names_what_for,
    names_who,
    says_who_is_helped,
    says_who_is_not,
)
from tracker.reading.sisters import elsewhere
from tracker.reading.welsh import applicants as welsh
from tracker.terms import Kind
from tracker.text.denial import Stance, words_denied
from tracker.text.html import Block, BlockKind, Document
from tracker.text.phrases import Phrases
from tracker.text.words import words_of

#: A sentence of at most so many words that holds none of these says who is meant, and nothing else.
_BARE_WORDS: Final = 24
_OPENING_WORDS: Final = 3
#: Words in "ed" that describe a body rather than tell what it did.
_DESCRIBE: Final = frozenset(
    "registered based constituted unconstituted unincorporated incorporated limited excepted exempt related unrelated united "
    "established recognised disabled aged need".split()
).union(welsh.NO_VERBS)
_LIST_WORDS: Final = 12
_VERBS: Final = frozenset(
    "is are was were be been has have had will would can could may might must should do does did says said told gave "
    "give gives got went runs run made make makes wants want shares won wins received receives helps helped joined costs cost leave how why "
    "explains explain covers cover shows show looks tells teaches include includes".split()
).union(welsh.VERBS)

#: "Who we help: small charities in Derbyshire": whoever helps charities is asked by them.
_CHARITIES: Final = re.compile(
    r"(?:\A|[\n:;,] ?)(?:(?:small|local|registered|uk|smaller) ){0,3}charities\b", re.IGNORECASE
)


class Spoken:
    """The sentences and stretches of one text that speak of who can apply; worked out once."""

    def __init__(self, document: Document, kind: Kind, *, in_title: bool) -> None:
        self._words = words_of(document)
        self._text = document.text
        self._blocks = document.blocks
        #: Questions with a yes, and what was told before them: "We are a choir. Can we apply? Yes."
        self._affirmed = {at for at, stance in words_denied(document).answers.items() if stance is Stance.YES}
        buying = kind in (Kind.CONTRACT, Kind.ENGAGEMENT)
        #: Sentences without a verb: number → how far bodies count.
        self.bare: dict[int, int] = {} if buying or in_title else self._verbless()
        #: Numbers of the sentences that speak of applying.
        self.sentences = (
            self._called_upon(gathering=kind is Kind.ENGAGEMENT)
            if buying
            else self._asking(priced=kind is Kind.TRAINING)
        )
        #: Of those, the ones that say outright who can.
        self.outright = (
            set()
            if buying or in_title
            else self._with(OUTRIGHT) | self._affirmed | self._answers_who(document.text) | self._below_yes()
        )
        # "Charities with a bank account; churches too": both parts say who.
        before = {at - 1 for at in self.outright if at and self.behind_semicolon(self._words.begins[at])}
        self.outright |= before
        self.sentences |= before
        #: Sentences that send somebody elsewhere.
        self.sent_away = self._with(SENT_AWAY) | elsewhere(document)
        helped = any(says_who_is_not(block.headings) for block in document.blocks)
        #: Blocks under a heading or label such as "Who can apply", in order.
        self.labelled = [
            (block.start, block.end)
            for block in _before_its_list_is_over(document.blocks)
            if (calls_who if buying else names_who)(block.headings)
            or (helped and says_who_is_helped(block.headings))
        ]
        self._starts = [start for start, _ in self.labelled]
        #: Blocks under a label such as "Beneficiaries".
        self._others = [
            (block.start, block.end)
            for block in document.blocks
            if names_others(block.headings)
            and not (
                says_who_is_helped(block.headings)
                and (helped or _CHARITIES.search(document.text, block.start, block.end) is not None)
            )
        ]

    def labels(self, start: int) -> bool:
        """Say whether offset `start` stands under a heading or a label such as "Who can apply"."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and start < self.labelled[at][1]

    def is_of_others(self, start: int) -> bool:
        """Say whether offset `start` stands under a label such as "Beneficiaries"."""
        return any(begin <= start < end for begin, end in self._others)

    def is_of_things(self, start: int) -> bool:
        """Say whether offset `start` stands under a label such as "It can pay for"."""
        at = bisect_right(self._blocks, start, key=lambda block: block.start) - 1
        return at >= 0 and names_what_for(self._blocks[at].headings)

    def behind_semicolon(self, first: int) -> bool:
        return first > 0 and self._text.startswith(";", self._words.ends[first - 1])

    def _asking(self, *, priced: bool) -> set[int]:
        """Return the numbers of the sentences that speak of applying, or answer "Who?"."""
        words = self._words
        asking = self._with(ASKS)
        asking |= self._affirmed
        asking |= {sentence + 1 for sentence in self._with(WHO) & words.questions}
        if priced:
            asking |= self._with(PRICED)
            asking |= {
                words.sentence[at]
                for at, word in enumerate(words.words)
                if word == "for" and (at == 0 or words.sentence[at] != words.sentence[at - 1])
            }
        return asking

    def _answers_who(self, text: str) -> set[int]:
        """Return the sentences that answer "Who is eligible?", and those without a verb behind them ("Schools too.")."""
        words = self._words
        answers: set[int] = set()
        for question in self._with(WHO) & words.questions:
            begin = words.begins[question]
            last = question + 1 == len(words.begins)  # a text that is cut off may end with its question
            if last or not asks_who(text[words.starts[begin] : self._end_of(question)]):
                continue
            answers.add(question + 1)
            behind = question + 2
            while (
                behind in self.bare
                and "\n" not in text[self._end_of(behind - 1) : words.starts[words.begins[behind]]]
            ):
                answers.add(behind)
                behind += 1
        return answers

    def _below_yes(self) -> set[int]:
        """Return the sentences that a column or a label "Yes:" begins, where one asks "Who?"."""
        words = self._words
        if "yes" not in words.words or not self._with(WHO) & words.questions:
            return set()
        return {
            words.sentence[begin]
            for begin in words.begins
            if words.words[begin : begin + 1] == ("yes",) and words.colon[begin + 1 : begin + 2] == (True,)
        }

    def _end_of(self, sentence: int) -> int:
        """Return where the last word of a sentence ends in the text."""
        return self._words.ends[self._words.sentence_end[self._words.begins[sentence]] - 1]

    def _verbless(self) -> dict[int, int]:
        """Return the sentences without a verb ("Registered charities in Kent."): number → how far bodies count.

        A list of bodies counts whole, of anything longer only the opening.
        """
        words = self._words
        bare: dict[int, int] = {}
        at = 0
        while at < len(words.words):
            end = words.sentence_end[at]
            if end - at <= _BARE_WORDS and not _holds_a_verb(words.words[at:end]):
                bare[words.sentence[at]] = end if end - at <= _LIST_WORDS else at + _OPENING_WORDS
            at = end
        return bare

    def _called_upon(self, *, gathering: bool) -> set[int]:
        """Return the numbers of the sentences in which a buyer turns to some bodies alone."""
        asked = self._with(CALLED_UPON) | (self._with(GATHERING) if gathering else set())
        return asked - self._with(TOGETHER)

    def _with(self, phrases: Phrases) -> set[int]:
        return {self._words.sentence[first] for _, first, _ in phrases.find(self._words)}


def _before_its_list_is_over(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks but for the paragraphs behind a list under the same heading: the list said it, they tell more."""
    listed: tuple[str, ...] | None = None
    for block in blocks:
        if block.kind is BlockKind.ITEM:
            listed = block.headings
        elif block.kind is BlockKind.PARAGRAPH and listed and block.headings == listed[: len(block.headings)]:
            continue
        yield block


def _holds_a_verb(sentence: Sequence[str]) -> bool:
    if not _VERBS.isdisjoint(sentence):
        return True
    return any(word.endswith("ed") and word not in _DESCRIBE for word in sentence)
