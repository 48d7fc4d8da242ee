"""Addresses of one page are known as one, and only those that a person can open are kept."""

import pytest

from tracker.sources.links import canonical, openable, same_host, with_query


@pytest.mark.parametrize(
    ("link", "opened"),
    [
        pytest.param("/fund?id=3", "https://x.org/fund?id=3", id="relative"),
        pytest.param("fund", "https://x.org/a/fund", id="relative to the folder"),
        pytest.param(" https://y.org/f \n", "https://y.org/f", id="white space around it"),
        pytest.param(
            "https://y.org/f?utm_source=rss&id=3&fbclid=x", "https://y.org/f?id=3", id="tracking is dropped"
        ),
        pytest.param("https://y.org/f?ref=newsletter", "https://y.org/f", id="ref with a word is tracking"),
        pytest.param(
            "https://y.org/f?ref=ITT-2026-17", "https://y.org/f?ref=ITT-2026-17", id="a tender's ref is kept"
        ),
        pytest.param("https://y.org/f?b=1&a=%20x", "https://y.org/f?b=1&a=%20x", id="order and spelling are kept"),
        pytest.param("javascript:alert(1)", "", id="a script"),
        pytest.param("mailto:a@y.org", "", id="a letter"),
        pytest.param("data:text/html,x", "", id="data"),
        pytest.param("https://[::1", "", id="a broken address"),
        pytest.param("https://y.org:99999/", "", id="a port that is none"),
        pytest.param("https://y.org/f\x1b[31m", "", id="what steers a terminal"),
        pytest.param("https://y.org/\u202efdp", "", id="what turns the reading round"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_only_web_addresses_are_openable(link: str, opened: str) -> None:
    assert openable(link, "https://x.org/a/list") == opened


@pytest.mark.parametrize(
    "link",
    [
        "http://www.x.org/fund",
        "https://x.org/fund/",
        "https://X.org/fund#how-to-apply",
        "https://x.org/fund?utm_campaign=july",
        "https://x.org:443/fund",
    ],
)
def test_spellings_of_one_page_are_one(link: str) -> None:
    assert canonical(link) == "https://x.org/fund"


def test_pages_of_a_scripted_site_stay_apart() -> None:
    assert canonical("https://x.org/#!/fund/1") != canonical("https://x.org/#!/fund/2")


def test_a_host_is_told_by_name_and_port() -> None:
    assert same_host("https://x.org/a", "http://x.org:80/b")
    assert not same_host("https://x.org/", "https://x.org:8443/")
    assert not same_host("https://x.org/", "https://x.org.evil.example/")


def test_colons_of_a_time_stay_in_the_query() -> None:
    assert with_query("https://x.org/a?limit=9", {"from": "2026-07-08T12:00:00"}).endswith(
        "?limit=9&from=2026-07-08T12:00:00"
    )
