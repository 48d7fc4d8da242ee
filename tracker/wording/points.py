"""What one item says on a point that was asked: how much, when one hears, whether it is too late, when it was seen.

Pure. Each stands with the words that it rests on; where nothing was read, the sentence that speaks of it is quoted.
"""

from datetime import datetime

from tracker.model import Opportunity, State
from tracker.questions import Answer, Point
from tracker.terms import What
from tracker.text.contacts import without_contacts
from tracker.wording.dates import day_words, days_left, deadline_words
from tracker.wording.opportunities import closes, how_much
from tracker.wording.plain import plain
from tracker.wording.shareable import shareable

_LONGEST = 160
_ASKED = {
    Point.AMOUNT: "How much?",
    Point.DECISION: "When do you hear?",
    Point.TOO_LATE: "Can you still apply?",
    Point.SEEN: "When did I last see it?",
    Point.CLOSES: "When does it close?",
}


def point_words(answer: Answer, *, now: datetime) -> tuple[str, ...]:
    """Answer each point that was asked of the one item in a line: "How much? Up to £5,000: “up to £5,000”."."""
    if not answer.opportunities:
        return ()
    one = shareable(answer.opportunities[0])
    told = ((point, _told(point, one, now=now)) for point in answer.points)
    return tuple(f"{_ASKED[point]} {words or _unread(answer, point)}" for point, words in told)


def _unread(answer: Answer, point: Point) -> str:
    quote = plain(without_contacts(answer.said.get(point, "")), longest=_LONGEST)
    near = f" The nearest it says: “{quote}”" if quote else ""
    return f"It does not say.{near} Ask the funder."


def _told(point: Point, one: Opportunity, *, now: datetime) -> str:
    if point is Point.AMOUNT:
        return _with_quote(how_much(one.reading), one, "amount_max", "amount_min", "pot", "months")
    if point is Point.DECISION:
        days = [d for d in one.reading.deadlines if d.what is What.DECISION]
        told = "; ".join(deadline_words(day, now=now) for day in days)
        return _with_quote(told[:1].upper() + told[1:], one, "deadlines.decision")
    if point is Point.SEEN:
        source = plain(one.source, longest=80)
        day = f"{day_words(one.last_seen.date(), now=now)} ({days_left(one.last_seen, now=now)})"
        return f"{day}{f', at {source}' if source else ''}."
    return _closing(point, one, now=now)


def _closing(point: Point, one: Opportunity, *, now: datetime) -> str:
    if one.state is State.OPEN and not one.reading.rolling and one.reading.too_late is None:
        return ""
    when = _with_quote(
        closes(one, now=now), one, "deadlines.apply", "deadlines.eoi", "deadlines.register", "lapsed", "rolling"
    )
    if point is Point.CLOSES:
        return when
    return f"{'Yes' if one.is_open(now=now) else 'No'}. {when}"


def _with_quote(told: str, one: Opportunity, *fields: str) -> str:
    """Return what was read, and behind it the words for the first of these fields that has some; "" for nothing."""
    quotes = (each.quote for field in fields for each in one.reading.evidence if each.field == field and each.quote)
    quote = plain(next(quotes, ""), longest=_LONGEST)
    if not told:
        return ""
    return f"{told.removesuffix('.')}: “{quote}”" if quote else f"{told.removesuffix('.')}."
