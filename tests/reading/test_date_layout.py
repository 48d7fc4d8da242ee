"""Dates as pages and notices lay them out: labels on lines of their own, tables with and without lines, dates in front.

Each row: the kind, the text, and what the codebook makes of it (published on 1 September 2026). All are invented.
"""

import pytest

from tests.reading.build_reading import deadlines_of
from tests.reading.test_date_heads import CONTRACT, ENGAGEMENT, GRANT, TRAINING, told
from tracker.terms import Kind

PAGES = [
    (
        GRANT,
        "Timeline\n\n7 September 2026\n\nApplications open\n\n16 October 2026\n\nApplications close\n\n20 November 2026\n\nDecisions announced",
        ["apply 2026-10-16", "decision 2026-11-20", "opens 2026-09-07"],
    ),
    (
        GRANT,
        "<h3>Key dates</h3><h4>7 September 2026</h4><p>Applications open</p><h4>16 October 2026, 5pm</h4><p>Deadline for applications.</p><h4>20 November 2026</h4><p>We let everyone know.</p>",
        ["apply 2026-10-16T17:00", "decision 2026-11-20", "opens 2026-09-07"],
    ),
    (
        GRANT,
        "<dl><dt>Opens</dt><dd>7 September 2026</dd><dt>Closes</dt><dd>16 October 2026</dd><dt>Outcome</dt><dd>20 November 2026</dd></dl>",
        ["apply 2026-10-16", "decision 2026-11-20", "opens 2026-09-07"],
    ),
    (
        GRANT,
        "<p><strong>7 September 2026</strong><br>Fund opens<br><strong>16 October 2026</strong><br>Fund closes</p>",
        ["apply 2026-10-16", "opens 2026-09-07"],
    ),
    (
        GRANT,
        "Fund opens\n7 September 2026\nFund closes\n16 October 2026\nPanel meets\n3 November 2026\nApplicants hear\n20 November 2026",
        ["apply 2026-10-16", "decision 2026-11-20", "opens 2026-09-07"],
    ),
    (
        GRANT,
        "Round  Opens  Closes  Decision\n1  7 Sep 2026  16 Oct 2026  20 Nov 2026\n2  11 Jan 2027  19 Feb 2027  26 Mar 2027",
        [
            "apply 2026-10-16",
            "apply 2027-02-19",
            "decision 2026-11-20",
            "decision 2027-03-26",
            "opens 2026-09-07",
            "opens 2027-01-11",
        ],
    ),
    (
        GRANT,
        "Panel date | Application deadline\n12 November 2026 | 15 October 2026\n11 February 2027 | 14 January 2027",
        ["apply 2026-10-15", "apply 2027-01-14"],
    ),
    (
        GRANT,
        "Deadline for application | Trustees' meeting\n16 October 2026 | 14 November 2026",
        ["apply 2026-10-16"],
    ),
    (
        GRANT,
        "Fund,Opens,Closes,Max\nSpark,2026-09-07,2026-10-16,£500\nFlame,2027-01-04,2027-02-12,£5000",
        ["apply 2026-10-16", "apply 2027-02-12", "opens 2026-09-07", "opens 2027-01-04"],
    ),
    (
        GRANT,
        "<table><tr><th></th><th>Autumn round</th><th>Spring round</th></tr><tr><td>Opens</td><td>7 September 2026</td><td>11 January 2027</td></tr><tr><td>Closes</td><td>16 October 2026</td><td>19 February 2027</td></tr><tr><td>Panel</td><td>10 November 2026</td><td>16 March 2027</td></tr><tr><td>Results</td><td>20 November 2026</td><td>26 March 2027</td></tr></table>",
        [
            "apply 2026-10-16",
            "apply 2027-02-19",
            "decision 2026-11-20",
            "decision 2027-03-26",
            "opens 2026-09-07",
            "opens 2027-01-11",
        ],
    ),
    (
        CONTRACT,
        "Published date: 1 September 2026\nClosing date: 25 September 2026\nContract start date: 2 November 2026\nContract end date: 1 November 2028\nProcedure type: Open",
        ["apply 2026-09-25", "starts 2026-11-02"],
    ),
    (
        CONTRACT,
        "Submission\nEnquiry deadline\n11 September 2026, 12:00pm\nTender submission deadline\n25 September 2026, 12:00pm\nTenders may be submitted electronically\nYes\nAward decision date (estimated)\n16 October 2026\nRecurring procurement\nPublication date of next tender notice (estimated): 1 April 2030",
        ["apply 2026-09-25T12:00", "decision 2026-10-16", "questions 2026-09-11T12:00"],
    ),
    (
        CONTRACT,
        "| Milestone | Date |\n| ITT published | 1 September 2026 |\n| Deadline for clarifications | 14 September 2026 17:00 |\n| Tender deadline | 28 September 2026 12:00 |\n| Evaluation | 29 September - 9 October 2026 |\n| Award | 19 October 2026 |\n| Contract commences | 1 December 2026 |",
        ["apply 2026-09-28T12:00", "decision 2026-10-19", "questions 2026-09-14T17:00", "starts 2026-12-01"],
    ),
    (
        ENGAGEMENT,
        "Engagement deadline\n\n25 September 2026\n\nEngagement process description\n\nProviders are invited to a webinar on 15 September 2026 at 10am and to fill in a questionnaire.\n\nSubmission\n\nPublication date of tender notice (estimated)\n\n16 November 2026",
        ["eoi 2026-09-25", "opens 2026-11-16", "starts 2026-09-15T10:00"],
    ),
    (
        TRAINING,
        "Tue 22 Sep 2026\n10:00 - 12:00\nWriting a strategy\nThu 1 Oct 2026\n10:00 - 12:00\nReading accounts",
        ["starts 2026-09-22T10:00", "starts 2026-10-01T10:00"],
    ),
    (TRAINING, "Date & time\nWednesday 23 September 2026\n10am-1pm\nLocation\nOnline", ["starts 2026-09-23T10:00"]),
    (
        TRAINING,
        "Event details\nStart date: 23/09/2026\nStart time: 10:00\nEnd time: 12:30\nRegistration closes: 21/09/2026",
        ["register 2026-09-21", "starts 2026-09-23T10:00"],
    ),
    (
        GRANT,
        "Status\nOpen\nApplication deadline\n16/10/2026 17:00\nAmount\nUp to £5,000",
        ["apply 2026-10-16T17:00"],
    ),
    (GRANT, "Deadline 16 Oct | Max £5k | Area Kent | Decision 20 Nov", ["apply 2026-10-16", "decision 2026-11-20"]),
]


@pytest.mark.parametrize(("kind", "text", "expected"), PAGES, ids=lambda value: None)
def test_a_date_is_for_what_its_place_on_the_page_says(kind: Kind, text: str, expected: list[str]) -> None:
    assert told(kind, text) == expected


FUND_OF_ROUNDS = "Grants of up to £5,000 for sports clubs.\n{}\nSee our website."


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Applications can be made in these periods:\nTranche 1 - closed Friday 30 October 2026 at 4pm\nTranche 2 - Monday 4th January 2027 – Friday 29th January 2027 at 4pm", ["opens 2027-01-04", "apply 2027-01-29T16:00"]),
        ("You can apply in these weeks:\nTranche 3 - Monday 4th January 2027 – Friday 29th January 2027", ["opens 2027-01-04", "apply 2027-01-29"]),
        ("On 11 January 2027 the next round opens.", ["opens 2027-01-11"]),
        ("At 10am on Monday 11th January 2027 round five of the Communities Health and Wellbeing Fund for Adults opens for applications from groups.", ["opens 2027-01-11T10:00"]),
        ("On 11 January 2027 our Small Grants for Village Halls and Their Committees programme opens again.", ["opens 2027-01-11"]),
        ("Applications to the Fund can be made from Monday 11 January at 12pm; it closes on Friday 26 February 2027.", ["opens 2027-01-11T12:00", "apply 2027-02-26"]),
        ("Bids to our Festivals Fund may be sent in from 11 January 2027.", ["opens 2027-01-11"]),
        ("Applications are taken all year. They must be in no later than 5pm on 26 February 2027.", ["apply 2027-02-26T17:00"]),
        ("New applications are not being accepted until 26 February 2027.", ["opens 2027-02-26"]),
        ("Applications are currently not taken until 26 February 2027.", ["opens 2027-02-26"]),
        ("Fill in the form. They must be here no later than 26 February 2027.", ["apply 2027-02-26"]),
    ],
)  # fmt: skip
def test_what_a_page_says_of_its_rounds(body: str, expected: list[str]) -> None:
    assert deadlines_of(FUND_OF_ROUNDS.format(body), Kind.GRANT, published="2026-12-01") == sorted(expected)


@pytest.mark.parametrize(
    "body",
    [
        "From 26 February 2027 we are not taking applications.",
        "From 26 February 2027 the fund no longer accepts new requests.",
        "They must be in business no later than 26 February 2027.",
        "Planning 20 Nov 2026 at 09:24",
        "- Publication Date\n- 16 Nov 2026",
    ],
)
def test_what_is_no_date_of_a_round(body: str) -> None:
    assert deadlines_of(FUND_OF_ROUNDS.format(body), Kind.GRANT, published="2026-12-01") == []
