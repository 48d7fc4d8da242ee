"""Replays: an item of its own that says a fund closes later moves that fund's day, and is no second fund."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.front_door import bot
from tests.replaying import Item, Replay, fund, replay
from tests.test_replays import CHOIRS, DANCERS, nothing_new
from tests.test_splitting_merges import merges, split

MOVED = [("deadlines.apply", "2026-12-04", "2026-12-11")]
LATER = "<p>You now have until 11 December 2026 to apply.</p>"


def extension(title: str, text: str = LATER, *, number: int = 95) -> Item:
    return Item(f"news-{number}", title, text, f"https://trust.example.org/news/{number}")


EXTENDED = extension("Deadline extended: Harbour Choirs Fund")


async def closing(run: Replay, words: str = "running costs for choirs") -> list[tuple[str, list[str]]]:
    """Return what an answer gives: each title with its dates."""
    asked = await bot("ask", "--json", words, folder=run.folder, settings=run.settings)
    found = json.loads(asked.out)["opportunities"]
    return [(one["title"], [each["at"] for each in one["deadlines"]]) for one in found]


@pytest.mark.parametrize(
    ("item", "stays"),
    [
        pytest.param(EXTENDED, True, id="extended"),
        pytest.param(EXTENDED, False, id="extended, in place of its own item"),
        pytest.param(
            extension("Harbour Choirs Fund: closing date now 11 December", "<p>Hurry!</p>"),
            True,
            id="a day in the title",
        ),
        pytest.param(
            extension("UPDATE: Harbour Choirs Fund", f"<p>The deadline has been extended.</p>{LATER}"),
            True,
            id="an update",
        ),
        pytest.param(
            extension("Deadline extended!", f"<p>The deadline of our Harbour Choirs Fund has moved.</p>{LATER}"),
            True,
            id="named in the text",
        ),
    ],
)
async def test_the_fund_closes_on_its_new_day(tmp_path: Path, item: Item, *, stays: bool) -> None:
    there = [item, *([CHOIRS] if stays else []), DANCERS]
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, DANCERS)
        run.sent()
        told = await run.poll(*there)
        again = await run.poll(*there)
        answered = await closing(run)
        stored = run.rows("SELECT closes_at, link FROM opportunities WHERE id = 1")
    assert (told["new"], told["changed"], told["posts_queued"]) == (0, 1, 1), run.titles
    assert nothing_new(again)
    assert run.changes == MOVED
    assert run.titles == [CHOIRS.title, DANCERS.title]
    assert (CHOIRS.title, ["2026-12-11"]) in answered
    assert stored[0][0].startswith("2026-12-1"), "the fund's page is still where it leads"
    assert stored[0][1] == CHOIRS.link


async def test_what_else_was_read_of_the_fund_stays(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        await run.poll(EXTENDED, CHOIRS)
        ((reading,),) = run.rows("SELECT reading FROM opportunities")
    read = json.loads(reading)
    assert (read["amount_max"], read["categories"], read["areas"]) == (5000, ["core_costs"], ["england"])
    (day,) = read["deadlines"]
    assert "11 December 2026" in day["quote"]


async def test_both_in_one_first_poll_are_one_fund(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        first = await run.poll(EXTENDED, CHOIRS, DANCERS)
        answered = await closing(run)
    assert first["new"] == 2
    assert run.titles == [CHOIRS.title, DANCERS.title]
    assert (CHOIRS.title, ["2026-12-11"]) in answered


async def test_the_fund_s_own_item_that_still_says_the_old_day_takes_nothing_back(tmp_path: Path) -> None:
    edited = replace(CHOIRS, text=f"{CHOIRS.text}<p>Questions? Ring Asha.</p>")
    raised = replace(edited, text=edited.text.replace("£5,000", "£8,000"))
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        await run.poll(EXTENDED, CHOIRS)
        run.sent()
        again = await run.poll(EXTENDED, edited)
        told = await run.poll(edited)
        more = await run.poll(raised)
        answered = await closing(run)
    assert nothing_new(again)
    assert nothing_new(told), "also where the news are gone"
    assert (more["changed"], run.changes) == (1, [*MOVED, ("amount_max", "5000", "8000")])
    assert answered == [(CHOIRS.title, ["2026-12-11"])]


@pytest.mark.parametrize(
    ("day", "more"),
    [("11 December 2026", []), ("18 December 2026", [("deadlines.apply", "2026-12-11", "2026-12-18")])],
)
async def test_the_fund_s_own_item_counts_once_it_says_another_day(
    tmp_path: Path, day: str, more: list[tuple[str, str, str]]
) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        await run.poll(EXTENDED, CHOIRS)
        run.sent()
        told = await run.poll(EXTENDED, fund("Harbour Choirs", day=day))
    assert (told["new"], told["changed"]) == (0, len(more))
    assert run.changes == [*MOVED, *more]


async def test_an_item_that_says_what_the_fund_says_already_is_no_news(tmp_path: Path) -> None:
    moved = fund("Harbour Choirs", day="11 December 2026")
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        both = await run.poll(EXTENDED, moved)
        run.sent()
        again = await run.poll(extension(EXTENDED.title, number=96), EXTENDED, moved)
    assert (both["new"], both["changed"], both["posts_queued"]) == (0, 1, 1)
    assert nothing_new(again)
    assert run.changes == MOVED


async def test_the_new_day_stays_though_the_fund_s_own_item_gets_another_id(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        await run.poll(EXTENDED, CHOIRS)
        run.sent()
        told = [await run.poll(replace(CHOIRS, guid=f"tag:{number}")) for number in (2, 3)]
    assert all(nothing_new(each) for each in told)
    assert run.changes == MOVED


async def test_it_may_be_extended_once_more(tmp_path: Path) -> None:
    second = extension(
        "Deadline extended again: Harbour Choirs Fund", LATER.replace("11 December", "18 December"), number=97
    )
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        await run.poll(EXTENDED, CHOIRS)
        run.sent()
        told = await run.poll(second, EXTENDED, CHOIRS)
        again = await run.poll(second, replace(EXTENDED, text=f"{LATER}<p>Good luck!</p>"), CHOIRS)
    assert (told["new"], told["changed"]) == (0, 1)
    assert nothing_new(again)
    assert run.changes == [*MOVED, ("deadlines.apply", "2026-12-11", "2026-12-18")]


async def test_the_news_may_be_corrected(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        await run.poll(EXTENDED, CHOIRS)
        run.sent()
        told = await run.poll(replace(EXTENDED, text=LATER.replace("11 December", "14 December")), CHOIRS)
    assert (told["new"], told["changed"]) == (0, 1)
    assert run.changes[-1] == ("deadlines.apply", "2026-12-11", "2026-12-14")
    assert run.titles == [CHOIRS.title]


async def test_a_day_that_is_brought_forward_is_heard(tmp_path: Path) -> None:
    sooner = extension(
        "Harbour Choirs Fund: deadline brought forward", "<p>The fund now closes on 30 November 2026.</p>"
    )
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        told = await run.poll(sooner, CHOIRS)
    assert (told["new"], told["changed"]) == (0, 1)
    assert run.changes == [("deadlines.apply", "2026-12-04", "2026-11-30")]


async def test_of_two_rounds_the_one_moves_that_comes_before_the_new_day(tmp_path: Path) -> None:
    text = CHOIRS.text.replace("by 4 December 2026", "by 4 December 2026 or by 5 March 2027")
    async with replay(tmp_path) as run:
        await run.poll(replace(CHOIRS, text=text))
        await run.poll(EXTENDED, replace(CHOIRS, text=text))
    assert run.changes == [("deadlines.apply", "2026-12-04, 2027-03-05", "2026-12-11, 2027-03-05")]


async def test_why_it_was_joined_is_kept_and_it_can_be_undone(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        await run.poll(EXTENDED, CHOIRS)
        (merge,) = await merges(run)
        said = await split(run, merge["number"])
        after = dict(run.rows("SELECT title, closes_at FROM opportunities"))
        again = await run.poll(EXTENDED, CHOIRS)
        edited = await run.poll(replace(EXTENDED, guid="news-96", text=f"{LATER}<p>Hello!</p>"), CHOIRS)
    assert merge["layer"] == "day"
    assert merge["why"] == (
        "it says that “Harbour Choirs Fund” closes on 11 December 2026 and no more on 4 December 2026"
    )
    assert "is opportunity 2 of its own now" in said
    assert after[CHOIRS.title].startswith("2026-12-05")
    assert after[EXTENDED.title].startswith("2026-12-12")
    for each in (again, edited):
        assert (each["new"], each["changed"]) == (0, 0)


async def test_a_correction_of_the_old_day_is_overtaken_and_others_stand(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        for field, said in (("deadlines.apply", "noon on 4 December 2026"), ("amount_max", "£6,000")):
            done = await bot(
                "correct", "1", field, said, "--why", "rang them", folder=run.folder, settings=run.settings
            )
            assert done.status == 0, done.err
        await run.poll(EXTENDED, CHOIRS)
        ((reading,),) = run.rows("SELECT reading FROM opportunities")
        stands = dict(run.rows("SELECT field, stands FROM corrections"))
    read = json.loads(reading)
    assert "2026-12-11" in [each["at"][:10] for each in read["deadlines"]]
    assert read["amount_max"] == 6000
    assert stands == {"deadlines.apply": "doubtful", "amount_max": "holds"}


# What it is not ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(
            fund("Harbour Choirs", day="11 March 2027", guid="tag:spring", link="https://trust.example.org/spring"),
            id="a new round of the same name",
        ),
        pytest.param(
            extension("Update: Harbour Choirs Fund", "<p>The next round is open. Apply by 11 March 2027.</p>"),
            id="an update that tells of the next round",
        ),
        pytest.param(extension("Deadline extended: Harbour Lanterns Fund"), id="a fund of a like name"),
        pytest.param(
            extension("Deadline extended!", f"<p>Our grants for dancers stay open.</p>{LATER}"), id="no fund's name"
        ),
        pytest.param(
            extension(EXTENDED.title, f"<p>Grants of up to £900 for the running costs of choirs.</p>{LATER}"),
            id="another sum",
        ),
        pytest.param(
            extension(
                "Harbour Choirs Fund extended",
                "<p>Grants for the running costs of choirs go on for another year. Apply by 30 June 2027.</p>",
            ),
            id="the fund itself goes on",
        ),
    ],
)
async def test_anything_else_is_an_item_of_its_own(tmp_path: Path, other: Item) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, DANCERS)
        run.sent()
        told = await run.poll(other, CHOIRS, DANCERS)
        again = await run.poll(other, CHOIRS, DANCERS)
    assert (told["new"], told["changed"]) == (1, 0), run.changes
    assert nothing_new(again)
    assert run.titles == [CHOIRS.title, DANCERS.title, other.title]


async def test_of_two_that_bear_the_name_none_is_moved(tmp_path: Path) -> None:
    both = [
        fund("Harbour Choirs", title="Harbour Choirs Fund: rehearsals"),
        fund("Harbour Choirs", title="Harbour Choirs Fund: concerts", guid="tag:2", link="https://t.example.org/2"),
    ]
    both[1] = replace(both[1], text=both[1].text.replace("£5,000", "£700"))
    async with replay(tmp_path) as run:
        await run.poll(*both)
        told = await run.poll(EXTENDED, *both)
    assert (told["new"], told["changed"]) == (1, 0)


async def test_a_fund_that_closed_long_ago_is_not_moved(tmp_path: Path) -> None:
    over = fund("Harbour Choirs", day="2 November 2026")
    async with replay(tmp_path) as run:
        await run.poll(over)
        told = await run.poll(EXTENDED, over)
    assert (told["new"], told["changed"]) == (1, 0)
