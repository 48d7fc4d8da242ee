"""Plain sentences about how long a grant may last, and go on; how long a fund lasts is no grant's term."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.amounts.amounts import read_amounts
from tracker.reading.months.months import read_months
from tracker.terms import Kind


@pytest.mark.parametrize(
    ("months", "body"),
    [
        # extension options are included (codebook, fields)
        (24, "The award is for an initial 12 months and can be renewed for a further 12 months."),
        (18, "Grants last a year and may be extended for another six months."),
        (36, "We give two years' funding, with the possibility of a third."),
        (36, "Grants are for two years, with an optional third year."),
        (24, "A grant is for one year in the first instance, with a second year possible."),
        (36, "Our grants last for one year. We may renew them for a second and third year."),
        (24, "The award runs for 12 months, extendable to 24 months."),
        (36, "Awards are for one year, renewable twice."),
        (36, "Grants last two years plus an optional extra year."),
        (48, "Two years of funding initially, followed by up to two further years."),
        # what pays bills for a stretch of days lasts so long
        (6, "The grant meets the rent for the period 1 April to 30 September 2027."),
        # what is not to be had
        (12, "Grants are for one year. There is no option to extend for a further year."),
        (12, "Grants are for one year. Groups may apply for a second grant."),
        (24, "A six-month pilot, with continuation funding for another 18 months."),
        (12, "Grants are for one year. The fund will continue for a further year."),
        (24, "Grants are for up to two years. This is the third year of the fund and may be the last."),
        # the fund's own life
        (12, "Our ten-year Neighbours programme gives one-year grants."),
        (6, "The five-year Walled Gardens initiative awards grants that must be spent within six months."),
        (None, "A new ten-year fund for the valley opens today."),
        # a plain term in other words
        (12, "We expect projects to last around a year."),
        (9, "Time limit: nine months."),
    ],
)
def test_a_grants_term_holds_its_extensions_and_no_others(months: int | None, body: str) -> None:
    assert read_months(material(body), Kind.GRANT).months == months


def test_a_yearly_sum_is_not_multiplied_by_the_years_of_the_fund() -> None:
    amount = read_amounts(material("A ten-year fund that gives grants of up to £2,000 a year."), Kind.GRANT).amount
    assert amount.most == 2_000


@pytest.mark.parametrize(
    ("months", "body"),
    [
        (24, "The initial term is one year. An extension of one year may be offered."),
        (12, "A year of sessions in the park is wanted. The contract is for 12 months."),
    ],
)
def test_an_extension_that_begins_its_sentence_counts(months: int, body: str) -> None:
    assert read_months(material(body), Kind.CONTRACT).months == months


@pytest.mark.parametrize(
    "body",
    [
        "Your club must have been affiliated to its league for six months. Up to £500.",
        "Learn together, one day a month, with a mentor and £500 for your idea.",
        "A coach sees you for two sessions a month and an evening a year.",
    ],
)
def test_how_often_and_how_long_before_are_no_term(body: str) -> None:
    assert read_months(material(body), Kind.GRANT).months is None
