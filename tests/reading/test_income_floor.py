"""From which yearly income on a body may apply, and what is no floor."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.applicants.applicants import read_applicants
from tracker.terms import Kind


@pytest.mark.parametrize(
    ("body", "least", "most"),
    [
        ("Charities with an income between £40,000 and £350,000 can apply.", 40_000, 350_000),
        ("You can apply if your turnover is £25,000 to £500,000 a year.", 25_000, 500_000),
        ("Applicants must have an annual income of at least £25,000.", 25_000, None),
        ("We fund charities whose annual income is £50,000 or more.", 50_000, None),
        ("Your charity needs a minimum income of £30k a year to apply.", 30_000, None),
        ("Open to social enterprises turning over more than £100,000.", 100_000, None),
        ("We cannot fund organisations with an income below £25,000.", 25_000, None),
        ("Sorry, charities with under £20,000 income are not eligible.", 20_000, None),
    ],
)
def test_who_takes_in_less_cannot_apply(body: str, least: int, most: int | None) -> None:
    found = read_applicants(material(body), Kind.GRANT)
    assert (found.income_min, found.income_max) == (least, most)
    assert any(one.field == "income_min" and one.quote in body for one in found.evidence)


@pytest.mark.parametrize(
    "body",
    [
        "Charities with an income of up to £250,000 can apply.",
        "We cannot fund organisations with an income above £1 million.",
        "Groups with an annual turnover over £500,000 are not eligible.",
        "Priority goes to charities with an income of more than £50,000.",
        "Tickets cost £45 for those with an income over £100,000.",
        "Grants of at least £25,000 are given to charities.",
        "You cannot apply unless your income is under £100,000.",
    ],
)
def test_what_is_no_floor(body: str) -> None:
    assert read_applicants(material(body), Kind.GRANT).income_min is None
