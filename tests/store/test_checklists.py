"""Checklists in the store: one a person and guide, deleted whole; a follow-up is claimed once and never lost."""

import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.build import NOW
from tracker.checklists import Asking, Checklist, FollowUp, Tick
from tracker.store import checklists, follow_ups
from tracker.store.database import Database

ANN, BOB = "discord:@9", "discord:@8"


async def begin(database: Database, person: str = ANN, guide: str = "guide:G3") -> Checklist:
    async with database.transaction() as transaction:
        await checklists.start(transaction, person=person, guide=guide, fallback="", due_at=NOW, now=NOW)
    found = await checklists.of(database.read, person, guide)
    assert found is not None
    return found


async def tick(database: Database, checklist: Checklist, step: str) -> None:
    async with database.transaction() as transaction:
        await checklists.tick(transaction, checklist.id, [Tick(step, f"words of {step}", NOW)])


async def intend(database: Database, checklist: Checklist, place: str = ANN) -> None:
    async with database.transaction() as transaction:
        asking = FollowUp(0, checklist.id, checklist.person, place, "", last=False)
        await follow_ups.intend(transaction, asking, now=NOW)


async def claim(database: Database, *, after: timedelta = timedelta()) -> FollowUp | None:
    async with database.transaction() as transaction:
        return await follow_ups.claim(transaction, "discord:", now=NOW + after)


async def test_a_list_is_begun_once(database: Database) -> None:
    first = await begin(database)
    await tick(database, first, "a")
    again = await begin(database)
    assert again.id == first.id
    assert again.ticks == (Tick("a", "words of a", NOW),)


async def test_each_person_has_a_list_of_their_own(database: Database) -> None:
    ann, bob = await begin(database), await begin(database, BOB)
    await tick(database, ann, "a")
    assert (await checklists.of_person(database.read, BOB)) == [bob]
    async with database.transaction() as transaction:
        assert await checklists.stop(transaction, ANN, "guide:G3")
        assert not await checklists.stop(transaction, ANN, "guide:G3")
    assert await checklists.of(database.read, BOB, "guide:G3") == bob


async def test_a_tick_that_stands_keeps_its_day(database: Database) -> None:
    begun = await begin(database)
    await tick(database, begun, "a")
    async with database.transaction() as transaction:
        await checklists.tick(transaction, begun.id, [Tick("a", "other words", NOW + timedelta(days=1))])
    found = await checklists.by_id(database.read, begun.id)
    assert found is not None
    assert found.ticks == (Tick("a", "words of a", NOW),)


async def test_what_is_stopped_leaves_no_row_and_its_numbers_are_not_given_again(database: Database) -> None:
    begun = await begin(database)
    await tick(database, begun, "a")
    await intend(database, begun)
    asked = await claim(database)
    assert asked is not None
    async with database.transaction() as transaction:
        await checklists.stop(transaction, ANN, "guide:G3")
        await follow_ups.mark_sent(transaction, asked, "1", now=NOW)  # it was on its way
    for table in ("checklists", "ticks", "follow_ups"):
        assert await database.read.all(f"SELECT * FROM {table}") == []
    anew = await begin(database)
    await intend(database, anew)
    second = await claim(database)
    assert second is not None
    assert (anew.id > begun.id, second.id > asked.id, anew.ticks) == (True, True, ())


async def test_who_is_due_is_found_of_one_face_only_and_not_while_a_message_waits(database: Database) -> None:
    begun = await begin(database)
    await begin(database, "console:@you")
    assert [one.id for one in await checklists.due(database.read, "discord:", now=NOW)] == [begun.id]
    assert not await checklists.due(database.read, "discord:", now=NOW - timedelta(seconds=1))
    await intend(database, begun)
    assert not await checklists.due(database.read, "discord:", now=NOW)


async def test_how_it_stands_comes_back_as_it_was_written(database: Database) -> None:
    begun = await begin(database)
    stands = replace(begun, asking=Asking.PAUSED, due_at=None, asked=2)
    async with database.transaction() as transaction:
        await checklists.stands(transaction, stands)
    assert await checklists.by_id(database.read, begun.id) == stands
    assert not await checklists.due(database.read, "discord:", now=NOW + timedelta(days=99))


async def test_one_message_at_a_time(database: Database) -> None:
    begun = await begin(database)
    await intend(database, begun)
    with pytest.raises(sqlite3.IntegrityError):
        await intend(database, begun)


async def test_a_follow_up_is_claimed_once_until_its_lease_ends(database: Database) -> None:
    await intend(database, await begin(database))
    first = await claim(database)
    assert first is not None
    assert await claim(database) is None
    again = await claim(database, after=follow_ups.LEASE)
    assert again is not None
    assert (again.id, again.attempts) == (first.id, 2)


async def test_what_a_dead_program_claimed_is_free_again_and_what_was_sent_is_not(database: Database) -> None:
    begun = await begin(database)
    await intend(database, begun)
    await claim(database)
    async with database.transaction() as transaction:
        await follow_ups.release(transaction, "discord:")
    again = await claim(database)
    assert again is not None
    async with database.transaction() as transaction:
        await follow_ups.mark_sent(transaction, again, "77", now=NOW)
        await follow_ups.release(transaction, "discord:")
    assert await claim(database, after=timedelta(days=1)) is None
    await intend(database, begun)
    later = await claim(database)
    assert later is not None
    assert later.after == "77", "the look for it begins behind what was recorded"
