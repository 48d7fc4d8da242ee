"""Choose and order what answers a question: words to search for, and the order of what was found.

Pure. The store searches and filters; here the best comes first (`why.py` says why). Unknown is not no: what an
announcement does not say counts neither for nor against it (DESIGN, decision 8).
"""

from collections.abc import Sequence
from datetime import UTC, datetime

from tracker.asking.alike import alike, bare
from tracker.asking.filters.not_wanted import is_of, is_only_for, is_only_in, is_only_there
from tracker.asking.fits import ROLLING, Sum, area_fit, asked_days, date_fit, named_in, shared_words, sum_fit
from tracker.asking.line.unread import plain
from tracker.asking.places.fit import place_fits
from tracker.clock import london_date
from tracker.model import Opportunity, Reading, closes_at
from tracker.questions import Filters, Question
from tracker.terms import Intent, Kind

#: How much each part of a question counts when it fits, and when the announcement says otherwise.
WEIGHTS: dict[str, tuple[float, float]] = {
    "subject": (3.0, 0.0),
    # The asked words themselves, rather than others for the same thing.
    "own words": (2.0, 0.0),
    "category": (3.0, -6.0),
    "kind": (2.0, -2.0),
    "area": (3.0, -5.0),
    "wider area": (1.5, 0.0),
    "applicant": (2.0, -4.0),
    "amount": (1.0, 0.0),
    "date": (2.0, 0.0),
    # "Bradford" before all of Yorkshire, and that before what is for Leeds alone.
    "place": (2.0, -2.0),
}
#: What each of the question's own words in a title counts, and how many do: less than any part of the question.
SHARED, MOST_SHARED = 0.1, 4
_LAST = datetime.max.replace(tzinfo=UTC)


def search_words(filters: Filters) -> tuple[tuple[str, ...], ...]:
    """Return what to search for: every inner tuple must be met by one of its phrases; () searches for nothing.

    Each phrase of the subject is joined by what announcements say for the same thing (`synonyms.py`).
    """
    return tuple(alike(phrase) for phrase in filters.text if phrase and phrase not in ROLLING)


def rank(opportunities: Sequence[Opportunity], question: Question, *, now: datetime) -> tuple[Opportunity, ...]:
    """Return them best first: by fit, then by what closes first; a question about deadlines by date first.

    Closed ones are left out, unless one known item or results are asked for; then they come last.
    """
    keeps_closed = wants_closed(question, now=now)
    rolling = not ROLLING.isdisjoint(question.filters.text)
    opened = {each.id for each in opportunities if each.is_open(now=now)}
    kept = [
        each
        for each in opportunities
        if (keeps_closed or each.id in opened)
        and (each.reading.rolling or not rolling)
        and not _only_a_talk(each.reading, question)
    ]

    def order(opportunity: Opportunity) -> tuple[int, int, float | datetime, float | datetime, int]:
        closed = 2 * (opportunity.id not in opened) or _is_half_over(opportunity, now=now)
        # What states a sum that fits goes before what states none.
        stated = sum_fit(opportunity.reading, question.filters) or Sum.FITS
        closing, fit = _closing(opportunity, now=now), -_fit(opportunity, question)
        if question.size:
            return closed, 0, _size(opportunity.reading, question.size), fit, opportunity.id
        if question.missed:
            return closed, 0, -_over(opportunity.reading), fit, opportunity.id
        if question.opens or question.decides:
            return closed, stated, _opening(opportunity, question), fit, opportunity.id
        if question.intent is Intent.DEADLINES:
            return closed, stated, closing, fit, opportunity.id
        return closed, stated, fit, closing, opportunity.id

    return tuple(sorted(kept, key=order))


def _is_half_over(opportunity: Opportunity, *, now: datetime) -> bool:
    """Say whether its first stage is over, so that most who ask now come too late."""
    return opportunity.reading.first_stage_over(now=now) is not None


def wants_closed(question: Question, *, now: datetime) -> bool:
    """Say whether what is over is asked for too: one known item, results, or what was missed last week."""
    filters = question.filters
    today = london_date(now)
    over = filters.due_to is not None and filters.due_to < today
    so_far = filters.due_to == today and filters.due_from is not None and filters.due_from < today
    asked = question.missed or over or so_far or bool(question.states) or question.changed
    return asked or question.intent is Intent.DETAILS or Kind.AWARD in filters.kinds


#: Such words stand in any name; alone they tell no fund from another.
_ANY_NAME = frozenset(
    """
    a an and the of for in to on at by with from fund funds funding grant grants scheme programme trust foundation
    tender contract notice framework service services course webinar workshop award awards prize bursary all
    """.split()
)


def name_words(name: str) -> tuple[tuple[str, ...], ...]:
    """Return what must all be found of the name of one known item: the words that tell it from others."""
    words = [word for word in name.split() if word not in _ANY_NAME]
    return tuple((word,) for word in words or name.split())


def is_named(name: str, opportunity: Opportunity) -> bool:
    """Say whether an opportunity goes by a name: half of its telling words stand in its title or its funder's name.

    That it holds them all somewhere is the search's to see: "the befriending tender in Tarnholm".
    """
    title = set(bare(plain(f"{opportunity.title} {opportunity.funder}")).split())
    telling = [bare(word) for (word,) in name_words(name)]
    return 2 * sum(word in title for word in telling) >= len(telling)


def _fit(opportunity: Opportunity, question: Question) -> float:
    filters, reading = question.filters, opportunity.reading
    score = 0.5 * (reading.relevant is True)
    names = [(phrase, named_in(phrase, opportunity)) for phrase in filters.text]
    score += sum(
        WEIGHTS["subject"][0] + WEIGHTS["own words"][0] * (name == phrase) for phrase, name in names if name
    )
    for category in filters.categories:
        score += WEIGHTS["category"][0] * (category in reading.categories)
        score += WEIGHTS["category"][1] * (category in reading.refused)
    if filters.kinds:
        score += WEIGHTS["kind"][reading.kind not in filters.kinds]
    if filters.areas and reading.areas:
        fits = area_fit(reading, filters)
        score += WEIGHTS[fits][0] if fits else WEIGHTS["area"][1]
    if question.places and reading.places:
        score += WEIGHTS["place"][not place_fits(reading, question)]
    for applicant in filters.applicants:
        score += WEIGHTS["applicant"][0] * (applicant in reading.applicants)
        score += WEIGHTS["applicant"][1] * (applicant in reading.barred)
    score += SHARED * min(len(shared_words(question.words, opportunity.title)), MOST_SHARED)
    score += WEIGHTS["amount"][0] * (sum_fit(reading, filters) is Sum.FITS)
    return score + WEIGHTS["date"][0] * date_fit(reading, question)


def _only_a_talk(reading: Reading, question: Question) -> bool:
    """Say whether nothing closes in the days asked for but the booking of a talk about it."""
    if question.opens or question.decides or not question.filters.dated or not reading.beside_closing():
        return False
    return not asked_days(question, reading)


def _opening(opportunity: Opportunity, question: Question) -> datetime:
    return min((closes_at(moment) for moment in asked_days(question, opportunity.reading)), default=_LAST)


def _over(reading: Reading) -> float:
    """Return what sorts by the moment from which it was too late, in seconds."""
    return 0.0 if reading.too_late is None else reading.too_late.timestamp()


def _size(reading: Reading, size: str) -> float:
    """Return what sorts the biggest, or the smallest, sum to the front; what names none comes last."""
    amount = reading.amount
    most = amount.most if amount.most is not None else amount.pot
    if most is None:
        return float("inf")
    return -most if size == "biggest" else most


def refuses(question: Question, opportunity: Opportunity) -> bool:
    """Say whether it is of a sort or subject that the question leaves out: "anything except webinars"."""
    reading = opportunity.reading
    purposes = set(reading.categories)
    unwanted = bool(purposes) and purposes <= set(question.without_purposes)
    return (
        reading.kind in question.without
        or unwanted
        or any(is_of(phrase, question.filters.text, opportunity) for phrase in question.without_text)
        or is_only_there(question.without_areas, opportunity)
        or is_only_in(question.without_places, opportunity)
        or is_only_for(question.without_applicants, opportunity)
    )


def _closing(opportunity: Opportunity, *, now: datetime) -> datetime:
    """Return by when one must act next; the far future where no date is known."""
    ahead = [deadline for deadline in opportunity.reading.closes() if not deadline.over(now=now)]
    return min((closes_at(deadline.at) for deadline in ahead), default=_LAST)
