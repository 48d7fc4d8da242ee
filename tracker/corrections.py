"""What people say of readings, as frozen types: corrections of a field, and reports that something is wrong.

Values are text, as in a `Change`: "2026-12-04T12:00:00+00:00, 2026-12-18", "yes", "5000"; None: not stated.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tracker.model import Opportunity
from tracker.terms import By

#: Why somebody is told of a correction (`Delivery.why`): its words have changed; a member reports something.
OVERTAKEN, REPORTED = "overtaken", "reported"
#: And why who reported is: it was corrected, or somebody looked and left it.
ANSWERED, LOOKED_AT = "answered", "looked at"


class Stands(StrEnum):
    """How a correction stands."""

    #: The words that it corrected stand in the announcement: its value is shown.
    HOLDS = "holds"
    #: They have changed, and what is read of them now is something else: both are shown.
    DOUBTFUL = "doubtful"
    #: They have changed, and the announcement says by now what the person said.
    CONFIRMED = "confirmed"
    #: A later one of the same field stands in its place.
    REPLACED = "replaced"
    UNDONE = "undone"

    @property
    def counts(self) -> bool:
        """Whether it is shown, in one way or the other."""
        return self in (Stands.HOLDS, Stands.DOUBTFUL)


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words that a reading rests on, as they stood in the text of an announcement (`correcting/holding.py`)."""

    words: str
    #: How often they stood there: where they stand less often, the ones that were corrected may be gone.
    times: int
    #: The sentences around them, where those must stand as well; "" where they need not.
    around: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """One field of an opportunity as a person says it is."""

    id: int
    opportunity: int
    #: Where it counts: "discord:77"; "" everywhere.
    server: str
    #: A name of `correcting/fields.py`: "deadlines.apply", "categories.core_costs".
    field: str
    said: str | None
    #: What our rules read then.
    read: str | None
    #: What that rested on; empty where nothing was said, or nothing that can be found again.
    quoted: tuple[Quoted, ...]
    #: The whole text that was before the person, in the form of `correcting/holding.py`.
    text: str
    by: By
    #: Who, as a place that can be written to: "discord:@99"; "" on the command line.
    made_by: str
    #: Where, for word of it if that person cannot be written to; "" nowhere.
    made_in: str
    made_at: datetime
    #: In their words; "" where they gave no reason.
    why: str = ""
    stands: Stands = Stands.HOLDS
    #: What our rules read when the announcement was last looked at for it.
    now_read: str | None = None
    #: When it ended (confirmed, replaced, undone), and by whom if a person ended it.
    ended_at: datetime | None = None
    ended_by: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """A member's word that a reading is wrong."""

    id: int
    opportunity: int
    #: The server whose coordinators are to look.
    server: str
    #: Which field; "" where the person did not say.
    field: str
    made_by: str
    made_in: str
    made_at: datetime
    why: str = ""
    #: When it was looked at or taken back, and by whom; None while it is open.
    ended_at: datetime | None = None
    ended_by: str = ""

    @property
    def name(self) -> str:
        """Return what it is called beside corrections, which have bare numbers."""
        return f"r{self.id}"


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of one opportunity, oldest first."""

    corrections: tuple[Correction, ...] = ()
    reports: tuple[Report, ...] = ()

    def in_server(self, server: str) -> "Said":
        """Return what counts in a server, "" everywhere: its own and, of corrections, the operator's."""
        return Said(
            tuple(one for one in self.corrections if one.server in ("", server)),
            tuple(one for one in self.reports if one.server == server and server),
        )

    @property
    def servers(self) -> frozenset[str]:
        """The servers in which something of their own was said."""
        corrected = {one.server for one in self.corrections}
        return frozenset(server for server in corrected | {one.server for one in self.reports} if server)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A correction as a person asks for it."""

    opportunity: int
    field: str
    #: In the person's own words: "noon on 11 December", "none".
    words: str
    by: By
    server: str = ""
    made_by: str = ""
    made_in: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a correction that was made or taken back."""

    correction: Correction
    #: The opportunity as it was shown in the correction's scope, and as it is now.
    before: Opportunity
    after: Opportunity
    posts_queued: int
    #: What the field shows now in that scope, as text.
    shows: str | None = None
