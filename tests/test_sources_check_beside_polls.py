"""`bot.py sources check` and `poll` tell the same story: what is polled, read, posted, and what is not."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.front_door import GRANT, bot, feed, item, write_feeds
from tests.site import Answer, Site, site

#: Open, and for groups; but for what is not said.
NO_PURPOSE = "<p>Grants of up to £5,000 for community groups in Wales. Apply by noon on Friday 4 December 2026.</p>"


@pytest.fixture
def settings(tmp_path: Path) -> Mapping[str, str]:
    (tmp_path / "now").write_text("2026-11-23T10:00:00+00:00", encoding="utf-8")
    return {"TRACKER_CLOCK": str(tmp_path / "now")}


def write_one(folder: Path, there: Site, path: str, *, kind: str = "feed", **more: str) -> None:
    write_feeds(folder, {"name": "Trust", "kind": kind, "url": there.url(path), **more})


async def test_a_source_that_was_gone_and_answers_again_is_told_and_can_be_taken_back(
    tmp_path: Path, settings: Mapping[str, str]
) -> None:
    async with site(feed=Answer(status=410)) as there:
        write_one(tmp_path, there, "/feed")
        await bot("poll", folder=tmp_path, settings=settings)
        there["/feed"] = Answer(feed(item("choir", GRANT.format(day=4))))
        polled = await bot("poll", folder=tmp_path, settings=settings)
        assert polled.summary["sources"] == 0, "it is not asked any more"
        told = await bot("sources", "check", folder=tmp_path, settings=settings)
        assert told.out.startswith("UNUSED  Trust")
        assert "no poll asks it: on Monday 23 November its publisher had taken it away (410)" in told.out
        assert "python bot.py poll --all" in told.out
        assert "0 of 1 sources work and are polled." in told.out

        taken_back = await bot("poll", "--all", folder=tmp_path, settings=settings)
        assert taken_back.summary["new"] == 1
        after = await bot("sources", "check", folder=tmp_path, settings=settings)
        assert after.out.startswith("ok      Trust")
        assert after.out.endswith("\n1 of 1 sources work.\n")


async def test_a_source_that_is_switched_off_is_told_as_such(tmp_path: Path, settings: Mapping[str, str]) -> None:
    async with site(feed=Answer(feed(item("choir", GRANT.format(day=4))))) as there:
        write_one(tmp_path, there, "/feed", enabled="false")
        told = await bot("sources", "check", "Trust", folder=tmp_path, settings=settings)
    assert told.out.startswith("UNUSED  Trust")
    assert "switched off in feeds.yaml" in told.out


async def test_a_database_that_cannot_be_read_costs_the_check_nothing_but_what_it_knows(
    tmp_path: Path, settings: Mapping[str, str]
) -> None:
    (tmp_path / "no.db").write_text("no database at all", encoding="utf-8")
    async with site(feed=Answer(feed(item("choir", GRANT.format(day=4))))) as there:
        write_one(tmp_path, there, "/feed")
        told = await bot("sources", "check", "--database", "no.db", folder=tmp_path, settings=settings)
    assert told.status == 0
    assert told.out.startswith("ok      Trust")
    assert "what no poll asks is not known" in told.err


SITEMAP = '<?xml version="1.0"?><{root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</{root}>'


def index(*urls: str) -> Answer:
    entries = "".join(f"<sitemap><loc>{url}</loc></sitemap>" for url in urls)
    return Answer(SITEMAP.format(root="sitemapindex", entries=entries), content_type="application/xml")


def sitemap(*urls: str) -> Answer:
    entries = "".join(f"<url><loc>{url}</loc></url>" for url in urls)
    return Answer(SITEMAP.format(root="urlset", entries=entries), content_type="application/xml")


async def test_an_index_of_sitemaps_is_read_on_until_it_gives_something(
    tmp_path: Path, settings: Mapping[str, str]
) -> None:
    async with site() as there:
        there["/index.xml"] = index(there.url("/none.xml"), there.url("/pages.xml"), there.url("/more.xml"))
        there["/none.xml"] = sitemap()
        there["/pages.xml"] = sitemap(*(there.url(f"/funds/{n}") for n in range(45)))
        write_one(tmp_path, there, "/index.xml", kind="page", details="never")
        told = await bot("sources", "check", folder=tmp_path, settings=settings)
        assert there.asked["/more.xml"] == 0, "a look asks no more than it needs"
        polled = await bot("poll", folder=tmp_path, settings=settings)
    assert "45 items" in told.out
    assert "the list goes on: a poll reads its further pages" in told.out
    assert polled.summary["announcements"] == 45


async def test_an_index_whose_sitemap_fails_says_so(tmp_path: Path, settings: Mapping[str, str]) -> None:
    async with site() as there:
        there["/index.xml"] = index(there.url("/gone.xml"))
        write_one(tmp_path, there, "/index.xml", kind="page")
        told = await bot("sources", "check", folder=tmp_path, settings=settings)
    assert "/gone.xml: there is nothing at this address (404); the list ends there" in told.out


async def test_what_fits_no_channel_is_counted_by_the_check_and_by_the_poll(
    tmp_path: Path, settings: Mapping[str, str]
) -> None:
    items = [item("choir", GRANT.format(day=4)), item("open", NO_PURPOSE), item("open too", NO_PURPOSE)]
    items[2] = items[2].replace("£5,000", "£7,000")
    async with site(feed=Answer(feed(*items))) as there:
        write_one(tmp_path, there, "/feed")
        before = await bot("sources", "check", folder=tmp_path, settings=settings)
        polled = await bot("poll", folder=tmp_path, settings=settings)
        again = await bot("poll", "--all", folder=tmp_path, settings=settings)
        after = await bot("sources", "check", folder=tmp_path, settings=settings)
    for told in (before, after):
        assert "1 would be posted; 2 more fit no channel" in told.out
    assert (polled.summary["posts_queued"], polled.summary["fits_no_channel"]) == (1, 2)
    assert again.summary["fits_no_channel"] == 0, "it is news once"


def write_with_a_rejected_one(folder: Path, there: Site) -> None:
    write_feeds(
        folder,
        {"name": "Trust", "kind": "feed", "url": there.url("/feed")},
        {"name": "Mistyped", "kind": "fed", "url": there.url("/x"), "area": "moon"},
        {"name": "Trust", "kind": "feed", "url": there.url("/y")},
    )


async def test_entries_that_cannot_be_used_are_counted_in_both_results(
    tmp_path: Path, settings: Mapping[str, str]
) -> None:
    async with site(feed=Answer(feed(item("choir", GRANT.format(day=4))))) as there:
        write_with_a_rejected_one(tmp_path, there)
        polled = await bot("poll", folder=tmp_path, settings=settings)
        told = await bot("sources", "check", folder=tmp_path, settings=settings)
        strict = [await bot(*words, "--strict", folder=tmp_path, settings=settings) for words in COMMANDS]
    assert (polled.status, polled.summary["rejected"], polled.summary["failed"]) == (0, 2, 0)
    assert any("kind: 'fed' is not one of" in problem for problem in polled.summary["problems"])
    assert told.status == 0
    assert "\n1 of 3 sources work. " in told.out
    assert "NOT READ: 2 entries of feeds.yaml cannot be used" in told.out
    for ended in strict:
        assert ended.status == 1
        assert ended.err.splitlines()[-1] == "fundpath: 2 entries of feeds.yaml cannot be used"


COMMANDS = (("poll", "--all"), ("sources", "check"))


@pytest.mark.parametrize("command", COMMANDS)
async def test_a_strict_look_ends_with_1_where_a_source_fails_and_with_0_where_all_is_well(
    command: tuple[str, ...], tmp_path: Path, settings: Mapping[str, str]
) -> None:
    async with site(feed=Answer(feed(item("choir", GRANT.format(day=4))))) as there:
        write_one(tmp_path, there, "/feed")
        well = await bot(*command, "--strict", folder=tmp_path, settings=settings)
        there["/feed"] = Answer(status=500)
        ill = await bot(*command, "--strict", folder=tmp_path, settings=settings)
        lenient = await bot(*command, folder=tmp_path, settings=settings)
    assert (well.status, well.err) == (0, "")
    assert (ill.status, ill.err.splitlines()[-1]) == (1, "fundpath: 1 source fails")
    assert lenient.status == 0


async def test_a_file_of_rejected_entries_alone_is_told_in_one_screen(
    tmp_path: Path, settings: Mapping[str, str]
) -> None:
    write_feeds(tmp_path, *({"name": f"Trust {n}", "kind": "fed", "url": "http://127.0.0.1/"} for n in range(3)))
    told = await bot("sources", "check", folder=tmp_path, settings=settings)
    assert "0 of 3 sources work." in told.out
    assert json.dumps(told.err) == '""'
