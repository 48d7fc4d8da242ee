"""Lists and sitemaps of which a part fails, is cut or does not fit any more, and a clock that ran ahead, over days."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.front_door import GRANT, bot
from tests.site import Answer, site
from tests.test_details_over_time import HTML, NAME, Life, many, page

XML = "application/xml"


def sitemap(life: Life, *paths: str, root: str = "urlset") -> Answer:
    entries = "".join(f"<url><loc>{life.site.url(path)}</loc></url>" for path in paths)
    entries = entries if root == "urlset" else entries.replace("url>", "sitemap>")
    return Answer(f"<?xml version='1.0'?><{root}>{entries}</{root}>", content_type=XML)


def listed(*paths: str, following: str = "") -> Answer:
    items = "".join(
        f"<article><h2><a href='{path}'>{path.strip('/').replace('/', ' ').title()} fund</a></h2>"
        f"{GRANT.format(day=day)}</article>"
        for day, path in enumerate(paths, start=4)
    )
    more = f"<a rel=next href='{following}'>Next</a>" if following else ""
    return Answer(f"<html><body><main><h1>Funds</h1>{items}</main>{more}</body></html>", content_type=HTML)


@pytest.fixture
async def life(tmp_path: Path) -> AsyncIterator[Life]:
    async with site() as told:
        yield Life(tmp_path, told, fields={"details": "never"})


# A part that fails ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("broken", "says"),
    [
        (Answer("no", status=404), "there is nothing at this address (404)"),
        (Answer("oops", status=500), "the publisher's server has a fault (500)"),
        (Answer("<urlset><url><loc>x", content_type=XML), "the sitemap cannot be read"),
        (
            Answer("<html><body><main><a href='/x'>Not here</a></main></body></html>", content_type=HTML),
            "no sitemap",
        ),
    ],
)
async def test_a_sitemap_that_fails_is_left_out_and_the_others_are_read(
    life: Life, broken: Answer, says: str
) -> None:
    life.site["/funds"] = sitemap(life, "/one.xml", "/bad.xml", "/more.xml", root="sitemapindex")
    life.site["/one.xml"] = sitemap(life, "/hall")
    life.site["/bad.xml"] = broken
    life.site["/more.xml"] = sitemap(life, "/last.xml", root="sitemapindex")
    life.site["/last.xml"] = sitemap(life, "/garden")
    told = await life.poll()
    assert life.titles == ["Garden", "Hall"]
    assert (life.state, told.summary["failed"]) == (("ok", ""), 0)
    (problem,) = told.summary["problems"]
    assert "/bad.xml" in problem
    assert says in problem
    assert problem.endswith("it is left out")
    checked = await bot("sources", "check", folder=life.folder, settings=life.settings)
    assert "1 item " in checked.out, "a look asks no more than it needs"
    life.site["/bad.xml"] = sitemap(life, "/choir")
    await life.poll(hours=7)
    assert life.titles == ["Choir", "Garden", "Hall"]


async def test_a_check_looks_past_a_sitemap_that_fails(life: Life) -> None:
    life.site["/funds"] = sitemap(life, "/bad.xml", "/one.xml", root="sitemapindex")
    life.site["/one.xml"] = sitemap(life, "/hall")
    await life.poll()
    checked = await bot("sources", "check", folder=life.folder, settings=life.settings)
    assert "1 item " in checked.out
    assert "/bad.xml: there is nothing at this address (404); it is left out" in " ".join(checked.out.split())


async def test_a_pause_that_the_server_wants_ends_the_walk(life: Life) -> None:
    life.site["/funds"] = sitemap(life, "/busy.xml", "/one.xml", root="sitemapindex")
    life.site["/busy.xml"] = Answer("slow down", status=429, headers={"Retry-After": "600"})
    life.site["/one.xml"] = sitemap(life, "/hall")
    told = await life.poll()
    assert life.site.asked["/one.xml"] == 0
    assert "the list ends there" in told.summary["problems"][0]


# Longer than is read --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("pages", "cut"), [(14, False), (25, True)])
async def test_a_long_list_is_read_on_and_where_it_is_cut_that_is_told(life: Life, pages: int, cut: bool) -> None:
    for place in range(1, pages + 1):
        path = "/funds" if place == 1 else f"/funds/page/{place}"
        following = f"/funds/page/{place + 1}" if place < pages else ""
        life.site[path] = listed(f"/fund{place}a", f"/fund{place}b", following=following)
    told = await life.poll()
    assert told.summary["announcements"] == 2 * min(pages, 20)
    problems = [f"{NAME}: the list has more than 20 pages; the rest is not read: write a page for one topic as url"]
    assert told.summary["problems"] == (problems if cut else [])


# A match that fits nothing any more -----------------------------------------------------------------------------


async def test_a_match_that_fits_nothing_any_more_is_a_broken_source(life: Life) -> None:
    life.fields["match"] = "/grants/*"
    life.site["/funds"] = listed("/grants/hall", "/grants/choir", "/about")
    await life.poll()
    assert len(life.titles) == 2
    life.site["/funds"] = listed("/money/hall", "/money/choir", "/money/owl")
    told = await life.poll(hours=7)
    (failure,) = told.summary["failures"]
    assert failure["state"] == "broken"
    assert failure["error"] == "none of the 3 addresses that are listed there fits match: '/grants/*'"
    assert failure["mend"] == "open the page, and correct match in feeds.yaml"
    life.site["/funds"] = listed("/grants/hall", "/grants/owl")
    await life.poll("--all", hours=7)
    assert (life.state[0], len(life.titles)) == ("ok", 3)


async def test_a_match_must_fit_on_one_page_of_a_list_not_on_each(life: Life) -> None:
    life.fields["match"] = "/grants/*"
    life.site["/funds"] = listed("/news/a", "/news/b", following="/funds/page/2")
    life.site["/funds/page/2"] = listed("/grants/hall", "/news/c", following="/funds/page/3")
    life.site["/funds/page/3"] = listed("/news/d", "/news/e")
    told = await life.poll()
    assert (told.summary["failed"], told.summary["announcements"]) == (0, 1)
    life.site["/funds/page/2"] = listed("/money/hall", "/news/c", following="/funds/page/3")
    told = await life.poll(hours=7)
    assert "none of the 6 addresses" in told.summary["failures"][0]["error"]
    again = await life.poll("--all", hours=1)
    assert "none of the 6 addresses" in again.summary["failures"][0]["error"], "it begins with the first page again"


async def test_an_index_whose_sitemaps_hold_nothing_that_fits_is_a_broken_source(life: Life) -> None:
    life.fields["match"] = "/grants/*"
    life.site["/funds"] = sitemap(life, "/one.xml", "/two.xml", root="sitemapindex")
    life.site["/one.xml"] = sitemap(life, "/about")
    life.site["/two.xml"] = sitemap(life, "/grants/hall")
    assert (await life.poll()).summary["failed"] == 0
    life.site["/two.xml"] = sitemap(life, "/money/hall")
    assert (await life.poll(hours=7)).summary["failed"] == 1
    checked = await bot("sources", "check", folder=life.folder, settings=life.settings)
    assert "fits match: '/grants/*'" in " ".join(checked.out.split())


async def test_a_page_that_says_it_has_none_is_no_failure_of_its_match(life: Life) -> None:
    life.fields["match"] = "/grants/*"
    body = str(listed("/news/a", "/news/b").body).replace("</h1>", "</h1><p>No grants are open at present.</p>")
    life.site["/funds"] = Answer(body, content_type=HTML)
    assert (await life.poll()).summary["failed"] == 0


# A clock that ran ahead -----------------------------------------------------------------------------------------


async def test_a_clock_that_ran_ahead_once_silences_nothing(life: Life) -> None:
    life.fields = {}
    (path,) = many(life, 1)
    await life.poll()
    await life.poll(hours=24 * 365)
    life.now -= timedelta(days=365)
    life.site[path] = page("Fund 00", 15)
    second = await life.poll(hours=24)
    assert second.summary["sources"] == 1
    assert life.closings == {"Fund 00": "2026-12-15"}
    assert timedelta() < life.due(path) < timedelta(days=1)
    assert (await life.poll(hours=1)).summary["sources"] == 0, "it is due at its usual time again"
