"""What is asked of one fund about income: its limit, and whether a group that takes so much in a year fits.

Pure. Money is whole pounds.
"""

import re

from tracker.asking.filters.amounts import read_own_income
from tracker.asking.line.unread import Unread, plain

_WE = r"(?:we|i|you|they|groups?|charities|applicants|(?:our|my|a|the) (?:\w+ )?(?:group|charity|club|choir|shed|cic|organisation|turnover|income))"
_INCOME = r"(?:income|turnover|earnings|takings)"
ASKS_INCOME = re.compile(
    rf"\b{_INCOME} (?:limits?|cap|thresholds?|ceiling|maximum|max|minimum|min|bracket|range|rules?|criteria|test)\b"
    rf"|\b(?:maximum|max|minimum|min|highest|lowest|largest|least) (?:yearly |annual )?{_INCOME}\b"
    rf"|\bwith (?:an? )?(?:yearly |annual )?(?:£?\d[\d,.]*(?:k|m)?(?: (?:thousand|million|grand))? (?:a year )?(?:of )?{_INCOME}|{_INCOME} of)\b"
    rf"|\b(?:limits?|cap|maximum|max|minimum|ceiling|threshold) (?:on|for|of|to) (?:(?:the|our|your|a|yearly|annual) )*{_INCOME}\b"
    rf"|\b(?:are|is|am|would|be|was) (?:{_WE} )?(?:be )?(?:way |much |still |just )?(?:too (?:small|big|large|tiny|rich|poor|little)|(?:small|big|large) enough)\b"
    rf"|\bhow (?:small|big|large|rich|poor) (?:can|must|may|do|does|should|could) {_WE}\b"
    rf"|\b(?:is|does|would|will) (?:our|my) (?:yearly |annual )?{_INCOME}\b"
    r"|\b(?:(?:what|which|whats the|what is the) size (?:of )?|how (?:big|small|large) )(?:an? |the |your )?(?:groups?|organisations?|charity|charities|clubs?)\b"
    rf"|\bhow much (?:can|may|must|should) {_WE} (?:take in|turn over|earn|make|bring in|have coming in)\b"
    rf"|\b(?:our|my) (?:yearly |annual )?{_INCOME} (?:is|of|was)\b|\bwe (?:only |just )?(?:turn over|take in|bring in|earn)\b"
)
#: What a group takes in is told in figures: "we take 300k a year", "is 300k too much".
_TOLD_INCOME = re.compile(
    rf"\b{_WE} (?:only |just |already )?(?:take|takes|make|makes|get|gets|have|has|bring in|brings in|turn over|turns over|earn|earns|raise|raises) (?:in )?(?:about |around |roughly |nearly |over |some )?£?\d[\d,.]*(?:k|m)?(?: (?:thousand|grand|million|quid|pounds))? (?:a|per|each|every|in a) year\b"
    r"|£?\b\d[\d,.]*(?:k|m)?(?: (?:thousand|grand|million))?(?: (?:a|per|in a) year| income| turnover)? (?:is )?(?:way |much |a bit )?(?:too|over the) (?:much|big|high|large|rich|little|small|low|limit)\b"
    rf"|\b{_WE} (?:only |just )?(?:takes?(?: in)?|brings? in|turns? over|earns?) (?:about |around |roughly |nearly |over |some )?(?:£\d[\d,.]*(?:k|m)?|\d[\d,.]*(?:k|m)\b)(?! ?(?:an?|per|each|every) (?:month|week|session|day|term|head|person)\b)"
    rf"|\b(?:our|my|with) (?:yearly |annual )?(?:{_INCOME}|budget) (?:is |of |was )?(?:about |around |roughly |nearly |over )?£?\d"
)
#: Others are looked for, or money for all: no question about the one fund.
_SEEKS = re.compile(
    r"\b(?:grants|funds|funding|tenders|contracts|courses|anything|something|any|ones|others|else|list|find|show)\b"
)
_TELLING = (
    "year",
    " take",
    "bring",
    "turn",
    "earn",
    "income",
    "turnover",
    "budget",
    "takings",
    "earnings",
    " too ",
    "limit",
)
_POUNDS = re.compile(r"(?<![\w.])£?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?) ?(k|grand|thousand|m|million)?(?![\w%])")
_SCALES = {"k": 1_000, "grand": 1_000, "thousand": 1_000, "m": 1_000_000, "million": 1_000_000}
_RANGE = re.compile(
    r"(?:between|from) ?£ ?([\d,]+)(k?) ?(?:a year )?(?:and|to|-|–) ?£|£ ?([\d,]+)(k?) ?(?:to|-|–) ?£|(?:at least|over|above|more than|no less than|minimum of) ?£ ?([\d,]+)(k?)",
    re.IGNORECASE,
)


def asks_income(text: str) -> bool:
    """Say whether a plain line asks which income a fund takes, or whether a group's own fits."""
    return ASKS_INCOME.search(text) is not None or tells_income(text)


def tells_income(text: str) -> bool:
    """Say whether a plain line tells in figures what a group takes in a year, or asks whether that is too much."""
    return (
        any(mark.isdigit() for mark in text)
        and any(word in text for word in _TELLING)
        and _TOLD_INCOME.search(text) is not None
    )


def leans_on_income(words: str) -> bool:
    """Say whether the words ask that and seek no list, so that they are of the one that was shown."""
    text = plain(words)
    return asks_income(text) and _SEEKS.search(text) is None


def own_income(words: str) -> int | None:
    """Return what the asker's group takes in a year, in pounds, where the words tell it."""
    text = plain(words)
    if not asks_income(text):
        return None
    told = read_own_income(Unread(text))
    if told is not None and (sum_ := told[1] or told[0]) is not None:
        return sum_
    sums = [
        int(float(number.replace(",", "")) * _SCALES.get(scale, 1))
        for number, scale in _POUNDS.findall(text)
        if scale or len(number) > 2
    ]
    return sums[0] if len(sums) == 1 else None


def least_income(quote: str) -> int | None:
    """Return the least income that the words for a limit name too: "between £40,000 and £350,000"."""
    found = _RANGE.search(quote)
    if found is None:
        return None
    number, scale = next(
        (pair for pair in zip(found.groups()[::2], found.groups()[1::2], strict=True) if pair[0]), ("", "")
    )
    digits = number.replace(",", "")
    return int(digits) * (1_000 if scale else 1) if digits else None
