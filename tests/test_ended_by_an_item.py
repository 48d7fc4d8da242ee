"""Replays: an item of its own that says a fund takes no more applications ends that fund, and nothing else."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.front_door import bot
from tests.replaying import Item, Replay, fund, replay
from tests.test_replays import CHOIRS, DANCERS, nothing_new
from tests.test_splitting_merges import merges, split

CLOSED = ("state", "open", "closed")
THANKS = "<p>Thank you to all who applied. We shall be in touch in January.</p>"


def news(title: str, text: str = THANKS, *, published: str = "Tue, 24 Nov 2026 08:00:00 GMT") -> Item:
    return Item("news-95", title, text, "https://trust.example.org/news/95", published)


ENDED = news("Harbour Choirs Fund now closed")


def states(run: Replay) -> list[tuple[str, str]]:
    return run.rows("SELECT title, state FROM opportunities ORDER BY id")


@pytest.mark.parametrize(
    ("item", "stays", "changes"),
    [
        pytest.param(ENDED, True, [CLOSED], id="closed"),
        pytest.param(ENDED, False, [CLOSED], id="closed, in place of its own item"),
        pytest.param(
            news("Closed early: Harbour Choirs Fund", "<p>This fund is fully subscribed.</p>"),
            True,
            [CLOSED],
            id="the text says so as well",
        ),
        pytest.param(
            news("Now closed", "<p>The Harbour Choirs Fund is now closed.</p>"),
            True,
            [CLOSED],
            id="named in the text",
        ),
        pytest.param(replace(ENDED, link=CHOIRS.link), True, [CLOSED], id="with the fund's own page as its link"),
        pytest.param(
            news("Harbour Choirs Fund withdrawn"), True, [("state", "open", "cancelled")], id="called off"
        ),
    ],
)
async def test_the_fund_ends_and_its_subscribers_are_told_once(
    tmp_path: Path, item: Item, changes: list[tuple[str, str, str]], *, stays: bool
) -> None:
    there = [item, *([CHOIRS] if stays else []), DANCERS]
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, DANCERS)
        run.sent()
        told = await run.poll(*there)
        again = await run.poll(*there)
        said = [json.loads(one) for (one,) in run.rows("SELECT changes FROM deliveries WHERE occasion = 'changed'")]
        asked = await bot("ask", "is harbour choirs still open?", folder=tmp_path, settings=run.settings)
    assert (told["new"], told["changed"], told["posts_queued"]) == (0, 1, 1), run.titles
    assert nothing_new(again)
    assert run.changes == changes
    assert [(one["before"], one["after"]) for (one,) in said] == [(before, after) for _, before, after in changes]
    assert states(run) == [(CHOIRS.title, changes[0][2]), (DANCERS.title, "open")]
    assert "Can you still apply? No." in asked.out
    assert f": “{item.title}”" in asked.out


async def test_its_own_item_opens_it_again_only_where_it_says_so(tmp_path: Path) -> None:
    edited = replace(CHOIRS, text=f"{CHOIRS.text}<p>Questions? Ring Asha.</p>")
    later = replace(edited, text=edited.text.replace("4 December", "18 December"))
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        await run.poll(ENDED, CHOIRS)
        run.sent()
        same = await run.poll(ENDED, edited)
        more = await run.poll(ENDED, later)
    assert nothing_new(same)
    assert more["changed"] == 1
    assert run.changes[:2] == [CLOSED, ("state", "closed", "open")]
    assert ("deadlines.apply", "2026-12-04", "2026-12-18") in run.changes


async def test_it_stays_so_though_its_own_item_gets_another_id_at_each_poll(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        await run.poll(ENDED, replace(CHOIRS, guid="tag:2"))
        told = [await run.poll(replace(CHOIRS, guid=f"tag:{number}")) for number in (3, 4)]
        found = states(run)
    assert all(nothing_new(each) for each in told)
    assert run.changes == [CLOSED]
    assert found == [(CHOIRS.title, "closed")]


async def test_both_in_one_first_poll_are_one_fund_that_has_ended(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(ENDED, CHOIRS, DANCERS)
        assert states(run) == [(CHOIRS.title, "closed"), (DANCERS.title, "open")]


@pytest.mark.parametrize(
    "item",
    [
        pytest.param(news(ENDED.title, published="Mon, 02 Mar 2026 09:00:00 GMT"), id="the round before"),
        pytest.param(news("Harbour Lanterns Fund now closed"), id="another fund"),
        pytest.param(news("Harbour Choirs Fund: first stage closed"), id="a stage"),
        pytest.param(news("Is the Harbour Choirs Fund closed?"), id="a question"),
        pytest.param(news("Harbour Choirs Fund office closed"), id="something else of it"),
    ],
)
async def test_what_is_of_something_else_ends_nothing(tmp_path: Path, item: Item) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, DANCERS)
        run.sent()
        told = await run.poll(item, CHOIRS, DANCERS)
        doubts = run.rows("SELECT json_extract(reading, '$.doubts') FROM opportunities")
    assert (told["changed"], told["posts_queued"]) == (0, 0)
    assert [state for _, state in states(run)] == ["open", "open"]
    assert [one for (one,) in doubts] == ["[]", "[]"]


async def test_of_two_that_bear_the_name_neither_is_ended(tmp_path: Path) -> None:
    both = [
        fund("Harbour Choirs", title="Harbour Choirs Fund: rehearsals"),
        fund("Harbour Choirs", title="Harbour Choirs Fund: concerts", guid="tag:2", link="https://t.example.org/2"),
    ]
    both[1] = replace(both[1], text=both[1].text.replace("£5,000", "£700"))
    async with replay(tmp_path) as run:
        await run.poll(*both)
        told = await run.poll(ENDED, *both)
        assert [state for _, state in states(run)] == ["open", "open"]
    assert told["changed"] == 0


async def test_where_it_may_be_older_than_the_fund_its_day_is_doubtful_and_nothing_is_changed(
    tmp_path: Path,
) -> None:
    item = news(ENDED.title, published="")
    undated = replace(CHOIRS, published="")
    async with replay(tmp_path) as run:
        await run.poll(item, undated)
        found = states(run)
        ((reading,),) = run.rows("SELECT reading FROM opportunities")
        edited = replace(undated, text=f"{CHOIRS.text}<p>Questions? Ring Asha.</p>")
        again = await run.poll(item, edited)
        ((after,),) = run.rows("SELECT reading FROM opportunities")
    assert found == [(CHOIRS.title, "open")]
    for one in (reading, after):
        (day,) = json.loads(one)["deadlines"]
        assert "“Harbour Choirs Fund now closed” stands in the same source" in day["doubt_why"]
    assert again["changed"] == 0


async def test_why_it_ended_is_kept_and_it_can_be_undone(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        await run.poll(ENDED, CHOIRS)
        ((reading,),) = run.rows("SELECT reading FROM opportunities")
        (merge,) = await merges(run)
        await split(run, merge["number"])
        after = dict(states(run))
        again = await run.poll(ENDED, CHOIRS)
    assert (merge["layer"], merge["why"]) == (
        "day",
        "it says that “Harbour Choirs Fund” takes no more applications",
    )
    assert json.loads(reading)["evidence"][-1]["quote"] == ENDED.title
    assert after[CHOIRS.title] == "open"
    assert nothing_new(again)
