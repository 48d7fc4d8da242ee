"""What else is open until a day, or due by one, in a funder's plain sentences, and what closes a fund though it looks alike.

Each row: a sentence, put beside a fund that closes on 30 October 2026 or beside one that gives no date, and the dates that the codebook
makes of it (published on 1 September 2026). All are invented.
"""

from datetime import date

import pytest

from tests.build import an_announcement
from tests.reading.test_date_heads import told
from tracker.reading.deadlines.deadlines import read_deadlines
from tracker.reading.material import material_of
from tracker.terms import Kind

FUND = "The Wicket Fund gives up to £2,000 to village clubs. {}"
CLOSES = "The closing date is 30 October 2026. {}"

#: They close nothing, whatever else the text says.
BESIDE_IT = (
    "Our tea room and kitchen are open until 4pm on 20 November 2026.",
    "Our shop in the old mill on the quay is open until 5pm on 20 November 2026.",
    "The advice line stays open until 6pm on 20 November 2026.",
    "Reception will be open until 20 November 2026.",
    "Your new hall must be open by 20 November 2026.",
    "The account has to be open before 20 November 2026.",
    "If the costs of the work change, let us know by 20 November 2026.",
    "Please tell us by 20 November 2026 if your project slips.",
    "Write to us by 20 November 2026 if the money has not yet been used.",
    "Grantees must send their figures by 20 November 2026.",
    "Anyone with a grant has until 20 November 2026 to answer our letter.",
    "The call for papers closes on 20 November 2026.",
    "Our call for volunteers ends on 20 November 2026.",
    "Trustee recruitment closes on 20 November 2026.",
    "Supporters have until 20 November 2026 to give.",
    "The auction closes on 20 November 2026.",
    "Comments on the town plan are due by 20 November 2026.",
    "Feedback should reach the editor by 20 November 2026.",
    "Please complete our short survey by 20 November 2026.",
    "We are tendering for an external evaluator; bids are due by 20 November 2026.",
    "We will ask for missing papers by 20 November 2026.",
    "A pack will be posted to all applicants by 20 November 2026.",
    "The programme will be reviewed by 20 November 2026.",
    "The scheme hopes to reach forty clubs by 20 November 2026.",
    "We pay for the year to 31 March 2027.",
    "Before applying, please ring Sam by 9 October 2026.",
    "Before you apply, you must come to a workshop by 9 October 2026.",
    "Clubs had until 31 August to ask for money last time.",
    "Applications were accepted until 31 August.",
    "The last round was open until 31 August.",
    "You are too late for the 31 August deadline.",
    "The deadline for appeals is 20 November 2026.",
    "The last day for accepting our offer is 20 November 2026.",
    "You can save your form until 20 November 2026.",
    "The library is closed until 20 November 2026.",
    "The office shuts on 18 December and opens again on 4 January.",
    "The new skate park opens on 20 November 2026.",
    "More information will be available on 20 November 2026.",
    "Details of the spring round will be announced on 20 November 2026.",
    "We will reply to all e-mails by 20 November 2026.",
    "Appeals against our decision must be made by 20 November 2026.",
    "The offer letter must be signed and returned by 20 November 2026.",
    "Only clubs that joined before 1 October 2026 can apply.",
    "A second fund, for schools, closes on 20 November 2026.",
    "Another grants scheme of the county closes on 20 November 2026.",
    "The public vote opens on 20 November 2026.",
)

#: They look alike and close the fund, or open it.
CLOSES_IT = (
    ("The Kitchen Fund is open until 20 November 2026.", ["apply 2026-11-20"]),
    ("Applications for the community centre grants are open until 20 November 2026.", ["apply 2026-11-20"]),
    ("The Playground Fund opens on 20 November 2026.", ["opens 2026-11-20"]),
    ("The hall grants scheme will be open from 20 November 2026.", ["opens 2026-11-20"]),
    ("Grant holders must apply for further money by 20 November 2026.", ["apply 2026-11-20"]),
    ("The call for proposals closes on 20 November 2026.", ["apply 2026-11-20"]),
    ("Grants for donors' charities: apply by 20 November 2026.", ["apply 2026-11-20"]),
    ("Requests for donations must be made by 20 November 2026.", ["apply 2026-11-20"]),
    ("Requests for funding should be made by 20 November 2026.", ["apply 2026-11-20"]),
    ("Your form should reach the library by close of business on 20 November 2026.", ["apply 2026-11-20"]),
    ("Bring the form to the town hall by close of play on 20 November 2026.", ["apply 2026-11-20"]),
    ("The treasurer must have your form by 20 November 2026.", ["apply 2026-11-20"]),
    ("Anything received after noon on 20 November 2026 will not be read.", ["apply 2026-11-20T12:00"]),
    ("Forms postmarked after 20 November 2026 will be returned.", ["apply 2026-11-20"]),
    ("The bidding period finishes on 20 November 2026.", ["apply 2026-11-20"]),
    ("The online form will be switched off at 5pm on 20 November 2026.", ["apply 2026-11-20T17:00"]),
    ("The form will be taken down on 20 November 2026.", ["apply 2026-11-20"]),
    ("This opportunity expires on 20 November 2026.", ["apply 2026-11-20"]),
    ("The scheme stays open to 20 November 2026.", ["apply 2026-11-20"]),
    ("Please apply by Fri 20/11.", ["apply 2026-11-20"]),
    ("The deadline is the twentieth of November 2026.", ["apply 2026-11-20"]),
    ("Apply by the thirty-first of January, 5pm.", ["apply 2027-01-31T17:00"]),
    ("Apply by the end of March.", ["apply 2027-03-31"]),
    ("The deadline is 1700 on 20 November 2026.", ["apply 2026-11-20T17:00"]),
    (
        "We open on 3 November 2026, and the closing date will be 20th of that month.",
        ["apply 2026-11-20", "opens 2026-11-03"],
    ),
    ("The scheme will close once we have had 40 forms or on 20 November 2026.", ["apply 2026-11-20"]),
    ("We will ask for more by 20 November 2026 should your outline be shortlisted.", ["apply 2026-11-20"]),
    ("The deadline has been set for 20 November 2026.", ["apply 2026-11-20"]),
    ("Applications: 2 November-20 November 2026", ["apply 2026-11-20", "opens 2026-11-02"]),
    ("Applications close at five o'clock on 20 November 2026.", ["apply 2026-11-20T17:00"]),
    (
        "Apply by 20 November 2026 for grants starting in spring, or by 11 December 2026 for work in summer.",
        ["apply 2026-11-20", "apply 2026-12-11"],
    ),
    (
        "Any club that applies by 20 November 2026 will hear by 11 December 2026.",
        ["apply 2026-11-20", "decision 2026-12-11"],
    ),
    ("When do we find out? By 20 November 2026.", ["decision 2026-11-20"]),
    ("The deadline for the second round of grants is 20 November 2026.", ["apply 2026-11-20"]),
    ("The second round of the grants programme closes on 20 November 2026.", ["apply 2026-11-20"]),
    (
        "Entries (there is £200 for each winning club) close on 20 November 2026.",
        ["apply 2026-11-20"],
    ),
    ("The full council will approve the grants on 20 November 2026.", ["decision 2026-11-20"]),
    ("The library grants are closed until 2 November 2026.", ["opens 2026-11-02"]),
    ("Before you apply you must register your club by 9 October 2026.", ["register 2026-10-09"]),
    ("Not clear about the form? Write to us before 9 October 2026.", ["questions 2026-10-09"]),
)


@pytest.mark.parametrize("sentence", BESIDE_IT)
def test_what_ends_beside_a_fund_adds_no_closing_date_to_its_own(sentence: str) -> None:
    assert told(Kind.GRANT, FUND.format(CLOSES.format(sentence))) == ["apply 2026-10-30"]


@pytest.mark.parametrize("sentence", BESIDE_IT)
def test_what_ends_beside_a_fund_without_a_date_is_no_sure_closing_date(sentence: str) -> None:
    read = read_deadlines(
        material_of(an_announcement(body=FUND.format(sentence), published=date(2026, 9, 1))), Kind.GRANT
    )
    assert [str(one.at) for one in read.deadlines if one.doubt is None] == []


@pytest.mark.parametrize(("sentence", "expected"), CLOSES_IT)
def test_what_looks_alike_closes_it_all_the_same(sentence: str, expected: list[str]) -> None:
    read = read_deadlines(
        material_of(an_announcement(body=FUND.format(sentence), published=date(2026, 9, 1))), Kind.GRANT
    )
    assert told(Kind.GRANT, FUND.format(sentence)) == expected
    assert [one.doubt for one in read.deadlines] == [None] * len(expected)


def test_a_day_by_which_one_hears_that_is_almost_a_year_off_is_doubtful() -> None:
    text = FUND.format("If you asked in summer you hear by 28 August.")
    read = read_deadlines(material_of(an_announcement(body=text, published=date(2026, 9, 1))), Kind.GRANT)
    assert [one.doubt is not None for one in read.deadlines] == [True]


def test_money_that_is_available_until_a_day_may_be_to_spend_by_then() -> None:
    text = FUND.format("Funding is available until 31 March 2027.")
    read = read_deadlines(material_of(an_announcement(body=text, published=date(2026, 9, 1))), Kind.GRANT)
    assert [one.doubt is not None for one in read.deadlines] == [True]


def test_the_closing_date_of_last_year_is_none() -> None:
    text = FUND.format("The closing date is 30 October, a week later than last year (23 October).")
    assert told(Kind.GRANT, text) == ["apply 2026-10-30"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Between now and 20 November 2026 any club can ask for its share.",
        "Projects must be entered by 20 November 2026.",
        "Small grants by 20 November 2026.",
        "Clubs wishing to be considered should write to the clerk by 20 November 2026.",
    ],
)
def test_a_day_that_few_words_speak_for_may_be_an_end(sentence: str) -> None:
    text = FUND.format(sentence)
    read = read_deadlines(material_of(an_announcement(body=text, published=date(2026, 9, 1))), Kind.GRANT)
    assert [one.doubt is not None for one in read.deadlines] == [True]
