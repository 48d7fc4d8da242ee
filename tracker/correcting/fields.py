"""The fields of a reading that a person can correct: each as text out of a reading, and set in one.

Pure. As text a value is what a `Change` holds: moments in ISO, "yes" and "no", plain numbers; several are joined by
", ". Names of places stand behind their areas. None is "not stated". A category can be "no" as well: the text says
that it may not be used for it.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from tracker.clock import iso, moment
from tracker.model import Deadline, Reading
from tracker.terms import Applicant, Area, Category, Kind, What

DEADLINES: Final = tuple(f"deadlines.{what}" for what in What)
AREAS: Final = frozenset(Area)
CATEGORIES: Final = tuple(f"categories.{category}" for category in Category)
#: Pounds, by the name in `Amount`.
SUMS: Final = {"amount_min": "least", "amount_max": "most", "pot": "pot"}
POUNDS: Final = (*SUMS, "income_max", "income_min")

#: All that can be corrected, what matters most first.
FIELDS: Final = (
    "deadlines.apply",
    "deadlines.eoi",
    "deadlines.register",
    "rolling",
    *SUMS,
    "months",
    *CATEGORIES,
    "areas",
    "applicants",
    "income_max",
    "income_min",
    "kind",
    "relevant",
    *(name for name in DEADLINES if name not in ("deadlines.apply", "deadlines.eoi", "deadlines.register")),
)


def value_of(reading: Reading, field: str) -> str | None:
    """Return what a reading says of a field, as text."""
    name, _, part = field.partition(".")
    match name:
        case "kind":
            return reading.kind.value
        case "relevant":
            return None if reading.relevant is None else _yes(reading.relevant)
        case "categories":
            category = Category(part)
            return "yes" if category in reading.categories else "no" if category in reading.refused else None
        case "deadlines":
            return ", ".join(sorted(iso(one.at) for one in reading.deadlines if one.what == part)) or None
        case "rolling":
            return _yes(reading.rolling)
        case "months":
            return None if reading.months is None else str(reading.months)
        case "areas":
            return ", ".join((*sorted(reading.areas), *sorted(reading.places))) or None
        case "applicants":
            return ", ".join(sorted(reading.applicants)) or None
        case "income_max":
            return None if reading.income_max is None else str(reading.income_max)
        case "income_min":
            return None if reading.income_min is None else str(reading.income_min)
        case _:
            pounds = getattr(reading.amount, SUMS[field])
            return None if pounds is None else str(pounds)


def with_value(reading: Reading, field: str, value: str | None) -> Reading:
    """Return a reading in which a field has a value; the words of the announcement do not speak for it any more."""
    name, _, part = field.partition(".")
    reading = replace(reading, evidence=tuple(one for one in reading.evidence if not speaks_of(one.field, field)))
    parts = value.split(", ") if value else []
    match name:
        case "kind":
            return replace(reading, kind=Kind(value or Kind.OTHER))
        case "relevant":
            return replace(reading, relevant=None if value is None else value == "yes")
        case "categories":
            return _with_category(reading, Category(part), value)
        case "deadlines":
            what = What(part)
            return with_deadlines(reading, what, (Deadline(what, moment(at)) for at in parts))
        case "rolling":
            return replace(reading, rolling=value == "yes")
        case "months":
            return replace(reading, months=None if value is None else int(value))
        case "areas":
            # The places were read with the areas: "Leeds (Wales)" would help nobody.
            wide = tuple(Area(part) for part in parts if part in AREAS)
            return replace(reading, areas=wide, places=tuple(part for part in parts if part not in AREAS))
        case "applicants":
            who = tuple(map(Applicant, parts))
            return replace(reading, applicants=who, barred=tuple(one for one in reading.barred if one not in who))
        case "income_max":
            return replace(reading, income_max=None if value is None else int(value))
        case "income_min":
            return replace(reading, income_min=None if value is None else int(value))
        case _:
            pounds = None if value is None else int(value)
            return replace(reading, amount=replace(reading.amount, **{SUMS[field]: pounds}))


def with_deadlines(reading: Reading, what: What, dates: Iterable[Deadline]) -> Reading:
    """Return a reading whose dates for one thing are these."""
    others = tuple(one for one in reading.deadlines if one.what is not what)
    lapsed = None if what.closes else reading.lapsed  # that one was worked out of the dates that were read
    evidence = tuple(one for one in reading.evidence if one.field != "lapsed" or not what.closes)
    return replace(reading, deadlines=(*others, *dates), lapsed=lapsed, evidence=evidence)


def speaks_of(evidence_field: str, field: str) -> bool:
    """Say whether evidence for one field speaks of another: "areas.wales" of "areas"."""
    return evidence_field == field or evidence_field.startswith(f"{field}.")


def _with_category(reading: Reading, category: Category, value: str | None) -> Reading:
    stated = {*reading.categories} - {category} | ({category} if value == "yes" else set())
    refused = {*reading.refused} - {category} | ({category} if value == "no" else set())
    return replace(
        reading,
        categories=tuple(one for one in Category if one in stated),
        refused=tuple(one for one in Category if one in refused),
    )


def _yes(held: bool) -> str:
    return "yes" if held else "no"
