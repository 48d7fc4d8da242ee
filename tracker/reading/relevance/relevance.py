"""Say whether a community or voluntary organisation could make use of it (codebook, Relevance).

Pure. True, False, or None where it is not clear. A procurement notice must show that it is for us; a grant, a course
or a consultation of the sector is for us unless its words say that only others can answer.
"""

from dataclasses import dataclass
from typing import Any, Final

from tracker.model import Evidence
from tracker.reading.categories.supplies import cpv_codes, supply_words
from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.notice import dig
from tracker.reading.proof import field_proof, findings, words_proof
from tracker.reading.relevance.rules import FOR_US, GRANT_RULES, NOTICE_RULES
from tracker.terms import Kind, SourceKind
from tracker.text.phrases import Rulebook


@dataclass(frozen=True, slots=True)
class RelevanceRead:
    """Whether it is for us, and why."""

    #: None where it is not clear, and for award and other.
    relevant: bool | None
    evidence: tuple[Evidence, ...]
    #: What speaks for and against it together; None where nothing is weighed.
    balance: float | None = None


@dataclass(frozen=True, slots=True)
class Weight:
    """One thing that speaks for (above 0) or against its being for us."""

    worth: float
    evidence: Evidence


#: Beginnings of CPV codes, the longest that fits decides; the list of sources, section 4 (ted.europa.eu, CPV 2008).
#: 3 is work that community organisations do, -4 is never theirs, 0 says nothing.
_CPV: Final = {
    "853": 3, "8531": 3, "8532": 2, "85323": 0, "85300": 2, "85000": 1, "850": 1, "851": -3, "852": -5,
    "8514": -2, "85100": -1, "92": 1, "923": 2, "925": 2, "926": 1, "9251": 2, "9252": 2, "9223": 0, "980": 1, "981": 2,
    "9813": 2, "98133": 3, "983": 0, "98334": 1, "9837": -5, "985": -3, "80": 0, "804": 1, "80500": 0, "8053": 0,
    "805": -1, "7311": -1, "73": -2, "752": 1, "7531": 1, "553": -1, "555": 0, "5552": 1, "751": 0,
    "03": -5, "09": -5, "14": -5, "15": -4, "16": -5, "18": -5, "19": -5, "22": -4, "24": -5, "30": -5, "31": -5,
    "32": -5, "33": -5, "34": -5, "35": -5, "37": -3, "38": -5, "39": -5, "41": -5, "42": -5, "43": -5, "44": -5,
    "45": -5, "48": -5, "50": -5, "51": -5, "60": -3, "63": -2, "64": -5, "65": -5, "66": -5, "70": -3, "71": -5,
    "72": -5, "76": -5, "77": -2, "79": -4, "7995": 0, "7963": -1, "90": -5, "907": -3, "55": -1,
}  # fmt: skip
NOTICE_BOOK: Final = Rulebook(NOTICE_RULES, lexicon=LEXICON)
GRANT_BOOK: Final = Rulebook(GRANT_RULES, lexicon=LEXICON)
_FOR_US: Final = Rulebook((FOR_US,), lexicon=LEXICON)
_TITLE_WORTH: Final = 2
#: How clear the balance must be.
_FOR: Final = 3
_AGAINST: Final = -3
#: Goods or works, by words where no field says so.
_SUPPLY: Final = -5.0
_MOST_REPEATS: Final = 3
_MOST_PROOFS: Final = 3


def read_relevance(material: Material, kind: Kind) -> RelevanceRead:
    """Return whether it is for a community organisation; `kind` as read before."""
    if kind in (Kind.CONTRACT, Kind.ENGAGEMENT):
        return _of_notice(material)
    if kind in (Kind.GRANT, Kind.TRAINING):
        return _of_grant(material, kind)
    return RelevanceRead(None, ())


def _of_grant(material: Material, kind: Kind) -> RelevanceRead:
    against = [
        words_proof("relevant", "no", where, document, finding.start, finding.end, finding.rule.name)
        for where, document, finding in findings(GRANT_BOOK, material)
        if finding.yes
    ]
    if against and not any(finding.yes for _, _, finding in findings(_FOR_US, material)):
        return RelevanceRead(False, tuple(against[:_MOST_PROOFS]))
    return RelevanceRead(
        True, (field_proof("relevant", "yes", "kind", kind, "for us unless its words say otherwise"),)
    )


def _of_notice(material: Material) -> RelevanceRead:
    """Say for whom a notice is, by what weighs more."""
    told = weigh_notice(material)
    balance = sum(one.worth for one in told)
    relevant = True if balance >= _FOR else False if balance <= _AGAINST else None
    if relevant is None and not told and material.source_kind is not SourceKind.NOTICE:
        # Who tells such organisations of work, by feed or page, tells of work for them.
        proof = field_proof(
            "relevant", "yes", "source_kind", material.source_kind, "told outside of a portal of notices"
        )
        return RelevanceRead(True, (proof,), balance)
    side = sorted((one for one in told if (one.worth > 0) == (balance > 0)), key=lambda one: -abs(one.worth))
    proofs = tuple(one.evidence for one in side[:_MOST_PROOFS]) if relevant is not None else ()
    return RelevanceRead(relevant, proofs, balance)


def weigh_notice(material: Material) -> list[Weight]:
    """Return all that speaks for or against a notice: its words in order of place, then its fields."""
    return [*_of_words(material), *_of_codes(material.notice)]


def _of_words(material: Material) -> list[Weight]:
    """Return what the words of a notice add; a title says more than a text."""
    told: list[Weight] = []
    heard: dict[tuple[str, str], int] = {}
    for where, document, finding in findings(NOTICE_BOOK, material):
        if not finding.yes:
            continue
        key = (finding.rule.name, where)
        heard[key] = heard.get(key, 0) + 1
        if heard[key] > _MOST_REPEATS:
            continue
        worth = finding.rule.weight / heard[key] * (_TITLE_WORTH if where == "title" else 1)
        worth = worth if finding.rule.gives else -worth
        value, name = "yes" if finding.rule.gives else "no", finding.rule.name
        proof = words_proof("relevant", value, where, document, finding.start, finding.end, name)
        told.append(Weight(worth, proof))
    if material.notice is None and (supply := supply_words(material)) is not None:
        where, start, end = supply
        proof = words_proof("relevant", "no", where, dict(material.parts)[where], start, end, "goods or works")
        told.append(Weight(_SUPPLY, proof))
    return told


def _of_codes(notice: Any) -> list[Weight]:
    """Return the worth of a notice's CPV codes (the best and the worst of them) and of its main category."""
    if notice is None:
        return []
    told = []
    main = dig(notice, "tender", "mainProcurementCategory")
    if main in ("goods", "works"):
        proof = field_proof("relevant", "no", "tender.mainProcurementCategory", main, "goods or works")
        told.append(Weight(-5.0, proof))
    seen: dict[float, Evidence] = {}
    for path, code in cpv_codes(notice):
        worth = float(next((_CPV[code[:size]] for size in range(8, 1, -1) if code[:size] in _CPV), 0))
        if worth:
            seen.setdefault(worth, field_proof("relevant", "yes" if worth > 0 else "no", path, code, "CPV code"))
    if seen:
        told += [Weight(worth, seen[worth]) for worth in {min(seen), max(seen)}]
    return told
