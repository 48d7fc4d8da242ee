"""Find the terms that two dates make: two days, two names of months, two years (`months/years.py`).

Pure. Rounded to the nearest month by whoever asks; one of the two alone gives none (codebook, Notices and OCDS).
"""

import re
from itertools import pairwise
from typing import Final

from tracker.reading.deadlines.clauses import Role
from tracker.reading.deadlines.roles import dates_with_roles
from tracker.reading.material import Material
from tracker.reading.months.term import LONGEST, MONTH_DAYS, QUOTE, Term
from tracker.reading.months.years import of_years
from tracker.reading.notice import days_between
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate
from tracker.text.html import Document
from tracker.text.month_dates import find_months

#: The names of the terms that the dates of a programme may make as well as those of one award.
BY_DATE: Final = ("from month to month", "from start to end", "from year to year")
_ENDS: Final = re.compile(
    r"\b(?:(?:longest|latest|maximum|final|possible|optional) extension(?:s)?(?: date| to| until)?|until|till|to|end(?:s|ing)?(?: date)?(?: on| is|:)?(?:,? at the latest,? on)?|expir\w+(?: on)?|up to|tan|hyd(?: at)?|gorffen|finish\w*(?: by| on| in)?|(?:end|finish|conclud|clos)\w*(?:,? (?:with|in) (?:an?|the|its|your) (?:[\w’'-]+ ){1,3}(?:on|by)|(?: on| by)?)|(?:be|is) (?:all )?(?:done|delivered|over|wound up|wrapped up) by|complet(?:ion|ed?)(?: date)?(?: by| on|:)?)(?:,? at the latest,?)?(?: the)?\W*$",
    re.IGNORECASE,
)


def terms_by_date(where: str, document: Document, material: Material, kind: Kind) -> list[Term]:
    """Return the term between a stated start and the last stated end, by days or by names of months."""
    terms = [*_of_month_names(where, document, kind), *of_years(where, document, material.published, kind=kind)]
    told = dates_with_roles(document, kind, published=material.published)
    if kind is Kind.GRANT:
        terms.extend(_of_ranges(where, document.text, told))
    else:
        terms.extend(_of_stated_terms(where, document.text, told))
    start = _begin(document.text, told, kind)
    if start is None:
        return terms
    if kind not in (Kind.GRANT, Kind.TRAINING):
        terms.extend(_to_a_month(where, document, start))
    ended = -1
    for one, role in told:
        # "Extensions to 31 July 2030 and 31 July 2031": both are ends.
        goes_on = ended >= 0 and document.text[ended : one.start] in (" and ", ", ", ", and ", " or ")
        if one.day <= start.day:
            continue
        if (role.what is None and (goes_on or _is_end(document.text, one, role, kind))) or _goes_on(
            document, one, kind
        ):
            ended = one.end
            months = days_between(start.day, one.day).days / MONTH_DAYS
            first, last = min(start.start, one.start), max(start.end, one.end)
            if last - first > QUOTE:
                first, last = one.start, one.end
            terms.append(Term(months, where, first, last, document.text[first:last], "from start to end"))
    return terms


def _begin(text: str, told: tuple[tuple[FoundDate, Role], ...], kind: Kind) -> FoundDate | None:
    """Return the day on which the term begins: that of a stated range, else the first start; of a list that is joined
    while it lives, the day on which it opens."""
    begins = [
        one
        for one, role in told
        if role.what is What.STARTS and (not _gathers(role, kind) or kind is Kind.TRAINING)
    ]
    if kind not in (Kind.GRANT, Kind.TRAINING):
        begins += [
            one
            for one, role in told
            if role.what is None and _BEGAN.search(text[max(0, one.start - 40) : one.start])
        ]
        if any(role.rule == _LIFE for _, role in told):
            opens = [
                one
                for one, role in told
                if role.what is What.OPENS and _LIST_OPENS.search(text[max(0, one.start - _LEAD) : one.start])
            ]
            begins = opens or begins
    ranged = [one for one in begins if one.side == "first"]
    return min(ranged or begins, key=lambda one: one.day, default=None)


def _to_a_month(where: str, document: Document, start: FoundDate) -> list[Term]:
    """Read an end that is a month alone, behind a stated first day: "renewals may take it to December 2032"."""
    terms = []
    for month in find_months(document.text):
        lead = document.text[max(0, month.start - _LEAD) : month.start]
        if month.year is None or not _TAKES_TO.search(lead):
            continue
        length = (month.year - start.day.year) * 12 + month.month - start.day.month + (start.day.day < _MID_MONTH)
        if 1 < length <= LONGEST:
            quote = document.text[month.start : month.end]
            terms.append(Term(length, where, month.start, month.end, quote, "from a day to a month"))
    return terms


def _goes_on(document: Document, one: FoundDate, kind: Kind) -> bool:
    """Say whether a day is the end of a term or of a list's life, though one may also apply until then."""
    lead = document.text[max(0, one.start - _LEAD) : one.start]
    return kind not in (Kind.GRANT, Kind.TRAINING) and _TAKES_TO.search(lead) is not None


def _gathers(role: Role, kind: Kind) -> bool:
    """Say whether a start is that of a gathering: what a buyer holds before a tender begins no term."""
    return role.event or (kind is Kind.ENGAGEMENT and role.rule == "takes place")


def _of_ranges(where: str, text: str, told: tuple[tuple[FoundDate, Role], ...]) -> list[Term]:
    """Read the two days between which the work of a grant must fall, though neither is a deadline."""
    terms = []
    for (first, role), (last, _) in pairwise(told):
        lead = text[max(0, first.start - _LEAD) : first.start]
        ranged = (first.side, last.side) == ("first", "last") and role.what is None and _WORK.search(lead)
        if last.day > first.day and (
            ranged or (_STARTS_AFTER.search(lead) and _OVER_BY.fullmatch(text, first.end, last.start))
        ):
            months = days_between(first.day, last.day).days / MONTH_DAYS
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
        form = text[first.end : last.start].strip() in ("/", "-", "–") and _FROM_AND_TO.search(
            text[max(0, first.start - _LEAD) : first.start]
        )
        if (
            form
            or (ranged and _ITS_TERM.search(text[max(0, first.start - _LEAD) : first.start]))
            or _RUNS_ON.fullmatch(text[first.end : last.start])
        ):
            months = days_between(first.day, last.day).days / MONTH_DAYS
            terms.append(Term(months, where, first.start, last.end, text[first.start : last.end], "its two dates"))
    return terms


#: "30 April 2030 (or 30 April 2032 if extended)".
_IF_EXTENDED: Final = re.compile(
    r",? \(?(?:if|should|where|when|including|with)\b[^.;()\n]{0,40}\b(?:exten\w+|renew\w*|options?|taken up)\b",
    re.IGNORECASE,
)


def _is_end(text: str, one: FoundDate, role: Role, kind: Kind) -> bool:
    if one.side == "last":
        return True
    if kind not in (Kind.GRANT, Kind.TRAINING) and _IF_EXTENDED.match(text, one.end):
        return True
    if kind in (Kind.GRANT, Kind.TRAINING):
        return False
    return role.rule == "ends" or _ENDS.search(text[max(0, one.start - _END_LEAD) : one.start]) is not None


def _of_month_names(where: str, document: Document, kind: Kind) -> list[Term]:
    """Read "June 2027 to November 2028", both months included."""
    months = find_months(document.text)
    terms: list[Term] = []
    for first, last in pairwise(months):
        gap = document.text[first.end : last.start]
        if terms and terms[-1].end == first.end and last.year is not None and _RENEWABLE_TO.fullmatch(gap):
            # "April 2027 to March 2032, renewable to March 2036"
            more = (last.year - (first.year or last.year)) * 12 + last.month - first.month
            quote = document.text[terms[-1].start : last.end]
            terms.append(
                Term(terms[-1].months + more, where, terms[-1].start, last.end, quote, "from month to month")
            )
            continue
        between = (
            gap.strip().lower() == "and"
            and _BETWEEN.search(document.text[max(0, first.start - 24) : first.start]) is not None
        )
        if not (between or _FROM_TO.fullmatch(gap)) or last.year is None:
            continue
        year = first.year if first.year is not None else last.year - (1 if first.month > last.month else 0)
        length = (last.year - year) * 12 + last.month - first.month + 1
        if 1 < length <= LONGEST and _around_term(document.text, first.start, kind):
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


#: How far in front of a day "ends with a report on" may begin.
_END_LEAD: Final = 48
#: The role of a day on which a market or list ends that may be joined until then.
_LIFE: Final = "the life of a market ends"
#: From this day of a month on, the month is not counted.
_MID_MONTH: Final = 16
#: "It commenced on 1 April 2026": a start that is over.
_BEGAN: Final = re.compile(
    r"\b(?:it|contract|framework|agreement|list|service|market|system)\b[^.;\n]{0,20}\b(?:commenced|began|started|was (?:set up|established|let|awarded)|has (?:run|been running) since)(?: on| from)? $",
    re.IGNORECASE,
)
#: "From / to: 27 April 2026 / 31 March 2028".
_FROM_AND_TO: Final = re.compile(
    r"\b(?:from|start|begin)\w*(?: dates?)?\s?(?:/|and|-|–)\s?(?:to|end|until)\w*(?: dates?)?\s?[:|]\s*$",
    re.IGNORECASE,
)
#: "The list opens on", not "round three opens on".
_LIST_OPENS: Final = re.compile(
    r"\b(?:list|framework|market|system|dps|agreement|it)\b[^.;\n]{0,30}\bopen\w*(?: on| from)? $", re.IGNORECASE
)
_TAKES_TO: Final = re.compile(
    r"\b(?:take (?:it|them|the contract|the term)(?: on)?|carry (?:it )?on|extend\w*(?: (?:it|the contract|the term))?|prolong\w*|renew\w*|(?:stays?|remains?|be) (?:open|in place|live)|run on)(?: up)? (?:to|until|till)(?: the end of)? $",
    re.IGNORECASE,
)
#: How far in front of two dates the words are looked for that say whose they are.
_LEAD: Final = 70
_WORK: Final = re.compile(
    r"\b(?:(?:delivery|project|activity|funding|grant) (?:period|dates|window)|(?:training|courses|the money|funding|grants?|spending)(?: \w+){0,4} (?:take place|taking place|happen|be spent|be used|be delivered)|(?:activit(?:y|ies)|projects?|(?<!it )(?<!fund )(?<!scheme )works?|delivery)(?: \w+){0,4} (?:between|from|take place|taking place|happen|runs?|fall)|(?:costs|bills|rent|salar(?:y|ies)|wages|money)(?: [\w’'-]+){0,6} for the period)\b[^.\n]{0,40}$",
    re.IGNORECASE,
)
#: "Projects should start after 1 April 2027 and finish by 31 March 2028".
_STARTS_AFTER: Final = re.compile(
    r"\b(?:projects?|work|activit(?:y|ies)|they|it|events)\b[^.;\n]{0,30}\b(?:start|begin)(?:s|ning)? (?:on or after|after|from|no (?:sooner|earlier) than|on) (?:the )?$",
    re.IGNORECASE,
)
_OVER_BY: Final = re.compile(
    r",? (?:and|but)(?: (?:must|should|need to|have to|will))?(?: be)? (?:finish(?:ed)?|end(?:ed)?|complete[d]?|over|spent|done)(?: by| on| before| no later than)+(?: the)? ",
    re.IGNORECASE,
)
_ITS_TERM: Final = re.compile(
    r"\b(?:its|the|whole|full|contract|framework|agreement|initial)(?: whole| full)? (?:term|period|duration|life|lifetime)\b(?: of)?\W{0,3}(?:is |runs |from |being )?$|(?:^|\n)\W*(?:contract )?(?:term|duration|period|dates?)\s?[:|]\s$",
    re.IGNORECASE,
)
_RUNS_ON: Final = re.compile(
    r",? (?:and|which|it) (?:(?:can|may|will|could|is to|it will|it can) )?(?:runs?|lasts?|continues?|stays? open|remains? open)(?: on)? (?:until|till|to|up to) ",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(r"\bbetween\s(?:early\s|the\sstart\sof\s)?$", re.IGNORECASE)
#: "June 2027 to May 2029", "start June 2027, end May 2029", "begins in June 2027 and ends in May 2029".
_FROM_TO: Final = re.compile(
    r"\s?(?:(?:-|–|—|to|until|till|through to|up to)|[,;]?(?: and)? (?:(?:it|the contract|it will) )?"
    r"(?:ends?|ending|finish(?:es|ing)?|expir(?:es|ing)|(?:runs?|lasts?|continues?) (?:until|to))(?: date)?:?(?: in| at)?)\s?(?:the end of )?",
    re.IGNORECASE,
)
_RENEWABLE_TO: Final = re.compile(
    r"[,;(]{0,2} ?(?:and )?(?:(?:it )?(?:can|may|could) be )?(?:renew\w*|exten\w+|prolong\w*|option\w*|possible extension\w*)(?: up)? (?:to|until)(?: the end of)? ",
    re.IGNORECASE,
)
_RUNS: Final = re.compile(
    r"\b(?:contract|runs?|starts?|starting|begins?|beginning|commenc\w+|from|term|period|months|years?|funding|grants?|projects?|fellowship|programme|delivery|activity|course|spend)\b[^.\n]{0,60}$",
    re.IGNORECASE,
)
_OVER: Final = re.compile(
    r"\b(?:was|were|ran|past|previous|earlier|groups ran|(?:be|is|are) (?:spent|used)|festivals?|events?|survey|consultation|report|open|apply)\b[^.\n]{0,40}$",
    re.IGNORECASE,
)


def _around_term(text: str, start: int, kind: Kind) -> bool:
    before = text[max(0, start - 80) : start]
    if _OVER.search(before):
        return False
    return kind not in (Kind.GRANT, Kind.TRAINING) or _RUNS.search(before) is not None
