"""An announcement is known by its process, its id, its page."""

from datetime import UTC, datetime

import pytest

from tests.build import an_announcement
from tracker.identity import keys


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("http://www.funder.example/a/", "https://funder.example/a", id="scheme, www and slash"),
        pytest.param("https://funder.example/a?utm_source=rss", "https://funder.example/a", id="tracking"),
        pytest.param(
            "https://funder.example/a?ref=newsletter&source=", "https://funder.example/a", id="where it came from"
        ),
        pytest.param("https://funder.example/a#apply", "https://funder.example/a", id="fragment"),
        pytest.param("https://funder.example:443/a", "https://funder.example/a", id="usual port"),
    ],
)
def test_two_addresses_of_one_page_are_one(one: str, other: str) -> None:
    assert keys.canonical_link(one) == keys.canonical_link(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("https://funder.example/?p=12", "https://funder.example/?p=13", id="a query that tells"),
        pytest.param("https://funder.example/A", "https://funder.example/a", id="paths have case"),
        pytest.param(
            "https://funder.example/a?ref=1001", "https://funder.example/a?ref=1002", id="a number of its own"
        ),
        pytest.param(
            "https://funder.example/f?source=11", "https://funder.example/f?source=12", id="a source by number"
        ),
        pytest.param("http://127.0.0.1:8001/a", "http://127.0.0.1:8002/a", id="unusual port"),
    ],
)
def test_two_pages_stay_two(one: str, other: str) -> None:
    assert keys.canonical_link(one) != keys.canonical_link(other)


def test_a_broken_address_is_kept_as_it_is() -> None:
    assert keys.canonical_link(" http://[broken ") == "http://[broken"


def test_a_new_stamp_or_other_spacing_says_nothing_new() -> None:
    before = an_announcement(body="Apply  by\n4 December")
    after = an_announcement(body="Apply by 4 December", published=datetime(2026, 11, 20, tzinfo=UTC))
    assert keys.content_hash(before) == keys.content_hash(after)


def test_another_date_in_the_text_is_something_new() -> None:
    before, after = an_announcement(body="by 4 December"), an_announcement(body="by 11 December")
    assert keys.content_hash(before) != keys.content_hash(after)


def test_a_link_that_several_items_share_identifies_none_of_them() -> None:
    items = [an_announcement(id="a"), an_announcement(id="b")]
    shared = keys.shared_links([one.link for one in items])
    found = keys.keys_of(items[0], source="Feed", shared_links=shared)
    assert [key.key for key in found] == ["id:Feed:a"]


def test_a_process_is_known_by_its_ocid_first() -> None:
    notice = an_announcement(ocid="ocds-h6vhtk-1")
    assert keys.keys_of(notice, source="Feed")[0].key == "ocid:ocds-h6vhtk-1"
