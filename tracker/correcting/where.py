"""A person's words for where money goes → areas, and the places below them: "Wales and Leeds", "County Durham".

Pure. Every word must belong to an area or a place that we know: "England except London" is neither.
"""

import re
from typing import Final

from tracker.errors import CorrectionError
from tracker.terms import Area
from tracker.text.place_names import Size
from tracker.text.places import FoundPlace, find_places

_SEPARATED: Final = re.compile(r"\s*(?:[,;&()/]|\band\b)\s*")
#: What may stand beside names and between them.
_SMALL: Final = re.compile(r"(?:[,;&()/\s]|\b(?:and|the|all of|whole)\b)*", re.IGNORECASE)
_NAMES: Final = {one.value.replace("_", " "): one for one in Area} | {
    "outside the uk": Area.INTERNATIONAL,
    "abroad": Area.INTERNATIONAL,
}


def areas(told: str) -> str:
    """Return areas, and behind them the names of places, as text. Raises CorrectionError, with what to write."""
    words = told.replace("_", " ")
    found = _all_of(words)
    if found is None:
        found = _each(words)
        if not found:
            raise CorrectionError(
                f"“{told}”: not all of it is a place that I know; write Wales, north_west, Kent and Leeds or none"
            )
    within = {area for place in found for area in place.areas}
    names = {place.name for place in found if place.size is Size.PLACE}
    return ", ".join((*sorted(within), *sorted(names)))


def _each(words: str) -> list[FoundPlace] | None:
    """Return the places of a text, each looked up by itself; None where one is none."""
    ends = [found.start() for found in _SEPARATED.finditer(words)] + [len(words)]
    starts = [0, *(found.end() for found in _SEPARATED.finditer(words))]
    found: list[FoundPlace] = []
    at = 0
    while at < len(starts):
        if starts[at] >= ends[at]:
            at += 1  # nothing stands between two separators
            continue
        # "Yorkshire and the Humber" is one.
        for last in range(min(at + 2, len(ends)) - 1, at - 1, -1):
            one = _one(words[starts[at] : ends[last]])
            if one is not None and (last == at or len(one) == 1):
                found += one
                at = last + 1
                break
        else:
            return None
    return found


def _one(part: str) -> list[FoundPlace] | None:
    name = part.casefold().removeprefix("the ").removeprefix("whole ")
    if name in _NAMES:
        return [FoundPlace(0, len(part), part, (_NAMES[name],), Size.REGION)]
    return _all_of(part)


def _all_of(words: str) -> list[FoundPlace] | None:
    """Return the places that a text names where it names nothing else, else None."""
    # Here only a place is meant: "reading" and "deal" are towns.
    for text in (words, words.title(), f"in {words}", f"in {words.title()}"):
        places = find_places(text)
        begin = len("in ") if text.startswith("in ") and len(text) > len(words) else 0
        ends = [begin, *(place.end for place in places)]
        starts = [*(place.start for place in places), len(text)]
        beside = [text[end:start] for end, start in zip(ends, starts, strict=True)]
        if places and all(place.areas for place in places) and all(_SMALL.fullmatch(one) for one in beside):
            return places
    return None
