"""Reminders that are asked for in words: "remind me a week before it closes"."""

from typing import TYPE_CHECKING

from tracker.asking.distress.heard import comes_first
from tracker.chat.buttons import When
from tracker.chat.places import person_place
from tracker.chat.refs import Ref, View
from tracker.chat.replies import Reply, words
from tracker.chat.talks import Talk
from tracker.flows.ask.reminded import remind_meant, reminding
from tracker.reminding import choices
from tracker.telling import NoReminder
from tracker.wording import reminders

if TYPE_CHECKING:
    from tracker.chat.client import Bot


async def reminder_in_words(
    bot: "Bot", said: str, *, talk: Talk, person: int, channel: str, server: str
) -> Reply | None:
    """Set the reminder that the words ask for, or offer the days; None where they ask for none.

    What it is for stays in mind in the `talk`: "make that two weeks" is said of it. `channel` is the place where it
    is said, "" in direct messages.
    """
    before = talk.before
    order = remind_meant(said, before)
    if order is None or comes_first(said, bot.house.guidance):
        return None
    found = await bot.house.pointed_at(order.which, before=before, server=server)
    kept = reminding(said, order, found, before)
    if kept is not None:
        talk.held(kept)
    if found is None:
        several = not order.which and before is not None and len(before.spoken_of.shown) > 1
        return words(reminders.WHICH_OF if several else reminders.WHICH)
    now, place, ref = bot.house.clock(), person_place(person), Ref(bot.mark, found.id)
    offered = choices(found, now=now)
    if isinstance(offered, NoReminder):
        return words(reminders.NONE[offered])
    view = View(timeout=None)
    standing = await bot.house.reminder(found.id, person=place)
    chosen = order.days if standing is None or order.days is not None else standing.days_before
    view.add_item(When(ref, offered, chosen=chosen))
    if order.days is None:
        return Reply(words(f"{reminders.name_words(found)}\n{reminders.CHOOSE}").embeds, view)
    told = await bot.house.set_reminder(
        found, person=place, fallback=channel, days_before=order.days, server=server
    )
    if isinstance(told, NoReminder):
        return Reply(words(reminders.not_then_words(offered)).embeds, view)
    return Reply(
        words(f"{reminders.name_words(found)}\n{reminders.set_words(told.due_at, told.closes, now=now)}").embeds,
        view,
    )
