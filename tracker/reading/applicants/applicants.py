"""Say who can apply, and who the text says cannot (codebook, Applicants).

Pure. A name for a kind of body counts where its sentence, its heading or its label speaks of applying
(`applicants/places.py`); where it only tells who was helped, or who works there, it does not. Empty means that the text
does not say.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from tracker.model import Evidence
from tracker.reading.applicants.income import read_income
from tracker.reading.applicants.income_floor import read_income_floor
from tracker.reading.applicants.learnt import sounds_like, sounds_unlike
from tracker.reading.applicants.led_by import read_led_by
from tracker.reading.applicants.let_in import A_LIST, Named, let_in, only_by_the_way
from tracker.reading.applicants.makers import SOUGHT_FOR_AN_ART, never_in_person, sought_in
from tracker.reading.applicants.places import Speaks
from tracker.reading.applicants.roles import is_condition
from tracker.reading.applicants.rules import ANY_GROUPS, APPLICANT_RULES, NAMELESS
from tracker.reading.kinds.joining import JOINS_HIMSELF, called_in, persons_in, workers_in
from tracker.reading.learnt import words_for
from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.notice import dig, objects
from tracker.reading.proof import field_proof, words_proof
from tracker.reading.rows import Who
from tracker.terms import Applicant, Kind
from tracker.text.denial import Stance
from tracker.text.denial_headings import denies
from tracker.text.html import Document
from tracker.text.phrases import Finding, Rulebook
from tracker.text.words import lowered, words_of


@dataclass(frozen=True, slots=True)
class ApplicantsRead:
    """Who can apply, who cannot, from and up to which yearly income, and why."""

    applicants: tuple[Applicant, ...]
    barred: tuple[Applicant, ...]
    #: In pounds; None where the text sets no limit.
    income_max: int | None
    #: In pounds; None where the text sets no floor.
    income_min: int | None
    evidence: tuple[Evidence, ...]


APPLICANT_BOOK: Final = Rulebook(APPLICANT_RULES, lexicon=LEXICON, nameless=NAMELESS)
_MOST_PROOFS: Final = 3
#: Whom these mean is told by who cannot apply.
_WHOEVER: Final = ("people who", "for people who", "anyone", "anybody", "everyone", "everybody")
_REACH: Final = 16
_CHARITIES: Final = (Applicant.CHARITY,)
_RESERVED: Final = {
    "publicServiceMissionOrganization": Applicant.SOCIAL_ENTERPRISE,
    "publicServiceMutual": Applicant.SOCIAL_ENTERPRISE,
    "shelteredWorkshop": Applicant.SOCIAL_ENTERPRISE,
}


#: A title that says who cannot apply, where "Not Forgotten Fund" is a name.
_TELLS_WHO: Final = re.compile(
    r"\b(?:who|appl(?:y|ies|icants?|ications?)|(?:in)?eligib\w+|exclu\w+|we (?:don['’]?t|do not|cannot|can['’]?t|won['’]?t|will not))\b",
    re.IGNORECASE,
)


def read_applicants(material: Material, kind: Kind) -> ApplicantsRead:
    """Return who can apply for an opportunity; award and other have nobody."""
    if not kind.is_opportunity:
        return ApplicantsRead((), (), None, None, ())
    joining = _joining(material, persons_in(material, kind))
    workers = _joining(material, workers_in(material)) if kind is Kind.TRAINING else {}
    only_workers = bool(workers) and not joining
    joining = workers | joining
    named: list[Named] = []
    # Under the title "Who cannot apply?" the text begins with those who cannot.
    refusing = _TELLS_WHO.search(material.title.text) is not None and denies(material.title.text)
    for where, document in material.parts:
        speaks = Speaks(where, document, kind, in_person=bool(joining))
        found = _named(where, document, speaks, {sentence for part, sentence in joining if part == where})
        named += _refused_first(found, speaks) if refusing and where == "body" else found
    allowed = let_in(named, others=bool(joining))
    if only_workers and any(one.outright and one.asked for one in allowed):
        joining = {}
    if joining and kind is Kind.TRAINING:
        allowed = [one for one in allowed if one.outright or Applicant.INDIVIDUAL in one.finding.rule.gives]
    denied = [one for one in named if one.finding.no]
    given = {who for one in allowed for who in one.finding.rule.gives}
    if not any(
        one.outright and not _is_whom_it_is_for(one)
        for one in allowed
        if Applicant.INDIVIDUAL in one.finding.rule.gives
    ) and any(_is_anybody(one) for one in denied):
        given.discard(Applicant.INDIVIDUAL)
    if kind is Kind.GRANT and Applicant.INDIVIDUAL in given and never_in_person(material):
        given.discard(Applicant.INDIVIDUAL)
    given.update(Applicant.INDIVIDUAL for _ in joining)
    if (
        kind is Kind.TRAINING
        and not any(one.finding.rule.weight for one in allowed)
        and not joining
        and (called := called_in(material)) is not None
    ):
        where, at, to = called
        joining = {(where, at): _joins(dict(material.parts)[where], where, at, to)}
        given = {Applicant.INDIVIDUAL}
    if not joining and only_by_the_way(allowed) and (sought := sought_in(material, kind)) is not None:
        where, at, to = sought
        allowed, given = [], set()
        joining = {(where, at): _joins(dict(material.parts)[where], where, at, to, SOUGHT_FOR_AN_ART)}
        given.add(Applicant.INDIVIDUAL)
    barred = {who for one in denied for who in one.finding.rule.gives}
    evidence = [*joining.values(), *_proofs([*allowed, *denied])]
    given.difference_update(sounds_unlike(material, given))
    for who in [one for one in sounds_like(material, given) if one not in barred]:
        given.add(who)
        evidence += words_for(material, who)
    for who, proof in _reserved(material):
        given.add(who)
        evidence.append(proof)
    income, proof_of_income = read_income(material)
    floor, proof_of_floor = read_income_floor(material, proof_of_income)
    led_by = read_led_by(material) if kind in (Kind.GRANT, Kind.TRAINING) else None
    evidence += [proof for proof in (proof_of_income, proof_of_floor, led_by) if proof is not None]
    barred -= given
    return ApplicantsRead(
        tuple(who for who in Applicant if who in given),
        tuple(who for who in Applicant if who in barred),
        income,
        floor,
        tuple(proof for proof in evidence if _counts(proof, given, barred)),
    )


def _named(where: str, document: Document, speaks: Speaks, persons: Collection[int]) -> Iterator[Named]:
    """Yield who is named where one part of a text speaks of applying; `persons` are sentences whose people join."""
    sentences = words_of(document).sentence
    findings = APPLICANT_BOOK.read(document)
    chain: list[Finding[Who]] = []
    for finding in findings:
        if finding.rule.gives == _CHARITIES and speaks.is_not_such(finding):
            # "Individuals and other non-charities cannot apply", "We refuse bodies that are not charities": charities can.
            if finding.no:
                yield Named(where, document, finding._replace(stance=Stance.YES), outright=True)
        elif finding.no:
            if finding.rule.weight:
                yield Named(where, document, finding)
        elif finding.yes and sentences[finding.first] not in persons:
            if not finding.rule.weight or is_condition(lowered(document.text), finding.start, finding.end):
                beside = finding.rule.name == ANY_GROUPS and _is_one_of_a_list(finding, findings, speaks)
                for one in _of_chain(where, document, speaks, [finding]):
                    yield replace(one, in_list=beside and one.outright)
                continue
            if chain and not speaks.lists(chain[-1], finding):
                yield from _of_chain(where, document, speaks, chain)
                chain = []
            chain.append(finding)
    yield from _of_chain(where, document, speaks, chain)
    for finding in speaks.listed(findings):
        if not finding.yes or speaks.aside(finding) is None:
            yield Named(where, document, finding, outright=True, asked=False)


def _is_one_of_a_list(finding: Finding[Who], others: Iterable[Finding[Who]], speaks: Speaks) -> bool:
    """Say whether a group is listed next to a body with a name of its own, and is no part of such a name itself."""
    next_to = False
    for one in others:
        if not one.yes or not one.rule.weight:
            continue
        if one.first < finding.last and finding.first < one.last:
            return False
        ahead, after = (one, finding) if one.first < finding.first else (finding, one)
        next_to = next_to or speaks.lists(ahead, after)
    return next_to


def _of_chain(where: str, document: Document, speaks: Speaks, chain: list[Finding[Who]]) -> Iterator[Named]:
    """Yield those of a list of bodies who are named where applicants are: all of its bodies where one is."""
    named = [finding for finding in chain if speaks.names(finding)]
    applying = [finding for finding in chain if speaks.aside(finding) is None] if named else []
    named = [finding for finding in named if finding in applying]
    by_the_way = len({who for one in applying for who in one.rule.gives}) < A_LIST
    for finding in applying if named else ():
        model = finding if finding in named else named[0]
        yield Named(
            where,
            document,
            finding,
            outright=speaks.says_outright(model),
            labelled=speaks.labels(model),
            added=speaks.adds(model),
            tail=speaks.is_tail(chain[0]),
            asked=speaks.asks(model),
            by_the_way=by_the_way and not speaks.tells(model),
            beside_form=len(chain) > 1 and any(one.rule.weight > 1 for one in applying),
            condition=is_condition(lowered(document.text), finding.start, finding.end),
        )
    if named:
        for finding in speaks.among(applying):
            yield Named(
                where,
                document,
                finding,
                outright=speaks.says_outright(named[0]),
                beside_form=any(one.rule.weight > 1 for one in applying),
            )


def _refused_first(named: Iterable[Named], speaks: Speaks) -> Iterator[Named]:
    """Yield who is named, all those refused who stand in the bare lists that a text begins with."""
    for one in named:
        if one.finding.yes and speaks.opens_bare(one.finding):
            yield replace(one, finding=one.finding._replace(stance=Stance.NO))
        else:
            yield one


def _is_anybody(one: Named) -> bool:
    """Say whether it is "individuals" of any kind: where they cannot apply, a "writer" is named by the way."""
    return one.document.text[one.finding.start : one.finding.end].lower().endswith(("individual", "individuals"))


def _is_whom_it_is_for(one: Named) -> bool:
    """Say whether it is "people who live in the ward", or "anyone", in a list of conditions: whom the work is for, where individuals cannot apply."""
    said = one.document.text[one.finding.start : one.finding.start + _REACH].lower()
    return one.labelled and said.startswith(_WHOEVER)


def _proofs(named: Iterable[Named]) -> Iterator[Evidence]:
    """Yield the words that each answer rests on, the first few of each."""
    shown: Counter[tuple[str, Applicant]] = Counter()
    for one in named:
        value = "yes" if one.finding.yes else "no"
        for who in one.finding.rule.gives:
            shown[value, who] += 1
            if shown[value, who] <= _MOST_PROOFS:
                start, end, rule = one.finding.start, one.finding.end, one.finding.rule.name
                yield words_proof(f"applicants.{who}", value, one.where, one.document, start, end, rule)


def _joining(
    material: Material, persons: Mapping[tuple[str, int], tuple[int, int]]
) -> dict[tuple[str, int], Evidence]:
    """Return the proofs that people join or apply for themselves, by part and sentence."""
    parts = dict(material.parts)
    return {
        (where, sentence): _joins(parts[where], where, at, to) for (where, sentence), (at, to) in persons.items()
    }


def _joins(document: Document, where: str, at: int, to: int, rule: str = JOINS_HIMSELF) -> Evidence:
    """Return the proof that people come in person whom the words from `at` to before `to` name."""
    words = words_of(document)
    start, end = words.starts[at], words.ends[to - 1]
    return words_proof("applicants.individual", "yes", where, document, start, end, rule)


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
