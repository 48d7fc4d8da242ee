"""Short announcements of each kind, with every date that they give: what opens, closes, is decided, held and started."""

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind, SourceKind

ABOUT = {
    Kind.GRANT: "Grants of up to £5,000 for choirs. ",
    Kind.TRAINING: "A course for treasurers. ",
    Kind.CONTRACT: "The Council wants a befriending service. ",
    Kind.ENGAGEMENT: "The Council is reviewing befriending. ",
}
#: Published on 1 December 2026.
SAID = (
    (Kind.GRANT, "apply 2027-02-12 ; opens 2027-01-11", "Opens 11 January 2027, closes 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12 ; opens 2027-01-11", "You can apply between 11 January and 12 February 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-12T17:00 ; opens 2027-01-11",
        "The portal will be live from 11 January until 5pm on 12 February 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-26",
        "Deadline 12 February 2027. Everyone will hear by 26 March 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-26",
        "Apply by 12 February 2027. Grants will be announced on 26 March 2027.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. The panel meets on 26 March 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; starts 2027-05-01",
        "Apply by 12 February 2027. Projects start on 1 May 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; starts 2027-05-01",
        "Apply by 12 February 2027 for grants that begin on 1 May 2027.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. Projects must end by 31 March 2028."),
    (Kind.GRANT, "apply 2027-02-12 ; apply 2027-06-11", "Two deadlines: 12 February 2027 and 11 June 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; apply 2027-06-11",
        "Round 1 closes 12 February 2027; round 2 closes 11 June 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-03-12 ; eoi 2027-01-15",
        "Expressions of interest by 15 January 2027, full bids by 12 March 2027.",
    ),
    (Kind.GRANT, "apply 2027-03-12 ; eoi 2027-01-15", "Stage 1: 15 January 2027. Stage 2: 12 March 2027."),
    (Kind.GRANT, "apply 2027-02-12T12:00", "Noon on Friday 12 February 2027 is the deadline."),
    (Kind.GRANT, "apply 2027-02-12T23:59", "Close: midnight, 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-12", "Last chance! Only until 12 February 2027."),
    (Kind.GRANT, "apply 2027-02-28", "Apply by the end of February 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; opens 2027-04-05",
        "This round ends on 12 February 2027; the next one opens on 5 April 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; register 2027-01-20",
        "Register on the portal by 20 January 2027 and submit by 12 February 2027.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Join our webinar on 20 January 2027. The fund closes on 12 February 2027."),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; decision 2027-03-31",
        "Close 12 February 2027. Decisions by the end of March 2027.",
    ),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T10:00",
        "The workshop is on 12 February 2027 at 10am; book by 5 February 2027.",
    ),
    (Kind.TRAINING, "starts 2027-02-12", "Join us on 12 February 2027."),
    (
        Kind.TRAINING,
        "apply 2027-02-12 ; starts 2027-04-06",
        "Apply for a place by 12 February 2027. The course begins on 6 April 2027.",
    ),
    (Kind.TRAINING, "starts 2027-02-12 ; starts 2027-02-19", "Two sessions: 12 and 19 February 2027."),
    (
        Kind.TRAINING,
        "register 2027-02-05 ; starts 2027-02-12T18:30",
        "RSVP by 5 February 2027. Doors open at 6.30pm on 12 February 2027.",
    ),
    (Kind.TRAINING, "starts 2027-02-12T13:00", "Webinar, 12 February 2027, 1pm-2pm."),
    (
        Kind.TRAINING,
        "apply 2027-02-12 ; decision 2027-03-01 ; starts 2027-04-06",
        "Closing date 12 February 2027. Places confirmed 1 March 2027. First meeting 6 April 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12T12:00 ; questions 2027-02-05 ; starts 2027-06-01",
        "Questions by 5 February 2027. Tenders by noon on 12 February 2027. Start 1 June 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-06-01",
        "Return of quotes: 12 February 2027. The contract runs from 1 June 2027 to 31 May 2029.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; decision 2027-03-12 ; starts 2027-06-01",
        "Submit by 12 February 2027; award 12 March 2027; service commences 1 June 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; eoi 2027-01-15",
        "Selection questionnaire: 15 January 2027. Invitation to tender return: 12 February 2027.",
    ),
    (Kind.CONTRACT, "apply 2027-02-12", "Bids in by 12 February 2027. Interviews on 26 February 2027."),
    (Kind.CONTRACT, "apply 2027-02-12", "Bids in by 12 February 2027. Standstill ends 26 March 2027."),
    (Kind.ENGAGEMENT, "eoi 2027-02-12", "Send your answers by 12 February 2027."),
    (
        Kind.ENGAGEMENT,
        "register 2027-02-05 ; starts 2027-02-12",
        "An event will be held on 12 February 2027. Book by 5 February 2027.",
    ),
    (
        Kind.ENGAGEMENT,
        "eoi 2027-02-12 ; opens 2027-05-04 ; starts 2027-10-01",
        "Survey closes 12 February 2027. Tender notice expected 4 May 2027. Contract to start 1 October 2027.",
    ),
    (Kind.ENGAGEMENT, "opens 2027-05-04", "We plan to go out to tender on 4 May 2027."),
    (Kind.ENGAGEMENT, "eoi 2027-02-12", "Interested? Let us know by 12 February 2027."),
    (
        Kind.ENGAGEMENT,
        "register 2027-02-05 ; starts 2027-02-12T14:00",
        "To come to the briefing on 12 February 2027 at 2pm, e-mail us by 5 February 2027.",
    ),
)


@pytest.mark.parametrize(("kind", "expected", "said"), SAID)
def test_every_date_is_what_it_is_for(kind: Kind, expected: str, said: str) -> None:
    source_kind = SourceKind.NOTICE if kind in (Kind.CONTRACT, Kind.ENGAGEMENT) else SourceKind.FEED
    told = deadlines_of(ABOUT[kind] + said, kind, published="2026-12-01", source_kind=source_kind)
    assert " ; ".join(one.rstrip("?") for one in told) == expected
