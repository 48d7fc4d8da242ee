"""Find the longest term of one award or contract, in months, extension options included.

Pure: a `Material` and its kind in, whole months with their evidence out. The rows that tell a term from an age or
a wait stand in `month_rules.py`; the periods of a notice's fields win over its prose. From two dates or two names
of months the term is rounded to the nearest month; one of the two alone gives none (codebook, Notices and OCDS).
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
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
#: How far behind a length "up to 2 more" may stand.
_MORE_REACH: Final = 120
#: Longest stretch that is quoted for one term.
_QUOTE: Final = 240


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
    return re.compile(rf"[\s-]?\W{{0,2}}(?:{joined})" if behind else rf"(?:(?<!\w)(?:{joined}))[\s(,:|–-]{{0,3}}$")


_BEFORE: Final = {rule.name: _compiled(rule.before, behind=False) for rule in RULES if rule.before}
_BEHIND: Final = {rule.name: _compiled(rule.behind, behind=True) for rule in RULES if rule.behind}
_BY_KIND: Final = {kind: tuple(rule for rule in RULES if not rule.kinds or kind in rule.kinds) for kind in Kind}
_TERM: Final = next(rule for rule in RULES if rule.name == "term of a contract")
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
#: Words for which "three years'" is the term after all: "three years' funding".
_OWNED: Final = re.compile(r"\s?(?:\w+ )?(?:extensions?|funding|support|grants?|contract|salary|option)")
#: "£57 million over five years" is the whole fund's time, not one grant's.
_OF_MONEY: Final = re.compile(r"(?:million|billion|£[\d.]+ ?m|pot[^.]{0,30})\s(?:over|across|for)(?: the next)?\s$")
_AND: Final = re.compile(r"\s?(?:and|,|then|and then|\+|plus|or)?(?: then)?(?: an?)?(?: further| another)?\s?")
_TWICE: Final = re.compile(r"\b(?:twice|two times)(?: by| for|, each time by|, by)?(?: up to)?(?: an?)?\s?$")
_TWICE_BEHIND: Final = re.compile(r",? ?(?:twice|two times)\b")
_CONTRACT: Final = re.compile(r"contract|agreement|framework|\bterm\b|service|period|\bruns?\b|\blasts?\b")
_IN_BRACKETS: Final = re.compile(rf"\((?:up to )?(?P<number>{NUMBER})(?=[,)])")
_LABEL: Final = re.compile(r"\b(?:length|term|duration|how long|period|timescale)\b", re.IGNORECASE)


def read_months(material: Material, kind: Kind) -> MonthsRead:
    """Return the longest term that the announcement states; None where it states none."""
    if kind is Kind.OTHER and material.source_kind is not SourceKind.NOTICE and material.notice is None:
        return MonthsRead(None, ())
    terms: list[_Term] = []
    for where, document in material.parts:
        terms.extend(_of_part(where, document, material, kind))
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


# -- prose -------------------------------------------------------------------------------------------------


def _of_part(where: str, document: Document, material: Material, kind: Kind) -> list[_Term]:
    """Return the terms that one text makes: its lengths, its dates, and either with the extensions added."""
    bases, wholes, extra = _of_durations(where, document, kind)
    dates = _of_dates(where, document, material, kind)
    if extra:
        first = min(dates, key=lambda one: one.months, default=None)
        latest = max(dates, key=lambda one: one.months, default=None)
        longest = max(bases, key=lambda one: one.months, default=None)
        # A second, later end is the extension itself: it is not added again.
        for base in (longest, first if first is latest else None):
            if base is not None:
                wholes.append(_extended(base, extra, document.text))
    return [*bases, *wholes, *dates]


def _extended(base: _Term, extra: list[_Term], text: str) -> _Term:
    start, end = min(base.start, extra[0].start), max(base.end, extra[-1].end)
    if end - start > _QUOTE:
        start, end = base.start, base.end
    months = base.months + sum(one.months for one in extra)
    return _Term(months, base.where, start, end, text[start:end], "term with its extensions")


# -- lengths of time ---------------------------------------------------------------------------------------


def _of_durations(where: str, document: Document, kind: Kind) -> tuple[list[_Term], list[_Term], list[_Term]]:
    """Return the lengths of a text that are terms, those that are whole terms, and those that extend one."""
    text = document.text.lower()
    if len(text) != len(document.text):
        text = document.text
    bases: list[_Term] = []
    wholes: list[_Term] = []
    extra: list[_Term] = []
    is_funding = kind in (Kind.GRANT, Kind.TRAINING)
    starts = sentence_starts(document.text)
    last_end, last_counts = 0, Counts.NOTHING
    for found in find_durations(document.text):
        if found.unit == "day" or (found.unit == "week" and kind is not Kind.TRAINING):
            continue
        begin, finish = sentence_around(starts, found.start, len(text))
        from_ = max(begin, found.start - _REACH, last_end if kind is not Kind.GRANT else 0)
        before, behind = text[from_ : found.start], text[found.end : min(finish, found.end + _REACH)]
        if found.possessive and not _OWNED.match(behind):
            continue
        if is_funding and text.startswith("another", found.start):
            continue  # "the fund goes on for another year"
        if text.startswith(("a ", "an "), found.start) and (_RATE.search(before) or not before.strip()):
            continue  # "£16,500 a year", "five times a year", "A year of sessions"
        counts, name = _counts(
            document, found, before, behind, kind, last_counts if last_end > begin else Counts.NOTHING
        )
        last_end, last_counts = found.end, counts
        if counts is Counts.NOTHING or (is_funding and _OF_MONEY.search(before)):
            continue
        if kind is Kind.AWARD and not _CONTRACT.search(f"{before} {behind}"):
            continue
        term = _Term(found.months, where, found.start, found.end, document.text[found.start : found.end], name)
        if counts is Counts.WHOLE:
            wholes.append(term)
        elif counts is Counts.EXTENSION:
            _extend(extra, term, text, begin, before, behind)
        else:
            bases.append(term)
            wholes.extend(_bare(where, document, text, found, finish, name))
    extra.extend(_more(where, document, text, [*bases, *extra]))
    return bases, wholes, sorted(extra, key=lambda one: one.start)


def _more(where: str, document: Document, text: str, told: list[_Term]) -> list[_Term]:
    """Read years without their unit that follow a length: "3 years from April with up to 2 more"."""
    found = []
    for match in _MORE.finditer(text) if told and " more" in text else ():
        if any(
            0 <= match.start() - one.end <= _MORE_REACH and "." not in text[one.end : match.start()] for one in told
        ):
            quote = document.text[match.start() : match.end()]
            found.append(_Term(number(match["number"]) * 12, where, *match.span(), quote, "extension"))
    return found


def _extend(extra: list[_Term], term: _Term, text: str, begin: int, before: str, behind: str) -> None:
    """Add an extension, unless it says again what was said: "2 years (1+1)", or the same in another sentence."""
    if _TWICE.search(before[-24:]) or _TWICE_BEHIND.match(behind):
        term = replace(term, months=2 * term.months)
    if extra:
        gap = text[extra[-1].end : term.start]
        if "(" in gap[:12] or any(one.months == term.months and one.start < begin for one in extra):
            return
    extra.append(term)


def _counts(
    document: Document, found: FoundDuration, before: str, behind: str, kind: Kind, last: Counts
) -> tuple[Counts, str]:
    """Say what a length is, and the name of the row that says so."""
    rule = _rule(before, behind, kind)
    if found.extends and (rule is None or rule.name != "extension that is counted already"):
        return Counts.EXTENSION, "extension"
    if rule is None and last is Counts.EXTENSION and _AND.fullmatch(before):
        return Counts.EXTENSION, "extension"
    rule = rule or _labelled(document, found) or _apposition(before, kind)
    return (Counts.NOTHING, "") if rule is None else (rule.counts, rule.name)


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
    return _TERM


def _labelled(document: Document, found: FoundDuration) -> TermRule | None:
    """Let a heading or a table's label speak: "Term | Projects of one to five years"."""
    index = bisect_right(document.blocks, found.start, key=lambda one: one.start) - 1
    if index < 0:
        return None
    block = document.blocks[index]
    label = block.headings[-1] if block.headings else ""
    if block.kind is BlockKind.ROW:
        label += " " + document.text[max(block.start, found.start - _REACH) : found.start]
    return _TERM if _LABEL.search(label) else None


def _bare(where: str, document: Document, text: str, found: FoundDuration, finish: int, name: str) -> list[_Term]:
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
                    name,
                )
            )
        return terms
    if found.unit != "year":
        return []
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
    return terms


# -- dates -------------------------------------------------------------------------------------------------


def _of_dates(where: str, document: Document, material: Material, kind: Kind) -> list[_Term]:
    """Return the term between a stated start and the last stated end, by days or by names of months."""
    terms = _of_month_names(where, document, kind)
    told = dates_with_roles(document, kind, published=material.published)
    begins = [one for one, role in told if role.what is What.STARTS and (not role.event or kind is Kind.TRAINING)]
    if not begins:
        return terms
    start = min(begins, key=lambda one: one.day)
    for one, role in told:
        if role.what is None and one.day > start.day and _is_end(document.text, one, role, kind):
            months = days_between(start.day, one.day).days / _MONTH_DAYS
            first, last = min(start.start, one.start), max(start.end, one.end)
            if last - first > _QUOTE:
                first, last = one.start, one.end
            terms.append(_Term(months, where, first, last, document.text[first:last], "from start to end"))
    return terms


def _is_end(text: str, one: FoundDate, role: Role, kind: Kind) -> bool:
    if one.side == "last":
        return True
    if kind in (Kind.GRANT, Kind.TRAINING):
        return False
    return role.rule == "ends" or _ENDS.search(text[max(0, one.start - 30) : one.start]) is not None


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
