"""Say who can apply, and who the text says cannot (codebook, Applicants).

Pure. A name for a kind of body counts where its sentence, its heading or its label speaks of applying
(`applicant_places.py`); where it only tells who was helped, or who works there, it does not. Empty means that the text
does not say.
"""

from collections import Counter
from dataclasses import dataclass
from typing import Final

from tracker.model import Evidence
from tracker.reading.applicant_places import Speaks
from tracker.reading.applicant_rules import APPLICANT_RULES
from tracker.reading.income import read_income
from tracker.reading.joining import JOINS_HIMSELF, persons_in, takes_persons
from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.notice import dig, objects
from tracker.reading.proof import field_proof, words_proof
from tracker.reading.rows import Who
from tracker.terms import Applicant, Kind
from tracker.text.html import Document
from tracker.text.phrases import Finding, Rulebook
from tracker.text.words import words_of


@dataclass(frozen=True, slots=True)
class ApplicantsRead:
    """Who can apply, who cannot, up to which yearly income, and why."""

    applicants: tuple[Applicant, ...]
    barred: tuple[Applicant, ...]
    #: In pounds; None where the text sets no limit.
    income_max: int | None
    evidence: tuple[Evidence, ...]


APPLICANT_BOOK: Final = Rulebook(APPLICANT_RULES, lexicon=LEXICON)
_MOST_PROOFS: Final = 3
_RESERVED: Final = {
    "publicServiceMissionOrganization": Applicant.SOCIAL_ENTERPRISE,
    "publicServiceMutual": Applicant.SOCIAL_ENTERPRISE,
    "shelteredWorkshop": Applicant.SOCIAL_ENTERPRISE,
}


def read_applicants(material: Material, kind: Kind) -> ApplicantsRead:
    """Return who can apply for an opportunity; award and other have nobody."""
    if not kind.is_opportunity:
        return ApplicantsRead((), (), None, ())
    evidence: list[Evidence] = []
    given: set[Applicant] = set()
    loose: list[tuple[str, Document, Finding[Who]]] = []
    barred: set[Applicant] = set()
    shown: Counter[tuple[str, Applicant]] = Counter()
    in_person = kind is Kind.TRAINING and takes_persons(material)
    for where, document in material.parts:
        speaks = Speaks(where, document, kind)
        words = words_of(document)
        persons = persons_in(words) if in_person else {}
        joining = _joining(where, document, persons)
        given.update(Applicant.INDIVIDUAL for _ in joining)
        evidence += joining
        for finding in APPLICANT_BOOK.read(document):
            value = "yes" if finding.yes else "no" if finding.no else ""
            if not value or not (finding.no or speaks.of_applying(finding)):
                continue
            if finding.yes and words.sentence[finding.first] in persons:
                continue  # where those work who join, not who applies
            if not finding.rule.weight:
                loose += [(where, document, finding)] if finding.yes else []
                continue
            (given if finding.yes else barred).update(finding.rule.gives)
            for who in finding.rule.gives:
                shown[value, who] += 1
                if shown[value, who] <= _MOST_PROOFS:
                    start, end, rule = finding.start, finding.end, finding.rule.name
                    evidence.append(words_proof(f"applicants.{who}", value, where, document, start, end, rule))
    for where, document, finding in loose if not given else ():
        given.update(finding.rule.gives)
        start, end, rule = finding.start, finding.end, finding.rule.name
        evidence += (
            words_proof(f"applicants.{who}", "yes", where, document, start, end, rule) for who in finding.rule.gives
        )
    for who, proof in _reserved(material):
        given.add(who)
        evidence.append(proof)
    income, proof_of_income = read_income(material)
    if proof_of_income is not None:
        evidence.append(proof_of_income)
    barred -= given
    return ApplicantsRead(
        tuple(who for who in Applicant if who in given),
        tuple(who for who in Applicant if who in barred),
        income,
        tuple(proof for proof in evidence if _counts(proof, given, barred)),
    )


def _joining(where: str, document: Document, persons: dict[int, tuple[int, int]]) -> list[Evidence]:
    """Return the proofs that people join for themselves."""
    words = words_of(document)
    return [
        words_proof(
            "applicants.individual", "yes", where, document, words.starts[at], words.ends[to - 1], JOINS_HIMSELF
        )
        for at, to in persons.values()
    ]


def _counts(proof: Evidence, given: set[Applicant], barred: set[Applicant]) -> bool:
    """Drop evidence for a bar that another word lifts."""
    if not proof.field.startswith("applicants."):
        return True
    who = Applicant(proof.field.partition(".")[2])
    return who in (given if proof.value == "yes" else barred)


def _reserved(material: Material) -> list[tuple[Applicant, Evidence]]:
    """Return for whom a notice is reserved; "suitable for VCSEs" reserves nothing."""
    found = []
    base = "tender.otherRequirements.reservedParticipation"
    told = dig(material.notice, "tender", "otherRequirements", "reservedParticipation")
    lots = [(base, told)] + [
        (
            f"tender.lots[{at}].otherRequirements.reservedParticipation",
            dig(lot, "otherRequirements", "reservedParticipation"),
        )
        for at, lot in objects(dig(material.notice, "tender", "lots"))
    ]
    for path, value in lots:
        for name in [value] if isinstance(value, str) else value if isinstance(value, list) else []:
            who = _RESERVED.get(name) if isinstance(name, str) else None
            if who is not None:
                found.append((who, field_proof(f"applicants.{who}", "yes", path, name, "reserved participation")))
    return found
