"""What a person writes becomes a field's value, or is refused with what to write."""

import pytest

from tests.build import NOW, a_reading
from tracker.correcting.fields import CATEGORIES, FIELDS, value_of, with_value
from tracker.correcting.values import parsed
from tracker.errors import CorrectionError
from tracker.terms import Applicant, Area, Category, What


@pytest.mark.parametrize(
    ("field", "words", "value"),
    [
        pytest.param("deadlines.apply", "2026-12-11", "2026-12-11", id="ISO"),
        pytest.param("deadlines.apply", "2027-06-11T12:00", "2027-06-11T12:00:00+01:00", id="London time"),
        pytest.param("deadlines.apply", "noon on Friday 11 December", "2026-12-11T12:00:00+00:00", id="noon"),
        pytest.param("deadlines.apply", "5 March", "2027-03-05", id="the next such day"),
        pytest.param("deadlines.apply", "11 dec 2026", "2026-12-11", id="small letters"),
        pytest.param("deadlines.apply", "5 March 2027 and 5 June 2027", "2027-03-05, 2027-06-05", id="two rounds"),
        pytest.param("deadlines.eoi", "None", None, id="no date"),
        pytest.param("amount_max", "5000", "5000", id="a number"),
        pytest.param("amount_max", "£1.2m", "1200000", id="millions"),
        pytest.param("pot", "10k", "10000", id="thousands"),
        pytest.param("amount_min", "not stated", None, id="no sum"),
        pytest.param("months", "36", "36", id="months"),
        pytest.param("months", "three years", "36", id="years"),
        pytest.param("categories.core_costs", "Yes", "yes", id="yes"),
        pytest.param("categories.core_costs", "no", "no", id="no"),
        pytest.param("categories.core_costs", "not said", None, id="not said"),
        pytest.param("rolling", "none", "no", id="not rolling"),
        pytest.param("relevant", "unknown", None, id="not known"),
        pytest.param("kind", "tender", "contract", id="a kind in other words"),
        pytest.param("areas", "Wales and north_west", "north_west, wales", id="the codebook's names"),
        pytest.param("areas", "Yorkshire and the Humber", "yorkshire_humber", id="an area with and"),
        pytest.param("areas", "leeds", "yorkshire_humber", id="a town"),
        pytest.param("applicants", "charities, CICs and churches", "charity, cic, faith_group", id="who"),
        pytest.param("applicants", "community groups", "unincorporated", id="people's words"),
    ],
)
def test_words_become_a_value_that_the_field_can_hold(field: str, words: str, value: str | None) -> None:
    assert parsed(field, words, now=NOW) == value
    assert value_of(with_value(a_reading(), field, value), field) == value


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("deadlines.apply", ""),
        ("deadlines.apply", "soon"),
        ("deadlines.apply", "31 February 2027"),
        ("deadlines.apply", "4/12/2026"),
        ("deadlines.apply", "Monday 11 December 2026"),
        ("deadlines.apply", "0201-12-11"),
        ("amount_max", "a lot"),
        ("amount_max", "£500 to £5,000"),
        ("months", "one to three years"),
        ("months", "0"),
        ("areas", "Narnia"),
        ("applicants", "charities and dragons"),
        ("kind", "none"),
        ("kind", "loan"),
        ("categories.core_costs", "maybe"),
        ("categories.rent", "yes"),
        ("deadlines.apply", "x" * 301),
    ],
)
def test_words_that_are_no_value_are_refused(field: str, words: str) -> None:
    with pytest.raises(CorrectionError):
        parsed(field, words, now=NOW)


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_can_be_read_and_set_to_what_was_read(field: str) -> None:
    reading = a_reading(areas=(Area.WALES,), applicants=(Applicant.CIC,), months=12)
    value = value_of(reading, field)
    assert value_of(with_value(reading, field, value), field) == value


def test_the_fields_are_the_codebooks() -> None:
    assert set(CATEGORIES) == {f"categories.{one}" for one in Category}
    assert {field for field in FIELDS if field.startswith("deadlines.")} == {f"deadlines.{one}" for one in What}
    assert len(FIELDS) == len(set(FIELDS)) <= 25, "Discord offers no more choices"


def test_who_is_said_to_be_able_to_apply_is_not_barred() -> None:
    reading = with_value(a_reading(barred=(Applicant.CIC, Applicant.COMPANY)), "applicants", "cic")
    assert (reading.applicants, reading.barred) == ((Applicant.CIC,), (Applicant.COMPANY,))


def test_a_category_is_stated_or_refused_and_never_both() -> None:
    reading = a_reading(categories=(Category.CORE_COSTS,))
    refused = with_value(reading, "categories.core_costs", "no")
    assert (refused.categories, refused.refused) == ((), (Category.CORE_COSTS,))
    assert with_value(refused, "categories.core_costs", "yes").refused == ()
