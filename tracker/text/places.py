"""Find the places that a text names, and the areas they lie in.

Pure; the names stand in `text/gazetteer.py`. Small letters will do ("core costs in wales?"); a name that is also a
word or a surname (Reading, Deal, Lincoln) counts only where capitals or a preposition speak for the place. Streets,
buildings, universities and web addresses are none. Codes of regions (UKE42, TLE42) are read too.
"""

import re
from dataclasses import dataclass
from typing import Final

from tracker.terms import ENGLISH_REGIONS, Area
from tracker.text.gazetteer import TOWNS
from tracker.text.html import Document
from tracker.text.place_names import BY_FIRST, Entry, Size, with_villages
from tracker.text.words import Words, words_of


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A place that a text names: `text[start:end]`."""

    start: int
    end: int
    #: As the gazetteer has it; the code itself for a region's code.
    name: str
    areas: tuple[Area, ...]
    size: Size = Size.PLACE
    #: A village or suburb: others, too small for our lists, may have its name.
    village: bool = False


#: First three letters of a code of the ITL, or of NUTS before it.
CODES: Final[dict[str, Area]] = {
    prefix + letter: area
    for prefix in ("UK", "TL")
    for letter, area in zip(
        "CDEFGHIJKLMN",
        (*ENGLISH_REGIONS, Area.WALES, Area.SCOTLAND, Area.NORTHERN_IRELAND),
        strict=True,
    )
}
#: A code of a whole region, without figures, may be the tail of a name: "Flutter UKI".
_BARE: Final = 3
_OF_A_NAME: Final = re.compile(
    r"\b(?!(?:NUTS|ITL|Code|Codes|Region|Regions|Area|Areas|Place|In|For)\b)[A-Z][a-z]+ $"
)
_CODE = re.compile(r"\b(?:UK|TL)([C-N])(?:[0-9][0-9A-Z]{0,2})?\b")
#: Northern Ireland in short, where it is no insurance.
_NI = re.compile(
    r"(?<!employer )(?<!employers )(?<![’'] )(?<!tax and )(?<!and )(?<![\w.])NI(?![\w.])(?! (?:contributions?|costs?|number|payments?|rates?|rises?|hikes?|bills?|thresholds?|increases?|and pension))"
)

#: What stands before a place rather than before a word or a surname.
_LEADS: Final = frozenset(
    "in across at near around of from for throughout within serving outside inside to into over between north south east "
    "west central city borough county district town council diocese greater mid visit nhs area areas".split()
)
_SMALL_LEADS: Final = frozenset("in near around across throughout within from".split())
_COUNCILS: Final = frozenset(
    "council borough city district county cvs icb ics icp together nhs residents based area only community hospital town charities groups festival lottery".split()
)
#: The same behind the name of a village.
_OF_VILLAGES: Final = _COUNCILS | frozenset("parish village neighbourhood".split())
#: Behind a name these make it a street, a building or a club.
_NOT_AFTER: Final = frozenset(
    "street road lane avenue drive close square terrace crescent gardens way place house hall court building bridge gate "
    "station airport hotel university college arms united rd st ave row walk hill buildings rovers wanderers university's "
    "bank marathon tigers yard mill mills".split()
)
#: "Great Harrow", "Little Barnet": villages of their own, wherever the town of that name is.
_OF_A_VILLAGE: Final = frozenset("great little long much nether".split())
#: Before a name, with "of": "University of Leeds", "Duke of York", "Bank of Scotland", "Museum of London".
_NOT_OF: Final = frozenset(
    "university bank duke duchess bishop archbishop earl church museum museums prince princess college commission tower battle "
    "lord kingdom port".split()
)
#: Behind "UK" these speak of the state and its law, not of where somebody is.
_OF_THE_STATE: Final = frozenset(
    "time local resettlement government government's governments law laws legislation parliament gdpr shared visa visas border passport immigration asylum "
    "procurement regulations tax treasury ministers statistics average economy".split()
)
#: Behind "South West" these make it a part of a town.
_OF_A_TOWN: Final = frozenset(
    "cluster clusters locality localities neighbourhood neighbourhoods quadrant ward wards pcn pcns".split()
)
#: Behind "University" these make the name of a health board or a hospital trust.
_OF_HEALTH: Final = (("health",), ("hospital",), ("hospitals",), ("healthcare",), ("teaching",), ("nhs",))
_TITLES: Final = frozenset(
    "mr mrs ms miss dr sir lord lady dame prof professor councillor cllr bishop judge rev abraham".split()
)


#: What follows an article that is a piece of a name: "the Borders"; any other "the" need not be looked at.
_BEHIND_THE: Final = frozenset(entry.words[1:2] for entry in BY_FIRST["the"])
#: Of these a place's name may follow that they are a piece of.
_DIRECTIONS: Final = frozenset((side, end) for side in ("north", "south") for end in ("east", "west"))
_AND: Final = frozenset(("and", "or", "&"))


#: "the north" and "up north" are places, "to the north of the park" is none.
_NEEDS_CAPITAL: Final = frozenset(
    ("the north", "north east", "north west", "south east", "south west", "humber", "highlands", "highland")
)


def find_places(text: str) -> list[FoundPlace]:
    """Return the places that a text names, villages too, in order; of overlapping names the longest."""
    return places_in(words_of(Document(text)), text, villages=True)


def places_in(words: Words, text: str, *, villages: bool = False) -> list[FoundPlace]:
    """Do the same where the text is cut into words already; villages are looked for only where it is asked for."""
    index = with_villages() if villages else BY_FIRST
    found: list[FoundPlace] = []
    behind = -9  # position behind the last place: what stands in a list with it is a place too
    shouted = text.isupper()
    small = text.islower()
    for at in [at for at, word in enumerate(words.words) if word in index]:
        if at < behind or (words.words[at] == "the" and words.words[at + 1 : at + 2] not in _BEHIND_THE):
            continue
        listed = at == behind or (at == behind + 1 and words.words[behind] in _AND)
        for entry in index[words.words[at]]:
            last = _fits(entry, words, at)
            if last and entry.size is Size.REGION and "," in text[words.starts[at] : words.ends[last - 1]]:
                continue  # "Uxbridge South, West Drayton"
            if last and entry.words in _DIRECTIONS and _goes_on(words, last, text):
                continue  # "North West Surrey", "South West Yorkshire"
            if last and _is_place(entry, words, at, last, text, small=small, shouted=shouted, listed=listed):
                found.append(
                    FoundPlace(
                        words.starts[at], words.ends[last - 1], entry.name, entry.areas, entry.size, entry.small
                    )
                )
                behind = last
                break
    if "NI" in text and not shouted:
        found += (
            FoundPlace(short.start(), short.end(), "Northern Ireland", (Area.NORTHERN_IRELAND,), Size.NATION)
            for short in _NI.finditer(text)
        )
        found.sort(key=lambda place: place.start)
    if "UK" in text or "TL" in text:
        found += (
            FoundPlace(code.start(), code.end(), code[0], (CODES["UK" + code[1]],), Size.PLACE)
            for code in _CODE.finditer(text)
            if code.end() - code.start() > _BARE
            or not _OF_A_NAME.search(text, max(0, code.start() - 20), code.start())
        )
        found.sort(key=lambda place: place.start)
    return found


def _goes_on(words: Words, at: int, text: str) -> bool:
    """Say whether a place's own name stands directly behind a direction, so that a piece of that place is meant."""
    if words.words[at : at + 1] == ("of",):
        at += 1  # "the north west of Northern Ireland"
    elif words.words[at : at + 1] == () or text[words.ends[at - 1] : words.starts[at]] != " ":
        return False
    return (
        words.words[at : at + 1] != ()
        and text[words.starts[at]].isupper()
        and any(_fits(entry, words, at) and not entry.ambiguous for entry in BY_FIRST.get(words.words[at], ()))
    )


def _fits(entry: Entry, words: Words, at: int) -> int:
    """Return the position behind an entry's last word if it stands at `at`, else 0; "&" is read as "and"."""
    for wanted in entry.words:
        while at < len(words.words) and words.words[at] == "&":
            at += 1
        if at >= len(words.words):
            return 0
        if words.words[at] != wanted:
            if entry.joined and words.words[at] == "and" and words.words[at + 1 : at + 2] == (wanted,):
                at += 1
            elif wanted != "and":
                return 0
            else:
                continue
        at += 1
    return at


def _is_place(
    entry: Entry, words: Words, first: int, last: int, text: str, *, small: bool, shouted: bool, listed: bool
) -> bool:
    """Say whether words that spell a place mean it here."""
    if _in_address(text, words.starts[first], words.ends[last - 1]):
        return False
    if text[words.ends[last - 1] : words.ends[last - 1] + 1].isdigit():
        return False  # "UK4" is the name of a notice
    if entry.words == ("wales",) and words.words[max(first - 4, 0) : first] == (
        "commission",
        "for",
        "england",
        "and",
    ):
        return False  # the Charity Commission for England and Wales, both its parts
    before = words.words[first - 1] if first and words.sentence[first - 1] == words.sentence[first] else ""
    after = (
        words.words[last] if last < len(words.words) and words.sentence[last] == words.sentence[last - 1] else ""
    )
    if after == "university" and words.words[last + 1 : last + 2] in _OF_HEALTH:
        after = "health"  # "Betsi Cadwaladr University Health Board"
    capital = text[words.starts[first + (entry.words[0] == "the")]].isupper()
    after_capital = bool(after) and text[words.starts[last]].isupper()
    village = before in _OF_A_VILLAGE and entry.size is Size.PLACE and text[words.starts[first - 1]].isupper()
    if village or _names_something_else(
        entry, before, after, words.words[max(first - 2, 0)], capital=after_capital or small
    ):
        return False
    if entry.words == ("nationwide",):
        # "The Nationwide Building Society", "£335,000 from Nationwide".
        return not (capital and (after_capital or (before and not shouted)))
    if entry.words == ("the", "north") and (after_capital or after in ("east", "west", "of")):
        return False
    if entry.words[0] == "the" and entry.size is Size.PLACE:
        return capital and not after_capital
    if " ".join(entry.words) in _NEEDS_CAPITAL and not capital and not small and before not in ("the", "in"):
        return False
    if not entry.ambiguous:
        return True
    if capital and text.endswith("(", 0, words.starts[first]) and text.startswith(")", words.ends[last - 1]):
        return True  # "Steeple Claydon (Bucks)"
    alone = not before or not text[words.starts[first - 1]].isupper()
    return _is_told_apart(
        entry, before, after, small=small, shouted=shouted, listed=listed, capital=capital, alone=alone
    )


def _is_told_apart(
    entry: Entry, before: str, after: str, *, small: bool, shouted: bool, listed: bool, capital: bool, alone: bool
) -> bool:
    """Say whether a name that is a word or a surname, too, means the place; `alone`: no other name stands before it."""
    if before in _TITLES:
        return False
    if small or not capital:
        # In a text that has capitals, "from reading the forms" is no town.
        return (
            small and before in _SMALL_LEADS and after not in ("and", "of", "to", "the", "a", "your", "our", "for")
        )
    if entry.small:
        return listed or after in _OF_VILLAGES or before in _SMALL_LEADS
    if listed or after in _COUNCILS or before in (_SMALL_LEADS if shouted else _LEADS):
        return True
    # "Newport groups" is the town, "Anne Newport" is not; "Deal" and "Reading" begin too many sentences.
    return entry.words[0] in TOWNS and alone and not shouted


def _names_something_else(entry: Entry, before: str, after: str, two_before: str, *, capital: bool) -> bool:
    """Say whether the words around make it a street, a university, a bank, a donor's surname."""
    if (before == "of" and two_before in _NOT_OF) or (after in ("group", "groups") and entry.words == ("reading",)):
        return True
    if before == "for" and two_before == "commission":  # the Charity Commission for England and Wales
        return True
    if entry.words == ("uk",) and after in _OF_THE_STATE:  # "4pm UK time", "UK resettlement schemes"
        return True
    if entry.size is Size.REGION and after in _OF_A_TOWN:  # "Cardiff South West Cluster"
        return True
    if entry.size is Size.NATION or not capital:
        return False
    return after in _NOT_AFTER or (
        entry.size is Size.PLACE and after in ("trust", "foundation", "charity", "family")
    )


def _in_address(text: str, start: int, end: int) -> bool:
    """Say whether a word is a piece of a web or mail address ("gov.uk", "leeds.ac.uk", "@kent")."""
    before = text[start - 1] if start else " "
    if before in "./@_":
        return True
    after = text[end : end + 2]
    return len(after) == 2 and after[0] in ".@/_" and after[1].isalnum() and after[0] != "/"
