"""Read the dates of a procurement notice's fields (OCDS) as deadlines.

Pure. Which field is which deadline: codebook, "Notices and OCDS". A padded hour (00:00:00, 23:59:59) is none,
unless the prose gives the hour for that day.
"""

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from tracker.clock import Moment, london_date
from tracker.reading.notice import contract_periods, dig, field_moment, is_mislabelled, notice_types, objects
from tracker.terms import Kind, What

#: Gives the hour that the prose states for what closes on a day, if it does.
HourOf = Callable[[What, date], datetime | None]


@dataclass(frozen=True, slots=True)
class FieldDate:
    """One deadline from a field."""

    what: What
    at: Moment
    #: The path of the field.
    where: str
    #: The value as it stands there.
    quote: str
    #: Why it may be wrong, in words; None when sure.
    doubt: str | None = None


@dataclass(frozen=True, slots=True)
class FieldRule:
    """One row: which field is which deadline, in which kinds of notice."""

    path: tuple[str, ...]
    what: What
    kinds: frozenset[Kind]
    because: str


_LIVE: Final = frozenset({Kind.CONTRACT, Kind.GRANT, Kind.TRAINING})
_TALKS: Final = frozenset({Kind.ENGAGEMENT})

RULES: Final = (
    FieldRule(("tender", "tenderPeriod", "endDate"), What.APPLY, _LIVE, "codebook, OCDS"),
    FieldRule(("tender", "expressionOfInterestDeadline"), What.EOI, _LIVE | _TALKS, "codebook, OCDS"),
    FieldRule(("tender", "enquiryPeriod", "endDate"), What.QUESTIONS, _LIVE | _TALKS, "codebook, OCDS"),
    FieldRule(("tender", "awardPeriod", "endDate"), What.DECISION, _LIVE | _TALKS, "codebook, OCDS"),
    FieldRule(
        ("tender", "communication", "futureNoticeDate"),
        What.OPENS,
        _TALKS,
        "codebook, OCDS; once the tender notice is out the date is history",
    ),
)


def field_dates(notice: object, *, hour_of: HourOf, kind: Kind) -> list[FieldDate]:
    """Return the deadlines that the fields state; `notice` is the merged release or None."""
    found: list[FieldDate] = []
    read = functools.partial(_read, local=is_mislabelled(notice))
    for rule in RULES:
        if kind in rule.kinds:
            found.extend(read(dig(notice, *rule.path), rule.what, ".".join(rule.path), hour_of))
    if kind is Kind.ENGAGEMENT:
        for path, value in _milestones(notice):
            found.extend(read(value, What.EOI, path, hour_of))
    starts = [
        one
        for path, period, _ in contract_periods(notice)
        for one in read(period.get("startDate"), What.STARTS, f"{path}.startDate", _no_hour)
    ]
    if starts:
        found.append(min(starts, key=lambda one: london_date(one.at)))
    return found


def unread_fields(notice: object, *, kind: Kind) -> tuple[str, ...]:
    """Return a doubt for each field that should hold a date and holds none that can be: "2999-12-31", "soon"."""
    doubts = []
    for rule in RULES:
        value = dig(notice, *rule.path) if kind in rule.kinds else None
        if value not in (None, "") and field_moment(value) is None:
            doubts.append(
                f"the notice's {'.'.join(rule.path)} says “{str(value)[:40]}”, which is no date that can be"
            )
    return tuple(doubts)


def joined_at_any_time(notice: object) -> str | None:
    """Return the path of the field that says that suppliers may join at any time, or None.

    A dynamic market and a dynamic purchasing system stay open to new suppliers by law (Procurement Act 2023,
    section 36; Public Contracts Regulations 2015, regulation 34).
    """
    if dig(notice, "tender", "techniques", "hasDynamicPurchasingSystem") is True:
        return "tender.techniques.hasDynamicPurchasingSystem"
    return "documents.noticeType" if notice_types(notice)[-1:] in (["UK14"], ["UK15"]) else None


def _no_hour(what: What, day: date) -> datetime | None:  # noqa: ARG001 - a contract's start has no hour
    return None


def _read(value: object, what: What, where: str, hour_of: HourOf, *, local: bool) -> Iterator[FieldDate]:
    told = field_moment(value, local=local)
    if told is None:
        return
    at = told.at
    if told.padded:
        at = hour_of(what, london_date(at)) or at
    elif what is What.STARTS:
        at = london_date(at)
    yield FieldDate(what, at, where, str(value), told.doubt)


def _milestones(notice: object) -> Iterator[tuple[str, object]]:
    """Yield the ends of engagements (UK2, and early engagement on Contracts Finder) with their paths."""
    for holder in ("planning", "tender"):
        for i, milestone in objects(dig(notice, holder, "milestones")):
            named = " ".join(str(milestone.get(name, "")) for name in ("type", "id", "title")).lower()
            if "engagement" in named and milestone.get("status") not in ("met", "notMet", "cancelled"):
                yield f"{holder}.milestones[{i}].dueDate", milestone.get("dueDate")
