"""Whether a day without a year is the one that has just passed: an item that was stamped anew after it closed.

Pure. "Apply by 4 December", dated 7 December, would be next year's. Where the same words were read before
it closed, they say the same day: a site stamped its old items anew, gave them other ids, or a newsletter is late.
"""

import re
from dataclasses import replace
from datetime import timedelta

from tracker.clock import Moment, iso, london_date
from tracker.identity.account import Account
from tracker.identity.same import says_the_same
from tracker.model import Reading

#: A day without a year that is told so long before it is nearly always over.
_NEARLY_A_YEAR = timedelta(days=300)
_YEAR = re.compile(r"\b20\d\d\b|\d[/.-]\d{1,2}[/.-]\d\d")


def a_year_earlier(reading: Reading, published: Moment | None) -> Reading | None:
    """Return a reading with its closing days a year earlier; None where one names its year or is sooner."""
    closing = reading.closes()
    if published is None or not closing:
        return None
    first = london_date(published) + _NEARLY_A_YEAR
    if any(london_date(one.at) < first or not one.quote or _YEAR.search(one.quote) for one in closing):
        return None
    days = {one.at: _earlier(one.at) for one in closing}
    values = {(f"deadlines.{one.what}", iso(one.at)): iso(days[one.at]) for one in closing}
    return replace(
        reading,
        deadlines=tuple(
            replace(one, at=days[one.at], doubt=None) if one in closing else one for one in reading.deadlines
        ),
        evidence=tuple(
            one._replace(value=values.get((one.field, one.value), one.value)) for one in reading.evidence
        ),
    )


def says_it_still(mine: Account, theirs: Account) -> bool:
    """Say whether an item with earlier days is what is known, in the same words."""
    return mine.days == theirs.days and says_the_same(mine, theirs)


def _earlier(at: Moment) -> Moment:
    year = at.year - 1
    if (at.month, at.day) == (2, 29):
        return at.replace(year=year, day=28)
    return at.replace(year=year)
