"""Dates as real pages tell them: from when one can apply, periods, the end for submissions, when a notice is expected."""

from typing import Final

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

ABOUT: Final = {
    Kind.GRANT: "Grants of up to £5,000 for choirs. ",
    Kind.CONTRACT: "The Council invites tenders for a befriending service. ",
    Kind.ENGAGEMENT: "The Council is reviewing befriending and wants to hear from providers. ",
}
TOLD: Final = (
    (
        Kind.GRANT,
        "apply 2027-02-12 ; opens 2027-01-11T12:00",
        "Applications to the Fund can be made from Monday 11 January 2027 at 12pm; it closes on Friday 12 February 2027.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; opens 2027-01-11",
        "Applications may be made from 11 January 2027, and it closes on 12 February 2027.",
    ),
    (
        Kind.GRANT,
        "opens 2027-01-11T10:00",
        "At 10am on Monday 11 January 2027 round five of the Communities Fund for Adults opens for applications from groups all over the county.",
    ),
    (
        Kind.GRANT,
        "opens 2027-01-11",
        "On 11 January 2027 the next round of our small grants opens to applications.",
    ),
    (
        Kind.GRANT,
        "opens 2027-01-11",
        "On Monday 11 January 2027 a new fund for village halls, the Hearth Fund, will open for bids.",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12T16:00 ; opens 2027-01-11",
        "<p>Applications can be made in these periods:</p><p>Tranche 1 - closed Friday 27 November 2026 at 4pm<br>Tranche 2 - Monday 11th January 2027 – Friday 12th February 2027 at 4pm</p>",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; opens 2027-01-11",
        "<p>When you can apply:</p><ul><li>Round 1: 11 January 2027 to 12 February 2027</li></ul>",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12 ; opens 2027-01-11",
        "<p>Application periods</p><ul><li>Spring: 11 January 2027 - 12 February 2027</li></ul>",
    ),
    (
        Kind.GRANT,
        "apply 2027-02-12T17:00 ; opens 2027-01-11",
        "<p>The scheme takes applications twice a year:</p><p>Window 1 – 11 January 2027 to 12 February 2027, 5pm</p>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12T12:00",
        "It is at the tender stage; 12:00 on 12 February 2027 is the end for submissions, which go through the portal.",
    ),
    (Kind.CONTRACT, "apply 2027-02-12", "12 February 2027 is the end for bids."),
    (Kind.CONTRACT, "apply 2027-02-12T12:00", "Submissions end at 12:00 on 12 February 2027."),
    (Kind.CONTRACT, "apply 2027-02-12", "12 February 2027 is the submission date."),
    (
        Kind.ENGAGEMENT,
        "eoi 2027-06-12 ; opens 2027-08-10",
        "Feedback by 12 June 2027. The formal tender begins with notices which are expected by 10 August 2027.",
    ),
    (
        Kind.ENGAGEMENT,
        "eoi 2027-06-12 ; opens 2027-08-10",
        "Feedback by 12 June 2027. We hope to publish the tender by 10 August 2027.",
    ),
    (
        Kind.ENGAGEMENT,
        "eoi 2027-06-12 ; opens 2027-08-10",
        "Feedback by 12 June 2027. The Council means to issue an invitation to tender by 10 August 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-04-01",
        "Tenders by 12 February 2027. From 1 April 2027 the contract runs until 31 March 2029.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-04-01",
        "Tenders by 12 February 2027. From 1 April 2027 the provider works in three towns.",
    ),
    (Kind.GRANT, "apply 2027-02-12", "Apply by 12 February 2027. On 11 January 2027 our office opens again."),
    (
        Kind.CONTRACT,
        "apply 2027-02-12 ; starts 2027-04-01",
        "Tenders by 12 February 2027. Delivery: 1 April 2027 – 31 March 2028.",
    ),
    (Kind.CONTRACT, "apply 2027-02-12", "Tenders by 12 February 2027. 31 March 2029 is the end of the contract."),
    (
        Kind.ENGAGEMENT,
        "eoi 2027-02-12 ; starts 2027-01-20T10:00",
        "Planning event 20 January 2027 at 10am. Feedback by 12 February 2027.",
    ),
)


@pytest.mark.parametrize(("kind", "want", "said"), [*TOLD])
def test_each_date_is_what_its_words_say(kind: Kind, want: str, said: str) -> None:
    about = ABOUT[kind]
    body = f"<p>{about}</p>{said}" if said.startswith("<") else about + said
    assert " ; ".join(deadlines_of(body, kind)) == want
