"""Say whether a word begins a denial where it stands: "not", "rather than", "nothing for", but not "not only".

Pure. Used by the other rooms of `text/denial.py`.
"""

from typing import Final

from tracker.text.denial_welsh import HARMLESS, PAIRS
from tracker.text.denial_welsh import NOT as WELSH_NOT

NOT: Final = frozenset(
    "not cannot cant dont doesnt wont wouldnt isnt arent shouldnt mustnt neednt couldnt havent hasnt didnt never "
    "neither nor excluding excludes exclude excluded excl exc except ineligible unable declined declines decline "
    "exclusions donts unfundable inadmissible disallowed forbid forbids prohibit prohibits".split()
)
#: "Nothing for wages" refuses them; "nothing to pay for wages" does not.
_NOTHING_FOR: Final = frozenset("for towards toward goes".split())
#: "Non-eligible: rent".
_UNFIT: Final = "eligible qualifying fundable allowable permitted permissible funded acceptable admissible".split()
#: These reach only over the next few words.
NONE: Final = frozenset("no without".split())
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
        *(
            (stopped, giving)
            for stopped in ("stopped", "ceased")
            for giving in ("funding", "paying", "supporting", "giving")
        ),
        *(("non", unfit) for unfit in _UNFIT),
        ("steer", "clear"),
        ("stay", "clear"),
        ("keep", "clear"),
        ("shy", "away"),
        ("shies", "away"),
        ("closed", "to"),
        ("exception", "of"),
    )
)
#: "Not ruled out", "do not exclude": two denials let in.
_SHUTS_OUT: Final = frozenset(
    "exclude excluded rule ruled bar barred debar debarred ineligible turn turned decline preclude precluded disqualify disqualified reject "
    "rejected shy against".split()
)
#: "It is against our policy to support running costs."
_RULES: Final = frozenset("policy policies rule rules deed deeds constitution".split())
_RULES_REACH: Final = 5
#: "The following are outside the programme: schools; firms".
_LIE: Final = frozenset("is are fall falls lie lies".split())
_THESE: Final = frozenset("following these those they".split())
_FOLLOWING: Final = 5
OUTSIDE: Final = frozenset(("outside", "beyond"))
NOTS: Final = frozenset("not never dont doesnt wont arent isnt cannot cant neither".split())
#: What may follow "not" or "no" without anything being denied.
_HARMLESS: Final = {
    "not": frozenset(
        "only just for limited restricted least yet necessarily profit merely simply more less later "
        "exceeding matter mind".split()
    ),
    **dict.fromkeys(("excluding", "excludes", "excl", "exc"), frozenset(("vat", "tax"))),
    "doesnt": frozenset(("matter",)),
    "dont": frozenset(("mind",)),
    "no": frozenset(
        "need matter minimum maximum limit limits deadline deadlines restriction restrictions more longer less "
        "later fewer doubt one particular set upper lower fixed closing charge cost fee idea where problem problems worries wonder question difference".split()
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
#: "Not the only ones" lets others in besides.
_THE_ONLY: Final = ("the", "only")
#: What is "not required" is left to those who ask.
_LEFT_OPEN: Final = frozenset("need necessarily required essential necessary compulsory".split())
_NEEDLESS: Final = frozenset("apply bother ask write".split())
_NOT_FOR: Final = frozenset(("profit", "profits", "private"))
BE: Final = frozenset("are is will can may do does should would were was be must".split())
ANSWERS: Final = frozenset("answer answered answers tick ticked".split())
_GIVE: Final = frozenset(
    "give fund do support offer make pay accept cover consider available given funded supported offered eligible".split()
)


def is_denying(words: tuple[str, ...], at: int) -> bool:
    """Say whether the word at a position begins a denial of what follows: "not", "rather than", "no need"."""
    return is_not(words, at) or (words[at] == "need" and at > 0 and words[at - 1] == "no")


def is_denial(words: tuple[str, ...], at: int) -> bool:
    """Say whether the word at a position denies in an answer: "not", but neither "not for profit" nor "without"."""
    return (words[at] in NOT or words[at] == "no") and is_not(words, at)


def is_not(words: tuple[str, ...], at: int) -> bool:
    word = words[at]
    if word in _SHUTS_OUT and at and words[at - 1] in NOTS:
        return False
    if word in NOT or word in NONE:
        return not is_harmless(word, words, at)
    after = words[at + 1] if at + 1 < len(words) else ""
    if word in WELSH_NOT:
        # "Am ddim" is "free of charge".
        return after not in HARMLESS.get(word, ()) and not (word == "ddim" and at and words[at - 1] == "am")
    if word == "against":
        return is_against_rules(words, at)
    if word in OUTSIDE:
        said = words[max(0, at - _FOLLOWING) : at]
        return bool(said) and said[-1] in _LIE and not _THESE.isdisjoint(said)
    return (word, after) in _PAIRS or (word, after) in PAIRS or (word == "nothing" and after in _NOTHING_FOR)


def is_against_rules(words: tuple[str, ...], at: int) -> bool:
    """Say whether "against our policy", "against the rules of the trust" stands at a word."""
    said = words[at + 1 : at + _RULES_REACH]
    return words[at] == "against" and not _RULES.isdisjoint(said) and "nothing" not in words[max(0, at - 2) : at]


def leaves_open(words: tuple[str, ...], at: int) -> bool:
    """Say whether a "not" leaves open what it is said of: "you don't have to be", "you need not be", "is not required"."""
    after = words[at + 1 : at + 3]
    if words[at] == "neednt" or (words[at] == "not" and at and words[at - 1] in ("need", "needs")):
        return _NEEDLESS.isdisjoint(after[:1])
    return not _LEFT_OPEN.isdisjoint(after[:1]) or after in (("have", "to"), ("a", "must"))


def is_harmless(word: str, words: tuple[str, ...], at: int) -> bool:
    after = words[at + 1] if at + 1 < len(words) else ""
    if word == "not" and after == "for":
        return at + 2 < len(words) and words[at + 2] in _NOT_FOR
    if word == "no" and at and words[at - 1] in ANSWERS:
        return True
    if word == "no" and after == "longer":
        # "For no longer than a year" refuses nothing, "we no longer give" does.
        return at + 2 >= len(words) or words[at + 2] not in _GIVE
    if word == "not" and at and words[at - 1] in ("or", "why"):
        return True
    if (
        word in NOTS
        and after in _SHUTS_OUT
        and (after != "turn" or words[at + 2 : at + 3] in (("away",), ("down",)))
    ):
        return True
    if word in NOTS and words[at + 1 : at + 3] == _THE_ONLY:
        return True
    if _of_the_applicant(words, at):
        return True
    return after in _HARMLESS.get(word, ())


def _of_the_applicant(words: tuple[str, ...], at: int) -> bool:
    """Say whether a "not" belongs to a clause about those who ask: "who do not", "that cannot pay"."""
    back = at - 2 if at > 1 and words[at] == "not" and words[at - 1] in BE | {"have", "has", "had"} else at - 1
    who = words[back] if back >= 0 else ""
    after = words[at + 1] if at + 1 < len(words) else ""
    if who == "who":
        return back > 0 and after not in _REFUSES_WHOM
    return who in _RELATIVE and after in _LACKS
