"""The notices of one invented purchase, as a notice service tells of them over the months."""

import json
from typing import Any

TITLE = "Carers' breaks and peer support"
OCID = "ocds-h6vhtk-0fa102"
CALLED = "Befriending and Good Neighbours Service"


def package(*releases: dict[str, Any]) -> str:
    """Return a release package, newest first."""
    return json.dumps({"version": "1.1", "releases": [*reversed(releases)]})


def release(
    kind: str,
    number: int,
    date: str,
    *,
    ocid: str = OCID,
    title: str = TITLE,
    opens: str | None = None,
    talks: str | None = None,
    closes: str | None = None,
    status: str = "planning",
    buyer: str = "Tarnholm City Council",
    region: str = "UKE42",
    **tender: Any,
) -> dict[str, Any]:
    """Return a notice of a type of the Act: UK2, UK3, UK4, UK6, UK12."""
    document, section, tag = {
        "UK2": ("marketEngagementNotice", "planning", "planning"),
        "UK3": ("plannedProcurementNotice", "planning", "planningUpdate"),
        "UK4": ("tenderNotice", "tender", "tender"),
        "UK6": ("awardNotice", "awards", "award"),
        "UK12": ("tenderCancellationNotice", "tender", "tenderCancellation"),
    }[kind]
    id_ = f"{number:06}-2026"
    told = {
        "id": id_,
        "documentType": document,
        "noticeType": kind,
        "url": f"https://notices.example/{id_}",
        "datePublished": date,
    }
    made: dict[str, Any] = {
        "id": id_,
        "ocid": ocid,
        "date": date,
        "tag": [tag],
        "buyer": {"id": "B", "name": buyer},
        "parties": [{"id": "B", "name": buyer, "roles": ["buyer"], "address": {"region": region}}],
        "tender": {
            "title": title,
            "description": "Breaks for unpaid carers, and groups in which carers support each other. "
            "Voluntary organisations, large and small, are welcome.",
            "status": status,
            "legalBasis": {"scheme": "UKPGA", "id": "2023/54"},
            "mainProcurementCategory": "services",
            "items": [
                {
                    "id": "1",
                    "additionalClassifications": [{"scheme": "CPV", "id": "85320000"}],
                    "deliveryAddresses": [{"region": region}],
                }
            ],
            **tender,
        },
    }
    if opens is not None:
        made["tender"]["communication"] = {"futureNoticeDate": opens}
    if closes is not None:
        made["tender"]["tenderPeriod"] = {"endDate": closes}
    if section == "awards":
        made["awards"] = [{"id": "1", "title": title, "documents": [told]}]
    else:
        made.setdefault(section, {})["documents"] = [told]
    if talks is not None:
        milestone = {"id": "m", "type": "engagement", "dueDate": talks, "description": "Answer the questionnaire."}
        made["planning"]["milestones"] = [milestone]
    return made


#: Early talks in November, with the tender foreseen for March.
TALKS = release("UK2", 90002, "2026-11-20T09:00:00Z", talks="2026-12-07T23:59:59Z", opens="2027-03-30T23:59:59Z")
#: The same, put off to May.
PUT_OFF = release("UK3", 90003, "2027-01-12T09:00:00Z", opens="2027-05-04T23:59:59Z")
CALL = release(
    "UK4",
    90004,
    "2027-03-29T09:00:00Z",
    closes="2027-05-14T12:00:00Z",
    status="active",
    aboveThreshold=True,
    procurementMethodDetails="Open procedure",
)
CALLED_OFF = release("UK12", 90005, "2027-02-01T09:00:00Z", status="cancelled")
GIVEN = release("UK6", 90006, "2027-02-10T09:00:00Z", status="complete")
TENDER = release(
    "UK4",
    90010,
    "2026-11-19T09:00:00Z",
    ocid="ocds-h6vhtk-0fa101",
    title=CALLED,
    closes="2026-12-18T12:00:00Z",
    status="active",
    aboveThreshold=True,
)
