"""Sums in words, and a limit that changed: what holds now is the amount."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.amounts.amounts import read_amounts
from tracker.terms import Kind
from tracker.text.money import find_money


@pytest.mark.parametrize(
    ("words", "pounds"),
    [
        ("five hundred pounds", 500),
        ("two thousand pounds", 2_000),
        ("a hundred and fifty pounds", 150),
        ("twelve thousand five hundred pounds", 12_500),
        ("twenty-five thousand pounds", 25_000),
        ("seven hundred and fifty pounds", 750),
    ],
)
def test_a_sum_in_words_is_read(words: str, pounds: int) -> None:
    assert [one.pounds for one in find_money(f"Grants of {words}.")] == [pounds]


@pytest.mark.parametrize(
    "words",
    [
        "a few hundred pounds",
        "hundreds of pounds",
        "two pounds",
        "several thousand pounds",
        "one or two pounds",
        "two three hundred pounds",
    ],
)
def test_what_is_no_number_is_no_sum(words: str) -> None:
    assert find_money(f"It costs {words}.") == []


@pytest.mark.parametrize(
    ("least", "most", "body"),
    [
        (None, 1_500, "You can have up to one thousand five hundred pounds."),
        (300, 3_000, "Clubs may request anything from three hundred pounds to three thousand pounds."),
        (200, 900, "Grants are between two hundred and nine hundred pounds."),
        (None, 6_000, "The largest we have ever made was £15,000; the most we'll give now is £6,000."),
        (None, 4_000, "Formerly £2,500, the maximum is now £4,000."),
        (None, 800, "The cap has been cut from £1,200 to £800."),
        (None, None, "The income limit for applicants goes up from £90,000 to £110,000."),
        (None, 5_000, "Grants of up to £5,000. We are recruiting a Fund Manager (£34,000)."),
    ],
)
def test_what_one_can_get_now_is_read(least: int | None, most: int | None, body: str) -> None:
    amount = read_amounts(material(body), Kind.GRANT).amount
    assert (amount.least, amount.most) == (least, most)


@pytest.mark.parametrize(
    ("most", "body"),
    [
        (2_000, "The most we give is £2,000."),
        (1_000, "Before you apply: grants are of up to £1,000."),
        (7_000, "Grants of up to £7,000 pay for a youth worker."),
    ],
)
def test_a_plain_limit_stays(most: int, body: str) -> None:
    assert read_amounts(material(body), Kind.GRANT).amount.most == most
