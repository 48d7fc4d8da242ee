"""A term told by its years alone."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.months.months import read_months
from tracker.terms import Kind


@pytest.mark.parametrize(
    ("months", "kind", "body"),
    [
        pytest.param(48, Kind.GRANT, "Each award lasts from 2027 to 2031.", id="an award lasts"),
        pytest.param(36, Kind.GRANT, "Grants of up to £9,000 a year for 2028 to 2031.", id="for"),
        pytest.param(24, Kind.GRANT, "Bursaries run 2027 – 2029.", id="a dash"),
        pytest.param(36, Kind.GRANT, "We fund rent. Funding period: 2027 to 2029 inclusive", id="inclusive"),
        pytest.param(36, Kind.GRANT, "Revenue funding for 2027/28 to 2029/30.", id="financial years"),
        pytest.param(60, Kind.CONTRACT, "The contract runs from 2027 until 2032.", id="a contract"),
        pytest.param(36, Kind.CONTRACT, "Term: 2027 to 2030", id="a label"),
        pytest.param(None, Kind.GRANT, "Grants of £400. Our strategy for 2027 to 2030 is online.", id="a strategy"),
        pytest.param(None, Kind.GRANT, "Grants of £400. The programme runs from 2026 to 2031.", id="a programme"),
        pytest.param(None, Kind.GRANT, "Grants from our 2027 to 2030 programme are £400.", id="a programme behind"),
        pytest.param(None, Kind.GRANT, "We gave grants from 2021 to 2024. Now there is £400 each.", id="over"),
        pytest.param(None, Kind.GRANT, "Funding of £3 million from 2027 to 2030 is shared by all.", id="the whole"),
        pytest.param(None, Kind.GRANT, "Grants of £400. The accounts for 2027/28 to 2029/30 are kept.", id="accounts"),
        pytest.param(12, Kind.GRANT, "The fund lasts from 2027 to 2030. Each grant is for one year.", id="one year of it"),
        pytest.param(None, Kind.GRANT, "Grants of £2027 to £2030.", id="sums"),
    ],
)  # fmt: skip
def test_years_make_a_term(months: int | None, kind: Kind, body: str) -> None:
    assert read_months(material(body), kind).months == months
