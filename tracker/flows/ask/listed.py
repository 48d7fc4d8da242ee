"""Questions about what was listed just before: side by side, the smallest, what closes first, a number too high."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from tracker.asking.items.of_list import By, OfList, asked_of_list, asks_days, asks_sums, of_each, orders_list
from tracker.flows.ask.asked import Asked
from tracker.in_hand import named_alone
from tracker.knowledge import Guidance
from tracker.model import Opportunity, closes_at
from tracker.questions import Answer, Filters, Question
from tracker.seen import seen
from tracker.steps import placed_one
from tracker.store.database import Database
from tracker.terms import Intent
from tracker.wording.answers import answer_text
from tracker.wording.side_by_side import (
    NO_LIST,
    by_ease_words,
    compared_words,
    first_of_words,
    none_known_words,
    too_few_words,
)


async def of_listed(
    database: Database,
    guidance: Guidance,
    words: str,
    before: Question | None,
    listed: Sequence[Opportunity],
    *,
    several: bool,
    server: str,
    now: datetime,
) -> Asked | None:
    """Answer what is asked of the list `listed`; None where the words ask for something else.

    `several` says that the list itself was shown last, not one of it.
    """
    asked, orders = asked_of_list(words), orders_list(words)
    of_all = asked is None and several and (asks_sums(words) or asks_days(words))
    if of_all:
        asked, orders = OfList(By.BIGGEST if asks_sums(words) else By.SOONEST), True
    if asked is None or (orders and len(listed) < 2):
        return None
    if orders and (of_all or asked.by is By.SOONEST) and not of_each(words) and _has_one_alone(before, listed):
        return None
    if len(listed) < 2 and (asked.by is not By.NOTHING or (before is not None and before.choices)):
        return None
    searched = before is not None and before.intent in (Intent.SEARCH, Intent.DEADLINES)
    told = replace(before, words=words, ask_back=None) if before and searched else Question(words, Intent.SEARCH)
    if len(listed) < 2:
        return Asked(Answer(Question(words, Intent.DETAILS)), NO_LIST, listed=tuple(listed))
    fresh = await seen(database.read, [one.id for one in listed], server=server)
    numbered = [(number, fresh[one.id]) for number, one in enumerate(listed, start=1) if one.id in fresh]
    if asked.by is By.NOTHING:
        return put_side_by_side(told, asked, listed, numbered, now=now)
    ordered = await in_order(database, guidance, told, asked.by, listed, numbered, now=now)
    # Who wants another order has chosen none of them.
    return (
        replace(ordered, answer=Answer(told, tuple(listed)), listed=tuple(listed), among=()) if orders else ordered
    )


def _has_one_alone(before: Question | None, listed: Sequence[Opportunity]) -> bool:
    """Say whether "still open?" is asked of the first of a list, which alone goes by what was looked for."""
    return before is not None and named_alone(before.filters.text, listed)


async def in_order(
    database: Database,
    guidance: Guidance,
    told: Question,
    by: By,
    listed: Sequence[Opportunity],
    numbered: Sequence[tuple[int, Opportunity]],
    *,
    now: datetime,
) -> Asked:
    """Put a list in order, by its sums, days or how easy each is; `told` is the question that is answered so."""
    if by is By.EASE:
        text = by_ease_words(numbered, now=now)
        return Asked(Answer(told, tuple(one for _, one in numbered)), text, listed=tuple(listed))
    ordered = sorted(
        (pair for pair in numbered if _key(by, now)(pair[1]) is not None),
        key=lambda pair: _key(by, now)(pair[1]) or 0,
    )
    if not ordered:
        return Asked(Answer(told, tuple(listed)), none_known_words(by), listed=tuple(listed))
    number, first = ordered[0]
    placed = await placed_one(database.read, guidance, first) or first
    text = first_of_words(by, ordered, [pair for pair in numbered if pair not in ordered], now=now)
    one = Question(told.words, Intent.DETAILS, Filters(text=(str(number),)))
    return Asked(Answer(one, (placed,)), text, among=tuple(listed))


def side_by_side(answered: Asked, *, now: datetime) -> Asked:
    """Return an answer that found several by their names with these side by side."""
    found = answered.answer.opportunities
    return replace(answered, text=compared_words(list(enumerate(found, start=1)), now=now))


def put_side_by_side(
    told: Question,
    asked: OfList,
    listed: Sequence[Opportunity],
    numbered: Sequence[tuple[int, Opportunity]],
    *,
    now: datetime,
) -> Asked:
    """Put all of a list, or those of it whose numbers are asked for, side by side."""
    wanted = [number if number > 0 else len(listed) for number in asked.numbers]
    if any(number > len(listed) for number in wanted):
        return Asked(Answer(told, tuple(listed)), too_few_words(len(listed)), listed=tuple(listed))
    chosen = [pair for pair in numbered if not wanted or pair[0] in wanted]
    text = compared_words(chosen, now=now)
    return Asked(Answer(told, tuple(one for _, one in chosen)), text, listed=tuple(listed))


def _key(by: By, now: datetime) -> Callable[[Opportunity], float | None]:
    """Return what the things of a list are put in order by, least first; None for one that does not tell it."""

    def sum_of(one: Opportunity) -> float | None:
        amount = one.reading.amount
        told = amount.most if amount.most is not None else amount.least
        return None if told is None else told if by is By.SMALLEST else -told

    def closing(one: Opportunity) -> float | None:
        to_come = [each for each in one.reading.closes() if not each.over(now=now)]
        if one.reading.rolling and not to_come:
            return None
        ends = [closes_at(each.at).timestamp() for each in to_come]
        return None if not ends else min(ends) if by is By.SOONEST else -max(ends)

    return sum_of if by in (By.SMALLEST, By.BIGGEST) else closing


def beyond(question: Question, listed: Sequence[Opportunity], guidance: Guidance, *, now: datetime) -> Asked | None:
    """Say how many a list had, where one is asked for by a number that it does not reach; None else."""
    if question.intent is not Intent.DETAILS or len(question.filters.text) != 1:
        return None
    (named,) = question.filters.text
    if named != "last" and not (named.isdigit() and len(named) < 3):
        return None
    told = Answer(question)
    return Asked(
        told, too_few_words(len(listed)) if listed else answer_text(told, guidance, now=now), listed=listed
    )
