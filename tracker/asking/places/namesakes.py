"""Towns that share their name with others, told apart by the county behind it: "Newport, Shropshire" is not in Wales.

Pure.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from tracker.text.places import FoundPlace

#: Names that several towns bear, of which the gazetteer holds the largest.
SHARED = frozenset(
    """
    newport newcastle bangor richmond bradford ashford gillingham wellington whitchurch washington wells burnham stratford kingston sutton
    middleton broughton farnham hayes alton milton hamilton perth boston preston lincoln ash holywell barnstaple wick hythe hope wootton
    """.split()
)
_COUNTY = re.compile(
    r"^(?:(?:county|co) .+|.+shire|kent|surrey|norfolk|suffolk|devon|dorset|somerset|cornwall|cumbria|(?:east |west )?sussex|essex|durham"
    r"|northumberland|rutland|isle of wight|powys|gwynedd|fife|(?:north |south |west )?yorkshire|merseyside|tyne and wear)$"
)
_PARTED = re.compile(r" ?,? ?(?:in )?(?:the )?")
#: A third behind them makes it a list.
_LISTS_ON = re.compile(r" ?(?:,|and|or|&) ")


def is_namesake(name: str, end: int, named: Sequence[FoundPlace]) -> bool:
    """Say whether behind a shared name, which ends at `end` of a line, one of the places `named` is the county of another."""
    behind = next((one for one in named if one.start == end + len(" , ")), None)
    return name in SHARED and behind is not None and _COUNTY.match(behind.name.lower()) is not None


def without_namesakes(named: Sequence[FoundPlace], line: str) -> list[FoundPlace]:
    """Return the places of a plain line without a town behind whose shared name the county of another stands."""
    told = list(named)
    for town, county in pairwise(named):
        if town.name.lower().split()[0] not in SHARED or not _COUNTY.match(county.name.lower()):
            continue
        behind = line[county.end :]
        lists_on = _LISTS_ON.match(behind) and any(one.start > county.end for one in named)
        if (
            _PARTED.fullmatch(line[town.end : county.start])
            and not lists_on
            and set(town.areas) != set(county.areas)
        ):
            told.remove(town)
    return told
