"""What a person writes for a field → its value: "noon on 11 December", "£5,000", "3 years", "Wales and Leeds".

Pure. The codebook's own words are understood as well. What could mean two things is refused, with what to write.
"""

import re
from datetime import datetime
from typing import Final

from tracker.clock import Moment, iso, moment
from tracker.correcting.fields import FIELDS, SUMS
from tracker.errors import CorrectionError
from tracker.terms import Applicant, Area, Kind
from tracker.text.dates import find_dates
from tracker.text.durations import find_durations
from tracker.text.money import find_money
from tracker.text.places import find_places

#: How one says that nothing is stated.
NOTHING: Final = frozenset(("none", "nothing", "not said", "not stated", "unknown", "-"))

_YES, _NO = frozenset(("yes", "y", "true")), frozenset(("no", "n", "false"))

#: Who can apply, in people's own words; the codebook's come with them.
_APPLICANTS: Final = {
    "community group": Applicant.UNINCORPORATED,
    "informal group": Applicant.UNINCORPORATED,
    "voluntary group": Applicant.UNINCORPORATED,
    "faith organisation": Applicant.FAITH_GROUP,
    "church": Applicant.FAITH_GROUP,
    "council": Applicant.PUBLIC_BODY,
    "business": Applicant.COMPANY,
    "people": Applicant.INDIVIDUAL,
    "artist": Applicant.INDIVIDUAL,
    "freelancer": Applicant.INDIVIDUAL,
} | {one.value.replace("_", " "): one for one in Applicant}

_KINDS: Final = {
    "paid work": Kind.CONTRACT,
    "tender": Kind.CONTRACT,
    "early talks": Kind.ENGAGEMENT,
    "course": Kind.TRAINING,
    "event": Kind.TRAINING,
    "result": Kind.AWARD,
    "news": Kind.OTHER,
} | {one.value: one for one in Kind}

_SEPARATED: Final = re.compile(r"\s*(?:,|;|&|\band\b)\s*")
_NUMBER: Final = re.compile(r"\d{1,4}")
_LONGEST: Final = 300

#: Years in which dates are corrected: anything else is a slip of the keyboard.
_YEARS: Final = range(2000, 2100)


def parsed(field: str, words: str, *, now: datetime) -> str | None:
    """Return the value that a person's words give a field. Raises CorrectionError, with what to write."""
    if field not in FIELDS:
        raise CorrectionError(f"{field!r} is no field that can be corrected; those are {', '.join(FIELDS)}")
    told = " ".join(words.split())
    if not told or len(told) > _LONGEST:
        raise CorrectionError("say what is right, or “none” where the announcement does not say")
    lower = told.casefold()
    if lower in NOTHING and field not in ("kind", "rolling"):
        return None
    name = field.partition(".")[0]
    if name == "deadlines":
        return _dates(told, now=now)
    if field in SUMS:
        return _pounds(told)
    match name:
        case "kind":
            return _kind(lower)
        case "months":
            return _months(lower)
        case "areas":
            return _areas(told)
        case "applicants":
            return _applicants(lower)
        case _:
            return _yes_or_no(lower, field)


def _yes_or_no(told: str, field: str) -> str:
    if told in _YES:
        return "yes"
    if told in _NO or (field == "rolling" and told in NOTHING):
        return "no"
    raise CorrectionError(
        f"“{told}” is neither yes nor no" + ("" if field == "rolling" else " nor “none” (not said)")
    )


def _kind(told: str) -> str:
    if (kind := _KINDS.get(told)) is None:
        raise CorrectionError(f"“{told}” is no kind; those are {', '.join(Kind)}")
    return kind.value


def _dates(told: str, *, now: datetime) -> str:
    found = _iso_dates(told)
    if not found:
        # Months in small letters may be words ("11 dec", "5 may"): here only a date is meant.
        dates = find_dates(told, published=now) or find_dates(told.title(), published=now)
        for one in dates:
            if one.doubt is not None:
                raise CorrectionError(f"“{told}”: {one.doubt}; write it as 11 December 2026 or 2026-12-11")
        found = [one.at for one in dates]
    if not found or any(at.year not in _YEARS for at in found):
        raise CorrectionError(f"“{told}” is no date; write noon on 11 December 2026, 2026-12-11 or none")
    return ", ".join(sorted({iso(at) for at in found}))


def _iso_dates(told: str) -> list[Moment]:
    """Return moments where all of it is ISO, else nothing."""
    try:
        return [moment(part.strip()) for part in told.split(",")]
    except ValueError:
        return []


def _pounds(told: str) -> str:
    found = find_money(told if "£" in told else f"£{told}")
    if len(found) != 1 or found[0].least is not None:
        raise CorrectionError(f"“{told}” is not one sum in pounds; write 5000, £5,000 or none")
    return str(found[0].pounds)


def _months(told: str) -> str:
    if _NUMBER.fullmatch(told):
        months = float(told)
    else:
        found = find_durations(told)
        if len(found) != 1 or found[0].least != found[0].months:
            raise CorrectionError(f"“{told}” is no length; write 36, 18 months, 3 years or none")
        months = found[0].months
    if round(months) < 1:
        raise CorrectionError(f"“{told}” is less than a month; write none")
    return str(round(months))


def _areas(told: str) -> str:
    lower = told.casefold()
    exact = [_area(part) for part in _SEPARATED.split(lower)]
    areas = [one for one in exact if one is not None]
    if len(areas) < len(exact):
        areas = [area for place in find_places(told) or find_places(told.title()) for area in place.areas]
    if not areas:
        raise CorrectionError(f"“{told}” names no area that I know; write Wales, north_west, Leeds or none")
    return ", ".join(sorted(set(areas)))


def _area(told: str) -> Area | None:
    name = told.removeprefix("the ").replace(" ", "_")
    return Area(name) if name in set(Area) else None


def _applicants(told: str) -> str:
    found = [_applicant(part.replace("_", " ")) for part in _SEPARATED.split(told) if part]
    if not found or None in found:
        raise CorrectionError(f"“{told}”: who can apply is named as {', '.join(Applicant)}, or none")
    return ", ".join(sorted({one for one in found if one is not None}))


def _applicant(told: str) -> Applicant | None:
    singular = f"{told.removesuffix('ies')}y" if told.endswith("ies") else told.removesuffix("s")
    return _APPLICANTS.get(told) or _APPLICANTS.get(singular) or _APPLICANTS.get(told.removesuffix("es"))
