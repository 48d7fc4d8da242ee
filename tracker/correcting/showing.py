"""What people said of an opportunity → the opportunity as it is shown.

Pure. A correction that holds gives its field the person's value. One whose words have changed leaves what is read
now, and says so; of dates both are shown, and neither is certain, so that nobody is reminded by one. Of two
corrections of one field the later counts, whether it is the server's own or the operator's.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from tracker.clock import moment
from tracker.correcting.fields import value_of, with_deadlines, with_value
from tracker.corrections import Correction, Report, Said, Stands
from tracker.model import Deadline, Noted, Opportunity, Reading, State
from tracker.terms import By, Note, What

#: Why a date is not certain.
CHANGED_SINCE: Final = "somebody corrected it, and the announcement has changed since"


def shown(opportunity: Opportunity, said: Said) -> Opportunity:
    """Return an opportunity as it is shown where all of `said` counts."""
    if opportunity.as_read is None and opportunity.state is not State.OPEN:
        # What ended is shown as it was last open: its reading does not tell how the words that ended it were read.
        return opportunity
    read = opportunity.by_rules
    reading = corrected(read, said)
    as_read = None if reading is read else read
    if reading.state is not State.OPEN and read.state is not State.OPEN:
        stays = replace(opportunity.reading, noted=reading.noted)
        return replace(opportunity, reading=stays, state=reading.state, as_read=read)
    return replace(opportunity, reading=reading, as_read=as_read, state=reading.state)


def corrected(read: Reading, said: Said) -> Reading:
    """Return what our rules read as people corrected it; the same object where nobody said anything."""
    reading = read
    for one in latest(said.corrections):
        reading = _holding(reading, one) if one.stands is Stands.HOLDS else _doubtful(reading, one)
    for report in _by_field(said.reports):
        reading = replace(reading, noted=(*reading.noted, Noted(report.field, Note.CHECKING, By.MEMBER)))
    return reading


def latest(corrections: Iterable[Correction]) -> Sequence[Correction]:
    """Return, of corrections that count, the last of each field."""
    by_field: dict[str, Correction] = {}
    for one in sorted(corrections, key=lambda one: one.id):
        if one.stands.counts:
            by_field[one.field] = one
    return tuple(by_field.values())


def _by_field(reports: Iterable[Report]) -> Iterable[Report]:
    return {report.field: report for report in reports if report.ended_at is None}.values()


def _holding(reading: Reading, one: Correction) -> Reading:
    noted = Noted(one.field, Note.CORRECTED, one.by, read=value_of(reading, one.field), said=one.said)
    after = with_value(reading, one.field, one.said)
    if one.field.startswith("deadlines.") and one.said is not None and one.read in (None, one.said):
        after = replace(after, shut=False)  # who names a day to apply by where none was read says that it is open
    return replace(after, noted=(*reading.noted, noted))


def _doubtful(reading: Reading, one: Correction) -> Reading:
    read = value_of(reading, one.field)
    if read == one.said:
        return reading
    noted = Noted(one.field, Note.DOUBTFUL, one.by, read=read, said=one.said)
    if one.field.startswith("deadlines."):
        what = What(one.field.removeprefix("deadlines."))
        of_text = [replace(date, doubt=CHANGED_SINCE) for date in reading.deadlines if date.what is what]
        told = {date.at for date in of_text}
        of_person = [moment(at) for at in (one.said or "").split(", ") if at]
        others = [Deadline(what, at, doubt=CHANGED_SINCE) for at in of_person if at not in told]
        reading = with_deadlines(reading, what, (*of_text, *others))
    return replace(reading, noted=(*reading.noted, noted))
