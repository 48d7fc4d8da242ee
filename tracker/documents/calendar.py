"""Deadlines as an iCalendar file (RFC 5545), one event a date, for any calendar program."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from tracker.clock import LONDON, moment
from tracker.model import Deadline, Noted, Opportunity
from tracker.terms import Note, What

if TYPE_CHECKING:
    from icalendar import Event

# icalendar is loaded when a calendar is made: it takes a tenth of every command's start.

#: What an event is called, by what its date is for.
SUMMARY = {
    What.APPLY: "Closes",
    What.EOI: "First stage closes",
    What.REGISTER: "Book by",
    What.QUESTIONS: "Questions by",
    What.OPENS: "Opens",
    What.DECISION: "Decision",
    What.STARTS: "Starts",
}


def calendar(opportunities: Sequence[Opportunity], *, attribution: str, now: datetime) -> bytes:
    """Return the dates of opportunities as an iCalendar file.

    A date without an hour is an event of the whole day; a moment is written in UTC, which every program
    shows in local time. A doubtful date says so in its name. `attribution` is the licence line of the data.
    """
    from icalendar import Calendar

    file = Calendar()
    file.add("prodid", "-//Fundpath//Funding and commissioning deadlines//EN")
    file.add("version", "2.0")
    file.add("x-wr-calname", "Fundpath deadlines")
    file.add("x-wr-caldesc", attribution)
    for opportunity in opportunities:
        for deadline in opportunity.reading.deadlines:
            file.add_component(_event(opportunity, deadline, attribution=attribution, now=now))
    return bytes(file.to_ical())


def _event(opportunity: Opportunity, deadline: Deadline, *, attribution: str, now: datetime) -> "Event":
    from icalendar import Event

    event = Event()
    day = deadline.at.strftime("%Y%m%dT%H%M") if isinstance(deadline.at, datetime) else f"{deadline.at:%Y%m%d}"
    event.add("uid", f"{opportunity.id}-{deadline.what}-{day}@fundpath")
    event.add("dtstamp", now.astimezone(UTC))
    if isinstance(deadline.at, datetime):
        event.add("dtstart", deadline.at.astimezone(UTC))
        event.add("duration", timedelta(0))
    else:
        event.add("dtstart", deadline.at)
        event.add("dtend", deadline.at + timedelta(days=1))
    doubt = " (not certain)" if deadline.doubt else ""
    event.add("summary", f"{SUMMARY[deadline.what]}{doubt}: {opportunity.title}")
    licence = attribution if opportunity.ocid else ""  # notices are the public sector's; other texts are not
    corrected = next((one for one in opportunity.reading.noted if _corrects(one, deadline)), None)
    told = [
        opportunity.funder,
        f"Its words: “{deadline.quote}”" if deadline.quote else "",
        "" if corrected is None else f"Corrected by a person: it was read as {_days(corrected.read)}.",
        deadline.doubt or "",
    ]
    event.add("description", "\n".join(line for line in (*told, "Check the funder's page.", licence) if line))
    if opportunity.link:
        event.add("url", opportunity.link)
    event.add("transp", "TRANSPARENT")
    return event


def _corrects(one: Noted, deadline: Deadline) -> bool:
    return one.note is Note.CORRECTED and one.field == f"deadlines.{deadline.what}"


def _days(value: str | None) -> str:
    """Write the dates of a value out: "4 December 2026, 12:00"; "not stated" for none."""
    if value is None:
        return "not stated"
    told = []
    for at in map(moment, value.split(", ")):
        local = at.astimezone(LONDON) if isinstance(at, datetime) else at
        hour = f", {local:%H:%M}" if isinstance(local, datetime) else ""
        told.append(f"{local.day} {local:%B %Y}{hour}")
    return " and ".join(told)
