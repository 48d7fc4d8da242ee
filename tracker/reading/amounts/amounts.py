"""Find what one applicant can get and what the whole pot is, in pounds.

Pure: a `Material` and its kind in, an `Amount` with its evidence out. What each sum is for is told in `amounts/sums.py`; a
notice's fields win over its prose. Nothing is multiplied but a grant's yearly sum by the years that its own
sentence gives (codebook, Notices and Decisions).
"""

import re
from dataclasses import replace
from typing import Final

from tracker.model import Amount, Evidence
from tracker.reading.amounts.amounts_read import AmountsRead
from tracker.reading.amounts.of_contract import of_contract
from tracker.reading.amounts.of_fund import MOST_ALONE, of_fund
from tracker.reading.amounts.of_notice import FieldAmount, field_amount
from tracker.reading.amounts.one_sum import Sum
from tracker.reading.amounts.rule import Purpose
from tracker.reading.amounts.rules import NO_CEILING
from tracker.reading.amounts.sums import sums_of
from tracker.reading.material import Material
from tracker.terms import Kind, SourceKind
from tracker.text.durations import find_durations
from tracker.text.money import Per, find_money

_NO_CEILING: Final = re.compile("|".join(NO_CEILING))
#: One of these stands wherever `_NO_CEILING` fits.
_HINTS: Final = (
    *("major", "large", "bigger", "above that", "others start", "anything", "everything", "whatever"),
    *("no maximum", "no upper", "no set", "no fixed", "no limit", "no ceiling", "no cap"),
)
#: "Your income must be at least £1m (there is no maximum)".
_OF_MEANS: Final = re.compile(r"\b(?:incomes?|turnover|reserves|age|members?)\b[^.;\n]*$")
#: "How old do I have to be? Over 18. There is no upper limit."
_OF_AGE: Final = re.compile(
    r"\b(?:how old|aged?|years? old|years of age|(?:over|under) (?:1[0-9]|[2-9]\d))\b[^£]*$"
)
_SHARE: Final = re.compile(r"\d ?(?:%|per ?cent\b)")
#: Rows whose words say plainly that a sum is the whole value.
_PLAINLY_POT: Final = ("the contract's value", "the whole fund", "so much for groups")
#: A sum of which no word says what it is, and that stands alone, is one grant from here on. A smaller one may be a price, of
#: a course above all.
LEAST_ALONE: Final = {Kind.GRANT: 50, Kind.TRAINING: 1_000}
_VAT: Final = 1.2
_A_YEAR: Final = 12
#: How far around a total the words stand that say whether it is the whole.
_AROUND: Final = 60
_IN_ALL: Final = re.compile(r"\b(?:total|maximum|whole|lifetime|including (?:all |any )?(?:options|extensions?))\b")
_PARTLY: Final = re.compile(r"\b(?:initial|first|per|each|every|annual\w*|yearly|a year|lots?|phase|minimum)\b")
MANY_SUMS: Final = "the text holds more sums of money than were looked at: see the announcement itself"
#: An announcement with more sums than this is a ledger; the rest is not looked at, so that work stays bounded.
_MOST_SUMS: Final = 400


def read_amounts(material: Material, kind: Kind, *, months: int | None = None) -> AmountsRead:
    """Return the amounts that the announcement states; None where it names none.

    `months` is the longest term of one award: a grant's yearly sum that stands in another sentence than its years
    is multiplied by them.
    """
    if kind is Kind.OTHER and material.source_kind is not SourceKind.NOTICE and material.notice is None:
        return AmountsRead(Amount(), ())
    sums: list[Sum] = []
    open_top = False
    many: tuple[str, ...] = ()
    for where, document in material.parts:
        told = find_money(document.text)
        if len(told) > _MOST_SUMS:
            told, many = told[:_MOST_SUMS], (MANY_SUMS,)
        if told:
            sums.extend(sums_of(where, document, told, kind))
            open_top = open_top or _has_no_ceiling(document.low)
    costs = any(one.purpose is Purpose.COST for one in sums)
    shared = costs and any(_SHARE.search(document.text) is not None for _, document in material.parts)
    is_funding = kind in (Kind.GRANT, Kind.TRAINING)
    alone = LEAST_ALONE.get(kind, MOST_ALONE)
    one_year = any(one.money.per is Per.YEAR for one in sums) and _may_be_a_year(material, months)
    read = (
        of_fund(sums, open_top=open_top, shared=shared, months=months, one_year=one_year, alone=alone)
        if is_funding
        else of_contract(sums, kind, procured=_is_procured(material, kind))
    )
    field = field_amount(material.notice, kind)
    if field is None:
        return replace(read, doubts=many)
    said = next((one for one in read.evidence if one.field == "pot" and one.rule in _PLAINLY_POT), None)
    if said is None or read.amount.pot is None or not _contradicts(read.amount.pot, said, field, material):
        return AmountsRead(field.amount, field.evidence, many)
    doubt = f"the notice's {field.evidence[0].where} is £{field.amount.pot:,}, its text says “{said.quote}”"
    return AmountsRead(field.amount, field.evidence, (doubt, *many))


def _is_procured(material: Material, kind: Kind) -> bool:
    """Say whether a contract is told of: before it is let, or in the notice of its award."""
    return kind in (Kind.CONTRACT, Kind.ENGAGEMENT) or (
        kind is Kind.AWARD and material.source_kind is SourceKind.NOTICE
    )


def _has_no_ceiling(text: str) -> bool:
    return any(hint in text for hint in _HINTS) and any(
        _OF_MEANS.search(text, max(0, found.start() - _AROUND), found.start()) is None
        and _OF_AGE.search(text, max(0, found.start() - _AROUND), found.start()) is None
        for found in _NO_CEILING.finditer(text)
    )


def _may_be_a_year(material: Material, months: int | None) -> bool:
    """Say whether the longest term is told with a shorter one of a year: "12 or 24 months"."""
    return any(
        found.months == months and found.least <= _A_YEAR
        for _, document in material.parts
        for found in find_durations(document.text)
    )


def _contradicts(pot: int, said: Evidence, field: FieldAmount, material: Material) -> bool:
    """Say whether a total in the prose is another one than the field's.

    With VAT or without it is the same; less is the first years' or a lot's share, unless it is called the total.
    """
    known = field.amount.pot or 0
    low, high = sorted((pot, known))
    if pot in field.known or abs(high - low * _VAT) <= high / 100:
        return False
    if pot >= known:
        return True
    text = dict(material.parts)[said.where].text
    around = text[max(0, said.start - _AROUND) : said.end + _AROUND].lower()
    return _IN_ALL.search(around) is not None and _PARTLY.search(around) is None
