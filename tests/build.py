"""Small readings, opportunities and announcements for tests; what a test does not name is as plain as can be."""

import asyncio
import tempfile
from collections.abc import Callable, Coroutine
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from tracker.clock import Moment
from tracker.model import Amount, Announcement, Deadline, Opportunity, Reading, State
from tracker.store.database import Database
from tracker.terms import Category, Kind, SourceKind, What

#: A Monday morning in London.
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def apply_by(at: Moment, *, doubt: str | None = None) -> Deadline:
    return Deadline(What.APPLY, at, doubt=doubt, quote="by then")


def a_reading(**parts: Any) -> Reading:
    given: dict[str, Any] = {
        "kind": Kind.GRANT,
        "relevant": True,
        "categories": (Category.CORE_COSTS,),
        "deadlines": (apply_by(date(2026, 12, 4)),),
        "amount": Amount(most=5000),
    }
    return Reading(**(given | parts))


def an_opportunity(reading: Reading | None = None, **parts: Any) -> Opportunity:
    given: dict[str, Any] = {
        "id": 1,
        "title": "Harbour Lights Fund",
        "funder": "Brackenhope Foundation",
        "link": "https://funder.example/harbour-lights",
        "reading": reading or a_reading(),
        "state": State.OPEN,
        "first_seen": NOW,
        "last_seen": NOW,
        "source": "Brackenhope Foundation",
    }
    return Opportunity(**(given | parts))


def an_announcement(**parts: Any) -> Announcement:
    given: dict[str, Any] = {
        "id": "a1",
        "source": "Brackenhope Foundation",
        "source_kind": SourceKind.FEED,
        "title": "Harbour Lights Fund",
        "body": "<p>Grants of up to £5,000 for running costs. Apply by 4 December 2026.</p>",
        "link": "https://funder.example/harbour-lights",
        "published": datetime(2026, 11, 2, 9, 0, tzinfo=UTC),
    }
    return Announcement(**(given | parts))


def on_a_database(story: Callable[[Database], Coroutine[None, None, None]]) -> None:
    """Let a story happen on a new database: examples of hypothesis share no fixture."""

    async def told() -> None:
        with tempfile.TemporaryDirectory() as folder:
            database = await Database.open(Path(folder) / "tracker.db")
            try:
                await story(database)
            finally:
                await database.close()

    asyncio.run(told())
