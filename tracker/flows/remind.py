"""Remind those who asked: set, forget, and queue what is due. The sending itself is a delivery like any other.

A reminder is looked at again when its opportunity changed: it moves with the date, and who asked is told when
there is nothing to be reminded of any more.
"""

from collections.abc import Sequence

from tracker import reminding
from tracker.clock import Clock
from tracker.model import Change, Opportunity, State
from tracker.reminding import Fate
from tracker.seen import seen_one
from tracker.store import deliveries, reminders
from tracker.store.database import Database
from tracker.telling import Delivery, NoReminder, Occasion, Reminder

#: Why a reminder is delivered: its day has come, or there will be none.
DUE, CALLED_OFF = "due", "called off"


async def set_reminder(
    database: Database,
    opportunity: Opportunity,
    *,
    person: str,
    fallback: str,
    days_before: int,
    server: str = "",
    clock: Clock,
) -> Reminder | NoReminder:
    """Write that a person wants to be reminded; return what stands now, or why it cannot be.

    `server` is the one in which they asked, whose corrections count for them.
    """
    now = clock()
    deadline = reminding.closing(opportunity, now=now)
    if isinstance(deadline, NoReminder):
        return deadline
    due_at = reminding.due_at(deadline.at, days_before)
    if due_at <= now:
        return NoReminder.TOO_LATE
    reminder = Reminder(0, opportunity.id, person, fallback, days_before, deadline.at, due_at, server=server)
    async with database.transaction() as transaction:
        await reminders.set_(transaction, reminder, now=now)
    return reminder


async def forget(database: Database, opportunity: int, *, person: str) -> None:
    """A person does not want to be reminded of an opportunity any more."""
    async with database.transaction() as transaction:
        await reminders.forget(transaction, opportunity, person)


async def standing(database: Database, opportunity: int, *, person: str) -> Reminder | None:
    """Return the reminder that a person has set, None where there is none that waits."""
    found = await reminders.of(database.read, opportunity, person)
    return found if found is not None and not found.done else None


async def remind(database: Database, places: str, *, clock: Clock) -> int:
    """Queue the reminders that are due for persons that begin with `places`, and move others with their dates.

    Returns how many messages were queued.
    """
    now = clock()
    queued = 0
    if not await reminders.to_look_at(database.read, places, now=now):
        return 0  # most ticks: no transaction is opened
    async with database.transaction() as transaction:
        for reminder in await reminders.to_look_at(transaction, places, now=now):
            opportunity = await seen_one(transaction, reminder.opportunity, server=reminder.server)
            assert opportunity is not None  # a reminder's row refers to it
            fate, stands = reminding.look_at(reminder, opportunity, now=now)
            messages = _messages(fate, reminder, opportunity)
            await deliveries.intend(transaction, messages, now=now)
            queued += len(messages)
            if fate in (Fate.WAITS, Fate.SEND):
                await reminders.looked_at(transaction, stands, now=now)
            else:
                await reminders.drop(transaction, reminder, now=now)
    return queued


def _messages(fate: Fate, reminder: Reminder, opportunity: Opportunity) -> Sequence[Delivery]:
    def message(occasion: Occasion, *changes: Change, why: str) -> Sequence[Delivery]:
        return [
            Delivery(
                0,
                opportunity.id,
                reminder.person,
                occasion,
                changes,
                (why,),
                person=reminder.person,
                fallback=reminder.fallback,
                server=reminder.server,
            )
        ]

    match fate:
        case Fate.SEND:
            return message(Occasion.REMINDER, why=DUE)
        case Fate.CALL_OFF:
            return message(Occasion.REMINDER, why=CALLED_OFF)
        case Fate.TELL_ENDED:
            ended = Change("state", State.OPEN.value, opportunity.state.value)
            return message(Occasion.CHANGED, ended, why=CALLED_OFF)
        case _:
            return []
