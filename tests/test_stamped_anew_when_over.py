"""Replays: an item that is stamped anew after it closed, and names no year, is not next year's fund."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from tests.replaying import Item, Replay, fund, replay

CHOIRS = fund("Harbour Choirs", day="4 December")
SHEDS = fund("Fennel Sheds", day="29 January 2027")
LATE = "Mon, 07 Dec 2026 09:00:00 GMT"


async def after_it_closed(run: Replay, first: Item = CHOIRS) -> None:
    await run.poll(first, SHEDS, Shire_CVS=[SHEDS])
    run.sent()
    run.now = datetime.fromisoformat("2026-12-07T10:00:00+00:00")


@pytest.mark.parametrize(
    "item",
    [
        pytest.param(replace(CHOIRS, published=LATE, guid="tag:new"), id="another guid"),
        pytest.param(
            replace(CHOIRS, published=LATE, guid="tag:new", link="https://trust.example.org/new/choirs"),
            id="another guid and page",
        ),
        pytest.param(replace(CHOIRS, published=LATE, text=f"{CHOIRS.text}<p>Good luck!</p>"), id="a word more"),
    ],
)
async def test_it_stays_closed_and_is_told_nobody(tmp_path: Path, item: Item) -> None:
    async with replay(tmp_path) as run:
        await after_it_closed(run)
        told = await run.poll(item, SHEDS, Shire_CVS=[SHEDS])
        closes = run.rows("SELECT closes_at FROM opportunities WHERE title = ?", CHOIRS.title)
    assert (told["new"], told["changed"], told["posts_queued"]) == (0, 0, 0)
    assert [at[:7] for (at,) in closes] == ["2026-12"]


async def test_a_newsletter_that_is_late_opens_it_no_more(tmp_path: Path) -> None:
    copy = replace(CHOIRS, published=LATE, guid="cvs-9", link="https://cvs.example.org/9")
    async with replay(tmp_path) as run:
        await after_it_closed(run)
        told = await run.poll(CHOIRS, SHEDS, Shire_CVS=[copy, SHEDS])
    assert (told["new"], told["changed"], told["posts_queued"]) == (0, 0, 0)


@pytest.mark.parametrize(
    "item",
    [
        pytest.param(
            replace(fund("Harbour Choirs", day="4 December 2027"), published=LATE, guid="tag:new"), id="its year"
        ),
        pytest.param(
            replace(fund("Harbour Choirs", day="31 March"), published=LATE, guid="tag:new"), id="a day to come"
        ),
        pytest.param(
            replace(
                CHOIRS,
                published=LATE,
                guid="tag:new",
                text="<p>After a good year, next year's round of the Harbour Choirs Fund is open already: up to £5,000 "
                "towards rent, wages and bills of any charity in England, as before. We must have your form by 4 December.</p>",
            ),
            id="other words",
        ),
    ],
)
async def test_another_round_is_told(tmp_path: Path, item: Item) -> None:
    async with replay(tmp_path) as run:
        await after_it_closed(run)
        told = await run.poll(item, SHEDS, Shire_CVS=[SHEDS])
    assert (told["new"], told["posts_queued"]) == (1, 1)
