"""Servers that answer for ever that nothing has changed: what they hold is asked for whole once a week."""

from datetime import timedelta
from pathlib import Path

from tests.front_door import write_feeds
from tests.replaying import NAMES, TODAY, TRUST, Replay, fund, replay, rss
from tests.site import Answer
from tracker.flows.poll.due import is_whole_day

SAME = {"ETag": '"always"'}


async def test_a_feed_whose_etag_stays_is_read_again_after_a_week(tmp_path: Path) -> None:
    """What the feed says more is found then; and believed again is that nothing has changed."""
    funds = [fund(name) for name in NAMES[:2]]
    async with replay(tmp_path) as run:
        run.site["/feed"] = Answer(rss(funds[:1]), headers=SAME)
        write_feeds(tmp_path, {"name": TRUST, "kind": "feed", "url": run.site.url("/feed")})
        await run.poll_again()
        run.site["/feed"] = Answer(rss(funds), headers=SAME)
        counted = []
        for days in (5, 1, 0):
            run.now += timedelta(days=days)
            counted.append(await run.poll_again())
    assert [(each["not_modified"], each["new"]) for each in counted] == [(1, 0), (0, 1), (1, 0)], counted


def serve(run: Replay, day: str) -> None:
    head = "<html><head><title>Grants</title></head><body><main>"
    run.site["/grants"] = Answer(
        f"{head}<article><h2><a href='/one'>Amber Fund</a></h2><p>Money for groups.</p></article></main></body></html>",
        content_type="text/html",
    )
    said = f"<p>Grants of up to £500 for the running costs of groups in Wales. Apply by {day}.</p>"
    run.site["/one"] = Answer(f"{head}<h1>Amber Fund</h1>{said}</main>", headers=SAME, content_type="text/html")


async def test_the_page_of_an_item_is_read_whole_on_its_day_of_the_week(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        serve(run, "14 December 2026")
        write_feeds(tmp_path, {"name": TRUST, "kind": "page", "url": run.site.url("/grants")})
        days = [day for day in range(1, 9) if is_whole_day(run.site.url("/one"), now=run.now + timedelta(days=day))]
        other = next(day for day in range(1, 9) if day not in days)
        its_own = next(day for day in range(1, 16) if day > other and (day - days[0]) % 7 == 0)
        await run.poll_again()
        serve(run, "21 December 2026")
        run.now = TODAY + timedelta(days=other)
        believed = await run.poll_again()
        run.now = TODAY + timedelta(days=its_own)
        read = await run.poll_again()
    assert (believed["changed"], read["changed"]) == (0, 1)
    assert run.changes == [("deadlines.apply", "2026-12-14", "2026-12-21")]


async def test_one_page_in_place_of_every_item_s_own_changes_nothing(tmp_path: Path) -> None:
    """A site that is being mended sends everybody to its front; then it is as it was, and one deadline has moved."""
    names = ("Alpha", "Bravo", "Delta")

    def serve_all(*, front: str = "", day: int = 14) -> None:
        items = "".join(
            f"<article><h2><a href='/g/{name}'>{name} Singing Fund</a></h2><p>Money for groups.</p></article>"
            for name in names
        )
        run.site["/grants"] = Answer(f"<html><body><main>{items}</main></body></html>", content_type="text/html")
        for number, name in enumerate(names, 1):
            own = (
                f"<h1>{name} Singing Fund</h1><p>Grants of up to £{number},000 for the running costs of {name} groups in "
                f"Wales. Apply by {day if name == 'Alpha' else 14} December 2026.</p>"
            )
            body = f"<html><body><main>{front or own}</main></body></html>"
            run.site[f"/g/{name}"] = Answer(body, content_type="text/html")

    async with replay(tmp_path) as run:
        serve_all()
        write_feeds(tmp_path, {"name": TRUST, "kind": "page", "url": run.site.url("/grants")})
        await run.poll_again()
        run.sent()
        serve_all(front="<h1>Welcome</h1><p>Grants of up to £900 for running costs. Apply by 22 January 2027.</p>")
        front = await run.poll_again()
        serve_all(day=16)
        mended = await run.poll_again()
    assert (front["changed"], front["posts_queued"]) == (0, 0), front
    (problem,) = front["problems"]
    assert "the pages of 3 items say one and the same now, the page of “Alpha Singing Fund”" in problem
    assert mended["changed"] == 1
    assert run.changes == [("deadlines.apply", "2026-12-14", "2026-12-16")]
