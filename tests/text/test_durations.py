"""Lengths of time as they are written, in months."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.text.durations import find_durations


@pytest.mark.parametrize(
    ("text", "months", "least"),
    [
        ("half a year", 6, 6),
        ("a year and a half", 18, 18),
        ("three years and a half", 42, 42),
        ("12 months", 12, 12),
        ("a 12-month grant", 12, 12),
        ("three years", 36, 36),
        ("two-year funding", 24, 24),
        ("one, two or three years", 36, 12),
        ("2 to 5 years", 60, 24),
        ("24-36 months", 36, 24),
        ("two (2) years", 24, 24),
        ("three and a half years", 42, 42),
        ("eighteen months", 18, 18),
        ("twenty-four months", 24, 24),
        ("a single year", 12, 12),
        ("3+1+1 years", 60, 36),
        ("3 years + 1 + 1", 60, 36),
        ("three years plus one", 48, 36),
        ("on a 3+2 basis", 60, 36),
        ("2 x 12 months", 24, 24),
        ("two one-year extensions", 24, 24),
        ("two optional extensions of 12 months", 24, 24),
    ],
)
def test_a_length_is_read(text: str, months: float, least: float) -> None:
    (found,) = find_durations(text)
    assert (found.months, found.least) == (months, least)


def test_weeks_are_parts_of_months() -> None:
    (found,) = find_durations("a 12-week course")
    assert (round(found.months, 2), found.unit) == (2.76, "week")


def test_a_length_that_measures_something_else_says_so() -> None:
    assert [found.possessive for found in find_durations("12 months' reserves; two years' trading; 3 years")] == [
        True,
        True,
        False,
    ]


@pytest.mark.parametrize("text", ["", "no years given", "£3 years", "this year", "Year 3 pupils", "x1 monthly"])
def test_what_is_no_length_is_left(text: str) -> None:
    assert find_durations(text) == ()


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="0123456789 +x-yearsmonthtw()'", max_size=100) | st.text(max_size=100))
def test_any_text_is_read_without_error_and_spans_lie_in_it(text: str) -> None:
    end = 0
    for found in find_durations(text):
        assert end <= found.start < found.end <= len(text)
        end = found.end
