"""The codebook's closed lists: the words that announcements, readings and questions are labelled with.

Each enum's values are the codebook's own spelling; they stand in the database, in JSON and on the
command line. Words for people stand in `wording/`.
"""

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache


class Kind(StrEnum):
    """What an announcement is. The first four are opportunities; the rest is never posted as one."""

    GRANT = "grant"
    CONTRACT = "contract"
    ENGAGEMENT = "engagement"
    TRAINING = "training"
    AWARD = "award"
    OTHER = "other"

    @property
    def is_opportunity(self) -> bool:
        """Whether there is something to act on."""
        return self not in (Kind.AWARD, Kind.OTHER)


class Category(StrEnum):
    """What the money may be used for; several may hold."""

    CORE_COSTS = "core_costs"
    STAFF_TRAINING = "staff_training"
    LONG_TERM = "long_term"
    PROJECT = "project"


class What(StrEnum):
    """What a deadline is for."""

    APPLY = "apply"
    EOI = "eoi"
    REGISTER = "register"
    QUESTIONS = "questions"
    OPENS = "opens"
    DECISION = "decision"
    STARTS = "starts"

    @property
    def closes(self) -> bool:
        """Whether one must have acted by then: after the last such date nothing can be done any more."""
        return self in (What.APPLY, What.EOI, What.REGISTER)


class Area(StrEnum):
    """Where the work must be or the applicant be based: nations, English regions, or abroad."""

    UK = "uk"
    ENGLAND = "england"
    SCOTLAND = "scotland"
    WALES = "wales"
    NORTHERN_IRELAND = "northern_ireland"
    NORTH_EAST = "north_east"
    NORTH_WEST = "north_west"
    YORKSHIRE_HUMBER = "yorkshire_humber"
    EAST_MIDLANDS = "east_midlands"
    WEST_MIDLANDS = "west_midlands"
    EAST_OF_ENGLAND = "east_of_england"
    LONDON = "london"
    SOUTH_EAST = "south_east"
    SOUTH_WEST = "south_west"
    INTERNATIONAL = "international"

    @property
    def parent(self) -> "Area | None":
        """The area it lies in: a region in England, a nation in the UK; None for the UK and abroad."""
        if self in NATIONS:
            return Area.UK
        return Area.ENGLAND if self in ENGLISH_REGIONS else None

    @property
    def lineage(self) -> tuple["Area", ...]:
        """Itself and everything above it, smallest first."""
        return (self,) if self.parent is None else (self, *self.parent.lineage)


NATIONS = (Area.ENGLAND, Area.SCOTLAND, Area.WALES, Area.NORTHERN_IRELAND)
ENGLISH_REGIONS = (
    Area.NORTH_EAST,
    Area.NORTH_WEST,
    Area.YORKSHIRE_HUMBER,
    Area.EAST_MIDLANDS,
    Area.WEST_MIDLANDS,
    Area.EAST_OF_ENGLAND,
    Area.LONDON,
    Area.SOUTH_EAST,
    Area.SOUTH_WEST,
)


def related(areas: Iterable[Area]) -> frozenset[Area]:
    """Return the areas whose funds somebody in one of `areas` may want: each itself, all above, all inside."""
    return _related(frozenset(areas))


@lru_cache(maxsize=1024)  # each opportunity that is looked at is asked for the same few areas
def _related(wanted: frozenset[Area]) -> frozenset[Area]:
    above = {over for area in wanted for over in area.lineage}
    inside = {area for area in Area if wanted & set(area.lineage)}
    return frozenset(above | inside)


class Applicant(StrEnum):
    """Who can apply, where the text says so."""

    CHARITY = "charity"
    CIO = "cio"
    CIC = "cic"
    SOCIAL_ENTERPRISE = "social_enterprise"
    UNINCORPORATED = "unincorporated"
    FAITH_GROUP = "faith_group"
    SCHOOL = "school"
    PUBLIC_BODY = "public_body"
    COMPANY = "company"
    INDIVIDUAL = "individual"


class SourceKind(StrEnum):
    """How an announcement was published: a feed's item, a procurement notice, an item of a web page."""

    FEED = "feed"
    NOTICE = "notice"
    PAGE = "page"


class Announces(StrEnum):
    """What a source announces (feeds.yaml): what an operator may look for in it, not what a reading finds."""

    GRANTS = "grants"
    TENDERS = "tenders"
    TRAINING = "training"
    NEWS = "news"
    AWARDS = "awards"


class Sure(StrEnum):
    """How sure we are that a source's address answers (feeds.yaml)."""

    #: A stored copy, the publisher's own documentation, or a dated probe shows it.
    SEEN = "seen"
    #: Public code polls it, or a public catalogue read it.
    USED = "used"
    #: The habit of the site's software, or general knowledge.
    GUESS = "guess"


class Layer(StrEnum):
    """By what an announcement was taken for one of an opportunity that was known (docs/decisions/009)."""

    #: It links to the same page.
    LINK = "link"
    #: Name, dates, funder and what else tells a fund.
    NAME = "name"
    #: Nearly the same words.
    TEXT = "text"
    #: One call in Welsh and in English.
    TWIN = "twin"
    #: It only says that the fund closes on another day, or takes no more applications.
    DAY = "day"


class By(StrEnum):
    """Who says that a reading is wrong; what each may do stands in docs/decisions/012."""

    #: On the command line: counts everywhere.
    OPERATOR = "operator"
    #: May manage channels: counts in their server.
    COORDINATOR = "coordinator"
    #: Anybody of a server: asks for a look.
    MEMBER = "member"


class Note(StrEnum):
    """What a person's word makes of a field."""

    #: It shows what the person said.
    CORRECTED = "corrected"
    #: The words that were corrected have changed since: both readings are shown.
    DOUBTFUL = "doubtful"
    #: Somebody reported it as wrong; nobody has looked yet.
    CHECKING = "checking"


class Origin(StrEnum):
    """Where a change comes from."""

    PUBLISHER = ""
    OPERATOR = "operator"
    COORDINATOR = "coordinator"
    #: A correction was taken back.
    TAKEN_BACK = "taken back"
    #: The announcement changed words that a person had corrected.
    OVERTAKEN = "overtaken"


class Intent(StrEnum):
    """What a person's question asks for (codebook, Questions; DESIGN, the command line)."""

    DEADLINES = "deadlines"
    SEARCH = "search"
    DETAILS = "details"
    PATHWAY = "pathway"
    GLOSSARY = "glossary"
    SUBSCRIBE_HELP = "subscribe_help"
    HELP = "help"
    SMALLTALK = "smalltalk"
    OUT_OF_SCOPE = "out_of_scope"
    DISTRESS = "distress"
