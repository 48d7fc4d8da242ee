"""A closing date among other dates, moved, taken back or only likely: none that is wrong is shown as sure."""

import pytest

from tests.reading.build_reading import deadlines_of
from tests.reading.dates_told import CLASSES
from tracker.terms import Kind

_ALSO = "<p>Grants of £250 to £5,000 for community groups in Kent.</p>"


def closing_dates(body: str) -> list[str]:
    return [
        told.removeprefix("apply ") for told in deadlines_of(body + _ALSO, Kind.GRANT) if told.startswith("apply")
    ]


@pytest.mark.parametrize(
    ("body", "want"),
    [pytest.param(*case, id=f"{name}-{at}") for name, cases in CLASSES.items() for at, case in enumerate(cases)],
)
def test_only_what_closes_is_a_closing_date(body: str, want: list[str]) -> None:
    told = closing_dates(body)
    if any(at.endswith("?") for at in want):
        # Whether the hour is given beside the doubt does not matter here.
        assert all(at.endswith("?") or at in want for at in told)
        assert [at.rstrip("?")[:10] for at in told] == [at.rstrip("?")[:10] for at in want]
    else:
        assert told == want
