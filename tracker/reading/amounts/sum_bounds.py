"""Turn the limit of a sum round where the words before it do: "no less than", "nothing bigger than".

Pure. `text/money.py` reads the words that stand directly beside a sum; here are those that reach over a clause.
"""

import re
from dataclasses import replace
from typing import Final

from tracker.text.money import Bound, FoundMoney, Per

#: "Don't ask for less than £100,000" names the least.
_NOT_LESS: Final = re.compile(
    r"\b(?:don['’]?t|do not|never|not|no|cannot|can['’]?t|nothing)\b(?: [\w’'-]+){0,4} (?:less|under|below|fewer|lower)(?: than)?\W*$"
)
#: "No grant will be bigger than £2,500" names the most.
_NO_BIGGER: Final = re.compile(
    r"\b(?:no|none|nothing|never)\b(?: (?:single|one))?(?: (?:grant|award|bid|request|sum|bursary|group|charity))?[^.;,£]{0,25} "
    r"(?:(?:bigger|larger|higher|greater|over|above)(?: than)?|top|exceed|pass|go past)\W*$"
)
#: "No building may claim more than £25,000": a most, though "more than" stands there.
_NOT_MORE: Final = re.compile(
    r"(?:\b(?:not|never|cannot|rarely|seldom)|n['’]t)\b(?:(?: [\w’'-]+){0,7} (?:more|higher|greater) than|(?: \w+){0,2} exceed)\W*$|\b(?:no|none|nobody|neither)(?: [\w’'-]+){0,3} (?:may|can|will|could|should|is|are|gets?|receives?|has|takes?)(?: [\w’'-]+){0,3} (?:more|higher|greater) than\W*$",
    re.IGNORECASE,
)
#: A table's column, or one label for both ends: "From: £500", "Minimum / maximum: £500 / £5,000".
_FROM_HERE: Final = re.compile(
    r"(?:^|[|:\n] ?)(?:starts? |starting )?from: ?$|\bmin(?:imum)?(?: (?:grant|award|amount|size))? ?(?:/|and|&|to|-|–) ?max(?:imum)?(?: (?:grant|award|amount|size|request)s?)?\W*$"
)
#: "The maximum single grant will be £5,000".
_LARGEST: Final = re.compile(
    r"\b(?:maximum|largest|biggest|highest)(?: (?:single|individual|possible|available|total|one-off))* (?:grant|award|amount|sum|request|bursary)(?: (?:available|possible|we (?:make|give|award|can make|can give)))?(?: to \w+ \w+)? (?:will be|would be|can be)\W*$"
)
_NO_SMALLER: Final = re.compile(
    r"\b(?:smallest|lowest|least)(?: (?:single|one))? (?:grant|award|bid|request|sum|bursary|amount)s?(?: [\w’']+){0,4} (?:is|are|of|for)\W*$"
)
#: "We don't make awards smaller than £500".
_NONE_SMALLER: Final = re.compile(
    r"(?:\b(?:no|not|never|none|nothing)\b|n['’]t\b)[^.;£]{0,40} (?:smaller|less) than\W*$"
)


#: "Nobody gets more than £50,000 or less than £5,000", "we make none under £1,000, nor over £6,000": a "no" holds on over both.
_NOR: Final = r"\b(?:nobody|no|not|never|none|nothing|cannot|n['’]t|(?:do|ca|wo)n['’]t)\b[^.;]{0,60}£[\d,.]{1,12}[km]?,? (?:or|nor|and|and none|but not|and not) (?:for |of )?"
_NOR_LESS: Final = re.compile(_NOR + r"(?:less|smaller|fewer|under|below)(?: than)? ?$")
_NOR_MORE: Final = re.compile(_NOR + r"(?:more|larger|bigger|higher|over|above)(?: than)? ?$")
#: "£10,000 to £30,000 in each of them", the years being told before.
_IN_EACH: Final = re.compile(
    r"\s(?:in|for|during) (?:each|every)(?: one)?(?: (?:of (?:them|the (?:\w+ )?years|those (?:\w+ )?years|these (?:\w+ )?years))|(?: single| one)? year\b)"
)


def by_the_year(money: FoundMoney, behind: str) -> FoundMoney:
    """Let a sum be paid by the year where the words behind it say so over a clause: "in each of the three years"."""
    return replace(money, per=Per.YEAR) if money.per is None and _IN_EACH.match(behind) else money


def bounded(money: FoundMoney, lead: str, before: str) -> FoundMoney:
    """Turn a limit round where the words before it do: "no less than", "nothing bigger than", "our smallest grant is"."""
    if money.bound in (Bound.MOST, Bound.EXACT) and _FROM_HERE.search(before):
        return replace(money, bound=Bound.LEAST)
    if money.bound is Bound.MOST and _NOR_LESS.search(lead):
        return replace(money, bound=Bound.LEAST)
    if money.bound is Bound.LEAST and _NOR_MORE.search(lead):
        return replace(money, bound=Bound.MOST)
    if money.bound is Bound.MOST and _NOT_LESS.search(lead):
        return replace(money, bound=Bound.LEAST)
    if money.bound is Bound.LEAST and _NOT_MORE.search(lead):
        return replace(money, bound=Bound.MOST)
    if money.bound is Bound.EXACT and (_NO_BIGGER.search(before) or _LARGEST.search(before)):
        return replace(money, bound=Bound.MOST)
    if money.bound is Bound.EXACT and (_NO_SMALLER.search(before) or _NONE_SMALLER.search(before)):
        return replace(money, bound=Bound.LEAST)
    return money
