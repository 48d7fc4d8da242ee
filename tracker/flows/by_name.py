"""What somebody types of a title → the opportunities that are meant."""

from collections.abc import Sequence
from datetime import datetime

from tracker.model import Opportunity
from tracker.questions import Filters
from tracker.seen import as_seen
from tracker.store.database import Database
from tracker.store.search import search

#: So many of the words that somebody types for a name are looked for.
MOST_TYPED = 12


async def named(database: Database, typed: str, *, server: str, now: datetime, most: int) -> Sequence[Opportunity]:
    """Return what is open and has in its title all words that somebody typed, what closes first in front."""
    wanted = typed.casefold().split()
    phrases = [[word] for word in wanted[:MOST_TYPED]]
    whole = [] if not phrases else await search(database.read, Filters(), phrases, now=now)
    # The last word may not be typed to its end yet, which a search for words does not find.
    found = whole or await search(database.read, Filters(), phrases[:-1], now=now)
    fitting = {one.id: one for one in found if all(word in one.title.casefold() for word in wanted)}
    return list((await as_seen(database.read, dict(list(fitting.items())[:most]), server=server)).values())
