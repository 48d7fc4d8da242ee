"""Say whether a body that a text names stands where it speaks of who can apply, and is one that applies.

Pure. Where it speaks of that is told by `applicants/spoken.py`; a partner, a payee or one who is turned away is named there too,
and does not apply (`applicants/sense.py`).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tracker.reading.applicants.giver import may_tell_of_itself, tells_of_itself
from tracker.reading.applicants.lists import is_within_a_list, listed_in
from tracker.reading.applicants.narrowed import DONE_FOR, is_done_for, is_narrowed
from tracker.reading.applicants.passing import in_passing
from tracker.reading.applicants.people import CALLINGS
from tracker.reading.applicants.roles import behind
from tracker.reading.applicants.sense import ASIDE_REACH, BESIDE, aside, rules_for, stands_beside
from tracker.reading.applicants.spoken import Spoken
from tracker.reading.applicants.stands import is_run_by, is_tail, only_adds
from tracker.reading.applicants.titled import turns_to
from tracker.reading.rows import Who
from tracker.reading.speech import in_speech
from tracker.terms import Applicant, Kind
from tracker.text.denial import Stance, words_denied
from tracker.text.html import Document
from tracker.text.phrases import Finding
from tracker.text.words import lowered, words_of

#: Longest stretch between two bodies of a list, in characters.
_LIST_REACH: Final = 80
#: So many words before a body may tell what it is to those who apply.
_ASIDE_WORDS: Final = 30
_FOR_REACH: Final = 8
_FOR_OPENS: Final = 4
_ONE: Final = frozenset(
    "company business firm council school church chapel hall club society individual artist".split()
)
_ARTICLES: Final = frozenset("a an any each every your or and".split())
#: "Open to any club in the parish, and to the church".
_OF_A_PARISH: Final = frozenset(("church", "chapel"))
_KNOWN: Final = frozenset("the its their our this".split())
_IN_PERSON: Final = (Applicant.INDIVIDUAL,)
#: Whom a bought service is for: "a service for people aged 50 plus".
_SERVED: Final = frozenset(
    "people residents tenants carers parents families anyone anybody everyone everybody".split()
)
#: "Charities can ask for £5,000; artists for £1,000": what the second has of the first.
_GOES_ON: Final = frozenset("for up only too also between from at".split())
#: "Organisations that are not formally recognised as charities".
_NOT_SUCH: Final = re.compile(
    r"\b(?:organisations?|groups?|bodies|body|those|anyone|anybody|applicants?|compan(?:y|ies)|clubs?|institutions?) (?:(?:that|which|who) (?:(?:are|is) not(?: yet)?|(?:do|does) not (?:have|hold))|without)"
    r"(?: (?!for\b)[\w-]+){0,3} \Z"
)
_OFFERS: Final = frozenset("for supports helps backs".split())
_CALLINGS: Final = frozenset(CALLINGS.split())
#: Why a body that is named does not apply, for who asks.
OTHERS: Final = "its label names those who are helped, or who help"
TAIL: Final = "it stands in what an item of the list says of another body"
THINGS: Final = "its label names what the money is for, and no sentence below it who can apply"
SPEECH: Final = "somebody is quoted to speak of them, and calls nobody to apply"
THE_GIVER: Final = "the giver says what it is itself"
SENT_ELSEWHERE: Final = "its sentence sends them to somebody else"


class Speaks:
    """Whom one text names where it speaks of who can apply."""

    def __init__(self, where: str, document: Document, kind: Kind, *, in_person: bool = False) -> None:
        """`in_person`: people join a course for themselves; where they work is named by the way."""
        self._in_person = in_person
        self._in_title = where == "title"
        self._words = words_of(document)
        self._document = document
        self._text = document.text
        self._low = lowered(document.text)
        self._buying = kind in (Kind.CONTRACT, Kind.ENGAGEMENT)
        self._granting = kind is Kind.GRANT
        self._training = kind is Kind.TRAINING
        self._spoken = Spoken(document, kind, in_title=self._in_title)

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
        if sentence in self._spoken.sentences and not self._one_known(finding):
            return True
        if self._goes_on(finding):
            return True
        return first < self._spoken.bare.get(sentence, 0) and (finding.rule.weight != 1 or self._any_such(finding))

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
        return self._words.sentence[first] in self._spoken.sentences or (in_person and self.labels(finding))

    def _named_in_title(self, finding: Finding[Who]) -> bool:
        return turns_to(self._words, self._text, finding, granting=self._granting, in_person=self._in_person)

    def labels(self, finding: Finding[Who]) -> bool:
        """Say whether the words stand under a heading or a label such as "Who can apply"."""
        return self._spoken.labels(finding.start)

    def says_outright(self, finding: Finding[Who]) -> bool:
        """Say whether the sentence, or a label over it, says outright who can apply."""
        if (
            self.labels(finding)
            or self._words.sentence[finding.first] in self._spoken.outright
            or self._goes_on(finding)
        ):
            return True
        # "For small charities in Kent." is all that some bulletins say.
        return self._granting and finding.rule.weight > 1 and self._begins_for(finding.first)

    def asks(self, finding: Finding[Who]) -> bool:
        """Say whether the words stand in a sentence that speaks of applying, or that is nothing but a list of bodies."""
        sentence = self._words.sentence[finding.first]
        return finding.first < self._spoken.bare.get(sentence, 0) or self._speaks(finding)

    def is_tail(self, finding: Finding[Who]) -> bool:
        """Say whether the words stand behind others in an item under "Who can apply" that does not speak of applying itself."""
        sentence = self._words.sentence[finding.first]
        if sentence in self._spoken.sentences or not self.labels(finding):
            return False
        begin = self._words.starts[self._words.begins[sentence]]
        return is_tail(self._low, begin, finding.start)

    def tells(self, finding: Finding[Who]) -> bool:
        """Say whether a sentence with words of applying, or a label over it, names the body, and no line that only has its name."""
        told = self._speaks(finding) or self.says_outright(finding) or self._begins_for(finding.first)
        return told or is_run_by(self._low, finding.start)

    def adds(self, finding: Finding[Who]) -> bool:
        """Say whether the sentence adds a body to those told elsewhere, or sets a condition for larger sums alone."""
        if self.labels(finding):
            return False
        first = self._words.begins[self._words.sentence[finding.first]]
        last = self._words.sentence_end[first] - 1
        return only_adds(self._low, self._words.starts[first], self._words.ends[last])

    def _speaks(self, finding: Finding[Who]) -> bool:
        return (
            self._in_title
            or self._words.sentence[finding.first] in self._spoken.sentences
            or self._goes_on(finding)
        )

    def _goes_on(self, finding: Finding[Who]) -> bool:
        """Say whether the words begin a part behind a semicolon that has the verb of the part before: "…; artists for £500"."""
        words, first, last = self._words, finding.first, finding.last
        if words.begins[words.sentence[first]] != first or not self._spoken.behind_semicolon(first):
            return False
        behind = words.words[last : last + 1]
        return words.sentence[first - 1] in self._spoken.outright and not (
            _GOES_ON.isdisjoint(behind) and not self._text.startswith(" £", finding.end)
        )

    def opens_bare(self, finding: Finding[Who]) -> bool:
        """Say whether the words stand in the sentences without a verb that a text begins with."""
        return all(sentence in self._spoken.bare for sentence in range(self._words.sentence[finding.first] + 1))

    def lists(self, one: Finding[Who], other: Finding[Who]) -> bool:
        """Say whether a body stands in one list with another before it: "charities, village schools and CICs"."""
        if self._in_title or self._words.sentence[one.first] != self._words.sentence[other.first]:
            return False
        if not 0 <= other.start - one.end <= _LIST_REACH:
            return other.start < one.end
        return is_within_a_list(self._low, one.end, max(one.end, other.start))

    def listed(self, known: Iterable[Finding[Who]]) -> Iterator[Finding[Who]]:
        """Yield those whom lists under such a label name in a word of their own, beside what rows `known` found."""
        if self._buying or not self._spoken.labelled:
            return
        stretches = [range(one.start, one.end) for one in known if one.rule.weight]
        for block in self._spoken.labelled:
            yield from listed_in(self._document, *block, stretches)

    def among(self, chain: Sequence[Finding[Who]]) -> Iterator[Finding[Who]]:
        """Yield those whom a list of several kinds of bodies names in a word of their own between its first and last."""
        if len({one.rule.gives for one in chain}) > 1:
            known = [range(one.start, one.end) for one in chain]
            yield from listed_in(self._document, chain[0].start, chain[-1].end, known)

    def aside(self, finding: Finding[Who]) -> str | None:
        """Return why a body that is named is none that applies (a partner, a payee, one turned away); None for others."""
        words = self._words
        if words.sentence[finding.first] in self._spoken.sent_away:
            return SENT_ELSEWHERE
        if self._spoken.is_of_others(finding.start):
            return OTHERS
        if (
            self._granting
            and not self._in_title
            and self._spoken.is_of_things(finding.start)
            and not self.tells(finding)
        ):
            return THINGS
        begin = words.begins[words.sentence[finding.first]]
        begin_of = max(words.starts[begin], finding.start - ASIDE_REACH)
        if Applicant.UNINCORPORATED in finding.rule.gives and (
            told := is_narrowed(self._low, finding.end, alone=len(finding.rule.gives) == 1)
        ):
            return told
        if self._spoken.labelled and not self.labels(finding) and is_done_for(self._low[begin_of : finding.start]):
            return DONE_FOR
        of_a_course = self._training and not self._in_person
        light = finding.rule.weight < 2
        why = behind(self._text, self._low, finding.start, finding.end, people=not of_a_course, light=light)
        why = why or in_passing(self._text, self._low, finding.start, finding.end)
        if (
            why is None
            and self._granting
            and not self._in_title
            and self._is_the_giver(finding, words.starts[begin])
        ):
            return THE_GIVER
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

    def is_not_such(self, finding: Finding[Who]) -> bool:
        """Say whether others than such a body are meant: "non-charities"; under a refusal, "bodies that are not charities"."""
        words = self._words
        if finding.first and words.words[finding.first - 1] == "non":
            return True
        begin = words.begins[words.sentence[finding.first]]
        others = _NOT_SUCH.search(self._low, words.starts[begin], finding.start) if finding.no else None
        if others is None:
            return False
        refused = words_denied(self._document)
        at = bisect_left(words.starts, others.start())
        return refused.stance(at, at + 1) is Stance.NO

    def _is_the_giver(self, finding: Finding[Who], begin: int) -> bool:
        """Say whether the giver tells of itself: "We are a small charity"; an asker who does so asks, or is answered."""
        if not may_tell_of_itself(self._low):
            return False
        sentence = self._words.sentence[finding.first]
        if not {sentence, sentence + 1}.isdisjoint(self._words.questions) or sentence in self._spoken.outright:
            return False
        return tells_of_itself(self._low, begin, finding.start, finding.end)

    def _one_known(self, finding: Finding[Who]) -> bool:
        """Say whether the words mean one that is known: "the company", "its school"; "the charity" may be whoever asks."""
        words = self._words.words
        return (
            finding.rule.weight == 1
            and words[finding.last - 1] in _ONE - _OF_A_PARISH
            and not _KNOWN.isdisjoint(words[max(0, finding.first - 1) : finding.last])
            # "Open to any club in the parish, and to the church" lets the one of that place in.
            and words[max(0, finding.first - 3) : finding.first] != ("and", "to", "the")
        )

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
