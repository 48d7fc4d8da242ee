"""Where something in a list holds, and why a near miss may not be for who asks.

Pure. Of what fits, the place is told where none was asked for; of what only comes near, the place and each thing
that was asked for and that it refuses: "Where: the East of England, so not for Powys. Not open to individuals."
"""

from tracker.matching import amount_fits, applicant_fits, sums
from tracker.model import Opportunity, Reading
from tracker.questions import Answer, Question
from tracker.terms import Area, Category, Intent, Kind
from tracker.wording.money import pounds
from tracker.wording.names import APPLICANTS, AREAS, listed
from tracker.wording.opportunities import led_words, where_words
from tracker.wording.plain import plain

_WORK = (Kind.CONTRACT, Kind.ENGAGEMENT)
#: Of what a purpose is refused, in short.
_PURPOSES = {
    Category.CORE_COSTS: "running costs",
    Category.STAFF_TRAINING: "training for your team",
    Category.LONG_TERM: "3 years or more",
    Category.PROJECT: "a project",
}


def place_row(one: Opportunity, question: Question) -> str:
    """Say where something that fits holds, where no place was asked for; "" where that says nothing new."""
    if question.filters.areas or question.intent is Intent.DETAILS or one.reading.areas in ((), (Area.UK,)):
        return ""
    return f"Where: {where_words(one.reading)}."


def near_row(one: Opportunity, answer: Answer) -> str:
    """Say where a near miss holds, and what of the question it refuses."""
    question, reading = answer.question, one.reading
    if question.intent is Intent.DETAILS:
        return ""
    led = led_words(reading)
    told = (
        _where(one, answer),
        f"Only for {led}." if led else "",
        _who(question, reading),
        _purposes(question, reading),
        _sum(question, reading),
    )
    return " ".join(part for part in told if part)


def _where(one: Opportunity, answer: Answer) -> str:
    question, reading = answer.question, one.reading
    if not reading.areas:
        return "It names no area: check that yours counts." if question.filters.areas else ""
    where = where_words(reading)
    if one.id not in answer.away:
        own = ": check that yours counts" if reading.places and question.filters.areas else ""
        return f"Where: {where}{own}."
    yours = listed(plain(place.title()) for place in question.places[:2])
    yours = yours or listed((AREAS[area] for area in question.filters.areas[:2]), last="or")
    return (
        f"The work is in {where}, not in {yours}."
        if reading.kind in _WORK
        else f"Where: {where}, so not for groups that are only in {yours}."
    )


def _who(question: Question, reading: Reading) -> str:
    asked = question.filters.applicants
    if applicant_fits(asked, reading):
        return ""
    if set(asked) <= set(reading.barred):
        return f"Not open to {listed((APPLICANTS[who] for who in asked), last='or')}."
    return f"It names only {listed(APPLICANTS[who] for who in reading.applicants)}."


def _purposes(question: Question, reading: Reading) -> str:
    refused = [_PURPOSES[purpose] for purpose in question.filters.categories if purpose in reading.refused]
    return f"It does not pay for {listed(refused, last='or')}." if refused else ""


def _sum(question: Question, reading: Reading) -> str:
    filters = question.filters
    if amount_fits(filters, reading):
        return ""
    least, most = sums(reading)
    if filters.amount_max is not None and (least or 0) > filters.amount_max:
        return f"It gives {pounds(least or 0)} at the least."
    whole = most if most is not None else reading.amount.pot
    return f"It gives {pounds(whole or 0)} at most."
