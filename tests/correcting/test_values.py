"""What a person writes becomes a field's value, or is refused with what to write."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.build import NOW, a_reading
from tracker.correcting.fields import CATEGORIES, FIELDS, POUNDS, value_of, with_value
from tracker.correcting.values import parsed
from tracker.errors import CorrectionError
from tracker.terms import Applicant, Area, Category, Kind, What
from tracker.wording.corrections import said_words
from tracker.wording.fields import field_named, field_words


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
        pytest.param("areas", "leeds", "yorkshire_humber, Leeds", id="a town"),
        pytest.param(
            "areas", "Kent and County Durham", "north_east, south_east, County Durham, Kent", id="counties"
        ),
        pytest.param("areas", "reading", "south_east, Reading", id="a town that is a word, too"),
        pytest.param("areas", "Brighton and Hove, Wales", "south_east, wales, Brighton and Hove", id="one name"),
        pytest.param("income_max", "£250,000", "250000", id="the highest income"),
        pytest.param("income_min", "at least £25,000", "25000", id="the lowest income"),
        pytest.param("income_max", "under £1 million", "1000000", id="an income below"),
        pytest.param("amount_max", "up to £5,000", "5000", id="up to"),
        pytest.param("amount_max", "5000.00", "5000", id="no pence"),
        pytest.param("amount_max", "5,000 pounds", "5000", id="pounds"),
        pytest.param("pot", "£1bn", "1000000000", id="the most"),
        pytest.param("months", "half a year", "6", id="half a year"),
        pytest.param("months", "three years and a half", "42", id="and a half"),
        pytest.param("months", "2 years and 6 months", "30", id="years and months"),
        pytest.param("months", "a year", "12", id="a year"),
        pytest.param(
            "deadlines.apply", "by 5pm on the 11th of December 2026", "2026-12-11T17:00:00+00:00", id="by"
        ),
        pytest.param(
            "deadlines.apply", "Friday, 11 December 2026, at 23:59", "2026-12-11T23:59:00+00:00", id="23:59"
        ),
        pytest.param("deadlines.apply", "2026-12-11 12:00", "2026-12-11T12:00:00+00:00", id="ISO with an hour"),
        pytest.param("deadlines.apply", "13/12/2026", "2026-12-13", id="figures that fit one way"),
        pytest.param("deadlines.apply", "11 Rhagfyr 2026", "2026-12-11", id="Welsh"),
        pytest.param("deadlines.apply", "midnight on 11 December", "2026-12-11T23:59:00+00:00", id="midnight"),
        pytest.param(
            "deadlines.apply", "5, 12 and 19 March 2027", "2027-03-05, 2027-03-12, 2027-03-19", id="a list"
        ),
        pytest.param("deadlines.opens", "Friday 4 December 2099", "2099-12-04", id="far off, with its weekday"),
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
        ("deadlines.apply", "11 December, not 4 December"),
        ("deadlines.apply", "11 December 2026 (was 4 December 2026)"),
        ("deadlines.apply", "between 1 and 11 December 2026"),
        ("deadlines.apply", "1 to 11 December 2026"),
        ("deadlines.apply", "closes 11 December 2026, opens 1 December 2026"),
        ("deadlines.apply", "not 11 December 2026"),
        ("deadlines.apply", "after 11 December 2026"),
        ("deadlines.apply", "11 or 12 December 2026"),
        ("deadlines.apply", "11 December 2026 at 25:00"),
        ("deadlines.apply", "11 December 2026 at 5"),
        ("deadlines.apply", "11 December 2026 at 5:00"),
        ("deadlines.apply", "11 December 2026 at 12pm"),
        ("deadlines.apply", "11 December 2026 at 9am-5pm"),
        ("deadlines.apply", "5pm 6pm 11 December 2026"),
        ("deadlines.apply", "2026-12-11T12:00:30"),
        ("deadlines.apply", "noonish on 11 December"),
        ("deadlines.apply", "noon on 11 and 18 December 2026"),
        ("deadlines.apply", "noon on 11 December 2026 and 18 December 2026"),
        ("deadlines.apply", "5 December and 5 June 2027"),
        ("deadlines.apply", "11 December 226"),
        ("deadlines.apply", "-1 December 2026"),
        ("deadlines.apply", "1 1 December 2026"),
        ("deadlines.apply", "end of May"),
        ("deadlines.apply", "tomorrow"),
        ("deadlines.apply", "2027-03-28T01:30"),
        ("deadlines.apply", "1.30am on 28 March 2027"),
        ("deadlines.apply", "2027-10-31T01:30"),
        ("deadlines.apply", "noon BST on 11 December 2026"),
        ("deadlines.opens", "2099-12-04"),
        ("deadlines.opens", "4 December 2099"),
        ("deadlines.opens", "Saturday 4 December 2099"),
        ("deadlines.opens", "2001-12-04"),
        ("deadlines.apply", "24 November 2029"),
        ("deadlines.apply", "22 November 2025"),
        ("amount_max", "£1e9"),
        ("amount_max", "5.000"),
        ("amount_max", "5 000"),
        ("amount_max", "£5,0"),
        ("amount_max", "0.5"),
        ("amount_max", "0"),
        ("amount_max", "99.50"),
        ("amount_max", "-5000"),
        ("amount_max", "500 euros"),
        ("amount_max", "500p"),
        ("amount_max", "5000 and 6000"),
        ("amount_max", "£5,000 a year for 3 years"),
        ("amount_max", "about £5,000"),
        ("amount_min", "up to £5,000"),
        ("amount_max", "9" * 30),
        ("amount_max", "£2bn"),
        ("months", "9999"),
        ("months", "12 weeks"),
        ("months", "2.5 months"),
        ("months", "at least 3 years"),
        ("areas", "England except London"),
        ("areas", "not Wales"),
        ("areas", "Wales & Narnia"),
        ("areas", "Leeds in Wales"),
        ("areas", "and"),
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


def test_every_field_is_named_by_the_words_that_we_have_for_it() -> None:
    for field in FIELDS:
        assert field_named(field) == field_named(field_words(field).title()) == field
    assert field_named("colour") == "colour"


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


@pytest.mark.parametrize(
    ("field", "words", "says"),
    [
        (
            "deadlines.apply",
            "11 December 2026 (was 4 December)",
            "write noon on 11 December 2026, 2026-12-11 or none",
        ),
        ("deadlines.opens", "4 December 2099", "write it with its weekday: Friday"),
        ("deadlines.opens", "Saturday 4 December 2099", "that day is a Friday"),
        ("deadlines.apply", "2027-03-28T01:30", "there is no such hour"),
        ("amount_max", "£5,000 a year for 3 years", "write the whole of it, all years together"),
        ("amount_max", "5.000", "write 5000, £5,000"),
        ("areas", "England except London", "not all of it is a place that I know"),
    ],
)
def test_a_refusal_says_what_to_write(field: str, words: str, says: str) -> None:
    with pytest.raises(CorrectionError) as refused:
        parsed(field, words, now=NOW)
    assert says.casefold() in str(refused.value).casefold()


def test_a_day_near_by_needs_no_weekday() -> None:
    for day in ("2029-11-23", "2025-11-23"):
        assert parsed("deadlines.apply", day, now=NOW) == day


_PIECES = st.sampled_from(
    "11 12 1 31 3rd December dec 2026 2027 2099 Friday noon midnight 5pm 12:00 25:00 on at by and , ( ) - not £5,000 "
    "5000 £1.2m 5.000 k million pounds a year years half months 18 three Wales Kent Leeds north_west the except UK "
    "outside Yorkshire Humber none yes no charities CICs and/or grant news 2026-12-11 2026-12-11T12:00 T Z".split()
)
_MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2029, 1, 1), timezones=st.just(UTC)).map(
    lambda at: at.replace(second=0, microsecond=0).isoformat()
)
_DAYS = st.dates(date(2026, 1, 1), date(2029, 1, 1)).map(date.isoformat)
_SUMS = st.integers(1, 2_000_000_000).flatmap(
    lambda n: st.sampled_from([f"{n}", f"£{n:,}", f"{n % 999}k", f"{n % 99}m"])
)
_LENGTHS = st.integers(1, 400).flatmap(
    lambda n: st.sampled_from([f"{n}", f"{n} months", f"{n} years", f"{n} years and a half"])
)
_LISTED = st.lists(
    st.sampled_from([*Area, *Applicant, "Kent", "Leeds", "Reading"]), min_size=1, max_size=4, unique=True
)
_FITTING = {
    "deadlines": st.lists(_MOMENTS, min_size=1, max_size=3).map(", ".join)
    | st.lists(_DAYS, min_size=1, max_size=4).map(", ".join),
    "months": _LENGTHS,
    "kind": st.sampled_from([*Kind]),
    "areas": _LISTED.map(", ".join),
    "applicants": _LISTED.map(", ".join),
} | dict.fromkeys(POUNDS, _SUMS)
_ANYTHING = st.lists(_PIECES, min_size=1, max_size=9).map(" ".join) | st.text(max_size=40)
_YES = st.sampled_from(["yes", "no", "none", "not said", "unknown"])


def fitting(field: str) -> st.SearchStrategy[tuple[str, str]]:
    """Words for a field: mostly such as fit it, or anything."""
    fits = _FITTING.get(field.partition(".")[0], _YES)
    return st.tuples(st.just(field), st.one_of(fits, fits, _ANYTHING))


def understood(field: str, words: str) -> tuple[bool, str | None]:
    """Whether words are accepted, and as what."""
    try:
        return True, parsed(field, words, now=NOW)
    except CorrectionError:
        return False, None


@given(told=st.sampled_from(FIELDS).flatmap(fitting))
@example(told=("deadlines.apply", "2027-06-10T23:00Z"))
@example(told=("areas", "Yorkshire and the Humber, Kent, Leeds and UK"))
@example(told=("kind", "engagement"))
def test_what_is_accepted_is_understood_again_as_it_is_told(told: tuple[str, str]) -> None:
    field, words = told
    accepted, value = understood(field, words)
    if accepted:
        assert parsed(field, said_words(field, value, now=None), now=NOW) == value


@given(
    told=st.sampled_from(FIELDS).flatmap(fitting),
    more=st.sampled_from(["not", "except", "was", "roughly", "or", "per year", "£", "%", "*"]),
    place=st.integers(0, 20),
)
def test_no_word_is_passed_over(told: tuple[str, str], more: str, place: int) -> None:
    field, words = told
    parts = words.split()
    parts.insert(min(place, len(parts)), more)
    accepted, value = understood(field, " ".join(parts))
    if accepted and understood(field, words)[0]:
        assert (field in POUNDS, more) == (True, "£"), f"{parts} was taken for {value}"


@given(day=st.dates(date(2026, 11, 23), date(2029, 11, 22)), hour=st.integers(1, 23), minute=st.integers(0, 59))
def test_every_number_of_a_date_is_in_what_is_understood(day: date, hour: int, minute: int) -> None:
    words = f"{hour:02}:{minute:02} on {day:%A} {day.day} {day:%B} {day.year}"
    try:
        value = parsed("deadlines.apply", words, now=NOW)
    except CorrectionError:
        assert hour == 1, "the one hour that a night may leap over, or have twice"
        assert day.month in (3, 10)
        return
    assert value is not None
    assert value.startswith(f"{day.isoformat()}T{hour:02}:{minute:02}:00")
    assert datetime.fromisoformat(value) - datetime(2026, 1, 1, tzinfo=UTC) > timedelta(days=300)
