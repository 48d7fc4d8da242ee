"""One fund in two sources: whoever moves a date first is heard, whichever of them was there first."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import cast

import pytest

from tests.build import NOW, an_announcement
from tests.flows.test_keep import ReaderHere
from tests.sources.build import source
from tracker.flows.poll.keep import Listing, keep
from tracker.flows.poll.tally import Outcome, Tally
from tracker.model import Announcement
from tracker.store.database import Database
from tracker.worker import Worker

FUNDER, NEWSLETTER = "Alpha Trust", "Beta News"
TEXT = (
    "<p>The Steady Voices Fund of Alpha Trust gives grants of up to {most} for the running costs of choirs in Wales. "
    "Closing date: noon on {day}.</p>"
)


def told(
    by: str, *, day: str = "4 December 2026", most: str = "£2,000", more: str = "", title: str = ""
) -> Announcement:
    return an_announcement(
        id=f"{by}-1",
        source=by,
        title=title or "Steady Voices Fund",
        body=TEXT.format(day=day, most=most) + more,
        link=f"https://{by.split()[0].lower()}.example.org/steady-voices",
    )


async def poll(database: Database, held: Sequence[Announcement], *, now: datetime = NOW) -> Tally:
    of = replace(source(), name=held[0].source)
    listing = Listing({one.id for one in held})
    return await keep(database, cast("Worker", ReaderHere()), of, held, now=now, listing=listing)


async def stands(database: Database) -> tuple[str, str, str]:
    """Return whose words are shown, and the changes that were noted."""
    (row,) = await database.read.all("SELECT source, closes_at FROM opportunities")
    changes = await database.read.all("SELECT field, before, after FROM changes ORDER BY id")
    return row["source"], row["closes_at"][:10], "; ".join(f"{each['field']} {each['after']}" for each in changes)


@pytest.fixture
async def both(database: Database) -> Database:
    """A store in which the newsletter was first."""
    await poll(database, [told(NEWSLETTER)])
    await poll(database, [told(FUNDER)])
    assert await stands(database) == (NEWSLETTER, "2026-12-04", "")
    return database


async def test_the_funder_moves_its_date_though_a_newsletter_was_first(both: Database) -> None:
    tally = await poll(both, [told(FUNDER, day="11 December 2026")])
    assert tally.outcomes[Outcome.CHANGED] == 1
    assert await stands(both) == (FUNDER, "2026-12-11", "deadlines.apply 2026-12-11T12:00:00+00:00")


async def test_what_the_other_says_after_it_moves_nothing_back_and_is_told_no_second_time(both: Database) -> None:
    moved = told(FUNDER, day="11 December 2026")
    await poll(both, [moved])
    for later in (told(NEWSLETTER, more="<p>Do share this.</p>"), told(NEWSLETTER, day="11 December 2026")):
        tally = await poll(both, [later], now=NOW + timedelta(days=1))
        assert tally.outcomes[Outcome.DUPLICATE] == 1
    assert await stands(both) == (FUNDER, "2026-12-11", "deadlines.apply 2026-12-11T12:00:00+00:00")


async def test_other_words_are_no_news(both: Database) -> None:
    await poll(both, [told(FUNDER, more="<p>We look forward to hearing from you.</p>")])
    assert await stands(both) == (NEWSLETTER, "2026-12-04", "")


async def test_a_cancellation_is_heard_from_either(both: Database) -> None:
    await poll(
        both, [told(FUNDER, more="<p>This fund has been cancelled.</p>", title="Steady Voices Fund: cancelled")]
    )
    assert (await stands(both))[2] == "state cancelled"


async def test_a_newsletter_that_turns_its_item_into_news_ends_nothing(both: Database) -> None:
    await poll(both, [told(FUNDER)])
    await poll(both, [replace(told(FUNDER), body="<p>What a summer we had with all of you in the parks!</p>")])
    assert await stands(both) == (NEWSLETTER, "2026-12-04", "")


async def test_where_they_never_agreed_what_is_shown_stands(database: Database) -> None:
    await poll(database, [told(NEWSLETTER)])
    shared = replace(told(FUNDER, day="9 December 2026"), link=told(NEWSLETTER).link)  # one page, another date
    await poll(database, [shared])
    await poll(database, [replace(shared, body=shared.body.replace("9 December", "10 December"))])
    assert await stands(database) == (NEWSLETTER, "2026-12-04", "")
