"""What a person writes for a field → its value: "noon on 11 December", "£5,000", "3 years", "Wales and Leeds".

Pure. The codebook's own words are understood as well. A correction is a person's word, so nothing of it is guessed:
what is understood accounts for all that they wrote (`days`, `figures`, `where`). What does not, or could mean two
things, is refused with what to write.
"""

import re
from datetime import datetime
from typing import Final

from tracker.correcting.days import dates
from tracker.correcting.fields import FIELDS, POUNDS
from tracker.correcting.figures import months, pounds
from tracker.correcting.where import areas
from tracker.errors import CorrectionError
from tracker.terms import Applicant, Kind

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
    "paid contract": Kind.CONTRACT,
    "early talks, no money yet": Kind.ENGAGEMENT,
    "course or event": Kind.TRAINING,
    "news": Kind.OTHER,
} | {one.value: one for one in Kind}

_SEPARATED: Final = re.compile(r"\s*(?:,|;|&|\band\b)\s*")
_LONGEST: Final = 300


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
        return dates(told, now=now)
    if field in POUNDS:
        return pounds(field, told)
    match name:
        case "kind":
            return _kind(lower)
        case "months":
            return months(told)
        case "areas":
            return areas(told)
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


def _applicants(told: str) -> str:
    found = [_applicant(part.replace("_", " ")) for part in _SEPARATED.split(told) if part]
    if not found or None in found:
        raise CorrectionError(f"“{told}”: who can apply is named as {', '.join(Applicant)}, or none")
    return ", ".join(sorted({one for one in found if one is not None}))


def _applicant(told: str) -> Applicant | None:
    singular = f"{told.removesuffix('ies')}y" if told.endswith("ies") else told.removesuffix("s")
    return _APPLICANTS.get(told) or _APPLICANTS.get(singular) or _APPLICANTS.get(told.removesuffix("es"))
