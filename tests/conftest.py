"""What tests of every room share: a database in a folder of its own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tracker.store.database import Database


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await Database.open(tmp_path / "tracker.db")
    yield opened
    await opened.close()
