"""What of a reminder stays in mind in a talk: for what it was set, or for which of a list it is still to be set."""

from dataclasses import replace

from tracker.asking.items.naming import item_asked
from tracker.asking.line.unread import plain
from tracker.asking.orders.alarm_orders import AlarmDo, AlarmOrder, alarm_order, takes_back
from tracker.asking.orders.remind_orders import RemindOrder, asks_bare_reminder, remind_order, reminder_changed
from tracker.asking.talk.one_of_list import described, meant_of
from tracker.asking.ways.choices import picked
from tracker.flows.ask.asked import Asked, last_search
from tracker.model import Opportunity
from tracker.questions import REMINDER, Answer, Question
from tracker.terms import Intent


def remind_meant(words: str, before: Asked | None) -> RemindOrder | None:
    """Return the reminder that words ask for; behind one just set also "make that two weeks". None for none.

    `before` is what the person was answered last. Where they were asked which of a list, "the second one" tells.
    """
    told = remind_order(words)
    if told is not None and before is not None and told.which:
        return replace(told, which=_number_of(told.which, before) or told.which)
    if told is not None or before is None:
        return told
    if _of_what_is_shown(words, before):
        return RemindOrder()
    if before.answer.question.lead == REMINDER and before.shown:
        return reminder_changed(words)
    if before.reminds is None:
        return None
    listed = before.spoken_of.shown
    named = item_asked(plain(words), capitals=False) or ""
    number = len(listed) if named == "last" else int(named) if named.isdigit() else picked(words, len(listed))
    if number is None and (said := described(words)) is not None:
        found = meant_of(said, listed)
        number = found[0] if len(found) == 1 else None
    return None if number is None or number > len(listed) else replace(before.reminds, which=str(number))


def _number_of(which: str, before: Asked) -> str:
    """Return the number of the one of the list that is told by what it is: "wind one"; "" for none or several."""
    spoken = before.spoken_of
    listed = spoken.among or spoken.shown
    said = described(f"the {which}")
    found = meant_of(said, spoken.shown) if said is not None and len(listed) > 1 else ()
    return str(found[0]) if len(found) == 1 else ""


def _of_what_is_shown(words: str, before: Asked) -> bool:
    """Say whether "could you remind me" asks for a reminder of what was shown, rather than what one waits for."""
    fresh = before.answer.question.lead == REMINDER and before.shown  # set just now: what one waits for is asked
    return bool(before.spoken_of.shown) and not fresh and asks_bare_reminder(words)


def alarm_meant(words: str, before: Asked | None) -> AlarmOrder | None:
    """Return what words want done with what one waits for; behind a reminder just set also "actually don't"."""
    if before is not None and _of_what_is_shown(words, before):
        return None
    told = alarm_order(words)
    if told is not None or before is None or before.answer.question.lead != REMINDER or not before.shown:
        return told
    return AlarmOrder(AlarmDo.END) if takes_back(words) else None


def reminding(words: str, order: RemindOrder, found: Opportunity | None, before: Asked | None) -> Asked | None:
    """Return what is in mind after a reminder was asked for: what it is for, or that it waits to be told that."""
    if found is None:
        return None if before is None else replace(before, reminds=order)
    told = Answer(Question(words, Intent.SUBSCRIBE_HELP, lead=REMINDER), (found,))
    kept = Asked(told, "", searched=last_search(before))
    if before is None:
        return kept
    return replace(kept, among=before.spoken_of.among or before.spoken_of.shown, home=before.home)
