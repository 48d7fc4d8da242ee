"""Find the longest term of one award or contract, in months, extension options included.

Pure: a `Material` and its kind in, whole months with their evidence out. The rows that tell a term from an age or
a wait stand in `month_rules.py`; the periods of a notice's fields win over its prose. From two dates or two names
of months the term is rounded to the nearest month; one of the two alone gives none (codebook, Notices and OCDS).
"""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from tracker.clock import london_date
from tracker.model import Evidence
from tracker.reading.date_clauses import Role
from tracker.reading.date_roles import dates_with_roles
from tracker.reading.lengths import Term, holds_more_lengths, lengths_of
from tracker.reading.material import Material
from tracker.reading.notice import contract_periods, days_between, dig, field_moment
from tracker.terms import Kind, SourceKind, What
from tracker.text.dates import FoundDate
from tracker.text.durations import find_durations
from tracker.text.html import Document
from tracker.text.month_dates import find_months

#: Days in a mean month.
_MONTH_DAYS: Final = 365.2425 / 12
#: Longer terms are slips or leases, not grants or contracts for services.
_LONGEST: Final = 360
MANY_LENGTHS: Final = "the text holds more lengths of time than were looked at: see the announcement itself"
#: Two terms that differ by less are one, said twice.
_SAME: Final = 1.5
#: How the rows of `month_rules.py` are named whose words speak of the whole.
_WHOLE_TERM: Final = "whole term"
#: Longest stretch that is quoted for one term.
_QUOTE: Final = 240


@dataclass(frozen=True, slots=True)
class MonthsRead:
    """What `read_months` makes of one announcement."""

    months: int | None
    evidence: tuple[Evidence, ...]
    #: Where the text and the notice's field disagree, in words.
    doubts: tuple[str, ...] = ()


_ENDS: Final = re.compile(
    r"\b(?:until|till|to|end(?:s|ing)?(?: date)?(?: on| is|:)?|expir\w+(?: on)?|up to|tan|hyd(?: at)?|gorffen|finish\w*(?: by| on| in)?|complet(?:ion|ed?)(?: date)?(?: by| on|:)?)(?:,? at the latest,?)?(?: the)?\W*$",
    re.IGNORECASE,
)


def read_months(material: Material, kind: Kind) -> MonthsRead:
    """Return the longest term that the announcement states; None where it states none."""
    if kind is Kind.OTHER and material.source_kind is not SourceKind.NOTICE and material.notice is None:
        return MonthsRead(None, ())
    terms: list[Term] = []
    for where, document in material.parts:
        terms.extend(_of_part(where, document, material, kind))
    likely = (one for one in terms if 0.5 <= one.months <= _LONGEST)
    prose = max(_of_each(material, list(likely)), key=lambda one: one.months, default=None)
    field, extends = _of_fields(material.notice) if material.notice is not None else (None, False)
    if field is not None and not extends and _prolongs(terms, field, prose):
        field = None  # the field gives the first term alone, which the text has too; the options stand in the text
    term = field or prose
    many = any(holds_more_lengths(document) for _, document in material.parts)
    doubts: tuple[str, ...] = (MANY_LENGTHS,) if many else ()
    if term is None:
        return MonthsRead(None, (), doubts)
    months = max(1, round(term.months))
    # The prose may name the first years only; more months than the field has is a contradiction.
    # So is a whole term, as the prose calls it, that is shorter.
    if field is not None and prose is not None and _contradicts(prose, field):
        doubts = (
            *doubts,
            f"the notice's {field.where} makes {months} months, its text says “{prose.quote}”",
        )
    evidence = Evidence("months", str(months), term.where, term.start, term.end, term.quote, term.rule)
    return MonthsRead(months, (evidence,), doubts)


def _of_each(material: Material, terms: list[Term]) -> list[Term]:
    """Return the terms that are called each grant's own, where there are such; else all: the rest is the programme's."""
    parts = dict(material.parts)
    own = [
        one
        for one in terms
        if one.where in parts
        and _EACH_GRANT.search(parts[one.where].text[max(0, one.start - _LEAD) : one.start]) is not None
    ]
    return own or terms


def _prolongs(terms: list[Term], field: Term, prose: Term | None) -> bool:
    """Say whether the prose gives the field's own term, and more on top."""
    return (
        prose is not None
        and prose.months > field.months + _SAME
        and any(abs(one.months - field.months) < _SAME for one in terms)
    )


def _contradicts(prose: Term, field: Term) -> bool:
    shorter = prose.rule.startswith(_WHOLE_TERM) and prose.months < field.months - _SAME
    return shorter or prose.months > field.months + _SAME


# -- fields of a notice ------------------------------------------------------------------------------------


def _of_fields(notice: object) -> tuple[Term | None, bool]:
    """Return the longest contract period of the fields, its extension included, and whether they tell of one."""
    found: list[Term] = []
    extends = False
    for path, period, renewal in contract_periods(notice):
        start, end = field_moment(period.get("startDate")), field_moment(period.get("endDate"))
        extent = field_moment(period.get("maxExtentDate"))
        last = extent or end
        extends = extends or extent is not None or bool(find_durations(renewal))
        if start is not None and last is not None:
            first_day, last_day = london_date(start.at), london_date(last.at)
            if last_day > first_day:
                months = days_between(first_day, last_day).days / _MONTH_DAYS
                if extent is None and dig(notice, "tender") is not None:
                    months += _renewal(renewal)
                name = "maxExtentDate" if extent else "endDate"
                found.append(Term(months, f"{path}.{name}", 0, 0, str(period.get(name)), "field of the notice"))
        days = period.get("durationInDays")
        if isinstance(days, int | float) and not isinstance(days, bool) and 0 < days < _LONGEST * 31:
            found.append(
                Term(
                    days / _MONTH_DAYS + _renewal(renewal),
                    f"{path}.durationInDays",
                    0,
                    0,
                    str(days),
                    "field of the notice",
                )
            )
    return max(found, key=lambda one: one.months, default=None), extends


def _renewal(words: str) -> float:
    """Return the months that the words about renewal add ("2 x 12 months", "one further year")."""
    return sum(found.months for found in find_durations(words) if found.unit in ("year", "month"))


# -- prose -------------------------------------------------------------------------------------------------


def _of_part(where: str, document: Document, material: Material, kind: Kind) -> list[Term]:
    """Return the terms that one text makes: its lengths, its dates, and either with the extensions added."""
    is_notice = material.source_kind is SourceKind.NOTICE
    bases, wholes, extra = lengths_of(where, document, kind, is_notice=is_notice)
    dates = _of_dates(where, document, material, kind)
    for match in _IN_MONTHS.finditer(document.text) if "months" in document.text.lower() else ():
        bases.append(Term(int(match[1]), where, *match.span(), match[0], "a label in months"))
    if extra:
        first = min(dates, key=lambda one: one.months, default=None)
        latest = max(dates, key=lambda one: one.months, default=None)
        longest = max(bases, key=lambda one: one.months, default=None)
        # A second, later end is the extension itself: it is not added again.
        more = sum(one.months for one in extra)
        # "1 April 2027 to 31 March 2029, extension to 31 March 2031 (4 years), described as two periods of a year": the
        # later end and the length are one whole, and what describes the extension adds nothing to it.
        if longest and latest is not first and latest is not None and abs(latest.months - longest.months) < _SAME:
            longest = None
        for base in (longest, first if first is latest else None):
            # "Two years, two more possible … spend over the four years": the last is the whole already.
            if base is not None and not any(abs(one.months + more - base.months) < 0.5 for one in (*bases, *dates)):
                wholes.append(_extended(base, extra, document.text))
    return [*bases, *wholes, *dates]


def _extended(base: Term, extra: list[Term], text: str) -> Term:
    start, end = min(base.start, extra[0].start), max(base.end, extra[-1].end)
    if end - start > _QUOTE:
        start, end = base.start, base.end
    months = base.months + sum(one.months for one in extra)
    return Term(months, base.where, start, end, text[start:end], "term with its extensions")


# -- dates -------------------------------------------------------------------------------------------------


def _of_dates(where: str, document: Document, material: Material, kind: Kind) -> list[Term]:
    """Return the term between a stated start and the last stated end, by days or by names of months."""
    terms = [*_of_month_names(where, document, kind), *_of_financial_years(where, document)]
    told = dates_with_roles(document, kind, published=material.published)
    if kind is Kind.GRANT:
        terms.extend(_of_ranges(where, document.text, told))
    else:
        terms.extend(_of_stated_terms(where, document.text, told))
    begins = [
        one
        for one, role in told
        if role.what is What.STARTS and (not _gathers(role, kind) or kind is Kind.TRAINING)
    ]
    if not begins:
        return terms
    start = min(begins, key=lambda one: one.day)
    ended = -1
    for one, role in told:
        # "Extensions to 31 July 2030 and 31 July 2031": both are ends.
        goes_on = ended >= 0 and document.text[ended : one.start] in (" and ", ", ", ", and ", " or ")
        if role.what is None and one.day > start.day and (goes_on or _is_end(document.text, one, role, kind)):
            ended = one.end
            months = days_between(start.day, one.day).days / _MONTH_DAYS
            first, last = min(start.start, one.start), max(start.end, one.end)
            if last - first > _QUOTE:
                first, last = one.start, one.end
            terms.append(Term(months, where, first, last, document.text[first:last], "from start to end"))
    return terms


def _gathers(role: Role, kind: Kind) -> bool:
    """Say whether a start is that of a gathering: what a buyer holds before a tender begins no term."""
    return role.event or (kind is Kind.ENGAGEMENT and role.rule == "takes place")


def _of_ranges(where: str, text: str, told: tuple[tuple[FoundDate, Role], ...]) -> list[Term]:
    """Read the two days between which the work of a grant must fall, though neither is a deadline."""
    terms = []
    for (first, role), (last, _) in pairwise(told):
        lead = text[max(0, first.start - _LEAD) : first.start]
        if (first.side, last.side) == ("first", "last") and role.what is None and _WORK.search(lead):
            months = days_between(first.day, last.day).days / _MONTH_DAYS
            quote = text[first.start : last.end]
            terms.append(Term(months, where, first.start, last.end, quote, "the work's two dates"))
    return terms


def _of_stated_terms(where: str, text: str, told: tuple[tuple[FoundDate, Role], ...]) -> list[Term]:
    """Read "throughout its term, 1 August 2026 to 31 July 2031", "set up on 1 April 2025 and can run to 31 March 2033"."""
    terms = []
    for (first, _), (last, _) in pairwise(told):
        if last.day <= first.day or last.start - first.end > _LEAD:
            continue
        ranged = (first.side, last.side) == ("first", "last")
        if (ranged and _ITS_TERM.search(text[max(0, first.start - _LEAD) : first.start])) or _RUNS_ON.fullmatch(
            text[first.end : last.start]
        ):
            months = days_between(first.day, last.day).days / _MONTH_DAYS
            terms.append(Term(months, where, first.start, last.end, text[first.start : last.end], "its two dates"))
    return terms


def _is_end(text: str, one: FoundDate, role: Role, kind: Kind) -> bool:
    if one.side == "last":
        return True
    if kind in (Kind.GRANT, Kind.TRAINING):
        return False
    return role.rule == "ends" or _ENDS.search(text[max(0, one.start - 30) : one.start]) is not None


def _of_month_names(where: str, document: Document, kind: Kind) -> list[Term]:
    """Read "June 2027 to November 2028", both months included."""
    months = find_months(document.text)
    terms = []
    for first, last in pairwise(months):
        gap = document.text[first.end : last.start]
        between = (
            gap.strip().lower() == "and"
            and _BETWEEN.search(document.text[max(0, first.start - 24) : first.start]) is not None
        )
        if not (between or _FROM_TO.fullmatch(gap)) or last.year is None:
            continue
        year = first.year if first.year is not None else last.year - (1 if first.month > last.month else 0)
        length = (last.year - year) * 12 + last.month - first.month + 1
        if 1 < length <= _LONGEST and _around_term(document.text, first.start, kind):
            terms.append(
                Term(
                    length,
                    where,
                    first.start,
                    last.end,
                    document.text[first.start : last.end],
                    "from month to month",
                )
            )
    return terms


def _of_financial_years(where: str, document: Document) -> list[Term]:
    """Read "the 2027/28 and 2028/29 financial years", "2027-28 to 2029-30": from the first to the last."""
    terms = []
    for match in _FINANCIAL_YEARS.finditer(document.text):
        around = document.text[max(0, match.start() - _YEARS_REACH) : match.end() + _YEARS_REACH]
        years = [int(year) for year in _ONE_YEAR.findall(match[0])]
        if _PAID_YEARS.search(around) and 0 < years[-1] - years[0] < 15:
            terms.append(Term((years[-1] - years[0] + 1) * 12, where, *match.span(), match[0], "from year to year"))
    return terms


#: How far in front of two dates the words are looked for that say whose they are.
_LEAD: Final = 70
_WORK: Final = re.compile(
    r"\b(?:(?:delivery|project|activity|funding|grant) (?:period|dates|window)|(?:activit(?:y|ies)|projects?|events?|works?|delivery)(?: \w+){0,4} (?:between|from|take place|taking place|happen|runs?|fall))\b[^.\n]{0,40}$",
    re.IGNORECASE,
)
#: "Each grant, though, lasts for one year."
_EACH_GRANT: Final = re.compile(
    r"\b(?:each|every|any one|a single) (?:grant|award|bursary|project)(?:, [\w ]{1,20},)? (?:lasts?|runs?|is|will (?:last|run|be))(?: only| just)?(?: for)?(?: up to| at most| no more than)? ?$",
    re.IGNORECASE,
)
_ITS_TERM: Final = re.compile(
    r"\b(?:its|the|whole|full|contract|framework|agreement|initial)(?: whole| full)? (?:term|period|duration|life|lifetime)\b(?: of)?\W{0,3}(?:is |runs |from |being )?$",
    re.IGNORECASE,
)
_RUNS_ON: Final = re.compile(
    r",? (?:and|which|it) (?:(?:can|may|will|could|is to|it will|it can) )?(?:runs?|lasts?|continues?|stays? open|remains? open)(?: on)? (?:until|till|to|up to) ",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(r"\bbetween\s(?:early\s|the\sstart\sof\s)?$", re.IGNORECASE)
#: "Duration in months: 36": a form's label names the unit.
_IN_MONTHS: Final = re.compile(
    r"\b(?:duration|length|term|period)(?: of (?:the )?contract)?,? (?:in |\()months\)?\s?[:|]\s?(\d{1,3})(?!\d)",
    re.IGNORECASE,
)
_FINANCIAL_YEAR: Final = r"20\d\d\s?[/–-]\s?(?:20)?\d\d(?!\d)"
_FINANCIAL_YEARS: Final = re.compile(
    rf"(?<![\d/]){_FINANCIAL_YEAR}(?:(?:,|,? and| to|,? or| until|\s?[–-])\s{_FINANCIAL_YEAR}){{1,9}}"
)
_ONE_YEAR: Final = re.compile(r"(20\d\d)\s?[/–-]")
#: How far around the years the words are looked for that say what they are.
_YEARS_REACH: Final = 60
_PAID_YEARS: Final = re.compile(
    r"\b(?:(?:financial|tax|school|academic) years?|fund(?:ing|ed|s)?|contracts?|grants?|covers?|delivery|deliver(?:ed)?|term|runs?|spend|budgets?)\b",
    re.IGNORECASE,
)
#: "June 2027 to May 2029", "start June 2027, end May 2029", "begins in June 2027 and ends in May 2029".
_FROM_TO: Final = re.compile(
    r"\s?(?:(?:-|–|—|to|until|till|through to|up to)|[,;]?(?: and)? (?:(?:it|the contract|it will) )?"
    r"(?:ends?|ending|finish(?:es|ing)?|expir(?:es|ing)|(?:runs?|lasts?|continues?) (?:until|to))(?: date)?:?(?: in| at)?)\s?(?:the end of )?",
    re.IGNORECASE,
)
_RUNS: Final = re.compile(
    r"\b(?:contract|runs?|starts?|starting|begins?|beginning|commenc\w+|from|term|period|months|years?|funding|grants?|projects?|fellowship|programme|delivery|activity|course|spend)\b[^.\n]{0,60}$",
    re.IGNORECASE,
)
_OVER: Final = re.compile(
    r"\b(?:was|were|ran|past|previous|earlier|groups ran|survey|consultation|report|open|apply)\b[^.\n]{0,40}$",
    re.IGNORECASE,
)


def _around_term(text: str, start: int, kind: Kind) -> bool:
    before = text[max(0, start - 80) : start]
    if _OVER.search(before):
        return False
    return kind not in (Kind.GRANT, Kind.TRAINING) or _RUNS.search(before) is not None
