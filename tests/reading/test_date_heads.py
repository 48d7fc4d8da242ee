"""What a date is for by the head of its line, by the lines around it, by the sentence before and by the contract's own end.

Each row: the kind, the text, and what the codebook makes of it (published on 1 September 2026).
"""

from datetime import date, datetime

import pytest

from tests.build import an_announcement
from tracker.clock import LONDON
from tracker.reading.deadlines.deadlines import read_deadlines
from tracker.reading.material import material_of
from tracker.terms import Kind

GRANT, CONTRACT, ENGAGEMENT, TRAINING = Kind.GRANT, Kind.CONTRACT, Kind.ENGAGEMENT, Kind.TRAINING


def told(kind: Kind, text: str) -> list[str]:
    """Return "what date[Thour]" for each deadline, sorted."""
    read = read_deadlines(material_of(an_announcement(body=text, published=date(2026, 9, 1))), kind)
    return sorted(
        f"{one.what} {one.at.astimezone(LONDON):%Y-%m-%dT%H:%M}"
        if isinstance(one.at, datetime)
        else f"{one.what} {one.at}"
        for one in read.deadlines
    )


#: What is handed in stands first, and what goes with it decides nothing.
HEADS = [
    (
        CONTRACT,
        "Quotations, together with two references and a method statement, by 4pm on 16 October 2026.",
        ["apply 2026-10-16T16:00"],
    ),
    (
        CONTRACT,
        "Completed tenders (one PDF, no more than ten pages): 12 noon, 23 October 2026",
        ["apply 2026-10-23T12:00"],
    ),
    (CONTRACT, "Bids from consortia, led by one organisation: Friday 6 November 2026", ["apply 2026-11-06"]),
    (CONTRACT, "Requests to join the list in this window: 30 September 2026 at 17:00.", ["apply 2026-09-30T17:00"]),
    (CONTRACT, "Requests to participate, with the questionnaire: 30 September 2026.", ["eoi 2026-09-30"]),
    (GRANT, "Entries, with up to three photographs, by 30 November 2026.", ["apply 2026-11-30"]),
    (
        GRANT,
        "Stage 1 form: 5 October 2026. Stage 2 form, for projects through to the panel: 30 November 2026.",
        ["apply 2026-11-30", "eoi 2026-10-05"],
    ),
    # Look-alikes: what the thing is for makes another thing of it, and a verb makes a sentence.
    (GRANT, "Forms for the final report: 30 April 2027.", []),
]

#: What "these" are stands in the sentence before.
STANDS_FOR = [
    (
        GRANT,
        "We start with outline proposals. They are due by noon on 18 September 2026.",
        ["eoi 2026-09-18T12:00"],
    ),
    (
        GRANT,
        "First comes a short expression of interest. It must reach us by 18 September 2026. If we like it, you get the full form.",
        ["eoi 2026-09-18"],
    ),
    (
        CONTRACT,
        "Clarification questions go through the portal. These have to be in by 11 September 2026. Bids by 25 September 2026.",
        ["apply 2026-09-25", "questions 2026-09-11"],
    ),
    (GRANT, "Applications are made on our portal. These must be in by 18 September 2026.", ["apply 2026-09-18"]),
    (GRANT, "We run drop-ins where you can ask questions. It closes on 9 October 2026.", ["apply 2026-10-09"]),
]

#: Neighbours in a list, and sections that are no part of the call.
AROUND = [
    (
        GRANT,
        "Round 1: applications in by 25 September 2026.\nRound 2: (groups under £10k only) 11 December 2026.\nRound 3: 26 March 2027 (decided in April).",
        ["apply 2026-09-25", "apply 2026-12-11", "apply 2027-03-26"],
    ),
    (
        GRANT,
        "<h2>Spark grants</h2><p>Up to £800. Closing date 25 September 2026.</p><h2>We are recruiting</h2><p>Development worker. Closing date 18 September 2026.</p>",
        ["apply 2026-09-25"],
    ),
    (
        GRANT,
        "<h3>Fund</h3><p>Send your form by 25 September 2026.</p><h3>Have your say</h3><p>The survey closes on 14 September 2026.</p>",
        ["apply 2026-09-25"],
    ),
    (
        GRANT,
        "Charities apply by 30 September 2026. The giving week begins at noon on 1 December 2026 and finishes at noon on 8 December 2026.",
        ["apply 2026-09-30", "starts 2026-12-01T12:00"],
    ),
    (
        GRANT,
        "The call starts on 7 September 2026 and closes at noon on 9 October 2026.",
        ["apply 2026-10-09T12:00", "opens 2026-09-07"],
    ),
]

#: A contract's own dates, its options, and what is done with tenders when they are in.
CONTRACTS = [
    (
        CONTRACT,
        "The contract runs from 1 April 2027 to 31 March 2030, and the Council may take it on to 31 March 2032. Submit by 2 October 2026.",
        ["apply 2026-10-02", "starts 2027-04-01"],
    ),
    (
        CONTRACT,
        "Tender opening takes place on 6 October 2026 at 10:00. Tenders must be received by 5 October 2026 at 12:00.",
        ["apply 2026-10-05T12:00"],
    ),
    (
        CONTRACT,
        "No questions will be dealt with after 10 September 2026. Tenders are due on 24 September 2026 at noon.",
        ["apply 2026-09-24T12:00", "questions 2026-09-10"],
    ),
    (
        CONTRACT,
        "Should the specification leave you in doubt, write to us via the portal before 18 September 2026.",
        ["questions 2026-09-18"],
    ),
    (
        CONTRACT,
        "Anything that puzzles you? Message us no later than 17:00 on 16 September 2026. Offers by 17:00 on 30 September 2026.",
        ["apply 2026-09-30T17:00", "questions 2026-09-16T17:00"],
    ),
    (
        ENGAGEMENT,
        "Providers can join us on Thursday 17 September 2026, 2pm to 3.30pm. To receive the joining link, send your names by Monday 14 September 2026.",
        ["register 2026-09-14", "starts 2026-09-17T14:00"],
    ),
    (
        ENGAGEMENT,
        "To take part send your written responses by 25 September 2026.",
        ["eoi 2026-09-25"],
    ),
    (ENGAGEMENT, "Procurement is not expected to start until around the end of November 2026.", []),
]

#: Pages that were copied as plain text: labels and values on lines of their own, tables without their lines.
LAYOUT = [
    (
        CONTRACT,
        "Notice Dates\n- Publication Date\n- 28 Aug 2026\n- Submission Deadline\n- 13 Oct 2026\n- Contract Period\n- 3 Feb 2027 - 2 Feb 2030 3 years\n- Possible extension to\n- 2 Feb 2032",
        ["apply 2026-10-13", "starts 2027-02-03"],
    ),
    (
        CONTRACT,
        "IV.2.2) Time limit for receipt of tenders\n\nDate\n\n12 October 2026\n\nLocal time\n\n12:00pm",
        ["apply 2026-10-12T12:00"],
    ),
    (
        GRANT,
        "Deadlines\n\nApplication deadline\n\nDecision date\n\nRound 1\n\nMidnight Monday 5 October 2026\n\nThursday 19 November 2026\n\nRound 2\n\nMidnight Friday 5 February 2027\n\nThursday 18 March 2027",
        [
            "apply 2026-10-05T23:59",
            "apply 2027-02-05T23:59",
            "decision 2026-11-19",
            "decision 2027-03-18",
        ],
    ),
    (
        GRANT,
        "Meeting DateClosing Date\n12 November 2026 15 October 2026\n11 February 2027 14 January 2027",
        ["apply 2026-10-15", "apply 2027-01-14"],
    ),
    (
        GRANT,
        "Deadline date Trustee meeting date\nMeeting 1 Friday 16 October 2026 Friday 6 November 2026\nMeeting 2 Friday 15 January 2027 Friday 5 February 2027",
        ["apply 2026-10-16", "apply 2027-01-15"],
    ),
    (TRAINING, "Tender\n\n1 Sep 2026 at 15:33\n\nBook by 9 September 2026.", ["register 2026-09-09"]),
    (GRANT, "Apply today! The round closes on 9 October 2026.", ["apply 2026-10-09"]),
    (
        GRANT,
        "<table><tr><th>Step</th><th>Date</th><th>Notes</th></tr><tr><td>Forms due</td><td>9 October 2026</td><td>5pm</td></tr></table>",
        ["apply 2026-10-09T17:00"],
    ),
]

#: What is done with requests, and dates that other words own.
OTHERS = [
    (
        GRANT,
        "Apply at any time of year. We go through applications twice a year, at the end of March and the end of November.",
        [],
    ),
    (
        GRANT,
        "So that the trustees can read everything in time, forms must reach us by 21 September 2026.",
        ["apply 2026-09-21"],
    ),
    (
        GRANT,
        "We pay for keeping halls open from 1 November 2026 to 28 February 2027. The closing date is 9 October 2026.",
        ["apply 2026-10-09"],
    ),
    (
        GRANT,
        "Forms – a few eligibility questions come first – should arrive by 9 October 2026.",
        ["apply 2026-10-09"],
    ),
    (
        GRANT,
        "Deadlines are September 14, December 11 and March 12.",
        ["apply 2026-09-14", "apply 2026-12-11", "apply 2027-03-12"],
    ),
    (GRANT, "Get your application to us before the end of Friday 2 October 2026.", ["apply 2026-10-02"]),
    (GRANT, "Deadline: 2 October 2026\n\nSend your form by 3pm on that date.", ["apply 2026-10-02T15:00"]),
    (GRANT, "Deadline: 2 October 2026. The portal shuts at noon.", ["apply 2026-10-02T12:00"]),
    (GRANT, "Applications open on Monday and close on 16 October 2026.", ["apply 2026-10-16", "opens 2026-09-07"]),
    (
        GRANT,
        "Stage 1 closes on 25 September 2026. By 16 October 2026 we tell you whether to go on.",
        ["eoi 2026-09-25"],
    ),
    (GRANT, "The fund was launched today. It closes at 5pm on 16 October 2026.", ["apply 2026-10-16T17:00"]),
    (
        GRANT,
        "Workshops on how to apply: 14 September 2026 in Leeds, 21 September 2026 in Hull. Deadline 9 October 2026.",
        ["apply 2026-10-09"],
    ),
]


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [*HEADS, *STANDS_FOR, *AROUND, *CONTRACTS, *LAYOUT, *OTHERS],
    ids=lambda value: None,
)
def test_a_date_is_for_what_stands_around_it(kind: Kind, text: str, expected: list[str]) -> None:
    assert told(kind, text) == expected
