"""What came of a report, as word for who made it. Pure."""

from tracker.corrections import ANSWERED, LOOKED_AT, Report
from tracker.model import Change
from tracker.telling import Delivery, Occasion


def outcome(report: Report, change: Change | None = None) -> Delivery:
    """Return the word: what was corrected or, with None, that somebody looked and left it.

    It is for nobody else: where they cannot be reached, no channel is told who reports.
    """
    return Delivery(
        0,
        report.opportunity,
        report.made_by,
        Occasion.CORRECTION,
        () if change is None else (change,),
        (LOOKED_AT if change is None else ANSWERED, report.field),
        person=report.made_by,
        server=report.server,
    )
