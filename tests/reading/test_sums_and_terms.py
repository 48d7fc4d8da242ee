"""What a sentence says of a sum or a length: all share it, one gets it, it is refused, it is a price, it is paid back."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.amounts.amounts import read_amounts
from tracker.reading.months.months import read_months
from tracker.terms import Kind, SourceKind

POTS = [
    ("The pot for this round is £90,000.", 90000),
    ("The purse for the coming year stands at £40,000.", 40000),
    ("There is £600,000 for this year.", 600000),
    ("There's £18,000 left to give.", 18000),
    ("There will be about £75,000 to share in the spring.", 75000),
    ("The most you can ask for is £900; the fund stands at £30,000.", 30000),
]
ONES = [
    ("Grants of £1,000 to £4,000. Not funded: vehicles costing over £10,000.", (1000, 4000)),
    (
        "We have £25,000 to share out in grants of no more than £1,000, for projects that bring people together.",
        (None, 1000),
    ),
    ("We have £80,000 to give in awards of £500 to £3,000 for projects in villages.", (500, 3000)),
    ("£2,000 a year at most, for one year or for two.", (None, 4000)),
    ("Grants of up to £8,000. <h3>We can't fund</h3><p>Capital above £1,000.</p>", (None, 8000)),
    ("Grants of up to £8,000. <h3>What is not eligible</h3><p>Equipment over £500.</p>", (None, 8000)),
    ("Grants of up to £8,000. <h3>Exclusions</h3><p>Items of up to £20,000 for vehicles.</p>", (None, 8000)),
    ("Grants of up to £8,000. A set of drums usually costs £900.", (None, 8000)),
    ("£10,000 of core money for your organisation.", (10000, 10000)),
]
VALUES = [
    ("Fee limit £30,000.", (None, None, 30000)),
    ("The price ceiling is £45,000.", (None, None, 45000)),
    (
        "Lot A (meals): £1,050,000. Lot B (clubs): £310,000. Both for three years with an option of two years more, for which a further £906,000 is set aside.",
        (310000, 1050000, 2266000),
    ),
    ("Lot 1: £200,000. Lot 2: £100,000. An additional £50,000 may be added.", (100000, 200000, 350000)),
]
TERMS = [
    ("Grants are for one year or for two.", 24),
    ("Projects can last between three months and two years.", 24),
    ("Grants last from six months to three years.", 36),
    ("Funding is given for a year or up to three.", 36),
    ("The hall must have been in use for thirty years.", None),
    ("Groups that have met in the village for ten years may ask.", None),
    ("Half is a loan, repaid over one to six years.", None),
    ("The loan is repayable within five years.", None),
    ("You repay it in instalments over four years.", None),
]


@pytest.mark.parametrize(("body", "pot"), POTS)
def test_what_all_share(body: str, pot: int) -> None:
    assert read_amounts(material(body), Kind.GRANT).amount.pot == pot


@pytest.mark.parametrize(("body", "expected"), ONES)
def test_what_one_gets(body: str, expected: tuple[int | None, int | None]) -> None:
    told = material(body)
    amount = read_amounts(told, Kind.GRANT, months=read_months(told, Kind.GRANT).months).amount
    assert (amount.least, amount.most) == expected


@pytest.mark.parametrize(("body", "expected"), VALUES)
def test_what_a_contract_is_worth(body: str, expected: tuple[int | None, int | None, int | None]) -> None:
    amount = read_amounts(material(body), Kind.CONTRACT).amount
    assert (amount.least, amount.most, amount.pot) == expected


def test_what_one_gets_is_no_pot_because_the_title_says_it_again() -> None:
    told = material(
        "Each of you gets a grant of £4,000 as well.",
        title="Start up fund: learn with others, £4,000 to go with it",
    )
    assert read_amounts(told, Kind.GRANT).amount.pot is None


@pytest.mark.parametrize(("body", "months"), TERMS)
def test_how_long_one_award_lasts(body: str, months: int | None) -> None:
    assert read_months(material(body), Kind.GRANT).months == months


def test_a_buyers_event_begins_no_term() -> None:
    body = "The event will take place on 26 May 2027. The four contracts end on 31 March 2028."
    assert read_months(material(body, source_kind=SourceKind.NOTICE), Kind.ENGAGEMENT).months is None
