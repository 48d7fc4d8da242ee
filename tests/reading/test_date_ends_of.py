"""Of what a closing date is the end: "deadline" is for what stands beside it, and a grant has many."""

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

#: A fund around one stretch; published on 1 December 2026.
FUND = "<p>The Hollin Trust gives grants of up to £5,000 to charities in Devon.</p>{}"
#: 15 January is the day for applications and nothing else closes.
OTHER_ENDS = (
    "<p>Deadline to apply: 15 January 2027. Acceptance form deadline: 12 March 2027. Final claim deadline: 30 September 2027.</p>",
    "<p>Applications deadline: 15 January 2027. Deadline for signing the funding agreement: 12 March 2027.</p>",
    "<p>The closing date for applications is 15 January 2027. The closing date for letters of support is 22 January 2027.</p>",
    "<p>Apply by 15 January 2027. Deadline for uploading your audited accounts: 29 January 2027.</p>",
    "<p>Application deadline: 15 January 2027. Safeguarding policy deadline: 29 January 2027.</p>",
    "<h3>Cut-off dates</h3><ul><li>Forms – 15 January 2027</li><li>Referees – 22 January 2027</li><li>Invoices – 30 April 2027</li></ul>",
    "<h3>Deadlines</h3><ul><li>for applications: 15 January 2027</li><li>for proof of permission from the landlord: 29 January 2027</li><li>for monitoring forms: 31 March 2028</li></ul>",
    "<p>Applications: by 15 January 2027. Installation: by 31 May 2027. Payment: by 30 June 2027.</p>",
    "<p>Apply: by 15 January 2027. Due diligence: until 19 February 2027. Delivery: until 31 March 2028.</p>",
    "<table><tr><th>Step</th><th>By</th></tr><tr><td>Send your application</td><td>15 January 2027</td></tr><tr><td>Send your insurance certificate</td><td>29 January 2027</td></tr></table>",
    "<p>The deadline for applications is 15 January 2027. The last date for drawing the grant down is 30 September 2027.</p>",
    "<p>Application deadline: 15 January 2027. Co-funding deadline: 26 February 2027. Landlord's consent deadline: 12 March 2027.</p>",
)
#: What names the call, a request or those who come keeps its date.
OWN_ENDS = (
    "<p>Closing date for receipt of nominations and supporting statements: 15 January 2027.</p>",
    "<p>*** Deadline now 15 January 2027 ***</p>",
    "<p>Deadline for receipt of applications: 15 January 2027.</p>",
    "<p>Deadline for completing the online form: 15 January 2027.</p>",
    "<p>Postal deadline: 15 January 2027.</p>",
    "<p>Closing date for the spring round: 15 January 2027.</p>",
    "<p>Deadline for groups in Exeter: 15 January 2027.</p>",
    "<p>The deadline for applications for match funding is 15 January 2027.</p>",
    "<p>The deadline for grants towards equipment checks is 15 January 2027.</p>",
    "<p>Cut-off date for delivery of completed applications: 15 January 2027.</p>",
    "<p>Activity grants deadline: 15 January 2027.</p>",
)


def closing(body: str) -> list[str]:
    told = deadlines_of(FUND.format(body), Kind.GRANT, published="2026-12-01")
    return [one.removeprefix("apply ") for one in told if one.startswith("apply")]


@pytest.mark.parametrize("body", OTHER_ENDS)
def test_what_comes_after_or_goes_with_a_request_has_no_closing_date(body: str) -> None:
    assert closing(body) == ["2027-01-15"]


@pytest.mark.parametrize("body", OWN_ENDS)
def test_the_end_of_the_call_itself_is_sure(body: str) -> None:
    assert closing(body) == ["2027-01-15"]


def test_a_deadline_for_something_unknown_is_doubtful_beside_the_one_for_applications() -> None:
    body = "<p>Application deadline: 15 January 2027. The deadline for widgets is 26 February 2027.</p>"
    assert closing(body) == ["2027-01-15", "2027-02-26?"]
