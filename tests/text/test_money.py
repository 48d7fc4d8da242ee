"""Sums of money as they are written."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.text.money import Bound, Per, Vat, find_money

SUMS = [
    pytest.param("£5,000", 5000, None, Bound.EXACT, id="plain"),
    pytest.param(
        "1 384 398.00 GBP", 1384398, None, Bound.EXACT, id="thousands parted by spaces, as forms print them"
    ),
    pytest.param("GBP 660 000", 660000, None, Bound.EXACT, id="spaces behind the currency"),
    pytest.param("£50 200 places", 50, None, Bound.EXACT, id="a space before another number"),
    pytest.param("£5k", 5000, None, Bound.EXACT, id="k"),
    pytest.param("£1.5 million", 1500000, None, Bound.EXACT, id="million"),
    pytest.param("£5million", 5000000, None, Bound.EXACT, id="million joined on"),
    pytest.param("£2.5m", 2500000, None, Bound.EXACT, id="m"),
    pytest.param("£1,192,015.49", 1192015, None, Bound.EXACT, id="pence"),
    pytest.param("1,430,415 GBP", 1430415, None, Bound.EXACT, id="GBP behind"),
    pytest.param("GBP 20,000", 20000, None, Bound.EXACT, id="GBP before"),
    pytest.param("2,000 pounds", 2000, None, Bound.EXACT, id="pounds"),
    pytest.param("up to £5,000", 5000, None, Bound.MOST, id="up to"),
    pytest.param("a maximum of £5,000", 5000, None, Bound.MOST, id="a maximum of"),
    pytest.param("no more than £500", 500, None, Bound.MOST, id="no more than"),
    pytest.param("£10,000 or less", 10000, None, Bound.MOST, id="or less"),
    pytest.param("at least £500", 500, None, Bound.LEAST, id="at least"),
    pytest.param("£1,001 and above", 1001, None, Bound.LEAST, id="and above"),
    pytest.param("about £25,000", 25000, None, Bound.ABOUT, id="about"),
    pytest.param("£500 to £5,000", 5000, 500, Bound.RANGE, id="to"),
    pytest.param("between £500 and £5,000", 5000, 500, Bound.RANGE, id="between"),
    pytest.param("£500-£1,000", 1000, 500, Bound.RANGE, id="dash"),
    pytest.param("£500–1,000", 1000, 500, Bound.RANGE, id="one sign"),
    pytest.param("£2-5m", 5000000, 2000000, Bound.RANGE, id="shared million"),
    pytest.param("£500,000 to £5 million", 5000000, 500000, Bound.RANGE, id="million for the upper only"),
]


@pytest.mark.parametrize(("text", "pounds", "least", "bound"), SUMS)
def test_a_sum_is_read(text: str, pounds: int, least: int | None, bound: Bound) -> None:
    (found,) = find_money(text)
    assert (found.pounds, found.least, found.bound) == (pounds, least, bound)


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("£5,000 a year", Per.YEAR),
        ("£5,000 per annum", Per.YEAR),
        ("£5,000 p.a.", Per.YEAR),
        ("£40 per person", Per.HEAD),
        ("£12 an hour", Per.HOUR),
        ("£12 per hour", Per.HOUR),
        ("£300 a day", Per.DAY),
        ("£5,000", None),
    ],
)
def test_what_a_sum_is_counted_by_is_kept(text: str, per: Per | None) -> None:
    assert find_money(text)[0].per == per


@pytest.mark.parametrize(
    ("text", "vats"),
    [
        ("£400,000 net (£480,000 gross)", [Vat.WITHOUT, Vat.WITH]),
        ("£194,000 excluding VAT, £230,000 including VAT", [Vat.WITHOUT, Vat.WITH]),
        ("£610k inc. VAT", [Vat.WITH]),
        ("1,192,015.00 GBP (gross 1,430,415 GBP)", [None, Vat.WITH]),
        ("£50,000 + VAT", [Vat.WITHOUT]),
    ],
)
def test_vat_is_kept(text: str, vats: list[Vat | None]) -> None:
    assert [found.vat for found in find_money(text)] == vats


@pytest.mark.parametrize("text", ["$5,000", "€500", "5,000 people", "pounds of flour", "£", "£ million"])
def test_what_is_no_sum_in_pounds_is_left(text: str) -> None:
    assert find_money(text) == []


def test_two_sums_that_are_no_range_stay_two() -> None:
    assert [found.pounds for found in find_money("£10,000 and £20,000; £3,000 to £2,000")] == [
        10000,
        20000,
        3000,
        2000,
    ]


def test_a_ledger_is_read_only_so_far() -> None:
    assert len(find_money("£1 " * 5_000)) == 1_000


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="£0123456789,.kmGBP to-and ", max_size=120) | st.text(max_size=100))
def test_any_text_is_read_without_error_and_spans_lie_in_it(text: str) -> None:
    end = 0
    for found in find_money(text):
        assert end <= found.start < found.end <= len(text)
        assert found.least is None or found.least < found.pounds
        end = found.end
