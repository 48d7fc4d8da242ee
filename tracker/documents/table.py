"""Opportunities as CSV (RFC 4180), one a line, to open in a spreadsheet."""

import csv
import io
from collections.abc import Sequence

from tracker.clock import iso
from tracker.model import Noted, Opportunity
from tracker.terms import Note, What

COLUMNS = (
    "id",
    "title",
    "funder",
    "kind",
    "categories",
    "areas",
    "places",
    "applicants",
    "amount_min",
    "amount_max",
    "pot",
    "months",
    "rolling",
    *(what.value for what in What),
    "doubtful_dates",
    "corrected",
    "fit",
    "link",
    "source",
    "also_seen_at",
    "first_seen",
    "last_seen",
    "licence",
)

#: A cell that begins with one of these is run as a formula by spreadsheets
#: (https://owasp.org/www-community/attacks/CSV_Injection); a quote mark in front keeps it text.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def table(opportunities: Sequence[Opportunity], *, attribution: str) -> str:
    """Return opportunities as CSV with a header; several values in a cell are joined by "; ".

    `attribution` is the licence line of the public sector's notices, in a column of its own.
    """
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, COLUMNS)
    writer.writeheader()
    for opportunity in opportunities:
        writer.writerow({name: _safe(value) for name, value in _row(opportunity, attribution=attribution).items()})
    return file.getvalue()


def _row(opportunity: Opportunity, *, attribution: str) -> dict[str, str]:
    reading, amount = opportunity.reading, opportunity.reading.amount
    row = {
        "id": str(opportunity.id),
        "title": opportunity.title,
        "funder": opportunity.funder,
        "kind": reading.kind.value,
        "categories": "; ".join(reading.categories),
        "areas": "; ".join(reading.areas),
        "places": "; ".join(reading.places),
        "applicants": "; ".join(reading.applicants),
        "amount_min": _number(amount.least),
        "amount_max": _number(amount.most),
        "pot": _number(amount.pot),
        "months": _number(reading.months),
        "rolling": "yes" if reading.rolling else "",
        "doubtful_dates": "; ".join(f"{d.what} {iso(d.at)}: {d.doubt}" for d in reading.deadlines if d.doubt),
        "corrected": "; ".join(map(_noted, reading.noted)),
        "fit": {True: "yes", False: "no", None: "unknown"}[reading.relevant],
        "link": opportunity.link,
        "source": opportunity.source,
        "also_seen_at": "; ".join(seen.source for seen in opportunity.also_at),
        "first_seen": iso(opportunity.first_seen),
        "last_seen": iso(opportunity.last_seen),
        "licence": attribution if opportunity.ocid else "",  # other texts are not the public sector's
    }
    for what in What:
        row[what.value] = "; ".join(iso(d.at) for d in reading.deadlines if d.what is what)
    return row


def _noted(one: Noted) -> str:
    """Say what a person said of a field; values as text, "not stated" for none."""
    field, read, said = one.field or "something", one.read or "not stated", one.said or "not stated"
    match one.note:
        case Note.CORRECTED:
            return f"{field} corrected by {one.by.value}: was {read}"
        case Note.DOUBTFUL:
            return f"{field} not certain: corrected to {said} by {one.by.value}, since changed to {read}"
        case Note.CHECKING:
            return f"{field} is being checked"


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _safe(value: str) -> str:
    return f"'{value}" if value.startswith(FORMULA_STARTS) else value
