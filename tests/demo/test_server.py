"""The sample server over real HTTP: what each address serves in each wave."""

import io
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import feedparser
import pytest

from tests.front_door import DEMO_PORT
from tracker.clock import london_date, moment
from tracker.demo.days import moment_of
from tracker.demo.server import HOST, SampleServer
from tracker.model import Source, SourceType
from tracker.sources.catalogue import load_catalogue
from tracker.sources.exchange import Response
from tracker.sources.feed import read_feed
from tracker.sources.package import read_package
from tracker.sources.page import read_page

#: A plain Monday, the turn of the year, the night before summer time, the day of it, and its end.
DAYS = [date(2026, 11, 23), date(2026, 12, 30), date(2027, 3, 27), date(2027, 3, 28), date(2027, 10, 31)]
COUNTS = {1: (3, 4, 2, 3, 2), 2: (5, 8, 3, 5, 3), 3: (6, 12, 5, 8, 4), 4: (7, 15, 7, 10, 5), 5: (8, 19, 9, 12, 6)}


@pytest.fixture
async def client() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def get(client: aiohttp.ClientSession, url: str) -> bytes:
    async with client.get(url) as answer:
        assert answer.status == 200, url
        return await answer.read()


async def items(client: aiohttp.ClientSession, source: Source) -> list[Any]:
    body = await get(client, source.url)
    if source.kind is SourceType.FEED:
        parsed = feedparser.parse(io.BytesIO(body))
        assert not parsed.bozo
        return list(parsed.entries)
    if source.kind is SourceType.OCDS:
        return list(json.loads(body)["releases"])
    return body.decode().split('<li class="grant">')[1:]


def named(server: SampleServer, name: str) -> Source:
    return next(source for source in server.sources() if source.name.startswith(name))


@pytest.mark.parametrize("made_on", DAYS, ids=str)
async def test_each_address_parses_and_counts_as_intended_in_each_wave(
    client: aiohttp.ClientSession, made_on: date
) -> None:
    async with SampleServer(made_on=made_on) as server:
        counts = {}
        while True:
            found = [await items(client, source) for source in server.sources()]
            counts[server.wave] = tuple(map(len, found))
            if not server.advance():
                break
    assert counts == COUNTS
    assert sum(counts[server.waves]) >= 44


async def test_it_listens_on_the_loopback_interface_only() -> None:
    async with SampleServer(made_on=DAYS[0]) as server:
        assert server.base_url.startswith(f"http://{HOST}:")


async def test_two_servers_run_side_by_side(client: aiohttp.ClientSession) -> None:
    async with SampleServer(made_on=DAYS[0]) as one, SampleServer(made_on=DAYS[0]) as other:
        assert one.base_url != other.base_url
        assert await get(client, one.base_url) != await get(client, other.base_url)


async def test_what_is_unchanged_is_answered_304_and_what_changed_is_not(client: aiohttp.ClientSession) -> None:
    async with SampleServer(made_on=DAYS[0]) as server:
        for source in server.sources():
            async with client.get(source.url) as answer:
                tag = answer.headers["ETag"]
            async with client.get(source.url, headers={"If-None-Match": f'"other", W/{tag}'}) as answer:
                assert (answer.status, await answer.read()) == (304, b"")
        server.advance()
        async with client.get(source.url, headers={"If-None-Match": tag}) as answer:
            assert answer.status == 200
            assert answer.headers["ETag"] != tag


@pytest.mark.parametrize("made_on", DAYS, ids=str)
async def test_items_carry_their_publication_newest_first(client: aiohttp.ClientSession, made_on: date) -> None:
    async with SampleServer(made_on=made_on, wave=5) as server:
        for source in server.sources()[:4]:
            told = [
                moment(item["date"]) if source.kind is SourceType.OCDS else item.published_parsed
                for item in await items(client, source)
            ]
            assert told == sorted(told, reverse=True)
        releases = await items(client, named(server, "Public Notice Desk"))
    days = {london_date(moment(release["date"])) for release in releases}
    assert max(days) == made_on
    assert min(days) == made_on - timedelta(days=5)


async def test_feed_times_stand_in_london_and_mean_the_hour_of_the_sheet(client: aiohttp.ClientSession) -> None:
    async with SampleServer(made_on=date(2027, 7, 6)) as server:
        entries = await items(client, named(server, "Brackenhope"))
    dates = {entry.link.rpartition("/")[2]: entry.published for entry in entries}
    assert dates["steady-ground"] == "Wed, 30 Jun 2027 10:15:00 +0100"


async def test_every_link_opens_a_page_with_the_text(client: aiohttp.ClientSession) -> None:
    async with SampleServer(made_on=DAYS[0], wave=5) as server:
        for source in server.sources()[:3]:
            for entry in await items(client, source):
                page = await get(client, entry.link)
                assert entry.title.split(":")[0].replace("'", "&#x27;") in page.decode()
        for release in await items(client, named(server, "Public Notice Desk")):
            section = "tender" if "documents" in release["tender"] else "planning"
            holder = release[section] if "documents" in release.get(section, {}) else release["awards"][0]
            assert release["buyer"]["name"] in (await get(client, holder["documents"][0]["url"])).decode()


async def test_an_announcement_of_a_later_wave_has_no_page_yet(client: aiohttp.ClientSession) -> None:
    async with SampleServer(made_on=DAYS[0]) as server:
        for path in ("/brackenhope/long-haul", "/notices/090012-2026", "/nobody/nothing"):
            async with client.get(server.base_url + path) as answer:
                assert answer.status == 404


async def test_a_later_wave_extends_a_deadline_under_the_same_guid(client: aiohttp.ClientSession) -> None:
    seen = {}
    async with SampleServer(made_on=DAYS[0], wave=3) as server:
        for wave in (3, 4):
            entries = await items(client, named(server, "Brackenhope"))
            seen[wave] = next(entry for entry in entries if entry.title.startswith("Breathing Space"))
            server.advance()
    assert seen[3].id == seen[4].id
    assert seen[3].published == seen[4].published
    assert "11:59pm, Wednesday 2 December 2026" in seen[3].summary
    assert "deadline has been extended" in seen[4].summary
    assert "11:59pm, Friday 11 December 2026" in seen[4].summary


async def test_a_later_wave_cancels_a_tender_and_another_awards_one(client: aiohttp.ClientSession) -> None:
    async with SampleServer(made_on=DAYS[0], wave=5) as server:
        releases = await items(client, named(server, "Public Notice Desk"))
    tags: dict[str, list[list[str]]] = {}
    for release in reversed(releases):
        tags.setdefault(release["ocid"], []).append(release["tag"])
    assert [["tender"], ["tenderCancellation"]] in tags.values()
    assert [["tender"], ["award", "contract"]] in tags.values()
    assert len({release["id"] for release in releases}) == len(releases)


async def test_the_newsletter_links_to_the_funders_own_announcement(client: aiohttp.ClientSession) -> None:
    async with SampleServer(made_on=DAYS[0]) as server:
        entries = await items(client, named(server, "Gorsefield"))
        own = f"{server.base_url}/brackenhope/steady-ground"
    letter = next(entry for entry in entries if "Steady Ground" in entry.title)
    assert own in letter.content[0].value
    assert "utm_source" in letter.link


async def test_a_second_start_serves_the_same_ids(client: aiohttp.ClientSession) -> None:
    ids = []
    for _ in range(2):
        async with SampleServer(made_on=DAYS[0], wave=5) as server:
            ids.append([entry.id for source in server.sources()[:3] for entry in await items(client, source)])
    assert ids[0] == ids[1]
    assert len(set(ids[0])) == len(ids[0])


async def test_the_feeds_file_says_what_the_sources_say(tmp_path: Path) -> None:
    async with SampleServer(made_on=DAYS[0]) as server:
        path = tmp_path / "feeds.yaml"
        path.write_text(server.feeds_yaml(), encoding="utf-8")
        sources = server.sources()
    catalogue = load_catalogue(path)
    assert catalogue.problems == ()
    # The file counts in minutes, and knows its own lines.
    told = [replace(source, every=None, line=0) for source in catalogue.sources]
    assert told == [replace(source, every=None) for source in sources]
    assert {source.every for source in catalogue.sources} == {timedelta(minutes=1)}
    assert {source.every for source in sources} == {timedelta(seconds=1)}


@pytest.mark.parametrize("made_on", DAYS, ids=str)
async def test_our_own_readers_find_every_item_and_no_fault(client: aiohttp.ClientSession, made_on: date) -> None:
    now = moment_of(made_on, "09:00")
    async with SampleServer(made_on=made_on, wave=5) as server:
        counts = []
        for source in server.sources():
            async with client.get(source.url) as answer:
                body, content_type = await answer.read(), answer.headers["Content-Type"]
            response = Response(url=source.url, status=200, body=body, content_type=content_type)
            if source.kind is SourceType.OCDS:
                package = read_package(source, response)
                found, problems = list(package.announcements), list(package.problems)
            elif source.kind is SourceType.PAGE:
                found, problems = read_page(source, response, now=now)
            else:
                told = read_feed(source, response, now=now)
                found, problems = told.announcements, told.problems
            assert problems == []
            assert all(each.published is not None and each.link and each.title for each in found)
            counts.append(len(found))
    assert tuple(counts) == COUNTS[5]


async def test_a_later_start_on_the_port_of_the_first_serves_the_same_links() -> None:
    async with SampleServer(made_on=DAYS[0], usual=DEMO_PORT) as server:
        port, first = server.port, server.base_url
    async with SampleServer(made_on=DAYS[0], port=port) as server:
        assert (server.port, server.base_url) == (port, first)


async def test_a_first_start_takes_another_port_where_the_usual_one_is_taken() -> None:
    async with (
        SampleServer(made_on=DAYS[0], usual=DEMO_PORT) as first,
        SampleServer(made_on=DAYS[0], usual=first.port) as second,
    ):
        assert first.port != second.port


def test_sources_need_a_running_server() -> None:
    with pytest.raises(RuntimeError, match="before it is started"):
        SampleServer(made_on=DAYS[0]).sources()


@pytest.mark.parametrize("wave", [0, 6])
def test_a_wave_that_does_not_exist_is_refused(wave: int) -> None:
    with pytest.raises(ValueError, match="is none of 1 to 5"):
        SampleServer(made_on=DAYS[0], wave=wave)
