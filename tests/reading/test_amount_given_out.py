"""What a fund gives in a year is no grant; what is left of it is its whole; what each winner got is not the sum given."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.amounts.amounts import read_amounts
from tracker.terms import Kind

LIMIT = " A grant can be up to £900."


@pytest.mark.parametrize(
    "told",
    [
        "Each year the Grange Wind Farm Community Benefit Fund gives around £30,000 to local projects.",
        "Every year the trust hands out some £40,000.",
        "In a typical year we award about £25,000.",
        "Up to £12,000 annually is there to help local people with their training.",
        "About £12,000 a year is available for the town.",
        "A little over £73,000 can be given out in each of the coming two years.",
        "£40,000 is given out to clubs in the valley each year.",
        "It is one of the actions in a strategy under which £40 million is invested in the city over five years.",
        "It belongs to the growth deal through which some £9 million comes to the valley.",
        "£3 million is being invested in the county by the council.",
    ],
)
def test_what_a_fund_gives_in_a_year_is_neither(told: str) -> None:
    amount = read_amounts(material(told + LIMIT), Kind.GRANT, months=None).amount
    assert (amount.least, amount.most, amount.pot) == (None, 900, None)


@pytest.mark.parametrize(
    "told",
    [
        "£18,000 of the Grange Wind Farm Community Benefit Fund is still to be given out in this funding year.",
        "£18,000 of this year's fund remains available.",
        "£18,000 of the fund is left.",
        "The panel has been allowed to give £18,000 out of the reserve.",
        "The council has set £18,000 aside for it.",
        "There is £18,000 still to be awarded.",
    ],
)
def test_what_is_left_of_a_fund_is_the_whole(told: str) -> None:
    amount = read_amounts(material(told + LIMIT), Kind.GRANT, months=None).amount
    assert (amount.least, amount.most, amount.pot) == (None, 900, 18000)


@pytest.mark.parametrize(
    "told",
    [
        "Nineteen charities have won. Each will get a core grant of £6,500 and advice.",
        "The winners are known: each of the 19 charities receives £6,500.",
        "Each winner gets £6,500.",
        "Every charity was awarded £6,500.",
    ],
)
def test_what_each_winner_got_is_not_the_sum_given(told: str) -> None:
    assert read_amounts(material(told), Kind.AWARD, months=None).amount.pot is None


@pytest.mark.parametrize(
    ("least", "most", "pot", "told"),
    [
        (None, 5000, None, "Each year you can apply for up to £5,000."),
        (5000, 5000, None, "Every year we give one grant of £5,000."),
        (None, 5000, 40000, "£40,000 is available, and up to £5,000 for each group."),
        (500, 2000, None, "The fund gives £500 to £2,000."),
    ],
)
def test_what_one_gets_stays(least: int | None, most: int | None, pot: int | None, told: str) -> None:
    amount = read_amounts(material(told), Kind.GRANT, months=None).amount
    assert (amount.least, amount.most, amount.pot) == (least, most, pot)


def test_the_sum_given_stays() -> None:
    assert (
        read_amounts(material("We have awarded £46,500 to eight clubs."), Kind.AWARD, months=None).amount.pot
        == 46500
    )
