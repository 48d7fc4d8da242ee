"""What of the question before stays beside what a line says now: its filters, what was left out, and what is over.

Pure.
"""

from dataclasses import replace
from typing import Any

from tracker.asking.alike import bare
from tracker.asking.days.missed import ASKS_OPEN
from tracker.asking.intents import DEADLINES
from tracker.asking.talk.follow import Cleared
from tracker.asking.told import Told, kinds_of_filter
from tracker.questions import Filters, Question
from tracker.terms import Category, Kind

#: Under this word of what is sought stands what takes applications as they come.
ROLLS = "any time"


def merged(told: Told, earlier: Question | None) -> Filters:
    """Put what is told now over what was asked before: its like is replaced, what is taken back is emptied."""
    new = told.filters
    if earlier is None:
        return new
    old, named = earlier.filters, kinds_of_filter(new)

    out = kinds_of_filter(Filters(told.left_out.categories, told.left_out.kinds))

    def stays(kind: Cleared) -> bool:
        return kind not in named and kind not in told.cleared and kind not in out

    if told.adds:
        new = replace(
            new,
            categories=tuple(c for c in Category if c in (*old.categories, *new.categories))
            if new.categories
            else (),
            kinds=tuple(k for k in Kind if k in (*old.kinds, *new.kinds)) if new.kinds else (),
            text=tuple(dict.fromkeys((*old.text, *new.text))) if new.text else (),
        )
    new = replace(new, text=_with_rolling(old.text, new.text))
    merged = new
    if stays(Cleared.AREAS):
        merged = replace(merged, areas=old.areas)
    if stays(Cleared.AMOUNT):
        merged = replace(merged, amount_min=old.amount_min, amount_max=old.amount_max)
    if stays(Cleared.DATES):
        merged = replace(merged, due_from=old.due_from, due_to=old.due_to)
    if stays(Cleared.KINDS):
        merged = replace(merged, kinds=old.kinds)
    if stays(Cleared.CATEGORIES):
        merged = replace(merged, categories=old.categories)
    if stays(Cleared.APPLICANTS):
        merged = replace(merged, applicants=old.applicants)
    if stays(Cleared.SUBJECT):
        gone = {bare(phrase) for phrase in told.not_wanted.text}
        merged = replace(merged, text=tuple(phrase for phrase in old.text if bare(phrase) not in gone))
    return merged


def _with_rolling(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    """Return what is sought with "first come first served" beside it, which only narrows it."""
    if new == (ROLLS,):
        return tuple(dict.fromkeys((*old, ROLLS)))
    return tuple(dict.fromkeys((*new, ROLLS))) if new and ROLLS in old else new


def carried(text: str, told: Told, earlier: Question | None) -> dict[str, Any]:
    """Return what is left out, and whether what is over or opens is meant, as told now or in the question before."""
    if earlier is None:
        return _told_apart(told)
    goes_on = {
        "without": earlier.without if not told.filters.kinds else (),
        "without_purposes": earlier.without_purposes if not told.filters.categories else (),
        "without_text": tuple(one for one in earlier.without_text if one not in told.filters.text),
        "without_areas": earlier.without_areas if not told.filters.areas else (),
        "without_places": earlier.without_places if not told.filters.areas else (),
        "without_applicants": earlier.without_applicants if not told.filters.applicants else (),
        "states": earlier.states,
        "opens": earlier.opens and not DEADLINES.search(text),
        "decides": earlier.decides and not DEADLINES.search(text),
        "opened": False,
        "missed": earlier.missed and not ASKS_OPEN.search(text),
    }
    return {name: value or goes_on[name] for name, value in _told_apart(told).items()}


def _told_apart(told: Told) -> dict[str, Any]:
    return {
        "without": told.left_out.kinds,
        "without_purposes": told.left_out.categories,
        "without_text": told.not_wanted.text,
        "without_areas": told.not_wanted.areas,
        "without_places": told.not_wanted.places,
        "without_applicants": told.not_wanted.applicants,
        "states": told.states,
        "opens": told.opens,
        "decides": told.decides,
        "opened": told.opened,
        "missed": told.missed,
    }
