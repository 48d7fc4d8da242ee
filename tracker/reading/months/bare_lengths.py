"""Read numbers that stand without their unit behind a length: "3 years with up to 2 more", "5 years, extendable to 7".

Pure. The number goes on in the unit before it; the patterns stand in `reading/months/rules.py`.
"""

import re
from typing import Final

from tracker.reading.months.rules import (
    BARE_MORE,
    BARE_WHOLE,
    BARE_YEAR,
    BARE_YEAR_BEHIND,
    BARE_YEAR_NUMBER,
    PLACES,
)
from tracker.reading.months.term import Term
from tracker.text.durations import FoundDuration
from tracker.text.html import Document
from tracker.text.numbers import NUMBER, number

#: How far behind a length "up to 2 more" may stand.
_MORE_REACH: Final = 120
_MORE: Final = re.compile(BARE_MORE.format(number=NUMBER))
_AT_MOST: Final = re.compile(
    rf"\b(?:several|some|many|more than one)(?: [\w-]+)? years?\b[^.;\n]{{0,20}}?(?:[(,] ?(?:up to )?(?P<number>{NUMBER}) at (?:the )?(?:very )?most|,? up to (?:a )?maximum of (?P<limit>{NUMBER})(?=\s*(?:[.,;)\n]|$)))"
)
#: "Option +12m" behind a term: a form's short hand, where "m" alone may be anything.
_SHORT: Final = re.compile(
    r"\b(?:options?|extensions?|extendable)(?: of| by)?\s?\+?\s?(?P<number>\d{1,2})\s?m(?:ths?)?\b(?!\w)"
)
#: "24 months (+12 +12)".
_SIGNED: Final = re.compile(r"(?<=months) \((?P<parts>\+\s?\d{1,2}(?:,?\s?\+\s?\d{1,2}){0,4})(?: ?months?| ?m)?\)")
_INCLUDED: Final = re.compile(r"\b(?:includ\w+|incl\.?|of which|whereof)\s?$")
#: A number without its unit from which on it counts months, where months stand before it.
_IN_MONTHS: Final = 6
_WHOLE: Final = re.compile(BARE_WHOLE.format(number=NUMBER))
_YEAR_PLACE: Final = tuple(map(re.compile, (BARE_YEAR, BARE_YEAR_BEHIND, BARE_YEAR_NUMBER)))
#: Without one of these nothing names a year by its place.
_PLACES: Final = (
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "2nd",
    "3rd",
    "4th",
    "5th",
    "6th",
    "7th",
    "years ",
)
_GRANT_PLACES: Final = ("second", "third", "fourth", "fifth")
#: "They may apply for a second grant": what is asked for anew is another award.
_ASKED_ANEW: Final = re.compile(r"\b(?:appl\w+|bids?|rounds?|stages?|again|prize|place|grants?)\b")
#: "The optional fourth year" tells how long the whole is, though no length stands beside it.
_NAMES_YEAR: Final = re.compile(
    r"\b(?:optional|(?:options?|possibility|prospect|scope|chance|potential) (?:of|for|on|to add)(?: an?| the)?|(?:possibly|perhaps) a)(?: \w+)?$"
)
#: "For one year or for two": the number goes on in the unit before it.
_OR_TWO: Final = re.compile(
    rf"\s?(?:or|to)(?: for)?(?: up to| as (?:many|long) as| even)? (?P<number>{NUMBER})(?=\s?[.,;:)]|$)"
)
_RENEWED_TIMES: Final = re.compile(
    rf"[^.;\n\d]{{0,30}}\b(?:renewable|extendable|extensible|(?:can|may) be (?:renewed|extended))(?: up to)? (?:(?P<times>{NUMBER}) times|(?P<twice>twice)|once)(?=\s*(?:[.;)\n]|$))"
)
_IN_BRACKETS: Final = re.compile(rf"\((?:up to )?(?P<number>{NUMBER})(?=[,)])")


def bare_lengths(
    where: str, document: Document, text: str, found: FoundDuration, finish: int, name: str
) -> list[Term]:
    """Read the number without a unit behind a length: "3 years … with up to 2 more", "5 years, extendable to 7"."""
    rest = text[found.end : min(finish, found.end + 160)]
    terms = []
    if found.unit == "month":
        for other in _IN_BRACKETS.finditer(rest) if text.startswith(")", found.end) else ():
            length, end = number(other["number"]), found.end + other.end()
            terms.append(
                Term(
                    length,
                    where,
                    end - len(other["number"]),
                    end,
                    document.text[end - len(other["number"]) : end],
                    name,
                )
            )
        whole = _WHOLE.search(rest)
        if whole is not None and found.months < number(whole["number"]) <= 180:
            end = found.end + whole.end()
            quote = document.text[found.start : end]
            terms.append(Term(number(whole["number"]), where, found.start, end, quote, "whole term"))
        return terms
    if found.unit != "year":
        return []
    alternative = _OR_TWO.match(rest)
    if alternative is not None and found.months < number(alternative["number"]) * 12 <= 120:
        end = found.end + alternative.end()
        quote = document.text[found.start : end]
        terms.append(Term(number(alternative["number"]) * 12, where, found.start, end, quote, name))
    whole = _WHOLE.search(rest)
    if whole is not None and found.months < number(whole["number"]) * 12 <= 180:
        end = found.end + whole.end()
        terms.append(
            Term(
                number(whole["number"]) * 12,
                where,
                found.start,
                end,
                document.text[found.start : end],
                "whole term",
            )
        )
    return terms


def bare_extensions(where: str, document: Document, text: str, told: list[Term]) -> list[Term]:
    """Read years without their unit that follow a length: "3 years from April with up to 2 more"."""
    found = []
    for match in (
        _MORE.finditer(text, min(one.end for one in told), max(one.end for one in told) + 2 * _MORE_REACH)
        if told
        and (
            " option" in text
            or " possibility of " in text
            or " more" in text
            or " another" in text
            or " further" in text
            or " additional" in text
            or "extend" in text
            or "renew" in text
            or " on for " in text
            or "plus " in text
            or "+ " in text
        )
        else ()
    ):
        lead = [
            one
            for one in told
            if 0 <= match.start() - one.end <= _MORE_REACH and "." not in text[one.end : match.start()]
        ]
        told_already = any(one.start < match.end() and match.start() < one.end for one in told)  # "by 2 + 2 years"
        if lead and not told_already and not _INCLUDED.search(text, max(0, match.start() - 20), match.start()):
            more = number(match["number"] or match["another"] or match["further"] or match["on"] or match["plus"])
            more += number(match["again"]) if match["again"] else 0
            # "24 months, extendable by another 24": the number goes on in the unit before it.
            months = more if more >= _IN_MONTHS and "month" in lead[-1].quote else more * 12
            quote = document.text[match.start() : match.end()]
            found.append(Term(months, where, *match.span(), quote, "extension"))
    return found


def renewed_times(where: str, document: Document, text: str, bases: list[Term]) -> list[Term]:
    """Read "12 months, renewable three times": so many times the term itself comes on top."""
    if "renew" not in text and "extend" not in text:
        return []
    return [
        Term(
            base.months * (number(match["times"]) if match["times"] else 2 if match["twice"] else 1),
            where,
            *match.span(),
            match[0],
            "extension",
        )
        for base in bases
        if (match := _RENEWED_TIMES.match(document.text, base.end)) is not None
    ]


def years_by_place_of_grant(where: str, document: Document, text: str, bases: list[Term]) -> list[Term]:
    """Read the year that may follow a grant's own: "two years, with the possibility of a third"; it counts only where it is the next."""
    if not bases or not any(place in text for place in _GRANT_PLACES):
        return []
    ends = {round(one.months) for one in bases}
    found = []
    for match in (match for rule in _YEAR_PLACE[:2] for match in rule.finditer(text)):
        if PLACES[match["place"]] * 12 - 12 in ends and _ASKED_ANEW.search(match[0]) is None:
            quote = document.text[slice(*match.span())]
            years = PLACES[match["later"] or match["place"]]
            found.append(Term(years * 12, where, *match.span(), quote, "whole term"))
    return found


def one_or_more(behind: str) -> bool:
    """Say whether another number goes on behind a length: "one year or up to three"."""
    return _OR_TWO.match(behind) is not None


def years_at_most(where: str, document: Document) -> list[Term]:
    """Read "several years (three at most)", "more than one year, three at the very most"."""
    if "most" not in document.text and "maximum" not in document.text:
        return []
    return [
        Term(number(match["number"] or match["limit"]) * 12, where, *match.span(), match[0], "whole term")
        for match in _AT_MOST.finditer(document.text)
    ]


def short_extensions(where: str, document: Document) -> list[Term]:
    """Read "option +12m", and "24 months (+12 +12)"."""
    signed = [
        Term(sum(map(int, re.findall(r"\d+", match["parts"]))), where, *match.span(), match[0], "extension")
        for match in (_SIGNED.finditer(document.text) if "(+" in document.text else ())
    ]
    return signed + [
        Term(int(match["number"]), where, *match.span(), match[0], "extension")
        for match in _SHORT.finditer(document.text)
    ]


def years_by_place(where: str, document: Document, text: str, *, alone: bool) -> list[Term]:
    """Read years named by their place: "two years, with an optional third year" are three.

    `alone`: no length stands in the text; then only what calls itself an optional year counts.
    """
    found: list[Term] = []
    if not any(place in text for place in _PLACES):
        return found
    for match in (match for rule in _YEAR_PLACE for match in rule.finditer(text)):
        named = match.groupdict()
        if alone and not _NAMES_YEAR.search(text, match.start(), match.start("place") - 1):
            continue
        years = PLACES[named.get("later") or match["place"]]
        quote = document.text[slice(*match.span())]
        found.append(Term(years * 12, where, *match.span(), quote, "whole term"))
    return found
