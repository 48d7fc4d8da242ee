"""How a question was understood, in words, so that a wrong guess shows: "grants; Wales; up to £5,000".

Pure.
"""

from collections.abc import Sequence
from datetime import datetime

from tracker.model import State
from tracker.questions import Filters, Question
from tracker.wording.asking_back import income_words
from tracker.wording.dates import day_words
from tracker.wording.money import pounds
from tracker.wording.names import APPLICANTS, AREAS, CATEGORIES, KINDS, listed
from tracker.wording.plain import plain

STATES = {
    State.CANCELLED: "called off",
    State.WITHDRAWN: "called off",
    State.AWARDED: "awarded",
    State.CLOSED: "closed",
}


def question_words(question: Question, *, now: datetime) -> str:
    """Say how a whole question was understood: its filters, and what stands beside them; "" for nothing."""
    since = f"first seen on or after {day_words(question.since, now=now)}" if question.since else ""
    if question.opened and question.since:
        since = f"opened, or first seen, on or after {day_words(question.since, now=now)}"
    if question.changed and question.since:
        since = f"changed on or after {day_words(question.since, now=now)}"
    told = (
        understood_words(question.filters, now=now, what=_dates_words(question), places=question.places),
        "what has closed" if question.missed else "",
        listed(STATES[state] for state in question.states[:1]),
        _left_out_words(question),
        f"the {question.size} first" if question.size else "",
        since,
        income_words(question.income),
    )
    return "; ".join(part for part in told if part)


def why_words(question: Question, why: str, *, now: datetime) -> str:
    """Say why one of what a question found is shown; `why` is what of it fits, "" for nothing in particular."""
    asked = question_words(question, now=now)
    if not asked:
        return "Why this one? You named nothing that narrows the list, so it begins with what closes first."
    return f"Why this one? You asked for: {asked}. It fits so: {why or 'nothing speaks against it'}."


def understood_words(filters: Filters, *, now: datetime, what: str = "closing", places: Sequence[str] = ()) -> str:
    """Say how a question was understood, so that a wrong guess shows: "grants; Barry (Wales); up to £5,000"."""
    told = [listed(_plural(KINDS[kind]) for kind in filters.kinds)]
    told.append(listed(CATEGORIES[category] for category in filters.categories))
    told.append(listed(f"“{plain(phrase)}”" for phrase in filters.text))
    where = listed(AREAS[area] for area in filters.areas)
    named = listed(plain(place.title()) for place in places)
    told.append(f"{named} ({where})" if named and where else where)
    told.append(f"for {listed(APPLICANTS[who] for who in filters.applicants)}" if filters.applicants else "")
    told.append(_sum_words(filters))
    told.append(_due_words(filters, what, now=now))
    return "; ".join(part for part in told if part)


def _left_out_words(question: Question) -> str:
    kinds = [_plural(KINDS[kind]) for kind in question.without]
    purposes = [CATEGORIES[purpose] for purpose in question.without_purposes]
    subjects = [f"“{plain(phrase)}”" for phrase in question.without_text]
    areas = [AREAS[area] for area in question.without_areas]
    places = [plain(place.title()) for place in question.without_places]
    told = listed((*kinds, *purposes, *subjects, *areas, *places), last="or")
    return f"not {told}" if told else ""


def _dates_words(question: Question) -> str:
    if question.decides:
        return "where it says that it decides"
    return "opening" if question.opens else "closed" if question.missed else "closing"


def _plural(kind: str) -> str:
    return {"grant": "grants", "course or event": "courses and events", "result": "results"}.get(kind, kind)


def _sum_words(filters: Filters) -> str:
    least, most = filters.amount_min, filters.amount_max
    if least is not None and most is not None:
        return pounds(most) if least == most else f"{pounds(least)} to {pounds(most)}"
    if most is not None:
        return f"up to {pounds(most)}"
    return "" if least is None else f"{pounds(least)} or more"


def _due_words(filters: Filters, what: str, *, now: datetime) -> str:
    first, last = filters.due_from, filters.due_to
    if first is not None and first == last:
        return f"{what} on {day_words(first, now=now)}"
    if first is not None and last is not None:
        return f"{what} from {day_words(first, now=now)} to {day_words(last, now=now)}"
    if last is not None:
        return f"{what} by {day_words(last, now=now)}"
    return "" if first is None else f"{what} on or after {day_words(first, now=now)}"
