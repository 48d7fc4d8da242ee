"""Replays of changes: what somebody who plans must know is told once, with both values; the rest is not told."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.front_door import bot
from tests.replaying import NAMES, PLACE, Item, fund, replay

CHOIRS = fund("Harbour Choirs")

# What is told -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("after", "changes"),
    [
        pytest.param(
            fund("Harbour Choirs", day="11 December 2026"),
            [("deadlines.apply", "2026-12-04", "2026-12-11")],
            id="a deadline moves",
        ),
        pytest.param(
            fund("Harbour Choirs", day="noon on 4 December 2026"),
            [("deadlines.apply", "2026-12-04", "2026-12-04T12:00:00+00:00")],
            id="an hour is added",
        ),
        pytest.param(
            replace(CHOIRS, text=f"{CHOIRS.text}<p>The closing date has been moved from 4 to 18 December.</p>"),
            [("deadlines.apply", "2026-12-04", "2026-12-18")],
            id="the text says below that the deadline moved",
        ),
        pytest.param(
            replace(CHOIRS, text=f"{CHOIRS.text}<p>We are still accepting applications until 14 December.</p>"),
            [("deadlines.apply", "2026-12-04", "2026-12-14")],
            id="applications are taken for longer",
        ),
        pytest.param(
            fund("Harbour Choirs", most="£8,000"), [("amount_max", "5000", "8000")], id="the amount is raised"
        ),
        pytest.param(
            fund("Harbour Choirs", most="£8,000", day="11 December 2026"),
            [("deadlines.apply", "2026-12-04", "2026-12-11"), ("amount_max", "5000", "8000")],
            id="both at once",
        ),
        pytest.param(
            replace(CHOIRS, text=f"<p>This fund has been cancelled.</p>{CHOIRS.text}"),
            [("state", "open", "cancelled")],
            id="it is cancelled",
        ),
        pytest.param(
            replace(fund("Harbour Choirs", day="11 December 2026"), guid="tag:other", published="today"),
            [("deadlines.apply", "2026-12-04", "2026-12-11")],
            id="a deadline moves and the guid changes",
        ),
        pytest.param(
            replace(
                fund("Harbour Choirs", day="11 December 2026"),
                title="Deadline extended: Harbour Choirs Fund",
                link="https://trust.example.org/extended",
            ),
            [("deadlines.apply", "2026-12-04", "2026-12-11")],
            id="a deadline moves under another title and link",
        ),
    ],
)
async def test_what_matters_is_told_once_where_it_was_told(
    tmp_path: Path, after: Item, changes: list[tuple[str, str, str]]
) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        summary = await run.poll(after)
        again = await run.poll(after)
        told = [
            json.loads(each) for (each,) in run.rows("SELECT changes FROM deliveries WHERE occasion = 'changed'")
        ]
    assert (summary["new"], summary["changed"], summary["posts_queued"]) == (0, 1, 1)
    assert (again["changed"], again["posts_queued"]) == (0, 0)
    assert run.changes == changes
    assert told == [[dict(zip(("field", "before", "after"), each, strict=True)) for each in changes]]
    assert [(opportunity, occasion) for opportunity, occasion, _ in run.deliveries()] == [
        (1, "new"),
        (1, "changed"),
    ]


async def test_a_moved_deadline_is_what_an_answer_gives(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        await run.poll(fund("Harbour Choirs", day="11 December 2026"))
        asked = await bot("ask", "--json", "running costs for choirs", folder=tmp_path, settings=run.settings)
    (found,) = json.loads(asked.out)["opportunities"]
    assert [one["at"] for one in found["deadlines"]] == ["2026-12-11"]


async def test_a_cancelled_fund_is_not_in_an_answer(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, fund("Meadow Drums"))
        await run.poll(
            replace(CHOIRS, text=f"<p>This fund has been cancelled.</p>{CHOIRS.text}"), fund("Meadow Drums")
        )
        asked = await bot("ask", "--json", "running costs", folder=tmp_path, settings=run.settings)
    assert [one["title"] for one in json.loads(asked.out)["opportunities"]] == ["Meadow Drums Fund"]


async def test_a_change_of_what_nobody_was_told_yet_is_not_told_beside_it(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        summary = await run.poll(fund("Harbour Choirs", day="11 December 2026"))
    assert (summary["changed"], summary["posts_queued"]) == (1, 0)
    assert [occasion for _, occasion, _ in run.deliveries()] == ["new"]


async def test_what_is_moved_and_moved_back_before_it_was_told_is_not_told(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        await run.poll(fund("Harbour Choirs", day="11 December 2026"))
        await run.poll(CHOIRS)
        waiting = run.rows("SELECT id FROM deliveries WHERE state = 'queued'")
    assert waiting == []


# What is not told -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "after",
    [
        pytest.param(replace(CHOIRS, title=CHOIRS.title.upper()), id="capitals in the title"),
        pytest.param(replace(CHOIRS, title=f"  {CHOIRS.title.replace(' ', '   ')} "), id="spaces in the title"),
        pytest.param(replace(CHOIRS, text=CHOIRS.text.replace(" ", " \n  ")), id="white space in the text"),
        pytest.param(replace(CHOIRS, text=CHOIRS.text.replace(" ", "&nbsp;", 3)), id="hard spaces"),
        pytest.param(
            replace(CHOIRS, text=f'<div class="new"><section>{CHOIRS.text}</section><br/></div>'), id="other HTML"
        ),
        pytest.param(
            replace(CHOIRS, text=CHOIRS.text.replace("running costs", "<strong>running costs</strong>")), id="bold"
        ),
        pytest.param(
            replace(CHOIRS, text=f"{CHOIRS.text}<p>Last updated: 23 November 2026</p>"),
            id="a date of the last edit",
        ),
        pytest.param(
            replace(CHOIRS, text=f"{CHOIRS.text}<p>Page last reviewed on 20 December 2026 at 14:00.</p>"),
            id="a date of the next edit",
        ),
        pytest.param(replace(CHOIRS, text=f"{CHOIRS.text}<p>1,204 views. Share this.</p>"), id="a counter"),
        pytest.param(
            replace(CHOIRS, text=CHOIRS.text.replace("grants of up to", "awards of up to")), id="another word"
        ),
        pytest.param(
            replace(CHOIRS, text=CHOIRS.text.replace("4 December 2026", "Friday 4th December 2026")),
            id="the day in other words",
        ),
        pytest.param(
            replace(CHOIRS, text=CHOIRS.text.replace("£5,000", "£5000")), id="the amount in other figures"
        ),
        pytest.param(replace(CHOIRS, text=CHOIRS.text.replace("£5,000", "5,000 pounds")), id="pounds in words"),
        pytest.param(replace(CHOIRS, link=f"{CHOIRS.link}?utm_campaign=autumn"), id="tracking in the link"),
        pytest.param(
            replace(
                CHOIRS, text=f'{CHOIRS.text}<img src="https://t.example.org/p.gif?x=81723" width="1" height="1"/>'
            ),
            id="a tracking pixel",
        ),
        pytest.param(
            replace(CHOIRS, text=f"{CHOIRS.text[:76]}… <a href='https://trust.example.org/x'>Read more</a></p>"),
            id="its beginning only",
        ),
        pytest.param(replace(CHOIRS, text=CHOIRS.text.replace("£", "\ufffd")), id="a lost pound sign"),
    ],
)
async def test_cosmetic_edits_tell_nothing(tmp_path: Path, after: Item) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        summary = await run.poll(after)
        back = await run.poll(CHOIRS)
    for one in (summary, back):
        assert (one["new"], one["changed"], one["posts_queued"]) == (0, 0, 0)
    assert run.changes == []
    assert len(run.deliveries()) == 1


# Many at once -----------------------------------------------------------------------------------------------------


async def test_a_first_poll_of_thirty_is_one_list_with_all_of_them_and_nothing_again(tmp_path: Path) -> None:
    funds = [fund(name) for name in NAMES]
    async with replay(tmp_path) as run:
        first = await run.poll(*funds)
        run.sent()
        second = await run.poll(*(replace(one, published="Tue, 24 Nov 2026 09:00:00 GMT") for one in funds))
        told = run.deliveries()
        places = run.rows("SELECT place, count(*), count(DISTINCT list) FROM deliveries GROUP BY place")
    assert first["new"] == 30
    assert (second["new"], second["changed"], second["posts_queued"]) == (0, 0, 0)
    assert sorted(opportunity for opportunity, _, _ in told) == list(range(1, 31))
    assert len({list_ for _, _, list_ in told}) == 1
    assert all(list_ is not None for _, _, list_ in told)
    assert first["posts_queued"] == len(places), "one list for each place"


async def test_each_place_that_wants_them_gets_its_own_list(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(fund("Amber Anchors"))
        run.rows(
            "INSERT INTO subscriptions (place, categories, areas, kinds) VALUES "
            "('discord:1', '[\"core_costs\"]', '[\"england\"]', '[]'), ('discord:2', '[]', '[\"wales\"]', '[]')"
        )
        summary = await run.poll(fund("Amber Anchors"), Other_Trust=[fund(name) for name in NAMES[1:13]])
        there = run.deliveries("discord:1")
        elsewhere = run.deliveries("discord:2")
    assert summary["posts_queued"] == 2
    assert sorted(opportunity for opportunity, _, _ in there) == list(range(2, 14))
    assert len({list_ for _, _, list_ in there}) == 1
    assert {list_ for _, _, list_ in there}.isdisjoint({list_ for _, _, list_ in run.deliveries()})
    assert elsewhere == []


@pytest.mark.parametrize(("number", "posts"), [(3, 3), (4, 1)])
async def test_up_to_three_of_a_first_poll_come_singly(tmp_path: Path, number: int, posts: int) -> None:
    async with replay(tmp_path) as run:
        summary = await run.poll(*map(fund, NAMES[:number]))
    assert summary["posts_queued"] == posts
    assert run.posts == posts
    assert len(run.deliveries()) == number


async def test_what_has_closed_is_kept_at_a_first_poll_and_not_listed(tmp_path: Path) -> None:
    over = [fund(name, day="16 November 2026") for name in NAMES[:10]]
    async with replay(tmp_path) as run:
        summary = await run.poll(*over, *map(fund, NAMES[10:12]))
    assert summary["new"] == 12
    assert summary["posts_queued"] == 2
    assert sorted(opportunity for opportunity, _, _ in run.deliveries()) == [11, 12]


async def test_an_empty_first_poll_leaves_the_next_items_news(tmp_path: Path) -> None:
    """What comes after the first poll is news: up to ten are told singly."""
    async with replay(tmp_path) as run:
        await run.poll(Item("n", "News", "<p>We moved office.</p>", "https://trust.example.org/moved"))
        summary = await run.poll(*map(fund, NAMES[:5]))
    assert summary["posts_queued"] == run.posts == 5


async def test_five_hundred_moved_dates_are_one_summary_at_a_place(tmp_path: Path) -> None:
    funds = [many(number) for number in range(500)]
    async with replay(tmp_path) as run:
        first = await run.poll(*funds)
        run.sent()
        moved = await run.poll(*(many(number, day="11 December 2026") for number in range(500)))
        again = await run.poll(*(many(number, day="11 December 2026") for number in range(500)))
        told = [each for each in run.deliveries() if each[1] == "changed"]
    assert first["new"] == 500
    assert (moved["new"], moved["changed"], moved["posts_queued"]) == (0, 500, 1)
    assert (again["new"], again["changed"], again["posts_queued"]) == (0, 0, 0)
    assert len(told) == 500
    assert len({list_ for _, _, list_ in told}) == 1


async def test_five_hundred_stamped_anew_tell_nothing(tmp_path: Path) -> None:
    funds = [many(number) for number in range(500)]
    async with replay(tmp_path) as run:
        await run.poll(*funds)
        run.sent()
        again = await run.poll(
            *(replace(one, published="Tue, 24 Nov 2026 09:00:00 GMT", guid=f"new:{one.guid}") for one in funds)
        )
    assert (again["new"], again["changed"], again["posts_queued"]) == (0, 0, 0)
    assert len(run.titles) == 500


async def test_a_feed_longer_than_one_transaction_is_still_one_list_and_one_summary(tmp_path: Path) -> None:
    """A long feed is kept 500 at a time; a place is not told in parts for that."""
    number = 620
    async with replay(tmp_path) as run:
        first = await run.poll(*map(many, range(number)))
        listed = [list_ for _, _, list_ in run.deliveries()]
        run.sent()
        moved = await run.poll(*(many(each, day="11 December 2026") for each in range(number)))
        changed = [list_ for _, occasion, list_ in run.deliveries() if occasion == "changed"]
    assert first["new"] == moved["changed"] == len(listed) == len(changed) == number
    assert len(set(listed)) == 1
    assert len(set(changed)) == 1


async def test_the_first_poll_of_a_long_feed_with_few_open_is_one_list_too(tmp_path: Path) -> None:
    """Three stand in what is kept first, two in what is kept then: five of a first poll are a list."""
    open_ = {0, 1, 2, 510, 511}
    async with replay(tmp_path) as run:
        summary = await run.poll(
            *(many(each, day="4 December 2026" if each in open_ else "16 November 2026") for each in range(520))
        )
        told = run.deliveries()
    assert summary["new"] == 520
    assert sorted(opportunity for opportunity, _, _ in told) == [each + 1 for each in sorted(open_)]
    assert run.posts == summary["posts_queued"] == 1


async def test_what_comes_while_a_list_waits_joins_it(tmp_path: Path) -> None:
    """The bot was off for days while `poll` went on: its channel is not told in many messages."""
    async with replay(tmp_path) as run:
        await run.poll(*map(fund, NAMES[:6]))
        second = await run.poll(*map(fund, NAMES[:8]))
        waiting = run.posts
        run.sent()
        third = await run.poll(*map(fund, NAMES[:9]))
    assert (second["new"], waiting) == (2, 1)
    assert (third["new"], run.posts) == (1, 2)
    assert len(run.deliveries()) == 9


async def test_a_list_that_was_tried_already_is_not_added_to(tmp_path: Path) -> None:
    """It may stand at its place: what joined it now would be taken for told."""
    async with replay(tmp_path) as run:
        await run.poll(*map(fund, NAMES[:6]))
        run.rows("UPDATE deliveries SET attempts = 1")
        await run.poll(*map(fund, NAMES[:8]))
        lists = [list_ for _, _, list_ in run.deliveries()]
    assert lists == [1] * 6 + [None] * 2


def many(number: int, *, day: str = "4 December 2026") -> Item:
    """Return one of many funds, each with a name of its own."""
    first, second = NAMES[number % 30].split()[0], NAMES[number // 30].split()[1]
    return fund(f"{first} {second}", day=day)


async def test_a_change_of_what_was_listed_is_told_by_itself(tmp_path: Path) -> None:
    funds = [fund(name) for name in NAMES[:12]]
    async with replay(tmp_path) as run:
        await run.poll(*funds)
        run.sent()
        run.now += timedelta(days=1)
        summary = await run.poll(fund(NAMES[0], day="11 December 2026"), *funds[1:])
        last = run.deliveries(PLACE)[-1]
    assert (summary["changed"], summary["posts_queued"]) == (1, 1)
    assert last == (1, "changed", None)
