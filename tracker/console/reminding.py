"""Reminders that are asked for in words at the terminal; they come there while the program runs."""

from tracker.asking.orders.remind_orders import RemindOrder
from tracker.console.posts import YOU
from tracker.house import House
from tracker.model import Opportunity
from tracker.reminding import USUAL, choices
from tracker.telling import NoReminder
from tracker.wording import reminders


async def reminded(house: House, order: RemindOrder, found: Opportunity) -> str:
    """Set the reminder that was asked for, a week before where nobody said when; return what is said of it."""
    offered = choices(found, now=house.clock())
    if isinstance(offered, NoReminder):
        return reminders.NONE[offered]
    usual = USUAL if USUAL in offered else offered[0]
    days = usual if order.days is None else order.days
    told = await house.set_reminder(found, person=YOU, fallback="", days_before=days)
    if isinstance(told, NoReminder):
        return reminders.not_then_words(offered)
    said = reminders.set_words(told.due_at, told.closes, now=house.clock())
    return (
        f"{said} {reminders.HERE}" if order.days is not None else f"{said} {reminders.HERE} {reminders.OTHERWISE}"
    )
