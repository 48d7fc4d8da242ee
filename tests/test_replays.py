"""Replays: whatever a publisher does to its feed, each opportunity is there once, and is told of once."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.replaying import NAMES, TRUST, Item, fund, replay

CHOIRS = fund("Harbour Choirs")
DANCERS = fund("Village Dancers", day="11 December 2026", most="£3,000")
BOTH = ["Harbour Choirs Fund", "Village Dancers Fund"]


def nothing_new(summary: dict[str, object]) -> bool:
    return (summary["new"], summary["changed"], summary["posts_queued"]) == (0, 0, 0)


# Ids, addresses and stamps ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            replace(CHOIRS, link=CHOIRS.link.replace("https", "http")), CHOIRS, id="http becomes https in the link"
        ),
        pytest.param(
            replace(CHOIRS, guid="http://trust.example.org/?p=7"),
            replace(CHOIRS, guid="https://trust.example.org/?p=7"),
            id="http becomes https in the guid",
        ),
        pytest.param(
            replace(CHOIRS, guid="http://trust.example.org/?p=7", link=CHOIRS.link.replace("https", "http")),
            replace(CHOIRS, guid="https://trust.example.org/?p=7"),
            id="http becomes https in both",
        ),
        pytest.param(
            replace(CHOIRS, guid="http://trust.example.org/?p=7", link="http://trust.example.org/old"),
            replace(CHOIRS, guid="https://trust.example.org/?p=7", link="https://trust.example.org/new"),
            id="http becomes https in the guid while the page moves",
        ),
        pytest.param(CHOIRS, replace(CHOIRS, guid="tag:other"), id="the guid changes"),
        pytest.param(CHOIRS, replace(CHOIRS, link="https://trust.example.org/grants/7"), id="the link changes"),
        pytest.param(
            CHOIRS,
            replace(CHOIRS, guid="tag:other", link="https://new.example.org/grants/7"),
            id="guid and link change at once",
        ),
        pytest.param(CHOIRS, replace(CHOIRS, title="Now open: Harbour Choirs Fund"), id="the title changes"),
        pytest.param(
            CHOIRS,
            replace(CHOIRS, guid="tag:other", title="Singing grants reopen"),
            id="the title changes and the guid does",
        ),
        pytest.param(
            CHOIRS, replace(CHOIRS, published="Mon, 23 Nov 2026 08:00:00 GMT"), id="the date is stamped anew"
        ),
        pytest.param(
            CHOIRS,
            replace(CHOIRS, link=f"{CHOIRS.link}?utm_source=rss&fbclid=x1"),
            id="tracking comes into the link",
        ),
        pytest.param(
            CHOIRS, replace(CHOIRS, link=f"{CHOIRS.link}/#apply"), id="the link gets a slash and an anchor"
        ),
    ],
)
async def test_what_changes_its_marks_is_no_second_opportunity(tmp_path: Path, before: Item, after: Item) -> None:
    async with replay(tmp_path) as run:
        await run.poll(before, DANCERS)
        run.sent()
        again = await run.poll(after, DANCERS)
    assert nothing_new(again), again
    assert len(run.titles) == 2
    assert run.changes == []
    assert len(run.deliveries()) == 2


async def test_all_guids_may_change_at_once(tmp_path: Path) -> None:
    funds = [fund(name) for name in NAMES[:12]]
    async with replay(tmp_path) as run:
        await run.poll(*funds)
        run.sent()
        again = await run.poll(*(replace(one, guid=f"urn:{number}") for number, one in enumerate(funds)))
        third = await run.poll(*(replace(one, guid=f"again:{number}") for number, one in enumerate(funds)))
    assert nothing_new(again), again
    assert nothing_new(third), third
    assert len(run.titles) == 12
    assert len(run.deliveries()) == 12


async def test_guids_that_are_handed_on_to_the_neighbour_mix_nothing_up(tmp_path: Path) -> None:
    """Some feeds number their items from the top: a new one moves all the others on."""
    funds = [fund(name) for name in NAMES[:5]]
    async with replay(tmp_path) as run:
        await run.poll(*(replace(one, guid=str(number)) for number, one in enumerate(funds[1:])))
        run.sent()
        again = await run.poll(*(replace(one, guid=str(number)) for number, one in enumerate(funds)))
        stored = dict(run.rows("SELECT title, link FROM opportunities"))
    assert (again["new"], again["changed"], again["posts_queued"]) == (1, 0, 1)
    assert stored == {one.title: one.link for one in funds}


@pytest.mark.parametrize(
    "later",
    [
        pytest.param(fund("Harbour Choirs", day="4 March 2027"), id="with a later date"),
        pytest.param(
            fund("Harbour Choirs", day="11 December 2026", title="Harbour Choirs Fund: round 2"),
            id="with a number in its title",
        ),
        pytest.param(
            fund("Lantern Parades", day="4 March 2027", guid=CHOIRS.guid, most="£900"), id="for something else"
        ),
    ],
)
async def test_a_guid_that_is_used_again_for_a_new_round_is_a_new_opportunity(tmp_path: Path, later: Item) -> None:
    first = replace(CHOIRS, title="Harbour Choirs Fund: round 1") if "round" in later.title else CHOIRS
    async with replay(tmp_path) as run:
        await run.poll(first, DANCERS)
        run.sent()
        again = await run.poll(later, DANCERS)
        third = await run.poll(later, DANCERS)
    assert (again["new"], again["changed"], again["posts_queued"]) == (1, 0, 1), again
    assert nothing_new(third)
    assert run.titles == [first.title, DANCERS.title, later.title]
    assert [occasion for _, occasion, _ in run.deliveries()] == ["new"] * 3


async def test_an_item_that_vanishes_and_comes_back_is_told_once(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, DANCERS)
        run.sent()
        away = await run.poll(DANCERS)
        back = await run.poll(CHOIRS, DANCERS)
    assert nothing_new(away)
    assert nothing_new(back)
    assert run.titles == BOTH
    assert run.changes == []


async def test_a_feed_that_gives_all_items_one_link_keeps_them_apart(tmp_path: Path) -> None:
    funds = [replace(fund(name), link="https://trust.example.org/news") for name in NAMES[:4]]
    async with replay(tmp_path) as run:
        first = await run.poll(*funds)
        run.sent()
        again = await run.poll(*reversed(funds))
        more = await run.poll(replace(DANCERS, link="https://trust.example.org/news"), *funds)
    assert first["new"] == 4
    assert nothing_new(again)
    assert (more["new"], more["changed"], more["posts_queued"]) == (1, 0, 1), more
    assert run.titles == [*(one.title for one in funds), DANCERS.title]


async def test_a_feed_that_gives_all_items_one_guid_and_one_link_keeps_them_apart(tmp_path: Path) -> None:
    """It begins with one item, and the second comes later: by what the first is known changes then."""
    page = "https://trust.example.org/news"
    funds = [replace(fund(name), guid=page, link=page) for name in NAMES[:3]]
    async with replay(tmp_path) as run:
        counted = []
        for number in (1, 2, 3, 3):
            counted.append(await run.poll(*reversed(funds[:number])))
            run.sent()
    assert [(each["new"], each["changed"], each["posts_queued"]) for each in counted] == [
        *((1, 0, 1) for _ in range(3)),
        (0, 0, 0),
    ]
    assert run.titles == [one.title for one in funds]


async def test_a_feed_of_one_item_at_one_link_tells_the_next_one_as_new(tmp_path: Path) -> None:
    """A feed that holds only its newest item, each with the link of the news page."""
    page = "https://trust.example.org/news"
    async with replay(tmp_path) as run:
        await run.poll(replace(CHOIRS, link=page))
        run.sent()
        again = await run.poll(replace(DANCERS, link=page))
    assert (again["new"], again["changed"], again["posts_queued"]) == (1, 0, 1), again
    assert run.titles == BOTH


# A fund that its source tells of twice -----------------------------------------------------------------------------

REMINDER = Item(
    "news-90",
    "Last chance to apply: Harbour Choirs Fund",
    "<p>There is still time! The Harbour Choirs Fund closes on 4 December 2026. Grants can pay for running costs.</p>",
    "https://trust.example.org/news/90",
)


@pytest.mark.parametrize("at_once", [False, True])
async def test_a_reminder_of_a_fund_is_not_a_second_fund_and_changes_nothing(tmp_path: Path, at_once: bool) -> None:
    edited = replace(REMINDER, text=REMINDER.text.replace("There is", "Hello! There is"))
    moved = fund("Harbour Choirs", day="11 December 2026")
    async with replay(tmp_path) as run:
        await run.poll(*([REMINDER] if at_once else []), CHOIRS)
        posts = run.posts
        run.sent()
        reminded = await run.poll(REMINDER, CHOIRS)
        again = await run.poll(edited, CHOIRS)
        told = await run.poll(edited, moved)
    assert nothing_new(reminded)
    assert nothing_new(again)
    assert (told["changed"], told["posts_queued"]) == (1, 1), told
    assert posts == 1
    assert run.titles == [CHOIRS.title]
    assert run.changes[-1] == ("deadlines.apply", "2026-12-04", "2026-12-11")


async def test_an_item_that_is_posted_again_in_the_same_words_is_no_second_fund(tmp_path: Path) -> None:
    """The first stays where it was; one of the same title that says something else is another fund."""
    bumped = replace(CHOIRS, guid="tag:bumped", link=f"{CHOIRS.link}-2")
    other = replace(CHOIRS, guid="tag:other", link=f"{CHOIRS.link}-3", text=f"{CHOIRS.text}<p>For dancers.</p>")
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS)
        run.sent()
        again = await run.poll(bumped, CHOIRS)
        third = await run.poll(other, bumped, CHOIRS)
    assert nothing_new(again)
    assert third["new"] == 1


# One fund in several places, and several in one -------------------------------------------------------------------

NEWS = Item(
    "news-81",
    "New grants for choirs: Harbour Choirs Fund",
    "<p>Sample Trust has opened its Harbour Choirs Fund. Charities and community groups in England can get up to "
    "£5,000 for running costs. The closing date is 4 December 2026.</p>",
    "https://news.example.org/81",
)
BULLETIN = Item(
    "b-3",
    "Harbour Choirs Fund (Sample Trust)",
    "<p>Up to £5,000 for the running costs of charities in England. Apply by 4 December 2026 at "
    '<a href="https://trust.example.org/funds/harbour-choirs">Sample Trust</a>.</p>',
    "https://bulletin.example.org/2026/harbour-choirs",
)


async def test_one_fund_in_three_sources_is_one_and_also_seen_at(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        summary = await run.poll(CHOIRS, Harbour_News=[NEWS], County_Bulletin=[BULLETIN])
        again = await run.poll(CHOIRS, Harbour_News=[NEWS], County_Bulletin=[BULLETIN])
        whys = run.rows("SELECT source, why FROM merges ORDER BY source")
        sources = run.rows("SELECT DISTINCT source FROM announcements WHERE opportunity = 1 ORDER BY source")
    assert (summary["new"], summary["duplicates"]) == (1, 2), run.titles
    assert nothing_new(again)
    assert sources == [("County Bulletin",), ("Harbour News",), ("Sample Trust",)]
    assert len(whys) == 2
    assert all("harbour" in why.lower() for _, why in whys)


async def test_the_sources_of_one_fund_may_come_in_any_order(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(Harbour_News=[NEWS])
        run.sent()
        second = await run.poll(Harbour_News=[NEWS], County_Bulletin=[BULLETIN])
        third = await run.poll(CHOIRS, Harbour_News=[NEWS], County_Bulletin=[BULLETIN])
    assert nothing_new(second), run.titles
    assert nothing_new(third), run.titles
    assert len(run.titles) == 1
    assert len(run.deliveries()) == 1


async def test_two_sources_that_swap_their_order_tell_nothing_again(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        await run.poll(CHOIRS, Harbour_News=[NEWS])
        run.sent()
        # The same in feeds.yaml, the other first; and each stamps its item anew.
        for answer in run.site.answers.values():
            answer.body = str(answer.body).replace("02 Nov", "20 Nov")
        lines = (run.folder / "feeds.yaml").read_text(encoding="utf-8").splitlines()
        (run.folder / "feeds.yaml").write_text(
            "\n".join([lines[0], *lines[4:], *lines[1:4]]) + "\n", encoding="utf-8"
        )
        again = await run.poll_again()
        source = run.rows("SELECT source FROM opportunities")
    assert again["sources"] == 2
    assert nothing_new(again)
    assert source == [(TRUST,)], "its own source's words stand"
    assert len(run.deliveries()) == 1


async def test_two_funds_of_one_funder_stay_two(tmp_path: Path) -> None:
    """One form of words, one amount, one closing day: only what they are for differs."""
    async with replay(tmp_path) as run:
        first = await run.poll(fund("Harbour Choirs"), fund("Harbour Lanterns"))
        run.sent()
        again = await run.poll(
            replace(fund("Harbour Choirs"), guid="x1", link="https://trust.example.org/1"),
            replace(fund("Harbour Lanterns"), guid="x2", link="https://trust.example.org/2"),
        )
    assert first["new"] == 2
    assert nothing_new(again), run.titles
    assert run.titles == ["Harbour Choirs Fund", "Harbour Lanterns Fund"]


DISTRICTS = "Alderby Brookham Caxford Denmoor Eastleigh Farnbury Gilsworth Hexton Ilminster Kelvedale".split()


def county(district: str, *, site: str = "county.example.org") -> Item:
    return Item(
        f"{site}-{district}",
        f"{district} Community Fund",
        f"<p>The {district} Community Fund is open. Local charities and community groups in {district} can apply for "
        "grants of up to £2,000 towards running costs, equipment and events that bring people together. Groups must "
        "have a bank account and a written constitution. Decisions are made by a panel of local people within six "
        "weeks. Apply by 4 December 2026 on our website.</p>",
        f"https://{site}/funds/{district.lower()}",
    )


async def test_a_countys_ten_funds_with_one_form_of_words_stay_ten(tmp_path: Path) -> None:
    funds = [county(district) for district in DISTRICTS]
    async with replay(tmp_path) as run:
        first = await run.poll(*funds)
        second = await run.poll(
            *funds, Other_Places=[county(one, site="other.example.org") for one in ("Oldwick", "Penby")]
        )
    assert first["new"] == 10, run.titles
    assert second["new"] == 2, run.titles


async def test_a_countys_ten_funds_in_another_source_are_each_its_own(tmp_path: Path) -> None:
    funds = [county(district) for district in DISTRICTS]
    async with replay(tmp_path) as run:
        await run.poll(*funds)
        run.sent()
        again = await run.poll(
            *funds, County_News=[county(one, site="news.example.org") for one in reversed(DISTRICTS)]
        )
        pairs = run.rows(
            "SELECT o.title, json_extract(a.record, '$.title') FROM announcements AS a "
            "JOIN opportunities AS o ON o.id = a.opportunity WHERE a.source = 'County News'"
        )
    assert nothing_new(again), run.titles
    assert len(pairs) == 10
    assert all(ours == theirs for ours, theirs in pairs)


# Welsh and English ------------------------------------------------------------------------------------------------

ENGLISH = Item(
    "en-1",
    "Valley Choirs Fund",
    "<p>The Valley Choirs Fund gives grants of up to £5,000 for the running costs of community groups in Wales. "
    "Apply by 4 December 2026.</p>",
    "https://trust.example.org/en/funds/valley-choirs",
)
WELSH = Item(
    "cy-1",
    "Cronfa Corau'r Cwm",
    "<p>Mae Cronfa Corau'r Cwm yn cynnig grantiau o hyd at £5,000 ar gyfer costau rhedeg grwpiau cymunedol yng "
    "Nghymru. Rhaid gwneud ceisiadau erbyn 4 Rhagfyr 2026. Bydd y panel yn ystyried pob cais.</p>",
    "https://trust.example.org/cy/funds/valley-choirs",
)


@pytest.mark.parametrize("welsh_first", [True, False], ids=["Welsh first", "English first"])
@pytest.mark.parametrize(
    "welsh",
    [
        pytest.param(WELSH, id="the page's other language"),
        pytest.param(replace(WELSH, link="https://trust.example.org/cronfeydd/7"), id="another address"),
    ],
)
async def test_welsh_and_english_twins_are_one_and_the_english_is_shown(
    tmp_path: Path, welsh: Item, *, welsh_first: bool
) -> None:
    async with replay(tmp_path) as run:
        summary = await run.poll(*([welsh, ENGLISH] if welsh_first else [ENGLISH, welsh]))
        again = await run.poll(*([ENGLISH, welsh] if welsh_first else [welsh, ENGLISH]))
    assert summary["new"] == 1
    assert nothing_new(again)
    assert run.titles == [ENGLISH.title]
    assert len(run.deliveries()) == 1


async def test_welsh_alone_is_shown_until_the_english_comes(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        first = await run.poll(WELSH)
        shown = run.titles
        run.sent()
        second = await run.poll(WELSH, ENGLISH)
        third = await run.poll(ENGLISH, WELSH)
    assert first["new"] == 1
    assert shown == [WELSH.title]
    assert second["new"] == 0
    assert nothing_new(third)
    assert run.titles == [ENGLISH.title]


async def test_what_was_over_when_it_was_published_is_kept_and_not_posted(tmp_path: Path) -> None:
    async with replay(tmp_path) as run:
        summary = await run.poll(fund("Harbour Choirs", day="2 October 2026"), fund("Meadow Drums"))
    assert (summary["new"], summary["posts_queued"]) == (2, len(run.deliveries()))
    assert run.rows("SELECT closes_at IS NOT NULL FROM opportunities") == [(1,), (1,)]
    assert len(run.deliveries()) == 1
