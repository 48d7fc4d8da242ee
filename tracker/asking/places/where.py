"""Find the areas that a question asks about, and take their words.

Pure. Place names come from `text/places.py`; here stand the everyday names that only people use
("up north", "norn iron"). A place gives its area and is not repeated in the subject (codebook, Questions).
"""

import re
from collections.abc import Sequence

from tracker.asking.line.unread import Lexicon, Unread
from tracker.asking.places.namesakes import is_namesake, without_namesakes
from tracker.asking.places.nicknames import DISTRICTS, NICKNAMES
from tracker.terms import Area
from tracker.text.gazetteer import AMBIGUOUS
from tracker.text.place_names import Size
from tracker.text.places import FoundPlace, find_places

_NORTH = (Area.NORTH_EAST, Area.NORTH_WEST, Area.YORKSHIRE_HUMBER)
_SOUTH = (Area.SOUTH_EAST, Area.SOUTH_WEST)
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
    _SOUTH: (
        "down south",
        "the south of england",
        "south of england",
        "southern england",
        "the south coast",
        "south coast",
        "the south",
    ),
    _MIDLANDS: ("the midlands", "midlands"),
    (Area.NORTH_EAST,): ("the north east", "north east", "northeast", "geordieland", "toon", "ne", "n e"),
    (Area.NORTH_WEST,): (
        "the north west",
        "north west",
        "northwest",
        "the lakes",
        "manc",
        "scouseland",
        "nw",
        "n w",
    ),
    (Area.YORKSHIRE_HUMBER,): (
        "yorkshire",
        "yorks",
        "gods own county",
        "humberside",
        "y and h",
        "yorkshire and humber",
        "yorks and humber",
    ),
    (Area.EAST_MIDLANDS,): ("the east midlands", "east midlands", "east mids", "e mids", "e midlands"),
    (Area.WEST_MIDLANDS,): (
        "the west midlands",
        "west midlands",
        "west mids",
        "w mids",
        "brum",
        "the black country",
    ),
    (Area.EAST_OF_ENGLAND,): ("the east of england", "east of england", "east anglia", "the fens", "eoe"),
    (Area.LONDON,): ("the big smoke", "london", "greater london"),
    (Area.SOUTH_EAST,): ("the south east", "south east", "southeast", "se", "s e"),
    (Area.SOUTH_WEST,): (
        "the south west",
        "south west",
        "southwest",
        "the west country",
        "west country",
        "sw",
        "s w",
    ),
    (Area.ENGLAND,): ("england", "english", "lloegr"),
    (Area.SCOTLAND,): (
        "scotland",
        "scottish",
        "south of scotland",
        "the south of scotland",
        "north of scotland",
        "the north of scotland",
        "alba",
        "the highlands",
        "the central belt",
        "the western isles",
        "the scottish borders",
        "the borders",
        "north of the border",
        "ne scotland",
        "nw scotland",
        "sw scotland",
        "se scotland",
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
        "nw wales",
        "ne wales",
        "sw wales",
        "se wales",
    ),
    (Area.NORTHERN_IRELAND,): (
        "northern ireland",
        "norn iron",
        "northern irish",
        "n ireland",
        "n i",
        "ni",
        "ulster",
        "belfast trust",
        "southern trust",
        "northern trust",
        "western trust",
        "south eastern trust",
        "belfast health trust",
        "southern health trust",
        "northern health trust",
        "western health trust",
        "south eastern health trust",
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
    r"|language|scots|speaking|dance|dancing|music|country|gaelic|literature|women|men|citizens?|coast)\b"
)
#: A language or a style, not a place: "English classes", "learn English", "Welsh for beginners", "Scottish country dancing".
_LANGUAGE = r"(?:english|welsh|scots|cymraeg)"
_STYLE = (
    r"(?:danc(?:e|es|ing|ers?)|ceilidhs?|reels?|jigs?|music|musicians|songs?|singing|folk ?songs?|folk|fiddl(?:e|es|ing|ers?)|pip(?:es?|ing|ers?)|pipe band|bagpipes?|harps?|accordion|bands?|drumming"
    r"|cakes?|baking|cooking|cookery|cuisine|recipes|breakfasts?|supper|poetry|poems|stories|storytelling|tales|folklore|myths?|mythology|soul|tartan|kilts?|tapestry|quilting|tweed|terriers?|cob|ponies|setters?|spaniels?|highland games|morris)"
)
_SPOKEN = re.compile(
    rf"(?<![a-z])(?:(?:learn(?:ing)?|teach(?:ing)?|speak(?:s|ing)?|practi[sc](?:e|ing)|improv(?:e|ing)|basic|spoken|poor|limited|little|no|functional|better|everyday|written|beginners?) {_LANGUAGE}"
    rf"|(?:in|into|through|or|and|as well as) {_LANGUAGE}(?= (?:as well|and|or|too|first|if|but|please|so|because|rather|instead)(?![a-z])| ?,|$)"
    rf"|{_LANGUAGE} (?=(?:class(?:es)?|lessons?|tuition|language|speak(?:ing|ers?)|conversation|skills|as a|for(?! (?:charit|cics?|groups?|grants?))|tutors?|teachers?|teaching|courses?|cafes?|literature|learners?|learning|medium|practice|clubs? for|exams?|reading and writing)(?![a-z]))"
    rf"|(?:welsh|scottish|northern|british|northern irish|ulster) (?=(?:(?:highland|folk|country|clog|step|traditional|trad|old time|social|barn|brass|national|community|ballroom|set) )*{_STYLE}(?![a-z])))"
)
#: "A Welsh choir in London": of which sort it is, where another place is named.
_OF_A_PEOPLE = re.compile(
    r"(?<![a-z])(?<!and )(?<!or )(?P<who>english|welsh|scottish|northern irish)(?= (?!(?:and|or|,|grants?|funds?|funders?|funding|money|tenders?|contracts?|trusts?|government|councils?|ones?|in|for|based|side|border)(?![a-z]))[a-z])"
)
_NATION_OF = {
    "english": Area.ENGLAND,
    "welsh": Area.WALES,
    "scottish": Area.SCOTLAND,
    "northern irish": Area.NORTHERN_IRELAND,
}
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
    meant = without_namesakes(named, line)
    homes = [place for place in meant if place.start not in ends]
    for place in named:
        if _NAME_AFTER.match(unread.left[place.end :]) or _is_of_a_sort(place, line):
            continue
        if _is_where_from(place, meant, line):
            unread.blank(place.start, place.end)
            continue
        if place in meant and (place.start not in ends or not homes):
            found.update(place.areas)
        unread.blank(place.start, place.end)
    for match in _ALONE.finditer(unread.left):
        if is_namesake(match[0], match.end(), named):
            unread.blank(*match.span())
            continue
        found.update(area for place in find_places(f"in {match[0].title()}") for area in place.areas)
        unread.blank(*match.span())
    for areas, match in _EVERYDAY.find(_SPOKEN.sub(lambda said: "|" * len(said[0]), unread.left)):
        if not _NAME_AFTER.match(unread.left[match.end() :]):
            if match.start() not in ends or not (found or homes):
                found.update(areas)
            unread.blank(*match.span())
    return tuple(area for area in Area if area in found - _only_a_people(line, found))


def _only_a_people(line: str, found: set[Area]) -> set[Area]:
    """Return the nations that only say of which sort a group is, since it is in another one."""
    told = {_NATION_OF[match["who"]] for match in _OF_A_PEOPLE.finditer(line)}
    told -= {nation for nation in told if re.search(rf"(?<![a-z]){nation.value.replace('_', ' ')}(?![a-z])", line)}
    elsewhere = {area for area in found - told if area is not Area.UK and not told & set(area.lineage)}
    return told & found if elsewhere else set()


def read_places(line: str) -> tuple[str, ...]:
    """Return the places below a region that a plain line names, in lower case: a town, a borough, a county."""
    plainer = _plainer(line)
    counties = find_places(plainer)
    alone = (
        place
        for match in _ALONE.finditer(line)
        if not is_namesake(match[0], match.end(), counties)
        for place in find_places(f"in {match[0].title()}")
    )
    return tuple(
        dict.fromkeys(
            place.name.lower()
            for place in (*without_namesakes(counties, plainer), *alone)
            if place.size is Size.PLACE and not _is_everyday(place.name)
        )
    )


def _is_where_from(place: FoundPlace, named: Sequence[FoundPlace], line: str) -> bool:
    """Say whether a land abroad is where people come from who are somewhere else now: "women from Syria in Belfast"."""
    if set(place.areas) != _FAR or not line[: place.start].endswith("from "):
        return False
    return any(set(one.areas) != _FAR for one in named)


def _is_of_a_sort(place: FoundPlace, line: str) -> bool:
    """Say whether a land abroad only says what sort of thing or people is meant."""
    if set(place.areas) != _FAR or _LEADS_FAR.search(line[: place.start]):
        return False
    return _BEHIND_A_LAND.match(line[place.end :]) is not None


def _is_everyday(name: str) -> bool:
    return _EVERYDAY.pattern.fullmatch(name.lower()) is not None


def _plainer(line: str) -> str:
    """Return the line, as long as before, with "round Wigan way" as "near Wigan" and "nr Louth" as "in Louth", which `text/places.py` knows."""
    line = re.sub(r"\bnr\b(?! \d)", "in", line)
    return re.sub(r"\bround\b", "near ", re.sub(r"\bway\b", "   ", line))
