"""Find the longest term of one award or contract, in months, extension options included.

Pure: a `Material` and its kind in, whole months with their evidence out. The rows that tell a term from an age or
a wait stand in `month_rules.py`; the periods of a notice's fields win over its prose. From two dates or two names
of months the term is rounded to the nearest month; one of the two alone gives none (codebook, Notices and OCDS).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from tracker.clock import london_date
from tracker.model import Evidence
from tracker.reading.date_roles import Role, dates_with_roles
from tracker.reading.material import Material
from tracker.reading.month_rules import BARE_MORE, BARE_WHOLE, RULES, Counts, TermRule
from tracker.reading.notice import contract_periods, days_between, dig, field_moment
from tracker.terms import Kind, SourceKind, What
from tracker.text.date_marks import find_months
from tracker.text.dates import FoundDate
from tracker.text.durations import FoundDuration, find_durations
from tracker.text.html import BlockKind, Document
from tracker.text.numbers import NUMBER, number
from tracker.text.sentences import sentence_around, sentence_starts

#: Days in a mean month.
_MONTH_DAYS: Final = 365.2425 / 12
#: Longer terms are slips or leases, not grants or contracts for services.
_LONGEST: Final = 360
_REACH: Final = 90


@dataclass(frozen=True, slots=True)
class MonthsRead:
    """What `read_months` makes of one announcement."""

    months: int | None
    evidence: tuple[Evidence, ...]
    #: Where the text and the notice's field disagree, in words.
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Term:
    months: float
    where: str
    start: int
    end: int
    quote: str
    rule: str


def _compiled(phrases: Iterable[str], *, behind: bool) -> re.Pattern[str]:
    joined = "|".join(phrases)
    return re.compile(rf"[\s-]?\W{{0,2}}(?:{joined})" if behind else rf"(?:(?<!\w)(?:{joined}))[\s(,]{{0,2}}$")


_BEFORE: Final = {rule.name: _compiled(rule.before, behind=False) for rule in RULES if rule.before}
_BEHIND: Final = {rule.name: _compiled(rule.behind, behind=True) for rule in RULES if rule.behind}
_BY_KIND: Final = {kind: tuple(rule for rule in RULES if not rule.kinds or kind in rule.kinds) for kind in Kind}
_MORE: Final = re.compile(BARE_MORE.format(number=NUMBER))
_WHOLE: Final = re.compile(BARE_WHOLE.format(number=NUMBER))
_ENDS: Final = re.compile(
    r"\b(?:until|till|to|end(?:s|ing)?(?: date)?(?: on| is|:)?|expir\w+(?: on)?|up to|finish\w*)(?: the)?\W*$",
    re.IGNORECASE,
)
_RATE: Final = re.compile(
    r"(?:\d|million|billion|[km]|times|once|twice|hours|days|meets?|sum|budget)\)?,?\s?(?:each |every )?$"
)
_COMMA: Final = re.compile(r"(?:^|[:|(,;–—-])\s?$")
_CONTRACT: Final = re.compile(r"contract|agreement|framework|\bterm\b|service|period|\bruns?\b|\blasts?\b")
_IN_BRACKETS: Final = re.compile(rf"\((?:up to )?(?P<number>{NUMBER})(?=[,)])")
_LABEL: Final = re.compile(r"\b(?:length|term|duration|how long|period|timescale)\b", re.IGNORECASE)


def read_months(material: Material, kind: Kind) -> MonthsRead:
    """Return the longest term that the announcement states; None where it states none."""
    if kind is Kind.OTHER and material.source_kind is not SourceKind.NOTICE and material.notice is None:
        return MonthsRead(None, ())
    terms: list[_Term] = []
    for where, document in material.parts:
        terms.extend(_of_durations(where, document, kind))
        terms.extend(_of_dates(where, document, material, kind))
    likely = (one for one in terms if 0.5 <= one.months <= _LONGEST)
    prose = max(likely, key=lambda one: one.months, default=None)
    field = _of_fields(material.notice) if material.notice is not None else None
    term = field or prose
    if term is None:
        return MonthsRead(None, ())
    months = max(1, round(term.months))
    doubts: tuple[str, ...] = ()
    # The prose may name the first years only; more months than the field has is a contradiction.
    if field is not None and prose is not None and prose.months > field.months + 1.5:
        doubts = (f"the notice's {field.where} makes {months} months, its text says “{prose.quote}”",)
    evidence = Evidence("months", str(months), term.where, term.start, term.end, term.quote, term.rule)
    return MonthsRead(months, (evidence,), doubts)


# -- fields of a notice ------------------------------------------------------------------------------------


def _of_fields(notice: object) -> _Term | None:
    """Return the longest contract period of the fields, its extension included."""
    found: list[_Term] = []
    for path, period, renewal in contract_periods(notice):
        start, end = field_moment(period.get("startDate")), field_moment(period.get("endDate"))
        extent = field_moment(period.get("maxExtentDate"))
        last = extent or end
        if start is not None and last is not None:
            first_day, last_day = london_date(start.at), london_date(last.at)
            if last_day > first_day:
                months = days_between(first_day, last_day).days / _MONTH_DAYS
                if extent is None and dig(notice, "tender") is not None:
                    months += _renewal(renewal)
                name = "maxExtentDate" if extent else "endDate"
                found.append(_Term(months, f"{path}.{name}", 0, 0, str(period.get(name)), "field of the notice"))
        days = period.get("durationInDays")
        if isinstance(days, int | float) and not isinstance(days, bool) and 0 < days < _LONGEST * 31:
            found.append(
                _Term(
                    days / _MONTH_DAYS + _renewal(renewal),
                    f"{path}.durationInDays",
                    0,
                    0,
                    str(days),
                    "field of the notice",
                )
            )
    return max(found, key=lambda one: one.months, default=None)


def _renewal(words: str) -> float:
    """Return the months that the words about renewal add ("2 x 12 months", "one further year")."""
    return sum(found.months for found in find_durations(words) if found.unit in ("year", "month"))


# -- lengths of time in prose ------------------------------------------------------------------------------


def _of_durations(where: str, document: Document, kind: Kind) -> list[_Term]:
    """Return the terms that lengths of time in the text make, extensions added."""
    text = document.text.lower()
    if len(text) != len(document.text):
        text = document.text
    durations = [found for found in find_durations(document.text) if not found.possessive and found.unit != "day"]
    if not durations:
        return []
    starts = sentence_starts(document.text)
    paid = kind not in (Kind.GRANT, Kind.TRAINING)
    terms: list[_Term] = []
    extra = 0.0
    extra_end = -1
    base_end = -1
    for found in durations:
        if found.unit == "week" and (paid or kind is Kind.GRANT):
            continue
        begin, finish = sentence_around(starts, found.start, len(text))
        before, behind = (
            text[max(begin, found.start - _REACH) : found.start],
            text[found.end : min(finish, found.end + _REACH)],
        )
        if text.startswith(("a ", "an "), found.start) and (_RATE.search(before) or not before.strip()):
            continue  # "£16,500 a year", "five times a year", "A year of sessions"
        rule = _rule(before, behind, kind) or _labelled(document, found) or _apposition(before, kind)
        if rule is None or rule.counts is Counts.NOTHING:
            continue
        if _is_of_money(before, kind) or (kind is Kind.AWARD and not _CONTRACT.search(text, begin, finish)):
            continue
        if rule.counts is Counts.EXTENSION and terms:
            if (
                found.start - extra_end > 12 or "(" not in text[extra_end : found.start]
            ):  # "2 years (1+1)" is said twice
                extra += found.months
            extra_end = max(found.end, extra_end)
            continue
        terms.append(
            _Term(found.months, where, found.start, found.end, document.text[found.start : found.end], rule.name)
        )
        base_end = found.end
        terms.extend(_bare(where, document, text, found, finish, rule))
    if extra and terms:
        base = max((one for one in terms if one.rule != "whole term"), key=lambda one: one.months, default=None)
        if base is not None:
            end = max(base.end, extra_end, base_end)
            terms.append(
                _Term(
                    base.months + extra,
                    where,
                    base.start,
                    end,
                    document.text[base.start : end],
                    "term with its extensions",
                )
            )
    return terms


def _rule(before: str, behind: str, kind: Kind) -> TermRule | None:
    """Return the row that speaks of a length: rows stand in order, those that cancel first."""
    for rule in _BY_KIND[kind]:
        front, back = _BEFORE.get(rule.name), _BEHIND.get(rule.name)
        if (front is not None and front.search(before)) or (back is not None and back.match(behind)):
            return rule
    return None


def _apposition(before: str, kind: Kind) -> TermRule | None:
    """Let a bare length between commas be a contract's: "(£20 million, three years plus one)"."""
    if kind in (Kind.GRANT, Kind.TRAINING) or not _COMMA.search(before):
        return None
    return next(rule for rule in RULES if rule.counts is Counts.TERM)


def _labelled(document: Document, found: FoundDuration) -> TermRule | None:
    """Let a heading or a table's label speak: "Term | Projects of one to five years"."""
    block = next((one for one in document.blocks if one.start <= found.start < one.end), None)
    if block is None:
        return None
    label = block.headings[-1] if block.headings else ""
    if block.kind is BlockKind.ROW:
        label += " " + document.text[block.start : found.start]
    return next(rule for rule in RULES if rule.counts is Counts.TERM) if _LABEL.search(label) else None


def _is_of_money(before: str, kind: Kind) -> bool:
    """Say whether the length is that of the whole fund's money: "£57 million over five years"."""
    if kind not in (Kind.GRANT, Kind.TRAINING):
        return False
    return (
        re.search(r"(?:million|billion|£[\d.]+ ?m|pot[^.]{0,30})\s(?:over|across|for)(?: the next)?\s$", before)
        is not None
    )


def _bare(
    where: str, document: Document, text: str, found: FoundDuration, finish: int, rule: TermRule
) -> list[_Term]:
    """Read the number without a unit behind a length: "3 years … with up to 2 more", "5 years, extendable to 7"."""
    rest = text[found.end : min(finish, found.end + 160)]
    terms = []
    if found.unit == "month":
        for other in _IN_BRACKETS.finditer(rest) if text.startswith(")", found.end) else ():
            length, end = number(other["number"]), found.end + other.end()
            terms.append(
                _Term(
                    length,
                    where,
                    end - len(other["number"]),
                    end,
                    document.text[end - len(other["number"]) : end],
                    rule.name,
                )
            )
        return terms
    if found.unit != "year":
        return []
    months = found.months
    end = found.end
    for more in _MORE.finditer(rest):
        months += number(more["number"]) * 12
        end = found.end + more.end()
    if months > found.months:
        terms.append(
            _Term(months, where, found.start, end, document.text[found.start : end], "term with its extensions")
        )
    whole = _WHOLE.search(rest)
    if whole is not None and found.months < number(whole["number"]) * 12 <= 180:
        end = found.end + whole.end()
        terms.append(
            _Term(
                number(whole["number"]) * 12,
                where,
                found.start,
                end,
                document.text[found.start : end],
                "whole term",
            )
        )
    return terms if rule.counts is Counts.TERM else []


# -- dates -------------------------------------------------------------------------------------------------


def _of_dates(where: str, document: Document, material: Material, kind: Kind) -> list[_Term]:
    """Return the term between a stated start and the last stated end, by days or by names of months."""
    terms = _of_month_names(where, document, kind)
    if kind in (Kind.GRANT, Kind.TRAINING):
        return terms
    told = dates_with_roles(document, kind, published=material.published)
    begins = [one for one, role in told if role.what is What.STARTS and not role.event]
    if not begins:
        return terms
    start = min(begins, key=lambda one: one.day)
    ends = [
        one for one, role in told if role.what is None and one.day > start.day and _is_end(document.text, one, role)
    ]
    if ends:
        end = max(ends, key=lambda one: one.day)
        months = days_between(start.day, end.day).days / _MONTH_DAYS
        first, last = min(start.start, end.start), max(start.end, end.end)
        terms.append(_Term(months, where, first, last, document.text[first:last], "from start to end"))
    return terms


def _is_end(text: str, one: FoundDate, role: Role) -> bool:
    if one.side == "last" or role.rule in ("ends", "end of a range"):
        return True
    return _ENDS.search(text[max(0, one.start - 30) : one.start]) is not None


def _of_month_names(where: str, document: Document, kind: Kind) -> list[_Term]:
    """Read "June 2027 to November 2028", both months included."""
    months = find_months(document.text)
    terms = []
    for first, last in pairwise(months):
        gap = document.text[first.end : last.start]
        if not re.fullmatch(r"\s?(?:-|–|—|to|until|till)\s?(?:the end of )?", gap) or last.year is None:
            continue
        year = first.year if first.year is not None else last.year - (1 if first.month > last.month else 0)
        length = (last.year - year) * 12 + last.month - first.month + 1
        if 1 < length <= _LONGEST and _around_term(document.text, first.start, kind):
            terms.append(
                _Term(
                    length,
                    where,
                    first.start,
                    last.end,
                    document.text[first.start : last.end],
                    "from month to month",
                )
            )
    return terms


_RUNS: Final = re.compile(
    r"\b(?:contract|runs?|from|term|period|months|years?|funding|grants?|projects?|fellowship|programme|delivery|activity|course|spend)\b[^.\n]{0,60}$",
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
