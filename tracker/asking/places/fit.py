"""Say how the places of an opportunity lie to those that a question names: its own, around it, elsewhere, or not known.

Pure. Which place lies in which stands in `text/within.py`.
"""

from collections.abc import Iterable

from tracker.matching import area_fits
from tracker.model import Opportunity, Reading
from tracker.questions import Question
from tracker.text.within import Lies, lies


def place_fits(reading: Reading, question: Question) -> bool:
    """Say whether it is for a place that was named, by that name or as part of one ("City of Bradford"), or around it."""
    return _is_called(reading, question) or any(
        lies(place, told) is Lies.TOGETHER for place in question.places for told in reading.places
    )


def _is_called(reading: Reading, question: Question) -> bool:
    told = [f" {place.lower()} " for place in reading.places]
    return any(f" {place} " in name or name in f" {place} " for place in question.places for name in told)


def is_elsewhere(reading: Reading, question: Question) -> bool:
    """Say whether it is for other places than those that were named, as far as is known where all of them lie."""
    if not (question.places and reading.places) or _is_called(reading, question):
        return False
    return all(lies(place, told) is Lies.ELSEWHERE for place in question.places for told in reading.places)


def away(found: Iterable[Opportunity], question: Question) -> frozenset[int]:
    """Return the ids of those that are for other areas, or other places in them, than a question asks for."""
    areas = question.filters.areas
    return (
        frozenset(
            one.id for one in found if not area_fits(areas, one.reading) or is_elsewhere(one.reading, question)
        )
        if areas
        else frozenset()
    )


def place_words(reading: Reading, question: Question) -> str:
    """Say for which place it is: the one that was named, or its own, with a doubt where that may be another."""
    if _is_called(reading, question):
        return f"for {' and '.join(place.title() for place in question.places[:2])}"
    own = f"for {' and '.join(reading.places[:2])}"
    return own if place_fits(reading, question) else f"{own}: check that yours counts"
