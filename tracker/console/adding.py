"""`bot.py add`: show what was read of an announcement that a person hands in, and where it went."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime

from tracker.console.screen import harmless
from tracker.errors import StoreBusyError
from tracker.flows import add
from tracker.flows.poll.tally import Outcome, Tally
from tracker.model import Announcement, Opportunity, Source
from tracker.wording.dates import moment_words
from tracker.wording.opportunities import post, words_behind
from tracker.worker import Worker
from tracker.workroom import Workroom

Opened = Callable[[], AbstractAsyncContextManager[Workroom]]

#: What is said of it, the most telling first: other lines may have waited beside it.
TOLD = {
    Outcome.NEW: "Taken up as a new opportunity",
    Outcome.CHANGED: "Taken up: it changes one that was known",
    Outcome.NOT_OPPORTUNITY: "Kept, but not posted",
    Outcome.DUPLICATE: "It was known already; nothing changed",
}

#: Who has the database is not known: a bot that goes on, or a command that ends.
BESIDE = (
    "Another Fundpath has this database. If it is the bot, it takes this up within a minute or two. If it is a "
    "single poll, or another command that ends, the next poll takes it up."
)


async def add_one(
    announcement: Announcement, source: Source, open_room: Opened, *, dry_run: bool, now: datetime
) -> int:
    """Print what is made of an announcement, write it down unless `dry_run`, and say where it went."""
    async with Worker() as worker:
        told = await add.read(worker, announcement, now=now)
    if len(told) > 1:
        print(f"It tells of {len(told)} things; each is kept by itself.\n")
    for opportunity in told:
        for line in read_lines(announcement, opportunity, now=now):
            print(harmless(line))
        why = add.why_not_posted(opportunity.reading)
        if why and (dry_run or len(told) > 1):
            print(f"It would be kept, but not posted: {why}.")
        print()
    if dry_run:
        print("Nothing was written (--dry-run).")
        return 0
    if not add.put_down(source, announcement):
        print("It was added before, in the same words; nothing was written.")
    async for line in _where_it_went(told, source, open_room):
        print(harmless(line))
    return 0


def read_lines(announcement: Announcement, opportunity: Opportunity, *, now: datetime) -> list[str]:
    """Return what was read: the post as it would be, when it was published, and the words it rests on."""
    lines = list(post(opportunity, now=now).lines)
    if announcement.published is not None:
        lines.append(f"Published {moment_words(announcement.published, now=now)}")
    return [
        *lines,
        "",
        "The words it rests on:",
        *(f"  {told}" for told in words_behind(opportunity.reading, now=now)),
    ]


async def _where_it_went(told: Sequence[Opportunity], source: Source, open_room: Opened) -> AsyncIterator[str]:
    try:
        async with open_room() as room:
            polled = await room.take_up(source)
    except StoreBusyError:
        yield f"Written to {source.url}. {BESIDE}"
        return
    if polled.error is not None:
        raise polled.error
    yield _all_words(polled.tally) if len(told) > 1 else _words(told[0], polled.tally)
    for problem in polled.problems:
        yield f"Beside it: {problem}"


def _words(opportunity: Opportunity, tally: Tally) -> str:
    """Say what became of what was added."""
    outcome = next((one for one in TOLD if tally.outcomes[one]), Outcome.DUPLICATE)
    why = add.why_not_posted(opportunity.reading)
    more = ""
    if outcome is Outcome.NOT_OPPORTUNITY and why:
        more = f": {why}"
    elif tally.posts_queued:
        more = f"; {_queued(tally)}"
    elif outcome is Outcome.NEW:
        more = (
            "; no subscription wants it yet"
            if opportunity.reading.is_open(now=opportunity.first_seen)
            else ("; its closing date is over, so it is not posted")
        )
    return f"{TOLD[outcome]}{more}."


def _all_words(tally: Tally) -> str:
    """Say what became of all that was added together."""
    new, changed = tally.outcomes[Outcome.NEW], tally.outcomes[Outcome.CHANGED]
    if not new and not changed:
        return f"{TOLD[Outcome.DUPLICATE]}."
    queued = f"; {_queued(tally)}" if tally.posts_queued else ""
    return f"Taken up: {new} new, {changed} changed{queued}."


def _queued(tally: Tally) -> str:
    return f"{tally.posts_queued} post{'s' * (tally.posts_queued > 1)} to be sent when the bot runs"
