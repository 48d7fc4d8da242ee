"""Do what a person says of their checklists in words, and tell them; the faces show it."""

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.asking.orders.checklist_orders import ListDo, ListOrder, guide_meant
from tracker.checklists import Sheet
from tracker.flows.checklists.keep import Checklists
from tracker.wording import checklists as said


@dataclass(frozen=True, slots=True)
class Told:
    """What a person is told."""

    words: str
    #: The list that is shown with it, as it stands now.
    sheet: Sheet | None = None
    #: All their lists, and the guides that they can start, are offered with it.
    offers: bool = False
    #: They asked to delete it; it is not deleted yet.
    sure: Sheet | None = None


async def obey(lists: Checklists, order: ListOrder, *, person: str, fallback: str = "") -> Told | None:
    """Do what was ordered for a person. None: it was no order after all, since they have no such list."""
    mine = await lists.mine(person)
    if order.do is ListDo.MINE:
        return Told(said.overview_words(mine), offers=True)
    guide = guide_meant(order.which, lists.guidance) if order.which else None
    if order.do is ListDo.START:
        return await _start(lists, order, None if guide is None else guide.id, person=person, fallback=fallback)
    if order.which:
        meant = [sheet for sheet in mine if _is_meant(sheet, order.which, None if guide is None else guide.id)]
        if not meant:
            return _not_started(lists, order)
    elif order.do in (ListDo.UNTICK, ListDo.STOP, ListDo.RESUME):
        meant = list(mine)
    else:
        meant = [sheet for sheet in mine if sheet.left] or list(mine)
    if not meant:
        return None  # "what's left?" of somebody without lists is about something else
    if len(meant) > 1:
        return Told(f"{said.WHICH}\n{said.overview_words(meant)}", offers=True)
    return await _do(lists, order, meant[0], person)


def _is_meant(sheet: Sheet, which: str, guide: str | None) -> bool:
    """Say whether a list is named; one whose guide was taken away still has its number."""
    return sheet.checklist.guide == guide or sheet.short.casefold() == which.replace(" ", "").removeprefix("guide")


async def _start(lists: Checklists, order: ListOrder, guide: str | None, *, person: str, fallback: str) -> Told:
    begun = None if guide is None else await lists.start(person, guide, fallback=fallback)
    if begun is None:
        ask = said.NO_GUIDE if order.which else said.WHICH_GUIDE
        return Told(f"{ask}\n{said.guides_words(lists.guidance)}", offers=True)
    sheet, is_new = begun
    return Told(said.started_words(is_new=is_new), sheet)


def _not_started(lists: Checklists, order: ListOrder) -> Told | None:
    guide = guide_meant(order.which, lists.guidance)
    if guide is None and not any(char.isdigit() for char in order.which):
        return None  # "show me the bursaries list" is a question
    if guide is None:
        return Told(f"{said.NO_GUIDE}\n{said.guides_words(lists.guidance)}", offers=True)
    return Told(said.not_started_words(guide.title, guide.id.removeprefix("guide:")), offers=True)


async def _do(lists: Checklists, order: ListOrder, sheet: Sheet, person: str) -> Told:
    guide, now = sheet.checklist.guide, lists.clock()
    match order.do:
        case ListDo.TICK | ListDo.UNTICK:
            return await _mark(lists, order, sheet, person)
        case ListDo.STOP:
            return Told(said.sure_words(sheet), sure=sheet)
        case ListDo.PAUSE:
            paused = await lists.pause(person, guide)
            return Told(said.paused_words(paused or sheet))
        case ListDo.RESUME | ListDo.LATER:
            change = lists.resume if order.do is ListDo.RESUME else lists.later
            changed = await change(person, guide)
            return Told(said.resumed_words(changed or sheet, now=now))
        case _:
            return Told("", sheet)


async def _mark(lists: Checklists, order: ListOrder, sheet: Sheet, person: str) -> Told:
    numbers: Sequence[int] = order.steps
    keys = [step.key for step in sheet.steps if step.number in numbers]
    if len(keys) < len(numbers):
        return Told(said.no_step_words(sheet), sheet)
    done = order.do is ListDo.TICK
    change = lists.tick if done else lists.untick
    told = await change(person, sheet.checklist.guide, keys)
    if told is None:
        return Told(said.overview_words(()), offers=True)  # it was stopped at the same moment
    return Told(said.marked_words(told.steps, done=done), told.sheet)
