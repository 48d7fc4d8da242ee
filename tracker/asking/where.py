"""Find the areas that a question asks about, and take their words.

Pure. Place names come from `text/places.py`; here stand the everyday names that only people use
("up north", "norn iron"). A place gives its area and is not repeated in the subject (codebook, Questions).
"""

import re

from tracker.asking.nicknames import DISTRICTS, NICKNAMES
from tracker.asking.unread import Lexicon, Unread
from tracker.terms import Area
from tracker.text.gazetteer import AMBIGUOUS
from tracker.text.place_names import Size
from tracker.text.places import FoundPlace, find_places

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
_ALL = (EVERYDAY, NICKNAMES, DISTRICTS)
_EVERYDAY = Lexicon(
    {areas: tuple(name for table in _ALL for name in table.get(areas, ())) for table in _ALL for areas in table}
)
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
#: A language, not a place: "English classes", "learn English", "Welsh speaking".
_SPOKEN = re.compile(
    r"(?<![a-z])(?:(?:learn(?:ing)?|teach(?:ing)?|speak(?:s|ing)?|practi[sc](?:e|ing)|improv(?:e|ing)|basic|spoken|poor|limited|little|no|functional|better) (?:english|welsh)"
    r"|english (?=(?:class(?:es)?|lessons?|tuition|language|speak(?:ing|ers?)|conversation|skills|as a|for speakers|tutors?|teachers?|teaching|courses?|cafes?|literature)(?![a-z]))"
    r"|welsh (?=(?:class(?:es)?|lessons?|tuition|conversation|learners?|courses?)(?![a-z])))"
)
#: Lands that say of what sort something is: "Caribbean recipes", "a Jamaican … supper club"; "in the Caribbean" is a place.
_FAR = frozenset({Area.INTERNATIONAL})
_LEADS_FAR = re.compile(r"(?<![a-z])(?:in|to|from|across|near|within|throughout|at) (?:the )?$")
_BEHIND_A_LAND = re.compile(r"^ (?!(?:and|or|,|for|by|to|with|who|please)(?![a-z]))[a-z]")
#: Where a trip leads to; the applicant is elsewhere: "take 30 pensioners to Blackpool from Wakefield".
_TRIP_TO = re.compile(
    r"(?<![a-z])(?:trips?|outings?|excursions?|day out|days out|visit|visits|pilgrimage|(?:tak|tre?at|bring|send|bus)(?:e|ing)? (?:[a-z0-9]+ ){1,5}?) ?(?:away )?(?:to|around) (?=[a-z])"
)


def read_areas(unread: Unread) -> tuple[Area, ...]:
    """Return the areas named, in the order of `Area`; their words, and "in" before them, are taken."""
    found: set[Area] = set()
    line = _SPOKEN.sub(lambda said: "|" * len(said[0]), _plainer(unread.left))
    named = [place for place in find_places(line) if place.end > place.start and not _is_everyday(place.name)]
    ends = {match.end() for match in _TRIP_TO.finditer(line)}
    homes = [place for place in named if place.start not in ends]
    for place in named:
        if _NAME_AFTER.match(unread.left[place.end :]) or _is_of_a_sort(place, line):
            continue
        if place.start not in ends or not homes:
            found.update(place.areas)
        unread.blank(place.start, place.end)
    for match in _ALONE.finditer(unread.left):
        found.update(area for place in find_places(f"in {match[0].title()}") for area in place.areas)
        unread.blank(*match.span())
    for areas, match in _EVERYDAY.find(_SPOKEN.sub(lambda said: "|" * len(said[0]), unread.left)):
        if not _NAME_AFTER.match(unread.left[match.end() :]):
            if match.start() not in ends or not (found or homes):
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


def _is_of_a_sort(place: FoundPlace, line: str) -> bool:
    """Say whether a land abroad only says what sort of thing or people is meant."""
    if set(place.areas) != _FAR or _LEADS_FAR.search(line[: place.start]):
        return False
    return _BEHIND_A_LAND.match(line[place.end :]) is not None


def _is_everyday(name: str) -> bool:
    return _EVERYDAY.pattern.fullmatch(name.lower()) is not None


def _plainer(line: str) -> str:
    """Return the line, as long as before, with "round Wigan way" as "near Wigan", which `text/places.py` knows."""
    return re.sub(r"\bround\b", "near ", re.sub(r"\bway\b", "   ", line))
