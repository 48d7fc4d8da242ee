"""Find how long things last, in months: "18 months", "two-year", "one to five years", "12-week", "3+1+1 years".

Pure. Which of them is the term of an award is decided in `reading/months/months.py`. Weeks and days are fractions of
a month. Every pattern is bounded: the work grows with the length of the text only.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from tracker.text.numbers import NUMBER, number
from tracker.text.welsh_lengths import welsh_lengths

#: Days in a mean month, for weeks and days.
_MONTH_DAYS: Final = 365.2425 / 12
_UNITS: Final = {"year": 12.0, "yr": 12.0, "month": 1.0, "mth": 1.0, "week": 7 / _MONTH_DAYS, "wk": 7 / _MONTH_DAYS, "day": 1 / _MONTH_DAYS}  # fmt: skip


@dataclass(frozen=True, slots=True)
class FoundDuration:
    """One length of time: `text[start:end]`, in months; of "one to five years" the longest and the shortest."""

    start: int
    end: int
    months: float
    #: The shortest of a range or list, else the same as `months`.
    least: float
    #: "year", "month", "week" or "day".
    unit: str
    #: "12 months' reserves", "two years' trading": it measures something else.
    possessive: bool = False
    #: It names itself an extension: "two one-year extensions".
    extends: bool = False


_JOIN: Final = r"\s?(?:-|–|—|to|or|and|,|/|up\sto)\s?(?:up\sto\s)?"
_UNIT: Final = r"(?:years?|yrs?|months?|mths?|weeks?|wks?|days?)"
_DURATION: Final = re.compile(
    rf"(?<![\w£$€.,])(?P<numbers>{NUMBER}(?:[\s-](?:and[\s-])?a[\s-]half)?(?:{_JOIN}{NUMBER}){{0,5}})(?P<brackets>\s\(\d{{1,3}}\))?(?:[\s-]{{1,2}}|(?<=\d))(?:calendar\s|full\s|whole\s|(?:optional\s)?(?:extra|further|additional)\s|optional\s|possible\s|more\s|single\s|consecutive\s|financial\s|academic\s|contract\s)?"
    rf"(?P<unit>{_UNIT})(?P<own>['’]s?(?=\s)|s['’](?=\s))?(?![a-z])"
)
_NUMBERS: Final = re.compile(rf"(?<![a-z]){NUMBER}(?![a-z])")
#: "A year-long programme", "a month-long festival".
_LONG: Final = re.compile(r"(?<![\w-])(?P<unit>year|month)[\s-]?long(?![a-z-])")
_HALF: Final = re.compile(r"[\s-](?:and[\s-])?a[\s-]half")
_HALF_OF: Final = re.compile(
    rf"(?<![\w£$€.,])(?:half\s(?:an?\s)?(?P<unit>years?|months?)|(?P<number>{NUMBER})\s(?P<unit2>years?|months?)\sand\sa\shalf)(?![a-z])"
)
#: "Three years plus one member of staff": what is added is no year.
_NO_THING: Final = (
    r"(?! (?!for\b|at\b|from\b|with\b|if\b|subject|optional|possible|potential|additional|further|more|extensions?|options?|"
    r"renewals?|basis|contract|term|model|period|plus|and\b|or\b|in\b|by\b|on\b|to\b|is\b|x\b|×|as\b|has\b|will\b|deal|framework|agreement|arrangement|\()[a-z])"
)
#: "3+1+1 years", "2 + 1 (+1) years", "3 years + 1 + 1", "2 x 12 months".
_PLUS: Final = re.compile(
    rf"(?<![\w£$€.,])(?P<parts>{NUMBER}(?:\s?years?)?(?:,?\s?\(?\s?(?:\+|plus)\s?(?!an?\s(?!years?\b)){NUMBER}(?:\s?years?)?\)?){{1,6}})(?P<unit>\s{_UNIT})?(?![\w%])(?!\s?[x×]\s?\d){_NO_THING}(?!\s(?:optional|further|possible|additional)\s(?:{NUMBER}|years?|months?))"
)
_ADJECTIVE: Final = r"(?:(?:further|optional|additional|possible|separate|more|extra|successive|potential)\s){0,2}"
#: "(2+1)", "on a 3+2 basis", "3+1+1": years, though it is not said.
_BARE_PLUS: Final = re.compile(
    r"(?<![\w£.,+])\(?(?:(?P<parts>\d(?:\s?\+\s?\d){1,5})(?:\)|\s(?:basis|contract|arrangement|model|term)\b)"
    r"|(?P<alone>\d(?:\s?\+\s?\d){2,5})(?=[.,;\n]|$)"
    # "then 1 + 1 extension", "1 + 1 dependent on funding"
    r"|(?P<more>\d(?:\s?\+\s?\d){1,4})(?=\s(?:extensions?|options?|renewals?|optional|possible|dependent|depending|subject)\b)"
    r"|(?:(?<=optional\s)|(?<=extend\s)|(?<=options\s)|(?<=extensions\s))(?P<option>\d(?:\s?\+\s?\d){1,4})(?![\d\w]))"
    # "The term is 2+1."
    r"|\b(?:term|duration|period|length)(?: is| of|:)?\s(?P<labelled>\d(?:\s?\+\s?\d){1,5})(?=\s*(?:$|[.;,\n]))"
)
_TIMES: Final = re.compile(
    rf"(?<![\w£$€.,])(?P<times>{NUMBER})(?:\s\(\d{{1,2}}\))?\s?(?:x|×|{_ADJECTIVE}(?:periods?|extensions?|options?|renewals?|terms?|lots|increments?|blocks?|tranches)(?:\s\w+|,\seach)?\sof(?:\sup\sto)?"
    rf"|options?\sto\s(?:extend|renew)\s(?:by|for)(?:\sup\sto)?)\s?(?:an?\s(?:further|additional)\s)?"
    rf"(?P<each>{NUMBER})(?:\s\(\d{{1,2}}\))?[\s-](?P<unit>{_UNIT})(?:\seach\b)?(?![a-z])"
    rf"|(?<![\w£$€.,])(?P<many>{NUMBER})(?:\s\(\d{{1,2}}\))?\s{_ADJECTIVE}(?P<eachone>{NUMBER})[\s-](?P<unitone>{_UNIT})\s(?:extension|period|option|term|renewal)"
)
#: "up to 3 annual extensions"
_YEARLY: Final = re.compile(
    rf"(?<![\w£$€.,])(?P<times>{NUMBER})\s(?:further\s|optional\s|possible\s)?(?:annual|yearly)\s(?:extensions?|options?|renewals?)"
)
_EXTENDS: Final = re.compile(r"extension|option|renewal")
_REPEATED: Final = re.compile(
    r"\d ?x|×|extensions?|periods|options?|renewals?|\bterms|\d lots| x |increments|blocks|tranches"
)
#: One of these stands wherever a length does.
_HINTS: Final = (
    "year",
    "month",
    "week",
    "day",
    "annual",
    "yr",
    "mth",
    "wk",
    "lynedd",
    "lwyddyn",
    "mis",
    "fis",
    "+",
)
#: And one of these wherever a length is counted in times.
_TIMES_HINTS: Final = (
    "extension",
    "option",
    "periods",
    "renewal",
    "terms",
    "x ",
    "×",
    "lots",
    "increments",
    "blocks",
    "tranches",
)


@lru_cache(maxsize=16)
def find_durations(text: str) -> tuple[FoundDuration, ...]:
    """Return the lengths of time in `text`, in order, without overlap. The last few texts are remembered."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    if not any(hint in low for hint in _HINTS):
        return ()
    found = [*_sums(low), *_products(low), *_halves(low)]
    found.extend(duration for match in _DURATION.finditer(low) if (duration := _plain(match)) is not None)
    found.extend(FoundDuration(*told) for told in welsh_lengths(low))
    found.sort(key=lambda duration: (duration.start, -duration.end))
    kept: list[FoundDuration] = []
    for duration in found:
        if kept and _is_rest(kept[-1], duration, low):
            whole = kept.pop()
            months = whole.months + duration.months
            kept.append(FoundDuration(whole.start, duration.end, months, months, "month", duration.possessive))
        elif not kept or duration.start >= kept[-1].end:
            kept.append(duration)
    return tuple(kept)


def _is_rest(years: FoundDuration, rest: FoundDuration, text: str) -> bool:
    """Say whether months go on where years left off: "two years and six months" are one length."""
    return (
        years.unit == "year"
        and rest.unit == "month"
        and rest.months < 12
        and years.least == years.months
        and text[years.end : rest.start] in (" ", " and ", ", ")
    )


def _unit(name: str) -> str:
    return name.strip().rstrip("s")


def _plain(match: re.Match[str]) -> FoundDuration | None:
    unit = _unit(match["unit"])
    values = [number(part) for part in _NUMBERS.findall(_HALF.sub("", match["numbers"]))]
    if not values:
        return None
    if _HALF.search(match["numbers"]):
        values[-1] += 0.5
    months = [value * _UNITS[unit] for value in values]
    name = {"yr": "year", "mth": "month", "wk": "week"}.get(unit, unit)
    return FoundDuration(*match.span(), max(months), min(months), name, possessive=match["own"] is not None)


def _sums(text: str) -> list[FoundDuration]:
    found = []
    for match in _PLUS.finditer(text) if "+" in text or "plus" in text else ():
        values = [
            number(part) for part in _NUMBERS.findall(match["parts"].replace("years", "").replace("year", ""))
        ]
        has_years = "year" in match["parts"]
        unit = _unit(match["unit"]) if match["unit"] else "year" if has_years else ""
        if has_years and unit in ("month", "week", "day", "mth", "wk"):
            continue  # "three years plus one month's handover"
        if unit and max(values) <= 60:
            found.append(FoundDuration(*match.span(), sum(values) * _UNITS[unit], values[0] * _UNITS[unit], "year"))
    for match in _BARE_PLUS.finditer(text) if "+" in text else ():
        name = next(name for name in ("parts", "alone", "option", "more", "labelled") if match[name])
        values = [float(part) for part in match[name].split("+")]
        extends = name in ("option", "more")
        found.append(FoundDuration(*match.span(name), sum(values) * 12, values[0] * 12, "year", extends=extends))
    return found


def _halves(text: str) -> list[FoundDuration]:
    """Return what is half a unit long, or a half longer than its number says: "half a year", "a year and a half"."""
    found = [
        FoundDuration(*match.span(), _UNITS[match["unit"]], _UNITS[match["unit"]], match["unit"])
        for match in (_LONG.finditer(text) if "long" in text else ())
    ]
    for match in _HALF_OF.finditer(text) if "half" in text else ():
        unit = _unit(match["unit"] or match["unit2"])
        months = (number(match["number"]) + 0.5 if match["number"] else 0.5) * _UNITS[unit]
        found.append(FoundDuration(*match.span(), months, months, unit))
    return found


def _products(text: str) -> list[FoundDuration]:
    found = []
    for match in _YEARLY.finditer(text) if "annual" in text or "yearly" in text else ():
        months = number(match["times"]) * 12
        found.append(FoundDuration(*match.span(), months, months, "month", extends=True))
    for match in (
        _TIMES.finditer(text) if any(hint in text for hint in _TIMES_HINTS) and _REPEATED.search(text) else ()
    ):
        if match["many"] in ("a", "an"):
            continue  # "a three-year term" is one length, which begins with its number
        times, each, unit = (
            match["times"] or match["many"],
            match["each"] or match["eachone"],
            match["unit"] or match["unitone"],
        )
        months = number(times) * number(each) * _UNITS[_unit(unit)]
        extends = _EXTENDS.search(match[0]) is not None
        found.append(FoundDuration(*match.span(), months, months, "month", extends=extends))
    return found
