"""The codebook's words as people say them: kinds, categories, areas, applicants (DESIGN, Words)."""

from collections.abc import Iterable

from tracker.terms import Applicant, Area, Category, Kind

KINDS: dict[Kind, str] = {
    Kind.GRANT: "grant",
    Kind.CONTRACT: "paid work",
    Kind.ENGAGEMENT: "early talks, no money yet",
    Kind.TRAINING: "course or event",
    Kind.AWARD: "result",
    Kind.OTHER: "news",
}

CATEGORIES: dict[Category, str] = {
    Category.CORE_COSTS: "running costs (rent, wages, bills)",
    Category.STAFF_TRAINING: "training and support for your team",
    Category.LONG_TERM: "3 years or more",
    Category.PROJECT: "a project or service",
}

AREAS: dict[Area, str] = {
    Area.UK: "the whole UK",
    Area.ENGLAND: "England",
    Area.SCOTLAND: "Scotland",
    Area.WALES: "Wales",
    Area.NORTHERN_IRELAND: "Northern Ireland",
    Area.NORTH_EAST: "the North East",
    Area.NORTH_WEST: "the North West",
    Area.YORKSHIRE_HUMBER: "Yorkshire and the Humber",
    Area.EAST_MIDLANDS: "the East Midlands",
    Area.WEST_MIDLANDS: "the West Midlands",
    Area.EAST_OF_ENGLAND: "the East of England",
    Area.LONDON: "London",
    Area.SOUTH_EAST: "the South East",
    Area.SOUTH_WEST: "the South West",
    Area.INTERNATIONAL: "outside the UK",
}

APPLICANTS: dict[Applicant, str] = {
    Applicant.CHARITY: "charities",
    Applicant.CIO: "CIOs",
    Applicant.CIC: "CICs",
    Applicant.SOCIAL_ENTERPRISE: "social enterprises",
    Applicant.UNINCORPORATED: "community groups",
    Applicant.FAITH_GROUP: "faith groups",
    Applicant.SCHOOL: "schools",
    Applicant.PUBLIC_BODY: "public bodies",
    Applicant.COMPANY: "companies",
    Applicant.INDIVIDUAL: "individuals",
}


def listed(words: Iterable[str], *, last: str = "and") -> str:
    """Join words as one says them: "a, b and c"."""
    told = list(words)
    if len(told) < 2:
        return "".join(told)
    return f"{', '.join(told[:-1])} {last} {told[-1]}"


def first_upper(words: str) -> str:
    """Return the words with a capital at the start, the rest as it is."""
    return words[:1].upper() + words[1:]
