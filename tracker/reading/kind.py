"""Say what an announcement is: grant, contract, engagement, training, award or other (codebook, Kind).

Pure. A structured notice says so itself, by its type; everything else is weighed by the rows of `kind_rules.py`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from tracker.model import Evidence
from tracker.reading.invitations import calls, invites, may_open, reopens
from tracker.reading.kind_rules import KIND_RULES
from tracker.reading.kind_shape import asks_in_text, shape_of
from tracker.reading.lexicon import LEXICON
from tracker.reading.material import Material
from tracker.reading.notice import dig, objects, words
from tracker.reading.notice_rules import CALLED_OFF, CLOSED_FORMS
from tracker.reading.other_rules import CLOSED
from tracker.reading.proof import field_proof, findings, words_proof
from tracker.terms import Kind, SourceKind
from tracker.text.dates import find_dates, has_yearless_date
from tracker.text.html import Document
from tracker.text.phrases import Finding, Rulebook


@dataclass(frozen=True, slots=True)
class KindRead:
    """What an announcement is, and why."""

    kind: Kind
    #: Whether it calls off what was announced before.
    cancelled: bool
    evidence: tuple[Evidence, ...]


#: Notice types of the Procurement Act 2023 (find-tender.service.gov.uk/Home/NoticeTypes); codebook, Notices and OCDS.
_BY_NOTICE_TYPE: Final = {
    **dict.fromkeys(("UK1", "UK2", "UK3", "UK13"), Kind.ENGAGEMENT),
    # A dynamic market is open to join, though its notices come tagged as awards.
    **dict.fromkeys(("UK4", "UK14", "UK15"), Kind.CONTRACT),
    **dict.fromkeys(("UK5", "UK6", "UK7"), Kind.AWARD),
    **dict.fromkeys(("UK8", "UK9", "UK10", "UK11", "UK12", "UK16", "UK17"), Kind.OTHER),
}
#: OCDS document types, for notices under the older law and on other portals.
_BY_DOCUMENT: Final = {
    "tenderCancellationNotice": Kind.OTHER,
    "contractTerminationNotice": Kind.OTHER,
    "awardNotice": Kind.AWARD,
    "contractNotice": Kind.AWARD,
    "implementationNotice": Kind.OTHER,
    "marketEngagementNotice": Kind.ENGAGEMENT,
    "plannedProcurementNotice": Kind.ENGAGEMENT,
    "tenderNotice": Kind.CONTRACT,
}
#: Release tags, the most telling first.
_BY_TAG: Final = {
    "tenderCancellation": Kind.OTHER,
    "contractTermination": Kind.OTHER,
    "contractAmendment": Kind.OTHER,
    "implementation": Kind.OTHER,
    "implementationUpdate": Kind.OTHER,
    "award": Kind.AWARD,
    "awardUpdate": Kind.AWARD,
    "awardCancellation": Kind.OTHER,
    "contract": Kind.AWARD,
    "contractUpdate": Kind.AWARD,
    "tender": Kind.CONTRACT,
    "tenderAmendment": Kind.CONTRACT,
    "tenderUpdate": Kind.CONTRACT,
    "planning": Kind.ENGAGEMENT,
    "planningUpdate": Kind.ENGAGEMENT,
}
#: The Health Care Services (Provider Selection Regime) Regulations 2023: on Find a Tender in the older forms, whose tags
#: do not tell who is still asked for. Their words do; the first that stands there counts.
_HEALTH_RULES: Final = ("2023/1348", "provider selection regime", "provider-selection-regime")
_HEALTH_WORDS: Final = (
    (r"intention to (?:make an )?award|confirmation of (?:the )?award|has been awarded|urgent award", Kind.AWARD),
    (r"direct award process (?:a|b|c)\b|direct award (?:a|b|c)\b", Kind.AWARD),
    (r"intention to follow the most suitable provider|most suitable provider process", Kind.ENGAGEMENT),
)
_CANCELLING: Final = frozenset(
    ("UK11", "UK12", "UK16", "tenderCancellation", "tenderCancellationNotice", "contractTermination")
)
_OVER: Final = frozenset(("cancelled", "withdrawn", "unsuccessful"))

KIND_BOOK: Final = Rulebook(KIND_RULES, lexicon=LEXICON)
#: Words in a title say what the thing is; in the body they may be about something else.
_TITLE_WORTH: Final = 2
#: What a rule of weight 0 adds: its words tell something in a title only.
_TITLE_ONLY: Final = 5
#: A rule that speaks again adds a little, up to this many times.
_MOST_REPEATS: Final = 2
_MOST_PROOFS: Final = 3
#: What a notice without a telling word is taken for, and how strongly.
_NOTICE_LEAN: Final = 2
_NOTICE_GRANT: Final = 0.6
_NOTICE_TRAINING: Final = 0.3
#: A source that calls itself a fund or foundation mostly speaks of its grants.
_FUNDER_LEAN: Final = 2
_FUNDERS: Final = frozenset("fund foundation trust lottery grants charity".split())
#: Less than this is no opportunity.
_ENOUGH: Final = 3
#: What a notice with a date may be that no row knows and nothing calls off; it has been let more seldom than not.
_ANSWERABLE: Final = (Kind.CONTRACT, Kind.ENGAGEMENT, Kind.AWARD)
#: What "closed" adds where no day is named on which it might open: codebook, Decisions.
_SHUT: Final = 21
#: What news weighs, of a result or of anything else, where it silences a grant that invites nobody.
_NEWS: Final = 5
_ORDER: Final = (Kind.OTHER, Kind.AWARD, Kind.ENGAGEMENT, Kind.CONTRACT, Kind.TRAINING, Kind.GRANT)


def read_kind(material: Material) -> KindRead:
    """Return what an announcement is, with the field or the words that it rests on."""
    if material.notice is not None:
        told = _kind_of_notice(material.notice)
        if told is not None:
            return told
    return _kind_of_words(material)


def _kind_of_notice(notice: Any) -> KindRead | None:
    """Read the notice's own type: the newest notice document first, then the tag, then the tender's status."""
    for read in (_by_health_words(notice), _by_documents(notice), _by_tag(notice), _by_status(notice)):
        if read is not None:
            return read
    return None


def _by_health_words(notice: Any) -> KindRead | None:
    """Read a notice of the Provider Selection Regime that is tagged as if anybody could bid."""
    if _tag_of(notice) not in ("tender", "tenderUpdate", "tenderAmendment", "planning", "planningUpdate"):
        return None
    basis = dig(notice, "tender", "legalBasis")
    named = [dig(basis, name) for name in ("id", "uri", "description")]
    named.append(dig(notice, "tender", "procurementMethodDetails"))
    if not any(rules in words(told).lower() for told in named for rules in _HEALTH_RULES):
        return None
    for field in ("procurementMethodDetails", "title", "description"):
        text = words(dig(notice, "tender", field))
        for said, kind in _HEALTH_WORDS:
            if found := re.search(said, text, re.IGNORECASE):
                return _read(kind, False, f"tender.{field}", found[0], "Provider Selection Regime")
    return None


def _by_documents(notice: Any) -> KindRead | None:
    latest: tuple[str, str] | None = None
    best: tuple[str, str, Kind] | None = None
    for path, document in _documents(notice):
        kind, told, name = _document_kind(document)
        if told == "contractNotice" and path.startswith("tender."):
            # Scotland's and Wales's name for a call for bids; elsewhere it is a contract that was signed. It stays
            # beside an award, so the tag tells more.
            kind = None if _tag_of(notice) else Kind.CONTRACT
        if kind is None:
            continue
        dated = document.get("datePublished")
        rank = (dated if isinstance(dated, str) else "", path)
        # Among documents of one moment the one further down the process counts: awards stand behind tenders.
        if latest is None or rank[0] >= latest[0]:
            latest, best = rank, (f"{path}.{name}", told, kind)
    if best is None:
        return None
    path, told, kind = best
    if kind is Kind.CONTRACT and told == "tenderNotice" and _tag_of(notice) == "tenderCancellation":
        return None
    if kind is Kind.AWARD and told == "contractNotice" and _tag_of(notice) == "contractAmendment":
        return None
    return _read(kind, told in _CANCELLING, path, told, "notice type")


def _document_kind(document: Any) -> tuple[Kind | None, str, str]:
    for name, known in (("noticeType", _BY_NOTICE_TYPE), ("documentType", _BY_DOCUMENT)):
        told = document.get(name)
        if isinstance(told, str):
            kind = known.get(told.strip().upper() if name == "noticeType" else told.strip())
            if kind is not None:
                return kind, told.strip(), name
    return None, "", ""


def _documents(notice: Any) -> Iterator[tuple[str, Any]]:
    """Yield the documents of a release with their paths, section by section in the order of a process."""
    for section in ("planning", "tender"):
        for index, document in objects(dig(notice, section, "documents")):
            yield f"{section}.documents[{index}]", document
    for section in ("awards", "contracts"):
        for at, entry in objects(dig(notice, section)):
            for index, document in objects(entry.get("documents")):
                yield f"{section}[{at}].documents[{index}]", document


def _tag_of(notice: Any) -> str:
    tags = dig(notice, "tag")
    told = [tags] if isinstance(tags, str) else tags if isinstance(tags, list | tuple) else []
    return next((tag for tag in _BY_TAG if tag in [each for each in told if isinstance(each, str)]), "")


def _by_tag(notice: Any) -> KindRead | None:
    tag = _tag_of(notice)
    return _read(_BY_TAG[tag], tag in _CANCELLING, "tag", tag, "release tag") if tag else None


def _by_status(notice: Any) -> KindRead | None:
    status = dig(notice, "tender", "status")
    if not isinstance(status, str):
        return None
    kinds = {
        "planning": Kind.ENGAGEMENT,
        "planned": Kind.ENGAGEMENT,
        "active": Kind.CONTRACT,
        "complete": Kind.AWARD,
    }
    if status in _OVER:
        return _read(Kind.OTHER, True, "tender.status", status, "tender status")
    return _read(kinds[status], False, "tender.status", status, "tender status") if status in kinds else None


def _read(kind: Kind, cancelled: bool, path: str, told: str, rule: str) -> KindRead:
    return KindRead(kind, cancelled, (field_proof("kind", kind.value, path, told, rule),))


def _kind_of_words(material: Material) -> KindRead:
    """Weigh what the words say; the strongest kind wins."""
    weighed = weigh(material)
    best = heaviest(weighed.scores, material)
    if material.source_kind is not SourceKind.NOTICE:
        # Words of money alone are not enough for a grant; nothing else may speak where the shape is asked.
        silent = (
            best is Kind.OTHER and max(weighed.scores[kind] for kind in Kind if kind is not Kind.GRANT) < _ENOUGH
        )
        shape = _by_shape(material) if silent or (best is Kind.AWARD and _asks_now(material)) else None
        if shape is not None:
            return shape
    spoke = sorted((one for one in weighed.told if one.kind is best), key=lambda one: -one.worth)
    evidence = tuple(_proof(one) for one in spoke[:_MOST_PROOFS])
    return KindRead(best, best is Kind.OTHER and weighed.called_off, evidence)


def _asks_now(material: Material) -> bool:
    """Say whether the text bids its reader send something by a day: then it is no result."""
    return any(asks_in_text(document.text) for where, document in material.parts if where == "body")


def _by_shape(material: Material) -> KindRead | None:
    """Read an announcement that no row of words knows by what it does."""
    parts = dict(material.parts)
    body = parts.get("body")
    if body is None:
        return None
    found = shape_of(parts["title"].text if "title" in parts else "", body.text)
    if found is None:
        return None
    rule, start, end = found
    return KindRead(rule.kind, False, (words_proof("kind", rule.kind.value, "body", body, start, end, rule.name),))


class Told(NamedTuple):
    """One finding with what it adds to its kind."""

    worth: float
    where: str
    document: Document
    finding: Finding[Kind]

    @property
    def kind(self) -> Kind:
        return self.finding.rule.gives


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the words of an announcement weigh for each kind."""

    scores: dict[Kind, float]
    told: tuple[Told, ...]
    called_off: bool


def weigh(material: Material) -> Weighed:
    """Weigh the words of an announcement, whatever a notice's own type says."""
    scores = dict.fromkeys(Kind, 0.0)
    told: list[Told] = []
    heard: dict[tuple[str, str], int] = {}
    called_off = False
    # A notice is no blog and no job advert: only calling it off, or changing what was let, makes it "other".
    procured = material.source_kind is SourceKind.NOTICE
    for where, document, finding in findings(KIND_BOOK, material):
        worth = _worth(where, finding, heard)
        kind = finding.rule.gives
        if not worth or (procured and kind is Kind.OTHER and finding.rule not in CLOSED_FORMS):
            continue
        if finding.rule is CLOSED and reopens(material):
            continue
        called_off = called_off or finding.rule is CALLED_OFF
        scores[kind] += worth
        told.append(Told(worth, where, document, finding))
    if any(one.finding.rule is CLOSED for one in told) and not may_open(material):
        scores[Kind.OTHER] += _SHUT
    if procured:
        scores[Kind.CONTRACT] += _NOTICE_LEAN
        scores[Kind.GRANT] *= _NOTICE_GRANT  # "Housing Support Grant" pays for many a tender
        scores[Kind.TRAINING] *= _NOTICE_TRAINING  # "book your place at the briefing" is a buyer's event
    elif not _FUNDERS.isdisjoint(material.source.lower().split()):
        scores[Kind.GRANT] += _FUNDER_LEAN
    return Weighed(scores, tuple(told), called_off)


def heaviest(scores: Mapping[Kind, float], material: Material) -> Kind:
    """Return the kind that weighs most; `other` where none weighs enough to be an opportunity."""
    best = max(_ORDER, key=lambda kind: scores[kind])
    procured = material.source_kind is SourceKind.NOTICE
    reports = scores[Kind.OTHER] + scores[Kind.AWARD] >= _NEWS
    if best is Kind.GRANT and not procured and not (invites(material) if reports else calls(material)):
        # Money is spoken of, but nobody is asked to come for it: news of a grant, or thoughts on grants.
        best = max((kind for kind in _ORDER if kind is not Kind.GRANT), key=lambda kind: scores[kind])
    if scores[best] >= _ENOUGH:
        return best
    return max(_ANSWERABLE, key=lambda kind: scores[kind]) if procured and _is_dated(material) else Kind.OTHER


def _is_dated(material: Material) -> bool:
    texts = [document.text for _, document in material.parts]
    return any(find_dates(text, published=material.published) or has_yearless_date(text) for text in texts)


def _worth(where: str, finding: Finding[Kind], heard: dict[tuple[str, str], int]) -> float:
    """Return what one finding adds: its weight at first, less when the rule speaks again, nothing if denied."""
    if finding.no and finding.rule.weight <= 10 and finding.rule.gives is not Kind.OTHER:
        return 0
    times = heard.get((finding.rule.name, where), 0)
    heard[finding.rule.name, where] = times + 1
    weight = finding.rule.weight
    if where == "title":
        return 0 if times else weight * _TITLE_WORTH or _TITLE_ONLY
    if times > _MOST_REPEATS:
        return 0
    return weight if times == 0 else weight / 4


def _proof(told: Told) -> Evidence:
    finding = told.finding
    return words_proof(
        "kind", told.kind.value, told.where, told.document, finding.start, finding.end, finding.rule.name
    )
