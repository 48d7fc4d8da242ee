"""How often a date in a stranger's hard fragment is taken for a closing date without a doubt.

Two people who knew no rule wrote some 2,600 fragments to mislead a careless reader, each date labelled. Half (`a`) may be
studied; the other (`b`) only counts. The shares below are what was measured, not what is wanted (1 in 100): they may
only fall.
"""

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from tests.build import an_announcement
from tracker.reading.deadlines.deadlines import read_deadlines
from tracker.reading.material import material_of
from tracker.terms import Kind, What
from tracker.text.dates import find_dates

DATA = Path(__file__).parent / "fragments"
PUBLISHED = date(2026, 9, 1)


def counted(path: Path) -> Counter[tuple[bool, str]]:
    """Count the dates by whether they close applications, and by what was made of them."""
    told: Counter[tuple[bool, str]] = Counter()
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        text = row["text"]
        reading = read_deadlines(material_of(an_announcement(body=text, published=PUBLISHED)), Kind.GRANT)
        got = {str(one.at)[:10]: one.doubt for one in reading.deadlines if one.what is What.APPLY}
        found, at = find_dates(text, published=PUBLISHED), 0
        days: list[tuple[str, bool]] = []
        for one in row["dates"]:
            start = text.lower().find(one["quote"].lower(), at)
            at = start + len(one["quote"])
            day = next((str(each.at)[:10] for each in found if each.start < at and start < each.end), None)
            if start >= 0 and day is not None and day >= str(PUBLISHED):
                days.append((day, one["what"] == "apply"))
        closing = {day for day, closes in days if closes}
        for day, closes in days:
            if closes or day not in closing:
                told[closes, "none" if day not in got else "sure" if got[day] is None else "doubtful"] += 1
    return told


@pytest.mark.parametrize(("half", "wrong", "missed"), [("a", 0.027, 0.119), ("b", 0.118, 0.243)])
def test_few_dates_are_taken_for_a_closing_date_without_a_doubt(half: str, wrong: float, missed: float) -> None:
    told = counted(DATA / f"dates_{half}.jsonl")
    sure = told[False, "sure"] + told[True, "sure"]
    right = sum(number for (closes, _), number in told.items() if closes)
    assert told[False, "sure"] / sure <= wrong
    assert told[True, "none"] / right <= missed
