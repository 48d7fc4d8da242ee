"""Say what the money may be used for, and what it may not (codebook, Categories).

Pure. A contract or engagement for a service is a project; a training offer is training for one's people; of a grant
the words decide (`category_rules.py`), their negations too. A term of 36 months or more is long-term.
"""

from dataclasses import dataclass
from typing import Final

from tracker.model import Evidence
from tracker.reading.category_rules import CATEGORY_RULES, PURPOSES, SHARE_ONLY
from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.proof import field_proof, findings, words_proof
from tracker.reading.supplies import is_supply
from tracker.terms import Category, Kind
from tracker.text.html import Document
from tracker.text.phrases import Finding, Rulebook


@dataclass(frozen=True, slots=True)
class CategoriesRead:
    """What the money is for, what it is not for, and why."""

    categories: tuple[Category, ...]
    refused: tuple[Category, ...]
    evidence: tuple[Evidence, ...]


#: Months from which one award is long-term (codebook, Categories).
LONG_TERM_MONTHS: Final = 36

_BOOK: Final = Rulebook(CATEGORY_RULES, lexicon=LEXICON)
_MOST_PROOFS: Final = 3

_Told = tuple[str, Document, Finding[Category]]


def read_categories(material: Material, kind: Kind, *, months: int | None) -> CategoriesRead:
    """Return the categories of an opportunity; award and other have none. `months` is the longest term read."""
    if not kind.is_opportunity:
        return CategoriesRead((), (), ())
    told: list[_Told] = list(findings(_BOOK, material))
    purposes = [each for each in told if each[2].rule in PURPOSES and each[2].yes]
    told = [each for each in told if each[2].rule not in PURPOSES]
    evidence: list[Evidence] = []
    given: set[Category] = set()
    refused: set[Category] = set()
    for category in Category:
        yes, no = _read_one(category, [each for each in told if each[2].rule.gives is category], months=months)
        if yes and _may_hold(category, kind):
            given.add(category)
            evidence += (_proof("yes", each) for each in yes[:_MOST_PROOFS])
        elif no and not yes:
            refused.add(category)
            evidence += (_proof("no", each) for each in no[:_MOST_PROOFS])
    if kind is Kind.GRANT and not given - {Category.LONG_TERM} and purposes:
        given.add(Category.PROJECT)
        evidence += (_proof("yes", each) for each in purposes[:_MOST_PROOFS])
    for category, proof in _from_kind(material, kind):
        if category not in given:
            given.add(category)
            evidence.append(proof)
    if months is not None and months >= LONG_TERM_MONTHS and Category.LONG_TERM not in given:
        given.add(Category.LONG_TERM)
        refused.discard(Category.LONG_TERM)
        evidence.append(field_proof("categories.long_term", "yes", "months", months, "36 months or more"))
    ordered = tuple(category for category in Category if category in given)
    return CategoriesRead(ordered, tuple(c for c in Category if c in refused - given), tuple(evidence))


def _may_hold(category: Category, kind: Kind) -> bool:
    """Say whether words alone may give a category: of a contract or a course the kind decides the rest."""
    return kind is Kind.GRANT or category is Category.LONG_TERM


def _read_one(category: Category, told: list[_Told], *, months: int | None) -> tuple[list[_Told], list[_Told]]:
    """Return the findings that give a category and those that refuse it."""
    yes = [each for each in told if each[2].yes and each[2].rule is not SHARE_ONLY]
    no = [each for each in told if each[2].no]
    if category is Category.CORE_COSTS:
        shares = [each for each in told if each[2].rule is SHARE_ONLY]
        if shares or no:
            # One clear word (unrestricted) stands against a refusal elsewhere; a passing one does not.
            yes = [each for each in yes if each[2].rule.weight > 1] if shares or len(no) >= len(yes) else yes
            no = no or shares
    if category is Category.LONG_TERM:
        if months is not None and months < LONG_TERM_MONTHS:
            yes = []
        elif no:
            yes = [] if len(no) >= len(yes) else yes
    return yes, no


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


def _proof(value: str, told: _Told) -> Evidence:
    where, document, finding = told
    field = f"categories.{finding.rule.gives}"
    return words_proof(field, value, where, document, finding.start, finding.end, finding.rule.name)
