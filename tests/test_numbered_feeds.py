"""Replays: a feed whose guids and links only number its items from the top; a new one moves all the others on."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.replaying import NAMES, Item, fund, replay
from tests.test_replays import nothing_new

FUNDS = [fund(name, most=f"£{number},000") for number, name in enumerate(NAMES[:6], start=2)]


def numbered(*items: Item) -> Sequence[Item]:
    pages = (f"https://trust.example.org/item/{number}" for number in range(1, len(items) + 1))
    return [replace(item, guid=page, link=page) for item, page in zip(items, pages, strict=True)]


def titles(items: Sequence[Item]) -> list[str]:
    return [item.title for item in items]


async def test_each_stays_itself_when_a_new_one_comes(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(*numbered(*FUNDS[1:5]))
        run.sent()
        told = await run.poll(*numbered(*FUNDS[:5]))
        run.sent()
        again = await run.poll(*numbered(*FUNDS[:5]))
        texts = dict(run.rows("SELECT title, body FROM opportunities_text"))
        posted = run.rows("SELECT opportunity FROM deliveries WHERE occasion = 'new' ORDER BY id")
    assert (told["new"], told["changed"], told["posts_queued"]) == (1, 0, 1), run.changes
    assert nothing_new(again)
    assert run.titles == [*titles(FUNDS[1:5]), FUNDS[0].title]
    assert all(title.removesuffix(" Fund") in text for title, text in texts.items())
    assert len({one for (one,) in posted}) == 5


async def test_the_last_may_fall_off_and_two_may_come_at_once(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(*numbered(*FUNDS[2:6]))
        run.sent()
        told = await run.poll(*numbered(*FUNDS[:4]))
        texts = dict(run.rows("SELECT title, body FROM opportunities_text"))
    assert (told["new"], told["changed"], told["posts_queued"]) == (2, 0, 2), run.changes
    assert sorted(run.titles) == sorted(titles(FUNDS))
    assert all(title.removesuffix(" Fund") in text for title, text in texts.items())


async def test_a_feed_of_one_may_grow(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(*numbered(FUNDS[1]))
        run.sent()
        told = await run.poll(*numbered(FUNDS[0], FUNDS[1]))
    assert (told["new"], told["changed"], told["posts_queued"]) == (1, 0, 1), run.changes
    assert run.titles == titles([FUNDS[1], FUNDS[0]])


async def test_one_that_goes_moves_the_others_up(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(*numbered(*FUNDS[:4]))
        run.sent()
        told = await run.poll(*numbered(FUNDS[0], *FUNDS[2:4]))
        back = await run.poll(*numbered(*FUNDS[:4]))
    assert nothing_new(told), run.changes
    assert nothing_new(back), run.changes
    assert run.titles == titles(FUNDS[:4])


async def test_a_day_that_moves_meanwhile_is_told_of_its_fund(tmp_path: Path) -> None:
    later = fund(NAMES[2], day="11 December 2026", most="£4,000")
    async with replay(tmp_path) as run:
        await run.poll(*numbered(*FUNDS[1:5]))
        run.sent()
        told = await run.poll(*numbered(FUNDS[0], FUNDS[1], later, *FUNDS[3:5]))
        whose = run.rows("SELECT o.title FROM changes AS c JOIN opportunities AS o ON o.id = c.opportunity")
    assert (told["new"], told["changed"], told["posts_queued"]) == (1, 1, 2)
    assert run.changes == [("deadlines.apply", "2026-12-04", "2026-12-11")]
    assert whose == [(later.title,)]


async def test_new_titles_alone_hand_nothing_on(tmp_path: Path) -> None:
    """Real ids: all titles get a prefix, and one takes over the words that were another's."""
    async with replay(tmp_path) as run:
        await run.poll(*numbered(*FUNDS[:3]))
        run.sent()
        told = await run.poll(*numbered(*(replace(one, title=f"Open now: {one.title}") for one in FUNDS[:3])))
    assert nothing_new(told), run.changes
    assert len(run.titles) == 3


NORTH = fund("North", title="Small Grants", day="4 December 2026")
SOUTH = fund("South", title="Small Grants", day="11 December 2026", most="£900")
SAME_DAY = replace(SOUTH, text=NORTH.text.replace("North", "South"))
LATER = fund("South", title="Small Grants", day="14 December 2026", most="£900")


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        pytest.param((NORTH, SOUTH), (FUNDS[0], NORTH, SOUTH), [], id="a new one comes"),
        pytest.param((NORTH, SAME_DAY), (FUNDS[0], NORTH, SAME_DAY), [], id="with the same day and sum"),
        pytest.param((NORTH, SOUTH), (FUNDS[0], FUNDS[1], NORTH, SOUTH), [], id="two new ones come"),
        pytest.param(
            (NORTH, SOUTH),
            (FUNDS[0], NORTH, LATER),
            [("deadlines.apply", "2026-12-11", "2026-12-14")],
            id="a day of one moves meanwhile",
        ),
    ],
)
async def test_two_of_one_title_stay_themselves(
    tmp_path: Path, before: Sequence[Item], after: Sequence[Item], changes: list[tuple[str, str, str]]
) -> None:
    async with replay(tmp_path) as run:
        await run.poll(*numbered(*before, FUNDS[5]))
        run.sent()
        told = await run.poll(*numbered(*after, FUNDS[5]))
        again = await run.poll(*numbered(*after, FUNDS[5]))
        texts = dict(run.rows("SELECT rowid, body FROM opportunities_text ORDER BY rowid"))
    assert (told["new"], told["changed"]) == (len(after) - len(before), len(changes))
    assert run.changes == changes
    assert nothing_new(again)
    assert "North Fund" in texts[1]
    assert "South Fund" in texts[2]
