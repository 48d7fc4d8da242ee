"""A cache shows the old text beside the new one, in turns: what both say is known, and is not told at each turn."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.front_door import write_feeds
from tests.replaying import TRUST, Item, Replay, fund, replay
from tests.site import Answer

OLD = fund("Harbour Choirs", day="11 December 2026")
NEW = fund("Harbour Choirs", day="18 December 2026")
DANCERS = fund("Lantern Dancers", day="21 December 2026")
MOVED = ("deadlines.apply", "2026-12-11", "2026-12-18")
BACK = ("deadlines.apply", "2026-12-18", "2026-12-11")
STATES = {"old": OLD, "new": NEW}


async def at(run: Replay, hours: float, *items: Item) -> int:
    """Poll so many hours after the last poll, send what waits, and return how many posts it were."""
    run.now += timedelta(hours=hours) - timedelta(days=1)
    summary = await run.poll(*items)
    run.sent()
    return int(summary["posts_queued"])


@pytest.mark.parametrize(
    "turns", ["new old new old new old", "new new old old new new old old new", "new old old new old"]
)
async def test_turns_of_two_known_texts_are_told_once(tmp_path: Path, turns: str) -> None:
    async with replay(tmp_path) as run:
        await run.poll(OLD)
        run.sent()
        posts = [await at(run, 2, STATES[turn], DANCERS) for turn in turns.split()]
        closes = dict(
            run.rows("SELECT o.title, d.london_date FROM opportunities o JOIN deadlines d ON d.opportunity = o.id")
        )
    assert posts == [2, *[0] * (len(posts) - 1)]
    assert run.changes == [MOVED]
    assert closes[OLD.title] == "2026-12-18"


async def test_a_date_that_moves_back_and_stays_is_told_once_a_day_later(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(OLD)
        run.sent()
        posts = [
            await at(run, hours, item)
            for hours, item in ((2, NEW), (2, OLD), (6, OLD), (12, OLD), (8, OLD), (6, OLD))
        ]
    assert posts == [1, 0, 0, 0, 1, 0]
    assert run.changes == [MOVED, BACK]


async def test_it_is_told_though_its_source_says_meanwhile_that_nothing_changed(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(OLD)
        run.sent()
        told = [await at(run, 2, NEW), await at(run, 2, OLD)]
        body = run.site.answers[f"/{TRUST.replace(' ', '-')}"]
        run.site[f"/{TRUST.replace(' ', '-')}"] = replace(body, headers={"ETag": '"same"'})
        for hours in (6, 12, 12):
            run.now += timedelta(hours=hours) - timedelta(days=1)
            told.append((await run.poll_again())["posts_queued"])
            run.sent()
    assert told == [1, 0, 0, 0, 1]
    assert run.changes == [MOVED, BACK]


async def test_a_date_that_moves_back_after_weeks_is_told_at_once(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(OLD)
        run.sent()
        posts = [await at(run, hours, item) for hours, item in ((2, NEW), (72, NEW), (2, OLD))]
    assert posts == [1, 0, 1]
    assert run.changes == [MOVED, BACK]


async def test_a_third_text_is_told_at_once(tmp_path: Path) -> None:
    other = fund("Harbour Choirs", day="16 December 2026")
    async with replay(tmp_path) as run:
        await run.poll(OLD)
        run.sent()
        posts = [await at(run, 2, item) for item in (NEW, OLD, other)]
    assert posts == [1, 0, 1]


THREE = [OLD, NEW, fund("Harbour Choirs", day="16 December 2026")]


@pytest.mark.parametrize(("hours", "each"), [(24, 1), (12, 2)], ids=["asked daily", "asked twice a day"])
async def test_three_texts_in_daily_turns_are_told_once_each(tmp_path: Path, hours: float, each: int) -> None:
    """Something in the item rotates: a banner, a quote, the next of its dates."""
    turns = [THREE[turn % 3] for turn in range(1, 8) for _ in range(each)]
    async with replay(tmp_path) as run:
        await run.poll(OLD)
        run.sent()
        posts = [await at(run, hours, item) for item in turns]
    assert sum(posts) == len(run.changes) == 2
    assert sum(posts[2 * each :]) == 0


async def test_of_three_texts_one_that_stays_is_told(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(OLD)
        run.sent()
        posts = [await at(run, 24, item) for item in (*THREE[1:], OLD, OLD, OLD)]
    assert posts == [1, 1, 0, 0, 1]
    assert run.changes[-1] == ("deadlines.apply", "2026-12-16", "2026-12-11")


@pytest.mark.parametrize(
    ("day", "posts"), [("26", [1, 1, 0]), ("30", [1, 0, 0])], ids=["closes in three days", "a day can be waited"]
)
async def test_a_date_that_moves_back_is_told_at_once_where_a_day_could_cost_it(
    tmp_path: Path, day: str, posts: list[int]
) -> None:
    soon = fund("Harbour Choirs", day=f"{day} November 2026")
    async with replay(tmp_path) as run:
        await run.poll(soon)
        run.sent()
        told = [await at(run, 2, item) for item in (NEW, soon, NEW)]
    assert told == posts


async def test_what_was_told_nowhere_yet_is_taken_back_at_once(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(OLD)
        run.sent()
        for item in (NEW, OLD):
            run.now += timedelta(hours=2) - timedelta(days=1)
            await run.poll(item)
        waiting = run.rows("SELECT id FROM deliveries WHERE state = 'queued'")
        closes = run.rows("SELECT london_date FROM deadlines")
    assert waiting == []
    assert closes == [("2026-12-11",)]


async def test_a_text_that_comes_back_after_none_is_seen_at_once(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(OLD)
        run.sent()
        posts = [await at(run, 2, item) for item in (replace(OLD, text=""), OLD, replace(OLD, text=""), OLD)]
        seen = run.rows("SELECT last_seen FROM opportunities")
    assert posts == [0, 0, 0, 0]
    assert run.changes == []
    assert seen[0][0][:13] == f"{run.now - timedelta(days=1):%Y-%m-%dT%H}"


async def test_the_page_of_an_item_that_flips_is_told_once_and_what_stays_is_not_lost(tmp_path: Path) -> None:
    def page(day: str) -> Answer:
        body = f"<html><body><main><h1>Hall Fund</h1><p>Grants of up to £500 for the running costs of halls. Apply by {day} December 2026.</p></main></body></html>"
        return Answer(body, content_type="text/html", headers={"ETag": f'"{day}"'})

    listing = "<html><body><main>" + "".join(
        f"<article><h2><a href='/{path}'>{path} Fund</a></h2><p>Money for groups.</p></article>"
        for path in ("Hall", "Shed")
    )
    async with replay(tmp_path) as run:
        run.site["/grants"] = Answer(f"{listing}</main></body></html>", content_type="text/html")
        run.site["/Shed"] = page("28")
        write_feeds(tmp_path, {"name": TRUST, "kind": "page", "url": run.site.url("/grants"), "details": "always"})
        told = []
        for day in ("11", "18", "11", "18", "11", "11", "11"):
            run.site["/Hall"] = page(day)
            await run.poll_again()
            run.sent()
            told.append(
                [
                    json.loads(each)
                    for (each,) in run.rows("SELECT changes FROM deliveries WHERE occasion = 'changed'")
                ]
            )
            run.now += timedelta(hours=20.5) - timedelta(days=1)
    assert [len(each) for each in told[:5]] == [0, 1, 1, 1, 1]
    assert [one[0]["after"] for one in told[-1]] == ["2026-12-18", "2026-12-11"]
