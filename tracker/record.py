"""The JSON form of announcements, readings and opportunities: the codebook's fields, and ours beside them.

One form for the command line, the store and the export. Moments are written as London time with their
offset, days as days (codebook, Deadlines). Unknown is null or an empty list, never left out.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from tracker.clock import Moment, iso, moment
from tracker.model import (
    Amount,
    Announcement,
    Deadline,
    Evidence,
    Noted,
    Opportunity,
    Reading,
)
from tracker.terms import Applicant, Area, By, Category, Kind, Note, SourceKind, What

Record = dict[str, Any]


def announcement_record(announcement: Announcement) -> Record:
    """Return an announcement as a record; `announcement_of` is its inverse."""
    said = {} if announcement.said_kind is None else {"said_kind": announcement.said_kind.value}
    return {
        "id": announcement.id,
        "source": announcement.source,
        "source_kind": announcement.source_kind.value,
        "title": announcement.title,
        "body": announcement.body,
        "link": announcement.link,
        "published": _iso(announcement.published),
        "area": announcement.area,
        "ocid": announcement.ocid,
        "notice": announcement.notice,
        **said,
    }


def announcement_of(record: Mapping[str, Any]) -> Announcement:
    """Return the announcement of a record that `announcement_record` made. Raises KeyError or ValueError."""
    return Announcement(
        id=record["id"],
        source=record["source"],
        source_kind=SourceKind(record["source_kind"]),
        title=record["title"],
        body=record["body"],
        link=record["link"],
        published=_moment(record["published"]),
        area=None if record["area"] is None else Area(record["area"]),
        ocid=record["ocid"],
        notice=record["notice"],
        said_kind=None if record.get("said_kind") is None else Kind(record["said_kind"]),
    )


def reading_record(reading: Reading) -> Record:
    """Return a reading as a record in the codebook's fields; `reading_of` is its inverse."""
    return {
        "kind": reading.kind.value,
        "relevant": reading.relevant,
        "categories": [category.value for category in reading.categories],
        "refused": [category.value for category in reading.refused],
        "deadlines": [_deadline_record(deadline) for deadline in reading.deadlines],
        "rolling": reading.rolling,
        "amount_min": reading.amount.least,
        "amount_max": reading.amount.most,
        "pot": reading.amount.pot,
        "months": reading.months,
        "areas": [area.value for area in reading.areas],
        "places": list(reading.places),
        "applicants": [applicant.value for applicant in reading.applicants],
        "barred": [applicant.value for applicant in reading.barred],
        "income_max": reading.income_max,
        "income_min": reading.income_min,
        "cancelled": reading.cancelled,
        "shut": reading.shut,
        "lapsed": None if reading.lapsed is None else reading.lapsed.isoformat(),
        "doubts": list(reading.doubts),
        "evidence": [_evidence_record(evidence) for evidence in reading.evidence],
        "corrections": [_noted_record(noted) for noted in reading.noted],
    }


#: A reading out of the store holds a dozen of them; by its value a member is found here in a quarter of the time.
_CATEGORIES: Final[Mapping[str, Category]] = {one.value: one for one in Category}
_AREAS: Final[Mapping[str, Area]] = {one.value: one for one in Area}
_APPLICANTS: Final[Mapping[str, Applicant]] = {one.value: one for one in Applicant}


def reading_of(record: Mapping[str, Any]) -> Reading:
    """Return the reading of a record that `reading_record` made. Raises KeyError or ValueError."""
    return Reading(
        kind=Kind(record["kind"]),
        relevant=record["relevant"],
        categories=tuple(_CATEGORIES[value] for value in record["categories"]),
        refused=tuple(_CATEGORIES[value] for value in record["refused"]),
        deadlines=tuple(_deadline_of(value) for value in record["deadlines"]),
        rolling=record["rolling"],
        amount=Amount(least=record["amount_min"], most=record["amount_max"], pot=record["pot"]),
        months=record["months"],
        areas=tuple(_AREAS[value] for value in record["areas"]),
        places=tuple(record["places"]),
        applicants=tuple(_APPLICANTS[value] for value in record["applicants"]),
        barred=tuple(_APPLICANTS[value] for value in record["barred"]),
        income_max=record["income_max"],
        income_min=record.get("income_min"),  # readings of earlier versions have none
        cancelled=record["cancelled"],
        shut=record.get("shut", False),  # readings of earlier versions have none
        lapsed=_day_of(record.get("lapsed")),  # readings of earlier versions have none
        doubts=tuple(record["doubts"]),
        evidence=tuple(map(_evidence_of, record["evidence"])),
        noted=tuple(map(_noted_of, record.get("corrections", ()))),
    )


def _day_of(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _evidence_of(record: Mapping[str, Any]) -> Evidence:
    return Evidence(
        record["field"],
        record["value"],
        record["where"],
        record["start"],
        record["end"],
        record["quote"],
        record["rule"],
    )


def opportunity_record(opportunity: Opportunity, *, why: str = "") -> Record:
    """Return an opportunity as the command line shows it: the codebook's fields plus id, funder, link, why."""
    return {
        "id": opportunity.id,
        "title": opportunity.title,
        "funder": opportunity.funder,
        "link": opportunity.link,
        "source": opportunity.source,
        "ocid": opportunity.ocid,
        "state": opportunity.state.value,
        "first_seen": iso(opportunity.first_seen),
        "last_seen": iso(opportunity.last_seen),
        "also_seen_at": [{"source": seen.source, "why": seen.why} for seen in opportunity.also_at],
        "why": why,
        **reading_record(opportunity.reading),
    }


def _deadline_record(deadline: Deadline) -> Record:
    record: Record = {"what": deadline.what.value, "at": iso(deadline.at), "quote": deadline.quote}
    if deadline.doubt is not None:
        record |= {"doubt": True, "doubt_why": deadline.doubt}
    return record


def _deadline_of(record: Mapping[str, Any]) -> Deadline:
    return Deadline(
        what=What(record["what"]),
        at=moment(record["at"]),
        doubt=record.get("doubt_why"),
        quote=record["quote"],
    )


def _evidence_record(evidence: Evidence) -> Record:
    return {
        "field": evidence.field,
        "value": evidence.value,
        "where": evidence.where,
        "start": evidence.start,
        "end": evidence.end,
        "quote": evidence.quote,
        "rule": evidence.rule,
    }


def _noted_record(noted: Noted) -> Record:
    return {
        "field": noted.field,
        "note": noted.note.value,
        "by": noted.by.value,
        "read": noted.read,
        "said": noted.said,
    }


def _noted_of(record: Mapping[str, Any]) -> Noted:
    return Noted(record["field"], Note(record["note"]), By(record["by"]), record["read"], record["said"])


def _iso(at: Moment | None) -> str | None:
    return None if at is None else iso(at)


def _moment(text: str | None) -> Moment | None:
    return None if text is None else moment(text)
