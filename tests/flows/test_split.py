"""What a person split stays two, whatever its sources do then, and every announcement is in one opportunity.

Random histories of three sources that tell of one fund, and of another that looks like it: their items get other ids,
addresses, titles and words; merges are undone in any order; polls come in between.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.build import NOW, an_announcement, on_a_database
from tests.flows.test_keep import ReaderHere
from tests.sources.build import source
from tracker.errors import MergeError
from tracker.flows import remind
from tracker.flows.poll.keep import Listing, keep
from tracker.flows.poll.split import split
from tracker.flows.poll.tally import Tally
from tracker.model import UNREAD, Announcement, Reading, Undone
from tracker.store import deliveries, merges, opportunities, reminders, subscriptions
from tracker.store.database import Database
from tracker.telling import Subscription
from tracker.terms import Category, Kind
from tracker.worker import Worker

WORKER = cast("Worker", ReaderHere())

FUND = (
    "<p>The Harbour Choirs Fund gives grants of up to £5,000 for the running costs of charities and community groups "
    "in England. Harbour Choirs groups can use it for rent, wages and bills. Apply by 4 December 2026.</p>"
)

#: Who tells of the fund, and in which words.
SOURCES = {
    "Sample Trust": FUND,
    "Harbour News": "<p>Sample Trust has opened its Harbour Choirs Fund. Charities and community groups in England can "
    "get up to £5,000 for running costs. The closing date is 4 December 2026.</p>",
    "County Bulletin": FUND.replace("Apply by", "You must apply by"),
}
PAGE = "https://trust.example.org/funds/harbour-choirs"


@dataclass(frozen=True)
class Item:
    """One source's item as it has it now."""

    source: str
    guid: int = 0
    address: int = 0
    title: int = 0
    wording: int = 0
    #: Whether it links to the funder's page in place of its own.
    linked: bool = False

    @property
    def announcement(self) -> Announcement:
        own = (
            PAGE
            if self.source == "Sample Trust"
            else f"https://{self.source.replace(' ', '').lower()}.example.org/hc"
        )
        title = ("Harbour Choirs Fund", "Now open: Harbour Choirs Fund", "Harbour Choirs Fund (Sample Trust)")
        more = ("", "<p>Read on for more.</p>", "<p>Last updated: 20 November 2026.</p>")
        return an_announcement(
            id=f"{self.source}-{self.guid}",
            source=self.source,
            title=title[self.title],
            body=SOURCES[self.source] + more[self.wording],
            link=PAGE if self.linked else f"{own}{f'/{self.address}' if self.address else ''}",
        )


EDITS = ("guid", "address", "title", "wording", "linked", "guid and address", "guid and linked", "guid and title")


def edited(item: Item, edit: str) -> Item:
    for part in edit.split(" and "):
        if part == "linked":
            item = replace(item, linked=not item.linked)
        elif part in ("title", "wording"):
            item = replace(item, **{part: (getattr(item, part) + 1) % 3})
        elif part:
            item = replace(item, **{part: getattr(item, part) + 1})
    return item


async def poll(
    database: Database, name: str, held: Sequence[Announcement], *, now: datetime, knows_all: bool = True
) -> Tally:
    present = {one.id for one in held} if knows_all else None
    return await keep(database, WORKER, replace(source(), name=name), held, now=now, listing=Listing(present))


async def homes(database: Database) -> dict[tuple[str, str], set[int]]:
    """Return, of each announcement, the opportunities that it is kept under."""
    found: dict[tuple[str, str], set[int]] = {}
    for row in await database.read.all("SELECT source, key, opportunity FROM announcements ORDER BY id"):
        found.setdefault((row["source"], row["key"]), set()).add(row["opportunity"])
    return found


async def undo(database: Database, number: int, *, now: datetime = NOW) -> Undone:
    return await split(database, WORKER, number, now=now)


@pytest.mark.parametrize("knows_all", [True, False], ids=["the whole list", "a part of it"])
@pytest.mark.parametrize("edits", [*((edit,) for edit in EDITS), EDITS], ids=[*EDITS, "one after the other"])
@pytest.mark.parametrize("edited_one", [0, 1, None], ids=["the first", "the split one", "both"])
@pytest.mark.parametrize("other", ["Harbour News", "County Bulletin"])
@pytest.mark.parametrize("linked", [False, True], ids=["its own page", "the same page"])
async def test_a_split_pair_stays_two(
    tmp_path: Path, *, other: str, linked: bool, edited_one: int | None, edits: Sequence[str], knows_all: bool
) -> None:
    items = [Item("Sample Trust"), Item(other, linked=linked)]
    database = await Database.open(tmp_path / "tracker.db")
    try:
        for item in items:
            await poll(database, item.source, [item.announcement], now=NOW)
        undone = await undo(database, 1)
        assert (undone.own.id, undone.rest.id) == (2, 1)
        for edit in edits:
            for number, item in enumerate(items):
                if edited_one in (number, None):
                    items[number] = edited(item, edit)
                await poll(database, item.source, [items[number].announcement], now=NOW, knows_all=knows_all)
            found = await homes(database)
            ours, theirs = (
                {id_ for (name, _), ids in found.items() if name == item.source for id_ in ids} for item in items
            )
            assert ours.isdisjoint(theirs), (edit, found)
            if knows_all:
                assert (ours, theirs) == ({1}, {2}), (edit, found)
    finally:
        await database.close()


async def test_an_id_that_was_split_off_is_not_joined_again_with_other_words(tmp_path: Path) -> None:
    """The source uses the id again for something else, which looks like the fund that its item was split from."""
    other = "<p>Money for what singers in towns must pay: up to £5,000. Apply by 18 December 2026.</p>"
    first = an_announcement(id="n", source="Harbour News", title="Bills", body=other, link=PAGE)
    words = FUND.replace("and bills", "and more")
    later = replace(first, title="Harbour Choirs Fund", body=words, link=f"{PAGE}/1")
    database = await Database.open(tmp_path / "tracker.db")
    try:
        for address in (0, 1):  # it is known by both
            await poll(database, "Sample Trust", [Item("Sample Trust", address=address).announcement], now=NOW)
        await poll(database, "Harbour News", [first], now=NOW)
        await undo(database, 1)
        await poll(database, "Harbour News", [later], now=NOW)
        found = await homes(database)
    finally:
        await database.close()
    assert found["Sample Trust", "Sample Trust-0"] == {1}
    assert found["Harbour News", "n"] == {2, 3}


# What hangs on the one that it was joined to --------------------------------------------------------------------------

PLACE, PERSON = "discord:1", "discord:@9"


def page_item(key: str, text: str) -> Announcement:
    body = f"<p>The Harbour Choirs Fund gives grants of up to £5,000 to charities in England {text}</p>"
    return an_announcement(id=key, source="Sample Trust", title="Harbour Choirs Fund", body=body, link=PAGE)


async def test_a_reminder_moves_back_with_the_date_of_what_is_left(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "tracker.db")
    try:
        await poll(
            database, "Sample Trust", [page_item("a", "for running costs. Apply by 4 December 2026.")], now=NOW
        )
        await poll(
            database, "Sample Trust", [page_item("b", "for running costs. Apply by 11 December 2026.")], now=NOW
        )
        one = await opportunities.by_id(database.read, 1)
        assert one is not None
        await remind.set_reminder(database, one, person=PERSON, fallback="", days_before=2, clock=lambda: NOW)
        before = await reminders.of(database.read, 1, PERSON)
        await remind.remind(database, PERSON, clock=lambda: NOW + timedelta(minutes=1))
        await undo(database, 1, now=NOW + timedelta(minutes=2))
        await remind.remind(database, PERSON, clock=lambda: NOW + timedelta(minutes=3))
        after = await reminders.of(database.read, 1, PERSON)
    finally:
        await database.close()
    assert before is not None
    assert after is not None
    assert (before.closes, after.closes) == (date(2026, 12, 11), date(2026, 12, 4))
    assert before.due_at - after.due_at == timedelta(days=7)


async def test_a_post_that_only_the_split_one_was_wanted_for_goes_with_it(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "tracker.db")
    wish = Subscription(0, PLACE, categories=frozenset({Category.CORE_COSTS}))
    try:
        async with database.transaction() as transaction:
            await subscriptions.add(transaction, wish)
        first = await poll(database, "Sample Trust", [page_item("a", "for new instruments.")], now=NOW)
        second = await poll(database, "Sample Trust", [page_item("b", "for running costs such as rent.")], now=NOW)
        undone = await undo(database, 1)
        told = await deliveries.of_opportunities(database.read, [1, 2])
    finally:
        await database.close()
    assert (first.posts_queued, second.posts_queued, undone.posts_queued) == (0, 1, 1)
    assert {id_: [state for _, state in each] for id_, each in told.items()} == {1: ["dropped"], 2: ["queued"]}


async def test_what_cannot_be_read_again_is_not_split(tmp_path: Path) -> None:
    class Unable:
        async def read_with_words(self, announcements: Sequence[Announcement]) -> list[tuple[Reading, str]]:
            return [(Reading(Kind.OTHER, doubts=(f"{UNREAD}: it took too long",)), "") for _ in announcements]

    database = await Database.open(tmp_path / "tracker.db")
    try:
        for name in ("Sample Trust", "Harbour News"):
            await poll(database, name, [Item(name).announcement], now=NOW)
        before = await homes(database)
        with pytest.raises(MergeError, match="could not be read: it took too long; nothing was changed"):
            await split(database, cast("Worker", Unable()), 1, now=NOW)
        assert await homes(database) == before
        assert len(await merges.all_(database.read, standing=True, opportunity=None)) == 1
    finally:
        await database.close()


# Random histories -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Step:
    """What happens next: a source's item is edited and polled, or a merge of those that stand is undone."""

    source: str
    edit: str
    split: int | None


STEPS = st.lists(
    st.builds(
        Step,
        source=st.sampled_from(sorted(SOURCES)),
        edit=st.sampled_from(("", *EDITS)),
        split=st.one_of(st.none(), st.integers(0, 3)),
    ),
    min_size=1,
    max_size=9,
)


@settings(max_examples=60)
@given(steps=STEPS)
def test_every_announcement_is_in_one_opportunity_and_what_was_split_in_two(steps: list[Step]) -> None:
    on_a_database(lambda database: _lived_through(database, steps))


async def _lived_through(database: Database, steps: Sequence[Step]) -> None:
    now = NOW
    items = {name: Item(name) for name in SOURCES}
    for item in items.values():
        await poll(database, item.source, [item.announcement], now=now)
    apart: set[frozenset[tuple[str, str]]] = set()
    sources_apart: set[tuple[str, str]] = set()
    for step in steps:
        now += timedelta(hours=6)
        standing = await merges.all_(database.read, standing=True, opportunity=None)
        if step.split is not None and step.split < len(standing):
            merge = standing[step.split]
            before = await homes(database)
            try:
                await undo(database, merge.number, now=now)
            except MergeError:
                assert before == await homes(database)
            else:
                after = await homes(database)
                went = {one for one in after if after[one] != before[one]}
                stayed = {one for one in after if merge.opportunity in after[one]}
                assert (merge.announced.source, merge.announced.key) in went
                assert stayed
                apart |= {frozenset((one, other)) for one in went for other in stayed}
                left, there = ({name for name, _ in each} for each in (went, stayed))
                sources_apart |= {(one, other) for one in left - there for other in there - left}
                await _holds(database)
        items[step.source] = item = edited(items[step.source], step.edit)
        await poll(database, step.source, [item.announcement], now=now)
        queued = await poll(database, step.source, [item.announcement], now=now)
        assert queued.posts_queued == 0
        found = await homes(database)
        assert all(len(ids) == 1 and None not in ids for ids in found.values()), found
        for one, other in map(tuple, apart):
            assert found[one].isdisjoint(found[other]), (one, other, found)
        for pair in sources_apart:  # each has one item, whatever its id
            mine, theirs = (
                {id_ for (name, _), ids in found.items() if name == each for id_ in ids} for each in pair
            )
            assert mine.isdisjoint(theirs), (pair, found)
        await _holds(database)


async def _holds(database: Database) -> None:
    """The rows hang together: each opportunity has announcements, and the one that it is told by is among them."""
    lonely = await database.read.all(
        "SELECT o.id FROM opportunities AS o WHERE NOT EXISTS (SELECT 1 FROM announcements AS a "
        "WHERE a.opportunity = o.id AND a.source = o.source AND a.key = o.key)"
    )
    assert lonely == []
    for key in await database.read.all("SELECT key, opportunity FROM identities WHERE key LIKE 'id:%'"):
        _, name, id_ = key["key"].split(":", 2)
        (row,) = await database.read.all(
            "SELECT DISTINCT opportunity FROM announcements WHERE source = :source AND key = :key",
            {"source": name, "key": id_},
        )
        assert row["opportunity"] == key["opportunity"], key["key"]
