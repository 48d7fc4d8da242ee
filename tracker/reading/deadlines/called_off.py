"""Take away a round that is full, called off or closed, where the text tells so in a bracket behind its day, or in another sentence.

Pure. "Deadlines: 11 December (full), 12 March", "Round 1: 11 December. Round 2: 12 March. Round 1 has been cancelled." Which round
is meant is told by its number, its month or its place in the row; where that leaves more than one, nothing is taken away.
"""

import re
from collections.abc import Iterator
from typing import Final

from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.moves import REPLACED
from tracker.reading.deadlines.off import GONE, is_off
from tracker.reading.deadlines.page import DatedText
from tracker.terms import What
from tracker.text.numbers import NUMBER, number

#: The names of the rules.
CALLED_OFF: Final = "a round that is off"
GOES_AHEAD: Final = "the round that goes ahead"

_MONTHS: Final = "january february march april may june july august september october november december".split()
_ROUND: Final = r"(?:rounds?|deadline|closing date|call|window|intake|tranche|round of grants|one)"
_ORDINALS: Final = {
    "first": 0,
    "1st": 0,
    "second": 1,
    "2nd": 1,
    "third": 2,
    "3rd": 2,
    "fourth": 3,
    "last": -1,
    "final": -1,
}
_WHICH: Final = (
    rf"(?:(?:round|call|window|tranche) (?P<number{{0}}>\d|one|two|three|four|five|six)|(?:the|our|this|no|this year['’]s|next) (?P<month{{0}}>{'|'.join(_MONTHS)}) {_ROUND}"
    rf"|(?:the )?(?P<nth{{0}}>{'|'.join(_ORDINALS)})(?: of (?:these|them|the (?:two|three|four))| {_ROUND})?)"
)
_IS: Final = (
    r"(?:(?:is|are|was|has|have|been|be|now|already|also|all|therefore|sadly|unfortunately|since|had to) ){1,5}"
)
_SAID: Final = re.compile(
    rf"\b{_WHICH.format(1)}(?: [(\[][^()\n]{{1,30}}[)\]])? (?:{_IS}{GONE}\b(?! (?:of|on|in|by|at|to|until|applications|bids)\b)|(?:will|can) (?:now )?not (?:now )?(?:go ahead|take place|run|happen|be held)|won['’]t (?:now )?(?:go ahead|take place|run|happen|be held))"
    rf"|\b(?:drop(?:ped)?|cancel(?:led)?|call(?:ed)? off|scrap(?:ped)?|withdrawn?|closed?) {_WHICH.format(2)}\b"
    rf"|\bthere (?:will be|is|['’]ll be) (?=no )?{_WHICH.format(3)}\b"
)
#: One of these stands wherever `_SAID` fits.
_HINTS: Final = (
    *(
        "is full",
        "are full",
        "now full",
        "already full",
        "fully ",
        "subscribed",
        "cancel",
        "called off",
        "call off",
        "withdraw",
    ),
    *(
        "drop",
        "scrap",
        "now closed",
        "already closed",
        "been closed",
        "go ahead",
        "take place",
        "will be no",
        "is no ",
        "not run",
    ),
)
_ON_A_CONDITION: Final = re.compile(
    r"\b(?:if|once|when|until|unless|should|in case|may|might|not yet|isn['’]t|not)\b[^.;]{0,40}$"
)
_THE: Final = re.compile(r"\b(?:the|our)\s(?:one on |round on |round of |deadline of |one of )?(?:the )?$")
_STANDS: Final = re.compile(
    r"\s?(?:(?:one|round|deadline|date) )?(?:(?:will|is|are|does|still|now|both|round) ){0,3}(?:go(?:es|ing)? ahead|stands?|holds?|remains?|as planned|unaffected|unchanged|still on)\b"
)


def without_called_off(page: DatedText, told: list[Role]) -> list[Role]:
    """Return the roles without the closing dates of rounds that are off, and with that of the one that goes ahead."""
    if not any(role.what in (What.APPLY, What.EOI) or role.rule == REPLACED for role in told):
        return told
    made = [_with_its_bracket(page, at, role) for at, role in enumerate(told)]
    for off in _said_to_be_off(page, made):
        made[off] = Role(None, CALLED_OFF, was=made[off].what)
    if any(role.rule in (CALLED_OFF, REPLACED) for role in made):
        made = [_that_stands(page, at, role) for at, role in enumerate(made)]
    return made


def _with_its_bracket(page: DatedText, at: int, role: Role) -> Role:
    if role.what is What.APPLY and is_off(page.text, page.dates[at].end):
        return Role(None, CALLED_OFF, was=role.what)
    return role


def _that_stands(page: DatedText, at: int, role: Role) -> Role:
    date = page.dates[at]
    stands = (role.guessed or role.what is None) and role.was is None and _STANDS.match(page.text, date.end)
    if stands and _THE.search(page.text, max(0, date.start - 24), date.start):
        return Role(page.clauses.closing(), GOES_AHEAD, date.start, date.start)
    return role


def _said_to_be_off(page: DatedText, told: list[Role]) -> Iterator[int]:
    """Yield which closing dates belong to a round of which a sentence of its own says that it is off."""
    if not any(hint in page.text for hint in _HINTS):
        return
    closing = [at for at, role in enumerate(told) if role.what in (What.APPLY, What.EOI)]
    for said in _SAID.finditer(page.text):
        begin, _ = page.sentence(said.start())
        if _ON_A_CONDITION.search(page.text, max(begin, said.start() - 60), said.start()):
            continue
        which = [at for at in closing if told[at].what is not None and _is_meant(page, said, at, closing)]
        if len(which) == 1:
            yield which[0]


def _is_meant(page: DatedText, said: re.Match[str], at: int, closing: list[int]) -> bool:
    """Say whether the closing date at `at` is that of the round that a sentence names."""
    date = page.dates[at]
    if date.start < said.end() and said.start() < date.end:
        return True
    counted = said["number1"] or said["number2"] or said["number3"]
    if counted:
        since = page.dates[at - 1].end if at else 0
        names = list(
            re.finditer(
                r"\b(?:round|call|window|tranche) (\w+)\b", page.text[max(since, date.start - 80) : date.start]
            )
        )
        return bool(names) and _count(names[-1][1]) == _count(counted)
    month = said["month1"] or said["month2"] or said["month3"]
    if month:
        return date.day.month == _MONTHS.index(month) + 1
    nth = said["nth1"] or said["nth2"] or said["nth3"]
    row = [one for one in closing if page.dates[one].end <= said.start()]
    place = _ORDINALS[nth]
    return len(row) > 1 and place < len(row) and row[place] == at


def _count(word: str) -> int:
    return round(number(word)) if re.fullmatch(NUMBER, word) else 0
