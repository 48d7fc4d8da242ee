"""What is remembered of a feed's items is what was kept of it, or nothing."""

from collections.abc import Sequence
from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest

from tests.build import NOW, an_announcement
from tests.flows.test_keep import ReaderHere
from tests.sources.build import source
from tracker.errors import ParseError
from tracker.flows.poll.keep import Listing, keep
from tracker.flows.poll.tally import Outcome
from tracker.flows.poll.walk import KEPT_AT_ONCE, Means, _keep
from tracker.model import UNREAD, Announcement, Reading
from tracker.reading.read import read
from tracker.sources.exchange import Standing
from tracker.store import feed_items
from tracker.store.database import Database
from tracker.terms import Kind
from tracker.worker import Worker

CHOIRS = an_announcement(id="choirs", title="Choirs Fund", link="https://x.org/choirs")
SHEDS = an_announcement(id="sheds", title="Sheds Fund", link="https://x.org/sheds")
FEED = Listing(memory=b"now", is_feed=True)


class ReaderThatFails(ReaderHere):
    """Reads in this process; cannot read what is titled so, or can read nothing."""

    def __init__(self, *, on: str = "", wholly: bool = False) -> None:
        self.on, self.wholly = on, wholly

    async def read_with_words(self, announcements: Sequence[Announcement]) -> list[tuple[Reading, str]]:
        if self.wholly:
            raise ParseError("Wold Fund", "the process that reads could not be started", mend="look at the log")
        unread = Reading(kind=Kind.OTHER, doubts=(UNREAD,))
        return [(unread if one.title == self.on else read(one), one.body) for one in announcements]


def reader(**fails: str | bool) -> Worker:
    return cast("Worker", ReaderThatFails(**fails))  # type: ignore[arg-type]


@pytest.fixture
async def remembering(database: Database) -> Database:
    """A store that remembers what a feed held before."""
    await keep(database, reader(), source(), [CHOIRS], now=NOW, listing=replace(FEED, memory=b"before"))
    assert await feed_items.of(database.read, "Wold Fund") == b"before"
    return database


async def test_it_is_written_with_what_was_kept(remembering: Database) -> None:
    await keep(remembering, reader(), source(), [SHEDS], now=NOW, listing=FEED)
    assert await feed_items.of(remembering.read, "Wold Fund") == b"now"


async def test_it_is_forgotten_where_one_item_could_not_be_read(remembering: Database) -> None:
    tally = await keep(remembering, reader(on="Sheds Fund"), source(), [SHEDS], now=NOW, listing=FEED)
    assert tally.unread_ids == {"sheds"}
    assert await feed_items.of(remembering.read, "Wold Fund") is None


async def test_it_is_forgotten_while_more_of_the_answer_is_to_be_kept(remembering: Database) -> None:
    await keep(remembering, reader(), source(), [SHEDS], now=NOW, listing=FEED, more=True)
    assert await feed_items.of(remembering.read, "Wold Fund") is None


async def test_it_stays_where_nothing_was_kept(remembering: Database) -> None:
    with pytest.raises(ParseError):
        await keep(remembering, reader(wholly=True), source(), [SHEDS], now=NOW, listing=FEED)
    assert await feed_items.of(remembering.read, "Wold Fund") == b"before"


async def test_it_is_forgotten_where_one_item_in_an_earlier_part_could_not_be_read(database: Database) -> None:
    items = [
        replace(SHEDS, id=f"{n}", title=f"Fund {n}", link=f"https://x.org/{n}") for n in range(KEPT_AT_ONCE + 1)
    ]
    means = cast("Means", SimpleNamespace(database=database, worker=reader(on="Fund 7"), clock=lambda: NOW))
    tally = await _keep(means, source(), items, FEED, more=False)
    assert tally.unread_ids == {"7"}
    assert await feed_items.of(database.read, "Wold Fund") is None


async def test_what_is_no_feed_leaves_it_alone(remembering: Database) -> None:
    await keep(remembering, reader(), source(), [SHEDS], now=NOW)
    assert await feed_items.of(remembering.read, "Wold Fund") == b"before"


async def test_what_still_stands_is_seen_again_and_counts(remembering: Database) -> None:
    later = NOW.replace(year=NOW.year + 1)
    listing = replace(FEED, same=(Standing("choirs", CHOIRS.link),))
    tally = await keep(remembering, reader(), source(), [SHEDS], now=later, listing=listing)
    assert tally.outcomes[Outcome.DUPLICATE] == 1
    rows = await remembering.read.all("SELECT key, last_seen FROM announcements ORDER BY key")
    assert [row["last_seen"][:4] for row in rows] == [str(later.year)] * 2


async def test_a_link_that_one_of_them_has_too_tells_nothing(remembering: Database) -> None:
    listing = replace(FEED, same=(Standing("choirs", CHOIRS.link),))
    other = replace(SHEDS, title="Sheds Fund for tools", link=CHOIRS.link)
    await keep(remembering, reader(), source(), [other], now=NOW, listing=listing)
    assert len(await remembering.read.all("SELECT id FROM opportunities")) == 2
