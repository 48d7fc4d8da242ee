"""Say whether words are affirmed, denied or left open where they stand: "we cannot fund core costs".

Pure. Three ways to deny: a "not" before, in the same clause; a "not" behind ("core costs are not eligible"); a
heading above ("What we don't fund"). A question is settled by its answer. "You need not be a charity" leaves open.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from itertools import pairwise
from typing import Final

from tracker.text.denial_welsh import FIRST, HARMLESS, NOT, OPENERS, OPENS_WITHIN, PAIRS
from tracker.text.html import BlockKind, Document
from tracker.text.questions_answered import answers_of
from tracker.text.words import Words, words_of


class Stance(Enum):
    """What the text makes of some of its words."""

    YES = auto()
    NO = auto()
    #: Named, but neither given nor refused ("you do not have to be a registered charity").
    OPEN = auto()


_NOT: Final = frozenset(
    "not cannot cant dont doesnt wont wouldnt isnt arent shouldnt mustnt neednt couldnt havent hasnt didnt never "
    "neither nor excluding excludes exclude excluded except ineligible unable declined declines decline "
    "exclusions donts".split()
)
#: "Nothing for wages" refuses them; "nothing to pay for wages" does not.
_NOTHING_FOR: Final = frozenset("for towards toward".split())
#: These reach only over the next few words.
_NONE: Final = frozenset("no without".split())
_NONE_REACH: Final = 7
#: Two words that deny together.
_PAIRS: Final = frozenset(
    (
        ("rather", "than"),
        ("instead", "of"),
        ("other", "than"),
        ("apart", "from"),
        ("too", "late"),
        ("ruled", "out"),
        ("turned", "away"),
        ("turn", "down"),
        ("turn", "away"),
        ("rule", "out"),
        ("stopped", "funding"),
        ("exception", "of"),
    )
)
#: "Not ruled out", "do not exclude": two denials let in.
_SHUTS_OUT: Final = frozenset(
    "exclude excluded rule ruled bar barred debarred ineligible turn turned decline".split()
)
_NOTS: Final = frozenset("not never dont doesnt wont arent isnt cannot cant neither".split())
_THAT: Final = (("that",), ("which",))
_DOES: Final = frozenset("do does did".split())
_AS_WELL_AS: Final = ("as", "well", "as")
_IF_REACH: Final = 4
_YOU: Final = frozenset("you youre your".split())
_ARE: Final = frozenset("are is youre".split())
_ARENT: Final = frozenset("arent isnt".split())
_APPLIES: Final = frozenset("apply applying applications eligible submit bid help enter".split())
_SORRY: Final = frozenset("sorry unfortunately elsewhere unable no".split())
#: Words that a denial may begin with, in English and Welsh.
_DENIES: Final = (
    _NOT
    | _NONE
    | FIRST
    | frozenset("rather instead other apart rule ruled turn turned stopped nothing exception".split())
)
_BEGINS: Final = _DENIES | {"need", "out"}
#: What may follow "not" or "no" without anything being denied.
_HARMLESS: Final = {
    "not": frozenset(
        "only just for limited restricted least yet necessarily profit merely simply more less later "
        "exceeding".split()
    ),
    "no": frozenset(
        "need matter minimum maximum limit limits deadline deadlines restriction restrictions more longer less "
        "later fewer doubt one set upper lower fixed closing charge cost fee idea where".split()
    ),
    "cannot": frozenset(("afford",)),
    "cant": frozenset(("afford",)),
    "without": frozenset(("a", "an", "any", "having", "which")),
}
#: "halls that cannot pay their bills", "groups who do not have": who one is, not what is refused.
_RELATIVE: Final = frozenset(("that", "which"))
_LACKS: Final = frozenset("pay afford have meet get keep cover normally usually otherwise yet own".split())
#: "Who cannot apply" refuses somebody.
_REFUSES_WHOM: Final = frozenset("apply be bid benefit get receive".split())
#: "Not for projects: spend it on the rent" has done with its "not".
_TOLD_TO: Final = frozenset("spend use you we it this apply instead please ask mae gall gallwch cewch".split())
#: "Don't: ask for wages" is no more than its label and what it forbids.
_BARE_NOT: Final = frozenset("dont donts never".split())
#: "Charities may ask for rent. CICs cannot: theirs is tied to a project" has done with its "cannot".
_CANNOT: Final = frozenset(("cannot", "cant"))
#: "Not public bodies (such as councils)".
_SUCH_AS: Final = frozenset("such eg including includes like ie namely e".split())
#: "Not schools (or nurseries) but clubs" has done with it, too.
_BUT: Final = frozenset("but however although though whereas while yet unless can may".split())
_NOT_FOR: Final = frozenset(("profit", "profits", "private"))
#: "not need to be", "not have to be": open, neither way.
_OPENERS: Final = frozenset("need have necessarily".split())
#: Verbs between words and a later "not" mean that something else is denied.
_VERBS: Final = frozenset(
    "can may are is will must should have has get apply seek ask bid was were be that which who whose with if when "
    "do does we you they there had would could".split()
)
#: "Running costs fall outside our remit."
_FALLS: Final = frozenset("fall falls lie lies belong belongs".split())
_OUTSIDE: Final = frozenset("outside beyond elsewhere".split())
_NEED_NOT: Final = ("need", "not")
_NEEDLESS: Final = frozenset("apply bother ask write".split())
_BE: Final = frozenset("are is will can may do does should would were was be must".split())
_REFUSED: Final = frozenset(
    "excluded ineligible declined barred rejected refused out unlikely outside beyond prohibited discouraged".split()
)
_BRACKETS: Final = frozenset(("(", ")"))
_ANSWERS: Final = frozenset("answer answered answers tick ticked".split())
_GIVE: Final = frozenset(
    "give fund support offer make pay accept cover consider available given funded supported offered eligible".split()
)
_SPEAKERS: Final = frozenset("we you grants our".split())
#: What a heading says of what it refuses.
_TURNED_DOWN: Final = frozenset("refuse refuses refused reject rejects rejected mistakes pitfalls".split())
_TURN_DOWN: Final = frozenset(
    (
        ("turn", "down"),
        ("turned", "down"),
        ("rule", "out"),
        ("shut", "out"),
        ("left", "out"),
        ("ruled", "out"),
        ("outside", "scope"),
        ("outside", "our"),
        ("of", "scope"),
        ("no", "nos"),
        ("no", "go"),
    )
)
#: Who asks for himself.
_ASKER: Final = frozenset("we i im my our were".split())
_MUSTS: Final = frozenset(("must", "should"))
#: Whole headings: "In: choirs" and "Out: schools".
_SHUT: Final = frozenset((("out",), ("what", "out"), ("what", "is", "out"), ("who", "out"), ("who", "is", "out")))
#: "Who can apply?" below "Exclusions" says who can.
_LETS_IN: Final = re.compile(
    r"\W*(?:who (?:can|may|could) (?:apply|ask|bid)|(?:who is |are (?:you|we) |is (?:your|our|my) [a-z]+ )?eligible(?! costs)|open to)\b",
    re.IGNORECASE,
)
#: These refuse what stands before them without more words.
_REFUSES: Final = frozenset("cannot cant wont arent isnt neednt excluded ineligible excepted anghymwys".split())
#: Where none of these stands, nothing is refused by what stands behind it.
_REFUSING: Final = _REFUSED | _REFUSES | _NOT | _OUTSIDE | {"turned", "no"}
_ONLY_REACH: Final = 3
_BACK: Final = 14


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
        denied = own == 1 or (self.refuses and not self._said_of_others(first) and self._refused_behind(last))
        if not denied:
            denied = self.excluded[first] == 1 and not self._only(first, last)
        return Stance.NO if denied else Stance.YES

    def _said_of_others(self, first: int) -> bool:
        """Say whether "if you are not" stands close before the words."""
        return any(first - _IF_REACH <= at < first for at in self.others)

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

    def _refused_behind(self, last: int) -> bool:
        """Say whether "… are not eligible" follows, with no other verb between."""
        words = self.words.words
        clause = self.words.clause[last - 1]
        end = min(last + _BACK, len(words))
        bracket = False
        for at in range(last, end):
            if self.words.clause[at] != clause:
                # "Wages (also part-time) are not eligible": what stands in brackets, and their end, part nothing.
                marks = self.text[self.words.ends[at - 1] : self.words.starts[at]].strip()
                if marks in _BRACKETS and self.words.sentence[at] == self.words.sentence[last - 1]:
                    clause, bracket = self.words.clause[at], marks == "("
            if bracket:
                continue
            if self.words.clause[at] != clause or self.words.colon[at]:
                # A colon and a bare "no" refuse all that stands before: so do tables put into words.
                return words[at] == "no" and self.words.colon[at] and self.words.sentence_end[at] == at + 1
            word = words[at]
            after = words[at + 1] if at + 1 < len(words) and self.words.clause[at + 1] == clause else ""
            if word in _BE:
                if after in _REFUSED or (after == "turned" and words[at + 2 : at + 3] == ("down",)):
                    return True
                return after in _NOT and not _harmless(after, words, at + 1)
            if (word in _FALLS and after in _OUTSIDE) or (
                words[at : at + 2] == _NEED_NOT and not _NEEDLESS.isdisjoint(words[at + 2 : at + 3])
            ):
                return True
            if word in _REFUSES:
                return True
            if word in _VERBS:
                return False
        return False


@lru_cache(maxsize=16)
def words_denied(document: Document) -> Denial:
    """Return where a document denies. The last few documents are remembered."""
    words = words_of(document)
    return Denial(
        words,
        _denied_before(words, document.text),
        _excluded(document, words),
        _settled(words),
        document.text,
        refuses=not _REFUSING.isdisjoint(words.words),
        others=tuple(at for at, word in enumerate(words.words) if word in _NOT and _of_others(words, at))
        if "if" in words.words
        else (),
    )


def denies(text: str) -> bool:
    """Say whether a heading excludes what stands below it: "What we don't fund", "Exclusions"."""
    words = words_of(Document(text)).words
    if any(pair[0] in _ANSWERS and pair[1] == "no" for pair in pairwise(words)):
        return False  # "Answer no to any of these and we cannot help" stands over what is wanted
    if text.endswith("?") and words[:1] and words[0] in _ASKER:
        return False  # "We are not a charity. Can we apply?"
    if _conditions_only(words):
        return False  # "Groups must not earn over £100,000 and must meet these aims" goes on with what is wanted
    return words in _SHUT or any(
        (_is_not(words, at) and words[at] != "without")
        or words[at] in _TURNED_DOWN
        or words[at : at + 2] in _TURN_DOWN
        for at in range(len(words))
    )


def _conditions_only(words: tuple[str, ...]) -> bool:
    """Say whether every "not" of a heading belongs to a "must not" or "should not" that another "must" follows."""
    musts = [at for at, word in enumerate(words) if word in _MUSTS]
    if not musts or words[musts[-1] + 1 : musts[-1] + 2] == ("not",):
        return False
    denials = [at for at in range(len(words)) if _is_not(words, at)]
    return bool(denials) and all(at - 1 in musts[:-1] for at in denials)


def is_denying(words: tuple[str, ...], at: int) -> bool:
    """Say whether the word at a position begins a denial of what follows: "not", "rather than", "no need"."""
    return _is_not(words, at) or (words[at] == "need" and at > 0 and words[at - 1] == "no")


def _is_not(words: tuple[str, ...], at: int) -> bool:
    word = words[at]
    if word in _SHUTS_OUT and at and words[at - 1] in _NOTS:
        return False
    if word in _NOT or word in _NONE:
        return not _harmless(word, words, at)
    after = words[at + 1] if at + 1 < len(words) else ""
    if word in NOT:
        # "Am ddim" is "free of charge".
        return after not in HARMLESS.get(word, ()) and not (word == "ddim" and at and words[at - 1] == "am")
    return (word, after) in _PAIRS or (word, after) in PAIRS or (word == "nothing" and after in _NOTHING_FOR)


def _harmless(word: str, words: tuple[str, ...], at: int) -> bool:
    after = words[at + 1] if at + 1 < len(words) else ""
    if word == "not" and after == "for":
        return at + 2 < len(words) and words[at + 2] in _NOT_FOR
    if word == "no" and at and words[at - 1] in _ANSWERS:
        return True
    if word == "no" and after == "longer":
        # "For no longer than a year" refuses nothing, "we no longer give" does.
        return at + 2 >= len(words) or words[at + 2] not in _GIVE
    if word == "not" and at and words[at - 1] in ("or", "why"):
        return True
    if (
        word in _NOTS
        and after in _SHUTS_OUT
        and (after != "turn" or words[at + 2 : at + 3] in (("away",), ("down",)))
    ):
        return True
    if _of_the_applicant(words, at):
        return True
    return after in _HARMLESS.get(word, ())


def _of_the_applicant(words: tuple[str, ...], at: int) -> bool:
    """Say whether a "not" belongs to a clause about those who ask: "who do not", "that cannot pay"."""
    back = at - 2 if at > 1 and words[at] == "not" and words[at - 1] in _BE | {"have", "has", "had"} else at - 1
    who = words[back] if back >= 0 else ""
    after = words[at + 1] if at + 1 < len(words) else ""
    if who == "who":
        return back > 0 and after not in _REFUSES_WHOM
    return who in _RELATIVE and after in _LACKS


def _denied_before(words: Words, text: str) -> bytes:
    """Mark each word that a "not" before it in its clause reaches; `text` is what the words were cut from."""
    if _BEGINS.isdisjoint(words.words):
        return bytes(len(words.words))
    marks = bytearray(len(words.words))
    state = reach = 0
    lacks = listed = relative = False
    clause = -1
    #: What held before a bracket, and in which sentence: it goes on behind it.
    aside = 0, 0, -1
    for at, word in enumerate(words.words):
        if words.clause[at] != clause:
            clause = words.clause[at]
            same = at > 0 and words.sentence[at] == words.sentence[at - 1]
            mark = text[words.ends[at - 1] : words.starts[at]] if at else ""
            # "We don't fund: rent, wages" goes on behind its colon, and "We don't fund: rent; wages" behind its semicolon.
            colon = words.colon[at] and same
            listed = (colon and state == 1) or (listed and (same or mark.strip() == ";"))
            within, held = aside[2] == words.sentence[at], aside
            if "(" in mark:
                aside = state, reach, words.sentence[at]
            goes_on = ("(" in mark and word in _SUCH_AS) or (
                state == 1
                and (colon or (listed and not same))
                and (word not in _TOLD_TO or words.words[at - 1] in _BARE_NOT)
                and not (colon and _is_elliptic(words, at - 1))
                and not lacks
            )
            if within and ")" in mark and not goes_on and word not in _TOLD_TO | _BUT:
                state, reach = held[0], 0 if held[1] == 0 else at + _NONE_REACH
            else:
                state = state if goes_on else 0
        if state and words.comma[at] and (relative or _over_at(words.words, at, close=reach > 0)):
            state, relative = 0, False
        if state and reach and at > reach:
            state = 0
        marks[at] = state
        if word == "out" and words.begins[words.sentence[at]] == at and words.colon[at + 1 : at + 2] == (True,):
            state, reach = 1, 0  # "Out: wages, debts"
        elif word in _DENIES and (_is_not(words.words, at) or _asks_whom(words, at)):
            after = words.words[at + 1] if at + 1 < len(words.words) else ""
            if word == "no" and after and words.comma[at + 1]:
                continue  # "No, the fund is for projects"
            # "A company that does not share profits, a CIC or a school": the clause is over at the comma.
            relative = state == 0 and words.words[at - 2 : at - 1] in _THAT and words.words[at - 1] in _DOES
            state = _begun(words, at)
            # "No if you are a shop, a pub or a school" reaches over its whole list.
            reach = at + _NONE_REACH if word in _NONE and after not in ("if", "where") else 0
            lacks = word == "without"
        elif word == "need" and at and words.words[at - 1] == "no":
            state, reach = 2, 0
    return bytes(marks)


def _is_elliptic(words: Words, at: int) -> bool:
    """Say whether a "cannot" before a colon speaks of what stood before it, as in "CICs cannot: theirs is tied"."""
    return words.words[at] in _CANNOT and words.begins[words.sentence[at]] < at and not _asks_whom(words, at)


def _asks_whom(words: Words, at: int) -> bool:
    """Say whether a "not" is that of a bare "Who can't: …", or "What we don't: …"."""
    begin = words.begins[words.sentence[at]]
    return (
        at - begin in (1, 2)
        and words.words[begin] in ("who", "what")
        and words.words[at] in _NOTS
        and words.colon[at + 1 : at + 2] == (True,)
    )


def _over_at(words: tuple[str, ...], at: int, *, close: bool) -> bool:
    """Say whether a denial is over at a word behind a comma; `close`: one that reaches over the next words only."""
    if close:
        return words[at : at + 3] == _AS_WELL_AS  # "Groups without a number, as well as charities, can apply"
    return words[at] in ("can", "may", "are", "is")


def _begun(words: Words, at: int) -> int:
    """Say what a "not" makes of the words behind it: 1 if denied, 2 if left open, 0 if affirmed."""
    if _of_others(words, at):
        # "If you are not a charity, please do not apply" is for charities.
        return 0 if _denies_again(words, at) else 2
    return (
        2
        if (words.words[at + 1 : at + 2] and words.words[at + 1] in _OPENERS) or _opens_in_welsh(words.words, at)
        else 1
    )


def _of_others(words: Words, at: int) -> bool:
    """Say whether a "not" is said of those who are something else: "if you are not", "if your group is not"."""
    before = words.words[max(words.begins[words.sentence[at]], at - _IF_REACH) : at]
    return (
        "if" in before
        and not _YOU.isdisjoint(before)
        and (words.words[at - 1] in _ARE or words.words[at] in _ARENT)
    )


def _denies_again(words: Words, at: int) -> bool:
    """Say whether the sentence turns those away behind the "not" of whom it is said."""
    rest = set(words.words[at + 2 : words.sentence_end[at]])
    return not (rest.isdisjoint(_NOTS) and rest.isdisjoint(_SORRY)) and not rest.isdisjoint(_APPLIES)


def _opens_in_welsh(words: tuple[str, ...], at: int) -> bool:
    """Say whether "nid oes rhaid", "nad oes angen", "nid ydym yn disgwyl" leave open what follows."""
    return words[at] in FIRST and not OPENERS.isdisjoint(words[at + 1 : at + OPENS_WITHIN])


def _excluded(document: Document, words: Words) -> bytes:
    """Mark the words under headings that exclude."""
    marks = bytearray(len(words.words))
    at = 0
    verdicts: dict[str, bool] = {}
    over = behind_lists(document)
    for number, block in enumerate(document.blocks):
        if not block.headings or block.kind is BlockKind.HEADING or number in over:
            continue
        if document.text[block.end - 1 : block.end] == "?":
            continue  # "We cannot help who says no to one of these: are you a charity?"
        # The nearest heading that speaks of it decides: "Exclusions" over "What we do fund" is rare.
        if not any(
            verdicts.setdefault(heading, denies(heading)) and not _turns_away(document.text, block.start, heading)
            for heading in (block.headings[-1:] if _LETS_IN.match(block.headings[-1]) else block.headings[-2:])
        ):
            continue
        while at < len(words.starts) and words.starts[at] < block.start:
            at += 1
        opens = document.text[block.start : block.end].startswith(block.headings[-1])
        while at < len(words.starts) and words.starts[at] < block.end:
            if (
                opens
                and words.words[at] in _SPEAKERS
                and words.starts[at] > block.start
                and words.begins[words.sentence[at]] == at
            ):
                break  # "We don't fund: rent. We do fund: kit": its own label is over where somebody begins to speak
            marks[at] = 1
            at += 1
    return bytes(marks)


def _settled(words: Words) -> dict[int, Stance]:
    """Return what the answer makes of each question."""
    stances = {True: Stance.YES, False: Stance.NO, None: Stance.OPEN}
    return {question: stances[answer] for question, answer in answers_of(words, _NOT).items()}


def behind_lists(document: Document) -> frozenset[int]:
    """Return the numbers of the paragraphs behind a list: what a heading says of its list is over there."""
    behind: set[int] = set()
    listed: tuple[str, ...] = ()
    for number, block in enumerate(document.blocks):
        if block.kind is BlockKind.ITEM:
            listed = block.headings
        elif block.headings != listed:
            listed = ()
        elif block.kind is BlockKind.PARAGRAPH and listed:
            behind.add(number)
    return frozenset(behind)


def _turns_away(text: str, start: int, label: str) -> bool:
    """Say whether what a block's own label denies is over at its colon: "Not for projects: spend it on the rent"."""
    if not text.startswith(label, start) or label.replace("’", "").replace("'", "").lower() in _BARE_NOT:
        return False
    told = text[start + len(label) : start + len(label) + 30].lstrip(" :").lower().split()
    return bool(told) and told[0] in _TOLD_TO
