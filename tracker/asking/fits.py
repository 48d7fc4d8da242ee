"""How one opportunity meets each part of a question: its subject, area, sum and days.

Pure. Unknown is not no: what an announcement does not say counts neither for nor against it (DESIGN, decision 8).
"""

from datetime import date
from enum import IntEnum
from functools import lru_cache

from tracker.asking.alike import alike_bare, bare, bare_title
from tracker.asking.items.titled import GENERAL
from tracker.asking.line.unread import plain
from tracker.clock import Moment, london_date
from tracker.matching import amount_fits, sums
from tracker.model import Opportunity, Reading
from tracker.questions import Filters, Question
from tracker.terms import What

#: "Up to" so many times what is needed tells nothing of so small a sum.
FAR_MORE = 3
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


def shared_words(words: str, title: str) -> tuple[str, ...]:
    """Return the question's own telling words that stand in a title, in their order, as they were said."""
    line = bare_title(title)
    return tuple(word for word, told in _telling(words) if f" {told} " in line)


@lru_cache(maxsize=64)
def _telling(words: str) -> tuple[tuple[str, str], ...]:
    """Return the words of a question that tell one fund from another, each beside itself without endings."""
    said = dict.fromkeys(word for word in plain(words).split() if len(word) > 3 and word not in GENERAL)
    return tuple((word, bare(word)) for word in said)


def named_in(phrase: str, opportunity: Opportunity) -> str:
    """Return what of the asked words, or of others for the same thing, stands in its title; "" for nothing."""
    title = bare_title(opportunity.title)
    return next((word for word, told in alike_bare(phrase) if f" {told} " in title), "")


def area_fit(reading: Reading, filters: Filters) -> str | None:
    """Return "area" where it is for an area asked for or one inside it, "wider area" for one above, else None."""
    wanted, told = set(filters.areas), set(reading.areas)
    if any(wanted & set(area.lineage) for area in told):
        return "area"
    return "wider area" if told & {over for area in wanted for over in area.lineage} else None


class Sum(IntEnum):
    """How the sums of a find fit those asked for, the better the lower; what does not fit is not found at all."""

    FITS = 0
    #: For much more than is asked for: nobody can tell whether it gives so little.
    FAR_MORE = 1
    #: It says only what there is in all.
    IN_ALL = 2
    UNSAID = 3


def sum_fit(reading: Reading, filters: Filters) -> Sum | None:
    """Say how the sums asked for and offered meet; None where none is asked for, or they do not."""
    if (filters.amount_min, filters.amount_max) == (None, None) or not amount_fits(filters, reading):
        return None
    least, most = sums(reading)
    if least is None and most is None:
        return Sum.UNSAID if reading.amount.pot is None else Sum.IN_ALL
    far = filters.amount_max is not None and least is None and (most or 0) > filters.amount_max * FAR_MORE
    return Sum.FAR_MORE if far else Sum.FITS


def date_fit(reading: Reading, question: Question) -> bool:
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
