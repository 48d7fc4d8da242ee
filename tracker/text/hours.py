"""Find times of day as the UK writes them: 5pm, 2.00 pm, 17:00, 12 noon, midnight, 9.30am to 1pm.

Pure. A range gives its beginning. "Midnight" is 23:59 of the day it stands with (codebook, Deadlines).
Every pattern is bounded, so the work grows with the length of the text only.
"""

import re
from dataclasses import dataclass, replace
from datetime import time
from typing import Final

#: "Midnight on 5 March" is the last minute of that day.
LAST_MINUTE: Final = time(23, 59)


@dataclass(frozen=True, slots=True)
class FoundHour:
    """A time of day: `text[start:end]`, a range and the name of a zone included."""

    start: int
    end: int
    at: time
    #: "gmt", "bst", "utc", "cet" (also for CEST and Brussels time) or "" where none, or UK time, is said.
    zone: str = ""
    #: It could be the start or the end of the day ("00:00", "12am").
    unclear: bool = False
    #: It is told in a zone that we do not reckon with ("GMT+14", "EST").
    elsewhere: bool = False
    #: It could be in the morning or in the afternoon ("5.30", "1:00").
    either: bool = False
    #: It begins a stretch ("9am to 5pm").
    lasts: bool = False
    #: It reads as a time only beside a date ("17.00", "5" in "5 to 7pm").
    weak: bool = False


#: Hours in words.
_WORDS: Final = {
    word: at for at, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
}
_TWELVE: Final = "|".join(_WORDS)
_HOUR: Final = re.compile(
    rf"""(?<![\w£$€/])(?<!\d[.,:])(?:
      (?P<share>half|(?:a\ )?quarter)[\ -](?P<side>past|to)[\ -](?P<shared>1[0-2]|[1-9]|{_TWELVE})\b(?:\s?(?P<sharedhalf>[ap])\.?m\b)?(?:\s(?:in|on)\sthe\s(?P<sharedpart>morning|afternoon|evening))?
    | (?P<hp>1[0-2]|0?[1-9]|{_TWELVE})(?:[.:](?P<mp>[0-5]\d))?(?:\s?o['’]?clock)?\s(?:in|on)\sthe\s(?P<daypart>morning|afternoon|evening)\b
    | (?P<hh>[01]?\d|2[0-3])h(?P<mh>[0-5]\d)\b
    |
"""
    r"""      (?:(?:12|twelve)(?:[.:]00)?\s?(?:[ap]\.?m\.?)?\s?[(-]?\s?)?(?P<word>noon|midday|midnight|hanner\ dydd|hanner\ nos|[cg]anol\ dydd|[cg]anol\ nos)\b\)?
    | (?P<h>\d{1,2})(?:[.:](?P<m>[0-5]\d))?(?::[0-5]\d)?\s{0,2}(?P<half>[ap](?:\.\s?m\.?|m)(?![a-z])|y\.?[bhp]\b\.?)
    | (?P<h24>[01]?\d|2[0-4])[:](?P<m24>[0-5]\d)(?::[0-5]\d)?(?!\d|:\d)(?:\s?(?:hrs|hours|h)\b)?
    | (?P<hd>[01]?\d|2[0-3])\.(?P<md>[0-5]\d)(?![\d%]|\.\d)(?P<hrs>\s?(?:hrs|hours|h)\b)?
    | (?P<mil>(?:[01]\d|2[0-3])[0-5]\d)[^\S\n]?(?:hrs|hours|h)\b
    | (?:(?<=at\ )|(?<=@\ )|(?<=@)|(?<=by\ )|(?<=before\ )|(?<=until\ )|(?<=than\ )|(?<=\ is\ )|(?<=:\ )|(?<=\d\d,\ ))(?P<bare>(?:[01]\d|2[0-3])[0-5][05])(?![\d.,:%]\d|\d)
      (?=\s?(?:$|[.;)\n]|(?:,\s?)?(?:on|of)\s|,?\s(?:mon|tue|wed|thu|fri|sat|sun)))
    | (?P<oclock>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s?o['’]?(?:clock|r\ gloch(?:\ (?P<part>y\ bore|y\ prynhawn|yr\ hwyr|y\ nos))?)\b
    | (?P<first>\d{1,2})(?:[.:](?P<firstm>[0-5]\d))?(?=\s?(?:-|–|—|to)\s?(?P<last>\d{1,2})(?:[.:][0-5]\d)?\s?(?P<lasthalf>[ap])\.?m)
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_ZONE: Final = re.compile(
    r"\s{0,2}[(,]?\s?(?:(?P<zone>GMT|BST|UTC|CES?T|Brussels\stime)\b|(?:UK|London|local)(?:\s(?:local\s)?time\b|(?=\))))(?:\s?time\b)?\)?",
    re.IGNORECASE,
)
#: Behind a zone, or in its place: a zone that we do not reckon with.
_OFFSET: Final = re.compile(r"\s?\+\s?\d{1,2}(?::?\d\d)?|-\d{1,2}(?![\d:]|\s?[ap]\.?m)")
_ELSEWHERE: Final = re.compile(r"\s?\(?(?:e[sd]t|p[sd]t|aest)\b", re.IGNORECASE)
_SHARP: Final = re.compile(r"\s?\((?:sharp|prompt|on the dot|precisely|at the latest)\)", re.IGNORECASE)
#: "9.30 for 10am": the doors open, and it begins.
_FOR: Final = re.compile(r"\s(?:for|\(?doors open\)?,?)\s", re.IGNORECASE)
_MIL_FIRST: Final = re.compile(
    r"(?<![\d/])(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)\s?(?:and|to|a|-|–)\s?$", re.IGNORECASE
)
_MIL_REACH: Final = 12
_NOT: Final = re.compile(r",?\s?\(?not\s(?:at\s|by\s)?", re.IGNORECASE)
_RANGE: Final = re.compile(r"\s{0,2}(?:-|–|—|to|until|till|and|tan|hyd|a|i)\s{0,2}", re.IGNORECASE)


#: "Window 1 – 11.59pm": the figure counts the windows.
_COUNTS: Final = re.compile(
    r"\b(?:windows?|rounds?|lots?|phases?|stages?|strands?|streams?|tiers?|cohorts?|groups?|weeks?|days?|sessions?|modules?|workshops?|parts?|panels?|meetings?|deadlines?|dates?|grants?|bands?|levels?|themes?|options?|no\.?|number)\s$",
    re.IGNORECASE,
)
_COUNT_REACH: Final = 12
#: Behind four figures that may be an hour: then they are one, not a year.
_ON_A_DAY: Final = re.compile(r",?\s(?:on\s(?:the\s)?\d|on\s(?:mon|tue|wed|thu|fri|sat|sun))", re.IGNORECASE)


#: What stands in a text, in lower case, wherever `_HOUR` fits in figures; and the words that it fits.
_IN_FIGURES: Final = re.compile(
    r"\d(?:[.:][0-5]\d|\s{0,2}(?:[ap]\.?\s?m|y\.?[bhp]|o['’]?(?:clock|r g))|\d?h[0-5]\d|\s?(?:hrs|hours|h)\b|\d[0-5][05]\b)"
)
_IN_WORDS: Final = (
    *(
        "noon",
        "midday",
        "midnight",
        "clock",
        " past",
        "-past",
        "quarter",
        "half",
        "morning",
        "afternoon",
        "evening",
    ),
    *("hanner dydd", "hanner nos", "anol dydd", "anol nos"),
)


def may_hold_hours(text: str, begin: int = 0, end: int | None = None) -> bool:
    """Say whether `text[begin:end]`, in lower case, may tell a time of day: where not, there is none to be found."""
    piece = text[begin:end]
    return _IN_FIGURES.search(piece) is not None or any(word in piece for word in _IN_WORDS)


def find_hours(text: str, begin: int = 0, end: int | None = None) -> list[FoundHour]:
    """Return the times of day in `text[begin:end]`, in order; of a range ("10am to noon") the first, spanning both.

    Offsets count in the whole `text`.
    """
    found: list[FoundHour] = []
    for match in _HOUR.finditer(text, begin, len(text) if end is None else end):
        hour = _read(match)
        if hour is None:
            continue
        zone = _ZONE.match(text, hour.end)
        if zone is not None:
            name = (zone["zone"] or "").lower()
            name = "cet" if name.startswith(("ce", "br")) else name
            offset = _OFFSET.match(text, zone.end())
            stop = zone.end() if offset is None else offset.end()
            hour = replace(hour, end=stop, zone=name, elsewhere=offset is not None)
        elif elsewhere := _ELSEWHERE.match(text, hour.end):
            hour = replace(hour, end=elsewhere.end(), elsewhere=True)
        if sharp := _SHARP.match(text, hour.end):
            hour = replace(hour, end=sharp.end())
        before = found[-1] if found else None
        if before is not None and _NOT.fullmatch(text, before.end, hour.start):
            found[-1] = replace(before, end=hour.end)  # "12 noon, not midnight"
            continue
        if before is not None and before.at < hour.at and _FOR.fullmatch(text, before.end, hour.start):
            found[-1] = replace(hour, start=before.start)  # "9.30 for 10am"
            continue
        if before is not None and _RANGE.fullmatch(text, before.end, hour.start):
            found[-1] = replace(
                before,
                end=hour.end,
                zone=hour.zone or before.zone,
                elsewhere=before.elsewhere or hour.elsewhere,
                lasts=True,
            )
        else:
            found.append(hour)
    return found


def _read(match: re.Match[str]) -> FoundHour | None:
    """Make a time of one match; None for an impossible one ("25:10" is not matched, "14am" is dropped)."""
    start, end = match.span()
    if match["share"] or match["hp"]:
        return _in_words(match)
    if match["word"]:
        is_noon = match["word"].lower() in ("noon", "midday") or match["word"].lower().endswith("dydd")
        return FoundHour(start, end, time(12) if is_noon else LAST_MINUTE)
    if match["half"]:
        half = match["half"].lower().replace(".", "")
        afternoon = half[0] == "p" or half in ("yp", "yh")  # yb: y bore; yp: y prynhawn; yh: yr hwyr
        return _twelve(start, end, int(match["h"]), int(match["m"] or 0), afternoon=afternoon)
    if match["hh"]:
        return _twenty_four(start, end, int(match["hh"]), int(match["mh"]))
    if match["h24"]:
        plain = match["h24"][0] == "0" or match.string[end - 1] not in "0123456789"
        return _twenty_four(start, end, int(match["h24"]), int(match["m24"]), bare=not plain)
    if match["hd"]:
        return _twenty_four(
            start,
            end,
            int(match["hd"]),
            int(match["md"]),
            weak=not match["hrs"],
            bare=not match["hrs"] and match["hd"][0] != "0",
        )
    if match["mil"]:
        first = _MIL_FIRST.search(match.string, max(0, start - _MIL_REACH), start)
        if first is not None:  # "1300 and 1500 hours"
            told = _twenty_four(first.start(), end, int(first["h"]), int(first["m"]))
            return None if told is None else replace(told, lasts=True)
        return _twenty_four(start, end, int(match["mil"][:2]), int(match["mil"][2:]))
    if match["bare"]:
        if match["bare"].startswith("20") and not _ON_A_DAY.match(match.string, end):
            return None  # "by 2030" is a year
        return _twenty_four(start, end, int(match["bare"][:2]), int(match["bare"][2:]), weak=True)
    return _of_twelve(match)


def _of_twelve(match: re.Match[str]) -> FoundHour | None:
    """Make a time of "5 o'clock", or of the first hour in "5 to 7pm"."""
    start, end = match.span()
    if match["oclock"]:
        hour = _WORDS.get(match["oclock"].lower()) or int(match["oclock"])
        # "9 o'clock" is the morning's, "5 o'clock" the afternoon's: offices keep such hours.
        if match["part"]:
            return _twelve(start, end, hour, 0, afternoon=not match["part"].endswith("bore"))
        return _twelve(start, end, hour, 0, afternoon=hour in (12, 1, 2, 3, 4, 5, 6))
    if match["firstm"] is None and _COUNTS.search(match.string, max(0, start - _COUNT_REACH), start):
        return None
    first, last = int(match["first"]), int(match["last"])
    afternoon = (match["lasthalf"].lower() == "p") and (first < last or last == 12 or first == 12)
    if first < last == 12:  # "10 to 12pm" begins in the morning
        afternoon = False
    return _twelve(start, end, first, int(match["firstm"] or 0), afternoon=afternoon)


def _twelve(start: int, end: int, hour: int, minute: int, *, afternoon: bool) -> FoundHour | None:
    if hour > 12:
        # "17:00pm" is plain enough; "14am" is not.
        return _twenty_four(start, end, hour, minute) if afternoon else None
    if hour == 0:
        return None
    told = time(hour % 12 + (12 if afternoon else 0), minute)
    return FoundHour(start, end, told, unclear=told == time(0))


#: "5.30" and "1:00" are the afternoon's, if anything; from eight on they are the morning's.
_EITHER: Final = range(1, 8)


def _twenty_four(
    start: int, end: int, hour: int, minute: int, *, weak: bool = False, bare: bool = False
) -> FoundHour | None:
    """Make a time of figures; `bare`: nothing says which half of the day a low one is in."""
    if hour == 24:
        return FoundHour(start, end, LAST_MINUTE) if minute == 0 else None
    if hour > 24:
        return None
    if bare and hour in _EITHER:
        return FoundHour(start, end, time(hour + 12, minute), either=True, weak=weak)
    return FoundHour(start, end, time(hour, minute), unclear=hour == minute == 0, weak=weak)


def _in_words(match: re.Match[str]) -> FoundHour | None:
    """Make a time of "half past four", "quarter to six in the evening", "5.30 in the afternoon"."""
    start, end = match.span()
    if match["hp"]:
        hour = _WORDS.get(match["hp"].lower()) or int(match["hp"])
        return _twelve(start, end, hour, int(match["mp"] or 0), afternoon=match["daypart"].lower() != "morning")
    hour = _WORDS.get(match["shared"].lower()) or int(match["shared"])
    minute = 30 if match["share"].lower() == "half" else 15
    if match["side"].lower() == "to":
        hour, minute = (hour - 1) or 12, 60 - minute
    half, part = (match["sharedhalf"] or "").lower(), (match["sharedpart"] or "").lower()
    if half or part:
        return _twelve(start, end, hour, minute, afternoon=half == "p" or part in ("afternoon", "evening"))
    told = _twelve(start, end, hour, minute, afternoon=hour == 12 or hour in _EITHER)
    return None if told is None else replace(told, either=True)
