"""Whose day it is, and whether it is over: a date beside closing words closes the fund only where it is the fund's own."""

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.reading.deadlines.sense_owners import OWNERS
from tracker.reading.deadlines.sense_past import PAST
from tracker.reading.deadlines.sense_rules import SenseRule
from tracker.terms import Kind

#: A fund around one sentence; published on 1 December 2026.
FUND = "The Hollin Trust gives grants of up to £5,000 to charities in Devon. {} See our website for more."
#: None of these may give a sure closing date: a doubtful one, another kind of date or none will do.
NOT_OURS = (
    "The former website shuts on 12 February 2027.",
    "Please sign and return the offer by 12 February 2027.",
    "A neighbour's scheme is open until 12 February 2027.",
    "Formerly, the deadline was 12 February 2027.",
    "Others to try are the ward fund, which closes on 12 February 2027.",
    "There have been two rounds, which closed in spring and on 12 February 2027.",
    "The rounds so far closed on 12 February 2027.",
    "Ballot slips must be returned by 12 February 2027.",
    "The proxy form has to be sent in by 12 February 2027.",
    "New Year closure: 12 February 2027.",
    "Our builder's price holds until 12 February 2027.",
    "A neighbouring charity takes applications until 12 February 2027.",
    "If your request was refused you may complain until 12 February 2027.",
    "Bids that go to the second stage are read aloud on or before 12 February 2027.",
    "Groups invited to stage two will be told by 12 February 2027.",
    "Remember that the HMRC deadline is 12 February 2027.",
    "Companies House wants your accounts: they are due by 12 February 2027.",
    "The Charity Commission annual return must be submitted by 12 February 2027.",
    "Another funder pays for minibuses; their closing date is 12 February 2027.",
    "The PCN's deadline for the plan is 12 February 2027.",
    "Our own bid to the Heritage Fund is due on 12 February 2027.",
    "Try the county council, which takes bids until 12 February 2027.",
    "The tender documents will be published on 12 February 2027.",
    "Send a CV to the chair by 12 February 2027.",
    "Write to us for the role by 12 February 2027.",
    "We are looking for a new treasurer. Please reply by 12 February 2027.",
    "Volunteer drivers are needed. Get in touch by 12 February 2027.",
    "Nominations for the committee must be with the secretary by 12 February 2027.",
    "Planning applications must be submitted by 12 February 2027.",
    "Applications for street closures must be in by 12 February 2027.",
    "Copy deadline: 12 February 2027.",
    "Deadline for pledges: 12 February 2027.",
    "Closing date for responses to the consultation: 12 February 2027.",
    "The last day to raise a query is 12 February 2027.",
    "The closing ceremony is on 12 February 2027.",
    "The council is closing the road on 12 February 2027.",
    "The museum shuts its doors on 12 February 2027.",
    "No later than 12 February 2027, start work.",
    "Please submit your evidence by 12 February 2027.",
)
OVER_OR_NOT_YET = (
    "Groups needed to apply by 12 February 2027 to be heard.",
    "Sixty bids came in by 12 February 2027.",
    "Bids must stay valid until 12 February 2027.",
    "We have agreed to extend the present contracts by six months, to 12 February 2027.",
    "We asked for applications by 12 February 2027 and got too few.",
    "The deadline of 12 February 2027 has passed.",
    "Round one shut 12 February 2027.",
    "The fund shut early, on 12 February 2027.",
    "Superseded: closing 12 February 2027.",
    "Applications cannot be entered before 12 February 2027.",
    "The event can't be before 12 February 2027, so apply in good time.",
    "Applications for 12 February 2027 are looked at in the week before.",
    "We need your form in time to put it before the governors on 12 February 2027.",
    "Send entries before the fête on 12 February 2027.",
    "Forms sent in after 12 February 2027 should be on the new paper.",
    "Forms received on 12 February 2027 will be answered in turn.",
    "12 February 2027: cheques posted.",
    "12 February 2027 is our decision date.",
)
OVER = (
    "Correction: the bulletin gave the closing date as 12 February 2027.",
    "We said applications would close on 12 February 2027.",
    "Requests were taken until 12 February 2027.",
    "Only groups that were founded before 12 February 2027 can ask.",
    "The first deadline, 12 February 2027, saw 80 bids.",
    "Applications submitted by the 12 February 2027 deadline are being assessed.",
    "Following the close of applications on 12 February 2027, the panel met.",
    "Since the deadline of 12 February 2027 we have read 80 bids.",
    "Deadline 12 February 2027 (passed). Another one follows.",
    "Deadline: 12 February 2027 - CLOSED. More next year.",
    "The 12 February 2027 deadline is no more.",
    "Instead of closing on 12 February 2027 the fund will stay open.",
    "Although the advert gave a deadline of 12 February 2027, bids are welcome later.",
    "Bids had to be in by 12 February 2027.",
    "Applications were open from 1 December 2026 to 12 February 2027.",
    "The closing date passed on 12 February 2027.",
    "Applications received by 12 February 2027 were read by the panel.",
    "We received 40 applications by 12 February 2027.",
    "The 40 bids received by 12 February 2027 are already with the panel.",
    "The round that shut on 12 February 2027 had 40 bids.",
    "Bids for the round closing 12 February 2027 are already being read.",
    "The deadline (12 February 2027) is behind us.",
    "Now shut: Winter Fund (12 February 2027).",
    "The earlier notice asked for bids by 12 February 2027.",
    "Bids were invited by 12 February 2027.",
    "<table><tr><th>Round</th><th>Deadline</th><th>Status</th></tr><tr><td>1</td><td>12 February 2027</td><td>Closed</td></tr></table>",
)
STILL_OURS = (
    ("The fund's deadline is 12 February 2027.", "2027-02-12"),
    ("The closing date for our small grants is 12 February 2027.", "2027-02-12"),
    ("Deadline for the spring round: 12 February 2027.", "2027-02-12"),
    ("The last day to apply is 12 February 2027.", "2027-02-12"),
    ("The cut-off for the March meeting is 12 February 2027.", "2027-02-12"),
    ("Deadline for receiving applications is 12 February 2027.", "2027-02-12"),
    ("Forms received after 12 February 2027 will be held over.", "2027-02-12"),
    ("Any form that comes in after 12 February 2027 is disregarded.", "2027-02-12"),
    ("Applications not received by 12 February 2027 will not be read.", "2027-02-12"),
    ("Applications must be received by the clerk before 12 February 2027.", "2027-02-12"),
    ("By 12 February 2027, send us the form.", "2027-02-12"),
    ("Please aim to get all applications to us by 12 February 2027.", "2027-02-12"),
    ("Artists apply with a CV and ten images by 12 February 2027.", "2027-02-12"),
    ("We meet in March. Applications should be with the governors by 12 February 2027.", "2027-02-12"),
    ("The fund shuts on 12 February 2027.", "2027-02-12"),
    ("We shut the list on 12 February 2027.", "2027-02-12"),
    ("Following the deadline of 12 February 2027 the panel will read all bids.", "2027-02-12"),
    ("Round 2 deadline: 12 February 2027 (open)", "2027-02-12"),
    (
        "<table><tr><th>Round</th><th>Deadline</th><th>Status</th></tr><tr><td>1</td><td>12 February 2027</td><td>Open</td></tr></table>",
        "2027-02-12",
    ),
    ("Grant claims towards hall hire can be submitted up to 12 February 2027.", "2027-02-12?"),
)


@pytest.mark.parametrize("said", [*NOT_OURS, *OVER_OR_NOT_YET, *OVER])
def test_a_day_that_is_not_the_funds_own_or_over_is_no_sure_closing_date(said: str) -> None:
    told = deadlines_of(FUND.format(said), Kind.GRANT)
    assert not [one for one in told if one.startswith("apply") and not one.endswith("?")]


@pytest.mark.parametrize(("said", "day"), STILL_OURS)
def test_the_funds_own_closing_date_stays(said: str, day: str) -> None:
    told = [one for one in deadlines_of(FUND.format(said), Kind.GRANT) if one.startswith("apply")]
    assert [one.removeprefix("apply ") for one in told] == [day]


@pytest.mark.parametrize("rule", [*OWNERS, *PAST], ids=lambda rule: rule.name)
def test_every_row_speaks_in_one_of_these(rule: SenseRule) -> None:
    told = [said.lower().partition("12 february")[0] for said in (*NOT_OURS, *OVER_OR_NOT_YET, *OVER)]
    heads = [part.partition(". ")[0] if rule.lead else part for part in told]
    assert any(rule.sign.search(head) for head in heads)
    assert rule.because
