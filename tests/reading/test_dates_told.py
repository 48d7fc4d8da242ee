"""A closing date among other dates, moved, taken back or only likely: none that is wrong is shown as sure."""

import pytest

from tests.reading.build_reading import deadlines_of, material
from tests.reading.dates_told import CLASSES
from tracker.reading.deadlines.deadlines import SHUT, read_deadlines
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


@pytest.mark.parametrize(
    ("end", "told", "doubts"),
    [
        pytest.param("01/02/2027", ["apply 2027-02-01?"], 0, id="day and month may be swapped"),
        pytest.param("2027-01-15T12:00:00+25:00", ["apply 2027-01-15?"], 0, id="a zone that there is not"),
        pytest.param("2999-12-31T00:00:00Z", [], 1, id="a year out of reach"),
        pytest.param(1_800_000_000, [], 1, id="a number"),
        pytest.param("2027-01-15T12:00:00Z", ["apply 2027-01-15T12:00"], 0, id="plain"),
    ],
)
def test_a_field_that_cannot_be_its_date_is_doubted(end: object, told: list[str], doubts: int) -> None:
    notice = {"tender": {"title": "Befriending", "tenderPeriod": {"endDate": end}}}
    assert deadlines_of("Befriending for older people.", Kind.CONTRACT, notice=notice) == told
    read = read_deadlines(material("Befriending for older people.", notice=notice), Kind.CONTRACT)
    assert len(read.doubts) == doubts


def test_a_zone_that_there_is_not_stops_no_reading() -> None:
    assert deadlines_of("Apply by 2027-01-15T12:00+25:00." + _ALSO, Kind.GRANT) == ["apply 2027-01-15?"]


def test_a_closed_fund_says_why_it_has_no_date() -> None:
    read = read_deadlines(material("<p>NOW CLOSED. Closing date: 16 October 2026.</p>" + _ALSO), Kind.GRANT)
    assert (read.deadlines, read.doubts) == ((), (SHUT,))
