"""Writing how sources stand: at once where something was kept, together where nothing changed.

A row that is written late costs one more request after a crash, and nothing else.
"""

import functools

from tracker.store import sources as source_rows
from tracker.store.database import Database
from tracker.store.sources import SourceState

#: So many rows of unchanged sources are written together.
TOGETHER = 100


class Rows:
    """Writes rows of sources; call `flush` when a round ends, however it ends."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: list[SourceState] = []

    async def save(self, row: SourceState) -> None:
        """Write a row now."""
        await self._database.at_once(functools.partial(source_rows.save_all, states=[row]))

    async def save_later(self, row: SourceState) -> None:
        """Write a row with others."""
        self._waiting.append(row)
        if len(self._waiting) >= TOGETHER:
            await self.flush()

    async def flush(self) -> None:
        """Write what waits."""
        waiting, self._waiting = self._waiting, []
        if waiting:
            await self._database.at_once(functools.partial(source_rows.save_all, states=waiting))
