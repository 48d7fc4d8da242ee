"""An opportunity is known by what it is; an update tells what changed and nothing else."""

from datetime import UTC, date, datetime

import pytest

from tests.build import NOW, a_reading, an_announcement, an_opportunity, apply_by
from tracker import identity
from tracker.model import Amount, Change, State
from tracker.terms import Area, Category, Kind


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("http://www.funder.example/a/", "https://funder.example/a", id="scheme, www and slash"),
        pytest.param("https://funder.example/a?utm_source=rss", "https://funder.example/a", id="tracking"),
        pytest.param("https://funder.example/a#apply", "https://funder.example/a", id="fragment"),
        pytest.param("https://funder.example:443/a", "https://funder.example/a", id="usual port"),
    ],
)
def test_two_addresses_of_one_page_are_one(one: str, other: str) -> None:
    assert identity.canonical_link(one) == identity.canonical_link(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("https://funder.example/?p=12", "https://funder.example/?p=13", id="a query that tells"),
        pytest.param("https://funder.example/A", "https://funder.example/a", id="paths have case"),
        pytest.param("http://127.0.0.1:8001/a", "http://127.0.0.1:8002/a", id="unusual port"),
    ],
)
def test_two_pages_stay_two(one: str, other: str) -> None:
    assert identity.canonical_link(one) != identity.canonical_link(other)


def test_a_broken_address_is_kept_as_it_is() -> None:
    assert identity.canonical_link(" http://[broken ") == "http://[broken"


def test_a_new_stamp_or_other_spacing_says_nothing_new() -> None:
    before = an_announcement(body="Apply  by\n4 December")
    after = an_announcement(body="Apply by 4 December", published=datetime(2026, 11, 20, tzinfo=UTC))
    assert identity.content_hash(before) == identity.content_hash(after)


def test_another_date_in_the_text_is_something_new() -> None:
    before, after = an_announcement(body="by 4 December"), an_announcement(body="by 11 December")
    assert identity.content_hash(before) != identity.content_hash(after)


def test_a_link_that_several_items_share_identifies_none_of_them() -> None:
    items = [an_announcement(id="a"), an_announcement(id="b")]
    shared = identity.shared_links(items)
    keys = identity.keys_of(items[0], source="Feed", shared_links=shared)
    assert [key.key for key in keys] == ["id:Feed:a"]


def test_a_process_is_known_by_its_ocid_first() -> None:
    notice = an_announcement(ocid="ocds-h6vhtk-1")
    assert identity.keys_of(notice, source="Feed")[0].key == "ocid:ocds-h6vhtk-1"


SAME = "Harbour Lights Choir Fund"


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        pytest.param("Apply now: Harbour Lights Choir Fund 2026", {}, id="a newsletter's title"),
        pytest.param(
            "Brackenhope Foundation – Harbour Lights Choir Fund (core costs for singing)", {}, id="its name inside"
        ),
        pytest.param(
            "Harbour Lights Choir grants - deadline reminder", {"areas": (Area.YORKSHIRE_HUMBER,)}, id="area inside"
        ),
    ],
)
def test_a_newsletter_and_the_funder_announce_one_fund(title: str, parts: dict[str, object]) -> None:
    ours = an_opportunity(a_reading(areas=(Area.ENGLAND,)), title=SAME)
    why = identity.same_fund(title, a_reading(**parts), ours)
    assert why is not None
    assert "harbour" in why


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        pytest.param("Harbour Dredging Fund", {}, id="one word in common"),
        pytest.param("Village Choir Fund: sing by the harbour", {}, id="another fund's name"),
        pytest.param(SAME, {"deadlines": (apply_by(date(2026, 12, 5)),)}, id="another closing day"),
        pytest.param(SAME, {"kind": Kind.TRAINING}, id="another kind"),
        pytest.param(SAME, {"amount": Amount(most=9000)}, id="another amount"),
        pytest.param(SAME, {"areas": (Area.WALES,)}, id="another nation"),
        pytest.param(SAME, {"deadlines": ()}, id="no closing day to compare"),
    ],
)
def test_two_funds_stay_two(title: str, parts: dict[str, object]) -> None:
    ours = an_opportunity(a_reading(areas=(Area.ENGLAND,)), title=SAME)
    assert identity.same_fund(title, a_reading(**parts), ours) is None


def test_the_same_call_a_year_later_is_another_round() -> None:
    last_year = an_opportunity(a_reading(deadlines=(apply_by(date(2025, 12, 4)),)))
    assert identity.is_new_round(last_year, a_reading(deadlines=(apply_by(date(2026, 12, 4)),)))


def test_a_deadline_moved_by_a_fortnight_is_no_new_round() -> None:
    before = an_opportunity(a_reading(deadlines=(apply_by(date(2026, 12, 4)),)))
    assert not identity.is_new_round(before, a_reading(deadlines=(apply_by(date(2026, 12, 18)),)))


def test_a_moved_deadline_is_told_with_both_dates() -> None:
    after = a_reading(deadlines=(apply_by(date(2026, 12, 11)),))
    changes = identity.differences(an_opportunity(), after, now=NOW)
    assert changes == (Change("deadlines.apply", "2026-12-04", "2026-12-11"),)


def test_an_hour_that_is_added_is_a_change() -> None:
    after = a_reading(deadlines=(apply_by(datetime(2026, 12, 4, 12, 0, tzinfo=UTC)),))
    (change,) = identity.differences(an_opportunity(), after, now=NOW)
    assert change.after == "2026-12-04T12:00:00+00:00"


def test_a_date_that_is_past_on_both_sides_is_no_news() -> None:
    before = an_opportunity(a_reading(deadlines=(apply_by(date(2026, 3, 1)), apply_by(date(2026, 12, 4)))))
    assert identity.differences(before, a_reading(), now=NOW) == ()


def test_an_update_without_a_new_value_tells_nothing() -> None:
    assert identity.differences(an_opportunity(), a_reading(places=("Leeds",)), now=NOW) == ()


def test_a_cancelled_tender_tells_only_that() -> None:
    after = a_reading(kind=Kind.OTHER, cancelled=True, categories=(), deadlines=(), amount=Amount())
    changes = identity.differences(an_opportunity(), after, now=NOW)
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
    assert identity.state_of(a_reading(**parts)) is state


def test_what_went_and_came_back_before_it_was_told_is_no_change() -> None:
    first = (Change("months", "12", "24"), Change("deadlines.apply", "2026-12-04", "2026-12-11"))
    then = (Change("months", "24", "12"), Change("deadlines.apply", "2026-12-11", "2026-12-18"))
    assert identity.combined(first, then) == (Change("deadlines.apply", "2026-12-04", "2026-12-18"),)


def test_a_category_that_is_taken_back_is_told() -> None:
    after = a_reading(categories=(Category.PROJECT,))
    assert identity.differences(an_opportunity(), after, now=NOW) == (
        Change("categories", "core_costs", "project"),
    )
