"""What an opportunity can be filtered by, as one number: a bit for each kind, category, area and applicant.

Pure. Many thousand are looked through for one question; a number beside their closing date is tested quicker than
rows of another table are found.
"""

from collections.abc import Iterable

from tracker.model import Reading
from tracker.terms import Applicant, Area, Category, Kind

Tag = Kind | Category | Area | Applicant

#: The tag of each bit, from the lowest. A stored number means what it meant when it was written: new tags are put
#: behind these, and none is ever moved or taken out.
BITS: tuple[Tag | str, ...] = (
    Kind.GRANT,
    Kind.CONTRACT,
    Kind.ENGAGEMENT,
    Kind.TRAINING,
    Kind.AWARD,
    Kind.OTHER,
    Category.CORE_COSTS,
    Category.STAFF_TRAINING,
    Category.LONG_TERM,
    Category.PROJECT,
    "area not said",
    Area.UK,
    Area.ENGLAND,
    Area.SCOTLAND,
    Area.WALES,
    Area.NORTHERN_IRELAND,
    Area.NORTH_EAST,
    Area.NORTH_WEST,
    Area.YORKSHIRE_HUMBER,
    Area.EAST_MIDLANDS,
    Area.WEST_MIDLANDS,
    Area.EAST_OF_ENGLAND,
    Area.LONDON,
    Area.SOUTH_EAST,
    Area.SOUTH_WEST,
    Area.INTERNATIONAL,
    "applicant not said",
    Applicant.CHARITY,
    Applicant.CIO,
    Applicant.CIC,
    Applicant.SOCIAL_ENTERPRISE,
    Applicant.UNINCORPORATED,
    Applicant.FAITH_GROUP,
    Applicant.SCHOOL,
    Applicant.PUBLIC_BODY,
    Applicant.COMPANY,
    Applicant.INDIVIDUAL,
)
_BIT = {tag: 1 << place for place, tag in enumerate(BITS)}


def tags_of(reading: Reading) -> int:
    """Return the tags of what is read so; where it names no area, or nobody who can apply, that is one too."""
    return (
        bits((reading.kind, *reading.categories))
        | (bits(reading.areas) or _BIT["area not said"])
        | (bits(reading.applicants) or _BIT["applicant not said"])
    )


def bits(tags: Iterable[Tag]) -> int:
    """Return some tags as a number, 0 for none."""
    told = 0
    for tag in tags:
        told |= _BIT[tag]
    return told


def in_areas(areas: Iterable[Area]) -> int:
    """Return what fits somebody who asks for these areas: them, and what names none; 0 where none is asked for."""
    wanted = bits(areas)
    return wanted and wanted | _BIT["area not said"]


def for_applicants(applicants: Iterable[Applicant]) -> int:
    """Return what fits one of these: what is for them, and what does not say; 0 where none is asked for."""
    wanted = bits(applicants)
    return wanted and wanted | _BIT["applicant not said"]
