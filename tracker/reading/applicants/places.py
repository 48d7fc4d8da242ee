"""Say where a text speaks of who can apply, and whether a body that it names there is one that applies.

Pure. A sentence, a heading or a label speaks of applying (`applicants/asks.py`); a partner, a payee or one who is turned away
is named there too, and does not apply (`applicants/sense.py`).
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
    names_who,
    says_who_is_helped,
    says_who_is_not,
)
from tracker.reading.applicants.lists import listed_in
from tracker.reading.applicants.narrowed import DONE_FOR, is_done_for, is_narrowed
from tracker.reading.applicants.passing import in_passing
from tracker.reading.applicants.people import CALLINGS
from tracker.reading.applicants.roles import behind
from tracker.reading.applicants.sense import ASIDE_REACH, BESIDE, aside, rules_for, stands_beside
from tracker.reading.rows import Who
from tracker.reading.sisters import elsewhere
from tracker.reading.speech import in_speech
from tracker.reading.welsh import applicants as welsh
from tracker.terms import Applicant, Kind
from tracker.text.denial import Stance, words_denied
from tracker.text.html import Block, BlockKind, Document
from tracker.text.phrases import Finding, Phrases
from tracker.text.words import lowered, words_of

#: What stands between two bodies of one list: commas, "and", words that describe.
_IN_A_LIST: Final = re.compile(
    r"(?:(?: (?!(?:can|may|must|will|should|could|would|is|are|was|were|has|have|had|do|does|that|which|who|whose|with|for|to|from|by|"
    r"of|than|not|no|but|if|as|so|we|you|they|it|help|helps|work|works|run|runs|give|gives)\b)[\w'’-]+){0,3}(?:,| and| or| &)(?: (?=and|or))?){1,3}"
    r"(?: (?!(?:we|you|they|it|if|so|but|can|may|is|are|to|for|in|by|of)\b)[\w'’-]+){0,3} ?"
)
#: Longest stretch between two bodies of a list, in characters.
_LIST_REACH: Final = 80
#: A sentence of at most so many words that holds none of these says who is meant, and nothing else.
_BARE_WORDS: Final = 24
_OPENING_WORDS: Final = 3
#: Words in "ed" that describe a body rather than tell what it did.
_DESCRIBE: Final = frozenset(
    "registered based constituted unconstituted unincorporated incorporated limited excepted exempt related unrelated united "
    "established recognised disabled aged need".split()
).union(welsh.NO_VERBS)
#: So many words before a body may tell what it is to those who apply.
_ASIDE_WORDS: Final = 30
_LIST_WORDS: Final = 12
_FOR_REACH: Final = 8
_FOR_OPENS: Final = 4
#: "Supervision for participatory artists": so far back "for" may stand in a title.
_TITLE_REACH: Final = 3
#: "Grants for projects in schools" are for no schools.
_BETWEEN: Final = frozenset("in at by of with to from and or the".split())
#: "Small charities: £10,000 for you": whom a title speaks to.
_TITLE_OPENS: Final = 3
_TITLE_ENDS: Final = re.compile(r" ?[:?!] ")
_ONE: Final = frozenset("company business firm council school church chapel club society individual artist".split())
_ARTICLES: Final = frozenset("a an any each every your or and".split())
_IN_PERSON: Final = (Applicant.INDIVIDUAL,)
#: Whom a bought service is for: "a service for people aged 50 plus".
_SERVED: Final = frozenset(
    "people residents tenants carers parents families anyone anybody everyone everybody".split()
)
#: "Tenants: this fund is for you", "Calling all residents".
_CALLS_IN_TITLE: Final = frozenset("you yours calling".split())
#: "Charities can ask for £5,000; artists for £1,000": what the second has of the first.
_GOES_ON: Final = frozenset("for up only too also between from at".split())
_OFFERS: Final = frozenset("for supports helps backs".split())
_CALLINGS: Final = frozenset(CALLINGS.split())
_VERBS: Final = frozenset(
    "is are was were be been has have had will would can could may might must should do does did says said told gave "
    "give gives got went runs run made make makes wants want shares won wins received receives helps helped joined costs cost leave how why "
    "explains explain covers cover shows show looks tells teaches include includes".split()
).union(welsh.VERBS)
#: Why a body that is named does not apply, for who asks.
OTHERS: Final = "its label names those who are helped, or who help"
SPEECH: Final = "somebody is quoted to speak of them, and calls nobody to apply"
SENT_ELSEWHERE: Final = "its sentence sends them to somebody else"


class Speaks:
    """Where one text speaks of who can apply; worked out once."""

    def __init__(self, where: str, document: Document, kind: Kind, *, in_person: bool = False) -> None:
        """`in_person`: people join a course for themselves; where they work is named by the way."""
        self._in_person = in_person
        self._in_title = where == "title"
        self._words = words_of(document)
        self._document = document
        self._text = document.text
        self._low = lowered(document.text)
        #: Questions with a yes, and what was told before them: "We are a choir. Can we apply? Yes."
        self._affirmed = {at for at, stance in words_denied(document).answers.items() if stance is Stance.YES}
        self._buying = kind in (Kind.CONTRACT, Kind.ENGAGEMENT)
        self._granting = kind is Kind.GRANT
        self._training = kind is Kind.TRAINING
        self._bare = {} if self._buying or self._in_title else self._verbless()
        if self._buying:
            self._sentences = self._called_upon(gathering=kind is Kind.ENGAGEMENT)
        else:
            self._sentences = self._asking(priced=kind is Kind.TRAINING)
        self._outright = (
            set()
            if self._buying or self._in_title
            else self._with(OUTRIGHT) | self._affirmed | self._answers_who(document.text)
        )
        # "Charities with a bank account; churches too": both parts say who.
        before = {at - 1 for at in self._outright if at and self._behind_semicolon(words_of(document).begins[at])}
        self._outright |= before
        self._sentences |= before
        self._sent_away = self._with(SENT_AWAY) | elsewhere(document)
        helped = any(says_who_is_not(block.headings) for block in document.blocks)
        #: Blocks under a heading or label such as "Who can apply", in order.
        self._labelled = [
            (block.start, block.end)
            for block in _before_its_list_is_over(document.blocks)
            if (calls_who if self._buying else names_who)(block.headings)
            or (helped and says_who_is_helped(block.headings))
        ]
        #: Words of blocks under a label such as "Beneficiaries".
        self._others = [
            (block.start, block.end)
            for block in document.blocks
            if names_others(block.headings) and not (helped and says_who_is_helped(block.headings))
        ]
        self._starts = [start for start, _ in self._labelled]

    def names(self, finding: Finding[Who]) -> bool:
        """Say whether the words stand where applicants are named."""
        first = finding.first
        if self._buying:
            return self._named_by_buyer(finding)
        # A course is rather for those who work in such bodies: the bodies' names count, their trades do not.
        if finding.rule.weight > (1 if self._granting and not self._in_person else 2) and not self._in_title:
            return True
        if self.labels(finding):
            return True
        if self._in_title:
            return self._named_in_title(finding)
        sentence = self._words.sentence[first]
        if (
            self._training or finding.rule.gives == _IN_PERSON or self._words.words[first] in _CALLINGS
        ) and self._begins_for(first):
            return True
        if (self._training or self._words.words[first] in _CALLINGS) and self._behind_for(first):
            return True
        if sentence in self._sentences or self._goes_on(finding):
            return True
        return first < self._bare.get(sentence, 0) and (finding.rule.weight != 1 or self._any_such(finding))

    def _named_by_buyer(self, finding: Finding[Who]) -> bool:
        """Say whether a buyer calls upon the body; a service's users are named by the way."""
        first = finding.first
        if finding.rule.gives == (Applicant.PUBLIC_BODY,):
            return False  # public bodies buy
        # "Composer wanted": a title calls upon people, and names bodies by the way.
        if self._in_title and Applicant.INDIVIDUAL not in finding.rule.gives:
            return False
        if self._words.words[first] in _SERVED or not finding.rule.weight:
            return False
        in_person = Applicant.INDIVIDUAL in finding.rule.gives
        return self._words.sentence[first] in self._sentences or (in_person and self.labels(finding))

    def _named_in_title(self, finding: Finding[Who]) -> bool:
        """Say whether a title turns to the body: "Grants for charities", "Tenants: this is for you"."""
        first = finding.first
        if self._in_person and Applicant.INDIVIDUAL not in finding.rule.gives:
            return False
        if not _CALLS_IN_TITLE.isdisjoint((self._words.words[first], self._words.words[finding.last - 1])):
            return True
        if self._granting and first < _TITLE_OPENS and _TITLE_ENDS.match(self._text, finding.end) is not None:
            return True
        reach = _TITLE_REACH if self._granting or Applicant.INDIVIDUAL in finding.rule.gives else 1
        before = self._words.words[max(0, first - reach) : first]
        return "for" in before and _BETWEEN.isdisjoint(before[before.index("for") :])

    def labels(self, finding: Finding[Who]) -> bool:
        """Say whether the words stand under a heading or a label such as "Who can apply"."""
        at = bisect_right(self._starts, finding.start) - 1
        return at >= 0 and finding.start < self._labelled[at][1]

    def says_outright(self, finding: Finding[Who]) -> bool:
        """Say whether the sentence, or a label over it, says outright who can apply."""
        if self.labels(finding) or self._words.sentence[finding.first] in self._outright or self._goes_on(finding):
            return True
        # "For small charities in Kent." is all that some bulletins say.
        return self._granting and finding.rule.weight > 1 and self._begins_for(finding.first)

    def asks(self, finding: Finding[Who]) -> bool:
        """Say whether the words stand in a sentence that speaks of applying, or that is nothing but a list of bodies."""
        sentence = self._words.sentence[finding.first]
        if self._in_title or sentence in self._sentences or finding.first < self._bare.get(sentence, 0):
            return True
        return self._goes_on(finding)

    def _goes_on(self, finding: Finding[Who]) -> bool:
        """Say whether the words begin a part behind a semicolon that has the verb of the part before: "…; artists for £500"."""
        words, first, last = self._words, finding.first, finding.last
        if words.begins[words.sentence[first]] != first or not self._behind_semicolon(first):
            return False
        behind = words.words[last : last + 1]
        return words.sentence[first - 1] in self._outright and not (
            _GOES_ON.isdisjoint(behind) and not self._text.startswith(" £", finding.end)
        )

    def _behind_semicolon(self, first: int) -> bool:
        return first > 0 and self._text.startswith(";", self._words.ends[first - 1])

    def opens_bare(self, finding: Finding[Who]) -> bool:
        """Say whether the words stand in the sentences without a verb that a text begins with."""
        return all(sentence in self._bare for sentence in range(self._words.sentence[finding.first] + 1))

    def lists(self, one: Finding[Who], other: Finding[Who]) -> bool:
        """Say whether a body stands in one list with another before it: "charities, village schools and CICs"."""
        if self._in_title or self._words.sentence[one.first] != self._words.sentence[other.first]:
            return False
        if not 0 <= other.start - one.end <= _LIST_REACH:
            return other.start < one.end
        return _IN_A_LIST.fullmatch(self._low, one.end, max(one.end, other.start)) is not None

    def listed(self, known: Iterable[Finding[Who]]) -> Iterator[Finding[Who]]:
        """Yield those whom lists under such a label name in a word of their own, beside what rows `known` found."""
        if self._buying or not self._labelled:
            return
        stretches = [range(one.start, one.end) for one in known if one.rule.weight]
        for block in self._labelled:
            yield from listed_in(self._document, *block, stretches)

    def aside(self, finding: Finding[Who]) -> str | None:
        """Return why a body that is named is none that applies (a partner, a payee, one turned away); None for others."""
        words = self._words
        if words.sentence[finding.first] in self._sent_away:
            return SENT_ELSEWHERE
        if any(start <= finding.start < end for start, end in self._others):
            return OTHERS
        begin = words.begins[words.sentence[finding.first]]
        begin_of = max(words.starts[begin], finding.start - ASIDE_REACH)
        if Applicant.UNINCORPORATED in finding.rule.gives and (
            told := is_narrowed(self._low, finding.end, alone=len(finding.rule.gives) == 1)
        ):
            return told
        if self._labelled and not self.labels(finding) and is_done_for(self._low[begin_of : finding.start]):
            return DONE_FOR
        of_a_course = self._training and not self._in_person
        light = finding.rule.weight < 2
        why = behind(self._text, self._low, finding.start, finding.end, people=not of_a_course, light=light)
        why = why or in_passing(self._text, self._low, finding.start, finding.end)
        if why is not None:
            return why
        if (
            self._granting
            and not self._in_title
            and not self.says_outright(finding)
            and self._is_said(finding.start)
        ):
            return SPEECH
        said = words.words[max(begin, finding.first - _ASIDE_WORDS) : finding.first]
        if self._granting and finding.rule.gives == _IN_PERSON and stands_beside(self._low, finding.start):
            return BESIDE
        rules = rules_for(said, of_a_course=of_a_course)
        if not rules:
            return None
        rule = aside(self._low[begin_of : finding.start], rules)
        return None if rule is None else f"{rule.name}: {rule.because}"

    def _is_said(self, start: int) -> bool:
        """Say whether offset `start` stands in what somebody is quoted to say."""
        blocks = self._document.blocks
        at = bisect_right(blocks, start, key=lambda block: block.start) - 1
        return at >= 0 and in_speech(blocks[at], self._text, start)

    def _any_such(self, finding: Finding[Who]) -> bool:
        """Say whether the words mean any such body: "schools", "a school"; "water company" tells of one that is known."""
        words = self._words.words
        return words[finding.last - 1] not in _ONE or not _ARTICLES.isdisjoint(
            words[max(0, finding.first - 1) : finding.last]
        )

    def _begins_for(self, first: int) -> bool:
        """Say whether the sentence begins with "for" not far before: "For independent musicians in the UK: …"."""
        words = self._words
        return any(
            words.words[at] == "for" and (at == 0 or words.sentence[at - 1] != words.sentence[at])
            for at in range(max(0, first - _FOR_OPENS), first)
            if words.sentence[at] == words.sentence[first]
        )

    def _behind_for(self, first: int) -> bool:
        """Say whether "for" stands not far before: "for managers of small charities", "a prize for sculptors"."""
        words = self._words
        near = range(max(0, first - _FOR_REACH), first)
        return any(words.words[at] in _OFFERS and words.sentence[at] == words.sentence[first] for at in near)

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
            if not asks_who(text[words.starts[begin] : self._end_of(question)]):
                continue
            answers.add(question + 1)
            behind = question + 2
            while (
                behind in self._bare
                and "\n" not in text[self._end_of(behind - 1) : words.starts[words.begins[behind]]]
            ):
                answers.add(behind)
                behind += 1
        return answers

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
