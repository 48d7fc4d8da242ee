"""What a request must say, what may be done with one that is sent, and a closing date that is withdrawn: none of these closes a call.

The text was published on 18 November 2026; what is expected are its closing dates ("?": doubtful).
"""

import pytest

from tests.reading.build_reading import deadlines_of
from tracker.terms import Kind

FUND = "Grants of up to £2,000 for village groups. {}"
MUST_SAY = (
    (
        "Deadline: 11 December 2026. Applications ought to describe an event that takes place before 31 August 2027.",
        "2026-12-11",
    ),
    ("Deadline: 11 December 2026. Bids must explain how the garden will look by 1 May 2027.", "2026-12-11"),
    (
        "Deadline: 11 December 2026. Your proposal should set out what will have changed by 31 March 2028.",
        "2026-12-11",
    ),
    (
        "Deadline: 11 December 2026. Forms need to show that planning consent is granted by 14 February 2027.",
        "2026-12-11",
    ),
    ("Deadline: 11 December 2026. Entries will be on display in the library until 22 January 2027.", "2026-12-11"),
    ("Deadline: 11 December 2026. Applications should cover costs up to 31 March 2028.", "2026-12-11"),
    ("Deadline: 11 December 2026. Proposals must include a plan for the months up to 30 June 2027.", "2026-12-11"),
    (
        "Deadline: 11 December 2026. Applications have to relate to activity that begins no later than 1 June 2027.",
        "2026-12-11",
    ),
    (
        "Deadline: 11 December 2026. Each bid should name a treasurer who will stay until 1 April 2028.",
        "2026-12-11",
    ),
    ("Deadline: 11 December 2026. Your form must tell us who will run the club until 31 July 2027.", "2026-12-11"),
    ("Bids should start on site no later than 1 May 2027. Send your bid by 22 January 2027.", "2027-01-22"),
    ("Proposals should be carried out by 30 September 2027. The closing date is 22 January 2027.", "2027-01-22"),
    ("Deadline: 11 December 2026. Applications will be kept on our system until 31 March 2028.", "2026-12-11"),
    (
        "Deadline: 11 December 2026. We welcome applications for work that can be finished by 30 June 2027.",
        "2026-12-11",
    ),
    ("Deadline: 11 December 2026. Submissions will be shown on our website on 18 December 2026.", "2026-12-11"),
    ("Deadline: 11 December 2026. Bids may include costs incurred before 1 April 2027.", "2026-12-11"),
)
STILL_CLOSES = (
    ("Applications should be for work in Kent and must be with us by 11 December 2026.", "2026-12-11"),
    ("Applications must include a budget and reach us by 11 December 2026.", "2026-12-11"),
    ("Proposals must be delivered to the town hall by 11 December 2026.", "2026-12-11"),
    ("Your form should be on the clerk's desk by 11 December 2026.", "2026-12-11"),
    ("Bids will be open until 11 December 2026.", "2026-12-11"),
    ("Forms must be completed and signed by 11 December 2026.", "2026-12-11"),
    ("Applications can be made online until 11 December 2026.", "2026-12-11"),
    ("Applications must show what you need and be in by 11 December 2026.", "2026-12-11"),
    ("Applications should come to the clerk by 11 December 2026.", "2026-12-11"),
    ("Applications for work that starts in June must be in by 11 December 2026.", "2026-12-11"),
)
MENDED = (
    ("Deadline: 11 December 2026. You can change your answers until 18 December 2026.", "2026-12-11"),
    (
        "Deadline: 11 December 2026. Where a form has gaps, we allow until 18 December 2026 to put them right.",
        "2026-12-11",
    ),
    (
        "Deadline: 11 December 2026. If something is missing from your application we will give you until 18 December 2026 to send it.",
        "2026-12-11",
    ),
    ("The closing date is 11 December 2026. Applications may be corrected up to 18 December 2026.", "2026-12-11"),
    (
        "Deadline: 11 December 2026. Applicants may swap a budget for a new one until 18 December 2026.",
        "2026-12-11",
    ),
    ("Deadline: 11 December 2026. Applications can be taken back until 18 December 2026.", "2026-12-11"),
    ("Deadline: 11 December 2026. Changes to your bid are accepted until 18 December 2026.", "2026-12-11"),
    ("Deadline: 11 December 2026. Forms that we send back may be resubmitted by 18 December 2026.", "2026-12-11"),
    (
        "Deadline: 11 December 2026. Where your application has a mistake you have until 18 December 2026 to correct it.",
        "2026-12-11",
    ),
    ("Deadline: 11 December 2026. You may revise your proposal by 18 December 2026.", "2026-12-11"),
    ("Deadline: 11 December 2026. Withdrawals must reach us by 18 December 2026.", "2026-12-11"),
    (
        "Apply by 11 December 2026. Anyone whose form is unclear will have until 18 December 2026 to explain it.",
        "2026-12-11",
    ),
    (
        "Deadline: 11 December 2026. Those whose application we return have until 18 December 2026 to resubmit.",
        "2026-12-11",
    ),
    ("Deadline: 11 December 2026. Supporting letters can follow, up to 18 December 2026.", "2026-12-11"),
)
UNTIL_THEN = (
    ("You can edit your application as often as you like until it closes on 11 December 2026.", "2026-12-11"),
    ("You may save, change and submit your form until 11 December 2026.", "2026-12-11"),
    ("If your application is incomplete it will not be read. Apply by 11 December 2026.", "2026-12-11"),
    ("We have changed the form. Send it by 11 December 2026.", "2026-12-11"),
    ("You can make changes to your application up until the closing date of 11 December 2026.", "2026-12-11"),
)
WITHDRAWN = (
    ("The 11 December 2026 closing date has been dropped.", ""),
    ("We have scrapped the 11 December 2026 deadline.", ""),
    ("The deadline of 11 December 2026 has been removed and you can apply at any time.", ""),
    ("We have lifted the 11 December 2026 deadline.", ""),
    ("There is no longer a deadline of 11 December 2026: apply whenever you are ready.", ""),
    ("Please forget the closing date of 11 December 2026.", ""),
    ("Please disregard the 11 December 2026 deadline on our poster.", ""),
    ("The fund isn't closing on 11 December 2026 after all.", ""),
    ("We are no longer closing on 11 December 2026.", ""),
    ("The 11 December 2026 deadline is on hold.", ""),
    ("Our closing date of 11 December 2026 is no more.", ""),
    ("The 11 December 2026 deadline has been set aside.", ""),
    ("The round will not close on 11 December 2026 as we had said. It closes on 18 December 2026.", "2026-12-18"),
    ("Applications do not close on 11 December 2026 but on 18 December 2026.", "2026-12-18"),
    ("The closing date is not 11 December 2026. It is 18 December 2026.", "2026-12-18"),
    ("We got rid of the 11 December 2026 deadline.", ""),
    ("The 11 December 2026 deadline no longer holds.", ""),
    ("We've abolished the deadline of 11 December 2026.", ""),
    ("Some websites give 11 December 2026 as the deadline. Our deadline is 18 December 2026.", "2026-12-18"),
    ("The closing date is 18 December 2026 and not, as the poster says, 11 December 2026.", "2026-12-18"),
    ("Note that 11 December 2026 is not the deadline. The deadline is 18 December 2026.", "2026-12-18"),
    ("The 11 December 2026 deadline in our old leaflet no longer stands.", ""),
)
HOLDS = (
    ("Do not ignore the deadline of 11 December 2026.", "2026-12-11"),
    ("The fund closes on 11 December 2026 and will not reopen.", "2026-12-11"),
    ("We will not extend the deadline of 11 December 2026.", "2026-12-11"),
    ("Don't miss the 11 December 2026 deadline.", "2026-12-11"),
    ("The deadline is 11 December 2026, not a day later.", "2026-12-11"),
    ("We have dropped the need for accounts. The deadline is 11 December 2026.", "2026-12-11"),
    ("Our help desk is suspended, but the deadline is 11 December 2026.", "2026-12-11"),
)
CASES = (*MUST_SAY, *STILL_CLOSES, *MENDED, *UNTIL_THEN, *WITHDRAWN, *HOLDS)


@pytest.mark.parametrize(("said", "expected"), CASES)
def test_a_date_closes_a_call_where_the_verb_lets_it(said: str, expected: str) -> None:
    told = deadlines_of(FUND.format(said), Kind.GRANT, published="2026-11-18")
    assert [one.removeprefix("apply ") for one in told if one.startswith("apply")] == expected.split()


def test_what_may_be_mended_until_a_day_may_be_the_closing_date_where_nothing_else_is() -> None:
    said = "You may edit your application until 11 December 2026."
    assert deadlines_of(FUND.format(said), Kind.GRANT, published="2026-11-18") == ["apply 2026-12-11?"]
