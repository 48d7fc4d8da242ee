"""What was taken for one opportunity, and why: `bot.py merges`. `flows/poll/split.py` undoes it."""

from collections.abc import Sequence

from tracker.model import Merge
from tracker.store import merges as kept_merges
from tracker.store.database import Database


async def merges(database: Database, *, standing: bool, opportunity: int | None) -> Sequence[Merge]:
    """Return merges, the newest first; with `standing` those that nobody undid, those of one opportunity or all."""
    return await kept_merges.all_(database.read, standing=standing, opportunity=opportunity)
