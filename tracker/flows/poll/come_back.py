"""Which texts that come back are not believed yet: caches show the old beside the new, and banners take turns.

A text that comes back is believed once it stays: when what took its place was not seen for a day, or, where there
were more texts lately, for the days in which they would take their turns. It is believed at once where it closes so
soon, and sooner than what is shown, that a day could cost an application (docs/decisions/023).
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime, timedelta

from tracker.model import Announcement, Source, SourceType
from tracker.store import announcements as kept_announcements
from tracker.store.announcements import SaidBefore
from tracker.store.database import Database
from tracker.worker import Worker

#: So long no cache keeps a text; and so long the turns of a banner are looked for.
CACHED, TURNS = timedelta(days=2), timedelta(days=8)
#: A text that comes back is believed once what took its place was not seen for so long.
STAYS = timedelta(days=1)
#: Texts in turns change by the day as a rule, so all others are over in so many; polls lie up to half a day apart.
MOST_DAYS, BETWEEN = 3, timedelta(hours=12)
#: Texts of which the third makes turns of them; two are the old one and the new one.
TWO = 2
#: What closes so soon, today and on the next three days, cannot wait.
SOON = timedelta(days=4)

Version = tuple[str, str]


async def not_believed(
    database: Database,
    worker: Worker,
    source: Source,
    fresh: Sequence[tuple[Announcement, str]],
    known: Mapping[str, AbstractSet[str]],
    *,
    now: datetime,
) -> Mapping[Version, datetime]:
    """Return, of wordings that are not what stands (`known`), those (id, hash) that are waited with.

    By each stands when what took its place was seen last.
    """
    if source.kind not in (SourceType.FEED, SourceType.PAGE):
        return {}
    changed = {(one.id, hash_): one for one, hash_ in fresh if known.get(one.id)}
    if not changed:
        return {}
    keys = {key for key, _ in changed}
    whole = source.kind is SourceType.FEED
    before = await kept_announcements.said_before(database.read, source.name, keys, lately=now - TURNS, whole=whole)
    waits = {(one.key, one.hash): one for one in before if (one.key, one.hash) in changed and _waits(one, now=now)}
    if not waits:
        return {}
    told = await worker.read_with_words([changed[version] for version in waits])
    return {
        version: one.said_last
        for (version, one), (reading, _) in zip(waits.items(), told, strict=True)
        if not _is_urgent(reading.too_late, one.closes_at, now=now)
    }


def _waits(one: SaidBefore, *, now: datetime) -> bool:
    """Say whether a wording that comes back is not believed yet."""
    away, stood = now - one.last_seen, now - one.said_last
    if one.wordings <= TWO:
        return away < CACHED and stood < STAYS
    return stood < max(away, STAYS * min(one.wordings - 1, MOST_DAYS) + BETWEEN)


def _is_urgent(closes: datetime | None, shown: datetime | None, *, now: datetime) -> bool:
    if closes is None or (shown is not None and shown <= closes):
        return False
    return now < closes <= now + SOON
