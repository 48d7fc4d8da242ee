"""What tests of every room share: a database in a folder of its own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import settings

from tracker.store.database import Database

# No test is judged by the clock; where CI is set, hypothesis also takes the same examples each time by itself.
settings.register_profile("patient", settings(), deadline=None)
settings.load_profile("patient")


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await Database.open(tmp_path / "tracker.db")
    yield opened
    await opened.close()
