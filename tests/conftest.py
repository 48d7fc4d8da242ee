"""What tests of every room share: a database in a folder of its own, and how they run side by side."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import settings
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from tracker.store.database import Database

pytest_plugins = ["tests.tables"]

# No test is judged by the clock; where CI is set, hypothesis also takes the same examples each time by itself.
settings.register_profile("patient", settings(), deadline=None)
settings.load_profile("patient")


class SideBySide(LoadScopeScheduling):  # type: ignore[misc]  # xdist ships no types
    """Keeps a room's files whole; what stands in no room starts programs, and each test goes where there is time.

    Long files come first and single tests last, so that all workers end together. (xdist's own groups, loadgroup, put
    nothing together under pytest 9.2.)
    """

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.split("::", 1)[0]
        return nodeid if file.count("/") == 1 else file


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> SideBySide:
    return SideBySide(config, log)


@pytest.fixture
def read_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a house that a test opens have the guidance that was read before: to read and index it takes longer than most talks."""
    from tests.content import GUIDANCE
    from tracker import house

    monkeypatch.setattr(house, "in_use", lambda: GUIDANCE)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await Database.open(tmp_path / "tracker.db")
    yield opened
    await opened.close()
