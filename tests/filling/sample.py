"""A small template with everything in it, and an opportunity, for tests."""

from datetime import UTC, date, datetime

from tracker.knowledge import (
    Asks,
    Cited,
    FromNotice,
    Gap,
    Milestone,
    Place,
    Reference,
    Slot,
    Template,
    TemplateField,
)
from tracker.model import Amount, Deadline, Evidence, Opportunity, Reading, State
from tracker.paper import Heading, Listing, Note, Paragraph, Run, Table
from tracker.terms import Area, Kind, What

FIELDS = {
    field.key: field
    for field in (
        TemplateField("organisation", "What are you called?", "your group", "Rivertown Choir", needed=True),
        TemplateField("offer", "What do you do?", "what you do", "We sing.", asks=Asks.TEXT),
        TemplateField("partner", "Whom do you meet?", "the buyer", "Millgate Surgery", notice=FromNotice.BUYER),
        TemplateField("start", "From when?", "first day", "1 April 2027", asks=Asks.DAY, notice=FromNotice.STARTS),
        TemplateField("end", "Until when?", "last day", "31 March 2028", asks=Asks.DAY),
        TemplateField("months", "How long?", "how long", "12", asks=Asks.MONTHS, notice=FromNotice.MONTHS),
        TemplateField("insurance", "Which insurance?", "your insurance", "Public liability £5 million"),
    )
}
MILESTONES = (
    Milestone("Work begins", "All", "start", 0, "the start"),
    Milestone("Baseline", "Sam", "start", 28, "4 weeks after the start"),
    Milestone("Half-way look", "All", "middle", 0, "the middle"),
    Milestone("Last questions", "Sam", "end", -21, "3 weeks before the end"),
    Milestone("Work ends", "All", "end", 0, "the end"),
    Milestone("Report", "Ellis", "end", 42, "6 weeks after the end"),
)
SAMPLE = Template(
    id="sample",
    title="A sample",
    purpose="To test with.",
    words=("sample paper",),
    checked=date(2026, 11, 23),
    fields=tuple(FIELDS.values()),
    heading=(Run("Paper of "), Slot("organisation")),
    body=(
        Paragraph((Slot("offer"),)),
        Heading(1, (Run("For "), Slot("partner"))),
        Listing(((Run("Insurance: "), Slot("insurance", strong=True)), (Run("Do: "), Slot("offer"))), ordered=True),
        Note((Run("As found "), Cited(("two",)), Run(" and "), Cited(("one", "two")), Run("."))),
        Table(((Run("A"),), (Run("B"),)), (((Slot("offer"),), (Gap("who does it"),)),), (1, 2)),
        Place.MILESTONES,
    ),
    milestones=MILESTONES,
    references=(
        Reference("one", "https://example.org/one", "The first", date(2026, 11, 23), "2nd"),
        Reference("two", "https://example.org/two", "The second"),
    ),
)
SEEN = datetime(2026, 11, 28, 9, 30, tzinfo=UTC)


def opportunity(**changes: object) -> Opportunity:
    """Return an opportunity with a date that is sure and one that is not."""
    reading = Reading(
        Kind.GRANT,
        relevant=True,
        deadlines=(
            Deadline(What.APPLY, datetime(2026, 12, 4, 12, tzinfo=UTC), quote="by noon on Friday 4 December 2026"),
            Deadline(What.QUESTIONS, date(2026, 12, 1), doubt="could be 12 January", quote="questions by 1/12"),
            Deadline(What.STARTS, date(2027, 4, 1)),
        ),
        amount=Amount(most=5000),
        months=24,
        areas=(Area.WALES,),
        evidence=(
            Evidence("amount_max", "5000", "body", 0, 12, "up to £5,000", "sum"),
            Evidence(
                "deadlines.starts", "2027-04-01", "tender.contractPeriod.startDate", 0, 0, "2027-04-01", "field"
            ),
            Evidence("areas.wales", "yes", "body", 20, 25, "Wales", "place"),
        ),
    )
    told: dict[str, object] = {
        "id": 7,
        "title": "Choir Fund",
        "funder": "Sample Trust",
        "link": "https://example.org/choir",
        "reading": reading,
        "state": State.OPEN,
        "first_seen": SEEN,
        "last_seen": SEEN,
        "source": "Harbour News",
    }
    return Opportunity(**(told | changes))  # type: ignore[arg-type]
