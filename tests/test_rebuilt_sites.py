"""A site is rebuilt, or a feed moves: every item has another id and address and other words around it, and none is news."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.front_door import write_feeds
from tests.replaying import NAMES, TRUST, Item, Replay, replay
from tests.site import Answer

HALL, CHOIR, GARDEN, SHED, LIBRARY = FUNDS = ("Hall", "Choir", "Garden", "Shed", "Library")


def text(name: str) -> str:
    number = FUNDS.index(name) + 1
    return (
        f"Grants of up to £{number},000 for the running costs of {name.lower()} groups in Wales. We fund rent, heating, "
        "insurance and the wages of part-time staff. Groups must have an income below £50,000 a year. Apply by noon on "
        f"{number + 6} December 2026."
    )


def before(names: Sequence[str] = FUNDS, *, more: str = "") -> str:
    items = "".join(f"<li><h3><a href='/g/{name}'>{name} Fund</a></h3><p>{text(name)}</p></li>" for name in names)
    return f"<html><head><title>Grants</title></head><body><main><h1>Grants</h1><ul>{items}</ul>{more}</main></body></html>"


def after(names: Sequence[str] = FUNDS, *, more: str = "") -> str:
    items = "".join(
        f"<article><h2>{name} Fund</h2><p>{text(name)}</p><p>Status: open. Deadline: {FUNDS.index(name) + 7} December 2026, "
        f"12 noon. <a href='/funding/{number}-{name.lower()}'>Find out more and apply online</a></p></article>"
        for number, name in enumerate(names)
    )
    return f"<html><head><title>Funding</title></head><body><main><div class='cards'>{items}</div>{more}</main></body></html>"


async def poll(run: Replay, body: str, **fields: str) -> dict[str, object]:
    run.site["/grants"] = Answer(body, content_type="text/html")
    write_feeds(run.folder, {"name": TRUST, "kind": "page", "url": run.site.url("/grants")} | fields)
    return await run.poll_again()


async def test_a_rebuilt_page_posts_nothing_again_and_its_new_fund_once(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        first = await poll(run, before(FUNDS[:4]), details="never")
        run.sent()
        again = await poll(run, after(), details="never")
        third = await poll(run, after(), details="never")
        links = run.rows("SELECT title, link FROM opportunities ORDER BY id")
        told = run.rows("SELECT why FROM merges")
    assert first["new"] == 4
    assert (again["new"], again["changed"], again["posts_queued"]) == (1, 0, 1), again
    assert (third["new"], third["posts_queued"]) == (0, 0)
    assert [title for title, _ in links] == [f"{name} Fund" for name in FUNDS]
    assert all("/funding/" in link for _, link in links)
    assert len(told) == 4
    assert all("does not hold any more" in why for (why,) in told)


async def test_a_feed_that_moved_posts_nothing_again(tmp_path: Path) -> None:
    def there(name: str) -> Item:
        return Item(
            f"http://old.example/?p={name}", f"{name} Fund", f"<p>{text(name)}</p>", f"http://old.example/{name}"
        )

    def here(name: str) -> Item:
        said = f"The post <a href='https://new.example/f/{name}'>{name} Fund</a> appeared first on <a href='https://new.example'>New Foundation</a>."
        body = f"<p>{text(name)}</p><p>{said}</p>"
        return Item(f"https://new.example/?p=9{name}", f"{name} Fund", body, f"https://new.example/f/{name}")

    async with replay(tmp_path) as run:
        await run.poll(*map(there, FUNDS))
        run.sent()
        again = await run.poll(*map(here, FUNDS))
    assert (again["new"], again["changed"], again["posts_queued"]) == (0, 0, 0), again


async def test_items_that_are_still_there_are_joined_to_none_that_come(tmp_path: Path) -> None:
    """One source holds both: whatever they have in common, they are two."""
    one = Item("1", "Hall Fund", f"<p>{text(HALL)}</p>", "https://trust.example/1")
    other = Item(
        "2", "Hall Fund", f"<p>{text(HALL)} Find out more and apply online.</p>", "https://trust.example/2"
    )
    async with replay(tmp_path) as run:
        await run.poll(one)
        run.sent()
        again = await run.poll(one, other)
    assert (again["new"], again["posts_queued"]) == (1, 1), again


@pytest.mark.parametrize(
    ("title", "said"),
    [
        pytest.param(
            "Hall Fund", text(HALL).replace("7 December", "11 January").replace("2026", "2027"), id="another day"
        ),
        pytest.param("Hall Fund", text(HALL).replace("£1,000", "£9,000"), id="another sum"),
        pytest.param("Stage Fund", text(HALL), id="another title"),
        pytest.param("Hall Fund: round 2", text(HALL), id="another round"),
        pytest.param("Hall Fund", text(HALL).replace("Wales", "Scotland"), id="another nation"),
    ],
)
async def test_what_comes_as_another_goes_with_its_boilerplate_is_new(
    tmp_path: Path, title: str, said: str
) -> None:
    other = Item("9", "Choir Fund", f"<p>{text(CHOIR)}</p>", "https://trust.example/9")
    async with replay(tmp_path) as run:
        await run.poll(Item("1", "Hall Fund", f"<p>{text(HALL)}</p>", "https://trust.example/1"), other)
        run.sent()
        after = Item("2", title, f"<p>{said} Find out more and apply online.</p>", "https://trust.example/2")
        again = await run.poll(after, other)
    assert (again["new"], again["posts_queued"]) == (1, 1), again


# Lists of several pages -------------------------------------------------------------------------------------------

NEXT = "<nav><a rel='next' href='/grants/2'>Next</a></nav>"


async def poll_two(run: Replay, first: str, second: str, *, status: int = 200, **fields: str) -> dict[str, object]:
    run.site["/grants/2"] = Answer(second, status=status, content_type="text/html")
    return await poll(run, first, **fields)


@pytest.mark.parametrize("details", ["auto", "never"])
async def test_a_rebuilt_list_of_two_pages_posts_nothing_again_and_its_new_fund_once(
    tmp_path: Path, details: str
) -> None:
    """They come in another order: what stood on the first page stands on the second."""
    async with replay(tmp_path) as run:
        first = await poll_two(run, before(FUNDS[:2], more=NEXT), before(FUNDS[2:4]), details=details)
        run.sent()
        rebuilt = await poll_two(run, after(FUNDS[2:], more=NEXT), after(FUNDS[:2]), details=details)
        same = await poll_two(run, after(FUNDS[2:], more=NEXT), after(FUNDS[:2]), details=details)
    assert first["new"] == 4, first
    assert (rebuilt["new"], rebuilt["changed"], rebuilt["posts_queued"]) == (1, 0, 1), rebuilt
    assert (same["new"], same["posts_queued"]) == (0, 0), same
    assert run.titles == [f"{name} Fund" for name in FUNDS]


async def test_what_is_new_on_a_list_whose_second_page_fails_is_told(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await poll_two(run, before(FUNDS[:2], more=NEXT), before(FUNDS[2:4]))
        run.sent()
        again = await poll_two(run, before([*FUNDS[:2], LIBRARY], more=NEXT), "broken", status=500)
    assert (again["new"], again["posts_queued"]) == (1, 1), again


async def test_what_moves_to_another_page_and_what_is_on_the_next_is_not_gone(tmp_path: Path) -> None:
    """A second fund of a title that still stands on the second page is another."""
    twin = f"<ul><li><h3><a href='/g/other'>Garden Fund</a></h3><p>{text(GARDEN)} Ask our team.</p></li></ul>"
    async with replay(tmp_path) as run:
        await poll_two(run, before(FUNDS[:2], more=NEXT), before(FUNDS[2:4]))
        run.sent()
        again = await poll_two(run, before(FUNDS[1:2], more=twin + NEXT), before([*FUNDS[2:4], HALL]))
    assert (again["new"], again["posts_queued"]) == (1, 1), again


# Items whose own pages are read -----------------------------------------------------------------------------------


def brief(path: str, names: Sequence[str] = FUNDS, *, more: str = "") -> str:
    items = "".join(
        f"<article><h2><a href='{path}{name}'>{name} Fund</a></h2><p>Money for groups.</p></article>"
        for name in names
    )
    return f"<html><head><title>Grants</title></head><body><main>{items}{more}</main></body></html>"


def serve(run: Replay, path: str, *, around: str = "{}", names: Sequence[str] = FUNDS) -> None:
    for name in names:
        body = f"<html><head><title>{name} Fund</title></head><body><main><h1>{name} Fund</h1>{around.format(f'<p>{text(name)}</p>')}</main></body></html>"
        run.site[f"{path}{name}"] = Answer(body, content_type="text/html")


REBUILT = "<p>Home, Funding, Apply.</p>{}<p>Find out more and apply online, or ask our team.</p>"


async def test_a_rebuilt_list_whose_items_have_pages_posts_nothing_again(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        serve(run, "/g/")
        first = await poll(run, brief("/g/"))
        run.sent()
        serve(run, "/funding/", around=REBUILT)
        again = await poll(run, brief("/funding/"))
    assert first["new"] == 5
    assert (again["new"], again["changed"], again["posts_queued"]) == (0, 0, 0), again
    assert len(run.titles) == 5


async def test_more_items_than_a_round_can_read_are_each_known_when_their_page_is(tmp_path: Path) -> None:
    """The list is answered as unchanged meanwhile; what it does not show is still gone."""

    def pages(path: str, around: str) -> None:
        for name, number in numbered.items():
            said = f"<p>Grants of up to £{number},000 for the running costs of {name} groups. Apply by 7 December 2026.</p>"
            body = f"<html><body><main><h1>{name} Fund</h1>{around.format(said)}</main></body></html>"
            run.site[f"{path}{name.replace(' ', '-')}"] = Answer(body, content_type="text/html")

    def listing(path: str) -> str:
        items = "".join(
            f"<article><h2><a href='{path}{name.replace(' ', '-')}'>{name} Fund</a></h2><p>Money for groups.</p></article>"
            for name in numbered
        )
        return f"<html><body><main>{items}</main></body></html>"

    names = [*NAMES, *(f"Long {name}" for name in NAMES[:5])]
    numbered = {name: number for number, name in enumerate(names, 1)}
    async with replay(tmp_path) as run:
        pages("/g/", "{}")
        counted = [await poll(run, listing("/g/")), await poll(run, listing("/g/"))]
        run.sent()
        pages("/funding/", REBUILT)
        again = [await poll(run, listing("/funding/")), await poll(run, listing("/funding/"))]
    assert sum(each["new"] for each in counted) == len(names)  # type: ignore[misc]
    assert [(each["new"], each["posts_queued"]) for each in again] == [(0, 0), (0, 0)], again
    assert len(run.titles) == len(names)


async def test_what_stands_on_a_page_that_fails_is_not_gone(tmp_path: Path) -> None:
    """The second page of a list fails, as another fund of the same title comes on the first: both are there."""
    more = "<nav><a rel='next' href='/grants/2'>Next</a></nav>"
    twin = "<article><h2><a href='/more/Hall'>Hall Fund</a></h2><p>Money for groups.</p></article>"
    async with replay(tmp_path) as run:
        serve(run, "/g/")
        serve(run, "/more/", around=REBUILT, names=[HALL])
        run.site["/grants/2"] = Answer(brief("/g/", [HALL]), content_type="text/html")
        first = await poll(run, brief("/g/", FUNDS[1:], more=more))
        run.sent()
        run.site["/grants/2"] = Answer("broken", status=500)
        again = await poll(run, brief("/g/", FUNDS[1:], more=twin + more))
    assert first["new"] == 5
    assert (again["new"], again["posts_queued"]) == (1, 1), again
