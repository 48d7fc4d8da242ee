"""Find the longest term of one award or contract, in months, extension options included.

Pure: a `Material` and its kind in, whole months with their evidence out. The rows that tell a term from an age or
a wait stand in `months/rules.py`; the periods of a notice's fields win over its prose. From two dates or two names
of months the term is rounded to the nearest month; one of the two alone gives none (codebook, Notices and OCDS).
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from tracker.clock import london_date
from tracker.model import Evidence
from tracker.reading.material import Material
from tracker.reading.months.lengths import holds_more_lengths, lengths_of
from tracker.reading.months.term import LONGEST, LONGEST_GRANT, MONTH_DAYS, QUOTE, Term
from tracker.reading.months.term_dates import BY_DATE, terms_by_date
from tracker.reading.notice import contract_periods, days_between, dig, field_moment
from tracker.reading.speech import in_speech
from tracker.terms import Kind, SourceKind
from tracker.text.durations import find_durations
from tracker.text.html import Document

MANY_LENGTHS: Final = "the text holds more lengths of time than were looked at: see the announcement itself"
#: Two terms that differ by less are one, said twice.
_SAME: Final = 1.5
#: How the rows of `months/rules.py` are named whose words speak of the whole.
_WHOLE_TERM: Final = "whole term"


@dataclass(frozen=True, slots=True)
class MonthsRead:
    """What `read_months` makes of one announcement."""

    months: int | None
    evidence: tuple[Evidence, ...]
    #: Where the text and the notice's field disagree, in words.
    doubts: tuple[str, ...] = ()


#: How far in front of two dates the words are looked for that say whose they are.
_LEAD: Final = 70
#: "Each grant, though, lasts for one year."
_EACH_GRANT: Final = re.compile(
    r"\b(?:each|every|any one|a single) (?:grant|award|bursary|project)(?:, [\w ]{1,20},)? (?:lasts?|runs?|is|will (?:last|run|be))(?: only| just)?(?: for)?(?: up to| at most| no more than)? ?$"
    r"|\beach(?: of £[\d,]+(?: and each)?)? (?:is |lasts? |runs? )?for(?: up to| at most| no more than)? ?$",
    re.IGNORECASE,
)
_ALL_GRANTS: Final = re.compile(
    r"\b(?:grants|awards|bursaries|projects)(?:, [\w ]{1,20},)? (?:are|last|run|will (?:be|last|run))(?: only| just| each| usually| normally)?(?: for)?(?: up to| at most| no more than)? ?$",
    re.IGNORECASE,
)
#: "Grants from it of up to £10,000 are for one year."
_GRANTS_FROM_IT: Final = re.compile(
    r"\b(?:grants|awards|bursaries)\b[^.;:\n]{0,40} (?:are|last|run|will (?:be|last|run))(?: only| just| each)? for(?: up to| at most| no more than)? ?$",
    re.IGNORECASE,
)
#: "One-year grants": a length that stands before the grants.
_OF_GRANTS_HERE: Final = re.compile(
    r"[\s-](?:(?:small|core|project|revenue|unrestricted|\w+-year) )?(?:grants|awards|bursaries)\b(?! (?:programme|scheme|fund)s?\b)",
    re.IGNORECASE,
)
#: "Our five-year programme": a length that stands before the name of a programme.
_OF_A_PROGRAMME: Final = re.compile(
    r"[\s-](?:(?!grants?\b|funding\b|of\b|to\b|for\b)[\w'’&-]+ ){0,3}(?:programme|fund|scheme|initiative|partnership|strategy|plan|cycle)\b",
    re.IGNORECASE,
)
#: "£6,000 in year one and £4,000 in year two": so many years of one award.
_YEARS_OF_ONE: Final = re.compile(
    r"\bin (?:year (?:one|1)|the first year)\b[^.;\n]{0,60}\bin (?:year (?P<last>two|2)|the second year)\b"
    r"(?:[^.;\n]{0,60}\bin (?:year (?P<later>three|3)|the third year)\b)?",
    re.IGNORECASE,
)
#: "In Year 1 we shared £250,000 among 40 groups, in Year 2 …": the fund's own years.
_GAVE: Final = re.compile(
    r"\b(?:shared|gave|awarded|helped|supported|went|received|applications|groups|charities|organisations|grants)\b",
    re.IGNORECASE,
)
#: "Duration in months: 36": a form's label names the unit.
_IN_MONTHS: Final = re.compile(
    r"\b(?:duration|length|term|period)(?: of (?:the )?contract)?,? (?:in |\()months\)?(?:\s?[:|]\s?|\s{1,4})(\d{1,3})(?!\d)",
    re.IGNORECASE,
)


#: Who is helped speaks of itself in the past; who gives, of grants.
_OWN_WORK: Final = re.compile(
    r"\b(?:we|us|our|i|my|it) (?:could|were|was|had|have (?:been|run|had|kept|taken)|ran|took|kept|used|made|got|enabled|helped|allowed|meant|employed|paid)\b|\b(?:made|meant|allowed|enabled|helped) (?:all |us|it|our)",
    re.IGNORECASE,
)
_OF_GRANTS: Final = re.compile(
    r"\b(?:grants|awards|can apply|will (?:be|fund|pay|last|run|have)|each|up to|funding for|apply|charities|groups|organisations)\b",
    re.IGNORECASE,
)


def read_months(material: Material, kind: Kind) -> MonthsRead:
    """Return the longest term that the announcement states; None where it states none."""
    if kind is Kind.OTHER and material.source_kind is not SourceKind.NOTICE and material.notice is None:
        return MonthsRead(None, ())
    terms: list[Term] = []
    for where, document in material.parts:
        terms.extend(_of_part(where, document, material, kind))
    longest = LONGEST_GRANT if kind in (Kind.GRANT, Kind.TRAINING) else LONGEST
    likely = (one for one in terms if 0.5 <= one.months <= longest)
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
    terms = [one for one in terms if one.where not in parts or not _is_grantees(parts[one.where], one)]
    leads = {
        one: parts[one.where].text[max(0, one.start - _LEAD) : one.start] for one in terms if one.where in parts
    }
    if own := [one for one, lead in leads.items() if _EACH_GRANT.search(lead)]:
        return own
    if any(
        _GRANTS_FROM_IT.search(lead) or _OF_GRANTS_HERE.match(parts[one.where].text, one.end)
        for one, lead in leads.items()
    ):
        terms = [
            one for one in terms if one not in leads or not _is_a_programmes(parts[one.where].text, one)
        ] or terms
    # "The programme runs from 2023 to 2027. Awards are for one year."
    by_date = any(one.rule in BY_DATE for one in terms)
    if by_date and any(_ALL_GRANTS.search(lead) for one, lead in leads.items() if one.rule not in BY_DATE):
        return [one for one in terms if one.rule not in BY_DATE]
    return terms


def _is_grantees(document: Document, term: Term) -> bool:
    """Say whether somebody is quoted to tell how long their own work took: "“We could take on a worker for two years.”"."""
    at = bisect_right(document.blocks, term.start, key=lambda block: block.start) - 1
    if at < 0 or not in_speech(document.blocks[at], document.text, term.start):
        return False
    around = document.text[max(0, term.start - _LEAD) : term.end + _LEAD]
    return _OF_GRANTS.search(around) is None and _OWN_WORK.search(around) is not None


def _is_a_programmes(text: str, term: Term) -> bool:
    return _OF_A_PROGRAMME.match(text, term.end) is not None


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
                months = days_between(first_day, last_day).days / MONTH_DAYS
                if extent is None and dig(notice, "tender") is not None:
                    months += _renewal(renewal)
                name = "maxExtentDate" if extent else "endDate"
                found.append(Term(months, f"{path}.{name}", 0, 0, str(period.get(name)), "field of the notice"))
        days = period.get("durationInDays")
        if isinstance(days, int | float) and not isinstance(days, bool) and 0 < days < LONGEST * 31:
            found.append(
                Term(
                    days / MONTH_DAYS + _renewal(renewal),
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
    dates = terms_by_date(where, document, material, kind)
    for match in _IN_MONTHS.finditer(document.text) if "months" in document.low else ():
        bases.append(Term(int(match[1]), where, *match.span(), match[0], "a label in months"))
    for match in _YEARS_OF_ONE.finditer(document.text) if kind is Kind.GRANT and "year" in document.text else ():
        if _GAVE.search(match[0]):
            continue
        years = 3 if match["later"] or "third year" in match[0].lower() else 2
        bases.append(Term(years * 12, where, *match.span(), match[0], "the years of one award"))
    if extra:
        first = min(dates, key=lambda one: one.months, default=None)
        latest = max(dates, key=lambda one: one.months, default=None)
        longest = max(bases, key=lambda one: one.months, default=None)
        # A second, later end is the extension itself: it is not added again.
        more = sum(one.months for one in extra)
        # "1 April 2027 to 31 March 2029, extension to 31 March 2031 (4 years), described as two periods of a year": the
        # later end and the length are one whole, and what describes the extension adds nothing to it.
        if longest and "+" in longest.quote and more < longest.months:
            more = 0  # "three optional extensions of a year (3+1+1+1)": the sum holds them
        if longest and latest is not first and latest is not None and abs(latest.months - longest.months) < _SAME:
            longest = None
        for base in (longest, first if first is latest else None):
            # "Two years, two more possible … spend over the four years": the last is the whole already.
            if base is not None and not any(abs(one.months + more - base.months) < 0.5 for one in (*bases, *dates)):
                wholes.append(_extended(base, extra, document.text))
    return [*bases, *wholes, *dates]


def _extended(base: Term, extra: list[Term], text: str) -> Term:
    start, end = min(base.start, extra[0].start), max(base.end, extra[-1].end)
    if end - start > QUOTE:
        start, end = base.start, base.end
    months = base.months + sum(one.months for one in extra)
    return Term(months, base.where, start, end, text[start:end], "term with its extensions")
