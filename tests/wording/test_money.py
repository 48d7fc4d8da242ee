"""Sums are written as people read them, however large."""

import pytest

from tracker.wording.money import pounds


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (999_999, "£999,999"),
        (1_000_000, "£1 million"),
        (1_250_000, "£1.25 million"),
        (1_234_567, "£1,234,567"),
        (20_000_000, "£20 million"),
        (10**12, "£1,000,000 million"),
    ],
)
def test_a_sum_is_written_in_figures_and_never_with_an_exponent(amount: int, words: str) -> None:
    assert pounds(amount) == words
