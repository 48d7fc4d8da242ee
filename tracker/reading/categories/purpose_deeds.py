"""See what a grant is for by what is done with it: "£900 to break the ice", "for clubs to dig a pond", "so that schools can …".

Pure. Used by `categories/purpose_shape.py`, where nothing else says what the money buys: a deed behind a sum, what the reader is told to
do, what somebody shall be able to do, or what the money does for people.
"""

from itertools import pairwise
from typing import Final

from tracker.reading.categories.purpose_words import GIVES, LOOK, NO_THING, REACH, SMALL
from tracker.text.denial import Denial, Stance
from tracker.text.words import Words

#: "Plant a hedge, dig a pond": what the reader is told to do with the money.
_DOINGS: Final = frozenset(
    "plant dig build make paint clean run hold start put buy grow teach record throw organise mend bring decorate".split()
)
#: Who does something with a sum.
_DOERS: Final = frozenset(
    "charities groups organisations clubs societies schools churches halls museums libraries residents neighbours choirs bands sheds".split()
)
#: "To tidy up, plant up or paint up".
_PAIRS: Final = frozenset(("or", "and"))
#: What follows a deed, and what is none.
_OBJECTS: Final = frozenset("the a an your their its our up on out with people young new more it".split()) | _PAIRS
_NO_DEED: Final = (
    frozenset(
        "be apply ask claim spend use get receive win share keep bid give award offer each every all both any".split()
    )
    | SMALL
    | NO_THING
)
_AIMS: Final = frozenset("that you your we they people children".split())
#: Openings of a question that say nothing of what is done.
_ASKING: Final = frozenset(
    "looking needing wanting struggling thinking applying wondering worrying missing hoping feeling having being getting going seeking "
    "using reading asking writing living closing nothing anything something everything during".split()
)


def says_a_deed(words: Words, denial: Denial) -> tuple[int, int] | None:
    """Return the positions of the words that say what is done with a grant; None where none do."""
    return _doing(words) or _aim(words, denial) or _effect(words, denial)


def deed(words: Words, denial: Denial) -> tuple[int, int] | None:
    """Find a deed behind a sum: "£900 to break the ice", "£900 for clubs to break …"; "£900 to small charities" is none."""
    text = words.words
    for at in range(1, len(text) - 2):
        if text[at] != "to" or words.sentence_end[at] < at + 3:
            continue
        if text[at - 1][0] != "£" and not _for_a_body(words, at):
            continue
        if text[at + 2] in _PAIRS and not text[at + 1][0].isalpha():
            continue  # "from £100,000 to £125,000, and …"
        if text[at + 2] in _OBJECTS and text[at + 1] not in _NO_DEED and denial.stance(at, at + 2) is Stance.YES:
            return at - 1, at + 3
    return None


def _for_a_body(words: Words, at: int) -> bool:
    """Say whether a sum, "for" and a body stand before the position `at`: "between £100 and £400 for residents' groups to …"."""
    begin = max(words.begins[words.sentence[at]], at - REACH)
    before = words.words[begin:at]
    if at == begin or before[-1] not in _DOERS or "for" not in before:
        return False
    return any(
        word[0] == "£" for word in words.words[words.begins[words.sentence[at]] : begin + before.index("for")]
    )


def _doing(words: Words) -> tuple[int, int] | None:
    for sentence in sorted(words.questions):
        begin = words.begins[sentence] if sentence < len(words.begins) else len(words.words)
        if begin < len(words.words) and words.words[begin].endswith("ing") and words.words[begin] not in _ASKING:
            return begin, words.sentence_end[begin]
        end = words.sentence_end[begin] if begin < len(words.words) else begin
        if any(pair[0] == "so" and pair[1] in _AIMS for pair in pairwise(words.words[begin + 1 : end])):
            return begin, end  # "Childcare so that you can get to class?"
    for begin in words.begins:
        if begin + 1 < len(words.words) and words.words[begin] in _DOINGS and words.words[begin + 1] in SMALL:
            return begin, words.sentence_end[begin]
    return None


def _aim(words: Words, denial: Denial) -> tuple[int, int] | None:
    """Find what somebody shall be able to do: "£900 so that schools can train pupils"."""
    text = words.words
    for at in range(1, len(text) - LOOK):
        if text[at : at + 2] != ("so", "that") or not _given(text[max(0, at - LOOK) : at]):
            continue
        end = min(words.sentence_end[at], at + REACH + 2)
        can = next((place for place in range(at + 2, end - 1) if text[place] in _CAN), end)
        if can < end and text[can + 1] not in _NO_DEED and denial.stance(at, can + 2) is Stance.YES:
            return at, can + 2
    return None


def _given(before: tuple[str, ...]) -> bool:
    """Say whether money is named right before: "£900 at most, so that …", "grants so that …"."""
    return any(word[0] == "£" for word in before) or before[-1] in GIVES


_CAN: Final = frozenset("can could may".split())
#: Who does something for people: the money, by its name.
_MONEYS: Final = frozenset(
    "fund programme scheme award donation grant grants money initiative bursary prize donations awards funding".split()
)
_EFFECTS: Final = frozenset(
    "helps help supports support gets get brings bring connects connect takes take reaches reach feeds teaches gives give puts put lets let "
    "enables enable links link keeps keep moves move welcomes encourages encourage gives".split()
)
_MUSTS: Final = frozenset("must has have should".split())
#: What is done to build or keep something.
_BUILDS: Final = frozenset(
    "build equip buy make mend repair restore plant create leave improve provide open run bring produce improve record teach keep".split()
)
#: For whom it is done; other bodies apply for themselves.
_PEOPLE: Final = frozenset(
    "resident residents people children adults men women families carers patients refugees veterans neighbours girls boys parents pupils".split()
)
_IN_NEED: Final = frozenset("need hardship poor low costs bills".split())
_OF_IT: Final = 3


def _effect(words: Words, denial: Denial) -> tuple[int, int] | None:
    """Find what the money does for people, or must do: "the fund gets girls into football", "it must build something"."""
    text = words.words
    for at, word in enumerate(text):
        if word not in _EFFECTS and word not in _BUILDS:
            continue
        begin = max(words.begins[words.sentence[at]], at - _OF_IT)
        before = text[begin:at]
        if _MONEYS.isdisjoint(before) or not {"we", "you", "who", "and"}.isdisjoint(before):
            continue
        if word not in _EFFECTS and _MUSTS.isdisjoint(before):
            continue
        end = words.sentence_end[at]
        told = next(
            (place for place in range(at + 1, min(end, at + LOOK + 2)) if text[place] not in SMALL | _BUILDS), end
        )
        if told == end or not _IN_NEED.isdisjoint(text[told : min(end, told + LOOK + 2)]):
            continue
        if (text[told] in _PEOPLE or (text[told] not in NO_THING and text[told][0].isalpha())) and denial.stance(
            at, told + 1
        ) is Stance.YES:
            return at, told + 1
    return None
