"""Say which closing dates of a fund that is closed now are none to apply by: "NOW CLOSED. Closing date 10 December. Opens again on 18 January".

Pure. Used by `deadlines/deadlines.py`.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from tracker.clock import london_date
from tracker.model import Deadline
from tracker.reading.kinds.shut import says_shut
from tracker.reading.material import Material
from tracker.terms import What
from tracker.text.html import Document

#: A day without a year that is no nearer than this was the last of its name, where a fund says that it is closed.
_NEARLY_A_YEAR: Final = timedelta(days=300)
_YEAR: Final = re.compile(r"\b20\d\d\b|\d[/.-]\d{1,2}[/.-]\d\d")


def closed_before_it_opens(
    deadlines: Sequence[Deadline], material: Material, documents: Sequence[Document]
) -> frozenset[Deadline]:
    """Return the closing dates of a grant that are none to apply by, since it is closed now; those after it opens again are.

    Which of its dates was over when it closed nobody can say, so that without a day on which it opens again none is left.
    """
    closing = [one for one in deadlines if one.what.closes]
    if not closing:
        return frozenset()
    opens = min((london_date(one.at) for one in deadlines if one.what is What.OPENS), default=None)
    if not says_shut(documents) and (opens is None or not says_shut(documents, again=True)):
        return frozenset()
    today = None if material.published is None else london_date(material.published)
    return frozenset(one for one in closing if opens is None or _is_over(one, opens, today))


def _is_over(one: Deadline, opens: date, today: date | None) -> bool:
    """Say whether a closing date is before the day on which the fund opens again, or was so before a year was added to it."""
    day = london_date(one.at)
    if day <= opens:
        return True
    return today is not None and day - today > _NEARLY_A_YEAR and _YEAR.search(one.quote) is None
