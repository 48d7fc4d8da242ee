"""What a person waits for, in one list: reminders of closing dates, and what they are told of when it opens."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tracker.asking.orders.alarm_orders import AlarmDo, AlarmOrder
from tracker.model import Opportunity
from tracker.opening import opens_at
from tracker.seen import seen_one
from tracker.store import openings, reminders
from tracker.store.database import Database
from tracker.telling import Opening, Reminder
from tracker.wording import openings as said
from tracker.wording.plain import plain
from tracker.wording.shareable import shareable


@dataclass(frozen=True, slots=True)
class Alarm:
    """One thing that a person waits for."""

    opportunity: Opportunity
    #: When a reminder comes, None where they wait for it to open.
    due: datetime | None

    @property
    def name(self) -> str:
        """The opportunity's name, as people read it."""
        return plain(shareable(self.opportunity).title, longest=120) or "(no title)"


async def alarms(database: Database, person: str) -> Sequence[Alarm]:
    """Return all that a person waits for: reminders, what is due first in front, and then what shall open."""
    set_: list[Reminder | Opening] = [
        *await reminders.waiting(database.read, person),
        *await openings.waiting(database.read, person),
    ]
    found = []
    for one in set_:
        opportunity = await seen_one(database.read, one.opportunity, server=one.server)
        assert opportunity is not None  # its row refers to it
        found.append(Alarm(opportunity, one.due_at if isinstance(one, Reminder) else None))
    return found


async def obey(
    database: Database, order: AlarmOrder, *, person: str, shown: Sequence[Opportunity], now: datetime
) -> str | None:
    """Show or end what a person waits for; return what is said of it.

    `shown` is what was answered last, which "that" means. None where a name is none of theirs: the words then ask
    about something else.
    """
    mine = await alarms(database, person)
    told = said.alarms_words(
        [said.alarm_words(one.name, due=one.due, opens=opens_at(one.opportunity, now=now), now=now) for one in mine]
    )
    if order.do is AlarmDo.SHOW or not mine:
        return told if order.do is AlarmDo.SHOW or not _is_name(order.which) else None
    meant = _meant(order.which, mine, shown)
    if not meant:
        return None if _is_name(order.which) else f"{said.WHICH_ALARM} {told}"
    async with database.transaction() as transaction:
        for one in meant:
            forget = openings.forget if one.due is None else reminders.forget
            await forget(transaction, one.opportunity.id, person)
    return said.ended_words(list(dict.fromkeys(one.name for one in meant)))


def _is_name(which: str) -> bool:
    return bool(which) and which != "all" and not which.isdigit()


def _meant(which: str, mine: Sequence[Alarm], shown: Sequence[Opportunity]) -> Sequence[Alarm]:
    """Return those that are meant; none where several could be."""
    if which == "all":
        return mine
    if which.isdigit():
        return [one for number, one in enumerate(mine, start=1) if number == int(which)]
    if not which:
        one_shown = {one.id for one in shown} if len(shown) == 1 else set()
        spoken_of = [one for one in mine if one.opportunity.id in one_shown]
        return spoken_of or (mine if len({one.opportunity.id for one in mine}) == 1 else [])
    wanted = [word for word in which.split() if word not in ("the", "a", "of", "for", "and", "notice", "tender")]
    named = [one for one in mine if wanted and all(word in one.name.casefold() for word in wanted)]
    return named if len({one.opportunity.id for one in named}) == 1 else []
