"""An update tells what changed and nothing else."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.build import NOW, a_reading, an_opportunity, apply_by
from tracker.identity.changes import between, combined, differences, is_new_round, state_of, still_true
from tracker.model import Amount, Change, State
from tracker.terms import Area, Category, Kind


@pytest.mark.parametrize(
    ("before", "after", "is_new"),
    [
        pytest.param(("Fund", date(2025, 12, 4)), ("Fund", date(2026, 12, 4)), True, id="a year later"),
        pytest.param(("Fund", date(2026, 12, 4)), ("Fund", date(2026, 12, 18)), False, id="moved by a fortnight"),
        pytest.param(("Fund", date(2026, 12, 4)), ("Fund", date(2026, 11, 30)), False, id="moved forward"),
        pytest.param(
            ("Round 1", date(2026, 12, 4)), ("Round 2", date(2026, 12, 30)), True, id="its title counts on"
        ),
        pytest.param(("Fund", date(2026, 10, 1)), ("Fund", date(2026, 11, 9)), True, id="over for long"),
        pytest.param(("Fund", date(2026, 11, 20)), ("Fund", date(2026, 11, 30)), False, id="extended late"),
    ],
)
def test_a_round_is_told_from_a_moved_date(before: tuple[str, date], after: tuple[str, date], is_new: bool) -> None:
    known = an_opportunity(a_reading(deadlines=(apply_by(before[1]),)), title=before[0])
    assert is_new_round(known, after[0], a_reading(deadlines=(apply_by(after[1]),)), now=NOW) is is_new


def test_a_moved_deadline_is_told_with_both_dates() -> None:
    after = a_reading(deadlines=(apply_by(date(2026, 12, 11)),))
    changes = differences(an_opportunity(), after, now=NOW)
    assert changes == (Change("deadlines.apply", "2026-12-04", "2026-12-11"),)


def test_an_hour_that_is_added_is_a_change() -> None:
    after = a_reading(deadlines=(apply_by(datetime(2026, 12, 4, 12, 0, tzinfo=UTC)),))
    (change,) = differences(an_opportunity(), after, now=NOW)
    assert change.after == "2026-12-04T12:00:00+00:00"


def test_a_date_that_is_past_on_both_sides_is_no_news() -> None:
    before = an_opportunity(a_reading(deadlines=(apply_by(date(2026, 3, 1)), apply_by(date(2026, 12, 4)))))
    assert differences(before, a_reading(), now=NOW) == ()


def test_an_update_without_a_new_value_tells_nothing() -> None:
    assert differences(an_opportunity(), a_reading(places=("Leeds",)), now=NOW) == ()


def test_a_cancelled_tender_tells_only_that() -> None:
    after = a_reading(kind=Kind.OTHER, cancelled=True, categories=(), deadlines=(), amount=Amount())
    changes = differences(an_opportunity(), after, now=NOW)
    assert changes == (Change("state", "open", "cancelled"),)


@pytest.mark.parametrize(
    ("parts", "state"),
    [
        pytest.param({}, State.OPEN, id="an opportunity"),
        pytest.param({"kind": Kind.AWARD}, State.AWARDED, id="an award"),
        pytest.param({"kind": Kind.OTHER, "cancelled": True}, State.CANCELLED, id="called off"),
        pytest.param({"kind": Kind.OTHER}, State.WITHDRAWN, id="rewritten as news"),
        pytest.param({"relevant": False}, State.WITHDRAWN, id="not for community groups"),
        pytest.param({"relevant": None}, State.OPEN, id="fit unknown"),
    ],
)
def test_the_latest_announcement_decides_what_became_of_it(parts: dict[str, object], state: State) -> None:
    assert state_of(a_reading(**parts)) is state


def test_what_went_and_came_back_before_it_was_told_is_no_change() -> None:
    first = (Change("months", "12", "24"), Change("deadlines.apply", "2026-12-04", "2026-12-11"))
    then = (Change("months", "24", "12"), Change("deadlines.apply", "2026-12-11", "2026-12-18"))
    assert combined(first, then) == (Change("deadlines.apply", "2026-12-04", "2026-12-18"),)


def test_a_category_that_is_taken_back_is_told() -> None:
    after = a_reading(categories=(Category.PROJECT,))
    assert differences(an_opportunity(), after, now=NOW) == (Change("categories", "core_costs", "project"),)


def test_a_change_that_waits_is_told_only_as_far_as_it_holds() -> None:
    now_says = an_opportunity(a_reading(deadlines=(apply_by(date(2026, 12, 4)),), amount=Amount(most=9000)))
    waiting = (
        Change("deadlines.apply", "2026-12-04", "2026-12-11"),
        Change("amount_max", "5000", "7000"),
        Change("rolling", "yes", None),
        Change("state", "open", "cancelled"),
    )
    assert still_true(waiting, now_says, now=NOW) == (
        Change("amount_max", "5000", "9000"),
        Change("rolling", "yes", None),
    )


def test_places_below_an_area_count_only_where_a_person_names_them() -> None:
    wales = a_reading(areas=(Area.WALES,))
    before, after = an_opportunity(wales), an_opportunity(replace(wales, places=("Gwynedd",)))
    assert between(before, after, now=NOW) == ()
    told = between(before, after, now=NOW, with_places=True)
    assert told == (Change("areas", "wales", "wales, Gwynedd"),)
    assert still_true(told, after, now=NOW) == told
    assert still_true(told, before, now=NOW) == ()


def test_a_limit_of_income_that_is_lowered_is_told() -> None:
    before = an_opportunity(a_reading(income_max=100_000))
    (change,) = differences(before, a_reading(income_max=50_000), now=NOW)
    assert change == Change("income_max", "100000", "50000")
