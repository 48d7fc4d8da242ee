"""A list that says too little is completed by the pages that it leads to, as a process would meet it."""

import asyncio
import signal
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web

from tests.front_door import bot, start, stop, write_feeds
from tests.loopback import served

TODAY = datetime.fromisoformat("2026-11-23T10:00:00+00:00")

PAGE = (
    "<html><head><title>{name} | Sample Trust</title></head><body><nav><a href='/'>Home</a></nav><main>"
    "<h1>{name}</h1><p>Grants of up to £5,000 for the running costs of community groups in Wales.</p>"
    "<h2>Key dates</h2><table><tr><th>Closing date</th><td>{day} December 2026</td></tr></table></main>"
    "<aside class='related'><h2>Related</h2><a href='/x'>Another fund</a> closes 1 December 2026</aside>"
    "<footer>Copyright 2026</footer></body></html>"
)


@dataclass
class Site:
    """A funder's web site on loopback: pages by path, with what was asked of it."""

    url: str = ""
    pages: dict[str, str] = field(default_factory=dict)
    statuses: dict[str, int] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    #: Paths whose answers wait.
    shut: dict[str, asyncio.Event] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer(self, request: web.Request) -> web.Response:
        path = request.path_qs
        if path == "/robots.txt":  # another subject (tests/test_sources_over_time.py)
            return web.Response(status=404)
        self.asked.append(path)
        if path in self.shut:
            self.arrived.set()
            await self.shut[path].wait()
        if path not in self.pages:
            return web.Response(status=404, text="no such page")
        etag = f'"{hash(self.pages[path])}"'
        if request.headers.get("If-None-Match") == etag:
            return web.Response(status=304, headers={"ETag": etag})
        return web.Response(
            body=self.pages[path].encode(),
            status=self.statuses.get(path, 200),
            content_type=self.types.get(path, "text/html"),
            headers={"ETag": etag},
        )

    def asked_of(self, *, since: int = 0) -> list[str]:
        return self.asked[since:]


@asynccontextmanager
async def site() -> AsyncIterator[Site]:
    told = Site()
    async with served(told.answer) as base:
        told.url = base
        try:
            yield told
        finally:
            for each in told.shut.values():
                each.set()


FUNDS = {"/choir": ("Choir fund", 4), "/shed": ("Shed fund", 11), "/garden": ("Garden fund", 18)}


def listed(*, extra: str = "") -> str:
    items = "".join(
        f"<article><h2><a href='{path}'>{name}</a></h2><p>Money for groups.</p></article>"
        for path, (name, _) in FUNDS.items()
    )
    return f"<html><body><main><h1>Funds</h1>{items}{extra}</main></body></html>"


def furnish(told: Site, folder: Path, **fields: str) -> None:
    told.pages = {"/funds": listed()} | {
        path: PAGE.format(name=name, day=day) for path, (name, day) in FUNDS.items()
    }
    write_feeds(folder, {"name": "Sample Trust", "kind": "page", "url": f"{told.url}/funds"} | fields)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    turn(tmp_path)
    return tmp_path


def turn(folder: Path, **later: float) -> None:
    (folder / "now").write_text((TODAY + timedelta(**later)).isoformat(), encoding="utf-8")


@pytest.fixture
def settings(folder: Path) -> dict[str, str]:
    return {"TRACKER_CLOCK": str(folder / "now")}


def rows(folder: Path, sql: str) -> list[tuple[object, ...]]:
    driver = sqlite3.connect(folder / "data" / "tracker.db")
    try:
        return driver.execute(sql).fetchall()
    finally:
        driver.close()


CLOSINGS = "SELECT o.title, d.london_date FROM opportunities o JOIN deadlines d ON d.opportunity = o.id ORDER BY 2"
ALL_THREE = [("Choir fund", "2026-12-04"), ("Shed fund", "2026-12-11"), ("Garden fund", "2026-12-18")]


async def test_dates_that_stand_on_the_items_pages_are_found_in_one_round(
    folder: Path, settings: dict[str, str]
) -> None:
    async with site() as told:
        furnish(told, folder)
        ended = await bot("poll", folder=folder, settings=settings)
    assert ended.summary["new"] == 3, ended.err
    assert (ended.summary["announcements"], ended.summary["posts_queued"]) == (3, 3)
    assert rows(folder, CLOSINGS) == ALL_THREE
    assert len(rows(folder, "SELECT 1 FROM announcements")) == 3, "the list's words alone are no announcement"


async def test_an_unchanged_second_round_asks_for_the_list_alone(folder: Path, settings: dict[str, str]) -> None:
    async with site() as told:
        furnish(told, folder)
        await bot("poll", folder=folder, settings=settings)
        before = len(told.asked)
        again = await bot("poll", "--all", folder=folder, settings=settings)
        assert told.asked_of(since=before) == ["/funds"]
    assert (again.summary["not_modified"], again.summary["new"], again.summary["changed"]) == (1, 0, 0)


async def test_a_date_that_moves_on_an_item_s_page_is_told_a_day_later(
    folder: Path, settings: dict[str, str]
) -> None:
    async with site() as told:
        furnish(told, folder)
        await bot("poll", folder=folder, settings=settings)
        told.pages["/shed"] = PAGE.format(name="Shed fund", day=15)
        turn(folder, days=1)
        moved = await bot("poll", folder=folder, settings=settings)
    assert (moved.summary["new"], moved.summary["changed"]) == (0, 1), moved.err
    assert rows(folder, "SELECT field, before, after FROM changes") == [
        ("deadlines.apply", "2026-12-11", "2026-12-15")
    ]


async def test_a_kill_between_two_pages_loses_no_item(folder: Path, settings: dict[str, str]) -> None:
    async with site() as told:
        furnish(told, folder)
        told.shut["/garden"] = asyncio.Event()
        process = await start("poll", folder=folder, settings=settings)
        await asyncio.wait_for(told.arrived.wait(), 30)
        await stop(process, signal.SIGKILL)
        del told.shut["/garden"]
        ended = await bot("poll", folder=folder, settings=settings)
    assert ended.status == 0, ended.err
    assert rows(folder, CLOSINGS) == ALL_THREE
    assert len(rows(folder, "SELECT 1 FROM deliveries")) == 3


async def test_an_item_whose_page_fails_is_kept_with_the_lists_words_in_the_end(
    folder: Path, settings: dict[str, str]
) -> None:
    async with site() as told:
        furnish(told, folder)
        del told.pages["/shed"]
        told.pages["/funds"] = listed().replace("Money for groups.", "Grants for groups in Wales.")
        first = await bot("poll", folder=folder, settings=settings)
        assert (first.summary["new"], first.summary["failed"]) == (2, 0)
        (waits,) = first.summary["problems"]
        assert "“Shed fund”" in waits
        assert "could not be read" in waits
        assert "its item waits, and is tried again" in waits
        turn(folder, hours=2)
        second = await bot("poll", folder=folder, settings=settings)
        assert second.summary["new"] == 0
        turn(folder, hours=9)
        third = await bot("poll", folder=folder, settings=settings)
    assert told.asked.count("/shed") == 3
    assert third.summary["announcements"] == 1
    assert "kept with the list's words" in third.summary["problems"][0]
    assert ("Shed fund",) in rows(folder, "SELECT json_extract(record, '$.title') FROM announcements")


async def test_a_page_that_comes_back_after_it_was_given_up_completes_its_item(
    folder: Path, settings: dict[str, str]
) -> None:
    async with site() as told:
        furnish(told, folder)
        gone = told.pages.pop("/shed")
        for hours in (0, 2, 9):
            turn(folder, hours=hours)
            await bot("poll", folder=folder, settings=settings)
        told.pages["/shed"] = gone
        turn(folder, days=9)
        await bot("poll", folder=folder, settings=settings)
    assert ("Shed fund", "2026-12-11") in rows(folder, CLOSINGS)


async def test_documents_and_other_sites_are_not_read(folder: Path, settings: dict[str, str]) -> None:
    extra = (
        "<article><h2><a href='/form.pdf'>Paper fund</a></h2><p>Grants for groups, closes 1 December 2026.</p></article>"
        "<article><h2><a href='/sheet'>Sheet fund</a></h2><p>Grants for groups, closes 2 December 2026.</p></article>"
        "<article><h2><a href='http://localhost:9/a'>Far fund</a></h2><p>Grants for groups, closes 3 December 2026.</p>"
        "</article>"
    )
    async with site() as told:
        furnish(told, folder)
        told.pages |= {"/funds": listed(extra=extra), "/sheet": "%PDF-1.7", "/form.pdf": "%PDF-1.7"}
        told.types["/sheet"] = "application/pdf"
        await bot("poll", folder=folder, settings=settings)
        assert "/form.pdf" not in told.asked
    days = [day for _, day in rows(folder, CLOSINGS)]
    assert days == ["2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-11", "2026-12-18"]


async def test_details_never_takes_the_list_as_it_is(folder: Path, settings: dict[str, str]) -> None:
    async with site() as told:
        furnish(told, folder, details="never")
        ended = await bot("poll", folder=folder, settings=settings)
        assert told.asked == ["/funds"]
    assert ended.summary["announcements"] == 3


async def test_a_long_list_is_followed_over_several_rounds(folder: Path, settings: dict[str, str]) -> None:
    async with site() as told:
        many = {f"/fund-{n:02}": (f"Village fund {n}", 1 + n % 28) for n in range(40)}
        items = "".join(
            f"<article><h2><a href='{path}'>{name}</a></h2></article>" for path, (name, _) in many.items()
        )
        told.pages = {"/funds": f"<main>{items}</main>"} | {
            path: PAGE.format(name=name, day=day) for path, (name, day) in many.items()
        }
        write_feeds(folder, {"name": "Sample Trust", "kind": "page", "url": f"{told.url}/funds"})
        first = await bot("poll", folder=folder, settings=settings)
        turn(folder, minutes=16)
        second = await bot("poll", folder=folder, settings=settings)
        turn(folder, minutes=16)
        third = await bot("poll", folder=folder, settings=settings)
    assert (first.summary["new"], second.summary["new"]) == (30, 10)
    waits = "Sample Trust: 10 more items wait for the next polls, which read their own pages, up to 30 in each"
    assert first.summary["problems"] == [waits]
    assert (second.summary["problems"], third.summary["problems"]) == ([], [])


async def test_a_check_follows_a_few_items_and_says_what_a_poll_would(
    folder: Path, settings: dict[str, str]
) -> None:
    async with site() as told:
        furnish(told, folder)
        told.pages["/funds"] = listed(extra="<article><h2><a href='/fourth'>Fourth fund</a></h2></article>")
        ended = await bot("sources", "check", folder=folder, settings=settings)
        assert told.asked == ["/funds", "/choir", "/shed", "/garden"]
    assert "a poll reads the pages of 1 more items" in ended.out
