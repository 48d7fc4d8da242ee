"""Merges can be looked at and undone, through the real program: what a person split stays two, and nothing is lost."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.front_door import Ended, bot, write_feeds
from tests.replaying import TRUST, Item, Replay, fund, replay
from tests.site import Answer
from tests.test_replays import BULLETIN, CHOIRS, DANCERS, ENGLISH, NEWS, WELSH, nothing_new
from tracker.store.database import Database

#: One fund in the words of a newsletter that says more than its own source does.
LONGER = replace(
    NEWS,
    text="<p>Sample Trust has opened its Harbour Choirs Fund. Charities and community groups in England can get up "
    "to £5,000 for running costs over three years. The closing date is 4 December 2026.</p>",
)

#: The same page under another title, in another source.
SAME_PAGE = Item(
    "n-7",
    "Harbour Choirs Fund: grants for singing",
    "<p>Sample Trust helps choirs with their rent. Charities can have up to £4,000 for running costs. "
    "Apply by 11 December 2026.</p>",
    CHOIRS.link,
)


async def merges(run: Replay, *options: str) -> list[dict[str, Any]]:
    ended = await bot("merges", "--json", *options, folder=run.folder, settings=run.settings)
    assert ended.status == 0, ended.err
    return [json.loads(line) for line in ended.out.splitlines()]


async def split(run: Replay, number: int) -> str:
    ended = await bot("split", str(number), folder=run.folder, settings=run.settings)
    assert ended.status == 0, ended.err
    assert ended.err == ""
    return ended.out


def where(run: Replay) -> dict[tuple[str, str], int]:
    """Return, of each announcement as its source has it now, its opportunity."""
    told = run.rows("SELECT source, key, opportunity FROM announcements WHERE current = 1")
    return {(source, key): opportunity for source, key, opportunity in told}


async def hold(run: Replay, *items: Item, times: int, **others: Sequence[Item]) -> None:
    """Poll the same again and again; nothing may come of it."""
    before = where(run), run.titles, run.deliveries(), run.changes
    for _ in range(times):
        again = await run.poll(*items, **others)
        assert nothing_new(again), again
    assert (where(run), run.titles, run.deliveries(), run.changes) == before


# Looking -----------------------------------------------------------------------------------------------------------


async def test_merges_are_listed_newest_first_with_what_they_rest_on(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        await run.poll(CHOIRS, Harbour_News=[NEWS])
        await run.poll(CHOIRS, Harbour_News=[NEWS], County_Bulletin=[BULLETIN])
        second, first = await merges(run)
        shown = await bot("merges", folder=run.folder, settings=run.settings)
    assert (first["number"], first["opportunity"], first["opportunity_now"], first["layer"]) == (1, 1, 1, "name")
    assert first["announcement"] == {
        "source": "Harbour News",
        "id": NEWS.guid,
        "title": NEWS.title,
        "link": NEWS.link,
    }
    assert {"source": TRUST, "id": CHOIRS.guid, "title": CHOIRS.title, "link": CHOIRS.link} in first["others"]
    assert first["why"] == (
        "the same name (harbour choirs), closing day (4 December 2026), funder (Sample Trust) and amount (£5,000) "
        "as “Harbour Choirs Fund”"
    )
    assert (first["made_at"], first["split_at"]) == ("2026-11-24T10:00:00+00:00", None)
    assert (second["number"], second["announcement"]["source"]) == (2, "County Bulletin")
    assert [line[0] for line in shown.out.splitlines() if not line.startswith(" ")] == ["2", "1"]
    for words in (
        "10am on Tuesday 24 November",
        f"Harbour News: “{NEWS.title}”  {NEWS.link}",
        f"{TRUST}: “{CHOIRS.title}”  {CHOIRS.link}",
        "name: the same name (harbour choirs), closing day (4 December 2026)",
        "python bot.py split 1",
    ):
        assert words in shown.out


async def test_items_that_one_source_gave_another_id_are_counted_until_they_are_asked_for(tmp_path: Path) -> None:
    renamed = [replace(one, guid=f"{one.guid}-new") for one in (CHOIRS, DANCERS)]
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, DANCERS)
        await run.poll(*renamed)
        await run.poll(*renamed, Harbour_News=[NEWS])
        shown = await bot("merges", folder=run.folder, settings=run.settings)
        everything = await bot("merges", "--within", folder=run.folder, settings=run.settings)
        assert len(await merges(run)) == 3
    last = shown.out.splitlines()[-1]
    assert last == "1 more are items that one source gave another id: --within lists them"
    assert [line[0] for line in everything.out.splitlines() if not line.startswith(" ")] == ["3", "2", "1"]


async def test_merges_can_be_narrowed_to_those_that_stand_and_to_an_opportunity(tmp_path: Path) -> None:
    other = replace(
        fund("Village Dancers", day="11 December 2026", most="£3,000"), guid="d2", link="https://d.example.org/2"
    )
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, DANCERS, Harbour_News=[NEWS, other])
        both = {one["opportunity"]: one["number"] for one in await merges(run)}
        await split(run, both[1])
        standing = await merges(run, "--standing")
        of_second = await merges(run, "--opportunity", "2")
        of_split_off = await merges(run, "--opportunity", "3")
        shown = await bot("merges", folder=run.folder, settings=run.settings)
    assert set(both) == {1, 2}
    assert [one["number"] for one in standing] == [one["number"] for one in of_second] == [both[2]]
    (undone,) = of_split_off
    assert (undone["number"], undone["opportunity_now"]) == (both[1], 3)
    assert undone["split_at"].startswith("2026-11-23T")
    assert "undone  10am on Monday 23 November; it is opportunity 3 now" in shown.out


@pytest.mark.parametrize("options", [(), ("--standing",), ("--opportunity", "7")])
async def test_no_merge_says_so(tmp_path: Path, options: tuple[str, ...]) -> None:
    ended = await bot("merges", *options, folder=tmp_path)
    as_json = await bot("merges", "--json", *options, folder=tmp_path)
    assert (ended.status, ended.out.count("\n")) == (0, 1)
    assert ended.out.startswith("No ")
    assert (as_json.status, as_json.out) == (0, "")


# Undoing -----------------------------------------------------------------------------------------------------------


async def test_a_split_announcement_is_an_opportunity_again_and_told_once(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, Harbour_News=[LONGER])
        run.sent()
        said = await split(run, 1)
        told = run.deliveries()
        csv = await bot("export", "--format", "csv", folder=run.folder, settings=run.settings)
        asked = await bot(
            "ask", "tell me more about the Harbour Choirs Fund", folder=run.folder, settings=run.settings
        )
        listed = await bot("ask", "--json", "running costs", folder=run.folder, settings=run.settings)
        run.sent()
        await hold(run, CHOIRS, times=10, Harbour_News=[LONGER])
    assert run.titles == [CHOIRS.title, LONGER.title]
    assert [(one, occasion) for one, occasion, _ in told] == [(1, "new"), (2, "new")]
    assert "is opportunity 2 of its own now" in said
    assert "2 posts to be sent" in said, "one of the two channels wants what only the newsletter says"
    assert csv.out.count(LONGER.link) == csv.out.count(CHOIRS.link) == 1
    assert CHOIRS.link in asked.out
    assert "Also seen" not in asked.out
    assert {one["id"] for one in json.loads(listed.out)["opportunities"]} == {1, 2}


@pytest.mark.parametrize(
    "news",
    [
        pytest.param(LONGER, id="by name"),
        pytest.param(SAME_PAGE, id="by page"),
        pytest.param(replace(CHOIRS, guid="copy", link="https://news.example.org/9"), id="word for word"),
    ],
)
async def test_what_was_split_stays_two_whatever_id_or_address_it_gets(tmp_path: Path, news: Item) -> None:
    """`tests/flows/test_split.py` does more of the kind, without the program around it."""
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, Harbour_News=[news])
        await split(run, 1)
        run.sent()
        told = len(run.deliveries())
        moved = replace(news, guid="x1", link=f"{CHOIRS.link}?from=news"), replace(CHOIRS, guid="x2")
        for ours, theirs in ((CHOIRS, moved[0]), (moved[1], moved[0])):
            again = await run.poll(ours, Harbour_News=[theirs])
            assert nothing_new(again), (again, run.titles)
        sides = {source: opportunity for (source, _), opportunity in where(run).items()}
    assert sides == {TRUST: 1, "Harbour News": 2}
    assert len(run.deliveries()) == told


async def test_a_split_that_its_source_edits_is_told_as_its_own_change(tmp_path: Path) -> None:
    later = replace(LONGER, text=LONGER.text.replace("4 December", "11 December"))
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, Harbour_News=[LONGER])
        await split(run, 1)
        run.sent()
        summary = await run.poll(CHOIRS, Harbour_News=[later])
        again = await run.poll(CHOIRS, Harbour_News=[later])
    assert (summary["new"], summary["changed"], summary["posts_queued"]) == (0, 1, 2)
    assert nothing_new(again)
    assert run.changes == [("deadlines.apply", "2026-12-04", "2026-12-11")]
    assert run.deliveries()[-1][:2] == (2, "changed")


async def test_what_stays_says_nothing_that_only_the_split_one_said(tmp_path: Path) -> None:
    """One page's item came again under another id with another date and sum: a person says that it is another fund."""
    again = replace(
        CHOIRS, guid="tag:second", text=CHOIRS.text.replace("4 December", "11 December").replace("£5,000", "£9,000")
    )
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        await run.poll(again)
        assert [field for field, _, _ in run.changes] == ["deadlines.apply", "amount_max"]
        assert [occasion for _, occasion, _ in run.deliveries()] == ["new", "changed"]
        (merge,) = await merges(run)
        said = await split(run, merge["number"])
        dates = run.rows("SELECT opportunity, at FROM deadlines ORDER BY opportunity")
        amounts = run.rows("SELECT id, json_extract(reading, '$.amount_max') FROM opportunities ORDER BY id")
        waiting = run.rows("SELECT opportunity, occasion FROM deliveries WHERE state = 'queued' ORDER BY id")
        noted = len(run.changes)
        run.sent()
        await hold(run, again, times=3)
    assert merge["layer"] == "link"
    assert dates == [(1, "2026-12-04"), (2, "2026-12-11")]
    assert amounts == [(1, 5000), (2, 9000)]
    assert waiting == [(2, "new")], "a change that was not told yet, and that is none, is not told"
    assert noted == 2
    assert "Closing date moved from Friday 11 December to Friday 4 December" in said


async def test_what_ended_only_by_the_split_one_is_open_again_and_wanted(tmp_path: Path) -> None:
    over = replace(
        CHOIRS,
        guid="tag:second",
        title="Harbour Choirs Fund: now closed",
        text="<p>The Harbour Choirs Fund has closed for good and takes no more applications.</p>",
    )
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        await run.poll(over)
        (merge,) = await merges(run)
        before = run.rows("SELECT state FROM opportunities")
        await split(run, merge["number"])
        states = run.rows("SELECT id, state FROM opportunities ORDER BY id")
        run.sent()
        await hold(run, over, times=2)
    assert before != [("open",)]
    assert states[0] == (1, "open")
    assert states[1][1] != "open"
    assert [(one, occasion) for one, occasion, _ in run.deliveries()][:1] == [(1, "new")]


@pytest.mark.parametrize("order", [(1, 2), (2, 1)])
async def test_a_chain_of_merges_comes_apart_in_any_order(tmp_path: Path, order: tuple[int, int]) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        await run.poll(CHOIRS, Harbour_News=[NEWS])
        await run.poll(CHOIRS, Harbour_News=[NEWS], County_Bulletin=[BULLETIN])
        run.sent()
        for number in order:
            await split(run, number)
            run.sent()
            await hold(run, CHOIRS, times=1, Harbour_News=[NEWS], County_Bulletin=[BULLETIN])
        moved = [replace(one, guid=f"{one.guid}x") for one in (CHOIRS, NEWS, BULLETIN)]
        again = await run.poll(moved[0], Harbour_News=[moved[1]], County_Bulletin=[moved[2]])
        assert nothing_new(again), again
        await hold(run, moved[0], times=2, Harbour_News=[moved[1]], County_Bulletin=[moved[2]])
        sides = {source: opportunity for (source, _), opportunity in where(run).items()}
    assert len(run.titles) == len(set(sides.values())) == 3
    assert len(run.deliveries()) == 3
    assert sides[TRUST] == 1


async def test_twins_that_are_none_come_apart(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(WELSH)
        await run.poll(WELSH, ENGLISH)
        assert run.titles == [ENGLISH.title]
        (merge,) = await merges(run)
        run.sent()
        await split(run, merge["number"])
        run.sent()
        shown = run.titles
        await hold(run, ENGLISH, WELSH, times=3)
        again = await run.poll(replace(WELSH, guid="cy-2"), replace(ENGLISH, guid="en-2"))
    assert merge["layer"] == "twin"
    assert shown == [WELSH.title, ENGLISH.title]
    assert nothing_new(again), again
    assert run.titles == shown


async def test_the_same_item_under_another_id_goes_with_it(tmp_path: Path) -> None:
    again = replace(NEWS, guid="news-82")
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, Harbour_News=[NEWS])
        await run.poll(CHOIRS, Harbour_News=[again])
        run.sent()
        said = await split(run, 1)
        run.sent()
        of = run.rows("SELECT DISTINCT key, opportunity FROM announcements ORDER BY id")
        left = await merges(run, "--standing")
        await hold(run, CHOIRS, times=2, Harbour_News=[again])
    assert of == [(CHOIRS.guid, 1), (NEWS.guid, 2), (again.guid, 2)]
    assert "With it went" in said
    assert left == []


async def test_the_next_rounds_of_what_was_split_stay_two(tmp_path: Path) -> None:
    """Both are announced again for next spring, the funder's under a new id and address."""
    spring = [replace(one, text=one.text.replace("4 December 2026", "4 March 2027")) for one in (CHOIRS, NEWS)]
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, Harbour_News=[NEWS])
        await split(run, 1)
        run.sent()
        await run.poll(CHOIRS, Harbour_News=[spring[1]])
        await run.poll(replace(spring[0], guid="r2", link=f"{CHOIRS.link}/2"), Harbour_News=[spring[1]])
        sides = where(run)
    assert len({sides[TRUST, "r2"], sides["Harbour News", NEWS.guid], 1, 2}) == 4, sides


# What cannot be undone ----------------------------------------------------------------------------------------------


def refused(ended: Ended) -> str:
    assert ended.status == 1
    assert ended.out == ""
    assert ended.err.startswith("fundpath: ")
    assert ended.err.count("\n") == 1
    return ended.err


@pytest.mark.parametrize("number", ["7", "0"])
async def test_an_unknown_number_is_told_in_a_sentence(tmp_path: Path, number: str) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        said = refused(await bot("split", number, folder=tmp_path))
    assert f"there is no merge {number}; `python bot.py merges` lists them" in said


async def test_no_number_is_wrong_usage(tmp_path: Path) -> None:
    for arguments in (("split",), ("split", "one"), ("split", "--", "-1"), ("split", str(10**30))):
        assert (await bot(*arguments, folder=tmp_path)).status == 2


async def test_a_merge_is_undone_once(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, Harbour_News=[NEWS])
        await split(run, 1)
        before = run.titles, run.deliveries()
        said = refused(await bot("split", "1", folder=run.folder, settings=run.settings))
    assert "merge 1 is undone already" in said
    assert (run.titles, run.deliveries()) == before


async def test_a_running_bot_is_asked_and_not_written_into(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, Harbour_News=[NEWS])
        database = await Database.open(tmp_path / "data" / "tracker.db")
        try:
            settings = {**run.settings, "TRACKER_TICK": "0.05"}
            said = await bot("split", "1", folder=run.folder, settings=settings)
            found = await merges(run)
        finally:
            await database.close()
    assert "not done yet" in said.out
    assert len(found) == 1, "but one may look"
    assert run.titles == [CHOIRS.title]


async def test_updates_of_one_source_are_no_merges(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        await run.poll(replace(CHOIRS, text=CHOIRS.text.replace("4 December", "11 December")))
        await run.poll(replace(CHOIRS, title="Now open: Harbour Choirs Fund", link="https://trust.example.org/7"))
        assert await merges(run) == []


# Where the reason is shown -------------------------------------------------------------------------------------------


async def test_details_and_posts_say_where_else_it_was_seen_and_details_why(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, Harbour_News=[NEWS], County_Bulletin=[BULLETIN])
        asked = await bot(
            "ask", "tell me more about the Harbour Choirs Fund", folder=run.folder, settings=run.settings
        )
        exported = await bot("export", "--format", "json", folder=run.folder, settings=run.settings)
        csv = await bot("export", "--format", "csv", folder=run.folder, settings=run.settings)
    why = "the same name (harbour choirs), closing day (4 December 2026), funder (Sample Trust)"
    assert f"Also seen at Harbour News: {why}" in asked.out
    assert "Also seen at County Bulletin: " in asked.out
    (one,) = json.loads(exported.out)["opportunities"]
    assert [seen["source"] for seen in one["also_seen_at"]] == ["Harbour News", "County Bulletin"]
    assert one["also_seen_at"][0]["why"].startswith(why)
    assert "Harbour News; County Bulletin" in csv.out


# Tenders in two notice services ---------------------------------------------------------------------------------------


def release(process: str, number: int, *, closes: str) -> dict[str, Any]:
    return {
        "ocid": f"ocds-{process}-1",
        "id": f"{process}-{number}",
        "date": f"2026-11-0{number}T11:42:10Z",
        "tag": ["tender" if number == 1 else "tenderUpdate"],
        "buyer": {"id": "b", "name": "Wold Vale Council"},
        "tender": {
            "id": "1",
            "title": "Community wellbeing and befriending service",
            "description": "Friendly visiting and group activities for isolated adults in two market towns.",
            "status": "active",
            "tenderPeriod": {"endDate": f"2026-12-{closes}T12:00:00Z"},
        },
    }


async def test_a_tender_of_two_services_that_are_two_comes_apart_with_all_its_notices(tmp_path: Path) -> None:
    held = {"north": [release("north", 1, closes="04")], "south": [release("south", 1, closes="04")]}
    async with replay(tmp_path) as run:

        async def poll() -> dict[str, Any]:
            for name, releases in held.items():
                body = json.dumps({"releases": releases})
                run.site[f"/{name}"] = Answer(body, content_type="application/json")
            return await run.poll_again()

        write_feeds(
            run.folder, *({"name": name, "kind": "ocds", "url": run.site.url(f"/{name}")} for name in sorted(held))
        )
        await poll()
        held["south"].append(release("south", 2, closes="11"))
        await poll()
        (merge,) = await merges(run)
        both = run.rows("SELECT opportunity, at FROM deadlines WHERE what = 'apply'")
        await split(run, merge["number"])
        apart = run.rows("SELECT opportunity, at FROM deadlines WHERE what = 'apply' ORDER BY opportunity")
        held["south"].append(release("south", 3, closes="18"))
        held["north"].append(release("north", 2, closes="07"))
        summary = await poll()
        moved = run.rows("SELECT opportunity, at FROM deadlines WHERE what = 'apply' ORDER BY opportunity")
        of = run.rows("SELECT source, opportunity FROM announcements GROUP BY source, opportunity ORDER BY source")
        again = await poll()
    at = "2026-12-{}T12:00:00+00:00"
    assert merge["why"].startswith("the same buyer (Wold Vale Council), title and closing date (4 December 2026)")
    assert both == [(1, at.format("11"))]
    assert apart == [(1, at.format("04")), (2, at.format("11"))]
    assert (summary["new"], summary["changed"]) == (0, 2)
    assert moved == [(1, at.format("07")), (2, at.format("18"))]
    assert of == [("north", 1), ("south", 2)]
    assert nothing_new(again)
