"""Settle the questions of a text: "Do you pay rent? No." refuses rent, "Are you a charity?" asks the reader.

Pure. Used by `text/denial.py`.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Final, TypeAlias

from tracker.text.words import Words

Denies: TypeAlias = Callable[[tuple[str, ...], int], bool]
_YES: Final = frozenset("yes absolutely certainly indeed definitely sure".split())
_GLADLY: Final = frozenset((("of", "course"), ("with", "pleasure"), ("by", "all"), ("please", "do")))
#: A question that begins so is put to the reader: "Need a hand with rent?".
_SPEAKS_TO_READER: Final = frozenset(
    "need want looking struggling know got thinking fancy ready keen hoffech run lead manage belong part involved interested "
    "passionate worried stuck tired own live".split()
)
#: "Do you …" asks the reader with these verbs, and the funder with others ("Do you give …?").
_READER_DOES: Final = frozenset("run work live want need know have belong lead manage volunteer represent".split())
_YOURS: Final = frozenset("you your".split())
_A_THING: Final = frozenset("a an any got your some".split())
#: "Does your fund …?" asks the funder, "Does your choir …?" the reader.
_GIVERS: Final = frozenset(
    "fund funding grant grants trust foundation scheme programme council award charity".split()
)
#: "Oes angen arian arnoch …?", "Ydych chi angen …?" are put to the reader.
_WELSH_TO_READER: Final = frozenset("arnoch chi gennych eich eisiau angen".split())
_ASKS_IN_WELSH: Final = frozenset("oes ydych ydy ydi a".split())
#: "Only projects?" and "No" give projects too.
_ONLY: Final = frozenset("only just solely exclusively".split())
#: "Is your group …?" asks the reader, "Are you open to clubs?" the funder.
_READERS_OWN: Final = frozenset(
    "group club charity organisation choir school church community hall team society project committee cic "
    "enterprise".split()
)
_FUNDER_IS: Final = frozenset("open willing able happy funding accepting".split())
#: A question without one of these names things, and asks whether the reader wants them.
_ASKS_WITH: Final = frozenset(
    "is are was were do does did can could may might will would shall should must has have how what whats who whom which when where "
    "why we i oes ydy ydi beth pwy sut faint pryd ble".split()
)
_WHO: Final = frozenset(("who", "what", "which"))
#: "Only if …" and "Only those …" let some in.
_ONLY_IF: Final = frozenset("if when where as for with through in by on those that until after because".split())
_MAY: Final = frozenset("may can could".split())
#: "Do we have to be a charity?": a no leaves it open.
_MUST: Final = frozenset((("have", "to"), ("need", "to")))
#: Who asks whether he may apply says first who he is.
_WE_ARE: Final = frozenset((("we", "are"), ("i", "am"), ("im", "a"), ("im", "an"), ("were", "a"), ("were", "an")))
#: "We're a CIC." and behind it "Sorry."; a longer sentence is rather the funder's own.
_SAID_WORDS: Final = 9
_REPLY_WORDS: Final = 3
_REPLIES: Final = frozenset(("no", "sorry", "unfortunately", "afraid", "then")) | _YES
#: "Then we can't help you."
_THEN_NOT: Final = frozenset("cannot cant not sorry unfortunately afraid dont wont".split())
_REFUSALS: Final = frozenset(("no", "sorry", "unfortunately", "afraid"))
_I_OR_WE: Final = frozenset(("we", "i"))
_CHECKS: Final = frozenset("is are does do will has have".split())
_OURS: Final = frozenset("we i our my".split())
#: So many words of a question show whom it asks.
_OPENING: Final = 5


def answers_of(words: Words, denies: Denies) -> dict[int, bool | None]:
    """Settle each question of the funder's by the sentence behind it: yes, no, or None where that says neither.

    One put to the reader ("Are you a charity?") affirms and is left out. `denies` says whether the word at a place begins a denial.
    """
    answers = _told(words)
    put = words.questions
    if "q" in words.words:  # "Q: We are a club. A: Yes."
        put |= {words.sentence[at] for at in words.begins[:-1] if words.words[at] == "q"}
    if not put:
        return answers
    first_of: dict[int, int] = {}
    for at, sentence in enumerate(words.sentence):
        first_of.setdefault(sentence, at)
    for question in sorted(put & first_of.keys()):
        start = first_of[question]
        if words.words[start] == "q" and start + 1 < words.sentence_end[start]:
            start += 1
        if not _put_to_reader(words.words[start : start + _OPENING]):
            answers |= _settled(words, question, words.words[start : words.sentence_end[start]], first_of, denies)
    return answers


def _told(words: Words) -> dict[int, bool | None]:
    """Settle what an asker says of himself where a curt yes or no is all that stands behind it: "We are a CIC. Sorry."."""
    if not _REPLIES.intersection(words.words):
        return {}
    told: dict[int, bool | None] = {}
    for at, behind in pairwise(words.begins):
        if words.words[at : at + 2] not in _WE_ARE and words.words[at : at + 2] != ("i", "run"):
            continue
        end = words.sentence_end[behind]
        curt = end - behind <= _REPLY_WORDS or words.comma[behind + 1]
        if words.words[behind] == "then" and behind - at <= _SAID_WORDS:
            told[words.sentence[at]] = _THEN_NOT.isdisjoint(words.words[behind:end])
        if behind - at > _SAID_WORDS or not curt or words.sentence[at] in words.questions:
            continue
        if words.words[behind] in _REFUSALS:
            told[words.sentence[at]] = False
        elif words.words[behind] in _YES:
            told[words.sentence[at]] = True
    return told


def _settled(
    words: Words, question: int, asked: Sequence[str], first_of: Mapping[int, int], denies: Denies
) -> dict[int, bool | None]:
    """Settle one question, and what is told before or behind it. `first_of`: where each sentence begins."""
    reply = first_of.get(_behind_things(words, question, first_of))
    if reply is None:
        return {question: None}
    # "Only projects?" asks what else there is; "May we ask for wages only?" asks for no more than these.
    if not _ONLY.isdisjoint(asked) and _OURS.isdisjoint(asked[:3]):
        return {question: True}
    if question + 1 in words.questions and asked[0] in _CHECKS and "we" not in asked[:3]:
        return {}  # "Is it for running costs? Are you a charity?" is a list for the reader to check
    answer = _answer(words, reply, denies)
    curt = words.sentence_end[reply] - reply <= _REPLY_WORDS and words.words[reply] != "no"
    if answer is None and not curt and _ASKS_WITH.isdisjoint(asked):
        return {}  # "Sports kit, a summer fete? Groups can get a form" calls the reader
    if answer is False and not _MUST.isdisjoint(pairwise(asked)):
        answer = None
    settled: dict[int, bool | None] = {question: answer}
    if asked[0] in _WHO and any(denies(tuple(asked), at) for at in range(min(4, len(asked)))):
        settled[question + 1] = False  # "Who can't have it? Shops and pubs."
    told = first_of.get(question - 1)
    if told is not None and words.words[told : told + 2] in _WE_ARE and _I_OR_WE.issuperset(asked[1:2]):
        settled[question - 1] = answer  # "We are a parish council. Can we apply?"
    return settled


def _behind_things(words: Words, question: int, first_of: Mapping[int, int]) -> int:
    """Return the sentence that answers a question: of things that are named one by one ("Rent? Wages? No.") it stands behind the last."""
    at = question
    while at + 1 in words.questions and all(
        _ASKS_WITH.isdisjoint(words.words[first_of[one] : words.sentence_end[first_of[one]]])
        for one in (at, at + 1)
    ):
        at += 1
    return at + 1


def _put_to_reader(opening: tuple[str, ...]) -> bool:
    """Say whether a question that opens so asks the reader rather than the funder."""
    if opening[0] in _SPEAKS_TO_READER or (opening[1:2] == ("your",) and not _READERS_OWN.isdisjoint(opening[2:5])):
        return True
    if opening[0] in _ASKS_IN_WELSH:
        return not _WELSH_TO_READER.isdisjoint(opening)
    opening = opening[:3]
    # "Do you give …?", "Can you fund …?" ask the funder; "Do you run …?", "Are you …?" the reader.
    if opening[0].endswith("ing"):
        return True
    if len(opening) > 2 and opening[0] == "have" and opening[1] in _A_THING:
        return True
    if len(opening) < 2 or opening[1] not in _YOURS:
        return False
    if opening[0] == "are" and not _FUNDER_IS.isdisjoint(opening[2:3]):
        return False
    if len(opening) > 2 and opening[:2] == ("does", "your"):
        return opening[2] not in _GIVERS
    return opening[0] in ("are", "is", "has", "have") or not _READER_DOES.isdisjoint(opening[2:])


def _answer(words: Words, at: int, denies: Denies) -> bool | None:
    if words.words[at] == "a" and at + 1 < len(words.words):
        at += 1
    head = words.words[at : min(at + 6, words.sentence_end[at])]
    if head[0] in _YES or head[:2] in _GLADLY:
        return True
    if head[0] == "no":
        # "No." and "No, we don't" refuse, "no matter how small" does not.
        return False if len(head) == 1 or words.comma[at + 1] or denies(words.words, at) else None
    if head[0] in ("sorry", "unfortunately") or any(
        head[on] != "no" and denies(words.words, at + on) for on in range(len(head))
    ):
        return False
    if head[0] == "only" and _ONLY_IF.isdisjoint(head[1:2]) and not _MAY.isdisjoint(head[2:]):
        return False  # "Can I apply on my own? Only organisations may."
    willing = {"willing", "can", "do", "will", "happy", "fund", "pay"}
    return True if head[0] == "we" and willing.intersection(head[1:4]) else None
