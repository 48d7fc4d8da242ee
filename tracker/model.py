"""The things the house is about, as frozen types: one for each stage of an announcement's way.

Announcement (as published) → Reading (what we made of it) → Opportunity (one thing worth acting on). What goes to
whom stands in `telling.py`, a member's Question and its Answer in `questions.py`.

Money is whole pounds (GBP), lengths are months, moments are `date` or aware UTC `datetime`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from tracker.clock import Moment, london_end
from tracker.terms import (
    Announces,
    Applicant,
    Area,
    By,
    Category,
    Kind,
    Layer,
    Note,
    Origin,
    SourceKind,
    Sure,
    What,
)


class SourceType(StrEnum):
    """The four kinds of entry in feeds.yaml."""

    FEED = "feed"
    OCDS = "ocds"
    PAGE = "page"
    FILE = "file"


class Details(StrEnum):
    """Whether the pages that a page's items lead to are fetched too."""

    ALWAYS = "always"
    #: Where the list names no closing date, or says little.
    AUTO = "auto"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Source:
    """One entry of feeds.yaml: a place where announcements are published."""

    #: Unique; what people see.
    name: str
    kind: SourceType
    #: The address to fetch; for a file its path.
    url: str
    #: Used where an announcement names no area; None if the source has none.
    area: Area | None = None
    #: How often it is fetched; None takes the default of its kind.
    every: timedelta | None = None
    #: The manners of a known notice API ("find_a_tender"); None is a plain release package.
    portal: str | None = None
    #: CSS selectors of a page, by what they find: item, title, link, summary, date, and detail (the content of
    #: the page that an item leads to); empty takes the defaults.
    selectors: Mapping[str, str] = field(default_factory=dict)
    #: What it announces; empty where nobody said.
    announces: tuple[Announces, ...] = ()
    #: How sure we are that its address answers; None where nobody said.
    sure: Sure | None = None
    #: The name of a limit that it shares with others: sources of one group are fetched one after another. "" none.
    group: str = ""
    #: A page's items that lead elsewhere than to a path of this pattern ("/grants/*") are none; "" takes all.
    match: str = ""
    #: Of a page: whether its items' own pages are fetched.
    details: Details = Details.AUTO
    #: False: listed, but not polled unless it is named.
    enabled: bool = True
    #: The line of feeds.yaml where it begins.
    line: int = 0


@dataclass(frozen=True, slots=True)
class Announcement:
    """One announcement as it was published."""

    #: The publisher's own identity for it (guid, release id, link), unique within the source.
    id: str
    #: Who published it: the source's name, or the publisher that the record names.
    source: str
    source_kind: SourceKind
    title: str
    #: HTML or plain text, as it came.
    body: str
    #: Where it points; "" where it points nowhere.
    link: str
    #: When it was published; None where nobody says (relative dates then resolve against nothing).
    published: Moment | None
    #: Used where the text names no area (feeds.yaml).
    area: Area | None = None
    #: What a person who handed it in says that it is, over what is read (`bot.py add --kind`); None: they do not.
    said_kind: Kind | None = None
    #: The process a notice belongs to; None for anything but OCDS.
    ocid: str | None = None
    #: The OCDS release, merged with those before it; None for anything but OCDS.
    notice: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Detail:
    """What the page of one item says."""

    #: HTML of its content: headings, paragraphs, lists and tables without attributes; "" where there is none.
    text: str = ""
    title: str = ""
    #: When it was last changed, else published; None where the page does not say.
    published: Moment | None = None
    #: What could not be read as the entry asks.
    problems: tuple[str, ...] = ()


class Evidence(NamedTuple):
    """The words, or the field of a notice, that one value of a reading rests on.

    A reading holds a dozen: a named tuple is made and sent to another process sooner than a frozen data class.
    """

    #: Which field of the reading, and which value: "categories.core_costs", "deadlines.apply", "amount_max".
    field: str
    #: The value given, as text: "yes", "no", "2026-03-31", "5000".
    value: str
    #: "title", "body", "source" (its area in feeds.yaml), or the JSON path of the notice.
    where: str
    #: Offsets into the extracted text of `where`; 0 and 0 for a JSON path.
    start: int
    end: int
    #: The words themselves: text[start:end], or the value at the JSON path.
    quote: str
    #: The name of the rule that fired.
    rule: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """One date that an announcement states, and what it is for."""

    what: What
    #: A date where no hour is stated, else a moment in UTC.
    at: Moment
    #: Why it may be wrong (day and month could be swapped, the weekday contradicts); None when sure.
    doubt: str | None = None
    #: The words it rests on; "" only for a field of a notice.
    quote: str = ""

    def over(self, *, now: datetime) -> bool:
        """Say whether it has passed; a bare date runs to the end of that day in London."""
        return now >= (self.at if isinstance(self.at, datetime) else london_end(self.at))


@dataclass(frozen=True, slots=True)
class Amount:
    """What one applicant can get, and the whole pot, in pounds."""

    #: The least one applicant can get; None where the text names none.
    least: int | None = None
    #: The most one applicant can get; None where the text names none.
    most: int | None = None
    #: The programme's or contract's total value; None where the text names none.
    pot: int | None = None


@dataclass(frozen=True, slots=True)
class Noted:
    """What a person said of one field of a reading, as far as whoever reads it must know."""

    #: "deadlines.apply", "categories.core_costs", "amount_max" …; "" where a report names none.
    field: str
    note: Note
    by: By
    #: Of a correction: what our rules read, and what the person said, as text; None for what is not stated.
    read: str | None = None
    said: str | None = None


#: How a doubt begins that stands for a whole announcement which our own reader failed on.
UNREAD = "could not be read"


@dataclass(frozen=True, slots=True)
class Reading:
    """What we made of one announcement; every value given has its evidence."""

    kind: Kind
    #: Whether a community organisation could make use of it; None where that is not clear.
    relevant: bool | None = None
    #: What the text says the money may be used for.
    categories: tuple[Category, ...] = ()
    #: What the text says it may NOT be used for ("we cannot fund core costs").
    refused: tuple[Category, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    rolling: bool = False
    amount: Amount = Amount()
    #: The longest term of one award, extension options included.
    months: int | None = None
    #: Smallest areas that the text supports; empty where nothing says.
    areas: tuple[Area, ...] = ()
    #: Names below region as the text gives them.
    places: tuple[str, ...] = ()
    #: Who can apply; empty where the text does not say.
    applicants: tuple[Applicant, ...] = ()
    #: Who the text says cannot.
    barred: tuple[Applicant, ...] = ()
    #: The highest yearly income an applicant may have, in pounds.
    income_max: int | None = None
    #: The lowest; the codebook has no such label.
    income_min: int | None = None
    #: The announcement calls off what was announced before (a tender cancelled, a fund closed for good).
    cancelled: bool = False
    #: It says that it takes no applications any more, since it closed early or all its money is given out.
    shut: bool = False
    #: The last closing date that it states, where every one was over when it was published; None else.
    lapsed: date | None = None
    #: What a reader should know: "Welsh text, not read", "the text and the notice's field disagree".
    doubts: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    #: What people said of it; empty in what our rules read.
    noted: tuple[Noted, ...] = ()

    @property
    def is_opportunity(self) -> bool:
        """Whether it may be posted: something to act on, and not known to be for others."""
        return self.kind.is_opportunity and self.relevant is not False and not self.cancelled

    @property
    def state(self) -> "State":
        """What the latest announcement of an opportunity makes of it, read so."""
        if self.cancelled:
            return State.CANCELLED
        if self.shut:
            return State.CLOSED
        if self.kind is Kind.AWARD:
            return State.AWARDED
        return State.OPEN if self.is_opportunity else State.WITHDRAWN

    @property
    def is_unread(self) -> bool:
        """Whether our reader failed on the announcement, so that it must be read again and nothing follows."""
        return any(doubt.startswith(UNREAD) for doubt in self.doubts)

    @property
    def not_read(self) -> tuple[str, ...]:
        """What is told and was not read, a closing date or a whole language: nobody may take it for "not said"."""
        return tuple(doubt for doubt in self.doubts if "not read" in doubt or UNREAD in doubt)

    def closes(self) -> tuple[Deadline, ...]:
        """Return the dates by which one must have acted, in order.

        A grant or contract that asks for papers by a day does not close when the booking for its talk does.
        """
        acting = [deadline for deadline in self.deadlines if deadline.what.closes]
        if self.kind in (Kind.GRANT, Kind.CONTRACT):
            papers = [deadline for deadline in acting if deadline.what is not What.REGISTER]
            acting = papers or acting
        if len(acting) > 1:  # a list of hundreds is sorted by these, and few have two
            acting.sort(key=lambda deadline: closes_at(deadline.at))
        return tuple(acting)

    def beside_closing(self) -> tuple[Deadline, ...]:
        """Return by when one must book for a talk or the like before the papers, in order; () for none."""
        closing = self.closes()
        aside = [one for one in self.deadlines if one.what is What.REGISTER and one not in closing]
        return tuple(sorted(aside, key=lambda deadline: closes_at(deadline.at)))

    def first_stage_over(self, *, now: datetime) -> Deadline | None:
        """Return the first stage that is over where what is left to act by follows it; None else.

        As a rule only who sent in the first stage can go on; a strand of its own may stand beside it.
        """
        if self.rolling or self.kind not in (Kind.GRANT, Kind.CONTRACT):
            return None
        if all(deadline.what is not What.EOI for deadline in self.deadlines):
            return None
        closing = self.closes()
        ahead = [deadline for deadline in closing if not deadline.over(now=now)]
        over = [deadline for deadline in closing if deadline.what is What.EOI and deadline.over(now=now)]
        return over[-1] if over and ahead and all(one.what is What.APPLY for one in ahead) else None

    def is_open(self, *, now: datetime) -> bool:
        """Say whether one can still act: a rolling call, no closing date known, or one that is not over."""
        too_late = self.too_late
        return too_late is None or now < too_late

    @property
    def too_late(self) -> datetime | None:
        """The moment in UTC from which it is too late; None for a rolling call, or where no date is known."""
        if self.rolling:
            return None
        closing = self.closes()
        last = closing[-1].at if closing else self.lapsed
        return None if last is None else closes_at(last)


def closes_at(at: Moment) -> datetime:
    """Return the moment in UTC from which it is too late: for a bare date the end of that day in London."""
    return at if isinstance(at, datetime) else london_end(at)


@dataclass(frozen=True, slots=True)
class Step:
    """Where an opportunity stands on the ways to be paid; worked out where it is shown (docs/decisions/015)."""

    #: The pathway's id; None where no rule tells it.
    pathway: str | None = None
    #: The number of its stage; None where that is not told.
    stage: int | None = None
    #: The stage that comes next; None where none does. It may be one that the guidance does not have.
    then: int | None = None
    #: The term that tells of this type of notice ("notice:UK2"); None where it is none that we know.
    notice: str | None = None
    #: The row that spoke, and why it says so.
    rule: str = ""
    because: str = ""
    #: Where no row speaks: the pathways that it could be.
    could_be: tuple[str, ...] = ()
    #: The words and fields that all of it rests on.
    evidence: tuple[Evidence, ...] = ()
    #: One cannot bid yet.
    early: bool = False
    #: What to do now in a sentence, of the guidance; "" until it is looked up there.
    do: str = ""


class State(StrEnum):
    """What became of an opportunity, as its announcements say."""

    OPEN = "open"
    CANCELLED = "cancelled"
    AWARDED = "awarded"
    #: It takes no applications any more, as it says itself.
    CLOSED = "closed"
    #: A later announcement makes it no opportunity any more (rewritten as news, read as not for us).
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class SeenAt:
    """Another source that announces an opportunity."""

    source: str
    #: Why its announcement was taken for the same, in words; "" where it is a notice of the same process.
    why: str = ""


@dataclass(frozen=True, slots=True)
class Opportunity:
    """One thing worth acting on, above all announcements of it."""

    id: int
    title: str
    funder: str
    link: str
    reading: Reading
    state: State
    first_seen: datetime
    last_seen: datetime
    #: The source whose announcement the reading is of.
    source: str = ""
    ocid: str | None = None
    #: Where else it is announced.
    also_at: tuple["SeenAt", ...] = ()
    #: What our rules read of its latest words, where a correction stands over it; None: the reading itself.
    as_read: Reading | None = None
    #: Where it stands on the ways to be paid; None where that was not looked up, or nothing tells. Not stored.
    step: Step | None = None

    @property
    def by_rules(self) -> Reading:
        """What our rules alone read. Announcements are compared by it: a correction joins and parts none."""
        return self.as_read or self.reading

    def is_open(self, *, now: datetime) -> bool:
        """Say whether one can still act on it."""
        return self.state is State.OPEN and self.reading.is_open(now=now)


@dataclass(frozen=True, slots=True)
class Key:
    """Something an opportunity is known by ("ocid:…", "link:…"), and why it points there, in words."""

    key: str
    why: str


@dataclass(frozen=True, slots=True)
class Announced:
    """One announcement of an opportunity, as far as it is named to people."""

    #: The name in feeds.yaml, and its id there.
    source: str
    key: str
    title: str
    link: str


@dataclass(frozen=True, slots=True)
class Merge:
    """An announcement that was joined to an opportunity for what it says or for its page, and why."""

    number: int
    announced: Announced
    opportunity: int
    layer: Layer
    #: What both have in common, with the values, in words.
    why: str
    made_at: datetime
    #: When a person said that they are two; None where it stands.
    split_at: datetime | None = None
    #: The other announcements of the opportunity, as they are now.
    others: tuple[Announced, ...] = ()
    #: Which opportunity the announcement is of now; None where it announces none any more.
    now_of: int | None = None

    @property
    def is_within(self) -> bool:
        """Whether one source gave its own item another id: it has the same page, and nobody else is of it."""
        own = bool(self.others) and all(one.source == self.announced.source for one in self.others)
        return own and self.layer is Layer.LINK and self.split_at is None


@dataclass(frozen=True, slots=True)
class Undone:
    """What became of a merge that a person undid."""

    merge: Merge
    #: What is an opportunity of its own now, and of which announcements.
    own: Opportunity
    went: tuple[Announced, ...]
    #: What it was joined to, as its remaining announcements say, and what that changed in it.
    rest: Opportunity
    changes: tuple["Change", ...]
    posts_queued: int


@dataclass(frozen=True, slots=True)
class Change:
    """One field of an opportunity that an update changed; None means that it had, or has, no such value."""

    #: The field: "deadlines.apply", "amount_max", "state", …
    field: str
    before: str | None
    after: str | None
    #: Who made it: the publisher, where it names nobody else.
    by: Origin = Origin.PUBLISHER
