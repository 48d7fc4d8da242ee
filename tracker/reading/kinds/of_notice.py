"""Say what a procurement notice is by its own fields: its type, its documents, its tag, its status (codebook, Notices).

Pure. Used by `reading/kinds/kind.py`, which reads the words of everything else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from tracker.model import Evidence
from tracker.reading.notice import dig, objects, words
from tracker.reading.proof import field_proof
from tracker.terms import Kind


@dataclass(frozen=True, slots=True)
class KindRead:
    """What an announcement is, and why."""

    kind: Kind
    #: Whether it calls off what was announced before.
    cancelled: bool
    evidence: tuple[Evidence, ...]


#: Notice types of the Procurement Act 2023 (find-tender.service.gov.uk/Home/NoticeTypes); codebook, Notices and OCDS.
BY_NOTICE_TYPE: Final = {
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
CANCELLING: Final = frozenset(
    ("UK11", "UK12", "UK16", "tenderCancellation", "tenderCancellationNotice", "contractTermination")
)
_OVER: Final = frozenset(("cancelled", "withdrawn", "unsuccessful"))


def kind_of_notice(notice: Any) -> KindRead | None:
    """Read the notice's own type: the newest notice document first, then the tag, then the tender's status.

    A status that calls the tender off counts before what still asks for bids: some publishers change nothing else.
    """
    status = _by_status(notice)
    for read in (_by_health_words(notice), _by_documents(notice), _by_tag(notice), status):
        if read is not None:
            off = status is not None and status.cancelled and read.kind in (Kind.CONTRACT, Kind.ENGAGEMENT)
            return status if off else read
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
    return _read(kind, told in CANCELLING, path, told, "notice type")


def _document_kind(document: Any) -> tuple[Kind | None, str, str]:
    for name, known in (("noticeType", BY_NOTICE_TYPE), ("documentType", _BY_DOCUMENT)):
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
    return _read(_BY_TAG[tag], tag in CANCELLING, "tag", tag, "release tag") if tag else None


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
