"""Sums as people say them become bounds; years, people and turnovers are no sums."""

import pytest

from tracker.asking.filters.amounts import Bounds, read_bounds
from tracker.asking.line.unread import Unread, plain


@pytest.mark.parametrize(
    ("words", "bounds"),
    [
        pytest.param("under 5k", (None, 5000), id="under"),
        pytest.param("under a grand", (None, 1000), id="a grand"),
        pytest.param("max 2k", (None, 2000), id="max"),
        pytest.param("not more than £2,500", (None, 2500), id="not more than is at most"),
        pytest.param("less than 750 quid", (None, 750), id="quid"),
        pytest.param("£500 or less", (None, 500), id="or less"),
        pytest.param("over 10 grand", (10_000, None), id="over"),
        pytest.param("at least £1.5k", (1500, None), id="at least"),
        pytest.param("10k+", (10_000, None), id="plus"),
        pytest.param("minimum 25 grand", (25_000, None), id="minimum"),
        pytest.param("between £500 and £3000", (500, 3000), id="between"),
        pytest.param("£10k-£25k", (10_000, 25_000), id="dash"),
        pytest.param("5 to 10k", (5000, 10_000), id="the first takes the second's scale"),
        pytest.param("we need £2k", (2000, 2000), id="need"),
        pytest.param("five hundred pounds", (500, 500), id="in words"),
        pytest.param("half a million", (500_000, 500_000), id="half a million"),
        pytest.param("bout 800 quid", (800, 800), id="quid without a verb"),
        pytest.param("10000 for a garden", (10_000, 10_000), id="bare but large"),
    ],
)
def test_a_sum_is_read(words: str, bounds: Bounds) -> None:
    assert read_bounds(Unread(plain(words))) == bounds


@pytest.mark.parametrize(
    "words",
    [
        "over 50s",
        "under 18s football",
        "in 2027",
        "more than 20 volunteers",
        "a charity with an income under £50k",
        "under 10k turnover",
        "number 3",
        "500 members",
    ],
)
def test_ages_years_people_and_turnovers_are_no_sums(words: str) -> None:
    assert read_bounds(Unread(plain(words))) is None


@pytest.mark.parametrize("digits", [13, 308, 309, 2000])
def test_a_row_of_hundreds_of_figures_is_no_crash(digits: int) -> None:
    found = read_bounds(Unread(plain(f"grants under £{'9' * digits}")))
    assert found == (None, 10**12)
