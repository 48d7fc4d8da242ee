"""Sources that move, go, refuse and come back, over days, through `bot.py poll`: each run is a restart."""

import sqlite3
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.front_door import GRANT, Ended, bot, feed, item, write_feeds
from tests.site import Answer, Site, site

START = datetime.fromisoformat("2026-11-23T10:00:00+00:00")
NAME = "Sample Trust"
FEED = feed(item("choir", GRANT.format(day=4)))
PAGE = "<html><body><article><h2><a href='/choir'>Choir fund: grants of £500</a></h2></article></body></html>"


class Days:
    """A folder whose program lives through days."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = START

    def later(self, **by: float) -> None:
        self.now += timedelta(**by)

    def list(self, url: str, **fields: str) -> None:
        """Write feeds.yaml with one source."""
        write_feeds(self.folder, {"name": NAME, "kind": "feed", "url": url, **fields})

    async def poll(self, *options: str) -> Ended:
        (self.folder / "now").write_text(self.now.isoformat(), encoding="utf-8")
        ended = await bot(
            "poll", *options, folder=self.folder, settings={"TRACKER_CLOCK": str(self.folder / "now")}
        )
        assert ended.status == 0, ended.err
        return ended

    @property
    def row(self) -> Mapping[str, Any]:
        driver = sqlite3.connect(self.folder / "data" / "tracker.db")
        driver.row_factory = sqlite3.Row
        try:
            return dict(driver.execute("SELECT * FROM sources WHERE name = ?", (NAME,)).fetchone())
        finally:
            driver.close()

    @property
    def wait(self) -> timedelta:
        """How long after now the source is due."""
        return datetime.fromisoformat(self.row["due_at"]) - self.now


@pytest.fixture
def days(tmp_path: Path) -> Days:
    return Days(tmp_path)


# Moved for good -------------------------------------------------------------------------------------------------


async def test_a_source_that_moved_for_good_is_asked_there_from_then_on_and_that_is_told_once(days: Days) -> None:
    async with site(new=Answer(FEED)) as there:
        there.moved("/old", "/new")
        days.list(there.url("/old"))
        first = await days.poll()
        days.later(hours=2)
        second = await days.poll()
    told = f"{NAME}: has moved for good to {there.url('/new')}: write that into feeds.yaml"
    assert told in first.err
    assert any(told in problem for problem in first.summary["problems"])
    assert told not in second.err
    assert (there.asked["/old"], there.asked["/new"]) == (1, 2)
    assert second.summary["not_modified"] == 1


async def test_a_source_that_moved_for_now_is_asked_where_it_was(days: Days) -> None:
    async with site(new=Answer(FEED)) as there:
        there.moved("/old", "/new", status=302)
        days.list(there.url("/old"))
        for _ in range(2):
            assert "moved for good" not in (await days.poll("--all")).err
    assert there.asked["/old"] == 2


async def test_a_move_is_forgotten_when_feeds_yaml_names_another_address(days: Days) -> None:
    async with site(new=Answer(FEED), other=Answer(FEED)) as there:
        there.moved("/old", "/new")
        days.list(there.url("/old"))
        await days.poll()
        days.list(there.url("/other"))
        told = await days.poll()  # another address is due at once
        assert told.summary["sources"] == 1
    assert there.asked["/other"] == 1
    assert days.row["moved_to"] is None


async def test_the_validators_of_one_address_are_not_told_to_another(days: Days) -> None:
    async with site(a=Answer(FEED, headers={"ETag": '"a"'}), b=Answer(FEED, headers={"ETag": '"b"'})) as there:
        days.list(there.url("/a"))
        await days.poll()
        days.list(there.url("/b"))
        await days.poll()
        assert "If-None-Match" not in there.headers["/b"]


@pytest.mark.parametrize("status", [404, 410])
async def test_where_the_new_address_fails_for_good_the_old_one_is_asked_again(days: Days, status: int) -> None:
    async with site(new=Answer(FEED)) as there:
        there.moved("/old", "/new")
        days.list(there.url("/old"))
        await days.poll()
        there["/old"], there["/new"] = Answer(FEED), Answer(status=status)
        days.later(days=1)
        failed = await days.poll()
        assert failed.summary["failed"] == 1
        assert days.row["state"] == "broken"
        days.later(days=1)
        assert (await days.poll()).summary["failed"] == 0
        assert (there.asked["/old"], there.asked["/new"]) == (2, 2)


async def test_a_new_address_that_is_only_away_is_asked_again_and_given_up_after_three(days: Days) -> None:
    async with site(new=Answer(FEED)) as there:
        there.moved("/old", "/new")
        days.list(there.url("/old"))
        await days.poll()
        there["/new"] = Answer(status=500)
        for asked in (1, 1, 1, 2):
            days.later(days=2)
            assert (await days.poll()).summary["failed"] == 1
            assert there.asked["/old"] == asked


# Gone -----------------------------------------------------------------------------------------------------------


async def test_a_source_that_is_gone_is_not_asked_any_more(days: Days) -> None:
    async with site(feed=Answer(status=410)) as there:
        days.list(there.url("/feed"))
        (failure,) = (await days.poll()).summary["failures"]
        assert failure["state"] == "gone"
        for _ in range(3):
            days.later(days=30)
            assert (await days.poll()).summary["sources"] == 0
        assert there.asked["/feed"] == 1


async def test_a_source_that_is_gone_comes_back_when_all_are_asked(days: Days) -> None:
    async with site(feed=Answer(status=410)) as there:
        days.list(there.url("/feed"))
        await days.poll()
        there["/feed"] = Answer(FEED)
        assert (await days.poll("--all")).summary["new"] == 1
        days.later(hours=2)
        assert (await days.poll()).summary["not_modified"] == 1


async def test_a_source_that_is_gone_comes_back_with_a_new_address(days: Days) -> None:
    async with site(feed=Answer(status=410), next=Answer(FEED)) as there:
        days.list(there.url("/feed"))
        await days.poll()
        days.list(there.url("/next"))
        assert (await days.poll()).summary["new"] == 1


# When it is asked next ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "hours"),
    [
        pytest.param({}, 1.0, id="feeds hourly"),
        pytest.param({"kind": "page", "details": "never"}, 6.0, id="pages every six hours"),
        pytest.param({"every": "2d"}, 48.0, id="as feeds.yaml says"),
    ],
)
async def test_a_source_is_asked_again_after_its_interval_and_some_more(
    days: Days, fields: dict[str, str], hours: float
) -> None:
    body = PAGE if fields.get("kind") == "page" else FEED
    async with site(list=Answer(body, content_type="text/html")) as there:
        days.list(there.url("/list"), **fields)
        await days.poll()
        assert timedelta(hours=hours) <= days.wait <= timedelta(hours=hours * 1.1)
        days.later(hours=hours * 0.99)
        assert (await days.poll()).summary["sources"] == 0
        days.later(hours=hours * 0.12)
        assert (await days.poll()).summary["sources"] == 1


def test_no_public_source_is_asked_more_often_than_every_fifteen_minutes(tmp_path: Path) -> None:
    from tracker.sources.catalogue import load_catalogue

    write_feeds(tmp_path, {"name": NAME, "kind": "feed", "url": "https://trust.example/feed", "every": "1m"})
    (source,) = load_catalogue(tmp_path / "feeds.yaml").sources
    assert source.every == timedelta(minutes=15)


@pytest.mark.parametrize(
    ("headers", "hours"),
    [
        pytest.param({"Cache-Control": "max-age=18000"}, 5.0, id="Cache-Control"),
        pytest.param(
            {"Expires": "Mon, 23 Nov 2026 15:00:00 GMT", "Date": "Mon, 23 Nov 2026 10:00:00 GMT"}, 5.0, id="Expires"
        ),
        pytest.param({"Cache-Control": "max-age=60"}, 1.0, id="a shorter one does not hasten it"),
    ],
)
async def test_an_answer_that_stays_fresh_is_not_asked_for_before(
    days: Days, headers: dict[str, str], hours: float
) -> None:
    async with site(feed=Answer(FEED, headers=headers)) as there:
        days.list(there.url("/feed"))
        await days.poll()
    assert timedelta(hours=hours) <= days.wait <= timedelta(hours=hours * 1.1)


@pytest.mark.parametrize("status", [429, 503])
async def test_retry_after_is_obeyed_over_a_restart(days: Days, status: int) -> None:
    async with site(feed=Answer(status=status, headers={"Retry-After": "18000"})) as there:
        days.list(there.url("/feed"))
        await days.poll()
        there["/feed"] = Answer(FEED)
        days.later(hours=4.9)
        assert (await days.poll()).summary["sources"] == 0
        days.later(hours=0.2)
        assert (await days.poll()).summary["new"] == 1


async def test_a_failing_source_is_asked_later_and_later_up_to_a_day_and_never_given_up(days: Days) -> None:
    async with site(feed=Answer(status=500)) as there:
        days.list(there.url("/feed"))
        waits = []
        for _ in range(8):
            await days.poll()
            waits.append(days.wait / timedelta(hours=1))
            days.later(days=2)
        whole = [2, 4, 8, 16, 24, 24, 24, 24]
        assert all(hours * 0.9 <= wait <= hours for hours, wait in zip(whole, waits, strict=True)), waits
        there["/feed"] = Answer(FEED)
        assert (await days.poll()).summary["new"] == 1
    assert (days.row["failures"], days.row["failing_since"], days.row["state"]) == (0, None, "ok")


# robots.txt -----------------------------------------------------------------------------------------------------


def shut(there: Site, *, status: int = 200) -> None:
    there["/robots.txt"] = Answer("User-agent: Fundpath\nDisallow: /list", status=status, content_type="text/plain")


async def test_a_page_that_robots_txt_closes_is_blocked_and_not_asked(days: Days) -> None:
    async with site(list=Answer(PAGE, content_type="text/html")) as there:
        shut(there)
        days.list(there.url("/list"), kind="page", details="never")
        (failure,) = (await days.poll()).summary["failures"]
        assert (failure["state"], there.asked["/list"]) == ("blocked", 0)
        assert "robots.txt of 127.0.0.1 does not allow" in failure["error"]
        assert "by hand" in failure["mend"]
        there["/robots.txt"] = Answer("User-agent: *\nDisallow:", content_type="text/plain")
        days.later(days=1)
        assert (await days.poll()).summary["announcements"] == 1


async def test_a_page_waits_while_robots_txt_cannot_be_had(days: Days) -> None:
    async with site(list=Answer(PAGE, content_type="text/html")) as there:
        shut(there, status=503)
        days.list(there.url("/list"), kind="page")
        (failure,) = (await days.poll()).summary["failures"]
        assert (failure["state"], there.asked["/list"]) == ("broken", 0)
        assert "robots.txt of 127.0.0.1 cannot be had" in failure["error"]


async def test_a_feed_is_asked_whatever_robots_txt_says(days: Days) -> None:
    async with site(list=Answer(FEED)) as there:
        shut(there)
        days.list(there.url("/list"))
        assert (await days.poll()).summary["new"] == 1
        assert there.asked["/robots.txt"] == 0
