"""Plain sentences about who can apply: titles that only sound like a refusal, "only" behind a "no", what one may take in a year."""

import pytest

from tests.reading.build_reading import material
from tracker.reading.applicants.applicants import read_applicants
from tracker.reading.kinds.kind import read_kind
from tracker.terms import Applicant, Kind


@pytest.mark.parametrize(
    "title", ["No Child Forgotten Fund", "Not Alone grants", "Never Too Old Fund", "No Wrong Turning programme"]
)
def test_a_name_that_begins_with_no_turns_nobody_away(title: str) -> None:
    told = read_applicants(
        material("We help charities and community groups across England.", title=title), Kind.GRANT
    )
    assert set(told.applicants) == {Applicant.CHARITY, Applicant.UNINCORPORATED}
    assert not told.barred


@pytest.mark.parametrize("title", ["Who cannot apply?", "Not eligible"])
def test_a_title_that_says_who_cannot_apply_turns_them_away(title: str) -> None:
    told = read_applicants(material("Schools, councils, private companies.", title=title), Kind.GRANT)
    assert not told.applicants


@pytest.mark.parametrize(
    ("who", "body"),
    [
        ("charity", "No businesses, no schools: charities only."),
        ("charity", "No individuals or councils: only charities can apply."),
        ("individual", "The award is open to self-employed potters and weavers."),
    ],
)
def test_who_can_apply_is_read_behind_who_cannot(who: str, body: str) -> None:
    told = read_applicants(material(f"Grants of up to £500. {body}"), Kind.GRANT)
    assert {str(one) for one in told.applicants} == {who}


@pytest.mark.parametrize(
    ("most", "body"),
    [
        (120_000, "Maximum annual income: £120k."),
        (40_000, "Max turnover £40,000."),
        (750_000, "You need an income of at least £15,000 and no more than £750,000."),
        (None, "We help families whose household income is under £25,000."),
    ],
)
def test_the_highest_income_of_a_body_is_read(most: int | None, body: str) -> None:
    told = read_applicants(material(f"Grants for charities. {body}"), Kind.GRANT)
    assert told.income_max == most


def test_never_too_late_is_no_closed_fund() -> None:
    told = material(
        "Grants of up to £500 for older learners. Apply by 11 December 2026.", title="Never Too Late grants"
    )
    assert read_kind(told).kind is Kind.GRANT
