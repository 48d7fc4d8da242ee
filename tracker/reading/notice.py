"""Read the structured fields of a procurement notice (OCDS) without trusting their types.

Pure. Publishers write numbers as text, objects where lists belong, and null anywhere: whatever cannot be read
counts as not stated, and nothing here raises. Paths are those of the OCDS release ("tender.tenderPeriod.endDate").
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any, Final

from tracker.clock import LONDON, Moment, moment
from tracker.reading.material import Material
from tracker.text.dates import find_dates
from tracker.text.money import find_money

#: More entries than this in one list are another matter than a notice for us; the rest is not looked at.
_MOST_ENTRIES: Final = 500
#: Days outside these years are padding ("0001-01-01", "9999-12-31"), not statements.
_YEARS: Final = range(2000, 2101)
_LONGEST_TEXT: Final = 20_000
_LOCAL_WITH_Z: Final = ("ocds-r6ebe6-", "ocds-kuma6s-")


@dataclass(frozen=True, slots=True)
class FieldMoment:
    """A date of a notice's field."""

    at: Moment
    #: The hour only pads the date (00:00:00 or 23:59:59): `at` is a bare date.
    padded: bool
    #: Why it may be wrong, in words; None when sure.
    doubt: str | None = None


def is_mislabelled(notice: object) -> bool:
    """Say whether the times of a notice are London's although they carry a Z.

    Public Contracts Scotland and Sell2Wales (one software) write the local times of their notices with a Z, in summer
    too. Where they should be right after all, a date is told an hour early, never an hour late.
    """
    ocid = dig(notice, "ocid")
    return isinstance(ocid, str) and ocid.startswith(_LOCAL_WITH_Z)


def dig(value: object, *path: str) -> object:
    """Return what stands at `path` of nested objects; None where anything on the way is missing or no object."""
    for name in path:
        if not isinstance(value, Mapping):
            return None
        value = value.get(name)
    return value


def objects(value: object) -> list[tuple[int, Mapping[str, Any]]]:
    """Return the objects of a list with their index; one object that stands where a list belongs counts as one."""
    if isinstance(value, Mapping):
        return [(0, value)]
    if not isinstance(value, list | tuple):
        return []
    return [(i, entry) for i, entry in enumerate(islice(value, _MOST_ENTRIES)) if isinstance(entry, Mapping)]


def words(value: object) -> str:
    """Return a text field; a list of texts is joined, anything else is ""."""
    if isinstance(value, str):
        return value[:_LONGEST_TEXT]
    if isinstance(value, list | tuple):
        return "\n".join(entry for entry in islice(value, _MOST_ENTRIES) if isinstance(entry, str))[:_LONGEST_TEXT]
    return ""


def pounds(value: object) -> int | None:
    """Read an amount ("18,500.00", 18500, 18500.0) as whole pounds; None for 0, which stands for unknown, and junk."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        found = find_money(value if "£" in value else f"£{value.strip()}")
        value = found[0].pounds if found and len(value) <= 40 else None
    if not isinstance(value, int | float) or not 0 < value < 1e12:
        return None
    return round(value) or None


def value_of(amounts: object) -> tuple[int | None, str]:
    """Return the pounds of an OCDS value object, without VAT where it says so, and the name of the field used."""
    currency = dig(amounts, "currency")
    if isinstance(currency, str) and currency.strip().upper() not in ("GBP", ""):
        return None, ""
    for name in ("amount", "amountGross"):
        told = pounds(dig(amounts, name))
        if told is not None:
            return told, name
    return None, ""


def field_moment(value: object, *, local: bool = False) -> FieldMoment | None:
    """Read a date field: ISO, or a date as people write it; None where it says nothing.

    `local`: a Z at its end is a mistake, the time is London's (`is_mislabelled`).
    """
    if not isinstance(value, str) or not value.strip():
        return None
    text = value.strip()[:60]
    if local:
        text = re.sub(r"(?<=\d)(?:[zZ]|\+00:?00)$", "", text)
    doubt = None
    try:
        at: Moment = moment(text)
    except (ValueError, OverflowError):
        found = find_dates(text, published=None)
        if not found:
            return None
        at, doubt = found[0].at, found[0].doubt
    if at.year not in _YEARS:
        return None
    if not isinstance(at, datetime):
        return FieldMoment(at, padded=True, doubt=doubt)
    here = at.astimezone(LONDON)
    # Portals pad in UTC too: 23:59:59Z in summer is meant as that day's end, not as 00:59:59 of the next.
    for told in (here, at) if re.search(r"[zZ]$|\+00:?00$", text) else (here,):
        if (told.hour, told.minute, told.second) in ((0, 0, 0), (23, 59, 59)):
            return FieldMoment(told.date(), padded=True, doubt=doubt)
    return FieldMoment(at, padded=False, doubt=doubt)


def lots(notice: object) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the lots that were not called off, with their paths."""
    for i, lot in objects(dig(notice, "tender", "lots")):
        if lot.get("status") not in ("cancelled", "withdrawn", "unsuccessful"):
            yield f"tender.lots[{i}]", lot


def contract_periods(notice: object) -> Iterator[tuple[str, Mapping[str, Any], str]]:
    """Yield every contract period with its path and the words about its renewal."""
    for path, lot in lots(notice):
        yield from _periods(path, lot, "contractPeriod")
    tender = dig(notice, "tender")
    if isinstance(tender, Mapping):
        yield from _periods("tender", tender, "contractPeriod")
    for name, period in (("awards", "contractPeriod"), ("contracts", "period")):
        for i, entry in objects(dig(notice, name)):
            yield from _periods(f"{name}[{i}]", entry, period)


def _periods(path: str, holder: Mapping[str, Any], name: str) -> Iterator[tuple[str, Mapping[str, Any], str]]:
    period = holder.get(name)
    if isinstance(period, Mapping):
        yield f"{path}.{name}", period, words(dig(holder, "renewal", "description"))


def noted_texts(material: Material) -> list[tuple[str, str]]:
    """Return the prose that stands in fields beside the description, with its paths."""
    notice = material.notice
    if notice is None:
        return []
    texts: list[tuple[str, str]] = []
    description = words(dig(notice, "tender", "description"))
    if description and not material.body.text.strip():
        texts.append(("tender.description", description))
    for holder in ("planning", "tender"):
        for i, milestone in objects(dig(notice, holder, "milestones")):
            texts.append((f"{holder}.milestones[{i}].description", words(milestone.get("description"))))
    for i, amendment in objects(dig(notice, "tender", "amendments")):
        told = ((name, words(amendment.get(name))) for name in ("description", "rationale"))
        texts += [(f"tender.amendments[{i}].{name}", text) for name, text in told]
    return [(path, text) for path, text in texts if text]


def notice_types(notice: object) -> list[str]:
    """Return the Procurement Act notice types named by the documents ("UK4"), in the order in which they stand."""
    found = []
    holders: list[tuple[str, object]] = [("planning", dig(notice, "planning")), ("tender", dig(notice, "tender"))]
    holders += [(name, entry) for name in ("awards", "contracts") for _, entry in objects(dig(notice, name))]
    for _, holder in holders:
        for _, document in objects(dig(holder, "documents")):
            kind = document.get("noticeType")
            if isinstance(kind, str):
                found.append(kind)
    return found


def days_between(start: date, end: date) -> timedelta:
    """Return the length of a period whose last day is included."""
    return end - start + timedelta(days=1)
