"""Look how old the content is: guidance and help lines → what is due to be checked."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from tracker.clock import london_date
from tracker.freshness import Review, reviews
from tracker.guidance.load import FOLDER, load_dates, load_guidance
from tracker.knowledge import Dated, Dates
from tracker.steps import checked
from tracker.wording import support

#: The name of the date in `wording/support.py`.
HELP_LINES = "HELP_LINES_CHECKED"


def review(folder: Path = FOLDER, *, now: datetime) -> Sequence[Review]:
    """Return how all content stands, what was due first in front. Raises GuidanceError."""
    guidance = load_guidance(folder)  # whatever is off is told before a date is
    if folder == FOLDER:
        checked(guidance)  # the rules of notices lead to our own pathways
    return reviews([*load_dates(folder), _help_lines()], today=london_date(now))


def _help_lines() -> Dated:
    path = Path(support.__file__)
    lines = path.read_text(encoding="utf-8").split("\n")
    line = next(at for at, text in enumerate(lines, start=1) if text.startswith(HELP_LINES))
    name = "/".join(path.parts[-3:])
    return Dated(Dates.HELP_LINES, "help lines", support.HELP_LINES_CHECKED, HELP_LINES, name, line)
