"""Say what the money may be used for, and what it may not (codebook, Categories).

Pure. A contract or engagement for a service is a project; a training offer is training for one's people; of a grant
the words decide (`categories/rules.py`), their negations too. A term of 36 months or more is long-term.
"""

import re
from dataclasses import dataclass
from typing import Final

from tracker.model import Evidence
from tracker.reading.categories.beside_core import beside_core
from tracker.reading.categories.core_rules import CORE, GROWTH, NO_STRINGS, REVENUE
from tracker.reading.categories.learnt import sounds_like, sounds_unlike
from tracker.reading.categories.lessons import learnt
from tracker.reading.categories.project_rules import A_PROJECT, CAPITAL
from tracker.reading.categories.purpose_shape import says_a_purpose
from tracker.reading.categories.rules import CATEGORY_RULES, SHARE_ONLY
from tracker.reading.categories.sieve import (
    Told,
    apart,
    bought,
    counts_years,
    in_another_row,
    of_others_term,
    only_in_a_list,
)
from tracker.reading.categories.supplies import is_supply
from tracker.reading.categories.taught import teaches_others
from tracker.reading.learnt import words_for
from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.proof import field_proof, findings, words_proof
from tracker.reading.sisters import elsewhere
from tracker.reading.standing import speaks_of_money
from tracker.terms import Category, Kind
from tracker.text.phrases import Rulebook
from tracker.text.words import words_of


@dataclass(frozen=True, slots=True)
class CategoriesRead:
    """What the money is for, what it is not for, and why."""

    categories: tuple[Category, ...]
    refused: tuple[Category, ...]
    evidence: tuple[Evidence, ...]


#: Months from which one award is long-term (codebook, Categories).
LONG_TERM_MONTHS: Final = 36

#: No single grant lasts so long: it is how long a programme, or a body, has run.
_GRANT_MONTHS: Final = 120

CATEGORY_BOOK: Final = Rulebook(CATEGORY_RULES, lexicon=LEXICON)
#: So many words around a finding are looked at for a sum.
_NEAR: Final = 200
#: The name of what no row of words knows.
BY_SHAPE: Final = "a thing that the money is for"
#: Of each value so many proofs are kept.
MOST_PROOFS: Final = 3


def read_categories(
    material: Material, kind: Kind, *, months: int | None, persons_only: bool = False
) -> CategoriesRead:
    """Return the categories of an opportunity; award and other have none. `months` is the longest term read.

    `persons_only`: nobody but people in their own name can apply; they have no organisation to run.
    """
    if not kind.is_opportunity:
        return CategoriesRead((), (), ())
    told, purposes = bought(_heard(material, kind, persons_only=persons_only))
    evidence: list[Evidence] = []
    given: set[Category] = set()
    refused: set[Category] = set()
    for category in Category:
        yes, no = _read_one(category, [each for each in told if each[2].rule.gives is category], months=months)
        if _speaks_of_something_else(category, yes, told, persons_only=persons_only):
            continue
        if yes and (_may_hold(category, kind) or _paid_on_top(category, kind, yes)):
            given.add(category)
            evidence += (_proof("yes", each) for each in yes[:MOST_PROOFS])
        elif no and not yes:
            refused.add(category)
            evidence += (_proof("no", each) for each in no[:MOST_PROOFS])
    alone = not given - {Category.LONG_TERM}
    if kind is Kind.GRANT and alone and persons_only and (lessons := learnt(material)[:MOST_PROOFS]):
        given.add(Category.STAFF_TRAINING)
        evidence += lessons
        alone = False
    if kind is Kind.GRANT and purposes and (alone or _a_strand(purposes, told)):
        given.add(Category.PROJECT)
        evidence += (_proof("yes", each) for each in purposes[:MOST_PROOFS])
    elif kind is Kind.GRANT and (shaped := _by_shape(material) if alone else beside_core(told, given)) is not None:
        given.add(Category.PROJECT)
        evidence.append(shaped)
    evidence = _by_sound(material, kind, given, refused, evidence)
    for category, proof in _from_kind(material, kind):
        if category not in given:
            given.add(category)
            evidence.append(proof)
    if _is_long(months, kind) and Category.LONG_TERM not in given:
        given.add(Category.LONG_TERM)
        refused.discard(Category.LONG_TERM)
        evidence.append(field_proof("categories.long_term", "yes", "months", months, "36 months or more"))
    ordered = tuple(category for category in Category if category in given)
    return CategoriesRead(ordered, tuple(c for c in Category if c in refused - given), tuple(evidence))


def _by_sound(
    material: Material, kind: Kind, given: set[Category], refused: set[Category], evidence: list[Evidence]
) -> list[Evidence]:
    """Take out of a grant's purposes what its words as a whole speak against, add what they tell; return the evidence left."""
    if kind is not Kind.GRANT:
        return evidence
    for category in sounds_unlike(material, given):
        given.remove(category)
        evidence = [one for one in evidence if one.field != f"categories.{category}"]
    for category in sounds_like(material, given | refused):
        given.add(category)
        evidence = [*evidence, *words_for(material, category)]
    return evidence


def _heard(material: Material, kind: Kind, *, persons_only: bool) -> list[Told]:
    """Return what the rows found, without what is said of other schemes, of others' terms, and of those whom a body teaches."""
    pointing = {where: elsewhere(document) for where, document in material.parts}
    taught = kind is Kind.GRANT and not persons_only
    return [
        each
        for each in findings(CATEGORY_BOOK, material)
        if words_of(each[1]).sentence[each[2].first] not in pointing[each[0]]
        and not of_others_term(each, kind)
        and not (taught and teaches_others(*each, material.body.text))
    ]


def _is_long(months: int | None, kind: Kind) -> bool:
    """Say whether a term makes an award long-term."""
    return months is not None and months >= LONG_TERM_MONTHS and (kind is not Kind.GRANT or months < _GRANT_MONTHS)


def _speaks_of_something_else(category: Category, yes: list[Told], told: list[Told], *, persons_only: bool) -> bool:
    """Say whether what is found for a category is only said beside something else."""
    if category is Category.CORE_COSTS:
        return (persons_only and not _for_an_organisation(yes)) or _only_no_capital(yes, told)
    if category is not Category.PROJECT:
        return False
    runs_it = any(
        each[2].yes and (each[2].rule.name in (CORE, NO_STRINGS) or each[2].rule.gives is Category.STAFF_TRAINING)
        for each in told
    )
    if runs_it and not any(
        each[0] == "title" or each[2].rule.name in (A_PROJECT, CAPITAL) or speaks_of_money(each[1], each[2].first)
        for each in yes
    ):
        return True  # who pays for core costs or courses may well tell what charities do
    if len(yes) == 1 and _for_anything(told) and yes[0][2].rule.name != A_PROJECT:
        return True  # money without strings may well buy a kettle; it is not for kettles
    return _only_beside_learning(yes, told)


def _only_no_capital(yes: list[Told], told: list[Told]) -> bool:
    """Say whether "revenue" is said of work: it is called so since it buys no building, and runs no body."""
    return (
        bool(yes)
        and all(
            each[2].rule.name == REVENUE and "revenue" in words_of(each[1]).words[each[2].first : each[2].last]
            for each in yes
        )
        and any(
            each[2].yes and each[2].rule.gives is Category.PROJECT and each[2].rule.name != CAPITAL for each in told
        )
    )


def _a_strand(purposes: list[Told], told: list[Told]) -> bool:
    """Say whether one strand has a purpose and its sum, and another, with a sum of its own, runs the organisation."""
    sums = {_sentence(each) for each in purposes if _SUM.match(each[1].text, each[2].start)}
    paid = [each for each in told if each[2].yes and each[2].rule.gives is not Category.LONG_TERM]
    sums -= {_sentence(each) for each in paid}
    return bool(sums) and any(each[2].rule.gives is Category.CORE_COSTS and _names_a_sum(each) for each in paid)


def _sentence(told: Told) -> tuple[str, int]:
    return told[0], words_of(told[1]).sentence[told[2].first]


def _for_an_organisation(told: list[Told]) -> bool:
    """Say whether running costs are named by that name: money without strings for an artist runs nothing."""
    return any(each[2].rule.name in (CORE, GROWTH) for each in told)


def _only_beside_learning(yes: list[Told], told: list[Told]) -> bool:
    """Say whether a title promises learning or rest, and a piece of work is named in passing only.

    Who may go to a festival or buy books for a course has no project.
    """
    return not any(each[0] == "title" or each[2].rule.name in (A_PROJECT, CAPITAL) for each in yes) and any(
        each[0] == "title" and each[2].yes and each[2].rule.gives is Category.STAFF_TRAINING for each in told
    )


def _for_anything(told: list[Told]) -> bool:
    """Say whether the text calls the money unrestricted."""
    return any(each[2].yes and each[2].rule.name == NO_STRINGS for each in told)


def _may_hold(category: Category, kind: Kind) -> bool:
    """Say whether words alone may give a category: of a contract or a course the kind decides the rest."""
    return kind is Kind.GRANT or category is Category.LONG_TERM


def _paid_on_top(category: Category, kind: Kind, told: list[Told]) -> bool:
    """Say whether a course comes with money for the organisation itself: "and £10,000 of core money while you learn"."""
    return (
        kind is Kind.TRAINING
        and category is Category.CORE_COSTS
        and any(each[2].rule.name in (CORE, NO_STRINGS) and _names_a_sum(each) for each in told)
    )


def _names_a_sum(told: Told) -> bool:
    words = words_of(told[1])
    at = told[2].first
    begin = max(words.begins[words.sentence[at]], at - _NEAR)
    return any(word[0] == "£" for word in words.words[begin : min(words.sentence_end[at], at + _NEAR)])


def _read_one(category: Category, told: list[Told], *, months: int | None) -> tuple[list[Told], list[Told]]:
    """Return the findings that give a category and those that refuse it."""
    yes = [each for each in told if each[2].yes and each[2].rule is not SHARE_ONLY]
    no = [each for each in told if each[2].no]
    if category is Category.CORE_COSTS:
        shares = [each for each in told if each[2].rule is SHARE_ONLY]
        # Who will not pay for an applicant's growth may still pay its rent.
        plain = [each for each in no if each[2].rule.name != GROWTH and not _of_a_debt(each)]
        by_name = [each for each in yes if each[2].rule.name in (CORE, NO_STRINGS)]
        if by_name and not shares and not any(each[2].rule.name in (CORE, NO_STRINGS) for each in plain):
            plain = []  # who pays for running costs, but for no loan repayments, pays for running costs
        if shares or plain:
            # One clear word (unrestricted) stands against a refusal elsewhere; a passing one does not, unless it
            # offers another bill than the one refused ("your rent; we cannot pay for salaries").
            passing = shares or (len(plain) >= apart(yes) and not _of_other_bills(yes, plain))
            kept = () if plain else _apart_from(shares, yes)
            yes = (
                [each for each in yes if each[2].rule.weight > 1 or each in kept or in_another_row(each, plain)]
                if passing
                else yes
            )
            no = no or shares
    if category is Category.STAFF_TRAINING and only_in_a_list(yes):
        yes = []  # codebook, Categories: a bare mention in a long list does not count
    if category is Category.LONG_TERM:
        yes = [each for each in yes if not counts_years(each)] if months is None else yes
        if months is not None and months < LONG_TERM_MONTHS:
            yes = []
        elif no:
            yes = [] if len(no) >= len(yes) else yes
    return yes, no


def _apart_from(shares: list[Told], yes: list[Told]) -> list[Told]:
    """Return the running costs that are offered by that name in another sentence than the one that speaks of a share.

    A funder that pays its share of a project's overheads may pay core costs as well, where it says so.
    """
    within = {(where, words_of(document).sentence[finding.first]) for where, document, finding in shares}
    return [
        each
        for each in yes
        if each[2].rule.name == CORE and (each[0], words_of(each[1]).sentence[each[2].first]) not in within
    ]


#: A sum that one strand may give; millions are what a fund has for all.
_SUM: Final = re.compile(r"£(?![\d,.]*\d ?(?:m\b|mn\b|million|bn\b|billion))")
#: What an organisation pays, each on its own.
_BILLS: Final = frozenset(
    "rent salaries salary wages wage payroll staff insurance heating heat light lighting electricity gas energy "
    "utilities bills accountancy bookkeeping audit software premises".split()
)


def _of_other_bills(yes: list[Told], no: list[Told]) -> bool:
    """Say whether only some bills are refused, each by its name, and others offered."""
    offered, refused = (frozenset().union(*map(_bills, told)) for told in (yes, no))
    return bool(offered) and offered.isdisjoint(refused) and all(map(_bills, no))


_DEBTS: Final = frozenset("loan loans debt debts deficit deficits".split())


def _of_a_debt(told: Told) -> bool:
    """Say whether a debt is refused: who pays no loans back may still pay the rent."""
    _, document, finding = told
    return not _DEBTS.isdisjoint(words_of(document).words[finding.first : finding.last])


def _bills(told: Told) -> frozenset[str]:
    _, document, finding = told
    return _BILLS.intersection(words_of(document).words[finding.first : finding.last])


def _from_kind(material: Material, kind: Kind) -> list[tuple[Category, Evidence]]:
    """Return what follows from the kind itself."""
    if kind is Kind.TRAINING:
        proof = field_proof(
            "categories.staff_training", "yes", "kind", kind.value, "a course is training for its people"
        )
        return [(Category.STAFF_TRAINING, proof)]
    if kind in (Kind.CONTRACT, Kind.ENGAGEMENT) and not is_supply(material):
        proof = field_proof(
            "categories.project", "yes", "kind", kind.value, "a contract for a service is a project"
        )
        return [(Category.PROJECT, proof)]
    return []


def _by_shape(material: Material) -> Evidence | None:
    """Return the words that say what a grant is for where no row knows them."""
    for where, document in material.parts:
        place = says_a_purpose(document)
        if place is not None:
            words = words_of(document)
            start, end = words.starts[place[0]], words.ends[place[1] - 1]
            return words_proof("categories.project", "yes", where, document, start, end, BY_SHAPE)
    return None


def _proof(value: str, told: Told) -> Evidence:
    where, document, finding = told
    field = f"categories.{finding.rule.gives}"
    return words_proof(field, value, where, document, finding.start, finding.end, finding.rule.name)
