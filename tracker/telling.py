"""What is told to whom, as frozen types: subscriptions, deliveries, reminders, and the operator's alarms."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tracker.clock import Moment
from tracker.model import Change
from tracker.terms import Area, Category, Kind


@dataclass(frozen=True, slots=True)
class Subscription:
    """A place's standing wish. An empty part wishes for everything of its kind."""

    id: int
    #: The channel or person: "console:core-costs", "discord:1234".
    place: str
    categories: frozenset[Category] = frozenset()
    areas: frozenset[Area] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    #: The server it was made in: "discord:77"; "" for a terminal.
    server: str = ""
    #: Who made it, as a place that can be written to: "discord:@99"; "" for a terminal.
    made_by: str = ""


class Occasion(StrEnum):
    """Why something is delivered."""

    NEW = "new"
    CHANGED = "changed"
    #: A person asked to be reminded of it.
    REMINDER = "reminder"
    #: To whoever corrected it or looks after corrections: its words changed, or a member reports it.
    CORRECTION = "correction"
    #: A person asked to be told when it opens.
    OPENING = "opening"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One opportunity to one place, on one occasion."""

    id: int
    opportunity: int
    place: str
    occasion: Occasion
    #: What changed; empty for a new one.
    changes: tuple[Change, ...] = ()
    #: Why this place wants it, in words of `matching`.
    why: tuple[str, ...] = ()
    #: Who asked for it, as a place ("discord:@99"); "" where a subscription wants it.
    person: str = ""
    #: Where it goes instead when that person cannot be written to; "" nowhere.
    fallback: str = ""
    #: How often it was tried, this time included; more than once: an earlier try may have come through unseen.
    attempts: int = 0
    #: What the place calls the last message that was recorded there before the first try; None: there is none.
    after: str | None = None
    #: The list that it goes in; None: it goes by itself.
    list: int | None = None
    #: The server whose corrections count there: "discord:77"; "" only the operator's.
    server: str = ""


@dataclass(frozen=True, slots=True)
class ListDelivery:
    """Several opportunities to one place in one message: what a new source holds, or much that changed at once."""

    #: The list's own id.
    id: int
    place: str
    #: NEW or CHANGED, the same for all.
    occasion: Occasion
    #: The source whose announcements they are.
    source: str
    #: A delivery for each opportunity.
    items: tuple[Delivery, ...]
    #: How many others found no room in this message and follow in lists of their own.
    more: int = 0
    #: As for a Delivery, of the message as a whole.
    attempts: int = 0
    after: str | None = None
    server: str = ""


@dataclass(frozen=True, slots=True)
class Reminder:
    """A person's wish to be reminded of one opportunity's closing date."""

    id: int
    opportunity: int
    #: The person's own place: "discord:@99".
    person: str
    #: Where it was asked for, and where the reminder goes if the person cannot be written to; "" nowhere.
    fallback: str
    days_before: int
    #: The closing date it was last set by.
    closes: Moment
    due_at: datetime
    #: It was sent; a closing date that moves later makes it wait again.
    done: bool = False
    #: The server whose corrections it goes by: "discord:77"; "" only the operator's.
    server: str = ""


@dataclass(frozen=True, slots=True)
class Opening:
    """A person's wish to be told when something that is only planned opens, moves or ends."""

    id: int
    opportunity: int
    #: The person's own place, and where it goes instead if they cannot be written to, as of a Reminder.
    person: str
    fallback: str
    server: str
    #: The dates that the person knows of, by field ("deadlines.opens").
    known: Mapping[str, str | None]
    #: When it opens, or when they are told that nothing has come; None: they were.
    silent_at: datetime | None


class NoReminder(StrEnum):
    """Why nobody can be reminded of an opportunity."""

    ENDED = "ended"
    NO_DATE = "no date"
    ROLLING = "rolling"
    NOT_CERTAIN = "not certain"
    TOO_LATE = "too late"


class AlarmKind(StrEnum):
    """What an operator is told of."""

    #: A source has failed for days; refuses us; is gone; answers, but lists nothing new.
    FAILING = "failing"
    BLOCKED = "blocked"
    GONE = "gone"
    SILENT = "silent"
    #: No source at all is polled with success.
    POLLING = "polling"


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something that the operator must look at."""

    #: A source's name; "" for all polling.
    about: str
    kind: AlarmKind
    #: When it began.
    since: datetime
    #: What is wrong, and the mend where there is one.
    why: str


class ErrandState(StrEnum):
    """What became of an errand."""

    WAITING = "waiting"
    DONE = "done"
    #: It could not be done; `told` says why.
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Errand:
    """Something that a command asks of the program that has the database (`flows/errands.py`)."""

    #: "correct", "undo", "split".
    command: str
    #: What it needs, in the person's words and in the order of the command line.
    words: tuple[str, ...]
    id: int = 0
    state: ErrandState = ErrandState.WAITING
    #: What is said of it, once it is ended.
    told: str = ""
