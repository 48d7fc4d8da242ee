"""What changed in an opportunity, in words: "closing date moved from Friday 4 December to Friday 11 December".

Plain text. A value that a later text leaves out is not said to be false: it is "no longer stated".
"""

from collections.abc import Sequence
from datetime import datetime

from tracker.clock import Moment, london_date, moment
from tracker.model import Change
from tracker.terms import Applicant, Area, By, Category, Kind, Origin
from tracker.wording.dates import moment_words
from tracker.wording.money import pounds
from tracker.wording.names import APPLICANTS, AREAS, CATEGORIES, KINDS, first_upper, listed

CHANGED_STATES = {"cancelled": "called off", "awarded": "awarded", "closed": "closed", "open": "open again"}

CHANGED_FIELDS = {
    "kind": "what it is",
    "categories": "what it pays for",
    "deadlines.apply": "closing date",
    "deadlines.eoi": "first-stage date",
    "deadlines.register": "booking date",
    "deadlines.questions": "last day for questions",
    "deadlines.opens": "opening date",
    "deadlines.decision": "decision date",
    "deadlines.starts": "start",
    "rolling": "apply at any time",
    "amount_min": "least you can get",
    "amount_max": "most you can get",
    "pot": "total",
    "months": "length",
    "areas": "area",
    "applicants": "who can apply",
    "income_max": "highest income of who can apply",
    "income_min": "lowest income of who can apply",
}

#: How a value that came, and one that is not named any more, are told, by field.
ADDED = {"categories": "now also for {}", "areas": "now also in {}", "applicants": "now also open to {}"}
FIRST = {"categories": "now for {}", "areas": "now only in {}", "applicants": "now only open to {}"}
GONE = {
    "categories": "it no longer says that it pays for {}",
    "areas": "it no longer names {}",
    "applicants": "it no longer names {} among those who can apply",
}


#: Who corrected something, for people.
BY: dict[By, str] = {
    By.OPERATOR: "who runs this bot",
    By.COORDINATOR: "a coordinator",
    By.MEMBER: "a member",
}

_CORRECTED: dict[Origin, str] = {
    Origin.OPERATOR: f"corrected by {BY[By.OPERATOR]}",
    Origin.COORDINATOR: f"corrected by {BY[By.COORDINATOR]}",
    Origin.TAKEN_BACK: "a correction was taken back",
}


def changes_words(changes: Sequence[Change], *, now: datetime) -> str:
    """Word what changed in one opportunity: "Closing date moved from … to …; now also for …"."""
    told: list[str] = []
    by: Origin = Origin.PUBLISHER
    for change in changes:
        words = change_words(change, now=now)
        # "Corrected by a coordinator" stands once before all that they corrected.
        told.append(words if change.by is by else f"{_lead(change)}{words}")
        by = change.by
    return first_upper("; ".join(told))


def _lead(change: Change) -> str:
    return f"{_CORRECTED[change.by]}: " if change.by in _CORRECTED else ""


def change_words(change: Change, *, now: datetime) -> str:
    """Word one change; who made it is not said here."""
    field, before, after = change.field, change.before, change.after
    if change.by is not Origin.PUBLISHER:
        return _by_person_words(change, now=now)
    if field == "state":
        return CHANGED_STATES.get(after or "", "not open any more")
    if field == "rolling":
        return "one can now apply at any time" if after else "it no longer says that one can apply at any time"
    if field.startswith("deadlines."):
        return _dates_words(CHANGED_FIELDS[field], _moments(before), _moments(after), now=now)
    if field in GONE:
        return _members_words(field, before, after, now=now)
    name = CHANGED_FIELDS[field]
    old, new = (value_words(field, value, now=now) for value in (before, after))
    if not old:
        return f"{name} now stated: {new}"
    if not new:
        return f"{name} no longer stated (was {old})"
    return f"{name} {_verb(field, before, after)} from {old} to {new}"


def _by_person_words(change: Change, *, now: datetime) -> str:
    """Word what a person made of a field, or what its announcement says since."""
    if change.field == "state":
        return "open after all" if change.after == "open" else "it is nothing for groups like yours to go for"
    name = CHANGED_FIELDS[change.field]
    old, new = (
        value_words(change.field, value, now=now) or "not stated" for value in (change.before, change.after)
    )
    if change.by is Origin.OVERTAKEN:
        return f"{name} was corrected to {old}, but the announcement has changed since (now {new}): check the page"
    again = " again" if change.by is Origin.TAKEN_BACK else ""
    return f"{name} is {new}{again}, was {old}"


def _verb(field: str, before: str | None, after: str | None) -> str:
    if field == "kind" or before is None or after is None:
        return "changed"
    return "raised" if int(after) > int(before) else "lowered" if field != "months" else "cut"


def _members_words(field: str, before: str | None, after: str | None, *, now: datetime) -> str:
    """Word what came to a list, and what is not named in it any more."""
    old, new = (value.split(", ") if value else [] for value in (before, after))
    told = []
    if came := [one for one in new if one not in old]:
        words = (ADDED if old else FIRST)[field]
        told.append(words.format(value_words(field, ", ".join(came), now=now)))
    if gone := [one for one in old if one not in new]:
        told.append(GONE[field].format(value_words(field, ", ".join(gone), now=now)))
    return "; ".join(told)


def _moments(value: str | None) -> list[Moment]:
    return [moment(at) for at in value.split(", ")] if value else []


def _dates_words(name: str, before: list[Moment], after: list[Moment], *, now: datetime) -> str:
    """Word what became of dates of one kind; of several only those that changed."""
    old = [at for at in before if at not in after]
    new = [at for at in after if at not in before]

    def words(moments: list[Moment]) -> str:
        return listed(moment_words(at, now=now) for at in moments)

    if len(old) == len(new) == 1 and london_date(old[0]) == london_date(new[0]):
        if not isinstance(old[0], datetime):
            return f"{name} now with its hour: {words(new)}"
        if not isinstance(new[0], datetime):
            return f"the hour of the {name} is no longer stated (was {words(old)})"
    if not old:
        return f"one more {name}: {words(new)}" if before else f"{name} now stated: {words(new)}"
    if not new:
        return f"{name} no longer stated (was {words(old)}): check the page"
    return f"{name} moved from {words(old)} to {words(new)}"


def value_words(field: str, value: str | None, *, now: datetime | None) -> str:
    """Word a value, which may be a list; "" where there is none. Without `now` every date has its year."""
    if value is None:
        return ""
    values = value.split(", ")
    if field.startswith("deadlines."):
        return listed(moment_words(moment(at), now=now) for at in values)
    if field in ("amount_min", "amount_max", "pot", "income_max", "income_min"):
        return pounds(int(value))
    if field == "months":
        return months_words(int(value))
    if field == "kind":
        return KINDS[Kind(value)]
    if field == "categories":
        return listed(CATEGORIES[Category(one)] for one in values)
    if field == "areas":
        return _where_words(values)
    if field == "applicants":
        return listed(APPLICANTS[Applicant(one)] for one in values)
    return value


def _where_words(values: Sequence[str]) -> str:
    """Word areas and the places below them: "Leeds and Kent (the South East and Yorkshire and the Humber)"."""
    areas = listed(AREAS[Area(one)] for one in values if one in set(Area))
    places = listed(one for one in values if one not in set(Area))
    return f"{places} ({areas})" if places and areas else places or areas


def months_words(months: int) -> str:
    """Say a length: "3 years", "18 months"."""
    if months % 12 == 0:
        return f"{months // 12} year{'s' * (months > 12)}"
    return f"{months} month{'s' * (months > 1)}"
