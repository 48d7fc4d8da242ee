"""Small notices and calls whose step is asked for; what a test does not name is a council's tender for befriending."""

from datetime import UTC, datetime
from typing import Any

from tracker.model import Announcement, Reading, Step
from tracker.reading.pathway.pathway import step_of
from tracker.reading.read import read
from tracker.sources.notice import announcement_of
from tracker.terms import Area, SourceKind

DOCUMENTS = {
    "UK1": ("planning", "plannedProcurementNotice", "planning"),
    "UK2": ("planning", "marketEngagementNotice", "planning"),
    "UK3": ("planning", "plannedProcurementNotice", "planning"),
    "UK4": ("tender", "tenderNotice", "tender"),
    "UK5": ("awards", "awardNotice", "award"),
    "UK6": ("awards", "awardNotice", "award"),
    "UK7": ("contracts", "contractNotice", "contract"),
    "UK10": ("contracts", "contractNotice", "contractAmendment"),
    "UK12": ("tender", "tenderCancellationNotice", "tenderCancellation"),
    "UK13": ("tender", "tenderNotice", "tender"),
    "UK14": ("tender", "tenderNotice", "award"),
    "UK16": ("tender", "tenderNotice", "award"),
}
TEXT = "Volunteers visit older people who are lonely and help them to join local groups."


def a_notice(
    kind: str = "UK4",
    *,
    buyer: str = "Wharfebeck City Council",
    region: str = "UKE42",
    law: str = "UKPGA",
    cpv: str = "85312300",
    title: str = "Befriending service",
    text: str = TEXT,
    ocid: str = "ocds-h6vhtk-0aa101",
    date: str = "2026-11-02T11:00:00Z",
    **tender: Any,
) -> Announcement:
    """Return a notice; `kind` is a type of the Act, or a tag ("tender") for a notice that names no type."""
    section, document, tag = DOCUMENTS.get(kind, ("tender", "", kind))
    told = {"id": "1", "url": "https://notices.example/1", "datePublished": date}
    if document:
        told |= {"documentType": document, "noticeType": kind}
    basis: dict[str, Any] = {} if not law else {"scheme": law, "id": "2023/54" if law == "UKPGA" else "32014L0024"}
    if law == "psr":
        basis = {"scheme": "CELEX", "id": "32014L0024", "uri": "https://www.legislation.gov.uk/uksi/2023/1348"}
    release: dict[str, Any] = {
        "id": "099101-2026",
        "ocid": ocid,
        "date": date,
        "tag": [tag],
        "buyer": {"id": "B", "name": buyer},
        "parties": [{"id": "B", "name": buyer, "roles": ["buyer"], "address": {"region": region}}],
        "tender": {
            "title": title,
            "description": text,
            "legalBasis": basis,
            "items": [{"id": "1", "additionalClassifications": [{"scheme": "CPV", "id": cpv}]}],
            **tender,
        },
    }
    if document and section in ("awards", "contracts"):
        release[section] = [{"id": "1", "documents": [told]}]
    elif document:
        release.setdefault(section, {})["documents"] = [told]
    return announcement_of(release, name="Find a Tender", area=None)


def a_call(source: str, title: str, body: str, *, area: Area | None = Area.YORKSHIRE_HUMBER) -> Announcement:
    """Return an item of a feed."""
    return Announcement(
        "a1", source, SourceKind.FEED, title, body, "https://f.example/1", datetime(2026, 11, 2, tzinfo=UTC), area
    )


def read_step(announcement: Announcement) -> tuple[Reading, Step | None]:
    """Read an announcement and its step."""
    reading = read(announcement)
    return reading, step_of(announcement, reading)
