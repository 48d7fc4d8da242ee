"""Replays: an item that tells of several funds gives each of them, once, with its own date, sum and link."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.replaying import Item, fund, replay

PART = (
    "<h3>{name} Fund</h3><p>The {name} Fund gives grants of up to {most} for the running costs of charities and "
    'community groups in England. Apply by {day}. <a href="{link}">{name} Fund: read more</a></p>'
)


def part(name: str, *, day: str = "4 December 2026", most: str = "£5,000", link: str = "") -> str:
    slug = name.lower().replace(" ", "-")
    return PART.format(name=name, day=day, most=most, link=link or f"https://{slug}.example.org/fund")


CHOIRS, DANCERS = part("Harbour Choirs"), part("Village Dancers", day="11 December 2026", most="£3,000")
SHEDS = part("Lantern Sheds", day="8 January 2027")
NEWS = "<p>Hello again! Here is what we heard of this month.</p>"
THANKS = "<h3>Thank you, Bob</h3><p>Bob leaves us after ten years on the front desk. We wish him well.</p>"


def issue(*parts: str, guid: str = "tag:november", title: str = "Funding round-up: November") -> Item:
    return Item(guid, title, NEWS + "".join(parts), "https://trust.example.org/news/november")


async def test_each_fund_is_kept_with_its_own_date_and_link(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        first = await run.poll(issue(CHOIRS, THANKS, DANCERS))
        again = await run.poll(issue(CHOIRS, THANKS, DANCERS))
        stored = run.rows("SELECT title, link FROM opportunities ORDER BY title")
    assert first["new"] == 2
    assert (again["new"], again["changed"], again["posts_queued"]) == (0, 0, 0)
    assert stored == [
        ("Harbour Choirs Fund", "https://harbour-choirs.example.org/fund"),
        ("Village Dancers Fund", "https://village-dancers.example.org/fund"),
    ]


async def test_what_changes_in_one_of_them_is_told_of_that_one(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(issue(CHOIRS, DANCERS))
        run.sent()
        again = await run.poll(issue(part("Harbour Choirs", day="18 December 2026"), DANCERS))
    assert (again["new"], again["changed"]) == (0, 1)
    assert len(run.titles) == 2


async def test_one_that_is_added_is_new_and_the_others_are_not(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(issue(CHOIRS, DANCERS))
        run.sent()
        again = await run.poll(issue(SHEDS, CHOIRS, DANCERS))
    assert (again["new"], again["changed"], again["posts_queued"]) == (1, 0, 1)


async def test_a_fund_that_its_funder_announced_before_is_no_second(tmp_path: Path) -> None:
    own = replace(fund("Harbour Choirs"), link="https://harbour-choirs.example.org/fund")
    async with replay(tmp_path) as run:
        await run.poll(own)
        run.sent()
        again = await run.poll(own, issue(CHOIRS, DANCERS))
    assert (again["new"], again["posts_queued"]) == (1, 1)
    assert sorted(run.titles) == ["Harbour Choirs Fund", "Village Dancers Fund"]


async def test_next_month_s_issue_repeats_nothing(tmp_path: Path) -> None:
    first = issue(CHOIRS, DANCERS)
    second = issue(DANCERS, SHEDS, guid="tag:december", title="Funding round-up: December")
    async with replay(tmp_path) as run:
        await run.poll(first)
        run.sent()
        again = await run.poll(first, second)
    assert (again["new"], again["changed"], again["posts_queued"]) == (1, 0, 1)


@pytest.mark.parametrize("link", ["https://trust.example.org/news/november", "https://twitter.com/harbour"])
async def test_without_a_page_of_their_own_they_lead_to_the_whole(tmp_path: Path, link: str) -> None:
    bare = [part(name, link=link) for name in ("Harbour Choirs", "Village Dancers")]
    async with replay(tmp_path) as run:
        await run.poll(issue(*bare))
        again = await run.poll(issue(*bare))
        stored = run.rows("SELECT title, link FROM opportunities ORDER BY title")
    assert stored == [
        ("Harbour Choirs Fund", "https://trust.example.org/news/november"),
        ("Village Dancers Fund", "https://trust.example.org/news/november"),
    ]
    assert again["new"] == 0


async def test_one_whose_heading_changes_stays_what_it_is(tmp_path: Path) -> None:
    renamed = CHOIRS.replace("<h3>Harbour Choirs Fund</h3>", "<h3>Harbour Choirs Fund: still open</h3>")
    async with replay(tmp_path) as run:
        await run.poll(issue(CHOIRS, DANCERS))
        run.sent()
        again = await run.poll(issue(renamed, DANCERS))
    assert (again["new"], again["posts_queued"]) == (0, 0)


async def test_one_that_still_stands_there_has_not_become_another_item(tmp_path: Path) -> None:
    first = issue(CHOIRS, DANCERS)
    other = fund(
        "Harbour Choirs",
        link="https://harbour-choirs.example.org/fund",
        title="Harbour Choirs: bursaries for singers",
    )
    other = replace(other, text="<p>Bursaries of up to £900 for people who sing. Apply by 5 February 2027.</p>")
    async with replay(tmp_path) as run:
        await run.poll(first)
        run.sent()
        again = await run.poll(first, other)
    assert (again["new"], again["changed"]) == (1, 0)


def bare(name: str, **parts: str) -> str:
    """Return a part without a page of its own."""
    return part(name, link="https://trust.example.org/news/november", **parts)


async def test_a_reminder_of_one_of_them_is_no_second_fund(tmp_path: Path) -> None:
    first = issue(bare("Harbour Choirs"), bare("Village Dancers", day="11 December 2026"))
    reminder = Item(
        "tag:reminder",
        "Last chance to apply: Harbour Choirs Fund",
        "<p>There is still time! The Harbour Choirs Fund closes on 4 December 2026.</p>",
        "https://trust.example.org/news/90",
    )
    async with replay(tmp_path) as run:
        await run.poll(first)
        run.sent()
        again = await run.poll(reminder, first)
    assert (again["new"], again["changed"], again["posts_queued"]) == (0, 0, 0), run.titles
    assert sorted(run.titles) == ["Harbour Choirs Fund", "Village Dancers Fund"]


async def test_two_funds_of_one_name_in_one_issue_stay_two(tmp_path: Path) -> None:
    both = [
        f"<h3>Ember Fund</h3><p>{who} gives up to £5,000 for {what}. Apply by 4 December 2026. "
        f'<a href="https://trust.example.org/news/november">Ember Fund</a></p>'
        for who, what in (
            ("Alder Trust", "the running costs of choirs that sing in care homes"),
            ("Birch Foundation", "rent and wages of men's sheds which mend things"),
        )
    ]
    async with replay(tmp_path) as run:
        first = await run.poll(issue(*both, SHEDS))
        run.sent()
        again = await run.poll(issue(*both, SHEDS))
    assert first["new"] == 3, run.titles
    assert (again["new"], again["changed"], again["posts_queued"]) == (0, 0, 0)


@pytest.mark.parametrize("stays", [True, False])
async def test_the_next_issue_repeats_nothing_also_where_they_have_no_pages(tmp_path: Path, *, stays: bool) -> None:
    first = issue(bare("Harbour Choirs"), bare("Village Dancers", day="11 December 2026"))
    second = issue(
        bare("Village Dancers", day="11 December 2026"),
        bare("Lantern Sheds", day="8 January 2027"),
        guid="tag:december",
        title="Funding round-up: December",
    )
    async with replay(tmp_path) as run:
        await run.poll(first)
        run.sent()
        again = await run.poll(second, *([first] if stays else []))
    assert (again["new"], again["changed"], again["posts_queued"]) == (1, 0, 1), run.titles


async def test_an_item_of_its_own_about_one_of_them_is_no_second_fund(tmp_path: Path) -> None:
    first = issue(bare("Harbour Choirs"), bare("Village Dancers", day="11 December 2026"))
    async with replay(tmp_path) as run:
        await run.poll(first)
        run.sent()
        again = await run.poll(fund("Harbour Choirs"), first)
        third = await run.poll(fund("Harbour Choirs"), issue(bare("Harbour Choirs"), DANCERS))
    assert (again["new"], again["changed"], again["posts_queued"]) == (0, 0, 0), run.titles
    assert third["new"] == 0


async def test_one_that_is_extended_by_an_item_of_its_own_closes_later(tmp_path: Path) -> None:
    first = issue(bare("Harbour Choirs"), bare("Village Dancers", day="18 December 2026"))
    extended = Item(
        "tag:extended",
        "Deadline extended: Harbour Choirs Fund",
        "<p>You now have until 11 December 2026 to apply.</p>",
        "https://trust.example.org/news/95",
    )
    async with replay(tmp_path) as run:
        await run.poll(first)
        run.sent()
        again = await run.poll(extended, first)
    assert (again["new"], again["changed"], again["posts_queued"]) == (0, 1, 1), run.titles
    assert run.changes == [("deadlines.apply", "2026-12-04", "2026-12-11")]
