"""On what a find rests, in a line: why it is shown, when it was last seen, and the words for its main reason.

Pure. "Why: pays for running costs. Seen 23 November; it says “towards wages”."
"""

from collections.abc import Iterator
from datetime import date, datetime

from tracker.clock import london_date
from tracker.model import Deadline, Evidence, Opportunity, Reading
from tracker.questions import Question
from tracker.terms import Intent, What, related
from tracker.wording.dates import date_words
from tracker.wording.names import listed
from tracker.wording.plain import plain
from tracker.wording.shareable import shareable_reading

#: A quote is to be known again by, not to be read.
LONGEST_QUOTE = 70
_CLOSING = ("deadlines.apply", "deadlines.eoi", "deadlines.register", "lapsed", "rolling")
_TEXTS = ("title", "body")


def seen_words(one: Opportunity, *, now: datetime) -> str:
    """Say when it was last seen: "Seen 23 November", with the year unless it is this one."""
    day = london_date(one.last_seen)
    words = date_words(day)
    return f"Seen {words.removesuffix(f' {day.year}') if day.year == london_date(now).year else words}"


def resting_words(one: Opportunity, why: str, question: Question, spoken: str = "", *, now: datetime) -> str:
    """Return the line; `why` is the reason why the question is answered with it, "" where nothing was asked.

    `spoken` are its words on the subject that was asked for; "" where its name holds that.
    """
    alone = question.intent is Intent.DETAILS
    reading = shareable_reading(one.reading)
    quotes = [f"“{plain(spoken, longest=len(spoken) + 1)}”"] if spoken else []
    quotes += [_quoted(quote) for quote in dict.fromkeys(_quotes(reading, question, alone=alone))]
    said = f"; it says {listed(quotes[: 1 + alone])}" if quotes else ""
    reason = f"{'Why this one' if alone else 'Why'}: {why}. " if why else ""
    return f"{reason}{seen_words(one, now=now)}{said}."


def _quoted(quote: str) -> str:
    words = plain(quote, longest=len(quote) + 1)
    if len(words) <= LONGEST_QUOTE or not words[-1].isdigit():
        return f"“{plain(quote, longest=LONGEST_QUOTE)}”"
    # A sentence that ends in its date is cut at its beginning.
    return f"“…{words[-LONGEST_QUOTE:].partition(' ')[2]}”"


def is_said(evidence: Evidence) -> bool:
    """Say whether a person can read the proof: a notice's bare field is none ("48", "2026-12-16T14:00:00Z")."""
    return evidence.where in _TEXTS or " " in evidence.quote.strip()


def _closes_then(deadline: Deadline, question: Question) -> bool:
    first, last = question.filters.due_from or date.min, question.filters.due_to or date.max
    return first <= london_date(deadline.at) <= last


def _quotes(reading: Reading, question: Question, *, alone: bool) -> Iterator[str]:
    """Yield the words for what was asked, the main reason first; then for what it pays and when it closes."""
    filters = question.filters
    purposes = [f"categories.{category}" for category in filters.categories]
    who = [f"applicants.{applicant}" for applicant in filters.applicants]
    where = [f"areas.{area}" for area in reading.areas if area in related(filters.areas)]
    sums = ("amount_max", "amount_min", "pot") if (filters.amount_min, filters.amount_max) != (None, None) else ()
    own = [f"categories.{category}" for category in reading.categories]
    dated = _CLOSING if filters.dated or question.missed or alone else ()
    if question.decides and filters.dated:
        yield from (each.quote for each in reading.deadlines if each.what is What.DECISION and " " in each.quote)
    elif filters.dated and not question.opens:
        yield from (each.quote for each in reading.closes() if _closes_then(each, question) and " " in each.quote)
    for field in (*purposes, *dated, *who, *where, *sums, *own, *_CLOSING):
        told = (each for each in reading.evidence if each.field == field and each.value != "no" and is_said(each))
        quote = next((each.quote for each in told), "")
        # One word that nobody asked for ("Wales", "Arts") says no more than the line above.
        if quote.strip() and (" " in quote.strip() or field in (*purposes, *who)):
            yield quote
