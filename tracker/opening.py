"""Whom to tell that something which was only planned has opened, moved or ended without opening.

Pure. A person is told once that it opened, or that it will not; before that of each date that moves, and once where
nothing has come for long after it should have. A call that names the day on which it opens is open from then on,
without another word of its page; one that ceases to name a day is open too.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

from tracker.clock import LONDON, Moment, iso, moment
from tracker.model import Change, Opportunity, Reading, State, closes_at
from tracker.telling import Opening
from tracker.terms import Kind, What

#: Dates of a plan of which a change is told: when it should open, until when one can talk to the buyer, and when
#: the work should start.
TOLD_OF = (What.OPENS, What.EOI, What.REGISTER, What.STARTS)

#: How long after the day on which it should have opened nothing may come; and how long where no day is told: no
#: rule says, and it takes weeks to a year (guidance, notice:UK2).
AFTER_ITS_DAY, WITHOUT_A_DAY = timedelta(days=60), timedelta(days=365)


#: When in the day one is told of something that opens on it, in London.
HOUR = time(9)

CALLS = (Kind.CONTRACT, Kind.GRANT)


class Fate(StrEnum):
    """What becomes of such a wish that was looked at; the values stand in deliveries (`why`)."""

    WAITS = "waits"
    #: One can bid or apply now.
    OPENED = "opened"
    #: Still a plan, but a date of it is another.
    MOVED = "moved"
    #: It was called off, was given without a call, or is no opportunity any more.
    ENDED = "ended"
    #: It should have opened long ago, and no notice has come.
    SILENT = "silent"


def opens_at(opportunity: Opportunity, *, now: datetime) -> Moment | None:
    """Return when a call opens that takes nothing yet; None where it is open, or no day is certain."""
    if opportunity.state is not State.OPEN or not _is_shut(opportunity.reading, now=now):
        return None
    sure = [one.at for one in opportunity.reading.deadlines if one.what is What.OPENS and one.doubt is None]
    return min(sure, key=_told_at, default=None)


def is_early(opportunity: Opportunity, *, now: datetime) -> bool:
    """Say whether one can wait for it to open: it is only planned or talked about, or opens on a day to come."""
    early = opportunity.reading.kind is Kind.ENGAGEMENT and opportunity.state is State.OPEN
    planned = early and (opportunity.step is None or opportunity.step.early)
    return planned or opens_at(opportunity, now=now) is not None


def has_opened(opportunity: Opportunity, *, now: datetime) -> bool:
    """Say whether it calls for bids or applications now, whoever it is for."""
    called = opportunity.reading.kind in CALLS and not opportunity.reading.cancelled
    return (
        called and opportunity.state in (State.OPEN, State.WITHDRAWN) and not _is_shut(opportunity.reading, now=now)
    )


def is_doubtful(opportunity: Opportunity, *, now: datetime) -> bool:
    """Say whether a call is not open yet, and none of the days on which it may open is certain."""
    shut = opportunity.state is State.OPEN and _is_shut(opportunity.reading, now=now)
    return shut and opens_at(opportunity, now=now) is None


def _is_shut(reading: Reading, *, now: datetime) -> bool:
    """Say whether a call names days on which it opens, and all are to come."""
    opens = [_told_at(one.at) for one in reading.deadlines if one.what is What.OPENS]
    return reading.kind in CALLS and bool(opens) and min(opens) > now


def _told_at(at: Moment) -> datetime:
    return at if isinstance(at, datetime) else datetime.combine(at, HOUR, LONDON).astimezone(UTC)


def dates_of(reading: Reading) -> Mapping[str, str | None]:
    """Return the dates of a plan as a person is told them, by field: "deadlines.opens"."""
    return {
        f"deadlines.{what}": ", ".join(sorted(iso(one.at) for one in reading.deadlines if one.what is what)) or None
        for what in TOLD_OF
    }


def silent_at(reading: Reading, *, since: datetime) -> datetime:
    """Return when a wish of `since` is to be looked at: when it opens, or when nothing has come for too long."""
    if _is_shut(reading, now=since):
        return min(_told_at(one.at) for one in reading.deadlines if one.what is What.OPENS)
    days = [closes_at(one.at) for one in reading.deadlines if one.what is What.OPENS]
    return max(max(days) + AFTER_ITS_DAY, since) if days else since + WITHOUT_A_DAY


def look_at(wish: Opening, opportunity: Opportunity, *, now: datetime) -> tuple[Fate, Opening, tuple[Change, ...]]:
    """Decide what a person is told as the opportunity stands; return the wish as it is then, and what changed."""
    if has_opened(opportunity, now=now):
        return Fate.OPENED, wish, ()
    shut = _is_shut(opportunity.reading, now=now)
    if opportunity.state is not State.OPEN or not (shut or opportunity.reading.kind is Kind.ENGAGEMENT):
        return Fate.ENDED, wish, (Change("state", State.OPEN.value, opportunity.state.value),)
    dates = dates_of(opportunity.reading)
    before = wish.known
    moved = [Change(name, before.get(name), value) for name, value in dates.items() if value != before.get(name)]
    # A date that is over is no news where the notice only ceases to name it.
    news = tuple(one for one in moved if one.after is not None or not _over(one.before, now=now))
    stands = replace(wish, known=dates)
    if news:
        # Whoever was told that nothing came hears of silence again only after new dates.
        return Fate.MOVED, replace(stands, silent_at=silent_at(opportunity.reading, since=now)), news
    if shut:
        return Fate.WAITS, replace(stands, silent_at=silent_at(opportunity.reading, since=now)), ()
    if wish.silent_at is not None and wish.silent_at <= now:
        return Fate.SILENT, replace(stands, silent_at=None), ()
    return Fate.WAITS, stands, ()


def only_by_clock(fate: Fate, wish: Opening, opportunity: Opportunity) -> bool:
    """Say whether only the time that has passed tells a fate: what was not read meanwhile may tell another."""
    if fate is Fate.OPENED and wish.silent_at is not None:
        return _is_shut(opportunity.reading, now=wish.silent_at - timedelta(seconds=1))
    return fate is Fate.SILENT


def _over(dates: str | None, *, now: datetime) -> bool:
    return dates is None or all(closes_at(moment(at)) <= now for at in dates.split(", "))
