"""Whether applications are taken at any time."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reading.build_reading import material
from tracker.reading.deadlines.rolling import read_rolling
from tracker.reading.deadlines.rolling_rules import RULES
from tracker.reading.welsh import rolling as welsh
from tracker.terms import Kind, SourceKind

ROLLING = [
    "New providers can be admitted at any stage.",
    "Apply until the whole of the £40,000 has been handed out.",
    "Applications are accepted on a rolling basis.",
    "You can apply at any time.",
    "There is no deadline.",
    "We don't have deadlines: apply when you are ready.",
    "The fund is open all year round.",
    "Deadline: rolling",
    "Deadline: none, apply whenever it suits you",
    "Applications close once all the money has been allocated.",
    "Open until funds run out.",
    "Apply by 31 March 2027 or until the budget is spent.",
    "Funding is available on a first come, first served basis.",
    "Small grants have no closing date; large grants close on 1 May.",
    "We accept applications throughout the year.",
    "Closing date: ongoing",
    "The fund stays open until the £60,000 has been spent.",
    "Requests are welcome when you are ready.",
    "Apply as and when you need to.",
    "Open until the pot is empty or fully allocated.",
    "The fund is always open.",
    "This is a continuous programme: applications are considered continuously.",
    "Ideas can be put to the ward panel throughout the year.",
    "Deadline 4 September. When the £60,000 has been used up the fund will stop.",
    "When can we apply? Any time.",
    "Small sums can be asked for whenever it suits you.",
    "The list of providers stays open permanently to applications.",
    "Small awards: any time. Large awards: 30 September.",
    "Seed grants (up to £300): all year. Others twice a year.",
    "<table><tr><td>When</td><td>any time, no deadlines</td><td>twice a year</td></tr></table>",
    "Small grant (under £300)\nAny time of year, for a piece of equipment.",
    "Where: Fife only. When: whenever suits you.",
    "Rolling; we answer within a month.",
    "Open until 26 February, or until your ward member has spent their allowance.",
    "Trustees consider requests all year round.",
    "We pay up to £150 within a fortnight of asking, all year.",
    "You will find no closing dates here; charities write to us in any month.",
    "There is £9,000 this year and when it has gone it has gone.",
    "There are no set dates: write when you are ready.",
    "Post your project on the platform at any time of year.",
    "Put a pitch up by 11 October, or later as long as there's money left.",
    "Send an expression of interest whenever you like.",
    "Applications are looked at continually through the year.",
]
NOT_ROLLING = [
    "Queries are answered on a rolling basis.",
    "The fund may close early if we receive many applications.",
    "We may withdraw the offer at any time.",
    "Deadline: none stated",
    "No deadline has been announced yet.",
    "This is no longer a rolling programme; apply by 1 May.",
    "The fund opens on 1 May.",
    "The buyer can end the competition at any time.",
    "Contact us any time if you have questions about closing the account.",
    "Larger bids go through a different scheme with no deadlines.",
    "There is no deadline for reporting.",
    "Grants must be spent by 31 March; keep receipts until the money is used.",
    "Once the £60,000 has been spent you must send us a report.",
    "Any time you need advice, ring us.",
    "Opening hours: any time by arrangement.",
    "There is also a smaller programme, which has no deadlines.",
    "No closing date has been set yet.",
    "It is not project money: for that see our themed funds (no closing date).",
    "Our hall is in use all year round; apply by 1 May.",
    "You can save the form and send it in any time up to the closing date of 14 October.",
    "Send it any time before our deadline.",
]


@pytest.mark.parametrize("body", ROLLING)
def test_words_that_say_so_make_a_fund_rolling(body: str) -> None:
    made = material(body)
    (evidence,) = read_rolling(made, Kind.GRANT)
    assert evidence.quote == made.body.text[evidence.start : evidence.end]


@pytest.mark.parametrize("body", NOT_ROLLING)
def test_words_that_only_sound_so_do_not(body: str) -> None:
    assert read_rolling(material(body), Kind.GRANT) == ()


@pytest.mark.parametrize(
    "body",
    [
        "The dynamic market is open to new suppliers throughout its lifetime.",
        "New providers may apply to join the DPS at any time.",
        "The list remains open for new applicants during the four years.",
    ],
)
def test_a_market_that_one_may_join_at_any_time_is_rolling(body: str) -> None:
    assert read_rolling(material(body, source_kind=SourceKind.NOTICE), Kind.CONTRACT)


def test_an_award_or_an_engagement_is_never_rolling() -> None:
    made = material("Applications are accepted on a rolling basis.")
    assert read_rolling(made, Kind.AWARD) == read_rolling(made, Kind.ENGAGEMENT) == ()


SAYS = [
    *((says, rule.hints) for rule in RULES for says in rule.says),
    *((says, welsh.HINTS[name]) for name, told in welsh.SAYS.items() for says in told),
]


@pytest.mark.parametrize(("says", "hints"), SAYS)
@settings(max_examples=20, suppress_health_check=[HealthCheck.filter_too_much])
@given(data=st.data())
def test_a_hint_stands_in_all_that_a_row_matches(says: str, hints: tuple[str, ...], data: st.DataObject) -> None:
    match = re.search(says, data.draw(st.from_regex(says)))
    assert match is not None  # `\b` and look-aheads hold in what is drawn
    assert any(hint in match[0] for hint in hints)
