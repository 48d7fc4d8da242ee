"""Ask the rows of `reading/amounts/rules.py` what a sum is for.

Pure: the words around a sum and its limit in, a purpose and the name of the row out.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from tracker.reading.amounts.rule import Purpose, SumRule
from tracker.reading.amounts.rules import RULES
from tracker.reading.amounts.sizes import SIZE_OF_A_BODY
from tracker.reading.amounts.sum_words import Around
from tracker.reading.amounts.whole_words import FOR_SOME_BIDS, IS_ITS_SIZE, LIES_THERE, PUT_THERE
from tracker.reading.amounts.wholes import IT_HAS
from tracker.reading.welsh import amounts as welsh_amounts
from tracker.terms import Kind
from tracker.text.money import Bound, FoundMoney, Per
from tracker.text.numbers import NUMBER
from tracker.text.openings import Openings

#: How many characters may stand between a sum and the words behind it.
_APART: Final = 3


def _compiled(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(phrases) + ")")


def _compiled_behind(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"[\s,(|:–-]{{0,{_APART}}}(?:" + "|".join(phrases) + ")")


class _Language:
    """What the rows say before and behind a sum: in English, or in English and Welsh."""

    def __init__(self, before: Mapping[str, tuple[str, ...]], behind: Mapping[str, tuple[str, ...]]) -> None:
        told_before = {rule.name: (*rule.before, *before.get(rule.name, ())) for rule in RULES}
        self.before = {name: _compiled(phrases) for name, phrases in told_before.items() if phrases}
        told_behind = {rule.name: (*rule.behind, *behind.get(rule.name, ())) for rule in RULES}
        self.behind = {name: _compiled_behind(phrases) for name, phrases in told_behind.items() if phrases}
        self._opens_before = Openings(told_before.values())
        self._opens_behind = Openings(told_behind.values(), inside=False)

    def likely(self, before: str, behind: str, kind: Kind) -> list[SumRule]:
        """Return the rows of a kind of which words may stand before or behind a sum, in their order."""
        numbers = self._opens_before.in_text(before) | self._opens_behind.at_start(behind, _APART)
        rules = (RULES[number] for number in sorted(numbers & _BY_KIND[kind]))
        return [rule for rule in rules if not rule.both or self.behind[rule.name].match(behind)]


_ENGLISH: Final = _Language({}, {})
_WELSH: Final = _Language(welsh_amounts.BEFORE, welsh_amounts.BEHIND)
#: The numbers of the rows that hold for a kind.
_BY_KIND: Final = {
    kind: frozenset(number for number, rule in enumerate(RULES) if not rule.kinds or kind in rule.kinds)
    for kind in Kind
}
#: "… to share out in grants of no more than £1,000, for projects": the grants stand next to their limit.
_GRANTS_OF: Final = re.compile(
    r"\b(?:grants?|awards?|bursar(?:y|ies)|donations?|sums|amounts|gifts)(?: of| worth| from| between)?(?: (?:not |no )?(?:more|over|above|up|at|than|to|most|a|maximum|of))*\s$"
)
_PARTED: Final = re.compile(r"[:,] ?(?:up to |at most |no more than |a maximum of )?$|: ")
#: Rows of what all have together, of which there is but one size.
_ONE_SIZE: Final = (
    "the whole fund",
    "so much for groups",
    "what there is",
    IT_HAS,
    IS_ITS_SIZE,
    FOR_SOME_BIDS,
)
PRICES: Final = "prices and pay"
#: "Groups with less than £5,000" may be anything; with so much a year it is what they have.
_BY_THE_YEAR: Final = ("with ", "have ", "has ", "having ", "on ", "take", "bring", "receiv")
_WHOLES: Final = (
    "the whole fund",
    "so much for groups",
    "so much of funding is available",
    IT_HAS,
    LIES_THERE,
    PUT_THERE,
    IS_ITS_SIZE,
    FOR_SOME_BIDS,
)
#: "Up to £3,000 is on offer" is what one can get, "up to £2m is on offer" what all share.
_PAST: Final = re.compile(
    r"\b(?:last|previous|past|ago|were|was|gave|made|other|another|different|so far|already|average|loans?)\b"
)
_ONE_GRANT: Final = 100_000
#: "It will give six awards of £4,000": each gets so much, whatever stands before.
_SO_MANY_OF: Final = re.compile(
    rf"\b(?:{NUMBER}|several|a dozen|many|some) (?:[\w-]+ ){{0,2}}(?:grants|awards|bursaries|prizes|scholarships|vouchers|donations|gifts|fellowships|stipends) of $"
)
#: "Four £50,000 donations".
_SO_MANY: Final = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|a dozen|\d{1,2}) $"
)
_SUCH_GRANTS: Final = re.compile(
    r" (?:grants|awards|bursaries|prizes|scholarships|donations|gifts|fellowships|stipends)\b"
)
#: "About £2,000 on average, and never more than £5,000".
_NEVER_MORE: Final = re.compile(
    r"\baverage\b[^.;]{0,40},? (?:and|but|though) (?:never|not|no) (?:over|above|more than|higher than) $"
    r"|(?:%|per cent|\bhalf|\bthird|\bquarter|\bpart|\bshare) of (?:the |your |its |their |any )?[\w’'-]+(?: [\w’'-]+){0,3},? (?:and|but|though) (?:never|not|no) (?:over|above|more than|higher than) $"
)
_TOGETHER: Final = re.compile(r"[\s,(]{0,2}(?:in total|in all|altogether|between them|together)\b")
#: A larger sum before "grant scheme" is the scheme's.
_ONE_AWARD: Final = 20_000
_GRANTS_FUND: Final = re.compile(
    r"\s(?:[\w-]+ )?grants? (?:programme|scheme|fund|pot|round|initiative|stream|budget)s?\b"
)
#: "Up to £200,000 in total; up to five years": one grant's, however large.
_IN_ALL: Final = re.compile(r" in (?:total|all)(?:\s*(?:[;,.)\n]|$)| (?:over|across|for up to|spread) )")
_OVER_YEARS: Final = re.compile(r"[\s,(]{0,3}over (?:\w+|\d+) years?\b")
#: "… in total for one organisation", "per group": one grant's, whatever stands before.
_PER_ONE: Final = re.compile(
    r"\s(?:in (?:total|all) |altogether )?(?:per|for (?:each|any|every|one|any one|a single)|to (?:each|any one|one)) (?:single )?"
    r"(?:organisation|group|charity|applicant|body|club|school|museum|church|hall)\b"
)
_NONE_GETS_MORE: Final = re.compile(
    r"\bno (?:single |one )?(?:partner|member|group|charity|organisation|club|body|applicant)\b(?: \w+){1,4} (?:more|higher|over) (?:than )?$"
)
#: "A tenth of last year's income, to a maximum of £15,000".
_CAPPED: Final = re.compile(
    r"(?:half|third|quarter|tenth|fifth|share|%|per ?cent)\b[^.;£]{0,50}(?:,|\() ?(?:to|up to|subject to|capped at|with) (?:a |an )?(?:maximum|limit|cap|ceiling|upper limit)(?: of)? ?$"
)
#: "Up to £1,950 a head": a bursary's limit, unless it is what somebody pays.
_A_HEAD: Final = re.compile(r"\s(?:a|per) (?:head|delegate)\b")
_COSTS: Final = re.compile(r"\b(?:costs?|prices?|fees?|charge[sd]?|tickets?|lunch|pay)\b")
_FUND_SIZE: Final = re.compile(
    r"\b(?:total|pot|budget|altogether|share|in all|kitty|purse|[cg]yfanswm|[cg]yllideb|i gyd|cyfran)\b"
)


def purpose_by_rows(around: Around, money: FoundMoney, kind: Kind, *, welsh: bool) -> tuple[Purpose | None, str]:
    """Ask the rows; the one whose words stand nearest decides, those in the sum's own clause first.

    Where none speaks there is no purpose, and no name of a row.
    """
    language = _WELSH if welsh else _ENGLISH
    before, behind, sentence_before = around.before, around.behind, around.sentence
    best: tuple[int, SumRule] | None = None
    if kind is Kind.GRANT and _is_plainly_one(around, money):
        return Purpose.ONE, "one grant"
    for clause in (before, sentence_before) if before != sentence_before else (before,):
        for rule in language.likely(clause, behind, kind):
            if _is_off(rule, around, clause, money, kind, language):
                continue
            distance = _distance(rule, clause, behind, money, language)
            if distance is not None and (best is None or distance < best[0]):
                best = distance, rule
        if best is not None:
            return best[1].purpose, best[1].name
    return None, ""


def _is_plainly_one(around: Around, money: FoundMoney) -> bool:
    """Say whether a limit is one grant's before any row is asked: "in grants of up to", "per group", "no partner gets more than"."""
    if money.bound is Bound.MOST and (_CAPPED.search(around.lead) or _NEVER_MORE.search(around.lead)):
        return True
    if _PAST.search(around.sentence):
        return False
    if money.bound is Bound.EXACT and money.pounds <= _ONE_GRANT:
        if _SUCH_GRANTS.match(around.behind) and _SO_MANY.search(around.before):
            return True
        if _SO_MANY_OF.search(around.before):
            return _TOGETHER.match(around.behind) is None
    if money.bound not in (Bound.MOST, Bound.RANGE):
        return False
    if money.pounds <= _ONE_GRANT and _GRANTS_OF.search(around.before):
        return True
    if _PER_ONE.match(around.behind) or _NONE_GETS_MORE.search(around.before):
        return True
    return _A_HEAD.match(around.behind) is not None and _COSTS.search(around.sentence) is None


def _is_off(rule: SumRule, around: Around, clause: str, money: FoundMoney, kind: Kind, language: _Language) -> bool:
    """Say whether a row does not hold for a sum of this size or bound, whatever its words."""
    if rule.name == SIZE_OF_A_BODY and money.pounds < _ONE_AWARD:
        return True  # "awards to groups under £500"
    if rule.name == "one grant":
        return (
            money.pounds > _ONE_AWARD and _GRANTS_FUND.match(around.behind) is not None
        )  # "a £250,000 grant scheme"
    if kind is not Kind.GRANT:
        return False
    if rule.name == PRICES:
        return _is_apart(language, clause, money)  # "entrance fees, ice cream: up to £600"
    if rule.name in _ONE_SIZE and money.bound is Bound.RANGE:
        return True  # a fund has one size, a grant a range
    if rule.name in _WHOLES and _is_one_limit(around.before, around.behind, money):
        return True
    return rule.name == "the whole fund" and _is_one_term(around.behind, around.before, money)


def _is_apart(language: _Language, before: str, money: FoundMoney) -> bool:
    """Say whether a limit stands behind a comma or colon, so that a price or a wage before that is another matter."""
    last: re.Match[str] | None = None
    for last in language.before[PRICES].finditer(before):  # noqa: B007 - the last one is wanted
        pass
    return last is not None and money.bound is Bound.MOST and _PARTED.search(before, last.end()) is not None


def _is_one_limit(before: str, behind: str, money: FoundMoney) -> bool:
    """Say whether "up to £3,000 is on offer" is one grant's limit: a fund of that size would say that it is one."""
    one = money.pounds <= _ONE_GRANT or _IN_ALL.match(behind) is not None
    return money.bound is Bound.MOST and one and _FUND_SIZE.search(before) is None


def _is_one_term(behind: str, before: str, money: FoundMoney) -> bool:
    """Say whether "£7,500 (over three years)" is one grant's: a fund of that size would say that it is one."""
    return (
        money.pounds <= _ONE_GRANT and _OVER_YEARS.match(behind) is not None and _FUND_SIZE.search(before) is None
    )


def _distance(rule: SumRule, before: str, behind: str, money: FoundMoney, language: _Language) -> int | None:
    """Return how far off the words of a row stand, in characters; None where they do not stand there."""
    distances = []
    pattern = language.before.get(rule.name)
    if pattern is not None and (not rule.needs or any(word in before for word in rule.needs)):
        last: re.Match[str] | None = None
        for last in pattern.finditer(before):  # noqa: B007 - the last one is wanted
            pass
        if last is not None and (
            rule.name != "an applicant's means" or not last[0].startswith(_BY_THE_YEAR) or money.per is Per.YEAR
        ):
            distances.append(max(0, len(before.rstrip()) - last.end()))
    pattern = None if rule.both else language.behind.get(rule.name)
    if pattern is not None and pattern.match(behind) is not None:
        distances.append(0)
    return min(distances, default=None)
