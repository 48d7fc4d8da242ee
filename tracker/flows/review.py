"""Look how old the content is: guidance and help lines → what is due to be checked."""

import logging
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from tracker.clock import london_date
from tracker.errors import GuidanceError
from tracker.freshness import Dangling, Review, reviews
from tracker.guidance.asked import check_asked
from tracker.guidance.hearing import check_learnt
from tracker.guidance.load import FOLDER, load_dates, load_guidance, load_what_there_is
from tracker.guidance.references import dangling
from tracker.knowledge import Dates
from tracker.steps import checked

log = logging.getLogger(__name__)


def review(folder: Path = FOLDER, *, now: datetime) -> Sequence[Review]:
    """Return how all content stands, what was due first in front. Raises GuidanceError, also for a day yet to come.

    Only here, and not when the program starts: a computer whose clock is behind must not keep it from running.
    """
    loaded = load_what_there_is(folder)  # whatever is off is told before a date is
    for problem in loaded.problems[1:]:
        log.error("%s", problem)
    if loaded.problems:
        raise loaded.problems[0]
    if folder == FOLDER:
        checked(loaded.guidance)  # the rules of notices lead to our own pathways
        check_learnt()
        check_asked()
    today = london_date(now)
    dates = load_dates(folder)
    for one in dates:
        if one.kind is not Dates.CHANGE and one.day is not None and one.day > today:
            raise GuidanceError(one.file, one.line, one.field, f"{one.day} has not come yet: today is {today}")
    return reviews(dates, today=today)


def leads_nowhere(folder: Path = FOLDER) -> Sequence[Dangling]:
    """Return what the content points to and does not hold, with its place. Raises GuidanceError."""
    return dangling(folder, load_guidance(folder))
