"""Days named by their number alone, whose month stands at the date before."""

from datetime import date

import pytest

from tracker.text.dates import find_dates

PUBLISHED = date(2026, 9, 1)
NAMED = (
    ("Opens Friday 16th October, closes Friday 30th.", "10-16 10-30"),
    ("Open from 16 October to the 30th.", "10-16 10-30"),
    ("Applications open on 16 October 2026 and close on the 30th.", "10-16 10-30"),
    ("The round opens 16 October 2026; the deadline is Friday 30th.", "10-16 10-30"),
    ("Opens Monday 16th November, shuts at noon on Friday 27th.", "11-16 11-27"),
    ("Opens 16 October. Closes 30th.", "10-16 10-30"),
    ("Questions by 16 October 2026, bids by noon on the 30th.", "10-16 10-30"),
    ("Bids by noon on 30 October 2026; enquiries until the 16th.", "10-16 10-30"),
    ("Open from 16 October until the 5th.", "10-16 11-05"),
    ("Applications from 16 October 2026 until the 30th.", "10-16 10-30"),
)
NOT_NAMED = (
    "Apply by 30 October 2026. The 25th grant that we make will be special.",
    "Apply by 30 October 2026; the event is in the 16th century hall.",
    "Apply by 30 October 2026. This is our 30th year.",
    "Apply by 16 October 2026, on the 20th anniversary of the fund.",
    "Send images by 6 October 2026. We'll meet four people on the 13th, and choose one.",
    "Apply by 30 October 2026. It is open until the 5th round is over.",
)


@pytest.mark.parametrize(("text", "days"), NAMED)
def test_a_bare_day_is_of_the_month_before(text: str, days: str) -> None:
    found = sorted(one.day for one in find_dates(text, published=PUBLISHED))
    assert " ".join(f"{day:%m-%d}" for day in found) == days


@pytest.mark.parametrize("text", NOT_NAMED)
def test_a_number_that_counts_something_else_is_no_day(text: str) -> None:
    assert len(find_dates(text, published=PUBLISHED)) == 1
