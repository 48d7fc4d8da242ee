"""What a person corrected, and what is in dispute, is marked in files as well."""

import csv
import io
from dataclasses import replace
from datetime import date

from icalendar import Calendar

from tests.build import NOW, a_reading, an_opportunity
from tracker.documents.calendar import calendar
from tracker.documents.table import table
from tracker.model import Deadline, Noted, Opportunity
from tracker.terms import By, Note, What


def noted(*told: Noted) -> Opportunity:
    deadlines = (Deadline(What.APPLY, date(2026, 12, 11)), Deadline(What.OPENS, date(2026, 12, 1)))
    return replace(an_opportunity(), reading=a_reading(deadlines=deadlines, noted=told))


CORRECTED = Noted(
    "deadlines.apply", Note.CORRECTED, By.OPERATOR, read="2026-12-04T12:00:00+00:00", said="2026-12-11"
)
DOUBTFUL = Noted("amount_max", Note.DOUBTFUL, By.COORDINATOR, read=None, said="5000")


def test_a_table_says_what_was_corrected_and_what_is_in_dispute() -> None:
    checking = Noted("", Note.CHECKING, By.MEMBER)
    told = table([noted(CORRECTED, DOUBTFUL, checking), noted()], attribution="")
    first, second = csv.DictReader(io.StringIO(told))
    assert first["corrected"] == (
        "deadlines.apply corrected by operator: was 2026-12-04T12:00:00+00:00; "
        "amount_max not certain: corrected to 5000 by coordinator, since changed to not stated; "
        "something is being checked"
    )
    assert second["corrected"] == ""


def test_a_calendar_says_of_a_corrected_date_what_it_was_read_as() -> None:
    told = Calendar.from_ical(calendar([noted(CORRECTED, DOUBTFUL)], attribution="", now=NOW))
    closes, opens = (str(event["description"]) for event in told.walk("VEVENT"))
    assert "Corrected by a person: it was read as 4 December 2026, 12:00." in closes.splitlines()
    assert "Corrected" not in opens
