"""Write the sample notices as an OCDS release package in the shape of Find a Tender's.

Pure but for reading its one file. The rows stand in `samples/notices.json`; what each release repeats (ids,
parties, law, document) is added here. A cancellation or an award is a further release of the same ocid.
"""

import json
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from tracker.demo.days import day_of, fill, moment_of

#: A prefix in the form that a publisher registers; this one belongs to nobody.
OCID_PREFIX = "ocds-demo00-"
UK_ACT = {"scheme": "UKPGA", "id": "2023/54", "uri": "https://www.legislation.gov.uk/ukpga/2023/54/contents"}
OLD_LAW = {"scheme": "CELEX", "id": "32014L0024"}

#: What a notice type is called, and the section of the release that its document stands in.
NOTICES: Mapping[str, tuple[str, str, str]] = {
    "UK1": ("plannedProcurementNotice", "planning", "Pipeline notice"),
    "UK2": ("marketEngagementNotice", "planning", "Preliminary market engagement notice"),
    "UK4": ("tenderNotice", "tender", "Tender notice"),
    "UK6": ("awardNotice", "awards", "Contract award notice"),
    "UK12": ("tenderCancellationNotice", "tender", "Procurement termination notice"),
}


def read_notices(path: Path) -> tuple[Mapping[str, Any], ...]:
    """Return the rows of the file, each with its buyer in place of the buyer's key; KeyError if there is none."""
    sheet = json.loads(path.read_text(encoding="utf-8"))
    return tuple({**row, "buyer": _buyer(row["buyer"], sheet["buyers"])} for row in sheet["notices"])


def package(rows: tuple[Mapping[str, Any], ...], *, wave: int, made_on: date, site: str) -> dict[str, Any]:
    """Return the release package of a wave, newest release first."""
    releases = [release(row, made_on=made_on, site=site) for row in rows if row["wave"] <= wave]
    releases.sort(key=lambda made: str(made["date"]), reverse=True)
    return {
        "uri": f"{site}/notices/releases.json",
        "version": "1.1",
        "extensions": ["https://raw.githubusercontent.com/cabinetoffice/ocds_uk_extension/main/extension.json"],
        "publishedDate": releases[0]["date"],
        "publisher": {"name": "Public Notice Desk (samples)"},
        "license": "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
        "releases": releases,
    }


def release(row: Mapping[str, Any], *, made_on: date, site: str) -> dict[str, Any]:
    """Return one row as a release, its dates written out."""
    days, hour = row["published"].split()
    published = moment_of(day_of("past", int(days), made_on=made_on), hour)
    at = published.isoformat().replace("+00:00", "Z")
    number = notice_number(row, made_on=made_on)
    buyer = row["buyer"]
    made: dict[str, Any] = {
        "id": number,
        "ocid": OCID_PREFIX + row["process"],
        "date": at,
        "tag": list(row["tag"]),
        "initiationType": "tender",
        "language": "en",
        "buyer": {"id": buyer["id"], "name": buyer["name"]},
        "parties": [buyer],
    }
    for section in ("planning", "tender", "awards"):
        if section in row:
            told = fill(json.dumps(row[section]), made_on=made_on, site=site)
            made[section] = json.loads(told)
    made["tender"]["legalBasis"] = OLD_LAW if row.get("law") == "CELEX" else UK_ACT
    _add_document(made, row, number=number, at=at, site=site)
    return made


def notice_number(row: Mapping[str, Any], *, made_on: date) -> str:
    """Return the notice's number in the form of Find a Tender, "090004-2026"."""
    return f"{90000 + row['number']:06}-{made_on.year}"


def _add_document(made: dict[str, Any], row: Mapping[str, Any], *, number: str, at: str, site: str) -> None:
    document_type, section, words = NOTICES[row.get("notice", "UK4")]
    document = {
        "id": number,
        "documentType": document_type,
        "description": words,
        "format": "text/html",
        "url": f"{site}/notices/{number}",
        "datePublished": at,
    }
    if "notice" in row:  # notices under the older law name no type
        document["noticeType"] = row["notice"]
    holder = made[section][0] if section == "awards" else made.setdefault(section, {})
    holder["documents"] = [document]


def _buyer(key: str, buyers: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    told = buyers[key]
    return {
        "id": "GB-PPON-" + re.sub(r"[^A-Z]", "", key.upper())[:4].ljust(4, "X") + "-0000-DEMO",
        "name": told["name"],
        "roles": ["buyer"],
        "address": {
            "locality": told["locality"],
            "postalCode": told["postalCode"],
            "country": "GB",
            "countryName": "United Kingdom",
            "region": told["region"],
        },
        "contactPoint": {"email": f"tenders@{key}.example.org"},
        "details": {"classifications": [{"scheme": "UK_CA_TYPE", "id": "publicAuthoritySubCentralGovernment"}]},
    }
