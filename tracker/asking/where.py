"""Find the areas that a question asks about, and take their words.

Pure. Place names come from `text/places.py`; here stand the everyday names that only people use
("up north", "norn iron"). A place gives its area and is not repeated in the subject (codebook, Questions).
"""

import re

from tracker.asking.unread import Lexicon, Unread
from tracker.terms import Area
from tracker.text.gazetteer import AMBIGUOUS
from tracker.text.place_names import Size
from tracker.text.places import find_places

_NORTH = (Area.NORTH_EAST, Area.NORTH_WEST, Area.YORKSHIRE_HUMBER)
_MIDLANDS = (Area.EAST_MIDLANDS, Area.WEST_MIDLANDS)

EVERYDAY: dict[tuple[Area, ...], tuple[str, ...]] = {
    _NORTH: (
        "up north",
        "oop north",
        "the north of england",
        "north of england",
        "northern england",
        "the north",
        "northern",
    ),
    _MIDLANDS: ("the midlands", "midlands"),
    (Area.NORTH_EAST,): ("the north east", "north east", "northeast", "geordieland", "toon"),
    (Area.NORTH_WEST,): ("the north west", "north west", "northwest", "the lakes", "manc", "scouseland"),
    (Area.YORKSHIRE_HUMBER,): ("yorkshire", "yorks", "gods own county", "humberside"),
    (Area.EAST_MIDLANDS,): ("the east midlands", "east midlands", "east mids"),
    (Area.WEST_MIDLANDS,): ("the west midlands", "west midlands", "west mids", "brum", "the black country"),
    (Area.EAST_OF_ENGLAND,): ("the east of england", "east of england", "east anglia", "the fens"),
    (Area.LONDON,): ("the big smoke", "london", "greater london"),
    (Area.SOUTH_EAST,): ("the south east", "south east", "southeast"),
    (Area.SOUTH_WEST,): ("the south west", "south west", "southwest", "the west country", "west country"),
    (Area.ENGLAND,): ("england", "english", "lloegr"),
    (Area.SCOTLAND,): (
        "scotland",
        "scottish",
        "alba",
        "the highlands",
        "the central belt",
        "the western isles",
        "the scottish borders",
        "the borders",
        "north of the border",
    ),
    (Area.WALES,): (
        "wales",
        "welsh",
        "cymru",
        "the valleys",
        "merthyr",
        "the rhondda",
        "south wales",
        "north wales",
        "mid wales",
        "west wales",
    ),
    (Area.NORTHERN_IRELAND,): (
        "northern ireland",
        "norn iron",
        "northern irish",
        "n ireland",
        "n i",
        "ni",
        "ulster",
        "the six counties",
    ),
    (Area.ENGLAND, Area.SCOTLAND, Area.WALES): ("great britain", "gb"),
    (Area.UK,): (
        "uk",
        "the uk",
        "uk wide",
        "united kingdom",
        "nationwide",
        "nation wide",
        "national",
        "across the country",
        "whole country",
        "countrywide",
    ),
    (Area.INTERNATIONAL,): (
        "abroad",
        "overseas",
        "international",
        "outside the uk",
        "isle of man",
        "channel islands",
    ),
}
_EVERYDAY = Lexicon(EVERYDAY)
#: Nouns that name no town where they stand alone: "arts, reading".
_NOUNS = frozenset(
    "reading deal sandwich rugby street battle rye stone sale hart wear turkey china jersey chard leek thorne bob amble coll".split()
)
#: "Grants for a food bank, Derby", "lunch club (Oban)": alone between breaks, such a name is the place.
_ALONE = re.compile(rf"(?:^|(?<=, ))(?:{'|'.join(sorted(AMBIGUOUS - _NOUNS))})(?= ,|$)")
#: "national lottery", "scottish power": a name that begins with an area is not one.
_NAME_AFTER = re.compile(
    r"^ (?:lottery|trust|grid|theatre|trails?|insurance|park|parks|academy|express|express|rail|power|water|gas"
    r"|language|scots|speaking|dance|dancing|music|country|gaelic|literature|women|men|citizens?)\b"
)


def read_areas(unread: Unread) -> tuple[Area, ...]:
    """Return the areas named, in the order of `Area`; their words, and "in" before them, are taken."""
    found: set[Area] = set()
    for place in find_places(_plainer(unread.left)):
        if _is_everyday(place.name) or place.end <= place.start or _NAME_AFTER.match(unread.left[place.end :]):
            continue
        found.update(place.areas)
        unread.blank(place.start, place.end)
    for match in _ALONE.finditer(unread.left):
        found.update(area for place in find_places(f"in {match[0].title()}") for area in place.areas)
        unread.blank(*match.span())
    for areas, match in _EVERYDAY.find(unread.left):
        if not _NAME_AFTER.match(unread.left[match.end() :]):
            found.update(areas)
            unread.blank(*match.span())
    return tuple(area for area in Area if area in found)


def read_places(line: str) -> tuple[str, ...]:
    """Return the places below a region that a plain line names, in lower case: a town, a borough, a county."""
    alone = (place for match in _ALONE.finditer(line) for place in find_places(f"in {match[0].title()}"))
    return tuple(
        dict.fromkeys(
            place.name.lower()
            for place in (*find_places(_plainer(line)), *alone)
            if place.size is Size.PLACE and not _is_everyday(place.name)
        )
    )


def _is_everyday(name: str) -> bool:
    return _EVERYDAY.pattern.fullmatch(name.lower()) is not None


def _plainer(line: str) -> str:
    """Return the line, as long as before, with "round Wigan way" as "near Wigan", which `text/places.py` knows."""
    return re.sub(r"\bround\b", "near ", re.sub(r"\bway\b", "   ", line))
