"""Choose and order what answers a question: words to search for, the order of what was found, and why it is shown.

Pure. The store searches and filters; here the best comes first and says why. Unknown is not no: what an
announcement does not say counts neither for nor against it (DESIGN, decision 8).
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from enum import IntEnum
from functools import lru_cache

from tracker.asking.alike import alike, alike_bare, bare, bare_title
from tracker.asking.filters.not_wanted import is_of, is_only_for, is_only_in, is_only_there
from tracker.asking.items.titled import GENERAL
from tracker.asking.line.unread import plain
from tracker.asking.places.fit import place_fits, place_words
from tracker.clock import Moment, london_date
from tracker.matching import amount_fits, sums
from tracker.model import Opportunity, Reading, closes_at
from tracker.questions import Filters, Question
from tracker.terms import Area, Category, Intent, Kind, What

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
#: What people call a fund without a closing date: asked of the reading, not searched for in the text.
ROLLING = frozenset(
    (
        "rolling",
        "any time",
        "anytime",
        "no deadline",
        "open all year",
        "all year round",
        "always open",
        "no closing date",
    )
)
#: "Up to" so many times what is needed tells nothing of so small a sum.
FAR_MORE = 3
_LAST = datetime.max.replace(tzinfo=UTC)

_CATEGORY_WORDS = {
    Category.CORE_COSTS: "running costs",
    Category.STAFF_TRAINING: "training for your team",
    Category.LONG_TERM: "3 years or more",
    Category.PROJECT: "a project",
}


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
        stated = _sum_fit(opportunity.reading, question.filters) or Sum.FITS
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


def why_named(name: str, opportunity: Opportunity) -> str:
    """Say why it is taken for the one of that name, of which all telling words stand in its title."""
    whole = f" {bare(name)} " in bare_title(opportunity.title)
    words = name if whole else " ".join(word for (word,) in name_words(name))
    return f"“{words}” {'is' if whole or len(words.split()) == 1 else 'are words'} in its name"


def why_shown(opportunity: Opportunity, question: Question) -> str:
    """Say in a few words what of the question it fits: "pays for running costs; for Wales"; "" where nothing was asked."""
    filters, reading = question.filters, opportunity.reading
    told = [f"pays for {_CATEGORY_WORDS[c]}" for c in filters.categories if c in reading.categories]
    told += [
        f"“{_named(phrase, opportunity)}” is in its name" for phrase in filters.text if _named(phrase, opportunity)
    ][:1]
    shared = shared_words(question.words, opportunity.title)
    if len(shared) > 1 and not any(_named(phrase, opportunity) for phrase in filters.text):
        told.append(f"{' and '.join(f'“{word}”' for word in shared[:2])} are in its name")
    told += ["apply at any time" for phrase in filters.text if phrase in ROLLING and reading.rolling][:1]
    area = _area_fit(reading, filters)
    if question.places and reading.places:
        told.append(place_words(reading, question))
    elif area == "area" and reading.places:
        own = " and ".join(reading.places[:2])
        told.append(f"for {own} in {_area_words(reading, filters)}: check that yours counts")
    elif area == "area":
        told.append(f"for {_area_words(reading, filters)}")
    elif area == "wider area":
        told.append(f"your area lies within {_area_words(reading, filters)}")
    elif filters.areas and not reading.areas:
        told.append("names no area: check that yours counts")
    if any(applicant in reading.applicants for applicant in filters.applicants):
        told.append("open to your kind of organisation")
    elif filters.applicants and not reading.applicants:
        told.append("does not say who can apply")
    told += [_led(one.value) for one in reading.evidence if one.field == "led_by"][:1]
    told += [words for words in [_sum_words(reading, filters)] if words]
    if _date_fit(reading, question):
        told.append(f"{_verb(question)} when you asked")
    return "; ".join(told)


def _verb(question: Question) -> str:
    """Return what happens on the days that a question asks for."""
    told = ((question.decides, "decides"), (question.opens, "opens"), (question.missed, "closed"))
    return next((verb for asked, verb in told if asked), "closes")


def _led(value: str) -> str:
    return f"only for groups {value}" if value.startswith("led by") else f"only for {value} groups"


def _fit(opportunity: Opportunity, question: Question) -> float:
    filters, reading = question.filters, opportunity.reading
    score = 0.5 * (reading.relevant is True)
    names = [(phrase, _named(phrase, opportunity)) for phrase in filters.text]
    score += sum(
        WEIGHTS["subject"][0] + WEIGHTS["own words"][0] * (name == phrase) for phrase, name in names if name
    )
    for category in filters.categories:
        score += WEIGHTS["category"][0] * (category in reading.categories)
        score += WEIGHTS["category"][1] * (category in reading.refused)
    if filters.kinds:
        score += WEIGHTS["kind"][reading.kind not in filters.kinds]
    if filters.areas and reading.areas:
        fits = _area_fit(reading, filters)
        score += WEIGHTS[fits][0] if fits else WEIGHTS["area"][1]
    if question.places and reading.places:
        score += WEIGHTS["place"][not place_fits(reading, question)]
    for applicant in filters.applicants:
        score += WEIGHTS["applicant"][0] * (applicant in reading.applicants)
        score += WEIGHTS["applicant"][1] * (applicant in reading.barred)
    score += SHARED * min(len(shared_words(question.words, opportunity.title)), MOST_SHARED)
    score += WEIGHTS["amount"][0] * (_sum_fit(reading, filters) is Sum.FITS)
    return score + WEIGHTS["date"][0] * _date_fit(reading, question)


def shared_words(words: str, title: str) -> tuple[str, ...]:
    """Return the question's own telling words that stand in a title, in their order, as they were said."""
    line = bare_title(title)
    return tuple(word for word, told in _telling(words) if f" {told} " in line)


@lru_cache(maxsize=64)
def _telling(words: str) -> tuple[tuple[str, str], ...]:
    """Return the words of a question that tell one fund from another, each beside itself without endings."""
    said = dict.fromkeys(word for word in plain(words).split() if len(word) > 3 and word not in GENERAL)
    return tuple((word, bare(word)) for word in said)


def _named(phrase: str, opportunity: Opportunity) -> str:
    """Return what of the asked words, or of others for the same thing, stands in its title; "" for nothing."""
    title = bare_title(opportunity.title)
    return next((word for word, told in alike_bare(phrase) if f" {told} " in title), "")


def _area_fit(reading: Reading, filters: Filters) -> str | None:
    """Return "area" where it is for an area asked for or one inside it, "wider area" for one above, else None."""
    wanted, told = set(filters.areas), set(reading.areas)
    if any(wanted & set(area.lineage) for area in told):
        return "area"
    return "wider area" if told & {over for area in wanted for over in area.lineage} else None


def _area_words(reading: Reading, filters: Filters) -> str:
    wanted = set(filters.areas)
    near = {over for area in wanted for over in area.lineage}
    told = [area for area in reading.areas if area in near or wanted & set(area.lineage)]
    return " and ".join(_area_name(area) for area in told[:2])


def _area_name(area: Area) -> str:
    return "the UK" if area is Area.UK else area.value.replace("_", " ").title().replace(" Of ", " of ")


class Sum(IntEnum):
    """How the sums of a find fit those asked for, the better the lower; what does not fit is not found at all."""

    FITS = 0
    #: For much more than is asked for: nobody can tell whether it gives so little.
    FAR_MORE = 1
    #: It says only what there is in all.
    IN_ALL = 2
    UNSAID = 3


def _sum_fit(reading: Reading, filters: Filters) -> Sum | None:
    """Say how the sums asked for and offered meet; None where none is asked for, or they do not."""
    if (filters.amount_min, filters.amount_max) == (None, None) or not amount_fits(filters, reading):
        return None
    least, most = sums(reading)
    if least is None and most is None:
        return Sum.UNSAID if reading.amount.pot is None else Sum.IN_ALL
    far = filters.amount_max is not None and least is None and (most or 0) > filters.amount_max * FAR_MORE
    return Sum.FAR_MORE if far else Sum.FITS


def _sum_words(reading: Reading, filters: Filters) -> str:
    """Say how the sums fit; "" where none is asked for."""
    match _sum_fit(reading, filters):
        case Sum.FITS:
            return "the size fits"
        case Sum.FAR_MORE:
            return "gives up to far more: check that so little is given"
        case Sum.IN_ALL:
            return "states only the sum in all"
        case Sum.UNSAID:
            return "no sum stated"
        case _:
            return ""


def _date_fit(reading: Reading, question: Question) -> bool:
    return bool(asked_days(question, reading))


def asked_days(question: Question, reading: Reading) -> list[Moment]:
    """Return the moments within the dates asked for at which it closes, opens or is decided; none where no dates are asked."""
    filters = question.filters
    if not filters.dated:
        return []
    first, last = filters.due_from or date.min, filters.due_to or date.max
    what = What.OPENS if question.opens else What.DECISION if question.decides else None
    dated = [one for one in reading.deadlines if one.what is what] if what else reading.closes()
    moments = [one.at for one in dated] or ([reading.lapsed] if reading.lapsed and not what else [])
    return [at for at in moments if first <= london_date(at) <= last]


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
