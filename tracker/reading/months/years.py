"""Find the terms that two years make: "2027/28 to 2029/30", "grants run from 2027 to 2030".

Pure. Financial years count whole, the first and the last too; from one year to another it is the years between, unless it is "inclusive".
"""

import re
from typing import Final

from tracker.clock import Moment, london_date
from tracker.reading.months.term import Term
from tracker.terms import Kind
from tracker.text.html import Document

_FINANCIAL_YEAR: Final = r"20\d\d\s?[/–-]\s?(?:20)?\d\d(?!\d)"
_FINANCIAL_YEARS: Final = re.compile(
    rf"20(?<![\d/]20){_FINANCIAL_YEAR.removeprefix('20')}(?:(?:,|,? and| to|,? or| until|\s?[–-])\s{_FINANCIAL_YEAR}){{1,9}}"
)
_ONE_YEAR: Final = re.compile(r"(20\d\d)\s?[/–-]")
#: How far around the years the words are looked for that say what they are.
_YEARS_REACH: Final = 60
_PAID_YEARS: Final = re.compile(
    r"\b(?:(?:financial|tax|school|academic) years?|fund(?:ing|ed|s)?|contracts?|grants?|covers?|delivery|deliver(?:ed)?|term|runs?|spend|budgets?)\b",
    re.IGNORECASE,
)
#: Longer than any term that is told so.
_MOST_YEARS: Final = 15
#: "2027 to 2030", and whether the last year counts as well.
_TWO_YEARS: Final = re.compile(
    r"20(?<![\d/£,.–-]20)[2-9]\d(?: (?:to|until|till|through(?: to)?) |\s?[–-]\s?)(?:the end of )?20[2-9]\d(?![\d/,]|[–-]\d)(?P<whole>,? \(?inclusive)?",
    re.IGNORECASE,
)
#: What lasts so long: grants, and what is bought; close before the years, in their sentence.
_LASTS: Final = re.compile(
    r"\b(?:(?:each|the|our|these|all|core|project|multi-?year|up to|revenue) )*(?:grants?|awards?|funding|bursar(?:y|ies)|fellowships?|contracts?|services?|agreements?|frameworks?|term|duration|(?:contract|funding|grant) period)\b"
    r"(?P<between>(?: [\w’'£,%-]+){0,10}?)(?:,? (?:from|for|over|between|of|in|across|through|during|the years?|years|period|runs?|lasts?|covers?|will|is|are|be|to)){1,4} $|(?:term|duration|period)\s?[:|(]{1,2} ?$",
    re.IGNORECASE,
)
#: What is no single award: the whole of a programme, what was given, and when one can apply.
_OF_ALL: Final = re.compile(
    r"\b(?:programmes?|schemes?|fund|strateg(?:y|ies)|plans?|reports?|accounts|gave|given|was|were|shared|helped|open|million|budget|total|pot|rounds?|apply|since)\b|£[\d.,]+m\b",
    re.IGNORECASE,
)
_A_PROGRAMME: Final = re.compile(
    r"\W{0,2}(?:[\w’'-]+ ){0,2}(?:programme|scheme|fund|strategy|plan|report|accounts|budget)\b", re.IGNORECASE
)
_STOP: Final = re.compile(r"[.!?;]\s")


def of_years(where: str, document: Document, published: Moment | None, *, kind: Kind) -> list[Term]:
    """Return the terms that a text tells by its years; years that were over at publication are none, nor is the year of a round."""
    text = document.text
    terms = [
        Term(months, where, *match.span(), match[0], "from year to year")
        for match in _FINANCIAL_YEARS.finditer(text)
        if (months := _of_financial(text, match)) is not None
    ]
    for match in _TWO_YEARS.finditer(text) if kind.is_opportunity else ():
        first, last = (int(year) for year in re.findall(r"20\d\d", match[0]))
        years = last - first + (match["whole"] is not None)
        if years == 1:
            continue  # "grants for 2026 to 2027": the round's own year
        over = published is not None and last <= london_date(published).year
        if 0 < years < _MOST_YEARS and not over and _lasts(text, match):
            terms.append(Term(years * 12, where, *match.span(), match[0], "from year to year"))
    return terms


def _of_financial(text: str, match: re.Match[str]) -> int | None:
    """Return the months of some financial years whose own sentence speaks of what is paid; None of others."""
    before, behind = _around(text, match)
    years = [int(year) for year in _ONE_YEAR.findall(match[0])]
    paid = _PAID_YEARS.search(f"{before} {behind}") is not None
    return (years[-1] - years[0] + 1) * 12 if paid and 0 < years[-1] - years[0] < _MOST_YEARS else None


def _lasts(text: str, match: re.Match[str]) -> bool:
    before, _ = _around(text, match)
    lasts = _LASTS.search(before)
    return lasts is not None and _OF_ALL.search(before) is None and _A_PROGRAMME.match(text, match.end()) is None


def _around(text: str, match: re.Match[str]) -> tuple[str, str]:
    """Return what stands before and behind some years in their sentence, as far as is looked."""
    before = _STOP.split(text[max(0, match.start() - _YEARS_REACH) : match.start()])[-1]
    behind = _STOP.split(text[match.end() : match.end() + _YEARS_REACH])[0]
    return before, behind
