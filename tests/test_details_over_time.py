"""Pages of items that refuse, go, move or lead elsewhere, and lists that empty and fill, over days and restarts.

Each poll is a run of the real program against a site on loopback.
"""

import asyncio
import signal
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.front_door import Ended, bot, start, stop, write_feeds
from tests.site import Answer, Site, site

START = datetime.fromisoformat("2026-11-23T10:00:00+00:00")
NAME = "Sample Trust"
HTML = "text/html"
FUNDS = {"/choir": ("Choir fund", 4), "/shed": ("Shed fund", 11), "/garden": ("Garden fund", 18)}
TITLES = ["Choir fund", "Garden fund", "Shed fund"]
CLOSINGS = {"Choir fund": "2026-12-04", "Shed fund": "2026-12-11", "Garden fund": "2026-12-18"}


def page(name: str, day: int) -> Answer:
    return Answer(
        f"<html><body><main><h1>{name}</h1><p>Grants of up to £5,000 for the running costs of community groups in "
        f"Wales.</p><p>Closing date: {day} December 2026</p></main></body></html>",
        content_type=HTML,
    )


def listed(
    *paths: str, words: str = "Grants of up to £500 for the running costs of community groups in Wales."
) -> Answer:
    items = "".join(
        f"<article><h2><a href='{path}'>{FUNDS[path][0]}</a></h2><p>{words}</p></article>" for path in paths
    )
    return Answer(f"<html><body><main><h1>Funds</h1>{items}</main></body></html>", content_type=HTML)


@dataclass
class Life:
    """A folder whose program lives through days beside a site."""

    folder: Path
    site: Site
    now: datetime = START
    #: More fields of the entry in feeds.yaml.
    fields: dict[str, str] = field(default_factory=dict)

    async def poll(self, *options: str, hours: float = 0, **others: str) -> Ended:
        """Go on by so many hours and poll; `others` are further sources, by the paths of their addresses."""
        self.now += timedelta(hours=hours)
        (self.folder / "now").write_text(self.now.isoformat(), encoding="utf-8")
        entry = {"name": NAME, "kind": "page", "url": self.site.url("/funds")} | self.fields
        more = [{"name": name, "kind": "page", "url": self.site.url(path)} for name, path in others.items()]
        write_feeds(self.folder, entry, *more)
        ended = await bot("poll", *options, folder=self.folder, settings=self.settings)
        assert ended.status == 0, ended.err
        return ended

    @property
    def settings(self) -> dict[str, str]:
        return {"TRACKER_CLOCK": str(self.folder / "now")}

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        driver = sqlite3.connect(self.folder / "data" / "tracker.db")
        try:
            with driver:
                return driver.execute(sql, values).fetchall()
        finally:
            driver.close()

    def sent(self) -> None:
        """Let all that waits have been sent, as a program that runs on would."""
        self.rows("UPDATE deliveries SET state = 'sent', sent_at = ?, message = '1'", self.now.isoformat())

    @property
    def titles(self) -> list[str]:
        """The titles of what is announced now, kept or posted."""
        return sorted(
            str(title)
            for (title,) in self.rows(
                "SELECT DISTINCT json_extract(record, '$.title') FROM announcements WHERE current = 1"
            )
        )

    @property
    def closings(self) -> dict[str, str]:
        told = self.rows(
            "SELECT o.title, d.london_date FROM opportunities o JOIN deadlines d ON d.opportunity = o.id "
            "WHERE d.what = 'apply' ORDER BY o.title, d.london_date"
        )
        assert len(told) == len({title for title, _ in told}), told
        return {str(title): str(day) for title, day in told}

    @property
    def told(self) -> list[tuple[str, str]]:
        """What is posted or waits to be, and on which occasion, each place's by itself."""
        found = self.rows(
            "SELECT o.title, d.occasion FROM deliveries d JOIN opportunities o ON o.id = d.opportunity "
            "ORDER BY d.id"
        )
        return [(str(title), str(occasion)) for title, occasion in found]

    @property
    def state(self) -> tuple[str, str]:
        ((state, error),) = self.rows("SELECT state, coalesce(error, '') FROM sources WHERE name = ?", NAME)
        return str(state), str(error)

    def due(self, path: str) -> timedelta:
        """How long after now an item's page is due."""
        ((at,),) = self.rows("SELECT due_at FROM details WHERE json_extract(record, '$.link') LIKE ?", f"%{path}")
        return datetime.fromisoformat(str(at)) - self.now


@pytest.fixture
async def life(tmp_path: Path) -> AsyncIterator[Life]:
    async with site() as told:
        told["/funds"] = listed(*FUNDS)
        for path, (name, day) in FUNDS.items():
            told[path] = page(name, day)
        yield Life(tmp_path, told)


# Too often ------------------------------------------------------------------------------------------------------


async def test_too_often_on_one_page_leaves_the_others_alone_and_is_a_row_over_restarts(life: Life) -> None:
    life.site["/garden"] = Answer("slow down", status=429, headers={"Retry-After": "7200"})
    first = await life.poll()
    assert life.titles == ["Choir fund"], "what came before is kept; the rest waits"
    assert (life.site.asked["/garden"], life.site.asked["/shed"]) == (1, 0), "nothing more is asked after a 429"
    assert (life.due("/garden"), life.due("/shed")) == (timedelta(hours=2), timedelta(hours=2))
    assert (first.summary["failed"], life.state[0]) == (0, "ok")
    life.site["/garden"] = page(*FUNDS["/garden"])
    await life.poll("--all", hours=1.9)
    assert (life.site.asked["/garden"], life.site.asked["/shed"]) == (1, 0), "not before Retry-After, whoever asks"
    await life.poll(hours=0.2)
    assert (life.titles, life.closings) == (TITLES, CLOSINGS)
    assert sorted(life.told) == [(title, "new") for title in TITLES]
    await life.poll("--all", hours=1)
    assert sorted(life.told) == [(title, "new") for title in TITLES]
    assert [life.site.asked[path] for path in FUNDS] == [1, 1, 2]


async def test_an_item_behind_a_page_that_stays_too_often_is_told_with_the_list_s_words_and_then_completed(
    life: Life,
) -> None:
    life.site["/funds"] = listed("/shed")
    life.site["/shed"] = Answer("slow down", status=429, headers={"Retry-After": "60"})
    for hours in (0, 1.1, 6.1):
        assert "Shed fund" not in (life.titles if hours else [])
        await life.poll(hours=hours)
    assert (life.titles, life.closings) == (["Shed fund"], {})
    assert life.told == [("Shed fund", "new")]
    life.sent()
    life.site["/shed"] = page(*FUNDS["/shed"])
    await life.poll(hours=21)
    assert life.closings == {"Shed fund": "2026-12-11"}
    assert life.told == [("Shed fund", "new"), ("Shed fund", "changed")]
    await life.poll("--all", hours=1)
    assert len(life.told) == 2


# Pages that fail, and the others --------------------------------------------------------------------------------


def many(life: Life, number: int, *, words: str = "") -> list[str]:
    """Let the list name so many more funds; return their paths as the list has them."""
    paths = [f"/fund-{place:02}" for place in range(number)]
    items = "".join(
        f"<article><h2><a href='{path}'>Fund {path[-2:]}</a></h2><p>{words}</p></article>" for path in paths
    )
    life.site["/funds"] = Answer(f"<html><body><main><h1>Funds</h1>{items}</main></body></html>", content_type=HTML)
    for path in paths:
        life.site[path] = page(f"Fund {path[-2:]}", 10 + int(path[-2:]))
    return paths


async def test_pages_that_fail_for_good_keep_no_other_waiting_and_cost_the_others_nothing(life: Life) -> None:
    paths = many(life, 8)
    for path in paths[:2]:
        life.site[path] = Answer("oops", status=500)
    first = await life.poll()
    _, second, waits = first.summary["problems"]
    assert "Fund 01" in second
    assert "6 more items wait: their own pages were not asked, since others failed" in waits
    await life.poll(hours=1.2)
    assert sorted(life.closings) == [f"Fund {place:02}" for place in range(2, 8)]
    last = await life.poll(hours=8)
    assert sum("kept with the list's words" in problem for problem in last.summary["problems"]) == 2
    assert [life.site.asked[path] for path in paths] == [3, 3, *[1] * 6]


async def test_one_page_that_is_asked_too_often_for_good_keeps_no_other_waiting(life: Life) -> None:
    paths = many(life, 4)
    life.site[paths[0]] = Answer("slow down", status=429)
    for hours in (0, 2):
        await life.poll(hours=hours)
    assert sorted(life.closings) == ["Fund 01", "Fund 02", "Fund 03"]


async def test_an_item_whose_page_is_not_reached_in_a_day_is_kept_with_the_list_s_words(life: Life) -> None:
    paths = many(life, 8, words="Grants for groups in Wales.")
    for path in paths:
        life.site[path] = Answer("slow down", status=429, headers={"Retry-After": "30000"})
    for hours in (0, 9, 9, 9):
        last = await life.poll(hours=hours)
    assert len(life.titles) == 7, "the one that was asked at last is tried again"
    assert "was not reached in a day; its item is kept with the list's words" in str(last.summary["problems"])
    for path in paths:
        life.site[path] = page(f"Fund {path[-2:]}", 20)
    await life.poll(hours=24)
    assert len(life.closings) == 8


async def test_a_page_that_was_given_up_is_tried_again_after_a_day(life: Life) -> None:
    (path,) = many(life, 1)
    life.site[path] = Answer("oops", status=500)
    for hours in (0, 2, 7):
        await life.poll(hours=hours)
    assert life.closings == {}
    life.site[path] = page("Fund 00", 15)
    await life.poll(hours=21)
    assert life.closings == {"Fund 00": "2026-12-15"}
    assert life.told == [("Fund 00", "new")]


# How much is followed -------------------------------------------------------------------------------------------

ENOUGH = (
    "Grants of up to £4,000 for the running costs of community groups in Wales. Anyone who runs a choir, a shed or a "
    "garden for their neighbours can ask, whatever its size, and we like to hear from those who have never asked "
    "before. Apply by 1 December 2026."
)


async def test_a_list_that_says_enough_is_followed_where_that_is_wanted_always(life: Life) -> None:
    life.site["/funds"] = listed(*FUNDS, words=ENOUGH)
    await life.poll()
    assert [life.site.asked[path] for path in FUNDS] == [0, 0, 0]
    life.fields = {"details": "always"}
    life.site["/funds"] = listed(*FUNDS, words=f"{ENOUGH} Good luck.")
    await life.poll(hours=7)
    assert [life.site.asked[path] for path in FUNDS] == [1, 1, 1]


async def test_a_list_that_says_little_is_not_followed_where_that_is_never_wanted(life: Life) -> None:
    life.fields = {"details": "never"}
    await life.poll()
    assert [life.site.asked[path] for path in FUNDS] == [0, 0, 0]
    assert (life.titles, life.closings) == (TITLES, {})


# A wrong selector -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["detail", "title"])
async def test_a_selector_that_is_none_is_told_with_its_source_place_and_mend(life: Life, name: str) -> None:
    life.fields = {"selectors": f"{{{name}: 'main >< .fund['}}"}
    life.site["/others"] = listed("/choir")
    ended = await life.poll(Others="/others")
    (failure,) = ended.summary["failures"]
    assert failure.pop("asked_again") > life.now.isoformat()
    assert failure == {
        "source": NAME,
        "state": "broken",
        "error": f"selectors.{name}: 'main >< .fund[' is no CSS selector",
        "mend": "correct it in feeds.yaml",
    }
    assert life.titles == ["Choir fund"], "the other source goes on"
    life.fields = {"selectors": "{detail: main}"}
    await life.poll("--all", hours=1)
    assert life.titles == TITLES


# Pages that cannot be had ---------------------------------------------------------------------------------------

HOME = Answer(
    "<html><body><main><h1>Sample Trust</h1><p>We have given grants since 1901. Our winter appeal closes on 24 "
    "December 2026.</p></main></body></html>",
    content_type=HTML,
)
GUARD = Answer("<html><title>Just a moment...</title><script>window._cf_chl_opt={}</script></html>", status=403)


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        pytest.param(Answer("no", status=404), "there is nothing at this address (404)", id="not there"),
        pytest.param(Answer("oops", status=500), "the publisher's server has a fault (500)", id="a fault"),
        pytest.param(Answer(status=302, headers={"Location": "/"}), "leads to another page", id="to the home page"),
        pytest.param(Answer(status=301, headers={"Location": "/funds"}), "leads to another page", id="to the list"),
        pytest.param(GUARD, "guard asks whether we are a person", id="a guard"),
        pytest.param(Answer("x" * (11 * 1024 * 1024), content_type=HTML), "larger than 10 MiB", id="too large"),
    ],
)
async def test_an_item_whose_page_cannot_be_had_is_kept_with_the_list_s_words_after_the_third_time(
    life: Life, answer: Answer, why: str
) -> None:
    life.site["/"] = HOME
    life.site["/shed"] = answer
    await life.poll()
    assert life.titles == ["Choir fund", "Garden fund"]
    await life.poll(hours=2)
    last = await life.poll(hours=7)
    assert life.titles == TITLES
    assert life.site.asked["/shed"] == 3
    assert (life.state, last.summary["failed"]) == (("ok", ""), 0)
    (problem,) = last.summary["problems"]
    assert NAME in problem
    assert "Shed fund" in problem
    assert why in problem
    assert "kept with the list's words" in problem
    assert life.closings == {"Choir fund": "2026-12-04", "Garden fund": "2026-12-18"}, "no words of another page"
    await life.poll("--all", hours=1)
    assert sorted(life.told) == [(title, "new") for title in TITLES]


async def test_a_page_that_was_taken_away_is_not_asked_for_again(life: Life) -> None:
    life.site["/shed"] = Answer("gone", status=410)
    first = await life.poll()
    assert life.titles == TITLES
    assert "(410)" in first.summary["problems"][0]
    for _ in range(3):
        await life.poll("--all", hours=24)
    assert life.site.asked["/shed"] == 1


async def test_pages_that_robots_txt_closes_are_not_asked_and_their_items_do_not_wait(life: Life) -> None:
    life.site["/robots.txt"] = Answer("User-agent: *\nDisallow: /shed\n", content_type="text/plain")
    first = await life.poll()
    assert life.titles == TITLES
    assert life.site.asked["/shed"] == 0
    assert "robots.txt of 127.0.0.1 does not allow this address" in first.summary["problems"][0]
    assert "Shed fund" not in life.closings
    life.site["/robots.txt"] = Answer("User-agent: *\nAllow: /\n", content_type="text/plain")
    await life.poll(hours=21)
    assert life.closings == CLOSINGS


async def test_what_a_page_said_stands_while_it_cannot_be_had(life: Life) -> None:
    await life.poll()
    for status in (404, 500, 403):
        life.site["/shed"] = Answer("no", status=status)
        await life.poll(hours=24)
    assert life.closings == CLOSINGS
    assert sorted(life.told) == [(title, "new") for title in TITLES]


# Changes --------------------------------------------------------------------------------------------------------


async def test_a_closing_date_that_moves_on_an_item_s_page_is_told_in_words(life: Life) -> None:
    await life.poll()
    life.sent()
    life.site["/shed"] = page("Shed fund", 15)
    ended = await life.poll(hours=24)
    assert (ended.summary["changed"], ended.summary["posts_queued"]) == (1, 1)
    process = await start(folder=life.folder, settings=life.settings)
    assert process.stdout is not None
    try:
        async with asyncio.timeout(40):
            shown = ""
            while "losing date moved from Friday 11 December to Tuesday 15 December" not in shown:
                line = await process.stdout.readline()
                assert line, shown
                shown = f"{shown} {' '.join(line.decode().split())}"
    finally:
        await stop(process, signal.SIGTERM)


# Lists that empty and fill --------------------------------------------------------------------------------------

NONE_OPEN = Answer(
    "<html><body><main><h1>Funds</h1><p>There are no funds open at present.</p></main></body></html>",
    content_type=HTML,
)
REBUILT = Answer(
    "<html><body><main><h1>Our new site</h1><p>Welcome.</p><div class='tiles'>"
    + "".join(f"<span data-to='{path}'>{name}</span>" for path, (name, _) in FUNDS.items())
    + "</div></main></body></html>",
    content_type=HTML,
)


async def test_a_list_that_empties_and_fills_again_is_no_failure_and_tells_nothing_twice(life: Life) -> None:
    await life.poll()
    told = life.told
    life.site["/funds"] = NONE_OPEN
    empty = await life.poll(hours=7)
    assert (empty.summary["failed"], life.state) == (0, ("ok", ""))
    life.site["/funds"] = listed(*FUNDS)
    full = await life.poll(hours=7)
    assert (full.summary["new"], full.summary["changed"]) == (0, 0)
    assert life.told == told
    assert life.closings == CLOSINGS


async def test_a_rebuilt_page_is_broken_until_its_selectors_fit_and_tells_nothing_twice(life: Life) -> None:
    await life.poll()
    told = life.told
    life.site["/funds"] = REBUILT
    broken = await life.poll(hours=7)
    (failure,) = broken.summary["failures"]
    assert (failure["source"], failure["state"]) == (NAME, "broken")
    assert "no list of announcements was found" in failure["error"]
    assert "selectors" in failure["mend"]
    life.site["/funds"] = Answer(
        "<html><body><main>"
        + "".join(
            f"<div class='tile'><span>{name}</span><i data-x></i><a href='{path}'>Go</a></div>"
            for path, (name, _) in FUNDS.items()
        )
        + "</main></body></html>",
        content_type=HTML,
    )
    life.fields = {"selectors": "{item: .tile, title: span, link: a}"}
    mended = await life.poll("--all", hours=1)
    assert (mended.summary["failed"], life.state) == (0, ("ok", ""))
    assert (mended.summary["new"], life.told) == (0, told)


# A sitemap as a source ------------------------------------------------------------------------------------------


async def test_a_sitemap_is_a_source_and_its_pages_say_the_rest(life: Life) -> None:
    entries = "".join(f"<url><loc>{life.site.url(path)}</loc><lastmod>2026-11-01</lastmod></url>" for path in FUNDS)
    life.site["/funds.xml"] = Answer(f"<urlset>{entries}</urlset>", content_type="application/xml")
    index = f"<sitemapindex><sitemap><loc>{life.site.url('/funds.xml')}</loc></sitemap></sitemapindex>"
    life.site["/sitemap.xml"] = Answer(index, content_type="application/xml")
    life.fields = {"url": life.site.url("/sitemap.xml")}
    first = await life.poll()
    assert (first.summary["failed"], first.summary["new"]) == (0, 3)
    assert (life.titles, life.closings) == (TITLES, CLOSINGS)
    life.site["/shed"] = page("Shed fund", 16)
    life.site["/funds.xml"] = Answer(
        f"<urlset>{entries.replace('2026-11-01', '2026-11-24')}</urlset>", content_type="application/xml"
    )
    second = await life.poll(hours=7)
    assert (second.summary["new"], second.summary["changed"]) == (0, 1)
    assert life.closings == CLOSINGS | {"Shed fund": "2026-12-16"}
