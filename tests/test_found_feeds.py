"""A source whose address is a web page: its feed is found, remembered over restarts, and looked for again once gone."""

import logging
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest

from tests.front_door import GRANT, bot, feed, item, write_feeds
from tests.site import Answer, Site, site
from tests.test_sources_over_time import NAME, START, Days
from tracker.flows.check import check
from tracker.flows.poll.round import Poller
from tracker.flows.poll.turns import Turns
from tracker.model import Source, SourceType
from tracker.sources import room
from tracker.sources.feed_places import addresses
from tracker.sources.fetch import Fetcher
from tracker.store.database import Database
from tracker.worker import Worker

FEED = Answer(feed(item("choir", GRANT.format(day=4))))
OTHER = Answer(feed(item("orchestra", GRANT.format(day=11))))


def page(*links: str) -> Answer:
    head = "".join(f'<link rel="alternate" type="application/rss+xml" {each}>' for each in links)
    return Answer(f"<!doctype html><html><head>{head}</head><body>News</body></html>", content_type="text/html")


@pytest.fixture
def days(tmp_path: Path) -> Days:
    return Days(tmp_path)


def remembered(days: Days) -> list[tuple[str, str]]:
    driver = sqlite3.connect(days.folder / "data" / "tracker.db")
    try:
        return driver.execute("SELECT page, feed FROM found_feeds").fetchall()
    finally:
        driver.close()


def told(there: Site, path: str) -> str:
    return (
        f"{NAME}: found the feed {there.url(path)} of this page: write that into feeds.yaml; until then it is "
        "asked there"
    )


async def test_the_feed_that_a_page_names_is_asked_from_then_on_and_that_is_told_once(days: Days) -> None:
    async with site(own=FEED, comments=OTHER, feed=OTHER) as there:
        there["/news"] = page('href="/comments" title="Trust » Comments Feed"', 'href="/own" title="Trust » Feed"')
        days.list(there.url("/news"))
        before = (days.folder / "feeds.yaml").read_bytes()
        first = await days.poll()
        days.later(hours=2)
        second = await days.poll()
        assert remembered(days) == [(there.url("/news"), there.url("/own"))]
    assert (first.summary["new"], first.summary["failed"]) == (1, 0)
    assert first.summary["problems"] == [told(there, "/own")]
    assert told(there, "/own") in first.err
    assert (second.summary["not_modified"], second.summary["problems"]) == (1, [])
    assert (there.asked["/news"], there.asked["/comments"], there.asked["/feed"]) == (1, 0, 0)
    assert days.row["url"] == there.url("/news")
    assert (days.folder / "feeds.yaml").read_bytes() == before


async def test_a_feed_at_a_usual_place_is_found(days: Days) -> None:
    async with site() as there:
        there["/news/"], there["/feed/"], there["/rss.xml"] = page(), Answer(feed()), FEED
        days.list(there.url("/news/"))
        assert (await days.poll()).summary["problems"] == [told(there, "/rss.xml")]


async def test_where_no_feed_is_found_the_mend_is_told_and_the_search_waits_for_the_due_time(days: Days) -> None:
    async with site() as there:
        there["/news"] = page()
        days.list(there.url("/news"))
        (failure,) = (await days.poll()).summary["failures"]
        assert failure["mend"] == "write kind: page, or look for another address"
        assert failure["error"].startswith("this is a web page, not a feed, and it names no feed")
        assert sum(there.asked.values()) == 1 + 8
        days.later(minutes=50)
        assert (await days.poll()).summary["sources"] == 0
        there["/feed/"] = FEED
        days.later(hours=2)
        assert (await days.poll()).summary["new"] == 1


async def test_what_was_found_is_forgotten_when_feeds_yaml_names_another_address(days: Days) -> None:
    async with site(own=FEED, other=OTHER) as there:
        there["/news"] = page('href="/own"')
        days.list(there.url("/news"))
        await days.poll()
        days.list(there.url("/other"))
        assert (await days.poll()).summary["new"] == 1
        assert remembered(days) == []
        assert there.asked["/other"] == 1
        # Back again, and by now it is a feed itself.
        there["/news"] = FEED
        days.list(there.url("/news"))
        assert (await days.poll()).summary["problems"] == []
        days.later(hours=2)
        await days.poll()
    assert there.asked["/news"] == 3
    assert there.asked["/own"] == 2  # looked at, and then asked


@pytest.mark.parametrize("gone", [Answer(status=404), Answer(status=410), page()], ids=["404", "410", "a page"])
async def test_a_found_feed_that_is_gone_is_looked_for_again(days: Days, gone: Answer) -> None:
    async with site(own=FEED) as there:
        there["/news"] = page('href="/own"')
        days.list(there.url("/news"))
        await days.poll()
        there["/own"], there["/feed/"] = gone, OTHER
        days.later(hours=2)
        again = await days.poll()
        assert (again.summary["failed"], again.summary["new"]) == (0, 1)
        assert again.summary["problems"] == [told(there, "/feed/")]
        assert remembered(days) == [(there.url("/news"), there.url("/feed/"))]


async def test_a_found_feed_that_is_gone_without_another_is_no_end_of_the_source(days: Days) -> None:
    async with site(own=FEED) as there:
        there["/news"] = page('href="/own"')
        days.list(there.url("/news"))
        await days.poll()
        there["/own"] = Answer(status=410)
        days.later(hours=2)
        (failure,) = (await days.poll()).summary["failures"]
        assert failure["state"] == "broken"
        assert remembered(days) == []
        there["/own"] = OTHER
        for _ in range(4):
            days.later(days=2)
            ended = await days.poll()
        assert remembered(days) == [(there.url("/news"), there.url("/own"))]
        assert ended.summary["failed"] == 0


async def test_a_found_feed_that_fails_for_a_while_is_kept(days: Days) -> None:
    async with site(own=FEED, rss=OTHER) as there:
        there["/news"] = page('href="/own"')
        days.list(there.url("/news"))
        await days.poll()
        there["/own"] = Answer(status=500)
        for _ in range(4):
            days.later(days=2)
            assert (await days.poll()).summary["failed"] == 1
        assert remembered(days) == [(there.url("/news"), there.url("/own"))]
        assert there.asked["/news"] == 1


async def test_a_feed_that_answers_a_web_page_once_is_not_replaced_by_another_of_its_site(days: Days) -> None:
    async with site(grants=FEED) as there:
        there["/feed/"] = OTHER
        days.list(there.url("/grants"))
        await days.poll()
        there["/grants"] = page('href="/feed/"')
        days.later(hours=2)
        (failure,) = (await days.poll()).summary["failures"]
        assert failure["mend"] == f"write url: {there.url('/feed/')}"
        assert there.asked["/feed/"] == 0
        for _ in range(2):
            days.later(days=2)
            ended = await days.poll()
        assert ended.summary["problems"] == [told(there, "/feed/")]


async def test_a_found_feed_that_moves_is_followed(days: Days) -> None:
    async with site(own=FEED, new=FEED) as there:
        there["/news"] = page('href="/own"')
        days.list(there.url("/news"))
        await days.poll()
        there.moved("/own", "/new")
        for _ in range(2):
            days.later(hours=2)
            assert (await days.poll()).summary["failed"] == 0
        assert (there.asked["/news"], there.asked["/own"], there.asked["/new"]) == (1, 3, 2)


async def test_a_publisher_who_asks_to_wait_in_the_search_is_heard(days: Days) -> None:
    async with site() as there:
        there["/news"] = page()
        there["/feed/"] = Answer(status=429, headers={"Retry-After": "36000"})
        days.list(there.url("/news"))
        (failure,) = (await days.poll()).summary["failures"]
        assert "too often (429)" in failure["error"]
        assert there.asked["/rss.xml"] == 0
        assert days.wait.total_seconds() >= 36000


async def test_a_check_says_which_feed_it_found_and_counts_its_items(tmp_path: Path) -> None:
    async with site(own=FEED) as there:
        there["/news"], there["/none"] = page('href="/own"'), page()
        names = ("news", "none")
        write_feeds(tmp_path, *({"name": name, "kind": "feed", "url": there.url(f"/{name}")} for name in names))
        ended = await bot("sources", "check", "news", folder=tmp_path)
        failed = await bot("sources", "check", "none", folder=tmp_path)
    assert ended.status == 0, ended.err
    line, remark = ended.out.splitlines()[:2]
    assert line.startswith("ok      news")
    assert "1 item " in line
    assert remark.strip() == told(there, "/own").removeprefix(f"{NAME}: ")
    assert failed.out.startswith("BROKEN  none: this is a web page, not a feed, and it names no feed; nor is there")
    assert not (tmp_path / "data").exists()


async def test_a_large_page_is_let_go_before_its_feed_is_looked_for(
    database: Database, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(room, "LONGEST_WAIT_S", 0.2)
    caplog.set_level(logging.INFO)
    html = f"<!doctype html><html><body>{'x' * room.LARGE_BYTES}</body></html>"
    large = Answer(html, content_type="text/html")

    def clock() -> datetime:
        return START

    async with site(news=large, rss=large) as there:
        there["/feed/"] = there["/rss.xml"] = large
        of = Source(name=NAME, kind=SourceType.FEED, url=there.url("/news"))
        async with Fetcher(allow_private=True) as fetcher, Worker() as worker:
            (polled,) = (await Poller(database, fetcher, worker, clock=clock).round([of])).polled
            (checked,) = [each async for each in check(fetcher, worker, [of], clock=clock, take=Turns().take)]
    assert polled.error is not None
    assert checked.error is not None
    assert there.asked["/rss"] == 2
    assert "a large answer waited" not in caplog.text


class Recorded(Turns):
    """Turns that tell which addresses took one."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[tuple[str, str]] = []

    async def take(self, url: str, *, group: str = "") -> None:
        self.taken.append((url, group))
        await super().take(url, group=group)


async def test_each_request_of_a_search_takes_its_turn(database: Database) -> None:
    def clock() -> datetime:
        return START

    async with site(news=page()) as there:
        of = Source(name=NAME, kind=SourceType.FEED, url=there.url("/news"), group="platform")
        turns = Recorded()
        async with Fetcher(allow_private=True) as fetcher, Worker() as worker:
            await Poller(database, fetcher, worker, clock=clock, turns=turns).round([of])
            polled, turns.taken = turns.taken, []
            assert [one.error async for one in check(fetcher, worker, [of], clock=clock, take=turns.take)] != [None]
    tried = [(url, "platform") for url in (of.url, *addresses(of.url, []))]
    assert (polled, turns.taken) == (tried, tried)
