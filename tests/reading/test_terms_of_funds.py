"""How long a fund, a gift or a plan lasts is no term of one grant (codebook, Categories)."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.months.months import read_months
from tracker.terms import Kind


@pytest.mark.parametrize(
    ("months", "body"),
    [
        # a sum that was put by, and is shared out for years
        (
            None,
            "The town council has earmarked £120,000 over four years. Each autumn clubs can ask for up to £1,500.",
        ),
        (
            None,
            "The housing association has put aside £90,000 over three years, and groups can apply twice a year for £500.",
        ),
        (None, "A donor has pledged £1m over the next five years. Grants are of up to £3,000 each."),
        (None, "The developer has committed £200,000 across ten years to the village, in grants of up to £4,000."),
        # a gift, and how long it is to last
        (None, "The bequest will be shared out over eight years in grants of £750."),
        (None, "Thanks to a legacy that is to be spent over twelve years, we can offer grants of up to £2,000."),
        (
            12,
            "Mr Hale left £60,000 to be given away over six years. We make five awards a year, each for one year.",
        ),
        (18, "The quarry levy will be paid out over fifteen years. Every grant is for 18 months."),
        # a programme, and the grants from it
        (12, "Our third four-year programme starts now. Grants of up to £8,000 are for one year."),
        (24, "The five-year fund is under way. Awards from it last for two years."),
        # the funder itself
        (6, "The Fen Trust will exist for twenty years. Grants have to be spent within six months."),
        (None, "Twenty years of the Fen Trust: grants of up to £1,000."),
    ],
)
def test_how_long_a_fund_lasts_is_no_term_of_a_grant(months: int | None, body: str) -> None:
    assert read_months(material(body), Kind.GRANT).months == months


@pytest.mark.parametrize(
    ("months", "body"),
    [
        (36, "Each charity gets £90,000 over three years."),
        (36, "Grants of £30,000 over three years, for charities in Kent."),
        (24, "You can bid for £20,000 over two years."),
        (36, "Grants last for one year and can be extended for two further years."),
        (60, "Five-year grants for village halls."),
        (36, "We have committed to funding each group for three years."),
    ],
)
def test_a_grants_own_term_stays(months: int, body: str) -> None:
    assert read_months(material(body), Kind.GRANT).months == months
