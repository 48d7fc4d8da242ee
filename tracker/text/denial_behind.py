"""Say whether words are refused by what stands behind them: "core costs are not eligible", "wages fall outside our remit".

Pure. Used by `text/denial.py`.
"""

from typing import Final

from tracker.text.denial_words import BE, NOT, is_harmless
from tracker.text.words import Words

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
_REFUSED: Final = frozenset(
    "excluded ineligible declined barred rejected refused out unlikely outside beyond prohibited discouraged".split()
)
_BRACKETS: Final = frozenset(("(", ")"))
#: These refuse what stands before them without more words.
_REFUSES: Final = frozenset("cannot cant wont arent isnt neednt excluded ineligible excepted anghymwys".split())
#: Where none of these stands, nothing is refused by what stands behind it.
REFUSING: Final = _REFUSED | _REFUSES | NOT | _OUTSIDE | {"turned", "no"}
_BACK: Final = 14


def refused_behind(told: Words, text: str, last: int) -> bool:
    """Say whether "… are not eligible" follows the word before `last`, with no other verb between; `text` is what the words were cut from."""
    words = told.words
    clause = told.clause[last - 1]
    end = min(last + _BACK, len(words))
    bracket = False
    for at in range(last, end):
        if told.clause[at] != clause:
            # "Wages (also part-time) are not eligible": what stands in brackets, and their end, part nothing.
            marks = text[told.ends[at - 1] : told.starts[at]].strip()
            if marks in _BRACKETS and told.sentence[at] == told.sentence[last - 1]:
                clause, bracket = told.clause[at], marks == "("
        if bracket:
            continue
        if told.clause[at] != clause or told.colon[at]:
            # A colon and a bare "no" refuse all that stands before: so do tables put into words.
            return words[at] == "no" and told.colon[at] and told.sentence_end[at] == at + 1
        word = words[at]
        after = words[at + 1] if at + 1 < len(words) and told.clause[at + 1] == clause else ""
        if word in BE:
            if after in _REFUSED or (after == "turned" and words[at + 2 : at + 3] == ("down",)):
                return True
            return after in NOT and not is_harmless(after, words, at + 1)
        if (word in _FALLS and after in _OUTSIDE) or (
            words[at : at + 2] == _NEED_NOT and not _NEEDLESS.isdisjoint(words[at + 2 : at + 3])
        ):
            return True
        if word in _REFUSES:
            return True
        if word in _VERBS:
            return False
    return False
