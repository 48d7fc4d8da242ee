"""Merges are kept with their reason, and what a person split is known both ways."""

from datetime import timedelta

import pytest

from tests.build import NOW, a_reading, an_announcement, an_opportunity
from tracker.model import Announced, Key
from tracker.store import announcements, merges, opportunities
from tracker.store.announcements import Kept, last_wordings
from tracker.store.database import Database
from tracker.store.merges import NewMerge
from tracker.store.schema import MIGRATIONS
from tracker.terms import Layer

LATER = NOW + timedelta(days=1)
WHY = "the same name (harbour lights) as “Harbour Lights Fund”"


async def put(database: Database, source: str, key: str, opportunity: int, **said: str) -> None:
    one = an_announcement(id=key, source=source, **said)
    async with database.transaction() as transaction:
        while await opportunities.last_id(transaction) < opportunity:
            await opportunities.insert(transaction, an_opportunity(source=source), key=key, text="", keys=())
        await announcements.supersede(transaction, source, {key})
        kept = Kept(one, f"{one.title} {one.body}", a_reading(), opportunity)
        await announcements.add(transaction, source, [kept], now=NOW)


async def join(database: Database, key: str, opportunity: int, why: str = WHY, layer: Layer = Layer.NAME) -> None:
    async with database.transaction() as transaction:
        await merges.join(transaction, "News", [NewMerge(key, opportunity, layer, why)], now=NOW)


async def test_a_merge_is_shown_with_what_it_joined_as_that_is_now(database: Database) -> None:
    await put(database, "Trust", "a", 1, title="Old title")
    await put(database, "Trust", "a", 1, title="Harbour Lights Fund")
    await put(database, "News", "b", 1, title="New grants")
    await join(database, "b", 1)
    (merge,) = await merges.all_(database.read, standing=True, opportunity=1)
    link = an_announcement().link
    assert merge.announced == Announced("News", "b", "New grants", link)
    assert merge.others == (Announced("Trust", "a", "Harbour Lights Fund", link),)
    assert (merge.number, merge.layer, merge.why, merge.made_at) == (1, Layer.NAME, WHY, NOW)
    assert (merge.split_at, merge.now_of) == (None, 1)


async def test_what_was_split_is_listed_and_not_among_those_that_stand(database: Database) -> None:
    await put(database, "Trust", "a", 1)
    for key in ("b", "c"):
        await put(database, "News", key, 1)
        await join(database, key, 1)
    async with database.transaction() as transaction:
        await merges.split(transaction, 1, [("News", "b"), ("Trust", "a")], now=LATER)
        await merges.split(transaction, 1, [("News", "b")], now=LATER + timedelta(days=1))
    found = await merges.all_(database.read, standing=False, opportunity=None)
    assert [(one.announced.key, one.split_at) for one in found] == [("c", None), ("b", LATER)]
    assert [one.announced.key for one in await merges.all_(database.read, standing=True, opportunity=None)] == ["c"]
    assert await merges.split_off(database.read, "News") == {"b": {1}}
    assert await merges.split_off(database.read, "Trust") == {}


async def test_a_pair_is_kept_apart_both_ways_and_once(database: Database) -> None:
    await put(database, "Trust", "a", 3)
    async with database.transaction() as transaction:
        await merges.keep_apart(transaction, [(2, 1), (1, 2), (3, 1), (2, 2)], now=NOW)
    assert await merges.apart(database.read) == {1: {2, 3}, 2: {1}, 3: {1}}


async def test_keys_are_handed_over_only_where_they_pointed_to_the_one(database: Database) -> None:
    await put(database, "Trust", "a", 3)
    keys = [Key("id:a", "its id"), Key("link:b", "its page"), Key("link:c", "its page")]
    async with database.transaction() as transaction:
        await opportunities.identify(transaction, [(keys[0], 1), (keys[1], 2)])
        await opportunities.hand_over(transaction, keys, before=1, to=3)
    found = await opportunities.by_keys(database.read, [key.key for key in keys])
    assert {key: one.id for key, one in found.items()} == {"id:a": 3, "link:b": 2}


async def test_the_last_wording_is_what_the_source_says_now(database: Database) -> None:
    for title in ("first", "second", "first"):
        await put(database, "Trust", "a", 1, title=title)
    versions = (await announcements.of_opportunities(database.read, [1, 2]))[1]
    assert [one.announcement.title for one in versions] == ["first", "second"]
    assert [one.announcement.title for one in last_wordings(versions)] == ["first"]


@pytest.mark.parametrize(
    ("why", "layer"),
    [
        ("the same name (choirs), funder as “A”", "name"),
        ("the same buyer, title and closing date as “A”", "name"),
        ("nearly the same words as “A”", "text"),
        ("the same title and words as “A”, which News does not hold any more", "text"),
        ("the Welsh and the English page of “A”", "twin"),
        ("Welsh and English, with the same dates and amounts as “A”", "twin"),
    ],
)
async def test_merges_of_an_earlier_version_get_their_layer(database: Database, why: str, layer: str) -> None:
    (migration,) = (each for each in MIGRATIONS if "ADD COLUMN layer" in each)
    updates = [line for line in migration.splitlines() if line.startswith("UPDATE merges")]
    await put(database, "Trust", "a", 1)
    await join(database, "b", 1, why, Layer.TEXT)
    async with database.transaction() as transaction:
        for update in updates:
            await transaction.run(update)
    (merge,) = await merges.all_(database.read, standing=True, opportunity=None)
    assert merge.layer == layer
