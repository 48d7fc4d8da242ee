"""Say what a day is called right beside it: "the closing date", "when we decide", "the workshop on".

Pure. Such a name leaves no other reading, whatever else its clause speaks of.
"""

import re
from typing import Final

from tracker.reading.deadlines.clauses import CLOSING_IN_BRACKETS, Role
from tracker.reading.deadlines.labels import spoken
from tracker.reading.deadlines.lists import ON_ITS_DAY
from tracker.reading.deadlines.page import PAID, DatedText
from tracker.terms import Kind, What
from tracker.text.dates import FoundDate

#: "5 February, which is the closing date", "the 15 February deadline", "on 9 May, when applications close".
_IS_THE_END: Final = re.compile(
    r"\)?(?:,? (?:which is|that is|that['’]s|being|is) (?:the|our|its|also the) |, (?:the|our) |(?<=\d) )(?:final |latest )?(?:closing date|deadline|cut-?off date)\b(?! (?:for|to|of) (?!appl|bid|all|your|our|the fund|th(?:is|e) (?:round|call)|tenders?|submi|send))"
    r"|,? (?:which is|that is|that['’]s|being|is) (?:the|our) (?:end|last day|limit) (?:for|of) (?:all |the )?(?:submissions?|bids?|bidding|tenders?|applications?|entries|quotes?|quotations|responses?|proposals?)\b"
    r"|,? when (?:applications?|bids?|bidding|(?:the|this|our) (?:round|fund|call|portal|window)) clos(?:es?|ing)\b"
)
_THE_END_OF: Final = re.compile(
    r"\b(?:our|the|this|its) (?:final |usual |next )?(?:closing date|deadline|cut-?off(?: date)?) (?:of|on) (?:the )?$"
)
#: "A survey and an event on": the gathering right before the day is what it is for.
_EVENT_ON: Final = re.compile(
    r"\b(?:events?|webinars?|residentials?|inductions?|workshops?|briefings?|seminars?|roundtables?|open (?:days?|evenings?)|(?P<other>gala|concert|show|fair|fête|fete|festival|party|ceremony|dinner|exhibition|draw|agm)|(?P<advice>drop-?ins?|info(?:rmation)? (?:sessions?|events?|evenings?|webinars?)))(?: \([^()\n]{1,30}\))?,? (?:is |will be |are |held |being held |to be held |taking place )?on(?: the)?\W{0,2}$"
)
#: "Winners will be announced at a dinner on".
_TOLD_AT: Final = re.compile(
    r"\b(?:winners?|results?|awards?|grants?|outcomes?|decisions?|groups)\b[^.;\n]{0,40}\b(?:announced|named|revealed|declared|unveiled|told|read out|presented) (?:at|during)(?: (?:an?|the|our))?(?: [\w’'-]+){0,3} $"
)
#: "30 October is when we close, and 27 November when we decide": the words behind a day that begins its part name it.
_PART: Final = re.compile(r"[;,]\s|\b(?:and|but|while)\s")
_NAMES_IT: Final = re.compile(r"\)?,? (?:(?:is|will be) )?(?:when|our|the|its)\s")
_GATHERS: Final = (Kind.TRAINING, Kind.ENGAGEMENT)
#: "Festivals from mid-December to 31 March": a stretch of months, which is a window only where applications are open in it.
_MONTHS_TO: Final = re.compile(
    r"\b(?:from|between) (?:early|mid|late|the (?:start|end|beginning) of)?[ -]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: 20\d\d)? (?:to|and|until|till|through to|up to|[–-])(?: the)?\W*$"
)
_WINDOW: Final = re.compile(
    r"\b(?:open|applications?|window|accepted|welcome|runs?|live|apply|round|call|bids?)(?: (?:for|to) applications)?\s$"
)
#: "Until seven days before the deadline, which is": the day is the deadline's.
_WHICH_IS: Final = re.compile(
    r"\b(?:deadline|closing date|cut-?off(?: date)?)(?: for (?:tenders?|bids?|applications?|quotes?|submissions?))?,? which is(?: on| at)?\W*$"
)
#: How far behind a day its name may end.
_REACH: Final = 60
#: "From 16 April the next leaders can apply"; "from 16 April the new rates apply" opens nothing.
_ASKED: Final = (Kind.GRANT, Kind.TRAINING)
_ON: Final = ("on", "on the", "at")
#: "On 11 January a new fund for village halls, the Hearth Fund, will open for bids."
_OPENS_THEN: Final = re.compile(
    r"[^.;:\n\d]{0,110}?\b(?:re-?)?opens? (?:(?:up|again) )?(?:for|to) (?:new |all |your )?(?:applications?|bids|bidding|requests|entries|applicants|proposals|nominations)\b"
)
_FROM: Final = ("from", "from the", "as of", "as from")
_CAN_APPLY: Final = re.compile(
    r",? (?:[\w’'-]+ ){1,7}?(?:can|may|will be able to|are able to|are invited to) (?:[a-z]+ )?(?:apply|bid|enter|ask (?:us |(?:the|our) (?:[\w’'-]+ ){1,4})?for|request|send in|submit|put in)\b"
)
_RULES_APPLY: Final = re.compile(
    r",? (?:[\w’'-]+ ){0,3}(?:rules|rates|limits?|terms|conditions|prices?|fees|criteria|policy|guidance|thresholds?) (?:will )?(?:appl(?:y|ies)|changes?|holds?|rises?)\b"
)


#: How a stretch of months, and an event on its day, lead to a date.
_TAIL: Final = 12
_TO: Final = ("to", "to the", "and", "until", "till", "-", "–")


def by_name(page: DatedText, before: str, after: str, offset: int, date: FoundDate) -> Role | None:
    """Return the role of a date that is named right beside it; None for any other.

    `before` begins at `offset`; it and `after` are the words around the date, in lower case.
    """
    end = before[-_TAIL:].rstrip()
    if (
        end.endswith(_TO)
        and (months := _MONTHS_TO.search(before)) is not None
        and _WINDOW.search(before, 0, months.start()) is None
    ):
        return Role(None, "the end of a stretch of months")
    if page.kind in _ASKED and end.endswith(_FROM):
        if _CAN_APPLY.match(after):
            return Role(What.OPENS, "from then on they can apply", offset, date.start)
        if _RULES_APPLY.match(after):
            return Role(None, "from then on it holds")
    if page.kind is Kind.GRANT and end.endswith(_ON) and _OPENS_THEN.match(after):
        return Role(What.OPENS, "opens", offset, date.start)
    return (
        _called_the_end(page, before, after, offset, date)
        or _called_behind(page, before, after, date)
        or _day_of_an_event(page, before, offset, date)
    )


#: The fields of a notice that was copied as text: "tender/tenderPeriod/endDate: 2026-08-17".
_FIELD: Final = re.compile(
    r"\b(?:(?P<field>enquiry|tender|award|contract)period|(?P<term>contract)(?=start|end)|(?P<own>expressionofinterest(?=deadline)|submission(?=deadline)|futurenotice(?=date))(?:deadline|date))"
    r"(?:[/.:={\[\s\"'_-]{0,4}(?P<side>start|end)(?:date)?)?[\s\"']{0,2}[:=][\s\"']{0,3}$"
)
_STRETCH: Final = re.compile(r"contractperiods?[\"']?\s?[:=]\s?[\"']?[\dt:+z.-]{8,30}\s?(?:to|/|-|–|until)\s?$")
_OF_FIELD: Final = {
    ("enquiry", "end"): What.QUESTIONS,
    ("tender", "end"): What.APPLY,
    ("award", "end"): What.DECISION,
    ("contract", "start"): What.STARTS,
    ("contract", ""): What.STARTS,
    ("expressionofinterest", ""): What.EOI,
    ("submission", ""): What.APPLY,
    ("futurenotice", ""): What.OPENS,
}
_A_FIELD: Final = ("period", "contractstart", "contractend", "deadline:", "deadline =", "noticedate")


def by_field(page: DatedText, date: FoundDate) -> Role | None:
    """Return the role of a date that stands behind the name of a notice's field, by the codebook's list; None for any other."""
    before = page.text[max(0, date.start - 60) : date.start]
    if page.kind not in PAID or not any(word in before for word in _A_FIELD):
        return None
    if _STRETCH.search(before):
        return Role(None, "field in the text")
    field = _FIELD.search(before)
    if field is None:
        return None
    key = (field["field"] or field["term"] or field["own"], field["side"] or "")
    return Role(_OF_FIELD.get(key), "field in the text", date.start, date.end)


def _called_behind(page: DatedText, before: str, after: str, date: FoundDate) -> Role | None:
    """Return what the words behind a date that begins its part of the sentence call it."""
    if before.rstrip().endswith("from") or _NAMES_IT.match(after) is None or spoken(_PART.split(before)[-1]):
        return None
    told = after[:_REACH]
    return page.clauses.decide(page.clauses.hits(told, told, first=True), told, date.end, nearest_last=False)


def _day_of_an_event(page: DatedText, before: str, offset: int, date: FoundDate) -> Role | None:
    event = _EVENT_ON.search(before) if " on" in before[-_TAIL:] else None
    if event is None:
        return None
    if page.kind is Kind.GRANT and _TOLD_AT.search(before, 0, event.start()):
        return Role(What.DECISION, "results on the day", offset, date.start)
    gathers = page.kind in _GATHERS and event["other"] is None
    gathers = gathers and (event["advice"] is None or page.kind is Kind.ENGAGEMENT)
    return Role(What.STARTS if gathers else None, ON_ITS_DAY, offset, date.start, event=gathers)


def _called_the_end(page: DatedText, before: str, after: str, offset: int, date: FoundDate) -> Role | None:
    """Return the role of a date that is called the closing date right beside it."""
    if "(" in before[-2:] and (bracket := CLOSING_IN_BRACKETS.search(before)) is not None:
        return Role(page.clauses.closing(), "closing", offset + bracket.start(), date.start)
    if (ends := _IS_THE_END.match(after)) is not None:
        return Role(page.clauses.closing(), "closing", date.end + ends.start(), date.end + ends.end())
    if (ends := _THE_END_OF.search(before) or _WHICH_IS.search(before)) is not None:
        return Role(page.clauses.closing(), "closing", offset + ends.start(), offset + ends.end())
    return None
