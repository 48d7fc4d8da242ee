"""The dates of tenders, talks and awards: rows of dots, the fields of a notice copied as text, ends that move, answers to a commissioner."""

from typing import Final

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

ABOUT: Final = {
    Kind.CONTRACT: "The Council invites tenders for a befriending service. ",
    Kind.ENGAGEMENT: "The Council is reviewing befriending and wants to hear from providers. ",
    Kind.AWARD: "The Council gives notice about its contract for carers' support. ",
}
LIVE: Final = (
    (
        Kind.CONTRACT,
        "apply 2027-03-12 ; starts 2027-04-01",
        "<p>Return ........... 12 March 2027\nBegins ............ 1 April 2027\nEnds .............. 31 March 2029</p>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-12 ; questions 2027-02-26 ; starts 2027-04-01",
        "<pre>Queries........26/02/2027\nTenders........12/03/2027\nStart..........01/04/2027</pre>",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-12T12:00 ; questions 2027-02-26T12:00 ; starts 2027-04-01",
        "tender/description: Chairs.\ntender/enquiryPeriod/endDate: 2027-02-26T12:00:00+00:00\ntender/tenderPeriod/endDate: 2027-03-12T12:00:00+00:00\ntender/lots/0/contractPeriod: 2027-04-01 to 2031-03-31",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-12T12:00 ; starts 2027-04-01",
        "tenderPeriod: {endDate: 2027-03-12T12:00:00Z}, contractPeriod: {startDate: 2027-04-01, endDate: 2029-03-31}",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-12T12:00 ; starts 2027-04-01",
        "submissionDeadline: 2027-03-12T12:00:00Z\ncontractStart: 2027-04-01\ncontractEnd: 2029-03-31",
    ),
    (
        Kind.CONTRACT,
        "",
        "The DPS runs until 31 January 2029 and providers may request to participate on any day while it runs.",
    ),
    (Kind.CONTRACT, "", "Providers may ask to join on any day until the list expires on 31 January 2029."),
    (
        Kind.CONTRACT,
        "",
        "The framework stays open for applications to join throughout its life, to 31 January 2029.",
    ),
    (
        Kind.CONTRACT,
        "apply 2029-01-31",
        "The dynamic market is open until 31 January 2029. Join whenever you like.",
    ),
    (Kind.CONTRACT, "", "The framework will run until 31 January 2029. Apply whenever you like."),
    (
        Kind.CONTRACT,
        "apply 2027-03-12",
        "Shortlisted bidders meet the committee, with a panel of young people, in the week beginning 22 March 2027. Tenders by 12 March 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-12",
        "Tenders by 12 March 2027. Bidders present their offer in the week of 22 March 2027.",
    ),
    (
        Kind.CONTRACT,
        "apply 2027-03-12",
        "Tenders by 12 March 2027. The three best are seen by the board on 22 March 2027.",
    ),
    (Kind.CONTRACT, "apply 2027-03-12", "Tenders by 12 March 2027. Councillors take the report on 22 March 2027."),
    (
        Kind.CONTRACT,
        "apply 2027-03-12 ; decision 2027-03-22",
        "Tenders by 12 March 2027. Cabinet awards the contract on 22 March 2027.",
    ),
    (
        Kind.ENGAGEMENT,
        "eoi 2027-02-27 ; starts 2027-10-01",
        "<table><tr><td>Anything you want to tell us about the new model</td><td>27 February 2027</td></tr><tr><td>Contract start (estimated)</td><td>1 October 2027</td></tr></table>",
    ),
    (Kind.ENGAGEMENT, "eoi 2027-02-27", "<table><tr><td>Your input</td><td>27 February 2027</td></tr></table>"),
    (Kind.ENGAGEMENT, "eoi 2027-02-27", "<p>Tell us by 27 February 2027 what would make you bid.</p>"),
    (Kind.ENGAGEMENT, "eoi 2027-02-27", "<p>What have we missed? Write by 27 February 2027.</p>"),
    (Kind.ENGAGEMENT, "eoi 2027-02-27", "<p>Messages through the portal until 27 February 2027.</p>"),
    (Kind.ENGAGEMENT, "eoi 2027-02-27", "<p>Have a say on the draft specification: 27 February 2027.</p>"),
    (Kind.ENGAGEMENT, "eoi 2027-02-27", "<p>We are listening until 27 February 2027.</p>"),
    (Kind.ENGAGEMENT, "eoi 2027-02-27", "<p>Form back: 27 February 2027</p>"),
    (Kind.ENGAGEMENT, "eoi 2027-02-27", "<p>Closing date for ideas: 27 February 2027</p>"),
)

OVER: Final = (
    (
        Kind.AWARD,
        "",
        "The end date moves from 30 September 2027 to 30 September 2028, using the first of the extensions.",
    ),
    (Kind.AWARD, "", "The contract will now end on 30 September 2028 instead of 30 September 2027."),
    (Kind.AWARD, "", "Expiry changes from 30 September 2027 to 30 September 2028."),
    (Kind.AWARD, "", "The term is lengthened from 30 September 2027 to 30 September 2028."),
    (Kind.AWARD, "", "Date of conclusion of the contract: 23/12/2026. Tenders received: 2."),
    (Kind.AWARD, "", "Date of contract award: 23 December 2026."),
    (Kind.AWARD, "", "Contract signed 23 December 2026."),
    (Kind.AWARD, "", "Date contract concluded: 23 December 2026"),
    (Kind.AWARD, "", "The contract was concluded on 23 December 2026."),
    (Kind.AWARD, "", "Signature 23 December 2026. Standstill to 15 January 2027."),
    (
        Kind.AWARD,
        "starts 2027-04-01",
        "Over £200m will be shared by 251 organisations in the three years from 1 April 2027.",
    ),
    (Kind.AWARD, "starts 2027-04-01", "Signed: 3 February 2027. Begins: 1 April 2027. Ends: 31 March 2029."),
    (Kind.AWARD, "starts 2027-04-01", "The grants run for three years from 1 April 2027."),
    (Kind.AWARD, "starts 2027-04-01", "The contract is for 1 April 2027 to 31 March 2029."),
    (Kind.AWARD, "starts 2027-04-01", "Dates of the contract: 1 April 2027 to 31 March 2029."),
    (Kind.AWARD, "starts 2027-04-01", "It takes effect on 1 April 2027."),
    (Kind.AWARD, "starts 2027-04-01", "Work gets under way on 1 April 2027."),
    (Kind.AWARD, "starts 2027-04-01", "Start 01/04/2027, end 31/03/2029, award 12/02/2027."),
    (Kind.AWARD, "starts 2027-04-01", "The new provider is in place from 1 April 2027."),
    (Kind.AWARD, "starts 2027-04-01", "The service passes to them on 1 April 2027."),
)


@pytest.mark.parametrize(("kind", "want", "said"), [*LIVE, *OVER])
def test_each_date_is_what_its_words_say(kind: Kind, want: str, said: str) -> None:
    about = ABOUT[kind]
    body = f"<p>{about}</p>{said}" if said.startswith("<") else about + said
    assert " ; ".join(deadlines_of(body, kind)) == want
