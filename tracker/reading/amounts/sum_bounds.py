"""Turn the limit of a sum round where the words before it do: "no less than", "nothing bigger than".

Pure. `text/money.py` reads the words that stand directly beside a sum; here are those that reach over a clause.
"""

import re
from dataclasses import replace
from typing import Final

from tracker.reading.amounts.rule import Purpose
from tracker.text.money import Bound, FoundMoney, Per

#: "£1,001 and above"; "under £2,000 or over £15,000" is two sizes.
AND_ABOVE: Final = re.compile(r"\s?(?:and|or) (?:above|over|more|upwards)(?! (?:than )?$)|\s?\+")
#: "£40,000 or more is very rare".
_SELDOM: Final = re.compile(
    r"[^.;£]{0,30}\b(?:is|are|would be)(?: very| extremely| quite| most)? (?:rare|unusual|exceptional|uncommon|unlikely)\b"
)
_IS_SELDOM: Final = re.compile(
    r" (?:is|are|would be)(?: very| extremely| quite| most)? (?:rare|unusual|exceptional|uncommon)\b"
)
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
    r"(?:\b(?:not|never|cannot|rarely|seldom)|n['’]t)\b(?:(?: [\w’'-]+){0,7} (?:more|higher|greater) than|(?: \w+){0,2} exceed)\W*$|\b(?:no|none|nobody|neither)(?: [\w’'-]+){0,3} (?:may|can|will|could|should|is|are|gets?|receives?|has|takes?)(?: [\w’'-]+){0,3} (?:more|higher|greater) than\W*$|\b(?:nothing|not a penny|not one penny)(?: (?:for|of|that is|costing))? (?:over|above|beyond|more than|in excess of)\W*$",
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
    r"|\bthe (?:least|minimum)(?: (?:we|you|anyone|that)(?: [\w’']+){1,4})? is\W*$"
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
    r"\s(?:of (?:[\w-]+ ){0,2}(?:funding|money|support) (?:a|per|each|every) year\b)|\s(?:in|for|during) (?:each|every)(?: one)?(?: (?:of (?:them|the (?:\w+ )?years|those (?:\w+ )?years|these (?:\w+ )?years))|(?: single| one)? year\b)"
)

_REQUESTS: Final = r"(?:applications?|bids?|requests?|proposals?|claims|grants?|awards?|sums|amounts|anything)(?: (?:for|of|asking for|seeking|worth))?(?: (?:grants|sums|amounts|awards) of)?"
_WAY: Final = r"(?P<way>over|above|more than|larger than|greater than|exceeding|in excess of|beyond|under|below|less than|smaller than|lower than)\W*$"
#: "Applications over £25,000 will not be considered", "we cannot consider bids under £500": the sizes that are refused.
_REFUSED_SIZE: Final = re.compile(
    rf"(?:^|[.;:!?,–-] |\b(?:that|but|and|any|all) )\W*(?:any |all )?{_REQUESTS} {_WAY}"
)
_IS_REFUSED: Final = re.compile(
    r"\W{0,2}(?:(?:will|can|may|is|are|shall)(?: not|not| never)|can['’]t|won['’]t|aren['’]t|isn['’]t) (?:normally |usually |now )?(?:be )?"
    r"(?:considered|accepted|funded|eligible|supported|made|taken|looked at|read|assessed|possible|allowed|met|given|paid|entertained|awarded|offered)\b"
    r"|\W{0,2}(?:(?:will|may) be|are|is|get) (?:turned down|refused|rejected|declined|returned|ineligible|ruled out|sent back)\b"
)
_REFUSES_SIZE: Final = re.compile(
    r"(?:\b(?:do not|cannot|can not|will not|never|no longer|unable to|not able to|not)|n['’]t)(?: (?:normally|usually|be able to|currently))*"
    r" (?:accept|consider|fund|make|give|take|entertain|support|award|offer|pay|look at)(?:ing)?(?: any| single)* "
    rf"{_REQUESTS} {_WAY}"
    rf"|\bno (?:bids?|applications?|requests?|grants?|awards?|sums?)(?: (?:for|of))? (?P<way2>over|above|more than|exceeding|under|below|less than)\W*$"
)
#: What makes it a size that goes another way: "… will not be considered without three quotes".
_NOT_SO: Final = re.compile(
    r"[^.;£]{0,40}?\b(?:without|unless|until|before|after|if|where|when|by|at (?:this|the|our)|in this|online|through|here|from (?:groups|those|anyone)|more than|again)\b"
)


def refused_size(money: FoundMoney, lead: str, behind: str) -> FoundMoney | None:
    """Return a size beyond which nothing is given as the limit that it is; None where nothing refuses it."""
    if money.bound not in (Bound.LEAST, Bound.MOST):
        return None
    found = _REFUSES_SIZE.search(lead)
    refused = found is not None and _NOT_SO.match(behind) is None
    if not refused:
        found, told = _REFUSED_SIZE.search(lead), _IS_REFUSED.match(behind)
        refused = found is not None and told is not None and _NOT_SO.match(behind, told.end()) is None
    if not refused or found is None:
        return None
    way = next(word for name, word in found.groupdict().items() if name.startswith("way") and word)
    least = way.startswith(("under", "below", "less", "smaller", "lower"))
    return replace(money, bound=Bound.LEAST if least else Bound.MOST)


#: "We would not make a grant of more than £8,000", among what is not paid for.
_GIVES_NO_MORE: Final = re.compile(
    r"\b(?:not|never|rarely|seldom)\b(?: (?:normally|usually|generally|ever))* (?:make|give|award|offer|pay|consider|fund)\b[^.;£]{0,30}\b(?:grants?|awards?|sums?|requests?)(?: of| for| worth)? (?:more than|over|above|exceeding|in excess of) $"
)


def listed_size(money: FoundMoney, lead: str) -> FoundMoney | None:
    """Return a size that is listed among what is not paid for, "requests for over £5,000", as the limit that it is."""
    if _GIVES_NO_MORE.search(lead) is not None:
        return replace(money, bound=Bound.MOST)
    found = _REFUSED_SIZE.search(lead) if money.bound in (Bound.LEAST, Bound.MOST) else None
    if found is None:
        return None
    least = found["way"].startswith(("under", "below", "less", "smaller", "lower"))
    return replace(money, bound=Bound.LEAST if least else Bound.MOST)


#: "For every £1 you raise we will give £1", "we match every £1", "£2 for each £1 raised".
_FOR_EVERY: Final = re.compile(
    r"\b(?:for|to|match|double|against) (?:every|each) (?:£\d{1,3}\b(?! ?,\d)[^.;]{0,70})?$"
)
_FOR_EVERY_BEHIND: Final = re.compile(r"(?: [\w’'-]+){0,4} (?:for|to|against) (?:every|each) (?:£|$)")
_MATCHED: Final = re.compile(r"\b(?:for|to|match|double|against) (?:every|each) £\d{1,3}\b(?! ?,\d)[^.;]{0,100}$")
#: So much, in pounds, is no more than a measure of what is matched.
_MEASURE: Final = 100


def so_much_for_so_much(money: FoundMoney, before: str, behind: str) -> tuple[FoundMoney, bool]:
    """Say whether a sum measures what is matched, "£1 for every £1 you raise", or limits it: ", up to £800"."""
    small = money.pounds if money.least is None else money.least
    if "£" in before and money.bound is Bound.MOST:
        return money, _MATCHED.search(before) is not None
    if small > _MEASURE or money.bound not in (Bound.EXACT, Bound.RANGE):
        return money, False
    if _FOR_EVERY.search(before) is None and _FOR_EVERY_BEHIND.match(behind) is None:
        return money, False
    if money.bound is Bound.RANGE:
        money = replace(money, bound=Bound.MOST, least=None)  # "… the fund adds £5 up to £250"
    return money, True


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


def is_no_more(purpose: Purpose | None, bound: Bound, behind: str) -> bool:
    """Say whether "and above" behind a sum, or "more than" before it, opens nothing: no whole is told so, nor does what is rare."""
    if AND_ABOVE.match(behind) is None:
        return purpose is Purpose.ONE and bound is Bound.LEAST and _IS_SELDOM.match(behind) is not None
    return purpose is Purpose.POT or (purpose is Purpose.ONE and _SELDOM.match(behind) is not None)
