"""Say of each sum of a text what it is for: one grant, the whole pot, a lot, a turnover.

Pure. The rows that decide stand in `amount_rules.py`; what the sums make together is told in `amounts.py`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from tracker.reading.amount_rule import Purpose, SumRule
from tracker.reading.amount_rules import RULES
from tracker.reading.sum_bounds import bounded
from tracker.reading.welsh import amounts as welsh
from tracker.terms import Kind
from tracker.text.denial import behind_lists
from tracker.text.durations import find_durations
from tracker.text.html import Block, BlockKind, Document
from tracker.text.language import holds_welsh
from tracker.text.money import Bound, FoundMoney, Per
from tracker.text.sentences import sentence_around, sentence_starts
from tracker.text.words import words_of


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum of the text with what it is for."""

    money: FoundMoney
    purpose: Purpose
    rule: str
    where: str
    quote: str
    #: Years that the sentence gives one award, for a yearly sum.
    years: float | None = None
    #: It stands in a table or list, so that equal sums are different ones.
    listed: bool = False
    #: A word says "total" beside it.
    total: bool = False
    #: A word says that it is the most, or the most as a rule, whatever is said of limits elsewhere.
    cap: bool = False
    #: The years of a yearly sum may be fewer: "for up to three years".
    fewer_years: bool = False
    #: It is what one award pays in one of its years: "£6,000 in year one and £4,000 in year two".
    of_a_year: bool = False
    #: It is what most get, beside which a limit may be given: "most awards are of £200 to £500".
    usual: bool = False
    #: It is told by the way: in brackets ("(nationally there is £30 million)"), or as what comes on top ("a further £400").
    aside: bool = False
    #: Somebody got it: "has been awarded £40,000".
    given: bool = False
    #: It may be paid for one year alone: "for up to two years".
    one_year: bool = False

    @property
    def most(self) -> int:
        return (
            round(self.money.pounds * self.years)
            if self.years and self.money.per is Per.YEAR
            else self.money.pounds
        )

    @property
    def least(self) -> int | None:
        least = self.money.least
        return (
            round(least * self.years)
            if least is not None and self.years and self.money.per is Per.YEAR and not self.one_year
            else least
        )


def _compiled(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(phrases) + ")")


def _compiled_behind(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(r"[\s,(|:–-]{0,3}(?:" + "|".join(phrases) + ")")


class _Language:
    """What the rows say before and behind a sum: in English, or in English and Welsh."""

    def __init__(self, before: Mapping[str, tuple[str, ...]], behind: Mapping[str, tuple[str, ...]]) -> None:
        told = [(rule.name, (*rule.before, *before.get(rule.name, ()))) for rule in RULES]
        self.before = {name: _compiled(phrases) for name, phrases in told if phrases}
        told = [(rule.name, (*rule.behind, *behind.get(rule.name, ()))) for rule in RULES]
        self.behind = {name: _compiled_behind(phrases) for name, phrases in told if phrases}


_ENGLISH: Final = _Language({}, {})
_WELSH: Final = _Language(welsh.BEFORE, welsh.BEHIND)
_BY_KIND: Final = {kind: tuple(rule for rule in RULES if not rule.kinds or kind in rule.kinds) for kind in Kind}
_AND_ABOVE: Final = re.compile(r"\s?(?:and|or) (?:above|over|more|upwards)|\s?\+")
_TOTAL: Final = re.compile(
    r"\b(?:total|altogether|in all|overall|lifetime|combined|whole|aggregate|incl(?:uding|usive of)? (?:any |all |the )?extensions?|maximum|[cg]yfanswm|i gyd|at ei gilydd)\b"
)
_CAP: Final = re.compile(
    r"\b(?:usual(?:ly)?|normal(?:ly)?|typical(?:ly)?|general(?:ly)?|as a rule|mostly|the (?:most|largest|biggest|highest))\b|\bmaximum(?: is| of|:)?\W*$"
)
_USUAL: Final = re.compile(
    r"\b(?:most (?:\w+ )?(?:are|is|get|receive|come|fall|awards|grants|of)|usual(?:ly)?|normally|typical(?:ly)?|as a rule|mostly|on the whole|tend to)\b[^.;:£]{0,40}$"
)
_USUAL_BEHIND: Final = re.compile(r",? (?:is|are|being) (?:typical|usual|normal|(?:the )?most common)\b")
_BY_THE_WAY: Final = re.compile(r"\([^()]*$|\b(?:further|extra|additional|another)\W*$")
_GIVEN: Final = re.compile(r"\b(?:been|was|were) (?:\w+ )?(?:awarded|given|granted|handed)\b[^.;£]{0,30}$")
#: "(Looking for more? The quarterly grants go to £10,000.)"
_ELSEWHERE: Final = re.compile(r"\b(?:looking for|need|want) (?:more|something bigger|a larger grant)\?[^\n]*$")
#: A heading over what is not paid for: a sum under it limits nobody's grant.
_REFUSED: Final = re.compile(
    r"\b(?:can['’]?t|cannot|can not|don['’]?t|do not|won['’]?t|will not|never|not) (?:be )?(?:\w+ )?(?:fund|support|pay|cover|consider|eligible|help)|\bexclu(?:ded|sions)\b|\bineligible\b"
)
#: The same as the lead of its own line: "Not funded: vehicles over £10,000".
_REFUSED_HERE: Final = re.compile(
    r"(?:not (?:funded|covered|eligible|supported)|exclu(?:ded|sions)|ineligible|(?:what )?(?:we|it|this fund) (?:can['’]?t|cannot|don['’]?t|do not|won['’]?t|will not) (?:\w+ )?(?:fund|support|pay for|cover))[^.:\n]{0,30}:"
)
#: "… to share out in grants of no more than £1,000, for projects": the grants stand next to their limit.
_GRANTS_OF: Final = re.compile(
    r"\b(?:grants?|awards?|bursar(?:y|ies)|donations?|sums|amounts|gifts)(?: of| worth| from| between)?(?: (?:not |no )?(?:more|over|above|up|at|than|to|most|a|maximum|of))*\s$"
)
_PARTED: Final = re.compile(r"[:,] ?$|: ")
_FEWER_YEARS: Final = re.compile(
    r"\b(?:up to|at most|(?:a )?maximum of|max|no more than|as long as|one or|two or|three or|one to|two to|three to) (?:a maximum of )?(?:\w+|\d+) years?\b"
)
_OF_A_YEAR: Final = re.compile(
    r"[\s,(]{0,2}(?:in|for|during)(?: the| its| your)? (?:(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|final|last)(?: year)?\b|years? (?:one|two|three|four|five|[1-5])\b)"
)
#: Rows of what all have together, of which there is but one size.
_ONE_SIZE: Final = ("the whole fund", "so much for groups", "what there is")
_PRICES: Final = "prices and pay"
#: "Groups with less than £5,000" may be anything; with so much a year it is what they have.
_BY_THE_YEAR: Final = ("with ", "have ", "has ", "having ", "earn", "take", "bring")

_ONE_YEAR_OR_MORE: Final = re.compile(r"\bfor (?:up to|one or|one to|between one and) (?:two|three|four|five|\d)\b")
#: "Lot 2: young carers. ... Estimated value: £420,000": a block, or a table's row, that is about one lot.
_BOUGHT: Final = (Kind.CONTRACT, Kind.ENGAGEMENT)
_LOT_LABEL: Final = re.compile(r"lot\b(?! sizes?| values?)")
_WHOLES: Final = ("the whole fund", "so much for groups", "so much of funding is available")
#: "Up to £3,000 is on offer" is what one can get, "up to £2m is on offer" what all share.
_PAST: Final = re.compile(
    r"\b(?:last|previous|past|ago|were|was|gave|made|other|another|different|so far|already|average|loans?)\b"
)
_ONE_GRANT: Final = 100_000
#: "Up to £200,000 in total; up to five years": one grant's, however large.
_IN_ALL: Final = re.compile(r" in (?:total|all)(?:\s*(?:[;,.)\n]|$)| (?:over|across|for up to|spread) )")
_OVER_YEARS: Final = re.compile(r"[\s,(]{0,3}over (?:\w+|\d+) years?\b")
_FUND_SIZE: Final = re.compile(
    r"\b(?:total|pot|budget|altogether|share|in all|kitty|purse|[cg]yfanswm|[cg]yllideb|i gyd|cyfran)\b"
)
#: The name of what no row knows, and of that which was, or is somebody's wage, price or debt.
UNSAID: Final = "nothing says what it is for"
_NO_GIFT: Final = "earned, owed, or told of what was"
_OTHER_SUM: Final = re.compile(
    r"\b(?:earn(?:s|ed|ing)?|was|were|had|built|bought|sold|sells|ow(?:es?|ed|ing)|lost|debts?|worth|insured|stolen|last|ago|since|"
    r"average|most are|valued|shortfall|deficit|turnover|value of|rents? (?:is|at)|sav(?:es?|ed|ing)|economy)\b"
)
_REACH: Final = 110
#: Longer questions are no labels.
_QUESTION: Final = 45
#: "Core funds or project costs; up to £20,000": what stands before the semicolon is another item.
_ITEM: Final = re.compile(
    r"; ((?:(?:grants? )?(?:of )?(?:up to|between|from|at most|no more than|a maximum of|over) )?)$"
)
_EACH_YEAR: Final = re.compile(r" (?:[^.;£]{0,40}\b(?:each|every|per) year\b|(?:[^.;£]{0,30} )?bob blwyddyn\b)")
#: How far around a yearly sum the years that it is paid for may stand.
_YEARS_REACH: Final = 200


def sums_of(where: str, document: Document, told: list[FoundMoney], kind: Kind) -> list[Sum]:
    text = document.text.lower()
    if len(text) != len(document.text):
        text = document.text
    language = _WELSH if holds_welsh(words_of(document)) else _ENGLISH
    starts = sentence_starts(document.text)
    block_starts = [block.start for block in document.blocks]
    over = behind_lists(document)
    sums: list[Sum] = []
    for i, money in enumerate(told):
        begin, finish = sentence_around(starts, money.start, len(text))
        begin = _with_question(text, starts, begin)
        from_ = max(begin, told[i - 1].end if i else 0, money.start - _REACH)
        to = min(finish, told[i + 1].start if i + 1 < len(told) else finish, money.end + _REACH)
        before, behind = text[from_ : money.start], text[money.end : to]
        sentence_before = text[max(begin, money.start - _REACH) : money.start]
        index = bisect_right(block_starts, money.start) - 1
        block = document.blocks[index] if index >= 0 else None
        if block is not None and block.kind is BlockKind.ROW:
            # "Budget: £100,000 | Per award: £2,500": each cell has its own words.
            before, behind = before.rpartition(" | ")[2], behind.partition(" | ")[0]
            sentence_before = before
        if kind is Kind.GRANT and (item := _ITEM.search(sentence_before)):
            before = sentence_before = item[1]
        elsewhere = (
            _ELSEWHERE.search(text[max(0, money.start - _REACH) : money.start]) if kind is Kind.GRANT else None
        )
        refused = kind in (Kind.GRANT, Kind.TRAINING) and (
            _REFUSED_HERE.match(sentence_before.lstrip()) is not None
            or (
                block is not None
                and index not in over
                and any(_REFUSED.search(one.lower()) for one in block.headings)
            )
        )
        if kind is Kind.GRANT:
            money = bounded(money, _with_lead(text, begin, money), sentence_before)
        purpose, rule = (
            (Purpose.NOTHING, "under what is not funded")
            if refused
            else (Purpose.NOTHING, "elsewhere")
            if elsewhere
            else (Purpose.NOTHING, "a band")
            if i and _is_band(told[i - 1], money, text)
            else _in_its_lot(_purpose(before, behind, sentence_before, money, kind, language), block, kind)
        )
        if purpose is Purpose.ONE and _AND_ABOVE.match(behind):
            rule = "open above"
        around = text[max(begin, money.start - _YEARS_REACH) : min(finish, money.end + _YEARS_REACH)]
        years = _years(around, money)
        if purpose is Purpose.POT and kind is Kind.GRANT and _EACH_YEAR.match(behind):
            purpose, rule = Purpose.NOTHING, "so much each year"  # nothing is multiplied (codebook, Notices)
        carried = _carried(sums, text, money) if purpose is Purpose.POT else None
        if carried is not None and carried[0] is Purpose.LOT:
            purpose, rule = carried  # "three lots of £60,000, £75,000 and £90,000 over two years"
        of_a_year = kind is Kind.GRANT and _OF_A_YEAR.match(behind) is not None
        if of_a_year and sums and sums[-1].of_a_year:
            purpose, rule = sums[-1].purpose, sums[-1].rule
        if purpose is None:
            purpose, rule = _carried(sums, text, money) or _by_kind(money, kind, where, years=years)
            if rule == UNSAID and _OTHER_SUM.search(sentence_before) is not None:
                rule = _NO_GIFT
            if purpose is Purpose.ONE and _AND_ABOVE.match(behind):
                rule = "open above"
        sums.append(
            Sum(
                money,
                purpose,
                rule,
                where,
                document.text[money.start : money.end],
                years,
                listed=block is not None and block.kind in (BlockKind.ROW, BlockKind.ITEM),
                cap=money.bound in (Bound.MOST, Bound.RANGE) and _CAP.search(before) is not None,
                fewer_years=years is not None and _FEWER_YEARS.search(around) is not None,
                of_a_year=of_a_year,
                one_year=years is not None and _ONE_YEAR_OR_MORE.search(around) is not None,
                usual=_USUAL.search(before) is not None or _USUAL_BEHIND.match(behind) is not None,
                aside=_BY_THE_WAY.search(sentence_before) is not None,
                given=kind is Kind.AWARD and _GIVEN.search(before) is not None,
                total=_TOTAL.search(before) is not None or _TOTAL.match(behind.lstrip()) is not None,
            )
        )
    return sums


def _is_band(before: FoundMoney, money: FoundMoney, text: str) -> bool:
    """Say whether a range is the band into which a portal puts the sum before it: "£490,464 £100K-£500K"."""
    return (
        money.bound is Bound.RANGE
        and before.bound is not Bound.RANGE
        and (money.least or 0) <= before.pounds <= money.pounds
        and not text[before.end : money.start].strip()
    )


def _with_question(text: str, starts: tuple[int, ...] | list[int], begin: int) -> int:
    """Return where a sentence begins, the short question that it answers included: "How much? £500", "Income? Under £1m"."""
    index = bisect_right(starts, begin - 1) - 1
    if begin == 0 or index < 0:
        return begin
    asked = text[starts[index] : begin].rstrip()
    return starts[index] if asked.endswith("?") and len(asked) <= _QUESTION else begin


def _in_its_lot(told: tuple[Purpose | None, str], block: Block | None, kind: Kind) -> tuple[Purpose | None, str]:
    """Make a contract's value that of one lot where the last heading over it, or its own label, names a lot."""
    if told[0] is not Purpose.POT or block is None or not block.headings or kind not in _BOUGHT:
        return told
    return (Purpose.LOT, "a lot") if _LOT_LABEL.match(block.headings[-1].lower()) else told


def _purpose(
    before: str, behind: str, sentence_before: str, money: FoundMoney, kind: Kind, language: _Language
) -> tuple[Purpose | None, str]:
    """Ask the rows; the one whose words stand nearest decides, those in the sum's own clause first."""
    best: tuple[int, SumRule] | None = None
    limits = money.bound in (Bound.MOST, Bound.RANGE) and money.pounds <= _ONE_GRANT
    if kind is Kind.GRANT and limits and _GRANTS_OF.search(before) and not _PAST.search(sentence_before):
        return Purpose.ONE, "one grant"
    for clause in (before, sentence_before):
        for rule in _BY_KIND[kind]:
            if rule.name in _ONE_SIZE and money.bound is Bound.RANGE and kind is Kind.GRANT:
                continue  # a fund has one size, a grant a range
            if rule.name == _PRICES and kind is Kind.GRANT and _is_apart(language, clause, money):
                continue  # "entrance fees, ice cream: up to £600"
            if rule.name in _WHOLES and kind is Kind.GRANT and _is_one_limit(before, behind, money):
                continue
            if rule.name == "the whole fund" and kind is Kind.GRANT and _is_one_term(behind, before, money):
                continue
            distance = _distance(rule, clause, behind, money, language)
            if distance is not None and (best is None or distance < best[0]):
                best = distance, rule
        if best is not None:
            return best[1].purpose, best[1].name
    return None, ""


def _with_lead(text: str, begin: int, money: FoundMoney) -> str:
    """Return the words before a sum with those of it that say how far it goes ("less than £5,000")."""
    digits = text.find("£", money.start, money.end)
    return text[max(begin, money.start - _REACH) : digits if digits >= 0 else money.start]


def _is_apart(language: _Language, before: str, money: FoundMoney) -> bool:
    """Say whether a limit stands behind a comma or colon, so that a price or a wage before that is another matter."""
    last: re.Match[str] | None = None
    for last in language.before[_PRICES].finditer(before):  # noqa: B007 - the last one is wanted
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
    if rule.both and language.behind[rule.name].match(behind) is None:
        return None
    pattern = language.before.get(rule.name)
    if pattern is not None:
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


def _carried(sums: list[Sum], text: str, money: FoundMoney) -> tuple[Purpose, str] | None:
    """Let the sums of one list be of one sort: "£500, £1,000 or £2,000"."""
    if not sums:
        return None
    gap = text[sums[-1].money.end : money.start]
    if re.fullmatch(r"[\s,;/|]{0,3}(?:and|or|&|a|neu)?\s{0,2}(?:up to |even |hyd at )?", gap) and "\n" not in gap:
        return sums[-1].purpose, sums[-1].rule
    return None


def _by_kind(money: FoundMoney, kind: Kind, where: str, *, years: float | None) -> tuple[Purpose, str]:
    """What a sum is where no row speaks: on a contract its value; in a grant a limit or a range is one grant's."""
    if kind in (Kind.CONTRACT, Kind.ENGAGEMENT, Kind.AWARD, Kind.OTHER):
        return Purpose.POT, "a notice's only plain sum is its value"
    if kind is Kind.GRANT and (money.bound in (Bound.MOST, Bound.RANGE, Bound.LEAST) or money.per is Per.HEAD):
        return Purpose.ONE, "a limit is one grant's"
    if kind is Kind.GRANT and where == "body" and years:
        return Purpose.ONE, "so much a year for so many years is one grant's"
    if kind is Kind.GRANT and where == "title":
        return Purpose.POT, "a sum in a title is the fund's"
    return Purpose.NOTHING, UNSAID


def _years(sentence: str, money: FoundMoney) -> float | None:
    """Return the years that the sentence of a yearly sum gives one award."""
    if money.per is not Per.YEAR:
        return None
    lengths = [
        found.months
        for found in find_durations(sentence)
        if found.unit in ("year", "month") and not found.possessive
    ]
    longest = max(lengths, default=0.0)
    return longest / 12 if 12 < longest <= 120 else None
