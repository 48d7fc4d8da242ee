"""Say how far a "not" reaches over what stands behind it: its clause, its list, the brackets in it.

Pure. Used by `text/denial.py`.
"""

from typing import Final

from tracker.text.denial_welsh import FIRST, OPENERS, OPENS_WITHIN
from tracker.text.denial_words import BE, NONE, NOT, NOTS, OUTSIDE, is_not, leaves_open
from tracker.text.words import Words

_NONE_REACH: Final = 7
_THAT: Final = (("that",), ("which",))
_DOES: Final = frozenset("do does did".split())
#: What a reader is told to do with money for which nothing is asked.
_DO: Final = frozenset("pay spend use buy do choose put".split())
_WHATEVER: Final = tuple(
    (word,)
    for word in (
        "it",
        "this",
        "them",
        "what",
        "whatever",
        "whichever",
        "whatevers",
        "anything",
        "as",
        "on",
        "how",
        "the",
        "your",
    )
)
_AS_WELL_AS: Final = ("as", "well", "as")
IF_REACH: Final = 4
_ONLY_WITHIN: Final = 3
#: Who pays for less than we do: "what others", "that most funders".
_WHAT: Final = tuple((word,) for word in ("what", "that", "which", "where", "costs", "things"))
_FUNDERS: Final = tuple((word,) for word in ("funders", "trusts", "foundations", "grantmakers", "donors"))
_MOST: Final = tuple((word,) for word in ("other", "most", "many", "some"))
#: "Where there is no village hall."
_ABSENT: Final = 3
_WHERE: Final = frozenset("where if when unless provided".split())
_YOU: Final = frozenset("you youre your".split())
_ARE: Final = frozenset("are is youre".split())
_ARENT: Final = frozenset("arent isnt".split())
_APPLIES: Final = frozenset("apply applying applications eligible submit bid help enter".split())
_SORRY: Final = frozenset("sorry unfortunately elsewhere unable no".split())
#: Words that a denial may begin with, in English and Welsh.
_DENIES: Final = (
    NOT
    | NONE
    | FIRST
    | frozenset(
        "rather instead other apart rule ruled turn turned stopped ceased nothing exception non steer stay keep shy shies against closed".split()
    )
    | OUTSIDE
)
_BEGINS: Final = _DENIES | {"need", "out"}
#: "Not for projects: spend it on the rent" has done with its "not".
TOLD_TO: Final = frozenset("spend use you we it this apply instead please ask mae gall gallwch cewch".split())
#: "Don't: ask for wages" is no more than its label and what it forbids.
BARE_NOT: Final = frozenset("dont donts never".split())
#: "Charities may ask for rent. CICs cannot: theirs is tied to a project" has done with its "cannot".
_CANNOT: Final = frozenset(("cannot", "cant"))
#: "Not public bodies (such as councils)".
_SUCH_AS: Final = frozenset("such eg including includes like ie namely e".split())
#: What a bracket says in place of naming more of the same: "no firms (charities, CICs and clubs only)", "(we fund trips and days out)".
_SAYS: Final = BE | frozenset(
    "only we you they it but see ask except unless if though although instead who which that have has fund funds pay pays apply "
    "welcome ok fine yes no not though however for with from".split()
)
#: "Not schools (or nurseries) but clubs" has done with it, too.
_BUT: Final = frozenset("but however although though whereas while yet unless can may".split())
#: "not need to be", "not have to be": open, neither way.
_OPEN: Final = 2
#: "You don't have to be a charity, any club can apply" has left open the charity, not the club.
_GOES_ON: Final = frozenset("any every anyone anybody all just we you it they".split())
_OPENERS: Final = frozenset("need have necessarily".split())


def denied_before(words: Words, text: str) -> bytes:
    """Mark each word that a "not" before it in its clause reaches; `text` is what the words were cut from."""
    if _BEGINS.isdisjoint(words.words):
        return bytes(len(words.words))
    marks = bytearray(len(words.words))
    state = reach = 0
    lacks = listed = relative = contrast = False
    clause = -1
    #: What held before a bracket, and in which sentence: it goes on behind it.
    aside = 0, 0, -1
    for at, word in enumerate(words.words):
        if words.clause[at] != clause:
            clause = words.clause[at]
            same = at > 0 and words.sentence[at] == words.sentence[at - 1]
            mark = text[words.ends[at - 1] : words.starts[at]] if at else ""
            # "We don't fund: rent, wages" goes on behind its colon, and "We don't fund: rent; wages" behind its semicolon.
            # "No schools: charities only" has done with its "no".
            colon = words.colon[at] and same and "only" not in words.words[at : at + _ONLY_WITHIN]
            listed = (colon and state == 1) or (listed and (same or mark.strip(" )") == ";"))
            # "We don't fund: clubs (see below); firms" goes on behind its bracket, and its semicolon.
            within, held = words.sentence[at] - aside[2] <= (listed and ";" in mark), aside
            if "(" in mark:
                aside = state, reach, words.sentence[at]
            goes_on = ("(" in mark and (word in _SUCH_AS or (state == 1 and _names_several(words, text, at)))) or (
                state == 1
                and (colon or (listed and not same))
                and (word not in TOLD_TO or words.words[at - 1] in BARE_NOT)
                and not (colon and (contrast or _is_elliptic(words, at - 1)))
                and not lacks
            )
            if within and ")" in mark and not goes_on and word not in TOLD_TO | _BUT:
                state, reach = held[0], 0 if held[1] == 0 else at + _NONE_REACH
            else:
                state = state if goes_on else 0
        if (
            state
            and words.comma[at]
            and (relative or (state == _OPEN and word in _GOES_ON) or _over_at(words.words, at, close=reach > 0))
        ):
            state, relative = 0, False
        if state and reach and at > reach:
            state = 0
        marks[at] = state
        if word == "out" and words.begins[words.sentence[at]] == at and words.colon[at + 1 : at + 2] == (True,):
            state, reach = 1, 0  # "Out: wages, debts"
        elif word in _DENIES and (is_not(words.words, at) or _asks_whom(words, at)):
            after = words.words[at + 1] if at + 1 < len(words.words) else ""
            if word == "no" and after and words.comma[at + 1]:
                continue  # "No, the fund is for projects"
            # "A company that does not share profits, a CIC or a school": the clause is over at the comma.
            relative = state == 0 and words.words[at - 2 : at - 1] in _THAT and words.words[at - 1] in _DOES
            state = _begun(words, at)
            # "No if you are a shop, a pub or a school" reaches over its whole list.
            reach = at + _NONE_REACH if word in NONE and after not in ("if", "where") else 0
            lacks = word == "without"
            # "We fund people, not buildings: charities can …" has put the buildings aside.
            contrast = is_contrast(words, at)
        elif word == "need" and at and words.words[at - 1] == "no":
            state, reach = 2, 0
    return bytes(marks)


def _names_several(words: Words, text: str, at: int) -> bool:
    """Say whether a bracket that begins at a word holds two names or more, and says nothing of them."""
    end = words.sentence_end[at]
    stop = next((one for one in range(at, end) if ")" in text[words.ends[one] : words.ends[one] + 2]), end)
    inside = words.words[at : stop + 1]
    return (
        stop < end
        and _SAYS.isdisjoint(inside)
        and ("or" in inside or "and" in inside or any(words.comma[at + 1 : stop + 1]))
    )


def _is_elliptic(words: Words, at: int) -> bool:
    """Say whether a "cannot" before a colon speaks of what stood before it, as in "CICs cannot: theirs is tied"."""
    return words.words[at] in _CANNOT and words.begins[words.sentence[at]] < at and not _asks_whom(words, at)


def _asks_whom(words: Words, at: int) -> bool:
    """Say whether a "not" is that of a bare "Who can't: …", or "What we don't: …"."""
    begin = words.begins[words.sentence[at]]
    return (
        at - begin in (1, 2)
        and words.words[begin] in ("who", "what")
        and words.words[at] in NOTS
        and words.colon[at + 1 : at + 2] == (True,)
    )


def _over_at(words: tuple[str, ...], at: int, *, close: bool) -> bool:
    """Say whether a denial is over at a word behind a comma; `close`: one that reaches over the next words only."""
    if close:
        # "Groups without a number, as well as charities, can apply"; "no targets, pay whichever bills are due"
        return words[at : at + 3] == _AS_WELL_AS or (words[at] in _DO and words[at + 1 : at + 2] in _WHATEVER)
    return words[at] in ("can", "may", "are", "is")


def _begun(words: Words, at: int) -> int:
    """Say what a "not" makes of the words behind it: 1 if denied, 2 if left open, 0 if affirmed."""
    if said_of_others(words, at):
        # "If you are not a charity, please do not apply" is for charities.
        return 0 if _denies_again(words, at) else 2
    if _is_absent(words.words, at) or others_do_not(words.words, at):
        return 0
    return (
        2
        if (words.words[at + 1 : at + 2] and words.words[at + 1] in _OPENERS)
        or leaves_open(words.words, at)
        or _opens_in_welsh(words.words, at)
        else 1
    )


def _is_absent(words: tuple[str, ...], at: int) -> bool:
    """Say whether a "no" tells when something holds: "parish councils, where there is no village hall" refuses no hall."""
    if words[at] != "no" or at < _ABSENT or words[at - 1] not in BE or words[at - 2 : at - 1] != ("there",):
        return False
    return not _WHERE.isdisjoint(words[max(0, at - 1 - _ABSENT) : at - 2])


def is_contrast(words: Words, at: int) -> bool:
    """Say whether a bare "not" behind a comma puts something aside beside what is meant: "people, not bricks and mortar"."""
    return words.words[at] == "not" and words.comma[at]


def others_do_not(words: tuple[str, ...], at: int) -> bool:
    """Say whether a "not" is what others say, and we do: "we fund what others won't: rent", "costs that most funders don't pay"."""
    if words[at - 1 : at] == ("others",):
        return words[at - 2 : at - 1] in _WHAT
    return words[at - 1 : at] in _FUNDERS and words[at - 2 : at - 1] in _MOST and words[at - 3 : at - 2] in _WHAT


def said_of_others(words: Words, at: int) -> bool:
    """Say whether a "not" is said of those who are something else: "if you are not", "if your group is not"."""
    before = words.words[max(words.begins[words.sentence[at]], at - IF_REACH) : at]
    return (
        "if" in before
        and not _YOU.isdisjoint(before)
        and (words.words[at - 1] in _ARE or words.words[at] in _ARENT)
    )


def _denies_again(words: Words, at: int) -> bool:
    """Say whether the sentence turns those away behind the "not" of whom it is said."""
    rest = set(words.words[at + 2 : words.sentence_end[at]])
    return not (rest.isdisjoint(NOTS) and rest.isdisjoint(_SORRY)) and not rest.isdisjoint(_APPLIES)


def _opens_in_welsh(words: tuple[str, ...], at: int) -> bool:
    """Say whether "nid oes rhaid", "nad oes angen", "nid ydym yn disgwyl" leave open what follows."""
    return words[at] in FIRST and not OPENERS.isdisjoint(words[at + 1 : at + OPENS_WITHIN])
